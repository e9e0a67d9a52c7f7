//! The new holder accepts: tickets, renewal and seniority change hands in one transaction.

use super::{check, going, record, tell};
use crate::transfers::{Recipient, hand_over};
use anyhow::Context;
use domain::{
    id::{PersonId, SeasonId},
    order::NAME_CHARS_MAX,
    people::actor::Actor,
    tickets::subscription_transfer::SubscriptionTransferRefusal as Refusal,
    wording::letters::Unprintable,
};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
    sealed,
};
use season::catalogue::{self, Catalogue};
use selling::{mails::TransferStep, tickets::cards};
use serde_json::json;
use store::{
    Conn,
    baskets::checkout::NewPerson,
    orders, people,
    seats::releases::Whose,
    tickets::{
        admissions,
        subscription_transfers::{self as transfers, HeldItem, NewHolder, SubscriptionTransfer},
        transfers::{HandedWith, TransferEnd},
    },
};

/// As the new holder writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewName {
    pub given_name: String,
    pub family_name: String,
    pub language: String,
}

/// # Errors
/// Why it can't be accepted.
#[boxed]
pub async fn accept(
    house: &House,
    actor: &Actor,
    secret: &str,
    name: &NewName,
) -> Result<(), Failure<Refusal>> {
    let tidied = |name: &str| -> String {
        domain::wording::text::one_line(name).chars().take(NAME_CHARS_MAX).collect()
    };
    let name = NewName {
        given_name: tidied(&name.given_name),
        family_name: tidied(&name.family_name),
        language: name.language.clone(),
    };
    let full = format!("{}{}", name.given_name, name.family_name);
    if let Some(letters) = Unprintable::of(&full) {
        return Err(Failure::Refused(Refusal::NameUnprintable(letters)));
    }
    let (actor, secret) = (actor.clone(), secret.to_owned());
    house
        .write(move |house, conn| {
            let (actor, secret, name) = (actor.clone(), secret.clone(), name.clone());
            Box::pin(async move { accept_in(&house, conn, &actor, &secret, &name).await })
        })
        .await
}

async fn accept_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    secret: &str,
    name: &NewName,
) -> Result<(), Failure<Refusal>> {
    let unknown = || Failure::Refused(Refusal::UnknownSubscription);
    let secret = sealed::link_lookup(house, secret)?;
    let known = transfers::by_secret(conn, &secret).await?.ok_or_else(unknown)?;
    let order = orders::lock(conn, known.order).await?.context("orders are never deleted")?;
    let transfer = transfers::by_secret(conn, &secret).await?.ok_or_else(unknown)?;
    match transfer.end {
        // Sent twice, it has the effect of one.
        Some(TransferEnd::Accepted) => return Ok(()),
        Some(TransferEnd::TakenBack | TransferEnd::Declined) => {
            return Err(Failure::Refused(Refusal::NotOffered));
        }
        None => {}
    }
    let held = transfers::item(conn, Whose::Anybody, transfer.item).await?.ok_or_else(unknown)?;
    let catalogue = catalogue::catalogue_with(house, conn).await?;
    let rule = check(house, conn, &catalogue, &held, &order).await?;
    // The doors take these locks, too: a person who enters now keeps that ticket.
    for admission in transfers::tickets(conn, held.item).await? {
        admissions::lock(conn, admission).await?;
    }
    let tickets = going(house, conn, &catalogue, held.item).await?;
    let person = person(house, conn, &transfer, name).await?;
    if person == held.holder {
        return Err(Failure::Refused(Refusal::ToOneself));
    }
    let keeps_seniority = rule.keeps(transfer.relation);
    let new = NewHolder { person, keeps_seniority };
    if !transfers::accept(conn, transfer.id, new, house.now()).await? {
        return Err(Failure::Refused(Refusal::NotOffered));
    }
    let with = HandedWith::Subscription(transfer.id);
    let to = Recipient { order: order.id, email: &transfer.email, with };
    hand_over(house, conn, &to, &tickets).await?;
    cards::new_holder(house, conn, order.id, held.item).await?;
    let years = Years { held: &held, transfer: &transfer, new };
    move_seniority(house, conn, actor, &catalogue, &years).await?;
    tell(house, conn, &transfer, TransferStep::Received).await?;
    tell(house, conn, &transfer, TransferStep::HandedOn).await?;
    Ok(record(house, conn, actor, &transfer, "subscription.accept").await?)
}

