//! Claims on (performance, seat): the primary key lets one shopper win.

use crate::{Conn, bulk, seats::blocks::is_sold_over};
use domain::{
    id::{BasketId, Ordinal, PerformanceId, VenueId},
    moment::Moment,
    people::actor::Channel,
    seats::block::BlockKind,
};
use sqlx::Row;
use std::collections::{BTreeSet, HashMap};

/// The seats of a performance that nobody else can have now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Owned or held, by whomever.
    pub taken: Vec<Ordinal>,
    /// Those of them that the basket holds.
    pub mine: Vec<Ordinal>,
    /// Seats that everybody may have although the plan keeps them back as house seats: staff have
    /// freed them, or a holder offers them. Other seats that are on offer are among them.
    pub freed: Vec<Ordinal>,
    /// Whether the viewer may sell over the house's blocks.
    pub sells_house_seats: bool,
}

impl Standing {
    /// Whether the plan's mark keeps a house seat from the viewer, whoever has it.
    pub fn keeps_back(&self, house_seat: Ordinal) -> bool {
        !self.sells_house_seats && !self.freed.contains(&house_seat)
    }
}

/// Who looks at the seats of a performance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Viewer {
    pub channel: Channel,
    pub basket: Option<BasketId>,
}

impl Viewer {
    /// Somebody of this channel without a basket.
    pub fn of(channel: Channel) -> Self {
        Self { channel, basket: None }
    }
}

/// Available = (no owner, or on offer, or a block that the channel may sell over) and no live
/// hold. At most four rows come back, not one for each seat: a full house is read as fast as an
/// empty one.
#[boxed]
pub async fn standing(
    conn: &mut Conn,
    performance: PerformanceId,
    viewer: Viewer,
    now: Moment,
) -> anyhow::Result<Standing> {
    let is_taken = is_taken(viewer.channel);
    let sql = format!(
        "select case when holder = 'basket' and holder_id = $2 and held_until_ms > $1 \
         then {MINE} when {is_taken} then {TAKEN} else {FREED} end as is_what, \
         string_agg(cast(seat_ordinal as text), ' ') \
         from claims where performance_id = $3 and (release_id is not null or {is_taken}) \
         group by 1 \
         union all select {FREED}, string_agg(cast(seat_ordinal as text), ' ') \
         from freed_house_seats where performance_id = $3 group by performance_id"
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(now.0)
        .bind(viewer.basket.map(|basket| basket.to_string()))
        .bind(performance.to_string())
        .fetch_all(conn)
        .await?;
    let mut standing = Standing {
        sells_house_seats: BlockKind::House.sellers().has(viewer.channel),
        ..Standing::default()
    };
    for row in rows {
        let seats = ordinals(row.try_get(1)?)?;
        match row.try_get::<i64, _>(0)? {
            FREED => standing.freed.extend(seats),
            MINE => {
                standing.mine.clone_from(&seats);
                standing.taken.extend(seats);
            }
            _ => standing.taken.extend(seats),
        }
    }
    Ok(standing)
}

/// What the rows of `standing` are.
const TAKEN: i64 = 0;
const MINE: i64 = 1;
const FREED: i64 = 2;

/// The same, with the seats that are sold, where prices ask how many they are. All of it is one
/// row.
#[boxed]
pub async fn standing_with_owned(
    conn: &mut Conn,
    performance: PerformanceId,
    viewer: Viewer,
    now: Moment,
) -> anyhow::Result<(Standing, Vec<Ordinal>)> {
    let sql = format!(
        "select string_agg(case when {} then cast(seat_ordinal as text) end, ' '), \
         string_agg(case when holder = 'basket' and holder_id = $2 and held_until_ms > $1 \
         then cast(seat_ordinal as text) end, ' '), \
         string_agg(case when {IS_OWNED} then cast(seat_ordinal as text) end, ' '), \
         string_agg(case when release_id is not null then cast(seat_ordinal as text) end, ' '), \
         (select string_agg(cast(f.seat_ordinal as text), ' ') from freed_house_seats f \
         where f.performance_id = $3) \
         from claims where performance_id = $3",
        is_taken(viewer.channel)
    );
    let row = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(now.0)
        .bind(viewer.basket.map(|basket| basket.to_string()))
        .bind(performance.to_string())
        .fetch_one(conn)
        .await?;
    let seats = |at: usize| -> anyhow::Result<Vec<Ordinal>> {
        let list: Option<String> = row.try_get(at)?;
        list.map_or_else(|| Ok(Vec::new()), |list| ordinals(&list))
    };
    let standing = Standing {
        taken: seats(0)?,
        mine: seats(1)?,
        freed: [seats(3)?, seats(4)?].concat(),
        sells_house_seats: BlockKind::House.sellers().has(viewer.channel),
    };
    Ok((standing, seats(2)?))
}

/// Whether nobody of the channel can have the seat now. `$1` stands for `now`.
fn is_taken(channel: Channel) -> String {
    format!(
        "(owner is not null and release_id is null and not {}) or holder = 'order' \
         or (holder = 'basket' and held_until_ms > $1)",
        is_sold_over(channel)
    )
}

const IS_OWNED: &str = "owner in ('order-line', 'subscription')";

/// Seats of several performances that nobody of the channel can have now, read in one statement.
/// Performances of which every seat is free are not in it.
#[boxed]
pub async fn taken(
    conn: &mut Conn,
    performances: &[PerformanceId],
    channel: Channel,
    now: Moment,
) -> anyhow::Result<Vec<(PerformanceId, Vec<Ordinal>)>> {
    seats_where(conn, performances, &is_taken(channel), Some(now)).await
}

/// Seats of several performances that are sold: not those that are only held or blocked.
#[boxed]
pub async fn owned(
    conn: &mut Conn,
    performances: &[PerformanceId],
) -> anyhow::Result<Vec<(PerformanceId, Vec<Ordinal>)>> {
    seats_where(conn, performances, IS_OWNED, None).await
}

/// Which seats of a performance nobody of a channel can have.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gone {
    /// As `taken` gives them.
    pub taken: Vec<Ordinal>,
    /// As `owned` gives them.
    pub owned: Vec<Ordinal>,
    /// When the first of the baskets ends that hold some of them.
    pub until: Option<Moment>,
}

