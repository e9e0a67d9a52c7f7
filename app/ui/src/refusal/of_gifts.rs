//! Why an order isn't given as a present, called back or accepted, in words.

use super::letters;
use domain::tickets::gift::{DEDICATION_CHARS_MAX, GiftRefusal};
use house::locales::Locale;

pub fn gift(locale: &Locale, refusal: GiftRefusal) -> String {
    let most = [("most", DEDICATION_CHARS_MAX.to_string().into())];
    let id = match refusal {
        GiftRefusal::Unknown | GiftRefusal::CalledBack => "refusal-gift-called-back",
        GiftRefusal::NotPaid => "refusal-gift-not-paid",
        GiftRefusal::NothingToGive => "refusal-gift-nothing",
        GiftRefusal::NameMissing => "refusal-gift-name",
        GiftRefusal::NameUnprintable(found) => return letters(locale, found),
        GiftRefusal::DedicationUnprintable(found) => {
            let args = [("letters", found.to_string().into())];
            return locale.text_with("refusal-gift-letters", &args);
        }
        GiftRefusal::BadAddress => "refusal-gift-email",
        GiftRefusal::DedicationTooLong => "refusal-gift-words",
        GiftRefusal::BadTime => "refusal-gift-time",
        GiftRefusal::TimePast => "refusal-gift-time-past",
        GiftRefusal::TimeLate => "refusal-gift-time-late",
        GiftRefusal::Changed => "refusal-gift-changed",
        GiftRefusal::Accepted => "refusal-gift-accepted",
        GiftRefusal::TooManyMails => "refusal-gift-too-many",
    };
    locale.text_with(id, &most)
}
