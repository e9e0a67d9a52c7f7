//! The bank's addresses: the shopper's form and choice, the shop's refunds and questions, and
//! what a test may ask for.

use super::{
    Bank, LOST_FOR,
    books::{Operation, State, refund_facts},
    faults::{self, RefundFault},
    speech,
};
use axum::{
    Form, Json, Router,
    extract::{Path, State as Kept},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use serde_json::{Value, json};
use std::{collections::BTreeMap, sync::Arc, time::Duration};
use tokio::{
    sync::oneshot,
    time::{sleep, timeout},
};

/// How long somebody waits for a charge, which comes, or for a refund, which may not.
const CHARGE_LIMIT: Duration = Duration::from_secs(10);
const REFUND_LIMIT: Duration = Duration::from_secs(4);

type Fields = BTreeMap<String, String>;
type Shared = Kept<Arc<Bank>>;

pub fn routes(bank: Arc<Bank>) -> Router {
    Router::new()
        .route("/sis/realizarPago", post(open))
        .route("/decide", post(decide))
        .route("/sis/rest/trataPeticionREST", post(refund))
        .route("/apl02/services/SerClsWSConsulta", post(query))
        .route("/control/arm/{what}", post(arm))
        .route("/control/release", post(release))
        .route("/control/books", get(show))
        .route("/control/settled", post(settled))
        .with_state(bank)
}

fn away() -> Response {
    StatusCode::SERVICE_UNAVAILABLE.into_response()
}

async fn open(Kept(bank): Shared, Form(envelope): Form<Fields>) -> Response {
    let parameters = match speech::read(&envelope) {
        Ok(parameters) => parameters,
        Err(error) => return (StatusCode::BAD_REQUEST, format!("{error:#}")).into_response(),
    };
    let field = |name: &str| parameters.get(name).cloned().unwrap_or_default();
    let order = field("DS_MERCHANT_ORDER");
    let Ok(asked_minor) = field("DS_MERCHANT_AMOUNT").parse() else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    let operation = Operation {
        order: order.clone(),
        asked_minor,
        state: State::Open,
        fault: faults::of_payment(bank.seed, &order),
        taken_minor: 0,
        currency: field("DS_MERCHANT_CURRENCY"),
        refunds_minor: Vec::new(),
        notify_url: field("DS_MERCHANT_MERCHANTURL"),
        return_url: field("DS_MERCHANT_URLOK"),
    };
    bank.lock().books.entry(order.clone()).or_insert(operation);
    order.into_response()
}

async fn decide(Kept(bank): Shared, Form(form): Form<Fields>) -> Response {
    let field = |name: &str| form.get(name).map(String::as_str).unwrap_or_default();
    match bank.decide(field("order"), field("choice")).await {
        Ok(Some(back)) => (StatusCode::SEE_OTHER, [(header::LOCATION, back)]).into_response(),
        // As near to a line that breaks as an answer can be.
        Ok(None) => StatusCode::BAD_GATEWAY.into_response(),
        Err(error) => (StatusCode::BAD_REQUEST, format!("{error:#}")).into_response(),
    }
}

async fn refund(Kept(bank): Shared, Json(envelope): Json<Fields>) -> Response {
    if bank.is_away() {
        return away();
    }
    let Ok(parameters) = speech::read(&envelope) else {
        return Json(json!({ "errorCode": "SIS0042" })).into_response();
    };
    let field = |name: &str| parameters.get(name).cloned().unwrap_or_default();
    let (order, amount) = (field("DS_MERCHANT_ORDER"), field("DS_MERCHANT_AMOUNT"));
    let amount: i64 = amount.parse().unwrap_or_default();
    let tried = {
        let mut inside = bank.lock();
        let tried = inside.tries.entry(order.clone()).or_default();
        *tried += 1;
        *tried - 1
    };
    let fault = faults::of_refund(bank.seed, &order, tried);
    if fault == RefundFault::Away {
        return away();
    }
    let told = {
        let mut inside = bank.lock();
        let known = inside.books.get_mut(&order).filter(|it| it.state == State::Taken);
        let Some(operation) = known else {
            return Json(json!({ "errorCode": "SIS0054" })).into_response();
        };
        let is_same = operation.currency == field("DS_MERCHANT_CURRENCY");
        if !is_same || operation.kept_minor() < amount {
            return Json(json!({ "errorCode": "SIS0057" })).into_response();
        }
        operation.refunds_minor.push(amount);
        refund_facts(operation, amount)
    };
    bank.moved("refund", &order).await;
    match fault {
        RefundFault::Slow => sleep(Duration::from_millis(700)).await,
        RefundFault::LostAnswer => sleep(LOST_FOR).await,
        RefundFault::None | RefundFault::Away => {}
    }
    match speech::signed(&told) {
        Ok(fields) => {
            let object: BTreeMap<_, _> = fields.into_iter().collect();
            Json(object).into_response()
        }
        Err(error) => (StatusCode::BAD_REQUEST, format!("{error:#}")).into_response(),
    }
}

async fn query(Kept(bank): Shared, soap: String) -> Response {
    if bank.is_away() {
        return away();
    }
    match speech::question(&soap) {
        Ok((order, kind)) => speech::answer(&bank.lock().books, &order, &kind).into_response(),
        Err(error) => (StatusCode::BAD_REQUEST, format!("{error:#}")).into_response(),
    }
}

/// Answers at the next charge (or refund) with its order's number, whose own answer is held back
/// until `release`; 204 when none came.
async fn arm(Kept(bank): Shared, Path(what): Path<String>) -> Response {
    let (tell, told) = oneshot::channel();
    let limit = if what == "charge" { CHARGE_LIMIT } else { REFUND_LIMIT };
    bank.lock().armed.insert(what, tell);
    match timeout(limit, told).await {
        Ok(Ok(order)) => order.into_response(),
        _ => StatusCode::NO_CONTENT.into_response(),
    }
}

async fn release(Kept(bank): Shared) {
    bank.released.notify_waiters();
}

async fn show(Kept(bank): Shared) -> Json<Value> {
    Json(json!(bank.lock().books))
}

/// Once the bank is there and no message is on its way to the shop.
async fn settled(Kept(bank): Shared) {
    while bank.is_away() {
        sleep(Duration::from_millis(50)).await;
    }
    let mut under_way = bank.under_way.subscribe();
    let _ = under_way.wait_for(|count| *count == 0).await;
}
