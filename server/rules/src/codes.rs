//! Promo codes: what they are good for.

use super::{CodeRule, Customer, Rules, is_for};
use domain::{listing::Listing, moment::Moment, pricing::Code};

/// A line that a code may be good for.
pub struct CodeLine<'a> {
    pub key: &'a str,
    pub listing: Option<&'a Listing>,
    pub zone: Option<&'a str>,
    /// Its key; `ticket` for a single ticket.
    pub offer: &'a str,
    pub price_type: &'a str,
    pub customer: &'a Customer,
}

impl Rules {
    /// None when it can't be used at this moment. A window that hangs on the curtain is each
    /// line's own; what is of no performance has a curtain that never comes.
    pub fn code<'a>(
        &self,
        row: &CodeRule,
        code: &str,
        lines: impl Iterator<Item = CodeLine<'a>>,
        now: Moment,
    ) -> Option<Code> {
        let is_open = |listing: Option<&Listing>| {
            let curtain = listing.map_or(Moment(i64::MAX), |listing| listing.row.starts_at);
            row.window.holds(curtain, now)
        };
        let fitting = lines.filter(|line| self.fits_code(row, line) && is_open(line.listing));
        // A code that fits no line yet may fit one that comes later.
        self.is_code_open(row, now).then(|| Code {
            key: code.to_owned(),
            change: row.change,
            tickets_max: [row.uses, row.per_person].into_iter().flatten().min(),
            lines: fitting.map(|line| line.key.to_owned()).collect(),
        })
    }

    /// Whether a code's time has come and not gone yet, as far as the clock alone can tell. What
    /// hangs on the curtain is each line's own.
    pub fn is_code_open(&self, row: &CodeRule, now: Moment) -> bool {
        row.window.fixed().holds(now, now)
    }

    fn fits_code(&self, row: &CodeRule, line: &CodeLine<'_>) -> bool {
        let is_performance = match (&row.performances, line.listing) {
            (None, _) => true,
            (Some(performances), Some(listing)) => performances.picks(&listing.facts()),
            (Some(_), None) => false,
        };
        let of_zone = || row.zones.iter().any(|key| Some(key.as_str()) == line.zone);
        let of_offer = || row.offers.iter().any(|key| key == line.offer);
        // What somebody gives stays as they gave it, and a voucher is worth what it costs.
        let is_gift = self
            .extra(line.offer)
            .is_some_and(|extra| extra.price_minor.is_none() || extra.is_voucher);
        is_performance
            && !is_gift
            && (row.zones.is_empty() || of_zone())
            && (row.offers.is_empty() || of_offer())
            && self.applies_to_price_type(&row.price_types, line.price_type)
            && is_for(&row.who, line.customer, line.listing)
    }
}
