//! The demo house: three halls, one season around the day that the clock shows, twelve
//! productions, about sixty performances, some seats gone already. Written once into an empty
//! database; the same day gives the same season.

mod dates;
mod folder;
mod programme;
mod texts;

use crate::{catalogue, plan, sheets::season_import};
use anyhow::{Context, anyhow};
use domain::people::actor::Actor;
use house::{
    House,
    chance::{Chance, SeededChance},
};
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

/// Loads the demo season into an empty database; None when there is a season already.
#[boxed]
pub async fn load_demo(house: &House) -> anyhow::Result<Option<DemoReport>> {
    let mut conn = house.store().read().await?;
    if !season_tables::season::seasons(&mut conn).await?.is_empty() {
        return Ok(None);
    }
    drop(conn);
    let programme: Programme =
        toml::from_str(SEASON).context("the demo season's file is broken")?;
    let season = dates::SeasonYear::around(house.now(), &programme.time_zone);
    let folder = folder::folder(&programme, season)?;
    let report = season_import::import_season(house, &Actor::Console, &folder, false).await;
    let report = report.map_err(|failure| anyhow!("the demo's folder: {failure}"))?;
    texts::write_demo_texts(house, season).await?;
    fill_some_seats(house, &programme, season).await?;
    Ok(Some(DemoReport {
        season: season.name(),
        productions: programme.production.len(),
        performances: report.created.get("performances").copied().unwrap_or_default() as usize,
        seats: demo_seats(house).await?,
    }))
}

async fn demo_seats(house: &House) -> anyhow::Result<usize> {
    let mut seats = 0;
    for (hall, _) in HALLS {
        let plan = plan::newest_plan(house, hall).await?.context("a plan just imported")?;
        seats += plan::plan(house, plan).await?.context("a plan just imported")?.hall.seats.len();
    }
    Ok(seats)
}

/// Keeps seats of coming performances back, as if the box office had: a house in November is
/// not empty. In clumps, more of them the nearer the performance is.
async fn fill_some_seats(
    house: &House,
    programme: &Programme,
    season: dates::SeasonYear,
) -> anyhow::Result<()> {
    let catalogue = catalogue::catalogue(house).await?;
    // Those for one kind of person wait for large groups.
    let public = catalogue.listings().filter(|it| it.effective.audience.is_none());
    let chance = SeededChance::new(season.year as u64);
    for row in public.map(|listing| &listing.row) {
        let plan = plan::plan(house, row.plan).await?.context("a plan just imported")?;
        let days = row.starts_at.since_ms(house.now()) / domain::moment::DAY_MS;
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
        let (id, now) = (house.new_id(), house.now());
        let (performance, venue) = (row.id, row.venue_id);
        house
            .fault_only(move |_, tx| {
                let seats = seats.clone();
                Box::pin(async move {
                    season_tables::setup::block(tx, id, performance, venue, &seats, now).await
                })
            })
            .await?;
    }
    Ok(())
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
