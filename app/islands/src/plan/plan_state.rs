//! What the parts of the island share: the performance as the server gave it, and signals for
//! what changes. Seats themselves are no signals: fifteen thousand of them would be slow.

use super::{
    addresses::Addresses,
    choice::{self, Improvement},
    zone_set::ZoneSet,
};
use crate::api::failure::Refusal;
use domain::{
    sales::offer::price::ProductPrice,
    seats::plan::{PlanData, SeatState, SeatTable},
};
use leptos::prelude::*;
use seatmap::seat_set::SeatSet;
use std::sync::Arc;
use ui::words::{Arg, Words, seats as seat_words, words};

/// How the seat card came to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// Under the mouse: leaves with it.
    Passing(u32),
    /// Tapped, clicked or reached by key: stays until it is closed.
    Staying(u32),
}

impl Look {
    pub fn seat_index(self) -> u32 {
        match self {
            Self::Passing(seat_index) | Self::Staying(seat_index) => seat_index,
        }
    }
}

/// The stream of what others take and give back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Link {
    /// Not yet asked for: without JavaScript it stays so.
    None,
    Live,
    Lost,
}

/// What the window shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    Plan,
    /// The 3D module is on its way.
    Coming,
    Hall,
}

/// Said above the selection, until the next choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub text: String,
    /// Read out at once, not when the reader pauses.
    pub is_alarm: bool,
}

/// The plan's state. Every part of the island has a copy: the fields are handles.
#[derive(Clone, Copy)]
pub struct PlanState {
    pub given: Given,
    pub seats: Seats,
    pub choice: SeatChoice,
    pub view: View,
}

/// What the server gave; it does not change while the page is shown.
#[derive(Clone, Copy)]
pub struct Given {
    pub data: StoredValue<PlanData>,
    pub addresses: StoredValue<Addresses>,
    /// Names of seats and views; comes a moment after the page.
    pub table: RwSignal<Option<Arc<SeatTable>>>,
    /// The rules of prices, which the browser has a moment after the page.
    pub price_of: RwSignal<Option<PriceOf>>,
}

/// What one seat costs as that product; None where it isn't sold.
pub type PriceOf = fn(&PlanData, usize, u32, bool) -> Option<ProductPrice>;

/// Who has which seat, as far as this page has heard.
#[derive(Clone, Copy)]
pub struct Seats {
    pub free: RwSignal<SeatSet>,
    /// In the shopper's basket.
    pub mine: RwSignal<SeatSet>,
    /// Seats that are free for all performances of each product.
    pub free_for: RwSignal<Vec<SeatSet>>,
    /// Lost to somebody else a moment ago.
    pub lost: RwSignal<Vec<u32>>,
    /// General admission tickets were put into the basket since the page came.
    pub has_places: RwSignal<bool>,
    pub link: RwSignal<Link>,
}

/// What the shopper chose and has not held yet.
#[derive(Clone, Copy)]
pub struct SeatChoice {
    /// In the order of choosing.
    pub chosen: RwSignal<Vec<u32>>,
    /// Chosen seats that are no single ticket: seat and product.
    pub others: RwSignal<Vec<(u32, usize)>>,
    /// The product that the next tap chooses.
    pub mode: RwSignal<usize>,
    /// Single seats that the choice would leave between others.
    pub lone: RwSignal<Vec<u32>>,
    /// What one tap would make better.
    pub improvement: RwSignal<Option<Improvement>>,
    /// A seat and the product that it is not available for. The card explains why.
    pub asked: RwSignal<Option<(u32, usize)>>,
    /// The server's explanation, as a piece of a page.
    pub missing: RwSignal<String>,
    /// Address where the next performance of a package is chosen; may be empty.
    pub next: RwSignal<String>,
    /// A request to the server is under way.
    pub busy: RwSignal<bool>,
}

/// How the plan is looked at, and what is said about it.
#[derive(Clone, Copy)]
pub struct View {
    /// Zones that stay lit; none: all.
    pub lit: RwSignal<ZoneSet>,
    pub look: RwSignal<Option<Look>>,
    pub shown: RwSignal<Shown>,
    /// A drag draws round several seats instead of moving the plan.
    pub several: RwSignal<bool>,
    /// The seat whose card stays when the mouse has passed on.
    pub stays: StoredValue<Option<u32>>,
    pub said: RwSignal<Option<Said>>,
    /// On a phone: the chosen seats are listed, not only counted.
    pub list_open: RwSignal<bool>,
    /// Read by screen readers only.
    pub live_region: RwSignal<String>,
}

