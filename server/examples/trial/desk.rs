//! Clerks sell two best seats for cash on the desk's pages, typed as fast as these are answered,
//! beside shoppers and the work of the night. Measured is the server's share of a sale: how long
//! its clerk waited for answers.

use crate::{
    Plan,
    browser::{self, Answer, Browser, Met},
    command_line::CommandLine,
    crowd::{crowd, on_sale},
    program::{BankProcess, Shop},
    shopper::Promises,
};
use anyhow::{Context, ensure};
use domain::moment::Moment;
use rand::{RngExt, SeedableRng, rngs::StdRng, seq::IndexedRandom};
use reqwest::StatusCode;
use std::{
    net::IpAddr,
    ops::Range,
    sync::{Arc, atomic::Ordering},
    time::{Duration, Instant, SystemTime},
};
use testing::{PASSWORD, app_code};
use tokio::{
    sync::watch,
    task::{JoinSet, spawn_blocking},
    time::sleep,
};

pub const CLERKS: u32 = 32;
pub const SHOPPERS: u32 = 200;
/// Between two visits of a shopper.
pub const REST_MS: Range<u64> = 5_000..15_000;
/// Between two sales of a clerk: a customer says what they want, and counts their change.
const CUSTOMER_MS: Range<u64> = 2_000..8_000;
const NIGHT_REST: Duration = Duration::from_secs(5);
/// Nothing is counted before: not all shoppers come at once.
const WARM_UP: Duration = Duration::from_secs(15);
const GOAL_MS: u128 = 250;
/// An app's next code.
const NEXT_CODE_MS: i64 = 30_000;
const DESK: &str = "/en/staff/desk";
const UNPOISONED: &str = "because nobody panics with it";
const STEPS: [&str; 6] =
    ["a new sale", "its page", "two best seats", "the page with them", "cash", "what was sold"];

/// How long each of the steps took.
type Waits = Vec<Duration>;

pub async fn run(plan: &Plan) -> anyhow::Result<()> {
    let client = browser::client()?;
    let bank = BankProcess::start(plan.seed, client.clone())?;
    let mut shop = Shop::set_up(plan, &bank, client.clone()).await?;
    shop.start(&[])?;
    shop.ready().await?;
    let (met, promises) = (Arc::new(Met::default()), Arc::new(Promises::default()));
    let browser = Browser::new(client, &shop.url, met.clone());
    shop.performances = on_sale(&shop.performances, &browser).await?;
    let mut clerks = Vec::new();
    for number in 0..plan.clerks {
        clerks.push(signed_in(&shop, number, &met).await?);
    }
    let (stop, stopped) = watch::channel(false);
    let mut shoppers = crowd(plan, &browser, &shop.performances, &promises, &stopped);
    let night = tokio::spawn(night(shop.commands.clone(), stopped.clone()));
    let mut desks = JoinSet::new();
    for (number, clerk) in (0_u64..).zip(clerks) {
        let dice = StdRng::seed_from_u64(plan.seed << 16 ^ (0xde50 + number));
        desks.spawn(serve(clerk, shop.performances.clone(), dice, stopped.clone()));
    }
    sleep(WARM_UP).await;
    let (begun, before) = (Instant::now(), paid(&promises));
    sleep(Duration::from_secs(plan.rounds.into())).await;
    let bought = paid(&promises) - before;
    let _ = stop.send(true);
    let mut sales = Vec::new();
    while let Some(served) = desks.join_next().await {
        let counted = served.context("a clerk panicked")??.into_iter();
        sales.extend(counted.filter(|(at, _)| *at >= begun).map(|(_, waits)| waits));
    }
    let nights = night.await.context("the night panicked")??;
    while let Some(left) = shoppers.join_next().await {
        left.context("a shopper panicked")?;
    }
    tell(plan, &sales)?;
    println!("  beside {} shoppers, {bought} orders of theirs, {nights} nights", plan.shoppers);
    let faults = met.faults.load(Ordering::Relaxed);
    ensure!(faults == 0, "{faults} answers from 500 on");
    let audit = shop.command(&["audit"])?;
    ensure!(audit.lines().all(|line| line.ends_with(" 0 violations")), "{audit}");
    Ok(())
}

/// Shoppers who were told so.
fn paid(promises: &Promises) -> usize {
    promises.paid.lock().expect(UNPOISONED).len()
}

/// From an address of their own: of one, only some sign in within a quarter of an hour.
async fn signed_in(shop: &Shop, number: u32, met: &Arc<Met>) -> anyhow::Result<Browser> {
    let email = format!("clerk{number}@example.org");
    let add = ["staff", "add", &email, "--name", "Rosa Vidal", "--role", "box-office"];
    let said = shop.command(&add)?;
    let link = said.lines().next().unwrap_or_default();
    let path = link.strip_prefix(&shop.url).context("a link of the shop")?;
    let address = IpAddr::from([127, 0, 1, u8::try_from(number + 1)?]);
    let client = browser::builder().local_address(address).build()?;
    let mut clerk = Browser::new(client, &shop.url, met.clone());
    let page = clerk.get(path).await?.body;
    let secret = page.split("desk-app__secret\">").nth(1).and_then(|it| it.split('<').next());
    let secret = secret.context("a secret for the app")?.replace(' ', "");
    let since = i64::try_from(SystemTime::UNIX_EPOCH.elapsed()?.as_millis())?;
    let code = app_code(&secret, Moment(since));
    let form = [("password", PASSWORD), ("again", PASSWORD), ("code", code.as_str())];
    let enrolled = clerk.post(path, &form).await?;
    ensure!(enrolled.status == StatusCode::OK, "enrolling was answered {}", enrolled.status);
    let code = app_code(&secret, Moment(since + NEXT_CODE_MS));
    let (email, code) = (email.as_str(), code.as_str());
    let form = [("email", email), ("password", PASSWORD), ("code", code), ("next", "")];
    let opened = clerk.post("/en/staff/sign-in", &form).await?;
    ensure!(opened.status == StatusCode::SEE_OTHER, "signing in: {}", opened.status);
    Ok(clerk)
}

