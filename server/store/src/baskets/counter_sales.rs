//! Sales that the house's own sellers have open, and the points where they sell.

use crate::{Conn, columns::Columns};
use anyhow::Context;
use domain::{
    id::{AccountId, SessionId},
    moment::Moment,
    people::actor::{Channel, Seller},
    sales::outlet::Outlet,
};
use sqlx::any::AnyRow;

fn channel(row: &AnyRow) -> anyhow::Result<Channel> {
    let text = row.text("channel")?;
    Channel::parse(&text).with_context(|| format!("{text} is no channel"))
}

#[boxed]
pub async fn insert(conn: &mut Conn, seller: &Seller, now: Moment) -> anyhow::Result<()> {
    sqlx::query(
        "insert into counter_sales (session_id, channel, point_of_sale_id, operator_id, \
         till_session_id, opened_at_ms) values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(seller.session.to_string())
    .bind(seller.outlet.channel.as_str())
    .bind(seller.point_of_sale.map(|id| id.to_string()))
    .bind(seller.operator.map(|id| id.to_string()))
    .bind(seller.till.map(|id| id.to_string()))
    .bind(now.0)
    .execute(conn)
    .await?;
    Ok(())
}

/// A sale that no order has ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenSale {
    pub seller: Seller,
    /// It was put aside.
    pub is_parked: bool,
}

/// Locked until the transaction ends.
#[boxed]
pub async fn lock(conn: &mut Conn, session: SessionId) -> anyhow::Result<Option<OpenSale>> {
    let row = sqlx::query(
        "update counter_sales set opened_at_ms = opened_at_ms where session_id = $1 \
         and not exists (select 1 from orders o where o.session_id = $1) \
         returning channel, point_of_sale_id, operator_id, till_session_id, parked_at_ms, \
         (select p.key from points_of_sale p where p.id = point_of_sale_id) as point_key",
    )
    .bind(session.to_string())
    .fetch_optional(conn)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let seller = Seller {
        outlet: Outlet { channel: channel(&row)?, point: row.text_or_none("point_key")? },
        point_of_sale: row.id_or_none("point_of_sale_id")?,
        operator: row.id_or_none("operator_id")?,
        till: row.id_or_none("till_session_id")?,
        session,
    };
    let is_parked = row.moment_or_none("parked_at_ms")?.is_some();
    Ok(Some(OpenSale { seller, is_parked }))
}

#[boxed]
pub async fn park(conn: &mut Conn, session: SessionId, now: Moment) -> anyhow::Result<()> {
    sqlx::query("update counter_sales set parked_at_ms = $2 where session_id = $1")
        .bind(session.to_string())
        .bind(now.0)
        .execute(conn)
        .await?;
    Ok(())
}

/// By another operator, or the same.
#[boxed]
pub async fn take_up(
    conn: &mut Conn,
    session: SessionId,
    operator: Option<AccountId>,
) -> anyhow::Result<()> {
    sqlx::query(
        "update counter_sales set parked_at_ms = null, operator_id = $2 where session_id = $1",
    )
    .bind(session.to_string())
    .bind(operator.map(|id| id.to_string()))
    .execute(conn)
    .await?;
    Ok(())
}
