//! A subscription or package of an order.

use super::OrderView;
use crate::{id::OrderItemId, tickets::card::CardState};
use std::collections::BTreeSet;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderItem {
    pub id: OrderItemId,
    /// The offer's key.
    pub offer: String,
    pub name: String,
    /// The same with its season, which tells it from the same offer of another one.
    pub name_in_season: String,
    /// Its performances were chosen one by one, each with a seat of its own.
    pub is_chosen: bool,
    pub transfer: ItemTransfer,
    /// Of the card that a supplier makes for it; none: nobody was asked.
    pub card: Option<CardState>,
}

/// Whether a subscription can go to a new holder, or to whom it goes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ItemTransfer {
    /// No rule of the house lets it go.
    #[default]
    Never,
    /// Perhaps only once something else is done, which the page says where it is asked for.
    Possible,
    Offered {
        email: String,
    },
    Accepted {
        email: String,
    },
}

impl OrderView {
    /// How many subscriptions and packages there are.
    pub fn item_count(&self) -> usize {
        let items = self.lines.iter().filter_map(|line| line.item.as_ref());
        items.map(|item| item.id).collect::<BTreeSet<OrderItemId>>().len()
    }
}
