//! Baskets that no shopper puts together.

use crate::Conn;
use domain::{
    id::{BasketId, SessionId},
    moment::Moment,
    people::actor::Channel,
};

/// Of an order that the house writes, or of what it offers.
#[boxed]
pub async fn insert_ordered(
    conn: &mut Conn,
    id: BasketId,
    session: SessionId,
    channel: Channel,
    now: Moment,
) -> anyhow::Result<()> {
    sqlx::query(
        "insert into baskets (id, session_id, channel, created_at_ms, ends_at_ms, extensions, \
         ordered_at_ms) values ($1, $2, $3, $4, $4, 0, $4)",
    )
    .bind(id.to_string())
    .bind(session.to_string())
    .bind(channel.as_str())
    .bind(now.0)
    .execute(conn)
    .await?;
    Ok(())
}
