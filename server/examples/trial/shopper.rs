//! A shopper, who remembers every promise that the shop made, to hold it against the shop later.

use crate::{
    browser::{Answer, AtBank, Browser},
    clerk::notes::Notes,
};
use anyhow::{Context, bail, ensure};
use rand::{RngExt, rngs::StdRng, seq::IndexedRandom};
use reqwest::StatusCode;
use std::{
    sync::Mutex,
    time::{Duration, Instant},
};
use tokio::{sync::watch, time::sleep};

const SEATS: usize = 2;
const SEAT: &str = "class=\"basket__seat\"";
const TICKET: &str = "class=\"ticket__number\"";
/// A basket lives fifteen minutes; the last one is nobody's promise.
const BASKET_LIFE: Duration = Duration::from_secs(14 * 60);
/// The reconciler's first question comes after half a minute, its second after a minute more.
const WORD_LIMIT: Duration = Duration::from_secs(150);
/// The bank is away for a few seconds at most.
const TO_BANK_LIMIT: Duration = Duration::from_secs(25);
const LOOK_AGAIN: Duration = Duration::from_millis(400);

/// What the shop said.
#[derive(Default)]
pub struct Promises {
    pub paid: Mutex<Vec<Paid>>,
    pub baskets: Mutex<Vec<Basket>>,
    /// Of clerks, once they have left.
    pub clerks: Mutex<Vec<Notes>>,
    pub troubles: Mutex<Vec<String>>,
}

/// An order whose page showed tickets.
#[derive(Clone)]
pub struct Paid {
    pub page: String,
    pub reference: String,
    pub email: String,
}

/// Seats that were held, and that nobody bought.
#[derive(Clone)]
pub struct Basket {
    browser: Browser,
    since: Instant,
}

impl Promises {
    pub fn trouble(&self, what: String) {
        eprintln!("trouble: {what}");
        self.troubles.lock().expect("because nobody panics with it").push(what);
    }

    /// Some of those who were told that they paid, and some who hold seats, look again.
    pub async fn look(&self, browser: &Browser, dice: &mut StdRng, few: usize) {
        let paid = self.paid.lock().expect("because nobody panics with it").clone();
        for paid in paid.sample(dice, few) {
            if let Err(error) = paid.is_kept(browser.clone()).await {
                self.trouble(format!("a paid order isn't any more: {error:#}"));
            }
        }
        let baskets = self.baskets.lock().expect("because nobody panics with it").clone();
        let live: Vec<_> = baskets.iter().filter(|it| it.since.elapsed() < BASKET_LIFE).collect();
        for basket in live.sample(dice, few) {
            if let Err(error) = basket.is_kept().await {
                self.trouble(format!("a basket lost seats: {error:#}"));
            }
        }
    }
}

impl Paid {
    pub async fn is_kept(&self, mut browser: Browser) -> anyhow::Result<()> {
        let page = browser.get(&self.page).await?;
        ensure!(page.count(TICKET) == SEATS, "{} shows {}", self.reference, page.count(TICKET));
        Ok(())
    }
}

impl Basket {
    pub async fn is_kept(&self) -> anyhow::Result<()> {
        let page = self.browser.clone().get("/en/basket").await?;
        let age = self.since.elapsed();
        let shown = page.count(SEAT);
        ensure!(shown == SEATS || age > BASKET_LIFE, "{shown} seats after {age:?}");
        Ok(())
    }
}

/// One visit, from a seat to tickets or whatever else came of it.
pub async fn visit(
    mut browser: Browser,
    performances: &[String],
    promises: &Promises,
    mut dice: StdRng,
    closing: &watch::Receiver<bool>,
) -> anyhow::Result<()> {
    let since = Instant::now();
    if !hold(&mut browser, performances, &mut dice).await? {
        return Ok(());
    }
    let basket = browser.get("/en/basket").await?;
    ensure!(basket.count(SEAT) == SEATS, "held two seats, the basket has {}", basket.count(SEAT));
    if dice.random_range(0..100) < 15 {
        let kept = Basket { browser, since };
        promises.baskets.lock().expect("because nobody panics with it").push(kept);
        return Ok(());
    }
    let email = format!("shopper{:08x}@example.org", dice.random::<u32>());
    let page = order(&mut browser, &email).await?;
    let Some(at) = onward(&mut browser, page).await? else { return Ok(()) };
    let first = ["pay", "pay", "pay", "pay", "decline", "abandon"];
    let choice = *first.choose(&mut dice).context("there are some")?;
    let back = browser.choose(&at, choice).await?;
    // Whoever lost the line goes back by themselves, or never.
    if back.is_none() && dice.random_range(0..2) == 0 {
        return Ok(());
    }
    let (page, answer) = come_back(&mut browser, &at.order).await?;
    let mut reference = at.order;
    if choice != "pay" {
        if !answer.body.contains(&format!("action=\"{page}/pay\"")) || dice.random_range(0..3) == 0
        {
            return Ok(());
        }
        let again = browser.post(&format!("{page}/pay"), &[]).await?;
        let Some(at) = onward(&mut browser, again).await? else { return Ok(()) };
        browser.choose(&at, "pay").await?;
        come_back(&mut browser, &at.order).await?;
        reference = at.order;
    }
    if is_paid(&mut browser, &page, closing).await? {
        let paid = Paid { page, reference, email };
        promises.paid.lock().expect("because nobody panics with it").push(paid);
    }
    Ok(())
}

