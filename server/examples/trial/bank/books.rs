//! What the bank knows: operations, what it took, what it gave back. Nobody kills it, so memory
//! keeps this as well as any disk.

use super::faults::Fault;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum State {
    Open,
    Taken,
    Declined,
    Abandoned,
}

/// A payment that the shop asked for, by its order's number.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Operation {
    pub order: String,
    pub asked_minor: i64,
    pub state: State,
    pub fault: Fault,
    /// In the currency that it was taken in.
    pub taken_minor: i64,
    /// ISO 4217, as a number.
    pub currency: String,
    pub refunds_minor: Vec<i64>,
    pub notify_url: String,
    pub return_url: String,
}

impl Operation {
    pub fn gone_back_minor(&self) -> i64 {
        self.refunds_minor.iter().sum()
    }

    pub fn kept_minor(&self) -> i64 {
        self.taken_minor - self.gone_back_minor()
    }
}

pub type Books = BTreeMap<String, Operation>;

/// The merchant, as it stands in every message.
pub const MERCHANT: &str = "999008881";
pub const TERMINAL: &str = "1";

/// What Redsys says of a payment.
pub fn facts(operation: &Operation) -> Map<String, Value> {
    let response = match operation.state {
        State::Open => "9998",
        State::Taken => "0000",
        State::Declined => "0190",
        State::Abandoned => "9915",
    };
    said(operation, operation.taken_minor.max(0), response, "0")
}

/// A card that was declined before another one paid.
pub fn declined_before(operation: &Operation) -> Map<String, Value> {
    said(operation, operation.asked_minor, "0190", "0")
}

pub fn refund_facts(operation: &Operation, amount_minor: i64) -> Map<String, Value> {
    said(operation, amount_minor, "0900", "3")
}

fn said(operation: &Operation, minor: i64, response: &str, kind: &str) -> Map<String, Value> {
    let Value::Object(fields) = json!({
        "Ds_Date": "20%2F11%2F2026",
        "Ds_Hour": "20%3A15",
        "Ds_Amount": minor.to_string(),
        "Ds_Currency": operation.currency,
        "Ds_Order": operation.order,
        "Ds_MerchantCode": MERCHANT,
        "Ds_Terminal": TERMINAL,
        "Ds_Response": response,
        "Ds_TransactionType": kind,
        "Ds_AuthorisationCode": operation.order.get(4..10).unwrap_or("000000"),
    }) else {
        return Map::new();
    };
    fields
}
