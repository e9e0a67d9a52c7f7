//! The waiting list of a performance that is sold out.

use crate::{
    moment::{HOUR_MS, Moment},
    people::network::Width,
    seats::hold::network_share,
};
use seatmap::seat_set::SeatSet;
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

/// What somebody waits for.
#[derive(Clone, Copy, Debug)]
pub struct WaitingWish<'a> {
    /// Keys of price zones; empty: any.
    pub zones: &'a [String],
    pub count: u32,
    pub together: bool,
}

impl WaitingWish<'_> {
    /// The best seats for them, by their indexes: together, or where they don't mind, one by one,
    /// the best first. `best` finds so many beside each other of a zone among those that are free.
    /// None: there aren't as many as they want.
    pub fn choose(
        &self,
        free: &SeatSet,
        best: impl Fn(&SeatSet, Option<&str>, u32) -> Option<Vec<u32>>,
    ) -> Option<Vec<u32>> {
        let zones: Vec<Option<&str>> = match self.zones.is_empty() {
            true => vec![None],
            false => self.zones.iter().map(|zone| Some(zone.as_str())).collect(),
        };
        let together = zones.iter().find_map(|zone| best(free, *zone, self.count));
        if together.is_some() || self.together {
            return together;
        }
        let (mut left, mut chosen) = (free.clone(), Vec::new());
        while chosen.len() < self.count as usize {
            let mut one = zones.iter().find_map(|zone| best(&left, *zone, 1))?;
            one.iter().for_each(|seat_index| left.remove(*seat_index as usize));
            chosen.append(&mut one);
        }
        Some(chosen)
    }

    /// An unnumbered area of a zone has room for them.
    pub fn fits(&self, zone: &str, left: u32) -> bool {
        (self.zones.is_empty() || self.zones.iter().any(|key| key == zone)) && left >= self.count
    }
}

/// What guests behind one network keep of a performance.
#[derive(Clone, Copy, Debug)]
pub struct GuestsBehind {
    pub width: Width,
    pub seats: u32,
}

/// Of what the networks of those who wait have a share.
#[derive(Clone, Copy, Debug)]
pub struct WaitingShare {
    /// What guests of a single network may keep of a performance.
    pub limit: u32,
    /// Seats and places that are free.
    pub left: u32,
    /// What it sells to one basket.
    pub seats_max: u32,
}

impl WaitingShare {
    /// Whether guests behind all of these networks may keep as many seats more. If not, the next
    /// who waits goes first.
    pub fn has_room(&self, count: u32, behind: &[GuestsBehind]) -> bool {
        behind.iter().all(|GuestsBehind { width, seats }| {
            let most = network_share(width.grown(self.limit), self.left + seats, self.seats_max);
            seats + count <= most
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The lowest free seats that follow each other. Those of the zone `b` begin at 5.
    fn best(free: &SeatSet, zone: Option<&str>, count: u32) -> Option<Vec<u32>> {
        let seats = match zone {
            None => 0..10,
            Some("a") => 0..5,
            Some(_) => 5..10_u32,
        };
        let is_free = |at: u32| seats.contains(&at) && free.contains(at as usize);
        let mut begins = seats.clone();
        let begin = begins.find(|begin| (*begin..begin + count).all(is_free))?;
        Some((begin..begin + count).collect())
    }

    fn free(seats: &[usize]) -> SeatSet {
        let mut free = SeatSet::empty(10);
        seats.iter().for_each(|at| free.insert(*at));
        free
    }

    #[test]
    fn seats_are_found_together_first_then_one_by_one_zone_by_zone() {
        let zones = ["b".to_owned(), "a".to_owned()];
        let wish = WaitingWish { zones: &zones, count: 2, together: false };
        assert_eq!(wish.choose(&free(&[1, 2, 7, 8]), best), Some(vec![7, 8]));
        assert_eq!(wish.choose(&free(&[1, 2, 7, 9]), best), Some(vec![1, 2]));
        assert_eq!(wish.choose(&free(&[1, 3, 7, 9]), best), Some(vec![7, 9]));
        assert_eq!(wish.choose(&free(&[1]), best), None);
        let together = WaitingWish { together: true, ..wish };
        assert_eq!(together.choose(&free(&[1, 3, 7, 9]), best), None);
        let anywhere = WaitingWish { zones: &[], ..wish };
        assert_eq!(anywhere.choose(&free(&[4, 5, 8, 9]), best), Some(vec![4, 5]));
    }

    #[test]
    fn an_area_fits_with_room_and_in_a_zone_that_is_wished_for() {
        let zones = ["pit".to_owned()];
        let wish = WaitingWish { zones: &zones, count: 2, together: true };
        assert!(wish.fits("pit", 2));
        assert!(!wish.fits("pit", 1));
        assert!(!wish.fits("gallery", 9));
        assert!(WaitingWish { zones: &[], ..wish }.fits("gallery", 9));
    }

    #[test]
    fn a_network_with_its_share_lets_the_next_one_go_first() {
        let share = WaitingShare { limit: 60, left: 16, seats_max: 4 };
        let behind = |width, seats| GuestsBehind { width, seats };
        assert!(share.has_room(4, &[]));
        assert!(share.has_room(4, &[behind(Width::Single, 0)]));
        // A quarter of the 20 that are free or theirs.
        assert!(share.has_room(1, &[behind(Width::Single, 4)]));
        assert!(!share.has_room(2, &[behind(Width::Single, 4)]));
        // All networks in which it lies are asked.
        let both = [behind(Width::Single, 0), behind(Width::Bits56, 9)];
        assert!(!share.has_room(1, &both));
    }

    #[test]
    fn an_offer_lasts_longer_for_who_has_paid_before_and_never_beyond_the_sale() {
        let at = |hours: i64| Moment(hours * HOUR_MS);
        assert_eq!(offered_until(at(1), at(24), true), at(5));
        assert_eq!(offered_until(at(1), at(24), false), at(3));
        assert_eq!(offered_until(at(1), at(2), true), at(2));
    }
}
