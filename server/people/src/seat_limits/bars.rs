//! Which limits a hold is held to: a pure decision.

use domain::{people::network::Width, seats::hold::HoldRefusal};
use house::settings::SeatLimits;

/// Who holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Buyer {
    Guest,
    /// Signed in, but has never paid for anything. An account costs nothing, so behind a network
    /// they all count as guests.
    NewAccount,
    Customer,
}

/// Whose seats a limit counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Whose {
    Browser,
    Account,
    /// Those of guests behind the network, of all performances together.
    Guests(Width),
    /// The same of one performance.
    GuestsOfPerformance(Width),
    Everybody(Width),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Bar {
    pub whose: Whose,
    pub most: u32,
}

/// `seats_max`: what the performance sells to one basket. Whoever is signed in may have that in
/// any case: schools and groups. Limits that are off are left out.
pub(super) fn bars(limits: &SeatLimits, buyer: Buyer, seats_max: u32) -> Vec<Bar> {
    let own = match buyer {
        Buyer::Guest => Bar { whose: Whose::Browser, most: limits.guest },
        Buyer::NewAccount => {
            Bar { whose: Whose::Account, most: stricter(limits.account, limits.guest) }
        }
        Buyer::Customer => Bar { whose: Whose::Account, most: limits.account },
    };
    let mut bars = vec![own];
    for width in Width::ALL {
        if buyer != Buyer::Customer {
            let most = width.grown(limits.network_guests);
            bars.push(Bar { whose: Whose::Guests(width), most });
            let most = width.grown(limits.performance_guests);
            bars.push(Bar { whose: Whose::GuestsOfPerformance(width), most });
        }
        // Who signs out keeps their seats, so guests are held to this limit as well.
        let most = width.grown(limits.network);
        bars.push(Bar { whose: Whose::Everybody(width), most });
    }
    bars.retain(|bar| bar.most > 0);
    if buyer != Buyer::Guest {
        bars.iter_mut().for_each(|bar| bar.most = bar.most.max(seats_max));
    }
    bars
}

impl Whose {
    pub fn refusal(self, most: u32) -> HoldRefusal {
        match self {
            Self::Browser => HoldRefusal::GuestSeats { most },
            Self::Account => HoldRefusal::AccountSeats { most },
            Self::Guests(_) | Self::GuestsOfPerformance(_) => {
                HoldRefusal::NetworkGuestSeats { most }
            }
            Self::Everybody(_) => HoldRefusal::NetworkSeats { most },
        }
    }
}

/// Zero is no limit.
fn stricter(one: u32, other: u32) -> u32 {
    match (one, other) {
        (0, most) | (most, 0) => most,
        (one, other) => one.min(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMITS: SeatLimits = SeatLimits {
        guest: 60,
        network_guests: 120,
        performance_guests: 50,
        email: 60,
        account: 240,
        network: 600,
    };

    fn most(limits: &SeatLimits, buyer: Buyer, seats_max: u32, whose: Whose) -> Option<u32> {
        let bars = bars(limits, buyer, seats_max);
        bars.iter().find(|bar| bar.whose == whose).map(|bar| bar.most)
    }

    #[test]
    fn a_wider_network_has_more_room_and_only_customers_are_no_guests() {
        let whole = [Width::Single, Width::Bits56, Width::Bits48];
        for buyer in [Buyer::Guest, Buyer::NewAccount] {
            let found = whole.map(|width| most(&LIMITS, buyer, 10, Whose::Guests(width)));
            assert_eq!(found, [Some(120), Some(240), Some(480)], "{buyer:?}");
            let of_one = whole.map(|it| most(&LIMITS, buyer, 10, Whose::GuestsOfPerformance(it)));
            assert_eq!(of_one, [Some(50), Some(100), Some(200)], "{buyer:?}");
        }
        assert_eq!(most(&LIMITS, Buyer::Customer, 10, Whose::Guests(Width::Single)), None);
        let everybody = Whose::Everybody(Width::Bits56);
        assert_eq!(most(&LIMITS, Buyer::Customer, 10, everybody), Some(1_200));
    }

    #[test]
    fn an_account_that_never_paid_keeps_as_much_as_a_browser_or_what_one_basket_may() {
        assert_eq!(most(&LIMITS, Buyer::NewAccount, 10, Whose::Account), Some(60));
        assert_eq!(most(&LIMITS, Buyer::NewAccount, 80, Whose::Account), Some(80));
        assert_eq!(most(&LIMITS, Buyer::Customer, 10, Whose::Account), Some(240));
        assert_eq!(most(&LIMITS, Buyer::Guest, 80, Whose::Browser), Some(60));
    }

    #[test]
    fn zero_switches_a_limit_off() {
        assert!(bars(&SeatLimits::OFF, Buyer::Guest, 10).is_empty());
        assert!(bars(&SeatLimits::OFF, Buyer::Customer, 10).is_empty());
        let no_guests = SeatLimits { guest: 0, ..LIMITS };
        assert_eq!(most(&no_guests, Buyer::NewAccount, 10, Whose::Account), Some(240));
    }
}
