//! Blocks own seats and places that staff keep back. A channel that may sell over a block holds
//! its seats without changing the owner; payment makes the order's line the owner.

mod places;
mod states;

pub use places::{BlockedPlaces, block_places, free_places, places_of};
pub(crate) use places::{put_back, take_places};
pub use states::{ClaimedSeat, claimed_seats, customer_of, place_facts, seat_facts};

use crate::{Conn, bulk, columns::Columns, seats::areas};
use anyhow::{Context, bail};
use domain::{
    id::{BlockId, Ordinal, PerformanceId, VenueId},
    moment::Moment,
    people::actor::Channel,
    seats::block::{self, BlockKind, BlockTerms, Sellers},
    wording::settings::When,
};
use sqlx::any::AnyRow;

/// How often a block of the same terms is looked for that others end at the same moment.
const TRIES_MAX: u32 = 5;

/// SQL: whether a row of `claims` belongs to a block that the channel may sell over.
pub(crate) fn is_sold_over(channel: Channel) -> String {
    if !block::may_sell_over_blocks(channel) {
        return "(1 = 0)".to_owned();
    }
    format!(
        "(claims.owner = 'block' and exists (select 1 from blocks \
         where blocks.id = claims.owner_id and {}))",
        is_seller(channel)
    )
}

/// SQL: whether a row of `blocks` names the channel.
fn is_seller(channel: Channel) -> String {
    format!("' ' || blocks.channels || ' ' like '% {} %'", channel.as_str())
}

/// A block that stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    pub id: BlockId,
    pub performance: PerformanceId,
    pub terms: BlockTerms,
}

pub struct NewBlock<'a> {
    pub id: BlockId,
    pub performance: PerformanceId,
    pub terms: &'a BlockTerms,
    /// Kind and identity of the actor.
    pub blocked_by: &'a str,
    pub at: Moment,
}

/// `until_ms` and `until_before_ms`.
fn until_columns(until: Option<When>) -> (Option<i64>, Option<i64>) {
    match until {
        None => (None, None),
        Some(When::At(at)) => (Some(at.0), None),
        Some(When::BeforeCurtain { ms }) => (None, Some(ms)),
    }
}

/// The block of the performance that says the same and stands, locked until the transaction ends;
/// if there is none, the new one.
#[boxed]
pub async fn same_or_new(conn: &mut Conn, new: &NewBlock<'_>) -> anyhow::Result<BlockId> {
    for _ in 0..TRIES_MAX {
        if insert(conn, new).await? {
            return Ok(new.id);
        }
        if let Some(same) = lock_same(conn, new).await? {
            return Ok(same);
        }
    }
    bail!("others end the block again and again")
}

