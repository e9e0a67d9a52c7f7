//! What a database needs after a copy of it was put back, and what it knows of the time since.

use crate::{Conn, columns::Columns};
use domain::moment::Moment;
use uuid::Uuid;

/// Orders that are listed by their code.
pub const ORDERS_MAX: i64 = 200;

pub struct NewRestore<'a> {
    pub id: Uuid,
    pub restored_at: Moment,
    pub copy_made_at: Moment,
    pub series_suffix: &'a str,
    pub last_year: i64,
}

pub async fn insert(conn: &mut Conn, new: &NewRestore<'_>) -> anyhow::Result<()> {
    sqlx::query(
        "insert into restores (id, restored_at_ms, copy_made_at_ms, series_suffix, last_year) \
         values ($1, $2, $3, $4, $5)",
    )
    .bind(new.id.to_string())
    .bind(new.restored_at.0)
    .bind(new.copy_made_at.0)
    .bind(new.series_suffix)
    .bind(new.last_year)
    .execute(conn)
    .await?;
    Ok(())
}

/// What follows the name of a series of that year: of the newest restore in that year or later.
pub async fn series_suffix(conn: &mut Conn, year: i64) -> anyhow::Result<Option<String>> {
    let sql = "select series_suffix from restores where last_year >= $1 \
               order by restored_at_ms desc, id desc limit 1";
    Ok(sqlx::query_scalar(sql).bind(year).fetch_optional(conn).await?)
}

/// Sessions and links that were closed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Closed {
    pub staff_sessions: u64,
    pub staff_links: u64,
    pub shoppers: u64,
}

/// Ends what may have been ended since the copy was made: sessions of staff, links that open
/// their accounts, sign-ins of shoppers and the codes for them. Baskets stay.
pub async fn close_sessions(conn: &mut Conn) -> anyhow::Result<Closed> {
    let mut rows = Vec::new();
    for sql in [
        "delete from staff_sessions where id <> ''",
        "delete from staff_links where used_at_ms is null",
        "update sessions set account_id = null, signed_in_at_ms = null, former_sha256 = null, \
         former_until_ms = null where account_id is not null",
        "update login_codes set tries_left = 0 where tries_left > 0",
    ] {
        rows.push(sqlx::query(sql).execute(&mut *conn).await?.rows_affected());
    }
    Ok(Closed { staff_sessions: rows[0], staff_links: rows[1], shoppers: rows[2] })
}

/// A series of invoices as the copy has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Series {
    /// The company's key.
    pub company: String,
    pub name: String,
    pub last_number: i64,
}

pub async fn series(conn: &mut Conn) -> anyhow::Result<Vec<Series>> {
    sqlx::query(
        "select c.key, s.prefix, s.next_number - 1 as last_number \
         from invoice_series s join companies c on c.id = s.company_id order by c.key, s.prefix",
    )
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        Ok(Series {
            company: row.text("key")?,
            name: row.text("prefix")?,
            last_number: row.int("last_number")?,
        })
    })
    .collect()
}

/// Codes of the orders that the copy has as neither paid nor ended.
pub async fn open_orders(conn: &mut Conn) -> anyhow::Result<Vec<String>> {
    sqlx::query(
        "select code from orders where paid_at_ms is null and ended_at_ms is null \
         order by pay_by_ms limit $1",
    )
    .bind(ORDERS_MAX)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| row.text("code"))
    .collect()
}

/// Mails that the copy has as not sent, and when the newest of all mails was written.
pub async fn mails(conn: &mut Conn) -> anyhow::Result<(i64, Option<Moment>)> {
    let waiting = "select count(*) from outbox where done_at_ms is null and dead_at_ms is null";
    let waiting = sqlx::query_scalar(waiting).fetch_one(&mut *conn).await?;
    let newest = "select created_at_ms from outbox order by id desc limit 1";
    let newest: Option<i64> = sqlx::query_scalar(newest).fetch_optional(conn).await?;
    Ok((waiting, newest.map(Moment)))
}