/// The person who reads that mailbox. Their name stays as they have told it before.
async fn person(
    house: &House,
    conn: &mut Conn,
    transfer: &SubscriptionTransfer,
    name: &NewName,
) -> Result<PersonId, Failure<Refusal>> {
    let new = NewPerson {
        id: PersonId(house.new_id()),
        given_name: &name.given_name,
        family_name: &name.family_name,
        email: Some(&transfer.email),
        language: &name.language,
        created_at: house.now(),
        words_at: None,
    };
    let person = store::baskets::checkout::person(conn, &new).await?;
    transfers::name_if_blank(conn, person, &name.given_name, &name.family_name).await?;
    // What is renewed in their name is ordered in it.
    if people::name(conn, person).await?.is_empty() {
        return Err(Failure::Refused(Refusal::NameMissing));
    }
    Ok(person)
}

/// Whose years go to whom, and by what.
struct Years<'a> {
    held: &'a HeldItem,
    transfer: &'a SubscriptionTransfer,
    new: NewHolder,
}

/// The subscription's own season is its holder's, so it goes along. Former ones go only by the
/// rule. A holder who has another subscription of the season keeps their years, too, since that
/// one has earned them as well. Each row comes and goes with a row of the journal (invariant 8).
async fn move_seniority(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    catalogue: &Catalogue,
    years: &Years<'_>,
) -> anyhow::Result<()> {
    let Years { held, transfer, new } = *years;
    let offering = catalogue.offering_by_id(held.offer).context("an item's offer stays")?;
    if !offering.row.rules.earns_seniority {
        return Ok(());
    }
    let season = offering.row.season;
    let others = transfers::others_of(conn, held.holder, held.item).await?;
    let has_another = others.iter().any(|offer| {
        let other = catalogue.offering_by_id(*offer);
        other.is_some_and(|it| it.row.rules.earns_seniority && it.row.season == season)
    });
    let former = people::holder(conn, held.holder).await?.context("a holder is a person")?;
    for year in &former.seniority {
        let is_own = year.season == season;
        if !is_own && !new.keeps_seniority {
            continue;
        }
        // If the order is cancelled later, its new holder loses this season.
        let cause = if is_own { transfer.order.to_string() } else { year.cause.clone() };
        let journal = house.new_id();
        if people::add_season(conn, new.person, year.season, &cause, journal).await? {
            let change = YearChange { journal, action: "person.season", person: new.person };
            note(house, conn, actor, transfer, change, year.season).await?;
        }
        if !has_another && people::take_season(conn, held.holder, year.season, &year.cause).await? {
            let journal = house.new_id();
            let change = YearChange { journal, action: "person.season-end", person: held.holder };
            note(house, conn, actor, transfer, change, year.season).await?;
        }
    }
    Ok(())
}

struct YearChange {
    journal: uuid::Uuid,
    action: &'static str,
    person: PersonId,
}

async fn note(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    transfer: &SubscriptionTransfer,
    change: YearChange,
    season: SeasonId,
) -> anyhow::Result<()> {
    let YearChange { journal, action, person } = change;
    let entry = JournalEntry {
        action,
        subject: Subject::Person(person),
        detail: json!({
            "order": transfer.order.to_string(),
            "season": season.to_string(),
            "transfer": transfer.id.to_string(),
        }),
    };
    journal::record_as(journal, house, conn, actor, entry).await
}
