//! Tickets of an order that is paid later, and was paid in part or whole when they are taken back.

use super::How;
use crate::{
    books::ReceivableTurn,
    receivables::{WithCredit, credit_over, settle_with_credit},
};
use domain::{
    id::{CancellationId, CompanyId, PersonId},
    money::Currency,
    people::actor::Actor,
};
use house::House;
use std::collections::BTreeMap;
use store::{
    Conn,
    orders::Order,
    payments::{
        cancellations,
        settlements::{self, CANCELLED},
    },
};

pub(super) struct Ended<'a> {
    /// Locked, with less owed of it already.
    pub order: &'a Order,
    pub cancellation: CancellationId,
    pub how: How<'a>,
}

/// What was paid for them becomes credit. An exchanged ticket pays for its holder's new one. After
/// a change by the house, it settles first what is still owed of the order
/// (`domain::payments::receivable::Ending`).
pub(super) async fn credit(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    ended: &Ended<'_>,
) -> anyhow::Result<()> {
    let Ended { order, cancellation, how } = *ended;
    let mut over: BTreeMap<(CompanyId, PersonId), i64> = BTreeMap::new();
    for owed in settlements::of_order(conn, order.id).await? {
        let minor = owed.standing.over_minor() - owed.credited_minor;
        *over.entry((owed.company, owed.person)).or_default() += minor;
    }
    let to = how.exchange.map(|_| order.person);
    let mut minor = credit_over(house, conn, order, ReceivableTurn::GivenBack, to).await?;
    over.retain(|_, over_minor| *over_minor > 0 && how.change.is_some() && how.exchange.is_none());
    for ((company, person), over_minor) in over {
        let with = WithCredit {
            order,
            person,
            company,
            currency: &order.currency,
            minor: over_minor,
            reference: format!("{CANCELLED}{cancellation}"),
        };
        minor -= settle_with_credit(house, conn, actor, &with).await?;
    }
    if minor > 0 {
        cancellations::mark_credited(conn, cancellation, minor).await?;
    }
    Ok(())
}

pub(super) fn currency(order: &Order) -> anyhow::Result<Currency> {
    Currency::parse(&order.currency).map_err(|wrong| anyhow::anyhow!("{wrong}"))
}
