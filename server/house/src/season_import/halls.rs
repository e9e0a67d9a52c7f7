//! The halls' plans, which lie beside the sheets as files of their own.

use super::Folder;
use crate::{
    House,
    season_folder::{HallPlan, Halls},
};
use anyhow::Context;
use documents::sheets::{SheetError, SheetErrors, Table};
use domain::id::Ordinal;
use seatmap::hall::Hall;
use std::collections::{BTreeMap, BTreeSet};
use store::plans;

/// A plan of the folder, read.
#[derive(Clone, Debug)]
pub struct PlanFile {
    /// The hall's key.
    pub hall: String,
    pub plan: Hall,
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
            Ok(plan) => plans.push(PlanFile { hall: hall.to_owned(), plan }),
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

/// Whether two plans say the same: a house's own has its seats' ordinals.
fn is_same(a: &Hall, b: &Hall) -> bool {
    let bare = |plan: &Hall| {
        let mut plan = plan.clone();
        for seat in &mut plan.seats {
            seat.ordinal = Ordinal(0);
        }
        seatmap::export::parterre(&plan)
    };
    bare(a) == bare(b)
}

impl House {
    /// What the plans say: those of the folder, and of other halls the newest that the house has.
    pub(super) async fn halls_of(
        &self,
        tables: &[Table],
        files: &[PlanFile],
    ) -> anyhow::Result<Halls> {
        let mut halls: BTreeMap<String, HallPlan> =
            files.iter().map(|file| (file.hall.clone(), seen(&file.plan))).collect();
        for key in keys(tables) {
            if !halls.contains_key(&key)
                && let Some(plan) = self.newest_hall(&key).await?
            {
                halls.insert(key, seen(&plan));
            }
        }
        Ok(Halls(halls))
    }

    async fn newest_hall(&self, key: &str) -> anyhow::Result<Option<Hall>> {
        let mut conn = self.store().read().await?;
        let Some((plan, _)) = plans::newest(&mut conn, key).await? else { return Ok(None) };
        Ok(Some(self.plan_with(&mut conn, plan).await?.hall.clone()))
    }

    /// Plans of the folder that say something new.
    pub(super) async fn new_plans(&self, files: Vec<PlanFile>) -> anyhow::Result<Vec<PlanFile>> {
        let mut new = Vec::new();
        for file in files {
            let known = self.newest_hall(&file.hall).await?;
            if !known.is_some_and(|known| is_same(&known, &file.plan)) {
                new.push(file);
            }
        }
        Ok(new)
    }

    /// (file, plan) of every hall whose sheet names a file.
    pub(super) async fn plans_to_export(
        &self,
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
                let plan = self.newest_hall(key).await?.context("a hall that was imported")?;
                plans.push((file.clone(), seatmap::export::parterre(&plan).into_bytes()));
            }
        }
        Ok(plans)
    }
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
