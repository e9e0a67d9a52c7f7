//! Passes of tickets and of extras' receipts in the wallets of phones: which there are, what they
//! showed when they changed, and which of them Google has.

use domain::{
    id::{AdmissionId, ExtraId, OrderId, OrderLineId, PassId, PerformanceId},
    moment::Moment,
};
use sqlx::any::AnyRow;
use store::{Conn, columns::Columns};

/// Of what a pass is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PassSubject {
    Ticket(AdmissionId),
    /// A piece of an extra, perhaps with a performance.
    Receipt(ExtraId, Option<PerformanceId>),
}

/// A pass with what stands of its ticket or receipt now.
#[derive(Clone, Debug, PartialEq)]
pub struct Pass {
    pub id: PassId,
    pub subject: PassSubject,
    pub line: OrderLineId,
    pub order: OrderId,
    /// Of this pass; it may have ended.
    pub code: String,
    pub changed_at: Moment,
    pub standing: Standing,
    /// Whoever accepted the ticket has the pass, not its buyer.
    pub is_recipient: bool,
}

/// Whether a code is good for anything, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    pub is_void: bool,
    /// Zero: it goes with no performance.
    pub starts_at: Moment,
}

/// A receipt's code, of which a pass is made.
#[derive(Clone, Debug, PartialEq)]
pub struct NewReceiptPass {
    pub id: PassId,
    pub line: OrderLineId,
    pub at: Moment,
    /// In whole seconds.
    pub changed_at: Moment,
    pub kept_until: Moment,
}

/// A ticket's current code, of which a pass is made.
#[derive(Clone, Debug, PartialEq)]
pub struct NewPass {
    pub id: PassId,
    pub admission: AdmissionId,
    pub at: Moment,
    /// In whole seconds.
    pub changed_at: Moment,
    pub kept_until: Moment,
}

/// The code is good for nothing, for now or for good.
macro_rules! is_void {
    () => {
        "case when b.ended_at_ms is not null or f.cancelled_at_ms is not null \
           or ba.ended_at_ms is not null or a.cancelled_at_ms is not null \
           or a.suspended_at_ms is not null or a.disputed_at_ms is not null \
           or r.used_at_ms is not null \
           or (r.order_line_id is not null and (l.cancelled_at_ms is not null \
             or exists (select 1 from receivables v where v.order_id = l.order_id \
               and v.dispute_id is not null and v.settled_at_ms is null \
               and v.cancelled_at_ms is null) \
             or exists (select 1 from chargeback_lines z where z.order_line_id = l.id))) \
         then 1 else 0 end"
    };
}

/// What a pass is of: a ticket, or an extra's receipt.
macro_rules! subject {
    () => {
        "join barcodes b on b.id = p.barcode_id \
         left join barcode_admissions ba \
           on ba.barcode_id = p.barcode_id and ba.admission_id = p.admission_id \
         left join admissions a on a.id = p.admission_id \
         left join extra_receipts r on r.order_line_id = p.receipt_line_id \
         left join order_extras g on g.order_line_id = p.receipt_line_id \
         left join performances f on f.id = coalesce(a.performance_id, g.performance_id) \
         join order_lines l on l.id = coalesce(a.order_line_id, p.receipt_line_id)"
    };
}

macro_rules! pass_query {
    ($rest:literal) => {
        concat!(
            "select p.id, p.admission_id, p.changed_at_ms, l.id as line_id, l.order_id, b.code, \
             coalesce(f.starts_at_ms, 0) as starts_at_ms, g.extra_id, g.performance_id, cast(",
            is_void!(),
            " as bigint) as is_void, (select min(t.id) from transfers t \
               where t.admission_id = a.id and t.end_cause = 'accepted' \
               and t.ended_at_ms <= b.issued_at_ms) as transfer_id \
             from passes p ",
            subject!(),
            " ",
            $rest
        )
    };
}

fn pass_of(row: &AnyRow) -> anyhow::Result<Pass> {
    let subject = match row.id_or_none("extra_id")? {
        Some(extra) => PassSubject::Receipt(extra, row.id_or_none("performance_id")?),
        None => PassSubject::Ticket(row.id("admission_id")?),
    };
    Ok(Pass {
        id: row.id("id")?,
        subject,
        line: row.id("line_id")?,
        order: row.id("order_id")?,
        code: row.text("code")?,
        changed_at: row.moment("changed_at_ms")?,
        standing: Standing {
            is_void: row.int("is_void")? == 1,
            starts_at: row.moment("starts_at_ms")?,
        },
        is_recipient: row.text_or_none("transfer_id")?.is_some(),
    })
}

