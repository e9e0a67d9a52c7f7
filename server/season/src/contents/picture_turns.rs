//! Turns for the work on pictures, which takes memory and a processor.

use anyhow::Context;
use tokio::sync::Semaphore;

/// Pictures that are worked on at the same time: each takes some hundred MB and a processor.
const WORKED_ON_AT_ONCE: usize = 2;

static WORK: Semaphore = Semaphore::const_new(WORKED_ON_AT_ONCE);

/// Work on the pixels of a picture, which waits for its turn and holds up nothing else. It is
/// finished even if nobody waits for it any more, and so is its turn.
pub async fn in_turn<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> anyhow::Result<T> {
    let turn = WORK.acquire().await.context("it is never closed")?;
    let work = move || {
        let _turn = turn;
        work()
    };
    tokio::task::spawn_blocking(work).await.context("a picture is worked on")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{
        sync::{Arc, Mutex, mpsc},
        time::Duration,
    };
    use tokio::{spawn, task::yield_now, time::timeout};

    #[tokio::test(flavor = "multi_thread")]
    async fn one_picture_too_many_waits_until_another_is_done() {
        let (release, gate) = mpsc::channel::<()>();
        let gate = Arc::new(Mutex::new(gate));
        let busy = |_| {
            let gate = gate.clone();
            spawn(in_turn(move || gate.lock().expect("unpoisoned").recv().expect("released")))
        };
        let busy: Vec<_> = (0..WORKED_ON_AT_ONCE).map(busy).collect();
        while WORK.available_permits() > 0 {
            yield_now().await;
        }
        let mut waiting = Box::pin(in_turn(|| "done"));
        let early = timeout(Duration::from_millis(100), &mut waiting).await;
        assert!(early.is_err(), "it waits for its turn");
        (0..WORKED_ON_AT_ONCE).for_each(|_| release.send(()).expect("somebody waits"));
        assert_eq!(waiting.await.expect("its turn came"), "done");
        for one in busy {
            one.await.expect("no panic").expect("done");
        }
    }
}
