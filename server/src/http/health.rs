//! For load balancers: the process answers; it can also do its work.

use axum::{Extension, extract::State, http::StatusCode};
use domain::{
    id::PerformanceId,
    moment::{Moment, SECOND_MS},
};
use house::House;
use std::sync::Arc;
use tokio::sync::Mutex;
use ui::shop::Shop;

/// Asked more often, the database is not written to each time.
const WRITTEN_EVERY_MS: i64 = 5 * SECOND_MS;

/// When the database last took a change for this question.
#[derive(Clone, Default)]
pub struct LastWrite(Arc<Mutex<Option<Moment>>>);

pub async fn live() -> &'static str {
    "live"
}

/// Asks the database for a performance that there isn't, the shortest way there and back, then
/// writes to it: on a full disk it still answers.
pub async fn ready(
    State(shop): State<Shop>,
    Extension(last_write): Extension<LastWrite>,
) -> (StatusCode, &'static str) {
    if let Err(fault) =
        season::plan::performance_slug(&shop.house, PerformanceId(uuid::Uuid::nil())).await
    {
        return not_ready("the database doesn't answer", &fault);
    }
    match last_write.prove(&shop.house).await {
        Ok(()) => (StatusCode::OK, "ready"),
        Err(fault) => not_ready("the database takes no changes", &fault),
    }
}

impl LastWrite {
    async fn prove(&self, house: &House) -> anyhow::Result<()> {
        let mut last = self.0.lock().await;
        let now = house.now();
        if last.is_some_and(|at| (0..WRITTEN_EVERY_MS).contains(&now.since_ms(at))) {
            return Ok(());
        }
        *last = None;
        house::jobs::backups::prove_writing(house).await?;
        *last = Some(now);
        Ok(())
    }
}

fn not_ready(what: &'static str, fault: &anyhow::Error) -> (StatusCode, &'static str) {
    tracing::error!(cause = format!("{fault:#}"), "not ready: {what}");
    (StatusCode::SERVICE_UNAVAILABLE, what)
}
