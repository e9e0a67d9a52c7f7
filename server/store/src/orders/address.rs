//! Where mails about an order go, when that is corrected.

use crate::{Conn, orders::Order, people::search_words};
use domain::{
    id::{OrderId, PersonId},
    moment::MINUTE_MS,
};
use uuid::Uuid;

/// An order's person who is older was known before it.
const MADE_WITH_ORDER_MS: i64 = MINUTE_MS;

/// Addresses are canonical.
pub struct Correction<'a> {
    pub order: OrderId,
    /// Who placed it.
    pub person: PersonId,
    pub from: &'a str,
    pub to: &'a str,
}

/// Whether somebody signs in with an address.
#[boxed]
pub async fn has_account(conn: &mut Conn, email: &str) -> anyhow::Result<bool> {
    let found = sqlx::query("select id from accounts where email = $1").bind(email);
    Ok(found.fetch_optional(conn).await?.is_some())
}

/// The order gets the address, and its person does, if this order made them, they have got nothing
/// else since, and nobody else has that address: two people are never made one. Whoever orders can
/// name any address; of somebody whom the house knew by it, they never become its owner. Gives
/// whether the person got it.
#[boxed]
pub async fn correct(conn: &mut Conn, correction: &Correction<'_>) -> anyhow::Result<bool> {
    sqlx::query("update orders set email = $2 where id = $1")
        .bind(correction.order.to_string())
        .bind(correction.to)
        .execute(&mut *conn)
        .await?;
    let person = sqlx::query(
        "update persons set email = $2 where id = $1 and email = $3 \
         and not exists (select 1 from persons p where p.email = $2) \
         and (select count(*) from orders o where o.person_id = $1) = 1 \
         and created_at_ms >= (select o.placed_at_ms - $5 from orders o where o.id = $4) \
         and not exists (select 1 from person_kinds k where k.person_id = $1) \
         and not exists (select 1 from person_relations r where r.person_id = $1) \
         and not exists (select 1 from subscription_transfers t where t.person_id = $1)",
    )
    .bind(correction.person.to_string())
    .bind(correction.to)
    .bind(correction.from)
    .bind(correction.order.to_string())
    .bind(MADE_WITH_ORDER_MS)
    .execute(&mut *conn)
    .await?;
    search_words::refresh(conn, correction.person).await?;
    Ok(person.rows_affected() == 1)
}

/// A buyer's, as it should have been.
pub struct NewName<'a> {
    pub given_name: &'a str,
    pub family_name: &'a str,
}

/// The order gets the name, and its person does, if they had the order's and nothing else, and no
/// account.
#[boxed]
pub async fn set_name(conn: &mut Conn, order: &Order, new: &NewName<'_>) -> anyhow::Result<()> {
    sqlx::query("update orders set given_name = $2, family_name = $3 where id = $1")
        .bind(order.id.to_string())
        .bind(new.given_name)
        .bind(new.family_name)
        .execute(&mut *conn)
        .await?;
    sqlx::query(
        "update persons set given_name = $2, family_name = $3 where id = $1 \
         and given_name = $4 and family_name = $5 \
         and not exists (select 1 from accounts a where a.person_id = $1) \
         and (select count(*) from orders o where o.person_id = $1) = 1",
    )
    .bind(order.person.to_string())
    .bind(new.given_name)
    .bind(new.family_name)
    .bind(&order.given_name)
    .bind(&order.family_name)
    .execute(&mut *conn)
    .await?;
    search_words::refresh(conn, order.person).await
}

/// Keeps both addresses beside the journal's row, until the person is forgotten.
#[boxed]
pub async fn keep(
    conn: &mut Conn,
    journal: Uuid,
    correction: &Correction<'_>,
) -> anyhow::Result<()> {
    sqlx::query(
        "insert into address_corrections (journal_id, order_id, old_email, new_email) \
         values ($1, $2, $3, $4)",
    )
    .bind(journal.to_string())
    .bind(correction.order.to_string())
    .bind(correction.from)
    .bind(correction.to)
    .execute(conn)
    .await?;
    Ok(())
}
