//! Unnumbered areas: the counter's check decides, not a reading before.

use crate::{Conn, columns::Columns, seats::blocks};
use domain::{
    id::{BasketId, PerformanceId},
    moment::Moment,
    people::actor::Channel,
    seats::block::may_sell_over_blocks,
};
use sqlx::{Row, any::AnyRow};
use std::collections::{BTreeMap, HashMap};
use uuid::Uuid;

#[boxed]
pub async fn insert_counter(
    conn: &mut Conn,
    performance: PerformanceId,
    area: &str,
    capacity: u32,
) -> anyhow::Result<()> {
    sqlx::query(
        "insert into area_counters (performance_id, area, capacity, taken) values ($1, $2, $3, 0)",
    )
    .bind(performance.to_string())
    .bind(area)
    .bind(i64::from(capacity))
    .execute(conn)
    .await?;
    Ok(())
}

/// (area, capacity, taken)
#[boxed]
pub async fn counters(
    conn: &mut Conn,
    performance: PerformanceId,
) -> anyhow::Result<Vec<(String, u32, u32)>> {
    let rows = sqlx::query(
        "select area, capacity, taken from area_counters where performance_id = $1 order by area",
    )
    .bind(performance.to_string())
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|row| {
            Ok((
                row.try_get(0)?,
                u32::try_from(row.try_get::<i64, _>(1)?)?,
                u32::try_from(row.try_get::<i64, _>(2)?)?,
            ))
        })
        .collect()
}

/// (area, capacity, sold) of several performances, read in one statement: what is only held doesn't
/// count. Performances without unnumbered areas are not in it.
#[boxed]
pub async fn owned(
    conn: &mut Conn,
    performances: &[PerformanceId],
) -> anyhow::Result<HashMap<PerformanceId, Vec<(String, i64, i64)>>> {
    let mut owned: HashMap<PerformanceId, Vec<(String, i64, i64)>> = HashMap::new();
    if performances.is_empty() {
        return Ok(owned);
    }
    let names: Vec<String> = (1..=performances.len()).map(|at| format!("${at}")).collect();
    let sql = format!(
        "select counter.performance_id, counter.area, counter.capacity, \
         cast(coalesce(sum(case when claim.owner in ('order-line', 'subscription') \
         then claim.quantity else 0 end), 0) as bigint) from area_counters as counter \
         left join area_claims as claim on claim.performance_id = counter.performance_id \
         and claim.area = counter.area where counter.performance_id in ({}) \
         group by counter.performance_id, counter.area, counter.capacity \
         order by counter.performance_id, counter.area",
        names.join(", ")
    );
    let mut query = sqlx::query(sqlx::AssertSqlSafe(sql));
    for performance in performances {
        query = query.bind(performance.to_string());
    }
    for row in query.fetch_all(conn).await? {
        let performance: PerformanceId = row.try_get::<String, _>(0)?.parse()?;
        let area = (row.try_get(1)?, row.try_get(2)?, row.try_get(3)?);
        owned.entry(performance).or_default().push(area);
    }
    Ok(owned)
}

/// Gives back what baskets held past their time.
#[boxed]
pub async fn free_ended(
    conn: &mut Conn,
    performance: PerformanceId,
    area: &str,
    now: Moment,
) -> anyhow::Result<()> {
    let ended = sqlx::query(
        "delete from area_claims where performance_id = $1 and area = $2 \
         and holder = 'basket' and held_until_ms <= $3 \
         returning id, performance_id, area, quantity, block_id",
    )
    .bind(performance.to_string())
    .bind(area)
    .bind(now.0)
    .fetch_all(&mut *conn)
    .await?;
    give_back_held(conn, &ended).await
}

/// True: the places are the basket's: free ones or, if there aren't as many, those of a block that
/// the channel may sell over. The `where` keeps the check from ever failing. False: the caller's
/// transaction must not commit.
#[boxed]
pub async fn hold(conn: &mut Conn, claim: &AreaHold<'_>) -> anyhow::Result<bool> {
    let taken = sqlx::query(
        "update area_counters set taken = taken + $3 \
         where performance_id = $1 and area = $2 and taken + $3 <= capacity",
    )
    .bind(claim.performance.to_string())
    .bind(claim.area)
    .bind(i64::from(claim.quantity))
    .execute(&mut *conn)
    .await?;
    let mut block = None;
    if taken.rows_affected() == 0 {
        if may_sell_over_blocks(claim.channel) {
            block = blocks::take_places(conn, claim).await?;
        }
        if block.is_none() {
            return Ok(false);
        }
    }
    sqlx::query(
        "insert into area_claims (id, performance_id, area, quantity, holder, holder_id, \
         held_until_ms, block_id) values ($1, $2, $3, $4, 'basket', $5, $6, $7)",
    )
    .bind(claim.id.to_string())
    .bind(claim.performance.to_string())
    .bind(claim.area)
    .bind(i64::from(claim.quantity))
    .bind(claim.basket.to_string())
    .bind(claim.until.0)
    .bind(block.map(|block| block.to_string()))
    .execute(conn)
    .await?;
    Ok(true)
}

pub struct AreaHold<'a> {
    /// Of the basket's line that the places belong to.
    pub id: Uuid,
    pub performance: PerformanceId,
    pub area: &'a str,
    pub quantity: u32,
    pub basket: BasketId,
    /// In which the places are sold.
    pub channel: Channel,
    pub until: Moment,
}

/// Gives back one line's places.
#[boxed]
pub async fn release(conn: &mut Conn, id: Uuid) -> anyhow::Result<()> {
    let freed = sqlx::query(
        "delete from area_claims where id = $1 and owner is null \
         returning id, performance_id, area, quantity, block_id",
    )
    .bind(id.to_string())
    .fetch_all(&mut *conn)
    .await?;
    give_back_held(conn, &freed).await
}

/// What holds gave up goes back to the block that it was taken from, or is free. The rows have
/// `id`, `performance_id`, `area`, `quantity` and `block_id`.
pub(crate) async fn give_back_held(conn: &mut Conn, held: &[AnyRow]) -> anyhow::Result<()> {
    let mut free: BTreeMap<(PerformanceId, String), i64> = BTreeMap::new();
    for row in held {
        if !blocks::put_back(conn, row).await? {
            *free.entry((row.id("performance_id")?, row.text("area")?)).or_default() +=
                row.int("quantity")?;
        }
    }
    for ((performance, area), quantity) in free {
        give_back(conn, performance, &area, quantity).await?;
    }
    Ok(())
}

pub(crate) async fn give_back(
    conn: &mut Conn,
    performance: PerformanceId,
    area: &str,
    quantity: i64,
) -> anyhow::Result<()> {
    if quantity > 0 {
        sqlx::query(
            "update area_counters set taken = taken - $3 where performance_id = $1 and area = $2",
        )
        .bind(performance.to_string())
        .bind(area)
        .bind(quantity)
        .execute(conn)
        .await?;
    }
    Ok(())
}

/// Whether the performance's areas are counted already.
#[boxed]
pub async fn has_counters(conn: &mut Conn, performance: PerformanceId) -> anyhow::Result<bool> {
    let count: i64 =
        sqlx::query_scalar("select count(*) from area_counters where performance_id = $1")
            .bind(performance.to_string())
            .fetch_one(conn)
            .await?;
    Ok(count > 0)
}
