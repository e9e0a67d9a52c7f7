//! What seats cost as what they can be sold as. The server asks this for its pages, the browser
//! for its running total; both get what `pricing::quote` says.

use super::product::Product;
use crate::{
    money::EUR,
    pricing::{FeeBasis, FeeRule, Item, Line, Purchase, Quote, Terms, quote},
};
use serde::{Deserialize, Serialize};

/// Keys of an item's lines count from here, so that they sort as its evenings do: cents that a
/// fixed sum leaves over go to the earliest.
const FIRST_KEY: usize = 1_000;

/// What the prices of an evening's products follow from.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PriceRules {
    /// Each once; products name them by their numbers.
    pub terms: Vec<Terms>,
    pub fees: Vec<FeeRule>,
}

/// Of one seat for all evenings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProductPrice {
    /// Without fees.
    pub due_minor: i64,
    /// Without those that an order has once.
    pub fees_minor: i64,
    /// What the same evenings cost as tickets, without fees.
    pub tickets_minor: i64,
}

impl PriceRules {
    /// One for each of the terms; None where one is missing.
    pub(super) fn lines(&self, terms: &[u32], quantity: u32) -> Option<Vec<Line>> {
        let mut lines = Vec::new();
        for number in terms {
            lines.push(Line {
                key: (FIRST_KEY + lines.len()).to_string(),
                quantity,
                is_extra: false,
                terms: self.terms.get(*number as usize)?.clone(),
            });
        }
        Some(lines)
    }

    /// What the items come to. `is_more`: they come into a basket that has others, and what an
    /// order pays once is paid there.
    pub fn quote(&self, items: Vec<Item>, is_more: bool) -> Quote {
        let mut fees = self.fees.clone();
        fees.retain(|fee| !is_more || fee.basis != FeeBasis::Order);
        quote(&Purchase { currency: EUR, items, codes: Vec::new(), fees })
    }

    /// Of one of the product's `seats`; None where it isn't sold.
    pub fn price(&self, product: &Product, at: usize) -> Option<ProductPrice> {
        let quote = self.quote(vec![product.item(self, at, (String::new(), 1))?], true);
        let due_minor = due(&quote);
        let tickets_minor = match product.package {
            Some(_) => due(&self.quote(product.tickets(self, at)?, true)),
            None => due_minor,
        };
        let fees_minor = quote.total_minor - due_minor;
        Some(ProductPrice { due_minor, fees_minor, tickets_minor })
    }
}

/// Without fees.
fn due(quote: &Quote) -> i64 {
    quote.lines.iter().map(|line| line.due_minor).sum()
}
