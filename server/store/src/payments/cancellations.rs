//! Lines that staff take back, and what becomes of their seats.

mod follows;

pub use follows::{
    FollowsFrom, WITHDRAWN, by_line, count_waived, follows_from, mark_credited, taken_extras,
    taken_lines,
};

use crate::{Conn, bulk, columns::Columns};
use domain::{
    id::{BlockId, CancellationId, ChangeId, OrderId, OrderLineId, PerformanceId, ReceivableId},
    moment::Moment,
    seats::block::BlockKind,
};

pub struct NewCancellation<'a> {
    pub id: CancellationId,
    pub order: OrderId,
    pub to_box_office: bool,
    pub fees_back: bool,
    pub amount_minor: i64,
    pub reason: &'a str,
    /// The house's change of a performance that it follows from.
    pub change: Option<ChangeId>,
    /// The order whose new seat it was exchanged for.
    pub exchange: Option<OrderId>,
    /// Its holder gave it back for credit.
    pub is_waiver: bool,
    pub at: Moment,
}

/// Of one line, now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Back {
    pub line: OrderLineId,
    pub minor: i64,
    pub tax_minor: i64,
    /// All of it: the line is no more.
    pub is_whole: bool,
}

/// What went back of a line before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineState {
    pub line: OrderLineId,
    pub back_minor: i64,
    pub back_tax_minor: i64,
    pub receivable: Option<ReceivableId>,
    /// Somebody came in with its ticket.
    pub is_entered: bool,
    /// Its seat was sold on for its holder, who got their share; or it was exchanged.
    pub is_resold: bool,
}

/// The part of a fee that is charged on a line; of the whole order's fee the fee's own line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeePart {
    pub fee: OrderLineId,
    pub line: OrderLineId,
    pub minor: i64,
    pub tax_minor: i64,
}

#[boxed]
pub async fn insert_fee_parts(conn: &mut Conn, parts: &[FeePart]) -> anyhow::Result<()> {
    let sql = "insert into fee_parts (fee_line_id, order_line_id, minor, tax_minor)";
    bulk::insert(conn, sql, 4, parts, |insert, part| {
        insert
            .bind(part.fee.to_string())
            .bind(part.line.to_string())
            .bind(part.minor)
            .bind(part.tax_minor)
    })
    .await?;
    Ok(())
}

#[boxed]
pub async fn fee_parts(conn: &mut Conn, order: OrderId) -> anyhow::Result<Vec<FeePart>> {
    sqlx::query(
        "select f.fee_line_id, f.order_line_id, f.minor, f.tax_minor from fee_parts f \
         join order_lines l on l.id = f.fee_line_id where l.order_id = $1 \
         order by f.fee_line_id, f.order_line_id",
    )
    .bind(order.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        Ok(FeePart {
            fee: row.id("fee_line_id")?,
            line: row.id("order_line_id")?,
            minor: row.int("minor")?,
            tax_minor: row.int("tax_minor")?,
        })
    })
    .collect()
}

