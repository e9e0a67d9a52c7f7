//! What a seat of a performance is to the house. What a shopper sees of it is less:
//! `domain::seats::plan::SeatState`. What only a counter knows, such as *entered*, is a variant of
//! `DeskState` and a fact of `DeskFacts`, filled in `server/selling/src/blocks/desk.rs`.
//!
//! To add a state: make it a variant of `SeatState`. The compiler then leads to its name and to
//! `desk_state`, where it gets a letter and says what a seller can do with it; tests ask for its
//! words in six languages (`staff-desk-state-…`, by its name there; where its name here is
//! another, `desk/plan/block_words.rs` needs a message by this one, too) and for its sign in
//! `style/pages/staff-desk.css`. docs/offers.md lists the states. What it follows from is a fact:
//! `SeatFacts` here, read in `server/store/src/seats/blocks/states.rs`. If the fact is a new owner
//! of a claim, a migration makes `claims` and `area_claims` anew with its name in the check of
//! `owner`, and these decide what it is worth: lists (`records/src/lists.rs`), prices by how many
//! are sold (`store/src/seats/claims.rs`, `areas.rs`), taking over (`store/src/orders/seats.rs`),
//! the audit (`records/src/audit/seats.rs`). The simulation's own reading is
//! `server/testing/examples/simulate/blocked.rs`.

use crate::{sales::offer::OfferKind, seats::block::BlockKind};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SeatState {
    Free,
    /// In a basket, or in an order that isn't paid.
    Held,
    Sold(SoldAs),
    /// Offered by its holder, and nobody holds it.
    OnResale,
    /// Kept for somebody, such as a subscriber who may renew.
    Reserved,
    Blocked(BlockKind),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SoldAs {
    Ticket,
    /// With a seat for all its performances, or one for each.
    Subscription,
    Package,
}

impl SeatState {
    pub fn to_text(self) -> String {
        match self {
            Self::Free => "free".to_owned(),
            Self::Held => "held".to_owned(),
            Self::Sold(SoldAs::Ticket) => "sold-ticket".to_owned(),
            Self::Sold(SoldAs::Subscription) => "sold-subscription".to_owned(),
            Self::Sold(SoldAs::Package) => "sold-package".to_owned(),
            Self::OnResale => "on-resale".to_owned(),
            Self::Reserved => "reserved".to_owned(),
            Self::Blocked(kind) => format!("blocked-{}", kind.as_str()),
        }
    }
}

/// To whom a seat or place belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeatOwner {
    /// The holder of a ticket; of what it is a part, if of anything.
    Ticket(Option<OfferKind>),
    /// A subscriber until they have renewed or declined.
    Renewal,
    Reservation,
    Block(BlockKind),
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SeatFacts {
    pub owner: Option<SeatOwner>,
    /// By its owner, for resale.
    pub is_on_offer: bool,
    /// By a basket whose time isn't up, or by an order that isn't paid.
    pub is_held: bool,
    /// The plan keeps it back, and nobody has freed it for this performance.
    pub is_house_seat: bool,
}

/// A hold hides what the seat is beside: a seat on offer and a blocked one go back to that when
/// the hold ends.
pub fn state(facts: SeatFacts) -> SeatState {
    if facts.is_held {
        return SeatState::Held;
    }
    match facts.owner {
        Some(SeatOwner::Ticket(_)) if facts.is_on_offer => SeatState::OnResale,
        Some(SeatOwner::Ticket(kind)) => SeatState::Sold(sold_as(kind)),
        Some(SeatOwner::Renewal | SeatOwner::Reservation) => SeatState::Reserved,
        Some(SeatOwner::Block(kind)) => SeatState::Blocked(kind),
        None if facts.is_house_seat => SeatState::Blocked(BlockKind::House),
        None => SeatState::Free,
    }
}

fn sold_as(kind: Option<OfferKind>) -> SoldAs {
    match kind {
        None => SoldAs::Ticket,
        Some(OfferKind::Subscription | OfferKind::Flexible) => SoldAs::Subscription,
        Some(OfferKind::Package) => SoldAs::Package,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_seat_is_in_one_state() {
        let plain = SeatFacts::default();
        let owned = |owner| SeatFacts { owner: Some(owner), ..plain };
        let ticket = owned(SeatOwner::Ticket(None));
        let blocked = owned(SeatOwner::Block(BlockKind::BoxOffice));
        for (facts, text) in [
            (plain, "free"),
            (SeatFacts { is_house_seat: true, ..plain }, "blocked-house"),
            (SeatFacts { is_house_seat: true, is_held: true, ..plain }, "held"),
            (SeatFacts { is_house_seat: true, ..ticket }, "sold-ticket"),
            (SeatFacts { is_held: true, ..plain }, "held"),
            (ticket, "sold-ticket"),
            (owned(SeatOwner::Ticket(Some(OfferKind::Subscription))), "sold-subscription"),
            (owned(SeatOwner::Ticket(Some(OfferKind::Flexible))), "sold-subscription"),
            (owned(SeatOwner::Ticket(Some(OfferKind::Package))), "sold-package"),
            (SeatFacts { is_on_offer: true, ..ticket }, "on-resale"),
            (SeatFacts { is_on_offer: true, is_held: true, ..ticket }, "held"),
            (owned(SeatOwner::Renewal), "reserved"),
            (owned(SeatOwner::Reservation), "reserved"),
            (blocked, "blocked-box-office"),
            (SeatFacts { is_held: true, ..blocked }, "held"),
            (SeatFacts { is_house_seat: true, ..blocked }, "blocked-box-office"),
        ] {
            assert_eq!(state(facts).to_text(), text, "{facts:?}");
        }
    }
}
