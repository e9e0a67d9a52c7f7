//! The numbers as Prometheus' own parser reads them. Needs Python, whose packages `.ci/venv`
//! brings.

use super::*;
use axum::{body::Body, middleware};
use serde_json::Value;
use std::{
    io::Write,
    path::Path,
    process::{Command, Stdio},
};
use testing::Stage;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};
use tower::ServiceExt;

/// Each sample by its name and labels.
fn read(text: &str) -> Value {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let made = Command::new(root.join(".ci/venv")).arg("metrics").output().expect("bash runs");
    let complaint = String::from_utf8_lossy(&made.stderr);
    assert!(made.status.success(), "Python's venv and its packages are needed: {complaint}");
    let python = String::from_utf8(made.stdout).expect("a path");
    let mut child = Command::new(python.trim())
        .arg(root.join("e2e/fakes/metrics_reader.py"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("Python runs");
    let mut stdin = child.stdin.take().expect("it was asked for");
    stdin.write_all(text.as_bytes()).expect("it reads");
    drop(stdin);
    let output = child.wait_with_output().expect("it ends");
    assert!(output.status.success(), "the parser refuses:\n{text}");
    serde_json::from_slice(&output.stdout).expect("an answer")
}

#[tokio::test(flavor = "multi_thread")]
async fn prometheus_parser_reads_what_was_asked_what_waits_and_how_the_jobs_go() {
    let stage = Stage::on_sqlite().await;
    let metrics = Metrics::new(stage.house.now());
    let router = Router::new()
        .route("/{language}", get(|| async { "a page" }))
        .route("/{language}/orders/{secret}", get(|| async { StatusCode::GONE }))
        .layer(middleware::from_fn_with_state(metrics.clone(), measure));
    for path in ["/en", "/en", "/en/orders/a-secret-of-somebody", "/nowhere/at/all/is/this"] {
        let request = Request::get(path).body(Body::empty()).expect("a request");
        router.clone().oneshot(request).await.expect("it never fails");
    }
    for word in ["BREW", "OPTIONS"] {
        let request = Request::builder().method(word).uri("/en").body(Body::empty());
        let request = request.expect("a request");
        router.clone().oneshot(request).await.expect("it never fails");
    }
    house::jobs::tick(&stage.house).await;
    let text = metrics.text(&stage.house).await.expect("numbers");
    assert!(!text.contains("a-secret-of-somebody"), "addresses are nobody's business:\n{text}");
    let said = read(&text);
    let number = |sample: &str| said[sample].as_f64();
    let start = r#"parterre_http_answers_total{method="GET",route="/{language}",status="200"}"#;
    assert_eq!(number(start), Some(2.0), "{said}");
    let order = r#"{method="GET",route="/{language}/orders/{secret}",status="410"}"#;
    let order = number(&format!("parterre_http_answers_total{order}"));
    assert_eq!(order, Some(1.0), "{said}");
    assert_eq!(number(r#"parterre_http_duration_seconds_count{route="/{language}"}"#), Some(4.0));
    let other = r#"{method="other",route="/{language}",status="405"}"#;
    let other = number(&format!("parterre_http_answers_total{other}"));
    assert_eq!(other, Some(2.0), "no client makes numbers of its own: {said}");
    assert_eq!(number("parterre_outbox_waiting"), Some(0.0));
    assert_eq!(number(r#"parterre_job_rounds_total{job="outbox"}"#), Some(1.0));
    let good = number(r#"parterre_job_last_good_seconds{job="outbox"}"#);
    assert_eq!(good, Some(stage.house.now().0 as f64 / 1_000.0));
}

#[tokio::test(flavor = "multi_thread")]
async fn it_has_a_port_of_its_own_and_waits_for_it() {
    let stage = Stage::on_sqlite().await;
    let former = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = former.local_addr().expect("an address");
    let metrics = Metrics::new(stage.house.now());
    let serving = tokio::spawn(serve(address, metrics, stage.house.clone()));
    sleep(Duration::from_millis(50)).await;
    drop(former);
    let mut stream = loop {
        match TcpStream::connect(address).await {
            Ok(stream) => break stream,
            Err(_) => sleep(Duration::from_millis(100)).await,
        }
    };
    let request = b"GET /metrics HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n";
    stream.write_all(request).await.expect("sent");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.expect("read");
    assert!(answer.contains(&format!("content-type: {MEDIA_TYPE}\r\n")), "{answer}");
    assert!(answer.contains("# EOF\n"), "{answer}");
    serving.abort();
}
