//! A full invoice that staff make out for a customer, who has told them name, tax number and
//! address.

use super::{is_handed, make_full, papers};
use anyhow::Context;
use domain::{
    id::OrderId,
    payments::invoice::{FullInvoiceRefusal, Party},
    people::actor::{Action, Actor},
};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
};
use season::catalogue;
use serde_json::json;
use store::orders;

/// Whether the actor can make one out. Not without the right to, nor where there is one.
#[boxed]
pub async fn can_make_full(house: &House, actor: &Actor, order: OrderId) -> anyhow::Result<bool> {
    if actor.permit(Action::AcceptProof, "*").is_err() {
        return Ok(false);
    }
    let mut conn = house.store().read().await?;
    let order = orders::by_id(&mut conn, order).await?.context("orders are never deleted")?;
    if is_handed(&mut conn, order.id).await? {
        return Ok(false);
    }
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    Ok(papers(house, &mut conn, &catalogue, &order, false).await?.can_ask)
}

/// It replaces the simplified ones, as one that the customer asks for.
///
/// # Errors
/// Why there is none; without the right to see who somebody is.
#[boxed]
pub async fn full_invoice_by_staff(
    house: &House,
    actor: &Actor,
    order_code: &str,
    party: &Party,
) -> Result<(), Failure<FullInvoiceRefusal>> {
    actor.permit(Action::AcceptProof, "*")?;
    let fields = |wrong| Failure::Refused(FullInvoiceRefusal::Fields(wrong));
    let party = party.checked().map_err(fields)?;
    let known = {
        let mut conn = house.store().read().await?;
        orders::by_code(&mut conn, order_code).await?
    };
    let order = known.ok_or(Failure::Refused(FullInvoiceRefusal::UnknownOrder))?.id;
    let actor = actor.clone();
    house
        .write(move |house, conn| {
            let (actor, party) = (actor.clone(), party.clone());
            Box::pin(async move {
                make_full(&house, conn, order, &party).await?;
                let (action, subject) = ("order.full-invoice", Subject::Order(order));
                let entry = JournalEntry { action, subject, detail: json!({}) };
                Ok(journal::record(&house, conn, &actor, entry).await?)
            })
        })
        .await
}
