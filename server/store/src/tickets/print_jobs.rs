//! What is to be printed at counters, and what became of it.

use crate::{Conn, columns::Columns};
use anyhow::Context;
use domain::{
    id::{AdmissionId, OrderId, PrintJobId, PrinterId},
    moment::Moment,
    tickets::printer::PrintState,
};
use sqlx::any::AnyRow;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrintJob {
    pub id: PrintJobId,
    /// What it prints says the printer.
    pub printer: PrinterId,
    pub order: OrderId,
    pub language: String,
    /// Only these tickets; none: all of the order.
    pub admissions: Vec<AdmissionId>,
    pub opens_drawer: bool,
    /// Empty: it was never printed before.
    pub reason: String,
    pub actor: String,
    pub actor_id: String,
    pub made_at: Moment,
    pub state: PrintState,
}

macro_rules! job_query {
    ($rest:literal) => {
        concat!(
            "select j.id, j.printer_id, j.order_id, j.language, j.admissions, j.opens_drawer, \
             j.reason, j.actor, j.actor_id, j.made_at_ms, j.state from print_jobs j ",
            $rest
        )
    };
}

fn job(row: &AnyRow) -> anyhow::Result<PrintJob> {
    let state = row.text("state")?;
    let admissions = row.text("admissions")?;
    let admissions = admissions.split_whitespace().map(str::parse::<AdmissionId>);
    Ok(PrintJob {
        id: row.id("id")?,
        printer: row.id("printer_id")?,
        order: row.id("order_id")?,
        language: row.text("language")?,
        admissions: admissions.collect::<Result<Vec<_>, _>>().context("tickets to print")?,
        opens_drawer: row.int("opens_drawer")? == 1,
        reason: row.text("reason")?,
        actor: row.text("actor")?,
        actor_id: row.text("actor_id")?,
        made_at: row.moment("made_at_ms")?,
        state: PrintState::parse(&state).with_context(|| format!("{state} is no such state"))?,
    })
}

/// False: it was asked for before.
#[boxed]
pub async fn insert(conn: &mut Conn, new: &PrintJob, dedupe_key: &str) -> anyhow::Result<bool> {
    let admissions = new.admissions.iter().map(AdmissionId::to_string);
    let done = sqlx::query(
        "insert into print_jobs (id, printer_id, order_id, language, admissions, opens_drawer, \
         reason, actor, actor_id, made_at_ms, state, dedupe_key) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) \
         on conflict (dedupe_key) do nothing",
    )
    .bind(new.id.to_string())
    .bind(new.printer.to_string())
    .bind(new.order.to_string())
    .bind(&new.language)
    .bind(admissions.collect::<Vec<_>>().join(" "))
    .bind(i64::from(new.opens_drawer))
    .bind(&new.reason)
    .bind(&new.actor)
    .bind(&new.actor_id)
    .bind(new.made_at.0)
    .bind(new.state.as_str())
    .bind(dedupe_key)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Whether something waits for a printer which isn't printing.
#[boxed]
pub async fn is_any_to_print(conn: &mut Conn) -> anyhow::Result<bool> {
    let row = sqlx::query(
        "select j.id from print_jobs j where j.state = 'waiting' \
         and not exists (select 1 from print_jobs b \
           where b.printer_id = j.printer_id and b.state = 'printing') limit 1",
    );
    Ok(row.fetch_optional(conn).await?.is_some())
}

/// The oldest that waits for a printer which isn't printing: it is the caller's now.
#[boxed]
pub async fn claim(conn: &mut Conn, now: Moment) -> anyhow::Result<Option<PrintJob>> {
    let row = sqlx::query(
        "update print_jobs set state = 'printing', begun_at_ms = $1 \
         where id = (select j.id from print_jobs j where j.state = 'waiting' \
           and not exists (select 1 from print_jobs b \
             where b.printer_id = j.printer_id and b.state = 'printing') \
           order by j.made_at_ms, j.id limit 1) \
         and state = 'waiting' \
         returning id, printer_id, order_id, language, admissions, opens_drawer, reason, actor, \
         actor_id, made_at_ms, state",
    )
    .bind(now.0)
    .fetch_optional(conn)
    .await?;
    row.as_ref().map(job).transpose()
}

/// What became of one that was being printed.
#[boxed]
pub async fn finish(
    conn: &mut Conn,
    id: PrintJobId,
    state: PrintState,
    now: Moment,
) -> anyhow::Result<()> {
    sqlx::query(
        "update print_jobs set state = $2, ended_at_ms = $3 where id = $1 and state = 'printing'",
    )
    .bind(id.to_string())
    .bind(state.as_str())
    .bind(now.0)
    .execute(conn)
    .await?;
    Ok(())
}

/// Those that were begun before this by a program that has ended since: how much of them came out
/// isn't known.
#[boxed]
pub async fn leave_open(conn: &mut Conn, before: Moment, now: Moment) -> anyhow::Result<()> {
    sqlx::query(
        "update print_jobs set state = 'unanswered', ended_at_ms = $2 \
         where state = 'printing' and begun_at_ms <= $1",
    )
    .bind(before.0)
    .bind(now.0)
    .execute(conn)
    .await?;
    Ok(())
}

/// It failed, and is sent once more.
#[boxed]
pub async fn repeat(conn: &mut Conn, id: PrintJobId) -> anyhow::Result<()> {
    sqlx::query(
        "update print_jobs set state = 'repeated' where id = $1 \
         and state not in ('waiting', 'printing', 'printed')",
    )
    .bind(id.to_string())
    .execute(conn)
    .await?;
    Ok(())
}

/// Somebody has looked: it came out. False: nobody had to look.
#[boxed]
pub async fn came_out(conn: &mut Conn, id: PrintJobId) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update print_jobs set state = 'printed' where id = $1 and state = 'unanswered'",
    )
    .bind(id.to_string())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

#[boxed]
pub async fn by_id(conn: &mut Conn, id: PrintJobId) -> anyhow::Result<Option<PrintJob>> {
    let row = sqlx::query(job_query!("where j.id = $1")).bind(id.to_string());
    row.fetch_optional(conn).await?.as_ref().map(job).transpose()
}

/// More nobody reads.
const OF_ORDER_MAX: i64 = 50;

/// The newest first.
#[boxed]
pub async fn of_order(conn: &mut Conn, order: OrderId) -> anyhow::Result<Vec<PrintJob>> {
    let sql = job_query!("where j.order_id = $1 order by j.made_at_ms desc, j.id desc limit $2");
    let rows = sqlx::query(sql).bind(order.to_string()).bind(OF_ORDER_MAX).fetch_all(conn).await?;
    rows.iter().map(job).collect()
}
