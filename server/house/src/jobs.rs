//! The house's own work: what time brings about without anybody asking for it.

use crate::House;
use std::time::Duration;
use store::order_seats;
use tokio::sync::watch;

const ROUND: Duration = Duration::from_secs(1);

impl House {
    /// One round of everything. A part that fails is logged and doesn't keep the others back:
    /// the next round tries again.
    pub async fn tick(&self) {
        let parts = [
            ("sweep", self.sweep_basket_holds().await),
            ("reconcile", self.reconcile().await),
            ("outbox", self.deliver_outbox().await),
        ];
        for (part, done) in parts {
            if let Err(error) = done {
                tracing::error!(part, "a job failed: {error:#}");
            }
        }
    }

    /// Rounds until `stop` says true, or nobody can say so any more; the round that runs then
    /// is finished.
    pub async fn run_jobs(self, mut stop: watch::Receiver<bool>) {
        let mut rounds = tokio::time::interval(ROUND);
        rounds.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        loop {
            tokio::select! {
                _ = stop.wait_for(|stop| *stop) => return,
                _ = rounds.tick() => {}
            }
            self.tick().await;
        }
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
