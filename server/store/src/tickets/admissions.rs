//! Admissions, the barcodes that show them, and what the doors read.

mod tickets;

pub use tickets::{Ticket, TicketTransfer, of_order};

use crate::{Conn, bulk, columns::Columns};
use domain::{
    id::{AdmissionId, BarcodeId, OrderId, OrderLineId, Ordinal, PerformanceId, PersonId},
    moment::Moment,
};
use uuid::Uuid;

pub struct NewAdmission<'a> {
    pub id: AdmissionId,
    pub line: OrderLineId,
    pub performance: PerformanceId,
    pub seat: Option<Ordinal>,
    pub area: Option<&'a str>,
    pub holder: PersonId,
    pub issued_at: Moment,
    /// The box office sees a proof first: until then it admits nobody.
    pub waits_for_proof: bool,
}

/// What a code that was read means. The barcode's end is that of this admission on it.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadCode {
    pub barcode: BarcodeId,
    pub admission: AdmissionId,
    pub performance: PerformanceId,
    pub ended_at: Option<Moment>,
    pub end_cause: Option<String>,
    pub suspended_at: Option<Moment>,
    /// Suspended until the box office has seen a proof.
    pub waits_for_proof: bool,
    /// The shopper's bank took its money back.
    pub is_disputed: bool,
    pub cancelled_at: Option<Moment>,
    pub entered_at: Option<Moment>,
    /// Somebody else has bought the seat.
    pub is_resold: bool,
}

/// One reading at a door.
#[derive(Clone, Debug, PartialEq)]
pub struct Scan {
    pub id: Uuid,
    pub code: String,
    pub barcode: Option<BarcodeId>,
    pub admission: Option<AdmissionId>,
    pub performance: PerformanceId,
    pub device: String,
    pub device_sequence: i64,
    pub device_at: Moment,
    pub server_at: Moment,
    pub answer: String,
    pub reason: String,
}

/// A performance as the door needs it.
#[derive(Clone, Debug, PartialEq)]
pub struct DoorPerformance {
    pub id: PerformanceId,
    /// Names the production: the scope of a usher's right.
    pub production_slug: String,
    pub starts_at: Moment,
    pub duration_minutes: i64,
    pub is_cancelled: bool,
}

