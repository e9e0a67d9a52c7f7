//! What devices of tills may sell without a line: which seats, under which codes, at which prices.

use crate::{Conn, columns::Columns};
use domain::{
    id::{BlockId, OrderId, Ordinal, PerformanceId, PriceTypeId, TillId},
    moment::Moment,
    sales::pricing::Terms,
    seats::block::BlockKind,
};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Blocks that stand and are set aside for a till, each with its performance.
#[boxed]
pub async fn of_till(conn: &mut Conn, key: &str) -> anyhow::Result<Vec<(BlockId, PerformanceId)>> {
    sqlx::query(
        "select b.id, b.performance_id from blocks b \
         join performances p on p.id = b.performance_id \
         where b.kind = $1 and b.name = $2 and b.ended_at_ms is null \
         order by p.starts_at_ms, b.id",
    )
    .bind(BlockKind::Till.as_str())
    .bind(key)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| Ok((row.id("id")?, row.id("performance_id")?)))
    .collect()
}

/// A device of a till, and when it asks.
#[derive(Clone, Copy)]
pub struct TillDevice<'a> {
    pub till: TillId,
    /// The digest of its key.
    pub device: &'a str,
    pub at: Moment,
}

/// From now on the block's seats are the device's. False: they are another one's.
#[boxed]
pub async fn take(conn: &mut Conn, block: BlockId, by: TillDevice<'_>) -> anyhow::Result<bool> {
    sqlx::query(
        "insert into allotments (block_id, till_id, device, taken_at_ms) \
         values ($1, $2, $3, $4) on conflict (block_id) do nothing",
    )
    .bind(block.to_string())
    .bind(by.till.to_string())
    .bind(by.device)
    .bind(by.at.0)
    .execute(&mut *conn)
    .await?;
    Ok(taken(conn, block, by).await?.is_some())
}

/// When the device took it. None: it has not.
#[boxed]
pub async fn taken(
    conn: &mut Conn,
    block: BlockId,
    by: TillDevice<'_>,
) -> anyhow::Result<Option<Moment>> {
    sqlx::query(
        "select taken_at_ms from allotments where block_id = $1 and till_id = $2 and device = $3",
    )
    .bind(block.to_string())
    .bind(by.till.to_string())
    .bind(by.device)
    .fetch_optional(conn)
    .await?
    .map(|row| row.moment("taken_at_ms"))
    .transpose()
}

/// Blocks of the performance that a device has taken.
#[boxed]
pub async fn all_taken(
    conn: &mut Conn,
    performance: PerformanceId,
) -> anyhow::Result<Vec<BlockId>> {
    sqlx::query(
        "select a.block_id from allotments a join blocks b on b.id = a.block_id \
         where b.performance_id = $1 and b.ended_at_ms is null",
    )
    .bind(performance.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| row.id("block_id"))
    .collect()
}

/// The performance of a block, whether it stands or not.
#[boxed]
pub async fn performance(conn: &mut Conn, block: BlockId) -> anyhow::Result<PerformanceId> {
    let row = sqlx::query("select performance_id from blocks where id = $1")
        .bind(block.to_string())
        .fetch_one(conn)
        .await?;
    row.id("performance_id")
}

/// The code of each seat.
#[boxed]
pub async fn codes(conn: &mut Conn, block: BlockId) -> anyhow::Result<BTreeMap<Ordinal, String>> {
    sqlx::query("select seat_ordinal, code from allotted_seats where block_id = $1")
        .bind(block.to_string())
        .fetch_all(conn)
        .await?
        .iter()
        .map(|row| Ok((Ordinal(row.number("seat_ordinal")?), row.text("code")?)))
        .collect()
}

/// False: a ticket, or another seat, has this code.
#[boxed]
pub async fn set_code(
    conn: &mut Conn,
    block: BlockId,
    seat: Ordinal,
    code: &str,
) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "insert into allotted_seats (block_id, seat_ordinal, code) \
         select $1, cast($2 as bigint), $3 \
         where not exists (select 1 from barcodes b where b.code = $3) on conflict do nothing",
    )
    .bind(block.to_string())
    .bind(i64::from(seat.0))
    .bind(code)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// What a ticket of a zone costs for whom, without a line.
