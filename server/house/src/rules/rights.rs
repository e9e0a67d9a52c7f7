//! What a person may because of what they are.

use super::Rules;
use crate::{
    catalogue::Listing,
    season_folder::{
        SettingRow,
        cells::{SettingName, SettingValue},
    },
};
use domain::{
    actor::Channel,
    moment::Moment,
    season::SaleState,
    settings::{Level, When},
};
use std::collections::BTreeSet;

/// For whom something is bought, as far as the rules ask.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Customer {
    /// Kinds of person, as `who` in the sheets names them.
    pub kinds: BTreeSet<String>,
    /// Seasons as a subscriber.
    pub years: u32,
}

impl Customer {
    /// The account's own person; nobody's rights for a guest.
    pub fn of(known: Option<&domain::customer::Customer>, now: Moment) -> Self {
        let Some(person) = known.and_then(|known| known.persons.first()) else {
            return Self::default();
        };
        let kinds = person.kinds.iter().filter(|kind| kind.span.holds(now));
        Self {
            kinds: kinds.map(|kind| kind.key.clone()).collect(),
            years: person.seniority.len() as u32,
        }
    }
}

/// Whether somebody can buy an evening, and how much of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Admitted {
    pub sale: SaleState,
    /// Tickets of the evening.
    pub seats_max: u32,
}

impl Rules {
    /// A right opens a sale earlier, and may do so for fewer seats; it closes nothing.
    pub fn admitted(
        &self,
        listing: &Listing,
        customer: &Customer,
        channel: Channel,
        now: Moment,
    ) -> Admitted {
        let cancelled = listing.row.cancelled_at.is_some();
        let sale = listing.effective.sale(now, cancelled);
        let seats_max = listing.effective.seats_max;
        if !matches!(sale, SaleState::NotYet { .. }) {
            return Admitted { sale, seats_max };
        }
        let zone = self.zone();
        let starts_at = listing.row.starts_at;
        let early = customer.kinds.iter().filter_map(|kind| {
            let opens = self.said(listing, kind, channel, SettingName::SaleOpens)?;
            let SettingValue::When(when) = opens else { return None };
            let opens = when.in_zone(&zone).map(|when: When| when.resolve(starts_at))?;
            (opens <= now).then(|| match self.said(listing, kind, channel, SettingName::SeatsMax) {
                Some(SettingValue::Count(count)) => count.min(seats_max),
                Some(SettingValue::When(_)) | None => seats_max,
            })
        });
        match early.max() {
            Some(seats_max) => {
                let sale = SaleState::Open { closes: listing.effective.sale_closes };
                Admitted { sale, seats_max }
            }
            None => Admitted { sale, seats_max },
        }
    }

    /// What is set for a kind of person, by the nearest that says something.
    fn said(
        &self,
        listing: &Listing,
        kind: &str,
        channel: Channel,
        name: SettingName,
    ) -> Option<SettingValue> {
        let facts = listing.facts();
        let is_meant = |row: &&SettingRow| {
            let subject = row.subject.as_str();
            let is_subject = match row.level {
                Level::Season => subject == facts.season,
                Level::Series => facts.series.iter().any(|code| code == subject),
                Level::Production => subject == facts.production,
                Level::Performance => subject == facts.performance,
            };
            is_subject
                && row.name == name
                && row.right.as_ref().is_some_and(|right| right.as_str() == kind)
                && row.channel.is_none_or(|of| of == channel)
        };
        let rows = self.folder.settings.iter().filter(is_meant);
        rows.max_by_key(|row| (row.level, row.channel.is_some())).map(|row| row.value)
    }
}
