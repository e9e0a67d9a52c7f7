//! Holding seats from the plan.

use super::failure::CallFailure;
use domain::{
    basket::BasketState,
    hold::{Pick, Want},
    id::PerformanceId,
};
use leptos::{prelude::*, server_fn::codec::Postcard};
use serde::{Deserialize, Serialize};

/// What the plan needs to know of `selling::hold::Held`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct HeldSeats {
    pub basket: BasketState,
    /// All seats of this performance that the basket holds now.
    pub mine: Vec<u32>,
    /// Single free seats left beside them.
    pub lone: Vec<u32>,
    /// How far a package has come that a seat went into, in words, and where its evenings are
    /// chosen; both empty without one.
    pub said: String,
    pub next: String,
}

/// `Want` in a form that crosses in few bytes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Wish {
    Seats(Vec<Pick>),
    Best { zone: Option<String>, count: u32, offer: Option<String> },
    Places { area: String, count: u32, offer: Option<String> },
}

impl From<Wish> for Want {
    fn from(wish: Wish) -> Self {
        match wish {
            Wish::Seats(picks) => Self::Seats { picks },
            Wish::Best { zone, count, offer } => Self::Best { zone, count, offer },
            Wish::Places { area, count, offer } => Self::Places { area, count, offer },
        }
    }
}

/// # Errors
/// The refusal of the house; nothing was held then.
#[server(endpoint = "hold", input = Postcard, output = Postcard)]
pub async fn hold(performance: PerformanceId, wish: Wish) -> Result<HeldSeats, CallFailure> {
    let caller = super::caller::Caller::open().await?;
    let request = domain::hold::HoldRequest { performance, want: wish.into() };
    let offer = request.want.offer().map(str::to_owned);
    let held = match selling::hold::hold(caller.house(), &caller.actor, &request).await {
        Ok(held) => held,
        Err(failure) => {
            let refused = caller.in_words(performance, failure).await;
            return Err(super::caller::told(refused, "hold"));
        }
    };
    let (said, next) = caller.package_said(offer.as_deref()).await?;
    Ok(HeldSeats { basket: held.basket, mine: held.mine, lone: held.lone, said, next })
}
