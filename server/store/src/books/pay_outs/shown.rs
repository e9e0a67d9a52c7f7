//! What colleagues see of pay-outs: what waits for a file, and the files.

use crate::{Conn, columns::Columns};
use domain::moment::Moment;
use sqlx::any::AnyRow;

/// What one company has to pay, in one currency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueSum {
    /// The company's key.
    pub company: String,
    pub currency: String,
    pub pay_outs: i64,
    pub amount_minor: i64,
}

/// A file, and how far the bank is with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedFile {
    pub message_id: String,
    /// The company's key.
    pub company: String,
    pub currency: String,
    /// `2026-12-01`
    pub execution_on: String,
    pub pay_outs: i64,
    pub amount_minor: i64,
    pub made_at: Moment,
    /// Nobody has fetched it yet: until then its company makes no other.
    pub is_unwritten: bool,
    /// Neither paid nor sent back.
    pub open: i64,
    pub returned: i64,
}

/// By company.
#[boxed]
pub async fn due_sums(conn: &mut Conn) -> anyhow::Result<Vec<DueSum>> {
    sqlx::query(
        "select c.key, p.currency, count(*) as pay_outs, \
         cast(sum(p.amount_minor) as bigint) as minor from companies c \
         join pay_outs p on p.company_id = c.id and p.file_id is null and p.ended_at_ms is null \
         group by c.key, p.currency order by c.key, p.currency",
    )
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        Ok(DueSum {
            company: row.text("key")?,
            currency: row.text("currency")?,
            pay_outs: row.int("pay_outs")?,
            amount_minor: row.int("minor")?,
        })
    })
    .collect()
}

macro_rules! listed {
    ($rest:literal) => {
        concat!(
            "select f.message_id, c.key, f.currency, f.execution_on, f.pay_outs, f.amount_minor, \
             f.made_at_ms, f.written_at_ms, \
             (select count(*) from pay_outs p where p.file_id = f.id \
               and p.ended_at_ms is null) as open, \
             (select count(*) from pay_outs p where p.file_id = f.id \
               and p.end_cause = 'returned') as returned \
             from pay_out_files f join companies c on c.id = f.company_id ",
            $rest
        )
    };
}

/// The newest first.
#[boxed]
pub async fn newest_files(conn: &mut Conn, limit: i64) -> anyhow::Result<Vec<ListedFile>> {
    sqlx::query(listed!("order by f.id desc limit $1"))
        .bind(limit)
        .fetch_all(conn)
        .await?
        .iter()
        .map(file)
        .collect()
}

#[boxed]
pub async fn listed_file(conn: &mut Conn, message: &str) -> anyhow::Result<Option<ListedFile>> {
    sqlx::query(listed!("where f.message_id = $1"))
        .bind(message)
        .fetch_optional(conn)
        .await?
        .map(|row| file(&row))
        .transpose()
}

fn file(row: &AnyRow) -> anyhow::Result<ListedFile> {
    Ok(ListedFile {
        message_id: row.text("message_id")?,
        company: row.text("key")?,
        currency: row.text("currency")?,
        execution_on: row.text("execution_on")?,
        pay_outs: row.int("pay_outs")?,
        amount_minor: row.int("amount_minor")?,
        made_at: row.moment("made_at_ms")?,
        is_unwritten: row.moment_or_none("written_at_ms")?.is_none(),
        open: row.int("open")?,
        returned: row.int("returned")?,
    })
}
