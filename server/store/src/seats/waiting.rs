//! The waiting list: who waits for what, and what is held for them.

use crate::{Conn, columns::Columns};
use domain::{
    id::{BasketId, Ordinal, PerformanceId, WaitingId},
    moment::Moment,
    seats::waiting::WaitingEnd,
    tickets::link::{KeptSecret, SecretLookup},
};
use sqlx::any::AnyRow;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub id: WaitingId,
    pub performance: PerformanceId,
    pub email: String,
    pub language: String,
    pub quantity: u32,
    /// Keys of price zones; empty: any.
    pub zones: Vec<String>,
    pub together: bool,
    pub secret: KeptSecret,
    pub joined_at: Moment,
    pub confirmed_at: Option<Moment>,
    /// Holds what is offered.
    pub basket: Option<BasketId>,
    /// The unnumbered area of the offer.
    pub area: Option<String>,
    pub offered_until: Option<Moment>,
    pub end: Option<WaitingEnd>,
    /// The hash of the network from which the entry was made.
    pub network: Option<String>,
}

macro_rules! entry {
    ($rest:literal) => {
        concat!(
            "select id, performance_id, email, language, quantity, zones, together, secret, \
             sealed_secret, joined_at_ms, confirmed_at_ms, basket_id, area, offered_until_ms, \
             end_cause, network_hash from waiting_entries ",
            $rest
        )
    };
}

fn entry_of(row: &AnyRow) -> anyhow::Result<Entry> {
    let end = row.text_or_none("end_cause")?;
    Ok(Entry {
        id: row.id("id")?,
        performance: row.id("performance_id")?,
        email: row.text("email")?,
        language: row.text("language")?,
        quantity: row.number("quantity")?,
        zones: row.text("zones")?.split_whitespace().map(str::to_owned).collect(),
        together: row.int("together")? == 1,
        secret: row.kept_secret()?,
        joined_at: row.moment("joined_at_ms")?,
        confirmed_at: row.moment_or_none("confirmed_at_ms")?,
        basket: row.id_or_none("basket_id")?,
        area: row.text_or_none("area")?,
        offered_until: row.moment_or_none("offered_until_ms")?,
        end: end.and_then(|end| WaitingEnd::parse(&end)),
        network: row.text_or_none("network_hash")?,
    })
}

/// False: the address waits for this performance.
#[boxed]
pub async fn insert(conn: &mut Conn, entry: &Entry) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "insert into waiting_entries (id, performance_id, email, language, quantity, zones, \
         together, secret, sealed_secret, joined_at_ms, confirmed_at_ms, network_hash) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) \
         on conflict (performance_id, email) where ended_at_ms is null do nothing",
    )
    .bind(entry.id.to_string())
    .bind(entry.performance.to_string())
    .bind(&entry.email)
    .bind(&entry.language)
    .bind(i64::from(entry.quantity))
    .bind(entry.zones.join(" "))
    .bind(i64::from(entry.together))
    .bind(&entry.secret.digest)
    .bind(entry.secret.sealed.as_deref())
    .bind(entry.joined_at.0)
    .bind(entry.confirmed_at.map(|at| at.0))
    .bind(entry.network.as_deref())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

#[boxed]
pub async fn by_secret(conn: &mut Conn, secret: &SecretLookup) -> anyhow::Result<Option<Entry>> {
    let row =
        sqlx::query(entry!("where secret in ($1, $2) and (secret = $1 or sealed_secret is null)"));
    let row = row.bind(&secret.digest).bind(&secret.plain);
    row.fetch_optional(conn).await?.as_ref().map(entry_of).transpose()
}

/// The entry of this address that has not ended.
#[boxed]
pub async fn open(
    conn: &mut Conn,
    performance: PerformanceId,
    email: &str,
) -> anyhow::Result<Option<Entry>> {
    sqlx::query(entry!("where performance_id = $1 and email = $2 and ended_at_ms is null"))
        .bind(performance.to_string())
        .bind(email)
        .fetch_optional(conn)
        .await?
        .map(|row| entry_of(&row))
        .transpose()
}

