//! Dates that a ticket can be exchanged for once they are on sale.

use domain::moment::Moment;
use house::House;
use money::exchange::Former;
use season::{catalogue::Catalogue, words::hall_name};
use store::{Conn, running::changes};

/// A date that is on sale before the time to exchange the ticket ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Later {
    /// Names the performance.
    pub slug: String,
    pub title: String,
    pub hall: String,
    pub starts_at: Moment,
    pub time_zone: String,
    /// Of its sale.
    pub opens: Moment,
}

/// By their start.
pub(super) async fn later(
    house: &House,
    conn: &mut Conn,
    catalogue: &Catalogue,
    former: &Former,
    language: &str,
) -> anyhow::Result<Vec<Later>> {
    let Some(rule) = &former.rule else { return Ok(Vec::new()) };
    let change = match former.change {
        Some(change) => changes::by_id(conn, change).await?,
        None => None,
    };
    let own = &former.listing;
    let is_in_time = |opens: Moment| match &change {
        Some(change) => opens < change.choose_by,
        None => rule.is_open_at(own, opens),
    };
    let mut dates = Vec::new();
    for listing in catalogue.listings().filter(|it| it.row.id != own.row.id) {
        let opens = rule.within.will_lead_to(own, listing, house.now());
        let Some(opens) = opens.filter(|opens| is_in_time(*opens)) else { continue };
        dates.push(Later {
            slug: listing.row.slug.clone(),
            title: catalogue.title(&listing.row.production_slug, language),
            hall: hall_name(catalogue, &listing.row.venue.hall, language),
            starts_at: listing.row.starts_at,
            time_zone: listing.row.time_zone.clone(),
            opens,
        });
    }
    dates.sort_by(|a, b| (a.starts_at, &a.slug).cmp(&(b.starts_at, &b.slug)));
    Ok(dates)
}