#[derive(Clone, Debug, PartialEq)]
pub struct AllottedPrice {
    pub zone: String,
    pub price_type: String,
    pub price_type_id: PriceTypeId,
    pub terms: Terms,
    pub price_minor: i64,
}

/// The first that is told stays.
#[boxed]
pub async fn set_price(
    conn: &mut Conn,
    block: BlockId,
    price: &AllottedPrice,
) -> anyhow::Result<()> {
    sqlx::query(
        "insert into allotted_prices (block_id, zone, price_type, price_type_id, terms, \
         price_minor) values ($1, $2, $3, $4, $5, $6) on conflict do nothing",
    )
    .bind(block.to_string())
    .bind(&price.zone)
    .bind(&price.price_type)
    .bind(price.price_type_id.to_string())
    .bind(serde_json::to_string(&price.terms)?)
    .bind(price.price_minor)
    .execute(conn)
    .await?;
    Ok(())
}

#[boxed]
pub async fn prices(conn: &mut Conn, block: BlockId) -> anyhow::Result<Vec<AllottedPrice>> {
    sqlx::query(
        "select zone, price_type, price_type_id, terms, price_minor from allotted_prices \
         where block_id = $1 order by zone, price_minor desc, price_type",
    )
    .bind(block.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        Ok(AllottedPrice {
            zone: row.text("zone")?,
            price_type: row.text("price_type")?,
            price_type_id: row.id("price_type_id")?,
            terms: serde_json::from_str(&row.text("terms")?)?,
            price_minor: row.int("price_minor")?,
        })
    })
    .collect()
}

/// A code that a till may have sold by now, and nobody here knows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AllottedCode {
    /// A door has let its holder in.
    pub has_entered: bool,
}

/// Locked until the transaction ends. None: no allotment of the performance that stands has it.
#[boxed]
pub async fn lock_code(
    conn: &mut Conn,
    code: &str,
    performance: PerformanceId,
) -> anyhow::Result<Option<AllottedCode>> {
    sqlx::query(
        "update allotted_seats set code = code where code = $1 and block_id in \
         (select b.id from blocks b where b.performance_id = $2 and b.ended_at_ms is null) \
         returning entered_scan_id",
    )
    .bind(code)
    .bind(performance.to_string())
    .fetch_optional(conn)
    .await?
    .map(|row| Ok(AllottedCode { has_entered: row.text_or_none("entered_scan_id")?.is_some() }))
    .transpose()
}

/// The reading has let its holder in.
#[boxed]
pub async fn set_entered(conn: &mut Conn, code: &str, scan: Uuid) -> anyhow::Result<()> {
    sqlx::query("update allotted_seats set entered_scan_id = $2 where code = $1")
        .bind(code)
        .bind(scan.to_string())
        .execute(conn)
        .await?;
    Ok(())
}

/// The order's tickets have the codes that stand on their paper, and those whose holders are in
/// let nobody else in.
#[boxed]
pub async fn put_codes(conn: &mut Conn, block: BlockId, order: OrderId) -> anyhow::Result<()> {
    const SHOWN: &str = "from barcode_admissions ba join admissions a on a.id = ba.admission_id \
         join order_lines l on l.id = a.order_line_id join allotted_seats s \
         on s.block_id = $1 and s.seat_ordinal = a.seat_ordinal where l.order_id = $2";
    for sql in [
        format!(
            "update barcodes set code = (select s.code {SHOWN} and ba.barcode_id = barcodes.id) \
             where id in (select ba.barcode_id {SHOWN})"
        ),
        format!(
            "update scans set \
             barcode_id = (select ba.barcode_id {SHOWN} and s.entered_scan_id = scans.id), \
             admission_id = (select a.id {SHOWN} and s.entered_scan_id = scans.id) \
             where id in (select s.entered_scan_id {SHOWN} and s.entered_scan_id is not null)"
        ),
    ] {
        sqlx::query(sqlx::AssertSqlSafe(sql))
            .bind(block.to_string())
            .bind(order.to_string())
            .execute(&mut *conn)
            .await?;
    }
    Ok(())
}