/// False: there is one that says the same.
async fn insert(conn: &mut Conn, new: &NewBlock<'_>) -> anyhow::Result<bool> {
    let (until_ms, until_before_ms) = until_columns(new.terms.until);
    let done = sqlx::query(
        "insert into blocks (id, performance_id, reason, blocked_at_ms, kind, name, until_ms, \
         until_before_ms, blocked_by, channels) values ($1, $2, $3, $4, $3, $5, $6, $7, $8, $9) \
         on conflict do nothing",
    )
    .bind(new.id.to_string())
    .bind(new.performance.to_string())
    .bind(new.terms.kind.as_str())
    .bind(new.at.0)
    .bind(&new.terms.name)
    .bind(until_ms)
    .bind(until_before_ms)
    .bind(new.blocked_by)
    .bind(new.terms.sellers.to_text())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

async fn lock_same(conn: &mut Conn, new: &NewBlock<'_>) -> anyhow::Result<Option<BlockId>> {
    let (until_ms, until_before_ms) = until_columns(new.terms.until);
    let found = sqlx::query(
        "update blocks set ended_at_ms = null where performance_id = $1 and kind = $2 \
         and name = $3 and channels = $4 and coalesce(until_ms, -1) = $5 \
         and coalesce(until_before_ms, -1) = $6 and ended_at_ms is null \
         and blocked_by is not null returning id",
    )
    .bind(new.performance.to_string())
    .bind(new.terms.kind.as_str())
    .bind(&new.terms.name)
    .bind(new.terms.sellers.to_text())
    .bind(until_ms.unwrap_or(-1))
    .bind(until_before_ms.unwrap_or(-1))
    .fetch_optional(conn)
    .await?;
    found.map(|row| row.id("id")).transpose()
}

/// Nobody ends it before the transaction does. False: it has ended.
#[boxed]
pub async fn lock(conn: &mut Conn, block: BlockId) -> anyhow::Result<bool> {
    let found =
        sqlx::query("update blocks set ended_at_ms = null where id = $1 and ended_at_ms is null")
            .bind(block.to_string())
            .execute(conn)
            .await?;
    Ok(found.rows_affected() > 0)
}

/// Those of the performance that stand, the oldest first.
#[boxed]
pub async fn standing(conn: &mut Conn, performance: PerformanceId) -> anyhow::Result<Vec<Block>> {
    sqlx::query(
        "select id, performance_id, kind, name, until_ms, until_before_ms, channels from blocks \
         where performance_id = $1 and ended_at_ms is null order by blocked_at_ms, id",
    )
    .bind(performance.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(read)
    .collect()
}

/// Those whose time has come. Of an allotment nobody here knows what its till has sold.
#[boxed]
pub async fn due(conn: &mut Conn, now: Moment) -> anyhow::Result<Vec<Block>> {
    sqlx::query(
        "select id, performance_id, kind, name, until_ms, until_before_ms, channels from blocks \
         where ended_at_ms is null and until_ms <= $1 and not exists \
         (select 1 from allotments a where a.block_id = blocks.id) \
         union all select b.id, b.performance_id, b.kind, b.name, b.until_ms, b.until_before_ms, \
         b.channels from blocks b join performances p on p.id = b.performance_id \
         where b.ended_at_ms is null and b.until_before_ms is not null \
         and p.starts_at_ms - b.until_before_ms <= $1 and not exists \
         (select 1 from allotments a where a.block_id = b.id)",
    )
    .bind(now.0)
    .fetch_all(conn)
    .await?
    .iter()
    .map(read)
    .collect()
}

fn read(row: &AnyRow) -> anyhow::Result<Block> {
    let (kind, channels) = (row.text("kind")?, row.text("channels")?);
    let until_before = row.int_or_none("until_before_ms")?;
    let until = match row.moment_or_none("until_ms")? {
        Some(at) => Some(When::At(at)),
        None => until_before.map(|ms| When::BeforeCurtain { ms }),
    };
    Ok(Block {
        id: row.id("id")?,
        performance: row.id("performance_id")?,
        terms: BlockTerms {
            kind: BlockKind::parse(&kind).with_context(|| format!("a block is of kind {kind}"))?,
            name: row.text("name")?,
            until,
            sellers: Sellers::parse(&channels)
                .with_context(|| format!("a block is sold over by {channels}"))?,
        },
    })
}

/// Each blocked seat of the performance with its block.
#[boxed]
pub async fn blocked_seats(
    conn: &mut Conn,
    performance: PerformanceId,
) -> anyhow::Result<Vec<(Ordinal, BlockId)>> {
    sqlx::query(
        "select seat_ordinal, owner_id from claims where performance_id = $1 and owner = 'block' \
         order by seat_ordinal",
    )
    .bind(performance.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| Ok((Ordinal(row.number("seat_ordinal")?), row.id("owner_id")?)))
    .collect()
}

/// Seats of one block.
pub struct BlockedSeats<'a> {
    pub block: BlockId,
    pub performance: PerformanceId,
    pub venue: VenueId,
    /// In rising order, as holds claim them.
    pub seats: &'a [Ordinal],
    pub at: Moment,
}

/// The block owns these seats; those that somebody else has are given back as lost, and then the
/// caller's transaction must not commit.
#[boxed]
pub async fn claim(conn: &mut Conn, wanted: &BlockedSeats<'_>) -> anyhow::Result<Vec<Ordinal>> {
    assert!(wanted.seats.is_sorted(), "seats are claimed in rising order");
    let mut won = Vec::new();
    for seats in wanted.seats.chunks(bulk::ROWS) {
        let sql = format!(
            "insert into claims (performance_id, seat_ordinal, venue_id, owner, owner_id, \
             owned_at_ms) values {} \
             on conflict (performance_id, seat_ordinal) do update \
             set owner = excluded.owner, owner_id = excluded.owner_id, \
             owned_at_ms = excluded.owned_at_ms, \
             holder = null, holder_id = null, held_until_ms = null \
             where claims.owner is null and (claims.holder is null \
             or (claims.holder = 'basket' and claims.held_until_ms <= ${})) \
             returning seat_ordinal",
            bulk::values(seats.len(), 6),
            seats.len() * 6 + 1
        );
        let mut query = sqlx::query_scalar::<_, i64>(sqlx::AssertSqlSafe(sql));
        for seat in seats {
            query = query
                .bind(wanted.performance.to_string())
                .bind(i64::from(seat.0))
                .bind(wanted.venue.to_string())
                .bind("block")
                .bind(wanted.block.to_string())
                .bind(wanted.at.0);
        }
        won.extend(query.bind(wanted.at.0).fetch_all(&mut *conn).await?);
    }
    let is_lost = |seat: &&Ordinal| !won.contains(&i64::from(seat.0));
    Ok(wanted.seats.iter().filter(is_lost).copied().collect())
}

/// These seats of the block are nobody's. Those that are held stay held.
#[boxed]
pub async fn free_seats(
    conn: &mut Conn,
    block: BlockId,
    performance: PerformanceId,
    seats: &[Ordinal],
) -> anyhow::Result<()> {
    for seats in seats.chunks(bulk::ROWS) {
        let names: Vec<String> = (3..3 + seats.len()).map(|at| format!("${at}")).collect();
        let of_block = format!(
            "performance_id = $1 and owner = 'block' and owner_id = $2 and seat_ordinal in ({})",
            names.join(", ")
        );
        // Those that are held in between are left to the second statement.
        for sql in [
            format!("delete from claims where {of_block} and holder is null"),
            format!(
                "update claims set owner = null, owner_id = null, owned_at_ms = null \
                 where {of_block}"
            ),
        ] {
            let mut query = sqlx::query(sqlx::AssertSqlSafe(sql))
                .bind(performance.to_string())
                .bind(block.to_string());
            for seat in seats {
                query = query.bind(i64::from(seat.0));
            }
            query.execute(&mut *conn).await?;
        }
    }
    Ok(())
}

/// Its seats and places are nobody's any more; those that are held stay held. False: it had ended
/// before.
#[boxed]
pub async fn end(
    conn: &mut Conn,
    block: BlockId,
    performance: PerformanceId,
    now: Moment,
) -> anyhow::Result<bool> {
    let ended =
        sqlx::query("update blocks set ended_at_ms = $2 where id = $1 and ended_at_ms is null")
            .bind(block.to_string())
            .bind(now.0)
            .execute(&mut *conn)
            .await?;
    if ended.rows_affected() == 0 {
        return Ok(false);
    }
    for sql in [
        "delete from claims where performance_id = $1 and owner = 'block' and owner_id = $2 \
         and holder is null",
        "update claims set owner = null, owner_id = null, owned_at_ms = null \
         where performance_id = $1 and owner = 'block' and owner_id = $2",
        "update area_claims set block_id = null where performance_id = $1 and block_id = $2",
    ] {
        sqlx::query(sql)
            .bind(performance.to_string())
            .bind(block.to_string())
            .execute(&mut *conn)
            .await?;
    }
    let places = sqlx::query(
        "delete from area_claims where performance_id = $1 and owner = 'block' \
         and owner_id = $2 returning area, quantity",
    )
    .bind(performance.to_string())
    .bind(block.to_string())
    .fetch_all(&mut *conn)
    .await?;
    for row in places {
        let (area, quantity) = (row.text("area")?, row.int("quantity")?);
        areas::give_back(conn, performance, &area, quantity).await?;
    }
    Ok(true)
}

/// As scopes of rights name it.
#[boxed]
pub async fn venue_key(conn: &mut Conn, venue: VenueId) -> anyhow::Result<String> {
    let row = sqlx::query("select key from venues where id = $1")
        .bind(venue.to_string())
        .fetch_one(conn)
        .await?;
    row.text("key")
}
