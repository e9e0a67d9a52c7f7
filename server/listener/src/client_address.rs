//! The address of the client that sent a request. Limits count by it; it is never logged
//! (invariant 9).

use anyhow::{Context, ensure};
use axum::{
    extract::{ConnectInfo, Request},
    http::{HeaderMap, HeaderName},
};
use std::{
    net::{IpAddr, Ipv4Addr, SocketAddr},
    str::FromStr,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

/// A list longer than this was not written by proxies of one house.
const HOPS_MAX: usize = 32;

/// Which proxies are believed, and the header in which they name the client.
/// The default believes nobody: the peer of the connection is the client.
#[derive(Clone, Debug, Default)]
pub struct ClientAddresses {
    pub header: Option<HeaderName>,
    pub proxies: Vec<Network>,
    /// It was said that a proxy names no client.
    pub is_missing_said: Arc<AtomicBool>,
}

/// An address, or all addresses that begin with the same bits: `10.0.0.0/8`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Network {
    address: IpAddr,
    prefix_bits: u32,
}

impl ClientAddresses {
    /// The address that limits count by. An IPv6 client has 2^64 addresses, so its /64 counts.
    pub fn counted(&self, request: &Request) -> IpAddr {
        let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
        let peer = peer.unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED)).to_canonical();
        let named = self.named_by_proxy(peer, request.headers());
        // A proxy asks for the machine's health by itself.
        if named.is_none() && self.is_proxy(peer) && !request.uri().path().starts_with("/health/") {
            self.say_that_it_is_missing();
        }
        counted_network(named.unwrap_or(peer))
    }

    /// Once: anybody could fill the log with it.
    fn say_that_it_is_missing(&self) {
        if !self.is_missing_said.swap(true, Ordering::Relaxed) {
            let header = self.header.as_ref().map(HeaderName::as_str);
            tracing::warn!(
                header,
                "a trusted proxy sent a request without a readable client address in this header: \
                 all clients of such requests together count as one, and are soon refused; look \
                 at the proxy's settings"
            );
        }
    }

    pub fn is_proxy(&self, address: IpAddr) -> bool {
        let address = address.to_canonical();
        self.header.is_some() && self.proxies.iter().any(|network| network.contains(address))
    }

    /// Each proxy appends the address of its own peer, so the list is read from its end: the
    /// first address that is not a believed proxy is the client. Whatever stands before it was
    /// written by the client itself.
    fn named_by_proxy(&self, peer: IpAddr, headers: &HeaderMap) -> Option<IpAddr> {
        let header = self.header.as_ref().filter(|_| self.is_proxy(peer))?;
        let lines = headers.get_all(header).iter().filter_map(|line| line.to_str().ok());
        let hops: Vec<&str> = lines.flat_map(|line| line.split(',')).collect();
        let mut client = None;
        for hop in hops.iter().rev().take(HOPS_MAX) {
            let Some(address) = hop_address(hop.trim()) else { break };
            client = Some(address);
            if !self.is_proxy(address) {
                break;
            }
        }
        client
    }
}

/// Some proxies add the port: `192.0.2.1:4242`, `[2001:db8::1]:4242`.
fn hop_address(hop: &str) -> Option<IpAddr> {
    let bare = hop.trim_start_matches('[').trim_end_matches(']');
    let address = bare.parse().or_else(|_| hop.parse::<SocketAddr>().map(|socket| socket.ip()));
    address.ok().map(|address| address.to_canonical())
}

/// IPv6 by /64, IPv4 as it is.
pub fn counted_network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) => IpAddr::V6((u128::from(address) & (u128::MAX << 64)).into()),
        address => address,
    }
}

impl Network {
    fn contains(&self, address: IpAddr) -> bool {
        match (self.address, address) {
            (IpAddr::V4(own), IpAddr::V4(other)) => {
                let mask = u32::MAX.checked_shl(32 - self.prefix_bits).unwrap_or(0);
                u32::from(own) & mask == u32::from(other) & mask
            }
            (IpAddr::V6(own), IpAddr::V6(other)) => {
                let mask = u128::MAX.checked_shl(128 - self.prefix_bits).unwrap_or(0);
                u128::from(own) & mask == u128::from(other) & mask
            }
            _ => false,
        }
    }
}

impl FromStr for Network {
    type Err = anyhow::Error;

