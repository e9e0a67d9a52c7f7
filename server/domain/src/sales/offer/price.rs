//! What seats cost as what they can be sold as. The server asks this for its pages, the browser
//! for its running total; both get what `pricing::quote` says.

use super::product::Product;
use crate::{
    money::EUR,
    sales::pricing::{FeeBasis, FeeRule, Item, Line, Package, Purchase, Quote, Terms, quote},
};
use serde::{Deserialize, Serialize};

/// Keys of an item's lines count from here, so that they sort as its performances do: cents that a
/// fixed sum leaves over go to the earliest.
const FIRST_KEY: usize = 1_000;

/// What the prices of a performance's products follow from.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PriceRules {
    /// Each once; products name them by their numbers.
    pub terms: Vec<Terms>,
    /// Those that are sure to come.
    pub fees: Vec<FeeRule>,
    /// The house shows them beside its prices (`fees_apart` in the configuration).
    pub fees_apart: bool,
}

/// Of one seat for all performances, as somebody buys it who buys nothing else. European law wants
/// the price with all that is sure to come on top of it, from the first view on (directives 98/6/EC
/// and 2011/83/EU, in Spain Ley 10/2025).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProductPrice {
    /// What is shown: the total, or the price that its fees stand beside.
    pub shown_minor: i64,
    /// In what is shown, or beside it.
    pub fees_minor: i64,
    /// What is charged.
    pub total_minor: i64,
    /// What the same performances are shown to cost as tickets.
    pub tickets_minor: i64,
    /// What they are shown to cost more as tickets.
    pub saved_minor: i64,
}

/// What is bought as one.
#[derive(Clone)]
pub struct Bought {
    pub package: Option<Package>,
    pub lines: Vec<Line>,
    /// It comes to a package that the basket has begun.
    pub is_begun: bool,
}

impl PriceRules {
    /// One for each of the terms; None where one is missing.
    pub(super) fn lines(&self, terms: &[u32], quantity: u32, is_extra: bool) -> Option<Vec<Line>> {
        let mut lines = Vec::new();
        for number in terms {
            lines.push(Line {
                key: (FIRST_KEY + lines.len()).to_string(),
                quantity,
                performance: String::new(),
                is_extra,
                terms: self.terms.get(*number as usize)?.clone(),
            });
        }
        Some(lines)
    }

    /// What all of it comes to, fees included. `is_more`: it comes into a basket that has
    /// something already, and what an order pays once is paid there.
    pub fn total(&self, bought: Vec<Bought>, is_more: bool) -> i64 {
        let (begun, new): (Vec<Bought>, Vec<Bought>) =
            bought.into_iter().partition(|bought| bought.is_begun);
        let paid: &[FeeBasis] = if is_more { &[FeeBasis::Order] } else { &[] };
        let begun = self.quote(begun, &[FeeBasis::Order, FeeBasis::Package]);
        self.quote(new, paid).total_minor + begun.total_minor
    }

    /// Without the fees that are paid already.
    pub fn quote(&self, bought: Vec<Bought>, paid: &[FeeBasis]) -> Quote {
        let mut items = Vec::new();
        for Bought { package, lines, .. } in bought {
            items.push(Item { key: (FIRST_KEY + items.len()).to_string(), package, lines });
        }
        let mut fees = self.fees.clone();
        fees.retain(|fee| !paid.contains(&fee.basis));
        quote(&Purchase { currency: EUR, items, codes: Vec::new(), fees })
    }

    /// Of one of the product's `seats`; None where it isn't sold. `is_more`: it comes into a basket
    /// that has something already.
    pub fn price(&self, product: &Product, at: usize, is_more: bool) -> Option<ProductPrice> {
        let paid: &[FeeBasis] = match (product.is_begun, is_more) {
            (true, _) => &[FeeBasis::Order, FeeBasis::Package],
            (false, true) => &[FeeBasis::Order],
            (false, false) => &[],
        };
        let quote = self.quote(vec![product.bought(self, at, 1)?], paid);
        let mut price = ProductPrice {
            shown_minor: self.shown(&quote),
            fees_minor: quote.total_minor - due(&quote),
            total_minor: quote.total_minor,
            tickets_minor: self.shown(&quote),
            saved_minor: 0,
        };
        if product.package.is_some() {
            let tickets = self.quote(product.tickets(self, at)?, paid);
            price.tickets_minor = self.shown(&tickets);
            price.saved_minor = price.tickets_minor - price.shown_minor;
        }
        Some(price)
    }

    /// What is bought as one is shown to cost so much less than as tickets.
    pub fn saved(&self, bought: Vec<Bought>, tickets: Vec<Bought>, paid: &[FeeBasis]) -> i64 {
        self.shown(&self.quote(tickets, paid)) - self.shown(&self.quote(bought, paid))
    }

    fn shown(&self, quote: &Quote) -> i64 {
        if self.fees_apart { due(quote) } else { quote.total_minor }
    }
}

