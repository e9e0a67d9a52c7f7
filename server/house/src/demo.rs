//! The demo house: three halls, one season around the day that the clock shows, twelve
//! productions, about sixty performances, some seats gone already. Written once into an empty
//! database; the same day gives the same season.

mod dates;
mod folder;
mod programme;
mod texts;

use crate::{
    House,
    chance::{Chance, SeededChance},
};
use anyhow::{Context, anyhow};
use domain::actor::Actor;
use programme::Programme;

/// The plans of the three halls, by key.
const HALLS: [(&str, &[u8]); 3] = [
    ("opera", include_bytes!("../../../assets/halls/opera.json")),
    ("studio", include_bytes!("../../../assets/halls/studio.json")),
    ("club", include_bytes!("../../../assets/halls/club.json")),
];

const SEASON: &str = include_str!("../../../assets/demo/season.toml");

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
        let season = dates::SeasonYear::around(self.now(), &programme.time_zone);
        let folder = folder::folder(&programme, season)?;
        let report = self.import_season(&Actor::Console, &folder, false).await;
        let report = report.map_err(|failure| anyhow!("the demo's folder: {failure}"))?;
        self.write_demo_texts(season).await?;
        self.fill_some_seats(&programme, season).await?;
        Ok(Some(DemoReport {
            season: season.name(),
            productions: programme.production.len(),
            performances: report.created.get("performances").copied().unwrap_or_default() as usize,
            seats: self.demo_seats().await?,
        }))
    }

    async fn demo_seats(&self) -> anyhow::Result<usize> {
        let mut seats = 0;
        for (hall, _) in HALLS {
            let plan = self.newest_plan(hall).await?.context("a plan just imported")?;
            seats += self.plan(plan).await?.context("a plan just imported")?.hall.seats.len();
        }
        Ok(seats)
    }

    /// Keeps seats of coming evenings back, as if the box office had: a house in November is
    /// not empty. In clumps, more of them the nearer the evening is.
    async fn fill_some_seats(
        &self,
        programme: &Programme,
        season: dates::SeasonYear,
    ) -> anyhow::Result<()> {
        let catalogue = self.catalogue().await?;
        // Those for one kind of person wait for large groups.
        let public = catalogue.listings().filter(|it| it.effective.audience.is_none());
        let chance = SeededChance::new(season.year as u64);
        for row in public.map(|listing| &listing.row) {
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
            let (evening, venue) = (row.id, row.venue_id);
            self.fault_only(move |tx| {
                let seats = seats.clone();
                Box::pin(
                    async move { store::setup::block(tx, id, evening, venue, &seats, now).await },
                )
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
