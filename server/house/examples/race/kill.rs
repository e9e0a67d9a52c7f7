//! The same race in a child that is killed in the middle, again and again over one database.
//! The bank's word survives, since it is the bank's: after a restart every payment that was
//! opened is found there.

use crate::{Plan, check, day_of_run, run_round, settle_all};
use anyhow::Context;
use domain::payment::Outcome;
use house::testing::Stage;
use rand::{RngExt, SeedableRng, rngs::StdRng};
use std::{
    path::Path,
    process::{Command, Stdio},
    time::{Duration, Instant},
};
use store::Store;

pub async fn run(plan: &Plan) -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let begun = Instant::now();
    let mut dice = StdRng::seed_from_u64(plan.seed);
    let database = match plan.postgres {
        true => store::testing::fresh_postgres_url().await?.context("no PostgreSQL is named")?,
        false => folder.path().display().to_string(),
    };
    for run in 0..plan.kills {
        let mut child = Command::new(std::env::current_exe()?)
            .args(["--child", &database, &run.to_string()])
            .args(["--shoppers", &plan.shoppers.to_string(), "--seed", &plan.seed.to_string()])
            .stdout(Stdio::null())
            .spawn()?;
        tokio::time::sleep(Duration::from_millis(dice.random_range(400..2_500))).await;
        child.kill()?;
        child.wait()?;
        // A new process over what is left: it heals by its own jobs, then the audit looks.
        let stage = over(&database, plan.seed ^ (run << 32) ^ 0xbeef, run).await?;
        let opened = store::testing::open_references(stage.store()).await?;
        for (reference, amount) in opened {
            let taken = reference.bytes().map(u32::from).sum::<u32>() % 2 == 0;
            let outcome = match taken {
                true => Outcome::captured(amount),
                false => Outcome::Abandoned,
            };
            stage.bank.decide(&reference, outcome);
        }
        settle_all(&stage).await;
        check(&stage, run + 1, begun).await?;
    }
    println!("killed {} times, and every time the house came back in order", plan.kills);
    Ok(())
}

/// Races until it is killed.
pub async fn child(plan: &Plan, folder: &Path, run: u64) -> anyhow::Result<()> {
    let stage = over(&folder.display().to_string(), plan.seed ^ (run << 32), run).await?;
    for round in 0..1_000_000 {
        run_round(&stage, plan, round ^ (run << 40)).await;
    }
    Ok(())
}

async fn over(database: &str, seed: u64, run: u64) -> anyhow::Result<Stage> {
    let store = match database.starts_with("postgres") {
        true => Store::connect(database).await?,
        false => Store::in_folder(Path::new(database)).await?,
    };
    Ok(Stage::over(store, seed, day_of_run(run)).await)
}
