//! What is wrong with names and addresses, in words.

use domain::{
    order::FieldRefusal,
    people::{customer::PersonRefusal, profile::ProfileRefusal},
    wording::letters::Unprintable,
};
use house::locales::Locale;

/// Of a name that goes onto tickets.
pub fn letters(locale: &Locale, letters: Unprintable) -> String {
    locale.text_with("refusal-letters-name", &[("letters", letters.to_string().into())])
}

/// Of an address, or of a company's name.
pub fn letters_of_address(locale: &Locale, letters: Unprintable) -> String {
    locale.text_with("refusal-letters-address", &[("letters", letters.to_string().into())])
}

pub fn field(locale: &Locale, refusal: FieldRefusal) -> String {
    locale.text(match refusal {
        FieldRefusal::NameMissing => "refusal-field-given-name-missing",
        FieldRefusal::NameTooLong => "refusal-field-name-too-long",
        FieldRefusal::GivenNameUnprintable(found) | FieldRefusal::FamilyNameUnprintable(found) => {
            return letters(locale, found);
        }
        FieldRefusal::EmailMissing => "refusal-field-email-missing",
        FieldRefusal::EmailWrong => "refusal-field-email-wrong",
        FieldRefusal::TermsNotAccepted => "refusal-field-terms-not-accepted",
    })
}

pub fn person(locale: &Locale, refusal: PersonRefusal) -> String {
    match refusal {
        PersonRefusal::SignedOut => locale.text("account-signed-out"),
        PersonRefusal::NameMissing => locale.text("refusal-person-name-missing"),
        PersonRefusal::NameTooLong => locale.text("refusal-person-name-too-long"),
        PersonRefusal::NameUnprintable(found) => letters(locale, found),
        PersonRefusal::TooMany { most } => {
            locale.text_with("refusal-person-too-many", &[("most", most.into())])
        }
        PersonRefusal::HasRights => locale.text("refusal-person-has-rights"),
    }
}

pub fn profile(locale: &Locale, refusal: &ProfileRefusal) -> String {
    let words = match refusal {
        ProfileRefusal::SignedOut => "account-signed-out",
        ProfileRefusal::NameMissing => "refusal-person-name-missing",
        ProfileRefusal::TooLong => "profile-too-long",
        ProfileRefusal::NameUnprintable(found) => return letters(locale, *found),
        ProfileRefusal::AddressUnprintable(found) => return letters_of_address(locale, *found),
        ProfileRefusal::BadPhone => "profile-bad-phone",
        ProfileRefusal::AddressIncomplete => "profile-address-incomplete",
        ProfileRefusal::UnknownLanguage => "profile-unknown-language",
        ProfileRefusal::Answers(_) => "customerfields-wrong",
    };
    locale.text(words)
}
