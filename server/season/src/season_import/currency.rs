//! A house counts in one currency for good: an amount that was sold, held or issued in one is no
//! amount of another.

use super::{
    Incoming,
    rows::{cells, error},
};
use documents::sheets::{SheetError, SheetErrors};
use domain::{moment::Moment, money::Currency};
use season_tables::{sheet_rows::SheetRow, sold};
use std::collections::BTreeSet;
use store::Conn;

const COLUMN: &str = "currency";
/// Whose rows have one.
const SHEETS: [&str; 2] = ["seasons", "price_groups"];

/// Refuses another currency than the house's once there is money in its own, and one beside rows
/// that stay and have another.
pub(super) async fn check(
    conn: &mut Conn,
    now: Moment,
    incoming: &Incoming,
    errors: &mut SheetErrors,
) -> anyhow::Result<()> {
    let Some(new) = incoming.season.currency() else { return Ok(()) };
    let before = incoming.before.iter().filter(|row| SHEETS.contains(&row.sheet.as_str()));
    let mut stay = Vec::new();
    let mut own = BTreeSet::new();
    for row in before {
        let Some(currency) = cells(row)?.remove(COLUMN) else { continue };
        if !is_named(incoming, row) && currency != new.as_str() {
            stay.push((row, currency.clone()));
        }
        own.insert(currency);
    }
    // Where a former program has let another one in, the house goes on with both.
    if own.contains(new.as_str()) {
        return Ok(());
    }
    let mut used = sold::currencies(conn, now).await?;
    used.remove(new.as_str());
    if !used.is_empty() {
        errors.push(refusal(incoming, new, &used));
        return Ok(());
    }
    for (row, currency) in stay {
        let message = format!(
            "{} stays, since no row names it, and is in {currency}: a house has one currency; \
             name it here with {new}, or write {currency} in every row",
            row.key
        );
        errors.push(SheetError::of_sheet(&row.sheet, message).in_column(COLUMN));
    }
    Ok(())
}

fn is_named(incoming: &Incoming, row: &SheetRow) -> bool {
    let season = &incoming.season;
    match row.sheet.as_str() {
        "seasons" => season.seasons.iter().any(|it| it.key.as_str() == row.key),
        _ => season.price_groups.iter().any(|it| it.key.as_str() == row.key),
    }
}

/// At the row from which the folder has its currency.
fn refusal(incoming: &Incoming, new: Currency, used: &BTreeSet<String>) -> SheetError {
    let was = used.iter().map(String::as_str).collect::<Vec<_>>().join(" and ");
    let message = format!(
        "the house has sold, holds or owes in {was}, and keeps that currency: an amount in {was} \
         is none in {new}. All tickets, credit and gift vouchers stand as they were. Write {was} \
         in every row of seasons and price_groups; to sell in {new}, set up an installation with \
         a database of its own"
    );
    let season = &incoming.season;
    let seasons = season.seasons.iter().map(|it| ("seasons", it.key.as_str()));
    let groups = season.price_groups.iter().map(|it| ("price_groups", it.key.as_str()));
    let (sheet, key) = seasons.chain(groups).next().unwrap_or(("seasons", ""));
    error(&incoming.tables, sheet, key, COLUMN, message)
}
