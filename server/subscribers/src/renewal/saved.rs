//! What the house may collect by itself: a mandate for direct debits and a saved card. Their holder
//! sees both and ends them. What is still open of a debit is then owed by invoice.

use super::{
    saved_mail::{self, Ended},
    view::{Creditor, MandateView, mandate_view, package_name},
};
use anyhow::Context;
use domain::{
    id::{CompanyId, OrderId, PersonId},
    moment::Moment,
    money::{Currency, Money},
    people::actor::Actor,
    tickets::renewal::RenewalPayment,
};
use house::{
    House,
    journal::{self, JournalEntry, Subject},
    sealed,
};
use people::customers::{customer_with, time_zone};
use season::catalogue;
use serde_json::json;
use store::{
    Conn,
    books::invoice_sources,
    orders,
    payments::{settlements, stored_cards},
    tickets::renewals,
};

#[derive(Clone, Debug, PartialEq)]
pub struct SavedPayments {
    pub mandate: Option<SavedMandate>,
    /// When the saved card paid.
    pub card_used_at: Option<Moment>,
    /// The house's own.
    pub time_zone: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct SavedMandate {
    pub mandate: MandateView,
    pub account_holder: String,
    pub signed_at: Moment,
    /// Who collects under it now.
    pub creditors: Vec<Creditor>,
    /// What is still to be collected, by day.
    pub debits: Vec<OpenPart>,
}

/// What a renewal still owes on one day.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenPart {
    pub order: OrderId,
    pub order_code: String,
    pub order_secret: String,
    /// The subscription, or those that the order renews together.
    pub package: String,
    pub company: CompanyId,
    pub by: RenewalPayment,
    pub due_at: Moment,
    pub amount: Money,
}

/// None for a guest.
#[boxed]
pub async fn saved(
    house: &House,
    actor: &Actor,
    language: &str,
) -> anyhow::Result<Option<SavedPayments>> {
    let mut conn = house.store().read().await?;
    let Some(own) = own(&mut conn, actor).await? else { return Ok(None) };
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let card = stored_cards::of_buyer(&mut conn, own).await?;
    let time_zone = time_zone(&catalogue);
    let card_used_at = card.map(|card| card.used_at);
    let Some(mandate) = renewals::mandate(&mut conn, own).await? else {
        return Ok(Some(SavedPayments { mandate: None, card_used_at, time_zone }));
    };
    let mut debits = open_parts(house, &mut conn, own, language).await?;
    debits.retain(|part| part.by == RenewalPayment::Debit);
    let mut companies: Vec<CompanyId> = Vec::new();
    let mut creditors = Vec::new();
    for part in &debits {
        if !companies.contains(&part.company) {
            companies.push(part.company);
            let (name, identifier) = invoice_sources::creditor(&mut conn, part.company).await?;
            creditors.push(Creditor { name, identifier });
        }
    }
    let mandate = SavedMandate {
        account_holder: mandate.account_holder.clone(),
        signed_at: mandate.signed_at,
        mandate: mandate_view(house, mandate),
        creditors,
        debits,
    };
    Ok(Some(SavedPayments { mandate: Some(mandate), card_used_at, time_zone }))
}

async fn own(conn: &mut Conn, actor: &Actor) -> anyhow::Result<Option<PersonId>> {
    let customer = customer_with(conn, actor).await?;
    Ok(customer.and_then(|customer| customer.persons.first().map(|person| person.id)))
}

/// What renewals still owe. What a bank sent back has been asked for already.
pub(super) async fn open_parts(
    house: &House,
    conn: &mut Conn,
    person: PersonId,
    language: &str,
) -> anyhow::Result<Vec<OpenPart>> {
    let catalogue = catalogue::catalogue_with(house, conn).await?;
    let mut parts: Vec<OpenPart> = Vec::new();
    for owed in settlements::open_of_person(conn, person).await? {
        let by = owed.rule.strip_prefix("renewal:").and_then(RenewalPayment::parse);
        let listing = owed.performance.and_then(|id| catalogue.listing(id));
        let is_off = listing.is_none_or(|listing| listing.row.cancelled_at.is_some());
        let Some(by) = by.filter(|_| !is_off) else { continue };
        let minor = owed.standing.open_minor();
        let known = parts.iter_mut().find(|part| {
            part.order == owed.order
                && part.company == owed.company
                && part.by == by
                && part.due_at == owed.due_at
        });
        if let Some(known) = known {
            known.amount.minor += minor;
            continue;
        }
        let order = orders::by_id(conn, owed.order).await?.context("orders are never deleted")?;
        let mut packages: Vec<String> = Vec::new();
        for renewal in renewals::of_new_order(conn, order.id).await? {
            let name = package_name(&catalogue, renewal.offer, language);
            if !packages.contains(&name) {
                packages.push(name);
            }
        }
        let currency = Currency::parse(&owed.currency);
        let currency = currency.map_err(|wrong| anyhow::anyhow!("{wrong}"))?;
        parts.push(OpenPart {
            order: owed.order,
            order_code: owed.order_code,
            order_secret: sealed::shown_link(house, &order.secret),
            package: packages.join(", "),
            company: owed.company,
            by,
            due_at: owed.due_at,
            amount: Money::new(minor, currency),
        });
    }
    Ok(parts)
}

/// The mandate that the page showed ends: nothing more is collected under it. Gives whether it
/// ended just now.
#[boxed]
pub async fn end_mandate(house: &House, actor: &Actor, reference: &str) -> anyhow::Result<bool> {
    let (actor, reference) = (actor.clone(), reference.to_owned());
    house
        .fault_only(move |house, conn| {
            let (actor, reference) = (actor.clone(), reference.clone());
            Box::pin(async move {
                let Some(own) = own(conn, &actor).await? else { return Ok(false) };
                let mandate = renewals::mandate(conn, own).await?;
                let is_shown = mandate.is_some_and(|mandate| mandate.reference == reference);
                if !is_shown || !renewals::end_mandate(conn, own, house.now()).await? {
                    return Ok(false);
                }
                settlements::ask_by_invoice(conn, own).await?;
                let detail = json!({ "mandate": reference.clone() });
                let entry = of(own, "mandate.end", detail);
                journal::record(&house, conn, &actor, entry).await?;
                saved_mail::enqueue(&house, conn, own, Ended::Mandate(reference)).await?;
                Ok(true)
            })
        })
        .await
}

/// The cards that the buyer let the house keep are charged no more.
#[boxed]
pub async fn forget_card(house: &House, actor: &Actor) -> anyhow::Result<()> {
    let actor = actor.clone();
    house
        .fault_only(move |house, conn| {
            let actor = actor.clone();
            Box::pin(async move {
                let Some(own) = own(conn, &actor).await? else { return Ok(()) };
                let was_kept = stored_cards::of_buyer(conn, own).await?.is_some();
                stored_cards::forget(conn, own, house.now()).await?;
                let entry = of(own, "card.forget", json!({}));
                journal::record(&house, conn, &actor, entry).await?;
                if was_kept {
                    saved_mail::enqueue(&house, conn, own, Ended::Card).await?;
                }
                Ok(())
            })
        })
        .await
}

fn of(own: PersonId, action: &'static str, detail: serde_json::Value) -> JournalEntry<'static> {
    JournalEntry { action, subject: Subject::Person(own), detail }
}
