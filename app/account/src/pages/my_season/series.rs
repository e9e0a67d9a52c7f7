//! Subscriptions of one series whose seats lie together, as one list.

use domain::{
    id::OrderItemId,
    order::{OrderItem, OrderLineView},
    seats::plan::SeatName,
};
use house::locales::Locale;
use std::sync::Arc;
use subscribers::my_season::MySeason;
use ui::words::{
    Words,
    places::{are_said_together, places},
};

/// Several have seats of one row, the same for all their performances. One alone may have others;
/// none are single tickets.
#[derive(Default)]
pub(super) struct Series<'s> {
    pub(super) items: Vec<&'s OrderItem>,
    /// Of each item, where there are several; else of the only one, where it has one.
    seats: Vec<&'s SeatName>,
}

impl Series<'_> {
    pub(super) fn has(&self, item: OrderItemId) -> bool {
        self.items.iter().any(|its| its.id == item)
    }

    pub(super) fn name(&self) -> &str {
        self.items.first().map_or("", |item| item.name_in_season.as_str())
    }

    /// With the seats, where there are several.
    pub(super) fn heading(&self, locale: &Arc<Locale>) -> String {
        if self.items.len() < 2 {
            return self.name().to_owned();
        }
        let seats = self.in_order().into_iter().cloned().collect::<Vec<_>>();
        let args = [
            ("name", self.name().into()),
            ("count", (seats.len() as u32).into()),
            ("places", places(&Words(locale.clone()), &seats).into()),
        ];
        locale.text_with("account-season-seats", &args)
    }

    /// The seat of each item, where it must be told from others.
    pub(super) fn seats_or_none(&self) -> Vec<Option<&SeatName>> {
        let are_several = self.items.len() > 1;
        let seat = |at: usize| self.seats.get(at).copied().filter(|_| are_several);
        (0..self.items.len()).map(seat).collect()
    }

    /// Only the number of such a seat is said: its row stands above.
    pub(super) fn says(&self, seat: &SeatName) -> bool {
        self.items.len() > 1 && self.seats.contains(&seat)
    }

    /// 9 before 10.
    fn in_order(&self) -> Vec<&SeatName> {
        let mut seats: Vec<&SeatName> = self.seats.clone();
        seats.sort_by_cached_key(|seat| (seat.number.chars().count(), seat.number.clone()));
        seats
    }
}

/// In the order in which their first tickets stand.
pub(super) fn together<'s>(season: &'s MySeason, items: &[&'s OrderItem]) -> Vec<Series<'s>> {
    let mut all: Vec<Series<'s>> = Vec::new();
    for &item in items {
        let seat = seat_of(season, item);
        let is_same = |known: &&mut Series<'s>| {
            let other = known.seats.first().zip(seat);
            let lies_beside = other.is_some_and(|(other, seat)| are_said_together(other, seat));
            let is_of_series = |it: &&OrderItem| {
                !it.is_chosen
                    && (&it.offer, &it.name_in_season) == (&item.offer, &item.name_in_season)
            };
            lies_beside && known.items.iter().all(is_of_series)
        };
        match all.iter_mut().find(is_same) {
            Some(known) => {
                known.items.push(item);
                known.seats.extend(seat);
            }
            None => all.push(Series { items: vec![item], seats: seat.into_iter().collect() }),
        }
    }
    all
}

/// None: it isn't the same for all performances, or there is none.
fn seat_of<'s>(season: &'s MySeason, item: &OrderItem) -> Option<&'s SeatName> {
    let is_its = |line: &&OrderLineView| line.item.as_ref().is_some_and(|it| it.id == item.id);
    let mut its = season.tickets.iter().map(|ticket| &ticket.line).filter(is_its);
    let seat = its.next()?.seat.as_ref()?;
    its.all(|line| line.seat.as_ref() == Some(seat)).then_some(seat)
}

/// `Seat 3`
pub(super) fn seat_number(locale: &Locale, seat: &SeatName) -> String {
    locale.text_with("account-season-seat", &[("seat", seat.number.as_str().into())])
}
