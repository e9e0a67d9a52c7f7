//! Why a gift voucher isn't taken, shown or returned, in words.

use domain::sales::voucher::{VoucherRefusal, WithdrawRefusal};
use house::locales::Locale;

pub fn voucher(locale: &Locale, refusal: VoucherRefusal) -> String {
    locale.text(match refusal {
        VoucherRefusal::Mistyped => "refusal-voucher-mistyped",
        VoucherRefusal::Unknown => "refusal-voucher-unknown",
        VoucherRefusal::Used => "refusal-voucher-used",
        VoucherRefusal::Expired => "refusal-voucher-expired",
        VoucherRefusal::TakenBack => "refusal-voucher-taken-back",
        VoucherRefusal::Stopped => "refusal-voucher-stopped",
        VoucherRefusal::Unconfirmed => "refusal-voucher-unconfirmed",
        VoucherRefusal::OtherCurrency => "refusal-voucher-other-currency",
        VoucherRefusal::InPresent => "refusal-voucher-in-present",
        VoucherRefusal::TooMany => "refusal-voucher-too-many",
        VoucherRefusal::TooManyTries => "refusal-voucher-too-many-tries",
    })
}

/// None: it is done already, or there is no such voucher.
pub fn withdrawal(locale: &Locale, refusal: WithdrawRefusal) -> Option<String> {
    let id = match refusal {
        WithdrawRefusal::Unknown | WithdrawRefusal::Done => return None,
        WithdrawRefusal::TooLate => "refusal-withdraw-too-late",
        WithdrawRefusal::Used => "refusal-withdraw-used",
        WithdrawRefusal::NotNow => "refusal-withdraw-not-now",
        WithdrawRefusal::InPresent => "refusal-withdraw-in-present",
        WithdrawRefusal::Changed => "refusal-withdraw-changed",
    };
    Some(locale.text(id))
}