/// Of which order a ticket is, and for what.
#[derive(Clone, Copy, Debug)]
pub struct PassTicket {
    pub order: OrderId,
    pub performance: PerformanceId,
}

#[boxed]
pub async fn ticket(conn: &mut Conn, admission: AdmissionId) -> anyhow::Result<Option<PassTicket>> {
    let row = sqlx::query(
        "select l.order_id, a.performance_id from admissions a \
         join order_lines l on l.id = a.order_line_id where a.id = $1",
    );
    let row = row.bind(admission.to_string()).fetch_optional(conn).await?;
    row.map(|row| {
        Ok(PassTicket { order: row.id("order_id")?, performance: row.id("performance_id")? })
    })
    .transpose()
}

/// Makes the pass of the ticket's current code, where there is none yet. The same code has the
/// same pass for ever. What it shows is compared from its first round on.
#[boxed]
pub async fn make(conn: &mut Conn, new: &NewPass) -> anyhow::Result<()> {
    sqlx::query(
        "insert into passes (id, barcode_id, admission_id, made_at_ms, changed_at_ms, \
         shown_void, shown_starts_at_ms, kept_until_ms) \
         select $1, ba.barcode_id, a.id, $3, $4, \
         case when b.ended_at_ms is not null or a.cancelled_at_ms is not null \
           or a.suspended_at_ms is not null or a.disputed_at_ms is not null \
           or f.cancelled_at_ms is not null then 1 else 0 end, f.starts_at_ms, $5 \
         from admissions a \
         join barcode_admissions ba on ba.admission_id = a.id and ba.ended_at_ms is null \
         join barcodes b on b.id = ba.barcode_id \
         join performances f on f.id = a.performance_id where a.id = $2 \
         on conflict (barcode_id, admission_id) do nothing",
    )
    .bind(new.id.to_string())
    .bind(new.admission.to_string())
    .bind(new.at.0)
    .bind(new.changed_at.0)
    .bind(new.kept_until.0)
    .execute(conn)
    .await?;
    Ok(())
}

/// The same of a receipt that stands.
#[boxed]
pub async fn make_of_receipt(conn: &mut Conn, new: &NewReceiptPass) -> anyhow::Result<()> {
    sqlx::query(
        "insert into passes (id, barcode_id, receipt_line_id, made_at_ms, changed_at_ms, \
         shown_void, shown_starts_at_ms, kept_until_ms) \
         select $1, r.barcode_id, r.order_line_id, $3, $4, \
         case when r.used_at_ms is not null or f.cancelled_at_ms is not null then 1 else 0 end, \
         coalesce(f.starts_at_ms, 0), $5 from extra_receipts r \
         join order_extras g on g.order_line_id = r.order_line_id \
         left join performances f on f.id = g.performance_id where r.order_line_id = $2 \
         on conflict (receipt_line_id) do nothing",
    )
    .bind(new.id.to_string())
    .bind(new.line.to_string())
    .bind(new.at.0)
    .bind(new.changed_at.0)
    .bind(new.kept_until.0)
    .execute(conn)
    .await?;
    Ok(())
}

#[boxed]
pub async fn by_id(conn: &mut Conn, id: PassId) -> anyhow::Result<Option<Pass>> {
    let row = sqlx::query(pass_query!("where p.id = $1")).bind(id.to_string());
    row.fetch_optional(conn).await?.map(|row| pass_of(&row)).transpose()
}

/// Of the ticket's current code. None: nobody asked for it, or the ticket has no code any more.
#[boxed]
pub async fn of_admission(conn: &mut Conn, admission: AdmissionId) -> anyhow::Result<Option<Pass>> {
    let row = sqlx::query(pass_query!("where p.admission_id = $1 and ba.ended_at_ms is null"));
    let row = row.bind(admission.to_string()).fetch_optional(conn).await?;
    row.map(|row| pass_of(&row)).transpose()
}

/// Of a receipt. None: nobody asked for it.
#[boxed]
pub async fn of_receipt(conn: &mut Conn, line: OrderLineId) -> anyhow::Result<Option<Pass>> {
    let row = sqlx::query(pass_query!("where p.receipt_line_id = $1"));
    let row = row.bind(line.to_string()).fetch_optional(conn).await?;
    row.map(|row| pass_of(&row)).transpose()
}

