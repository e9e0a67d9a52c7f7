//! Two records that are likely one person's. Staff look at both before they make them one.

use crate::wording::text::plain_words;

/// What records are compared by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RecordFacts<'a> {
    pub given_name: &'a str,
    pub family_name: &'a str,
    /// Empty, like what follows: not known.
    pub email: &'a str,
    pub phone: &'a str,
    pub street: &'a str,
    pub postcode: &'a str,
    pub town: &'a str,
}

/// Why two records look like one person's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DoubleSign {
    /// The same mailbox in another spelling: `ana.garcia+opera@…` is read by `anagarcia@…`.
    Mailbox,
    NameAndPhone,
    FamilyNameAndAddress,
}

/// Fewer digits are an extension, or no number at all.
const PHONE_DIGITS_MIN: usize = 7;

/// The strongest sign; None: nothing says that they are one person's.
pub fn double_sign(one: &RecordFacts<'_>, other: &RecordFacts<'_>) -> Option<DoubleSign> {
    if is_same(&mailbox(one.email), &mailbox(other.email)) {
        return Some(DoubleSign::Mailbox);
    }
    if is_same(&name(one), &name(other)) && is_same_phone(one.phone, other.phone) {
        return Some(DoubleSign::NameAndPhone);
    }
    let family = is_same(&folded(one.family_name), &folded(other.family_name));
    (family && is_same(&address(one), &address(other))).then_some(DoubleSign::FamilyNameAndAddress)
}

/// Nothing is no sign.
fn is_same(one: &str, other: &str) -> bool {
    !one.is_empty() && one == other
}

/// Small letters and digits without accents, spaces and punctuation.
fn folded(text: &str) -> String {
    let words = plain_words(text).concat();
    words.chars().filter(|sign| sign.is_alphanumeric()).collect()
}

/// Its words in the order of the alphabet: who types a family name first means the same person.
fn name(record: &RecordFacts<'_>) -> String {
    let mut words = plain_words(record.given_name);
    words.extend(plain_words(record.family_name));
    words.sort();
    folded(&words.concat())
}

/// Without what providers leave out when they deliver: dots, and what stands behind a plus sign.
fn mailbox(email: &str) -> String {
    let email = email.to_lowercase();
    let Some((name, host)) = email.split_once('@') else { return String::new() };
    let name = name.split('+').next().unwrap_or_default().replace('.', "");
    let host = if host == "googlemail.com" { "gmail.com" } else { host };
    match name.is_empty() {
        true => String::new(),
        false => format!("{name}@{host}"),
    }
}

/// One of them may have its country's code.
fn is_same_phone(one: &str, other: &str) -> bool {
    let digits = |phone: &str| {
        let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
        digits.trim_start_matches('0').to_owned()
    };
    let (one, other) = (digits(one), digits(other));
    let shorter = one.len().min(other.len());
    shorter >= PHONE_DIGITS_MIN && (one.ends_with(&other) || other.ends_with(&one))
}

/// Street with its number, and the place. Empty unless both are known.
fn address(record: &RecordFacts<'_>) -> String {
    let street = folded(record.street);
    let place = match record.postcode.trim() {
        "" => folded(record.town),
        postcode => folded(postcode),
    };
    match street.is_empty() || place.is_empty() {
        true => String::new(),
        false => format!("{street} {place}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ANA: RecordFacts<'static> = RecordFacts {
        given_name: "Ana",
        family_name: "García Núñez",
        email: "ana.garcia@gmail.com",
        phone: "+34 612 345 678",
        street: "C/ Mayor, 1",
        postcode: "28013",
        town: "Madrid",
    };
    const NOBODY: RecordFacts<'static> = RecordFacts {
        given_name: "",
        family_name: "",
        email: "",
        phone: "",
        street: "",
        postcode: "",
        town: "",
    };

    #[test]
    fn a_mailbox_in_another_spelling_is_the_same() {
        for email in ["anagarcia@gmail.com", "Ana.Garcia+opera@googlemail.com"] {
            let other = RecordFacts { email, ..NOBODY };
            assert_eq!(double_sign(&ANA, &other), Some(DoubleSign::Mailbox), "{email}");
        }
        for email in ["ana.garcia@example.org", "garcia@gmail.com", "+x@gmail.com", "ana"] {
            let other = RecordFacts { email, ..NOBODY };
            assert_eq!(double_sign(&ANA, &other), None, "{email}");
        }
    }

    #[test]
    fn a_name_without_its_accents_and_the_telephone_are_enough() {
        let other = RecordFacts {
            given_name: "GARCIA NUNEZ",
            family_name: "ana",
            phone: "612345678",
            ..NOBODY
        };
        assert_eq!(double_sign(&ANA, &other), Some(DoubleSign::NameAndPhone));
        assert_eq!(double_sign(&other, &ANA), Some(DoubleSign::NameAndPhone));
        for (given_name, phone) in [("Eva", "612345678"), ("Ana", "612345679"), ("Ana", "678")] {
            let other = RecordFacts { given_name, family_name: ANA.family_name, phone, ..NOBODY };
            assert_eq!(double_sign(&ANA, &other), None, "{given_name} {phone}");
        }
    }

    #[test]
    fn a_family_name_at_an_address_is_enough_with_another_given_name_too() {
        let other = RecordFacts {
            given_name: "A.",
            family_name: "Garcia Nuñez",
            street: "c/ mayor 1",
            postcode: " 28013",
            ..NOBODY
        };
        assert_eq!(double_sign(&ANA, &other), Some(DoubleSign::FamilyNameAndAddress));
        for (street, postcode) in [("C/ Mayor 2", "28013"), ("C/ Mayor 1", "28014"), ("", "28013")]
        {
            let other = RecordFacts { street, postcode, ..other };
            assert_eq!(double_sign(&ANA, &other), None, "{street} {postcode}");
        }
    }

    #[test]
    fn two_of_whom_nothing_is_known_are_nobody_s_doubles() {
        assert_eq!(double_sign(&NOBODY, &NOBODY), None);
        let named = RecordFacts { given_name: "Ana", family_name: "Ruiz", ..NOBODY };
        assert_eq!(double_sign(&named, &named), None, "many people have one name");
    }
}
