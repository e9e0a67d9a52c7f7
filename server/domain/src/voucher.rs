//! Gift vouchers: their codes, how long they can be used, and what is said of them.

use crate::{
    id::VoucherId,
    moment::{DAY_MS, Moment},
    money::Currency,
};
use serde::{Deserialize, Serialize};
use std::fmt;

/// Digits of a code without the one that checks them: 63 bits.
pub const RANDOM_DIGITS: usize = 19;
/// In one order.
pub const VOUCHERS_MAX: usize = 10;
/// The largest value in minor units.
pub const VALUE_MAX_MINOR: i64 = 1_000_000;

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

    /// As somebody types it: spaces, points, and hyphens don't matter.
    pub fn parse(text: &str) -> Option<Self> {
        let is_between = |it: &char| it.is_whitespace() || "-.–/\u{200b}".contains(*it);
        let digits: Option<String> = text
            .chars()
            .filter(|it| !is_between(it))
            .take(RANDOM_DIGITS + 2)
            .map(|it| it.to_digit(10).and_then(|digit| char::from_digit(digit, 10)))
            .collect();
        let digits = digits.filter(|digits| digits.len() == RANDOM_DIGITS + 1)?;
        let own = Self::new(&digits[..RANDOM_DIGITS])?;
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
    let is_between = |it: char| it.is_whitespace() || "-.–/".contains(it);
    let digits = typed.chars().filter(|it| it.is_numeric()).count();
    digits >= RANDOM_DIGITS - 3 && typed.chars().all(|it| it.is_numeric() || is_between(it))
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

/// A voucher without what was paid with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voucher {
    pub id: VoucherId,
    pub code: VoucherCode,
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
}

impl VoucherState {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Used => "used",
            Self::Expired => "expired",
            Self::TakenBack => "taken-back",
            Self::Stopped => "stopped",
        }
    }
}

impl VoucherState {
    pub fn refusal(self) -> Option<VoucherRefusal> {
        match self {
            Self::Open => None,
            Self::Used => Some(VoucherRefusal::Used),
            Self::Expired => Some(VoucherRefusal::Expired),
            Self::TakenBack => Some(VoucherRefusal::TakenBack),
            Self::Stopped => Some(VoucherRefusal::Stopped),
        }
    }
}

impl Voucher {
    pub fn state(&self, now: Moment) -> VoucherState {
        match self.end {
            Some(VoucherEnd::TakenBack) => VoucherState::TakenBack,
            Some(VoucherEnd::Expired) => VoucherState::Expired,
            None if self.is_stopped => VoucherState::Stopped,
            None if self.valid_until.is_some_and(|until| until <= now) => VoucherState::Expired,
            None if self.balance_minor <= 0 => VoucherState::Used,
            None => VoucherState::Open,
        }
    }

