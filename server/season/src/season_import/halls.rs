//! The halls' plans, which lie beside the sheets as files of their own.

use super::{Folder, PLANS, SeasonReport};
use crate::{
    plan,
    season_folder::{HallPlan, Halls},
};
use anyhow::Context;
use documents::sheets::{SheetError, SheetErrors, Table};
use domain::id::Ordinal;
use house::House;
use season_tables::plans;
use seatmap::hall::Hall;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

/// A plan of the folder, read.
#[derive(Clone, Debug)]
pub(super) struct PlanFile {
    /// The hall's key.
    pub hall: String,
    pub plan: Hall,
    /// Tells whether the file is the one that the last season import saw.
    pub digest: String,
}

/// What the files of a folder change.
#[derive(Clone, Debug, Default)]
pub(super) struct FolderPlans {
    /// Each becomes the newest version of its hall's plan.
    pub new: Vec<PlanFile>,
    /// (the hall's key, the file's digest) of every file.
    pub seen: Vec<(String, String)>,
    created: u32,
    /// Halls whose newest plan stays, though the file says something else.
    kept: Vec<String>,
}

impl FolderPlans {
    pub fn tell(&self, report: &mut SeasonReport) {
        let changed = self.new.len() as u32 - self.created;
        for (counts, count) in [(&mut report.created, self.created), (&mut report.changed, changed)]
        {
            if count > 0 {
                counts.insert(PLANS.to_owned(), count);
            }
        }
        report.plans_kept.clone_from(&self.kept);
    }

    /// Halls whose new plan doesn't say where its stage is and how high its seats are.
    pub fn without_profile(&self) -> impl Iterator<Item = &str> {
        let without = self.new.iter().filter(|file| file.plan.profile.is_none());
        without.filter(|file| !file.plan.seats.is_empty()).map(|file| file.hall.as_str())
    }
}

const SHEET: &str = "halls";

/// # Errors
/// Files that the sheet names and the folder lacks, and plans that can't be read.
pub(super) fn plans_of(
    folder: &Folder,
    tables: &[Table],
) -> Result<Vec<PlanFile>, Vec<SheetError>> {
    let mut errors = SheetErrors::default();
    let mut plans = Vec::new();
    let Some(table) = tables.iter().find(|table| table.name == SHEET) else { return Ok(plans) };
    let column = |name: &str| table.heading.iter().position(|column| column == name);
    let (Some(key), Some(file)) = (column("key"), column("plan")) else { return Ok(plans) };
    for row in &table.rows {
        let cell = |at: usize| row.cells.get(at).map(String::as_str).unwrap_or_default();
        let (hall, file) = (cell(key), cell(file));
        if hall.is_empty() || file.is_empty() {
            continue;
        }
        match read(folder, file) {
            Ok(plan) => {
                let digest = digest(&plan);
                plans.push(PlanFile { hall: hall.to_owned(), plan, digest });
            }
            Err(message) => errors
                .push(SheetError::of_sheet(SHEET, message).in_row(row.number).in_column("plan")),
        }
    }
    if errors.is_empty() { Ok(plans) } else { Err(errors.into_list()) }
}

fn read(folder: &Folder, file: &str) -> Result<Hall, String> {
    let bytes = folder.0.get(file).ok_or_else(|| {
        format!("the folder has no file {file}; put the plan there or correct its name")
    })?;
    let read = seatmap::import::read(bytes).map_err(|errors| {
        let first = errors.first().map(ToString::to_string).unwrap_or_default();
        let count = errors.len();
        format!("{file} is no plan that can be read: {first} ({count} in all); mend the file")
    })?;
    Ok(read.hall)
}

fn seen(plan: &Hall) -> HallPlan {
    let zones = plan.zones.iter().map(|zone| zone.key.clone()).collect();
    HallPlan { zones, has_seats: !plan.seats.is_empty() }
}

