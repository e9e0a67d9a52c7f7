//! The buyer's credit pays as much of an order as it can, before anybody is sent to a bank.

use super::{Checked, Frozen};
use crate::{books, payments::new_attempt::insert_attempt};
use domain::{
    actor::Actor,
    credit::{self, Balance, ShareDue},
    id::{MerchantAccountId, PersonId},
    money::Currency,
    order::PlaceRefusal,
    payment::PaymentMethod,
};
use house::{
    Failure, House, gateways,
    journal::{self, JournalEntry, Subject},
};
use people::customers::customer_with;
use season::catalogue;
use serde_json::json;
use store::{
    Conn, credits,
    orders::Order,
    payments::{self, Payment},
    shares::Share,
};

/// Of the buyer who is signed in; none of a guest's.
pub(super) async fn balances(
    conn: &mut Conn,
    actor: &Actor,
    currency: Currency,
) -> anyhow::Result<Vec<Balance>> {
    let Some(customer) = customer_with(conn, actor).await? else { return Ok(Vec::new()) };
    let Some(own) = customer.persons.first() else { return Ok(Vec::new()) };
    credits::balances(conn, own.id, currency.as_str()).await
}

/// What the house owes to the buyer who is signed in.
pub async fn credit_minor(house: &House, actor: &Actor) -> anyhow::Result<i64> {
    let mut conn = house.store().read().await?;
    let balances = balances(&mut conn, actor, catalogue::currency(house)).await?;
    Ok(balances.iter().map(|balance| balance.minor).sum())
}

/// What it pays of these shares.
pub(super) fn used_minor(
    house: &House,
    shares: &[Share],
    balances: &[Balance],
    currency: Currency,
) -> i64 {
    let spent = credit::spend(&dues(house, shares, currency), balances);
    spent.iter().map(|part| part.minor).sum()
}

fn dues(house: &House, shares: &[Share], currency: Currency) -> Vec<ShareDue> {
    let due = |share: &Share| ShareDue {
        company: share.merchant.company,
        // What a former ticket pays, nothing else does.
        minor: if share.is_exchange { 0 } else { share.amount_minor },
        least_minor: gateways::least_minor(house, &share.merchant.gateway, currency),
    };
    shares.iter().map(due).collect()
}

/// Puts the buyer's credit among the shares, when they want it to pay. Their balance is theirs
/// alone until the transaction ends.
///
/// # Errors
/// Refused: it isn't the balance that was shown, or the order is under another address.
pub(super) async fn put(
    house: &House,
    conn: &mut Conn,
    checked: &Checked,
    person: PersonId,
    frozen: &mut Frozen,
) -> Result<(), Failure<PlaceRefusal>> {
    let (shares, currency) = (&mut frozen.shares, frozen.quote.currency);
    let Some(shown) = checked.credit_shown_minor else { return Ok(()) };
    let changed = || Failure::Refused(PlaceRefusal::CreditChanged);
    let customer = customer_with(conn, &checked.actor).await?.ok_or_else(changed)?;
    if customer.persons.first().is_none_or(|own| own.id != person) {
        return Err(Failure::Refused(PlaceRefusal::CreditOfAnother { email: customer.email }));
    }
    let balances = credits::lock(conn, person, currency.as_str()).await?;
    if balances.iter().map(|balance| balance.minor).sum::<i64>() != shown {
        return Err(changed());
    }
    for part in credit::spend(&dues(house, shares, currency), &balances) {
        let id = MerchantAccountId(house.new_id());
        let merchant = credits::account(conn, id, part.company).await?;
        let share = &mut shares[part.share];
        if part.minor == share.amount_minor {
            (share.merchant, share.payment_method) = (merchant, PaymentMethod::Credit);
            continue;
        }
        share.amount_minor -= part.minor;
        let (position, helps) = (shares.len() as u32, Some(part.share as u32));
        shares.push(Share {
            position,
            merchant,
            payment_method: PaymentMethod::Credit,
            amount_minor: part.minor,
            helps,
            is_exchange: false,
        });
    }
    Ok(())
}

/// A payment for each share that credit pays: it is the house's at once. What nothing else comes
/// after is booked with the sale.
pub(super) async fn take(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    order: &Order,
    shares: &[Share],
) -> anyhow::Result<Vec<Payment>> {
    // With a former ticket, that pays last.
    let is_whole = shares.iter().all(|share| share.merchant.is_credit() && !share.is_exchange);
    let mut taken = Vec::new();
    let credits = shares.iter().filter(|share| share.merchant.is_credit() && !share.is_exchange);
    for (attempt, share) in (1..).zip(credits) {
        let mut payment = insert_attempt(house, conn, order, share, attempt).await?;
        let (now, amount) = (house.now(), payment.amount);
        payments::mark_captured(conn, payment.id, now, amount, None, None).await?;
        (payment.captured_at, payment.captured, payment.ask_at) = (Some(now), Some(amount), None);
        let detail = json!({
            "payment": payment.id.to_string(),
            "captured_minor": amount.minor,
            "evidence": "credit",
        });
        let entry = JournalEntry {
            channel: &order.channel,
            action: "payment.capture",
            subject: Subject::Order(order.id),
            detail,
        };
        journal::record(house, conn, actor, entry).await?;
        taken.push(payment);
    }
    let booked = if is_whole { taken.len().saturating_sub(1) } else { taken.len() };
    for payment in &taken[..booked] {
        books::post_part(house, conn, payment).await?;
    }
    Ok(taken)
}
