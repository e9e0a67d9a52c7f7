//! Points of sale, as their sheet says them.

use anyhow::Context;
use domain::{
    id::{CompanyId, PointOfSaleId},
    moment::Moment,
    people::actor::Channel,
};
use sqlx::Row;
use store::{Conn, catalogue::Change};

pub struct PointRow<'a> {
    pub key: &'a str,
    pub name: &'a str,
    pub channel: Channel,
    /// Who runs it. None: the house.
    pub company: Option<CompanyId>,
    pub address: &'a str,
    pub closed_at: Option<Moment>,
}

/// Under its key, whether the house knew it before or not. What was closed stays closed since then.
#[boxed]
pub async fn write(
    change: &mut Change<'_>,
    new: PointOfSaleId,
    row: &PointRow<'_>,
) -> anyhow::Result<()> {
    sqlx::query(
        "insert into points_of_sale (id, key, channel, name, company_id, address, closed_at_ms) \
         values ($1, $2, $3, $4, $5, $6, $7) \
         on conflict (key) do update set channel = $3, name = $4, company_id = $5, \
         address = $6, closed_at_ms = case when $7 is null then null \
         else coalesce(points_of_sale.closed_at_ms, $7) end",
    )
    .bind(new.to_string())
    .bind(row.key)
    .bind(row.channel.as_str())
    .bind(row.name)
    .bind(row.company.map(|id| id.to_string()))
    .bind(row.address)
    .bind(row.closed_at.map(|at| at.0))
    .execute(&mut **change)
    .await?;
    Ok(())
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PointOfSale {
    pub id: PointOfSaleId,
    pub channel: Channel,
    pub is_closed: bool,
}

/// None for an unknown key.
#[boxed]
pub async fn by_key(conn: &mut Conn, key: &str) -> anyhow::Result<Option<PointOfSale>> {
    let row = sqlx::query("select id, channel, closed_at_ms from points_of_sale where key = $1")
        .bind(key)
        .fetch_optional(conn)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let channel: String = row.try_get(1)?;
    Ok(Some(PointOfSale {
        id: row.try_get::<String, _>(0)?.parse()?,
        channel: Channel::parse(&channel).context("a point of sale has a channel")?,
        is_closed: row.try_get::<Option<i64>, _>(2)?.is_some(),
    }))
}

/// A point at which something is sold, by its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenPoint {
    pub key: String,
    pub name: String,
    pub channel: Channel,
}

/// Those that aren't closed, by their names.
#[boxed]
pub async fn open(conn: &mut Conn) -> anyhow::Result<Vec<OpenPoint>> {
    let rows = sqlx::query(
        "select key, name, channel from points_of_sale where closed_at_ms is null \
         order by name, key",
    )
    .fetch_all(conn)
    .await?;
    let point = |row: &sqlx::any::AnyRow| {
        let channel: String = row.try_get(2)?;
        anyhow::Ok(OpenPoint {
            key: row.try_get(0)?,
            name: row.try_get(1)?,
            channel: Channel::parse(&channel).context("a point of sale has a channel")?,
        })
    };
    rows.iter().map(point).collect()
}

#[boxed]
pub async fn key_of(conn: &mut Conn, id: PointOfSaleId) -> anyhow::Result<Option<String>> {
    let row = sqlx::query_scalar("select key from points_of_sale where id = $1");
    Ok(row.bind(id.to_string()).fetch_optional(conn).await?)
}

/// Why a point of this key must stay. None where nothing was sold at it.
#[boxed]
pub async fn use_of(conn: &mut Conn, key: &str) -> anyhow::Result<Option<String>> {
    let used: Option<Option<String>> = sqlx::query_scalar(
        "select case \
         when exists (select 1 from orders x where x.point_of_sale_id = p.id) \
           then 'something was sold at it' \
         when exists (select 1 from counter_sales x where x.point_of_sale_id = p.id) \
           then 'a sale was opened at it' \
         when exists (select 1 from tills x where x.point_of_sale_id = p.id) \
           then 'a till stands at it' \
         when exists (select 1 from till_sessions x where x.point_of_sale_id = p.id) \
           then 'a till was opened at it' \
         when exists (select 1 from point_commissions x where x.point_of_sale_id = p.id) \
           then 'a commission is set for it' \
         when exists (select 1 from point_performances x where x.point_of_sale_id = p.id) \
           then 'it sees all sales of a performance' end \
         from points_of_sale p where p.key = $1",
    )
    .bind(key)
    .fetch_optional(conn)
    .await?;
    Ok(used.flatten())
}

/// Of one that sold nothing; constraints refuse any other.
#[boxed]
pub async fn delete(change: &mut Change<'_>, key: &str) -> anyhow::Result<()> {
    sqlx::query("delete from points_of_sale where key = $1")
        .bind(key)
        .execute(&mut **change)
        .await?;
    Ok(())
}
