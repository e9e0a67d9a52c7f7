//! What a folder may do without anybody's meaning it: named before and after, and done.

use super::{
    Cells, Incoming,
    compare::Change,
    currency, deleted,
    doubts::doubts,
    listed::{COUNTED, name, sold_name},
    rows::{cells, error},
    words::IMPORT,
};
use crate::contents::{PARTS, SHEET};
use documents::sheets::SheetError;
use domain::wording::poster::{PLAIN, is_uploaded};
use house::House;
use season_tables::{
    appearance::pictures,
    revisions::{self, Kind},
    season::{
        sheet_rows::SheetRow,
        sold::{self, Sold},
    },
    texts,
};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use store::Conn;

/// More are counted only.
const LISTED_MAX: usize = 200;
/// Of a text that goes.
const SHOWN_CHARS: usize = 40;
/// Keys of a sheet that one warning tells.
const NAMED_MAX: usize = 20;

/// Adds to the warnings that stand in the report already.
pub(super) async fn warn(
    house: &House,
    conn: &mut Conn,
    incoming: &mut Incoming,
) -> anyhow::Result<()> {
    let mut warnings = std::mem::take(&mut incoming.report.warnings);
    warnings.extend(lost_cells(conn, incoming).await?);
    warnings.extend(lost_rows(conn, incoming).await?);
    warnings.extend(missing_posters(house, conn, incoming).await?);
    warnings.extend(missing_rows(conn, incoming).await?);
    warnings.extend(doubts(incoming));
    warnings.extend(currency::unsaid_amounts(incoming));
    let more = warnings.len().saturating_sub(LISTED_MAX);
    warnings.truncate(LISTED_MAX);
    if more > 0 {
        warnings.push(SheetError::of_sheet("", format!("and {more} more warnings")));
    }
    incoming.report.warnings = warnings;
    Ok(())
}

/// Cells of productions that say nothing any more, and those that say what a page said otherwise.
async fn lost_cells(conn: &mut Conn, incoming: &Incoming) -> anyhow::Result<Vec<SheetError>> {
    let by_page: BTreeSet<_> = texts::of_productions_but(conn, IMPORT).await?.into_iter().collect();
    let mut warnings = Vec::new();
    for change in &incoming.changes {
        let Change::Changed(row) = change else { continue };
        let was = incoming.before.iter().find(|was| was.sheet == SHEET && was.key == row.key);
        let Some(was) = was.filter(|_| row.sheet == SHEET) else { continue };
        let (was, now) = (cells(was)?, cells(row)?);
        for (column, former) in &was {
            let said = now.get(column).map_or("", String::as_str);
            let message = match () {
                () if said == former => continue,
                () if said.is_empty() => {
                    format!("is empty, and takes away what stood there: {}", shown(former))
                }
                () if column == "poster" && is_uploaded(former) => {
                    format!("takes the place of the uploaded picture {former}")
                }
                () if text_of(&row.key, column).is_some_and(|it| by_page.contains(&it)) => {
                    format!("takes the place of what was written by page: {}", shown(former))
                }
                () => continue,
            };
            warnings.push(error(&incoming.tables, SHEET, &row.key, column, message));
        }
    }
    Ok(warnings)
}

/// A page writes all of their cells; of other sheets, what shoppers read and the symbols.
pub(super) const WHOLE_ROWS: [&str; 4] =
    ["customer_fields", "customer_field_choices", "share_links", "genres"];

fn is_of_page(sheet: &str, column: &str) -> bool {
    let is_said = ["name_", "note_", "text_"].iter().any(|text| column.starts_with(text));
    WHOLE_ROWS.contains(&sheet) || is_said || column == "symbol"
}

