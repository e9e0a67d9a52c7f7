//! The networks in which an address lies. Whoever has an IPv6 line chooses addresses in a network
//! of their own, so limits count by network: the wider it is, the more its people may do together.

use std::net::{IpAddr, Ipv6Addr};

/// How wide a network is that limits count by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Width {
    /// One IPv4 address, or an IPv6 network of 64 bits: the least that a line is given.
    Single,
    /// An IPv6 network of 56 bits: what RIPE-690 asks providers to give to a household.
    Bits56,
    /// An IPv6 network of 48 bits: what it asks them to give to a company.
    Bits48,
}

impl Width {
    pub const ALL: [Self; 3] = [Self::Single, Self::Bits56, Self::Bits48];

    /// Of IPv6.
    pub fn prefix_bits(self) -> u32 {
        match self {
            Self::Single => 64,
            Self::Bits56 => 56,
            Self::Bits48 => 48,
        }
    }

    pub fn parse(prefix_bits: i64) -> Option<Self> {
        Self::ALL.into_iter().find(|width| i64::from(width.prefix_bits()) == prefix_bits)
    }

    /// What all people of such a network may do together, where those of a single one may do
    /// `limit`. One line gets a little more by all its networks, not as much in each of them.
    pub fn grown(self, limit: u32) -> u32 {
        limit.saturating_mul(match self {
            Self::Single => 1,
            Self::Bits56 => 2,
            Self::Bits48 => 4,
        })
    }
}

/// The narrowest first. An IPv4 address is a network by itself, in none that is wider.
pub fn networks_of(address: IpAddr) -> Vec<(Width, IpAddr)> {
    match address.to_canonical() {
        IpAddr::V6(address) => {
            let cut = |width: Width| {
                let mask = u128::MAX << (128 - width.prefix_bits());
                (width, IpAddr::V6(Ipv6Addr::from(u128::from(address) & mask)))
            };
            Width::ALL.into_iter().map(cut).collect()
        }
        address => vec![(Width::Single, address)],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn networks(address: &str) -> Vec<String> {
        let networks = networks_of(address.parse().expect("an address"));
        networks.into_iter().map(|(_, network)| network.to_string()).collect()
    }

    #[test]
    fn an_ipv6_address_lies_in_three_networks_and_an_ipv4_address_in_its_own() {
        let ours = ["2001:db8:aa:1234::", "2001:db8:aa:1200::", "2001:db8:aa::"];
        assert_eq!(networks("2001:db8:aa:1234:5678:9abc:def0:1"), ours);
        assert_eq!(networks("2001:db8:aa:1234::"), ours, "cut already");
        assert_eq!(networks("192.0.2.1"), ["192.0.2.1"]);
        assert_eq!(networks("::ffff:192.0.2.1"), ["192.0.2.1"]);
    }

    #[test]
    fn a_wider_network_may_do_more_but_less_than_all_that_lie_in_it() {
        let grown: Vec<u32> = Width::ALL.into_iter().map(|width| width.grown(60)).collect();
        assert_eq!(grown, [60, 120, 240]);
        assert_eq!(Width::Bits48.grown(0), 0, "off is off");
        assert_eq!(Width::Bits48.grown(u32::MAX), u32::MAX);
    }

    #[test]
    fn a_width_is_read_as_it_is_written() {
        for width in Width::ALL {
            assert_eq!(Width::parse(i64::from(width.prefix_bits())), Some(width));
        }
        assert_eq!(Width::parse(32), None);
    }
}
