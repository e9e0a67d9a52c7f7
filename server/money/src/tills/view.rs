//! Tills and shifts as staff see them. Nothing here tells what should be in a drawer before it was
//! counted.

pub use domain::sales::till::figures::{Clerk, TillPoint};

use super::reach::{self, Counters};
use domain::{
    id::{AccountId, TillSessionId},
    moment::Moment,
    money::Currency,
    people::actor::Actor,
    sales::till::{ShiftState, TillRefusal},
};
use house::{Failure, House, NotAnswered};
use people::sales::Counter;

/// A drawer, and who has it now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TillView {
    pub key: String,
    pub name: String,
    /// None: the box office.
    pub point: Option<TillPoint>,
    pub currency: Currency,
    /// It isn't used any more since then.
    pub ended_at: Option<Moment>,
    /// The reader has the right to manage it.
    pub may_manage: bool,
    /// The shift that isn't closed. None: the next clerk may open it.
    pub shift: Option<ShiftView>,
    /// Shifts that were closed and wait for a second person, the first one first.
    pub to_confirm: Vec<ShiftView>,
}

/// A shift without its figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShiftView {
    pub id: TillSessionId,
    /// The till's key and name.
    pub till: String,
    pub till_name: String,
    /// None: the box office.
    pub point: Option<TillPoint>,
    pub currency: Currency,
    pub state: ShiftState,
    pub clerk: Clerk,
    pub opened_at: Moment,
    pub counted_at: Option<Moment>,
    pub closed_at: Option<Moment>,
    pub closed_by: Option<Clerk>,
    pub confirmed_at: Option<Moment>,
    pub confirmed_by: Option<Clerk>,
    /// The shift from which its clerk took the drawer over.
    pub taken_over_from: Option<TillSessionId>,
    /// Below zero: cash was missing. None before it was counted.
    pub difference_minor: Option<i64>,
    /// It is the reader's own.
    pub is_own: bool,
    /// The reader has the right to manage its till.
    pub may_manage: bool,
}

/// Which shifts are meant: those that were opened in a span of time, at a counter, by a clerk.
#[derive(Clone, Debug)]
pub struct ShiftsAsked {
    /// The key of a till.
    pub till: Option<String>,
    pub clerk: Option<AccountId>,
    pub counter: Option<Counter>,
    pub from: Moment,
    pub until: Moment,
}

/// Tills where the reader sells or that they manage, by their names: those of points of sale after
/// those of the box office.
///
/// # Errors
/// Without the right to sell or to manage tills anywhere.
#[boxed]
pub async fn tills(house: &House, actor: &Actor) -> Result<Vec<TillView>, NotAnswered> {
}

/// # Errors
/// `UnknownTill`, also where the reader neither sells nor manages.
#[boxed]
pub async fn till_by_key(
    house: &House,
    actor: &Actor,
    key: &str,
) -> Result<TillView, Failure<TillRefusal>> {
}

/// The reader's own shift that isn't closed.
#[boxed]
pub async fn own_shift(house: &House, actor: &Actor) -> anyhow::Result<Option<ShiftView>> {
}

/// Shifts that the reader may see: their own, and those at tills that they manage. The newest
/// first, at most `SHIFTS_MAX`.
///
/// # Errors
/// Without the right to sell or to manage tills anywhere.
#[boxed]
pub async fn shifts(
    house: &House,
    actor: &Actor,
    asked: &ShiftsAsked,
) -> Result<Vec<ShiftView>, NotAnswered> {
}
