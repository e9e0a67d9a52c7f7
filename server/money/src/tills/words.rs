//! Why a till stays as it is, for the colleague who asked.

use domain::sales::till::{CashRefusal, TillRefusal};
use house::locales::Locale;

pub fn refusal_words(locale: &Locale, why: TillRefusal) -> String {
    let id = match why {
        TillRefusal::UnknownTill => "staff-till-no-unknown",
        TillRefusal::BadName => "staff-till-no-bad-name",
        TillRefusal::KeyTaken => "staff-till-no-key-taken",
        TillRefusal::UnknownPoint => "staff-till-no-unknown-point",
        TillRefusal::UnknownCompany => "staff-till-no-unknown-company",
        TillRefusal::TillEnded => "staff-till-no-ended",
        TillRefusal::UnknownShift => "staff-till-no-unknown-shift",
        TillRefusal::AlreadyOpen => "staff-till-no-already-open",
        TillRefusal::HasAnother => "staff-till-no-has-another",
        TillRefusal::NotYours => "staff-till-no-not-yours",
        TillRefusal::NotOpen => "staff-till-no-not-open",
        TillRefusal::Counted => "staff-till-no-counted",
        TillRefusal::NotCounted => "staff-till-no-not-counted",
        TillRefusal::NotClosed => "staff-till-no-not-closed",
        TillRefusal::Closed => "staff-till-no-closed",
        TillRefusal::Confirmed => "staff-till-no-confirmed",
        TillRefusal::BadAmount => "staff-till-no-bad-amount",
        TillRefusal::BadCount => "staff-till-no-bad-count",
        TillRefusal::ReasonMissing => "staff-till-no-reason-missing",
        TillRefusal::SecondPerson => "staff-till-no-second-person",
        TillRefusal::Yours => "staff-till-no-yours",
        TillRefusal::KeyUsed => "staff-till-no-key-used",
    };
    locale.text(id)
}

/// Why cash can't be taken or given back.
pub fn cash_words(locale: &Locale, why: CashRefusal) -> String {
    let id = match why {
        CashRefusal::NoTill => "staff-cash-no-till",
        CashRefusal::TillCounted => "staff-cash-no-counted",
        CashRefusal::OtherCounter => "staff-cash-no-other-counter",
        CashRefusal::OtherCurrency => "staff-cash-no-other-currency",
    };
    locale.text(id)
}