/// Rows of lists as a page wrote them, which would say something else or go.
async fn lost_rows(conn: &mut Conn, incoming: &Incoming) -> anyhow::Result<Vec<SheetError>> {
    let mut by_page: Vec<(String, Cells)> = Vec::new();
    for newest in revisions::newest_of_each(conn, Kind::List).await? {
        if newest.author_id != IMPORT {
            by_page.extend(serde_json::from_str::<Vec<(String, Cells)>>(&newest.body)?);
        }
    }
    let mut warnings = Vec::new();
    for change in &incoming.changes {
        let row = change.row();
        let is_it = |was: &&SheetRow| was.sheet == row.sheet && was.key == row.key;
        let Some(was) = incoming.before.iter().find(is_it) else { continue };
        let (was, now) = ((was.sheet.clone(), cells(was)?), cells(row)?);
        let columns = was.1.keys().chain(now.keys());
        let mut differing = columns.filter(|column| was.1.get(*column) != now.get(*column));
        let message = match change {
            _ if !by_page.contains(&was) => continue,
            Change::Changed(_) if !differing.any(|it| is_of_page(&row.sheet, it)) => continue,
            Change::Changed(_) => "takes the place of what was written by page",
            Change::Removed(_) => "is missing, and goes with what was written by page",
            Change::Created(_) | Change::Moved(_) => continue,
        };
        let named = was.1.get("key").map_or("", String::as_str);
        let message = format!("{named} {message}");
        warnings.push(error(&incoming.tables, &row.sheet, named, "key", message));
    }
    Ok(warnings)
}

pub(super) fn shown(text: &str) -> String {
    let short: String = text.chars().take(SHOWN_CHARS).collect();
    let line = short.replace('\n', " ");
    if line.len() < text.len() { format!("“{line}…”") } else { format!("“{line}”") }
}

/// (key, language) of the text that a column says of a production.
fn text_of(production: &str, column: &str) -> Option<(String, String)> {
    let (part, language) = column.rsplit_once('_')?;
    let part = PARTS.iter().find(|it| it.column == part)?;
    Some((part.text_key(production), language.to_owned()))
}

/// What is shown instead is the drawing that fits any production.
async fn missing_posters(
    house: &House,
    conn: &mut Conn,
    incoming: &Incoming,
) -> anyhow::Result<Vec<SheetError>> {
    let known = pictures::names(conn).await?;
    let printer = house.ports().printer.clone();
    let mut warnings = Vec::new();
    for row in &incoming.season.productions {
        let Some(name) = row.poster.as_ref().map(|it| it.as_str()) else { continue };
        let is_there = match is_uploaded(name) {
            true => known.contains(name) || incoming.pictures.iter().any(|it| it.is_of(name)),
            false => name == PLAIN || printer.poster(name).is_some(),
        };
        if !is_there {
            let message = format!(
                "there is no picture {name}, neither in the folder nor uploaded nor delivered: a \
                 drawing for any production is shown; upload one on its page"
            );
            warnings.push(error(&incoming.tables, SHEET, row.key.as_str(), "poster", message));
        }
    }
    Ok(warnings)
}

/// Rows that stay though the folder has their sheet without them: a key may have been changed.
/// Those of which something was sold come first, with what.
async fn missing_rows(conn: &mut Conn, incoming: &Incoming) -> anyhow::Result<Vec<SheetError>> {
    let is_deleted = |row: &SheetRow| {
        incoming.changes.iter().any(|change| matches!(change, Change::Removed(it) if it == row))
    };
    let mut missing: BTreeMap<&str, Vec<&SheetRow>> = BTreeMap::new();
    for row in incoming.unnamed.iter().filter(|row| !is_deleted(row)) {
        missing.entry(&row.sheet).or_default().push(row);
    }
    let mut warnings = Vec::new();
    for (sheet, rows) in missing {
        let by = COUNTED.into_iter().find(|(counted, _)| *counted == sheet);
        let tickets = match by {
            Some((_, by)) => sold::sold(conn, by).await?,
            None => HashMap::new(),
        };
        let (mut sold, mut others) = (Vec::new(), Vec::new());
        for row in rows {
            match tickets.get(&sold_name(row)) {
                Some(Sold { tickets, due_minor, currency }) => {
                    let money = currency.plain(*due_minor);
                    sold.push(format!("{} (sold: {tickets}, {money} {currency})", name(row)));
                }
                None => others.push(name(row)),
            }
        }
        sold.append(&mut others);
        let more = match sold.len().saturating_sub(NAMED_MAX) {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        sold.truncate(NAMED_MAX);
        let remedy = match deleted::SHEETS.contains(&sheet) {
            true => "; what nobody ordered goes if its row says delete: yes",
            false => "; rows of this sheet stay for good, so keep the keys that the house has",
        };
        let message = format!(
            "no row names what the house has; it stays as it is, and on sale if it was: \
             {}{more}{remedy}",
            sold.join(", ")
        );
        warnings.push(SheetError::of_sheet(sheet, message));
    }
    Ok(warnings)
}
