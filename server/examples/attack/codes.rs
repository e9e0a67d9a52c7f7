//! Guesses at promo codes from one address, with new browsers again and again.

use crate::{
    browser::{Browser, NO_MINUTE_LIMITS},
    shop::{Shop, client, this_hour},
    table::Row,
};
use anyhow::{bail, ensure};
use futures::future::try_join_all;
use reqwest::StatusCode;
use std::{
    sync::atomic::{AtomicUsize, Ordering},
    time::{Duration, Instant},
};

/// `NETWORK_GUESSES_HOUR_MAX` in server/house/src/settings/request_limits.rs.
pub const GUESSES_HOUR_MAX: usize = 60;
/// A browser may guess so often; then the guesser takes a new one.
const GUESSES_EACH: usize = 10;
/// Guessers at the same time.
const CROWD: usize = 8;
/// Of the refusal in English.
const TOO_MANY: &str = "Too many incorrect promo codes";
const GUESSES_MAX: usize = 3_000;
const LASTS: Duration = Duration::from_secs(20);
/// A code of the demo season.
pub const RIGHT_CODE: &str = "CARMEN-10";

pub async fn run(shop: &mut Shop) -> anyhow::Result<Vec<Row>> {
    shop.start(&NO_MINUTE_LIMITS).await?;
    let client = client(Duration::from_secs(20))?;
    let (begun, hour, guessed) = (Instant::now(), this_hour(), AtomicUsize::new(0));
    let guesser = async || {
        let mut answered = 0;
        while begun.elapsed() < LASTS && guessed.load(Ordering::Relaxed) < GUESSES_MAX {
            let mut browser = Browser::new(&client, &shop.url);
            for _ in 0..GUESSES_EACH {
                let number = guessed.fetch_add(1, Ordering::Relaxed);
                answered += usize::from(is_read(&mut browser, &format!("GUESS-{number}")).await?);
            }
        }
        anyhow::Ok(answered)
    };
    let answered: usize = try_join_all((0..CROWD).map(|_| guesser())).await?.into_iter().sum();
    let (guessed, seconds) = (guessed.into_inner(), begun.elapsed().as_secs());
    let is_right_read = is_read(&mut Browser::new(&client, &shop.url), RIGHT_CODE).await?;
    let hours = 1 + this_hour() - hour;
    let allowed = GUESSES_HOUR_MAX * hours;
    ensure!(answered > 0, "no guess was answered at all");
    ensure!(answered <= allowed, "{answered} guesses answered; {allowed} are allowed");
    ensure!(!is_right_read || hours > 1, "a right code was read after too many wrong ones");
    Ok(vec![Row {
        attack: "codes",
        done: format!("{guessed} guesses at promo codes in {seconds} s, then a right code"),
        got: format!("{answered} guesses answered; the others and the right code unread"),
    }])
}

/// Whether the shop compared the code, and so told whether it is one.
pub async fn is_read(browser: &mut Browser, code: &str) -> anyhow::Result<bool> {
    let told = browser.post("/en/basket/codes", &[("code", code)]).await?;
    match told.status {
        StatusCode::TOO_MANY_REQUESTS if told.body.contains(TOO_MANY) => Ok(false),
        StatusCode::SEE_OTHER | StatusCode::UNPROCESSABLE_ENTITY => Ok(true),
        status => bail!("the code {code} is answered by {status}"),
    }
}
