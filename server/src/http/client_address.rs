//! Who calls, for limits only: never written down (invariant 9).

use axum::{
    extract::{ConnectInfo, Request},
    http::HeaderName,
};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};

/// The address that limits count by. Whoever has an IPv6 address has 2^64 of them: the network
/// counts. A proxy's header is believed only where the operator named it, and of its list only
/// the last entry, which the proxy itself wrote.
pub fn counted_address(request: &Request, proxy_header: Option<&HeaderName>) -> IpAddr {
    let told = proxy_header
        .and_then(|name| request.headers().get_all(name).iter().next_back())
        .and_then(|value| value.to_str().ok())
        .and_then(|list| list.rsplit(',').next())
        .and_then(|address| address.trim().parse().ok());
    let seen = || request.extensions().get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
    network(told.or_else(seen).unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED)))
}

fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) => {
            let high = u128::from(address) & (u128::MAX << 64);
            IpAddr::V6(high.into())
        }
        address => address,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::Body;

    const FORWARDED: HeaderName = HeaderName::from_static("x-forwarded-for");

    fn request(forwarded: &str) -> Request {
        let peer = SocketAddr::from(([192, 0, 2, 1], 4242));
        Request::builder()
            .header(FORWARDED, forwarded)
            .extension(ConnectInfo(peer))
            .body(Body::empty())
            .expect("a request")
    }

    #[test]
    fn a_header_is_believed_only_where_the_operator_named_it() {
        let request = request("203.0.113.9, 198.51.100.7");
        assert_eq!(counted_address(&request, None).to_string(), "192.0.2.1");
        assert_eq!(counted_address(&request, Some(&FORWARDED)).to_string(), "198.51.100.7");
    }

    #[test]
    fn nonsense_in_the_header_falls_back_to_the_peer() {
        let request = request("unknown");
        assert_eq!(counted_address(&request, Some(&FORWARDED)).to_string(), "192.0.2.1");
    }

    #[test]
    fn an_ipv6_network_counts_as_one() {
        let address = |text: &str| network(text.parse().expect("an address")).to_string();
        assert_eq!(address("2001:db8:1:2:aaaa::1"), address("2001:db8:1:2:bbbb::9"));
        assert_eq!(address("::ffff:192.0.2.1"), "192.0.2.1");
    }
}
