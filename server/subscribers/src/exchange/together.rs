//! Tickets that can be exchanged in one go with the one that somebody is about to exchange.

use crate::transfers::together::OTHERS_MAX;
use domain::{
    id::AdmissionId,
    order::{OrderLineView, OrderView},
};
use house::{House, sealed};
use money::exchange::{self, Asker, Former};
use season::catalogue::{self, Catalogue};
use selling::{orders::view_of_order, tickets::holders};
use std::sync::Arc;
use store::{Conn, orders, seats::releases};

/// Of the same order and performance; its buyer asks.
pub(super) async fn others(
    house: &House,
    conn: &mut Conn,
    catalogue: &Catalogue,
    former: &Former,
    view: &OrderView,
) -> anyhow::Result<Vec<OrderLineView>> {
    let mut held = releases::tickets_of_order(conn, former.order.id).await?;
    held.retain(|ticket| ticket.performance == former.ticket.performance);
    if held.len() < 2 {
        return Ok(Vec::new());
    }
    let can = exchange::exchangeable(house, conn, catalogue, &former.order, &held).await?;
    let is_other = |line: &&OrderLineView| {
        let admission = line.ticket.as_ref().map(|ticket| ticket.admission);
        line.line != former.line.id && admission.is_some_and(|it| can.contains(&it))
    };
    let others = view.lines.iter().filter(is_other);
    Ok(others.take(usize::from(OTHERS_MAX)).cloned().collect())
}

/// A ticket of theirs by its line, so that a refusal can name it. None: it isn't theirs, or gone.
#[boxed]
pub async fn line_of_ticket(
    house: &House,
    asker: &Asker,
    admission: AdmissionId,
    language: &str,
) -> anyhow::Result<Option<OrderLineView>> {
    let mut conn = house.store().read().await?;
    let order = match asker {
        Asker::Holder(actor) => {
            let Ok(whose) = holders::whose(actor, ()) else { return Ok(None) };
            let ticket = releases::ticket(&mut conn, whose, admission).await?;
            let Some(ticket) = ticket else { return Ok(None) };
            orders::by_id(&mut conn, ticket.order).await?
        }
        Asker::OrderPage(_, secret) => {
            orders::by_secret(&mut conn, &sealed::link_lookup(house, secret)?).await?
        }
        Asker::Recipient(..) => None,
    };
    let Some(order) = order else { return Ok(None) };
    let catalogue: Arc<Catalogue> = catalogue::catalogue_with(house, &mut conn).await?;
    let view = view_of_order(house, &mut conn, &catalogue, &order, language).await?;
    let is_it = |line: &OrderLineView| {
        line.ticket.as_ref().is_some_and(|ticket| ticket.admission == admission)
    };
    Ok(view.lines.into_iter().find(is_it))
}
