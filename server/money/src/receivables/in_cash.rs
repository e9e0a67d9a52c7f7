//! What is paid later and comes in cash is in the clerk's till, where the counter has tills. What
//! goes back of it leaves a till.

use crate::{
    books::tills::DebtOf,
    tills::debt::{DebtCash, Handed, hand_over},
};
use anyhow::{Context, anyhow};
use domain::{
    money::{Currency, Money},
    payments::receivable::ReceivableRefusal,
    people::actor::Actor,
};
use house::{Failure, House};
use store::{Conn, orders, payments::settlements::Owed};

/// Which way it goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    In,
    Back,
}

/// Cash for what is owed.
pub(super) struct InCash<'a> {
    pub way: Way,
    pub owed: &'a Owed,
    /// Above zero in each case.
    pub minor: i64,
    /// What staff say of it; empty: nothing.
    pub words: &'a str,
}

/// Who calls has locked the order, and books what it is for.
///
/// # Errors
/// Why cash doesn't move.
pub(super) async fn hand(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    cash: &InCash<'_>,
) -> Result<Handed, Failure<ReceivableRefusal>> {
    let InCash { way, owed, minor, words } = *cash;
    let order = orders::by_id(conn, owed.order).await?.context("orders are never deleted")?;
    let currency = Currency::parse(&owed.currency).map_err(|wrong| anyhow!("{wrong}"))?;
    let cash = DebtCash {
        of: match way {
            Way::In => DebtOf::Receivable(order.id),
            Way::Back => DebtOf::ReceivableBack(order.id),
        },
        company: owed.company,
        sold_at: order.seller.point_of_sale,
        amount: Money::new(minor, currency),
        reason: match words.trim() {
            "" => order.code,
            words => format!("{}: {words}", order.code),
        },
    };
    let handed = hand_over(house, conn, actor, &cash).await;
    handed.map_err(|why| why.map(ReceivableRefusal::Till))
}
