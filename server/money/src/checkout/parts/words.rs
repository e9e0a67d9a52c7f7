//! Why the parts weren't taken, for the colleague who took them.

use super::{PARTS_MAX, PartsRefusal};
use crate::tills::cash_words;
use house::locales::Locale;

impl PartsRefusal {
    /// For programs.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::UnknownOrder => "unknown-order",
            Self::NotOpen => "not-open",
            Self::StillAtBank => "still-at-bank",
            Self::Missing(_) => "missing",
            Self::TooMuch(_) => "too-much",
            Self::NoAmount => "no-amount",
            Self::TooManyParts => "too-many-parts",
            Self::MethodNotTaken(_) => "method-not-taken",
            Self::SlipMissing => "slip-missing",
            Self::SlipUsed(_) => "slip-used",
            Self::Voucher(_) => "voucher",
            Self::VoucherTooSmall(_) => "not-enough-on-voucher",
            Self::CreditTooSmall(_) => "not-enough-credit",
            Self::CreditOfCustomer => "not-your-credit",
            Self::NotForVouchers => "not-for-vouchers",
            Self::Till(why) => why.as_str(),
        }
    }

    pub fn words(&self, locale: &Locale) -> String {
        let id = match self {
            Self::UnknownOrder => "staff-order-unknown",
            Self::NotOpen => "staff-parts-not-open",
            Self::StillAtBank => "staff-parts-at-bank",
            Self::Missing(_) => "staff-parts-missing",
            Self::TooMuch(_) => "staff-parts-too-much",
            Self::NoAmount => "staff-parts-no-amount",
            Self::TooManyParts => "staff-parts-too-many",
            Self::MethodNotTaken(_) => "staff-parts-method",
            Self::SlipMissing => "staff-refund-slip-missing",
            Self::SlipUsed(None) => "staff-refund-slip-used",
            Self::SlipUsed(Some(_)) => "staff-refund-slip-of",
            Self::Voucher(_) => "staff-parts-voucher",
            Self::VoucherTooSmall(_) => "staff-parts-voucher-small",
            Self::CreditTooSmall(_) => "staff-parts-credit-small",
            Self::CreditOfCustomer => "staff-parts-credit-of-customer",
            Self::NotForVouchers => "staff-parts-for-vouchers",
            Self::Till(why) => return cash_words(locale, *why),
        };
        let sum = match self {
            Self::Missing(sum)
            | Self::TooMuch(sum)
            | Self::VoucherTooSmall(sum)
            | Self::CreditTooSmall(sum) => locale.money(*sum),
            Self::UnknownOrder
            | Self::NotOpen
            | Self::StillAtBank
            | Self::NoAmount
            | Self::TooManyParts
            | Self::MethodNotTaken(_)
            | Self::SlipMissing
            | Self::SlipUsed(_)
            | Self::CreditOfCustomer
            | Self::Voucher(_)
            | Self::NotForVouchers
            | Self::Till(_) => String::new(),
        };
        let most = i64::try_from(PARTS_MAX).unwrap_or(i64::MAX);
        let code = if let Self::SlipUsed(Some(code)) = self { code.as_str() } else { "" };
        let args = [("sum", sum.into()), ("most", most.into()), ("code", code.into())];
        locale.text_with(id, &args)
    }
}
