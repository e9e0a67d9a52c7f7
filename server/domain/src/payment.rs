//! Money in and out: by which methods, and what a gateway is asked and answers. Return,
//! notification and reconciler all end in one decision about one attempt.
//!
//! To add a method without a gateway, such as a cheque at the counter:
//! 1. Make it a variant of `PaymentMethod`, also in `IN_THE_HOUSE`. The compiler then leads to
//!    `money::checkout::parts`, which takes it, and to its name on pages.
//! 2. Give it an account in the house: `store::payments::merchants` has a constant and a question
//!    for each; `is_at_counter` asks them. It needs an index as in migration 0224, and an account
//!    of the ledger in `money::books::credit` and docs/formats/ledger.md.
//! 3. Search for `'terminal'`: SQL names the methods without a gateway one by one. Search for
//!    `-terminal` in `locales`: timelines and copies of data name it, too.
//! 4. Let commands take it (`server/src/cli/sell.rs`, `reserve.rs`). How it goes back is decided
//!    in `money::cancellation::refund`.

use crate::{
    id::{PaymentId, RefundId},
    moment::Moment,
    money::Money,
    people::actor::Channel,
};
use serde::{Deserialize, Serialize};
use std::{fmt, str};

/// With what a buyer pays (T6.13).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PaymentMethod {
    Card,
    Bizum,
    Paypal,
    /// What the house owes to the buyer; no gateway takes part.
    Credit,
    /// A gift voucher; no gateway takes part.
    Voucher,
    /// Handed over at a counter.
    Cash,
    /// A card at a counter's own terminal, which no gateway knows of.
    Terminal,
}

impl PaymentMethod {
    /// Those that gateways take.
    pub const ALL: [Self; 3] = [Self::Card, Self::Bizum, Self::Paypal];
    /// Those in which no gateway takes part.
    pub const IN_THE_HOUSE: [Self; 4] = [Self::Credit, Self::Voucher, Self::Cash, Self::Terminal];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Card => "card",
            Self::Bizum => "bizum",
            Self::Paypal => "paypal",
            Self::Credit => "credit",
            Self::Voucher => "voucher",
            Self::Cash => "cash",
            Self::Terminal => "terminal",
        }
    }

    /// A member of staff takes it.
    pub fn is_at_counter(self) -> bool {
        match self {
            Self::Cash | Self::Terminal => true,
            Self::Card | Self::Bizum | Self::Paypal | Self::Credit | Self::Voucher => false,
        }
    }

    /// Whether it can be a part of what is paid in this channel without a bank's page. Nobody is
    /// at a counter on the web.
    pub fn is_part_in(self, channel: Channel) -> bool {
        match self {
            Self::Cash | Self::Terminal => channel != Channel::SHOP,
            Self::Credit | Self::Voucher => true,
            Self::Card | Self::Bizum | Self::Paypal => false,
        }
    }

    /// Of those that gateways take.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|payment_method| payment_method.as_str() == text)
    }
}

/// A longer number stands on no slip.
const SLIP_CHARS_MAX: usize = 40;

/// The number on a terminal's slip, as somebody types it. None: there is none, or it can't be one.
pub fn slip(typed: &str) -> Option<String> {
    let slip = typed.trim().to_uppercase();
    let is_plain = |it: char| it.is_ascii_alphanumeric() || matches!(it, '-' | '/' | '.' | ' ');
    (!slip.is_empty() && slip.len() <= SLIP_CHARS_MAX && slip.chars().all(is_plain)).then_some(slip)
}

/// As orders are given them: `K7QF-M4XR`.
const ORDER_CODE_CHARS: usize = 9;

/// The code of an order, in a refusal that names it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct OrderCode([u8; ORDER_CODE_CHARS]);

impl OrderCode {
    /// None: no order has such a code.
    pub fn parse(code: &str) -> Option<Self> {
        let letters: [u8; ORDER_CODE_CHARS] = code.as_bytes().try_into().ok()?;
        code.is_ascii().then_some(Self(letters))
    }

    pub fn as_str(&self) -> &str {
        str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl fmt::Debug for OrderCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What a gateway is asked to charge. The attempt has an identity of its own: gateways refuse
/// a reused one for ever.
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentRequest {
    pub payment: PaymentId,
    /// Unique for ever at the gateway; digits and letters only.
    pub reference: String,
    pub amount: Money,
    pub payment_method: PaymentMethod,
    pub description: String,
    pub language: String,
    pub return_url: String,
    pub notification_url: String,
    /// The gateway should not take money after this.
    pub pay_by: Moment,
    /// Keep the card for later charges (renewals).
    pub store_credential: bool,
}

/// Where the shopper's browser goes next.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Redirect {
    pub url: String,
    /// Empty: a plain GET; otherwise a form that posts these.
    pub fields: Vec<(String, String)>,
}

/// A payment that waits for its shopper at the gateway.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    pub redirect: Redirect,
    /// How the gateway calls the attempt, where it doesn't go by our reference. Kept before the
    /// shopper is sent there.
    pub gateway_id: Option<String>,
}

