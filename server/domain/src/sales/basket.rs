//! Lines being bought, with the price that they were offered at, frozen while held.

use crate::{
    id::{BasketItemId, BasketLineId, PerformanceId, PersonId},
    moment::Moment,
    order::PlaceRefusal,
    payments::invoice::PerformanceInvoice,
    sales::{
        extra::{BasketExtra, ExtraOffer},
        offer::begun::Progress,
        pricing::{Quote, StageKind, Terms},
    },
    seats::plan::SeatName,
};
use serde::{Deserialize, Serialize};

/// The basket in the page's head, and what an answer to a hold tells the browser.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct BasketState {
    /// What a person would count in it: single tickets, subscriptions and packages (each is one,
    /// however many performances it has), and pieces of what else is in it.
    pub pieces: u32,
    /// Fees included. Below zero: not named, since a ticket is exchanged for what it holds.
    pub total_minor: i64,
    /// None while it is empty.
    pub ends_at: Option<Moment>,
    /// The server's clock, so that a wrong one in the browser doesn't matter.
    pub now: Moment,
    pub extensions_left: u32,
    /// More extensions need an e-mail address, which nobody gave yet.
    pub needs_address: bool,
    /// Secret of an order of this browser's that waits for its money.
    pub waiting_order: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct BasketView {
    pub state: BasketState,
    /// By performance and seat.
    pub lines: Vec<BasketLine>,
    pub extras: Vec<BasketExtra>,
    /// What goes with it and isn't in it yet.
    pub suggestions: Vec<ExtraOffer>,
    pub codes: Vec<BasketCode>,
    /// Why it can't be ordered as it is.
    pub refusal: Option<PlaceRefusal>,
    pub quote: Quote,
    /// What each company sells of it, by name; empty where one sells it all.
    pub sellers: Vec<(String, i64)>,
    /// What the house calls its fees, by their keys.
    pub fee_names: Vec<(String, String)>,
    /// By performance, when all of it is reserved now and paid later.
    pub invoices: Vec<PerformanceInvoice>,
    /// Lines whose hold ended since the last look: what was lost is said, not silently gone.
    pub ended: Vec<BasketLine>,
}

impl BasketView {
    /// There is nothing to buy.
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty() && self.extras.is_empty()
    }
}

/// A promo code as entered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BasketCode {
    pub code: String,
    /// Zero where it is good for nothing that is in the basket.
    pub saved_minor: i64,
    /// Why it takes nothing off. None: it does.
    pub idle: Option<CodeIdle>,
    /// Names of the ticket types that it is for, where the tickets are of others.
    pub price_types: Vec<String>,
}

/// Why a promo code takes nothing off. Of several lines the one is told that comes closest to being
/// reduced: the greatest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CodeIdle {
    /// There is nothing that a code may reduce.
    Nothing,
    OtherPerformance,
    /// For other offers, or for single tickets alone.
    OtherOffer,
    OtherZone,
    OtherPriceType,
    /// For other people.
    OtherCustomer,
    /// Too early or too late before the performance.
    Curtain,
    /// Other reductions take off as much or more.
    Beaten,
    /// Before its time, or after.
    NotNow,
    /// As often as it could be.
    UsedUp,
}

/// Why a promo code wasn't taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeRefusal {
    /// Nobody knows it.
    Unknown,
    /// Before its time, or after.
    NotNow,
    /// As often as it could be.
    UsedUp,
    /// Somebody else's list decides: their number is needed.
    NumberNeeded,
    /// The list doesn't have this number.
    NotAMember,
    /// The list can't be asked just now.
    ListUnreachable,
    /// So many are in the basket.
    TooMany,
    /// Too many wrong codes or numbers were tried in this hour.
    TooManyTries,
}

#[derive(Clone, Debug, PartialEq)]
pub struct BasketLine {
    pub id: BasketLineId,
    pub performance: PerformanceId,
    pub performance_slug: String,
    pub title: String,
    pub starts_at: Moment,
    pub time_zone: String,
    pub hall: String,
    pub poster: String,
    /// None for places in an unnumbered area.
    pub seat: Option<SeatName>,
    /// Name of the unnumbered area.
    pub area: Option<String>,
    pub zone: String,
    pub quantity: u32,
    /// For all of them.
    pub due_minor: i64,
    /// The seat is on offer for resale and isn't sold at this price, but for so much or more.
    pub least_minor: Option<i64>,
    /// From the listed price to what a ticket costs, for each price that its tickets have; empty
    /// where they are the same.
    pub why: Vec<Why>,
    /// Reductions that the price had when the ticket was held and no longer has, because the
    /// membership, kind or seniority that they stand on is gone.
    pub lost: Vec<LostReduction>,
    /// A ticket of a package beyond one for its performance.
    pub is_extra: bool,
    /// A single ticket there; None without an item, or where none is sold.
    pub single: Option<Terms>,
    /// The subscription or package that it belongs to.
    pub item: Option<BasketItem>,
    /// For whom, and what they must know, as sentences; empty where the house has no name for it.
    pub price_type: String,
    /// Empty where there is nothing to choose.
    pub price_types: Vec<LinePriceType>,
    /// For whom it can be; empty where there is nobody but the buyer.
    pub people: Vec<LinePerson>,
}

