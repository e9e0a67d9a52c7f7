//! Open connections: how many there may be in all, and from one client address. Where there is no
//! room, the connection that has been idle for the longest time is closed to make room.

use crate::client_address::{ClientAddresses, counted_network};
use axum::body::{Body, Bytes};
use hyper::body::{Body as HttpBody, Frame, SizeHint};
use std::{
    collections::HashMap,
    net::IpAddr,
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context, Poll},
    time::Instant,
};
use tokio::sync::Notify;

#[derive(Clone, Debug)]
pub struct ConnectionLimits {
    pub in_all: usize,
    /// Of clients that connect directly; a proxy's connections are those of many clients. Zero
    /// switches the limit off.
    pub per_address: usize,
    pub addresses: ClientAddresses,
}

pub struct Connections {
    limits: ConnectionLimits,
    open: Mutex<Open>,
}

#[derive(Default)]
struct Open {
    next_id: u64,
    by_id: HashMap<u64, Entry>,
    by_address: HashMap<IpAddr, usize>,
}

struct Entry {
    /// None: a proxy's.
    address: Option<IpAddr>,
    /// None: a request is being answered.
    idle_since: Option<Instant>,
    close: Arc<Notify>,
}

impl Connections {
    pub fn new(limits: ConnectionLimits) -> Arc<Self> {
        Arc::new(Self { limits, open: Mutex::default() })
    }

    /// None: there is no room, and no idle connection that could make room.
    pub fn admit(self: &Arc<Self>, peer: IpAddr) -> Option<Arc<Connection>> {
        let address = (!self.limits.addresses.is_proxy(peer)).then(|| counted_network(peer));
        let mut open = self.open();
        if let Some(address) = address {
            let count = open.by_address.get(&address).copied().unwrap_or_default();
            let is_full = self.limits.per_address > 0 && count >= self.limits.per_address;
            if is_full && !open.close_idle(|entry| entry.address == Some(address)) {
                return None;
            }
        }
        if open.by_id.len() >= self.limits.in_all && !open.close_idle(|_| true) {
            return None;
        }
        let (id, close) = (open.next_id, Arc::new(Notify::new()));
        open.next_id += 1;
        let entry = Entry { address, idle_since: Some(Instant::now()), close: close.clone() };
        open.by_id.insert(id, entry);
        if let Some(address) = address {
            *open.by_address.entry(address).or_default() += 1;
        }
        Some(Arc::new(Connection { id, close, connections: self.clone() }))
    }

    fn open(&self) -> MutexGuard<'_, Open> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Open {
    /// False: none of them is idle.
    fn close_idle(&mut self, is_meant: impl Fn(&Entry) -> bool) -> bool {
        let meant = self.by_id.iter().filter(|(_, entry)| is_meant(entry));
        let idle = meant.filter_map(|(id, entry)| Some((entry.idle_since?, *id)));
        let Some((_, id)) = idle.min() else { return false };
        self.remove(id);
        true
    }

    fn remove(&mut self, id: u64) {
        let Some(entry) = self.by_id.remove(&id) else { return };
        entry.close.notify_one();
        if let Some(address) = entry.address
            && let Some(count) = self.by_address.get_mut(&address)
        {
            *count -= 1;
            if *count == 0 {
                self.by_address.remove(&address);
            }
        }
    }
}

/// An open connection; its place is free again when it is dropped.
pub struct Connection {
    id: u64,
    close: Arc<Notify>,
    connections: Arc<Connections>,
}

impl Connection {
    /// Waits until another connection needs the place.
    #[boxed]
    pub async fn displaced(&self) {
        self.close.notified().await;
    }

    /// While the result lives, a request is being answered and the connection is not idle.
    pub fn answering(self: &Arc<Self>) -> Answering {
        self.set_idle_since(None);
        Answering(self.clone())
    }

    fn set_idle_since(&self, idle_since: Option<Instant>) {
        if let Some(entry) = self.connections.open().by_id.get_mut(&self.id) {
            entry.idle_since = idle_since;
        }
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.connections.open().remove(self.id);
    }
}

