//! A house counts in one currency for good: an amount that was sold, held or issued in one is no
//! amount of another.

use super::{
    Incoming,
    rows::{cells, error},
};
use crate::sheets::season_folder::cells::ExtraKind;
use documents::sheets::{SheetError, SheetErrors};
use domain::{
    moment::Moment,
    money::{Currency, EUR},
};
use season_tables::season::{sheet_rows::SheetRow, sold};
use std::collections::BTreeSet;
use store::Conn;

const COLUMN: &str = "currency";
/// Whose rows have one.
const SHEETS: [&str; 2] = ["seasons", "price_groups"];

/// The house's rows that have a currency, with it.
fn kept(incoming: &Incoming) -> anyhow::Result<Vec<(&SheetRow, String)>> {
    let mut kept = Vec::new();
    for row in incoming.before.iter().filter(|row| SHEETS.contains(&row.sheet.as_str())) {
        let currency = cells(row)?.remove(COLUMN);
        kept.extend(currency.map(|currency| (row, currency)));
    }
    Ok(kept)
}

/// The folder's, else the one that the house has; without any the euro.
pub(super) fn of_house(incoming: &Incoming) -> anyhow::Result<Currency> {
    if let Some(brought) = incoming.season.currency() {
        return Ok(brought);
    }
    let kept = kept(incoming)?;
    let own = kept.first().and_then(|(_, currency)| Currency::parse(currency).ok());
    Ok(own.unwrap_or_default())
}

/// Where a sheet says nothing, an amount in euro holds in euro alone.
pub(super) fn unsaid_amounts(incoming: &Incoming) -> Vec<SheetError> {
    let season = &incoming.season;
    let Some(currency) = season.currency().filter(|it| *it != EUR) else { return Vec::new() };
    let companies = season.companies.iter().filter(|it| it.simplified_max.is_none());
    let companies = companies.map(|row| {
        let message = format!(
            "is empty, so in {currency} every sale without its customer's data gets an invoice, \
             whatever its sum: write the most that your law allows (400 is of the euro alone)"
        );
        error(&incoming.tables, "companies", row.key.as_str(), "simplified_max", message)
    });
    let donations = season.extras.iter();
    let donations = donations.filter(|it| it.kind == ExtraKind::Donation && it.least.is_none());
    let donations = donations.map(|row| {
        let message = format!(
            "is empty, so in {currency} a donation has no least sum: write one, since tiny sums \
             are used to try out stolen cards (1.00 is of the euro alone)"
        );
        error(&incoming.tables, "extras", row.key.as_str(), "least", message)
    });
    companies.chain(donations).collect()
}

/// Whether the folder brings a currency in which the house has no prices, or prices of the house
/// get another one: then nothing may be sold until it is written.
pub(super) fn changes(incoming: &Incoming) -> anyhow::Result<bool> {
    let Some(new) = incoming.season.currency() else { return Ok(false) };
    let kept = kept(incoming)?;
    let is_new = kept.iter().all(|(_, currency)| currency != new.as_str());
    Ok(is_new || kept.iter().any(|(row, was)| is_named(incoming, row) && was != new.as_str()))
}

/// Refuses another currency than the house's once there is money in its own, and one beside rows
/// that stay and have another.
pub(super) async fn check(
    conn: &mut Conn,
    now: Moment,
    incoming: &Incoming,
    errors: &mut SheetErrors,
) -> anyhow::Result<()> {
    let Some(new) = incoming.season.currency() else { return Ok(()) };
    let kept = kept(incoming)?;
    let mut used = sold::currencies(conn, now).await?;
    let has_money = used.remove(new.as_str());
    let is_own = kept.iter().any(|(_, currency)| currency == new.as_str());
    let other = kept.iter().filter(|(_, currency)| currency != new.as_str());
    let (named, stay): (Vec<_>, Vec<_>) = other.partition(|(row, _)| is_named(incoming, row));
    if let Some((row, was)) = named.iter().find(|(_, currency)| used.contains(currency)) {
        errors.push(match is_own {
            true => of_row(incoming, new, row, was),
            false => refusal(incoming, new, &used),
        });
        return Ok(());
    }
    // Where a former program has let another one in, the house goes on with both. What was sold in
    // the former one gets a price group in it again, as the audit says; seasons say what counts.
    if is_own || (has_money && incoming.season.seasons.is_empty()) {
        return Ok(());
    }
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

/// In a house that has both currencies.
fn of_row(incoming: &Incoming, new: Currency, row: &SheetRow, was: &str) -> SheetError {
    let message = format!(
        "{} is in {was}, and the house has sold, holds or owes in it: an amount in {was} is none \
         in {new}. Leave the row out, and it stays as it is; what is sold in {new} has rows with \
         other keys",
        row.key
    );
    error(&incoming.tables, &row.sheet, &row.key, COLUMN, message)
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
