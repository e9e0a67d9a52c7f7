//! A message of Stripe's: its signature over the bytes as they came, then what it is about. How a
//! payment went is not believed from it, but asked: messages come in any order.

use super::{
    Stripe, amount,
    answer::{Named, Refund},
};
use domain::{
    id::RefundId,
    moment::{Moment, SECOND_MS},
    payments::gateway::{About, Dispute, DisputeState, News, Notice},
};
use hmac::{Hmac, KeyInit, Mac};
use house::ports::{Forged, Message};
use serde::Deserialize;
use serde_json::Value;
use sha2::Sha256;

/// What is older was recorded and sent again by somebody else.
const TOLERANCE_MS: i64 = 300 * SECOND_MS;
const SIGNATURES_MAX: usize = 16;

#[derive(Deserialize)]
struct Event {
    #[serde(rename = "type")]
    kind: String,
    livemode: bool,
    data: Data,
}

#[derive(Deserialize)]
struct Data {
    object: Value,
}

#[derive(Deserialize)]
struct Thing {
    id: String,
    #[serde(default)]
    metadata: Named,
}

#[derive(Deserialize)]
struct OfPayment {
    id: String,
    payment_intent: Option<String>,
}

#[derive(Deserialize)]
struct Disputed {
    amount: i64,
    currency: String,
    status: String,
}

impl Stripe {
    pub(super) fn read(&self, message: &Message<'_>) -> Result<Option<Notice>, Forged> {
        let header = message.header("stripe-signature").ok_or(Forged("not signed"))?;
        self.verify(header, message.body, message.at)?;
        let event: Event =
            serde_json::from_slice(message.body).map_err(|_| Forged("signed, but no event"))?;
        if event.livemode != self.is_live() {
            return Err(Forged("test and live are mixed up"));
        }
        let kind = event.kind.as_str();
        let read = match kind {
            "checkout.session.completed"
            | "checkout.session.async_payment_succeeded"
            | "checkout.session.async_payment_failed"
            | "checkout.session.expired" => session(event.data.object),
            "payment_intent.succeeded"
            | "payment_intent.payment_failed"
            | "payment_intent.canceled" => intent(event.data.object),
            "refund.updated" | "refund.failed" | "charge.refund.updated" => {
                failed_refund(event.data.object)
            }
            _ if kind.starts_with("charge.dispute.") => dispute(event.data.object),
            _ => Some(None),
        };
        read.ok_or(Forged("signed, but not what its name says"))
    }

    pub(super) fn verify(&self, header: &str, body: &[u8], at: Moment) -> Result<(), Forged> {
        let (mut told_at, mut signatures) = (None, Vec::new());
        for part in header.split(',').take(SIGNATURES_MAX) {
            match part.trim().split_once('=') {
                Some(("t", time)) => told_at = time.parse::<i64>().ok().map(|s| (s, time)),
                Some(("v1", hex)) => signatures.extend(from_hex(hex)),
                // `v0` is for tests, and no proof.
                Some(_) | None => {}
            }
        }
        let (told_s, told) = told_at.ok_or(Forged("signed at no time"))?;
        let mut mac = Hmac::<Sha256>::new_from_slice(self.webhook_secret.expose().as_bytes())
            .expect("because HMAC takes keys of any length");
        mac.update(told.as_bytes());
        mac.update(b".");
        mac.update(body);
        // Any one will do: while a secret is replaced there are two.
        if !signatures.iter().any(|it| mac.clone().verify_slice(it).is_ok()) {
            return Err(Forged("the signature is not Stripe's"));
        }
        let age = at.since_ms(Moment(told_s.saturating_mul(SECOND_MS))).saturating_abs();
        if age > TOLERANCE_MS { Err(Forged("signed too long ago")) } else { Ok(()) }
    }
}

/// Others may sell by the same account: theirs are nothing to us.
fn session(object: Value) -> Option<Option<Notice>> {
    let session: Thing = serde_json::from_value(object).ok()?;
    let notice = Notice { about: About::GatewayId(session.id), news: News::Ask };
    Some(session.metadata.payment.is_some().then_some(notice))
}

fn intent(object: Value) -> Option<Option<Notice>> {
    let intent: Thing = serde_json::from_value(object).ok()?;
    let reference = intent.metadata.payment.and(intent.metadata.reference);
    Some(reference.map(|it| Notice { about: About::Reference(it), news: News::Ask }))
}

fn failed_refund(object: Value) -> Option<Option<Notice>> {
    let of: OfPayment = serde_json::from_value(object.clone()).ok()?;
    let refund: Refund = serde_json::from_value(object).ok()?;
    let id = refund.metadata.refund.as_deref().and_then(|id| id.parse().ok());
    let (Some(id), Some(intent), true) = (id, of.payment_intent, refund.is_failed()) else {
        return Some(None);
    };
    let news = News::RefundFailed { refund: RefundId(id), reason: refund.reason() };
    Some(Some(Notice { about: About::Capture(intent), news }))
}

fn dispute(object: Value) -> Option<Option<Notice>> {
    let of: OfPayment = serde_json::from_value(object.clone()).ok()?;
    let disputed: Disputed = serde_json::from_value(object).ok()?;
    let state = match disputed.status.as_str() {
        "won" => DisputeState::Won,
        "lost" => DisputeState::Lost,
        // A question, for which no money is taken.
        warning if warning.starts_with("warning_") => return Some(None),
        _ => DisputeState::Opened,
    };
    let amount = amount::of_stripe(disputed.amount, &disputed.currency).ok()?;
    let news = News::Dispute(Dispute { id: of.id, is_reversal: false, amount, state });
    Some(of.payment_intent.map(|intent| Notice { about: About::Capture(intent), news }))
}

fn from_hex(text: &str) -> Option<Vec<u8>> {
    if !text.len().is_multiple_of(2) || !text.is_ascii() {
        return None;
    }
    let byte = |at| u8::from_str_radix(text.get(at..at + 2)?, 16).ok();
    (0..text.len()).step_by(2).map(byte).collect()
}
