//! The halls' plans, which lie beside the sheets as files of their own.

use super::{Folder, Incoming, PLANS, SeasonReport, compare::Change, rows::error};
use crate::{
    plan,
    sheets::season_folder::{HallPlan, Halls, SeasonFolder},
};
use anyhow::Context;
use documents::sheets::{SheetError, SheetErrors, Table};
use domain::id::{Ordinal, PlanVersionId};
use house::House;
use season_tables::season::plans;
use seatmap::{hall::Hall, import::PlanError};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use store::Conn;

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
    /// (the hall's key, its newest plan) of every file, when it was compared with that plan.
    found: Vec<(String, Option<PlanVersionId>)>,
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
}

const SHEET: &str = "halls";
/// Of performances.
const LIST: &str = "performances";

/// A row of the sheet, as far as plans go.
struct HallRow<'t> {
    number: u32,
    key: &'t str,
    /// Empty: the house has the plan.
    file: &'t str,
}

fn rows(tables: &[Table]) -> Vec<HallRow<'_>> {
    let Some(table) = tables.iter().find(|table| table.name == SHEET) else { return Vec::new() };
    let column = |name: &str| table.heading.iter().position(|column| column == name);
    let (key, file) = (column("key"), column("plan"));
    let rows = table.rows.iter().map(|row| {
        let cell = |at: Option<usize>| at.and_then(|at| row.cells.get(at)).map_or("", |it| it);
        HallRow { number: row.number, key: cell(key), file: cell(file) }
    });
    rows.filter(|row| !row.key.is_empty()).collect()
}

/// The plans of the folder; files that the sheet names and the folder lacks, and plans that can't
/// be read, are errors.
pub(super) fn plans_of(
    folder: &Folder,
    tables: &[Table],
    errors: &mut SheetErrors,
) -> Vec<PlanFile> {
    let mut plans = Vec::new();
    for row in rows(tables).into_iter().filter(|row| !row.file.is_empty()) {
        match read(folder, row.file) {
            Ok(plan) => {
                let digest = digest(&plan);
                plans.push(PlanFile { hall: row.key.to_owned(), plan, digest });
            }
            Err(messages) => messages.into_iter().for_each(|message| {
                let error = SheetError::of_sheet(SHEET, message).in_row(row.number);
                errors.push(error.in_column("plan"));
            }),
        }
    }
    plans
}

/// Beside plans and cells that can't be read: what is wrong with the sheets, but for what hangs on
/// them.
pub(super) async fn errors_beside(
    house: &House,
    tables: &[Table],
    files: &[PlanFile],
    mut errors: SheetErrors,
) -> anyhow::Result<Vec<SheetError>> {
    let mut halls = halls_of(house, tables, files).await?;
    for row in rows(tables).iter().filter(|row| !row.file.is_empty()) {
        if files.iter().all(|file| file.hall != row.key) {
            halls.0.remove(row.key);
        }
    }
    let mut others = SeasonFolder::read(tables, &halls).err().unwrap_or_default();
    others.retain(|error| !errors.has_place_of(error));
    others.into_iter().for_each(|error| errors.push(error));
    Ok(errors.into_list())
}

fn read(folder: &Folder, file: &str) -> Result<Hall, Vec<String>> {
    let bytes = folder.0.get(file).ok_or_else(|| {
        vec![format!("the folder has no file {file}; put the plan there or correct its name")]
    })?;
    let message = |error: &PlanError| format!("{file} is no plan that can be read: {error}");
    let read = seatmap::import::read(bytes);
    read.map(|read| read.hall).map_err(|errors| errors.iter().map(message).collect())
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
    for HallRow { key, .. } in rows(tables) {
        if !halls.contains_key(key)
            && let Some(plan) = newest_hall(house, key).await?
        {
            halls.insert(key.to_owned(), seen(&plan));
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
        plans.found.push((file.hall.clone(), newest_version(house, &file.hall).await?));
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

async fn newest_version(house: &House, key: &str) -> anyhow::Result<Option<PlanVersionId>> {
    let mut conn = house.store().read().await?;
    Ok(plans::newest(&mut conn, key).await?.map(|(plan, _)| plan))
}

/// Asked in the transaction that writes: whether no plan came by itself since.
pub(super) async fn are_as_found(conn: &mut Conn, files: &FolderPlans) -> anyhow::Result<bool> {
    for (key, found) in &files.found {
        if plans::newest(conn, key).await?.map(|(plan, _)| plan) != *found {
            return Ok(false);
        }
    }
    Ok(true)
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
    for HallRow { key, file, .. } in rows(tables).into_iter().filter(|row| !row.file.is_empty()) {
        let plan = newest_hall(house, key).await?.context("a hall that was imported")?;
        plans.push((file.to_owned(), seatmap::export::parterre(&plan).into_bytes()));
    }
    Ok(plans)
}

/// What the new plans mean for the shop, by hall, with warnings.
pub(super) async fn tell_shop(
    house: &House,
    conn: &mut Conn,
    incoming: &mut Incoming,
) -> anyhow::Result<()> {
    let Incoming { plans, changes, report, tables, .. } = incoming;
    let is_deleted = |key: &str| {
        let mut changes = changes.iter();
        changes.any(|it| matches!(it, Change::Removed(row) if row.sheet == LIST && row.key == key))
    };
    for PlanFile { hall, plan, .. } in &plans.new {
        let mut new_plan = plan::new_plan(house, conn, hall, plan).await?;
        new_plan.kept_by.retain(|key, _| !is_deleted(key));
        for message in &new_plan.warnings {
            report.warnings.push(error(tables, SHEET, hall, "plan", message.clone()));
        }
        for (key, why) in &new_plan.kept_by {
            report.warnings.push(error(tables, LIST, key, "hall", format!("{key} {why}")));
        }
        report.new_plans.insert(hall.clone(), new_plan);
    }
    Ok(())
}
