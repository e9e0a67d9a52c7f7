//! Numbers for Prometheus (OpenMetrics 1.0), on a port of their own that no proxy shows to the
//! world: requests by route, what waits in the database, how the jobs go. No number is about a
//! person.

#[macro_use]
extern crate boxed;

mod json_lines;
pub mod logs;

use anyhow::Context;
use axum::{
    Router,
    extract::{MatchedPath, Request, State},
    http::{Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
    routing::get,
};
use domain::moment::Moment;
use house::{House, jobs::runs::AllRuns};
use prometheus_client::{
    encoding::{EncodeLabelSet, text::encode},
    metrics::{counter::Counter, family::Family, gauge::Gauge, histogram::Histogram, info::Info},
    registry::{Registry, Unit},
};
use records::gauges::{Gauges, gauges};
use std::{
    net::SocketAddr,
    sync::{Arc, atomic::AtomicU64},
    time::{Duration, Instant},
};
use tokio::{net::TcpListener, time::sleep};

pub const MEDIA_TYPE: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";
/// A former program that still finishes its work has the port.
const BIND_AGAIN: Duration = Duration::from_secs(1);
/// In seconds.
const BUCKETS: [f64; 11] = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0];

/// A route as the router has it, with its parts between braces: no address of anybody's order.
#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct RouteLabels {
    route: String,
}

#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct AnswerLabels {
    route: String,
    method: String,
    status: u16,
}

#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct JobLabels {
    job: &'static str,
}

type Seconds = Gauge<f64, AtomicU64>;

/// Requests of this program since its start.
pub struct Metrics {
    answers: Family<AnswerLabels, Counter>,
    durations: Family<RouteLabels, Histogram, fn() -> Histogram>,
    started_at: Moment,
}

impl Metrics {
    pub fn new(started_at: Moment) -> Arc<Self> {
        Arc::new(Self {
            answers: Family::default(),
            durations: Family::new_with_constructor(|| Histogram::new(BUCKETS)),
            started_at,
        })
    }

    fn note(&self, route: String, method: String, status: StatusCode, took: Duration) {
        self.durations
            .get_or_create(&RouteLabels { route: route.clone() })
            .observe(took.as_secs_f64());
        let labels = AnswerLabels { route, method, status: status.as_u16() };
        self.answers.get_or_create(&labels).inc();
    }

    /// # Errors
    /// The database doesn't answer.
    #[boxed]
    pub async fn text(&self, house: &House) -> anyhow::Result<String> {
        let mut conn = house.store().read().await?;
        let waiting = gauges(&mut conn).await?;
        drop(conn);
        let mut registry = Registry::with_prefix("parterre");
        registry.register(
            "build",
            "The program",
            Info::new([("version", env!("CARGO_PKG_VERSION"))]),
        );
        let started: Seconds = Gauge::default();
        started.set(seconds(self.started_at));
        registry.register_with_unit(
            "start_time",
            "When the program started, since 1970",
            Unit::Seconds,
            started,
        );
        registry.register("http_answers", "Answers to requests", self.answers.clone());
        registry.register_with_unit(
            "http_duration",
            "From a request to the head of its answer",
            Unit::Seconds,
            self.durations.clone(),
        );
        register_waiting(&mut registry, &waiting, house.now());
        register_jobs(&mut registry, house);
        let mut text = String::new();
        encode(&mut text, &registry).context("numbers as text")?;
        Ok(text)
    }
}

/// Since 1970.
fn seconds(at: Moment) -> f64 {
    at.0 as f64 / 1_000.0
}

