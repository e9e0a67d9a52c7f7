//! What the head of each page says of the basket.

use super::BasketContext;
use domain::{basket::BasketState, hold::PersonSign, pricing::Quote};
use house::House;
use store::baskets::{self, LineRow};

pub(crate) fn state_of(
    house: &House,
    basket: &baskets::BasketRow,
    rows: &[LineRow],
    context: &BasketContext,
    quote: &Quote,
) -> BasketState {
    let tickets: u32 = rows.iter().filter(|row| row.held).map(|row| row.quantity).sum();
    let extras: u32 = context.extras.iter().map(|extra| extra.quantity).sum();
    BasketState {
        tickets: tickets + extras,
        total_minor: quote.total_minor,
        ends_at: (tickets > 0).then_some(basket.ends_at),
        now: house.now(),
        extensions_left: basket.sign.extensions_max().saturating_sub(basket.extensions),
        needs_address: basket.sign != PersonSign::Address,
        waiting_order: None,
    }
}
