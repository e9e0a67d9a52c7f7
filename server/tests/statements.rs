//! What is read once stays read once: how many statements a hold takes, as sqlx itself logs them.
//! A program of its own, since the log is the process's.

use domain::{
    people::actor::Actor,
    seats::hold::{HoldRequest, SeatRequest},
};
use std::{
    io,
    sync::atomic::{AtomicUsize, Ordering},
};
use testing::Stage;
use tracing_subscriber::EnvFilter;

/// Of two seats by a guest whose basket is new: the catalogue's version and what the browser has;
/// then begin, networks with the waiting list, basket, standing, claims, lines, what limits count,
/// journal and commit. Counted in the code on 30 November 2026.
const OF_A_HOLD: usize = 11;

static HEARD: AtomicUsize = AtomicUsize::new(0);

fn listen() {
    let one_more = || {
        HEARD.fetch_add(1, Ordering::Relaxed);
        io::sink()
    };
    let subscriber = tracing_subscriber::fmt()
        .with_env_filter(EnvFilter::new("off,sqlx::query=debug"))
        .with_writer(one_more)
        .finish();
    tracing::subscriber::set_global_default(subscriber).expect("nobody else listens");
}

async fn hold(stage: &Stage, guest: &Actor, seats: &[u32]) {
    let seat_request = SeatRequest::tickets(seats);
    let request = HoldRequest { performance: stage.performance, seat_request };
    selling::hold::hold(&stage.house, guest, &request).await.expect("free");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hold_takes_few_statements() {
    listen();
    let stage = Stage::on_sqlite().await;
    // Connections are open and the catalogue is in memory from here on.
    hold(&stage, &stage.guest().await, &[0, 1]).await;
    // One more connection may be opened now and then: the fewest count.
    let mut heard = usize::MAX;
    for seats in [[3, 4], [6, 7]] {
        let guest = stage.guest().await;
        let before = HEARD.load(Ordering::Relaxed);
        hold(&stage, &guest, &seats).await;
        heard = heard.min(HEARD.load(Ordering::Relaxed) - before);
    }
    assert!(heard > 4, "only {heard} statements were heard");
    assert!(heard <= OF_A_HOLD, "{heard} statements, {OF_A_HOLD} are enough");
}
