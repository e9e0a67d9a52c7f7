//! `oracle compare`: random baskets, priced here and by `parterre quote`, side by side.

pub mod baskets;
pub mod chance;
mod differences;
mod house;
mod shrink;

use crate::{Answer, Request, Season};
use anyhow::{Context, Result, bail};
use baskets::Baskets;
use chance::Chance;
pub use differences::{Told, differences};
use house::House;
use jiff::Timestamp;
use std::{path::PathBuf, thread, time::Instant};

/// At most so many differences are shown in full.
const SHOWN_MAX: usize = 20;
const JOBS_MAX: usize = 16;
const BATCH_MAX: usize = 1_000;

pub const USAGE: &str = "oracle compare --program PARTERRE --season FOLDER --data DIR \
[--seed N] [--baskets N] [--jobs N] [--shown N] [--each N]
  --data   the folder of a database into which the season was imported
  --each   baskets in one file, for a program that knows `quote --each FILE`";

/// What is compared.
pub struct Options {
    program: PathBuf,
    season: PathBuf,
    data: PathBuf,
    seed: u64,
    baskets: u64,
    jobs: usize,
    shown: usize,
    /// Baskets in one file; none: one basket a file, for which every program has a command.
    each: Option<usize>,
}

impl Options {
    pub fn parse(args: impl Iterator<Item = String>) -> Result<Options> {
        let mut program = None;
        let mut season = None;
        let mut data = None;
        let mut options = Options {
            program: PathBuf::new(),
            season: PathBuf::new(),
            data: PathBuf::new(),
            seed: 1,
            baskets: 1_000,
            jobs: 2,
            shown: 3,
            each: None,
        };
        let mut args = args;
        while let Some(name) = args.next() {
            let value = args.next().with_context(|| format!("{name} needs a value\n{USAGE}"))?;
            match name.as_str() {
                "--program" => program = Some(value.into()),
                "--season" => season = Some(value.into()),
                "--data" => data = Some(value.into()),
                "--seed" => options.seed = value.parse()?,
                "--baskets" => options.baskets = value.parse()?,
                "--jobs" => options.jobs = value.parse::<usize>()?.clamp(1, JOBS_MAX),
                "--shown" => options.shown = value.parse::<usize>()?.min(SHOWN_MAX),
                "--each" => options.each = Some(value.parse::<usize>()?.clamp(1, BATCH_MAX)),
                _ => bail!("{name} is no option\n{USAGE}"),
            }
        }
        options.program = program.context("--program is needed")?;
        options.season = season.context("--season is needed")?;
        options.data = data.context("--data is needed")?;
        Ok(options)
    }
}

/// A basket that the two price differently.
struct Difference {
    number: u64,
    basket: Request,
    differences: Vec<String>,
}

/// Compares, prints what differs, and says whether nothing did.
pub fn run(options: &Options) -> Result<bool> {
    let begun = Instant::now();
    let season = Season::read(&options.season)?;
    let shares = 0..options.jobs as u64;
    let found: Vec<Result<Vec<Difference>>> = thread::scope(|scope| {
        let season = &season;
        let jobs: Vec<_> =
            shares.map(|job| scope.spawn(move || compare_share(options, season, job))).collect();
        jobs.into_iter().map(|job| job.join().expect("a job that panics ends the run")).collect()
    });
    let mut all = Vec::new();
    for share in found {
        all.extend(share?);
    }
    all.sort_by_key(|difference| difference.number);
    let house = House::new(options, 0)?;
    for difference in all.iter().take(options.shown) {
        show(&season, &house, difference)?;
    }
    println!(
        "seed {}: {} baskets, {} of them differ, {} s",
        options.seed,
        options.baskets,
        all.len(),
        begun.elapsed().as_secs()
    );
    Ok(all.is_empty())
}

/// Every job takes the baskets whose number leaves its own number, so that more jobs compare
/// the same baskets.
fn compare_share(options: &Options, season: &Season, job: u64) -> Result<Vec<Difference>> {
    let house = House::new(options, job)?;
    let mut codes_made = Vec::new();
    for batch in season.codes.iter().filter(|code| code.batch) {
        codes_made.extend(house.codes_made(&batch.text)?);
    }
    let baskets = Baskets::of(season, codes_made)?;
    let numbers: Vec<u64> = (job..options.baskets).step_by(options.jobs).collect();
    let mut found = Vec::new();
    for numbers in numbers.chunks(options.each.unwrap_or(1)) {
        let asked: Vec<Request> = numbers
            .iter()
            .map(|number| baskets.basket(&mut Chance::new(options.seed, *number)))
            .collect();
        let told = house.ask(&asked)?;
        for ((number, basket), theirs) in numbers.iter().zip(asked).zip(told) {
            let differences = differences(&ours(season, &basket), &theirs);
            if !differences.is_empty() {
                found.push(Difference { number: *number, basket, differences });
            }
        }
    }
    Ok(found)
}

/// The oracle's own answer. Baskets by chance always have `at`, so the moment doesn't matter.
pub fn ours(season: &Season, basket: &Request) -> Told {
    match crate::price(season, basket, Timestamp::UNIX_EPOCH) {
        Ok(answer) => Told::Priced(Box::new(answer)),
        Err(wrong) => Told::Wrong(format!("{wrong:#}")),
    }
}

fn show(season: &Season, house: &House, found: &Difference) -> Result<()> {
    let smallest = shrink::shrink(season, house, found.basket.clone(), &found.differences)?;
    let theirs = house.ask_one(&smallest)?;
    let ours = ours(season, &smallest);
    println!("--- basket {} (of the seed), made as small as it differs", found.number);
    println!("{}", serde_json::to_string_pretty(&smallest)?);
    println!("oracle: {}", brief(&ours));
    println!("house:  {}", brief(&theirs));
    for difference in differences(&ours, &theirs) {
        println!("  {difference}");
    }
    Ok(())
}

fn brief(told: &Told) -> String {
    match told {
        Told::Priced(answer) => of_answer(answer),
        Told::Wrong(why) => format!("the file is wrong: {why}"),
    }
}

fn of_answer(answer: &Answer) -> String {
    let mut text = format!("total {}, saved {}", answer.total_minor, answer.saved_minor);
    for line in &answer.lines {
        let words = [&line.performance, &line.zone, &line.tariff].map(|word| word.as_deref());
        text += &format!(
            "\n    {} {} {}: {} × {} (listed {})",
            line.item,
            line.offer,
            words.map(|word| word.unwrap_or("-")).join(" "),
            line.quantity,
            line.each_minor,
            line.listed_minor
        );
        for stage in &line.stages {
            text += &format!(" > {} {} {}", stage.kind, stage.rule, stage.after_minor);
        }
    }
    for fee in &answer.fees {
        text += &format!("\n    fee {}: {} times, {}", fee.fee, fee.quantity, fee.due_minor);
    }
    for code in answer.codes.iter().flatten() {
        text += &format!("\n    code {}: {} uses, {}", code.code, code.uses, code.saved_minor);
    }
    for problem in &answer.problems {
        let item = problem.item.as_deref().unwrap_or("basket");
        text += &format!("\n    problem {item}: {}", problem.problem);
    }
    text
}
