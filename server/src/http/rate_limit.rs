//! So many requests a minute from one address, by what they cost: looking, changing, paying. An
//! IPv6 line has many networks, so wider ones are counted as well, and may do more. Counted in
//! this process: a second node doubles what is let through, which is no harm.

use super::payments::MESSAGES;
use axum::{
    extract::{Request, State},
    http::{HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use domain::people::network::{Width, networks_of};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter, clock::Clock};
use listener::client_address::ClientAddresses;
use std::{
    net::IpAddr,
    num::NonZeroU32,
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
};
use ui::session::ClientAddress;

/// The operator's settings. Zero switches a limit off.
#[derive(Clone, Debug, Default)]
pub struct RateLimits {
    pub pages_per_minute: u32,
    pub changes_per_minute: u32,
    pub checkouts_per_minute: u32,
    /// Messages of gateways, believed or not.
    pub messages_per_minute: u32,
    /// Live plans open at the same time.
    pub live_per_address: u32,
    pub live_per_session: u32,
    pub client_addresses: ClientAddresses,
}

/// After so many requests, addresses that were quiet long enough are forgotten.
const FORGET_EVERY: u32 = 4_096;

/// For each width of networks.
struct Limiter([DefaultKeyedRateLimiter<IpAddr>; Width::ALL.len()]);

impl Limiter {
    /// None: there is no limit.
    fn new(per_minute: u32) -> Option<Self> {
        NonZeroU32::new(per_minute)?;
        let of = |width: Width| {
            let each = NonZeroU32::new(width.grown(per_minute)).unwrap_or(NonZeroU32::MAX);
            RateLimiter::keyed(Quota::per_minute(each))
        };
        Some(Self(Width::ALL.map(of)))
    }

    fn forget_quiet(&self) {
        self.0.iter().for_each(|limiter| limiter.retain_recent());
    }

    /// How long to wait, in seconds, when it is too much. The narrowest network is asked first:
    /// who is refused there uses up nothing of their neighbours'.
    fn wait_s(&self, address: IpAddr) -> Option<u64> {
        networks_of(address).iter().zip(&self.0).find_map(|((_, network), limiter)| {
            let not_until = limiter.check_key(network).err()?;
            Some(not_until.wait_time_from(limiter.clock().now()).as_secs() + 1)
        })
    }
}

pub struct RateLimit {
    pages: Option<Limiter>,
    changes: Option<Limiter>,
    checkouts: Option<Limiter>,
    returns: Option<Limiter>,
    sign_ins: Option<Limiter>,
    messages: Option<Limiter>,
    client_addresses: ClientAddresses,
    asked: AtomicU32,
}

impl RateLimit {
    pub fn new(limits: &RateLimits) -> Arc<Self> {
        Arc::new(Self {
            pages: Limiter::new(limits.pages_per_minute),
            changes: Limiter::new(limits.changes_per_minute),
            checkouts: Limiter::new(limits.checkouts_per_minute),
            returns: Limiter::new(limits.checkouts_per_minute),
            sign_ins: Limiter::new(limits.checkouts_per_minute),
            messages: Limiter::new(limits.messages_per_minute),
            client_addresses: limits.client_addresses.clone(),
            asked: AtomicU32::new(0),
        })
    }

    fn limiter(&self, method: &Method, path: &str) -> Option<&Limiter> {
        // Whoever tries references, each of them a question to the bank, is soon stopped. A bank
        // may send its people back by POST: that only leads here.
        if path.starts_with("/payments/return/") {
            return match *method {
                Method::GET | Method::HEAD => self.returns.as_ref(),
                _ => self.pages.as_ref(),
            };
        }
        // By address, so that nobody's forgeries keep a gateway's own messages out.
        if path.starts_with(MESSAGES) {
            return self.messages.as_ref();
        }
        // Files cost nothing; the machine's watchman must always get through.
        const FREE: [&str; 4] = ["/site/", "/posters/", "/health/", "/payments/"];
        if FREE.iter().any(|free| path.starts_with(free)) {
            return None;
        }
        match *method {
            Method::GET | Method::HEAD | Method::OPTIONS => self.pages.as_ref(),
            _ if path.ends_with("/checkout") || path.ends_with("/pay") => self.checkouts.as_ref(),
            // Each sends a mail, or tries a code or a password.
            _ if is_door(path) => self.sign_ins.as_ref(),
            // Asked while staff type: it changes nothing, and each account has its own limit.
            _ if path.ends_with("/staff/find/customers") => self.pages.as_ref(),
            _ => self.changes.as_ref(),
        }
    }

    /// How long to wait, in seconds, when it is too much.
    fn wait_s(&self, request: &Request, address: IpAddr) -> Option<u64> {
        let limiter = self.limiter(request.method(), request.uri().path())?;
        if self.asked.fetch_add(1, Ordering::Relaxed) % FORGET_EVERY == FORGET_EVERY - 1 {
            limiter.forget_quiet();
        }
        limiter.wait_s(address)
    }
}

/// The shop's, and the staff's.
fn is_door(path: &str) -> bool {
    let mut parts = path.split('/').skip(2);
    let first = parts.next();
    let is_staffs =
        |part| matches!(part, Some("sign-in" | "enrol" | "forgotten-password" | "password"));
    first == Some("sign-in") || first == Some("staff") && is_staffs(parts.next())
}

/// Also puts the client's address into the request: other limits count by it.
pub async fn limit(
    State(limit): State<Arc<RateLimit>>,
    mut request: Request,
    next: Next,
) -> Response {
    let address = limit.client_addresses.counted(&request);
    request.extensions_mut().insert(ClientAddress(address));
    match limit.wait_s(&request, address) {
        None => next.run(request).await,
        Some(seconds) => {
            let wait = [(header::RETRY_AFTER, HeaderValue::from(seconds))];
            (StatusCode::TOO_MANY_REQUESTS, wait).into_response()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::Body;

    fn ask(limit: &RateLimit, method: Method, path: &str) -> bool {
        let request = Request::builder().method(method).uri(path).body(Body::empty());
        let address = IpAddr::from([192, 0, 2, 1]);
        limit.wait_s(&request.expect("a request"), address).is_none()
    }

    fn limits(pages: u32, changes: u32, checkouts: u32) -> Arc<RateLimit> {
        RateLimit::new(&RateLimits {
            pages_per_minute: pages,
            changes_per_minute: changes,
            checkouts_per_minute: checkouts,
            ..RateLimits::default()
        })
    }

    #[test]
    fn the_one_too_many_waits_and_other_kinds_go_on() {
        let limit = limits(2, 1, 1);
        assert!(ask(&limit, Method::GET, "/en"));
        assert!(ask(&limit, Method::GET, "/en/basket"));
        assert!(!ask(&limit, Method::GET, "/en"));
        assert!(ask(&limit, Method::POST, "/en/basket/extend"));
        assert!(!ask(&limit, Method::POST, "/en/basket/extend"));
        assert!(ask(&limit, Method::POST, "/en/checkout"));
        assert!(!ask(&limit, Method::POST, "/en/orders/x/pay"));
    }

    #[test]
    fn what_staff_type_counts_like_pages() {
        let limit = limits(2, 1, 1);
        assert!((0..2).all(|_| ask(&limit, Method::POST, "/en/staff/find/customers")));
        assert!(!ask(&limit, Method::POST, "/en/staff/find/customers"));
        assert!(ask(&limit, Method::POST, "/en/staff/find"));
        assert!(!ask(&limit, Method::POST, "/en/staff/find"));
    }

    #[test]
    fn one_ipv6_line_has_little_more_than_one_address() {
        let limit = limits(0, 0, 2);
        let passed = |networks: std::ops::Range<u32>, address: &dyn Fn(u32) -> String| {
            let passes = |number: &u32| {
                let request = Request::post("/en/checkout").body(Body::empty());
                let address = address(*number).parse().expect("an address");
                limit.wait_s(&request.expect("a request"), address).is_none()
            };
            networks.filter(passes).count()
        };
        assert_eq!(passed(0..3, &|_| "2001:db8:aa:1200::".to_owned()), 2);
        assert_eq!(passed(1..100, &|number| format!("2001:db8:aa:12{number:02x}::")), 2);
        assert_eq!(passed(0..17, &|number| format!("2001:db8:aa:{number:x}00::")), 4);
        assert_eq!(passed(0..3, &|_| "2001:db8:ab:1200::".to_owned()), 2, "another line");
        assert_eq!(passed(0..3, &|_| "192.0.2.1".to_owned()), 2);
    }

    #[test]
    fn files_and_watchmen_always_get_through() {
        let limit = limits(1, 1, 1);
        for path in ["/site/1/pkg/app.js", "/posters/tosca.svg", "/health/live"] {
            assert!((0..3).all(|_| ask(&limit, Method::GET, path)), "{path}");
        }
    }

    #[test]
    fn files_that_a_database_is_asked_for_are_counted_like_pages() {
        let limit = limits(2, 1, 1);
        assert!(ask(&limit, Method::GET, "/plans/x/scene"));
        assert!(ask(&limit, Method::GET, "/plans/x/en/seats.txt"));
        assert!(!ask(&limit, Method::GET, "/plans/x/scene"));
    }

    #[test]
    fn messages_of_gateways_are_counted_by_themselves_and_by_address() {
        let limits = RateLimits { messages_per_minute: 2, ..RateLimits::default() };
        let limit = RateLimit::new(&limits);
        let tell = |last: u8| {
            let request = Request::post("/payments/notifications/redsys").body(Body::empty());
            let address = IpAddr::from([192, 0, 2, last]);
            limit.wait_s(&request.expect("a request"), address).is_none()
        };
        assert!(tell(1) && tell(1));
        assert!(!tell(1), "a forger waits");
        assert!(tell(2), "the gateway doesn't");
        assert!(ask(&limit, Method::POST, "/en/checkout"));
    }

    #[test]
    fn returns_are_counted_like_checkouts_but_apart_from_them() {
        let limit = limits(9, 9, 1);
        assert!(ask(&limit, Method::POST, "/en/checkout"));
        assert!(ask(&limit, Method::POST, "/payments/return/1234ABCDEFGH"));
        assert!(ask(&limit, Method::GET, "/payments/return/1234ABCDEFGH"));
        assert!(!ask(&limit, Method::GET, "/payments/return/9999ABCDEFGH"));
    }

    #[test]
    fn codes_are_counted_like_checkouts_but_apart_from_them() {
        let limit = limits(9, 9, 1);
        assert!(ask(&limit, Method::POST, "/en/checkout"));
        assert!(ask(&limit, Method::GET, "/en/sign-in"));
        assert!(ask(&limit, Method::POST, "/en/sign-in"));
        assert!(!ask(&limit, Method::POST, "/de/sign-in/code"));
        assert!(!ask(&limit, Method::POST, "/de/staff/sign-in"));
        assert!(ask(&limit, Method::POST, "/en/account/sign-out"));
    }

    #[test]
    fn zero_is_no_limit() {
        let limit = limits(0, 0, 0);
        assert!((0..1_000).all(|_| ask(&limit, Method::POST, "/en/checkout")));
    }
}
