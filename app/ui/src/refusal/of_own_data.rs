//! Why nothing happens to somebody's own data, in words.

use domain::email_change::EmailChangeRefusal;
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
