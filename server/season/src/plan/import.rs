//! Taking a plan's file into the house: a hall's new version, with stable ordinals for the
//! seats that it had before. A refused file changes nothing.

use super::{ZoneMap, plan_with, zone_map_with};
use crate::catalogue::change_catalogue;
use domain::{
    id::{HallId, Ordinal, PlanVersionId, VenueId, ZoneMapId},
    people::actor::{Action, Actor},
};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
};
use rules::new_plan::{NewPlan, PlannedPerformance};
use season_tables::season::{
    new_halls::{self, key_of},
    planned,
    plans::{self, HallRow},
};
use seatmap::{hall::Hall, import::PlanError};
use serde::Serialize;
use serde_json::json;
use std::collections::BTreeMap;
use store::{Conn, catalogue::Change};

/// What comes of a file, as `parterre import-plan --json` prints it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ImportReport {
    pub plan: String,
    pub seats: usize,
    pub rows: usize,
    pub zones: usize,
    pub categories: BTreeMap<String, usize>,
    #[serde(flatten)]
    pub new_plan: NewPlan,
    pub warnings: Vec<String>,
}

pub struct Imported {
    pub report: ImportReport,
    /// None in a dry run.
    pub version: Option<PlanVersionId>,
}

/// Where a plan goes.
#[derive(Clone, Debug)]
pub struct PlanImport {
    /// The hall's key; made from the plan's name when missing. An unknown one is a new hall.
    pub hall: Option<String>,
    /// The venue of a new hall; None: a venue of its own.
    pub venue: Option<String>,
    pub dry_run: bool,
}

/// Reads, checks and keeps a plan's file.
///
/// # Errors
/// All mistakes of the file with their places in it.
#[boxed]
pub async fn import_plan(
    house: &House,
    actor: &Actor,
    bytes: &[u8],
    import: &PlanImport,
) -> Result<Imported, Failure<Vec<PlanError>>> {
    actor.permit(Action::ImportPlan, "*")?;
    let read = seatmap::import::read(bytes).map_err(Failure::Refused)?;
    let key = import.hall.clone().unwrap_or_else(|| key_of(&read.hall.name));
    let mut conn = house.store().read().await?;
    let mut new_plan = new_plan(house, &mut conn, &key, &read.hall).await?;
    let venue = import.venue.as_deref().unwrap_or(&key);
    let are_new = new_halls::are_new(&mut conn, &key, venue).await?;
    drop(conn);
    let mut warnings = read.warnings;
    for (what, key) in [("hall", key.as_str()), ("venue", venue)]
        .into_iter()
        .zip(are_new)
        .filter_map(|(made, is_new)| is_new.then_some(made))
    {
        warnings.push(format!("the {what} {key} is new: nothing in the house has this key yet"));
    }
    warnings.append(&mut new_plan.warnings);
    warnings.extend(new_plan.kept_by.iter().map(|(key, why)| format!("{key} {why}")));
    let report = ImportReport {
        plan: read.hall.name.clone(),
        seats: read.counts.seats,
        rows: read.counts.rows,
        zones: read.counts.zones,
        categories: read.counts.categories,
        new_plan,
        warnings,
    };
    if import.dry_run {
        return Ok(Imported { report, version: None });
    }
    let (hall, import, actor) = (read.hall, import.clone(), actor.clone());
    let version = house
        .write(move |house, tx| {
            let (mut hall, key) = (hall.clone(), key.clone());
            let (import, actor) = (import.clone(), actor.clone());
            Box::pin(async move {
                let change = &mut change_catalogue(&house, tx).await?;
                let new = new_halls::NewHall {
                    key: &key,
                    name: &hall.name,
                    venue_key: import.venue.as_deref(),
                    id: HallId(house.new_id()),
                    venue_id: VenueId(house.new_id()),
                };
                let at = new_halls::found_or_made(change, &new).await?;
                Ok(keep_plan(&house, change, &actor, &key, &at, &mut hall).await?)
            })
        })
        .await?;
    Ok(Imported { report, version: Some(version) })
}

