//! Answers in the shape of Stripe's.

use super::books::{Action, Answer, Intent, Refund};
use serde_json::json;

pub(super) fn wrong(status: u16, code: &str, param: &str) -> Answer {
    let body = json!({ "error": {
        "type": "invalid_request_error",
        "code": (!code.is_empty()).then_some(code),
        "param": (!param.is_empty()).then_some(param),
        "message": "The stand-in says no.",
    } });
    Answer { status, body }
}

pub(super) fn intent_answer(intent: &Intent) -> Answer {
    let error = intent
        .decline_code
        .map(|code| json!({ "type": "card_error", "code": "card_declined", "decline_code": code }));
    let body = json!({
        "id": intent.id,
        "object": "payment_intent",
        "amount": intent.amount,
        "amount_received": intent.received,
        "capture_method": "automatic",
        "currency": intent.currency,
        "last_payment_error": error,
        "livemode": false,
        "metadata": intent.metadata,
        "payment_method_types": ["card_present"],
        "status": intent.status,
    });
    Answer { status: 200, body }
}

pub(super) fn reader_answer(action: Option<&Action>, is_offline: bool) -> Answer {
    let action = action.map(|action| {
        json!({
            "failure_code": action.failure_code,
            "failure_message": null,
            "process_payment_intent": { "payment_intent": action.intent },
            "status": action.status,
            "type": "process_payment_intent",
        })
    });
    let body = json!({
        "id": super::READER,
        "object": "terminal.reader",
        "action": action,
        "device_type": "simulated_wisepos_e",
        "label": "Stand-in",
        "livemode": false,
        "metadata": {},
        "status": if is_offline { "offline" } else { "online" },
    });
    Answer { status: 200, body }
}

pub(super) fn refund_answer(refund: &Refund) -> Answer {
    let reason = (refund.status == "failed").then_some("expired_or_canceled_card");
    let body = json!({
        "id": refund.id,
        "object": "refund",
        "amount": refund.amount,
        "failure_reason": reason,
        "metadata": refund.metadata,
        "payment_intent": refund.intent,
        "status": refund.status,
    });
    Answer { status: 200, body }
}
