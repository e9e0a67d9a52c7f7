//! Whoever has two seats side by side asks for two others together, or for each of them alone: what
//! they are told of the other, and which two they can have.

use super::{
    seats::{Asking, Place, Prices, Shown, part_of, places_of},
    target::Target,
};
use domain::{
    id::{Ordinal, RenewalId},
    money::Money,
    people::actor::Actor,
    seats::plan::SeatName,
    tickets::renewal::{Answer, RenewalRefusal},
};
use house::{Failure, House};
use season::words::HallWords;
use store::tickets::renewals::{self, Renewal, Wish};

/// The holder's own other seat, side by side with the one that another is asked for instead of.
#[derive(Clone, Debug, PartialEq)]
pub struct Beside {
    pub seat: SeatName,
    /// Another is asked for instead of it, too.
    pub has_wishes: bool,
    /// Seats of the series that is shown, each with the seat next to it that is asked for instead.
    pub near_wishes: Vec<(Ordinal, SeatName)>,
}

/// Their other seat next to it, if it goes on.
fn found<'a>(asking: &'a Asking, hall: &HallWords) -> Option<(SeatName, &'a Renewal)> {
    let own = places_of(asking.round.target(asking.renewal.offer)?, hall);
    let next = neighbours(&own, asking.renewal.seat);
    let found = next.iter().find_map(|place| {
        let other = asking.others.iter().find(|other| is_at(other, asking, place.seat))?;
        Some((place.name.clone(), other))
    });
    found.filter(|_| asking.renewal.terms.is_some())
}

/// Two seats that can be asked for together: the one that was chosen, and one next to it for the
/// other subscription.
#[derive(Clone, Debug, PartialEq)]
pub struct TwoSeats {
    pub other: RenewalId,
    pub seat: Ordinal,
    pub name: SeatName,
    /// What the other subscription costs there.
    pub total: Money,
}

/// None: there is no other seat of theirs next to the present one, or none is free here.
///
/// # Errors
/// It is unknown, or somebody else's; or the time is over.
#[boxed]
pub async fn for_two(
    house: &House,
    actor: &Actor,
    renewal: RenewalId,
    chosen: &Chosen,
    language: &str,
) -> Result<Vec<TwoSeats>, Failure<RenewalRefusal>> {
    let asking = Asking::load(house, actor, renewal, &chosen.shown, language).await?;
    let hall = HallWords::of(&asking.round.catalogue, language);
    let Some((_, other)) = found(&asking, &hall) else { return Ok(Vec::new()) };
    let shown = Shown { package: asking.package.clone(), ..Shown::default() };
    let other = Asking::load(house, actor, other.id, &shown, language).await?;
    if other.renewal.former_offer != asking.renewal.former_offer || other.package != asking.package
    {
        return Ok(Vec::new());
    }
    let target = other.target()?;
    let places = places_of(target, &hall);
    let mut prices = Prices::of(&other, target);
    let mut all = Vec::new();
    for place in neighbours(&places, chosen.seat) {
        if let Some(total) = prices.choice(house, place)?.total {
            let (other, name) = (other.renewal.id, place.name.clone());
            all.push(TwoSeats { other, seat: place.seat, name, total });
        }
    }
    Ok(all)
}

/// The seat that is chosen for one of two, and how it is shown.
#[derive(Clone, Debug)]
pub struct Chosen {
    pub shown: Shown,
    pub seat: Ordinal,
}

/// None: nothing of theirs is next to it that goes on.
pub(super) async fn of(
    house: &House,
    asking: &Asking,
    hall: &HallWords,
) -> anyhow::Result<Option<Beside>> {
    let Some((seat, other)) = found(asking, hall) else { return Ok(None) };
    let mut conn = house.store().read().await?;
    let wishes = renewals::wishes_of(&mut conn, other.id).await?;
    drop(conn);
    Ok(Some(Beside {
        seat,
        has_wishes: !wishes.is_empty(),
        near_wishes: near(asking.target()?, &wishes, hall),
    }))
}

/// What was given up has no seat that could stay.
fn is_at(other: &Renewal, asking: &Asking, seat: Ordinal) -> bool {
    let goes_on = !matches!(other.answer, Some(Answer::Declined | Answer::Flexible(_)));
    goes_on && other.offer == asking.renewal.offer && other.seat == seat
}

fn near(target: &Target, wishes: &[Wish], hall: &HallWords) -> Vec<(Ordinal, SeatName)> {
    let places = places_of(target, hall);
    let its = wishes.iter().filter(|wish| wish.offer == target.offering.row.id);
    let mut near = Vec::new();
    for wish in its {
        let Some(wished) = places.iter().find(|place| place.seat == wish.seat) else { continue };
        let next = neighbours(&places, wish.seat);
        near.extend(next.into_iter().map(|place| (place.seat, wished.name.clone())));
    }
    near
}

/// Whether two seats of the series stand side by side.
pub(super) fn are_neighbours(
    target: &Target,
    hall: &HallWords,
    [one, other]: [Ordinal; 2],
) -> bool {
    neighbours(&places_of(target, hall), one).iter().any(|place| place.seat == other)
}

/// The next seats of the same row, on either side.
fn neighbours(places: &[Place], seat: Ordinal) -> Vec<&Place> {
    let Some(own) = places.iter().find(|place| place.seat == seat) else { return Vec::new() };
    let of_row = |place: &&Place| {
        part_of(&place.name) == part_of(&own.name) && place.name.row == own.name.row
    };
    let row: Vec<&Place> = places.iter().filter(of_row).collect();
    let Some(at) = row.iter().position(|place| place.seat == seat) else { return Vec::new() };
    let near = row.iter().enumerate().filter(|(index, _)| index.abs_diff(at) == 1);
    near.map(|(_, place)| *place).collect()
}