/// A new version of a hall's plan, which coming performances take while nobody has anything to do
/// with them. Others take its zones at most.
pub(crate) async fn keep_plan(
    house: &House,
    change: &mut Change<'_>,
    actor: &Actor,
    key: &str,
    at: &HallRow,
    hall: &mut Hall,
) -> anyhow::Result<PlanVersionId> {
    let NewPlan { taken_by, zones_taken_by, .. } =
        performances_under(house, change, key, hall).await?;
    let guids: Vec<String> = hall.seats.iter().map(|seat| seat.guid.clone()).collect();
    let ordinals = plans::ordinals(change, at, &guids).await?;
    for (seat, ordinal) in hall.seats.iter_mut().zip(ordinals) {
        seat.ordinal = Ordinal(ordinal);
    }
    let (plan, zone_map) = (PlanVersionId(house.new_id()), ZoneMapId(house.new_id()));
    let new = plans::NewPlan {
        id: plan,
        hall: at.hall,
        name: &hall.name,
        document: &seatmap::export::parterre(hall),
        zone_map,
        zones: &serde_json::to_string(&ZoneMap::of(hall))?,
    };
    let version = plans::insert_plan(change, &new, house.now()).await?;
    planned::take(change, &taken_by, plan, zone_map).await?;
    take_zones(house, change, key, &zones_taken_by, hall).await?;
    let detail = json!({
        "hall": key, "version": version, "performances": taken_by, "zones_of": zones_taken_by,
    });
    let entry = JournalEntry { action: "import-plan", subject: Subject::Plan(plan), detail };
    journal::record(house, change, actor, entry).await?;
    Ok(plan)
}

/// The zones of a new plan on the former one, for each version that the performances have.
async fn take_zones(
    house: &House,
    change: &mut Change<'_>,
    key: &str,
    slugs: &[String],
    hall: &Hall,
) -> anyhow::Result<()> {
    let document = serde_json::to_string(&ZoneMap::of(hall))?;
    let mut maps: BTreeMap<PlanVersionId, ZoneMapId> = BTreeMap::new();
    for performance in planned::coming(change, key, house.now()).await? {
        if !slugs.contains(&performance.slug) {
            continue;
        }
        let zone_map = match maps.get(&performance.plan) {
            Some(known) => *known,
            None => {
                let (id, plan) = (ZoneMapId(house.new_id()), performance.plan);
                let new = plans::NewZoneMap { id, plan, name: &hall.name, document: &document };
                plans::insert_zone_map(change, &new).await?;
                maps.insert(plan, id);
                id
            }
        };
        planned::take_zones(change, &performance.slug, zone_map).await?;
    }
    Ok(())
}

/// The newest plan of a hall; None for an unknown key.
#[boxed]
pub async fn newest_plan(house: &House, hall_key: &str) -> anyhow::Result<Option<PlanVersionId>> {
    let mut conn = house.store().read().await?;
    Ok(plans::newest(&mut conn, hall_key).await?.map(|(plan, _)| plan))
}

/// (key, name) of every hall.
#[boxed]
pub async fn halls(house: &House) -> anyhow::Result<Vec<(String, String)>> {
    let mut conn = house.store().read().await?;
    plans::halls(&mut conn).await
}

/// What a hall's new plan means for the shop.
pub(crate) async fn new_plan(
    house: &House,
    conn: &mut Conn,
    key: &str,
    hall: &Hall,
) -> anyhow::Result<NewPlan> {
    let mut new_plan = performances_under(house, conn, key, hall).await?;
    new_plan.count_views(hall);
    Ok(new_plan)
}

async fn performances_under(
    house: &House,
    conn: &mut Conn,
    key: &str,
    hall: &Hall,
) -> anyhow::Result<NewPlan> {
    let mut new_plan = NewPlan::default();
    for coming in planned::coming(conn, key, house.now()).await? {
        let former = plan_with(house, conn, coming.plan).await?;
        let zones = zone_map_with(house, conn, coming.zone_map).await?;
        let (key, used) = (coming.slug.as_str(), coming.used.as_deref());
        let performance = PlannedPerformance { key, plan: &former.hall, zones: &zones, used };
        new_plan.decide(hall, &performance);
    }
    Ok(new_plan)
}