/// Gives each sale with when it began.
async fn serve(
    mut clerk: Browser,
    performances: Vec<String>,
    mut dice: StdRng,
    stopped: watch::Receiver<bool>,
) -> anyhow::Result<Vec<(Instant, Waits)>> {
    let mut sales = Vec::new();
    while !*stopped.borrow() {
        sleep(Duration::from_millis(dice.random_range(CUSTOMER_MS))).await;
        let performance = performances.choose(&mut dice).context("there are performances")?;
        let begun = Instant::now();
        if let Some(waits) = sell(&mut clerk, performance).await? {
            sales.push((begun, waits));
        }
    }
    Ok(sales)
}

/// None: the performance has no two seats any more.
async fn sell(clerk: &mut Browser, performance: &str) -> anyhow::Result<Option<Waits>> {
    let mut waits = Waits::new();
    let about = ("performance", performance);
    let open = format!("{DESK}/open");
    let opened = timed(&mut waits, clerk.post(&open, &[("at", ""), about])).await?;
    ensure!(opened.status == StatusCode::SEE_OTHER, "no sale: {}", opened.status);
    let (sale, _) = opened.location.split_once('?').context("the performance's address")?;
    timed(&mut waits, clerk.get(&opened.location)).await?;
    let best = [about, ("kind", "best"), ("count", "2"), ("zone", "")];
    let held = timed(&mut waits, clerk.post(&format!("{sale}/hold"), &best)).await?;
    if held.status == StatusCode::UNPROCESSABLE_ENTITY {
        return Ok(None);
    }
    ensure!(held.status == StatusCode::SEE_OTHER, "no seats: {}", held.status);
    let page = timed(&mut waits, clerk.get(&held.location)).await?;
    let (key, total, shown) = (page.field("key")?, page.field("total")?, page.field("shown")?);
    let form = [
        about,
        ("kind", "pay"),
        ("key", key.as_str()),
        ("total", total.as_str()),
        ("shown", shown.as_str()),
        ("way", "enter"),
        ("given", ""),
    ];
    let sold = timed(&mut waits, clerk.post(&format!("{sale}/pay"), &form)).await?;
    ensure!(sold.location.ends_with("/done"), "not sold: {} {}", sold.status, sold.location);
    let done = timed(&mut waits, clerk.get(&sold.location)).await?;
    ensure!(done.status == StatusCode::OK, "what was sold: {}", done.status);
    Ok(Some(waits))
}

async fn timed(
    waits: &mut Waits,
    answer: impl Future<Output = anyhow::Result<Answer>>,
) -> anyhow::Result<Answer> {
    let begun = Instant::now();
    let answer = answer.await?;
    waits.push(begun.elapsed());
    Ok(answer)
}

/// What is done once a night, again and again. Gives how often.
async fn night(commands: CommandLine, stopped: watch::Receiver<bool>) -> anyhow::Result<u32> {
    let mut nights = 0;
    while !*stopped.borrow() {
        for deed in ["audit", "backup"] {
            let mut command = commands.prepared(&[deed]);
            let ended = spawn_blocking(move || command.output()).await??;
            ensure!(ended.status.success(), "{deed}: {}", String::from_utf8_lossy(&ended.stderr));
        }
        nights += 1;
        sleep(NIGHT_REST).await;
    }
    Ok(nights)
}

fn tell(plan: &Plan, sales: &[Waits]) -> anyhow::Result<()> {
    ensure!(!sales.is_empty(), "nobody sold anything");
    let at = |mut times: Vec<Duration>| {
        times.sort_unstable();
        [0.5, 0.95, 0.99].map(|part| times[((times.len() - 1) as f64 * part) as usize].as_millis())
    };
    let [p50, p95, p99] = at(sales.iter().map(|waits| waits.iter().sum::<Duration>()).collect());
    let database = if plan.postgres { "postgres" } else { "sqlite" };
    let missed = if p95 < GOAL_MS { "" } else { ", MISSED" };
    println!(
        "{database}: {} sales at {} desks in {} s; the server's share of one: p50 {p50} ms, p95 \
         {p95} ms (goal {GOAL_MS}{missed}), p99 {p99} ms",
        sales.len(),
        plan.clerks,
        plan.rounds,
    );
    for (index, step) in STEPS.iter().enumerate() {
        let [p50, p95, p99] = at(sales.iter().map(|waits| waits[index]).collect());
        println!("  {step}: p50 {p50} ms, p95 {p95} ms, p99 {p99} ms");
    }
    Ok(())
}
