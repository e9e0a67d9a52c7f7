//! Sign-in codes for one mailbox, whose address is written in another way each time, and from a
//! new browser each time.

use crate::{
    browser::{Browser, NO_MINUTE_LIMITS},
    shop::{Shop, client, this_hour},
    table::Row,
};
use anyhow::ensure;
use reqwest::StatusCode;
use std::{
    collections::BTreeSet,
    time::{Duration, Instant},
};
use tokio::time::sleep;

/// `MAILS_HOUR_MAX` in server/house/src/settings/request_limits.rs.
const MAILS_HOUR_MAX: usize = 10;
const SPELLINGS: usize = 25;
const LOCAL_PARTS: [&str; 3] = ["ana", "Ana", "ANA"];
/// The full stops that a domain's parts may have between them.
const FULL_STOPS: [char; 4] = ['.', '\u{3002}', '\u{ff0e}', '\u{ff61}'];
/// From an ASCII letter to the same letter in its full width (U+FF01 and the following).
const TO_FULL_WIDTH: u32 = 0xfee0;
/// After so long without a mail no more are expected.
const SILENCE: Duration = Duration::from_secs(3);
const MAILS_LIMIT: Duration = Duration::from_secs(30);

pub async fn run(shop: &mut Shop) -> anyhow::Result<Vec<Row>> {
    let spellings: BTreeSet<String> = (0..SPELLINGS).map(spelling).collect();
    ensure!(spellings.len() == SPELLINGS, "two spellings are the same");
    shop.start(&NO_MINUTE_LIMITS).await?;
    let client = client(Duration::from_secs(20))?;
    let (before, hour) = (shop.mails()?, this_hour());
    let mut accepted = 0;
    for email in &spellings {
        let mut browser = Browser::new(&client, &shop.url);
        browser.get("/en/sign-in").await?;
        let answer = browser.post("/en/sign-in", &[("email", email), ("next", "/en")]).await?;
        accepted += u32::from(answer.status == StatusCode::SEE_OTHER);
    }
    let mails = all_mails(shop).await? - before;
    let allowed = MAILS_HOUR_MAX * (1 + this_hour() - hour);
    ensure!(mails > 0, "no mail came at all; {accepted} requests were accepted");
    ensure!(mails <= allowed, "{mails} mails to one mailbox; {allowed} are allowed");
    Ok(vec![Row {
        attack: "mail",
        done: format!("{SPELLINGS} spellings of one address, each asks for a sign-in code"),
        got: format!("{mails} mails to the mailbox; {accepted} requests were accepted"),
    }])
}

/// Each number gives another spelling of the same address.
fn spelling(number: usize) -> String {
    let wide = |(at, letter): (usize, char)| match number >> (at % 5) & 1 {
        1 => char::from_u32(u32::from(letter) + TO_FULL_WIDTH).unwrap_or(letter),
        _ => letter,
    };
    let name = if number.is_multiple_of(2) { "example" } else { "EXAMPLE" };
    let name: String = name.chars().enumerate().map(wide).collect();
    let local_part = LOCAL_PARTS[number % LOCAL_PARTS.len()];
    let full_stop = FULL_STOPS[number % FULL_STOPS.len()];
    format!("{local_part}@{name}{full_stop}org")
}

/// Waits until no more mails come, and gives their number.
async fn all_mails(shop: &Shop) -> anyhow::Result<usize> {
    let begun = Instant::now();
    let mut mails = shop.mails()?;
    loop {
        sleep(SILENCE).await;
        let now = shop.mails()?;
        if now == mails || begun.elapsed() > MAILS_LIMIT {
            return Ok(now);
        }
        mails = now;
    }
}
