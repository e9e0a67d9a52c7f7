//! A stand-in of Stripe Terminal for demo and tests: one reader, the PaymentIntents that are
//! handed to it, and their refunds, over HTTP. It was written from Stripe's own pages, not from the
//! adapter that asks it, and shares no type with that: docs.stripe.com/api for `payment_intents`,
//! `terminal/readers`, `refunds`, `errors` and `idempotent_requests`, and
//! docs.stripe.com/terminal/payments/collect-card-payment for what a reader does. It keeps its
//! books in memory: with the program, its play money is gone.

mod answers;
mod books;
mod page;

pub use books::Card;

use super::{TerminalSettings, stripe::StripeTerminal};
use crate::banks::connections::{Secret, StripeConnection};
use axum::{
    Router,
    body::Bytes,
    extract::{DefaultBodyLimit, State as Held},
    http::{HeaderMap, Method, StatusCode, Uri, header},
    response::{IntoResponse, Response},
    routing::{any, get},
};
use books::{Answer, Books};
use domain::money::Money;
use house::{
    House,
    chance::{SystemChance, secret},
};
use std::sync::{Arc, Mutex, MutexGuard};

/// Below the path that banks' messages come by: no rate limit, no check of the origin; a key opens
/// it.
pub const API: &str = "/payments/demo-reader";
/// Where the buyer's card is held to the reader.
pub const PAGE: &str = "/demo-reader";
/// As Stripe would name it.
pub const READER: &str = "tmr_demo";
/// Far more than any question to it.
const BODY_BYTES_MAX: usize = 16 * 1024;
const UNPOISONED: &str = "because nothing panics while it holds this";

#[derive(Clone)]
pub struct StandIn(Arc<Mutex<Books>>);

impl Default for StandIn {
    fn default() -> Self {
        let key = format!("sk_test_{}", secret(&SystemChance));
        Self(Arc::new(Mutex::new(Books::new(&key))))
    }
}

/// The stand-in at work: its page speaks the house's languages.
#[derive(Clone)]
struct Served {
    stand_in: StandIn,
    house: House,
}

impl StandIn {
    /// With a terminal of the box office that it drives. `url`: where `api` is served.
    ///
    /// # Errors
    /// Names what is wrong.
    pub fn connected(url: &str, client: reqwest::Client) -> anyhow::Result<(Self, StripeTerminal)> {
        let stand_in = Self::default();
        let settings = TerminalSettings {
            gateway: "demo".to_owned(),
            reader: READER.to_owned(),
            label: format!("Demo ({PAGE})"),
            point: String::new(),
        };
        let terminal = stand_in.terminal(url, client, &settings)?;
        Ok((stand_in, terminal))
    }

    /// A terminal that it drives.
    ///
    /// # Errors
    /// As `connected`.
    pub fn terminal(
        &self,
        url: &str,
        client: reqwest::Client,
        settings: &TerminalSettings,
    ) -> anyhow::Result<StripeTerminal> {
        let connection = StripeConnection {
            secret_key: Some(Secret::new(&self.books().key)),
            secret_key_file: None,
            webhook_secret: None,
            webhook_secret_file: None,
            url: format!("{url}{API}"),
            pages_url: url.to_owned(),
            settlement: None,
        };
        StripeTerminal::new(settings, &connection, client)
    }

    /// What it answers, and the page with its reader.
    pub fn routes(&self, house: House) -> Router {
        let served = Served { stand_in: self.clone(), house };
        self.api()
            .merge(Router::new().route(PAGE, get(page::show).post(page::choose)).with_state(served))
    }

    /// What it answers to programs.
    pub fn api(&self) -> Router {
        Router::new()
            .route(&format!("{API}/{{*path}}"), any(answer))
            .layer(DefaultBodyLimit::max(BODY_BYTES_MAX))
            .with_state(self.clone())
    }

    fn books(&self) -> MutexGuard<'_, Books> {
        self.0.lock().expect(UNPOISONED)
    }

    /// The sum that the reader shows.
    pub fn shown(&self) -> Option<Money> {
        self.books().shown()
    }

    /// A card is held to the reader. False: it shows nothing.
    pub fn hold(&self, card: Card) -> bool {
        self.books().hold(card)
    }

    /// The next calls are carried out, and their answers are lost.
    pub fn lose_answers(&self, count: u32) {
        self.books().lost = count;
    }

    /// Nothing reaches it.
    pub fn set_away(&self, is_away: bool) {
        self.books().is_away = is_away;
    }

    /// The reader isn't connected.
    pub fn set_offline(&self, is_offline: bool) {
        self.books().is_offline = is_offline;
    }

    /// The reader gets what it is sent, and the caller hears that it timed out.
    pub fn set_slow(&self, is_slow: bool) {
        self.books().is_slow = is_slow;
    }

    /// The state that new refunds have, as `pending` or `failed`.
    pub fn refunds_become(&self, state: &'static str) {
        self.books().refund_state = state;
    }

    /// All that was taken, in the smallest units.
    pub fn taken_minor(&self) -> i64 {
        self.books().taken()
    }

    /// All that went back.
    pub fn refunded_minor(&self) -> i64 {
        self.books().refunded()
    }

    /// How often a payment was handed to the reader.
    pub fn presented(&self) -> usize {
        self.books().presented
    }
}

async fn answer(
    Held(stand_in): Held<StandIn>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let key = text(header::AUTHORIZATION.as_str()).and_then(|it| it.strip_prefix("Bearer "));
    let asked = books::Asked {
        is_post: method == Method::POST,
        path: uri.path().trim_start_matches(API).trim_start_matches('/').to_owned(),
        form: pairs(&body),
        query: pairs(uri.query().unwrap_or_default().as_bytes()),
        key: key.unwrap_or_default().to_owned(),
        idempotency_key: text("idempotency-key").unwrap_or_default().to_owned(),
    };
    let mut books = stand_in.books();
    if books.is_away {
        return StatusCode::BAD_GATEWAY.into_response();
    }
    let Answer { status, body } = books.answer(&asked);
    if books.lost > 0 {
        books.lost -= 1;
        return StatusCode::BAD_GATEWAY.into_response();
    }
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    (status, axum::Json(body)).into_response()
}

fn pairs(text: &[u8]) -> Vec<(String, String)> {
    form_urlencoded::parse(text).into_owned().collect()
}
