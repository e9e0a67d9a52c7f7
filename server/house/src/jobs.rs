//! Runs the jobs of all capabilities (`work`), and the outbox.

pub mod backups;
pub mod runs;
pub mod work;

use crate::{
    House,
    jobs::{runs::AllRuns, work::Job},
    outbox,
    settings::stranger_lines,
};
use anyhow::anyhow;
use domain::moment::HOUR_MS;
use futures::FutureExt;
use std::{panic::AssertUnwindSafe, time::Duration};
use store::running::jobs;
use tokio::{
    sync::{Mutex, watch},
    time::Instant,
};

/// Of jobs that somebody may be waiting for.
pub const ROUND: Duration = Duration::from_secs(1);
/// Rounds that begin at the same moment share one answer about what is to be done.
const TOGETHER: Duration = Duration::from_millis(100);

/// After all others in a tick, so that what they caused is delivered in the same one.
const OUTBOX: Job = Job {
    name: "outbox",
    every: ROUND,
    is_check: false,
    run: |house| Box::pin(async move { outbox::deliver_outbox(house).await.map(drop) }),
};

/// Forged messages of which the log has not told yet.
const STRANGERS: Job = Job {
    name: "stranger-lines",
    every: Duration::from_secs(60),
    is_check: false,
    run: |house| {
        Box::pin(async move {
            stranger_lines::log_rest(house);
            Ok(())
        })
    },
};

fn jobs_of(house: &House) -> impl Iterator<Item = Job> {
    house.work().jobs.iter().copied().chain([STRANGERS, OUTBOX])
}

/// One round of everything but the checks of the books, for tests and commands.
#[boxed]
pub async fn tick(house: &House) {
    for job in jobs_of(house).filter(|job| !job.is_check) {
        round(house, job).await;
    }
}

/// Rounds until `stop` says true, or nobody can say so any more; those that run then are
/// finished. Each job runs for itself: a bank that doesn't answer holds up neither mails nor
/// the seats of orders that it has decided about.
#[boxed]
pub async fn run_jobs(house: House, stop: watch::Receiver<bool>) {
    let all = jobs_of(&house).map(|job| rounds(&house, job, stop.clone()));
    futures::future::join_all(all).await;
}

async fn rounds(house: &House, job: Job, mut stop: watch::Receiver<bool>) {
    let mut rounds = tokio::time::interval(job.every);
    rounds.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            _ = stop.wait_for(|stop| *stop) => return,
            _ = rounds.tick() => {}
        }
        match is_idle(house, job).await {
            true => house.kept::<AllRuns>().note(job.name, house.now(), true),
            false => round(house, job).await,
        }
    }
}

/// Names of the jobs that may have something to do, and when they were asked for.
#[derive(Default)]
struct Due(Mutex<Option<(Instant, Vec<String>)>>);

/// Whether it is known that the job has nothing to do. Where that can't be read, the job finds out.
async fn is_idle(house: &House, job: Job) -> bool {
    if !jobs::ASKED.contains(&job.name) {
        return false;
    }
    let due = house.kept::<Due>();
    let mut due = due.0.lock().await;
    if due.as_ref().is_none_or(|(at, _)| at.elapsed() >= TOGETHER) {
        let names = due_names(house).await;
        let names = names.unwrap_or_else(|_| jobs::ASKED.map(str::to_owned).to_vec());
        *due = Some((Instant::now(), names));
    }
    due.as_ref().is_some_and(|(_, names)| names.iter().all(|name| name != job.name))
}

async fn due_names(house: &House) -> anyhow::Result<Vec<String>> {
    let mut conn = house.store().read().await?;
    jobs::due(&mut conn, house.now()).await
}

/// A job that fails is logged; the next round tries again.
async fn round(house: &House, job: Job) {
    let done = guarded((job.run)(house)).await;
    house.kept::<AllRuns>().note(job.name, house.now(), done.is_ok());
    if let Err(error) = done {
        tracing::error!(job = job.name, "a job failed: {error:#}");
    }
}

/// A panic over one piece of work is that piece's fault: the rest of the round goes on, and so
/// does the next.
pub async fn guarded<T>(work: impl Future<Output = anyhow::Result<T>>) -> anyhow::Result<T> {
    let done = AssertUnwindSafe(work).catch_unwind().await;
    done.unwrap_or_else(|_| Err(anyhow!("a piece of work panicked")))
}

/// Waits between tries of what must happen in the end, from `first_ms` doubling up to an hour.
pub fn back_off_ms(first_ms: i64, tries: u32) -> i64 {
    (first_ms << tries.min(20)).min(HOUR_MS)
}