/// An attempt, as its gateway is asked about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Attempt {
    pub payment: PaymentId,
    pub reference: String,
    /// None: the gateway goes by the reference, or no shopper was ever sent there.
    pub gateway_id: Option<String>,
    /// What was asked for.
    pub amount: Money,
    pub created_at: Moment,
    /// Nobody waits for it any more: what is approved and not captured stays so, what is open is
    /// closed where the gateway can.
    pub is_over: bool,
}

/// Money to give back.
#[derive(Clone, Debug, PartialEq)]
pub struct RefundRequest {
    pub refund: RefundId,
    pub attempt: Attempt,
    /// How the gateway calls what it captured.
    pub capture: Option<String>,
    pub amount: Money,
    /// Asked before; whether it was heard is not known.
    pub is_again: bool,
    /// What went back of this attempt by refunds that are done. Never two at the same time.
    pub gone_back: Money,
}

/// What the gateway knows of an attempt.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// Not decided yet.
    Pending,
    Captured {
        amount: Money,
        stored_credential: Option<String>,
        /// How the gateway calls the capture, where it has a name of its own: in disputes and
        /// lists of what it paid out.
        capture: Option<String>,
    },
    Declined {
        reason: String,
    },
    /// The shopper gave up, or the gateway's session ended.
    Abandoned,
    /// The gateway never heard of it.
    Unknown,
}

impl Outcome {
    pub fn captured(amount: Money) -> Self {
        Self::Captured { amount, stored_credential: None, capture: None }
    }
}

/// A notification that was verified to come from the gateway.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    pub about: About,
    pub news: News,
}

/// Which attempt a notification is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    /// Ours.
    Reference(String),
    /// The gateway's name for the attempt.
    GatewayId(String),
    /// The gateway's name for the capture.
    Capture(String),
}

#[derive(Clone, Debug, PartialEq)]
pub enum News {
    Outcome(Outcome),
    /// Something happened, and the gateway is to be asked what: its messages come in any order.
    Ask,
    Dispute(Dispute),
    /// It had said that the refund was done.
    RefundFailed {
        refund: RefundId,
        reason: String,
    },
}

/// The shopper's bank takes money back, or asks for it: a chargeback.
#[derive(Clone, Debug, PartialEq)]
pub struct Dispute {
    /// The gateway's name for it.
    pub id: String,
    /// Of the money's going, told apart from the dispute that may be behind it.
    pub is_reversal: bool,
    pub amount: Money,
    pub state: DisputeState,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DisputeState {
    /// The money is gone for now.
    Opened,
    /// It came back.
    Won,
    /// It is gone for good.
    Lost,
}

/// How an answer reached us; for the order's timeline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Evidence {
    Return,
    Notification,
    /// The answer speaks of the time of its question, however long it took.
    Query {
        asked_at: Moment,
    },
}

impl Evidence {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Return => "return",
            Self::Notification => "notification",
            Self::Query { .. } => "query",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_payment_method_is_read_as_it_is_written() {
        for payment_method in PaymentMethod::ALL {
            assert_eq!(PaymentMethod::parse(payment_method.as_str()), Some(payment_method));
            assert_eq!(
                serde_json::to_value(payment_method).expect("a name"),
                payment_method.as_str()
            );
        }
        assert_eq!(PaymentMethod::parse("cash"), None, "no gateway takes it");
    }

    #[test]
    fn cash_and_terminals_are_for_every_channel_but_the_web() {
        for payment_method in [PaymentMethod::Cash, PaymentMethod::Terminal] {
            assert!(payment_method.is_at_counter());
            assert!(!payment_method.is_part_in(Channel::Web));
            assert!(payment_method.is_part_in(Channel::BoxOffice));
        }
        assert!(PaymentMethod::Voucher.is_part_in(Channel::Web));
        assert!(!PaymentMethod::Card.is_part_in(Channel::BoxOffice), "a bank's page takes it");
        for payment_method in PaymentMethod::ALL {
            assert!(!payment_method.is_at_counter());
            assert!(!PaymentMethod::IN_THE_HOUSE.contains(&payment_method));
        }
    }

    #[test]
    fn the_number_of_a_slip_is_read_as_it_is_typed() {
        assert_eq!(slip(" 00a/17 "), Some("00A/17".to_owned()));
        let long = "1".repeat(41);
        for none in ["", "  ", "12\u{0}3", "№ 7", long.as_str()] {
            assert_eq!(slip(none), None, "{none:?}");
        }
    }

    #[test]
    fn the_code_of_an_order_is_told_as_it_is() {
        let code = OrderCode::parse("K7QF-M4XR").expect("a code");
        assert_eq!((code.as_str(), format!("{code:?}").as_str()), ("K7QF-M4XR", "K7QF-M4XR"));
        for none in ["", "K7QF-M4X", "K7QF-M4XRR", "K7QF-M4Ö"] {
            assert_eq!(OrderCode::parse(none), None, "{none:?}");
        }
    }

    #[test]
    fn the_timeline_names_how_an_answer_came() {
        let query = Evidence::Query { asked_at: Moment(0) };
        let ways = [Evidence::Return, Evidence::Notification, query];
        assert_eq!(ways.map(Evidence::as_str), ["return", "notification", "query"]);
    }
}
