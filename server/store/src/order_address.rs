//! Where mails about an order go, when that is corrected.

use crate::Conn;
use domain::id::{OrderId, PersonId};

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

/// The order gets the address, and its person does, if they have no other order and nobody else
/// has that address: two people are never made one.
#[boxed]
pub async fn correct(conn: &mut Conn, correction: &Correction<'_>) -> anyhow::Result<()> {
    sqlx::query("update orders set email = $2 where id = $1")
        .bind(correction.order.to_string())
        .bind(correction.to)
        .execute(&mut *conn)
        .await?;
    sqlx::query(
        "update persons set email = $2 where id = $1 and email = $3 \
         and not exists (select 1 from persons p where p.email = $2) \
         and (select count(*) from orders o where o.person_id = $1) = 1",
    )
    .bind(correction.person.to_string())
    .bind(correction.to)
    .bind(correction.from)
    .execute(conn)
    .await?;
    Ok(())
}
