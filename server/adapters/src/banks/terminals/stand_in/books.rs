//! What the stand-in knows, and what it makes of each question.

use super::answers::{intent_answer, reader_answer, refund_answer, wrong};
use domain::money::{Currency, Money};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// What a card does that is held to the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Card {
    Pays,
    /// Its bank approves so much less.
    PaysLess(i64),
    Declined,
    /// It is in the reader, and its bank hasn't answered.
    Inserted,
    /// The buyer presses the reader's red key.
    BrokenOff,
}

pub(super) struct Asked {
    pub is_post: bool,
    pub path: String,
    pub form: Vec<(String, String)>,
    pub query: Vec<(String, String)>,
    pub key: String,
    pub idempotency_key: String,
}

impl Asked {
    fn text(&self, name: &str) -> &str {
        let found = self.form.iter().chain(&self.query).find(|(field, _)| field == name);
        found.map_or("", |(_, value)| value)
    }
}

#[derive(Clone)]
pub(super) struct Answer {
    pub status: u16,
    pub body: Value,
}

pub(super) struct Intent {
    pub id: String,
    pub amount: i64,
    pub currency: String,
    pub received: i64,
    pub refunded: i64,
    pub status: &'static str,
    pub metadata: BTreeMap<String, String>,
    pub decline_code: Option<&'static str>,
    /// A card is in the reader for it.
    pub is_inserted: bool,
}

pub(super) struct Refund {
    pub id: String,
    pub intent: String,
    pub amount: i64,
    pub status: &'static str,
    pub metadata: BTreeMap<String, String>,
}

/// What the reader does, or did last.
pub(super) struct Action {
    pub intent: String,
    pub status: &'static str,
    pub failure_code: Option<&'static str>,
}

pub(super) struct Books {
    pub key: String,
    intents: Vec<Intent>,
    refunds: Vec<Refund>,
    action: Option<Action>,
    /// By idempotency key: what was asked, and what was answered.
    before: BTreeMap<String, (String, Answer)>,
    pub is_away: bool,
    pub is_offline: bool,
    pub is_slow: bool,
    pub lost: u32,
    pub refund_state: &'static str,
    pub presented: usize,
}

const NOT_PAID: &str = "requires_payment_method";

impl Books {
    pub fn new(key: &str) -> Self {
        Self {
            key: key.to_owned(),
            intents: Vec::new(),
            refunds: Vec::new(),
            action: None,
            before: BTreeMap::new(),
            is_away: false,
            is_offline: false,
            is_slow: false,
            lost: 0,
            refund_state: "succeeded",
            presented: 0,
        }
    }

    pub fn answer(&mut self, asked: &Asked) -> Answer {
        if asked.key != self.key {
            return wrong(401, "", "");
        }
        if !asked.is_post || asked.idempotency_key.is_empty() {
            return self.carry_out(asked);
        }
        let content = format!("{} {:?}", asked.path, asked.form);
        match self.before.get(&asked.idempotency_key) {
            Some((known, answer)) if *known == content => answer.clone(),
            Some(_) => wrong(400, "idempotency_key_in_use", ""),
            None => {
                let answer = self.carry_out(asked);
                let known = (content, answer.clone());
                self.before.insert(asked.idempotency_key.clone(), known);
                answer
            }
        }
    }

    fn carry_out(&mut self, asked: &Asked) -> Answer {
        let path: Vec<&str> = asked.path.split('/').collect();
        match (asked.is_post, path.as_slice()) {
            (true, ["v1", "payment_intents"]) => self.make(asked),
            (false, ["v1", "payment_intents", "search"]) => self.search(asked),
            (false, ["v1", "payment_intents", id]) => match self.intent(id) {
                Some(intent) => intent_answer(intent),
                None => wrong(404, "resource_missing", "intent"),
            },
            (true, ["v1", "payment_intents", id, "cancel"]) => self.cancel(id),
            (false, ["v1", "terminal", "readers", super::READER]) => self.reader(),
            (true, ["v1", "terminal", "readers", super::READER, "process_payment_intent"]) => {
                self.process(asked.text("payment_intent"))
            }
            (true, ["v1", "terminal", "readers", super::READER, "cancel_action"]) => {
                self.cancel_action()
            }
            (true, ["v1", "refunds"]) => self.give_back(asked),
            (false, ["v1", "refunds"]) => self.list_refunds(asked.text("payment_intent")),
            _ => wrong(404, "resource_missing", ""),
        }
    }

    fn intent(&self, id: &str) -> Option<&Intent> {
        self.intents.iter().find(|intent| intent.id == id)
    }

    fn intent_mut(&mut self, id: &str) -> Option<&mut Intent> {
        self.intents.iter_mut().find(|intent| intent.id == id)
    }

    fn make(&mut self, asked: &Asked) -> Answer {
        let amount: i64 = asked.text("amount").parse().unwrap_or(0);
        if amount < 50 {
            return wrong(400, "amount_too_small", "amount");
        }
        if asked.text("payment_method_types[]") != "card_present" {
            return wrong(400, "parameter_missing", "payment_method_types");
        }
        self.intents.push(Intent {
            id: format!("pi_demo{}", self.intents.len() + 1),
            amount,
            currency: asked.text("currency").to_owned(),
            received: 0,
            refunded: 0,
            status: NOT_PAID,
            metadata: metadata(asked),
            decline_code: None,
            is_inserted: false,
        });
        self.intents.last().map_or_else(|| wrong(500, "", ""), intent_answer)
    }

