//! A copy with a pay-out that is asked for: the house's bank gets its file, then the copy is
//! restored elsewhere and makes files of its own.

use crate::{
    browser::{Browser, NO_MINUTE_LIMITS},
    buyer::{Buyer, latest},
    seats::on_sale,
    shop::{Shop, client},
    table::{Row, euros},
};
use anyhow::{Context, ensure};
use std::time::Duration;

pub async fn run(shop: &mut Shop) -> anyhow::Result<Vec<Row>> {
    shop.start(&NO_MINUTE_LIMITS).await?;
    let shop: &Shop = shop;
    ask_for_pay_out(shop).await?;
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

/// Credit from a seat that was sold on.
async fn ask_for_pay_out(shop: &Shop) -> anyhow::Result<()> {
    let client = client(Duration::from_secs(30))?;
    let performances = on_sale(Browser::new(&client, &shop.url)).await?;
    let performance = latest(&performances)?;
    let mut holder = Buyer::new(shop, &client, "restored@example.org");
    holder.sign_in().await?;
    let seat = holder.free_seats(performance, 1).await?;
    holder.hold(performance, &seat).await?;
    let tickets = holder.buy().await?.tickets();
    holder.offer(tickets.first().context("a ticket")?, "credit").await?;
    let mut other = Buyer::new(shop, &client, "other@example.org");
    other.hold(performance, &seat).await?;
    other.buy().await?;
    let credit_minor = shop.credit_minor(&holder.email)?;
    ensure!(credit_minor > 0, "nothing was sold on");
    holder.ask_for_pay_out(credit_minor).await
}
