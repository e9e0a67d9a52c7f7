//! The browser in which an order is paid, where that isn't the one that ordered: whoever has a mail
//! with its link may pay it anywhere, and nobody ordered a renewal in a browser.

use crate::Conn;
use domain::id::{OrderId, SessionId};

#[boxed]
pub async fn note_payer(conn: &mut Conn, order: OrderId, session: SessionId) -> anyhow::Result<()> {
    sqlx::query("update orders set payer_session_id = $2 where id = $1 and session_id <> $2")
        .bind(order.to_string())
        .bind(session.to_string())
        .execute(conn)
        .await?;
    Ok(())
}

#[boxed]
pub async fn is_payer(conn: &mut Conn, order: OrderId, session: SessionId) -> anyhow::Result<bool> {
    let found = sqlx::query("select id from orders where id = $1 and payer_session_id = $2")
        .bind(order.to_string())
        .bind(session.to_string())
        .fetch_optional(conn)
        .await?;
    Ok(found.is_some())
}
