//! Who is signed in and what is theirs: the persons whom they act for, kinds, passes,
//! seniority, orders. Kinds are granted by staff alone (F-school).

use crate::{
    Failure, House,
    catalogue::{self, Catalogue},
    locales::start_of,
    season::season_name,
};
use anyhow::{Context, ensure};
use domain::{
    actor::{Action, Actor, Channel},
    counter::CounterSubject,
    customer::{Customer, GrantRefusal, Holder, Span},
    id::{MembershipId, PersonId},
    moment::Moment,
    order::{OrderView, parse_email},
};
use jiff::civil::Date;
use std::{collections::HashMap, sync::Arc};
use store::{Conn, accounts, orders, people};

/// The newest; a page of older ones belongs to the customer's portal.
const ORDERS_SHOWN_MAX: i64 = 20;
const KIND_CHARS_MAX: usize = 40;
const CAUSE_CHARS_MAX: usize = 200;
/// Of a house that has no season yet.
const TIME_ZONE: &str = "Europe/Madrid";

/// The account's own page.
#[derive(Clone, Debug, PartialEq)]
pub struct AccountView {
    pub email: String,
    /// The account's own person first.
    pub persons: Vec<HolderView>,
    /// Made with this address, the newest first.
    pub orders: Vec<OrderView>,
    /// Of the dates below.
    pub time_zone: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct HolderView {
    pub id: PersonId,
    /// Nothing of theirs hangs on the account.
    pub can_be_removed: bool,
    /// Empty until they have told it.
    pub name: String,
    pub kinds: Vec<KindView>,
    pub passes: Vec<PassView>,
    /// Names of the seasons as a subscriber, the first one first.
    pub seasons: Vec<String>,
}

/// What holds now or will.
#[derive(Clone, Debug, PartialEq)]
pub struct KindView {
    pub key: String,
    /// What the house calls it, where it has a word of its own.
    pub name: Option<String>,
    pub span: Span,
}

#[derive(Clone, Debug, PartialEq)]
pub struct PassView {
    pub name: String,
    pub span: Span,
    /// Of one that is exchanged for tickets: how many are left of how many.
    pub left: Option<(u32, u32)>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GrantKind {
    pub email: String,
    /// Given and family name of somebody whom the owner of the address acts for; None: themselves.
    pub name: Option<(String, String)>,
    pub kind: String,
    /// Its first day; none: today.
    pub from: Option<Date>,
    /// Its last day; none: without an end.
    pub until: Option<Date>,
    /// Why, without personal data.
    pub cause: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Granted {
    Now,
    /// Exactly this had been granted; nothing was written.
    Before,
}

/// With all that rights come from. None for a guest.
pub async fn customer(house: &House, actor: &Actor) -> anyhow::Result<Option<Customer>> {
    if !matches!(actor, Actor::Customer { .. }) {
        return Ok(None);
    }
    let mut conn = house.store().read().await?;
    customer_with(house, &mut conn, actor).await
}

/// The same inside a transaction: what is checked there holds there.
pub(crate) async fn customer_with(
    _house: &House,
    conn: &mut Conn,
    actor: &Actor,
) -> anyhow::Result<Option<Customer>> {
    let Actor::Customer { account, .. } = *actor else { return Ok(None) };
    let email = accounts::email(conn, account).await?.context("an account is never deleted")?;
    let persons = people::of_account(conn, account).await?;
    ensure!(!persons.is_empty(), "an account has a person");
    Ok(Some(Customer { account, email, persons }))
}

/// The account's page in a language. None for a guest.
pub async fn account(
    house: &House,
    actor: &Actor,
    language: &str,
) -> anyhow::Result<Option<AccountView>> {
    let mut conn = house.store().read().await?;
    let Some(customer) = customer_with(house, &mut conn, actor).await? else { return Ok(None) };
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let mut views = Vec::new();
    for order in people::orders(&mut conn, customer.account, ORDERS_SHOWN_MAX).await? {
        let order = orders::by_id(&mut conn, order).await?.context("an order stays")?;
        views.push(
            crate::orders::view_of_order(house, &mut conn, &catalogue, &order, language).await?,
        );
    }
    let now = house.now();
    let mut used = HashMap::new();
    for held in customer.persons.iter().flat_map(|person| &person.memberships) {
        let subject = CounterSubject::PassUses { membership: held.id };
        used.insert(held.id, store::counters::taken(&mut conn, &subject).await?);
    }
    let holder = |holder: &Holder| holder_view((&catalogue, &used), holder, language, now);
    Ok(Some(AccountView {
        persons: customer.persons.iter().map(holder).collect(),
        email: customer.email,
        orders: views,
        time_zone: time_zone(&catalogue),
    }))
}

/// The same kind from the same day again sets its end anew.
pub async fn grant_kind(
    house: &House,
    actor: &Actor,
    request: &GrantKind,
) -> Result<Granted, Failure<GrantRefusal>> {
    let refused = |refusal| Err(Failure::Refused(refusal));
    if actor.permit(Action::GrantKind, "*").is_err() {
        return refused(GrantRefusal::NotPermitted);
    }
    if !is_kind(&request.kind) {
        return refused(GrantRefusal::WrongKind);
    }
    let catalogue = catalogue::catalogue(house).await?;
    let rules = &catalogue.rules;
    if !rules.folder.kinds.is_empty() && rules.kind(&request.kind).is_none() {
        return refused(GrantRefusal::UnknownKind);
    }
    if request.cause.chars().count() > CAUSE_CHARS_MAX {
        return refused(GrantRefusal::CauseTooLong);
    }
    let Ok(email) = parse_email(&request.email) else {
        return refused(GrantRefusal::UnknownPerson);
    };
    let span = span(house, request).await?;
    if span.is_over(span.from) {
        return refused(GrantRefusal::EndsBeforeItBegins);
    }
    let asked = Arc::new((actor.clone(), email, request.clone(), span));
    house
        .write(move |house, conn| {
            let asked = asked.clone();
            Box::pin(async move {
                let (actor, email, request, span) = &*asked;
                grant(&house, conn, actor, email, request, *span).await
            })
        })
        .await
}

/// Days as the house's own clocks have them.
async fn span(house: &House, request: &GrantKind) -> anyhow::Result<Span> {
    let zone = time_zone(&*catalogue::catalogue(house).await?);
    let zone = jiff::tz::TimeZone::get(&zone).context("a season's time zone")?;
    let now = jiff::Timestamp::from_millisecond(house.now().0)?;
    let today = now.to_zoned(zone.clone()).date();
    let until = request.until.map(|day| start_of(day.tomorrow()?, &zone)).transpose()?;
    Ok(Span { from: start_of(request.from.unwrap_or(today), &zone)?, until })
}

async fn grant(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    email: &str,
    request: &GrantKind,
    span: Span,
) -> Result<Granted, Failure<GrantRefusal>> {
    let person = match &request.name {
        None => people::by_email(conn, email).await?,
        Some((given, family)) => people::acted_for(conn, email, (given, family)).await?,
    };
    let person = person.ok_or(Failure::Refused(GrantRefusal::UnknownPerson))?;
    let journal = house.new_id();
    let (kind, cause) = (request.kind.as_str(), request.cause.as_str());
    let new = people::NewKind { person, kind, span, cause, journal };
    if !people::grant(conn, &new).await? {
        return Ok(Granted::Before);
    }
    let detail = serde_json::json!({
        "kind": kind,
        "from_ms": span.from.0,
        "until_ms": span.until.map(|until| until.0),
        "cause": cause,
    });
    let entry = store::journal::Entry {
        id: journal,
        at: house.now(),
        actor: actor.kind(),
        actor_id: &actor.identity(),
        channel: Channel::BoxOffice.as_str(),
        action: "person.grant-kind",
        subject: "person",
        subject_id: &person.to_string(),
        detail: &detail.to_string(),
    };
    store::journal::write(conn, &entry).await?;
    Ok(Granted::Now)
}

/// As the sheets of a season name kinds: `school`, `under-30`.
pub(crate) fn is_kind(text: &str) -> bool {
    let is_edge = |c: Option<char>| c.is_some_and(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
    text.len() <= KIND_CHARS_MAX
        && is_edge(text.chars().next())
        && is_edge(text.chars().next_back())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

fn holder_view(
    (catalogue, used): (&Catalogue, &HashMap<MembershipId, u32>),
    holder: &Holder,
    language: &str,
    now: Moment,
) -> HolderView {
    let kinds = holder.kinds.iter().filter(|kind| !kind.span.is_over(now)).map(|kind| {
        let name = catalogue.text(&format!("kind.{}", kind.key), language);
        KindView { key: kind.key.clone(), name: name.map(str::to_owned), span: kind.span }
    });
    let passes = holder.memberships.iter().filter(|held| !held.span.is_over(now));
    let passes = passes.filter_map(|held| {
        let key = &catalogue.good(held.good)?.key;
        let name = catalogue.text(&format!("offer.{key}.name"), language).unwrap_or(key);
        let of = catalogue.rules.pass(key).and_then(|pass| pass.performances);
        let used = used.get(&held.id).copied().unwrap_or_default();
        let left = of.map(|of| (of.saturating_sub(used), of));
        Some(PassView { name: name.to_owned(), span: held.span, left })
    });
    let seasons = holder.seniority.iter().filter_map(|year| {
        let season = catalogue.seasons.iter().find(|season| season.id == year.season)?;
        Some(season_name(catalogue, season, language))
    });
    HolderView {
        id: holder.id,
        can_be_removed: !crate::people::has_rights(holder),
        name: holder.name(),
        kinds: kinds.collect(),
        passes: passes.collect(),
        seasons: seasons.collect(),
    }
}

pub(crate) fn time_zone(catalogue: &Catalogue) -> String {
    catalogue.seasons.last().map_or(TIME_ZONE, |season| &season.time_zone).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_is_a_key_as_sheets_have_them() {
        for good in ["school", "under-30", "a"] {
            assert!(is_kind(good), "{good}");
        }
        for wrong in ["", "School", "a b", "-a", "a-", "año", &"a".repeat(41)] {
            assert!(!is_kind(wrong), "{wrong}");
        }
    }
}
