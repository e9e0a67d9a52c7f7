//! Connections: how long a client may take over its request, and how long a stop waits for one
//! that doesn't read its answer. axum's own server knows neither limit.

use crate::connections::Connections;
use axum::{
    Router,
    body::Body,
    extract::{ConnectInfo, Request},
    http::{HeaderValue, header::CONNECTION},
};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
};
use rustix::net::sockopt::set_tcp_user_timeout;
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

/// Of a request's head: far more than browsers and gateways send.
const HEAD_BYTES_MAX: usize = 32 * 1024;
/// After the machine had no connection left to give: trying at once would only burn it.
const REST: Duration = Duration::from_secs(1);
/// A connection that is kept for the next request is told with its next answer that there is no
/// more; only one that is idle for so long is closed without a word, since a request that comes
/// in that moment is lost.
const FAREWELL: Duration = Duration::from_secs(1);

/// The operator's settings.
#[derive(Clone, Copy, Debug)]
pub struct Timeouts {
    /// For a request's head, between two requests of a connection, and for a client that
    /// doesn't read its answer.
    pub request: Duration,
    /// For a request's body.
    pub body: Duration,
    /// For answers under way once the program is told to stop.
    pub stop: Duration,
}

/// Serves until `told`; then no new connection, and those that are there to their end, but not
/// for longer than the patience lasts.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    timeouts: Timeouts,
    open: Arc<Connections>,
    told: impl Future<Output = ()>,
) {
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(timeouts.request);
    http.max_buf_size(HEAD_BYTES_MAX);
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
        // Without room it is closed at once; its client may try again.
        let Some(place) = open.admit(peer.ip()) else { continue };
        limit_unread_answers(&stream, timeouts.request);
        let (router, is_ending) = (router.clone(), is_ending.clone());
        let answered = place.clone();
        let service = service_fn(move |request: Request<Incoming>| {
            let mut request = request.map(Body::new);
            request.extensions_mut().insert(ConnectInfo(peer));
            let (call, is_ending) = (router.clone().call(request), is_ending.clone());
            let answering = answered.answering();
            async move {
                let answer = call.await?;
                let mut answer = answer.map(|body| answering.until_end_of(body));
                if is_ending.load(Ordering::Relaxed) {
                    answer.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
                }
                Ok::<_, Infallible>(answer)
            }
        });
        let connection = http.serve_connection(TokioIo::new(stream), service);
        let connection = connections.watch(connection);
        tokio::spawn(async move {
            tokio::select! {
                // A client that went away, or was too slow: its own business.
                ended = connection => if let Err(error) = ended {
                    tracing::trace!("a connection ended: {error}");
                },
                () = place.displaced() => tracing::trace!("an idle connection made room"),
            }
        });
    }
    drop(listener);
    is_ending.store(true, Ordering::Relaxed);
    let farewell = Instant::now();
    while connections.count() > 0 && farewell.elapsed() < FAREWELL.min(timeouts.stop) {
        sleep(FAREWELL / 20).await;
    }
    if timeout(timeouts.stop, connections.shutdown()).await.is_err() {
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

/// A client that stops reading would keep its connection and its answer for ever.
fn limit_unread_answers(stream: &TcpStream, limit: Duration) {
    let limit_ms = u32::try_from(limit.as_millis()).unwrap_or(u32::MAX);
    if let Err(error) = set_tcp_user_timeout(stream, limit_ms) {
        tracing::trace!("TCP_USER_TIMEOUT is not to be had: {error}");
    }
}

#[cfg(test)]
mod tests;
