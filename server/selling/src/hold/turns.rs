//! For whom the next ticket of a performance is: whoever buys, or before a sale is open to
//! everybody, the first whose right isn't used up.

use super::Holding;
use domain::{hold::HoldRefusal, id::PersonId};
use house::{Failure, House};
use rules::Product;
use store::baskets::LineRow;

pub(super) struct Turns {
    left: Vec<(Option<PersonId>, u32)>,
    /// Of the performance, for one basket.
    max: u32,
}

impl Turns {
    /// `held` are the basket's lines.
    pub fn of(hold: &Holding<'_>, held: &[LineRow]) -> Self {
        let (performance, people) = (hold.performance, hold.people);
        let rules = &performance.catalogue.rules;
        let has = |person: Option<PersonId>| -> u32 {
            let own = held.iter().filter(|row| {
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
        Self { left, max: hold.seats_max }
    }

    /// So many tickets among those in turn; no more than they can have together.
    pub fn share(&self, mut count: u32) -> Vec<(Option<PersonId>, u32)> {
        let mut shares = Vec::new();
        for (person, left) in &self.left {
            let share = count.min(*left);
            count -= share;
            if share > 0 {
                shares.push((*person, share));
            }
        }
        shares
    }
}

/// A ticket for the first in turn to whom it is sold.
pub(super) fn ticket(
    house: &House,
    hold: &Holding<'_>,
    zone: u32,
    price_type: Option<&str>,
    turns: &mut Turns,
) -> Result<LineRow, Failure<HoldRefusal>> {
    let mut refused = Failure::Refused(HoldRefusal::TooMany { max: turns.max });
    for (person, left) in turns.left.iter_mut().filter(|(_, left)| *left > 0) {
        match super::line::line(house, hold, zone, price_type, Product::Ticket, *person) {
            Ok(line) => {
                *left -= 1;
                return Ok(line);
            }
            Err(failure) => refused = failure,
        }
    }
    Err(refused)
}
