//! What the operator decides, checked at start.

pub mod appearance;
pub mod measured;
pub mod request_limits;
pub mod stranger_lines;
pub mod withdrawal;

use crate::{outbox, sealed::seed_key::SeedKey};
use std::time::Duration;

/// Where courts or authorities ask for a mail with a link before any news, or advise it.
const NEWS_CONFIRMED_IN: [&str; 6] = ["AT", "CH", "DE", "GR", "LU", "NO"];

/// What the operator decides, checked at start.
#[derive(Clone, Debug)]
pub struct HouseSettings {
    /// Without a slash at its end: `https://tickets.example.org`.
    pub public_url: String,
    pub basket_life_ms: i64,
    pub order_life_ms: i64,
    /// A person who ordered for the same performance within this time is asked to confirm.
    pub repeat_ms: i64,
    /// So long somebody can call the erasure of their account back.
    pub erasure_wait_ms: i64,
    pub seat_limits: SeatLimits,
    /// A gateway that hasn't answered then counts as away.
    pub gateway_limit: Duration,
    /// For writing a mail and handing it to the mail server; shorter than an outbox lease.
    pub mail_limit: Duration,
    /// Calls to one part of the outside at the same time: mails, questions to gateways.
    pub calls_at_once: usize,
    /// Orders of a renewal that are written side by side; on SQLite they share a commit.
    pub renewals_at_once: usize,
    /// Code 128 with 14 digits or EAN-13 (T6.10c).
    pub symbology: Symbology,
    /// Encrypts the seeds of the staff's apps. None: nobody of the staff can be given one.
    pub seed_key: Option<SeedKey>,
    /// After so many days a password of the staff is to be replaced; 0: never.
    pub staff_password_days: u32,
    /// To whom requests for subscribers' cards are mailed. None: nobody makes any.
    pub card_supplier: Option<String>,
    /// Why the house shows fees beside the prices of seats; None: in them, as the law wants it.
    pub fees_apart: Option<String>,
    /// Countries of the house, as ISO 3166 has them, in which news by mail are confirmed by a link;
    /// `*`: everywhere.
    pub news_confirmed_in: Vec<String>,
    /// Whether new performances are taken only with every text in every language.
    pub requires_texts: bool,
    /// Origins of sites that may have a plan in a frame; none: no site may.
    pub embed_sites: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Symbology {
    Code128,
    Ean13,
}

impl Default for HouseSettings {
    fn default() -> Self {
        Self {
            public_url: "http://localhost:3000".to_owned(),
            basket_life_ms: domain::seats::hold::BASKET_LIFE_MS,
            order_life_ms: domain::order::ORDER_LIFE_MS,
            repeat_ms: domain::order::REPEAT_MS,
            erasure_wait_ms: domain::people::erasure::WAIT_MS,
            seat_limits: SeatLimits::default(),
            gateway_limit: Duration::from_secs(20),
            mail_limit: outbox::MAIL_LIMIT,
            calls_at_once: 8,
            renewals_at_once: 64,
            symbology: Symbology::Code128,
            seed_key: None,
            staff_password_days: 0,
            card_supplier: None,
            fees_apart: None,
            news_confirmed_in: NEWS_CONFIRMED_IN.map(str::to_owned).to_vec(),
            requires_texts: false,
            embed_sites: Vec::new(),
        }
    }
}

/// Each is a number of seats and unnumbered places. Zero switches it off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SeatLimits {
    /// One browser that is not signed in.
    pub guest: u32,
    /// All browsers of one network that are not signed in, or by an account that never paid. Of
    /// an IPv6 network of 56 bits twice as many, of one of 48 bits four times; so for all limits
    /// of networks.
    pub network_guests: u32,
    /// The same of one performance, and never more than a share of the seats that are left of it.
    pub performance_guests: u32,
    /// Unpaid orders of one e-mail address, placed by anybody who isn't signed in with it.
    pub email: u32,
    /// One account in all its browsers.
    pub account: u32,
    /// Everybody behind one network.
    pub network: u32,
}

impl SeatLimits {
    pub const OFF: Self = Self {
        guest: 0,
        network_guests: 0,
        performance_guests: 0,
        email: 0,
        account: 0,
        network: 0,
    };
}

impl Default for SeatLimits {
    fn default() -> Self {
        Self {
            guest: 60,
            network_guests: 120,
            performance_guests: 60,
            email: 60,
            account: 240,
            network: 600,
        }
    }
}
