//! Bank accounts to which the house pays what it owes: their IBAN, and why nothing is paid there.

use iban::IbanLike;
use serde::{Deserialize, Serialize};

/// As the files of SEPA take a name.
pub const ACCOUNT_HOLDER_CHARS_MAX: usize = 70;

/// Whether a country of SEPA is in the European Economic Area.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Area {
    Eea,
    /// A transfer needs the BIC of the payee's bank and the payer's address.
    Outside,
}

/// Countries of SEPA by the first two letters of their IBANs (European Payments Council, EPC409-09,
/// "EPC list of SEPA scheme countries", May 2025, which says of each whether it is in the European
/// Economic Area). Territories have the letters of their country: Guernsey, Jersey and the Isle of
/// Man those of Great Britain, Saint-Pierre-et-Miquelon those of France. The latter is outside the
/// area and can't be told from France by the IBAN.
///
/// Inside the area nobody may ask for a BIC (Regulation (EU) No 260/2012, article 5(7)). Outside,
/// the rulebook of SEPA credit transfers (EPC125-05) wants the BIC of the payee's bank, and the
/// payer's address goes with the transfer (Regulation (EU) 2023/1113, article 4(1)); the payee's
/// address is wanted by neither.
const SEPA: [(&str, Area); 42] = [
    ("AD", Area::Outside),
    ("AL", Area::Outside),
    ("AT", Area::Eea),
    ("BE", Area::Eea),
    ("BG", Area::Eea),
    ("CH", Area::Outside),
    ("CY", Area::Eea),
    ("CZ", Area::Eea),
    ("DE", Area::Eea),
    ("DK", Area::Eea),
    ("EE", Area::Eea),
    ("ES", Area::Eea),
    ("FI", Area::Eea),
    ("FR", Area::Eea),
    ("GB", Area::Outside),
    ("GI", Area::Outside),
    ("GR", Area::Eea),
    ("HR", Area::Eea),
    ("HU", Area::Eea),
    ("IE", Area::Eea),
    ("IS", Area::Eea),
    ("IT", Area::Eea),
    ("LI", Area::Eea),
    ("LT", Area::Eea),
    ("LU", Area::Eea),
    ("LV", Area::Eea),
    ("MC", Area::Outside),
    ("MD", Area::Outside),
    ("ME", Area::Outside),
    ("MK", Area::Outside),
    ("MT", Area::Eea),
    ("NL", Area::Eea),
    ("NO", Area::Eea),
    ("PL", Area::Eea),
    ("PT", Area::Eea),
    ("RO", Area::Eea),
    ("RS", Area::Outside),
    ("SE", Area::Eea),
    ("SI", Area::Eea),
    ("SK", Area::Eea),
    ("SM", Area::Outside),
    ("VA", Area::Outside),
];

fn area(iban: &str) -> Option<Area> {
    let known = SEPA.iter().find(|(country, _)| iban.starts_with(country));
    known.map(|(_, area)| *area)
}

/// Whether an account is outside the European Economic Area. `iban`: in capital letters without
/// spaces, of a country of SEPA.
pub fn is_outside_eea(iban: &str) -> bool {
    area(iban) == Some(Area::Outside)
}

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
        match area(&iban.0) {
            Some(_) => Ok(iban),
            None => Err(BankRefusal::NotSepa),
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

/// The name of a bank among all banks (ISO 9362), in capital letters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bic(String);

impl Bic {
    /// As people write it: with spaces, in large or small letters.
    ///
    /// # Errors
    /// It is none.
    pub fn parse(text: &str) -> Result<Self, BankRefusal> {
        let is_sign = |c: &char| !c.is_whitespace() && !matches!(c, '\u{ad}' | '\u{200b}');
        let plain: String = text.chars().filter(is_sign).collect::<String>().to_uppercase();
        let bytes = plain.as_bytes();
        let is_good = matches!(bytes.len(), 8 | 11)
            && bytes.iter().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
            && bytes[4..6].iter().all(u8::is_ascii_uppercase);
        match is_good {
            true => Ok(Self(plain)),
            false => Err(BankRefusal::BadBic),
        }
    }

    /// What is kept with an account: nothing where none is needed, whatever was typed.
    ///
    /// # Errors
    /// One is needed, and is missing or none.
    pub fn with(iban: &Iban, typed: &str) -> Result<Option<Self>, BankRefusal> {
        if !is_outside_eea(iban.as_str()) {
            return Ok(None);
        }
        match typed.trim() {
            "" => Err(BankRefusal::BicMissing),
            typed => Self::parse(typed).map(Some),
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Under which a creditor collects direct debits (EPC262-08), in capital letters without spaces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CreditorId(String);

impl CreditorId {
    /// As people write it: with spaces, in large or small letters. None: it is none.
    pub fn parse(text: &str) -> Option<Self> {
        let is_sign = |c: &char| !c.is_whitespace() && !matches!(c, '\u{ad}' | '\u{200b}');
        let plain: String = text.chars().filter(is_sign).collect::<String>().to_uppercase();
        let is_plain = plain.chars().all(|sign| sign.is_ascii_alphanumeric());
        if !is_plain || !(8..=35).contains(&plain.len()) {
            return None;
        }
        // Its business code, the three signs before the national part, isn't checked.
        let (country, national) = (plain.get(..4)?, plain.get(7..)?);
        let signs = national.chars().chain(country.chars());
        let rest = signs.filter_map(|sign| sign.to_digit(36)).fold(0, |rest, value| {
            let places = if value < 10 { 10 } else { 100 };
            (rest * places + value) % 97
        });
        (rest == 1).then_some(Self(plain))
    }

    pub fn as_str(&self) -> &str {
        &self.0
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
    /// The account is outside the European Economic Area: nothing arrives there without a BIC.
    BicMissing,
    /// Its form is wrong.
    BadBic,
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
            Self::BicMissing => "bic-missing",
            Self::BadBic => "bad-bic",
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
    fn an_account_outside_the_area_needs_a_bic_and_no_other_does() {
        let needs = |text: &str, typed: &str| Bic::with(&Iban::parse(text).expect(text), typed);
        let spanish = "ES9121000418450200051332";
        assert_eq!(needs(spanish, ""), Ok(None));
        assert_eq!(needs(spanish, "none"), Ok(None), "nobody may ask for it");
        for text in [
            "CH9300762011623852957",
            "GB29NWBK60161331926819",
            "MC5811222000010123456789030",
            "SM86U0322509800000000270100",
            "AD1200012030200359100100",
            "VA59001123000012345678",
            "GI75NWBK000000007099453",
        ] {
            assert_eq!(needs(text, " "), Err(BankRefusal::BicMissing), "{text}");
            assert_eq!(needs(text, "CAIX1SBB"), Err(BankRefusal::BadBic), "{text}");
            let bic = needs(text, " ubs wch zh 80a ").expect("good").expect("needed");
            assert_eq!(bic.as_str(), "UBSWCHZH80A", "{text}");
        }
        for text in ["NO9386011117947", "IS140159260076545510730339", "LI21088100002324013AA"] {
            assert_eq!(needs(text, ""), Ok(None), "{text}");
        }
    }

    #[test]
    fn thirty_countries_of_sepa_are_in_the_area() {
        let inside = SEPA.iter().filter(|(_, area)| *area == Area::Eea).count();
        assert_eq!((inside, SEPA.len() - inside), (30, 12));
        assert!(SEPA.is_sorted_by_key(|(country, _)| *country));
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