/// Without fees.
fn due(quote: &Quote) -> i64 {
    quote.lines.iter().map(|line| line.due_minor).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sales::{offer::product::ProductKind, pricing::Change};

    fn fee(basis: FeeBasis, amount_minor: i64) -> FeeRule {
        FeeRule { key: format!("{basis:?}"), basis, amount_minor, ..FeeRule::default() }
    }

    fn rules() -> PriceRules {
        let terms = |listed_minor| Terms { listed_minor, takes_fees: true, ..Terms::default() };
        PriceRules {
            terms: [10_000, 6_000].map(terms).to_vec(),
            fees: vec![
                fee(FeeBasis::Ticket, 100),
                fee(FeeBasis::Package, 20),
                fee(FeeBasis::PackageTicket, 3),
                fee(FeeBasis::Order, 4_000),
            ],
            fees_apart: false,
        }
    }

    fn ten_percent_less() -> Option<Package> {
        let steps = vec![(0, Change::Percent(-100_000))];
        Some(Package { steps, ..Package::default() })
    }

    fn package(is_begun: bool) -> Product {
        Product {
            kind: ProductKind::Package,
            key: "package".to_owned(),
            name: "Package".to_owned(),
            performances: 2,
            package: ten_percent_less(),
            is_extra: false,
            is_begun,
            seats: vec![vec![0, 1, 0, 1]],
            others: Vec::new(),
            free: String::new(),
        }
    }

    fn ticket() -> Product {
        let (kind, seats) = (ProductKind::Ticket, vec![vec![1]]);
        Product { kind, performances: 1, package: None, seats, ..package(false) }
    }

    fn bought(product: &Product) -> Bought {
        product.bought(&rules(), 0, 1).expect("it is sold there")
    }

    #[test]
    fn the_keys_of_lines_and_items_sort_as_they_came() {
        let rules = rules();
        let lines = rules.lines(&[0; 12], 1, false).expect("the terms are known");
        assert!(lines.is_sorted_by(|a, b| a.key < b.key), "{lines:?}");
        let quote = rules.quote((0..12).map(|_| bought(&ticket())).collect(), &[]);
        assert!(quote.lines.is_sorted_by(|a, b| a.item < b.item), "{quote:?}");
        assert_eq!(rules.lines(&[0, 2], 1, false), None, "unknown terms");
    }

    #[test]
    fn a_ticket_is_shown_with_all_fees_that_it_alone_would_have() {
        let price = ProductPrice {
            shown_minor: 10_100,
            fees_minor: 4_100,
            total_minor: 10_100,
            tickets_minor: 10_100,
            saved_minor: 0,
        };
        assert_eq!(rules().price(&ticket(), 0, false), Some(price));
        assert_eq!(rules().price(&ticket(), 1, false), None);
        let more = ProductPrice {
            shown_minor: 6_100,
            fees_minor: 100,
            total_minor: 6_100,
            tickets_minor: 6_100,
            saved_minor: 0,
        };
        assert_eq!(rules().price(&ticket(), 0, true), Some(more), "the order's fee is paid");
    }

    #[test]
    fn fees_stand_apart_where_the_house_says_so() {
        let rules = PriceRules { fees_apart: true, ..rules() };
        let price = rules.price(&package(false), 0, true).expect("it is sold there");
        assert_eq!((price.shown_minor, price.fees_minor), (14_400, 26));
        assert_eq!((price.total_minor, price.tickets_minor), (14_426, 16_000));
    }

    #[test]
    fn a_package_is_compared_with_its_tickets() {
        let price = ProductPrice {
            shown_minor: 18_426,
            fees_minor: 4_026,
            total_minor: 18_426,
            tickets_minor: 20_200,
            saved_minor: 1_774,
        };
        assert_eq!(rules().price(&package(false), 0, false), Some(price));
    }

    #[test]
    fn a_package_that_was_begun_has_paid_its_fee() {
        let price = rules().price(&package(true), 0, false).expect("it is sold there");
        assert_eq!((price.shown_minor, price.fees_minor), (14_406, 6));
        assert_eq!((price.tickets_minor, price.saved_minor), (16_200, 1_794));
    }

    #[test]
    fn the_fee_of_the_order_comes_once() {
        let rules = rules();
        assert_eq!(rules.total(vec![bought(&ticket())], false), 6_000 + 100 + 4_000);
        assert_eq!(rules.total(vec![bought(&ticket())], true), 6_000 + 100);
        let both = vec![bought(&package(true)), bought(&ticket())];
        assert_eq!(rules.total(both, true), 14_400 + 6 + 6_000 + 100);
    }

    #[test]
    fn what_is_shown_of_one_is_the_total_of_one() {
        let rules = rules();
        for product in [ticket(), package(false), package(true)] {
            for is_more in [false, true] {
                let shown = rules.price(&product, 0, is_more).expect("it is sold there");
                let total = rules.total(vec![bought(&product)], is_more);
                assert_eq!(shown.shown_minor, total, "{product:?} {is_more}");
            }
        }
    }
}
