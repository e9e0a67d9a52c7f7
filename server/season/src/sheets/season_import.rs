//! Imports a season's folder of sheets, and exports it.
//!
//! 1. `season_folder` reads the sheets into rows and reports every mistake with its sheet, row and
//!    column.
//! 2. `compare` finds the differences to the stored rows. `write` writes all of them in one
//!    transaction, or none.
//! 3. Rules have no tables of their own: the catalogue reads them from the stored rows
//!    (`kept_sheets`, `sheet_rules`). The export writes these rows again.
//! 4. Pages of staff change rows in the same way (`row_edit`, `list_edit`).

mod absent;
mod accepts;
mod addresses;
mod apply;
mod codes;
mod compare;
mod currency;
mod curtains;
mod deleted;
mod doubts;
mod halls;
mod languages;
mod list_edit;
mod listed;
mod losses;
mod pictures;
mod refused;
mod renamed;
mod row_edit;
mod rows;
mod stake;
mod untranslated;
mod words;

pub use accepts::Accepted;
pub use list_edit::{
    Cells, EditedSheets, ListEdit, WordsEdit, edit_list, list_version, write_words,
};
pub use listed::ListedChange;
pub use pictures::is_picture;
pub use row_edit::RowRefusal;
pub(crate) use row_edit::{RowEdit, edit_row, version};
pub use stake::at_stake;
pub(crate) use words::IMPORT;

use crate::{
    catalogue,
    sheets::{
        kept_sheets,
        season_folder::{Halls, SeasonFolder},
    },
};
use compare::{Change, Compared};
use documents::sheets::{self, Found, SheetError, SheetErrors, Table};
use domain::people::actor::{Action, Actor};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
};
use rules::new_plan::NewPlan;
use season_tables::season::sheet_rows::SheetRow;
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
    /// What the new plans mean for the shop, by hall.
    pub new_plans: BTreeMap<String, NewPlan>,
    /// What is written all the same, and somebody may not have meant: each with its place.
    #[serde(skip)]
    pub warnings: Vec<SheetError>,
    #[serde(skip)]
    pub changes: Vec<ListedChange>,
}

/// How the report calls the plans of halls, beside the names of sheets.
const PLANS: &str = "plans";

/// The files of a folder by their names.
#[derive(Clone, Debug, Default)]
pub struct Folder(pub BTreeMap<String, Vec<u8>>);

/// What is asked of an import beside its folder.
#[derive(Clone, Debug, Default)]
pub struct ImportRequest {
    /// Check and report only.
    pub dry_run: bool,
    /// Where the house's own language may stand in, and what was sold that may change.
    pub accepted: Vec<Accepted>,
}

/// `import_as_asked`, without anything accepted.
///
/// # Errors
/// All mistakes of the folder, with their sheets, rows and columns.
#[boxed]
pub async fn import_season(
    house: &House,
    actor: &Actor,
    folder: &Folder,
    dry_run: bool,
) -> Result<SeasonReport, Failure<Vec<SheetError>>> {
    import_as_asked(house, actor, folder, ImportRequest { dry_run, ..ImportRequest::default() })
        .await
}

/// The same folder again changes nothing. In a dry run nothing changes at all.
///
/// # Errors
/// All mistakes of the folder, with their sheets, rows and columns.
#[boxed]
pub async fn import_as_asked(
    house: &House,
    actor: &Actor,
    folder: &Folder,
    asked: ImportRequest,
) -> Result<SeasonReport, Failure<Vec<SheetError>>> {
    actor.permit(Action::ImportSeason, "*")?;
    let incoming = Incoming { accepted: asked.accepted, ..incoming(house, folder).await? };
    let report = incoming.report.clone();
    if asked.dry_run {
        let mut conn = house.store().read().await?;
        refused::check(house, &mut conn, &incoming).await?;
        return Ok(report);
    }
    let pictures = pictures::cut(incoming.pictures).await?;
    carry_out(house, actor, Incoming { pictures, ..incoming }).await?;
    Ok(report)
}

async fn carry_out(
    house: &House,
    actor: &Actor,
    incoming: Incoming,
) -> Result<(), Failure<Vec<SheetError>>> {
    let (actor, incoming) = (actor.clone(), Arc::new(incoming));
    house
        .write(move |house, tx| {
            let (actor, incoming) = (actor.clone(), incoming.clone());
            Box::pin(async move { write(&house, &actor, tx, &incoming).await })
        })
        .await
}

