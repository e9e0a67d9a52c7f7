//! A new payment of an order's share, under a reference that no other has.

use super::schedule;
use domain::{
    id::PaymentId,
    money::{Currency, Money},
};
use house::{House, chance};
use store::{
    Conn,
    orders::{Order, shares::Share},
    payments::{self, Payment},
};

pub(crate) async fn insert_attempt(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    share: &Share,
    attempt: u32,
) -> anyhow::Result<Payment> {
    insert_charge(house, conn, order, share, attempt, None).await
}

/// `charges`: the card that was kept and that pays it, without the shopper.
pub(crate) async fn insert_charge(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    share: &Share,
    attempt: u32,
    charges: Option<String>,
) -> anyhow::Result<Payment> {
    let now = house.now();
    let currency = Currency::parse(&order.currency).map_err(|e| anyhow::anyhow!("{e}"))?;
    let mut payment = Payment {
        id: PaymentId(house.new_id()),
        order: order.id,
        share: share.position,
        helps: share.helps,
        voucher: share.voucher,
        merchant: share.merchant.clone(),
        payment_method: share.payment_method,
        attempt,
        reference: reference(house),
        gateway_id: None,
        amount: Money::new(share.amount_minor, currency),
        created_at: now,
        ask_at: schedule::next_question(now, now, order.pay_by, 0, false),
        asked: 0,
        answered_at: None,
        captured_at: None,
        captured: None,
        capture: None,
        failed_at: None,
        failure: None,
        charges,
    };
    for _ in 0..chance::DRAWS_MAX {
        if payments::insert(conn, &payment).await? {
            return Ok(payment);
        }
        payment.reference = reference(house);
    }
    anyhow::bail!("{} references in a row were taken", chance::DRAWS_MAX)
}

/// Twelve characters, of which the first four are digits: Redsys, the strictest of the gateways,
/// demands this. There are 30⁸ × 10⁴ of them; a constraint of the database keeps them unique.
fn reference(house: &House) -> String {
    let code = chance::order_code(house.chance()).replace('-', "");
    format!("{}{code}", chance::digits(house.chance(), 4))
}
