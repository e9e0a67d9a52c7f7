//! `kill -9`, again and again, at moments of which at least a third lie between the bank's charge
//! and the shop's hearing of it. Clerks sell meanwhile by commands, of which some are killed too.

use crate::{
    Plan,
    browser::{self, Browser, Met},
    clerk::{
        self, Office,
        notes::{Notes, Outcome, Sale},
    },
    crowd::{crowd, on_sale},
    judge::{self, Sums},
    program::{BankProcess, Shop},
    shopper::Promises,
};
use anyhow::{Context, ensure};
use jiff::{Timestamp, ToSpan};
use rand::{RngExt, SeedableRng, rngs::StdRng};
use reqwest::Method;
use std::{
    sync::{Arc, atomic::Ordering},
    time::{Duration, Instant},
};
use tokio::{sync::watch, time::sleep};

/// Until it sells again, from the start of the new process.
const SELLS_WITHIN: Duration = Duration::from_secs(5);
/// Longer than a trial takes.
const RESERVED_FOR_HOURS: i64 = 2;
/// In so many rounds clerks do everything that they can.
const ENOUGH_FOR_CLERKS: u32 = 20;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Moment {
    Any,
    /// The money is taken, the shop doesn't know.
    AfterCharge,
    /// The refund is taken, the shop waits for its answer.
    AfterRefund,
    /// The shop is just being told.
    Settling,
}

#[derive(Default)]
struct Tally {
    kills: u32,
    after_charge: u32,
    after_refund: u32,
    settling: u32,
    /// Until it sold again, of each kill.
    times: Vec<Duration>,
}

impl Tally {
    /// A third of the kills lie between what the bank did and its answer.
    fn is_enough(&self) -> bool {
        (self.after_charge + self.after_refund) * 3 >= self.kills
    }

    /// So many of a hundred were not longer.
    fn within(&self, percent: usize) -> Duration {
        let mut times = self.times.clone();
        times.sort_unstable();
        let at = (times.len() * percent / 100).min(times.len().saturating_sub(1));
        times.get(at).copied().unwrap_or_default()
    }
}

#[expect(clippy::disallowed_methods, reason = "what is tested is told there")]
pub async fn run(plan: &Plan) -> anyhow::Result<()> {
    let database = if plan.postgres { "postgres" } else { "sqlite" };
    println!("kill: {} rounds, {database}, seed {}", plan.rounds, plan.seed);
    let begun = Instant::now();
    let client = browser::client()?;
    let bank = BankProcess::start(plan.seed, client.clone())?;
    let mut shop = Shop::set_up(plan, &bank, client.clone()).await?;
    let (met, promises) = (Arc::new(Met::default()), Arc::new(Promises::default()));
    let browser = Browser::new(client, &shop.url, met.clone());
    shop.start(&[])?;
    shop.ready().await?;
    shop.performances = on_sale(&shop.performances, &browser).await?;
    let (stop, stopped) = watch::channel(false);
    let mut crowd = crowd(plan, &browser, &shop.performances, &promises, &stopped);
    clerk::join(&mut crowd, plan, &office(&shop, &promises)?, &stopped);
    let mut dice = StdRng::seed_from_u64(plan.seed ^ 0x6b69_6c6c);
    let mut tally = Tally::default();
    // Not every charge that is waited for comes: where too few did, some more kills are made.
    while tally.kills < plan.rounds || !tally.is_enough() && tally.kills < plan.rounds * 2 {
        kill_once(&mut shop, &bank, &browser, &mut dice, &mut tally).await?;
        promises.look(&browser, &mut dice, 3).await;
        if tally.kills % 20 == 0 {
            let paid = promises.paid.lock().expect("because nobody panics with it").len();
            println!(
                "  {} kills, {paid} told that they paid, worst {:?}",
                tally.kills,
                tally.within(100)
            );
        }
    }
    println!("  {:.1} s: the last one", begun.elapsed().as_secs_f64());
    let _ = stop.send(true);
    while let Some(ended) = crowd.join_next().await {
        ended.context("a shopper or a clerk panicked")?;
    }
    promises.look(&browser, &mut dice, usize::MAX).await;
    println!("  {:.1} s: all have left", begun.elapsed().as_secs_f64());
    // A day later: unpaid orders have ended, and the bank was asked about every attempt.
    // What it asks then is answered: after a question that wasn't, it waits for an hour.
    bank.quiet().await?;
    shop.kill()?;
    let tomorrow = jiff::Zoned::now().date().checked_add(2.days())?.to_string();
    shop.start(&["--today", &tomorrow])?;
    shop.ready().await?;
    let sums = judge::judge(&shop, &bank, &promises).await;
    let sums = sums.inspect_err(|_| shop.keep_folder())?;
    tell(plan, &tally, &sums, &met, begun.elapsed());
    clerks(plan, &promises)?;
    ensure!(tally.is_enough(), "too few kills between charge and answer");
    // Not the worst: whoever shares the machine may hold up its disk.
    let most = tally.within(90);
    ensure!(most < SELLS_WITHIN, "it sold again only after {most:?}");
    let faults = met.faults.load(Ordering::Relaxed);
    ensure!(faults == 0, "{faults} answers from 500 on");
    Ok(())
}

#[expect(clippy::disallowed_methods, reason = "what is tested is told there")]
fn office(shop: &Shop, promises: &Arc<Promises>) -> anyhow::Result<Office> {
    let until = Timestamp::now().as_second() + RESERVED_FOR_HOURS * 3_600;
    Ok(Office {
        commands: shop.commands.clone(),
        performances: shop.performances.clone(),
        until: Timestamp::from_second(until)?.to_string(),
        promises: promises.clone(),
    })
}