/// Reads and checks a folder, and compares it with what the house has.
async fn incoming(house: &House, folder: &Folder) -> Result<Incoming, Failure<Vec<SheetError>>> {
    let sheets = folder.0.iter().filter(|(name, _)| sheets::is_sheet(name));
    let Found { mut tables, mut errors } = sheets::find(sheets);
    if !errors.are_of_cells() {
        return Err(Failure::Refused(errors.into_list()));
    }
    codes::read_copied(&mut tables);
    let deleted = deleted::take(&mut tables);
    let files = halls::plans_of(folder, &tables, &mut errors);
    let mut conn = house.store().read().await?;
    let before = kept_sheets::standing(&mut conn).await?;
    drop(conn);
    let (misnamed, unread) = languages::check(house, &tables, &before)?;
    if !errors.is_empty() {
        misnamed.into_list().into_iter().for_each(|error| errors.push(error));
        let errors = halls::errors_beside(house, &tables, &files, errors).await?;
        return Err(Failure::Refused(errors));
    }
    let plans = halls::plans_that_count(house, files).await?;
    let halls = halls::halls_of(house, &tables, &plans.new).await?;
    absent::keep(&mut tables, &before)?;
    pictures::keep_uploaded(&mut tables, &before)?;
    let read = Incoming::read(tables, &halls, before);
    let mut incoming = if misnamed.is_empty() { read? } else { return Err(all(misnamed, read)) };
    let mut conn = house.store().read().await?;
    incoming.changes.extend(deleted::changes(&deleted, &incoming.before));
    incoming.report = compare::report(&incoming.changes);
    incoming.report.warnings = unread;
    incoming.pictures = pictures::of_folder(&mut conn, folder, &incoming.season).await?;
    incoming.plans = plans;
    incoming.plans.tell(&mut incoming.report);
    halls::tell_shop(house, &mut conn, &mut incoming).await?;
    losses::warn(house, &mut conn, &mut incoming).await?;
    incoming.report.changes = listed::list(house, &mut conn, &incoming).await?;
    Ok(Incoming { deleted, ..incoming })
}

/// What is wrong with the headings, and with the rows below them.
fn all(
    mut errors: SheetErrors,
    read: Result<Incoming, Failure<Vec<SheetError>>>,
) -> Failure<Vec<SheetError>> {
    match read {
        Ok(_) => {}
        Err(Failure::Refused(others)) => others.into_iter().for_each(|error| errors.push(error)),
        Err(fault) => return fault,
    }
    Failure::Refused(errors.into_list())
}

/// The codes that were made of a batch, by its pattern.
#[boxed]
pub async fn codes(house: &House, actor: &Actor, batch: &str) -> anyhow::Result<Vec<String>> {
    actor.permit(Action::ImportSeason, "*")?;
    let mut conn = house.store().read().await?;
    season_tables::season::sheet_rows::codes(&mut conn, &format!("\u{1f}{batch}")).await
}

/// The files of the same folder: its sheets as CSV, the halls' plans.
#[boxed]
pub async fn export_season(house: &House) -> anyhow::Result<Folder> {
    let mut conn = house.store().read().await?;
    let rows = kept_sheets::standing(&mut conn).await?;
    drop(conn);
    let tables: Vec<Table> = kept_sheets::tables_of(&rows)?;
    let mut folder = Folder::default();
    for table in &tables {
        folder.0.insert(format!("{}.csv", table.name), sheets::to_csv(table));
    }
    for (name, plan) in halls::plans_to_export(house, &tables).await? {
        folder.0.insert(name, plan);
    }
    folder.0.extend(pictures::to_export(house, &tables).await?);
    Ok(folder)
}

/// A checked folder on its way into the house.
struct Incoming {
    /// As they were read.
    tables: Vec<Table>,
    season: SeasonFolder,
    /// The rows that the house has, as its performances stand.
    before: Vec<SheetRow>,
    /// Of them those that stay though the folder has their sheet without them.
    unnamed: Vec<SheetRow>,
    changes: Vec<Change>,
    deleted: Vec<deleted::Deleted>,
    plans: halls::FolderPlans,
    pictures: Vec<pictures::Brought>,
    accepted: Vec<Accepted>,
    report: SeasonReport,
    /// How the journal tells the change.
    cause: &'static str,
    /// Of sheets that a page writes.
    kept: Option<list_edit::KeptList>,
}

