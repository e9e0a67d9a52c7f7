//! Who can buy a package, where, when, and how many. What no sheet says is for everybody.

use super::{Customer, FULL, People, Rules, is_for, is_in};
use crate::{offering::Offering, season_folder::Package};
use domain::{actor::Channel, moment::Moment, pricing::Change};

impl Rules {
    fn package_row(&self, offering: &Offering) -> Option<&Package> {
        self.folder.packages.iter().find(|row| row.key.as_str() == offering.row.key)
    }

    /// To this person, in this channel, at this moment.
    pub fn sells(
        &self,
        offering: &Offering,
        customer: &Customer,
        channel: Channel,
        now: Moment,
    ) -> bool {
        self.package_row(offering).is_none_or(|row| {
            let first =
                offering.performances().first().map_or(now, |listing| listing.row.starts_at);
            is_for(&row.who, customer, None)
                && is_in(&row.channels, channel)
                && self.is_within(row.from, row.until, first, now)
        }) && offering.performances().iter().all(|listing| self.is_for_person(listing, customer))
    }

    /// To any of them.
    pub fn sells_to(
        &self,
        offering: &Offering,
        people: &People,
        channel: Channel,
        now: Moment,
    ) -> bool {
        people.first(|rights| self.sells(offering, rights, channel, now)).is_some()
            && offering.performances().iter().all(|listing| self.is_there_for(listing, people))
    }

    /// It is sold from a date of its own, and doesn't wait until its performances' tickets are.
    pub fn has_own_date(&self, offering: &Offering) -> bool {
        self.package_row(offering).is_some_and(|row| row.from.is_some())
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
        let rows = self.folder.package_prices.iter();
        let its = rows.filter(|row| row.package.as_str() == offering.row.key);
        let standard = its.filter(|row| row.price_type.as_str() == FULL);
        standard.map(|row| (row.zone.as_str(), row.price.minor)).collect()
    }
}
