//! The waiting list of a performance that is sold out.

use crate::moment::{HOUR_MS, Moment};
use serde::{Deserialize, Serialize};

/// So long seats are held for somebody who has bought here before, and never beyond the end of the
/// sale.
pub const OFFER_LIFE_MS: i64 = 4 * HOUR_MS;
/// The same for an address that never paid for anything: mailboxes cost nothing, and seats that
/// nobody orders are to come back soon.
pub const NEW_OFFER_LIFE_MS: i64 = 2 * HOUR_MS;

/// Why somebody isn't put on the list, or doesn't get what they were offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WaitingRefusal {
    UnknownPerformance,
    /// It isn't on sale, or no longer.
    NotOnSale,
    /// Enough seats can be bought.
    SeatsFree,
    BadAddress,
    /// None, or more than one basket may have.
    BadCount,
    /// No zone of this performance.
    UnknownZone,
    /// To this mailbox, or from here.
    TooManyMails,
    /// No such entry.
    Unknown,
    /// Nothing is offered, or no longer.
    NotOffered,
}

impl WaitingRefusal {
    /// For commands and machines.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::UnknownPerformance => "unknown-performance",
            Self::NotOnSale => "not-on-sale",
            Self::SeatsFree => "seats-free",
            Self::BadAddress => "bad-address",
            Self::BadCount => "bad-count",
            Self::UnknownZone => "unknown-zone",
            Self::TooManyMails => "too-many-mails",
            Self::Unknown => "unknown",
            Self::NotOffered => "not-offered",
        }
    }
}

/// Why an entry is on the list no more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WaitingEnd {
    /// The seats that were offered are in their basket.
    Taken,
    Left,
    /// Nobody took the seats in time.
    Expired,
    /// The sale ended first.
    Over,
}

impl WaitingEnd {
    const ALL: [Self; 4] = [Self::Taken, Self::Left, Self::Expired, Self::Over];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Taken => "taken",
            Self::Left => "left",
            Self::Expired => "expired",
            Self::Over => "over",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.as_str() == text)
    }
}

/// Until when seats that are offered now are held. `has_paid`: for something, ever.
pub fn offered_until(now: Moment, sale_closes: Moment, has_paid: bool) -> Moment {
    let life_ms = if has_paid { OFFER_LIFE_MS } else { NEW_OFFER_LIFE_MS };
    now.plus_ms(life_ms).min(sale_closes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_offer_lasts_longer_for_who_has_paid_before_and_never_beyond_the_sale() {
        let at = |hours: i64| Moment(hours * HOUR_MS);
        assert_eq!(offered_until(at(1), at(24), true), at(5));
        assert_eq!(offered_until(at(1), at(24), false), at(3));
        assert_eq!(offered_until(at(1), at(2), true), at(2));
    }
}
