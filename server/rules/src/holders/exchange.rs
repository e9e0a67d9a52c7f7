//! Tickets that their holders exchange for a seat on another date: whether one may be, and what it
//! is then worth.

use crate::{AfterChange, ExchangeRule, ExchangeWithin, Outside, PriceDifference, Rules};
use domain::{
    moment::Moment, sales::season::SaleState, tickets::exchange::ExchangeRefusal,
    wording::listing::Listing,
};

/// What is known of a ticket that its holder wants to exchange.
#[derive(Clone, Copy, Debug)]
pub struct Exchanging<'a> {
    /// The rule that fits it.
    pub rule: Option<&'a ExchangeRule>,
    pub starts_at: Moment,
    /// Of its performance, on the web.
    pub sale: SaleState,
    pub now: Moment,
    /// It admits its holder now.
    pub is_valid: bool,
    /// Something of its order is still to be paid.
    pub is_owed: bool,
    pub has_entered: bool,
    /// For resale, or to somebody else.
    pub is_offered: bool,
    /// How often this ticket, or this seat of its package, was exchanged.
    pub exchanged_before: u32,
    /// What it cost, with the fees on it.
    pub value_minor: i64,
    /// The house cancelled or moved its performance, and its buyer may still choose.
    pub is_after_change: bool,
    /// The house has moved its performance since it was bought.
    pub is_moved: bool,
}

/// The seat that is wanted for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wanted {
    pub is_same_production: bool,
    pub is_same_zone: bool,
}

impl Wanted {
    /// Another date of the same production, in the same zone.
    pub const ALIKE: Self = Self { is_same_production: true, is_same_zone: true };

    pub fn new(from: &Listing, to: &Listing, is_same_zone: bool) -> Self {
        Self { is_same_production: from.row.production == to.row.production, is_same_zone }
    }
}

/// What becomes of the value of a former ticket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Worth {
    /// Pays for the new seat, as far as that costs so much.
    pub most_minor: i64,
    /// For the exchange itself.
    pub fee_minor: i64,
}

impl Rules {
    /// The first row that fits.
    pub fn exchange(&self, offer: &str, listing: &Listing) -> Option<&ExchangeRule> {
        self.exchange_that(AfterChange::Only, offer, listing)
    }

    /// The same where the house cancelled or moved the performance.
    pub fn exchange_after_change(&self, offer: &str, listing: &Listing) -> Option<&ExchangeRule> {
        self.exchange_that(AfterChange::Never, offer, listing)
    }

    fn exchange_that(
        &self,
        is_none: AfterChange,
        offer: &str,
        listing: &Listing,
    ) -> Option<&ExchangeRule> {
        self.exchanges.iter().find(|rule| {
            rule.after_change != is_none
                && (rule.offers.is_empty() || rule.offers.iter().any(|key| key == offer))
                && rule.performances.as_ref().is_none_or(|of| of.picks(&listing.facts()))
        })
    }
}

impl ExchangeRule {
    /// This seat costs no more than the former ticket did.
    pub fn is_free_of_price(&self, wanted: Wanted) -> bool {
        match self.difference {
            PriceDifference::Paid | PriceDifference::Back => false,
            PriceDifference::Free => wanted.is_same_production && wanted.is_same_zone,
        }
    }

    /// Whether its time for a ticket for `own` is still open at that moment.
    pub fn is_open_at(&self, own: &Listing, at: Moment) -> bool {
        let sale = own.effective.sale(at, own.row.cancelled_at.is_some());
        self.window.check(own.row.starts_at, sale, at).is_ok()
    }
}

impl ExchangeWithin {
    /// Whether a ticket for `own` leads to the seats of `other`, which are on sale. Who may not see
    /// a performance isn't led there.
    pub fn leads_to(self, own: &Listing, other: &Listing, now: Moment) -> bool {
        let sale = other.effective.sale(now, other.row.cancelled_at.is_some());
        self.reaches(own, other) && matches!(sale, SaleState::Open { .. })
    }

