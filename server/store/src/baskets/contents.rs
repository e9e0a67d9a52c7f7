//! What a basket has beside its lines.

use crate::Conn;
use domain::id::{AccountId, BasketId, SessionId};
use sqlx::Row;

/// What is read only where there is something.
#[derive(Clone, Copy, Debug, Default)]
pub struct BasketContents {
    /// Whoever is signed in there.
    pub account: Option<AccountId>,
    pub extras: bool,
    pub codes: bool,
}

/// Who is signed in in a session, and whether its basket has extras and codes.
#[boxed]
pub async fn contents(
    conn: &mut Conn,
    session: SessionId,
    basket: Option<BasketId>,
) -> anyhow::Result<BasketContents> {
    let row = sqlx::query(
        "select s.account_id, \
         case when exists (select 1 from basket_extras where basket_id = $2) then 1 else 0 end, \
         case when exists (select 1 from basket_codes where basket_id = $2) then 1 else 0 end \
         from sessions s where s.id = $1",
    )
    .bind(session.to_string())
    .bind(basket.map(|basket| basket.to_string()))
    .fetch_optional(conn)
    .await?;
    let Some(row) = row else { return Ok(BasketContents::default()) };
    let account: Option<String> = row.try_get(0)?;
    Ok(BasketContents {
        account: account.map(|id| id.parse()).transpose()?,
        extras: row.try_get::<i64, _>(1)? == 1,
        codes: row.try_get::<i64, _>(2)? == 1,
    })
}
