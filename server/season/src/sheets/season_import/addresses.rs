//! Addresses of productions: one belongs to the production that had it first, for ever.

use super::rows::error;
use crate::sheets::season_folder::{Production, SeasonFolder};
use anyhow::ensure;
use documents::sheets::{SheetErrors, Table};
use domain::id::ProductionId;
use season_tables::addresses;
use std::collections::{BTreeMap, HashMap};
use store::{Conn, catalogue::Change};

/// The address that a row gives its production, and its key, which leads there.
fn claimed(row: &Production) -> impl Iterator<Item = (&'static str, &str)> {
    let address = row.address.as_ref().map(|address| ("address", address.as_str()));
    [("key", row.key.as_str())].into_iter().chain(address)
}

/// Those that are, or were, another production's.
pub(super) async fn check(
    conn: &mut Conn,
    season: &SeasonFolder,
    tables: &[Table],
    errors: &mut SheetErrors,
) -> anyhow::Result<()> {
    let known = addresses::all(conn).await?;
    let mut owners: BTreeMap<&str, &str> =
        known.iter().map(|row| (row.address.as_str(), row.slug.as_str())).collect();
    // A new production's key is its address before any other row can take it.
    for row in &season.productions {
        owners.entry(row.key.as_str()).or_insert(row.key.as_str());
    }
    for row in &season.productions {
        for (column, address) in claimed(row) {
            let owner = *owners.entry(address).or_insert(row.key.as_str());
            if owner == row.key.as_str() {
                continue;
            }
            let message = format!(
                "\"{address}\" is, or was, the address of the production {owner}, and links lead \
                 there; write another"
            );
            errors.push(error(tables, "productions", row.key.as_str(), column, message));
        }
    }
    Ok(())
}

pub(super) async fn write(
    change: &mut Change<'_>,
    season: &SeasonFolder,
    ids: &HashMap<&str, (ProductionId, &str)>,
) -> anyhow::Result<()> {
    let known = addresses::all(change).await?.into_iter();
    let mut known: HashMap<String, ProductionId> =
        known.map(|row| (row.address, row.production)).collect();
    for row in &season.productions {
        let Some((id, _)) = ids.get(row.key.as_str()).copied() else { continue };
        for (_, address) in claimed(row) {
            match known.insert(address.to_owned(), id) {
                None => addresses::claim(change, address, id).await?,
                Some(owner) => ensure!(owner == id, "a checked address: {address}"),
            }
        }
    }
    Ok(())
}
