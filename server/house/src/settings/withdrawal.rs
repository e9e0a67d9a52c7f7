//! Until when the buyer of a gift voucher may withdraw from its purchase.

use crate::locales::local;
use domain::{
    moment::{DAY_MS, Moment},
    sales::voucher::{Voucher, WITHDRAWAL_DAYS},
};
use jiff::Span;

/// The first moment at which the right is over. The days of the law are whole days of the house's
/// calendar, and the day of the purchase isn't one of them. Pages and mails name the day before
/// this moment, and the deed is refused from it on.
pub fn withdrawal_end<C>(voucher: &Voucher<C>, time_zone: &str) -> Moment {
    let bought = local(voucher.issued_at, time_zone);
    let after = bought.date().checked_add(Span::new().days(WITHDRAWAL_DAYS + 1));
    let end = after.and_then(|day| day.to_zoned(bought.time_zone().clone()));
    match end {
        Ok(end) => Moment(end.timestamp().as_millisecond()),
        // No calendar goes that far.
        Err(_) => voucher.issued_at.plus_ms((WITHDRAWAL_DAYS + 1) * DAY_MS),
    }
}

/// The same of a voucher that its buyer may withdraw from now. None: they can't.
pub fn withdrawable_until<C>(voucher: &Voucher<C>, now: Moment, time_zone: &str) -> Option<Moment> {
    let ends_at = withdrawal_end(voucher, time_zone);
    voucher.withdrawal_refused(now, ends_at).is_none().then_some(ends_at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{id::VoucherId, money::EUR};

    fn bought_at(ms: i64) -> Voucher<()> {
        Voucher {
            id: VoucherId(uuid::Uuid::nil()),
            code: (),
            currency: EUR,
            value_minor: 5_000,
            balance_minor: 5_000,
            issued_at: Moment(ms),
            valid_until: None,
            end: None,
            is_stopped: false,
            is_unconfirmed: false,
            is_in_present: false,
        }
    }

    #[test]
    fn fourteen_days_follow_the_day_of_the_purchase_by_the_house_s_clock() {
        // By `date --date='TZ="Europe/Madrid" 2026-12-05 0:00' +%s`, and so on.
        let (first, last) = (1_795_129_200_000, 1_795_215_599_999); // all of 20 November
        for bought in [first, last] {
            let end = withdrawal_end(&bought_at(bought), "Europe/Madrid");
            assert_eq!(end, Moment(1_796_425_200_000), "5 December, 0:00");
        }
        // Summer time begins meanwhile.
        let end = withdrawal_end(&bought_at(1_805_540_400_000), "Europe/Madrid");
        let end = local(end, "Europe/Madrid");
        assert_eq!((end.date().to_string(), end.hour()), ("2027-04-04".to_owned(), 0));
    }
}
