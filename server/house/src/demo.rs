//! The demo house: three halls, one season around the day that the clock shows, twelve
//! productions, about sixty performances, some seats gone already. Written once into an empty
//! database; the same day gives the same season.

mod dates;
mod programme;
mod texts;

use crate::{
    House,
    chance::{Chance, SeededChance},
    plan::PlanImport,
};
use anyhow::{Context, anyhow};
use domain::{
    actor::Actor,
    id::{HallId, PlanVersionId, VenueId, ZoneMapId},
    plan::VenueView,
};
use programme::Programme;
use std::collections::BTreeMap;
use store::plans;

/// The plans of the three halls, by key.
const HALLS: [(&str, &[u8]); 3] = [
    ("opera", include_bytes!("../../../assets/halls/opera.json")),
    ("studio", include_bytes!("../../../assets/halls/studio.json")),
    ("club", include_bytes!("../../../assets/halls/club.json")),
];

const SEASON: &str = include_str!("../../../assets/demo/season.toml");

/// A hall as performances need it.
#[derive(Clone, Copy)]
pub(crate) struct DemoHall {
    pub venue: VenueId,
    pub hall: HallId,
    pub plan: PlanVersionId,
    pub zone_map: ZoneMapId,
}

/// What was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DemoReport {
    pub season: String,
    pub productions: usize,
    pub performances: usize,
    pub seats: usize,
}

impl House {
    /// Loads the demo season into an empty database; None when there is a season already.
    pub async fn load_demo(&self) -> anyhow::Result<Option<DemoReport>> {
        let mut conn = self.store().read().await?;
        if !store::season::seasons(&mut conn).await?.is_empty() {
            return Ok(None);
        }
        drop(conn);
        let programme: Programme =
            toml::from_str(SEASON).context("the demo season's file is broken")?;
        self.open_demo_venue(&programme).await?;
        let mut seats = 0;
        for (key, bytes) in HALLS {
            let import = PlanImport {
                hall: Some(key.to_owned()),
                venue: Some(programme.venue.key.clone()),
                dry_run: false,
            };
            let imported = self
                .import_plan(&Actor::Console, bytes, &import)
                .await
                .map_err(|failure| anyhow!("the hall {key}: {failure}"))?;
            seats += imported.report.seats;
        }
        let halls = self.demo_halls().await?;
        let season = dates::SeasonYear::around(self.now(), &programme.venue.time_zone);
        let performances = self.write_programme(&programme, &halls, season).await?;
        self.write_demo_texts(season).await?;
        self.fill_some_seats(&programme, season).await?;
        Ok(Some(DemoReport {
            season: season.name(),
            productions: programme.production.len(),
            performances,
            seats,
        }))
    }

    async fn open_demo_venue(&self, programme: &Programme) -> anyhow::Result<()> {
        let venue = programme.venue.clone();
        let id = VenueId(self.new_id());
        self.fault_only(move |tx| {
            let venue = venue.clone();
            Box::pin(async move {
                let view = VenueView {
                    name: venue.name.clone(),
                    hall: String::new(),
                    street: venue.street.clone(),
                    town: venue.town.clone(),
                    postcode: venue.postcode.clone(),
                    country: venue.country.clone(),
                };
                let new = plans::NewVenue {
                    id,
                    key: &venue.key,
                    view: &view,
                    time_zone: &venue.time_zone,
                };
                plans::insert_venue(tx, &new).await
            })
        })
        .await
    }

    async fn demo_halls(&self) -> anyhow::Result<BTreeMap<String, DemoHall>> {
        let mut conn = self.store().read().await?;
        let mut halls = BTreeMap::new();
        for (key, _) in HALLS {
            let row = plans::hall_by_key(&mut conn, key).await?.context("a hall just made")?;
            let (plan, zone_map) =
                plans::newest(&mut conn, key).await?.context("a plan just imported")?;
            let hall = DemoHall { venue: row.venue, hall: row.hall, plan, zone_map };
            halls.insert(key.to_owned(), hall);
        }
        Ok(halls)
    }

    /// Keeps seats of coming evenings back, as if the box office had: a house in November is
    /// not empty. In clumps, more of them the nearer the evening is.
    async fn fill_some_seats(
        &self,
        programme: &Programme,
        season: dates::SeasonYear,
    ) -> anyhow::Result<()> {
        let mut conn = self.store().read().await?;
        let rows = store::season::performances(&mut conn).await?;
        drop(conn);
        let chance = SeededChance::new(season.year as u64);
        for (row, _) in rows {
            let plan = self.plan(row.plan).await?.context("a plan just imported")?;
            let days = row.starts_at.since_ms(self.now()) / domain::moment::DAY_MS;
            let percent = match days {
                ..0 => 85,
                0..30 => 70,
                30..90 => 45,
                90..150 => 25,
                _ => 8,
            };
            let percent = match row.production_slug == programme.best_seller() {
                true => 99,
                false => percent,
            };
            let seats = clumps(&plan.hall, percent, &chance);
            let (id, now) = (self.new_id(), self.now());
            self.fault_only(move |tx| {
                let seats = seats.clone();
                Box::pin(async move {
                    store::setup::block(tx, id, row.id, row.venue_id, &seats, now).await
                })
            })
            .await?;
        }
        Ok(())
    }
}

/// Ordinals of about `percent` of the seats, in runs of one to five neighbours. Wheelchair
/// places and their companions stay free.
fn clumps(hall: &seatmap::hall::Hall, percent: usize, chance: &dyn Chance) -> Vec<u32> {
    let mut seats = Vec::new();
    let mut place = 0;
    while place < hall.seats.len() {
        let mut bytes = [0; 2];
        chance.fill(&mut bytes);
        let run = 1 + usize::from(bytes[0]) % 5;
        if usize::from(bytes[1]) * 100 < percent * 256 {
            let taken = hall.seats.iter().skip(place).take(run).filter(|seat| {
                !seat.attributes.wheelchair
                    && !seat.attributes.house_seat
                    && seat.companion_of.is_none()
            });
            seats.extend(taken.map(|seat| seat.ordinal.0));
        }
        place += run;
    }
    seats
}