#[boxed]
pub async fn insert(conn: &mut Conn, new: &NewCancellation<'_>) -> anyhow::Result<()> {
    sqlx::query(
        "insert into cancellations (id, order_id, seats, fees_back, amount_minor, reason, \
         cancelled_at_ms, change_id, exchange_order_id, waived) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(new.id.to_string())
    .bind(new.order.to_string())
    .bind(if new.to_box_office { "box-office" } else { "on-sale" })
    .bind(i64::from(new.fees_back))
    .bind(new.amount_minor)
    .bind(new.reason)
    .bind(new.at.0)
    .bind(new.change.map(|change| change.to_string()))
    .bind(new.exchange.map(|order| order.to_string()))
    .bind(i64::from(new.is_waiver))
    .execute(conn)
    .await?;
    Ok(())
}

/// Of the order's lines that stand.
#[boxed]
pub async fn lines(conn: &mut Conn, order: OrderId) -> anyhow::Result<Vec<LineState>> {
    sqlx::query(
        "select l.id, l.receivable_id, \
         (select cast(coalesce(sum(b.minor), 0) as bigint) from cancellation_lines b \
           where b.order_line_id = l.id) as back_minor, \
         (select cast(coalesce(sum(b.tax_minor), 0) as bigint) from cancellation_lines b \
           where b.order_line_id = l.id) as back_tax_minor, \
         (select count(*) from admissions a join scans s on s.admission_id = a.id \
           where a.order_line_id = l.id and s.answer = 'admitted') as entered, \
         (select count(*) from releases r where r.order_line_id = l.id \
           and r.end_cause = 'sold') \
         + (select count(*) from exchanges e where e.order_line_id = l.id \
           and e.done_at_ms is not null) \
         + (select count(*) from exchanges_beside e where e.order_line_id = l.id \
           and e.done_at_ms is not null) as resold \
         from order_lines l where l.order_id = $1 and l.cancelled_at_ms is null \
         order by l.position",
    )
    .bind(order.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        Ok(LineState {
            line: row.id("id")?,
            back_minor: row.int("back_minor")?,
            back_tax_minor: row.int("back_tax_minor")?,
            receivable: row.id_or_none("receivable_id")?,
            is_entered: row.int("entered")? > 0,
            is_resold: row.int("resold")? > 0,
        })
    })
    .collect()
}

#[boxed]
pub async fn take_back(
    conn: &mut Conn,
    cancellation: CancellationId,
    back: &Back,
    at: Moment,
) -> anyhow::Result<()> {
    sqlx::query(
        "insert into cancellation_lines (cancellation_id, order_line_id, minor, tax_minor) \
         values ($1, $2, $3, $4)",
    )
    .bind(cancellation.to_string())
    .bind(back.line.to_string())
    .bind(back.minor)
    .bind(back.tax_minor)
    .execute(&mut *conn)
    .await?;
    if back.is_whole {
        sqlx::query("update order_lines set cancelled_at_ms = $2 where id = $1")
            .bind(back.line.to_string())
            .bind(at.0)
            .execute(conn)
            .await?;
    }
    Ok(())
}

/// Why a line's ticket ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TicketEnd {
    Cancelled,
    /// Its seat was sold on.
    Transferred,
    /// Its holder has another seat for it.
    Exchanged,
}

impl TicketEnd {
    fn as_str(self) -> &'static str {
        match self {
            Self::Cancelled => "cancelled",
            Self::Transferred => "transferred",
            Self::Exchanged => "exchanged",
        }
    }
}

/// Its ticket admits nobody any more. A medium that shows others too goes on for them.
#[boxed]
pub async fn end_ticket(
    conn: &mut Conn,
    line: OrderLineId,
    at: Moment,
    cause: TicketEnd,
) -> anyhow::Result<()> {
    sqlx::query(
        "update barcode_admissions set ended_at_ms = $2 where ended_at_ms is null \
         and admission_id in (select id from admissions where order_line_id = $1)",
    )
    .bind(line.to_string())
    .bind(at.0)
    .execute(&mut *conn)
    .await?;
    sqlx::query(
        "update barcodes set ended_at_ms = $2, end_cause = $3 \
         where ended_at_ms is null and id in (select m.barcode_id from barcode_admissions m \
           join admissions a on a.id = m.admission_id where a.order_line_id = $1) \
         and not exists (select 1 from barcode_admissions o \
           where o.barcode_id = barcodes.id and o.ended_at_ms is null)",
    )
    .bind(line.to_string())
    .bind(at.0)
    .bind(cause.as_str())
    .execute(&mut *conn)
    .await?;
    sqlx::query(
        "update admissions set cancelled_at_ms = $2 \
         where order_line_id = $1 and cancelled_at_ms is null",
    )
    .bind(line.to_string())
    .bind(at.0)
    .execute(conn)
    .await?;
    Ok(())
}