#[boxed]
pub async fn insert(conn: &mut Conn, admissions: &[NewAdmission<'_>]) -> anyhow::Result<()> {
    let sql = "insert into admissions (id, order_line_id, performance_id, seat_ordinal, area, \
               holder_id, issued_at_ms, suspended_at_ms, suspended_for)";
    bulk::insert(conn, sql, 9, admissions, |insert, admission| {
        insert
            .bind(admission.id.to_string())
            .bind(admission.line.to_string())
            .bind(admission.performance.to_string())
            .bind(admission.seat.map(|seat| i64::from(seat.0)))
            .bind(admission.area)
            .bind(admission.holder.to_string())
            .bind(admission.issued_at.0)
            .bind(admission.waits_for_proof.then_some(admission.issued_at.0))
            .bind(admission.waits_for_proof.then_some("proof"))
    })
    .await?;
    Ok(())
}

/// New media with these codes. Gives those that stand: a code that is in use needs another.
#[boxed]
pub async fn insert_barcodes(
    conn: &mut Conn,
    barcodes: &[(BarcodeId, String)],
    at: Moment,
) -> anyhow::Result<Vec<BarcodeId>> {
    let mut inserted = Vec::new();
    for barcodes in barcodes.chunks(bulk::ROWS) {
        let sql = format!(
            "insert into barcodes (id, code, medium, issued_at_ms) values {} \
             on conflict (code) do nothing returning id",
            bulk::values(barcodes.len(), 4)
        );
        let mut insert = sqlx::query(sqlx::AssertSqlSafe(sql));
        for (id, code) in barcodes {
            insert = insert.bind(id.to_string()).bind(code).bind("ticket").bind(at.0);
        }
        for row in insert.fetch_all(&mut *conn).await? {
            inserted.push(row.id("id")?);
        }
    }
    Ok(inserted)
}

/// What the media show.
#[boxed]
pub async fn put_on_barcodes(
    conn: &mut Conn,
    shown: &[(BarcodeId, AdmissionId)],
) -> anyhow::Result<()> {
    let sql = "insert into barcode_admissions (barcode_id, admission_id)";
    bulk::insert(conn, sql, 2, shown, |insert, (barcode, admission)| {
        insert.bind(barcode.to_string()).bind(admission.to_string())
    })
    .await?;
    Ok(())
}

/// What a medium shows now; one for each performance of a subscriber's card.
#[boxed]
pub async fn on_barcode(conn: &mut Conn, barcode: BarcodeId) -> anyhow::Result<Vec<AdmissionId>> {
    sqlx::query(
        "select admission_id from barcode_admissions \
         where barcode_id = $1 and ended_at_ms is null order by admission_id",
    )
    .bind(barcode.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| row.id("admission_id"))
    .collect()
}

/// Ends a code: whoever shows it is refused from now on.
#[boxed]
pub async fn end_barcode(
    conn: &mut Conn,
    barcode: BarcodeId,
    at: Moment,
    cause: &str,
) -> anyhow::Result<()> {
    sqlx::query(
        "update barcode_admissions set ended_at_ms = $2 \
         where barcode_id = $1 and ended_at_ms is null",
    )
    .bind(barcode.to_string())
    .bind(at.0)
    .execute(&mut *conn)
    .await?;
    sqlx::query(
        "update barcodes set ended_at_ms = $2, end_cause = $3 \
         where id = $1 and ended_at_ms is null",
    )
    .bind(barcode.to_string())
    .bind(at.0)
    .bind(cause)
    .execute(conn)
    .await?;
    Ok(())
}

/// The proof was seen: the ticket admits from now on. False: it waited for none.
#[boxed]
pub async fn accept_proof(conn: &mut Conn, admission: AdmissionId) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update admissions set suspended_at_ms = null, suspended_for = null \
         where id = $1 and suspended_for = 'proof'",
    )
    .bind(admission.to_string())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Serialises scans and replacements of one admission until the transaction ends.
#[boxed]
pub async fn lock(conn: &mut Conn, admission: AdmissionId) -> anyhow::Result<()> {
    sqlx::query("update admissions set issued_at_ms = issued_at_ms where id = $1")
        .bind(admission.to_string())
        .execute(conn)
        .await?;
    Ok(())
}

/// The same of all of an order's.
#[boxed]
pub async fn lock_order(conn: &mut Conn, order: OrderId) -> anyhow::Result<()> {
    sqlx::query(
        "update admissions set issued_at_ms = issued_at_ms where order_line_id in \
         (select id from order_lines where order_id = $1)",
    )
    .bind(order.to_string())
    .execute(conn)
    .await?;
    Ok(())
}

/// What a code means now. A medium of several admissions gives that of `performance` first.
#[boxed]
pub async fn read_code(
    conn: &mut Conn,
    code: &str,
    performance: PerformanceId,
) -> anyhow::Result<Option<ReadCode>> {
    sqlx::query(
        "select b.id, ba.admission_id, a.performance_id, a.suspended_at_ms, a.suspended_for, \
         a.disputed_at_ms, a.cancelled_at_ms, ba.ended_at_ms, \
         coalesce(ba.end_cause, b.end_cause) as end_cause, s.server_at_ms, \
         (select r.sold_line_id from releases r where r.admission_id = a.id \
           and r.end_cause = 'sold') as sold_line_id \
         from barcodes b \
         join barcode_admissions ba on ba.barcode_id = b.id \
         join admissions a on a.id = ba.admission_id \
         left join scans s on s.admission_id = a.id and s.answer = 'admitted' \
         where b.code = $1 \
         order by case when a.performance_id = $2 then 0 else 1 end, a.id limit 1",
    )
    .bind(code)
    .bind(performance.to_string())
    .fetch_optional(conn)
    .await?
    .map(|row| {
        Ok(ReadCode {
            barcode: row.id("id")?,
            admission: row.id("admission_id")?,
            performance: row.id("performance_id")?,
            ended_at: row.moment_or_none("ended_at_ms")?,
            end_cause: row.text_or_none("end_cause")?,
            suspended_at: row.moment_or_none("suspended_at_ms")?,
            waits_for_proof: row.text_or_none("suspended_for")?.is_some(),
            is_disputed: row.moment_or_none("disputed_at_ms")?.is_some(),
            cancelled_at: row.moment_or_none("cancelled_at_ms")?,
            entered_at: row.moment_or_none("server_at_ms")?,
            is_resold: row.text_or_none("sold_line_id")?.is_some(),
        })
    })
    .transpose()
}