impl Seats {
    fn new(data: &PlanData) -> Self {
        let seats = data.seat_zones.len();
        let free = SeatSet::from_hex(&data.free, seats).unwrap_or_else(|| SeatSet::empty(seats));
        let mut mine = SeatSet::empty(seats);
        data.mine.iter().for_each(|seat_index| mine.insert(*seat_index as usize));
        Self {
            free: RwSignal::new(free),
            mine: RwSignal::new(mine),
            free_for: RwSignal::new(choice::free_for(data)),
            lost: RwSignal::new(Vec::new()),
            has_places: RwSignal::new(false),
            link: RwSignal::new(Link::None),
        }
    }
}

impl SeatChoice {
    fn new(mode: usize) -> Self {
        Self {
            chosen: RwSignal::new(Vec::new()),
            others: RwSignal::new(Vec::new()),
            mode: RwSignal::new(mode),
            lone: RwSignal::new(Vec::new()),
            improvement: RwSignal::new(None),
            asked: RwSignal::new(None),
            missing: RwSignal::new(String::new()),
            next: RwSignal::new(String::new()),
            busy: RwSignal::new(false),
        }
    }
}

impl View {
    fn new() -> Self {
        Self {
            lit: RwSignal::new(ZoneSet::default()),
            look: RwSignal::new(None),
            shown: RwSignal::new(Shown::Plan),
            several: RwSignal::new(false),
            stays: StoredValue::new(None),
            said: RwSignal::new(None),
            list_open: RwSignal::new(false),
            live_region: RwSignal::new(String::new()),
        }
    }
}

impl PlanState {
    pub fn new(data: PlanData, addresses: Addresses) -> Self {
        Self {
            seats: Seats::new(&data),
            choice: SeatChoice::new(data.product as usize),
            view: View::new(),
            given: Given {
                data: StoredValue::new(data),
                addresses: StoredValue::new(addresses),
                table: RwSignal::new(None),
                price_of: RwSignal::new(None),
            },
        }
    }

    /// Free, taken, or the shopper's: chosen and held look the same to them.
    pub fn state(&self, seat_index: u32) -> SeatState {
        let index = seat_index as usize;
        let held = self.seats.mine.with_untracked(|mine| mine.contains(index));
        if held || self.choice.chosen.with_untracked(|chosen| chosen.contains(&seat_index)) {
            SeatState::Mine
        } else if self.seats.free.with_untracked(|free| free.contains(index)) {
            SeatState::Free
        } else {
            SeatState::Taken
        }
    }

    pub fn is_held(&self, seat_index: u32) -> bool {
        self.seats.mine.with_untracked(|mine| mine.contains(seat_index as usize))
    }

    /// Whether the zone filter leaves it lit.
    pub fn is_lit(&self, seat_index: u32) -> bool {
        let lit = self.view.lit.get_untracked();
        let zone = self.given.data.with_value(|data| choice::zone_of(data, seat_index));
        lit.is_empty() || lit.contains(zone)
    }

    /// Whether a press on the seat chooses it or lets it go.
    pub fn is_available(&self, seat_index: u32) -> bool {
        self.is_lit(seat_index)
            && match self.state(seat_index) {
                SeatState::Mine => true,
                SeatState::Free => self.is_for(seat_index, self.choice.mode.get_untracked()),
                SeatState::Taken => false,
            }
    }

    /// Opens the card of a seat for good, or closes it.
    pub fn look_at(&self, seat_index: Option<u32>) {
        self.view.stays.set_value(seat_index);
        self.view.look.set(seat_index.map(Look::Staying));
    }

    pub fn money(&self, words: &Words, minor: i64) -> String {
        self.given.data.with_value(|data| words.money(minor, &data.currency))
    }

    /// The fees of a price, as they stand beside it; empty where there are none.
    pub fn fees(&self, words: &Words, price: ProductPrice) -> String {
        if price.fees_minor == 0 {
            return String::new();
        }
        let is_apart = self.given.data.with_value(|data| data.rules.fees_apart);
        let id = if is_apart { "plan-fees-apart" } else { "plan-fees" };
        words.with(id, &[("fees", Arg::Text(&self.money(words, price.fees_minor)))])
    }

    pub fn say(&self, text: String) {
        self.view.said.set(Some(Said { text, is_alarm: false }));
    }

    pub fn alarm(&self, text: String) {
        self.view.said.set(Some(Said { text, is_alarm: true }));
    }

