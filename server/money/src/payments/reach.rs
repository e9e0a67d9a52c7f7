//! A chargeback follows the order's money through its gift vouchers and its buyer's credit: what is
//! left of both is kept, and what was paid with them is refused, the latest first, until the lost
//! sum is covered (`domain::payments::chargeback`). Won again or paid another way, everything is
//! valid again.

use crate::vouchers as own_vouchers;
use anyhow::Context;
use domain::{
    id::OrderId,
    payments::chargeback::{self, Lost, Spent, SpentAs, SpentLine},
    people::actor::Actor,
};
use gift_tables::vouchers;
use house::{
    House,
    journal::{self, JournalEntry, Subject},
};
use serde_json::json;
use std::collections::BTreeSet;
use store::{
    Conn,
    books::credits,
    orders,
    payments::disputes::{
        self,
        reach::{self, PaidInHouse, Reached, Unused},
    },
    tickets::exchanges,
};

/// Orders that a ticket was exchanged for, one after the other, are followed so far.
const EXCHANGES_MAX: usize = 100;

const BY: Actor = Actor::Job { name: "settlement" };

/// Whenever something changed of what chargebacks left owed for the order, or of what was bought
/// with money that they reach: the doors refuse and admit accordingly, in this transaction.
pub(crate) async fn tell_the_door(
    house: &House,
    conn: &mut Conn,
    order: OrderId,
) -> anyhow::Result<()> {
    let mut changed = BTreeSet::from([order]);
    for source in reach::sources(conn, order).await? {
        changed.extend(follow(house, conn, source).await?);
    }
    for order in changed {
        disputes::tell_the_door(conn, order, house.now()).await?;
    }
    Ok(())
}

/// Gives the other orders of which other lines are refused now.
async fn follow(
    house: &House,
    conn: &mut Conn,
    source: OrderId,
) -> anyhow::Result<BTreeSet<OrderId>> {
    let before = reach::reached(conn, source).await?;
    let now = match reach::owed_minor(conn, source).await? {
        0 => Reached::new(),
        owed_minor => reached(conn, source, owed_minor).await?,
    };
    if now == before {
        return Ok(BTreeSet::new());
    }
    reach::set_reached(conn, source, &now).await?;
    let mut changed = BTreeSet::new();
    for (action, some, others) in
        [("dispute.reach", &now, &before), ("dispute.leave", &before, &now)]
    {
        let new = some.iter().filter(|(line, _)| !others.contains_key(*line));
        let of_orders: BTreeSet<OrderId> = new.map(|(_, order)| *order).collect();
        for order in &of_orders {
            record(house, conn, *order, action, source).await?;
        }
        changed.extend(of_orders);
    }
    Ok(changed)
}

async fn reached(conn: &mut Conn, source: OrderId, owed_minor: i64) -> anyhow::Result<Reached> {
    let order = orders::by_id(conn, source).await?.context("orders are never deleted")?;
    // A checkout that is paying with them comes before, and is seen below.
    own_vouchers::lock_sold(conn, source).await?;
    credits::lock(conn, order.person, &order.currency).await?;
    let own = reach::unused(conn, source).await?;
    let credit = reach::became_credit(conn, source).await?;
    let mut kept_minor = reach::kept_credit_minor(conn, source).await?;
    let mut paid = Vec::new();
    for row in vouchers::of_order(conn, source).await? {
        kept_minor += row.voucher.balance_minor;
        let by_voucher = reach::paid_by_voucher(conn, row.voucher.id).await?;
        paid.extend(by_voucher.into_iter().map(|paid| (SpentAs::Voucher, paid)));
    }
    if let Some(since) = credit.since {
        let by_credit = reach::paid_by_credit(conn, source, since).await?;
        paid.extend(by_credit.into_iter().map(|paid| (SpentAs::Credit, paid)));
    }
    let (mut orders, mut spent) = (Reached::new(), Vec::new());
    for (spent_as, paid) in paid {
        let lines = lines(conn, &paid, &mut orders).await?;
        spent.push(Spent { spent_as, at: paid.at, minor: paid.minor, lines });
    }
    let own_minor: i64 = own.iter().map(|line| line.minor).sum();
    let lost = Lost {
        owed_minor,
        refused_minor: own_minor + credit.handed_minor,
        kept_minor,
        credit_minor: credit.minor,
    };
    let lines = chargeback::reached(lost, spent);
    orders.retain(|line, _| lines.contains(line));
    Ok(orders)
}

/// What the payment paid and nobody has used: lines of its share, and the tickets that those of its
/// order were exchanged for. `orders` learns whose lines they are.
async fn lines(
    conn: &mut Conn,
    paid: &PaidInHouse,
    orders: &mut Reached,
) -> anyhow::Result<Vec<SpentLine>> {
    let mut all: Vec<(OrderId, Unused)> = Vec::new();
    let own = reach::unused(conn, paid.order).await?.into_iter();
    all.extend(own.filter(|line| line.share == paid.share).map(|line| (paid.order, line)));
    let mut after = exchanges::orders_after(conn, paid.order).await?;
    for _ in 0..EXCHANGES_MAX {
        let Some(order) = after.pop() else { break };
        all.extend(reach::unused(conn, order).await?.into_iter().map(|line| (order, line)));
        after.extend(exchanges::orders_after(conn, order).await?);
    }
    orders.extend(all.iter().map(|(order, line)| (line.line, *order)));
    Ok(all.iter().map(|(_, it)| SpentLine { line: it.line, minor: it.minor }).collect())
}

async fn record(
    house: &House,
    conn: &mut Conn,
    order: OrderId,
    action: &'static str,
    source: OrderId,
) -> anyhow::Result<()> {
    let of = orders::by_id(conn, source).await?.context("orders are never deleted")?;
    let detail = json!({ "order": source.to_string(), "of-order": of.code });
    let subject = Subject::Order(order);
    let entry = JournalEntry { action, subject, detail };
    journal::record(house, conn, &BY, entry).await
}
