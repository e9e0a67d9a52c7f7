//! Graceful restarts under sale: `serve --parent` is told by SIGHUP to put a new server in the
//! place of the former one. No connection is refused, no order fails, no answer is a fault.

use crate::{
    Plan,
    browser::{self, Browser, Met},
    crowd::{crowd, on_sale},
    judge,
    program::{BankProcess, Shop},
    shopper::Promises,
};
use anyhow::{Context, ensure};
use jiff::ToSpan;
use rand::{RngExt, SeedableRng, rngs::StdRng};
use rustix::process::{Signal, kill_process};
use std::{
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    time::{Duration, Instant},
};
use tokio::{
    sync::watch,
    time::{sleep, timeout},
};

const OPEN_WITHIN: Duration = Duration::from_secs(60);
/// A signal to restart.
const ANSWERED_WITHIN: Duration = Duration::from_secs(10);
const END_WITHIN: Duration = Duration::from_secs(60);
/// Pages that look at a plan all the time.
const WATCHERS: u32 = 4;

/// Live streams: how many ended, and how many of them in the middle of something.
#[derive(Default)]
struct Streams {
    ended: AtomicU32,
    broken: AtomicU32,
}

#[expect(clippy::disallowed_methods, reason = "what is tested is told there")]
pub async fn run(plan: &Plan) -> anyhow::Result<()> {
    let database = if plan.postgres { "postgres" } else { "sqlite" };
    println!("restart: {} rounds, {database}, seed {}", plan.rounds, plan.seed);
    let begun = Instant::now();
    let client = browser::client()?;
    let bank = BankProcess::start(plan.seed, client.clone())?;
    let mut shop = Shop::set_up(plan, &bank, client.clone()).await?;
    let (met, promises) = (Arc::new(Met::default()), Arc::new(Promises::default()));
    let browser = Browser::new(client.clone(), &shop.url, met.clone());
    let opened = shop.start_parent()?;
    shop.ready().await?;
    shop.performances = on_sale(&shop.performances, &browser).await?;
    met.answers.store(0, Ordering::Relaxed);
    let (stop, stopped) = watch::channel(false);
    let mut crowd = crowd(plan, &browser, &shop.performances, &promises, &stopped);
    let streams = Arc::new(Streams::default());
    let live = live_address(&shop).await?;
    let watchers: Vec<_> = (0..WATCHERS)
        .map(|_| tokio::spawn(keep_watching(client.clone(), live.clone(), streams.clone())))
        .collect();
    let mut dice = StdRng::seed_from_u64(plan.seed);
    let worst = restarts(plan, &shop, &opened, &mut dice).await?;
    promises.look(&browser, &mut dice, 20).await;
    let (refused, broken) =
        (met.refused.load(Ordering::Relaxed), met.broken.load(Ordering::Relaxed));
    let ended = streams.ended.load(Ordering::Relaxed);
    let ended_badly = streams.broken.load(Ordering::Relaxed);
    // A server that dies is started again; whoever comes meanwhile waits, and isn't refused.
    kill_process(shop.server_pid()?, Signal::KILL)?;
    until(&opened, plan.rounds + 2).await?;
    sleep(Duration::from_millis(500)).await;
    let _ = stop.send(true);
    while let Some(left) = crowd.join_next().await {
        left.context("a shopper panicked")?;
    }
    for watcher in watchers {
        watcher.abort();
    }
    bank.quiet().await?;
    shop.signal(Signal::TERM)?;
    ensure!(shop.ends(END_WITHIN).await?, "the parent doesn't end well");
    let tomorrow = jiff::Zoned::now().date().checked_add(2.days())?.to_string();
    shop.start(&["--today", &tomorrow])?;
    shop.ready().await?;
    let sums = judge::judge(&shop, &bank, &promises).await;
    let sums = sums.inspect_err(|_| shop.keep_folder())?;
    let faults = met.faults.load(Ordering::Relaxed);
    println!(
        "seed {}, {database}: {} restarts and a kill; {} answers, {faults} from 500 on, {refused} \
         connections refused, {broken} broken; {ended} live streams ended, {ended_badly} of \
         them broken; {} orders paid; open again after {:.1} s at worst; {:.0} s in all",
        plan.seed,
        plan.rounds,
        met.answers.load(Ordering::Relaxed),
        sums.orders_paid,
        worst.as_secs_f64(),
        begun.elapsed().as_secs_f64(),
    );
    ensure!(refused == 0, "{refused} connections were refused");
    ensure!(met.refused.load(Ordering::Relaxed) == 0, "refused after the kill");
    ensure!(broken == 0, "{broken} requests got no answer");
    ensure!(faults == 0, "{faults} answers from 500 on");
    ensure!(ended_badly == 0, "{ended_badly} live streams broke");
    ensure!(ended >= WATCHERS, "live streams are to end with their server");
    Ok(())
}

/// Restarts it again and again; gives the longest time until it was open.
async fn restarts(
    plan: &Plan,
    shop: &Shop,
    opened: &AtomicU32,
    dice: &mut StdRng,
) -> anyhow::Result<Duration> {
    let mut worst = Duration::ZERO;
    for round in 1..=plan.rounds {
        sleep(Duration::from_millis(dice.random_range(200..900))).await;
        let told = Instant::now();
        shop.signal(Signal::HUP)?;
        opens_again(shop, opened, round + 1).await?;
        worst = worst.max(told.elapsed());
    }
    Ok(worst)
}

/// Where a sale of the season opens at this hour, the first signal is only answered: it is given
/// again.
async fn opens_again(shop: &Shop, opened: &AtomicU32, times: u32) -> anyhow::Result<()> {
    let answered = timeout(ANSWERED_WITHIN, until(opened, times)).await;
    if let Ok(done) = answered {
        return done;
    }
    shop.signal(Signal::HUP)?;
    until(opened, times).await
}

async fn until(opened: &AtomicU32, times: u32) -> anyhow::Result<()> {
    let begun = Instant::now();
    while opened.load(Ordering::Relaxed) < times {
        ensure!(begun.elapsed() < OPEN_WITHIN, "no server is open");
        sleep(Duration::from_millis(10)).await;
    }
    Ok(())
}

async fn live_address(shop: &Shop) -> anyhow::Result<String> {
    let slug = shop.performances.first().context("a performance")?;
    let sql = format!("select id from performances where slug = '{slug}'");
    let id = store::testing::text(&shop.store().await?, &sql).await?.context("no performance")?;
    Ok(format!("{}/api/performances/{id}/live", shop.url))
}

/// Comes back at once, as browsers do, when the stream ends.
async fn keep_watching(client: reqwest::Client, address: String, streams: Arc<Streams>) {
    loop {
        let limit = Duration::from_secs(600);
        if let Ok(mut answer) = client.get(&address).timeout(limit).send().await {
            let end = loop {
                match answer.chunk().await {
                    Ok(Some(_)) => {}
                    end => break end,
                }
            };
            streams.ended.fetch_add(1, Ordering::Relaxed);
            if end.is_err() {
                streams.broken.fetch_add(1, Ordering::Relaxed);
            }
        }
        sleep(Duration::from_millis(100)).await;
    }
}
