//! The dates that tickets can be exchanged for, and what a seat there comes to.

use super::{left, own_type::OwnType};
use domain::{
    moment::Moment,
    money::{Currency, Money},
    sales::pricing::Terms,
    tickets::exchange::ExchangedBy,
    wording::listing::Listing,
};
use house::House;
use money::exchange::Former;
use rules::{ExchangeRule, ExchangeWithin, Wanted};
use season::{catalogue::Catalogue, seasons::currency_of, words::hall_name};
use store::orders::OrderLine;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Date {
    /// Names the performance.
    pub slug: String,
    pub title: String,
    pub hall: String,
    pub starts_at: Moment,
    pub time_zone: String,
    /// The order of the ticket has another one for it.
    pub has_ticket: bool,
    /// A ticket for the same performance as this one was exchanged for it.
    pub is_others: bool,
    /// A seat of the ticket's own price zone; None where none is sold. Of several tickets, a seat
    /// for each.
    pub alike: Option<Choice>,
    /// The cheapest seat that it can be exchanged for, where that is another one.
    pub cheapest: Option<Choice>,
}

/// A seat that a ticket can be exchanged for; of several tickets, a seat for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Fees included. None: whoever asks didn't pay for the ticket, and would see in the difference
    /// what somebody else did.
    pub price: Option<Money>,
    pub outcome: Outcome,
}

/// What the exchange comes to, once its fee is taken off the ticket's value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// So much is left to pay.
    Pays(Money),
    /// The ticket covers it, and nothing is left of its value.
    Even,
    /// So much of the ticket's value isn't refunded.
    Loses(Money),
    /// So much of it becomes credit, or goes back to the voucher that paid.
    Credits(Money),
}

impl Outcome {
    /// What isn't refunded is nothing to whoever didn't pay it, and what is would tell of it.
    fn without_loss(self) -> Self {
        match self {
            Self::Loses(_) | Self::Credits(_) => Self::Even,
            Self::Pays(_) | Self::Even => self,
        }
    }
}

/// By their start. `own_types`: of each ticket.
pub(super) fn dates(
    house: &House,
    catalogue: &Catalogue,
    former: &Former,
    own_types: &[OwnType<'_>],
    language: &str,
) -> Vec<Date> {
    let within = former.rule.as_ref().map(|rule: &ExchangeRule| rule.within);
    let own = &former.listing.row;
    let prices = catalogue.shown_prices(house.now());
    let is_of_production = |listing: &Listing| listing.row.production == own.production;
    let mut dates: Vec<Date> = catalogue
        .listings()
        .filter(|listing| {
            let is_same = former.change.is_some() && listing.row.id == own.id;
            !is_same && within.unwrap_or_default().leads_to(&former.listing, listing, house.now())
        })
        .map(|listing| {
            let is_of_zone = within == Some(ExchangeWithin::Zone);
            let is_free = is_free_of_price(former) && is_of_production(listing);
            // A seat for each ticket, all bought together.
            let lowest = |is_meant: &dyn Fn(&OrderLine, &str) -> bool| {
                let each = former.lines().zip(own_types).map(|(line, own)| {
                    own.lowest(&prices, listing, |zone: &str| is_meant(line, zone))
                });
                let terms: Option<Vec<Terms>> = each.collect();
                Some(prices.total(terms?))
            };
            let is_own = |line: &OrderLine, zone: &str| *zone == *line.zone;
            let alike = lowest(&is_own);
            let cheapest =
                lowest(&|line: &OrderLine, zone: &str| !is_of_zone || is_own(line, zone));
            let cheapest = cheapest.filter(|_| cheapest != alike);
            Date {
                slug: listing.row.slug.clone(),
                title: catalogue.title(&listing.row.production_slug, language),
                hall: hall_name(catalogue, &listing.row.venue.hall, language),
                starts_at: listing.row.starts_at,
                time_zone: listing.row.time_zone.clone(),
                has_ticket: false,
                is_others: false,
                alike: alike.map(|minor| choice(former, minor, is_free)),
                cheapest: cheapest.map(|minor| choice(former, minor, false)),
            }
        })
        .collect();
    dates.sort_by(|a, b| (a.starts_at, &a.slug).cmp(&(b.starts_at, &b.slug)));
    dates
}

/// What tickets pay of their new seats, and what becomes of the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Cover {
    /// Fees included.
    value_minor: i64,
    /// Once the fee of the exchange is taken off.
    most_minor: i64,
    /// What the new seats cost less isn't lost.
    is_credited: bool,
    currency: Currency,
}

impl Cover {
    pub(super) fn of(former: &Former) -> Self {
        Self {
            value_minor: former.value_minor,
            most_minor: former.worth.most_minor,
            is_credited: former.change.is_some() || former.gives_back,
            currency: currency_of(&former.listing.row),
        }
    }

    /// `is_free`: nobody pays a difference for these seats.
    pub(super) fn outcome(&self, price_minor: i64, is_free: bool) -> Outcome {
        let money = |minor: i64| Money::new(minor, self.currency);
        let due_minor = left::due_minor(price_minor, is_free.then_some(self.value_minor));
        let used_minor = due_minor.min(self.most_minor);
        let left_minor = self.most_minor - used_minor;
        match due_minor - used_minor {
            0 if left_minor == 0 => Outcome::Even,
            0 if self.is_credited => Outcome::Credits(money(left_minor)),
            0 => Outcome::Loses(money(left_minor)),
            rest_minor => Outcome::Pays(money(rest_minor)),
        }
    }
}

fn choice(former: &Former, price_minor: i64, is_free: bool) -> Choice {
    let money = |minor: i64| Money::new(minor, currency_of(&former.listing.row));
    let outcome = Cover::of(former).outcome(price_minor, is_free);
    match former.by() {
        ExchangedBy::Buyer => Choice { price: Some(money(price_minor)), outcome },
        ExchangedBy::Recipient => Choice { price: None, outcome: outcome.without_loss() },
    }
}

/// Nobody pays a difference for a seat of a ticket's own price zone, whichever ticket it is.
pub(super) fn is_free_of_price(former: &Former) -> bool {
    let beside = former.beside.iter().map(|it| it.rule.as_ref());
    let mut rules = [former.rule.as_ref()].into_iter().chain(beside);
    rules.all(|rule| rule.is_some_and(|it| it.is_free_of_price(Wanted::ALIKE)))
}
