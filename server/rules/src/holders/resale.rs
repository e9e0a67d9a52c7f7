//! Tickets that their holders offer for resale: whether one may be offered, and what it brings.

use crate::{Outside, ResaleRule, Rules};
use domain::{
    moment::Moment,
    money::Currency,
    sales::{offer::selection::Selection, season::SaleState},
    wording::listing::Listing,
};

/// What is known of a ticket that its holder wants to offer.
#[derive(Clone, Copy, Debug)]
pub struct Offering<'a> {
    /// The rule that fits it.
    pub rule: Option<&'a ResaleRule>,
    pub starts_at: Moment,
    /// Of its performance, on the web.
    pub sale: SaleState,
    pub now: Moment,
    /// It has a seat of its own: a place in an unnumbered area can't be told from the others.
    pub has_seat: bool,
    /// It admits its holder now.
    pub is_valid: bool,
    pub has_entered: bool,
    pub is_offered: bool,
    /// It is being handed on to somebody else, or was.
    pub is_handed_on: bool,
    /// How many other performances of the same seat of its package are offered or were sold.
    pub offered_before: u32,
}

/// Why a ticket isn't offered, or not taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResaleRefusal {
    /// Or it is somebody else's.
    UnknownTicket,
    /// No rule of the house lets it be offered.
    NotAllowed,
    /// Its place has no number.
    Unnumbered,
    TooEarly {
        from: Moment,
    },
    TooLate,
    /// As many performances of this seat as can be.
    Often {
        most: u32,
    },
    /// It is being handed on to somebody else, or was: that is taken back first.
    HandedOn,
    /// It doesn't admit: its payment is disputed, or a proof is missing.
    NotValid,
    Entered,
    /// It is offered already.
    Offered,
    /// It isn't, so there is nothing to take back.
    NotOffered,
    /// Somebody is buying the seat at this moment.
    BeingBought,
    Sold,
    /// Its holder would get less than was shown: they are asked again.
    LessThanShown,
}

impl ResaleRefusal {
    /// For commands and machines.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::UnknownTicket => "unknown-ticket",
            Self::NotAllowed => "not-allowed",
            Self::Unnumbered => "unnumbered",
            Self::TooEarly { .. } => "too-early",
            Self::TooLate => "too-late",
            Self::Often { .. } => "often",
            Self::HandedOn => "handed-on",
            Self::NotValid => "not-valid",
            Self::Entered => "entered",
            Self::Offered => "offered",
            Self::NotOffered => "not-offered",
            Self::BeingBought => "being-bought",
            Self::Sold => "sold",
            Self::LessThanShown => "less-than-shown",
        }
    }
}

impl Rules {
    /// The first row that fits.
    pub fn resale(&self, offer: &str, listing: &Listing) -> Option<&ResaleRule> {
        self.resales.iter().find(|rule| {
            let is_of = |performances: &Selection| performances.picks(&listing.facts());
            (rule.offers.is_empty() || rule.offers.iter().any(|key| key == offer))
                && rule.performances.as_ref().is_none_or(is_of)
        })
    }
}

impl Offering<'_> {
    /// The holder's share, in parts of a million.
    ///
    /// # Errors
    /// Why it can't be offered.
    pub fn share_ppm(&self) -> Result<i64, ResaleRefusal> {
        let rule = self.rule.ok_or(ResaleRefusal::NotAllowed)?;
        if !self.has_seat {
            return Err(ResaleRefusal::Unnumbered);
        }
        if self.is_offered {
            return Err(ResaleRefusal::Offered);
        }
        if self.has_entered {
            return Err(ResaleRefusal::Entered);
        }
        if self.is_handed_on {
            return Err(ResaleRefusal::HandedOn);
        }
        if !self.is_valid {
            return Err(ResaleRefusal::NotValid);
        }
        let is_open = rule.window.check(self.starts_at, self.sale, self.now);
        is_open.map_err(|outside| match outside {
            Outside::TooEarly { from } => ResaleRefusal::TooEarly { from },
            Outside::TooLate => ResaleRefusal::TooLate,
        })?;
        if let Some(most) = rule.most.filter(|most| self.offered_before >= *most) {
            return Err(ResaleRefusal::Often { most });
        }
        Ok(rule.share_ppm)
    }
}

/// What a holder is promised when they offer a ticket. They get it once the seat is sold, and the
/// seat is sold to nobody for less.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ResalePromise {
    pub share_ppm: i64,
    /// What they paid for the ticket, without fees.
    pub paid_minor: i64,
    /// What a single ticket for the seat costs everybody today. None: there are no single tickets.
    pub price_minor: Option<i64>,
    pub currency: Currency,
}

impl ResalePromise {
    /// What the holder gets a share of.
    pub fn of_minor(&self) -> i64 {
        self.price_minor.map_or(self.paid_minor, |it| it.min(self.paid_minor))
    }

