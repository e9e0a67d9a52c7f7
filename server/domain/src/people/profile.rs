//! What somebody tells the house of themselves.

use crate::{
    order::NAME_CHARS_MAX,
    people::customer_field::AnswerRefusal,
    wording::{letters::Unprintable, text::one_line},
};

const PHONE_CHARS_MAX: usize = 30;
/// Of a telephone number (ITU-T E.164); local ones have fewer.
const PHONE_DIGITS: std::ops::RangeInclusive<usize> = 5..=15;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Profile {
    pub given_name: String,
    pub family_name: String,
    /// Empty, like what follows: not told.
    pub phone: String,
    pub street: String,
    pub postcode: String,
    pub town: String,
    pub country: String,
    /// In which the house writes to them.
    pub language: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProfileRefusal {
    SignedOut,
    NameMissing,
    /// A field has more than 100 characters.
    TooLong,
    NameUnprintable(Unprintable),
    AddressUnprintable(Unprintable),
    BadPhone,
    /// Of an address, the street, the town or the country is missing.
    AddressIncomplete,
    /// The house doesn't speak it.
    UnknownLanguage,
    /// Fields that the house asks for.
    Answers(Vec<AnswerRefusal>),
}

impl Profile {
    /// As it is kept: without control characters and spaces that say nothing.
    ///
    /// # Errors
    /// The first field that can't stay as it is.
    pub fn checked(&self) -> Result<Self, ProfileRefusal> {
        let tidied = Self {
            given_name: one_line(&self.given_name),
            family_name: one_line(&self.family_name),
            phone: one_line(&self.phone),
            street: one_line(&self.street),
            postcode: one_line(&self.postcode),
            town: one_line(&self.town),
            country: one_line(&self.country),
            language: self.language.clone(),
        };
        let Self { given_name, family_name, phone, street, postcode, town, country, .. } = &tidied;
        // Somebody with one name needs no second one.
        if given_name.is_empty() && family_name.is_empty() {
            return Err(ProfileRefusal::NameMissing);
        }
        let texts = [given_name, family_name, street, postcode, town, country];
        if texts.iter().any(|text| text.chars().count() > NAME_CHARS_MAX) {
            return Err(ProfileRefusal::TooLong);
        }
        if let Some(letters) = Unprintable::of(&format!("{given_name}{family_name}")) {
            return Err(ProfileRefusal::NameUnprintable(letters));
        }
        let address = [street, postcode, town, country];
        if let Some(letters) = Unprintable::of(&address.map(String::as_str).concat()) {
            return Err(ProfileRefusal::AddressUnprintable(letters));
        }
        if !phone.is_empty() && !is_phone(phone) {
            return Err(ProfileRefusal::BadPhone);
        }
        let has_address = address.iter().any(|text| !text.is_empty());
        if has_address && [street, town, country].iter().any(|text| text.is_empty()) {
            return Err(ProfileRefusal::AddressIncomplete);
        }
        Ok(tidied)
    }
}

pub(crate) fn is_phone(phone: &str) -> bool {
    let digits = phone.chars().filter(char::is_ascii_digit).count();
    phone.chars().count() <= PHONE_CHARS_MAX
        && PHONE_DIGITS.contains(&digits)
        && phone.chars().all(|c| c.is_ascii_digit() || "+-/(). ".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ana() -> Profile {
        Profile {
            given_name: " Ana\t María ".to_owned(),
            family_name: "García".to_owned(),
            phone: "+34 (91) 123-45.67".to_owned(),
            language: "es".to_owned(),
            ..Profile::default()
        }
    }

    #[test]
    fn a_profile_is_kept_without_needless_spaces() {
        let kept = ana().checked().expect("taken");
        assert_eq!(
            (kept.given_name.as_str(), kept.phone.as_str()),
            ("Ana María", "+34 (91) 123-45.67")
        );
    }

    #[test]
    fn what_is_wrong_is_named() {
        let with = |change: fn(&mut Profile)| {
            let mut profile = ana();
            change(&mut profile);
            profile.checked()
        };
        type Case = (fn(&mut Profile), ProfileRefusal);
        let cases: [Case; 6] = [
            (
                |it| (it.given_name, it.family_name) = (" \u{7}".to_owned(), String::new()),
                ProfileRefusal::NameMissing,
            ),
            (|it| it.family_name = "x".repeat(101), ProfileRefusal::TooLong),
            (|it| it.phone = "call me".to_owned(), ProfileRefusal::BadPhone),
            (|it| it.phone = "1234".to_owned(), ProfileRefusal::BadPhone),
            (|it| it.phone = "1".repeat(16), ProfileRefusal::BadPhone),
            (|it| it.town = "Madrid".to_owned(), ProfileRefusal::AddressIncomplete),
        ];
        for (change, refusal) in cases {
            assert_eq!(with(change), Err(refusal));
        }
    }

    #[test]
    fn one_name_is_enough() {
        for (given, family) in [("Sukarno", ""), ("", "Sukarno")] {
            let [given_name, family_name] = [given, family].map(str::to_owned);
            assert!(Profile { given_name, family_name, ..ana() }.checked().is_ok(), "{given:?}");
        }
    }

    #[test]
    fn an_address_needs_no_postcode() {
        let mut profile = ana();
        profile.street = "1 Main Street".to_owned();
        profile.town = "Dublin".to_owned();
        profile.country = "Ireland".to_owned();
        assert!(profile.checked().is_ok());
    }
}
