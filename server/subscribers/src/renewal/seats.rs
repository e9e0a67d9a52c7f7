//! The seats that a holder can ask for instead of their own, row by row, with their prices.

use super::{
    Round,
    answer::find,
    beside::{self, Beside},
    payer::former,
    target::{Target, people_of, total_minor},
    view::{RenewalState, RenewalView, view_of},
};
use anyhow::Context;
use domain::{
    id::{Ordinal, RenewalId},
    money::Money,
    people::actor::Actor,
    seats::plan::SeatName,
    tickets::renewal::{RenewalRefusal, Unit},
};
use house::{Failure, House};
use money::checkout::KeptSeat;
use rules::People;
use season::words::HallWords;
use std::collections::HashMap;
use store::tickets::renewals::{self, Renewal};

/// What can be asked for instead of the seat that is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct WishForm {
    pub renewal: RenewalView,
    /// Key and name of each package.
    pub packages: Vec<(String, String)>,
    /// The key of the one that is shown.
    pub package: String,
    /// Of the hall, by their names; the one that is shown is `part`.
    pub parts: Vec<String>,
    pub part: String,
    /// Of that part; the one that is shown is `row`. A box has one without a name.
    pub rows: Vec<String>,
    pub row: String,
    /// Of that row.
    pub seats: Vec<SeatChoice>,
    /// Key and name of each ticket type that the holder may have.
    pub price_types: Vec<(String, String)>,
    /// The key of the one whose prices are shown.
    pub price_type: String,
    /// The holder's own other seat, side by side with this one.
    pub beside: Option<Beside>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct SeatChoice {
    pub seat: Ordinal,
    pub number: String,
    /// As in `SeatName`.
    pub marks: u8,
    pub standing: SeatStanding,
    /// What the subscription costs there. None: it can't be asked for.
    pub total: Option<Money>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeatStanding {
    Free,
    /// For another subscriber.
    Kept,
    /// The holder's own.
    Own,
    /// Of another subscription of theirs.
    OwnOther,
    Taken,
}

/// What the address of the form says; empty: the holder's own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    pub package: String,
    pub part: String,
    pub row: String,
    pub price_type: String,
}

/// # Errors
/// It is unknown, or somebody else's; or the time is over.
#[boxed]
pub async fn choices(
    house: &House,
    actor: &Actor,
    renewal: RenewalId,
    shown: &Shown,
    language: &str,
) -> Result<WishForm, Failure<RenewalRefusal>> {
    let asking = Asking::load(house, actor, renewal, shown, language).await?;
    let target = asking.target()?;
    let view = &asking.view;
    let hall = HallWords::of(&asking.round.catalogue, language);
    let places = places_of(target, &hall);
    let beside = beside::of(house, &asking, &hall).await?;
    let own_part = view.seat.as_ref().map(part_of).unwrap_or_default();
    let parts = distinct(places.iter().map(|place| part_of(&place.name)));
    let part = chosen(&parts, [&shown.part, &own_part]);
    let of_part: Vec<&Place> = places.iter().filter(|place| part_of(&place.name) == part).collect();
    let own_row = view.seat.as_ref().map(|seat| seat.row.as_str()).unwrap_or_default();
    let rows = distinct(of_part.iter().map(|place| place.name.row.clone()));
    let row = chosen(&rows, [&shown.row, own_row]);
    let mut prices = Prices::of(&asking, target);
    let mut seats = Vec::new();
    for place in of_part.into_iter().filter(|place| place.name.row == row) {
        seats.push(prices.choice(house, place)?);
    }
    let Asking { view: renewal, packages, package, price_types, price_type, .. } = asking;
    Ok(WishForm {
        renewal,
        packages,
        package,
        parts,
        part,
        rows,
        row,
        seats,
        price_types,
        price_type,
        beside,
    })
}

