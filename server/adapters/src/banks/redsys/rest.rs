//! What Redsys does without the shopper's browser: refunds, and charges of a stored card. Errors
//! come unsigned and with status 200.

use super::{
    Redsys,
    notice::Envelope,
    verdict::{self, Fields, Verdict},
    words,
};
use crate::http;
use anyhow::{Context, bail, ensure};
use domain::payments::gateway::{Outcome, PaymentRequest, RefundRequest};
use house::ports::RefundAnswer;
use serde::Deserialize;
use serde_json::{Map, Value};

/// Nothing to give back, more than there is, too late: asking again changes nothing.
const REFUSED_FOR_GOOD: [&str; 9] = [
    "SIS0054", "SIS0055", "SIS0056", "SIS0057", "SIS0058", "SIS0059", "SIS0060", "SIS0061",
    "SIS0063",
];
/// This order's number was used before.
const REPEATED: [&str; 2] = ["SIS0051", "SIS9051"];

#[derive(Deserialize)]
#[serde(untagged)]
enum Answered {
    Signed {
        #[serde(rename = "Ds_SignatureVersion")]
        version: String,
        #[serde(rename = "Ds_MerchantParameters")]
        parameters: String,
        #[serde(rename = "Ds_Signature")]
        signature: String,
    },
    Error {
        #[serde(rename = "errorCode")]
        code: String,
    },
}

enum Told {
    Fields(Fields),
    /// `SIS0042`
    Error(String),
}

impl Redsys {
    /// Redsys has no key against a second refund: one that was perhaps heard is looked for first.
    pub(super) async fn give_back(&self, request: &RefundRequest) -> anyhow::Result<RefundAnswer> {
        let RefundRequest { attempt, amount, .. } = request;
        if request.is_again {
            let Some(at_bank) = self.refunded(attempt, amount.currency).await? else {
                return Ok(RefundAnswer::Pending);
            };
            if at_bank.minor >= request.gone_back.minor.saturating_add(amount.minor) {
                return Ok(RefundAnswer::Done);
            }
        }
        ensure!(amount.minor > 0, "a refund of nothing");
        let mut parameters = self.account(&attempt.reference, "3");
        parameters.extend([
            ("DS_MERCHANT_AMOUNT", amount.minor.to_string()),
            ("DS_MERCHANT_CURRENCY", words::number_of(amount.currency)?.to_owned()),
        ]);
        let fields = match self.tell(&attempt.reference, &parameters).await? {
            Told::Error(code) if REFUSED_FOR_GOOD.contains(&code.as_str()) => {
                return Ok(RefundAnswer::Refused(code));
            }
            Told::Error(code) => return Ok(RefundAnswer::Unknown(code)),
            Told::Fields(fields) => fields,
        };
        let response = fields.response().context("the refund's answer says no Ds_Response")?;
        Ok(match Verdict::of(response) {
            Verdict::Accepted | Verdict::Paid => {
                ensure!(fields.amount()? == *amount, "another sum went back than was asked for");
                RefundAnswer::Done
            }
            Verdict::UnderWay => RefundAnswer::Pending,
            Verdict::NotNow => {
                let why = verdict::reason(response);
                return Err(http::not_now(format!("the refund was not taken: {why}")));
            }
            Verdict::Repeated | Verdict::GaveUp | Verdict::Denied => {
                RefundAnswer::Refused(verdict::reason(response))
            }
        })
    }

    /// Merchant-initiated, without the shopper: the strong authentication was that of the first
    /// payment, which the credential names.
    pub(super) async fn charge(
        &self,
        credential: &str,
        request: &PaymentRequest,
    ) -> anyhow::Result<Outcome> {
        words::check(request)?;
        let (card, first) = credential.split_once(':').unwrap_or((credential, ""));
        let mut parameters = self.account(&request.reference, "0");
        parameters.extend([
            ("DS_MERCHANT_AMOUNT", request.amount.minor.to_string()),
            ("DS_MERCHANT_CURRENCY", words::number_of(request.amount.currency)?.to_owned()),
            ("DS_MERCHANT_IDENTIFIER", card.to_owned()),
            ("DS_MERCHANT_COF_INI", "N".to_owned()),
            ("DS_MERCHANT_COF_TYPE", "R".to_owned()),
            ("DS_MERCHANT_EXCEP_SCA", "MIT".to_owned()),
            ("DS_MERCHANT_DIRECTPAYMENT", "true".to_owned()),
        ]);
        if !first.is_empty() {
            parameters.push(("DS_MERCHANT_COF_TXNID", first.to_owned()));
        }
        let outcome = match self.tell(&request.reference, &parameters).await? {
            Told::Fields(fields) => verdict::outcome(&fields)?,
            Told::Error(code) if REPEATED.contains(&code.as_str()) => Outcome::Pending,
            Told::Error(code) => return Ok(Outcome::Declined { reason: code.to_lowercase() }),
        };
        match outcome {
            // Perhaps charged before: the answer was lost then.
            Outcome::Pending => self.ask_about(&request.reference).await,
            outcome => Ok(outcome),
        }
    }

    async fn tell(&self, order: &str, parameters: &[(&str, String)]) -> anyhow::Result<Told> {
        ensure!(words::is_order(order), "the reference is no order's number at Redsys");
        let envelope: Map<String, Value> = self
            .envelope(order, parameters)?
            .into_iter()
            .map(|(name, value)| (name, Value::String(value)))
            .collect();
        let url = format!("{}/sis/rest/trataPeticionREST", self.url);
        let answer = http::send(self.client.post(url).json(&envelope)).await?;
        ensure!(answer.status.is_success(), "Redsys answered {}", answer.status);
        let answered = serde_json::from_slice(&answer.body);
        let (version, parameters, signature) = match answered.context("no answer of Redsys")? {
            Answered::Signed { version, parameters, signature } => (version, parameters, signature),
            Answered::Error { code } => {
                let code = code.chars().filter(char::is_ascii_alphanumeric).take(20).collect();
                return Ok(Told::Error(code));
            }
        };
        let envelope = Envelope { version, parameters, signature };
        let fields = match self.verify(&envelope)? {
            Ok(fields) => fields,
            Err(forged) => bail!("Redsys' answer is not believed: {}", forged.0),
        };
        ensure!(fields.want("Ds_Order")? == order, "an answer about another order");
        self.check_merchant(&fields)?;
        Ok(Told::Fields(fields))
    }
}
