//! The documented season on sale, whose package `your-two` is chosen performance by performance.

use domain::{
    id::PerformanceId,
    people::actor::Actor,
    seats::hold::{HoldRefusal, HoldRequest, SeatPick, SeatRequest},
};
use house::{Answered, Failure};
use season::sheets::season_import::{ImportRequest, import_as_asked};
use selling::hold::Held;
use testing::{Stage, season_example};

/// Listed in zone 1.
pub const CARMEN: i64 = 14_550;
pub const SWANS: i64 = 9_800;
pub const OFFER: &str = "your-two";

pub const CARMEN_ONE: &str = "carmen-2026-12-03-2000";
pub const CARMEN_TWO: &str = "carmen-2026-12-05-2000";
pub const SWANS_ONE: &str = "swan-lake-2027-02-11-1930";
pub const SWANS_TWO: &str = "swan-lake-2027-02-13-1700";

/// One or two performances of opera and of ballet, 10 % less from two on and 15 % from three on;
/// two extra tickets at 5 % less.
pub const AS_DOCUMENTED: [(&str, &str); 0] = [];

/// The documented season on sale, with other sheets where they are given, which may change what
/// was sold.
pub async fn season(stage: &Stage, others: &[(&str, &str)]) {
    let named: Vec<(String, &str)> =
        others.iter().map(|(name, text)| (format!("{name}.csv"), *text)).collect();
    let named: Vec<(&str, &str)> =
        named.iter().map(|(name, text)| (name.as_str(), *text)).collect();
    let folder = season_example(&named);
    let sheet = String::from_utf8_lossy(&folder.0["performances.csv"]).into_owned();
    let sold = [CARMEN_ONE, CARMEN_TWO, SWANS_ONE, SWANS_TWO];
    let sold = sold.into_iter().filter(|key| sheet.contains(key));
    let accepted = sold.map(|key| format!("performances/{key}").parse().expect("a key")).collect();
    let asked = ImportRequest { dry_run: false, accepted };
    import_as_asked(&stage.house, &Actor::Console, &folder, asked).await.expect("a good season");
}

pub async fn performance(stage: &Stage, slug: &str) -> PerformanceId {
    season::plan::performance(&stage.house, slug).await.expect("read").expect("visible")
}

/// Seats of a performance, each for the offer or, with an empty name, as a ticket.
pub async fn pick(
    stage: &Stage,
    actor: &Actor,
    slug: &str,
    offer: &str,
    places: &[u32],
) -> Result<Held, Failure<HoldRefusal>> {
    let offer = Some(offer.to_owned()).filter(|offer| !offer.is_empty());
    let pick =
        |place: &u32| SeatPick { seat_index: *place, offer: offer.clone(), price_type: None };
    let seat_request = SeatRequest::seats(places.iter().map(pick).collect());
    let performance = performance(stage, slug).await;
    selling::hold::hold(&stage.house, actor, &HoldRequest { performance, seat_request }).await
}

pub async fn total(stage: &Stage, actor: &Actor) -> i64 {
    let basket = selling::basket::basket(&stage.house, Stage::session_of(actor), "en")
        .await
        .expect("a basket");
    basket.quote.lines.iter().map(|line| line.due_minor).sum()
}

pub fn refused<T: std::fmt::Debug, R>(answer: Result<T, Failure<R>>) -> R {
    match answer.answered().expect("no fault") {
        Err(refusal) => refusal,
        Ok(done) => panic!("not refused: {done:?}"),
    }
}

pub fn less(minor: i64, percent: i64) -> i64 {
    (minor * (100 - percent) + 50) / 100
}
