//! Taking a plan's file into the house: a hall's new version, with stable ordinals for the
//! seats that it had before. A refused file changes nothing.

use super::ZoneMap;
use domain::{
    actor::{Action, Actor, Channel},
    id::{HallId, Ordinal, PlanVersionId, VenueId, ZoneMapId},
    plan::VenueView,
};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
};
use season_tables::plans;
use seatmap::{
    hall::Hall,
    import::{Counts, PlanError},
};
use serde::Serialize;
use serde_json::json;
use std::collections::{BTreeMap, HashMap};
use store::Conn;

const NO_PROFILE: &str = "the plan has no profile (its stage and heights), so the shop says \
                          nothing of what is seen from its seats: docs/formats/plan.md";

/// What comes of a file, as `parterre import-plan --json` prints it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ImportReport {
    pub plan: String,
    pub seats: usize,
    pub rows: usize,
    pub zones: usize,
    pub categories: BTreeMap<String, usize>,
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
pub async fn import_plan(
    house: &House,
    actor: &Actor,
    bytes: &[u8],
    import: &PlanImport,
) -> Result<Imported, Failure<Vec<PlanError>>> {
    actor
        .permit(Action::ImportPlan, "*")
        .map_err(|_| anyhow::anyhow!("the actor may not import plans"))?;
    let read = seatmap::import::read(bytes).map_err(Failure::Refused)?;
    let mut report = report(&read.hall.name, read.counts, read.warnings);
    if read.hall.profile.is_none() && !read.hall.seats.is_empty() {
        report.warnings.push(NO_PROFILE.to_owned());
    }
    if import.dry_run {
        return Ok(Imported { report, version: None });
    }
    let key = import.hall.clone().unwrap_or_else(|| key_of(&read.hall.name));
    let (hall, import) = (read.hall, import.clone());
    let actor = actor.clone();
    let version = house
        .write(move |house, tx| {
            let (mut hall, key) = (hall.clone(), key.clone());
            let (import, actor) = (import.clone(), actor.clone());
            Box::pin(async move {
                let (venue, id) = hall_of(tx, &house, &key, &hall.name, &import).await?;
                Ok(keep_plan(&house, tx, &actor, &key, venue, id, &mut hall).await?)
            })
        })
        .await?;
    Ok(Imported { report, version: Some(version) })
}

/// A new version of a hall's plan.
pub(crate) async fn keep_plan(
    house: &House,
    tx: &mut Conn,
    actor: &Actor,
    key: &str,
    venue: VenueId,
    hall_id: HallId,
    hall: &mut Hall,
) -> anyhow::Result<PlanVersionId> {
    number_seats(tx, venue, hall_id, hall).await?;
    let plan = PlanVersionId(house.new_id());
    let new = plans::NewPlan {
        id: plan,
        hall: hall_id,
        name: &hall.name,
        document: &seatmap::export::parterre(hall),
        zone_map: ZoneMapId(house.new_id()),
        zones: &serde_json::to_string(&ZoneMap::of(hall))?,
    };
    let version = plans::insert_plan(tx, &new, house.now()).await?;
    let detail = json!({ "hall": key, "version": version });
    let entry = JournalEntry {
        channel: Channel::BoxOffice.as_str(),
        action: "import-plan",
        subject: Subject::Plan(plan),
        detail,
    };
    journal::record(house, tx, actor, entry).await?;
    Ok(plan)
}

/// The newest plan of a hall; None for an unknown key.
pub async fn newest_plan(house: &House, hall_key: &str) -> anyhow::Result<Option<PlanVersionId>> {
    let mut conn = house.store().read().await?;
    Ok(plans::newest(&mut conn, hall_key).await?.map(|(plan, _)| plan))
}

/// (key, name) of every hall.
pub async fn halls(house: &House) -> anyhow::Result<Vec<(String, String)>> {
    let mut conn = house.store().read().await?;
    plans::halls(&mut conn).await
}

fn report(name: &str, counts: Counts, warnings: Vec<String>) -> ImportReport {
    ImportReport {
        plan: name.to_owned(),
        seats: counts.seats,
        rows: counts.rows,
        zones: counts.zones,
        categories: counts.categories,
        warnings,
    }
}

async fn hall_of(
    tx: &mut Conn,
    house: &House,
    key: &str,
    name: &str,
    import: &PlanImport,
) -> anyhow::Result<(VenueId, HallId)> {
    if let Some(known) = plans::hall_by_key(tx, key).await? {
        return Ok((known.venue, known.hall));
    }
    let venue_key = import.venue.as_deref().unwrap_or(key);
    let venue = match plans::venue_by_key(tx, venue_key).await? {
        Some(venue) => venue,
        None => {
            let view = VenueView {
                name: name.to_owned(),
                hall: name.to_owned(),
                street: String::new(),
                town: String::new(),
                postcode: String::new(),
                country: "ES".to_owned(),
            };
            let id = VenueId(house.new_id());
            let new =
                plans::NewVenue { id, key: venue_key, view: &view, time_zone: "Europe/Madrid" };
            plans::insert_venue(tx, &new).await?;
            id
        }
    };
    let hall = HallId(house.new_id());
    plans::insert_hall(tx, hall, venue, key, name).await?;
    Ok((venue, hall))
}

/// A seat known by its guid keeps its ordinal; new ones get the venue's next.
async fn number_seats(
    tx: &mut Conn,
    venue: VenueId,
    hall_id: HallId,
    hall: &mut seatmap::hall::Hall,
) -> anyhow::Result<()> {
    let known: HashMap<String, u32> = plans::seats_of(tx, hall_id).await?.into_iter().collect();
    let new: Vec<usize> = (0..hall.seats.len())
        .filter(|&seat_index| !known.contains_key(&hall.seats[seat_index].guid))
        .collect();
    let mut next = plans::take_ordinals(tx, venue, u32::try_from(new.len())?).await?;
    let mut rows = Vec::with_capacity(new.len());
    for seat_index in new {
        let seat = &mut hall.seats[seat_index];
        seat.ordinal = Ordinal(next);
        rows.push((seat.guid.clone(), next));
        next += 1;
    }
    for seat in &mut hall.seats {
        if let Some(&ordinal) = known.get(&seat.guid) {
            seat.ordinal = Ordinal(ordinal);
        }
    }
    plans::insert_seats(tx, venue, hall_id, &rows).await
}

/// `Théâtre de Calais` → `theatre-de-calais`; what isn't a Latin letter becomes a dash, and a
/// name without any is `hall`.
fn key_of(name: &str) -> String {
    let mut key = String::new();
    for c in name.to_lowercase().chars() {
        let plain = match c {
            'à' | 'á' | 'â' | 'ä' | 'ã' | 'å' => 'a',
            'è' | 'é' | 'ê' | 'ë' => 'e',
            'ì' | 'í' | 'î' | 'ï' => 'i',
            'ò' | 'ó' | 'ô' | 'ö' | 'õ' => 'o',
            'ù' | 'ú' | 'û' | 'ü' => 'u',
            'ñ' => 'n',
            'ç' => 'c',
            other => other,
        };
        if plain.is_ascii_alphanumeric() {
            key.push(plain);
        } else if !key.ends_with('-') && !key.is_empty() {
            key.push('-');
        }
    }
    let key = key.trim_end_matches('-').to_owned();
    if key.is_empty() { "hall".to_owned() } else { key }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hall_s_key_is_made_of_its_name() {
        assert_eq!(key_of("Théâtre de Calais"), "theatre-de-calais");
        assert_eq!(key_of("ККЗ Юбилейный"), "hall");
    }
}