/// False: that performance has no seats for us, and another visitor will find another one.
pub async fn hold(
    browser: &mut Browser,
    performances: &[String],
    dice: &mut StdRng,
) -> anyhow::Result<bool> {
    let performance = performances.choose(dice).context("there are performances")?;
    let path = format!("/en/performances/{performance}/hold");
    let held = browser.post(&path, &[("count", "2"), ("zone", "")]).await?;
    match held.status {
        StatusCode::SEE_OTHER if held.location.contains("held=1") => {}
        StatusCode::CONFLICT | StatusCode::UNPROCESSABLE_ENTITY => return Ok(false),
        other => bail!("a hold answered {other} {}", held.location),
    }
    let basket = browser.get("/en/basket").await?;
    // An answer that was lost: the form was sent twice, and holds four.
    if basket.count(SEAT) == 2 * SEATS {
        browser.post("/en/basket/empty", &[]).await?;
        return Ok(false);
    }
    Ok(true)
}

/// The checkout page, filled in and sent. Gives the page that leads to the bank.
pub async fn order(browser: &mut Browser, email: &str) -> anyhow::Result<Answer> {
    let page = browser.get("/en/checkout").await?;
    let (key, total, shown) = (page.field("key")?, page.field("total")?, page.field("shown")?);
    let form = [
        ("key", key.as_str()),
        ("total", total.as_str()),
        ("shown", shown.as_str()),
        ("given_name", "Ana"),
        ("family_name", "Ruiz"),
        ("email", email),
        ("language", "en"),
        ("terms", "yes"),
    ];
    browser.post("/en/checkout", &form).await
}

/// To the bank. A form that was sent again, since its answer was lost, leads to the order's page
/// instead, which has the way to the bank again. None: it was paid meanwhile.
async fn onward(browser: &mut Browser, answer: Answer) -> anyhow::Result<Option<AtBank>> {
    let (mut answer, begun) = (answer, Instant::now());
    loop {
        if answer.status == StatusCode::OK {
            return browser.bring_to_bank(&answer).await.map(Some);
        }
        ensure!(answer.location.contains("/orders/"), "no way to the bank: {}", answer.status);
        let page = answer.location.split('?').next().unwrap_or_default().to_owned();
        let shown = browser.get(&answer.location).await?;
        if shown.count(TICKET) > 0 {
            return Ok(None);
        }
        // "The bank isn't answering just now."
        ensure!(begun.elapsed() < TO_BANK_LIMIT, "no way to the bank from {page}");
        sleep(LOOK_AGAIN).await;
        answer = browser.post(&format!("{page}/pay"), &[]).await?;
    }
}

/// The order's page, and what it shows.
async fn come_back(browser: &mut Browser, reference: &str) -> anyhow::Result<(String, Answer)> {
    let back = browser.get(&format!("/payments/return/{reference}")).await?;
    ensure!(back.location.contains("/orders/"), "the way back leads to {}", back.location);
    let answer = browser.get(&back.location).await?;
    // What its forms are posted to has no query.
    let page = back.location.split('?').next().unwrap_or_default().to_owned();
    Ok((page, answer))
}

/// Looks until the page has tickets, or says that there will be none.
async fn is_paid(
    browser: &mut Browser,
    page: &str,
    closing: &watch::Receiver<bool>,
) -> anyhow::Result<bool> {
    let begun = Instant::now();
    while begun.elapsed() < WORD_LIMIT && !*closing.borrow() {
        let answer = browser.get(page).await?;
        let tickets = answer.count(TICKET);
        if tickets > 0 {
            ensure!(tickets == SEATS, "{tickets} tickets for {SEATS} seats");
            return Ok(true);
        }
        if !answer.body.contains("data-look-again-s") {
            return Ok(false);
        }
        sleep(LOOK_AGAIN).await;
    }
    Ok(false)
}
