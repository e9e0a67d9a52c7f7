//! Catalogues as this program read them last, under the database's version of them: the web's, and
//! those of other channels and of points of sale that were asked for.

use super::{Catalogue, read::read_catalogue};
use crate::sellers::points_of_sale;
use domain::{money::Currency, sales::outlet::Outlet};
use house::House;
use std::sync::{Arc, Mutex, OnceLock, PoisonError, RwLock};
use store::{Conn, orders::Order};

/// How often reading begins anew, at most, because staff changed something meanwhile.
const READS_MAX: u32 = 20;
/// So many outlets beside the web are kept. Each has the whole season in memory.
const OUTLETS_MAX: usize = 16;

#[derive(Default)]
pub(crate) struct CatalogueCache {
    /// The web's, which each page asks for.
    last: RwLock<Option<Arc<Catalogue>>>,
    /// After a change one reads for all who ask at that moment.
    reading: tokio::sync::Mutex<()>,
    /// All of one version. The one that was asked for last stands at the end.
    others: Mutex<Vec<Arc<Catalogue>>>,
    /// The web doesn't wait for another outlet's reading.
    reading_others: tokio::sync::Mutex<()>,
}

impl CatalogueCache {
    fn get(&self, outlet: &Outlet, version: &str) -> Option<Arc<Catalogue>> {
        if *outlet == Outlet::WEB {
            return self.web(version);
        }
        let mut others = self.others.lock().unwrap_or_else(PoisonError::into_inner);
        let is_it = |kept: &Arc<Catalogue>| kept.version == version && kept.outlet == *outlet;
        let place = others.iter().position(is_it)?;
        let found = others.remove(place);
        others.push(found.clone());
        Some(found)
    }

    fn web(&self, version: &str) -> Option<Arc<Catalogue>> {
        let last = self.last.read().unwrap_or_else(PoisonError::into_inner);
        last.as_ref().filter(|kept| kept.version == version).cloned()
    }

    pub fn last(&self) -> Option<Arc<Catalogue>> {
        self.last.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn keep(&self, catalogue: Arc<Catalogue>) {
        if catalogue.outlet == Outlet::WEB {
            *self.last.write().unwrap_or_else(PoisonError::into_inner) = Some(catalogue);
            return;
        }
        let mut others = self.others.lock().unwrap_or_else(PoisonError::into_inner);
        others.retain(|kept| kept.version == catalogue.version && kept.outlet != catalogue.outlet);
        if others.len() >= OUTLETS_MAX {
            others.remove(0);
        }
        others.push(catalogue);
    }

    fn reading(&self, outlet: &Outlet) -> &tokio::sync::Mutex<()> {
        if *outlet == Outlet::WEB { &self.reading } else { &self.reading_others }
    }
}

tokio::task_local! {
    /// The catalogue of the page that is being written.
    static SEEN: OnceLock<Arc<Catalogue>>;
}

/// While `page` is written, the catalogue stays as it was when it was first asked for. Only for
/// pages that are looked at: whoever sells or changes something must see what holds now.
pub fn once<T>(page: impl Future<Output = T>) -> impl Future<Output = T> {
    SEEN.scope(OnceLock::new(), page)
}

/// Its version was read together with something else: within `once` nobody needs to ask for it.
pub fn see_version(house: &House, version: &str) {
    if let Some(known) = house.kept::<CatalogueCache>().web(version) {
        see(&known);
    }
}

/// Outside of `once` this does nothing.
fn see(catalogue: &Arc<Catalogue>) {
    let _ = SEEN.try_with(|seen| {
        seen.get_or_init(|| catalogue.clone());
    });
}

/// In which the shop sells, as the catalogue said when it was last read.
pub fn currency(house: &House) -> Currency {
    house
        .kept::<CatalogueCache>()
        .last()
        .map_or(domain::money::EUR, |catalogue| catalogue.currency())
}

/// The web shop's.
#[boxed]
pub async fn catalogue(house: &House) -> anyhow::Result<Arc<Catalogue>> {
    let mut conn = house.store().read().await?;
    catalogue_with(house, &mut conn).await
}

/// The web shop's, as the connection sees it: inside a transaction, as it is there.
#[boxed]
pub async fn catalogue_with(house: &House, conn: &mut Conn) -> anyhow::Result<Arc<Catalogue>> {
    if let Ok(Some(seen)) = SEEN.try_with(|seen| seen.get().cloned()) {
        return Ok(seen);
    }
    let newest = newest(house, conn, &Outlet::WEB).await?;
    see(&newest);
    Ok(newest)
}

/// With what is set for an outlet, as the connection sees it.
#[boxed]
pub async fn catalogue_in(
    house: &House,
    conn: &mut Conn,
    outlet: &Outlet,
) -> anyhow::Result<Arc<Catalogue>> {
    match *outlet == Outlet::WEB {
        true => catalogue_with(house, conn).await,
        false => newest(house, conn, outlet).await,
    }
}

/// Of where an order was sold: its prices, its sale, its accounts.
#[boxed]
pub async fn catalogue_of_order(
    house: &House,
    conn: &mut Conn,
    order: &Order,
) -> anyhow::Result<Arc<Catalogue>> {
    let outlet = points_of_sale::outlet_of(conn, order).await?;
    catalogue_in(house, conn, &outlet).await
}

/// The same. `version`: as it was read in this transaction with something else, if it was.
#[boxed]
pub async fn of_order_at(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    version: Option<String>,
) -> anyhow::Result<Arc<Catalogue>> {
    let outlet = points_of_sale::outlet_of(conn, order).await?;
    match version {
        Some(version) => catalogue_at(house, conn, &outlet, version).await,
        None => catalogue_in(house, conn, &outlet).await,
    }
}

/// What is set for an outlet, where its version was read in this transaction with something else.
#[boxed]
pub async fn catalogue_at(
    house: &House,
    conn: &mut Conn,
    outlet: &Outlet,
    version: String,
) -> anyhow::Result<Arc<Catalogue>> {
    let kept = house.kept::<CatalogueCache>();
    let mut version = version;
    if let Some(known) = kept.get(outlet, &version) {
        return Ok(known);
    }
    let _one_reads = kept.reading(outlet).lock().await;
    for _ in 0..READS_MAX {
        if let Some(known) = kept.get(outlet, &version) {
            return Ok(known);
        }
        let read = Arc::new(read_catalogue(house, conn, version, outlet).await?);
        version = store::catalogue::version(conn).await?;
        if version == read.version {
            kept.keep(read.clone());
            return Ok(read);
        }
    }
    anyhow::bail!("the catalogue changed faster than it could be read")
}

async fn newest(house: &House, conn: &mut Conn, outlet: &Outlet) -> anyhow::Result<Arc<Catalogue>> {
    let version = store::catalogue::version(conn).await?;
    catalogue_at(house, conn, outlet, version).await
}