#[boxed]
pub async fn by_id(conn: &mut Conn, id: WaitingId) -> anyhow::Result<Option<Entry>> {
    sqlx::query(entry!("where id = $1"))
        .bind(id.to_string())
        .fetch_optional(conn)
        .await?
        .map(|row| entry_of(&row))
        .transpose()
}

/// Locked until the transaction ends.
#[boxed]
pub async fn lock(conn: &mut Conn, id: WaitingId) -> anyhow::Result<Option<Entry>> {
    sqlx::query("update waiting_entries set joined_at_ms = joined_at_ms where id = $1")
        .bind(id.to_string())
        .execute(&mut *conn)
        .await?;
    by_id(conn, id).await
}

/// Whether anybody waits for it who hasn't been offered anything.
#[boxed]
pub async fn is_waited_for(conn: &mut Conn, performance: PerformanceId) -> anyhow::Result<bool> {
    let row = sqlx::query(
        "select 1 from waiting_entries where performance_id = $1 and ended_at_ms is null \
         and confirmed_at_ms is not null and offered_until_ms is null limit 1",
    )
    .bind(performance.to_string())
    .fetch_optional(conn)
    .await?;
    Ok(row.is_some())
}

/// Those in turn, the first first, locked until the transaction ends: two who serve the same
/// performance wait for each other.
#[boxed]
pub async fn lock_line(conn: &mut Conn, performance: PerformanceId) -> anyhow::Result<Vec<Entry>> {
    sqlx::query(
        "update waiting_entries set joined_at_ms = joined_at_ms \
         where performance_id = $1 and ended_at_ms is null",
    )
    .bind(performance.to_string())
    .execute(&mut *conn)
    .await?;
    sqlx::query(entry!(
        "where performance_id = $1 and ended_at_ms is null and confirmed_at_ms is not null \
         and offered_until_ms is null order by joined_at_ms, id"
    ))
    .bind(performance.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(entry_of)
    .collect()
}

/// How many are served before this one.
#[boxed]
pub async fn ahead(conn: &mut Conn, entry: &Entry) -> anyhow::Result<u32> {
    sqlx::query(
        "select count(*) as number from waiting_entries where performance_id = $1 \
         and ended_at_ms is null and confirmed_at_ms is not null and offered_until_ms is null \
         and (joined_at_ms < $2 or (joined_at_ms = $2 and id < $3))",
    )
    .bind(entry.performance.to_string())
    .bind(entry.joined_at.0)
    .bind(entry.id.to_string())
    .fetch_one(conn)
    .await?
    .number("number")
}

/// Performances that somebody waits for.
#[boxed]
pub async fn performances(conn: &mut Conn) -> anyhow::Result<Vec<PerformanceId>> {
    sqlx::query(
        "select distinct performance_id from waiting_entries where ended_at_ms is null \
         order by performance_id",
    )
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| row.id("performance_id"))
    .collect()
}

/// All of a performance, for the house's list, the first first.
#[boxed]
pub async fn of_performance(
    conn: &mut Conn,
    performance: PerformanceId,
) -> anyhow::Result<Vec<Entry>> {
    sqlx::query(entry!("where performance_id = $1 order by joined_at_ms, id"))
        .bind(performance.to_string())
        .fetch_all(conn)
        .await?
        .iter()
        .map(entry_of)
        .collect()
}

/// With this address, but for those that have ended; the first first.
#[boxed]
pub async fn of_address(conn: &mut Conn, email: &str) -> anyhow::Result<Vec<Entry>> {
    sqlx::query(entry!("where email = $1 and ended_at_ms is null order by joined_at_ms, id"))
        .bind(email)
        .fetch_all(conn)
        .await?
        .iter()
        .map(entry_of)
        .collect()
}

