//! Customers as the rules of prices see them.

use crate::catalogue::Catalogue;
use domain::{moment::Moment, people::customer::Holder};
use rules::{Customer, FlatRate, PassRight, People, Person};
use season_tables::season::SeasonRow;

/// Whom somebody can buy for, themselves first; nobody's rights for a guest.
pub fn people_of(persons: &[Holder], catalogue: &Catalogue, now: Moment) -> People {
    let rights = |holder| customer_of(holder, catalogue, now);
    let others = persons.iter().skip(1);
    People {
        own: persons.first().map(rights).unwrap_or_default(),
        own_name: persons.first().map(Holder::name).unwrap_or_default(),
        others: others
            .map(|holder| Person { id: holder.id, name: holder.name(), rights: rights(holder) })
            .collect(),
    }
}

/// What a person may because of what they are at this moment.
pub fn customer_of(person: &Holder, catalogue: &Catalogue, now: Moment) -> Customer {
    let kinds = person.kinds.iter().filter(|kind| kind.span.holds(now));
    // A renewal is no year yet.
    let years = person.seniority.iter().filter(|year| {
        let season = catalogue.seasons.iter().find(|season| season.id == year.season);
        season.is_none_or(|season| has_begun(season, now))
    });
    let pass = |extra| catalogue.rules.pass(&catalogue.extra(extra)?.key);
    let memberships = person.memberships.iter();
    let held = memberships.filter_map(|held| Some((pass(held.extra)?, held)));
    let passes = held.clone().filter_map(|(pass, held)| PassRight::of(pass, held.span));
    let flat_rates = held.filter_map(|(pass, held)| FlatRate::of(pass, held));
    Customer {
        flat_rates: flat_rates.collect(),
        kinds: kinds.map(|kind| kind.key.clone()).collect(),
        years: years.count() as u32,
        passes: passes.collect(),
    }
}

/// A season counts for its subscribers once it has begun.
pub fn has_begun(season: &SeasonRow, now: Moment) -> bool {
    let today = house::locales::local(now, &season.time_zone).date().to_string();
    season.starts_on <= today
}
