//! The seats that a holder can ask for instead of their own.

use super::{
    Round,
    answer::find,
    target::Target,
    view::{RenewalState, RenewalView, view_of},
};
use anyhow::Context;
use domain::{
    actor::Actor,
    id::{Ordinal, RenewalId},
    plan::SeatName,
    renewal::{RenewalRefusal, Unit},
};
use house::{Failure, House};
use season::words::HallWords;
use std::collections::HashMap;
use store::renewals;

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
    /// Of that part, by their rows.
    pub rows: Vec<(String, Vec<SeatChoice>)>,
    /// Key and name of each ticket type that the holder may have.
    pub price_types: Vec<(String, String)>,
    pub price_type: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeatChoice {
    pub seat: Ordinal,
    pub number: String,
    pub standing: SeatStanding,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeatStanding {
    Free,
    /// For another subscriber.
    Kept,
    /// The holder's own.
    Own,
    Taken,
}

/// What the address of the form says; empty: the holder's own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    pub package: String,
    pub part: String,
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
    let mut conn = house.store().read().await?;
    let known = find(&mut conn, actor, renewal).await?;
    let round = Round::of_season(house, &mut conn, known.season).await?;
    let view = view_of(house, &mut conn, &round, &known, language).await?;
    let rule = round.rule_of(known.former_offer);
    let Some(rule) = rule.filter(|_| matches!(view.state, RenewalState::Open { .. })) else {
        return Err(Failure::Refused(RenewalRefusal::TooLate));
    };
    let packages: Vec<(String, String)> = rule
        .targets()
        .filter_map(|key| round.target_by_key(key))
        .map(|target| {
            let name = round.catalogue.offer_name(&target.offering, language);
            (target.offering.row.key.clone(), name)
        })
        .collect();
    let own = round.target(known.offer).map(|target| target.offering.row.key.clone());
    let package = Some(shown.package.clone())
        .filter(|key| packages.iter().any(|(known, _)| known == key))
        .or(own);
    let package = package.ok_or(Failure::Refused(RenewalRefusal::TooLate))?;
    let target = round.target_by_key(&package).context("one of the packages")?;
    let ids: Vec<_> = target.ids().collect();
    let owners = renewals::owners(&mut conn, &ids, house.now()).await?;
    drop(conn);
    let hall = HallWords::of(&round.catalogue, language);
    let Parts { names: parts, mut rows } = parts_of(target, &owners, renewal, &hall);
    let own_part = view.seat.as_ref().map(part_of);
    let part = [Some(shown.part.clone()), own_part, parts.first().cloned()].into_iter().flatten();
    let part = part.into_iter().find(|part| parts.contains(part)).unwrap_or_default();
    let rows = rows.remove(&part).unwrap_or_default();
    let price_types = price_types(&round, target, language);
    Ok(WishForm {
        renewal: view,
        packages,
        package,
        parts,
        part,
        rows,
        price_types,
        price_type: known.price_type,
    })
}

/// The parts of a hall in the plan's order, and the seats of each by their rows.
struct Parts {
    names: Vec<String>,
    rows: HashMap<String, Vec<(String, Vec<SeatChoice>)>>,
}

fn parts_of(
    target: &Target,
    owners: &HashMap<Unit, Option<RenewalId>>,
    own: RenewalId,
    hall: &HallWords,
) -> Parts {
    let mut parts = Parts { names: Vec::new(), rows: HashMap::new() };
    let Some(performance) = target.performances.first() else { return parts };
    let plan = &performance.plan;
    for (at, seat) in plan.hall.seats.iter().enumerate() {
        // A companion's seat belongs to its wheelchair place.
        if seat.attributes.house_seat || seat.companion_of.is_some() {
            continue;
        }
        let name = hall.seat_at(performance, at);
        let part = part_of(&name);
        if !parts.rows.contains_key(&part) {
            parts.names.push(part.clone());
        }
        let rows = parts.rows.entry(part).or_default();
        let standing = standing_of(target, owners, seat.ordinal, own);
        let choice = SeatChoice { seat: seat.ordinal, number: name.number, standing };
        match rows.iter_mut().find(|(row, _)| *row == name.row) {
            Some((_, seats)) => seats.push(choice),
            None => rows.push((name.row, vec![choice])),
        }
    }
    parts
}

/// The area, and the section where that is something else.
fn part_of(name: &SeatName) -> String {
    match name.section.is_empty() {
        true => name.area.clone(),
        false => format!("{}, {}", name.area, name.section),
    }
}

fn standing_of(
    target: &Target,
    owners: &HashMap<Unit, Option<RenewalId>>,
    seat: Ordinal,
    own: RenewalId,
) -> SeatStanding {
    let mut standing = SeatStanding::Free;
    for owner in target.units(seat).iter().filter_map(|unit| owners.get(unit)) {
        match owner {
            None => return SeatStanding::Taken,
            Some(owner) if *owner == own => standing = SeatStanding::Own,
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