/// What they did; there must have been something to judge.
fn clerks(plan: &Plan, promises: &Promises) -> anyhow::Result<()> {
    let all = promises.clerks.lock().expect("because nobody panics with it");
    let count = |of: fn(&Notes) -> usize| all.iter().map(of).sum::<usize>();
    let is_sold = |sale: &&Sale| matches!(sale.outcome, Outcome::Sold(_));
    let sold = all.iter().flat_map(|notes| &notes.sales).filter(is_sold).count();
    let reserved = all.iter().flat_map(|notes| &notes.reservations);
    let reserved = reserved.filter(|it| it.code.is_some()).count();
    let blocked = count(|notes| notes.blocks.len());
    let killed = count(|notes| notes.killed as usize);
    let asked = count(|notes| notes.asked as usize);
    let refused: Vec<_> = all.iter().map(|notes| &notes.refused).collect();
    println!(
        "{} clerks: {asked} commands, of which {killed} were killed before they answered; {sold} \
         sales, {reserved} reservations, {blocked} blocks; refused: {refused:?}",
        all.len(),
    );
    let is_long = plan.clerks > 0 && plan.rounds >= ENOUGH_FOR_CLERKS;
    let did_all = [sold, reserved, blocked, killed].iter().all(|count| *count > 0);
    ensure!(!is_long || did_all, "clerks did too little");
    Ok(())
}

fn tell(plan: &Plan, tally: &Tally, sums: &Sums, met: &Met, took: Duration) {
    let database = if plan.postgres { "postgres" } else { "sqlite" };
    let faults = met.faults.load(Ordering::Relaxed);
    println!(
        "seed {}, {database}: {} kills, {} between charge and answer, {} between refund and \
         answer, {} while settling; {} orders paid, {} refunds; the bank took {}.{:02} and gave \
         back {}.{:02}; {} connections were refused and {} broke, {faults} answers from 500 on; \
         it sold again after {:.1} s (half), {:.1} s (nine of ten), {:.1} s (worst); {:.0} s in \
         all",
        plan.seed,
        tally.kills,
        tally.after_charge,
        tally.after_refund,
        tally.settling,
        sums.orders_paid,
        sums.refunds,
        sums.taken_minor / 100,
        sums.taken_minor % 100,
        sums.gone_back_minor / 100,
        sums.gone_back_minor % 100,
        met.refused.load(Ordering::Relaxed),
        met.broken.load(Ordering::Relaxed),
        tally.within(50).as_secs_f64(),
        tally.within(90).as_secs_f64(),
        tally.within(100).as_secs_f64(),
        took.as_secs_f64(),
    );
}

#[expect(clippy::disallowed_methods, reason = "what is tested is told there")]
async fn kill_once(
    shop: &mut Shop,
    bank: &BankProcess,
    browser: &Browser,
    dice: &mut StdRng,
    tally: &mut Tally,
) -> anyhow::Result<()> {
    sleep(Duration::from_millis(dice.random_range(100..900))).await;
    // A third of the kills are to lie between charge and answer, and not every charge that is
    // waited for comes.
    let is_behind = (tally.after_charge + tally.after_refund) * 5 < tally.kills * 2;
    let wish = match dice.random_range(0..100_u32) {
        _ if is_behind => Moment::AfterCharge,
        0..35 => Moment::AfterCharge,
        35..50 => Moment::AfterRefund,
        50..75 => Moment::Settling,
        _ => Moment::Any,
    };
    let came = match wish {
        Moment::Any => false,
        Moment::AfterCharge | Moment::Settling => bank.arm("charge").await?,
        Moment::AfterRefund => bank.arm("refund").await?,
    };
    match wish {
        Moment::Settling if came => {
            bank.release().await?;
            tally.settling += 1;
            sleep(Duration::from_micros(dice.random_range(0..40_000))).await;
        }
        Moment::AfterCharge if came => tally.after_charge += 1,
        Moment::AfterRefund if came => tally.after_refund += 1,
        Moment::Any | Moment::AfterCharge | Moment::AfterRefund | Moment::Settling => {}
    }
    shop.kill()?;
    tally.kills += 1;
    // The bank goes on meanwhile: sometimes its message finds nobody, sometimes it comes later.
    let is_told_now = dice.random_range(0..2) == 0;
    if is_told_now {
        bank.release().await?;
        sleep(Duration::from_millis(30)).await;
    }
    let begun = Instant::now();
    shop.start(&[])?;
    sells(browser, &shop.performances).await?;
    let took = begun.elapsed();
    tally.times.push(took);
    if took > SELLS_WITHIN {
        let disk = std::fs::read_to_string("/proc/pressure/io").unwrap_or_default();
        let at = jiff::Timestamp::now();
        eprintln!("slow, {at}: {took:?} after kill {}; the disk: {disk}", tally.kills);
    }
    if !is_told_now {
        bank.release().await?;
    }
    Ok(())
}

/// Until somebody new holds two seats.
async fn sells(browser: &Browser, performances: &[String]) -> anyhow::Result<()> {
    let begun = Instant::now();
    loop {
        for performance in performances {
            ensure!(begun.elapsed() < Duration::from_secs(60), "it doesn't sell again");
            let path = format!("/en/performances/{performance}/hold");
            let form = [("count", "2"), ("zone", "")];
            let mut visitor = browser.clone();
            match visitor.once(Method::POST, &path, &form).await {
                Ok(held) if held.location.contains("held=1") => {
                    visitor.post("/en/basket/empty", &[]).await?;
                    return Ok(());
                }
                // Sold out: the next performance.
                Ok(_) => {}
                Err(_) => sleep(Duration::from_millis(10)).await,
            }
        }
    }
}
