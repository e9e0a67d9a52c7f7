//! What an order takes over at the checkout: the basket, and the person who buys.

use crate::{Conn, columns::Columns};
use domain::{
    id::{BasketId, PersonId, SessionId},
    moment::Moment,
};

/// A person as the checkout form names them.
pub struct NewPerson<'a> {
    pub id: PersonId,
    pub given_name: &'a str,
    pub family_name: &'a str,
    /// In lower case. None: nobody knows one, and the person is this order's alone.
    pub email: Option<&'a str>,
    pub language: &'a str,
    pub created_at: Moment,
    /// When the words were written by which they are found: with the order that follows. None: a
    /// job writes them.
    pub words_at: Option<Moment>,
}

/// The session's open basket, taken by this order and locked. None: empty, or another request
/// was first.
#[boxed]
pub async fn take_basket(
    conn: &mut Conn,
    session: SessionId,
    at: Moment,
) -> anyhow::Result<Option<BasketId>> {
    sqlx::query(
        "update baskets set ordered_at_ms = $2 where session_id = $1 and ordered_at_ms is null \
         returning id",
    )
    .bind(session.to_string())
    .bind(at.0)
    .fetch_optional(conn)
    .await?
    .map(|row| row.id("id"))
    .transpose()
}

/// A basket that an order has taken.
pub struct TakenBasket {
    pub id: BasketId,
    /// The version of what staff set, as it is in this transaction.
    pub catalogue: String,
}

/// The same for the order with this key. None also where an order has the key already.
#[boxed]
pub async fn take_basket_once(
    conn: &mut Conn,
    session: SessionId,
    key: &str,
    at: Moment,
) -> anyhow::Result<Option<TakenBasket>> {
    sqlx::query(
        "update baskets set ordered_at_ms = $2 where session_id = $1 and ordered_at_ms is null \
         and not exists (select 1 from orders o where o.idempotency_key = $3) \
         returning id, (select c.version from catalogue c where c.id = 1) as catalogue",
    )
    .bind(session.to_string())
    .bind(at.0)
    .bind(key)
    .fetch_optional(conn)
    .await?
    .map(|row| Ok(TakenBasket { id: row.id("id")?, catalogue: row.text("catalogue")? }))
    .transpose()
}

/// The person with this address, made when there is none (F-once). Their name stays as it is. They
/// are the transaction's until it ends, so that two orders of theirs come one after the other. If
/// their record was made one with another, it is that one.
#[boxed]
pub async fn person(conn: &mut Conn, person: &NewPerson<'_>) -> anyhow::Result<PersonId> {
    let new = sqlx::query(
        "insert into persons (id, given_name, family_name, email, language, created_at_ms, \
         words_at_ms) values ($1, $2, $3, $4, $5, $6, $7) on conflict (email) do nothing",
    )
    .bind(person.id.to_string())
    .bind(person.given_name)
    .bind(person.family_name)
    .bind(person.email)
    .bind(person.language)
    .bind(person.created_at.0)
    .bind(person.words_at.map(|at| at.0))
    .execute(&mut *conn)
    .await?;
    if new.rows_affected() == 1 {
        return Ok(person.id);
    }
    let known = "update persons set email = $1 where email = $1 returning id, merged_into_id";
    let row = sqlx::query(known).bind(person.email).fetch_one(&mut *conn).await?;
    let Some(kept) = row.id_or_none::<PersonId>("merged_into_id")? else { return row.id("id") };
    sqlx::query("update persons set language = language where id = $1")
        .bind(kept.to_string())
        .execute(conn)
        .await?;
    Ok(kept)
}
