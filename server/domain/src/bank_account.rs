//! Bank accounts to which the house pays what it owes: their IBAN, and why nothing is paid there.

use iban::IbanLike;
use serde::{Deserialize, Serialize};

/// As the files of SEPA take a name.
pub const ACCOUNT_HOLDER_CHARS_MAX: usize = 70;

/// Countries and territories of SEPA, by the first letters of their IBANs (European Payments
/// Council, list of SEPA scheme countries, May 2025).
const SEPA: [&str; 42] = [
    "AD", "AL", "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GI",
    "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MC", "MD", "ME", "MK", "MT", "NL",
    "NO", "PL", "PT", "RO", "RS", "SE", "SI", "SK", "SM", "VA",
];

/// An IBAN whose check digits and form are its country's, in capital letters without spaces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Iban(String);

impl Iban {
    /// As people write it: with spaces or hyphens wherever they like, in large or small letters.
    ///
    /// # Errors
    /// It is none, or euros can't be sent there.
    pub fn parse(text: &str) -> Result<Self, BankRefusal> {
        let is_letter = |c: &char| !c.is_whitespace() && !matches!(c, '-' | '\u{ad}' | '\u{200b}');
        let plain: String = text.chars().filter(is_letter).collect::<String>().to_uppercase();
        let iban: iban::Iban = plain.parse().map_err(|_| BankRefusal::BadIban)?;
        let iban = Self(iban.electronic_str().to_owned());
        match SEPA.contains(&&iban.0[..2]) {
            true => Ok(iban),
            false => Err(BankRefusal::NotSepa),
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// All that screens and lists show of it.
    pub fn end(&self) -> &str {
        &self.0[self.0.len() - 4..]
    }
}

/// Where the share of a seat that is sold on goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ShareTo {
    /// To be spent on anything.
    #[default]
    Credit,
    Bank,
}

impl ShareTo {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Credit => "credit",
            Self::Bank => "bank",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        [Self::Credit, Self::Bank].into_iter().find(|it| it.as_str() == text)
    }
}

/// How far a pay-out has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum PayOutState {
    /// Its holder can still call it back.
    Asked,
    /// In a file for the house's bank.
    Filed,
    Paid,
    /// The bank couldn't pay it: it is credit again.
    Returned,
    CalledBack,
}

impl PayOutState {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Filed => "in-file",
            Self::Paid => "paid",
            Self::Returned => "returned",
            Self::CalledBack => "called-back",
        }
    }
}

/// Why a bank account isn't taken, or nothing is paid to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BankRefusal {
    /// Only who has signed in has a bank account here.
    SignedOut,
    /// Its form or its check digits are wrong.
    BadIban,
    /// Euros can't be sent there.
    NotSepa,
    HolderMissing,
    /// Nothing can be paid without one.
    NoAccount,
    /// The house pays nothing to banks.
    NotOffered,
    /// A pay-out that was asked for goes to this account.
    InUse,
    /// It is no amount.
    NoAmount,
    /// The house pays nothing smaller.
    BelowLeast {
        least_minor: i64,
    },
    /// More than the credit.
    TooMuch {
        credit_minor: i64,
    },
    /// Or it is somebody else's.
    UnknownPayOut,
    /// It is on its way to the bank.
    Filed,
    /// It was called back, paid or returned before.
    Over,
    /// It may have left after the copy of the database was made that was put back: staff decide
    /// about it first.
    Unconfirmed,
}

impl BankRefusal {
    /// For commands and machines.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::SignedOut => "signed-out",
            Self::BadIban => "bad-iban",
            Self::NotSepa => "not-sepa",
            Self::HolderMissing => "account-holder-missing",
            Self::NoAccount => "no-bank-account",
            Self::NotOffered => "not-offered",
            Self::InUse => "in-use",
            Self::NoAmount => "no-amount",
            Self::BelowLeast { .. } => "below-least",
            Self::TooMuch { .. } => "too-much",
            Self::UnknownPayOut => "unknown-pay-out",
            Self::Filed => "in-file",
            Self::Over => "over",
            Self::Unconfirmed => "unconfirmed",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_iban_is_taken_as_people_write_it() {
        for text in [
            "ES9121000418450200051332",
            "es91 2100 0418 4502 0005 1332",
            " ES91-21000418450200051332 ",
        ] {
            let iban = Iban::parse(text).expect(text);
            assert_eq!((iban.as_str(), iban.end()), ("ES9121000418450200051332", "1332"));
        }
        for text in
            ["DE89370400440532013000", "FR1420041010050500013M02606", "GB29NWBK60161331926819"]
        {
            assert_eq!(Iban::parse(text).map(|iban| iban.0).as_deref(), Ok(text), "{text}");
        }
    }

    #[test]
    fn a_wrong_digit_a_wrong_length_and_a_country_without_euros_are_refused() {
        let bad = [
            "ES9121000418450200051333",
            "ES912100041845020005133",
            "ES91210004184502000513322",
            "XX9121000418450200051332",
            "",
            "ES91 2100 0418 4502 0005 133O",
            "ES91\u{0}21000418450200051332",
            "ЕS9121000418450200051332",
        ];
        for text in bad {
            assert_eq!(Iban::parse(text), Err(BankRefusal::BadIban), "{text:?}");
        }
        for text in ["BR1800360305000010009795493C1", "TR330006100519786457841326"] {
            assert_eq!(Iban::parse(text), Err(BankRefusal::NotSepa), "{text}");
        }
    }
}
