//! Performances that are reserved now and paid by invoice (F-school), and what their buyers can't
//! have in the same basket.

use super::Check;
use domain::{
    id::PerformanceId,
    moment::{DAY_MS, Moment},
    order::PlaceRefusal,
    payments::invoice::{BY_INVOICE, PerformanceInvoice},
    sales::pricing::Quote,
    wording::listing::Listing,
};
use house::locales::local;
use std::collections::BTreeMap;
use store::orders::extras::BasketExtraRow;

/// One performance's, and what lets its buyer pay later.
#[derive(Clone, Debug, PartialEq)]
pub struct Deferred {
    /// As receivables keep it: `kind:school`, or `BY_INVOICE`.
    pub rule: String,
    pub invoice: PerformanceInvoice,
}

impl Check<'_> {
    /// An order is paid at once or later, never in parts.
    pub(super) fn one_way_to_pay(&self) -> Result<(), PlaceRefusal> {
        let listings = self.held().filter_map(|row| self.catalogue.listing(row.performance));
        let mut ways: [Vec<String>; 2] = Default::default();
        let mut add = |is_later: bool, name: String| {
            let names = &mut ways[usize::from(is_later)];
            if !names.contains(&name) {
                names.push(name);
            }
        };
        for listing in listings {
            add(self.is_deferred(listing), self.title(listing));
        }
        let has_later = self.first_deferred().is_some();
        for row in &self.context.extras {
            add(has_later && self.extra_follows(row), self.extra_name(row));
        }
        match ways {
            [at_once, later] if !at_once.is_empty() && !later.is_empty() => {
                Err(PlaceRefusal::PaidInParts { at_once, later })
            }
            _ => Ok(()),
        }
    }

    /// By their performances' start, when the whole basket is paid later; empty: it is paid at
    /// once. What goes with no performance is counted with the first.
    pub fn deferred(&self, quote: &Quote) -> Vec<Deferred> {
        let Some(first) = self.first_deferred().map(|listing| listing.row.id) else {
            return Vec::new();
        };
        if quote.total_minor == 0 || self.one_way_to_pay().is_err() {
            return Vec::new();
        }
        self.by_performance(quote, first, |listing| {
            let days = self.catalogue.rules.invoice_days(listing, &self.context.people.own)?;
            let rule = format!("kind:{}", listing.effective.audience.as_ref()?);
            Some((rule, due_at(listing.row.starts_at, &listing.row.time_zone, days)))
        })
    }

    /// The same of what a seller sells by invoice, all of it due at one moment. Empty: it costs
    /// nothing, or goes with no performance.
    pub fn by_invoice(&self, quote: &Quote, due_at: Moment) -> Vec<Deferred> {
        let tickets = self.held().map(|row| row.performance);
        let of_extras = self.context.extras.iter().filter_map(|row| row.performance);
        let listings = tickets.chain(of_extras).filter_map(|id| self.catalogue.listing(id));
        let first = listings.min_by_key(|listing| (listing.row.starts_at, listing.row.id));
        match first.map(|listing| listing.row.id) {
            Some(first) if quote.total_minor > 0 => {
                self.by_performance(quote, first, |_| Some((BY_INVOICE.to_owned(), due_at)))
            }
            _ => Vec::new(),
        }
    }

    /// `terms`: what lets it be paid later, and until when.
    fn by_performance(
        &self,
        quote: &Quote,
        first: PerformanceId,
        terms: impl Fn(&Listing) -> Option<(String, Moment)>,
    ) -> Vec<Deferred> {
        let mut sums: BTreeMap<PerformanceId, i64> = BTreeMap::new();
        for line in &quote.lines {
            let ticket = self.held().find(|row| row.id.to_string() == line.key);
            let extra = || self.context.extras.iter().find(|row| row.id.to_string() == line.key);
            let performance = match ticket {
                Some(row) => Some(row.performance),
                None => extra().and_then(|row| row.performance),
            };
            *sums.entry(performance.unwrap_or(first)).or_default() += line.due_minor;
        }
        let fees: i64 = quote.fees.iter().map(|fee| fee.due_minor).sum();
        *sums.entry(first).or_default() += fees;
        let mut deferred: Vec<Deferred> = sums
            .into_iter()
            .filter(|(_, sum_minor)| *sum_minor > 0)
            .filter_map(|(performance, sum_minor)| {
                let listing: &Listing = self.catalogue.listing(performance)?;
                let (rule, due_at) = terms(listing)?;
                let invoice = self.invoice_of(listing, sum_minor, due_at);
                Some(Deferred { rule, invoice })
            })
            .collect();
        deferred.sort_by_key(|it| (it.invoice.starts_at, it.invoice.performance));
        let sum: i64 = deferred.iter().map(|it| it.invoice.sum_minor).sum();
        assert_eq!(sum, quote.total_minor, "invoices come to the whole price");
        deferred
    }

    fn invoice_of(&self, listing: &Listing, sum_minor: i64, due_at: Moment) -> PerformanceInvoice {
        let row = &listing.row;
        PerformanceInvoice {
            performance: row.id,
            title: self.title(listing),
            starts_at: row.starts_at,
            time_zone: row.time_zone.clone(),
            sum_minor,
            due_at,
            is_cancelled: row.cancelled_at.is_some(),
            paid_minor: 0,
            is_returned: false,
            is_overdue: false,
            is_past: false,
        }
    }

    fn is_deferred(&self, listing: &Listing) -> bool {
        self.catalogue.rules.invoice_days(listing, &self.context.people.own).is_some()
    }

    fn first_deferred(&self) -> Option<&Listing> {
        let listings = self.held().filter_map(|row| self.catalogue.listing(row.performance));
        let deferred = listings.map(|listing| &**listing).filter(|it| self.is_deferred(it));
        deferred.min_by_key(|listing| (listing.row.starts_at, listing.row.id))
    }

    /// Whether it goes on the invoice of a performance that is in the basket.
    fn extra_follows(&self, row: &BasketExtraRow) -> bool {
        let (rules, buyer) = (&self.catalogue.rules, &self.context.people.own);
        match row.performance.and_then(|id| self.catalogue.listing(id)) {
            Some(listing) => self.is_deferred(listing) && self.is_held(listing),
            None => {
                let extra = self.catalogue.extra_of(row);
                let pass = extra.and_then(|extra| extra.pass());
                pass.is_some_and(|pass| rules.pays_later_for(pass, buyer))
            }
        }
    }

    fn is_held(&self, listing: &Listing) -> bool {
        self.held().any(|row| row.performance == listing.row.id)
    }

    pub(super) fn extra_name(&self, row: &BasketExtraRow) -> String {
        self.offer_text(self.catalogue.extra(row.extra).map_or("", |known| &known.key))
    }
}

/// The end of the last day, by the performance's own clock.
fn due_at(starts_at: Moment, time_zone: &str, days: u32) -> Moment {
    let start = local(starts_at, time_zone);
    let after = start.date().checked_add(jiff::Span::new().days(i64::from(days) + 1));
    let end = after.and_then(|day| day.to_zoned(start.time_zone().clone()));
    match end {
        Ok(end) => Moment(end.timestamp().as_millisecond()).minus_ms(1),
        // No calendar goes that far.
        Err(_) => starts_at.plus_ms(i64::from(days) * DAY_MS),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_day_ends_by_the_performance_s_own_clock() {
        // 27 March 2027, 20:00 in Madrid. Summer time begins in the following night.
        let starts_at = Moment(1_806_174_000_000);
        let due = local(due_at(starts_at, "Europe/Madrid", 2), "Europe/Madrid");
        assert_eq!(due.date().to_string(), "2027-03-29");
        assert_eq!((due.hour(), due.minute(), due.second()), (23, 59, 59));
    }
}
