//! Holding seats from the plan.

use super::failure::CallFailure;
use domain::{
    id::PerformanceId,
    sales::basket::BasketState,
    seats::hold::{SeatPick, SeatRequest},
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
    /// How far a package has come that a seat went into, in words; empty without one.
    pub said: String,
    /// Where the performances that it lacks are chosen; empty where it lacks none.
    pub next: String,
}

/// `SeatRequest` in a form that crosses in few bytes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum CompactSeatRequest {
    /// As pages ask that were opened before there was a mark of the plan.
    Seats(Vec<SeatPick>),
    Best {
        zone: Option<String>,
        count: u32,
        offer: Option<String>,
    },
    GeneralAdmission {
        area: String,
        count: u32,
        offer: Option<String>,
    },
    /// With the mark of the plan on which they were chosen. Last: what pages that are open during
    /// an update send goes by the order.
    SeatsOfPlan(String, Vec<SeatPick>),
}

impl From<CompactSeatRequest> for SeatRequest {
    fn from(compact: CompactSeatRequest) -> Self {
        match compact {
            CompactSeatRequest::Seats(picks) => Self::seats(picks),
            CompactSeatRequest::SeatsOfPlan(mark, picks) => {
                Self::Seats { picks, plan_mark: Some(mark) }
            }
            CompactSeatRequest::Best { zone, count, offer } => Self::Best { zone, count, offer },
            CompactSeatRequest::GeneralAdmission { area, count, offer } => {
                Self::GeneralAdmission { area, count, offer, over_blocks: false }
            }
        }
    }
}

/// `changed_line`: the line of the basket that what is held takes the place of; empty: none.
///
/// # Errors
/// The refusal of the house; nothing was held then, and nothing given back.
#[server(endpoint = "hold", input = Postcard, output = Postcard)]
pub async fn hold(
    performance: PerformanceId,
    compact: CompactSeatRequest,
    changed_line: String,
) -> Result<HeldSeats, CallFailure> {
    let caller = super::caller::Caller::open().await?;
    let request = domain::seats::hold::HoldRequest { performance, seat_request: compact.into() };
    let offer = request.seat_request.offer().map(str::to_owned);
    let changed: Option<domain::id::BasketLineId> = changed_line.parse().ok();
    let instead_of = caller.giving_way(changed, &request).await?;
    let (house, actor) = (caller.house(), &caller.actor);
    let held = match caller.is_exchange {
        true => money::exchange::hold(house, actor, &request, &instead_of).await,
        false => selling::hold::hold(house, actor, &request).await,
    };
    let held = match held {
        Ok(held) => held,
        Err(failure) => {
            let refused = caller.in_words(performance, failure).await;
            return Err(super::caller::told(refused, "hold"));
        }
    };
    let basket = match changed {
        Some(_) if caller.is_exchange => caller.replace(&instead_of).await?,
        Some(line) => caller.remove_line(line).await?,
        None => held.basket,
    };
    let (said, next) = caller.package_said(performance, offer.as_deref()).await?;
    Ok(HeldSeats { basket, mine: held.mine, lone: held.lone, said, next })
}
