//! One gateway's work of a round: several calls at a time, and no more of them once it doesn't
//! answer. Gateways work beside each other, so that one that hangs delays no other.

use futures::StreamExt;
use house::{House, jobs::guarded};
use std::{
    future::Future,
    sync::atomic::{AtomicUsize, Ordering},
};

/// Looked at in one round, of each gateway; the rest comes in the next.
pub(super) const ROUND_MAX: i64 = 100;
/// After so many failures the rest waits for the next round.
const FAILURES_MAX: usize = 3;

/// `work`: of each gateway, with its identity. Gives how many pieces there were.
pub(super) async fn beside_each_other<T, Done: Future<Output = anyhow::Result<()>>>(
    house: &House,
    work: Vec<Vec<(String, T)>>,
    call: impl Fn(T) -> Done,
) -> usize {
    let count = work.iter().map(Vec::len).sum();
    let (at_once, call) = (house.settings().calls_at_once, &call);
    let gateways = work.into_iter().map(|pieces| async move {
        let failures = &AtomicUsize::new(0);
        futures::stream::iter(pieces)
            .for_each_concurrent(at_once, |(id, piece)| async move {
                if failures.load(Ordering::Relaxed) >= FAILURES_MAX {
                    return;
                }
                if let Err(error) = guarded(call(piece)).await {
                    failures.fetch_add(1, Ordering::Relaxed);
                    tracing::warn!(%id, "left for later: {error:#}");
                }
            })
            .await;
    });
    // A house that makes one call at a time makes none beside it.
    let gateways_at_once = (at_once == 1).then_some(1_usize);
    futures::stream::iter(gateways).for_each_concurrent(gateways_at_once, |work| work).await;
    count
}
