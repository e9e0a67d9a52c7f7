//! What the plan page shows and hands to the browser. The seat table of a plan version never
//! changes and is cached for ever; states and prices of the performance come with the page.

use crate::{
    id::{PerformanceId, PlanVersionId},
    moment::Moment,
    sales::{
        basket::BasketState,
        offer::{price::PriceRules, product::Product, view::PackageHere},
        season::{Availability, PerformanceCard, SaleState},
    },
};
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;

/// What one tap may be: the browser draws these, T6.5c lets a shopper see no others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SeatState {
    Free,
    Taken,
    Mine,
}

/// One price level on the performance's plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ZoneOffer {
    pub key: String,
    pub name: String,
    /// Of a ticket, as it is shown (`ProductPrice`). None: not sold to the public.
    pub price_minor: Option<i64>,
    /// Its fees, in that or beside it.
    pub fees_minor: i64,
    /// Without those that are `apart`.
    pub free: u32,
    /// Wheelchair places and companion seats that are free. The browser isn't told.
    pub apart: u32,
    pub seats: u32,
}

/// An unnumbered area of the performance.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GeneralAdmissionOffer {
    pub key: String,
    pub name: String,
    /// Index into the zones.
    pub zone: u32,
    pub free: u32,
    pub capacity: u32,
}

/// The performance as the island needs it; seats by their place in the plan's list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PlanData {
    pub performance: PerformanceId,
    /// As `Listing::plan_mark`: sent with the seats that are chosen here.
    pub plan_mark: String,
    pub currency: String,
    /// One ticket line may not grow over this.
    pub seats_max: u32,
    pub zones: Vec<ZoneOffer>,
    pub general_admission: Vec<GeneralAdmissionOffer>,
    /// What a seat can be sold as; the first is the ticket of this performance.
    pub products: Vec<Product>,
    pub rules: PriceRules,
    /// The one of them that a tap chooses first.
    pub product: u32,
    /// The zone of each place, by its index in `zones`.
    pub seat_zones: Vec<u8>,
    /// Free seats as `SeatSet::to_hex`.
    pub free: String,
    /// Places of the seats that the shopper's own basket holds.
    pub mine: Vec<u32>,
    /// Version of `free` on the live stream.
    pub version: u64,
    /// Something can be chosen here: tickets, or packages that are sold before them.
    pub on_sale: bool,
    /// Single tickets are on sale. Where they aren't, the first product is shown nowhere.
    pub tickets_on_sale: bool,
    pub basket: BasketState,
}

impl PlanData {
    /// How many seats can be chosen beside those that the shopper holds here.
    pub fn more_max(&self) -> u32 {
        let held = u32::try_from(self.mine.len()).unwrap_or(u32::MAX);
        self.seats_max.saturating_sub(held)
    }
}

/// From this percentage of the stage on, all of it is seen.
pub const WHOLE_PERCENT: i32 = 97;
/// Below this percentage of the stage a seat's view is called restricted.
pub const RESTRICTED_PERCENT: i32 = 80;
/// Below this percentage one listens.
pub const LISTENING_PERCENT: i32 = 15;

/// What is special about a seat, as bits.
pub mod mark {
    pub const WHEELCHAIR: u8 = 1;
    /// Of a wheelchair place.
    pub const COMPANION: u8 = 2;
    /// As the house says, or as the hall's geometry does.
    pub const RESTRICTED_VIEW: u8 = 4;
    /// Of a hall that has surtitles.
    pub const NO_SURTITLES: u8 = 8;
    pub const HOUSE_SEAT: u8 = 16;
    /// Hardly a view, which is more than a restricted one.
    pub const LISTENING: u8 = 32;
    /// Of seats that aren't for everybody (`Seat::is_for_all`).
    pub const APART: u8 = WHEELCHAIR | COMPANION;
    /// What the sentence about a seat's view says too.
    pub const OF_VIEW: u8 = RESTRICTED_VIEW | NO_SURTITLES | LISTENING;

    /// The messages that say what a buyer and the door must know.
    pub fn messages(marks: u8) -> impl Iterator<Item = &'static str> {
        let known = [
            (WHEELCHAIR, "plan-attribute-wheelchair"),
            (COMPANION, "plan-attribute-companion"),
            (RESTRICTED_VIEW, "plan-attribute-restricted-view"),
            (LISTENING, "plan-sight-listening"),
            (NO_SURTITLES, "seats-view-no-surtitles"),
        ];
        known.into_iter().filter(move |(bit, _)| marks & bit != 0).map(|(_, message)| message)
    }
}

/// Never changes for a plan version. Seats stand row by row in the plan's order.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SeatTable {
    pub areas: Vec<String>,
    /// (index of the area, name, is a box)
    pub sections: Vec<(u32, String, bool)>,
    pub rows: Vec<TableRow>,
    /// Bits of `mark`.
    pub flags: Vec<u8>,
    /// Five numbers a seat: distance to the stage (dm), eye above the stage floor (dm),
    /// degrees off the centre (negative: left), percent of the stage seen, 1 if the surtitles
    /// are seen.
    pub views: Vec<i32>,
    /// (companion seat, its wheelchair place)
    pub companions: Vec<(u32, u32)>,
    /// Seats that stand side by side, in the order in which they stand.
    pub runs: Vec<Vec<u32>>,
}

