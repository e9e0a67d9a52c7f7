//! Passes, extras, donations: what the rules say of them.

use crate::{
    catalogue::{Catalogue, Listing},
    rules::{Customer, NO_TAX, People, Rules, is_for, is_in},
    season_folder::{Extra as ExtraSheetRow, Pass},
};
use domain::{
    actor::Channel,
    counter::CounterSubject,
    extra::{DONATION_MIN_MINOR, QUANTITY_MAX},
    id::{CompanyId, PersonId},
    moment::Moment,
    pricing::Terms,
};
use store::{
    extras::{BasketExtraRow, ExtraRow},
    prices::Tax,
};

/// An extra that the season's sheets have.
#[derive(Clone, Copy)]
pub struct Extra<'c> {
    pub row: &'c ExtraRow,
    rule: Rule<'c>,
}

#[derive(Clone, Copy)]
enum Rule<'c> {
    Pass(&'c Pass),
    Extra(&'c ExtraSheetRow),
}

/// What its price hangs on.
pub struct Asked<'a> {
    /// A donor's sum.
    pub amount_minor: Option<i64>,
    pub customer: &'a Customer,
    /// With which it goes.
    pub listing: Option<&'a Listing>,
    pub now: Moment,
}

impl<'c> Extra<'c> {
    /// None for one that no sheet has any more.
    pub fn of(catalogue: &'c Catalogue, row: &'c ExtraRow) -> Option<Self> {
        let rules = &catalogue.rules;
        let rule = match row.kind.is_pass() {
            true => Rule::Pass(rules.pass(&row.key)?),
            false => Rule::Extra(rules.extra(&row.key)?),
        };
        Some(Self { row, rule })
    }

    pub fn of_row(catalogue: &'c Catalogue, row: &BasketExtraRow) -> Option<Self> {
        Self::of(catalogue, catalogue.extra(row.extra)?)
    }

    pub fn pass(&self) -> Option<&'c Pass> {
        match self.rule {
            Rule::Pass(pass) => Some(pass),
            Rule::Extra(_) => None,
        }
    }

    pub fn terms(&self, rules: &Rules, asked: &Asked<'_>) -> Terms {
        match self.rule {
            Rule::Pass(pass) => rules.pass_terms(pass, asked.customer, Channel::Web, asked.now),
            Rule::Extra(extra) => {
                let amount = asked.amount_minor.unwrap_or_default();
                let (listing, customer) = (asked.listing, asked.customer);
                rules.extra_terms(extra, amount, listing, customer, Channel::Web, asked.now)
            }
        }
    }

    /// Whether this person can have it on the web now, with this performance if there is one.
    pub fn is_sold(
        &self,
        rules: &Rules,
        customer: &Customer,
        listing: Option<&Listing>,
        now: Moment,
    ) -> bool {
        // Without a performance, times that are relative to its start never come.
        let curtain = listing.map_or(Moment(i64::MAX), |listing| listing.row.starts_at);
        match self.rule {
            Rule::Pass(pass) => {
                is_for(&pass.who, customer, None)
                    && is_in(&pass.channels, Channel::Web)
                    && rules.is_within(pass.from, pass.until, curtain, now)
            }
            Rule::Extra(extra) => {
                is_in(&extra.channels, Channel::Web)
                    && rules.is_within(extra.from, extra.until, curtain, now)
            }
        }
    }

    /// Customers who are kept apart may buy extras for their own performances and passes for their
    /// kind.
    pub fn is_meant_for(
        &self,
        rules: &Rules,
        people: &People,
        person: Option<PersonId>,
        listing: Option<&Listing>,
    ) -> bool {
        let mut both = [&people.own, people.rights(person)].into_iter();
        match (listing, self.rule) {
            (Some(listing), _) => rules.is_meant_for(listing, people, person),
            (None, Rule::Pass(pass)) => both.all(|one| rules.is_pass_meant_for(pass, one)),
            (None, Rule::Extra(_)) => both.all(|one| rules.kept_apart(one).is_none()),
        }
    }

    /// Whether it can be had with this performance, or without any.
    pub fn goes_with(&self, listing: Option<&Listing>) -> bool {
        match (self.rule, listing) {
            (Rule::Pass(_), listing) => listing.is_none(),
            (Rule::Extra(extra), None) => extra.performances.is_none(),
            (Rule::Extra(extra), Some(listing)) => {
                let performances = extra.performances.as_ref();
                performances.is_none_or(|performances| performances.picks(&listing.facts()))
            }
        }
    }

    /// Most of it in one order.
    pub fn most(&self) -> u32 {
        let most = match self.rule {
            Rule::Pass(pass) => pass.max_person,
            Rule::Extra(extra) if extra.price.is_none() => Some(1),
            Rule::Extra(extra) => extra.max_order,
        };
        most.map_or(QUANTITY_MAX, |most| most.min(QUANTITY_MAX))
    }

    /// How many there are; None: no end of them.
    pub fn stock(&self) -> Option<u32> {
        match self.rule {
            Rule::Pass(_) => None,
            Rule::Extra(extra) => extra.stock,
        }
    }

    /// Most for a person, over all their orders.
    pub fn max_person(&self) -> Option<u32> {
        self.pass().and_then(|pass| pass.max_person)
    }

    /// None for a donation.
    pub fn price_minor(&self) -> Option<i64> {
        match self.rule {
            Rule::Pass(pass) => Some(pass.price.minor),
            Rule::Extra(extra) => extra.price.map(|price| price.minor),
        }
    }

    /// Proposed sums of a donation.
    pub fn amounts_minor(&self) -> Vec<i64> {
        match self.rule {
            Rule::Pass(_) => Vec::new(),
            Rule::Extra(extra) => extra.amounts.iter().map(|price| price.minor).collect(),
        }
    }

    /// The least sum of a donation.
    pub fn least_minor(&self) -> i64 {
        let least = match self.rule {
            Rule::Pass(_) => None,
            Rule::Extra(extra) => extra.least.map(|price| price.minor),
        };
        least.unwrap_or(DONATION_MIN_MINOR).max(1)
    }

    pub fn company(&self, rules: &Rules) -> Option<CompanyId> {
        let key = match self.rule {
            Rule::Pass(pass) => &pass.company,
            Rule::Extra(extra) => &extra.company,
        };
        rules.known.companies.get(key.as_str()).copied()
    }

    pub fn tax(&self, rules: &Rules, now: Moment) -> Option<Tax> {
        let key = match self.rule {
            Rule::Pass(pass) => Some(&pass.tax),
            Rule::Extra(extra) => extra.tax.as_ref(),
        };
        match key {
            Some(key) => rules.tax(key.as_str(), now, None),
            None => rules.known.taxes.get(NO_TAX).copied(),
        }
    }

    /// Its stock's counter.
    pub fn stock_subject<P>(&self) -> CounterSubject<P> {
        CounterSubject::Stock { extra: self.row.key.clone() }
    }
}
