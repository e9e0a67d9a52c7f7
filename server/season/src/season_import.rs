//! A season's folder into the house and out again: checked as a whole, written as a whole or not
//! at all.

mod apply;
mod codes;
mod compare;
mod deleted;
mod halls;
mod refused;

use crate::{catalogue, kept_sheets, season_folder::SeasonFolder};
use compare::Change;
use documents::sheets::{self, SheetError, Table};
use domain::actor::{Action, Actor, Channel};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
};
use season_tables::sheet_rows::SheetRow;
use serde::Serialize;
use std::{collections::BTreeMap, sync::Arc};
use store::Conn;

/// Rows by sheet.
pub type Counts = BTreeMap<String, u32>;

/// What came of a folder, as `parterre import-season --json` prints it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct SeasonReport {
    pub created: Counts,
    pub changed: Counts,
    /// Of sheets that the folder brings whole.
    pub removed: Counts,
    /// Halls whose plan was imported by itself after the folder's file last changed: the newer
    /// plan stays.
    pub plans_kept: Vec<String>,
}

/// How the report calls the plans of halls, beside the names of sheets.
const PLANS: &str = "plans";

/// The files of a folder by their names.
#[derive(Clone, Debug, Default)]
pub struct Folder(pub BTreeMap<String, Vec<u8>>);

/// The same folder again changes nothing. In a dry run nothing changes at all.
///
/// # Errors
/// All mistakes of the folder, with their sheets, rows and columns.
pub async fn import_season(
    house: &House,
    actor: &Actor,
    folder: &Folder,
    dry_run: bool,
) -> Result<SeasonReport, Failure<Vec<SheetError>>> {
    actor
        .permit(Action::ImportSeason, "*")
        .map_err(|_| anyhow::anyhow!("the actor may not import seasons"))?;
    let incoming = incoming(house, folder).await?;
    let report = incoming.report.clone();
    if dry_run {
        let mut conn = house.store().read().await?;
        refused::check(&mut conn, &incoming).await?;
        return Ok(report);
    }
    let (actor, incoming) = (actor.clone(), Arc::new(incoming));
    house
        .write(move |house, tx| {
            let (actor, incoming) = (actor.clone(), incoming.clone());
            Box::pin(async move { write(&house, &actor, tx, &incoming).await })
        })
        .await?;
    Ok(report)
}

/// Reads and checks a folder, and compares it with what the house has.
async fn incoming(house: &House, folder: &Folder) -> Result<Incoming, Failure<Vec<SheetError>>> {
    let sheets = folder.0.iter().filter(|(name, _)| sheets::is_sheet(name));
    let mut tables = sheets::read(sheets).map_err(Failure::Refused)?;
    let deleted = deleted::take(&mut tables);
    let files = halls::plans_of(folder, &tables).map_err(Failure::Refused)?;
    let plans = halls::plans_that_count(house, files).await?;
    let halls = halls::halls_of(house, &tables, &plans.new).await?;
    let season = SeasonFolder::read(&tables, &halls).map_err(Failure::Refused)?;
    let brought = tables.iter().map(|table| table.name.clone()).collect();
    let mut conn = house.store().read().await?;
    let before = season_tables::sheet_rows::all(&mut conn).await?;
    let mut changes = compare::compare(&before, &season.to_tables(), &brought)?;
    changes.extend(deleted::changes(&deleted, &before));
    let mut report = compare::report(&changes);
    plans.tell(&mut report);
    Ok(Incoming { tables, season, before, changes, deleted, plans, report })
}

/// The codes that were made of a batch, by its pattern.
pub async fn codes(house: &House, actor: &Actor, batch: &str) -> anyhow::Result<Vec<String>> {
    actor
        .permit(Action::ImportSeason, "*")
        .map_err(|_| anyhow::anyhow!("the actor may not see codes"))?;
    let mut conn = house.store().read().await?;
    season_tables::sheet_rows::codes(&mut conn, &format!("\u{1f}{batch}")).await
}

/// The files of the same folder: its sheets as CSV, the halls' plans.
pub async fn export_season(house: &House) -> anyhow::Result<Folder> {
    let mut conn = house.store().read().await?;
    let rows = season_tables::sheet_rows::all(&mut conn).await?;
    drop(conn);
    let tables: Vec<Table> = kept_sheets::tables_of(&rows)?;
    let mut folder = Folder::default();
    for table in &tables {
        folder.0.insert(format!("{}.csv", table.name), sheets::to_csv(table));
    }
    for (name, plan) in halls::plans_to_export(house, &tables).await? {
        folder.0.insert(name, plan);
    }
    Ok(folder)
}

/// A checked folder on its way into the house.
struct Incoming {
    /// As they were read.
    tables: Vec<Table>,
    season: SeasonFolder,
    /// The rows that the house has.
    before: Vec<SheetRow>,
    changes: Vec<Change>,
    deleted: Vec<deleted::Deleted>,
    plans: halls::FolderPlans,
    report: SeasonReport,
}

async fn write(
    house: &House,
    actor: &Actor,
    tx: &mut Conn,
    incoming: &Incoming,
) -> Result<(), Failure<Vec<SheetError>>> {
    refused::check(tx, incoming).await?;
    let Incoming { tables, season, changes, deleted, plans, report, .. } = incoming;
    let change = &mut catalogue::change_catalogue(house, tx).await?;
    let brings_settings = tables.iter().any(|table| table.name == "settings");
    apply::Writing { house, actor, change, season, plans, brings_settings }.write().await?;
    deleted::write(change, deleted).await?;
    for row in changes {
        match row {
            Change::Created(row) | Change::Changed(row) | Change::Moved(row) => {
                season_tables::sheet_rows::write(change, row).await?;
            }
            Change::Removed(row) => {
                season_tables::sheet_rows::remove(change, &row.sheet, &row.key).await?;
            }
        }
    }
    codes::write(house, change, season).await?;
    let detail = serde_json::to_value(report).map_err(anyhow::Error::from)?;
    let entry = JournalEntry {
        channel: Channel::BoxOffice.as_str(),
        action: "import-season",
        subject: Subject::Season,
        detail,
    };
    journal::record(house, tx, actor, entry).await?;
    Ok(())
}
