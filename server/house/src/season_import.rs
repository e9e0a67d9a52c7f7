//! A season's folder into the house and out again: checked as a whole, written as a whole or not
//! at all.

mod apply;
mod compare;
mod halls;

use crate::{Failure, House};
use compare::Change;
use documents::sheets::{self, SheetError, Table};
use domain::actor::{Action, Actor, Channel};
use serde::Serialize;
use std::{collections::BTreeMap, sync::Arc};

pub use halls::PlanFile;

/// Rows by sheet.
pub type Counts = BTreeMap<String, u32>;

/// What came of a folder, as `parterre import-season --json` prints it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct SeasonReport {
    pub created: Counts,
    pub changed: Counts,
    /// Of sheets that the folder brings whole.
    pub removed: Counts,
}

/// The files of a folder by their names.
#[derive(Clone, Debug, Default)]
pub struct Folder(pub BTreeMap<String, Vec<u8>>);

impl House {
    /// The same folder again changes nothing. In a dry run nothing changes at all.
    ///
    /// # Errors
    /// All mistakes of the folder, with their sheets, rows and columns.
    pub async fn import_season(
        &self,
        actor: &Actor,
        folder: &Folder,
        dry_run: bool,
    ) -> Result<SeasonReport, Failure<Vec<SheetError>>> {
        actor
            .permit(Action::ImportSeason, "*")
            .map_err(|_| anyhow::anyhow!("the actor may not import seasons"))?;
        let sheets = folder.0.iter().filter(|(name, _)| sheets::is_sheet(name));
        let tables = sheets::read(sheets).map_err(Failure::Refused)?;
        let plans = halls::plans_of(folder, &tables).map_err(Failure::Refused)?;
        let halls = self.halls_of(&tables, &plans).await?;
        let season =
            crate::season_folder::SeasonFolder::read(&tables, &halls).map_err(Failure::Refused)?;
        let brought = tables.iter().map(|table| table.name.clone()).collect();
        let tables = season.to_tables();
        let mut conn = self.store().read().await?;
        let before = store::sheet_rows::all(&mut conn).await?;
        drop(conn);
        let changes = compare::compare(&before, &tables, &brought)?;
        let report = compare::report(&changes);
        if dry_run {
            return Ok(report);
        }
        let plans = self.new_plans(plans).await?;
        let whole = Arc::new((season, changes, plans));
        let (house, actor) = (self.clone(), actor.clone());
        self.store()
            .write(move |tx| {
                let (house, actor, whole) = (house.clone(), actor.clone(), whole.clone());
                Box::pin(async move {
                    let (season, changes, plans) = &*whole;
                    let change = &mut house.change_catalogue(tx).await?;
                    apply::Writing { house: &house, actor: &actor, change, season, plans }
                        .write()
                        .await?;
                    for row in changes {
                        match row {
                            Change::Created(row) | Change::Changed(row) | Change::Moved(row) => {
                                store::sheet_rows::write(change, row).await?;
                            }
                            Change::Removed(row) => {
                                store::sheet_rows::remove(change, &row.sheet, &row.key).await?;
                            }
                        }
                    }
                    let detail = serde_json::to_string(&compare::report(changes))
                        .map_err(anyhow::Error::from)?;
                    let channel = Channel::BoxOffice;
                    house
                        .note(tx, &actor, channel, "import-season", "season", "*", &detail)
                        .await?;
                    Ok::<_, Failure<Vec<SheetError>>>(())
                })
            })
            .await?;
        Ok(report)
    }

    /// The files of the same folder: its sheets as CSV, the halls' plans.
    pub async fn export_season(&self) -> anyhow::Result<Folder> {
        let mut conn = self.store().read().await?;
        let rows = store::sheet_rows::all(&mut conn).await?;
        drop(conn);
        let tables: Vec<Table> = compare::tables_of(&rows)?;
        let mut folder = Folder::default();
        for table in &tables {
            folder.0.insert(format!("{}.csv", table.name), sheets::to_csv(table));
        }
        for (name, plan) in self.plans_to_export(&tables).await? {
            folder.0.insert(name, plan);
        }
        Ok(folder)
    }
}
