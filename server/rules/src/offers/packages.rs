//! Who can buy a package, where, when, and how many. What no rule says is for everybody.

use crate::{Customer, FULL, PackageRule, People, Rules, Window, is_for, is_in, purchase::NotSold};
use domain::{
    moment::Moment,
    people::actor::Channel,
    sales::{offer::offering::Offering, pricing::Change},
};

impl PackageRule {
    /// When it is sold in a channel.
    fn window(&self, channel: Channel) -> Window {
        let own = self.windows.iter().find(|(of, _)| *of == channel);
        own.map_or(self.window, |(_, window)| *window)
    }
}

impl Rules {
    fn package_row(&self, offering: &Offering) -> Option<&PackageRule> {
        self.packages.iter().find(|row| row.key == offering.row.key)
    }

    /// To this person, in this channel, at this moment.
    pub fn sells(&self, offering: &Offering, customer: &Customer, now: Moment) -> bool {
        self.package_refused(offering, customer, now).is_empty()
            && offering.performances().iter().all(|listing| self.is_for_person(listing, customer))
    }

    /// Why this person can't buy it in this channel now. Its performances are asked about by
    /// themselves: whom each is meant for, and whether those that are left make the package.
    pub fn package_refused(
        &self,
        offering: &Offering,
        customer: &Customer,
        now: Moment,
    ) -> Vec<NotSold> {
        let first = offering.performances().first().map_or(now, |listing| listing.row.starts_at);
        let row = self.package_row(offering);
        let is = |is: &dyn Fn(&PackageRule) -> bool| row.is_none_or(is);
        let refused = [
            (!is(&|row| is_for(&row.who, customer, None)), NotSold::Person),
            (!is(&|row| is_in(&row.channels, self.channel)), NotSold::Channel),
            (!is(&|row| row.window(self.channel).holds(first, now)), NotSold::Time),
        ];
        refused.into_iter().filter(|(is, _)| *is).map(|(_, why)| why).collect()
    }

    /// To any of them.
    pub fn sells_to(&self, offering: &Offering, people: &People, now: Moment) -> bool {
        people.first(|rights| self.sells(offering, rights, now)).is_some()
            && offering.performances().iter().all(|listing| self.is_there_for(listing, people))
    }

    /// It is sold from a date of its own, and doesn't wait until its performances' tickets are.
    pub fn has_own_date(&self, offering: &Offering) -> bool {
        self.package_row(offering).is_some_and(|row| row.window(self.channel).from.is_some())
    }

    /// When it begins to be sold to everybody; None: nothing of it is to come.
    pub fn package_opens(&self, offering: &Offering, now: Moment) -> Option<Moment> {
        let left = offering.performances_on_sale(now);
        let first = offering.performances().first().filter(|_| !left.is_empty())?;
        let own = self.package_row(offering).and_then(|row| row.window(self.channel).from);
        let own = own.map(|from| from.resolve(first.row.starts_at));
        own.or_else(|| left.iter().map(|listing| listing.effective.sale_opens).min())
    }

    /// Until when it is sold; None: no date of its own ends its sale.
    pub fn package_closes(&self, offering: &Offering) -> Option<Moment> {
        let first = offering.performances().first()?;
        let until = self.package_row(offering)?.window(self.channel).until?;
        Some(until.resolve(first.row.starts_at))
    }

    /// Most for a person.
    pub fn most_packages(&self, offering: &Offering) -> Option<u32> {
        self.package_row(offering)?.max_person
    }

    /// Tickets of one package beyond one for each performance.
    pub fn most_extras(&self, offering: &Offering) -> u32 {
        self.package_row(offering).and_then(|row| row.extra_tickets).unwrap_or_default()
    }

    /// What it does to the price of those; None: as to the others.
    pub fn extra_change(&self, offering: &Offering) -> Option<Change> {
        self.package_row(offering)?.extra_change
    }

    /// Fixed sums for all performances, by zone, at the standard ticket type.
    pub fn sums(&self, offering: &Offering) -> Vec<(&str, i64)> {
        let rows = self.package_prices.iter();
        let its = rows.filter(|row| row.package == offering.row.key);
        let standard = its.filter(|row| row.price_type == FULL);
        standard.map(|row| (row.zone.as_str(), row.minor)).collect()
    }
}
