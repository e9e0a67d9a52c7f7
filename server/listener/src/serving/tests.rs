//! Over a real socket: clients that dawdle, and a stop while they do.

use super::*;
use crate::{
    client_address::ClientAddresses,
    connections::ConnectionLimits,
    request_body::{Bodies, LargeBodySender, receive},
};
use axum::{
    body::Bytes,
    extract::Request,
    middleware::{self, Next},
    routing::{get, post},
};
use std::{sync::Arc, time::Instant};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    sync::{Notify, oneshot},
    task::JoinHandle,
};

/// Longer than any of this takes on a busy machine.
const LONG: Duration = Duration::from_secs(20);
const SHORT: Duration = Duration::from_millis(200);

struct Server {
    address: SocketAddr,
    stop: oneshot::Sender<()>,
    ended: JoinHandle<()>,
    /// A request of `/work` has begun; it ends when told so.
    begun: Arc<Notify>,
    finish: Arc<Notify>,
}

async fn server(timeouts: Timeouts) -> Server {
    server_with(
        timeouts,
        ConnectionLimits { in_all: 100, per_address: 0, addresses: ClientAddresses::default() },
    )
    .await
}

async fn server_with(timeouts: Timeouts, limits: ConnectionLimits) -> Server {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let (begun, finish) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let (began, finished) = (begun.clone(), finish.clone());
    let work = move || async move {
        began.notify_one();
        finished.notified().await;
        "done"
    };
    let router = Router::new()
        .route("/work", get(work))
        .route("/form", post(|body: String| async move { body }))
        .route("/en/staff/look", post(length))
        .route("/en/staff/texts/x", post(length))
        .layer(middleware::from_fn_with_state(Bodies::new(timeouts.body), receive))
        .layer(middleware::from_fn(name_sender));
    let (stop, told) = oneshot::channel();
    let ended = tokio::spawn(serve(listener, router, timeouts, Connections::new(limits), async {
        let _ = told.await;
    }));
    Server { address, stop, ended, begun, finish }
}

async fn length(body: Bytes) -> String {
    format!("{} bytes", body.len())
}

/// As the shop knows its staff.
async fn name_sender(mut request: Request, next: Next) -> axum::response::Response {
    let named = request.headers().get("x-sender").and_then(|it| it.to_str().ok());
    if let Some(sender) = named.map(str::to_owned) {
        request.extensions_mut().insert(LargeBodySender(sender));
    }
    next.run(request).await
}

