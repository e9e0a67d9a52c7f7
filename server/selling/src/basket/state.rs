//! What the head of each page says of the basket.

use super::BasketContext;
use domain::{
    id::BasketItemId,
    sales::{basket::BasketState, pricing::Quote},
    seats::hold::PersonSign,
};
use house::House;
use std::collections::HashSet;
use store::baskets::{self, LineRow};

pub(crate) fn state_of(
    house: &House,
    basket: &baskets::BasketRow,
    rows: &[LineRow],
    context: &BasketContext,
    quote: &Quote,
) -> BasketState {
    let held: Vec<&LineRow> = rows.iter().filter(|row| row.held).collect();
    let items: HashSet<BasketItemId> = held.iter().filter_map(|row| row.item).collect();
    let singles = held.iter().filter(|row| row.item.is_none());
    let singles: u32 = singles.map(|row| row.quantity).sum();
    let extras: u32 = context.extras.iter().map(|extra| extra.quantity).sum();
    BasketState {
        pieces: singles + items.len() as u32 + extras,
        // Pages that know what an exchange leaves to pay put it in.
        total_minor: if basket.is_exchange { -1 } else { quote.total_minor },
        ends_at: (!held.is_empty()).then_some(basket.ends_at),
        now: house.now(),
        extensions_left: basket.sign.extensions_max().saturating_sub(basket.extensions),
        needs_address: basket.sign != PersonSign::Address,
        waiting_order: context.waiting_order.clone(),
    }
}
