//! The house's own work: what time brings about without anybody asking for it.

use crate::{House, findings, invoices, outbox, payments, reservations, sessions};
use anyhow::anyhow;
use futures::FutureExt;
use std::{panic::AssertUnwindSafe, time::Duration};
use store::order_seats;
use tokio::sync::watch;

const ROUND: Duration = Duration::from_secs(1);
/// Nobody waits for what is forgotten.
const FORGETTING_ROUND: Duration = Duration::from_secs(10 * 60);
const FINDINGS_ROUND: Duration = Duration::from_secs(30);

#[derive(Clone, Copy, Debug)]
enum Part {
    Sweep,
    Reservations,
    Questions,
    Endings,
    Refunds,
    Invoices,
    Outbox,
    Forgetting,
    Findings,
    Books,
}

impl Part {
    /// What the house itself lives by. The rest only looks at the books.
    const OF_A_TICK: [Self; 8] = [
        Self::Sweep,
        Self::Reservations,
        Self::Questions,
        Self::Endings,
        Self::Refunds,
        Self::Invoices,
        Self::Outbox,
        Self::Forgetting,
    ];
    const CHECKS: [Self; 2] = [Self::Findings, Self::Books];

    fn every(self) -> Duration {
        match self {
            Self::Sweep
            | Self::Reservations
            | Self::Questions
            | Self::Endings
            | Self::Refunds
            | Self::Invoices
            | Self::Outbox => ROUND,
            Self::Forgetting => FORGETTING_ROUND,
            Self::Findings | Self::Books => FINDINGS_ROUND,
        }
    }
}

/// One round of everything but the checks of the books, for tests and commands.
pub async fn tick(house: &House) {
    for part in Part::OF_A_TICK {
        round(house, part).await;
    }
}

/// Rounds until `stop` says true, or nobody can say so any more; those that run then are
/// finished. Each part for itself: a bank that doesn't answer holds up neither letters nor
/// the seats of orders that it has decided about.
pub async fn run_jobs(house: House, stop: watch::Receiver<bool>) {
    let all = Part::OF_A_TICK.into_iter().chain(Part::CHECKS);
    let parts = all.map(|part| rounds(&house, part, stop.clone()));
    futures::future::join_all(parts).await;
}

async fn rounds(house: &House, part: Part, mut stop: watch::Receiver<bool>) {
    let mut rounds = tokio::time::interval(part.every());
    rounds.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            _ = stop.wait_for(|stop| *stop) => return,
            _ = rounds.tick() => {}
        }
        round(house, part).await;
    }
}

/// A part that fails is logged; the next round tries again.
async fn round(house: &House, part: Part) {
    let done = guarded(async {
        match part {
            Part::Sweep => sweep_basket_holds(house).await.map(drop),
            Part::Reservations => reservations::release_reservations(house).await.map(drop),
            Part::Questions => payments::ask_about_attempts(house).await.map(drop),
            Part::Endings => payments::end_unpaid_orders(house).await,
            Part::Refunds => payments::bring_refunds(house).await,
            Part::Invoices => invoices::issue_invoices(house).await.map(drop),
            Part::Outbox => outbox::deliver_outbox(house).await.map(drop),
            Part::Forgetting => sessions::forget(house).await.map(drop),
            Part::Findings => findings::look_for_findings(house).await,
            Part::Books => findings::check_books_when_due(house).await,
        }
    })
    .await;
    if let Err(error) = done {
        tracing::error!(?part, "a job failed: {error:#}");
    }
}

/// Gives back what baskets held past their time. Gives the number of evenings that changed.
pub async fn sweep_basket_holds(house: &House) -> anyhow::Result<usize> {
    let now = house.now();
    let changed = house
        .fault_only(move |_, conn| Box::pin(order_seats::sweep_basket_holds(conn, now)))
        .await?;
    let changed: Vec<_> = changed.into_iter().collect();
    payments::announce(house, &changed).await;
    Ok(changed.len())
}

/// A panic over one piece of work is that piece's fault: the rest of the round goes on, and so
/// does the next.
pub(crate) async fn guarded<T>(work: impl Future<Output = anyhow::Result<T>>) -> anyhow::Result<T> {
    let done = AssertUnwindSafe(work).catch_unwind().await;
    done.unwrap_or_else(|_| Err(anyhow!("a piece of work panicked")))
}
