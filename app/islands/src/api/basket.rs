//! The basket as islands see it: how full, how long, more time by one action, seats given back.

use super::failure::CallFailure;
use domain::{id::PerformanceId, sales::basket::BasketState};
use leptos::{prelude::*, server_fn::codec::Postcard};
use serde::{Deserialize, Serialize};

/// One call for all of it: each call of its own is a kilobyte more to load.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Ask {
    /// As it is now: after its time was up, or when the browser was away.
    Look,
    /// The whole time anew.
    Extend,
    /// Seats of one performance go back; those that aren't in the basket are no trouble.
    GiveBack { performance: PerformanceId, seat_indexes: Vec<u32> },
}

/// The basket after what was asked of it.
///
/// # Errors
/// No more time: the basket has ended, or was extended as often as the house lets.
#[server(endpoint = "basket", input = Postcard, output = Postcard)]
pub async fn ask_basket(ask: Ask) -> Result<BasketState, CallFailure> {
    use super::caller::Caller;
    match ask {
        Ask::Look => Caller::basket().await,
        Ask::Extend => Caller::open().await?.extend_basket().await,
        Ask::GiveBack { performance, seat_indexes } => {
            Caller::open().await?.give_back(performance, &seat_indexes).await
        }
    }
}