/// The same for two plans that say the same. A plan that the house has kept knows its seats'
/// ordinals; those don't count.
fn digest(plan: &Hall) -> String {
    let mut plan = plan.clone();
    for seat in &mut plan.seats {
        seat.ordinal = Ordinal(0);
    }
    let bytes = Sha256::digest(seatmap::export::parterre(&plan).as_bytes());
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What the plans say: those of the folder, and of other halls the newest that the house has.
pub(super) async fn halls_of(
    house: &House,
    tables: &[Table],
    files: &[PlanFile],
) -> anyhow::Result<Halls> {
    let mut halls: BTreeMap<String, HallPlan> =
        files.iter().map(|file| (file.hall.clone(), seen(&file.plan))).collect();
    for key in keys(tables) {
        if !halls.contains_key(&key)
            && let Some(plan) = newest_hall(house, &key).await?
        {
            halls.insert(key, seen(&plan));
        }
    }
    Ok(Halls(halls))
}

async fn newest_hall(house: &House, key: &str) -> anyhow::Result<Option<Hall>> {
    let mut conn = house.store().read().await?;
    let Some((plan, _)) = plans::newest(&mut conn, key).await? else { return Ok(None) };
    Ok(Some(plan::plan_with(house, &mut conn, plan).await?.hall.clone()))
}

/// A file counts only when it changed since the last season import that had it: the same
/// file again must not undo a plan that was imported by itself in between.
pub(super) async fn plans_that_count(
    house: &House,
    files: Vec<PlanFile>,
) -> anyhow::Result<FolderPlans> {
    let mut plans = FolderPlans::default();
    for file in files {
        plans.seen.push((file.hall.clone(), file.digest.clone()));
        match newest_hall(house, &file.hall).await? {
            None => {
                plans.created += 1;
                plans.new.push(file);
            }
            Some(newest) if digest(&newest) == file.digest => {}
            Some(_) if was_seen(house, &file).await? => plans.kept.push(file.hall),
            Some(_) => plans.new.push(file),
        }
    }
    Ok(plans)
}

/// A hall that no season import has marked yet saw the file if any version says the same.
async fn was_seen(house: &House, file: &PlanFile) -> anyhow::Result<bool> {
    let mut conn = house.store().read().await?;
    if let Some(last) = plans::season_file(&mut conn, &file.hall).await? {
        return Ok(last == file.digest);
    }
    for version in plans::versions(&mut conn, &file.hall).await? {
        if digest(&plan::plan_with(house, &mut conn, version).await?.hall) == file.digest {
            return Ok(true);
        }
    }
    Ok(false)
}

/// (file, plan) of every hall whose sheet names a file.
pub(super) async fn plans_to_export(
    house: &House,
    tables: &[Table],
) -> anyhow::Result<Vec<(String, Vec<u8>)>> {
    let mut plans = Vec::new();
    let Some(table) = tables.iter().find(|table| table.name == SHEET) else { return Ok(plans) };
    let column = |name: &str| table.heading.iter().position(|column| column == name);
    let (Some(key), Some(file)) = (column("key"), column("plan")) else { return Ok(plans) };
    for row in &table.rows {
        let (Some(key), Some(file)) = (row.cells.get(key), row.cells.get(file)) else {
            continue;
        };
        if !file.is_empty() {
            let plan = newest_hall(house, key).await?.context("a hall that was imported")?;
            plans.push((file.clone(), seatmap::export::parterre(&plan).into_bytes()));
        }
    }
    Ok(plans)
}

fn keys(tables: &[Table]) -> BTreeSet<String> {
    let Some(table) = tables.iter().find(|table| table.name == SHEET) else {
        return BTreeSet::new();
    };
    let Some(key) = table.heading.iter().position(|column| column == "key") else {
        return BTreeSet::new();
    };
    table.rows.iter().filter_map(|row| row.cells.get(key).cloned()).collect()
}
