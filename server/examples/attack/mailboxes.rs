//! One person with many mailboxes: accounts that never paid hold seats of a single performance.

use crate::{
    browser::{ANY_ADDRESS, Browser, NO_MINUTE_LIMITS},
    buyer::{Buyer, latest},
    one_line::PERFORMANCE_SEATS_MAX,
    seats::{is_limited, on_sale, seats},
    shop::{Shop, client},
    table::Row,
};
use anyhow::ensure;
use std::time::Duration;

const MAILBOXES: usize = 12;
/// Of nobody else in these attacks.
const ADDRESS: &str = "192.0.2.90";

pub async fn run(shop: &mut Shop) -> anyhow::Result<Vec<Row>> {
    shop.start(&[&NO_MINUTE_LIMITS[..], &ANY_ADDRESS].concat()).await?;
    let shop: &Shop = shop;
    let client = client(Duration::from_secs(30))?;
    let browser = || Browser::from_address(&client, &shop.url, ADDRESS);
    let performances = on_sale(browser()).await?;
    let performance = latest(&performances)?;
    let (mut held, mut refused) = (0, 0);
    for number in 0..MAILBOXES {
        let mut buyer = Buyer::new(shop, &client, &format!("box-{number}@example.org"));
        buyer.browser = browser();
        buyer.sign_in().await?;
        refused += usize::from(is_limited(&mut buyer.browser, performance).await?);
        held += seats(&mut buyer.browser).await?;
    }
    let got = format!("{held} seats; {refused} refused");
    ensure!(held > 0, "no seat was held");
    ensure!(held <= PERFORMANCE_SEATS_MAX, "{got}; {PERFORMANCE_SEATS_MAX} are allowed");
    Ok(vec![Row {
        attack: "mailboxes",
        done: format!("{MAILBOXES} mailboxes of one address sign in, each asks for ten seats"),
        got,
    }])
}
