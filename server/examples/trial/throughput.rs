//! Whole purchases a second, over HTTP, with the load on the same machine: the plan's page, two
//! seats, the checkout, the order, the bank's signed message, the order's page. Tickets and mails
//! are switched on; the clock stops when the last mail has gone.

use crate::{
    Plan,
    bank::{
        books::{Operation, State, facts},
        faults::Fault,
        speech,
    },
    browser::{self, Answer, Browser, Met},
    crowd::on_sale,
    program::{BankProcess, Shop},
    shopper,
};
use anyhow::{Context, ensure};
use rand::{RngExt, SeedableRng, rngs::StdRng, seq::IndexedRandom};
use reqwest::StatusCode;
use std::{
    fs,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};
use tokio::{task::JoinSet, time::sleep};

/// Visitors at the same time.
const AT_ONCE: u32 = 24;
/// Nothing is counted before: files, plans and the program's caches are read once.
const WARM_UP: Duration = Duration::from_secs(3);
const DRAIN_LIMIT: Duration = Duration::from_secs(300);
/// `CLK_TCK` of every Linux that we know.
const TICKS_A_SECOND: f64 = 100.0;
const UNPOISONED: &str = "because nobody panics with it";

#[derive(Default)]
struct Counted {
    purchases: AtomicU64,
    took: Mutex<Vec<Duration>>,
}

pub async fn run(plan: &Plan) -> anyhow::Result<()> {
    let database = if plan.postgres { "postgres" } else { "sqlite" };
    let client = browser::client()?;
    // Nobody is ever sent there: the load signs for it.
    let bank = BankProcess::start(plan.seed, client.clone())?;
    let mut shop = Shop::set_up(plan, &bank, client.clone()).await?;
    shop.start(&[])?;
    shop.ready().await?;
    let met = Arc::new(Met::default());
    let browser = Browser::new(client.clone(), &shop.url, met.clone());
    shop.performances = on_sale(&shop.performances, &browser).await?;
    buy_for(WARM_UP, &shop, &browser, plan.seed).await?;
    drained(&shop).await?;
    let (cpu, begun) = (Cpu::now(&shop)?, Instant::now());
    let sale = Duration::from_secs(u64::from(plan.rounds));
    let counted = buy_for(sale, &shop, &browser, plan.seed + 1).await?;
    let sold = begun.elapsed();
    drained(&shop).await?;
    let whole = begun.elapsed();
    let used = Cpu::now(&shop)?.since(cpu);
    let purchases = counted.purchases.load(Ordering::Relaxed);
    let mut took = counted.took.lock().expect(UNPOISONED).clone();
    took.sort_unstable();
    let at = |part: f64| took[((took.len() - 1) as f64 * part) as usize].as_millis();
    let each = |seconds: f64| seconds * 1000.0 / purchases as f64;
    println!(
        "{database}: {purchases} purchases in {:.1} s and their mails {:.1} s later: {:.0} a \
         second; a purchase takes {} ms, 99 of 100 {} ms; CPU time of one: server {:.1} ms, \
         database server {:.1} ms",
        sold.as_secs_f64(),
        (whole - sold).as_secs_f64(),
        purchases as f64 / whole.as_secs_f64(),
        at(0.5),
        at(0.99),
        each(used.server),
        each(used.postgres),
    );
    let faults = met.faults.load(Ordering::Relaxed);
    ensure!(faults == 0, "{faults} answers from 500 on");
    let audit = shop.command(&["audit"])?;
    ensure!(audit.lines().all(|line| line.ends_with(" 0 violations")), "{audit}");
    Ok(())
}

async fn buy_for(
    time: Duration,
    shop: &Shop,
    browser: &Browser,
    seed: u64,
) -> anyhow::Result<Arc<Counted>> {
    let counted = Arc::new(Counted::default());
    let end = Instant::now() + time;
    let mut crowd = JoinSet::new();
    for number in 0..AT_ONCE {
        let mut dice = StdRng::seed_from_u64(seed << 16 ^ u64::from(number));
        let (browser, counted) = (browser.clone(), counted.clone());
        let (performances, url) = (shop.performances.clone(), shop.url.clone());
        crowd.spawn(async move {
            while Instant::now() < end {
                let begun = Instant::now();
                if buy(browser.clone(), &url, &performances, &mut dice).await? {
                    counted.purchases.fetch_add(1, Ordering::Relaxed);
                    counted.took.lock().expect(UNPOISONED).push(begun.elapsed());
                }
            }
            anyhow::Ok(())
        });
    }
    while let Some(done) = crowd.join_next().await {
        done.context("a visitor panicked")??;
    }
    Ok(counted)
}

