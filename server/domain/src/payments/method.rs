//! By which methods a buyer pays.
//!
//! To add a method without a gateway, such as a cheque at the counter (one that is also paid
//! online, such as Bizum, is a variant with a name of its own here: `ALL` and `IN_THE_HOUSE` share
//! none; what a bank confirms at the counter goes the way of `money::payments::terminals`):
//! 1. Make it a variant of `PaymentMethod`, also in `IN_THE_HOUSE`. The compiler then leads to
//!    `money::checkout::parts`, which takes it, to deposits, to the words of sheets and of Redsys,
//!    and to its name on pages.
//! 2. Give it an account in the house: `store::payments::merchants` has a constant and a question
//!    for each; `is_at_counter` asks them. It needs an index as in migration 0224, and an account
//!    of the ledger in `money::books::credit` and docs/formats/ledger.md.
//! 3. Add its name to the macros `in_the_house` and `at_counter` of `store::payments::merchants`,
//!    which SQL asks; a test there compares them with `IN_THE_HOUSE`. Search for `-terminal` in
//!    `locales`: timelines and copies of data name it, too.
//! 4. Let the desk take it: `app/staff/src/desk/payment.rs` has a button for each way, whose name
//!    `desk/pay.rs` reads; a name that it doesn't know is refused. If something is typed for it,
//!    `way`, `owed` and `by_card` there must know that field, or Enter in it sells for cash. Words
//!    on the desk: `desk.ftl`.
//! 5. Say what it is to a till: `moves_cash` in `money::checkout::parts` and `money::cancellation`
//!    (is it taken with an open till only), `counter_prints::queue` (does the drawer open). If it
//!    is counted: `store::tills::figures`, `money::tills::count` (`is_same`), columns in the key
//!    that a confirmed shift is held by (migration 0241), `app/staff/src/desk/till`,
//!    `cli/sell/till`. If it has a number as a slip has: `checkout::parts::asked` asks for it, an
//!    index keeps it from being taken twice, and `desk/done.rs` and `orders/refund_form.rs` show
//!    it.
//! 6. Let commands take it (`server/src/cli/sell.rs`, `reserve.rs`) and say so in their help, in
//!    README.md, docs/offers.md and docs/box-office.md.
//! 7. How it goes back is decided in `money::cancellation`: `ways` says in what order, `refund` and
//!    the staff's form ask for a slip where there is one. What is handed over at once as cash is
//!    told so by `Refund::is_cash`; anything else is told as money that is under way.
//! 8. No compiler leads to the rest: search for `is_cash()`, `is_terminal()`,
//!    `PaymentMethod::Terminal` and `'terminal'`. They are in debts (`money::payments::debts`,
//!    `staff::orders::debt`), mails (`selling::mails::backs`, `page::sums`),
//!    `selling::orders::back`, rehearsals, statements of points, the audit, and
//!    `desk/till/all.rs`, which sums up what it doesn't know as *others*.

use crate::people::actor::Channel;
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
}
