//! Orders by the name and the address that they were placed with.

use crate::timeline::{Head, head};
use store::{Conn, columns::has_no_nul};

/// More are not read: with so many, the code is asked for.
const FOUND_MAX: i64 = 50;

/// By the address in its canonical form, the newest first.
#[boxed]
pub async fn by_email(conn: &mut Conn, email: &str) -> anyhow::Result<Vec<Head>> {
    if !has_no_nul(email) {
        return Ok(Vec::new());
    }
    sqlx::query(
        "select id, code, channel, total_minor, currency, placed_at_ms, pay_by_ms, paid_at_ms, \
         ended_at_ms, end_cause from orders where email = $1 \
         order by placed_at_ms desc, id limit $2",
    )
    .bind(email)
    .bind(FOUND_MAX)
    .fetch_all(conn)
    .await?
    .iter()
    .map(head)
    .collect()
}

/// By the whole family name, and by the whole given name unless it is empty; the newest first.
/// Capitals don't count where the database knows them.
#[boxed]
pub async fn by_name(conn: &mut Conn, given: &str, family: &str) -> anyhow::Result<Vec<Head>> {
    if !has_no_nul(given) || !has_no_nul(family) {
        return Ok(Vec::new());
    }
    sqlx::query(
        "select id, code, channel, total_minor, currency, placed_at_ms, pay_by_ms, paid_at_ms, \
         ended_at_ms, end_cause from orders where lower(family_name) = lower($1) \
         and ($2 = '' or lower(given_name) = lower($2)) \
         order by placed_at_ms desc, id limit $3",
    )
    .bind(family)
    .bind(given)
    .bind(FOUND_MAX)
    .fetch_all(conn)
    .await?
    .iter()
    .map(head)
    .collect()
}
