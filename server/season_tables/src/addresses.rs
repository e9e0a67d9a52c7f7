//! At which addresses productions stand and stood.

use domain::id::ProductionId;
use sqlx::Row;
use store::{Conn, catalogue::Change};

/// An address with the production that it belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddressRow {
    pub address: String,
    pub production: ProductionId,
    /// The production's key.
    pub slug: String,
    /// Its page stands here now; formerly else.
    pub is_present: bool,
}

#[boxed]
pub async fn all(conn: &mut Conn) -> anyhow::Result<Vec<AddressRow>> {
    let rows = sqlx::query(
        "select production_addresses.address, productions.id, productions.slug, \
         productions.address from production_addresses \
         join productions on productions.id = production_addresses.production_id",
    )
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|row| {
            let (address, slug): (String, String) = (row.try_get(0)?, row.try_get(2)?);
            let present: Option<String> = row.try_get(3)?;
            let is_present = *present.as_ref().unwrap_or(&slug) == address;
            let production = row.try_get::<String, _>(1)?.parse()?;
            Ok(AddressRow { address, production, slug, is_present })
        })
        .collect()
}

/// The primary key refuses one that belongs to another production.
#[boxed]
pub async fn claim(
    change: &mut Change<'_>,
    address: &str,
    production: ProductionId,
) -> anyhow::Result<()> {
    sqlx::query("insert into production_addresses (address, production_id) values ($1, $2)")
        .bind(address)
        .bind(production.to_string())
        .execute(&mut **change)
        .await?;
    Ok(())
}