impl SeatTable {
    /// As `Seat::is_for_all`.
    pub fn is_for_all(&self, seat_index: usize) -> bool {
        self.flags.get(seat_index).is_none_or(|flags| flags & mark::APART == 0)
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TableRow {
    pub section: u32,
    pub label: String,
    pub numbers: Vec<String>,
}

/// The performance page.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanView {
    pub card: PerformanceCard,
    pub author: String,
    pub poster: String,
    /// What the poster shows; empty where nobody has said it.
    pub picture: String,
    pub synopsis: String,
    pub time_zone: String,
    pub venue: VenueView,
    pub doors_at: Moment,
    pub duration_minutes: u32,
    pub sale: SaleState,
    /// Those that the shopper has begun or asks for, of which this is a performance.
    pub packages: Vec<PackageHere>,
    /// It can be bought as a performance of some package, begun or not.
    pub has_packages: bool,
    pub data: PlanData,
}

impl PlanView {
    /// Tickets are on sale and none can be had, nor has the shopper the last ones.
    pub fn is_sold_out(&self) -> bool {
        self.data.tickets_on_sale
            && self.data.mine.is_empty()
            && self.card.availability == Availability::SoldOut
    }

    /// The page shows the plan. In a performance that is cancelled nobody has a seat.
    pub fn is_drawn(&self) -> bool {
        !self.data.seat_zones.is_empty() && !self.is_cancelled()
    }

    pub fn is_cancelled(&self) -> bool {
        matches!(self.sale, SaleState::Cancelled)
    }

    /// There is a seat to choose on the plan, for a ticket or for a package.
    pub fn has_choice(&self) -> bool {
        self.data.on_sale && !self.data.seat_zones.is_empty() && !self.is_sold_out()
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct VenueView {
    pub name: String,
    pub hall: String,
    pub street: String,
    pub town: String,
    pub postcode: String,
    /// ISO 3166, two letters.
    pub country: String,
}

/// A seat's place in the plan that a performance sells on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlanSeat {
    pub plan: PlanVersionId,
    pub seat_index: u32,
}

/// The row as it is said beside its section: a box of one row bears its own number as the row's
/// too, which is said once.
pub fn said_row<'r>(section: &str, is_box: bool, row: &'r str) -> &'r str {
    let is_number = is_box && section.trim_matches(|c: char| !c.is_ascii_digit()) == row;
    if is_number { "" } else { row }
}

/// A seat in words, by its parts; the sentence is a Fluent message.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct SeatName {
    pub area: String,
    /// Empty where the section has the area's name.
    pub section: String,
    pub is_box: bool,
    /// Empty where it would only repeat the section.
    pub row: String,
    pub number: String,
    /// Bits of `mark`.
    #[serde(default)]
    pub marks: u8,
}

impl SeatName {
    /// By area, row and seat, as they stand in the house: seat 9 before seat 10. Wherever several
    /// are named they stand so.
    pub fn in_order(&self, other: &Self) -> Ordering {
        let part = (&self.area, &self.section).cmp(&(&other.area, &other.section));
        part.then_with(|| numbered(&self.row).cmp(&numbered(&other.row)))
            .then_with(|| numbered(&self.number).cmp(&numbered(&other.number)))
    }

    /// The same of what may have no seat, as unnumbered places have none: these stand first.
    pub fn some_in_order(one: Option<&Self>, other: Option<&Self>) -> Ordering {
        match (one, other) {
            (Some(one), Some(other)) => one.in_order(other),
            (one, other) => one.is_some().cmp(&other.is_some()),
        }
    }

    /// Whether `wanted` is the end of its name, such as `Stalls/12/7` or `12/7`.
    pub fn ends_with(&self, wanted: &str) -> bool {
        let wanted: Vec<String> =
            wanted.split('/').map(|part| part.trim().to_lowercase()).collect();
        let parts = [&self.area, &self.section, &self.row, &self.number];
        let parts: Vec<String> =
            parts.iter().filter(|part| !part.is_empty()).map(|it| it.to_lowercase()).collect();
        parts.ends_with(&wanted)
    }
}

/// With the number that it begins with.
fn numbered(text: &str) -> (u64, &str) {
    let end = text.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(text.len());
    (text.split_at(end).0.parse().unwrap_or_default(), text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_buyer_is_told_what_is_special_about_a_seat() {
        let told = |marks| mark::messages(marks).collect::<Vec<_>>();
        assert_eq!(
            told(mark::WHEELCHAIR | mark::RESTRICTED_VIEW | mark::HOUSE_SEAT),
            ["plan-attribute-wheelchair", "plan-attribute-restricted-view"]
        );
        assert_eq!(told(mark::COMPANION), ["plan-attribute-companion"]);
        assert_eq!(
            told(mark::LISTENING | mark::NO_SURTITLES),
            ["plan-sight-listening", "seats-view-no-surtitles"]
        );
    }

    #[test]
    fn seats_stand_by_area_row_and_number() {
        let seat = |area: &str, row: &str, number: &str| SeatName {
            area: area.to_owned(),
            section: area.to_owned(),
            is_box: false,
            row: row.to_owned(),
            number: number.to_owned(),
            marks: 0,
        };
        let sorted =
            [seat("A", "2", "9"), seat("A", "2", "10"), seat("A", "10", "1"), seat("B", "1", "1")];
        let mut seats = sorted.to_vec();
        seats.reverse();
        seats.sort_by(SeatName::in_order);
        assert_eq!(seats, sorted);
        let [first, second, ..] = &sorted;
        let mut some = [Some(second), None, Some(first)];
        some.sort_by(|one, other| SeatName::some_in_order(*one, *other));
        assert_eq!(some, [None, Some(first), Some(second)], "what has no seat stands first");
    }

    #[test]
    fn a_box_says_its_number_once() {
        assert_eq!(said_row("Box 12", true, "12"), "");
        assert_eq!(said_row("Box 12", true, "2"), "2");
        assert_eq!(said_row("Block 12", false, "12"), "12");
    }
}
