//! Tills: drawers of a counter, and the shifts in which a clerk has one. Cash is counted blind;
//! who closes a shift and who confirms it are two persons.

pub mod figures;
#[cfg(test)]
mod tests;

use crate::{id::AccountId, money::Currency};
use serde::{Deserialize, Serialize};

/// Of a till's key and name.
pub const KEY_CHARS_MAX: usize = 40;
pub const NAME_CHARS_MAX: usize = 80;
/// Of what a movement was for.
pub const REASON_CHARS_MAX: usize = 200;
/// No drawer holds more, and nothing moves more at once: an evening's pesos or rupiahs are less.
pub const AMOUNT_MAX_MINOR: i64 = 1_000_000_000_000;
/// So many of one coin, slips or tickets are in no drawer.
pub const PIECES_MAX: u32 = 100_000;
/// So many kinds of coins and notes has no currency.
pub const DENOMINATIONS_MAX: usize = 30;

/// Cash that comes into a drawer or leaves it, and no sale is behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MovementKind {
    /// With which the shift began.
    Float,
    /// Somebody pays in for something that isn't sold here.
    PayIn,
    /// Something is bought or paid for the house.
    PayOut,
    /// To the safe, during the shift.
    Withdrawal,
    /// From the clerk before, or to the one after.
    Takeover,
    /// To the safe, once the shift was closed.
    HandedIn,
}

impl MovementKind {
    pub const ALL: [Self; 6] =
        [Self::Float, Self::PayIn, Self::PayOut, Self::Withdrawal, Self::Takeover, Self::HandedIn];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Float => "float",
            Self::PayIn => "pay-in",
            Self::PayOut => "pay-out",
            Self::Withdrawal => "withdrawal",
            Self::Takeover => "takeover",
            Self::HandedIn => "handed-in",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }

    /// What of a clerk's own movement comes into the drawer. None: the shift itself makes it.
    pub fn signed(self, amount_minor: i64) -> Option<i64> {
        match self {
            Self::PayIn => Some(amount_minor),
            Self::PayOut | Self::Withdrawal => Some(amount_minor.saturating_neg()),
            Self::Float | Self::Takeover | Self::HandedIn => None,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ShiftState {
    /// Cash is taken and given back.
    Open,
    /// Counted: no cash moves any more.
    Counted,
    /// The difference is booked, and the drawer is empty or another clerk's.
    Closed,
    /// A second person has confirmed it: nothing of it changes any more.
    Confirmed,
}

impl ShiftState {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Counted => "counted",
            Self::Closed => "closed",
            Self::Confirmed => "confirmed",
        }
    }
}

/// So many coins or notes of one value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Pieces {
    pub denomination_minor: i64,
    pub pieces: u32,
}

/// Papers in a drawer, and what they are worth: slips of the terminal, or returned tickets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Papers {
    pub pieces: u32,
    pub amount_minor: i64,
}

/// What somebody has counted in a drawer, without knowing what should be in it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DrawerCount {
    pub cash: Vec<Pieces>,
    /// Counted as a sum: bags and rolls, or what a machine has counted.
    pub sum_minor: i64,
    /// What the terminal took, less what it gave back.
    pub slips: Papers,
    /// Paper tickets that were taken back, at what was given back for them.
    pub paper: Papers,
}

impl DrawerCount {
    /// # Errors
    /// `BadCount`: there is no such coin, or there are too many of something.
    pub fn cash_minor(&self) -> Result<i64, TillRefusal> {
        let bad = TillRefusal::BadCount;
        let is_sum = |minor: i64| (0..=AMOUNT_MAX_MINOR).contains(&minor);
        let is_few = |papers: Papers| {
            papers.pieces <= PIECES_MAX
                && (-AMOUNT_MAX_MINOR..=AMOUNT_MAX_MINOR).contains(&papers.amount_minor)
        };
        if self.cash.len() > DENOMINATIONS_MAX || !is_sum(self.sum_minor) {
            return Err(bad);
        }
        if !is_few(self.slips) || !is_few(self.paper) || self.paper.amount_minor < 0 {
            return Err(bad);
        }
        let mut all_minor = self.sum_minor;
        for (at, row) in self.cash.iter().enumerate() {
            let Pieces { denomination_minor, pieces } = *row;
            let before = &self.cash[..at];
            let is_twice = before.iter().any(|it| it.denomination_minor == denomination_minor);
            if is_twice || !(1..=AMOUNT_MAX_MINOR).contains(&denomination_minor) {
                return Err(bad);
            }
            if pieces > PIECES_MAX {
                return Err(bad);
            }
            all_minor = all_minor.saturating_add(denomination_minor.saturating_mul(pieces.into()));
        }
        if is_sum(all_minor) { Ok(all_minor) } else { Err(bad) }
    }
}

