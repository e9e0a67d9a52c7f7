//! What devices of tills have sold without a line.

use crate::{Conn, columns::Columns};
use domain::{
    id::{BlockId, OrderId, TillId},
    moment::Moment,
};
use sqlx::any::AnyRow;

/// A sale as it came from its device.
pub struct NewOfflineSale<'a> {
    /// The device's own.
    pub id: &'a str,
    pub block: BlockId,
    pub content: &'a str,
    pub sold_at: Moment,
    pub received_at: Moment,
    pub total_minor: i64,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfflineSale {
    pub id: String,
    pub content: String,
    pub sold_at: Moment,
    pub total_minor: i64,
    /// Its order, and that one's code.
    pub order: Option<(OrderId, String)>,
    /// Why it isn't booked.
    pub conflict: Option<String>,
    /// Somebody has dealt with it.
    pub settled_at: Option<Moment>,
}

macro_rules! sale_query {
    ($rest:literal) => {
        concat!(
            "select s.id, s.content, s.sold_at_ms, s.total_minor, s.order_id, \
             o.code as order_code, s.conflict, s.settled_at_ms \
             from offline_sales s left join orders o on o.id = s.order_id ",
            $rest
        )
    };
}

fn sale(row: &AnyRow) -> anyhow::Result<OfflineSale> {
    let (order, code) = (row.id_or_none("order_id")?, row.text_or_none("order_code")?);
    Ok(OfflineSale {
        id: row.text("id")?,
        content: row.text("content")?,
        sold_at: row.moment("sold_at_ms")?,
        total_minor: row.int("total_minor")?,
        order: order.zip(code),
        conflict: row.text_or_none("conflict")?,
        settled_at: row.moment_or_none("settled_at_ms")?,
    })
}

/// The sale that has this key, which is the new one if none had. Locked until the transaction
/// ends.
#[boxed]
pub async fn keep(conn: &mut Conn, new: &NewOfflineSale<'_>) -> anyhow::Result<OfflineSale> {
    sqlx::query(
        "insert into offline_sales (id, block_id, content, sold_at_ms, received_at_ms, \
         total_minor) values ($1, $2, $3, $4, $5, $6) \
         on conflict (id) do update set received_at_ms = offline_sales.received_at_ms",
    )
    .bind(new.id)
    .bind(new.block.to_string())
    .bind(new.content)
    .bind(new.sold_at.0)
    .bind(new.received_at.0)
    .bind(new.total_minor)
    .execute(&mut *conn)
    .await?;
    let row = sqlx::query(sale_query!("where s.id = $1")).bind(new.id).fetch_one(conn).await?;
    sale(&row)
}

/// Locked until the transaction ends. None: nobody sent it.
#[boxed]
pub async fn lock(conn: &mut Conn, id: &str) -> anyhow::Result<Option<OfflineSale>> {
    sqlx::query("update offline_sales set received_at_ms = received_at_ms where id = $1")
        .bind(id)
        .execute(&mut *conn)
        .await?;
    let row = sqlx::query(sale_query!("where s.id = $1")).bind(id).fetch_optional(conn).await?;
    row.as_ref().map(sale).transpose()
}

/// In the transaction that makes its order.
#[boxed]
pub async fn set_order(conn: &mut Conn, id: &str, order: OrderId) -> anyhow::Result<()> {
    sqlx::query("update offline_sales set order_id = $2, conflict = null where id = $1")
        .bind(id)
        .bind(order.to_string())
        .execute(conn)
        .await?;
    Ok(())
}

#[boxed]
pub async fn set_conflict(conn: &mut Conn, id: &str, conflict: &str) -> anyhow::Result<()> {
    sqlx::query(
        "update offline_sales set conflict = $2 where id = $1 and order_id is null \
         and settled_at_ms is null",
    )
    .bind(id)
    .bind(conflict)
    .execute(conn)
    .await?;
    Ok(())
}

/// Somebody has dealt with it, of this till. False: it is booked, or isn't known.
#[boxed]
pub async fn settle(conn: &mut Conn, till: TillId, id: &str, now: Moment) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update offline_sales set settled_at_ms = $3 where id = $2 and order_id is null \
         and conflict is not null and settled_at_ms is null \
         and block_id in (select a.block_id from allotments a where a.till_id = $1)",
    )
    .bind(till.to_string())
    .bind(id)
    .bind(now.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Those of a till that are neither booked nor dealt with, the first one first.
#[boxed]
pub async fn open(conn: &mut Conn, till: TillId) -> anyhow::Result<Vec<OfflineSale>> {
    sqlx::query(sale_query!(
        "join allotments a on a.block_id = s.block_id \
         where a.till_id = $1 and s.order_id is null and s.settled_at_ms is null \
         order by s.sold_at_ms, s.id"
    ))
    .bind(till.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(sale)
    .collect()
}

/// Whether a sale of the block is neither booked nor dealt with.
#[boxed]
pub async fn any_open(conn: &mut Conn, block: BlockId) -> anyhow::Result<bool> {
    let row = sqlx::query(
        "select 1 from offline_sales where block_id = $1 and order_id is null \
         and settled_at_ms is null limit 1",
    );
    Ok(row.bind(block.to_string()).fetch_optional(conn).await?.is_some())
}
