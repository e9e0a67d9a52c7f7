//! Points of sale that others run: what they get for a ticket, what happened there, and their
//! statements.

mod invoiced;
mod moved;
mod sold;
mod stated;

pub use invoiced::{InvoicedTicket, invoiced_tickets};
pub use moved::unstated_money;
pub use sold::{PointOrder, PointOrdersAsked, allow, allowed, orders_at, orders_for, refuse};
pub use stated::{
    CommissionOf, MadeStatement, Movement, StatedCommission, StatedLine, Unstated, UnstatedReturn,
    UnstatedSale, insert_statement, lines_of, stated, statements, unstated_returns, unstated_sales,
};

use crate::{Conn, columns::Columns};
use domain::{
    id::{CommissionId, CompanyId, PointOfSaleId, PriceTypeId},
    sales::commission::CommissionRate,
};
use sqlx::any::AnyRow;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    pub id: PointOfSaleId,
    pub key: String,
    pub name: String,
    /// Who runs it. None: the house.
    pub company: Option<CompanyId>,
    pub is_closed: bool,
}

macro_rules! point_columns {
    () => {
        "id, key, name, company_id, closed_at_ms"
    };
}

fn point(row: &AnyRow) -> anyhow::Result<Point> {
    Ok(Point {
        id: row.id("id")?,
        key: row.text("key")?,
        name: row.text("name")?,
        company: row.id_or_none("company_id")?,
        is_closed: row.moment_or_none("closed_at_ms")?.is_some(),
    })
}

/// All of them, by their names.
#[boxed]
pub async fn all(conn: &mut Conn) -> anyhow::Result<Vec<Point>> {
    let rows = sqlx::query(concat!(
        "select ",
        point_columns!(),
        " from points_of_sale order by name, key"
    ));
    rows.fetch_all(conn).await?.iter().map(point).collect()
}

#[boxed]
pub async fn by_key(conn: &mut Conn, key: &str) -> anyhow::Result<Option<Point>> {
    let row =
        sqlx::query(concat!("select ", point_columns!(), " from points_of_sale where key = $1"));
    let row = row.bind(key).fetch_optional(conn).await?;
    row.as_ref().map(point).transpose()
}

/// The key of the company that runs a point. None: the house does.
#[boxed]
pub async fn run_by(conn: &mut Conn, point: PointOfSaleId) -> anyhow::Result<Option<String>> {
    let row = sqlx::query_scalar(
        "select c.key from points_of_sale p join companies c on c.id = p.company_id \
         where p.id = $1",
    );
    Ok(row.bind(point.to_string()).fetch_optional(conn).await?)
}

/// Locked until the transaction ends: of two statements at once, one waits here for the other.
#[boxed]
pub async fn lock(conn: &mut Conn, key: &str) -> anyhow::Result<Option<Point>> {
    let row = sqlx::query(concat!(
        "update points_of_sale set key = key where key = $1 returning ",
        point_columns!()
    ));
    let row = row.bind(key).fetch_optional(conn).await?;
    row.as_ref().map(point).transpose()
}

/// What a point gets for tickets that are sold from a day on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commission {
    pub id: CommissionId,
    pub point: PointOfSaleId,
    /// None: of all types that have no row of their own.
    pub price_type: Option<PriceTypeId>,
    /// `2026-12-01`
    pub from_day: String,
    pub rate: CommissionRate,
}

/// The newest first.
#[boxed]
pub async fn commissions(conn: &mut Conn, point: PointOfSaleId) -> anyhow::Result<Vec<Commission>> {
    sqlx::query(
        "select id, price_type_id, from_day, share_ppm, ticket_minor, tax_rate_ppm \
         from point_commissions where point_of_sale_id = $1 order by from_day desc, id",
    )
    .bind(point.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        Ok(Commission {
            id: row.id("id")?,
            point,
            price_type: row.id_or_none("price_type_id")?,
            from_day: row.text("from_day")?,
            rate: CommissionRate {
                share_ppm: row.int("share_ppm")?,
                ticket_minor: row.int("ticket_minor")?,
                tax_rate_ppm: row.int("tax_rate_ppm")?,
            },
        })
    })
    .collect()
}

/// Instead of the row for the same type and day.
#[boxed]
pub async fn save_commission(conn: &mut Conn, new: &Commission) -> anyhow::Result<()> {
    sqlx::query(
        "delete from point_commissions where point_of_sale_id = $1 \
         and coalesce(price_type_id, '') = $2 and from_day = $3",
    )
    .bind(new.point.to_string())
    .bind(new.price_type.map(|id| id.to_string()).unwrap_or_default())
    .bind(&new.from_day)
    .execute(&mut *conn)
    .await?;
    sqlx::query(
        "insert into point_commissions (id, point_of_sale_id, price_type_id, from_day, \
         share_ppm, ticket_minor, tax_rate_ppm) values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(new.id.to_string())
    .bind(new.point.to_string())
    .bind(new.price_type.map(|id| id.to_string()))
    .bind(&new.from_day)
    .bind(new.rate.share_ppm)
    .bind(new.rate.ticket_minor)
    .bind(new.rate.tax_rate_ppm)
    .execute(conn)
    .await?;
    Ok(())
}
