//! A form that was sent twice.

use super::SeatRequest;
use crate::{
    id::PerformanceId,
    moment::{Moment, SECOND_MS},
};

/// The same wish again within this time is a form sent twice, not a second party (invariant 4).
const REPEAT_MS: i64 = 5 * SECOND_MS;

/// What somebody wished for, and when.
#[derive(Clone, Copy, Debug)]
pub struct Wished<'a> {
    pub performance: PerformanceId,
    /// As `SeatRequest::wish`.
    pub wish: &'a str,
    pub at: Moment,
}

impl SeatRequest {
    /// A wish that the house fulfils by its own choice, in a form that can be compared. Empty for
    /// named seats: theirs they have already.
    pub fn wish(&self) -> String {
        match self {
            Self::Seats { .. } => String::new(),
            Self::Best { zone, count, offer } => {
                let zone = zone.as_deref().unwrap_or("anywhere");
                format!("best {count} {zone} {}", offer.as_deref().unwrap_or_default())
            }
            Self::GeneralAdmission { area, count, offer, over_blocks } => {
                let over = if *over_blocks { " over blocks" } else { "" };
                format!("places {count} {area} {}{over}", offer.as_deref().unwrap_or_default())
            }
        }
    }
}

/// The basket got something for this wish a moment ago. `held`: what it still holds.
pub fn is_repeat<'a>(mut held: impl Iterator<Item = Wished<'a>>, now: &Wished<'_>) -> bool {
    !now.wish.is_empty()
        && held.any(|it| {
            it.performance == now.performance
                && it.wish == now.wish
                && it.at > now.at.minus_ms(REPEAT_MS)
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn performance(number: u128) -> PerformanceId {
        PerformanceId(Uuid::from_u128(number))
    }

    fn asked(wish: &str, seconds: i64) -> Wished<'_> {
        Wished { performance: performance(1), wish, at: Moment(seconds * SECOND_MS) }
    }

    #[test]
    fn the_same_wish_within_five_seconds_is_one_and_named_seats_are_none() {
        let best = SeatRequest::Best { zone: None, count: 2, offer: None }.wish();
        let held = || [asked(&best, 100)].into_iter();
        assert!(is_repeat(held(), &asked(&best, 104)));
        assert!(!is_repeat(held(), &asked(&best, 105)));
        let other = Wished { performance: performance(2), ..asked(&best, 104) };
        assert!(!is_repeat(held(), &other));
        let three = SeatRequest::Best { zone: None, count: 3, offer: None }.wish();
        assert!(!is_repeat(held(), &asked(&three, 104)));
        let named = SeatRequest::tickets(&[3, 4]).wish();
        assert!(!is_repeat([asked(&named, 100)].into_iter(), &asked(&named, 100)));
    }
}
