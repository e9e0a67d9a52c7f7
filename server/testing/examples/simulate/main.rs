//! Shoppers, staff, banks and everything that goes wrong, from a seed, against the real use
//! cases: afterwards money must equal tickets, by the house's audit and by the bank's books.
//!
//! `make simulate SEEDS=n FROM=n DATABASE=sqlite|postgres`. `--log FILE` records which seeds were
//! found good, and skips them the next time. With `--two-seasons` every seed has subscribers who
//! renew and people who wait, else every fifth. With `--until-found` the program succeeds only if a
//! seed finds something: `make simulate-bugs` runs it on a house with a planted bug.

mod answers;
mod asked;
mod at_the_bank;
mod bank;
mod blocked;
mod building;
mod changes;
mod cheats;
mod check;
mod clerks;
mod desks;
mod exchange;
mod faults;
mod gains;
mod late_money;
mod line;
mod log;
mod mail;
mod members;
mod orders;
mod pay_outs;
mod presents;
mod prices;
mod receivables;
mod renewed;
mod resale;
mod reserved;
mod seniority;
mod shopper;
mod two_seasons;
mod vouchers;
mod waiting;
mod world;

use anyhow::{Context, anyhow, bail, ensure};
use building::Building;
use faults::Fault;
use std::{
    collections::BTreeMap,
    fs,
    io::Write,
    path::PathBuf,
    process::ExitCode,
    sync::{
        Mutex,
        atomic::{AtomicBool, AtomicU64, Ordering::SeqCst},
    },
    time::{Duration, Instant},
};
use world::World;

/// Seeds that are handed out and noted together.
const BLOCK: u64 = 50;
/// Lines of a history that are printed when something was found in it: on PostgreSQL a seed doesn't
/// take the same way again.
const LINES_SHOWN: usize = 1_000;
/// Each so many seeds' world has two seasons.
const TWO_SEASONS_EVERY: u64 = 5;
const UNPOISONED: &str = "because nothing panics while it holds this";

struct Plan {
    from: u64,
    seeds: u64,
    postgres: bool,
    until_found: bool,
    threads: usize,
    log: Option<PathBuf>,
    tells_all: bool,
    /// All worlds have two seasons.
    two_seasons: bool,
}

fn main() -> ExitCode {
    match simulate() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("simulate: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn simulate() -> anyhow::Result<()> {
    let plan = read_plan()?;
    tracing::subscriber::set_global_default(log::Keeper)?;
    // A panic of a use case is a finding of its seed; the place is told with it.
    std::panic::set_hook(Box::new(|panic| {
        eprintln!("{panic}");
        log::keep(format!("a job failed: {panic}"));
    }));
    match (run(&plan)?, plan.until_found) {
        (Some((seed, finding)), true) => println!("found by seed {seed}: {finding}"),
        (None, true) => bail!("{} seeds found nothing", plan.seeds),
        (Some((seed, finding)), false) => bail!("seed {seed}: {finding}"),
        (None, false) => {}
    }
    Ok(())
}

/// What the threads share.
struct Run<'a> {
    plan: &'a Plan,
    /// Of one season, and of two.
    buildings: &'a [Building; 2],
    next: AtomicU64,
    stops: AtomicBool,
    done: Mutex<Vec<(u64, u64)>>,
    sums: Mutex<Sums>,
}

#[derive(Default)]
struct Sums {
    seeds: u64,
    steps: u64,
    orders: u64,
    paid: u64,
    resold: u64,
    paid_out: u64,
    faults: BTreeMap<Fault, u64>,
    found: Option<(u64, String)>,
}

/// Gives the first seed that found something, and what.
fn run(plan: &Plan) -> anyhow::Result<Option<(u64, String)>> {
    let begun = Instant::now();
    let runtime = runtime()?;
    let buildings = [
        runtime.block_on(Building::new(plan.postgres, false))?,
        runtime.block_on(Building::new(plan.postgres, true))?,
    ];
    // With it every connection to what is copied from now on.
    drop(runtime);
    let run = Run {
        plan,
        buildings: &buildings,
        next: AtomicU64::new(plan.from),
        stops: AtomicBool::new(false),
        done: Mutex::new(plan.log.as_ref().map(read_log).transpose()?.unwrap_or_default()),
        sums: Mutex::default(),
    };
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..plan.threads).map(|_| scope.spawn(|| work(&run))).collect();
        for thread in threads {
            thread.join().map_err(|_| anyhow!("the simulation itself failed"))??;
        }
        anyhow::Ok(())
    })?;
    let sums = run.sums.into_inner().expect(UNPOISONED);
    if !plan.until_found {
        print(plan, &sums, begun.elapsed());
    }
    Ok(sums.found)
}

fn runtime() -> anyhow::Result<tokio::runtime::Runtime> {
    Ok(tokio::runtime::Builder::new_current_thread().enable_all().build()?)
}

