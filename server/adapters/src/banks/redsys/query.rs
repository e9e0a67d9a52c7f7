//! The question what became of an order: SOAP, signed in the oldest version, the only one that it
//! knows. Its answer is believed since it comes over our own connection: how its own signature is
//! made, no document at hand says.

use super::{
    Redsys,
    signature::Version,
    verdict::{self, Fields, Verdict},
};
use crate::http;
use anyhow::{Context, bail, ensure};
use domain::{
    money::{Currency, Money},
    payments::gateway::{Attempt, Outcome},
};
use quick_xml::{Reader, events::Event};

const NAMESPACE: &str = "http://webservices.apl02.redsys.es";
const RETURNED: &str = "consultaOperacionesReturn";
/// "No such operation."
const NOT_THERE: &str = "XML0024";
/// As `Ds_State` says it.
const FINISHED: &str = "F";

/// What is asked for, by `Ds_TransactionType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Payment,
    Refund,
}

impl Kind {
    fn number(self) -> &'static str {
        match self {
            Self::Payment => "0",
            Self::Refund => "3",
        }
    }
}

impl Redsys {
    /// Where several tries were made on the bank's page, the best of them counts.
    pub(super) async fn ask_about(&self, order: &str) -> anyhow::Result<Outcome> {
        let mut told = Outcome::Unknown;
        for operation in self.operations(order, Kind::Payment).await? {
            let is_finished = operation.get("Ds_State").is_none_or(|it| it == FINISHED);
            let outcome = match is_finished {
                true => verdict::outcome(&operation)?,
                false => Outcome::Pending,
            };
            if weight(&outcome) > weight(&told) {
                told = outcome;
            }
        }
        Ok(told)
    }

    /// What went back of an order, by all refunds that were done. In the currency that came,
    /// which need not be the one that was asked for. None: one is still under way.
    pub(super) async fn refunded(
        &self,
        attempt: &Attempt,
        currency: Currency,
    ) -> anyhow::Result<Option<Money>> {
        let mut sum = Money::new(0, currency);
        for refund in self.operations(&attempt.reference, Kind::Refund).await? {
            let is_finished = refund.get("Ds_State").is_none_or(|it| it == FINISHED);
            match refund.response().map(Verdict::of) {
                Some(Verdict::UnderWay) => return Ok(None),
                _ if !is_finished => return Ok(None),
                Some(Verdict::Accepted | Verdict::Paid) => {}
                _ => continue,
            }
            let amount = refund.amount()?;
            ensure!(amount.currency == sum.currency, "a refund in another currency");
            sum.minor = sum.minor.saturating_add(amount.minor);
        }
        Ok(Some(sum))
    }

    async fn operations(&self, order: &str, kind: Kind) -> anyhow::Result<Vec<Fields>> {
        ensure!(super::words::is_order(order), "the reference is no order's number at Redsys");
        let request = self.client.post(&self.query_url);
        let request = request
            .header("content-type", "text/xml; charset=utf-8")
            .header("soapaction", "\"consultaOperaciones\"")
            .body(self.question(order, kind)?);
        let answer = http::send(request).await?;
        ensure!(answer.status.is_success(), "the query answered {}", answer.status);
        let said = read(&answer.body)?;
        match said.error.as_deref() {
            None => {}
            Some(NOT_THERE) => return Ok(Vec::new()),
            Some(code) => {
                let code: String = code.chars().filter(char::is_ascii_alphanumeric).collect();
                bail!("the query was refused: {code}");
            }
        }
        let mut ours = Vec::new();
        for operation in said.operations {
            ensure!(operation.want("Ds_Order")? == order, "an answer about another order");
            self.check_merchant(&operation)?;
            let of_kind = operation.get("Ds_TransactionType").is_none_or(|it| it == kind.number());
            if of_kind {
                ours.push(operation);
            }
        }
        Ok(ours)
    }

    fn question(&self, order: &str, kind: Kind) -> anyhow::Result<String> {
        let (code, terminal, kind) = (&self.merchant_code, self.terminal, kind.number());
        let version = format!(
            "<Version Ds_Version=\"0.0\"><Message><Transaction>\
             <Ds_MerchantCode>{code}</Ds_MerchantCode><Ds_Terminal>{terminal}</Ds_Terminal>\
             <Ds_Order>{order}</Ds_Order><Ds_TransactionType>{kind}</Ds_TransactionType>\
             </Transaction></Message></Version>"
        );
        let signed_as = Version::Sha256V1;
        let signature = signed_as.sign(self.secret.expose(), order, &version)?;
        let name = signed_as.as_str();
        Ok(format!(
            "<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\" \
             xmlns:web=\"{NAMESPACE}\"><soapenv:Header/><soapenv:Body><web:consultaOperaciones>\
             <cadenaXML><![CDATA[<Messages>{version}<Signature>{signature}</Signature>\
             <SignatureVersion>{name}</SignatureVersion></Messages>]]></cadenaXML>\
             </web:consultaOperaciones></soapenv:Body></soapenv:Envelope>"
        ))
    }
}

fn weight(outcome: &Outcome) -> u8 {
    match outcome {
        Outcome::Unknown => 0,
        Outcome::Abandoned => 1,
        Outcome::Declined { .. } => 2,
        Outcome::Pending => 3,
        Outcome::Captured { .. } => 4,
    }
}

#[derive(Debug, Default)]
struct Said {
    operations: Vec<Fields>,
    error: Option<String>,
}