    fn from_str(text: &str) -> anyhow::Result<Self> {
        let (address, prefix) = match text.split_once('/') {
            Some((address, prefix)) => (address, Some(prefix)),
            None => (text, None),
        };
        let address: IpAddr =
            address.parse().with_context(|| format!("{text:?} is no address and no network"))?;
        let most = if address.is_ipv4() { 32 } else { 128 };
        let prefix_bits = match prefix {
            Some(prefix) => prefix.parse().with_context(|| format!("{text:?} is no network"))?,
            None => most,
        };
        ensure!((1..=most).contains(&prefix_bits), "{text:?}: the prefix must be 1 to {most}");
        Ok(Self { address, prefix_bits })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::Body;
    use std::{
        io::{self, Write},
        sync::Mutex,
    };

    const FORWARDED: HeaderName = HeaderName::from_static("x-forwarded-for");

    fn request(peer: &str, forwarded: &[&str]) -> Request {
        let peer = SocketAddr::new(peer.parse().expect("an address"), 4242);
        let mut request = Request::builder().extension(ConnectInfo(peer));
        for line in forwarded {
            request = request.header(FORWARDED, *line);
        }
        request.body(Body::empty()).expect("a request")
    }

    fn behind(proxies: &[&str]) -> ClientAddresses {
        let proxies = proxies.iter().map(|text| text.parse().expect("a network")).collect();
        ClientAddresses { header: Some(FORWARDED), proxies, ..ClientAddresses::default() }
    }

    fn counted(addresses: &ClientAddresses, peer: &str, forwarded: &[&str]) -> String {
        addresses.counted(&request(peer, forwarded)).to_string()
    }

    #[test]
    fn the_header_is_believed_only_from_a_proxy_of_the_house() {
        let behind = behind(&["10.0.0.0/8", "2001:db8:ffff::1"]);
        assert_eq!(counted(&behind, "10.1.2.3", &["198.51.100.7"]), "198.51.100.7");
        assert_eq!(counted(&behind, "2001:db8:ffff::1", &["198.51.100.7"]), "198.51.100.7");
        assert_eq!(counted(&behind, "203.0.113.9", &["198.51.100.7"]), "203.0.113.9");
        let nobody = ClientAddresses::default();
        assert_eq!(counted(&nobody, "10.1.2.3", &["198.51.100.7"]), "10.1.2.3");
    }

    #[test]
    fn the_last_address_that_is_no_proxy_is_the_client() {
        let behind = behind(&["10.0.0.0/8"]);
        for (client, lines) in [
            ("198.51.100.7", &["203.0.113.9, 198.51.100.7"][..]),
            ("198.51.100.7", &["203.0.113.9, 198.51.100.7, 10.0.0.2"]),
            ("198.51.100.7", &["203.0.113.9", "198.51.100.7", "10.0.0.2, 10.0.0.3"]),
            ("198.51.100.7", &["198.51.100.7:51234"]),
            ("2001:db8:1:2::", &["[2001:db8:1:2::9]:51234"]),
            ("10.7.7.7", &["10.7.7.7"]),
        ] {
            assert_eq!(counted(&behind, "10.0.0.1", lines), client, "{lines:?}");
        }
    }

    #[test]
    fn without_a_readable_address_the_peer_counts() {
        let behind = behind(&["10.0.0.0/8"]);
        for lines in [&["unknown"][..], &["198.51.100.7, unknown"], &[""], &[]] {
            assert_eq!(counted(&behind, "10.0.0.1", lines), "10.0.0.1", "{lines:?}");
        }
    }

    #[derive(Clone, Default)]
    struct Log(Arc<Mutex<Vec<u8>>>);

    impl Write for Log {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().expect("unpoisoned").write(bytes)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_proxy_that_names_no_client_is_told_of_once() {
        let (behind, log) = (behind(&["10.0.0.0/8"]), Log::default());
        let writer = log.clone();
        let subscriber = tracing_subscriber::fmt().with_writer(move || writer.clone()).finish();
        tracing::subscriber::with_default(subscriber, || {
            let said = || String::from_utf8_lossy(&log.0.lock().expect("unpoisoned")).into_owned();
            counted(&behind, "10.0.0.1", &["198.51.100.7"]);
            counted(&behind, "203.0.113.9", &[]);
            let peer = SocketAddr::new("10.0.0.1".parse().expect("an address"), 4242);
            let health = Request::builder().uri("/health/ready").extension(ConnectInfo(peer));
            behind.counted(&health.body(Body::empty()).expect("a request"));
            assert_eq!(said(), "");
            // A test beside this one may have asked first, when nobody listened.
            tracing::callsite::rebuild_interest_cache();
            for lines in [&[][..], &["unknown"], &[]] {
                counted(&behind, "10.0.0.1", lines);
            }
            assert_eq!(said().matches("WARN").count(), 1);
            assert!(said().contains("x-forwarded-for") && !said().contains("10.0.0.1"));
        });
    }

    #[test]
    fn an_ipv6_network_counts_as_one() {
        let direct = ClientAddresses::default();
        let one = counted(&direct, "2001:db8:1:2:aaaa::1", &[]);
        assert_eq!(one, counted(&direct, "2001:db8:1:2:bbbb::9", &[]));
        assert_ne!(one, counted(&direct, "2001:db8:1:3:bbbb::9", &[]));
        assert_eq!(counted(&direct, "::ffff:192.0.2.1", &[]), "192.0.2.1");
    }

    #[test]
    fn a_network_is_an_address_with_or_without_a_prefix() {
        for good in ["127.0.0.1", "::1", "10.0.0.0/8", "fd00::/8", "192.0.2.0/32"] {
            assert!(good.parse::<Network>().is_ok(), "{good}");
        }
        for bad in ["", "proxy", "10.0.0.0/33", "10.0.0.0/0", "10.0.0.0/", "::/129", "10.0.0/8"] {
            assert!(bad.parse::<Network>().is_err(), "{bad}");
        }
    }
}
