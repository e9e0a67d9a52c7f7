//! What is told to the analytics service of the house's choice. A service that is away is left
//! alone for a minute by all who tell it something: mails wait for the same workers.

use crate::{House, ports::MeasuringRequest};
use anyhow::{Context, ensure};
use domain::moment::{MINUTE_MS, Moment};
use std::sync::{Mutex, PoisonError};

const PAUSE_MS: i64 = MINUTE_MS;

/// Until when nothing is told.
#[derive(Default)]
struct Pause(Mutex<Option<Moment>>);

/// The service was away less than a minute ago.
pub fn is_away(house: &House) -> bool {
    let pause = house.kept::<Pause>();
    let until = *pause.0.lock().unwrap_or_else(PoisonError::into_inner);
    until.is_some_and(|until| house.now() < until)
}

/// # Errors
/// The service is away, was so just now, or did not take it.
#[boxed]
pub async fn tell(house: &House, request: &MeasuringRequest) -> anyhow::Result<()> {
    let measurer = house.ports().measurer.as_ref().context("nobody speaks to the service")?;
    ensure!(!is_away(house), "the service was away just now");
    let told = measurer.send(request).await;
    if told.is_err() {
        let until = house.now().plus_ms(PAUSE_MS);
        let pause = house.kept::<Pause>();
        *pause.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(until);
    }
    told
}