/// Coins and notes that pages offer, the largest first. Others are counted as a sum.
pub fn denominations(currency: Currency) -> Vec<i64> {
    let unit = 10_i64.pow(currency.decimals());
    let mut values = Vec::new();
    for power in [100, 10, 1] {
        values.extend([5 * power, 2 * power, power].map(|value| value * unit));
    }
    let mut parts = unit / 10;
    while parts > 0 {
        values.extend([5 * parts, 2 * parts, parts]);
        parts /= 10;
    }
    values.retain(|value| value % currency.step_minor() == 0);
    values
}

/// What should be there, and what was counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Compared {
    pub expected_minor: i64,
    pub counted_minor: i64,
}

impl Compared {
    /// Below zero: something is missing.
    pub fn difference_minor(self) -> i64 {
        self.counted_minor - self.expected_minor
    }
}

/// Why a till or a shift stays as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TillRefusal {
    UnknownTill,
    /// Its key or name is empty, too long or has other characters.
    BadName,
    /// Another till has this key.
    KeyTaken,
    UnknownPoint,
    /// No company of the house has this key.
    UnknownCompany,
    /// It isn't used any more.
    TillEnded,
    UnknownShift,
    /// A clerk has it.
    AlreadyOpen,
    /// The clerk has another till.
    HasAnother,
    /// It is a colleague's.
    NotYours,
    /// Nobody has it.
    NotOpen,
    /// The cash was counted: nothing moves any more.
    Counted,
    /// The cash wasn't counted yet.
    NotCounted,
    /// It isn't closed yet.
    NotClosed,
    Closed,
    Confirmed,
    /// Nothing, or too much.
    BadAmount,
    BadCount,
    ReasonMissing,
    /// Who moved its cash, counted it or closed it doesn't confirm it, and neither does its clerk.
    SecondPerson,
    /// A clerk doesn't take over from themselves.
    Yours,
    /// The same key came with another request.
    KeyUsed,
}

impl TillRefusal {
    /// For programs.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::UnknownTill => "unknown-till",
            Self::BadName => "bad-name",
            Self::KeyTaken => "key-taken",
            Self::UnknownPoint => "unknown-point",
            Self::UnknownCompany => "unknown-company",
            Self::TillEnded => "till-ended",
            Self::UnknownShift => "unknown-shift",
            Self::AlreadyOpen => "already-open",
            Self::HasAnother => "has-another-till",
            Self::NotYours => "not-your-till",
            Self::NotOpen => "till-not-open",
            Self::Counted => "till-counted",
            Self::NotCounted => "till-not-counted",
            Self::NotClosed => "till-not-closed",
            Self::Closed => "till-closed",
            Self::Confirmed => "till-confirmed",
            Self::BadAmount => "bad-amount",
            Self::BadCount => "bad-count",
            Self::ReasonMissing => "reason-missing",
            Self::SecondPerson => "second-person",
            Self::Yours => "your-own-till",
            Self::KeyUsed => "key-used",
        }
    }
}

/// Why cash can't be taken or given back at this counter now. Nothing of it tells how much is in
/// the drawer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CashRefusal {
    /// The counter has tills, and the clerk has none of them.
    NoTill,
    /// The clerk's till was counted: nothing moves in it any more.
    TillCounted,
    /// The clerk's till stands at another counter.
    OtherCounter,
    /// Coins of another currency are in the drawer.
    OtherCurrency,
}

impl CashRefusal {
    /// For programs.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NoTill => "no-till-open",
            Self::TillCounted => "till-counted",
            Self::OtherCounter => "till-of-other-counter",
            Self::OtherCurrency => "till-of-other-currency",
        }
    }
}

/// Whether this is a second person beside those who had the cash: its clerk, and who moved, counted
/// or closed it. None: a command on the machine itself.
pub fn may_confirm(hands: &[Option<AccountId>], who: Option<AccountId>) -> Result<(), TillRefusal> {
    match hands.contains(&who) {
        true => Err(TillRefusal::SecondPerson),
        false => Ok(()),
    }
}

/// Whether cash may move in a shift.
pub fn may_move(state: ShiftState) -> Result<(), TillRefusal> {
    match state {
        ShiftState::Open => Ok(()),
        ShiftState::Counted => Err(TillRefusal::Counted),
        ShiftState::Closed => Err(TillRefusal::Closed),
        ShiftState::Confirmed => Err(TillRefusal::Confirmed),
    }
}

/// Whether a shift may be closed now.
pub fn may_close(state: ShiftState) -> Result<(), TillRefusal> {
    match state {
        ShiftState::Open => Err(TillRefusal::NotCounted),
        ShiftState::Counted => Ok(()),
        ShiftState::Closed => Err(TillRefusal::Closed),
        ShiftState::Confirmed => Err(TillRefusal::Confirmed),
    }
}