    /// A message whose one variable is the seat.
    pub fn say_of(&self, id: &str, seat_index: u32) {
        let words = words();
        let table = self.given.table.get_untracked();
        let name = table.and_then(|table| seat_words::name(&table, seat_index));
        let seat = name.map(|name| seat_words::row_and_number(&words, &name)).unwrap_or_default();
        self.say(words.with(id, &[("seat", Arg::Text(&seat))]));
    }

    /// Chooses a free seat or lets go of a chosen one; what it isn't possible for is said.
    pub fn toggle(&self, seat_index: u32) {
        self.view.said.set(None);
        if self.choice.chosen.with_untracked(|chosen| chosen.contains(&seat_index)) {
            self.choice.chosen.update(|chosen| chosen.retain(|other| *other != seat_index));
        } else {
            self.choose(&[seat_index], self.choice.mode.get_untracked());
        }
    }

    /// Chooses those of the places that can be had as the product, as far as the limit lets.
    /// Gives how many.
    pub fn choose(&self, seat_indexes: &[u32], product: usize) -> usize {
        let max = self.given.data.with_value(|data| data.seats_max as usize);
        let held = self.seats.mine.with_untracked(SeatSet::count);
        let mut chosen = self.choice.chosen.get_untracked();
        let before = chosen.len();
        for &seat_index in seat_indexes {
            let can = self.state(seat_index) == SeatState::Free
                && self.is_for(seat_index, product)
                && !chosen.contains(&seat_index);
            if can && chosen.len() + held < max {
                self.note(seat_index, product);
                chosen.push(seat_index);
            } else if can {
                self.say(words().with("plan-too-many", &[("max", Arg::Number(max as i64))]));
                break;
            }
        }
        let added = chosen.len() - before;
        if added > 0 {
            self.choice.chosen.set(chosen);
        }
        added
    }

    /// Nothing was held: says why, and shows lost seats as taken at once.
    pub fn refused(&self, refusal: Refusal) {
        let lost = refusal.lost;
        if !lost.is_empty() {
            self.seats.free.update(|free| {
                lost.iter().for_each(|seat_index| free.remove(*seat_index as usize))
            });
            self.choice
                .chosen
                .update(|chosen| chosen.retain(|seat_index| !lost.contains(seat_index)));
            self.seats.lost.set(lost);
        }
        for seat_index in refusal.missing {
            self.set_for(seat_index, self.chosen_as(seat_index), false);
            self.choice.chosen.update(|chosen| chosen.retain(|other| *other != seat_index));
        }
        self.alarm(refusal.words);
    }

    /// Names seats that somebody else was faster with; the others stay chosen.
    pub fn say_lost(&self, seat_indexes: &[u32]) {
        let names = self.names(seat_indexes);
        let count = Arg::Number(seat_indexes.len() as i64);
        let args = [("count", count), ("seats", Arg::Text(&names))];
        self.alarm(words().with("refusal-hold-seats-taken", &args));
    }

    /// Where a seat is, what it costs, whether it can be had, and what is special about it.
    /// `is_near`: its section was said of the seat before. The view has a key of its own.
    pub fn describe(&self, words: &Words, seat_index: u32, is_near: bool) -> String {
        let Some(table) = self.given.table.get_untracked() else { return String::new() };
        let Some(name) = seat_words::name(&table, seat_index) else { return String::new() };
        let product = self.product_of(seat_index);
        let price = match self.price(seat_index, product) {
            Some(price) => self.money(words, price.shown_minor),
            None => words.text("plan-zone-not-for-sale"),
        };
        let id = match self.state(seat_index) {
            SeatState::Free if !self.is_for(seat_index, product) => "plan-seat-partly",
            SeatState::Free => "plan-seat-free",
            SeatState::Taken => "plan-seat-taken",
            // What a held seat was bought as, the basket knows.
            SeatState::Mine if self.is_held(seat_index) => "plan-seat-held",
            SeatState::Mine => "plan-seat-mine",
        };
        let place = match is_near {
            true => seat_words::within_section(words, &name),
            false => seat_words::row_and_number(words, &name),
        };
        let args = [("place", Arg::Text(&place)), ("price", Arg::Text(&price))];
        let mut text = words.with(id, &args);
        for attribute in seat_words::attributes(words, &table, seat_index) {
            text.push_str(", ");
            text.push_str(&attribute);
        }
        text
    }

    /// What one sees from the seat, said when it is asked for.
    pub fn say_view(&self, seat_index: u32) {
        let Some(table) = self.given.table.get_untracked() else { return };
        self.view.live_region.set(seat_words::view(&words(), &table, seat_index));
    }
}
