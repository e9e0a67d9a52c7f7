//! What of an order goes back to its buyer, or went.

use domain::order::MoneyBack;
use store::{
    Conn,
    orders::Order,
    payments::refunds::{ANOTHER_WAY, AT_COUNTER, CANCELLATION, Refund},
    tickets::exchanges,
};

pub(super) async fn went_back(
    conn: &mut Conn,
    order: &Order,
    refunds: &[Refund],
) -> anyhow::Result<Option<MoneyBack>> {
    let Some(back) = back(order, refunds) else { return Ok(None) };
    if back.credit_minor == 0 {
        return Ok(Some(back));
    }
    // What somebody else's ticket had paid went back to that person.
    let theirs_minor = exchanges::handed_back(conn, order.id).await?.taken_minor
        + exchanges::rest_handed_minor(conn, order.id).await?;
    let back = MoneyBack {
        amount_minor: back.amount_minor - theirs_minor,
        done_minor: back.done_minor - theirs_minor,
        credit_minor: back.credit_minor - theirs_minor,
        ..back
    };
    let paid_minor = exchanges::credit_used(conn, order.id).await?;
    let again_minor = exchanges::came_back_minor(conn, order.id).await?;
    let exchanged_minor = (paid_minor - again_minor).min(back.credit_minor);
    let back = MoneyBack { exchanged_minor, handed_minor: again_minor, ..back };
    Ok(Some(back).filter(|back| back.amount_minor > 0))
}

fn back(order: &Order, refunds: &[Refund]) -> Option<MoneyBack> {
    let is_shown = |refund: &&Refund| {
        order.paid_at.is_none()
            || order.ended_at.is_some()
            || refund.cause.starts_with(CANCELLATION)
    };
    let first = refunds.iter().find(is_shown)?;
    let is_like = |refund: &&Refund| refund.amount.currency == first.amount.currency;
    let shown: Vec<&Refund> = refunds.iter().filter(is_shown).filter(is_like).collect();
    let is_taken_back = first.cause.starts_with(CANCELLATION);
    let sum = |of: &dyn Fn(&Refund) -> i64| shown.iter().map(|refund| of(refund)).sum();
    Some(MoneyBack {
        currency: first.amount.currency,
        amount_minor: sum(&|refund| refund.amount.minor),
        cause: if is_taken_back { "taken-back".to_owned() } else { first.cause.clone() },
        done_minor: sum(&back_minor),
        credit_minor: sum(&|refund| if refund.is_credit() { refund.back_minor() } else { 0 }),
        exchanged_minor: 0,
        handed_minor: 0,
        voucher_minor: sum(&|refund| if refund.is_voucher() { back_minor(refund) } else { 0 }),
        cash_minor: sum(&in_cash_minor),
        otherwise_minor: sum(&|refund| refund.otherwise_minor),
        refused_minor: sum(&|refund| refund.owed_minor),
        at_counter_minor: sum(&|refund| refund.owed_for_minor(AT_COUNTER)),
        another_way_minor: sum(&|refund| refund.owed_for_minor(ANOTHER_WAY)),
    })
}

/// No bank is asked about a voucher: what goes to one is on it in a moment.
fn back_minor(refund: &Refund) -> i64 {
    match refund.is_voucher() {
        true => refund.amount.minor - refund.owed_minor,
        false => refund.back_minor(),
    }
}

/// Where a bank refused it, staff may have paid it in cash; what cash had paid, another way.
fn in_cash_minor(refund: &Refund) -> i64 {
    match refund.is_cash() {
        true => refund.back_minor() - refund.otherwise_minor,
        false => refund.cash_minor,
    }
}