fn work(run: &Run<'_>) -> anyhow::Result<()> {
    let end = run.plan.from + run.plan.seeds;
    loop {
        let first = run.next.fetch_add(BLOCK, SeqCst);
        let last = (first + BLOCK).min(end);
        if first >= last {
            return Ok(());
        }
        let is_known = |(from, to): &(u64, u64)| *from <= first && last <= *to;
        if run.done.lock().expect(UNPOISONED).iter().any(is_known) {
            continue;
        }
        for seed in first..last {
            if run.stops.load(SeqCst) {
                return Ok(());
            }
            // A runtime of its own: what a dead program left behind ends with it.
            let runtime = runtime()?;
            runtime.block_on(one(run, seed)).with_context(|| format!("seed {seed}"))?;
            runtime.shutdown_background();
        }
        if let Some(log) = &run.plan.log {
            let mut log = fs::OpenOptions::new().create(true).append(true).open(log)?;
            writeln!(log, "{first} {last}")?;
        }
    }
}

async fn one(run: &Run<'_>, seed: u64) -> anyhow::Result<()> {
    let has_two = run.plan.two_seasons || seed.is_multiple_of(TWO_SEASONS_EVERY);
    let building = &run.buildings[usize::from(has_two)];
    let copy = building.copy().await?;
    let store = copy.open().await?;
    let world = World::new(seed, building, &store);
    world.let_shoppers_in().await?;
    world.set_calm(false);
    drop(store);
    while !world.is_done() && world.findings().is_empty() {
        let mark = world.mark();
        if world.step_or_die().await {
            world.tell(format_args!("all programs begin anew"));
            // Mostly over the connections that there are: what a program knew is gone with it.
            let store = match world.below(8) {
                0 => {
                    world.disk_is_new();
                    copy.open().await?
                }
                _ => world.store(),
            };
            world.start(building, &store);
        }
        world.read_log(mark);
        world.watch_the_line().await?;
        world.watch_blocks().await;
    }
    if world.findings().is_empty() {
        world.come_to_rest().await?;
        world.check().await?;
    }
    let numbers = world.numbers().await?;
    world.stop();
    copy.remove().await?;
    let mut sums = run.sums.lock().expect(UNPOISONED);
    sums.seeds += 1;
    sums.steps += world.steps.load(SeqCst);
    sums.orders += numbers[0];
    sums.paid += numbers[1];
    sums.resold += numbers[2];
    sums.paid_out += numbers[3];
    for (fault, count) in world.faults.by_kind() {
        *sums.faults.entry(fault).or_default() += count;
    }
    if let Some(first) = world.findings().first() {
        run.stops.store(true, SeqCst);
        if !run.plan.until_found || run.plan.tells_all {
            let timeline = world.timeline();
            let skipped =
                if run.plan.tells_all { 0 } else { timeline.len().saturating_sub(LINES_SHOWN) };
            timeline.iter().skip(skipped).for_each(|line| println!("{line}"));
        }
        if sums.found.as_ref().is_none_or(|(found, _)| seed < *found) {
            sums.found = Some((seed, first.clone()));
        }
    } else if run.plan.tells_all {
        world.timeline().iter().for_each(|line| println!("{line}"));
    }
    if !run.plan.until_found && sums.seeds.is_multiple_of(1000) {
        eprintln!("{} seeds", sums.seeds);
    }
    Ok(())
}

fn print(plan: &Plan, sums: &Sums, took: Duration) {
    let database = if plan.postgres { "postgres" } else { "sqlite" };
    let Sums { seeds, steps, orders, paid, resold, paid_out, .. } = sums;
    println!(
        "simulate: {seeds} seeds from {} on {database}, {steps} steps, {orders} orders, \
         {paid} paid, {resold} seats resold, {paid_out} pay-outs at banks, {} s",
        plan.from,
        took.as_secs()
    );
    let faults: Vec<String> =
        sums.faults.iter().map(|(fault, count)| format!("{fault:?} {count}")).collect();
    println!("faults: {}", faults.join(", "));
}

fn read_log(file: &PathBuf) -> anyhow::Result<Vec<(u64, u64)>> {
    let Ok(text) = fs::read_to_string(file) else { return Ok(Vec::new()) };
    text.lines()
        .map(|line| {
            let (from, to) = line.split_once(' ').context("two numbers a line")?;
            Ok((from.parse()?, to.parse()?))
        })
        .collect()
}

fn read_plan() -> anyhow::Result<Plan> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let mut plan = Plan {
        from: 1,
        seeds: 1000,
        postgres: false,
        until_found: false,
        threads,
        log: None,
        tells_all: false,
        two_seasons: false,
    };
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        let switch = match arg.as_str() {
            "--story" => Some(&mut plan.tells_all),
            "--two-seasons" => Some(&mut plan.two_seasons),
            "--until-found" => Some(&mut plan.until_found),
            _ => None,
        };
        if let Some(switch) = switch {
            *switch = true;
            continue;
        }
        let value = args.next().with_context(|| format!("{arg} needs a value"))?;
        match arg.as_str() {
            "--from" => plan.from = value.parse()?,
            "--seeds" => plan.seeds = value.parse()?,
            "--threads" => plan.threads = value.parse()?,
            "--log" => plan.log = Some(value.into()),
            "--database" => {
                ensure!(["sqlite", "postgres"].contains(&value.as_str()), "sqlite or postgres");
                plan.postgres = value == "postgres";
            }
            _ => bail!("unknown argument {arg}"),
        }
    }
    Ok(plan)
}