/// What is asked for, apart from the seat.
pub(super) struct Asking {
    pub renewal: Renewal,
    pub view: RenewalView,
    pub round: Round,
    pub people: People,
    pub owners: HashMap<Unit, Option<RenewalId>>,
    /// Of other subscriptions that the same person goes on with.
    pub others: Vec<Renewal>,
    /// As in `WishForm`.
    pub packages: Vec<(String, String)>,
    pub package: String,
    pub price_types: Vec<(String, String)>,
    pub price_type: String,
}

impl Asking {
    pub(super) async fn load(
        house: &House,
        actor: &Actor,
        renewal: RenewalId,
        shown: &Shown,
        language: &str,
    ) -> Result<Self, Failure<RenewalRefusal>> {
        let mut conn = house.store().read().await?;
        let renewal = find(&mut conn, actor, renewal).await?;
        let mut others = match actor {
            Actor::Customer { account, .. } => renewals::of_account(&mut conn, *account).await?,
            _ => Vec::new(),
        };
        others.retain(|other| other.id != renewal.id && other.is_open() && other.terms.is_some());
        let round = Round::of_season(house, &mut conn, renewal.season).await?;
        let view = view_of(house, &mut conn, &round, &renewal, language).await?;
        let rule = round.rule_of(renewal.former_offer);
        let Some(rule) = rule.filter(|_| matches!(view.state, RenewalState::Open { .. })) else {
            return Err(Failure::Refused(RenewalRefusal::TooLate));
        };
        let targets = rule.targets().filter_map(|key| round.target_by_key(key));
        let named = |target: &Target| {
            let name = round.catalogue.offer_name(&target.offering, language);
            (target.offering.row.key.clone(), name)
        };
        let packages: Vec<(String, String)> = targets.map(named).collect();
        let own = round.target(renewal.offer).map(|target| target.offering.row.key.as_str());
        let package = chosen(&keys(&packages), [&shown.package, own.unwrap_or_default()]);
        let target = round.target_by_key(&package);
        let target = target.ok_or(Failure::Refused(RenewalRefusal::TooLate))?;
        let ids: Vec<_> = target.ids().collect();
        let owners = renewals::owners(&mut conn, &ids, house.now()).await?;
        let buyer = former(&mut conn, &renewal).await?.person;
        let people = people_of(house, &mut conn, &round.catalogue, buyer, renewal.person).await?;
        let price_types = price_types(&round, target, language);
        let price_type = chosen(&keys(&price_types), [&shown.price_type, &renewal.price_type]);
        Ok(Self {
            renewal,
            view,
            round,
            people,
            owners,
            others,
            packages,
            package,
            price_types,
            price_type,
        })
    }

    pub(super) fn target(&self) -> anyhow::Result<&Target> {
        self.round.target_by_key(&self.package).context("it was just found")
    }
}

/// What the package costs on its seats. Seats of the same zones cost the same.
pub(super) struct Prices<'a> {
    asking: &'a Asking,
    target: &'a Target,
    known: HashMap<Vec<Option<u32>>, Option<i64>>,
}

impl<'a> Prices<'a> {
    pub(super) fn of(asking: &'a Asking, target: &'a Target) -> Self {
        Self { asking, target, known: HashMap::new() }
    }

    pub(super) fn choice(&mut self, house: &House, place: &Place) -> anyhow::Result<SeatChoice> {
        let Asking { renewal, owners, others, price_type, .. } = self.asking;
        let standing = standing_of(self.target, owners, place.seat, renewal.id, others);
        let can_ask = match standing {
            SeatStanding::Free | SeatStanding::Kept => true,
            // At another ticket type.
            SeatStanding::Own => *price_type != renewal.price_type,
            SeatStanding::OwnOther | SeatStanding::Taken => false,
        };
        let total_minor = if can_ask { self.total_minor(house, place.seat)? } else { None };
        let currency = self.asking.round.catalogue.currency();
        Ok(SeatChoice {
            seat: place.seat,
            number: place.name.number.clone(),
            marks: place.name.marks,
            standing,
            total: total_minor.map(|minor| Money::new(minor, currency)),
        })
    }

