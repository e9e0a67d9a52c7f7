//! Cards that shoppers let the house keep, and payments that charge them.

use crate::{Conn, columns::Columns};
use domain::{
    id::{MerchantAccountId, OrderId, PaymentId, PersonId},
    moment::Moment,
};

/// A card that was kept at a gateway.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// What the gateway calls it.
    pub credential: String,
    pub merchant: MerchantAccountId,
    /// When it paid.
    pub used_at: Moment,
}

macro_rules! card {
    ($rest:literal) => {
        concat!(
            "select p.stored_credential, p.merchant_account_id, p.captured_at_ms \
             from orders o join payments p on p.order_id = o.id where ",
            $rest,
            " and o.keeps_card = 1 and p.payment_method = 'card' \
             and p.stored_credential is not null and p.captured_at_ms is not null \
             order by p.captured_at_ms desc, p.id desc limit 1"
        )
    };
}

/// The card that paid this order, where it was kept.
#[boxed]
pub async fn of_order(conn: &mut Conn, order: OrderId) -> anyhow::Result<Option<Card>> {
    let found = sqlx::query(card!("o.id = $1")).bind(order.to_string()).fetch_optional(conn);
    found.await?.map(|row| card(&row)).transpose()
}

/// The card that was kept last of all those of this buyer.
#[boxed]
pub async fn of_buyer(conn: &mut Conn, buyer: PersonId) -> anyhow::Result<Option<Card>> {
    let found = sqlx::query(card!("o.person_id = $1")).bind(buyer.to_string()).fetch_optional(conn);
    found.await?.map(|row| card(&row)).transpose()
}

fn card(row: &sqlx::any::AnyRow) -> anyhow::Result<Card> {
    Ok(Card {
        credential: row.text("stored_credential")?,
        merchant: row.id("merchant_account_id")?,
        used_at: row.moment("captured_at_ms")?,
    })
}

/// None of this buyer's cards is charged any more. What a gateway was asked for before stays to be
/// decided.
#[boxed]
pub async fn forget(conn: &mut Conn, buyer: PersonId, now: Moment) -> anyhow::Result<()> {
    sqlx::query(
        "update payments set failed_at_ms = $2, failure = 'card-forgotten' \
         where charges is not null and charged_at_ms is null and captured_at_ms is null \
         and failed_at_ms is null and order_id in (select id from orders where person_id = $1)",
    )
    .bind(buyer.to_string())
    .bind(now.0)
    .execute(&mut *conn)
    .await?;
    sqlx::query(
        "update payments set charges = '' where charges is not null \
         and (captured_at_ms is not null or failed_at_ms is not null) \
         and order_id in (select id from orders where person_id = $1)",
    )
    .bind(buyer.to_string())
    .execute(&mut *conn)
    .await?;
    sqlx::query(
        "update payments set stored_credential = null where stored_credential is not null \
         and order_id in (select id from orders where person_id = $1 and keeps_card = 1)",
    )
    .bind(buyer.to_string())
    .execute(&mut *conn)
    .await?;
    sqlx::query("update orders set keeps_card = 0 where person_id = $1 and keeps_card = 1")
        .bind(buyer.to_string())
        .execute(conn)
        .await?;
    Ok(())
}

/// Payments that charge a card and are not decided, the oldest first.
#[boxed]
pub async fn to_charge(
    conn: &mut Conn,
    after: Option<(Moment, PaymentId)>,
    limit: i64,
) -> anyhow::Result<Vec<PaymentId>> {
    let (at, id) = after.map_or((i64::MIN, String::new()), |(at, id)| (at.0, id.to_string()));
    sqlx::query(
        "select id, created_at_ms from payments where charges is not null \
         and captured_at_ms is null and failed_at_ms is null \
         and (created_at_ms > $1 or (created_at_ms = $1 and id > $2)) \
         order by created_at_ms, id limit $3",
    )
    .bind(at)
    .bind(id)
    .bind(limit)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| row.id("id"))
    .collect()
}

/// The gateway is about to be asked for the money. Gives whether it may have been before.
#[boxed]
pub async fn mark_charged(conn: &mut Conn, payment: PaymentId, at: Moment) -> anyhow::Result<bool> {
    let first = sqlx::query(
        "update payments set charged_at_ms = $2 where id = $1 and charged_at_ms is null",
    )
    .bind(payment.to_string())
    .bind(at.0)
    .execute(conn)
    .await?;
    Ok(first.rows_affected() == 0)
}

/// The card that was charged gave no money. Whoever pays the order instead has let nobody keep
/// theirs.
pub(crate) async fn end_consent(conn: &mut Conn, payment: PaymentId) -> anyhow::Result<()> {
    sqlx::query(
        "update orders set keeps_card = 0 where keeps_card = 1 \
         and id = (select order_id from payments where id = $1 and charges is not null)",
    )
    .bind(payment.to_string())
    .execute(conn)
    .await?;
    Ok(())
}
