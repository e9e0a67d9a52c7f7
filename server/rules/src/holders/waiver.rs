//! Tickets that their holders give back for credit: whether one may be.

use crate::{Outside, Rules, WaiverRule};
use domain::{moment::Moment, sales::season::SaleState, wording::listing::Listing};

/// What is known of a ticket that its holder wants to give back.
#[derive(Clone, Copy, Debug)]
pub struct Waiving<'a> {
    /// The rule that fits it.
    pub rule: Option<&'a WaiverRule>,
    pub starts_at: Moment,
    /// Of its performance, on the web.
    pub sale: SaleState,
    pub now: Moment,
    /// It admits its holder now.
    pub is_valid: bool,
    /// Something of its order is still to be paid: there is nothing to become credit.
    pub is_owed: bool,
    pub has_entered: bool,
    /// For resale, or to somebody else.
    pub is_offered: bool,
    /// How many tickets of this seat of its package were given back.
    pub waived_before: u32,
}

/// Why a ticket isn't taken back for credit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WaiverRefusal {
    /// Or it is somebody else's.
    UnknownTicket,
    /// No rule of the house lets it be given back.
    NotAllowed,
    TooEarly {
        from: Moment,
    },
    TooLate,
    /// As many as can be.
    Often {
        most: u32,
    },
    /// It doesn't admit: its payment is disputed, or a proof is missing.
    NotValid,
    /// It is paid later, and something is still to be paid.
    Owed,
    Entered,
    /// It is on offer for resale or handed on: that is taken back first.
    Offered,
    /// It would bring something else than the page said: its holder is asked again.
    AmountChanged,
}

impl WaiverRefusal {
    /// For commands and machines.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::UnknownTicket => "unknown-ticket",
            Self::NotAllowed => "not-allowed",
            Self::TooEarly { .. } => "too-early",
            Self::TooLate => "too-late",
            Self::Often { .. } => "often",
            Self::NotValid => "not-valid",
            Self::Owed => "owed",
            Self::Entered => "entered",
            Self::Offered => "offered",
            Self::AmountChanged => "amount-changed",
        }
    }
}

impl Rules {
    /// The first row that fits.
    pub fn waiver(&self, offer: &str, listing: &Listing) -> Option<&WaiverRule> {
        self.waivers.iter().find(|rule| {
            (rule.offers.is_empty() || rule.offers.iter().any(|key| key == offer))
                && rule.performances.as_ref().is_none_or(|of| of.picks(&listing.facts()))
        })
    }
}

impl Waiving<'_> {
    /// # Errors
    /// Why it can't be given back.
    pub fn check(&self) -> Result<(), WaiverRefusal> {
        let rule = self.rule.ok_or(WaiverRefusal::NotAllowed)?;
        if self.has_entered {
            return Err(WaiverRefusal::Entered);
        }
        if self.is_offered {
            return Err(WaiverRefusal::Offered);
        }
        if !self.is_valid {
            return Err(WaiverRefusal::NotValid);
        }
        if self.is_owed {
            return Err(WaiverRefusal::Owed);
        }
        let is_open = rule.window.check(self.starts_at, self.sale, self.now);
        is_open.map_err(|outside| match outside {
            Outside::TooEarly { from } => WaiverRefusal::TooEarly { from },
            Outside::TooLate => WaiverRefusal::TooLate,
        })?;
        if self.waived_before >= rule.most {
            return Err(WaiverRefusal::Often { most: rule.most });
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Window;
    use domain::{moment::HOUR_MS, wording::settings::When};

    #[test]
    fn so_many_tickets_in_their_time_and_no_others() {
        let window = Window {
            from: Some(When::At(Moment(10 * HOUR_MS))),
            until: Some(When::At(Moment(76 * HOUR_MS))),
        };
        let rule = WaiverRule { offers: Vec::new(), performances: None, window, most: 2 };
        let curtain = Moment(100 * HOUR_MS);
        let good = Waiving {
            rule: Some(&rule),
            starts_at: curtain,
            sale: SaleState::Open { closes: curtain },
            now: Moment(50 * HOUR_MS),
            is_valid: true,
            is_owed: false,
            has_entered: false,
            is_offered: false,
            waived_before: 1,
        };
        assert_eq!(good.check(), Ok(()));
        for (wrong, why) in [
            (Waiving { rule: None, ..good }, WaiverRefusal::NotAllowed),
            (Waiving { has_entered: true, ..good }, WaiverRefusal::Entered),
            (Waiving { is_offered: true, ..good }, WaiverRefusal::Offered),
            (Waiving { is_valid: false, ..good }, WaiverRefusal::NotValid),
            (Waiving { is_owed: true, ..good }, WaiverRefusal::Owed),
            (Waiving { sale: SaleState::Cancelled, ..good }, WaiverRefusal::TooLate),
            (Waiving { now: Moment(76 * HOUR_MS), ..good }, WaiverRefusal::TooLate),
            (
                Waiving { now: Moment(HOUR_MS), ..good },
                WaiverRefusal::TooEarly { from: Moment(10 * HOUR_MS) },
            ),
            (Waiving { waived_before: 2, ..good }, WaiverRefusal::Often { most: 2 }),
        ] {
            assert_eq!(wrong.check(), Err(why));
        }
    }
}
