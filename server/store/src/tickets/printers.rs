//! Printers at the counters of the house, and at which workplace a sale is made.

use crate::{Conn, columns::Columns};
use anyhow::Context;
use domain::{
    id::{PrinterId, SessionId},
    moment::Moment,
    tickets::printer::{
        Fineness, PrinterAddress, PrinterDevice, PrinterKind, PrinterPaper, PrinterPurpose,
        PrinterState,
    },
};
use sqlx::any::AnyRow;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CounterPrinter {
    pub id: PrinterId,
    pub name: String,
    /// Of a point of sale; empty: the box office.
    pub counter: String,
    pub workplace: String,
    pub purpose: PrinterPurpose,
    pub device: PrinterDevice,
    pub has_drawer: bool,
    /// What it said last, and when. None: it wasn't asked yet.
    pub state: Option<PrinterState>,
    pub state_at: Option<Moment>,
}

macro_rules! printer_query {
    ($rest:literal) => {
        concat!(
            "select p.id, p.name, p.counter, p.workplace, p.purpose, p.kind, p.address, p.paper, \
             p.dpi, p.has_drawer, p.state, p.state_at_ms from printers p ",
            $rest
        )
    };
}

fn printer(row: &AnyRow) -> anyhow::Result<CounterPrinter> {
    let kind = row.text("kind")?;
    let kind = PrinterKind::parse(&kind).with_context(|| format!("{kind} is no printer"))?;
    let purpose = row.text("purpose")?;
    let purpose = PrinterPurpose::parse(&purpose);
    let (address, paper) = (row.text("address")?, row.text("paper")?);
    let address = match kind.usual_port().filter(|_| !address.is_empty()) {
        Some(port) => Some(PrinterAddress::read(&address, port).context("a printer's address")?),
        None => None,
    };
    let fineness = Fineness::of_dpi(row.int("dpi")?).context("how finely a printer prints")?;
    let paper = PrinterPaper::parse(kind, &paper).context("a printer's paper")?;
    let state = row.text_or_none("state")?;
    Ok(CounterPrinter {
        id: row.id("id")?,
        name: row.text("name")?,
        counter: row.text("counter")?,
        workplace: row.text("workplace")?,
        purpose: purpose.context("what a printer prints")?,
        device: PrinterDevice { kind, address, paper, fineness },
        has_drawer: row.int("has_drawer")? == 1,
        state: state.as_deref().and_then(PrinterState::parse),
        state_at: row.moment_or_none("state_at_ms")?,
    })
}

/// All that are in use, by counter and workplace.
#[boxed]
pub async fn all(conn: &mut Conn) -> anyhow::Result<Vec<CounterPrinter>> {
    let sql = printer_query!(
        "where p.removed_at_ms is null order by p.counter, p.workplace, p.purpose desc"
    );
    sqlx::query(sql).fetch_all(conn).await?.iter().map(printer).collect()
}

/// Those in use at a counter.
#[boxed]
pub async fn of_counter(conn: &mut Conn, counter: &str) -> anyhow::Result<Vec<CounterPrinter>> {
    let sql = printer_query!(
        "where p.counter = $1 and p.removed_at_ms is null order by p.workplace, p.purpose desc"
    );
    sqlx::query(sql).bind(counter).fetch_all(conn).await?.iter().map(printer).collect()
}

/// In use or not.
#[boxed]
pub async fn by_id(conn: &mut Conn, id: PrinterId) -> anyhow::Result<Option<CounterPrinter>> {
    let row = sqlx::query(printer_query!("where p.id = $1")).bind(id.to_string());
    row.fetch_optional(conn).await?.as_ref().map(printer).transpose()
}

/// In the place of the one that prints the same there, which is removed.
#[boxed]
pub async fn set(conn: &mut Conn, new: &CounterPrinter, now: Moment) -> anyhow::Result<()> {
    sqlx::query(
        "update printers set removed_at_ms = $4, wanted_at_ms = null where counter = $1 \
         and workplace = $2 and purpose = $3 and removed_at_ms is null",
    )
    .bind(&new.counter)
    .bind(&new.workplace)
    .bind(new.purpose.as_str())
    .bind(now.0)
    .execute(&mut *conn)
    .await?;
    let PrinterDevice { kind, address, paper, fineness } = &new.device;
    let address = address.as_ref().map(PrinterAddress::to_string);
    sqlx::query(
        "insert into printers (id, name, counter, workplace, purpose, kind, address, paper, dpi, \
         has_drawer, set_at_ms) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    )
    .bind(new.id.to_string())
    .bind(&new.name)
    .bind(&new.counter)
    .bind(&new.workplace)
    .bind(new.purpose.as_str())
    .bind(kind.as_str())
    .bind(address.unwrap_or_default())
    .bind(paper.to_string())
    .bind(fineness.dpi())
    .bind(i64::from(new.has_drawer))
    .bind(now.0)
    .execute(conn)
    .await?;
    Ok(())
}

/// False: it wasn't in use.
#[boxed]
pub async fn remove(conn: &mut Conn, id: PrinterId, now: Moment) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update printers set removed_at_ms = $2, wanted_at_ms = null \
         where id = $1 and removed_at_ms is null",
    )
    .bind(id.to_string())
    .bind(now.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Somebody begins to sell at a workplace: its printers are asked how they are.
#[boxed]
pub async fn want_states(
    conn: &mut Conn,
    counter: &str,
    workplace: &str,
    now: Moment,
) -> anyhow::Result<()> {
    sqlx::query(
        "update printers set wanted_at_ms = $3 where counter = $1 and workplace = $2 \
         and removed_at_ms is null and kind <> 'browser'",
    )
    .bind(counter)
    .bind(workplace)
    .bind(now.0)
    .execute(conn)
    .await?;
    Ok(())
}

/// Those that are to be asked; one that prints is asked afterwards.
#[boxed]
pub async fn wanted(conn: &mut Conn) -> anyhow::Result<Vec<CounterPrinter>> {
    let sql = printer_query!(
        "where p.wanted_at_ms is not null and not exists (select 1 from print_jobs b \
         where b.printer_id = p.id and b.state = 'printing') order by p.wanted_at_ms, p.id"
    );
    sqlx::query(sql).fetch_all(conn).await?.iter().map(printer).collect()
}

/// What it said. Who wanted to know it since then is answered by that, too.
#[boxed]
pub async fn set_state(
    conn: &mut Conn,
    id: PrinterId,
    state: PrinterState,
    now: Moment,
) -> anyhow::Result<()> {
    sqlx::query(
        "update printers set state = $2, state_at_ms = $3, wanted_at_ms = null where id = $1",
    )
    .bind(id.to_string())
    .bind(state.as_str())
    .bind(now.0)
    .execute(conn)
    .await?;
    Ok(())
}

/// Where the sale is made from now on. None: at no workplace that has printers.
#[boxed]
pub async fn put_sale_at(
    conn: &mut Conn,
    sale: SessionId,
    workplace: Option<&str>,
) -> anyhow::Result<()> {
    sqlx::query("update counter_sales set workplace = $2 where session_id = $1")
        .bind(sale.to_string())
        .bind(workplace)
        .execute(conn)
        .await?;
    Ok(())
}

#[boxed]
pub async fn workplace_of_sale(conn: &mut Conn, sale: SessionId) -> anyhow::Result<Option<String>> {
    let row = sqlx::query("select workplace from counter_sales where session_id = $1")
        .bind(sale.to_string())
        .fetch_optional(conn)
        .await?;
    Ok(row.map(|row| row.text_or_none("workplace")).transpose()?.flatten())
}