    fn search(&self, asked: &Asked) -> Answer {
        let query = asked.text("query");
        let is_meant = |intent: &&Intent| {
            let mut all = intent.metadata.iter();
            all.any(|(name, value)| query == format!("metadata['{name}']:'{value}'"))
        };
        let found = self.intents.iter().filter(is_meant).map(|intent| intent_answer(intent).body);
        let data: Vec<Value> = found.collect();
        let body = json!({ "object": "search_result", "data": data, "has_more": false });
        Answer { status: 200, body }
    }

    fn cancel(&mut self, id: &str) -> Answer {
        let Some(intent) = self.intent_mut(id) else {
            return wrong(404, "resource_missing", "intent");
        };
        if intent.status != NOT_PAID || intent.is_inserted {
            return wrong(400, "payment_intent_unexpected_state", "");
        }
        intent.status = "canceled";
        let answer = intent_answer(intent);
        // What the reader still shows of it comes to nothing.
        if let Some(action) = self.action.as_mut().filter(|it| it.intent == id) {
            action.status = "failed";
            action.failure_code = Some("payment_intent_unexpected_state");
        }
        answer
    }

    fn reader(&self) -> Answer {
        reader_answer(self.action.as_ref(), self.is_offline)
    }

    fn process(&mut self, id: &str) -> Answer {
        if self.is_offline {
            return wrong(400, "terminal_reader_offline", "");
        }
        if self.action.as_ref().is_some_and(|action| action.status == "in_progress") {
            return wrong(400, "terminal_reader_busy", "");
        }
        match self.intent(id) {
            None => return wrong(404, "resource_missing", "payment_intent"),
            Some(intent) if intent.status != NOT_PAID => {
                return wrong(400, "intent_invalid_state", "payment_intent");
            }
            Some(_) => {}
        }
        let (intent, status) = (id.to_owned(), "in_progress");
        self.action = Some(Action { intent, status, failure_code: None });
        self.presented += 1;
        match self.is_slow {
            true => wrong(400, "terminal_reader_timeout", ""),
            false => self.reader(),
        }
    }

    fn cancel_action(&mut self) -> Answer {
        let shown = self.action.as_ref().and_then(|action| self.intent(&action.intent));
        if shown.is_some_and(|intent| intent.is_inserted) {
            return wrong(400, "terminal_reader_busy", "");
        }
        self.action = None;
        self.reader()
    }

    fn give_back(&mut self, asked: &Asked) -> Answer {
        let amount: i64 = asked.text("amount").parse().unwrap_or(0);
        let (metadata, status) = (metadata(asked), self.refund_state);
        let id = format!("re_demo{}", self.refunds.len() + 1);
        let Some(intent) = self.intent_mut(asked.text("payment_intent")) else {
            return wrong(404, "resource_missing", "payment_intent");
        };
        if amount <= 0 || amount > intent.received - intent.refunded {
            return wrong(400, "", "amount");
        }
        if status != "failed" {
            intent.refunded += amount;
        }
        let intent = intent.id.clone();
        self.refunds.push(Refund { id, intent, amount, status, metadata });
        self.refunds.last().map_or_else(|| wrong(500, "", ""), refund_answer)
    }

    fn list_refunds(&self, intent: &str) -> Answer {
        let found = self.refunds.iter().filter(|refund| refund.intent == intent);
        let data: Vec<Value> = found.map(|refund| refund_answer(refund).body).collect();
        Answer { status: 200, body: json!({ "object": "list", "data": data, "has_more": false }) }
    }

    fn in_progress(&self) -> Option<&Intent> {
        let action = self.action.as_ref().filter(|action| action.status == "in_progress")?;
        self.intent(&action.intent)
    }

    pub fn shown(&self) -> Option<Money> {
        let intent = self.in_progress()?;
        let currency = Currency::parse(&intent.currency.to_uppercase()).ok()?;
        Some(Money::new(intent.amount, currency))
    }

    pub fn hold(&mut self, card: Card) -> bool {
        let Some(id) = self.in_progress().map(|intent| intent.id.clone()) else { return false };
        let Some(intent) = self.intent_mut(&id) else { return false };
        intent.is_inserted = card == Card::Inserted;
        let (status, failure_code) = match card {
            Card::Inserted => return true,
            Card::Pays => {
                intent.received = intent.amount;
                ("succeeded", None)
            }
            Card::PaysLess(less) => {
                intent.received = intent.amount - less;
                ("succeeded", None)
            }
            Card::Declined => {
                intent.decline_code = Some("insufficient_funds");
                ("failed", Some("card_declined"))
            }
            Card::BrokenOff => ("failed", Some("customer_canceled")),
        };
        if status == "succeeded" {
            intent.status = "succeeded";
        }
        self.action = Some(Action { intent: id, status, failure_code });
        true
    }

    pub fn taken(&self) -> i64 {
        self.intents.iter().map(|intent| intent.received).sum()
    }

    pub fn refunded(&self) -> i64 {
        self.intents.iter().map(|intent| intent.refunded).sum()
    }
}

fn metadata(asked: &Asked) -> BTreeMap<String, String> {
    let named = |(field, value): &(String, String)| {
        let name = field.strip_prefix("metadata[")?.strip_suffix(']')?;
        Some((name.to_owned(), value.clone()))
    };
    asked.form.iter().filter_map(named).collect()
}
