//! Promo codes: what they are good for.

use crate::{CodeRule, Customer, Rules, is_for};
use domain::{
    moment::Moment,
    sales::{basket::CodeIdle, pricing::Code},
    wording::listing::Listing,
};

/// A line that a code may be good for.
#[derive(Clone)]
pub struct CodeLine<'a> {
    pub key: String,
    pub listing: Option<&'a Listing>,
    pub zone: Option<&'a str>,
    /// Its key; `ticket` for a single ticket.
    pub offer: &'a str,
    pub price_type: &'a str,
    pub customer: &'a Customer,
}

impl Rules {
    /// None when it can't be used at this moment. A window that hangs on the curtain is each
    /// line's own.
    pub fn code<'a>(
        &self,
        row: &CodeRule,
        code: &str,
        lines: impl Iterator<Item = CodeLine<'a>>,
        now: Moment,
    ) -> Option<Code> {
        let fitting = lines.filter(|line| self.code_misses(row, line, now).is_none());
        // A code that fits no line yet may fit one that comes later.
        self.is_code_open(row, now).then(|| Code {
            key: code.to_owned(),
            change: row.change,
            tickets_max: [row.uses, row.per_person].into_iter().flatten().min(),
            lines: fitting.map(|line| line.key).collect(),
        })
    }

    /// Whether a code's time has come and not gone yet, as far as the clock alone can tell. What
    /// hangs on the curtain is each line's own.
    pub fn is_code_open(&self, row: &CodeRule, now: Moment) -> bool {
        row.window.fixed().holds(now, now)
    }

    /// Why a code takes nothing off these lines.
    pub fn code_idle<'a>(
        &self,
        row: &CodeRule,
        lines: impl Iterator<Item = CodeLine<'a>>,
        now: Moment,
    ) -> CodeIdle {
        let idle = |line: CodeLine<'_>| self.code_misses(row, &line, now);
        lines.map(|line| idle(line).unwrap_or(CodeIdle::Beaten)).max().unwrap_or(CodeIdle::Nothing)
    }

    /// The first condition of the code that the line doesn't meet. None: it fits.
    fn code_misses(&self, row: &CodeRule, line: &CodeLine<'_>, now: Moment) -> Option<CodeIdle> {
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
        // What is of no performance has a curtain that never comes.
        let curtain = line.listing.map_or(Moment(i64::MAX), |listing| listing.row.starts_at);
        let conditions = [
            (CodeIdle::Nothing, !is_gift),
            (CodeIdle::OtherPerformance, is_performance),
            (CodeIdle::OtherOffer, row.offers.is_empty() || of_offer()),
            (CodeIdle::OtherZone, row.zones.is_empty() || of_zone()),
            (
                CodeIdle::OtherPriceType,
                self.applies_to_price_type(&row.price_types, line.price_type),
            ),
            (CodeIdle::OtherCustomer, is_for(&row.who, line.customer, line.listing)),
            (CodeIdle::Curtain, row.window.holds(curtain, now)),
        ];
        conditions.into_iter().find(|(_, is_met)| !is_met).map(|(idle, _)| idle)
    }
}