/// Those that show something else than what stands now.
#[boxed]
pub async fn changed(
    conn: &mut Conn,
    now: Moment,
    most: i64,
) -> anyhow::Result<Vec<(PassId, Standing)>> {
    sqlx::query(concat!(
        "select p.id, coalesce(f.starts_at_ms, 0) as starts_at_ms, cast(",
        is_void!(),
        " as bigint) as is_void from passes p ",
        subject!(),
        " where p.kept_until_ms > $1 and (p.shown_starts_at_ms <> coalesce(f.starts_at_ms, 0) \
           or p.shown_void <> ",
        is_void!(),
        ") order by p.id limit $2",
    ))
    .bind(now.0)
    .bind(most)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        let standing =
            Standing { is_void: row.int("is_void")? == 1, starts_at: row.moment("starts_at_ms")? };
        Ok((row.id("id")?, standing))
    })
    .collect()
}

/// What a pass shows from now on, and when its devices and Google are to hear of it.
#[derive(Clone, Copy, Debug)]
pub struct Shown {
    pub pass: PassId,
    pub standing: Standing,
    pub at: Moment,
    /// The next whole second.
    pub changed_at: Moment,
    pub kept_until: Moment,
}

/// In one transaction: nothing is told that didn't change, and nothing changes untold.
#[boxed]
pub async fn show(conn: &mut Conn, shown: Shown) -> anyhow::Result<()> {
    sqlx::query(
        "update passes set shown_void = $2, shown_starts_at_ms = $3, kept_until_ms = $4, \
         changed_at_ms = case when changed_at_ms >= $5 then changed_at_ms + 1000 else $5 end, \
         google_due_at_ms = case when google_at_ms is null then null else cast($6 as bigint) end, \
         google_tries = 0 where id = $1",
    )
    .bind(shown.pass.to_string())
    .bind(i64::from(shown.standing.is_void))
    .bind(shown.standing.starts_at.0)
    .bind(shown.kept_until.0)
    .bind(shown.changed_at.0)
    .bind(shown.at.0)
    .execute(&mut *conn)
    .await?;
    sqlx::query("update pass_devices set push_due_at_ms = $2, push_tries = 0 where pass_id = $1")
        .bind(shown.pass.to_string())
        .bind(shown.at.0)
        .execute(conn)
        .await?;
    Ok(())
}

/// Google has the pass from now on.
#[boxed]
pub async fn mark_at_google(conn: &mut Conn, pass: PassId, at: Moment) -> anyhow::Result<()> {
    sqlx::query("update passes set google_at_ms = coalesce(google_at_ms, $2) where id = $1")
        .bind(pass.to_string())
        .bind(at.0)
        .execute(conn)
        .await?;
    Ok(())
}

/// Something that is to be written or told, and how often that failed.
#[derive(Clone, Debug, PartialEq)]
pub struct Due<T> {
    pub what: T,
    pub due_at: Moment,
    pub tries: u32,
}

#[boxed]
pub async fn google_due(
    conn: &mut Conn,
    now: Moment,
    most: i64,
) -> anyhow::Result<Vec<Due<PassId>>> {
    sqlx::query(
        "select id, google_due_at_ms, google_tries from passes where google_due_at_ms <= $1 \
         order by google_due_at_ms, id limit $2",
    )
    .bind(now.0)
    .bind(most)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        Ok(Due {
            what: row.id("id")?,
            due_at: row.moment("google_due_at_ms")?,
            tries: row.number("google_tries")?,
        })
    })
    .collect()
}

/// It was written, unless the pass changed meanwhile; with `again_at` it failed.
#[boxed]
pub async fn google_done(
    conn: &mut Conn,
    due: &Due<PassId>,
    again_at: Option<Moment>,
) -> anyhow::Result<()> {
    sqlx::query(
        "update passes set google_due_at_ms = $3, google_tries = $4 \
         where id = $1 and google_due_at_ms = $2",
    )
    .bind(due.what.to_string())
    .bind(due.due_at.0)
    .bind(again_at.map(|at| at.0))
    .bind(again_at.map_or(0, |_| i64::from(due.tries) + 1))
    .execute(conn)
    .await?;
    Ok(())
}
