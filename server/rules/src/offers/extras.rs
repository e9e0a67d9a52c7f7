//! Passes, extras, donations: what the rules say of them.

use crate::{Customer, ExtraRule, PassRule, People, Rules, is_for, is_in, purchase::NotSold};
use domain::{
    id::{CompanyId, PersonId},
    moment::Moment,
    money::Currency,
    people::actor::Channel,
    sales::{
        counter::CounterSubject,
        extra::{ExtraRow, QUANTITY_MAX, donation_min_minor},
        pricing::Terms,
        tax::Tax,
    },
    wording::listing::Listing,
};

/// An extra that the rules have.
#[derive(Clone, Copy)]
pub struct Extra<'c> {
    pub row: &'c ExtraRow,
    rule: Rule<'c>,
    channel: Channel,
}

#[derive(Clone, Copy)]
enum Rule<'c> {
    Pass(&'c PassRule),
    Extra(&'c ExtraRule),
}

/// What its price hangs on.
pub struct AskExtra<'a> {
    /// A donor's sum.
    pub amount_minor: Option<i64>,
    pub customer: &'a Customer,
    /// With which it goes.
    pub listing: Option<&'a Listing>,
    pub now: Moment,
}

impl<'c> Extra<'c> {
    /// None for one that the rules no longer have.
    pub fn of(rules: &'c Rules, row: &'c ExtraRow) -> Option<Self> {
        let rule = match row.kind.is_pass() {
            true => Rule::Pass(rules.pass(&row.key)?),
            false => Rule::Extra(rules.extra(&row.key)?),
        };
        Some(Self { row, rule, channel: rules.channel })
    }

    pub fn pass(&self) -> Option<&'c PassRule> {
        match self.rule {
            Rule::Pass(pass) => Some(pass),
            Rule::Extra(_) => None,
        }
    }

    pub fn terms(&self, rules: &Rules, asked: &AskExtra<'_>) -> Terms {
        match self.rule {
            Rule::Pass(pass) => rules.pass_terms(pass, asked.customer, asked.now),
            Rule::Extra(extra) => {
                let amount = asked.amount_minor.unwrap_or_default();
                let (listing, customer) = (asked.listing, asked.customer);
                rules.extra_terms(extra, amount, listing, customer, asked.now)
            }
        }
    }

    /// Whether this person can have it in this channel now, with this performance if there is one.
    pub fn is_sold(&self, customer: &Customer, listing: Option<&Listing>, now: Moment) -> bool {
        self.refused(customer, listing, now).is_empty()
    }

    /// Why this person can't have it in this channel now. Whom it is meant for is asked by itself.
    pub fn refused(
        &self,
        customer: &Customer,
        listing: Option<&Listing>,
        now: Moment,
    ) -> Vec<NotSold> {
        // Without a performance, times that are relative to its start never come.
        let curtain = listing.map_or(Moment(i64::MAX), |listing| listing.row.starts_at);
        let (who, channels, window) = match self.rule {
            Rule::Pass(pass) => (pass.who.as_slice(), &pass.channels, pass.window),
            Rule::Extra(extra) => (&[][..], &extra.channels, extra.window),
        };
        let is_over =
            |listing: &Listing| listing.row.cancelled_at.is_some() || listing.row.starts_at <= now;
        let refused = [
            (!is_for(who, customer, None), NotSold::Person),
            (!is_in(channels, self.channel), NotSold::Channel),
            (!window.holds(curtain, now), NotSold::Time),
            (listing.is_some_and(is_over), NotSold::Performances),
        ];
        refused.into_iter().filter(|(is, _)| *is).map(|(_, why)| why).collect()
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
        self.is_meant_for_both(rules, &people.own, people.rights(person), listing)
    }

    pub(crate) fn is_meant_for_both(
        &self,
        rules: &Rules,
        buyer: &Customer,
        customer: &Customer,
        listing: Option<&Listing>,
    ) -> bool {
        let mut both = [buyer, customer].into_iter();
        match (listing, self.rule) {
            (Some(listing), _) => rules.is_meant_for_both(listing, buyer, customer),
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

    /// Most of it in one order of the shop.
    pub fn most(&self) -> u32 {
        let most = match self.rule {
            Rule::Extra(extra) if extra.price_minor.is_none() => Some(1),
            Rule::Pass(_) | Rule::Extra(_) => self.max(),
        };
        most.map_or(QUANTITY_MAX, |most| most.min(QUANTITY_MAX))
    }

    /// Most of it for a person, or in an order, as the rules say.
    pub(crate) fn max(&self) -> Option<u32> {
        match self.rule {
            Rule::Pass(pass) => pass.max_person,
            Rule::Extra(extra) => extra.max_order,
        }
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
            Rule::Pass(pass) => Some(pass.price_minor),
            Rule::Extra(extra) => extra.price_minor,
        }
    }

    /// Proposed sums of a donation.
    pub fn amounts_minor(&self) -> Vec<i64> {
        match self.rule {
            Rule::Pass(_) => Vec::new(),
            Rule::Extra(extra) => extra.amounts_minor.clone(),
        }
    }

    /// The least sum of a donation.
    pub fn least_minor(&self, currency: Currency) -> i64 {
        let least = match self.rule {
            Rule::Pass(_) => None,
            Rule::Extra(extra) => extra.least_minor,
        };
        least.unwrap_or_else(|| donation_min_minor(currency)).max(1)
    }

    pub fn company(&self, rules: &Rules) -> Option<CompanyId> {
        let key = match self.rule {
            Rule::Pass(pass) => &pass.company,
            Rule::Extra(extra) => &extra.company,
        };
        rules.companies.get(key).copied()
    }

    pub fn tax(&self, rules: &Rules, now: Moment) -> Option<Tax> {
        let key = match self.rule {
            Rule::Pass(pass) => Some(&pass.tax),
            Rule::Extra(extra) => extra.tax.as_ref(),
        };
        match key {
            Some(key) => rules.tax(key, now, None),
            None => rules.no_tax,
        }
    }

    /// Its stock's counter.
    pub fn stock_subject<P>(&self) -> CounterSubject<P> {
        CounterSubject::Stock { extra: self.row.key.clone() }
    }
}
