//! Reservations: orders that stand for a time before they are paid (T6.11d).

use crate::{moment::Moment, order::PlaceRefusal};
use serde::Serialize;

/// Why nothing was reserved, or a reservation stays as it is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "refusal")]
pub enum ReserveRefusal {
    /// No reservation has this code.
    UnknownReservation,
    /// It was paid, or has ended.
    Ended,
    /// The time is over, or the performance doesn't keep reservations for so long.
    TooLate,
    /// It costs nothing: there is nothing to wait for.
    Free,
    /// Their subscribers offer some of the seats, and can't wait.
    OnResale,
    /// No account of the house takes the money by a page.
    NoWayToPay,
    /// Nothing, or all of it; or it would go to several companies.
    BadDeposit,
    /// A part of it is paid already.
    DepositTaken,
    /// What stays of it would cost no more than was paid.
    BelowDeposit {
        paid_minor: i64,
    },
    /// Its buyer may be paying at this moment.
    StillAtBank,
    GatewayUnreachable,
    /// It has no such ticket.
    UnknownLine,
    NothingChosen,
    /// All of it was named, and something must stay.
    AllChosen,
    /// It was made in another channel, which has other prices.
    OtherChannel,
    OtherCurrency,
    /// The caller's key belongs to another request.
    KeyUsed,
    #[serde(untagged)]
    Place(PlaceRefusal),
}

/// Until when something is reserved. `wanted`: as the seller says. `latest`: as its performances
/// let it.
///
/// # Errors
/// `TooLate`: that is over already.
pub fn reserved_until(
    wanted: Moment,
    latest: Moment,
    now: Moment,
) -> Result<Moment, ReserveRefusal> {
    let until = wanted.min(latest);
    if until > now { Ok(until) } else { Err(ReserveRefusal::TooLate) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_names_itself_in_json_and_so_does_that_of_an_order() {
        let told = |refusal: ReserveRefusal| serde_json::to_value(refusal).expect("plain data");
        let below = told(ReserveRefusal::BelowDeposit { paid_minor: 500 });
        assert_eq!(below["refusal"], "below-deposit");
        assert_eq!(below["paid_minor"], 500);
        let place = told(ReserveRefusal::Place(PlaceRefusal::BasketEmpty));
        assert_eq!(place["refusal"], "basket-empty");
    }

    #[test]
    fn nothing_is_reserved_for_longer_than_its_performance_lets_it() {
        let at = Moment;
        assert_eq!(reserved_until(at(20), at(15), at(10)), Ok(at(15)));
        assert_eq!(reserved_until(at(12), at(15), at(10)), Ok(at(12)));
        for (wanted, latest) in [(10, 15), (20, 10)] {
            let refused = reserved_until(at(wanted), at(latest), at(10));
            assert_eq!(refused, Err(ReserveRefusal::TooLate));
        }
    }
}
