//! A season's folder into the house and out again: checked as a whole, written as a whole or not
//! at all.

mod apply;
mod codes;
mod compare;
mod halls;

use crate::{
    Failure, House,
    season_folder::{CodeRow, SeasonFolder},
};
use compare::Change;
use documents::sheets::{self, SheetError, Table};
use domain::actor::{Action, Actor, Channel};
use serde::Serialize;
use std::{collections::BTreeMap, sync::Arc};
use store::{Conn, season_rows};

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
        let season = SeasonFolder::read(&tables, &halls).map_err(Failure::Refused)?;
        let brought = tables.iter().map(|table| table.name.clone()).collect();
        let tables = season.to_tables();
        let mut conn = self.store().read().await?;
        let before = store::sheet_rows::all(&mut conn).await?;
        let changes = compare::compare(&before, &tables, &brought)?;
        let report = compare::report(&changes);
        if dry_run {
            refuse_moved_accounts(&mut conn, &season).await?;
            return Ok(report);
        }
        drop(conn);
        let plans = self.new_plans(plans).await?;
        let whole = Arc::new((season, changes, plans));
        let (house, actor) = (self.clone(), actor.clone());
        self.store()
            .write(move |tx| {
                let (house, actor, whole) = (house.clone(), actor.clone(), whole.clone());
                Box::pin(async move {
                    let (season, changes, plans) = &*whole;
                    refuse_moved_accounts(tx, season).await?;
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
                    codes::write(&house, change, season).await?;
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

    /// The codes that were made of a batch, by its pattern.
    pub async fn codes(&self, actor: &Actor, batch: &str) -> anyhow::Result<Vec<String>> {
        actor
            .permit(Action::ImportSeason, "*")
            .map_err(|_| anyhow::anyhow!("the actor may not see codes"))?;
        let mut conn = self.store().read().await?;
        store::sheet_rows::codes(&mut conn, &format!("\u{1f}{batch}")).await
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

/// What came to an account is asked about, and goes back, by its gateway and in its company's
/// books, for ever.
async fn refuse_moved_accounts(
    conn: &mut Conn,
    season: &SeasonFolder,
) -> Result<(), Failure<Vec<SheetError>>> {
    let mut moved = Vec::new();
    for (key, gateway, company) in season_rows::used_accounts(conn).await? {
        let Some(row) = season.accounts.iter().find(|row| row.key.as_str() == key) else {
            continue;
        };
        let columns = [
            ("gateway", &gateway, row.gateway.as_str()),
            ("company", &company, row.company.as_str()),
        ];
        for (column, was, said) in columns.into_iter().filter(|(_, was, said)| was != said) {
            let message = format!(
                "{key} took money as {was}, which can't be changed to {said}; close it \
                 (closed: yes) and add an account with another key"
            );
            moved.push(SheetError::of_sheet("accounts", message).in_column(column));
        }
    }
    match moved.is_empty() {
        true => Ok(()),
        false => Err(Failure::Refused(moved)),
    }
}

/// What is kept, without prices and codes: those are many, and asked for one by one.
pub(crate) async fn kept(conn: &mut Conn) -> anyhow::Result<SeasonFolder> {
    let rows = store::sheet_rows::but(conn, &["prices", "codes"]).await?;
    SeasonFolder::of_kept(&compare::tables_of(&rows)?, &SeasonFolder::default())
}

/// What the sheet `codes` says of a code that a shopper typed; None for an unknown one.
pub(crate) async fn code(
    conn: &mut Conn,
    code: &str,
    season: &SeasonFolder,
) -> anyhow::Result<Option<CodeRow>> {
    let Some(rule) = store::sheet_rows::code_rule(conn, code).await? else { return Ok(None) };
    let row = store::sheet_rows::one(conn, "codes", &rule).await?;
    let Some(row) = row else { return Ok(None) };
    let folder = SeasonFolder::of_kept(&compare::tables_of(&[row])?, season)?;
    Ok(folder.codes.into_iter().next())
}
