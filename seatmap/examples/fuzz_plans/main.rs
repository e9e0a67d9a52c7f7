//! Breaks plans by chance and takes each the whole way of `parterre import-plan`, until one makes
//! the program panic or takes longer than ten seconds. That plan stays in `fuzz-plan.json`.
//! `cargo run -p seatmap --example fuzz_plans -- [--seed N] [--rounds N] [--minutes N] [FILE…]`

mod rounds;

use rounds::{Chance, broken, whole_way};
use std::hash::{BuildHasher, RandomState};
use std::process::ExitCode;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::{Duration, Instant};
use std::{fs, thread};

const LIMIT: Duration = Duration::from_secs(10);
const ROUNDS: u64 = 1_000;
/// A picture takes longest: each so many rounds one is painted, and in the first.
const ROUNDS_PER_PICTURE: u64 = 50;
const KEPT_AS: &str = "fuzz-plan.json";
const PLANS: [&str; 7] = [
    include_str!("../../../assets/halls/opera.json"),
    include_str!("../../../assets/halls/studio.json"),
    include_str!("../../../assets/halls/club.json"),
    include_str!("../../../docs/formats/example-plan.json"),
    include_str!("../../tests/fixtures/rich.json"),
    include_str!("../../tests/fixtures/oddities.json"),
    include_str!("../../tests/fixtures/side-by-side.json"),
];

struct Run {
    seed: u64,
    rounds: u64,
    time: Duration,
    plans: Vec<String>,
}

fn main() -> ExitCode {
    match run_of_arguments().and_then(|run| fuzz(&run)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("fuzz_plans: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Without files, the plans of the repository.
fn run_of_arguments() -> Result<Run, String> {
    let seed = RandomState::new().hash_one(0_u8);
    let mut run = Run { seed, rounds: ROUNDS, time: Duration::MAX, plans: Vec::new() };
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut number = || {
            let number = arguments.next().and_then(|text| text.parse::<u64>().ok());
            number.ok_or_else(|| format!("{argument} needs a number"))
        };
        match argument.as_str() {
            "--seed" => run.seed = number()?,
            "--rounds" => run.rounds = number()?,
            "--minutes" => {
                run.time = Duration::from_secs(number()?.saturating_mul(60));
                run.rounds = u64::MAX;
            }
            file => {
                let plan = fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
                run.plans.push(plan);
            }
        }
    }
    if run.plans.is_empty() {
        run.plans = PLANS.map(str::to_owned).into();
    }
    Ok(run)
}

fn fuzz(run: &Run) -> Result<(), String> {
    println!("--seed {}", run.seed);
    let begun = Instant::now();
    let mut round = 0;
    while round < run.rounds && begun.elapsed() < run.time {
        let seed = run.seed.wrapping_add(round);
        let mut chance = Chance(seed);
        let plan = &run.plans[chance.below(run.plans.len())];
        let bytes = broken(plan, &mut chance);
        // Before it is tried: a stack that overflows ends the program.
        fs::write(KEPT_AS, &bytes).map_err(|error| format!("{KEPT_AS}: {error}"))?;
        let done = within_limit(bytes, round.is_multiple_of(ROUNDS_PER_PICTURE));
        done.map_err(|why| format!("{KEPT_AS} {why}: --seed {seed} --rounds 1"))?;
        round += 1;
    }
    fs::remove_file(KEPT_AS).map_err(|error| format!("{KEPT_AS}: {error}"))?;
    println!("{round} plans in {} s", begun.elapsed().as_secs());
    Ok(())
}

fn within_limit(bytes: Vec<u8>, is_painted: bool) -> Result<(), &'static str> {
    let (done, wait) = mpsc::channel();
    thread::spawn(move || {
        whole_way(&bytes, is_painted);
        done.send(())
    });
    wait.recv_timeout(LIMIT).map_err(|error| match error {
        RecvTimeoutError::Timeout => "takes longer than ten seconds",
        RecvTimeoutError::Disconnected => "makes the program panic",
    })
}
