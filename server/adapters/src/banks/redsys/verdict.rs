//! What Redsys' answers mean: a map of fields, however their names are written, and what the
//! code in it says of a payment.

use super::words;
use anyhow::{Context, ensure};
use domain::{
    money::Money,
    payments::{
        decline::DeclineReason,
        gateway::{Outcome, is_card_end},
    },
};
use serde_json::Value;
use std::collections::BTreeMap;

/// Names in capitals: Redsys writes them one way or the other.
#[derive(Clone, Debug, Default)]
pub struct Fields(BTreeMap<String, String>);

impl Fields {
    /// None: it isn't an object of plain values, or says something twice.
    pub fn of_json(bytes: &[u8]) -> Option<Self> {
        let Ok(Value::Object(object)) = serde_json::from_slice(bytes) else { return None };
        let mut fields = Self::default();
        for (name, value) in object {
            let text = match value {
                Value::String(text) => text,
                Value::Number(number) => number.to_string(),
                // Details of 3-D Secure, which nobody here reads.
                Value::Object(_) | Value::Array(_) | Value::Null | Value::Bool(_) => continue,
            };
            if !fields.put(&name, text) {
                return None;
            }
        }
        Some(fields)
    }

    /// False: it was said before.
    pub fn put(&mut self, name: &str, text: String) -> bool {
        self.0.insert(name.to_ascii_uppercase(), text).is_none()
    }

    /// Values of dates, hours and codes are percent-encoded inside of what is encoded.
    pub fn get(&self, name: &str) -> Option<String> {
        let text = self.0.get(&name.to_ascii_uppercase())?;
        // A plus stays one: only `%XX` is undone.
        let kept = text.replace('+', "%2B");
        let pair = format!("v={}", kept.replace('&', "%26").replace('=', "%3D"));
        let decoded = form_urlencoded::parse(pair.as_bytes()).next();
        decoded.map(|(_, value)| value.trim().to_owned()).filter(|value| !value.is_empty())
    }

    /// # Errors
    /// An answer without it.
    pub fn want(&self, name: &str) -> anyhow::Result<String> {
        self.get(name).with_context(|| format!("Redsys says no {name}"))
    }

    /// # Errors
    /// No amount, or a currency that nobody here knows.
    pub fn amount(&self) -> anyhow::Result<Money> {
        let minor: i64 = self.want("Ds_Amount")?.parse().context("Ds_Amount is no number")?;
        let currency = words::currency_of(&self.want("Ds_Currency")?);
        ensure!(minor >= 0, "Ds_Amount is below nothing");
        Ok(Money::new(minor, currency.context("Ds_Currency is not known")?))
    }

    pub fn response(&self) -> Option<u16> {
        self.get("Ds_Response")?.parse().ok()
    }

    /// The card and the first payment with it, as later charges name them.
    pub fn credential(&self) -> Option<String> {
        let card = self.get("Ds_Merchant_Identifier")?;
        let first = self.get("Ds_Merchant_Cof_Txnid").unwrap_or_default();
        Some(format!("{card}:{first}"))
    }

    /// The last four digits of the card, whose other digits are stars: the notification and the
    /// answer to a question name it differently.
    fn card_end(&self) -> Option<String> {
        let number = self.get("Ds_Card_Number").or_else(|| self.get("Ds_CardNumber"))?;
        let end = number.get(number.len().checked_sub(4)?..)?;
        is_card_end(end).then(|| end.to_owned())
    }
}

/// What an answer's code says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Paid,
    /// Refund or confirmation done.
    Accepted,
    /// Three states of being under way: several at once, no card yet, at the issuer.
    UnderWay,
    /// This order's number was used before, which says nothing of how that went.
    Repeated,
    GaveUp,
    /// Nobody's decision: the bank or the system was away.
    NotNow,
    Denied,
}

impl Verdict {
    pub fn of(response: u16) -> Self {
        match response {
            0..=99 => Self::Paid,
            900 => Self::Accepted,
            9997..=9999 => Self::UnderWay,
            913 | 9051 => Self::Repeated,
            9915 => Self::GaveUp,
            909 | 912 | 9912 => Self::NotNow,
            _ => Self::Denied,
        }
    }
}

/// Short and without a person's data: `redsys-0190`.
pub fn reason(response: u16) -> String {
    format!("redsys-{response:04}")
}

/// The issuers' codes, as Redsys' manual explains them. A stolen card is refused like any other:
/// its bank tells its owner.
pub fn why(failure: &str) -> Option<DeclineReason> {
    let response: u16 = failure.strip_prefix("redsys-")?.parse().ok()?;
    Some(match response {
        101 | 191 | 201 => DeclineReason::CardExpired,
        116 | 121 => DeclineReason::NotEnoughMoney,
        106 | 117 | 129 | 184 | 195 | 206 => DeclineReason::WrongCode,
        909 | 912 | 9912 => DeclineReason::BankAway,
        100..=299 => DeclineReason::Refused,
        // Of the terminal or of what we sent.
        _ => return None,
    })
}

