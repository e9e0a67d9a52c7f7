//! The price rules that staff handed over (docs/formats/season.md), ready to be asked. A house
//! whose season came another way has none: its tickets cost what the price list says.

mod accounts;
pub mod audience;
mod codes;
mod entitled;
mod fees;
mod flat_rates;
mod limits;
mod packages;
mod passes;
mod people;
mod price_type;
mod rights;
mod terms;

pub(crate) use accounts::Account;
pub use codes::CodeLine;
pub use entitled::{Entitled, FrozenTicket};
pub use flat_rates::FlatRate;
pub use limits::{Counted, Limit};
pub use people::People;
pub use rights::{Admitted, Customer, PassRight};
pub use terms::{Ask, NoTerms, Product};

use crate::{
    catalogue::Listing,
    season_folder::{
        SeasonFolder,
        cells::{Key, LocalWhen, PriceTypesKey, TaxPoint},
    },
};
use domain::{
    actor::Channel,
    id::{CompanyId, PriceTypeId},
    moment::Moment,
};
use jiff::tz::TimeZone;
use std::collections::HashMap;
use store::prices::Tax;

/// The key of the ticket type that the plan shows first. In a house without this key it
/// is the first of the zone's ticket types by its key.
pub const FULL: &str = "full";

/// The treatment of what has none: gifts. No key of a sheet has a space.
pub(crate) const NO_TAX: &str = "out of scope";

#[derive(Default)]
pub struct Rules {
    /// Without prices and codes, which are asked for one by one.
    pub folder: SeasonFolder,
    pub known: Known,
}

/// What the database calls what the sheets name.
#[derive(Default)]
pub struct Known {
    pub price_type_ids: HashMap<String, PriceTypeId>,
    pub taxes: HashMap<String, Tax>,
    pub companies: HashMap<String, CompanyId>,
}

impl Rules {
    /// The time zone of the sheets' own dates: that of the first season.
    pub fn time_zone(&self) -> TimeZone {
        self.folder.seasons.first().map_or(TimeZone::UTC, |row| row.time_zone.zone())
    }

    /// Whether a rule that names these ticket types and groups applies to the ticket type. A rule
    /// that names none applies to all.
    pub fn applies_to_price_type(&self, named: &[PriceTypesKey], price_type: &str) -> bool {
        let has = |group: &str| {
            let groups = self.folder.price_type_groups.iter();
            groups
                .filter(|row| row.key.as_str() == group)
                .any(|row| row.price_types.0.iter().any(|key| key.as_str() == price_type))
        };
        named.is_empty() || named.iter().any(|key| key.as_str() == price_type || has(key.as_str()))
    }

    /// Whether the moment lies in a window; `curtain` in it is `starts_at`.
    pub fn is_within(
        &self,
        from: Option<LocalWhen>,
        until: Option<LocalWhen>,
        starts_at: Moment,
        now: Moment,
    ) -> bool {
        let zone = self.time_zone();
        let at = |when: LocalWhen| when.in_zone(&zone).map(|when| when.resolve(starts_at));
        // A time that the clock skips opens nothing.
        let has_begun = from.is_none_or(|from| at(from).is_some_and(|from| from <= now));
        has_begun && until.is_none_or(|until| at(until).is_some_and(|until| now < until))
    }

    /// A treatment's rate: of the sale's moment or of the performance's, as its tax point says.
    pub fn tax(&self, key: &str, now: Moment, starts_at: Option<Moment>) -> Option<Tax> {
        let rows = || self.folder.taxes.iter().filter(|row| row.key.as_str() == key);
        let point = rows().next()?.tax_point;
        let at = match point {
            TaxPoint::Sale => now,
            TaxPoint::Performance => starts_at.unwrap_or(now),
        };
        let day = jiff::Timestamp::from_millisecond(at.0).ok()?.to_zoned(self.time_zone()).date();
        let holds = rows().find(|row| {
            row.valid_from.is_none_or(|from| from <= day)
                && row.valid_until.is_none_or(|until| day <= until)
        })?;
        let name = match holds.valid_from {
            Some(from) => format!("{key}@{from}"),
            None => key.to_owned(),
        };
        self.known.taxes.get(&name).copied()
    }
}

/// Whether something for these channels is for this one; none named: all.
pub fn is_in(channels: &[Channel], channel: Channel) -> bool {
    channels.is_empty() || channels.contains(&channel)
}

/// Whether something for these kinds of person is for this one for that performance; none named:
/// everybody.
pub fn is_for(who: &[Key], customer: &Customer, listing: Option<&Listing>) -> bool {
    who.is_empty() || who.iter().any(|kind| customer.is(kind.as_str(), listing))
}
