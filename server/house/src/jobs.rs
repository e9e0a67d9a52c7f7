//! The house's own work: what time brings about without anybody asking for it.

use crate::House;
use std::time::Duration;
use store::order_seats;
use tokio::sync::watch;

const ROUND: Duration = Duration::from_secs(1);

impl House {
    /// One round of everything, for tests and commands. A part that fails is logged and
    /// doesn't keep the others back: the next round tries again.
    pub async fn tick(&self) {
        log("sweep", self.sweep_basket_holds().await);
        log("reconcile", self.reconcile().await);
        log("outbox", self.deliver_outbox().await);
    }

    /// Rounds until `stop` says true, or nobody can say so any more; those that run then are
    /// finished. Each part for itself: a bank that doesn't answer must not hold up letters.
    pub async fn run_jobs(self, stop: watch::Receiver<bool>) {
        tokio::join!(
            rounds(stop.clone(), async || log("sweep", self.sweep_basket_holds().await)),
            rounds(stop.clone(), async || log("reconcile", self.reconcile().await)),
            rounds(stop, async || log("outbox", self.deliver_outbox().await)),
        );
    }

    /// Gives back what baskets held past their time. Gives the number of evenings that changed.
    pub async fn sweep_basket_holds(&self) -> anyhow::Result<usize> {
        let now = self.now();
        let changed = self
            .fault_only(move |conn| Box::pin(order_seats::sweep_basket_holds(conn, now)))
            .await?;
        let changed: Vec<_> = changed.into_iter().collect();
        self.announce(&changed).await;
        Ok(changed.len())
    }
}

async fn rounds(mut stop: watch::Receiver<bool>, work: impl AsyncFn()) {
    let mut rounds = tokio::time::interval(ROUND);
    rounds.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            _ = stop.wait_for(|stop| *stop) => return,
            _ = rounds.tick() => {}
        }
        work().await;
    }
}

fn log<T>(part: &'static str, done: anyhow::Result<T>) {
    if let Err(error) = done {
        tracing::error!(part, "a job failed: {error:#}");
    }
}