fn register_waiting(registry: &mut Registry, waiting: &Gauges, now: Moment) {
    let counts = [
        ("outbox_waiting", "Mails and messages to be sent", waiting.outbox_waiting),
        ("outbox_dead", "Mails and messages given up after all tries", waiting.outbox_dead),
        ("refunds_waiting", "Refunds that their bank has not answered", waiting.refunds_waiting),
        ("refunds_owed", "Refunds that a bank refused, owed to customers", waiting.refunds_owed),
        ("orders_unpaid", "Orders that wait for their payment", waiting.orders_unpaid),
        ("orders_to_invoice", "Orders that wait for an invoice", waiting.orders_to_invoice),
        ("findings", "Contradictions in the books that still hold", waiting.findings),
    ];
    for (name, help, count) in counts {
        let gauge = Gauge::<i64>::default();
        gauge.set(count);
        registry.register(name, help, gauge);
    }
    let ages = [
        ("outbox_oldest", "Age of the oldest mail or message to be sent", waiting.outbox_since),
        ("refunds_oldest", "Age of the oldest refund without an answer", waiting.refunds_since),
    ];
    for (name, help, since) in ages {
        let gauge: Seconds = Gauge::default();
        gauge.set(since.map_or(0.0, |since| now.since_ms(since).max(0) as f64 / 1_000.0));
        registry.register_with_unit(name, help, Unit::Seconds, gauge);
    }
}

fn register_jobs(registry: &mut Registry, house: &House) {
    let rounds = Family::<JobLabels, Counter>::default();
    let failures = Family::<JobLabels, Counter>::default();
    let last_good = Family::<JobLabels, Seconds>::default();
    for (job, runs) in house.kept::<AllRuns>().all() {
        let labels = JobLabels { job };
        rounds.get_or_create(&labels).inc_by(runs.rounds);
        failures.get_or_create(&labels).inc_by(runs.failures);
        if let Some(at) = runs.last_good {
            last_good.get_or_create(&labels).set(seconds(at));
        }
    }
    registry.register("job_rounds", "Rounds of a job", rounds);
    registry.register("job_failures", "Rounds of a job that failed", failures);
    registry.register_with_unit(
        "job_last_good",
        "When a round of the job last went well, since 1970",
        Unit::Seconds,
        last_good,
    );
}

/// A client may send any word as its method; each would be a number of its own for ever.
fn method_of(method: &Method) -> &str {
    let known = [Method::GET, Method::HEAD, Method::POST, Method::PUT, Method::DELETE];
    if known.contains(method) { method.as_str() } else { "other" }
}

/// Around the whole router.
#[boxed]
pub async fn measure(
    State(metrics): State<Arc<Metrics>>,
    request: Request,
    next: Next,
) -> Response {
    let begun = Instant::now();
    let route = request.extensions().get::<MatchedPath>();
    let route = route.map_or_else(|| "none".to_owned(), |path| path.as_str().to_owned());
    let method = method_of(request.method()).to_owned();
    let answer = next.run(request).await;
    metrics.note(route, method, answer.status(), begun.elapsed());
    answer
}

#[derive(Clone)]
struct Asked {
    metrics: Arc<Metrics>,
    house: House,
}

fn page(asked: Asked) -> Router {
    Router::new().route("/metrics", get(show)).with_state(asked)
}

async fn show(State(Asked { metrics, house }): State<Asked>) -> Response {
    match metrics.text(&house).await {
        Ok(text) => ([(header::CONTENT_TYPE, MEDIA_TYPE)], text).into_response(),
        Err(error) => {
            tracing::error!("the metrics can't be told: {error:#}");
            StatusCode::SERVICE_UNAVAILABLE.into_response()
        }
    }
}

/// For as long as the program runs.
#[boxed]
pub async fn serve(address: SocketAddr, metrics: Arc<Metrics>, house: House) {
    let mut is_told = false;
    let listener = loop {
        match TcpListener::bind(address).await {
            Ok(listener) => break listener,
            Err(error) => {
                if !is_told {
                    tracing::warn!(%address, "metrics wait for their port: {error}");
                }
                is_told = true;
                sleep(BIND_AGAIN).await;
            }
        }
    };
    let served = axum::serve(listener, page(Asked { metrics, house })).await;
    if let Err(error) = served {
        tracing::error!("the metrics stopped: {error}");
    }
}

#[cfg(test)]
mod tests;
