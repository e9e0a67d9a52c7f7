//! One hold on its way: what its parts know of it, and what they add.

use super::facts::Offers;
use crate::basket::BasketRows;
use domain::{
    id::{BasketItemId, BasketLineId},
    moment::Moment,
};
use rules::People;
use season::performance::Performance;
use store::baskets::{LineRow, offers::ItemRow};

/// What a hold adds to the basket.
#[derive(Default)]
pub(super) struct New {
    pub items: Vec<ItemRow>,
    pub lines: Vec<LineRow>,
    /// Places of its seats of the performance.
    pub chosen: Vec<u32>,
}

impl New {
    /// The basket's with those that come.
    pub fn with_held(&self, lines: &[LineRow], items: &[ItemRow]) -> (Vec<LineRow>, Vec<ItemRow>) {
        ([lines, &self.lines].concat(), [items, &self.items].concat())
    }
}

/// One hold on its way.
#[derive(Clone, Copy)]
pub(super) struct Holding<'a> {
    pub performance: &'a Performance,
    /// What it holds already.
    pub basket: BasketRows<'a>,
    /// Empty when the shopper named the seats.
    pub wish: &'a str,
    pub now: Moment,
    pub people: &'a People,
    /// Of the performance, for all of them.
    pub seats_max: u32,
    /// Of the performance, by zone.
    pub sold: &'a [i64],
    pub offers: &'a Offers,
    pub ids: &'a NewIds<'a>,
}

/// Identities of what comes.
pub(super) struct NewIds<'a> {
    pub item: &'a dyn Fn() -> BasketItemId,
    pub line: &'a dyn Fn() -> BasketLineId,
}
