//! So many live plans open at the same time for one address and one browser: each costs a
//! socket for as long as its page is looked at. Counted in this process.

use super::rate_limit::RateLimits;
use axum::{
    body::Body,
    extract::{Request, State},
    http::{HeaderValue, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use domain::people::network::{Width, networks_of};
use futures::StreamExt;
use people::sessions::is_browser_secret;
use std::{
    collections::HashMap,
    net::IpAddr,
    sync::{Arc, Mutex, PoisonError},
};
use ui::{
    session::{ClientAddress, read_cookie, session_cookie},
    shop::Shop,
    text_mode::staff_cookie_name,
};

/// When a page that was one too many may try again, in seconds.
const RETRY_S: u64 = 30;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Watcher {
    Network(Width, IpAddr),
    Browser(String),
}

pub struct LiveLimit {
    open: Mutex<HashMap<Watcher, u32>>,
    per_address: u32,
    per_session: u32,
}

impl LiveLimit {
    pub fn new(limits: &RateLimits) -> Arc<Self> {
        Arc::new(Self {
            open: Mutex::default(),
            per_address: limits.live_per_address,
            per_session: limits.live_per_session,
        })
    }

    /// None: it is one too many. Zero is no limit.
    fn take(self: &Arc<Self>, watchers: Vec<Watcher>) -> Option<Seat> {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let is_full = |watcher: &Watcher| {
            let most = match watcher {
                Watcher::Network(width, _) => width.grown(self.per_address),
                Watcher::Browser(_) => self.per_session,
            };
            most > 0 && open.get(watcher).is_some_and(|count| *count >= most)
        };
        if watchers.iter().any(is_full) {
            return None;
        }
        for watcher in &watchers {
            *open.entry(watcher.clone()).or_default() += 1;
        }
        Some(Seat { limit: self.clone(), watchers })
    }
}

/// One open plan; given back when its answer ends, whoever ended it.
struct Seat {
    limit: Arc<LiveLimit>,
    watchers: Vec<Watcher>,
}

impl Drop for Seat {
    fn drop(&mut self) {
        let mut open = self.limit.open.lock().unwrap_or_else(PoisonError::into_inner);
        for watcher in &self.watchers {
            if let Some(count) = open.get_mut(watcher) {
                *count -= 1;
                if *count == 0 {
                    open.remove(watcher);
                }
            }
        }
    }
}

pub async fn limit(
    State((limit, shop)): State<(Arc<LiveLimit>, Shop)>,
    request: Request,
    next: Next,
) -> Response {
    if !is_live(request.uri().path()) {
        return next.run(request).await;
    }
    let address = request.extensions().get::<ClientAddress>();
    let mut watchers: Vec<_> = address.map(|it| networks(it.0)).unwrap_or_default();
    let secret = match is_staffs(request.uri().path()) {
        true => read_cookie(request.headers(), staff_cookie_name(&shop)),
        false => session_cookie(&shop, request.headers()),
    };
    if let Some(secret) = secret.filter(|secret| is_browser_secret(secret)) {
        watchers.push(Watcher::Browser(secret.to_owned()));
    }
    let Some(seat) = limit.take(watchers) else {
        let wait = [(header::RETRY_AFTER, HeaderValue::from(RETRY_S))];
        return (StatusCode::TOO_MANY_REQUESTS, wait).into_response();
    };
    let (head, body) = next.run(request).await.into_parts();
    let events = body.into_data_stream().map(move |chunk| {
        let _held = &seat;
        chunk
    });
    Response::from_parts(head, Body::from_stream(events))
}

/// One IPv6 line has many networks: the wider ones have room for more.
fn networks(address: IpAddr) -> Vec<Watcher> {
    let networks = networks_of(address).into_iter();
    networks.map(|(width, network)| Watcher::Network(width, network)).collect()
}

fn is_live(path: &str) -> bool {
    (path.starts_with("/api/performances/") || is_staffs(path)) && path.ends_with("/live")
}

/// `/{language}/staff/desk/{sale}/live`
fn is_staffs(path: &str) -> bool {
    let mut parts = path.split('/').skip(2);
    parts.next() == Some("staff") && parts.next() == Some("desk")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn limit(per_address: u32, per_session: u32) -> Arc<LiveLimit> {
        let limits = RateLimits {
            live_per_address: per_address,
            live_per_session: per_session,
            ..RateLimits::default()
        };
        LiveLimit::new(&limits)
    }

    fn from(last: u8, browser: &str) -> Vec<Watcher> {
        from_address(IpAddr::from([192, 0, 2, last]), browser)
    }

    fn from_address(address: IpAddr, browser: &str) -> Vec<Watcher> {
        let mut watchers = networks(address);
        watchers.push(Watcher::Browser(browser.to_owned()));
        watchers
    }

    #[test]
    fn one_ipv6_line_has_twice_the_room_of_one_address() {
        let limit = limit(3, 0);
        let watch = |number: u16| {
            let address = IpAddr::from([0x2001, 0xdb8, 0xaa, 0x1200 + number, 0, 0, 0, 1]);
            limit.take(from_address(address, "ana"))
        };
        let open: Vec<_> = (0..6).map(|number| watch(number).expect("there is room")).collect();
        assert!(watch(6).is_none());
        drop(open);
        assert!(watch(6).is_some());
    }

    #[test]
    fn one_too_many_is_refused_until_another_ends() {
        let limit = limit(3, 2);
        let first = limit.take(from(1, "ana")).expect("there is room");
        let _second = limit.take(from(1, "ana")).expect("there is room");
        assert!(limit.take(from(1, "ana")).is_none(), "two for one browser");
        let _ben = limit.take(from(1, "ben")).expect("three for one address");
        assert!(limit.take(from(1, "cleo")).is_none());
        assert!(limit.take(from(2, "cleo")).is_some(), "another address has room");
        drop(first);
        assert!(limit.take(from(1, "ana")).is_some());
    }

    #[test]
    fn what_ended_leaves_nothing_behind() {
        let limit = limit(3, 2);
        drop(limit.take(from(1, "ana")));
        assert!(limit.open.lock().expect("unpoisoned").is_empty());
    }

    #[test]
    fn streams_of_the_shop_and_of_the_desk_are_live() {
        assert!(is_live("/api/performances/1/live") && is_live("/en/staff/desk/1/live"));
        assert!(!is_live("/en/staff/desk/1") && !is_live("/en/staff/orders/live"));
        assert!(!is_live("/health/live"));
    }

    #[test]
    fn zero_is_no_limit() {
        let limit = limit(0, 0);
        let all: Vec<_> = (0..1_000).map(|_| limit.take(from(1, "ana"))).collect();
        assert!(all.iter().all(Option::is_some));
    }
}
