//! A copy with a pay-out that is asked for: the house's bank gets its file, then the copy is
//! restored elsewhere and makes files of its own. Credit for a ticket goes to a bank only after its
//! performance, so the house's clock goes past the season first.

use crate::{
    browser::{Browser, NO_MINUTE_LIMITS},
    buyer::{Buyer, latest},
    seats::on_sale,
    shop::{Shop, client},
    table::{Row, euros},
};
use anyhow::{Context, ensure};
use std::time::Duration;

const HOLDER: &str = "restored@example.org";
const PAST_THE_SEASON_DAYS: i32 = 400;

pub async fn run(shop: &Shop) -> anyhow::Result<Vec<Row>> {
    let mut shop = shop.another()?;
    shop.start(&NO_MINUTE_LIMITS).await?;
    sell_on(&shop).await?;
    shop.wait_days(PAST_THE_SEASON_DAYS)?;
    shop.start(&NO_MINUTE_LIMITS).await?;
    ask_for_pay_out(&shop).await?;
    let (copies, place) = (tempfile::tempdir()?, tempfile::tempdir()?);
    let folder = copies.path().display().to_string();
    let made = shop.done(&["backup", "--to", &folder])?;
    let copy = made.split(": ").next().context("a copy")?.to_owned();
    let first_minor = shop.to_bank_minor(None)?;
    ensure!(first_minor > 0, "no pay-out was asked for");
    shop.done_in(Some(place.path()), &["restore", &copy])?;
    let again_minor = shop.to_bank_minor(Some(place.path()))?;
    let got = format!("{} in the restored copy's file", euros(again_minor));
    ensure!(again_minor == 0, "{got}; nothing is allowed");
    Ok(vec![Row {
        attack: "pay-outs after a restore",
        done: format!("{} are in the bank's file; the copy is of before", euros(first_minor)),
        got,
    }])
}

/// A seat that is sold on for credit.
async fn sell_on(shop: &Shop) -> anyhow::Result<()> {
    let client = client(Duration::from_secs(30))?;
    let performances = on_sale(Browser::new(&client, &shop.url)).await?;
    let performance = latest(&performances)?;
    let mut holder = Buyer::new(shop, &client, HOLDER);
    holder.sign_in().await?;
    let seat = holder.free_seats(performance, 1).await?;
    holder.hold(performance, &seat).await?;
    let tickets = holder.buy().await?.tickets();
    holder.offer(tickets.first().context("a ticket")?, "credit").await?;
    let mut other = Buyer::new(shop, &client, "other@example.org");
    other.hold(performance, &seat).await?;
    other.buy().await?;
    Ok(())
}

async fn ask_for_pay_out(shop: &Shop) -> anyhow::Result<()> {
    let credit_minor = shop.credit_minor(HOLDER)?;
    ensure!(credit_minor > 0, "nothing was sold on");
    let client = client(Duration::from_secs(30))?;
    let mut holder = Buyer::new(shop, &client, HOLDER);
    holder.sign_in().await?;
    holder.ask_for_pay_out(credit_minor).await
}
