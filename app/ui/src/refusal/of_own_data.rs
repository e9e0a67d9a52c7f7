//! Why nothing happens to somebody's own data, in words.

use domain::people::{
    consent::ConsentRefusal,
    customer::SignInRefusal,
    email_change::EmailChangeRefusal,
    erasure::{ErasureRefusal, Obstacle},
};
use house::locales::Locale;

pub fn email_change(locale: &Locale, refusal: EmailChangeRefusal) -> String {
    locale.text(match refusal {
        EmailChangeRefusal::SignedOut => "emailchange-signed-out",
        EmailChangeRefusal::BadAddress => "emailchange-bad-address",
        EmailChangeRefusal::SameAddress => "emailchange-same-address",
        EmailChangeRefusal::OfStaff => "emailchange-of-staff",
        EmailChangeRefusal::Open => "emailchange-open",
        EmailChangeRefusal::TooManyMails => "emailchange-too-many-mails",
        EmailChangeRefusal::UnknownLink => "emailchange-unknown-link",
        EmailChangeRefusal::OtherAccount => "emailchange-other-account",
        EmailChangeRefusal::Confirmed => "emailchange-confirmed-before",
        EmailChangeRefusal::Late => "emailchange-late",
        EmailChangeRefusal::CalledBack => "emailchange-was-called-back",
        EmailChangeRefusal::Done => "emailchange-was-done",
        EmailChangeRefusal::NotDone => "emailchange-not-done",
    })
}

pub fn erasure(locale: &Locale, refusal: ErasureRefusal) -> String {
    let of_code = |why| super::sign_in(locale, why);
    match refusal {
        ErasureRefusal::SignedOut => locale.text("emailchange-signed-out"),
        ErasureRefusal::Obstacles => locale.text("erasure-obstacles"),
        ErasureRefusal::TooManyMails => locale.text("erasure-too-many-mails"),
        ErasureRefusal::Confirmed => locale.text("erasure-confirmed-before"),
        ErasureRefusal::CodeMissing => of_code(SignInRefusal::CodeMissing),
        ErasureRefusal::CodeWrong { tries_left } => {
            of_code(SignInRefusal::CodeWrong { tries_left })
        }
        ErasureRefusal::CodeEnded => of_code(SignInRefusal::CodeEnded),
    }
}

/// What stands in the way of an erasure, and what to do first.
pub fn obstacle(locale: &Locale, obstacle: &Obstacle) -> String {
    let counted = |id: &str, count: u32| locale.text_with(id, &[("count", count.into())]);
    let sum = |id: &str, amount| locale.text_with(id, &[("amount", locale.money(amount).into())]);
    match obstacle {
        Obstacle::Tickets { count } => counted("erasure-tickets", *count),
        Obstacle::OpenOrders { count } => counted("erasure-open-orders", *count),
        Obstacle::Owed { amount } => sum("erasure-owed", *amount),
        Obstacle::Credit { amount } => sum("erasure-credit", *amount),
        Obstacle::Refunds { count } => counted("erasure-refunds", *count),
        Obstacle::Disputes { count } => counted("erasure-disputes", *count),
        Obstacle::Renewals { count } => counted("erasure-renewals", *count),
        Obstacle::Staff => locale.text("erasure-staff"),
    }
}

pub fn consent(locale: &Locale, refusal: ConsentRefusal) -> String {
    locale.text(match refusal {
        ConsentRefusal::SignedOut => "emailchange-signed-out",
        ConsentRefusal::UnknownPurpose | ConsentRefusal::UnknownLink => "news-unknown",
        ConsentRefusal::Late => "news-link-late",
    })
}