impl BasketLine {
    /// Name of the person whom it is for; None: the buyer.
    pub fn beneficiary(&self) -> Option<&String> {
        let chosen = self.people.iter().find(|person| person.is_chosen && person.id.is_some());
        chosen.map(|person| &person.name)
    }
}

/// Somebody for whom a ticket can be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinePerson {
    /// None: the buyer.
    pub id: Option<PersonId>,
    /// Empty until they have told it.
    pub name: String,
    pub is_chosen: bool,
}

/// A step of a price, in the house's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Why {
    /// None: the listed price.
    pub kind: Option<StageKind>,
    /// The rule's name: a ticket type, a discount, a package, a code; years of a subscriber.
    pub name: String,
    pub after_minor: i64,
}

/// A reduction that no longer applies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LostReduction {
    pub kind: StageKind,
    /// The rule's name, or the years as a subscriber.
    pub name: String,
}

/// What a ticket costs for whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinePriceType {
    pub key: String,
    pub name: String,
    /// What its buyer must know; may be empty.
    pub note: String,
    /// For one ticket, fees apart.
    pub price_minor: i64,
    pub is_chosen: bool,
    /// Why the ticket can't have it, with what else is in the basket.
    pub limit: Option<PriceTypeLimit>,
}

/// How many tickets a ticket type is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PriceTypeLimit {
    AtLeast(u32),
    AtMost(u32),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BasketItem {
    pub id: BasketItemId,
    /// The offer's key.
    pub offer: String,
    pub name: String,
    /// What it is shown to cost less than tickets for its performances.
    pub saved_minor: i64,
    /// Of that, the fees that tickets have, and it doesn't.
    pub saved_fees_minor: i64,
    /// Of a package whose performances are chosen one by one.
    pub progress: Option<Progress>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::EUR;
    use uuid::Uuid;

    fn line(people: Vec<LinePerson>) -> BasketLine {
        BasketLine {
            id: BasketLineId(Uuid::nil()),
            performance: PerformanceId(Uuid::nil()),
            performance_slug: String::new(),
            title: String::new(),
            starts_at: Moment(0),
            time_zone: String::new(),
            hall: String::new(),
            poster: String::new(),
            seat: None,
            area: None,
            zone: String::new(),
            quantity: 1,
            due_minor: 0,
            least_minor: None,
            why: Vec::new(),
            lost: Vec::new(),
            is_extra: false,
            single: None,
            item: None,
            price_type: String::new(),
            price_types: Vec::new(),
            people,
        }
    }

    #[test]
    fn a_basket_with_a_ticket_is_not_empty() {
        let quote = Quote {
            currency: EUR,
            lines: Vec::new(),
            fees: Vec::new(),
            taxes: Vec::new(),
            sellers: Vec::new(),
            total_minor: 0,
        };
        let mut basket = BasketView {
            state: BasketState::default(),
            lines: Vec::new(),
            extras: Vec::new(),
            suggestions: Vec::new(),
            codes: Vec::new(),
            refusal: None,
            quote,
            sellers: Vec::new(),
            fee_names: Vec::new(),
            invoices: Vec::new(),
            ended: Vec::new(),
        };
        assert!(basket.is_empty());
        basket.lines.push(line(Vec::new()));
        assert!(!basket.is_empty());
    }

    #[test]
    fn a_ticket_is_for_the_chosen_person_or_for_the_buyer() {
        let person = |id: Option<u128>, name: &str, is_chosen: bool| LinePerson {
            id: id.map(|id| PersonId(Uuid::from_u128(id))),
            name: name.to_owned(),
            is_chosen,
        };
        let buyer = |is_chosen| person(None, "Ana", is_chosen);
        let beneficiary = |people| line(people).beneficiary().cloned();
        assert_eq!(beneficiary(Vec::new()), None);
        assert_eq!(beneficiary(vec![buyer(true), person(Some(1), "Leo", false)]), None);
        let people =
            vec![buyer(false), person(Some(1), "Leo", false), person(Some(2), "Eva", true)];
        assert_eq!(beneficiary(people).as_deref(), Some("Eva"));
    }
}