/// Sends, then reads until the server hangs up.
async fn say(server: &Server, request: &str) -> String {
    let mut stream = TcpStream::connect(server.address).await.expect("a connection");
    stream.write_all(request.as_bytes()).await.expect("sent");
    let mut answer = Vec::new();
    let read = timeout(LONG, stream.read_to_end(&mut answer)).await;
    read.expect("the server hangs up").expect("read");
    String::from_utf8_lossy(&answer).into_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_s_head_that_never_ends_is_hung_up_on() {
    let server = server(Timeouts { request: SHORT, body: SHORT, stop: SHORT }).await;
    for head in ["", "GET /wo", "GET /work HTTP/1.1\r\nhost: a\r\nx-slow: "] {
        let answer = say(&server, head).await;
        assert!(!answer.contains("200 OK"), "{answer}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_body_that_never_ends_is_answered_so() {
    let server = server(Timeouts { request: SHORT, body: SHORT, stop: SHORT }).await;
    let form = "POST /form HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-length: 9\r\n\r\n";
    let answer = say(&server, &format!("{form}slow")).await;
    assert!(answer.starts_with("HTTP/1.1 408"), "{answer}");
    let answer = say(&server, &format!("{form}all of it")).await;
    assert!(answer.ends_with("all of it"), "{answer}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stop_lets_an_answer_under_way_be_finished() {
    let server = server(Timeouts { request: LONG, body: LONG, stop: LONG }).await;
    let mut stream = TcpStream::connect(server.address).await.expect("a connection");
    stream.write_all(b"GET /work HTTP/1.1\r\nhost: a\r\n\r\n").await.expect("sent");
    server.begun.notified().await;
    server.stop.send(()).expect("it listens");
    server.finish.notify_one();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.expect("an answer");
    assert!(answer.ends_with("done"), "{answer}");
    timeout(LONG, server.ended).await.expect("it stops").expect("no panic");
    TcpStream::connect(server.address).await.expect_err("nobody listens any more");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stop_waits_for_nobody_for_ever() {
    let server = server(Timeouts { request: LONG, body: LONG, stop: SHORT }).await;
    let mut stuck = TcpStream::connect(server.address).await.expect("a connection");
    stuck.write_all(b"GET /work HTTP/1.1\r\nhost: a\r\n\r\n").await.expect("sent");
    server.begun.notified().await;
    let told = Instant::now();
    server.stop.send(()).expect("it listens");
    timeout(LONG, server.ended).await.expect("it stops").expect("no panic");
    assert!(told.elapsed() >= SHORT, "it waited as long as it was told to");
}

#[tokio::test(flavor = "multi_thread")]
async fn idle_connections_make_room_for_a_shopper() {
    let timeouts = Timeouts { request: LONG, body: LONG, stop: SHORT };
    let addresses = ClientAddresses::default();
    let server =
        server_with(timeouts, ConnectionLimits { in_all: 8, per_address: 4, addresses }).await;
    let mut idle = Vec::new();
    for _ in 0..32 {
        idle.push(TcpStream::connect(server.address).await.expect("a connection"));
    }
    let form = "POST /form HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-length: 4\r\n\r\n";
    let answer = say(&server, &format!("{form}seat")).await;
    assert!(answer.ends_with("seat"), "{answer}");
    let mut nothing = [0; 1];
    let ended = timeout(LONG, idle[0].read(&mut nothing)).await.expect("it is closed");
    assert_eq!(ended.ok().unwrap_or_default(), 0, "the first one made room");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_head_without_end_is_refused() {
    let server = server(Timeouts { request: LONG, body: LONG, stop: SHORT }).await;
    for (length, is_handled) in [(20_000, true), (60_000, false)] {
        let mut stream = TcpStream::connect(server.address).await.expect("a connection");
        let path = "x".repeat(length);
        let head = format!("GET /form?{path} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n");
        // The server may hang up before it has read everything, and the answer may be lost then.
        let _ = stream.write_all(head.as_bytes()).await;
        let mut answer = Vec::new();
        let _ = timeout(LONG, stream.read_to_end(&mut answer)).await.expect("it hangs up");
        let handled = String::from_utf8_lossy(&answer).starts_with("HTTP/1.1 405");
        assert_eq!(handled, is_handled, "{length}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_body_that_is_announced_too_long_is_refused_before_it_comes() {
    let server = server(Timeouts { request: LONG, body: LONG, stop: SHORT }).await;
    let form = "POST /form HTTP/1.1\r\nhost: a\r\nconnection: close\r\n";
    let answer = say(&server, &format!("{form}content-length: 70000\r\n\r\n")).await;
    assert!(answer.starts_with("HTTP/1.1 413"), "{answer}");
}

#[tokio::test(flavor = "multi_thread")]
async fn large_bodies_of_strangers_are_not_read_and_nobody_waits_for_another_s() {
    let server = server(Timeouts { request: LONG, body: LONG, stop: SHORT }).await;
    let head = |path: &str, sender: &str, length: usize| {
        format!(
            "POST {path} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n{sender}content-length: \
             {length}\r\n\r\n"
        )
    };
    for path in ["/en/staff/look", "/en/staff/texts/x"] {
        let answer = say(&server, &head(path, "", 900_000)).await;
        assert!(answer.ends_with("\r\n\r\n0 bytes"), "at once: {answer}");
        let mut slow = Vec::new();
        for _ in 0..4 {
            let mut stream = TcpStream::connect(server.address).await.expect("a connection");
            let half = format!("{}half", head(path, "x-sender: ana\r\n", 100));
            stream.write_all(half.as_bytes()).await.expect("sent");
            slow.push(stream);
        }
        let ben = format!("{}{}", head(path, "x-sender: ben\r\n", 70_000), "x".repeat(70_000));
        let answer = say(&server, &ben).await;
        assert!(answer.ends_with("\r\n\r\n70000 bytes"), "{answer}");
    }
}
