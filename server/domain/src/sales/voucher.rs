//! Gift vouchers: their codes, how long they can be used, and what is said of them.

use crate::{
    id::VoucherId,
    moment::Moment,
    money::{Currency, EUR},
    sales::pricing::PRICE_MAX_MINOR,
    wording::typed_code,
};
use serde::{Deserialize, Serialize};
use std::fmt;

/// Digits of a code without the one that checks them: 63 bits.
pub const RANDOM_DIGITS: usize = 19;
/// In one order.
pub const VOUCHERS_MAX: usize = 10;
/// The largest value in minor units. In other currencies than the euro, the largest price.
pub fn value_max_minor(currency: Currency) -> i64 {
    if currency == EUR { 1_000_000 } else { PRICE_MAX_MINOR }
}

/// Twenty digits; the last one finds a wrong digit, and two neighbours that changed places. Digits
/// alone, because they can be read aloud and typed in every language and on every keyboard.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct VoucherCode(String);

impl VoucherCode {
    /// With the check digit at its end. `digits`: ASCII digits, `RANDOM_DIGITS` of them.
    pub fn new(digits: &str) -> Option<Self> {
        let is_whole =
            digits.len() == RANDOM_DIGITS && digits.bytes().all(|it| it.is_ascii_digit());
        is_whole.then(|| Self(format!("{digits}{}", check_digit(digits))))
    }

    /// As somebody types or copies it: see `typed_code::digits`.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = typed_code::digits(text);
        let own = Self::new(digits.get(..RANDOM_DIGITS)?)?;
        (own.0 == digits).then_some(own)
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What tells it from others without giving it away.
    pub fn last_four(&self) -> &str {
        &self.0[self.0.len() - 4..]
    }
}

/// A code as the database keeps it: encrypted by a key that lies outside of it, or as an older
/// program wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptCode(pub String);

/// A code as it goes into the database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredCode {
    /// By which its voucher is found: a digest under the key, of as many characters as a code.
    pub lookup: String,
    /// To be shown again.
    pub sealed: KeptCode,
}

/// In groups of four, as it is printed.
impl fmt::Display for VoucherCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, digit) in self.0.chars().enumerate() {
            if at > 0 && at % 4 == 0 {
                f.write_str(" ")?;
            }
            write!(f, "{digit}")?;
        }
        Ok(())
    }
}

