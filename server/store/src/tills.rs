//! Tills: drawers of the box office and of points of sale.

pub mod allotments;
pub mod counts;
pub mod figures;
pub mod movements;
pub mod offline_sales;
pub mod shifts;

use crate::{Conn, columns::Columns};
use domain::{
    id::{CompanyId, PointOfSaleId, TillId},
    moment::Moment,
    money::Currency,
    sales::till::figures::TillPoint,
};
use sqlx::any::AnyRow;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Till {
    pub id: TillId,
    pub key: String,
    pub name: String,
    /// None: of the box office.
    pub point_of_sale: Option<PointOfSaleId>,
    pub point: Option<TillPoint>,
    /// Whose its floats and differences are.
    pub company: CompanyId,
    pub currency: Currency,
    pub ended_at: Option<Moment>,
}

macro_rules! till_query {
    ($rest:literal) => {
        concat!(
            "select t.id as till_id, t.key as till_key, t.name as till_name, t.point_of_sale_id, \
             p.key as point_key, p.name as point_name, t.company_id, t.currency, t.ended_at_ms \
             from tills t left join points_of_sale p on p.id = t.point_of_sale_id ",
            $rest
        )
    };
}

/// Of a row that names its columns as `till_query` does.
fn till(row: &AnyRow) -> anyhow::Result<Till> {
    Ok(Till {
        id: row.id("till_id")?,
        key: row.text("till_key")?,
        name: row.text("till_name")?,
        point_of_sale: row.id_or_none("point_of_sale_id")?,
        point: point(row)?,
        company: row.id("company_id")?,
        currency: currency(&row.text("currency")?)?,
        ended_at: row.moment_or_none("ended_at_ms")?,
    })
}

fn point(row: &AnyRow) -> anyhow::Result<Option<TillPoint>> {
    let (key, name) = (row.text_or_none("point_key")?, row.text_or_none("point_name")?);
    Ok(key.map(|key| TillPoint { key, name: name.unwrap_or_default() }))
}

fn currency(text: &str) -> anyhow::Result<Currency> {
    Currency::parse(text).map_err(|wrong| anyhow::anyhow!("a till counts in {text}: {wrong}"))
}

/// False: another till has this key.
#[boxed]
pub async fn insert(conn: &mut Conn, till: &Till, now: Moment) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "insert into tills (id, key, name, point_of_sale_id, company_id, currency, added_at_ms) \
         values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing",
    )
    .bind(till.id.to_string())
    .bind(&till.key)
    .bind(&till.name)
    .bind(till.point_of_sale.map(|id| id.to_string()))
    .bind(till.company.to_string())
    .bind(till.currency.as_str())
    .bind(now.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Those of the box office first, then by point and name.
#[boxed]
pub async fn all(conn: &mut Conn) -> anyhow::Result<Vec<Till>> {
    let rows = sqlx::query(till_query!("order by coalesce(p.name, ''), p.key, t.name, t.key"));
    rows.fetch_all(conn).await?.iter().map(till).collect()
}

/// None for an unknown key.
#[boxed]
pub async fn by_key(conn: &mut Conn, key: &str) -> anyhow::Result<Option<Till>> {
    if !crate::columns::has_no_nul(key) {
        return Ok(None);
    }
    let row = sqlx::query(till_query!("where t.key = $1")).bind(key).fetch_optional(conn).await?;
    row.as_ref().map(till).transpose()
}

/// Waits for whoever opens it or ends it, until the transaction ends. The till as it is then.
#[boxed]
pub async fn lock(conn: &mut Conn, key: &str) -> anyhow::Result<Option<Till>> {
    if !crate::columns::has_no_nul(key) {
        return Ok(None);
    }
    sqlx::query("update tills set added_at_ms = added_at_ms where key = $1")
        .bind(key)
        .execute(&mut *conn)
        .await?;
    by_key(conn, key).await
}

/// Nobody opens it any more.
#[boxed]
pub async fn end(conn: &mut Conn, till: TillId, now: Moment) -> anyhow::Result<()> {
    sqlx::query("update tills set ended_at_ms = $2 where id = $1 and ended_at_ms is null")
        .bind(till.to_string())
        .bind(now.0)
        .execute(conn)
        .await?;
    Ok(())
}

/// A point at which something is sold. None for an unknown key, and for one that is closed.
#[boxed]
pub async fn point_of_sale(
    conn: &mut Conn,
    key: &str,
) -> anyhow::Result<Option<(PointOfSaleId, TillPoint)>> {
    if !crate::columns::has_no_nul(key) {
        return Ok(None);
    }
    let row = sqlx::query(
        "select id, key as point_key, name as point_name from points_of_sale \
         where key = $1 and closed_at_ms is null",
    );
    let Some(row) = row.bind(key).fetch_optional(conn).await? else { return Ok(None) };
    let named = point(&row)?;
    named.map(|point| Ok((row.id("id")?, point))).transpose()
}

/// Whether the counter has tills: the box office, or this point of sale.
#[boxed]
pub async fn any_at(conn: &mut Conn, point: Option<PointOfSaleId>) -> anyhow::Result<bool> {
    let row = sqlx::query(
        "select 1 from tills where ended_at_ms is null \
         and coalesce(point_of_sale_id, '') = $1 limit 1",
    )
    .bind(point.map(|id| id.to_string()).unwrap_or_default());
    Ok(row.fetch_optional(conn).await?.is_some())
}
