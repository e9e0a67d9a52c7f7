//! Connections: how long a client may take over its request, and how long a stop waits for one
//! that doesn't read its answer. axum's own server knows neither limit.

use axum::{
    Router,
    body::{Body, to_bytes},
    extract::{ConnectInfo, Request, State},
    http::{HeaderValue, StatusCode, header::CONNECTION},
    middleware::Next,
    response::{IntoResponse, Response},
};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
};
use std::{
    convert::Infallible,
    future::Future,
    net::SocketAddr,
    pin::pin,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};
use tokio::{
    net::{TcpListener, TcpStream},
    time::{sleep, timeout},
};
use tower::Service;

/// Far more than any form of ours, in bytes.
const BODY_BYTES_MAX: usize = 64 * 1024;
/// A gateway's message of a dispute has all that was said in it.
const MESSAGE_BYTES_MAX: usize = 512 * 1024;
const MESSAGES: &str = "/payments/";
/// After the machine had no connection left to give: trying at once would only burn it.
const REST: Duration = Duration::from_secs(1);
/// A connection that is kept for the next request is told with its next answer that there is no
/// more; only one that is idle for so long is closed without a word, since a request that comes
/// in that moment is lost.
const FAREWELL: Duration = Duration::from_secs(1);

/// The operator's settings.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// For a request's head, for its body, and between two requests of a connection.
    pub request: Duration,
    /// For answers under way once the program is told to stop.
    pub stop: Duration,
}

/// Serves until `told`; then no new connection, and those that are there to their end, but not
/// for longer than the patience lasts.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    patience: Patience,
    told: impl Future<Output = ()>,
) {
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(patience.request);
    // Everything is made ready once, not for each connection.
    let router = router.with_state(());
    let connections = GracefulShutdown::new();
    let is_ending = Arc::new(AtomicBool::new(false));
    let mut told = pin!(told);
    loop {
        let (stream, peer) = tokio::select! {
            () = &mut told => break,
            accepted = accept(&listener) => accepted,
        };
        let (router, is_ending) = (router.clone(), is_ending.clone());
        let service = service_fn(move |request: Request<Incoming>| {
            let mut request = request.map(Body::new);
            request.extensions_mut().insert(ConnectInfo(peer));
            let (answering, is_ending) = (router.clone().call(request), is_ending.clone());
            async move {
                let mut answer = answering.await?;
                if is_ending.load(Ordering::Relaxed) {
                    answer.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
                }
                Ok::<_, Infallible>(answer)
            }
        });
        let connection = http.serve_connection(TokioIo::new(stream), service);
        let connection = connections.watch(connection);
        tokio::spawn(async move {
            // A client that went away, or was too slow: its own business.
            if let Err(error) = connection.await {
                tracing::trace!("a connection ended: {error}");
            }
        });
    }
    drop(listener);
    is_ending.store(true, Ordering::Relaxed);
    let farewell = Instant::now();
    while connections.count() > 0 && farewell.elapsed() < FAREWELL.min(patience.stop) {
        sleep(FAREWELL / 20).await;
    }
    if timeout(patience.stop, connections.shutdown()).await.is_err() {
        tracing::warn!("stopped although answers were under way: their clients don't read");
    }
}

async fn accept(listener: &TcpListener) -> (TcpStream, SocketAddr) {
    loop {
        match listener.accept().await {
            Ok((stream, peer)) => {
                // Small answers must not wait for company. A socket that refuses is closed.
                let _ = stream.set_nodelay(true);
                return (stream, peer);
            }
            Err(error) => {
                tracing::warn!("a connection could not be taken: {error}");
                sleep(REST).await;
            }
        }
    }
}

/// The whole request before anybody works on it: neither too long nor too slow.
pub async fn receive(State(limit): State<Duration>, request: Request, next: Next) -> Response {
    let (head, body) = request.into_parts();
    let most = match head.uri.path().starts_with(MESSAGES) {
        true => MESSAGE_BYTES_MAX,
        false => BODY_BYTES_MAX,
    };
    match timeout(limit, to_bytes(body, most)).await {
        Ok(Ok(bytes)) => next.run(Request::from_parts(head, Body::from(bytes))).await,
        // Or its sender went away, and nobody reads the answer.
        Ok(Err(_)) => StatusCode::PAYLOAD_TOO_LARGE.into_response(),
        Err(_) => StatusCode::REQUEST_TIMEOUT.into_response(),
    }
}

#[cfg(test)]
mod tests;