/// What is gone of several performances, read in one statement. Performances of which nobody has
/// anything are not in it.
#[boxed]
pub async fn gone(
    conn: &mut Conn,
    performances: &[PerformanceId],
    channel: Channel,
    now: Moment,
) -> anyhow::Result<HashMap<PerformanceId, Gone>> {
    let mut gone = HashMap::new();
    if performances.is_empty() {
        return Ok(gone);
    }
    let names: Vec<String> = (2..2 + performances.len()).map(|at| format!("${at}")).collect();
    let is_taken = is_taken(channel);
    let sql = format!(
        "select performance_id, \
         string_agg(case when {is_taken} then cast(seat_ordinal as text) end, ' '), \
         string_agg(case when {IS_OWNED} then cast(seat_ordinal as text) end, ' '), \
         min(case when holder = 'basket' and held_until_ms > $1 then held_until_ms end) \
         from claims where performance_id in ({}) group by performance_id",
        names.join(", ")
    );
    let mut query = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(now.0);
    for performance in performances {
        query = query.bind(performance.to_string());
    }
    for row in query.fetch_all(conn).await? {
        let seats = |at: usize| -> anyhow::Result<Vec<Ordinal>> {
            let list: Option<String> = row.try_get(at)?;
            list.map_or_else(|| Ok(Vec::new()), |list| ordinals(&list))
        };
        let until = row.try_get::<Option<i64>, _>(3)?.map(Moment);
        let performance: PerformanceId = row.try_get::<String, _>(0)?.parse()?;
        gone.insert(performance, Gone { taken: seats(1)?, owned: seats(2)?, until });
    }
    Ok(gone)
}

/// `condition` is `IS_OWNED` or `is_taken`: nothing from outside is ever put into it. `$1` in it
/// stands for `now`.
async fn seats_where(
    conn: &mut Conn,
    performances: &[PerformanceId],
    condition: &str,
    now: Option<Moment>,
) -> anyhow::Result<Vec<(PerformanceId, Vec<Ordinal>)>> {
    if performances.is_empty() {
        return Ok(Vec::new());
    }
    let first = if now.is_some() { 2 } else { 1 };
    let names: Vec<String> =
        (first..first + performances.len()).map(|at| format!("${at}")).collect();
    let sql = format!(
        "select performance_id, string_agg(cast(seat_ordinal as text), ' ') \
         from claims where performance_id in ({}) and ({condition}) group by performance_id",
        names.join(", ")
    );
    let mut query = sqlx::query_as::<_, (String, String)>(sqlx::AssertSqlSafe(sql));
    if let Some(now) = now {
        query = query.bind(now.0);
    }
    for performance in performances {
        query = query.bind(performance.to_string());
    }
    let rows = query.fetch_all(conn).await?;
    rows.iter().map(|(performance, seats)| Ok((performance.parse()?, ordinals(seats)?))).collect()
}

