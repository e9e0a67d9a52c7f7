//! The judge reads the ledger as the accounting tool gets it, and nothing else of the house.

use crate::world::Known;
use anyhow::ensure;
use domain::people::actor::Actor;
use jiff::civil::date;
use money::books::ledger::{LedgerWish, read_ledger};
use std::{collections::BTreeMap, path::Path};
use store::Store;
use testing::{NOON, Stage};

/// No deed has it: this seed's identities are written nowhere.
const SEED: u64 = u64::MAX;
const REVENUE: [&str; 4] = ["sales", "fees", "goods", "vat"];

/// # Errors
/// An account differs from what the player knows; or cash, slips and returned paper are not what
/// was sold.
pub async fn judge(folder: &Path, known: &Known) -> anyhow::Result<String> {
    let store = Store::in_folder(folder).await?;
    let stage = Stage::over(store, SEED, NOON).await;
    let all = LedgerWish { from: date(2020, 1, 1), to: date(2200, 1, 1), company: None };
    let mut accounts: BTreeMap<String, i64> = BTreeMap::new();
    let mut sold = 0;
    let read = read_ledger(&stage.house, &Actor::Console, &all, |row| {
        *accounts.entry(row.leg.account.clone()).or_default() += row.leg.amount_minor;
        if row.leg.cause == "sale" && REVENUE.contains(&row.leg.account.as_str()) {
            sold -= row.leg.amount_minor;
        }
        Ok(())
    });
    read.await.map_err(|why| anyhow::anyhow!("{why}"))?;
    for (account, minor) in [
        ("cash", known.drawers),
        ("safe", known.safe),
        ("terminal", known.slips),
        ("cash-paid-in", -known.paid_in),
        ("cash-paid-out", known.paid_out),
        ("cash-differences", -known.wrong_change),
        ("refunds-due", 0),
        ("advances", 0),
        ("receivables", 0),
        ("paid-in", 0),
    ] {
        let booked = accounts.get(account).copied().unwrap_or_default();
        ensure!(booked == minor, "{account}: {booked} in the ledger, {minor} lie there");
    }
    // Floats came out of the safe and went back there; all else was taken for tickets.
    let cash = known.drawers + known.safe - known.paid_in + known.paid_out - known.wrong_change;
    let Known { slips, papers, .. } = known;
    let there = cash + slips + papers;
    ensure!(there == sold, "cash {cash}, slips {slips}, papers {papers}: sold were {sold}");
    Ok(format!("cash {cash} + slips {slips} + papers {papers} = {sold} sold"))
}
