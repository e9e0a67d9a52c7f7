//! One line: seats of a single performance by one address and by all networks of an IPv6 line, and
//! wrong codes from that line, after which a neighbour enters a right one.

use crate::{
    browser::{ANY_ADDRESS, Browser, NO_MINUTE_LIMITS},
    codes::{GUESSES_HOUR_MAX, RIGHT_CODE, is_read},
    seats::{is_limited, on_sale, seats},
    shop::{Shop, client, this_hour},
    table::Row,
};
use anyhow::{Context, ensure};
use std::time::Duration;

/// The default of `limits.guest_seats_per_performance`.
pub const PERFORMANCE_SEATS_MAX: usize = 60;
/// A network of 56 bits may do twice as much as one address, one of 48 bits four times.
const OF_56_BITS: usize = 2;
const OF_48_BITS: usize = 4;
const BROWSERS: usize = 30;
/// More than all guests together may enter within an hour.
const GUESSES: usize = 3_100;
const GUESSES_EACH: usize = 10;

pub async fn run(shop: &mut Shop) -> anyhow::Result<Vec<Row>> {
    shop.start(&[&NO_MINUTE_LIMITS[..], &ANY_ADDRESS].concat()).await?;
    let client = client(Duration::from_secs(30))?;
    let from = |address: &str| Browser::from_address(&client, &shop.url, address);
    let performances = on_sale(from("192.0.2.250")).await?;
    let performance = performances.last().context("nothing is on sale")?;
    let mut rows = Vec::new();
    let one = |_: usize| "192.0.2.7".to_owned();
    let line = |number: usize| format!("2001:db8:aa:12{number:02x}::1");
    for (who, address, most) in [
        ("one address", &one as &dyn Fn(usize) -> String, PERFORMANCE_SEATS_MAX),
        ("one IPv6 line (/56)", &line, OF_56_BITS * PERFORMANCE_SEATS_MAX),
    ] {
        let (mut held, mut refused) = (0, 0);
        for number in 0..BROWSERS {
            let mut browser = from(&address(number));
            refused += usize::from(is_limited(&mut browser, performance).await?);
            held += seats(&mut browser).await?;
        }
        ensure!(held > 0, "{who} holds no seat");
        ensure!(held <= most, "{who} holds {held} seats of one performance; {most} are allowed");
        rows.push(Row {
            attack: "one performance",
            done: format!("{who}: {BROWSERS} new browsers ask for ten seats of it"),
            got: format!("{held} seats; {refused} refused"),
        });
    }
    rows.push(codes(&from).await?);
    Ok(rows)
}

async fn codes(from: &impl Fn(&str) -> Browser) -> anyhow::Result<Row> {
    let (hour, mut answered) = (this_hour(), 0);
    for network in 0..GUESSES / GUESSES_EACH {
        let mut browser = from(&format!("2001:db8:bb:{network:x}::1"));
        for number in 0..GUESSES_EACH {
            let code = format!("LINE-{network}-{number}");
            answered += usize::from(is_read(&mut browser, &code).await?);
        }
    }
    let is_right_read = is_read(&mut from("198.51.100.9"), RIGHT_CODE).await?;
    let allowed = OF_48_BITS * GUESSES_HOUR_MAX * (1 + this_hour() - hour);
    ensure!(answered > 0, "no guess was answered at all");
    ensure!(answered <= allowed, "{answered} guesses answered; {allowed} are allowed");
    ensure!(is_right_read, "a neighbour's right code was refused unread");
    Ok(Row {
        attack: "codes from one line",
        done: format!("{GUESSES} guesses from networks of one IPv6 line (/48), then a neighbour's"),
        got: format!("{answered} guesses answered; the neighbour's right code was read"),
    })
}
