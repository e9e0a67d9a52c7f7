//! For whom the next ticket of a performance is.

use super::{
    holding::Holding,
    line::{Of, line},
};
use domain::{
    id::PersonId,
    seats::hold::{HoldRefusal, Turns},
};
use house::Failure;
use rules::Product;
use store::baskets::LineRow;

/// Of the performance, with what their basket holds already.
pub(super) fn turns_of(hold: &Holding<'_>) -> Turns<Option<PersonId>> {
    let (performance, people) = (hold.performance, hold.people);
    let rules = &performance.catalogue.rules;
    let has = |person: Option<PersonId>| -> u32 {
        let own =
            hold.basket.lines.iter().filter(|row| {
                row.held && row.item.is_none() && row.performance == performance.row.id
            });
        let of = own.filter(|row| people.known(row.beneficiary) == person);
        of.map(|row| row.quantity).sum()
    };
    let early = rules.early(performance, people, hold.now);
    let mut left: Vec<_> =
        early.map(|(person, most)| (person, most.saturating_sub(has(person)))).collect();
    if left.is_empty() {
        let meant = people.all().filter(|(it, _)| rules.is_meant_for(performance, people, *it));
        left = meant.map(|(person, _)| (person, u32::MAX)).collect();
    }
    Turns::new(left)
}

/// A ticket for the first in turn to whom it is sold.
pub(super) fn ticket(
    hold: &Holding<'_>,
    zone: u32,
    price_type: Option<&str>,
    turns: &mut Turns<Option<PersonId>>,
) -> Result<LineRow, Failure<HoldRefusal>> {
    let nobody = Failure::Refused(HoldRefusal::TooMany { max: hold.seats_max });
    turns.sell_next(nobody, |beneficiary| {
        line(hold, &Of { zone, price_type, product: Product::Ticket, beneficiary })
    })
}