pub struct Answering(Arc<Connection>);

impl Answering {
    /// The answer lasts until its body has been handed over: a live plan's lasts for hours.
    pub fn until_end_of(self, body: Body) -> Body {
        if body.is_end_stream() { body } else { Body::new(AnswerBody { body, _answering: self }) }
    }
}

impl Drop for Answering {
    fn drop(&mut self) {
        self.0.set_idle_since(Some(Instant::now()));
    }
}

struct AnswerBody {
    body: Body,
    _answering: Answering,
}

impl HttpBody for AnswerBody {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        Pin::new(&mut self.body).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderName;
    use futures::FutureExt;

    fn connections(in_all: usize, per_address: usize) -> Arc<Connections> {
        let header = Some(HeaderName::from_static("x-forwarded-for"));
        let proxies = vec!["10.0.0.1".parse().expect("a network")];
        let addresses = ClientAddresses { header, proxies, ..ClientAddresses::default() };
        Connections::new(ConnectionLimits { in_all, per_address, addresses })
    }

    fn client(last: u8) -> IpAddr {
        IpAddr::from([192, 0, 2, last])
    }

    fn is_displaced(connection: &Connection) -> bool {
        connection.displaced().now_or_never().is_some()
    }

    #[test]
    fn one_address_displaces_its_own_idle_connections_and_nobody_else_s() {
        let connections = connections(100, 3);
        let other = connections.admit(client(2)).expect("there is room");
        let mine: Vec<_> = (0..3).filter_map(|_| connections.admit(client(1))).collect();
        let fourth = connections.admit(client(1)).expect("the first one makes room");
        let displaced: Vec<_> = mine.iter().map(|it| is_displaced(it)).collect();
        assert_eq!(displaced, [true, false, false]);
        assert!(!is_displaced(&other));
        let _answers: Vec<_> = mine.iter().chain([&fourth]).map(Connection::answering).collect();
        assert!(connections.admit(client(1)).is_none(), "all three are being answered");
        assert!(connections.admit(client(3)).is_some());
    }

    #[test]
    fn a_full_house_closes_what_has_been_idle_for_the_longest_time() {
        let connections = connections(3, 0);
        let all: Vec<_> = (1..=3).filter_map(|n| connections.admit(client(n))).collect();
        // The first one was answered meanwhile, and is the newest of the idle ones.
        drop(all[0].answering());
        let _shopper = connections.admit(client(9)).expect("an idle one makes room");
        let displaced: Vec<_> = all.iter().map(|it| is_displaced(it)).collect();
        assert_eq!(displaced, [false, true, false]);
    }

    #[test]
    fn the_limit_by_address_is_not_for_the_proxy() {
        let connections = connections(100, 1);
        let all: Vec<_> =
            (0..50).filter_map(|_| connections.admit(IpAddr::from([10, 0, 0, 1]))).collect();
        assert_eq!(all.len(), 50);
        assert!(all.iter().all(|connection| !is_displaced(connection)));
    }

    #[test]
    fn ipv6_counts_by_network_and_what_ended_leaves_nothing_behind() {
        let connections = connections(100, 1);
        let address = |text: &str| text.parse::<IpAddr>().expect("an address");
        let first = connections.admit(address("2001:db8:1:2::1")).expect("there is room");
        let second = connections.admit(address("2001:db8:1:2::2")).expect("the first makes room");
        assert!(is_displaced(&first));
        drop((first, second));
        let open = connections.open();
        assert!(open.by_id.is_empty() && open.by_address.is_empty());
    }

    #[tokio::test]
    async fn an_answer_lasts_until_its_body_ends_and_keeps_its_length() {
        let connections = connections(100, 1);
        let connection = connections.admit(client(1)).expect("there is room");
        let body = connection.answering().until_end_of(Body::from("four"));
        assert_eq!(body.size_hint().exact(), Some(4));
        assert!(connections.admit(client(1)).is_none(), "it is being answered");
        assert_eq!(axum::body::to_bytes(body, 9).await.expect("whole"), "four");
        assert!(connections.admit(client(1)).is_some());
    }
}