impl Incoming {
    /// Sheets alone, without plans, beside the rows that the house has.
    fn read(
        tables: Vec<Table>,
        halls: &Halls,
        before: Vec<SheetRow>,
    ) -> Result<Self, Failure<Vec<SheetError>>> {
        let season = SeasonFolder::read(&tables, halls).map_err(Failure::Refused)?;
        let brought = tables.iter().map(|table| table.name.clone()).collect();
        let Compared { changes, unnamed } =
            compare::compare(&before, &season.to_tables(), &brought)?;
        Ok(Self {
            tables,
            season,
            before,
            unnamed,
            report: compare::report(&changes),
            changes,
            deleted: Vec::new(),
            plans: halls::FolderPlans::default(),
            pictures: Vec::new(),
            accepted: Vec::new(),
            cause: "import-season",
            kept: None,
        })
    }
}

async fn write(
    house: &House,
    actor: &Actor,
    tx: &mut Conn,
    incoming: &Incoming,
) -> Result<(), Failure<Vec<SheetError>>> {
    // Whoever changes the catalogue waits here for whoever did so before.
    let change = &mut catalogue::change_catalogue(house, tx).await?;
    let changes_currency = currency::changes(incoming)?;
    if changes_currency && house.store().is_postgres() {
        store::baskets::lock_all(change).await?;
    }
    let is_as_read = kept_sheets::standing(change).await? == incoming.before;
    if !is_as_read || !halls::are_as_found(change, &incoming.plans).await? {
        return Err(Failure::Refused(vec![changed_meanwhile()]));
    }
    refused::check(house, change, incoming).await?;
    listed::check_accepted(house, change, incoming).await?;
    if changes_currency {
        store::orders::extras::remove_donors_sums(change).await?;
    }
    accepts::write(house, actor, change, &incoming.accepted).await?;
    pictures::write(house, actor, change, &incoming.pictures).await?;
    let Incoming { tables, season, before, changes, deleted, plans, report, cause, .. } = incoming;
    let brings = |sheet: &str| tables.iter().any(|table| table.name == sheet);
    let brings_settings = brings("settings");
    let currency = currency::of_house(incoming)?;
    apply::Writing { house, actor, change, season, plans, brings_settings, currency }
        .write()
        .await?;
    let mut formerly = SeasonFolder::of_kept(&kept_sheets::tables_of(before)?, None)?;
    if !brings("hall_names") {
        formerly.hall_names.clear();
    }
    let own = house.locales().fallback();
    let writer = words::Writer { actor, own: own.language(), now: house.now() };
    words::write(change, writer, &formerly, season).await?;
    deleted::write(change, deleted).await?;
    for row in changes {
        match row {
            Change::Created(row) | Change::Changed(row) | Change::Moved(row) => {
                season_tables::season::sheet_rows::write(change, row).await?;
            }
            Change::Removed(row) => {
                season_tables::season::sheet_rows::remove(change, &row.sheet, &row.key).await?;
            }
        }
    }
    let is_company = |row: &SheetRow| row.sheet == "companies";
    if changes.iter().any(|it| matches!(it, Change::Changed(row) if is_company(row))) {
        store::books::invoices::set_due_within_limits(change, house.now()).await?;
    }
    codes::write(house, change, season).await?;
    if let Some(kept) = &incoming.kept {
        list_edit::keep(house, actor, change, kept).await?;
    }
    let mut detail = serde_json::to_value(report).map_err(anyhow::Error::from)?;
    let sold = report.changes.iter().filter(|it| it.needs_accept);
    let sold: Vec<String> = sold.map(|it| format!("{}/{}", it.sheet, it.key)).collect();
    if !sold.is_empty() {
        detail["accepted"] = sold.into();
    }
    let entry = JournalEntry { action: cause, subject: Subject::Season, detail };
    journal::record(house, tx, actor, entry).await?;
    Ok(())
}

fn changed_meanwhile() -> SheetError {
    let message = "The season was changed by somebody else meanwhile; nothing was written. Look \
                   at the change, then do it again";
    SheetError::of_sheet("", message)
}
