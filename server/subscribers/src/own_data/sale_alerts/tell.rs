//! Tells everybody in time, once.

use super::{is_open_for, mails, mails::Step, people_of};
use domain::{
    id::{PerformanceId, SaleAlertId},
    sales::{
        sale_alert::{KEPT_MS, UNCONFIRMED_KEPT_MS},
        season::SaleState,
    },
    wording::listing::Listing,
};
use house::House;
use person_tables::sale_alerts::{self, Batch};
use rules::People;
use season::catalogue::{self, Catalogue};
use std::sync::Arc;
use store::Conn;

/// In one transaction.
const BATCH: i64 = 200;

/// Who may be told of a performance now.
enum Due {
    Nobody,
    /// Its sale is open to those who have a right to it.
    WithRights,
    Everybody,
    /// Nothing is sold any more.
    Over,
}

/// Puts the mails into the outbox that are due. It reads the dates anew each time, so a sale that
/// is moved moves its mails.
///
/// # Errors
/// The database's.
#[boxed]
pub async fn round(house: &House) -> anyhow::Result<()> {
    let mut conn = house.store().read().await?;
    let performances = sale_alerts::performances(&mut conn).await?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    drop(conn);
    for performance in performances {
        let Some(listing) = catalogue.listing(performance).cloned() else { continue };
        match due(house, &catalogue, &listing) {
            Due::Nobody => {}
            Due::WithRights => tell(house, &listing, true).await?,
            Due::Everybody => tell(house, &listing, false).await?,
            Due::Over => give_up(house, performance).await?,
        }
    }
    Ok(())
}

/// Of a performance that is cancelled requests stay until it would have begun: it may take place
/// after all.
fn due(house: &House, catalogue: &Catalogue, listing: &Listing) -> Due {
    let now = house.now();
    if now >= listing.row.starts_at {
        return Due::Over;
    }
    match listing.effective.sale(now, listing.row.cancelled_at.is_some()) {
        SaleState::Open { .. } => Due::Everybody,
        SaleState::Closed | SaleState::Past => Due::Over,
        SaleState::Cancelled => Due::Nobody,
        SaleState::NotYet { .. } => {
            let openings = catalogue.rules.openings(listing);
            match openings.into_iter().any(|opens| opens <= now) {
                true => Due::WithRights,
                false => Due::Nobody,
            }
        }
    }
}

async fn tell(house: &House, listing: &Arc<Listing>, with_rights: bool) -> anyhow::Result<()> {
    let mut after: Option<SaleAlertId> = None;
    loop {
        let listing = listing.clone();
        let batch = Batch { performance: listing.row.id, with_rights, after, limit: BATCH };
        after = house
            .fault_only(move |house, conn| {
                let listing = listing.clone();
                Box::pin(async move { tell_some(&house, conn, &listing, batch).await })
            })
            .await?;
        if after.is_none() {
            return Ok(());
        }
    }
}

/// The last one that was looked at; None: there are no more.
async fn tell_some(
    house: &House,
    conn: &mut Conn,
    listing: &Arc<Listing>,
    batch: Batch,
) -> anyhow::Result<Option<SaleAlertId>> {
    let catalogue = catalogue::catalogue_with(house, conn).await?;
    let alerts = sale_alerts::due(conn, batch).await?;
    let next = alerts.last().filter(|_| alerts.len() as i64 == BATCH).map(|alert| alert.id);
    // Where everybody may, nobody's rights need be read.
    let is_for_all = is_open_for(house, &catalogue, listing, &People::default());
    for alert in alerts {
        let people = match is_for_all {
            true => People::default(),
            false => people_of(house, conn, &catalogue, alert.account).await?,
        };
        if is_open_for(house, &catalogue, listing, &people)
            && sale_alerts::mark_told(conn, alert.id, house.now()).await?
        {
            mails::enqueue(house, conn, &alert, Step::Opened).await?;
        }
    }
    Ok(next)
}

async fn give_up(house: &House, performance: PerformanceId) -> anyhow::Result<()> {
    house.fault_only(move |_, conn| Box::pin(sale_alerts::remove_untold(conn, performance))).await
}

/// Forgets what had its mail some time ago, and what nobody confirmed.
///
/// # Errors
/// The database's.
#[boxed]
pub async fn forget(house: &House) -> anyhow::Result<()> {
    let (told, asked) = (house.now().minus_ms(KEPT_MS), house.now().minus_ms(UNCONFIRMED_KEPT_MS));
    house
        .fault_only(move |_, conn| Box::pin(sale_alerts::forget(conn, told, asked)))
        .await
        .map(drop)
}
