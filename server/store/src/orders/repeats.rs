//! What somebody ordered a few minutes ago: asked for before they order again.

use crate::{Conn, columns::Columns};
use domain::{
    id::{AccountId, OrderId, PersonId, SessionId},
    moment::Moment,
    tickets::link::KeptSecret,
};

/// By the address that was typed, the browser, or the account that is signed in.
#[derive(Clone, Copy, Debug)]
pub struct Who {
    pub person: PersonId,
    pub session: SessionId,
    pub account: Option<AccountId>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Recent {
    pub order: OrderId,
    pub code: String,
    pub secret: KeptSecret,
    pub placed_at: Moment,
    pub is_paid: bool,
    /// Of this browser or account, not only of the same address.
    pub is_known: bool,
}

/// Orders that were placed since and haven't ended, the oldest first.
#[boxed]
pub async fn recent(conn: &mut Conn, who: Who, since: Moment) -> anyhow::Result<Vec<Recent>> {
    sqlx::query(
        "select id, code, secret, sealed_secret, placed_at_ms, paid_at_ms, \
         case when session_id = $2 \
           or person_id = (select person_id from accounts where id = $3) \
           or session_id in (select id from sessions where account_id = $3) \
         then 1 else 0 end as is_known \
         from orders where id in ( \
           select id from orders where person_id = $1 \
           union select id from orders where session_id = $2 \
           union select o.id from accounts a join orders o on o.person_id = a.person_id \
             where a.id = $3 \
           union select o.id from sessions s join orders o on o.session_id = s.id \
             where s.account_id = $3) \
         and placed_at_ms > $4 and ended_at_ms is null order by placed_at_ms, id",
    )
    .bind(who.person.to_string())
    .bind(who.session.to_string())
    .bind(who.account.map(|id| id.to_string()).unwrap_or_default())
    .bind(since.0)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        Ok(Recent {
            order: row.id("id")?,
            code: row.text("code")?,
            secret: row.kept_secret()?,
            placed_at: row.moment("placed_at_ms")?,
            is_paid: row.moment_or_none("paid_at_ms")?.is_some(),
            is_known: row.int("is_known")? == 1,
        })
    })
    .collect()
}