    /// Why it can't pay now.
    pub fn refusal(&self, now: Moment, currency: Currency) -> Option<VoucherRefusal> {
        match self.state(now).refusal() {
            None if self.currency != currency => Some(VoucherRefusal::OtherCurrency),
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
    OtherCurrency,
    TooMany,
    TooManyTries,
}

/// So many days after the day of its purchase a voucher's buyer may withdraw from it.
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
    /// A bank decides about the money of its order.
    NotNow,
}

impl Voucher {
    /// None: its buyer may withdraw. The day of the purchase doesn't count, so a whole day more is
    /// given than the law asks for, whatever the zone.
    pub fn withdrawal_refused(&self, now: Moment) -> Option<WithdrawRefusal> {
        let last = self.issued_at.plus_ms((WITHDRAWAL_DAYS + 1) * DAY_MS);
        match self.state(now) {
            VoucherState::TakenBack => Some(WithdrawRefusal::Done),
            _ if now >= last => Some(WithdrawRefusal::TooLate),
            VoucherState::Stopped => Some(WithdrawRefusal::NotNow),
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::EUR;

    fn code() -> VoucherCode {
        VoucherCode::new("5724000000000000123").expect("nineteen digits")
    }

    #[test]
    fn the_check_digit_is_damms() {
        // The example of the literature: 572 has the check digit 4.
        assert_eq!(check_digit("572"), 4);
        assert_eq!(check_digit("5724"), 0);
    }

    #[test]
    fn a_code_is_read_as_people_type_it() {
        let code = code();
        let printed = code.to_string();
        assert_eq!(printed.len(), 24);
        let with = |between: &str| printed.replace(' ', between);
        for typed in [with(""), with(" "), with("-"), with("  "), format!(" {printed}\n")] {
            assert_eq!(VoucherCode::parse(&typed), Some(code.clone()), "{typed}");
        }
        for wrong in ["", "1", "x", &printed[1..], &format!("{printed}0"), &"9".repeat(5_000)] {
            assert_eq!(VoucherCode::parse(wrong), None, "{wrong}");
        }
        assert_eq!(VoucherCode::new("12"), None);
        assert_eq!(VoucherCode::new("١٢٣٤٥٦٧٨٩٠١٢٣٤٥٦٧٨٩"), None);
    }

    #[test]
    fn a_wrong_digit_and_swapped_neighbours_are_found() {
        let good = code().as_str().to_owned();
        for at in 0..good.len() {
            for digit in b'0'..=b'9' {
                let mut wrong = good.clone().into_bytes();
                if wrong[at] == digit {
                    continue;
                }
                wrong[at] = digit;
                let wrong = String::from_utf8(wrong).expect("digits");
                assert_eq!(VoucherCode::parse(&wrong), None, "{wrong}");
            }
            let mut swapped = good.clone().into_bytes();
            if at + 1 < swapped.len() && swapped[at] != swapped[at + 1] {
                swapped.swap(at, at + 1);
                let swapped = String::from_utf8(swapped).expect("digits");
                assert_eq!(VoucherCode::parse(&swapped), None, "{swapped}");
            }
        }
    }

    #[test]
    fn what_can_be_done_with_it_follows_from_what_happened() {
        let now = Moment(100 * DAY_MS);
        let open = Voucher {
            id: VoucherId(uuid::Uuid::nil()),
            code: code(),
            currency: EUR,
            value_minor: 5_000,
            balance_minor: 1,
            issued_at: Moment(0),
            valid_until: Some(now.plus_ms(1)),
            end: None,
            is_stopped: false,
        };
        assert_eq!(open.state(now), VoucherState::Open);
        assert_eq!(open.state(now.plus_ms(1)), VoucherState::Expired);
        let used = Voucher { balance_minor: 0, ..open.clone() };
        assert_eq!(used.state(now), VoucherState::Used);
        let stopped = Voucher { is_stopped: true, ..used.clone() };
        assert_eq!(stopped.state(now), VoucherState::Stopped);
        let back = Voucher { end: Some(VoucherEnd::TakenBack), ..stopped.clone() };
        assert_eq!(stopped.withdrawal_refused(Moment(0)), Some(WithdrawRefusal::NotNow));
        assert_eq!(back.state(now), VoucherState::TakenBack);
        let whole = Voucher { balance_minor: 5_000, valid_until: None, ..open.clone() };
        let day = |days: i64| Moment(days * DAY_MS);
        assert_eq!(whole.withdrawal_refused(day(15).minus_ms(1)), None);
        assert_eq!(whole.withdrawal_refused(day(15)), Some(WithdrawRefusal::TooLate));
        assert_eq!(open.withdrawal_refused(day(1)), Some(WithdrawRefusal::Used));
        assert_eq!(back.withdrawal_refused(day(99)), Some(WithdrawRefusal::Done));
        let more = 90 * DAY_MS;
        assert_eq!(valid_again(None, now, more), None);
        assert_eq!(valid_again(Some(now), now, more), Some(now.plus_ms(more)));
        let later = Some(now.plus_ms(more + 1));
        assert_eq!(valid_again(later, now, more), later);
    }
}