    /// From when it leads there, where it doesn't yet.
    pub fn will_lead_to(self, own: &Listing, other: &Listing, now: Moment) -> Option<Moment> {
        let sale = other.effective.sale(now, other.row.cancelled_at.is_some());
        let is_seen = self.reaches(own, other) && other.effective.is_visible(now);
        match sale {
            SaleState::NotYet { opens } if is_seen => Some(opens),
            _ => None,
        }
    }

    fn reaches(self, own: &Listing, other: &Listing) -> bool {
        (self == Self::Any || other.row.production == own.row.production)
            && other.effective.audience.is_none()
    }
}

impl Exchanging<'_> {
    /// # Errors
    /// Why it can't be exchanged.
    pub fn worth(&self) -> Result<Worth, ExchangeRefusal> {
        let rule = self.rule.ok_or(ExchangeRefusal::NotAllowed)?;
        if self.has_entered {
            return Err(ExchangeRefusal::Entered);
        }
        if self.is_offered {
            return Err(ExchangeRefusal::Offered);
        }
        if !self.is_valid {
            return Err(ExchangeRefusal::NotValid);
        }
        if self.is_owed {
            return Err(ExchangeRefusal::Owed);
        }
        // What the house changed is exchanged for nothing, as long as its buyer may choose.
        if self.is_after_change {
            return Ok(Worth { most_minor: self.value_minor, fee_minor: 0 });
        }
        let is_open = rule.window.check(self.starts_at, self.sale, self.now);
        is_open.map_err(|outside| match outside {
            Outside::TooEarly { from } => ExchangeRefusal::TooEarly { from },
            Outside::TooLate => ExchangeRefusal::TooLate,
        })?;
        if let Some(most) = rule.most.filter(|most| self.exchanged_before >= *most) {
            return Err(ExchangeRefusal::Often { most });
        }
        // Nobody pays for another date because the house changed this one.
        let is_free = self.is_moved || self.exchanged_before < rule.free;
        let fee_minor = if is_free { 0 } else { rule.fee_minor.min(self.value_minor) };
        Ok(Worth { most_minor: self.value_minor - fee_minor, fee_minor })
    }

    /// # Errors
    /// The rule wants another seat.
    pub fn check(&self, wanted: Wanted) -> Result<(), ExchangeRefusal> {
        let within = self.rule.ok_or(ExchangeRefusal::NotAllowed)?.within;
        let fits = match within {
            ExchangeWithin::Any => true,
            ExchangeWithin::Production => wanted.is_same_production,
            ExchangeWithin::Zone => wanted.is_same_production && wanted.is_same_zone,
        };
        if fits { Ok(()) } else { Err(ExchangeRefusal::OtherSeat) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Window;
    use domain::{moment::HOUR_MS, wording::settings::When};

    /// The performance starts at hour 100; the first exchange is free, two more cost 5.00.
    const CURTAIN: Moment = Moment(100 * HOUR_MS);

    fn rule() -> ExchangeRule {
        let window = Window {
            from: Some(When::At(Moment(10 * HOUR_MS))),
            until: Some(When::At(Moment(76 * HOUR_MS))),
        };
        ExchangeRule {
            offers: Vec::new(),
            performances: None,
            window,
            most: Some(3),
            free: 1,
            fee_minor: 500,
            within: ExchangeWithin::Production,
            difference: PriceDifference::Paid,
            after_change: AfterChange::Also,
        }
    }

    fn exchanging(rule: &ExchangeRule) -> Exchanging<'_> {
        Exchanging {
            rule: Some(rule),
            starts_at: CURTAIN,
            sale: SaleState::Open { closes: CURTAIN },
            now: Moment(50 * HOUR_MS),
            is_valid: true,
            is_owed: false,
            has_entered: false,
            is_offered: false,
            exchanged_before: 0,
            value_minor: 10_000,
            is_after_change: false,
            is_moved: false,
        }
    }

    #[test]
    fn the_first_exchange_is_free_and_later_ones_cost_their_fee() {
        let rule = rule();
        for (before, fee_minor) in [(0, 0), (1, 500), (2, 500)] {
            let worth = Exchanging { exchanged_before: before, ..exchanging(&rule) }.worth();
            assert_eq!(worth, Ok(Worth { most_minor: 10_000 - fee_minor, fee_minor }));
        }
        let often = Exchanging { exchanged_before: 3, ..exchanging(&rule) }.worth();
        assert_eq!(often, Err(ExchangeRefusal::Often { most: 3 }));
        let moved = Exchanging { exchanged_before: 1, is_moved: true, ..exchanging(&rule) };
        assert_eq!(moved.worth(), Ok(Worth { most_minor: 10_000, fee_minor: 0 }));
        let cheap = Exchanging { exchanged_before: 1, value_minor: 300, ..exchanging(&rule) };
        assert_eq!(cheap.worth(), Ok(Worth { most_minor: 0, fee_minor: 300 }));
    }

    #[test]
    fn only_a_ticket_that_admits_and_only_in_its_time() {
        let rule = rule();
        let good = exchanging(&rule);
        for (wrong, why) in [
            (Exchanging { rule: None, ..good }, ExchangeRefusal::NotAllowed),
            (Exchanging { has_entered: true, ..good }, ExchangeRefusal::Entered),
            (Exchanging { is_offered: true, ..good }, ExchangeRefusal::Offered),
            (Exchanging { is_valid: false, ..good }, ExchangeRefusal::NotValid),
            (Exchanging { is_owed: true, ..good }, ExchangeRefusal::Owed),
            (Exchanging { sale: SaleState::Closed, ..good }, ExchangeRefusal::TooLate),
            (Exchanging { now: Moment(76 * HOUR_MS), ..good }, ExchangeRefusal::TooLate),
            (
                Exchanging { now: Moment(HOUR_MS), ..good },
                ExchangeRefusal::TooEarly { from: Moment(10 * HOUR_MS) },
            ),
        ] {
            assert_eq!(wrong.worth(), Err(why));
        }
    }

    #[test]
    fn after_a_change_by_the_house_neither_time_nor_number_nor_fee_count() {
        let rule = rule();
        let late = Exchanging {
            sale: SaleState::Closed,
            exchanged_before: 3,
            now: Moment(99 * HOUR_MS),
            is_after_change: true,
            ..exchanging(&rule)
        };
        assert_eq!(late.worth(), Ok(Worth { most_minor: 10_000, fee_minor: 0 }));
        let entered = Exchanging { has_entered: true, ..late };
        assert_eq!(entered.worth(), Err(ExchangeRefusal::Entered));
        let offered = Exchanging { is_offered: true, ..late };
        assert_eq!(offered.worth(), Err(ExchangeRefusal::Offered));
    }

    #[test]
    fn free_of_price_is_a_seat_of_the_same_zone_alone() {
        let free = ExchangeRule { difference: PriceDifference::Free, ..rule() };
        let same = Wanted { is_same_production: true, is_same_zone: true };
        assert!(free.is_free_of_price(same) && !rule().is_free_of_price(same));
        assert!(!free.is_free_of_price(Wanted { is_same_zone: false, ..same }));
        assert!(!free.is_free_of_price(Wanted { is_same_production: false, ..same }));
    }

    #[test]
    fn the_rule_says_which_seats() {
        let same = Wanted { is_same_production: true, is_same_zone: true };
        let other_zone = Wanted { is_same_zone: false, ..same };
        let other_production = Wanted { is_same_production: false, ..same };
        for (within, fits) in [
            (ExchangeWithin::Any, [true, true, true]),
            (ExchangeWithin::Production, [true, true, false]),
            (ExchangeWithin::Zone, [true, false, false]),
        ] {
            let rule = ExchangeRule { within, ..rule() };
            let checked = [same, other_zone, other_production]
                .map(|wanted| exchanging(&rule).check(wanted).is_ok());
            assert_eq!(checked, fits, "{within:?}");
        }
    }
}