    /// The share of what they paid, or of today's price where that is less: whatever the sheet
    /// says, never more than they paid. Rounded half up to the step in which money is paid.
    pub fn minor(&self) -> i64 {
        let of_minor = self.of_minor();
        let share = i128::from(of_minor.max(0)) * i128::from(self.share_ppm);
        let step = i128::from(self.currency.step_minor());
        let rounded = (share + 500_000 * step) / (1_000_000 * step) * step;
        let share_minor = i64::try_from(rounded).unwrap_or(of_minor);
        share_minor.min(self.paid_minor).max(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Window;
    use domain::{moment::HOUR_MS, money::EUR, wording::settings::When};

    /// The performance starts at hour 100; tickets are offered from hour 10 until hour 76.
    const CURTAIN: Moment = Moment(100 * HOUR_MS);

    fn rule() -> ResaleRule {
        let window = Window {
            from: Some(When::At(Moment(10 * HOUR_MS))),
            until: Some(When::At(Moment(76 * HOUR_MS))),
        };
        ResaleRule {
            offers: Vec::new(),
            performances: None,
            window,
            most: Some(2),
            share_ppm: 700_000,
        }
    }

    fn offering(rule: &ResaleRule) -> Offering<'_> {
        Offering {
            rule: Some(rule),
            starts_at: CURTAIN,
            sale: SaleState::Open { closes: CURTAIN },
            now: Moment(50 * HOUR_MS),
            has_seat: true,
            is_valid: true,
            has_entered: false,
            is_offered: false,
            is_handed_on: false,
            offered_before: 1,
        }
    }

    #[test]
    fn a_valid_ticket_is_offered_while_the_rule_holds() {
        let rule = rule();
        let good = offering(&rule);
        let at = |hour: i64| Offering { now: Moment(hour * HOUR_MS), ..good }.share_ppm();
        assert_eq!(good.share_ppm(), Ok(700_000));
        assert_eq!(at(9), Err(ResaleRefusal::TooEarly { from: Moment(10 * HOUR_MS) }));
        assert_eq!((at(10), at(75)), (Ok(700_000), Ok(700_000)));
        assert_eq!(at(76), Err(ResaleRefusal::TooLate), "at its last moment no longer");
        let before = SaleState::NotYet { opens: CURTAIN };
        assert_eq!(Offering { sale: before, ..good }.share_ppm(), Ok(700_000));
    }

    #[test]
    fn what_does_not_fit_is_refused_with_its_reason() {
        let rule = rule();
        let good = offering(&rule);
        for (bad, refusal) in [
            (Offering { rule: None, ..good }, ResaleRefusal::NotAllowed),
            (Offering { has_seat: false, ..good }, ResaleRefusal::Unnumbered),
            (Offering { is_offered: true, ..good }, ResaleRefusal::Offered),
            (Offering { has_entered: true, ..good }, ResaleRefusal::Entered),
            (Offering { is_valid: false, ..good }, ResaleRefusal::NotValid),
            (Offering { sale: SaleState::Closed, ..good }, ResaleRefusal::TooLate),
            (Offering { sale: SaleState::Cancelled, ..good }, ResaleRefusal::TooLate),
            (Offering { offered_before: 2, ..good }, ResaleRefusal::Often { most: 2 }),
        ] {
            assert_eq!(bad.share_ppm(), Err(refusal));
        }
    }

    fn promised(share_ppm: i64, paid_minor: i64, price_minor: Option<i64>) -> i64 {
        let currency = EUR;
        ResalePromise { share_ppm, paid_minor, price_minor, currency }.minor()
    }

    #[test]
    fn a_share_is_rounded_half_up() {
        let share = |paid_minor, share_ppm| promised(share_ppm, paid_minor, None);
        assert_eq!(share(10_000, 700_000), 7_000);
        assert_eq!(share(4_445, 700_000), 3_112, "31.115");
        assert_eq!(share(1, 500_000), 1);
        assert_eq!(share(1, 499_999), 0);
        assert_eq!(share(9_999, 1_000_000), 9_999, "all of it");
        assert_eq!(share(9_999, 0), 0);
        let currency = Currency::parse("HUF").expect("a currency");
        let (share_ppm, paid_minor, price_minor) = (700_000, 499_500, None);
        let forints = ResalePromise { share_ppm, paid_minor, price_minor, currency }.minor();
        assert_eq!(forints, 349_700, "3 496.50 forints");
    }

    #[test]
    fn a_holder_is_promised_a_share_of_what_they_paid_and_never_more() {
        assert_eq!(promised(600_000, 7_250, Some(14_500)), 4_350, "bought for half the price");
        assert_eq!(promised(600_000, 14_500, Some(9_800)), 5_880, "the price fell since");
        assert_eq!(promised(600_000, 9_800, Some(9_800)), 5_880);
        assert_eq!(promised(600_000, 0, Some(9_800)), 0, "a free ticket");
        assert_eq!(promised(1_200_000, 7_250, Some(14_500)), 7_250, "whatever the sheet says");
    }
}
