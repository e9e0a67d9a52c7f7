//! Seats that were bought for little are sold on at the full price; and a seat that was sold on for
//! less than its holder was promised.

use crate::{
    browser::{Browser, NO_MINUTE_LIMITS},
    buyer::{Buyer, Placed, latest},
    seats::on_sale,
    shop::{Shop, client},
    table::{Row, euros},
};
use anyhow::{Context, ensure};
use reqwest::Client;
use std::time::Duration;

/// Half of the full price, in the demo season.
const HALF: &str = "under-30";
const SEATS: usize = 2;

pub async fn run(shop: &mut Shop) -> anyhow::Result<Vec<Row>> {
    shop.start(&NO_MINUTE_LIMITS).await?;
    let client = client(Duration::from_secs(30))?;
    let performances = on_sale(Browser::new(&client, &shop.url)).await?;
    let performance = latest(&performances)?;
    Ok(vec![
        half_price(shop, &client, performance).await?,
        below_promise(shop, &client, performance).await?,
    ])
}

async fn half_price(shop: &Shop, client: &Client, performance: &str) -> anyhow::Result<Row> {
    let mut holder = Buyer::new(shop, client, "half@example.org");
    holder.sign_in().await?;
    let seats = holder.free_seats(performance, SEATS).await?;
    holder.hold(performance, &seats).await?;
    holder.as_price_type(HALF).await?;
    let bought = holder.buy().await?;
    let tickets = bought.tickets();
    ensure!(tickets.len() == SEATS, "{} tickets for {SEATS} seats", tickets.len());
    for ticket in &tickets {
        holder.offer(ticket, "credit").await?;
    }
    let mut other = Buyer::new(shop, client, "full@example.org");
    other.hold(performance, &seats).await?;
    let sold = other.buy().await?;
    let (paid_minor, credit_minor) = (bought.total_minor, shop.credit_minor(&holder.email)?);
    let got = format!("{} of credit for {} paid", euros(credit_minor), euros(paid_minor));
    ensure!(sold.total_minor > paid_minor, "nobody paid more than the holder");
    ensure!(credit_minor > 0, "nothing was sold on");
    ensure!(credit_minor <= paid_minor, "{got}; no more than was paid is allowed");
    let full = euros(sold.total_minor);
    Ok(Row {
        attack: "resale",
        done: format!("{SEATS} seats bought at half the price, and sold on for {full}"),
        got,
    })
}

async fn below_promise(shop: &Shop, client: &Client, performance: &str) -> anyhow::Result<Row> {
    let mut holder = Buyer::new(shop, client, "promised@example.org");
    holder.sign_in().await?;
    let seat = holder.free_seats(performance, 1).await?;
    holder.hold(performance, &seat).await?;
    let bought = holder.buy().await?.tickets();
    let ticket = bought.first().context("a ticket")?;
    let promised_minor = holder.promised_minor(ticket).await?;
    holder.offer(ticket, "credit").await?;
    let mut other = Buyer::new(shop, client, "cheap@example.org");
    other.hold(performance, &seat).await?;
    other.as_price_type(HALF).await?;
    let promised = euros(promised_minor);
    let got = match other.place().await? {
        Placed::Refused(status) => format!("refused ({status}); {promised} were promised"),
        Placed::Done { .. } => format!("nothing, of {promised} that were promised"),
        Placed::AtBank { reference, total_minor } => {
            other.pay(&reference, total_minor).await?;
            let credit_minor = shop.credit_minor(&holder.email)?;
            let got = format!("{} of {promised} that were promised", euros(credit_minor));
            ensure!(credit_minor >= promised_minor, "{got}");
            got
        }
    };
    ensure!(!got.starts_with("nothing"), "{got}");
    Ok(Row {
        attack: "promise of a resale",
        done: "a seat on offer is asked for at half the price".to_owned(),
        got,
    })
}