/// H. Michael Damm's table of 2004: of single wrong digits and of neighbours that changed places it
/// finds all.
const DAMM: [[u8; 10]; 10] = [
    [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
    [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
    [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
    [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
    [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
    [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
    [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
    [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
    [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
    [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
];

fn check_digit(digits: &str) -> u8 {
    digits.bytes().fold(0, |row, digit| DAMM[usize::from(row)][usize::from(digit - b'0')])
}

/// Whether somebody meant a voucher's code, which they may have mistyped: so many digits, and
/// nothing else, no promo code has.
pub fn is_like_code(typed: &str) -> bool {
    let digits = typed_code::digits(typed);
    digits.chars().count() >= RANDOM_DIGITS - 3 && digits.chars().all(char::is_numeric)
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum VoucherEnd {
    /// Its time was over.
    Expired,
    /// Its purchase was taken back.
    TakenBack,
}

impl VoucherEnd {
    pub const ALL: [Self; 2] = [Self::Expired, Self::TakenBack];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Expired => "expired",
            Self::TakenBack => "taken-back",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|end| end.as_str() == text)
    }
}

/// A voucher without what was paid with it. `C`: its code, or what the database keeps of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voucher<C = VoucherCode> {
    pub id: VoucherId,
    pub code: C,
    pub currency: Currency,
    pub value_minor: i64,
    /// What is left of it.
    pub balance_minor: i64,
    pub issued_at: Moment,
    /// It can be used before this moment; None: for ever.
    pub valid_until: Option<Moment>,
    pub end: Option<VoucherEnd>,
    /// Nobody can use it while its buyer's bank has taken back what it was bought with.
    pub is_stopped: bool,
    /// It may have been used after the copy of the database was made that was put back: nobody can
    /// use it until staff have confirmed it.
    pub is_unconfirmed: bool,
    /// Its buyer gives it as a present that nobody has accepted yet.
    pub is_in_present: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum VoucherState {
    Open,
    /// Nothing is left of it.
    Used,
    Expired,
    TakenBack,
    Stopped,
    Unconfirmed,
}

impl VoucherState {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Used => "used",
            Self::Expired => "expired",
            Self::TakenBack => "taken-back",
            Self::Stopped => "stopped",
            Self::Unconfirmed => "unconfirmed",
        }
    }

    pub fn refusal(self) -> Option<VoucherRefusal> {
        match self {
            Self::Open => None,
            Self::Used => Some(VoucherRefusal::Used),
            Self::Expired => Some(VoucherRefusal::Expired),
            Self::TakenBack => Some(VoucherRefusal::TakenBack),
            Self::Stopped => Some(VoucherRefusal::Stopped),
            Self::Unconfirmed => Some(VoucherRefusal::Unconfirmed),
        }
    }
}

impl<C> Voucher<C> {
    /// The same voucher, whose code was opened.
    pub fn with_code(self, code: VoucherCode) -> Voucher {
        Voucher {
            id: self.id,
            code,
            currency: self.currency,
            value_minor: self.value_minor,
            balance_minor: self.balance_minor,
            issued_at: self.issued_at,
            valid_until: self.valid_until,
            end: self.end,
            is_stopped: self.is_stopped,
            is_unconfirmed: self.is_unconfirmed,
            is_in_present: self.is_in_present,
        }
    }

    pub fn state(&self, now: Moment) -> VoucherState {
        match self.end {
            Some(VoucherEnd::TakenBack) => VoucherState::TakenBack,
            Some(VoucherEnd::Expired) => VoucherState::Expired,
            None if self.is_stopped => VoucherState::Stopped,
            None if self.is_unconfirmed => VoucherState::Unconfirmed,
            None if self.valid_until.is_some_and(|until| until <= now) => VoucherState::Expired,
            None if self.balance_minor <= 0 => VoucherState::Used,
            None => VoucherState::Open,
        }
    }

    /// Whether it can be given as a present.
    pub fn can_be_given(&self, now: Moment) -> bool {
        matches!(self.state(now), VoucherState::Open | VoucherState::Unconfirmed)
    }

    /// Why it can't pay now.
    pub fn refusal(&self, now: Moment, currency: Currency) -> Option<VoucherRefusal> {
        match self.state(now).refusal() {
            None if self.currency != currency => Some(VoucherRefusal::OtherCurrency),
            None if self.is_in_present => Some(VoucherRefusal::InPresent),
            refused => refused,
        }
    }
}

/// Why a voucher didn't come into the basket, or isn't shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum VoucherRefusal {
    /// Not twenty digits that go together: misread or mistyped.
    Mistyped,
    Unknown,
    Used,
    Expired,
    TakenBack,
    Stopped,
    Unconfirmed,
    OtherCurrency,
    /// It is in a present that nobody has accepted: its buyer takes that back first.
    InPresent,
    TooMany,
    TooManyTries,
}

/// So many whole days after the day of its purchase a voucher's buyer may withdraw from it.
pub const WITHDRAWAL_DAYS: i64 = 14;

/// Why its buyer can't withdraw from the purchase of a voucher.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WithdrawRefusal {
    Unknown,
    /// It was taken back before.
    Done,
    TooLate,
    /// Something was paid with it, or its time is over.
    Used,
    /// A bank decides about the money of its order, or it waits after a restore.
    NotNow,
    /// It is in a present that its recipient can accept: the buyer takes that back first.
    InPresent,
    /// Another sum would go back than was shown.
    Changed,
}

impl<C> Voucher<C> {
    /// None: its buyer may withdraw. `ends_at`: the first moment at which the right is over.
    pub fn withdrawal_refused(&self, now: Moment, ends_at: Moment) -> Option<WithdrawRefusal> {
        match self.state(now) {
            VoucherState::TakenBack => Some(WithdrawRefusal::Done),
            _ if now >= ends_at => Some(WithdrawRefusal::TooLate),
            VoucherState::Stopped | VoucherState::Unconfirmed => Some(WithdrawRefusal::NotNow),
            VoucherState::Open if self.balance_minor == self.value_minor => None,
            VoucherState::Open | VoucherState::Used | VoucherState::Expired => {
                Some(WithdrawRefusal::Used)
            }
        }
    }
}

/// So many days a voucher can still be used, at least, after a purchase that it paid was taken
/// back.
pub const AGAIN_DAYS: i64 = 90;

/// Until when a voucher can be used to which money goes back: nobody loses that because the
/// voucher's time is over. `more_ms`: so long from now on, at least.
pub fn valid_again(valid_until: Option<Moment>, now: Moment, more_ms: i64) -> Option<Moment> {
    valid_until.map(|until| until.max(now.plus_ms(more_ms)))
}

/// What goes back of a sum to each of the vouchers that paid together, the first first. `left`:
/// what each had paid and didn't get back by a refund; `gone_minor`: what went back to them like
/// this before, in the same order.
pub fn back_first(wanted_minor: i64, gone_minor: i64, left: &[i64]) -> Vec<i64> {
    let (mut wanted_minor, mut gone_minor) = (wanted_minor.max(0), gone_minor);
    let back = |left_minor: &i64| {
        let less_minor = gone_minor.min(*left_minor);
        gone_minor -= less_minor;
        let minor = wanted_minor.min(left_minor - less_minor);
        wanted_minor -= minor;
        minor
    };
    left.iter().map(back).collect()
}

#[cfg(test)]
mod tests;
