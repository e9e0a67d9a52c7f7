//! What a good folder is refused for because of what the house already has.

use super::{
    Incoming, accepts, addresses, compare::Change, currency, curtains, deleted, renamed,
    rows::error, untranslated,
};
use crate::sheets::season_folder::SeasonFolder;
use anyhow::Context;
use documents::sheets::{SheetError, SheetErrors, Table};
use domain::people::actor::Channel;
use house::{Failure, House};
use season_tables::season::{rows as season_rows, sheet_rows::SheetRow};
use std::collections::BTreeMap;
use store::Conn;

/// Everything that this folder would change and that must stay.
///
/// # Errors
/// Each such change with its sheet, row and column.
pub(super) async fn check(
    house: &House,
    conn: &mut Conn,
    incoming: &Incoming,
) -> Result<(), Failure<Vec<SheetError>>> {
    let Incoming { tables, season, before, changes, deleted, .. } = incoming;
    let mut errors = SheetErrors::default();
    currency::check(conn, house.now(), incoming, &mut errors).await?;
    moved_accounts(conn, season, tables, &mut errors).await?;
    without_gateway(house, incoming, &mut errors);
    other_currency(house, incoming, &mut errors);
    moved_halls(conn, season, tables, &mut errors).await?;
    moved_performances(conn, season, tables, &mut errors).await?;
    addresses::check(conn, season, tables, &mut errors).await?;
    under_way(conn, before, changes, &mut errors).await?;
    deleted::check(conn, deleted, before, changes, &mut errors).await?;
    accepts::check(house, season, &incoming.accepted, &mut errors);
    let rows = before.iter().chain(changes.iter().map(Change::row));
    accepts::check_rows(&incoming.accepted, rows, &mut errors);
    curtains::check(conn, house.now(), incoming, &mut errors).await?;
    renamed::check(conn, incoming, &mut errors).await?;
    renamed::performances(conn, house.now(), incoming, &mut errors).await?;
    untranslated::check(house, conn, incoming, &mut errors).await?;
    if errors.is_empty() { Ok(()) } else { Err(Failure::Refused(errors.into_list())) }
}

/// In production nobody could pay by such an account.
fn without_gateway(house: &House, incoming: &Incoming, errors: &mut SheetErrors) {
    let is_new = |key: &str| {
        incoming.changes.iter().any(|change| match change {
            Change::Created(row) | Change::Changed(row) => {
                row.sheet == "accounts" && row.key == key
            }
            Change::Moved(_) | Change::Removed(_) => false,
        })
    };
    let accounts = incoming.season.accounts.iter().filter(|_| house.settings().requires_texts);
    let of_shop = accounts.filter(|row| row.channel.is(Channel::SHOP) && row.closed != Some(true));
    for row in of_shop.filter(|row| is_new(row.key.as_str())) {
        let gateway = row.gateway.as_str();
        if !house::gateways::has_gateway(house, gateway) {
            let message = format!(
                "{gateway} isn't set up here (gateways.{gateway}), so nobody could pay; name a \
                 gateway of the configuration, or set it up first"
            );
            errors.push(error(&incoming.tables, "accounts", row.key.as_str(), "gateway", message));
        }
    }
}

/// The prices of the folder couldn't be paid by such an account.
fn other_currency(house: &House, incoming: &Incoming, errors: &mut SheetErrors) {
    let Some(currency) = incoming.season.currency() else { return };
    let open = incoming.season.accounts.iter().filter(|row| row.closed != Some(true));
    for row in open {
        let gateway = row.gateway.as_str();
        let message = match house::gateways::step_minor(house, gateway, currency) {
            Some(step) if currency.step_minor() % step == 0 => continue,
            Some(step) => format!(
                "{gateway} takes {currency} in steps of {}, and prices can be finer; name another \
                 gateway, or close the account (closed: yes)",
                currency.plain(step)
            ),
            None => format!(
                "{gateway} takes no {currency}, so nobody could pay; name another gateway, or \
                 close the account (closed: yes)"
            ),
        };
        errors.push(error(&incoming.tables, "accounts", row.key.as_str(), "gateway", message));
    }
}

/// What came to an account is asked about, and goes back, by its gateway and in its company's
/// books, for ever.
async fn moved_accounts(
    conn: &mut Conn,
    season: &SeasonFolder,
    tables: &[Table],
    errors: &mut SheetErrors,
) -> anyhow::Result<()> {
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
            errors.push(error(tables, "accounts", &key, column, message));
        }
    }
    Ok(())
}

/// A performance keeps the plan that its seats are sold on, so it keeps its hall.
async fn moved_performances(
    conn: &mut Conn,
    season: &SeasonFolder,
    tables: &[Table],
    errors: &mut SheetErrors,
) -> anyhow::Result<()> {
    let halls = season_rows::halls_of_performances(conn).await?;
    for row in &season.performances {
        let (key, said) = (row.key.as_str(), row.hall.as_str());
        let Some(was) = halls.get(key).filter(|was| *was != said) else { continue };
        let message = format!(
            "{key} takes place in {was}, and its seats are sold on that hall's plan: it can't \
             move to {said}; write {was}, or cancel it (cancelled: yes) and add a performance \
             with another key"
        );
        errors.push(error(tables, "performances", key, "hall", message));
    }
    Ok(())
}

/// The numbers of a hall's seats are its venue's.
async fn moved_halls(
    conn: &mut Conn,
    season: &SeasonFolder,
    tables: &[Table],
    errors: &mut SheetErrors,
) -> anyhow::Result<()> {
    let venues = season_rows::venues_of_halls(conn).await?;
    for row in &season.halls {
        let (key, said) = (row.key.as_str(), row.venue.as_str());
        let Some(was) = venues.get(key).filter(|was| *was != said) else { continue };
        let message = format!(
            "{key} belongs to the venue {was} and can't move to {said}; write {was}, or add a \
             hall with another key"
        );
        errors.push(error(tables, "halls", key, "venue", message));
    }
    Ok(())
}

/// Seats are kept for holders who were asked under a row of `renewals`, until it has been carried
/// out.
async fn under_way(
    conn: &mut Conn,
    before: &[SheetRow],
    changes: &[Change],
    errors: &mut SheetErrors,
) -> anyhow::Result<()> {
    for was in before.iter().filter(|row| row.sheet == "renewals") {
        let is_it = |change: &&Change| {
            let row = change.row();
            (&row.sheet, &row.key) == (&was.sheet, &was.key)
        };
        let into = target(was)?;
        let stays = match changes.iter().find(is_it) {
            Some(Change::Removed(_)) => false,
            Some(Change::Changed(row)) => target(row)? == into,
            Some(Change::Created(_) | Change::Moved(_)) | None => true,
        };
        if stays || !season_rows::are_renewed(conn, &was.key).await? {
            continue;
        }
        let message = format!(
            "holders of {} were asked, and their seats in {} are kept: the row stays until \
             their answers were carried out",
            was.key,
            into.as_deref().unwrap_or_default()
        );
        errors.push(SheetError::of_sheet("renewals", message).in_column("into"));
    }
    Ok(())
}

/// What a row of `renewals` leads into.
fn target(row: &SheetRow) -> anyhow::Result<Option<String>> {
    let mut cells: BTreeMap<String, String> =
        serde_json::from_str(&row.cells).context("cells of a kept sheet")?;
    Ok(cells.remove("into"))
}