/// Of a payment (transaction type 0).
///
/// # Errors
/// Money without an amount.
pub fn outcome(fields: &Fields) -> anyhow::Result<Outcome> {
    let Some(response) = fields.response() else { return Ok(Outcome::Pending) };
    Ok(match Verdict::of(response) {
        Verdict::Paid => Outcome::Captured {
            amount: fields.amount()?,
            stored_credential: fields.credential(),
            capture: fields.get("Ds_AuthorisationCode"),
            card_end: fields.card_end(),
        },
        Verdict::UnderWay | Verdict::Repeated => Outcome::Pending,
        Verdict::GaveUp => Outcome::Abandoned,
        Verdict::Accepted | Verdict::NotNow | Verdict::Denied => {
            Outcome::Declined { reason: reason(response) }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(json: &str) -> Fields {
        Fields::of_json(json.as_bytes()).expect("an object")
    }

    fn told(response: &str) -> Outcome {
        let json = format!(
            r#"{{"Ds_Amount":"5150","Ds_Currency":"978","Ds_Response":"{response}",
                 "Ds_AuthorisationCode":"  "}}"#
        );
        outcome(&fields(&json)).expect("it can be told")
    }

    #[test]
    fn a_code_says_how_it_went() {
        for paid in ["0000", "0099", "99", "000"] {
            assert_eq!(told(paid), Outcome::captured(Money::euro(5_150)), "{paid}");
        }
        for open in ["9997", "9998", "9999", "0913", "9051", "", "x", "-1"] {
            assert_eq!(told(open), Outcome::Pending, "{open}");
        }
        assert_eq!(told("9915"), Outcome::Abandoned);
        for denied in ["0100", "0101", "0190", "0900", "9912", "9261", "65535"] {
            let reason = format!("redsys-{denied}");
            assert_eq!(told(denied), Outcome::Declined { reason }, "{denied}");
        }
    }

    #[test]
    fn codes_mean_one_of_a_few_things_to_who_pays() {
        for (code, why) in [
            ("redsys-0101", Some(DeclineReason::CardExpired)),
            ("redsys-0116", Some(DeclineReason::NotEnoughMoney)),
            ("redsys-0129", Some(DeclineReason::WrongCode)),
            ("redsys-0190", Some(DeclineReason::Refused)),
            ("redsys-0208", Some(DeclineReason::Refused)),
            ("redsys-9912", Some(DeclineReason::BankAway)),
            ("redsys-9261", None),
            ("redsys-", None),
            ("redsys-99999", None),
            ("sis0054", None),
        ] {
            assert_eq!(super::why(code), why, "{code}");
        }
    }

    #[test]
    fn values_are_percent_encoded_and_names_are_written_either_way() {
        let fields = fields(
            r#"{"DS_DATE":"20%2F11%2F2026","Ds_Hour":"20%3A15","Ds_Merchant_Identifier":"a1",
                "Ds_MERCHANT_Cof_Txnid":"T+9","Ds_Terminal":1,"Ds_EMV3DS":{"a":"b"}}"#,
        );
        assert_eq!(fields.get("Ds_Date").as_deref(), Some("20/11/2026"));
        assert_eq!(fields.get("ds_hour").as_deref(), Some("20:15"));
        assert_eq!(fields.get("Ds_Terminal").as_deref(), Some("1"));
        assert_eq!(fields.credential().as_deref(), Some("a1:T+9"));
    }

    #[test]
    fn of_a_card_the_last_four_digits_are_read_and_no_more() {
        for (said, end) in [
            (r#""Ds_Card_Number":"454881******0004""#, Some("0004")),
            (r#""Ds_CardNumber":"4548812049400004""#, Some("0004")),
            (r#""Ds_Card_Number":"************""#, None),
            (r#""Ds_Card_Number":"04""#, None),
            (r#""Ds_Card_Number":"""#, None),
            (r#""Ds_Card_Number":"45488120494000€4""#, None),
            (r#""Ds_Terminal":"1""#, None),
        ] {
            let json = format!(
                r#"{{"Ds_Amount":"5150","Ds_Currency":"978","Ds_Response":"0000",{said}}}"#
            );
            let Outcome::Captured { card_end, .. } = outcome(&fields(&json)).expect("told") else {
                panic!("{said}")
            };
            assert_eq!(card_end.as_deref(), end, "{said}");
        }
    }

    #[test]
    fn who_says_something_twice_says_nothing() {
        assert!(Fields::of_json(br#"{"Ds_Order":"1111","DS_ORDER":"2222"}"#).is_none());
        assert!(Fields::of_json(b"[1]").is_none());
        assert!(Fields::of_json(b"{").is_none());
    }

    #[test]
    fn money_without_a_known_amount_is_a_fault() {
        for json in [
            r#"{"Ds_Response":"0000","Ds_Currency":"978"}"#,
            r#"{"Ds_Response":"0000","Ds_Amount":"1","Ds_Currency":"000"}"#,
            r#"{"Ds_Response":"0000","Ds_Amount":"-1","Ds_Currency":"978"}"#,
            r#"{"Ds_Response":"0000","Ds_Amount":"1.5","Ds_Currency":"978"}"#,
        ] {
            assert!(outcome(&fields(json)).is_err(), "{json}");
        }
    }
}
