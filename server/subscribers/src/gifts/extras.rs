//! What goes with a present beside tickets: gift vouchers, and programmes, drinks or parking of the
//! same order.

use domain::{
    id::OrderLineId,
    moment::Moment,
    money::Money,
    order::OrderExtra,
    sales::{
        extra::{ExtraPerformance, Receipt},
        voucher::Voucher,
    },
};
use house::locales::Locale;

/// A gift voucher in a present, without its code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GivenVoucher {
    /// What is left of it.
    pub value: Money,
    pub valid_until: Option<Moment>,
}

impl GivenVoucher {
    pub(super) fn of<C>(voucher: &Voucher<C>) -> Self {
        let value = Money::new(voucher.balance_minor, voucher.currency);
        Self { value, valid_until: voucher.valid_until }
    }

    pub(super) fn whole<C>(voucher: &Voucher<C>) -> Self {
        let value = Money::new(voucher.value_minor, voucher.currency);
        Self { value, valid_until: voucher.valid_until }
    }

    /// Its value, and until when it can be used. That is no price.
    pub fn words(&self, locale: &Locale, time_zone: &str) -> String {
        let value = locale.money(self.value);
        let Some(until) = self.valid_until else {
            return locale.text_with("voucher-mail", &[("value", value.into())]);
        };
        let day = locale.date_plain(until.minus_ms(1), time_zone);
        locale.text_with("gift-voucher-until", &[("value", value.into()), ("day", day.into())])
    }
}

/// Pieces of one extra, as the recipient sees them: never a price.
#[derive(Clone, Debug, PartialEq)]
pub struct GivenExtra {
    pub name: String,
    pub text: String,
    pub performance: Option<ExtraPerformance>,
    pub quantity: u32,
    /// A code for each piece once the present is accepted; none before.
    pub receipts: Vec<Receipt>,
    /// Of its dates.
    pub time_zone: String,
}

impl GivenExtra {
    /// `2 × Programme book`.
    pub fn counted(&self, locale: &Locale) -> String {
        let args = [("count", self.quantity.into()), ("name", self.name.clone().into())];
        match self.quantity {
            1 => self.name.clone(),
            _ => locale.text_with("extras-count", &args),
        }
    }
}

/// These pieces of the order, whose codes are the buyer's still.
pub(super) fn going(extras: &[OrderExtra], pieces: &[OrderLineId]) -> Vec<GivenExtra> {
    let going = |extra: &OrderExtra| {
        let its = extra.receipts.iter().filter(|receipt| pieces.contains(&receipt.line));
        given(extra, its.count(), Vec::new())
    };
    extras.iter().filter_map(going).collect()
}

/// Pieces that the recipient has accepted, with their codes.
pub(super) fn accepted(extras: &[OrderExtra]) -> Vec<GivenExtra> {
    let accepted = |extra: &OrderExtra| given(extra, extra.given.len(), extra.given.clone());
    extras.iter().filter_map(accepted).collect()
}

/// Pieces that are the buyer's and wait to be collected.
pub(super) fn kept(extras: &[OrderExtra]) -> Vec<GivenExtra> {
    let kept = |extra: &OrderExtra| {
        let waiting = extra.receipts.iter().filter(|receipt| receipt.used_at.is_none());
        given(extra, waiting.count(), Vec::new())
    };
    extras.iter().filter_map(kept).collect()
}

fn given(extra: &OrderExtra, count: usize, receipts: Vec<Receipt>) -> Option<GivenExtra> {
    (count > 0).then(|| GivenExtra {
        name: extra.name.clone(),
        text: extra.text.clone(),
        performance: extra.performance.clone(),
        quantity: count as u32,
        receipts,
        time_zone: extra.time_zone.clone(),
    })
}
