//! Hundreds of shoppers race for thirty seats and twenty places, round after round, through
//! the real use cases: they hold, change their minds, order twice, pay, decline, pay late, and
//! are told of it in every order. Afterwards the audit must find nothing.
//!
//! `make race ROUNDS=n DATABASE=sqlite|postgres`; the seed is printed and can be given again.

mod shopper;

use anyhow::{Context, bail};
use domain::moment::MINUTE_MS;
use rand::{RngExt, SeedableRng, rngs::StdRng};
use std::time::Instant;
use store::Store;
use testing::{NOON, Stage};

#[derive(Clone)]
pub struct Plan {
    pub rounds: u64,
    pub shoppers: u64,
    pub seed: u64,
    pub postgres: bool,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let plan = read_plan()?;
    println!(
        "race: {} rounds of {} shoppers, {}, seed {}",
        plan.rounds,
        plan.shoppers,
        if plan.postgres { "postgres" } else { "sqlite" },
        plan.seed
    );
    let folder = tempfile::tempdir()?;
    let store = if plan.postgres {
        store::testing::fresh_postgres().await?.context("PARTERRE_TEST_POSTGRES names no server")?
    } else {
        Store::in_folder(folder.path()).await?
    };
    let stage = Stage::over(store, plan.seed, NOON).await;
    let begun = Instant::now();
    for round in 0..plan.rounds {
        run_round(&stage, &plan, round).await;
        if round % 100 == 99 {
            check(&stage, round + 1, begun).await?;
        }
    }
    check(&stage, plan.rounds, begun).await
}

/// Minutes between the waves of shoppers: a basket's life, then more than an unpaid order's
/// twice over, so that others have its seats when late money comes.
const WAVES: [i64; 4] = [16, 45, 65, 16];

/// One performance: a race, then time passes until nothing is open any more.
pub async fn run_round(stage: &Stage, plan: &Plan, round: u64) {
    let performance = stage.new_performance().await;
    let mut dice = StdRng::seed_from_u64(plan.seed ^ round.wrapping_mul(0x9e37_79b9_7f4a_7c15));
    for minutes in WAVES {
        let shoppers = (0..plan.shoppers / WAVES.len() as u64).map(|_| {
            let dice = StdRng::seed_from_u64(dice.random());
            shopper::shop(stage, performance, dice)
        });
        futures::future::join_all(shoppers).await;
        // Baskets end, later orders too, and the next wave finds what they gave back.
        stage.clock.advance_ms(minutes * MINUTE_MS);
        house::jobs::tick(&stage.house).await;
    }
    settle_all(stage).await;
}

/// Until every order has an end: late money comes, refunds go out.
pub async fn settle_all(stage: &Stage) {
    for _ in 0..6 {
        stage.clock.advance_ms(20 * MINUTE_MS);
        for reference in stage.bank.references() {
            shopper::late_money(stage, &reference).await;
        }
        house::jobs::tick(&stage.house).await;
    }
    stage.bank.forget_decided();
}

pub async fn check(stage: &Stage, rounds: u64, begun: Instant) -> anyhow::Result<()> {
    let reports = money::books::audit::audit(&stage.house).await?;
    let wrong: Vec<_> = reports.iter().filter(|report| report.violations > 0).collect();
    let number = |sql: &'static str| testing::number(stage.store(), sql);
    println!(
        "after {rounds} rounds, {:.0} s: {} orders paid, {} ended, {} tickets, {} refunds; {}",
        begun.elapsed().as_secs_f64(),
        number("select count(*) from orders where paid_at_ms is not null").await?,
        number("select count(*) from orders where ended_at_ms is not null").await?,
        number("select count(*) from admissions").await?,
        number("select count(*) from refunds where done_at_ms is not null").await?,
        if wrong.is_empty() { "the audit finds nothing".to_owned() } else { format!("{wrong:?}") }
    );
    if !wrong.is_empty() {
        bail!("the audit found violations: {wrong:?}");
    }
    Ok(())
}

fn read_plan() -> anyhow::Result<Plan> {
    let mut plan = Plan { rounds: 20, shoppers: 300, seed: 1, postgres: false };
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        let mut value = || words.next().with_context(|| format!("{word} needs a value"));
        match word.as_str() {
            "--rounds" => plan.rounds = value()?.parse()?,
            "--shoppers" => plan.shoppers = value()?.parse()?,
            "--seed" => plan.seed = value()?.parse()?,
            "--database" => plan.postgres = value()? == "postgres",
            other => bail!("unknown: {other}"),
        }
    }
    Ok(plan)
}
