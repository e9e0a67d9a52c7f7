//! Redsys' protocol from the bank's side, signed by the shop's own code, which a test beside the
//! adapter compares with python-redsys.

use super::books::{Books, State, declined_before, facts, refund_facts};
use super::faults::Fault;
use adapters::banks::redsys::signature::Version;
use anyhow::{Context, ensure};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

pub const SECRET: &str = "sq7HjrUOBfKmC576ILgskD5srU870gJ7";
const VERSION: Version = Version::Sha512V2;
pub const NOT_THERE: &str = "XML0024";

/// The three fields under which Redsys says anything.
pub fn signed(parameters: &Map<String, Value>) -> anyhow::Result<Vec<(&'static str, String)>> {
    let order = parameters.get("Ds_Order").and_then(Value::as_str).context("no order")?;
    let travels = VERSION.encode(&Value::Object(parameters.clone()).to_string());
    let signature = VERSION.sign(SECRET, order, &travels)?;
    Ok(vec![
        ("Ds_SignatureVersion", VERSION.as_str().to_owned()),
        ("Ds_MerchantParameters", travels),
        ("Ds_Signature", signature),
    ])
}

/// What the shop asks for, if it is the shop that asks.
pub fn read(envelope: &BTreeMap<String, String>) -> anyhow::Result<BTreeMap<String, String>> {
    let field = |name: &str| envelope.get(name).with_context(|| format!("no {name}"));
    let travels = field("Ds_MerchantParameters")?;
    let json = adapters::banks::redsys::signature::decode(travels).context("no Base64")?;
    let parameters: BTreeMap<String, String> = serde_json::from_slice(&json)?;
    let order = parameters.get("DS_MERCHANT_ORDER").context("no order")?;
    let version = Version::parse(field("Ds_SignatureVersion")?).context("no version")?;
    ensure!(
        version.is_signed(SECRET, order, travels, field("Ds_Signature")?)?,
        "another's signature"
    );
    Ok(parameters)
}

/// The order's number and the kind of operation that a question is about.
pub fn question(soap: &str) -> anyhow::Result<(String, String)> {
    let version = between(soap, "<Version ", "</Version>").context("no version")?;
    let version = format!("<Version {version}</Version>");
    let order = between(&version, "<Ds_Order>", "</Ds_Order>").context("no order")?;
    let kind = between(&version, "<Ds_TransactionType>", "</Ds_TransactionType>");
    let signature = between(soap, "<Signature>", "</Signature>").context("not signed")?;
    let is_ours = Version::Sha256V1.is_signed(SECRET, order, &version, signature)?;
    ensure!(is_ours, "another's question");
    Ok((order.to_owned(), kind.unwrap_or("0").to_owned()))
}

/// The answer to a question, as an envelope around a document.
pub fn answer(books: &Books, order: &str, kind: &str) -> String {
    let mut inside = String::new();
    if let Some(operation) = books.get(order) {
        if kind == "0" {
            if operation.fault == Fault::OutOfOrder && operation.state == State::Taken {
                inside += &told_of(&declined_before(operation), true);
            }
            inside += &told_of(&facts(operation), operation.state != State::Open);
        } else {
            for amount in &operation.refunds_minor {
                inside += &told_of(&refund_facts(operation, *amount), true);
            }
        }
    }
    if inside.is_empty() {
        inside = format!("<ErrorMsg><Ds_ErrorCode>{NOT_THERE}</Ds_ErrorCode></ErrorMsg>");
    }
    let document = format!(
        "<Messages><Version Ds_Version=\"0.0\"><Message>{inside}</Message></Version></Messages>"
    );
    let escaped = document.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    format!(
        "<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\">\
         <soapenv:Body><p259:consultaOperacionesResponse \
         xmlns:p259=\"http://webservices.apl02.redsys.es\"><consultaOperacionesReturn>{escaped}\
         </consultaOperacionesReturn></p259:consultaOperacionesResponse></soapenv:Body>\
         </soapenv:Envelope>"
    )
}

fn told_of(fields: &Map<String, Value>, is_finished: bool) -> String {
    let fields: String = fields
        .iter()
        .map(|(name, text)| format!("<{name}>{}</{name}>", text.as_str().unwrap_or_default()))
        .collect();
    let state = if is_finished { "F" } else { "S" };
    format!("<Response Ds_Version=\"0.0\">{fields}<Ds_State>{state}</Ds_State></Response>")
}

fn between<'a>(text: &'a str, from: &str, to: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(from)?;
    rest.split_once(to).map(|(inside, _)| inside)
}
