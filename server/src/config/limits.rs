//! Limits of requests and connections, and whose word is taken for a client's address.

use crate::http::rate_limit::RateLimits;
use anyhow::{Context, ensure};
use house::settings::SeatLimits;
use listener::{
    client_address::{ClientAddresses, Network},
    connections::ConnectionLimits,
    descriptors,
};
use serde::{Deserialize, Deserializer};

/// More proxies than this are better named by their network.
const PROXIES_MAX: usize = 64;

/// For each client address. Zero switches a limit off.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Limits {
    pub pages_per_minute: u32,
    pub changes_per_minute: u32,
    pub checkouts_per_minute: u32,
    /// Messages of gateways.
    pub messages_per_minute: u32,
    /// Seats that are kept at a time, in baskets and unpaid orders of all performances.
    pub guest_seats_per_browser: u32,
    pub guest_seats_per_address: u32,
    pub guest_seats_per_performance: u32,
    pub unpaid_seats_per_email: u32,
    pub seats_per_account: u32,
    pub seats_per_address: u32,
    /// Live plans that are open at the same time.
    pub live_per_address: u32,
    pub live_per_session: u32,
    /// For a request's head, and for a client that doesn't read its answer.
    pub request_seconds: u32,
    /// For a request's body.
    pub body_seconds: u32,
    /// Open connections in all.
    pub connections: u32,
    /// Open connections of a client that connects directly.
    pub connections_per_address: u32,
    /// The header in which a proxy names the client's address.
    pub client_address_header: Option<String>,
    /// Addresses and networks of the proxies whose header is believed.
    #[serde(deserialize_with = "list_or_text")]
    pub trusted_proxies: Vec<String>,
    /// No proxy stands before the program: each connection is a client's own.
    pub clients_connect_directly: bool,
}

impl Default for Limits {
    fn default() -> Self {
        let seats = SeatLimits::default();
        Self {
            pages_per_minute: 600,
            changes_per_minute: 120,
            checkouts_per_minute: 12,
            messages_per_minute: 1_200,
            guest_seats_per_browser: seats.guest,
            guest_seats_per_address: seats.network_guests,
            guest_seats_per_performance: seats.performance_guests,
            unpaid_seats_per_email: seats.email,
            seats_per_account: seats.account,
            seats_per_address: seats.network,
            live_per_address: 200,
            live_per_session: 12,
            request_seconds: 30,
            body_seconds: 10,
            connections: 4_096,
            connections_per_address: 400,
            client_address_header: None,
            trusted_proxies: Vec::new(),
            clients_connect_directly: false,
        }
    }
}

/// The environment has only texts: `127.0.0.1, 10.0.0.0/8`.
pub(super) fn list_or_text<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<String>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Written {
        List(Vec<String>),
        Text(String),
    }
    Ok(match Written::deserialize(from)? {
        Written::List(list) => list,
        Written::Text(text) => {
            let names = text.split(',').map(str::trim).filter(|name| !name.is_empty());
            names.map(str::to_owned).collect()
        }
    })
}

impl Limits {
    /// # Errors
    /// Names the setting that is wrong.
    pub fn check(&self) -> anyhow::Result<()> {
        ensure!(
            (1..=600).contains(&self.request_seconds),
            "limits.request_seconds must be 1 to 600"
        );
        ensure!((1..=600).contains(&self.body_seconds), "limits.body_seconds must be 1 to 600");
        ensure!(
            (64..=100_000).contains(&self.connections),
            "limits.connections must be 64 to 100000"
        );
        let has_header = self.client_address_header.is_some();
        ensure!(
            has_header != self.trusted_proxies.is_empty(),
            "limits.client_address_header and limits.trusted_proxies go together: the header, and \
             the addresses or networks of the proxies that write it"
        );
        ensure!(
            !(has_header && self.clients_connect_directly),
            "limits.clients_connect_directly and limits.client_address_header exclude each other"
        );
        self.client_addresses().map(drop)
    }

    /// # Errors
    /// Names the decision that is missing.
    pub fn check_production(&self) -> anyhow::Result<()> {
        ensure!(
            self.client_address_header.is_some() || self.clients_connect_directly,
            "limits: production must know which client a request comes from. Behind a proxy set \
             limits.client_address_header (such as \"x-forwarded-for\") and \
             limits.trusted_proxies (such as [\"127.0.0.1\"]); without a proxy set \
             limits.clients_connect_directly = true"
        );
        Ok(())
    }

    /// # Errors
    /// Names the setting that is wrong.
    pub fn client_addresses(&self) -> anyhow::Result<ClientAddresses> {
        let header = self.client_address_header.as_deref();
        ensure!(
            header.is_none_or(|name| !name.eq_ignore_ascii_case("forwarded")),
            "limits.client_address_header: the header Forwarded (RFC 7239) is not read; let the \
             proxy write X-Forwarded-For"
        );
        let header = header.map(str::parse).transpose();
        let header = header.context("limits.client_address_header is no header's name")?;
        ensure!(
            self.trusted_proxies.len() <= PROXIES_MAX,
            "limits.trusted_proxies: {PROXIES_MAX} at most; name networks instead"
        );
        let proxies = self.trusted_proxies.iter().map(|text| text.parse::<Network>());
        let proxies = proxies.collect::<anyhow::Result<_>>().context("limits.trusted_proxies")?;
        Ok(ClientAddresses { header, proxies, ..ClientAddresses::default() })
    }

    pub fn of_seats(&self) -> SeatLimits {
        SeatLimits {
            guest: self.guest_seats_per_browser,
            network_guests: self.guest_seats_per_address,
            performance_guests: self.guest_seats_per_performance,
            email: self.unpaid_seats_per_email,
            account: self.seats_per_account,
            network: self.seats_per_address,
        }
    }

    /// # Errors
    /// Names the setting that is wrong.
    pub fn of_requests(&self) -> anyhow::Result<RateLimits> {
        Ok(RateLimits {
            pages_per_minute: self.pages_per_minute,
            changes_per_minute: self.changes_per_minute,
            checkouts_per_minute: self.checkouts_per_minute,
            messages_per_minute: self.messages_per_minute,
            live_per_address: self.live_per_address,
            live_per_session: self.live_per_session,
            client_addresses: self.client_addresses()?,
        })
    }

    /// Raises the process's limit of open files for them.
    ///
    /// # Errors
    /// Names the setting that is wrong.
    pub fn of_connections(&self) -> anyhow::Result<ConnectionLimits> {
        Ok(ConnectionLimits {
            in_all: descriptors::raise_for(self.connections as usize),
            per_address: self.connections_per_address as usize,
            addresses: self.client_addresses()?,
        })
    }
}
