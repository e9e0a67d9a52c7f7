//! A message of PayPal's. Its signature is verified here, with the certificate that PayPal
//! publishes; where that leaves a doubt, PayPal itself is asked (docs/gateways.md).

use super::{
    Paypal,
    amount::Amount,
    answer::Link,
    certificates::{Question, Verdict},
    client::Refusal,
};
use domain::{
    id::RefundId,
    payments::gateway::{About, Dispute, DisputeState, News, Notice},
};
use house::ports::{Forged, Message};
use reqwest::Method;
use serde::Deserialize;
use serde_json::{Value, json};

/// As PayPal's own interface limits what it verifies.
const HEADER_CHARS_MAX: usize = 500;
/// What the proof is made of: PayPal's name for it, and the header that has it.
const PROOF: [(&str, &str); 5] = [
    ("auth_algo", "paypal-auth-algo"),
    ("cert_url", "paypal-cert-url"),
    ("transmission_id", "paypal-transmission-id"),
    ("transmission_sig", "paypal-transmission-sig"),
    ("transmission_time", "paypal-transmission-time"),
];

#[derive(Deserialize)]
struct Event {
    event_type: String,
    resource: Value,
}

#[derive(Deserialize)]
struct Verified {
    verification_status: String,
}

#[derive(Deserialize)]
struct Named {
    id: String,
    custom_id: Option<String>,
    amount: Option<Amount>,
    #[serde(default)]
    supplementary_data: Supplement,
    #[serde(default)]
    links: Vec<Link>,
}

#[derive(Default, Deserialize)]
struct Supplement {
    #[serde(default)]
    related_ids: Related,
}

#[derive(Default, Deserialize)]
struct Related {
    order_id: Option<String>,
}

#[derive(Deserialize)]
struct Disputed {
    dispute_id: String,
    dispute_amount: Amount,
    disputed_transactions: Vec<Transaction>,
    dispute_life_cycle_stage: Option<String>,
    dispute_outcome: Option<Decided>,
}

#[derive(Deserialize)]
struct Transaction {
    seller_transaction_id: String,
}

#[derive(Deserialize)]
struct Decided {
    outcome_code: String,
}

impl Paypal {
    pub(super) async fn read(
        &self,
        message: &Message<'_>,
    ) -> anyhow::Result<Result<Option<Notice>, Forged>> {
        let notice = match unverified(message) {
            // The message changes nothing, so its signature need not be checked.
            Ok(None) => return Ok(Ok(None)),
            Ok(Some(notice)) => notice,
            Err(forged) => return Ok(Err(forged)),
        };
        let about = &notice.about;
        let question = Question { message, about, webhook_id: &self.webhook_id };
        let verdict = self.certificates.judge(question, &self.verifications);
        let verified = match verdict.await? {
            Verdict::Genuine => Ok(()),
            Verdict::Forged(forged) => Err(forged),
            Verdict::Unclear => self.ask_about(message, about).await?,
        };
        Ok(verified.map(|()| Some(notice)))
    }

    /// # Errors
    /// PayPal can't say now: it is to send the message again.
    async fn ask_about(
        &self,
        message: &Message<'_>,
        about: &About,
    ) -> anyhow::Result<Result<(), Forged>> {
        let _turn = self.verifications.turn(about).await?;
        let mut proof = json!({ "webhook_id": self.webhook_id });
        for (name, header) in PROOF {
            let Some(value) = proof_header(message, header) else {
                return Ok(Err(Forged("without its proof")));
            };
            proof[name] = json!(value);
        }
        let Ok(body) = std::str::from_utf8(message.body) else {
            return Ok(Err(Forged("no text")));
        };
        // Read and written again it wouldn't be what was signed.
        let proof = proof.to_string();
        let question = format!("{},\"webhook_event\":{body}}}", proof.trim_end_matches('}'));
        let path = "/v1/notifications/verify-webhook-signature";
        let answer: Result<Verified, Refusal> =
            self.client.call(Method::POST, path, Some(question), "").await?;
        Ok(match answer {
            Ok(verified) if verified.verification_status == "SUCCESS" => Ok(()),
            Ok(_) => Err(Forged("the signature is not PayPal's")),
            Err(refusal) if refusal.is_malformed() => Err(Forged("a proof that is none")),
            Err(refusal) => return Err(refusal.fault("the question about a message")),
        })
    }
}

/// A header of the proof, unless it is missing or longer than PayPal's own interface permits.
pub(super) fn proof_header<'m>(message: &'m Message<'_>, name: &str) -> Option<&'m str> {
    message.header(name).filter(|value| value.len() <= HEADER_CHARS_MAX)
}

