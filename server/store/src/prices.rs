//! What tickets cost, by price list, zone and ticket type; companies and VAT by their keys.

use crate::Conn;
use domain::{
    id::{CompanyId, PriceListId, PriceTypeId},
    sales::{
        pricing::{Price, Prices},
        tax::Tax,
    },
};
use sqlx::Row;
use std::collections::HashMap;

/// A price list with its VAT.
#[derive(Clone, Debug)]
pub struct PriceList {
    pub key: String,
    pub tax: Tax,
    pub prices: Prices,
}

#[boxed]
pub async fn price_lists(conn: &mut Conn) -> anyhow::Result<HashMap<PriceListId, PriceList>> {
    let mut lists = HashMap::new();
    let rows = sqlx::query(
        "select price_lists.id, tax_treatments.id, tax_treatments.rate_ppm, price_lists.key \
         from price_lists join tax_treatments on tax_treatments.id = price_lists.tax_treatment_id",
    )
    .fetch_all(&mut *conn)
    .await?;
    for row in rows {
        let id: PriceListId = row.try_get::<String, _>(0)?.parse()?;
        let treatment = row.try_get::<String, _>(1)?.parse()?;
        let tax = Tax { treatment, rate_ppm: row.try_get(2)? };
        let list = PriceList { key: row.try_get(3)?, tax, prices: Prices::new() };
        lists.insert(id, list);
    }
    let rows = sqlx::query(
        "select prices.price_list_id, prices.zone, prices.price_type_id, prices.amount_minor, \
         price_types.key from prices join price_types on price_types.id = prices.price_type_id \
         order by case when price_types.key = 'full' then 0 else 1 end, price_types.position, \
         price_types.key",
    )
    .fetch_all(conn)
    .await?;
    for row in rows {
        let list: PriceListId = row.try_get::<String, _>(0)?.parse()?;
        let price = Price {
            price_type: row.try_get(4)?,
            price_type_id: row.try_get::<String, _>(2)?.parse()?,
            minor: row.try_get(3)?,
        };
        if let Some(list) = lists.get_mut(&list) {
            list.prices.entry(row.try_get(1)?).or_default().push(price);
        }
    }
    Ok(lists)
}

/// By their keys.
#[boxed]
pub async fn price_type_ids(conn: &mut Conn) -> anyhow::Result<HashMap<String, PriceTypeId>> {
    let rows = sqlx::query("select key, id from price_types").fetch_all(conn).await?;
    rows.iter().map(|row| Ok((row.try_get(0)?, row.try_get::<String, _>(1)?.parse()?))).collect()
}

/// By their keys.
#[boxed]
pub async fn companies(conn: &mut Conn) -> anyhow::Result<HashMap<String, CompanyId>> {
    let rows = sqlx::query("select key, id from companies").fetch_all(conn).await?;
    rows.iter().map(|row| Ok((row.try_get(0)?, row.try_get::<String, _>(1)?.parse()?))).collect()
}

#[boxed]
pub async fn company_name(conn: &mut Conn, company: CompanyId) -> anyhow::Result<Option<String>> {
    let name = sqlx::query_scalar("select name from companies where id = $1")
        .bind(company.to_string())
        .fetch_optional(conn)
        .await?;
    Ok(name)
}

/// By their keys; one that changes in time has `key@first day` for each later time.
#[boxed]
pub async fn taxes(conn: &mut Conn) -> anyhow::Result<HashMap<String, Tax>> {
    let rows = sqlx::query("select key, id, rate_ppm from tax_treatments").fetch_all(conn).await?;
    rows.iter()
        .map(|row| {
            let treatment = row.try_get::<String, _>(1)?.parse()?;
            Ok((row.try_get(0)?, Tax { treatment, rate_ppm: row.try_get(2)? }))
        })
        .collect()
}
