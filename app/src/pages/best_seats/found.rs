//! Which seats are suggested on the page of suggestions.

use domain::seats::{
    plan::{PlanSeat, PlanView},
    proposal::{Party, Proposal, ProposalFacts, proposals, proposals_beside},
};
use islands::plan::choice::shown_prices;
use season::plan::Plan;
use seatmap::seat_set::SeatSet;

/// `other`: the seat of another ticket of the one who exchanges theirs.
pub fn found(
    view: &PlanView,
    plan: &Plan,
    party: &Party,
    other: Option<PlanSeat>,
) -> Vec<Proposal> {
    let data = &view.data;
    let seats = data.seat_zones.len();
    let (product, of) = (data.product as usize, |text: &str| SeatSet::from_hex(text, seats));
    let mut free = of(&data.free).unwrap_or_else(|| SeatSet::empty(seats));
    let also = data.products.get(product).filter(|product| !product.free.is_empty());
    if let Some(also) = also.and_then(|product| of(&product.free)) {
        free.intersect(&also);
    }
    let prices = shown_prices(data, data.basket.pieces > 0);
    let price = |seat_index: u32| prices.get(seat_index as usize).copied().flatten();
    let facts = ProposalFacts { hall: &plan.hall, views: &plan.views, free: &free, price: &price };
    match other {
        Some(own) => proposals_beside(own.seat_index, &plan.runs, party, &facts),
        None => proposals(party, &facts),
    }
}
