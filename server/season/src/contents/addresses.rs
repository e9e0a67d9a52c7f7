//! The addresses of productions' pages. An address is a column apart from the production's key.
//! Sheets, rights, settings and texts name the key, and must stay right when marketing changes the
//! address. Every address, keys included, belongs to its production for ever
//! (`production_addresses`), so an old link never leads to another work.

use season_tables::addresses::{self, AddressRow};
use std::collections::HashMap;
use store::Conn;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProductionAddresses {
    /// By the production's key.
    present: HashMap<String, String>,
    /// Keys by present and former addresses.
    keys: HashMap<String, String>,
}

impl ProductionAddresses {
    pub(crate) async fn load(conn: &mut Conn) -> anyhow::Result<Self> {
        Ok(Self::of(addresses::all(conn).await?))
    }

    fn of(rows: Vec<AddressRow>) -> Self {
        let mut all = Self::default();
        for AddressRow { address, slug, is_present, .. } in rows {
            if is_present && address != slug {
                all.present.insert(slug.clone(), address.clone());
            }
            all.keys.insert(address, slug);
        }
        all
    }

    /// Of the production with this key.
    pub fn of_production<'a>(&'a self, key: &'a str) -> &'a str {
        self.present.get(key).map_or(key, String::as_str)
    }

    /// The key of the production that stands or stood there.
    pub fn key<'a>(&'a self, address: &'a str) -> &'a str {
        self.keys.get(address).map_or(address, String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::id::ProductionId;

    #[test]
    fn a_production_is_found_at_all_of_its_addresses() {
        let row = |address: &str, is_present| AddressRow {
            address: address.to_owned(),
            production: ProductionId(Default::default()),
            slug: "carmen".to_owned(),
            is_present,
        };
        let rows = vec![row("carmen", false), row("carmen-new", true), row("carmen-2", false)];
        let all = ProductionAddresses::of(rows);
        assert_eq!(all.of_production("carmen"), "carmen-new");
        assert_eq!(all.of_production("tosca"), "tosca");
        for address in ["carmen", "carmen-new", "carmen-2"] {
            assert_eq!(all.key(address), "carmen");
        }
        assert_eq!(all.key("tosca"), "tosca");
    }
}
