//! The sheets as the house keeps them: rows of the database, read as they came from a folder.

use crate::{
    catalogue::Catalogue,
    sheets::{
        season_folder::{
            self, SeasonFolder,
            cells::{Cell, Context as Empty, LocalTime},
        },
        sheet_rules,
    },
};
use anyhow::Context;
use documents::sheets::{Row, Table};
use domain::moment::Moment;
use jiff::{Timestamp, tz::TimeZone};
use rules::CodeRule;
use season_tables::season::{
    sheet_rows::SheetRow,
    sold::{self, Standing},
};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use store::Conn;

/// The tables that such rows came from; a column that no row says anything in is left out.
pub(crate) fn tables_of(rows: &[SheetRow]) -> anyhow::Result<Vec<Table>> {
    let mut tables: Vec<Table> = Vec::new();
    for sheet in rows.chunk_by(|a, b| a.sheet == b.sheet) {
        let Some(first) = sheet.first() else { continue };
        let cells: Vec<Cells> = sheet.iter().map(cells_of).collect::<anyhow::Result<_>>()?;
        let said: BTreeSet<&String> = cells.iter().flat_map(BTreeMap::keys).collect();
        let heading = season_folder::in_order(&first.sheet, said.into_iter().cloned().collect());
        let rows = cells.iter().enumerate().map(|(at, cells)| Row {
            number: at as u32 + 2,
            cells: heading
                .iter()
                .map(|column| cells.get(column).cloned().unwrap_or_default())
                .collect(),
        });
        tables.push(Table { name: first.sheet.clone(), rows: rows.collect(), heading });
    }
    Ok(tables)
}

/// All rows, as the house stands: those of performances that a command has moved or cancelled say
/// so, whatever their sheet said.
#[boxed]
pub(crate) async fn standing(conn: &mut Conn) -> anyhow::Result<Vec<SheetRow>> {
    let mut rows = season_tables::season::sheet_rows::all(conn).await?;
    let standing = sold::standing(conn).await?;
    let zones = zones_of_halls(&rows)?;
    for row in rows.iter_mut().filter(|row| row.sheet == "performances") {
        let Some(stands) = standing.get(&row.key) else { continue };
        let mut cells = cells_of(row)?;
        let zone = zones.get(cells.get("hall").map_or("", String::as_str));
        if tell(&mut cells, stands, zone) {
            row.cells = serde_json::to_string(&cells)?;
        }
    }
    Ok(rows)
}

type Cells = BTreeMap<String, String>;

fn cells_of(row: &SheetRow) -> anyhow::Result<Cells> {
    serde_json::from_str(&row.cells).context("cells of a kept sheet")
}

fn zones_of_halls(rows: &[SheetRow]) -> anyhow::Result<HashMap<String, TimeZone>> {
    let of = |sheet: &str, column: &str| {
        let mut said = HashMap::new();
        for row in rows.iter().filter(|row| row.sheet == sheet) {
            said.insert(row.key.clone(), cells_of(row)?.remove(column).unwrap_or_default());
        }
        anyhow::Ok(said)
    };
    let (venues, halls) = (of("venues", "time_zone")?, of("halls", "venue")?);
    let zone = |(hall, venue): (String, String)| {
        let zone = venues.get(&venue).and_then(|name| TimeZone::get(name).ok())?;
        Some((hall, zone))
    };
    Ok(halls.into_iter().filter_map(zone).collect())
}

/// Whether the cells said something else before.
fn tell(cells: &mut Cells, stands: &Standing, zone: Option<&TimeZone>) -> bool {
    let said_off = cells.get("cancelled").is_some_and(|said| said == "yes");
    let is_told = said_off != stands.is_cancelled;
    if is_told && stands.is_cancelled {
        cells.insert("cancelled".to_owned(), "yes".to_owned());
    } else if is_told {
        cells.remove("cancelled");
    }
    let start = cells.get("starts").and_then(|said| LocalTime::read(said, &Empty::default()).ok());
    let (Some(zone), Some(start)) = (zone, start) else { return is_told };
    if start.in_zone(zone) == Some(stands.starts_at) {
        return is_told;
    }
    cells.insert("starts".to_owned(), local(stands.starts_at, zone));
    // Doors before the curtain move with it by themselves.
    if cells.get("doors").is_some_and(|said| !said.starts_with("curtain")) {
        cells.insert("doors".to_owned(), local(stands.doors_at, zone));
    }
    true
}

/// As a cell says it.
pub(crate) fn local(at: Moment, zone: &TimeZone) -> String {
    let at = Timestamp::from_millisecond(at.0).unwrap_or_default().to_zoned(zone.clone());
    at.strftime("%Y-%m-%d %H:%M").to_string()
}

/// What is kept, without prices and codes: those are many, and asked for one by one.
pub(crate) async fn kept(conn: &mut Conn) -> anyhow::Result<SeasonFolder> {
    let rows = season_tables::season::sheet_rows::but(conn, &["prices", "codes"]).await?;
    SeasonFolder::of_kept(&tables_of(&rows)?, None)
}

/// What the sheet `codes` says of a code that a shopper typed; None for an unknown one.
#[boxed]
pub async fn code(
    conn: &mut Conn,
    code: &str,
    catalogue: &Catalogue,
) -> anyhow::Result<Option<CodeRule>> {
    let Some(rule) = season_tables::season::sheet_rows::code_rule(conn, code).await? else {
        return Ok(None);
    };
    let row = season_tables::season::sheet_rows::one(conn, "codes", &rule).await?;
    let Some(row) = row else { return Ok(None) };
    let folder = SeasonFolder::of_kept(&tables_of(&[row])?, Some(catalogue.currency()))?;
    Ok(folder.codes.first().map(|row| sheet_rules::code(row, &catalogue.time_zone)))
}
