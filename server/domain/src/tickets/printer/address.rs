//! Where a printer is. The program connects to what somebody of the staff typed, so an address
//! names a printer's port and nothing else, and some machines are never spoken to.

use std::{
    fmt,
    net::{IpAddr, Ipv4Addr, Ipv6Addr},
};

/// `host`, `host:port`, or for IPP also a path: `host:631/printers/office`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrinterAddress {
    pub host: String,
    pub port: u16,
    /// Of IPP; begins with a slash, or is empty.
    pub path: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AddressWrong {
    Unreadable,
    /// No printer listens there.
    Port,
    /// No printer has it: it is link-local, of a group of machines, or of none.
    Host,
}

/// Longer names have no machine (RFC 1035, 2.3.4).
const HOST_CHARS_MAX: usize = 253;
const PATH_CHARS_MAX: usize = 100;

/// IPP; the ports of printers and of boxes that serve several; Zebra's second one.
fn is_of_printers(port: u16) -> bool {
    matches!(port, 631 | 6101 | 9100..=9109)
}

impl PrinterAddress {
    /// As somebody typed it.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn typed(text: &str, usual_port: u16) -> Result<Self, AddressWrong> {
        let address = Self::read(text.trim(), usual_port).ok_or(AddressWrong::Unreadable)?;
        if !is_of_printers(address.port) {
            return Err(AddressWrong::Port);
        }
        match address.host.parse::<IpAddr>() {
            Ok(ip) if !may_be_printer(ip) => Err(AddressWrong::Host),
            _ => Ok(address),
        }
    }

    /// As it was kept. None: it can't be read.
    pub fn read(text: &str, usual_port: u16) -> Option<Self> {
        let (place, path) = match text.find('/') {
            Some(at) => text.split_at(at),
            None => (text, ""),
        };
        let (host, port) = match place.strip_prefix('[') {
            // IPv6 (RFC 3986, 3.2.2).
            Some(rest) => {
                let (host, port) = rest.split_once(']')?;
                host.parse::<Ipv6Addr>().ok()?;
                (host, port.strip_prefix(':').or(port.is_empty().then_some("")))
            }
            None => match place.split_once(':') {
                Some((host, port)) => (host, Some(port)),
                None => (place, Some("")),
            },
        };
        let port = match port? {
            "" => usual_port,
            port => port.parse().ok()?,
        };
        let is_host = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
        let is_name = host.chars().all(is_host) || host.parse::<Ipv6Addr>().is_ok();
        let is_path = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '.' | '-' | '_');
        let fits = (1..=HOST_CHARS_MAX).contains(&host.len())
            && is_name
            && path.len() <= PATH_CHARS_MAX
            && !path.contains("//")
            && path.chars().all(is_path);
        // Addresses of the web have small letters: by these it was looked up, too.
        fits.then(|| Self { host: host.to_ascii_lowercase(), port, path: path.to_owned() })
    }
}

impl fmt::Display for PrinterAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { host, port, path } = self;
        match host.contains(':') {
            true => write!(f, "[{host}]:{port}{path}"),
            false => write!(f, "{host}:{port}{path}"),
        }
    }
}

/// Networks of a house are private, so those are allowed, and so is the machine itself, whose CUPS
/// may print. Never: link-local addresses, at which clouds keep the keys of a machine; groups;
/// nobody's.
pub fn may_be_printer(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => is_of_one_machine(ip),
        IpAddr::V6(ip) => match ip.to_ipv4_mapped() {
            Some(ip) => is_of_one_machine(ip),
            None => !(ip.is_unspecified() || ip.is_multicast() || ip.is_unicast_link_local()),
        },
    }
}

fn is_of_one_machine(ip: Ipv4Addr) -> bool {
    !(ip.is_unspecified() || ip.is_multicast() || ip.is_broadcast() || ip.is_link_local())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_names_a_machine_and_a_printers_port() {
        let typed = |text: &str| PrinterAddress::typed(text, 9100).map(|it| it.to_string());
        assert_eq!(typed(" 192.168.1.20 ").as_deref(), Ok("192.168.1.20:9100"));
        assert_eq!(typed("Till-1.house.example:9101").as_deref(), Ok("till-1.house.example:9101"));
        assert_eq!(typed("[fd00::20]:631").as_deref(), Ok("[fd00::20]:631"));
        assert_eq!(typed("cups:631/printers/office").as_deref(), Ok("cups:631/printers/office"));
        for wrong in [
            "",
            ":9100",
            "a b",
            "user@host",
            "host:port",
            "host:9100/?a",
            "[::1",
            "a:b:c",
            "ipp://host",
        ] {
            assert_eq!(typed(wrong), Err(AddressWrong::Unreadable), "{wrong}");
        }
        for wrong in ["host:22", "host:5432", "host:80", "host:0"] {
            assert_eq!(typed(wrong), Err(AddressWrong::Port), "{wrong}");
        }
        for wrong in ["169.254.169.254", "0.0.0.0", "224.0.0.1", "255.255.255.255", "[fe80::1]"] {
            assert_eq!(typed(wrong), Err(AddressWrong::Host), "{wrong}");
        }
        assert!(!may_be_printer("::ffff:169.254.169.254".parse().expect("an address")));
    }
}