/// By slug or identity.
#[boxed]
pub async fn door_performance(
    conn: &mut Conn,
    performance: &str,
) -> anyhow::Result<Option<DoorPerformance>> {
    sqlx::query(
        "select p.id, p.starts_at_ms, p.cancelled_at_ms, pr.slug, pr.duration_minutes \
         from performances p \
         join productions pr on pr.id = p.production_id where p.slug = $1 or p.id = $1",
    )
    .bind(performance)
    .fetch_optional(conn)
    .await?
    .map(|row| {
        Ok(DoorPerformance {
            id: row.id("id")?,
            production_slug: row.text("slug")?,
            starts_at: row.moment("starts_at_ms")?,
            duration_minutes: row.int("duration_minutes")?,
            is_cancelled: row.moment_or_none("cancelled_at_ms")?.is_some(),
        })
    })
    .transpose()
}

/// What the door answered to a reading.
#[derive(Clone, Debug, PartialEq)]
pub struct ScanBefore {
    pub code: String,
    pub answer: String,
    pub reason: String,
    /// Also of one that a till had sold and the house didn't know yet. Otherwise of an extra, or
    /// unknown.
    pub is_of_ticket: bool,
}

/// By the device's own number of the reading.
#[boxed]
pub async fn scan_before(
    conn: &mut Conn,
    device: &str,
    sequence: i64,
) -> anyhow::Result<Option<ScanBefore>> {
    sqlx::query(
        "select code, answer, reason, admission_id, barcode_id from scans \
         where device = $1 and device_sequence = $2",
    )
    .bind(device)
    .bind(sequence)
    .fetch_optional(conn)
    .await?
    .map(|row| {
        Ok(ScanBefore {
            code: row.text("code")?,
            answer: row.text("answer")?,
            reason: row.text("reason")?,
            is_of_ticket: row.text_or_none("admission_id")?.is_some()
                || row.text_or_none("barcode_id")?.is_none(),
        })
    })
    .transpose()
}

#[boxed]
pub async fn next_sequence(conn: &mut Conn, device: &str) -> anyhow::Result<i64> {
    sqlx::query(
        "select cast(coalesce(max(device_sequence), 0) + 1 as bigint) as next from scans \
         where device = $1",
    )
    .bind(device)
    .fetch_one(conn)
    .await?
    .int("next")
}

/// False: the admission is in already, or the device's number was used.
#[boxed]
pub async fn insert_scan(conn: &mut Conn, scan: &Scan) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "insert into scans (id, code, barcode_id, admission_id, performance_id, device, \
         device_sequence, device_at_ms, server_at_ms, answer, reason) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict do nothing",
    )
    .bind(scan.id.to_string())
    .bind(&scan.code)
    .bind(scan.barcode.map(|id| id.to_string()))
    .bind(scan.admission.map(|id| id.to_string()))
    .bind(scan.performance.to_string())
    .bind(&scan.device)
    .bind(scan.device_sequence)
    .bind(scan.device_at.0)
    .bind(scan.server_at.0)
    .bind(&scan.answer)
    .bind(&scan.reason)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}