/// What a message says, believed by nobody yet. None: nothing to us.
fn unverified(message: &Message<'_>) -> Result<Option<Notice>, Forged> {
    let Ok(event) = serde_json::from_slice::<Event>(message.body) else {
        return Err(Forged("no event of PayPal's"));
    };
    let Some(read) = reader(&event.event_type) else { return Ok(None) };
    read(event.resource).ok_or(Forged("not what its name says"))
}

pub(super) fn named_payment(message: &Message<'_>) -> Option<About> {
    unverified(message).ok().flatten().map(|notice| notice.about)
}

type Reader = fn(Value) -> Option<Option<Notice>>;

/// None: nothing to us.
fn reader(kind: &str) -> Option<Reader> {
    match kind {
        "CHECKOUT.ORDER.APPROVED" | "CHECKOUT.ORDER.COMPLETED" => Some(order),
        "PAYMENT.CAPTURE.COMPLETED"
        | "PAYMENT.CAPTURE.PENDING"
        | "PAYMENT.CAPTURE.DENIED"
        | "PAYMENT.CAPTURE.DECLINED" => Some(capture),
        "PAYMENT.CAPTURE.REVERSED" => Some(reversal),
        "PAYMENT.REFUND.FAILED" => Some(failed_refund),
        "CUSTOMER.DISPUTE.CREATED" | "CUSTOMER.DISPUTE.UPDATED" | "CUSTOMER.DISPUTE.RESOLVED" => {
            Some(dispute)
        }
        _ => None,
    }
}

fn order(resource: Value) -> Option<Option<Notice>> {
    let order: Named = serde_json::from_value(resource).ok()?;
    Some(Some(Notice { about: About::GatewayId(order.id), news: News::Ask }))
}

fn capture(resource: Value) -> Option<Option<Notice>> {
    let capture: Named = serde_json::from_value(resource).ok()?;
    let by_order = capture.supplementary_data.related_ids.order_id.map(About::GatewayId);
    let about = by_order.or(capture.custom_id.map(About::Reference));
    Some(about.map(|about| Notice { about, news: News::Ask }))
}

/// Money that PayPal took back at once, without asking anybody.
fn reversal(resource: Value) -> Option<Option<Notice>> {
    let reversal: Named = serde_json::from_value(resource).ok()?;
    let amount = reversal.amount.as_ref()?.money().ok()?;
    let about = About::Capture(captured_by(&reversal));
    let dispute = Dispute { id: reversal.id, is_reversal: true, amount, state: DisputeState::Lost };
    Some(Some(Notice { about, news: News::Dispute(dispute) }))
}

fn failed_refund(resource: Value) -> Option<Option<Notice>> {
    let refund: Named = serde_json::from_value(resource).ok()?;
    let Some(id) = refund.custom_id.as_deref().and_then(|id| id.parse().ok()) else {
        return Some(None);
    };
    let about = About::Capture(captured_by(&refund));
    let news =
        News::RefundFailed { refund: RefundId(id), reason: "paypal-refund-failed".to_owned() };
    Some(Some(Notice { about, news }))
}

/// The capture that a thing belongs to is behind its link upwards.
fn captured_by(thing: &Named) -> String {
    let up = thing.links.iter().filter(|link| link.rel == "up");
    let mut names = up.filter_map(|link| link.href.split_once("/v2/payments/captures/"));
    names.next().map_or_else(|| thing.id.clone(), |(_, name)| name.to_owned())
}

fn dispute(resource: Value) -> Option<Option<Notice>> {
    let disputed: Disputed = serde_json::from_value(resource).ok()?;
    // A question among the two of them, for which no money is taken.
    if disputed.dispute_life_cycle_stage.as_deref() == Some("INQUIRY") {
        return Some(None);
    }
    let outcome = disputed.dispute_outcome.map(|decided| decided.outcome_code);
    let state = match outcome.as_deref() {
        None => DisputeState::Opened,
        // Paid by PayPal itself, or nothing was.
        Some(
            "RESOLVED_SELLER_FAVOUR" | "RESOLVED_WITH_PAYOUT" | "CANCELED_BY_BUYER" | "DENIED",
        ) => DisputeState::Won,
        Some(_) => DisputeState::Lost,
    };
    let amount = disputed.dispute_amount.money().ok()?;
    let about = disputed.disputed_transactions.into_iter().next()?.seller_transaction_id;
    let dispute = Dispute { id: disputed.dispute_id, is_reversal: false, amount, state };
    Some(Some(Notice { about: About::Capture(about), news: News::Dispute(dispute) }))
}