fn ordinals(list: &str) -> anyhow::Result<Vec<Ordinal>> {
    list.split(' ').map(|seat| Ok(Ordinal(seat.parse()?))).collect()
}

/// One seat of one performance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SeatKey {
    pub performance: PerformanceId,
    pub seat: Ordinal,
    pub venue: VenueId,
}

pub struct SeatHold<'a> {
    /// In rising order, so that two shoppers never wait for each other in a circle.
    pub seats: &'a [SeatKey],
    pub basket: BasketId,
    /// In which the seats are sold: some may hold over blocks, which stay the owners.
    pub channel: Channel,
    pub until: Moment,
    pub now: Moment,
}

/// Claims the seats for the basket, in one statement; those that somebody else has are given
/// back as lost, and then the caller's transaction must not commit.
#[boxed]
pub async fn hold(conn: &mut Conn, hold: &SeatHold<'_>) -> anyhow::Result<Vec<SeatKey>> {
    assert!(hold.seats.is_sorted(), "seats are claimed in rising order");
    let mut won = BTreeSet::new();
    for seats in hold.seats.chunks(bulk::ROWS) {
        let sql = format!(
            "insert into claims (performance_id, seat_ordinal, venue_id, holder, holder_id, \
             held_until_ms) values {} \
             on conflict (performance_id, seat_ordinal) do update \
             set holder = excluded.holder, holder_id = excluded.holder_id, \
             held_until_ms = excluded.held_until_ms \
             where (claims.owner is null or claims.release_id is not null or {}) \
             and (claims.holder is null or (claims.holder = 'basket' \
             and (claims.holder_id = excluded.holder_id or claims.held_until_ms <= ${}))) \
             returning performance_id, seat_ordinal",
            bulk::values(seats.len(), 6),
            is_sold_over(hold.channel),
            seats.len() * 6 + 1
        );
        let mut query = sqlx::query_as::<_, (String, i64)>(sqlx::AssertSqlSafe(sql));
        for key in seats {
            query = query
                .bind(key.performance.to_string())
                .bind(i64::from(key.seat.0))
                .bind(key.venue.to_string())
                .bind("basket")
                .bind(hold.basket.to_string())
                .bind(hold.until.0);
        }
        won.extend(query.bind(hold.now.0).fetch_all(&mut *conn).await?);
    }
    let is_won = |key: &&SeatKey| won.contains(&(key.performance.to_string(), key.seat.0.into()));
    Ok(hold.seats.iter().filter(|key| !is_won(key)).copied().collect())
}

/// Gives one seat of the basket back; an owner's claim under it stays.
#[boxed]
pub async fn release(
    conn: &mut Conn,
    performance: PerformanceId,
    seat: Ordinal,
    basket: BasketId,
) -> anyhow::Result<()> {
    sqlx::query(
        "delete from claims where performance_id = $1 and seat_ordinal = $2 \
         and holder = 'basket' and holder_id = $3 and owner is null",
    )
    .bind(performance.to_string())
    .bind(i64::from(seat.0))
    .bind(basket.to_string())
    .execute(&mut *conn)
    .await?;
    sqlx::query(
        "update claims set holder = null, holder_id = null, held_until_ms = null \
         where performance_id = $1 and seat_ordinal = $2 \
         and holder = 'basket' and holder_id = $3",
    )
    .bind(performance.to_string())
    .bind(i64::from(seat.0))
    .bind(basket.to_string())
    .execute(conn)
    .await?;
    Ok(())
}

/// What a basket holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    Seats,
    /// In unnumbered areas.
    Places,
}

/// Moves the end of what the basket still holds.
#[boxed]
pub async fn extend(
    conn: &mut Conn,
    holds: Holds,
    basket: BasketId,
    until: Moment,
    now: Moment,
) -> anyhow::Result<()> {
    let sql = match holds {
        Holds::Seats => {
            "update claims set held_until_ms = $2 \
             where holder = 'basket' and holder_id = $1 and held_until_ms > $3"
        }
        Holds::Places => {
            "update area_claims set held_until_ms = $2 \
             where holder = 'basket' and holder_id = $1 and held_until_ms > $3"
        }
    };
    sqlx::query(sql).bind(basket.to_string()).bind(until.0).bind(now.0).execute(conn).await?;
    Ok(())
}