    /// None: it isn't sold there, or not at this ticket type.
    fn total_minor(&mut self, house: &House, seat: Ordinal) -> anyhow::Result<Option<i64>> {
        let zones = self.target.zones(seat);
        if let Some(known) = self.known.get(&zones) {
            return Ok(*known);
        }
        let Asking { people, price_type, round, .. } = self.asking;
        let holder = people.others.first().map(|person| person.id);
        let tickets = self.target.tickets(seat, price_type, people.rights(holder), house)?;
        let venue = self.target.venue().context("a target has performances")?;
        let kept = KeptSeat { offer: self.target.offering.row.id, venue, seat };
        let total = match tickets {
            Some(tickets) => Some(total_minor(house, &round.catalogue, &tickets, &kept, people)?),
            None => None,
        };
        self.known.insert(zones, total);
        Ok(total)
    }
}

/// The first that is known of these, or the first of all.
pub(super) fn chosen(known: &[String], wanted: [&str; 2]) -> String {
    let found = wanted.into_iter().find(|it| known.iter().any(|known| known == it));
    found.map(str::to_owned).or_else(|| known.first().cloned()).unwrap_or_default()
}

fn keys(named: &[(String, String)]) -> Vec<String> {
    named.iter().map(|(key, _)| key.clone()).collect()
}

/// In the order in which they come first.
pub(super) fn distinct(all: impl Iterator<Item = String>) -> Vec<String> {
    let mut known = Vec::new();
    for one in all {
        if !known.contains(&one) {
            known.push(one);
        }
    }
    known
}

/// A seat of the hall, in the plan's order.
pub(super) struct Place {
    pub seat: Ordinal,
    pub seat_index: usize,
    pub name: SeatName,
}

pub(super) fn places_of(target: &Target, hall: &HallWords) -> Vec<Place> {
    let Some(performance) = target.performances.first() else { return Vec::new() };
    let seats = performance.plan.hall.seats.iter().enumerate();
    // A companion's seat belongs to its wheelchair place.
    seats
        .filter(|(_, seat)| !seat.attributes.house_seat && seat.companion_of.is_none())
        .map(|(seat_index, seat)| Place {
            seat: seat.ordinal,
            seat_index,
            name: hall.seat_at(performance, seat_index),
        })
        .collect()
}

/// The area, and the section where that is something else.
pub(super) fn part_of(name: &SeatName) -> String {
    match name.section.is_empty() {
        true => name.area.clone(),
        false => format!("{}, {}", name.area, name.section),
    }
}

/// `others`: further renewals of the same person.
pub(super) fn standing_of(
    target: &Target,
    owners: &HashMap<Unit, Option<RenewalId>>,
    seat: Ordinal,
    own: RenewalId,
    others: &[Renewal],
) -> SeatStanding {
    let mut standing = SeatStanding::Free;
    for owner in target.units(seat).iter().filter_map(|unit| owners.get(unit)) {
        match owner {
            None => return SeatStanding::Taken,
            Some(owner) if *owner == own => standing = SeatStanding::Own,
            Some(owner) if others.iter().any(|other| other.id == *owner) => {
                return SeatStanding::OwnOther;
            }
            Some(_) => return SeatStanding::Kept,
        }
    }
    standing
}

/// Those that the first performance has.
fn price_types(round: &Round, target: &Target, language: &str) -> Vec<(String, String)> {
    let Some(performance) = target.performances.first() else { return Vec::new() };
    let mut keys: Vec<&str> = Vec::new();
    for price in performance.prices.values().flatten() {
        if !keys.contains(&price.price_type.as_str()) {
            keys.push(&price.price_type);
        }
    }
    let rules = &round.catalogue.rules;
    let is_theirs = |key: &&str| {
        rules.price_type(key).is_none_or(|rule| rule.who.is_empty() && !rule.is_invitation)
    };
    let name = |key: &str| {
        let text = round.catalogue.text(&format!("tariff.{key}.name"), language);
        (key.to_owned(), text.unwrap_or(key).to_owned())
    };
    keys.into_iter().filter(is_theirs).map(name).collect()
}
