//! What chosen seats are to be: tickets of this performance, or the seats of a subscription. One
//! product is what the next tap chooses; each seat's card can make it another.

use crate::basket_badge;
use crate::plan::{choice, plan_state::PlanState};
use domain::{
    sales::offer::{price::ProductPrice, product::ProductKind},
    seats::hold::SeatPick,
};
use leptos::prelude::*;
use ui::words::seats as seat_words;
use ui::words::{Arg, words};

/// The ticket of this performance, by its place among the products.
pub const TICKET: usize = 0;

impl PlanState {
    /// What a seat is chosen as; what a tap would choose it as, while it isn't.
    pub fn product_of(&self, seat_index: u32) -> usize {
        if self.choice.chosen.with_untracked(|chosen| chosen.contains(&seat_index)) {
            self.chosen_as(seat_index)
        } else {
            self.choice.mode.get_untracked()
        }
    }

    /// Of a seat that is chosen.
    pub fn chosen_as(&self, seat_index: u32) -> usize {
        self.choice.others.with_untracked(|others| {
            let other = others.iter().find(|(other, _)| *other == seat_index);
            other.map_or(TICKET, |(_, product)| *product)
        })
    }

    /// Of this performance alone, at whatever ticket type.
    pub fn is_ticket(&self, product: usize) -> bool {
        self.given.data.with_value(|data| {
            data.products.get(product).is_some_and(|it| it.kind == ProductKind::Ticket)
        })
    }

    /// Where the product stands among the ticket types: the standard one first, which is also
    /// that of offers.
    pub fn type_of(&self, product: usize) -> usize {
        self.given.data.with_value(|data| {
            let types = data.products.iter().enumerate().filter(|(_, it)| it.is_at_price_type());
            types.map(|(at, _)| at).position(|at| at == product).map_or(0, |at| at + 1)
        })
    }

    /// The product of the ticket type at that place.
    pub fn of_type(&self, at: usize) -> usize {
        let Some(before) = at.checked_sub(1) else { return TICKET };
        self.given.data.with_value(|data| {
            let types = data.products.iter().enumerate().filter(|(_, it)| it.is_at_price_type());
            types.map(|(product, _)| product).nth(before).unwrap_or(TICKET)
        })
    }

    /// A seat that is free for this performance is free for all performances of the product.
    pub fn is_for(&self, seat_index: u32, product: usize) -> bool {
        product == TICKET
            || self.seats.free_for.with_untracked(|free| {
                free.get(product).is_some_and(|free| free.contains(seat_index as usize))
            })
    }

    /// Somebody has taken the seat for another performance, or has given it back.
    pub fn set_for(&self, seat_index: u32, product: usize, is_free: bool) {
        self.seats.free_for.update(|free| {
            if let Some(free) = free.get_mut(product) {
                match is_free {
                    true => free.insert(seat_index as usize),
                    false => free.remove(seat_index as usize),
                }
            }
        });
    }

    /// Of a seat at what its zone costs before the rules of prices are there; of another product
    /// than a ticket only then.
    pub fn price(&self, seat_index: u32, product: usize) -> Option<ProductPrice> {
        let price_of = self.given.price_of.get_untracked().unwrap_or(choice::listed);
        let is_more = self.has_basket();
        self.given.data.with_value(|data| price_of(data, product, seat_index, is_more))
    }

    /// What the choice comes to; on top of a basket that has something already.
    pub fn total(&self) -> i64 {
        let (picked, is_more) = (self.picked(), self.has_basket());
        self.given.data.with_value(|data| choice::total(data, &picked, is_more))
    }

    /// Whether the shopper's basket has anything yet.
    pub fn has_basket(&self) -> bool {
        basket_badge::pieces().is_some_and(|count| count > 0)
    }

    /// Makes a chosen seat another product, or chooses it as that.
    pub fn choose_as(&self, seat_index: u32, product: usize) {
        if self.choice.chosen.with_untracked(|chosen| chosen.contains(&seat_index)) {
            if self.is_for(seat_index, product) {
                self.note(seat_index, product);
                self.choice.chosen.notify();
            }
        } else {
            self.choose(&[seat_index], product);
        }
    }

    /// Makes the choice the better one that was offered.
    pub fn improve(&self) {
        let Some(better) = self.choice.improvement.get_untracked() else { return };
        let product = better.remove.map(|seat_index| self.chosen_as(seat_index));
        if let Some(seat_index) = better.remove {
            self.choice.chosen.update(|chosen| chosen.retain(|other| *other != seat_index));
        }
        let product = product.unwrap_or_else(|| self.choice.mode.get_untracked());
        self.choose(&[better.add], product);
        self.look_at(Some(better.add));
    }

    /// The chosen places with their products.
    pub fn picked(&self) -> Vec<(u32, usize)> {
        let chosen = self.choice.chosen.get_untracked();
        chosen.into_iter().map(|seat_index| (seat_index, self.chosen_as(seat_index))).collect()
    }

    pub fn picks(&self) -> Vec<SeatPick> {
        let key = |product: usize| {
            self.given.data.with_value(|data| {
                let product = data.products.get(product).filter(|_| product != TICKET);
                product.map(|product| product.key.clone())
            })
        };
        let pick =
            |(seat_index, product)| SeatPick { seat_index, offer: key(product), price_type: None };
        self.picked().into_iter().map(pick).collect()
    }

    pub fn note(&self, seat_index: u32, product: usize) {
        self.choice.others.update(|others| {
            others.retain(|(other, _)| *other != seat_index);
            if product != TICKET {
                others.push((seat_index, product));
            }
        });
    }

    /// What the next taps choose. Seats that were chosen as what it was before become the new
    /// one; those that it can't be had for are let go, and named.
    pub fn set_mode(&self, mode: usize) {
        let before = self.choice.mode.get_untracked();
        if before == mode || self.given.data.with_value(|data| mode >= data.products.len()) {
            return;
        }
        self.view.said.set(None);
        self.choice.mode.set(mode);
        let mut lost = Vec::new();
        for (seat_index, product) in self.picked() {
            if product == before && self.is_for(seat_index, mode) {
                self.note(seat_index, mode);
            } else if product == before {
                lost.push(seat_index);
            }
        }
        self.choice.chosen.update(|chosen| chosen.retain(|seat_index| !lost.contains(seat_index)));
        if !lost.is_empty() {
            let names = self.names(&lost);
            let count = Arg::Number(lost.len() as i64);
            let args = [("count", count), ("seats", Arg::Text(&names))];
            self.alarm(words().with("plan-product-lost", &args));
        }
    }

    /// Places one after the other, as they are named.
    pub fn names(&self, seat_indexes: &[u32]) -> String {
        let words = words();
        let table = self.given.table.get_untracked();
        let name = |seat_index: &u32| seat_words::name(table.as_ref()?, *seat_index);
        let names = seat_indexes.iter().filter_map(name);
        seat_words::list(
            &words,
            names.map(|name| seat_words::row_and_number(&words, &name)).collect(),
        )
    }
}
