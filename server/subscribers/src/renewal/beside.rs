//! Whoever has two seats side by side asks for each of them alone: what they are told of the other.

use super::{
    seats::{Asking, Place, part_of, places_of},
    target::Target,
};
use domain::{id::Ordinal, seats::plan::SeatName, tickets::renewal::Answer};
use house::House;
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

/// None: nothing of theirs is next to it that goes on.
pub(super) async fn of(
    house: &House,
    asking: &Asking,
    hall: &HallWords,
) -> anyhow::Result<Option<Beside>> {
    let Some(own) = asking.round.target(asking.renewal.offer) else { return Ok(None) };
    let own = places_of(own, hall);
    let next = neighbours(&own, asking.renewal.seat);
    let found = next.iter().find_map(|place| {
        let other = asking.others.iter().find(|other| is_at(other, asking, place.seat))?;
        Some((*place, other))
    });
    let Some((place, other)) = found.filter(|_| asking.renewal.terms.is_some()) else {
        return Ok(None);
    };
    let mut conn = house.store().read().await?;
    let wishes = renewals::wishes_of(&mut conn, other.id).await?;
    drop(conn);
    Ok(Some(Beside {
        seat: place.name.clone(),
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
