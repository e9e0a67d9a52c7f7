//! Performances that are reserved now and paid by invoice (F-school), and what their buyers can't
//! have in the same basket.

use super::Check;
use domain::{
    id::PerformanceId,
    moment::{DAY_MS, Moment},
    order::PlaceRefusal,
    payments::invoice::PerformanceInvoice,
    sales::pricing::Quote,
    wording::listing::Listing,
};
use house::locales::local;
use std::collections::BTreeMap;
use store::orders::extras::BasketExtraRow;

/// One performance's, and the kind of person that may pay it later.
#[derive(Clone, Debug, PartialEq)]
pub struct Deferred {
    pub kind: String,
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
            .filter_map(|(performance, sum_minor)| self.of_performance(performance, sum_minor))
            .collect();
        deferred.sort_by_key(|it| (it.invoice.starts_at, it.invoice.performance));
        let sum: i64 = deferred.iter().map(|it| it.invoice.sum_minor).sum();
        assert_eq!(sum, quote.total_minor, "invoices come to the whole price");
        deferred
    }

    fn of_performance(&self, performance: PerformanceId, sum_minor: i64) -> Option<Deferred> {
        let listing = self.catalogue.listing(performance)?;
        let days = self.catalogue.rules.invoice_days(listing, &self.context.people.own)?;
        let row = &listing.row;
        Some(Deferred {
            kind: listing.effective.audience.clone()?,
            invoice: PerformanceInvoice {
                performance,
                title: self.title(listing),
                starts_at: row.starts_at,
                time_zone: row.time_zone.clone(),
                sum_minor,
                due_at: due_at(row.starts_at, &row.time_zone, days),
                is_cancelled: row.cancelled_at.is_some(),
                paid_minor: 0,
                is_returned: false,
                is_overdue: false,
                is_past: false,
            },
        })
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
