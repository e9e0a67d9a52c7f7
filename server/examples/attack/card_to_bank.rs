//! Money of a card that is to be money at a bank within minutes: a subscription by card, one of its
//! tickets given back for credit, the credit paid out.

use crate::{
    browser::{Browser, NO_MINUTE_LIMITS},
    buyer::{Buyer, Seats},
    seats::on_sale,
    shop::{Shop, client},
    table::{Row, euros},
};
use anyhow::{Context, ensure};
use std::time::Duration;

/// Of the demo season; its tickets can be given back.
const SERIES: &str = "series-a";

pub async fn run(shop: &mut Shop) -> anyhow::Result<Vec<Row>> {
    shop.start(&NO_MINUTE_LIMITS).await?;
    let shop: &Shop = shop;
    let client = client(Duration::from_secs(30))?;
    let performances = on_sale(Browser::new(&client, &shop.url)).await?;
    let mut holder = Buyer::new(shop, &client, "card@example.org");
    holder.sign_in().await?;
    let found = series_seats(&mut holder, &performances).await;
    let (performance, seats) = found.context("no series is on sale")?;
    holder.hold(performance, &seats).await?;
    let bought = holder.buy().await?;
    let tickets = bought.tickets();
    // The last of the season: its date is far away.
    let ticket = tickets.last().context("a ticket")?;
    let path = format!("/en/account/tickets/{ticket}/give-back");
    holder.browser.post(&path, &[]).await?;
    let left = holder.tickets_on(&bought.page).await?;
    ensure!(left < tickets.len(), "nothing was given back");
    let credit_minor = shop.credit_minor(&holder.email)?;
    if credit_minor > 0 {
        holder.ask_for_pay_out(credit_minor).await?;
    }
    let sent_minor = shop.to_bank_minor(None)?;
    let got = format!("{} to a bank, {} of credit", euros(sent_minor), euros(credit_minor));
    ensure!(sent_minor == 0, "{got}; nothing to a bank is allowed");
    Ok(vec![Row {
        attack: "card to a bank",
        done: format!("a subscription of {} by card: given back, bank", euros(bought.total_minor)),
        got,
    }])
}

/// A seat of the series, on the list of one of its performances.
async fn series_seats<'p>(
    holder: &mut Buyer<'_>,
    performances: &'p [String],
) -> Option<(&'p str, Seats)> {
    for performance in performances {
        let list = format!("{performance}/seats?offer={SERIES}");
        match holder.seats_of(&list, 1).await {
            Ok(seats) if seats.offer == SERIES => return Some((performance.as_str(), seats)),
            _ => {}
        }
    }
    None
}