/// The line's seat or place can be bought by everybody.
#[boxed]
pub async fn free(
    conn: &mut Conn,
    line: OrderLineId,
    performance: PerformanceId,
) -> anyhow::Result<()> {
    let statements = [
        "update claims set owner = null, owner_id = null, owned_at_ms = null, release_id = null \
         where performance_id = $2 and owner = 'order-line' and owner_id = $1 \
         and holder is not null",
        "delete from claims where performance_id = $2 and owner = 'order-line' and owner_id = $1",
        "update area_counters set taken = taken - 1 where performance_id = $2 \
         and exists (select 1 from area_claims c where c.performance_id = $2 \
           and c.owner = 'order-line' and c.owner_id = $1 and c.area = area_counters.area)",
        "delete from area_claims where performance_id = $2 and owner = 'order-line' \
         and owner_id = $1",
    ];
    for statement in statements {
        sqlx::query(statement)
            .bind(line.to_string())
            .bind(performance.to_string())
            .execute(&mut *conn)
            .await?;
    }
    Ok(())
}

/// The line's seat or place is kept for the box office. A seat that was on offer, and that somebody
/// is buying at this moment, is theirs: what is paid for in time is bought.
#[boxed]
pub async fn block(
    conn: &mut Conn,
    block: BlockId,
    cancellation: CancellationId,
    line: OrderLineId,
    performance: PerformanceId,
    at: Moment,
) -> anyhow::Result<()> {
    sqlx::query(
        "insert into blocks (id, performance_id, reason, blocked_at_ms, cancellation_id, kind, \
         channels) values ($1, $2, 'returned', $3, $4, $5, $6)",
    )
    .bind(block.to_string())
    .bind(performance.to_string())
    .bind(at.0)
    .bind(cancellation.to_string())
    .bind(BlockKind::BoxOffice.as_str())
    .bind(BlockKind::BoxOffice.sellers().to_text())
    .execute(&mut *conn)
    .await?;
    sqlx::query(
        "update claims set owner = 'block', owner_id = $2, owned_at_ms = $3, release_id = null, \
         holder = null, holder_id = null, held_until_ms = null \
         where owner = 'order-line' and owner_id = $1 \
         and (holder is null or (holder = 'basket' and held_until_ms <= $3))",
    )
    .bind(line.to_string())
    .bind(block.to_string())
    .bind(at.0)
    .execute(&mut *conn)
    .await?;
    sqlx::query(
        "update claims set owner = null, owner_id = null, owned_at_ms = null, release_id = null \
         where owner = 'order-line' and owner_id = $1",
    )
    .bind(line.to_string())
    .execute(&mut *conn)
    .await?;
    sqlx::query(
        "update area_claims set owner = 'block', owner_id = $2 \
         where id = $1 and owner = 'order-line'",
    )
    .bind(line.to_string())
    .bind(block.to_string())
    .execute(conn)
    .await?;
    Ok(())
}

/// Seats and places that the order's cancellations kept for the box office: each one's block,
/// with its performance.
#[boxed]
pub async fn kept(
    conn: &mut Conn,
    order: OrderId,
) -> anyhow::Result<Vec<(BlockId, PerformanceId)>> {
    sqlx::query(
        "select b.id, b.performance_id from cancellations c \
         join blocks b on b.cancellation_id = c.id where c.order_id = $1 \
         and (exists (select 1 from claims s where s.performance_id = b.performance_id \
             and s.owner = 'block' and s.owner_id = b.id) \
           or exists (select 1 from area_claims p where p.performance_id = b.performance_id \
             and p.owner = 'block' and p.owner_id = b.id)) order by b.id",
    )
    .bind(order.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| Ok((row.id("id")?, row.id("performance_id")?)))
    .collect()
}

/// So much less is owed; nothing left: the receivable is no more.
#[boxed]
pub async fn owe_less(
    conn: &mut Conn,
    receivable: ReceivableId,
    minor: i64,
    at: Moment,
) -> anyhow::Result<()> {
    let done = sqlx::query(
        "update receivables set amount_minor = amount_minor - $2 \
         where id = $1 and amount_minor > $2",
    )
    .bind(receivable.to_string())
    .bind(minor)
    .execute(&mut *conn)
    .await?;
    if done.rows_affected() == 0 {
        sqlx::query("update receivables set cancelled_at_ms = $2 where id = $1")
            .bind(receivable.to_string())
            .bind(at.0)
            .execute(conn)
            .await?;
    }
    Ok(())
}
