//! The basket as islands see it: how full, how long, and more time by one action.

use super::failure::CallFailure;
use domain::{basket::BasketState, id::PerformanceId};
use leptos::{prelude::*, server_fn::codec::Postcard};
use serde::{Deserialize, Serialize};

/// Why the basket was not given more time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum NoMoreTime {
    Ended,
    NoneLeft,
}

/// The whole time anew.
///
/// # Errors
/// The basket has ended, or was extended as often as the house lets.
#[server(endpoint = "extend-basket", input = Postcard, output = Postcard)]
pub async fn extend_basket() -> Result<BasketState, CallFailure<NoMoreTime>> {
    use house::basket::ExtendRefusal;
    let caller = super::caller::Caller::open().await.map_err(CallFailure::Fault)?;
    let answer = caller.house().extend_basket(&caller.actor).await;
    answer.map_err(|failure| match super::caller::told(failure, "extend a basket") {
        CallFailure::Refused(ExtendRefusal::Ended) => CallFailure::Refused(NoMoreTime::Ended),
        CallFailure::Refused(ExtendRefusal::NoneLeft) => CallFailure::Refused(NoMoreTime::NoneLeft),
        CallFailure::Fault(code) => CallFailure::Fault(code),
        CallFailure::Unreachable => CallFailure::Unreachable,
    })
}

/// As it is now: after its time was up, or when the browser was away.
///
/// # Errors
/// Faults only.
#[server(endpoint = "basket", input = Postcard, output = Postcard)]
pub async fn look_at_basket() -> Result<BasketState, CallFailure<()>> {
    super::caller::Caller::basket().await.map_err(CallFailure::Fault)
}

/// Gives seats of one performance back.
///
/// # Errors
/// Faults only: a seat that isn't in the basket is no trouble.
#[server(endpoint = "remove-seats", input = Postcard, output = Postcard)]
pub async fn remove_seats(
    performance: PerformanceId,
    places: Vec<u32>,
) -> Result<BasketState, CallFailure<()>> {
    let caller = super::caller::Caller::open().await.map_err(CallFailure::Fault)?;
    let state = caller.house().remove_seats(&caller.actor, performance, &places).await;
    state.map_err(|failure| super::caller::told(failure, "remove seats"))
}
