//! Blocked places of unnumbered areas. A block's rows in `area_claims` are what nobody holds of it;
//! a hold over it has a row of its own that names the block, and the counter counts both.

use super::{is_seller, lock};
use crate::{Conn, columns::Columns, seats::areas};
use domain::id::{BlockId, PerformanceId};
use sqlx::any::AnyRow;
use uuid::Uuid;

/// Places of one area of one block.
#[derive(Clone, Copy)]
pub struct BlockedPlaces<'a> {
    pub block: BlockId,
    pub performance: PerformanceId,
    pub area: &'a str,
    pub quantity: u32,
}

/// So many more places of the area are the block's, under a new row's identity. False: there
/// aren't as many. The `where` keeps the check from ever failing.
#[boxed]
pub async fn block_places(
    conn: &mut Conn,
    id: Uuid,
    wanted: BlockedPlaces<'_>,
) -> anyhow::Result<bool> {
    let counted = sqlx::query(
        "update area_counters set taken = taken + $3 \
         where performance_id = $1 and area = $2 and taken + $3 <= capacity",
    )
    .bind(wanted.performance.to_string())
    .bind(wanted.area)
    .bind(i64::from(wanted.quantity))
    .execute(&mut *conn)
    .await?;
    if counted.rows_affected() == 0 {
        return Ok(false);
    }
    insert(conn, id, wanted).await?;
    Ok(true)
}

async fn insert(conn: &mut Conn, id: Uuid, places: BlockedPlaces<'_>) -> anyhow::Result<()> {
    sqlx::query(
        "insert into area_claims (id, performance_id, area, quantity, owner, owner_id) \
         values ($1, $2, $3, $4, 'block', $5)",
    )
    .bind(id.to_string())
    .bind(places.performance.to_string())
    .bind(places.area)
    .bind(i64::from(places.quantity))
    .bind(places.block.to_string())
    .execute(conn)
    .await?;
    Ok(())
}

/// (block, area, places) of the performance's blocks, those that are held over a block among them.
#[boxed]
pub async fn places_of(
    conn: &mut Conn,
    performance: PerformanceId,
) -> anyhow::Result<Vec<(BlockId, String, u32)>> {
    sqlx::query(
        "select coalesce(block_id, owner_id) as block, area, \
         cast(sum(quantity) as bigint) as places from area_claims \
         where performance_id = $1 and (owner = 'block' or block_id is not null) \
         group by 1, 2 order by 1, 2",
    )
    .bind(performance.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| Ok((row.id("block")?, row.text("area")?, row.number("places")?)))
    .collect()
}

/// Takes places out of the oldest block that has as many and that the channel may sell over; the
/// caller writes the hold's row. The counter stays as it is. None: there is no such block, or
/// others were faster, and then the caller's transaction must not commit.
pub(crate) async fn take_places(
    conn: &mut Conn,
    wanted: &areas::AreaHold<'_>,
) -> anyhow::Result<Option<BlockId>> {
    let sql = format!(
        "select a.owner_id as block from area_claims a join blocks on blocks.id = a.owner_id \
         where a.performance_id = $1 and a.area = $2 and a.owner = 'block' and {} \
         group by a.owner_id, blocks.blocked_at_ms having sum(a.quantity) >= $3 \
         order by blocks.blocked_at_ms, a.owner_id limit 1",
        is_seller(wanted.channel)
    );
    let found = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(wanted.performance.to_string())
        .bind(wanted.area)
        .bind(i64::from(wanted.quantity))
        .fetch_optional(&mut *conn)
        .await?;
    let Some(block) = found.map(|row| row.id::<BlockId>("block")).transpose()? else {
        return Ok(None);
    };
    let (performance, area) = (wanted.performance, wanted.area);
    let places = BlockedPlaces { block, performance, area, quantity: wanted.quantity };
    Ok(shrink(conn, places).await?.then_some(block))
}

/// These places of the block are nobody's. False: it hasn't as many that nobody holds, and then
/// the caller's transaction must not commit.
#[boxed]
pub async fn free_places(conn: &mut Conn, places: BlockedPlaces<'_>) -> anyhow::Result<bool> {
    if !shrink(conn, places).await? {
        return Ok(false);
    }
    let BlockedPlaces { performance, area, quantity, .. } = places;
    areas::give_back(conn, performance, area, i64::from(quantity)).await?;
    Ok(true)
}

/// A row that another changed at the same moment is told by its quantity.
async fn shrink(conn: &mut Conn, places: BlockedPlaces<'_>) -> anyhow::Result<bool> {
    let rows = sqlx::query(
        "select id, quantity from area_claims where performance_id = $1 and area = $2 \
         and owner = 'block' and owner_id = $3 order by id",
    )
    .bind(places.performance.to_string())
    .bind(places.area)
    .bind(places.block.to_string())
    .fetch_all(&mut *conn)
    .await?;
    let mut left = i64::from(places.quantity);
    for row in rows {
        if left == 0 {
            break;
        }
        let (id, has) = (row.text("id")?, row.int("quantity")?);
        let taken = left.min(has);
        let sql = match taken == has {
            true => "delete from area_claims where id = $1 and owner = 'block' and quantity = $2",
            false => {
                "update area_claims set quantity = $3 \
                 where id = $1 and owner = 'block' and quantity = $2"
            }
        };
        let query = sqlx::query(sql).bind(id).bind(has);
        let query = if taken == has { query } else { query.bind(has - taken) };
        if query.execute(&mut *conn).await?.rows_affected() == 0 {
            return Ok(false);
        }
        left -= taken;
    }
    Ok(left == 0)
}

/// A hold that ended gives its places back to the block that it took them from, under the row's
/// own identity. False: the block has ended, or it was none.
pub(crate) async fn put_back(conn: &mut Conn, held: &AnyRow) -> anyhow::Result<bool> {
    let Some(block) = held.id_or_none("block_id")? else { return Ok(false) };
    if !lock(conn, block).await? {
        return Ok(false);
    }
    let area = held.text("area")?;
    let (performance, quantity) = (held.id("performance_id")?, held.number("quantity")?);
    let places = BlockedPlaces { block, performance, area: &area, quantity };
    insert(conn, held.id("id")?, places).await?;
    Ok(true)
}