/// False: that performance has no two seats any more.
async fn buy(
    mut browser: Browser,
    shop: &str,
    performances: &[String],
    dice: &mut StdRng,
) -> anyhow::Result<bool> {
    let performance = performances.choose(dice).context("there are performances")?;
    let plan = browser.get(&format!("/en/performances/{performance}")).await?;
    ensure!(plan.status == StatusCode::OK, "the plan's page answers {}", plan.status);
    let path = format!("/en/performances/{performance}/hold");
    let held = browser.post(&path, &[("count", "2"), ("zone", "")]).await?;
    if held.status != StatusCode::SEE_OTHER || !held.location.contains("held=1") {
        return Ok(false);
    }
    // Each is somebody else: nobody is asked whether they mean a second order.
    let email = format!("ana{:08x}@example.org", dice.random::<u32>());
    let onward = shopper::order(&mut browser, &email).await?;
    let (reference, message) = bank_says(&onward)?;
    let message: Vec<(&str, &str)> =
        message.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let told = format!("{shop}/payments/notifications/redsys");
    let heard = browser.post(&told, &message).await?;
    ensure!(heard.status.is_success(), "the bank's message is answered {}", heard.status);
    let back = browser.get(&format!("/payments/return/{reference}")).await?;
    let order = browser.get(&back.location).await?;
    ensure!(order.count("class=\"ticket__number\"") == 2, "no two tickets at {}", back.location);
    Ok(true)
}

/// That all of it was paid.
fn bank_says(onward: &Answer) -> anyhow::Result<(String, Vec<(&'static str, String)>)> {
    let field = |name: &str| anyhow::Ok((name.to_owned(), onward.field(name)?));
    let envelope = ["Ds_SignatureVersion", "Ds_MerchantParameters", "Ds_Signature"];
    let envelope = envelope.into_iter().map(field).collect::<anyhow::Result<_>>()?;
    let asked = speech::read(&envelope)?;
    let asked = |name: &str| asked.get(name).cloned().with_context(|| format!("no {name}"));
    let minor: i64 = asked("DS_MERCHANT_AMOUNT")?.parse()?;
    let paid = Operation {
        order: asked("DS_MERCHANT_ORDER")?,
        asked_minor: minor,
        state: State::Taken,
        fault: Fault::None,
        taken_minor: minor,
        currency: asked("DS_MERCHANT_CURRENCY")?,
        refunds_minor: Vec::new(),
        notify_url: String::new(),
        return_url: String::new(),
    };
    Ok((paid.order.clone(), speech::signed(&facts(&paid))?))
}

/// No mail waits any more.
async fn drained(shop: &Shop) -> anyhow::Result<()> {
    let store = shop.store().await?;
    let begun = Instant::now();
    let sql = "select count(*) from outbox where done_at_ms is null";
    while store::testing::number(&store, sql).await? > 0 {
        ensure!(begun.elapsed() < DRAIN_LIMIT, "mails are left");
        sleep(Duration::from_millis(100)).await;
    }
    Ok(())
}

/// Seconds of processor time, user's and system's.
#[derive(Clone, Copy)]
struct Cpu {
    server: f64,
    postgres: f64,
}

impl Cpu {
    fn now(shop: &Shop) -> anyhow::Result<Self> {
        let server = seconds_of(&fs::read_to_string(format!("/proc/{}/stat", shop.pid()?))?)?;
        let mut postgres = 0.0;
        for entry in fs::read_dir("/proc")? {
            let stat = entry?.path().join("stat");
            // Most of the folder are no processes, and processes end.
            let Ok(stat) = fs::read_to_string(stat) else { continue };
            if stat.contains("(postgres)") {
                postgres += seconds_of(&stat)?;
            }
        }
        Ok(Self { server, postgres })
    }

    fn since(self, before: Self) -> Self {
        let (server, postgres) = (self.server - before.server, self.postgres - before.postgres);
        Self { server, postgres }
    }
}

/// With that of children that ended (proc(5): fields 14 to 17).
fn seconds_of(stat: &str) -> anyhow::Result<f64> {
    let (_, after_name) = stat.rsplit_once(')').context("a name in parentheses")?;
    let fields = after_name.split_whitespace().skip(11).take(4);
    let ticks = fields.map(|field| Ok(field.parse::<f64>()?)).sum::<anyhow::Result<f64>>()?;
    Ok(ticks / TICKS_A_SECOND)
}
