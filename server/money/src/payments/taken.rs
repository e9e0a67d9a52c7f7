//! What shoppers' banks took of a payment, shared out: first it is what the house owes to the
//! shopper anyway, then what is left of the payment; whatever a bank says beyond that (costs,
//! another day's exchange, what has gone back) isn't the order's.

use super::reach::tell_the_door;
use crate::books;
use domain::{
    id::ReceivableId,
    money::{Currency, Money},
};
use house::House;
use store::{
    Conn,
    orders::Order,
    payments::{
        Payment, cancellations,
        disputes::{self, Dispute, Reopened},
        refunds,
    },
};

/// Whenever a chargeback or a refund of the payment has changed: what it takes by now.
pub(super) async fn share_out(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    payment: &Payment,
) -> anyhow::Result<()> {
    let Some(captured) = payment.captured else { return Ok(()) };
    let taken = disputes::not_won(conn, payment.id).await?;
    if taken.is_empty() {
        return Ok(());
    }
    for dispute in taken {
        if dispute.amount.currency != captured.currency {
            continue;
        }
        let free_minor = dispute.amount.minor - dispute.held_minor - dispute.debt_minor;
        let (debt_minor, unheld_minor) = bring_back(house, conn, &dispute, free_minor).await?;
        let free_minor = free_minor + unheld_minor - debt_minor;
        let held_minor = free_minor.min(left_minor(conn, payment, captured).await?);
        if held_minor > 0 {
            hold(house, conn, order, payment, &dispute, held_minor).await?;
        }
        let taken = [held_minor - unheld_minor, debt_minor];
        books::post_dispute(house, conn, payment, taken, captured.currency).await?;
    }
    tell_the_door(house, conn, order.id).await
}

/// Of what the house owes, by what the chargeback takes for nothing yet, then by what it left
/// owed by the shopper. Gives what was brought back, and what is no longer owed.
async fn bring_back(
    house: &House,
    conn: &mut Conn,
    dispute: &Dispute,
    free_minor: i64,
) -> anyhow::Result<(i64, i64)> {
    let owed = disputes::owed(conn, dispute.id).await?;
    let most = free_minor + owed.map_or(0, |(_, minor)| minor);
    let mut debt_minor = 0;
    for (refund, minor) in disputes::debts(conn, dispute.payment).await? {
        let minor = minor.min(most - debt_minor);
        if minor > 0 {
            disputes::bring_back(conn, dispute.id, refund, minor).await?;
            debt_minor += minor;
        }
    }
    let unheld_minor = (debt_minor - free_minor).max(0);
    if let Some((receivable, _)) = owed.filter(|_| unheld_minor > 0) {
        cancellations::owe_less(conn, receivable, unheld_minor, house.now()).await?;
    }
    disputes::hold(conn, dispute.id, [-unheld_minor, debt_minor]).await?;
    Ok((debt_minor, unheld_minor))
}

/// Of a payment, without what goes back to its bank, what the house owes and what banks have
/// taken. What became credit can be taken once more; then it is owed.
async fn left_minor(conn: &mut Conn, payment: &Payment, captured: Money) -> anyhow::Result<i64> {
    let owed: i64 = disputes::debts(conn, payment.id).await?.iter().map(|(_, minor)| minor).sum();
    let gone_minor = refunds::standing_minor(conn, payment.id).await?
        - refunds::as_credit_minor(conn, payment.id).await?
        + disputes::taken_minor(conn, payment.id).await?
        + owed;
    Ok((captured.minor - gone_minor).max(0))
}

async fn hold(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    payment: &Payment,
    dispute: &Dispute,
    amount_minor: i64,
) -> anyhow::Result<()> {
    disputes::hold(conn, dispute.id, [amount_minor, 0]).await?;
    let reopened = Reopened {
        id: ReceivableId(house.new_id()),
        dispute: dispute.id,
        order: order.id,
        person: order.person,
        company: payment.merchant.company,
        amount: Money::new(amount_minor, came_in(payment)),
        at: house.now(),
    };
    disputes::reopen(conn, &reopened).await
}

/// What banks can take back of it.
pub(super) fn came_in(payment: &Payment) -> Currency {
    payment.captured.map_or(payment.amount.currency, |captured| captured.currency)
}
