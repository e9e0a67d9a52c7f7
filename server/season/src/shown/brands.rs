//! Brands as pages need them: which there are, and which of them each performance has.

use domain::{id::PerformanceId, wording::listing::Listing};
use rules::look::Look;
use season_tables::{
    appearance::brands::places,
    revisions::{Kind, RevisionRow, newest_of_each},
};
use serde::{Deserialize, Serialize};
use std::{
    collections::{BTreeSet, HashMap},
    sync::Arc,
};
use store::Conn;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Brand {
    /// Stands in the head of a page where there is no logo.
    pub name: String,
    /// `company:…`, `venue:…` or `production:…`.
    pub scopes: BTreeSet<String>,
    pub look: Look,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownBrand {
    pub key: String,
    pub revision: i64,
    pub brand: Brand,
}

/// All brands that are shown, and whose they are.
#[derive(Debug, Default)]
pub struct Brands {
    /// By their keys.
    pub all: Vec<Arc<ShownBrand>>,
    by_performance: HashMap<PerformanceId, Arc<ShownBrand>>,
}

impl Brands {
    pub fn by_key(&self, key: &str) -> Option<&Arc<ShownBrand>> {
        self.all.iter().find(|shown| shown.key == key)
    }

    pub fn of_performance(&self, performance: PerformanceId) -> Option<&Arc<ShownBrand>> {
        self.by_performance.get(&performance)
    }

    /// Of several performances together: where they differ, none.
    pub fn of_all(
        &self,
        mut performances: impl Iterator<Item = PerformanceId>,
    ) -> Option<&Arc<ShownBrand>> {
        let first = self.of_performance(performances.next()?)?;
        let is_same = |one| self.of_performance(one).is_some_and(|brand| brand.key == first.key);
        performances.all(is_same).then_some(first)
    }
}

pub(crate) async fn read(conn: &mut Conn, listings: &[Arc<Listing>]) -> anyhow::Result<Brands> {
    let newest = newest_of_each(conn, Kind::Brand).await?;
    let all: Vec<Arc<ShownBrand>> = newest.into_iter().filter_map(shown).map(Arc::new).collect();
    if all.is_empty() {
        return Ok(Brands::default());
    }
    let places = places(conn).await?;
    let mut by_place: HashMap<&str, &Arc<ShownBrand>> = HashMap::new();
    for shown in &all {
        for scope in &shown.brand.scopes {
            by_place.insert(places.get(scope).unwrap_or(scope), shown);
        }
    }
    let of = |listing: &Arc<Listing>| {
        // What is nearest to the performance wins.
        let production = format!("production:{}", listing.row.production_slug);
        let venue = listing.row.venue_id.to_string();
        let company = listing.row.organising.to_string();
        let found = [production, venue, company].iter().find_map(|it| by_place.get(it.as_str()));
        found.map(|shown| (listing.row.id, (*shown).clone()))
    };
    let by_performance = listings.iter().filter_map(of).collect();
    Ok(Brands { by_performance, all })
}

/// None for one that is no longer shown, or can't be read: the house's look stands in.
pub fn shown(row: RevisionRow) -> Option<ShownBrand> {
    let brand = read_body(&row.key, &row.body)?;
    Some(ShownBrand { key: row.key, revision: row.revision, brand })
}

/// None for a body that says nothing, or can't be read.
pub fn read_body(key: &str, body: &str) -> Option<Brand> {
    if body.is_empty() {
        return None;
    }
    serde_json::from_str(body)
        .inspect_err(|error| {
            tracing::error!(key, "a brand can't be read; the house's look is shown: {error}");
        })
        .ok()
}