/// Whether the entry's address has an order of its performance, made since it waits, that stands.
#[boxed]
pub async fn has_ordered(conn: &mut Conn, entry: &Entry) -> anyhow::Result<bool> {
    let row = sqlx::query(
        "select 1 from orders o join order_lines l on l.order_id = o.id \
         where o.email = $1 and o.placed_at_ms >= $2 and o.ended_at_ms is null \
         and l.performance_id = $3 and l.cancelled_at_ms is null limit 1",
    )
    .bind(&entry.email)
    .bind(entry.joined_at.0)
    .bind(entry.performance.to_string())
    .fetch_optional(conn)
    .await?;
    Ok(row.is_some())
}

/// Offers whose time is over.
#[boxed]
pub async fn expired(conn: &mut Conn, now: Moment) -> anyhow::Result<Vec<Entry>> {
    sqlx::query(entry!(
        "where ended_at_ms is null and offered_until_ms is not null and offered_until_ms <= $1 \
         order by offered_until_ms, id"
    ))
    .bind(now.0)
    .fetch_all(conn)
    .await?
    .iter()
    .map(entry_of)
    .collect()
}

#[boxed]
pub async fn confirm(conn: &mut Conn, id: WaitingId, at: Moment) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update waiting_entries set confirmed_at_ms = $2 \
         where id = $1 and confirmed_at_ms is null and ended_at_ms is null",
    )
    .bind(id.to_string())
    .bind(at.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// What is held for an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer<'a> {
    pub basket: BasketId,
    /// None: numbered seats.
    pub area: Option<&'a str>,
    pub at: Moment,
    pub until: Moment,
}

#[boxed]
pub async fn offer(conn: &mut Conn, id: WaitingId, offer: &Offer<'_>) -> anyhow::Result<()> {
    sqlx::query(
        "update waiting_entries set basket_id = $2, area = $3, offered_at_ms = $4, \
         offered_until_ms = $5 where id = $1",
    )
    .bind(id.to_string())
    .bind(offer.basket.to_string())
    .bind(offer.area)
    .bind(offer.at.0)
    .bind(offer.until.0)
    .execute(conn)
    .await?;
    Ok(())
}

/// False: it had ended.
#[boxed]
pub async fn end(
    conn: &mut Conn,
    id: WaitingId,
    cause: WaitingEnd,
    at: Moment,
) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update waiting_entries set ended_at_ms = $2, end_cause = $3 \
         where id = $1 and ended_at_ms is null",
    )
    .bind(id.to_string())
    .bind(at.0)
    .bind(cause.as_str())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Deletes entries that ended before then, with the baskets that held what they were offered, and
/// those that nobody has confirmed since; at most so many. Gives their number.
#[boxed]
pub async fn forget(conn: &mut Conn, before: Moment, limit: i64) -> anyhow::Result<u64> {
    let gone = sqlx::query(
        "delete from waiting_entries where id in (select id from waiting_entries \
         where ended_at_ms < $1 or (ended_at_ms is null and confirmed_at_ms is null \
           and joined_at_ms < $1) order by joined_at_ms, id limit $2) returning basket_id",
    )
    .bind(before.0)
    .bind(limit)
    .fetch_all(&mut *conn)
    .await?;
    for row in &gone {
        let Some(basket) = row.text_or_none("basket_id")? else { continue };
        sqlx::query("delete from baskets where id = $1").bind(basket).execute(&mut *conn).await?;
    }
    Ok(gone.len() as u64)
}

/// Seats that are held for an offer.
#[boxed]
pub async fn seats(
    conn: &mut Conn,
    performance: PerformanceId,
    basket: BasketId,
    now: Moment,
) -> anyhow::Result<Vec<Ordinal>> {
    sqlx::query(
        "select seat_ordinal from claims where performance_id = $1 and holder = 'basket' \
         and holder_id = $2 and held_until_ms > $3 order by seat_ordinal",
    )
    .bind(performance.to_string())
    .bind(basket.to_string())
    .bind(now.0)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| Ok(Ordinal(row.number("seat_ordinal")?)))
    .collect()
}