/// The envelope holds a document as text, which is read in its turn.
fn read(body: &[u8]) -> anyhow::Result<Said> {
    let envelope = std::str::from_utf8(body).context("the query's answer is no text")?;
    let mut document = String::new();
    let mut is_inside = false;
    walk(envelope, |step| match step {
        Step::In(name) if name == RETURNED => is_inside = true,
        Step::Out(name) if name == RETURNED => is_inside = false,
        Step::Text(text) if is_inside => document.push_str(text),
        Step::In(_) | Step::Out(_) | Step::Text(_) => {}
    })?;
    let document = match document.trim() {
        document if document.starts_with('<') => document,
        _ => envelope,
    };
    let mut said = Said::default();
    let mut current: Option<Fields> = None;
    let mut text = String::new();
    let mut is_twice = false;
    walk(document, |step| match step {
        Step::In(name) => {
            text.clear();
            if name == "Response" {
                current = Some(Fields::default());
            }
        }
        Step::Text(more) => text.push_str(more),
        Step::Out("Response") => said.operations.extend(current.take()),
        Step::Out("Ds_ErrorCode") if current.is_none() => {
            said.error = Some(text.trim().to_owned());
        }
        Step::Out(name) => {
            if let Some(fields) = &mut current {
                is_twice |= !fields.put(name, std::mem::take(&mut text));
            }
        }
    })?;
    ensure!(!is_twice, "the query's answer says something twice");
    ensure!(
        said.error.is_some() || !said.operations.is_empty(),
        "the query's answer is none: {} bytes",
        body.len()
    );
    Ok(said)
}

enum Step<'a> {
    /// Local names.
    In(&'a str),
    Text(&'a str),
    Out(&'a str),
}

/// Elements and text only: nothing is declared, and no entity but the five and characters.
fn walk(xml: &str, mut take: impl FnMut(Step<'_>)) -> anyhow::Result<()> {
    let mut reader = Reader::from_str(xml);
    loop {
        match reader.read_event().context("the query's answer is no XML")? {
            Event::Start(tag) => take(Step::In(tag.local_name().as_ref())),
            Event::End(tag) => take(Step::Out(tag.local_name().as_ref())),
            Event::Empty(tag) => {
                take(Step::In(tag.local_name().as_ref()));
                take(Step::Out(tag.local_name().as_ref()));
            }
            Event::Text(text) => take(Step::Text(&text)),
            Event::CData(text) => take(Step::Text(&text)),
            Event::GeneralRef(entity) => {
                let meant = match entity.resolve_char_ref().context("no character")? {
                    Some(character) => character,
                    None => match &*entity {
                        "lt" => '<',
                        "gt" => '>',
                        "amp" => '&',
                        "quot" => '"',
                        "apos" => '\'',
                        _ => bail!("the query's answer has an entity of its own"),
                    },
                };
                take(Step::Text(meant.encode_utf8(&mut [0; 4])));
            }
            Event::DocType(_) => bail!("the query's answer declares something"),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            Event::Eof => return Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn envelope(inside: &str) -> String {
        format!(
            "<?xml version=\"1.0\"?><soapenv:Envelope xmlns:soapenv=\"s\"><soapenv:Body>\
             <p259:consultaOperacionesResponse xmlns:p259=\"w\"><consultaOperacionesReturn>{inside}\
             </consultaOperacionesReturn></p259:consultaOperacionesResponse></soapenv:Body>\
             </soapenv:Envelope>"
        )
    }

    const DOCUMENT: &str = "<Messages><Version Ds_Version=\"0.0\"><Message><Response Ds_Version=\
         \"0.0\"><Ds_Order>1446068581</Ds_Order><Ds_Amount>145</Ds_Amount><Ds_State>F</Ds_State>\
         <Ds_CardNumber/><Ds_Response>0000</Ds_Response></Response></Message></Version>\
         <Signature>x</Signature></Messages>";

    #[test]
    fn an_answer_is_read_escaped_wrapped_or_plain() {
        let escaped = DOCUMENT.replace('<', "&lt;").replace('>', "&#62;");
        let wrapped = format!("<![CDATA[{DOCUMENT}]]>");
        for inside in [escaped.as_str(), wrapped.as_str(), DOCUMENT] {
            let said = read(envelope(inside).as_bytes()).expect("an answer");
            let operation = said.operations.first().expect("one operation");
            assert_eq!(operation.get("Ds_Amount").as_deref(), Some("145"));
            assert_eq!(operation.get("Ds_CardNumber"), None);
            assert_eq!(operation.response(), Some(0));
            assert_eq!((said.operations.len(), said.error), (1, None));
        }
    }

    #[test]
    fn an_error_is_told_from_an_answer() {
        let error = "<Messages><Version><Message><ErrorMsg><Ds_ErrorCode>XML0024</Ds_ErrorCode>\
                     </ErrorMsg></Message></Version></Messages>";
        let said = read(envelope(&error.replace('<', "&lt;")).as_bytes()).expect("an answer");
        assert_eq!(said.error.as_deref(), Some(NOT_THERE));
    }

    #[test]
    fn whatever_else_comes_is_a_fault() {
        let twice = DOCUMENT.replace("<Ds_CardNumber/>", "<Ds_Amount>1</Ds_Amount>");
        let bomb = "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>".to_owned();
        let own = envelope("&own;");
        for wrong in ["", "<html>no", "<a></b>", &envelope(""), &twice, &bomb, &own] {
            assert!(read(wrong.as_bytes()).is_err(), "{wrong}");
        }
        assert!(read(&[0xff, 0xfe]).is_err());
    }
}
