//! Tills: the drawers of the house's counters (T6.3). A house that has none at a counter sells
//! there as before; where it has one, cash needs a clerk's open shift.
//!
//! 1. `open_shift` books the float. Each cash part of a sale, each slip and each cash refund of
//!    this clerk belongs to the shift from now on (`cash::shift_for`).
//! 2. `move_cash` records what comes into the drawer or leaves it without a sale; `debt::hand_over`
//!    does so of what was owed of a sale and is paid in cash.
//! 3. `count` takes what somebody has counted, blind: nothing tells before what should be there.
//!    From then on nothing moves.
//! 4. `close` books the difference under its clerk's shift, and the cash goes to the safe; or
//!    `take_over` gives it to the next clerk, who counts it again, blind.
//! 5. `confirm` is a second person's. Then nothing of the shift changes any more: a constraint
//!    keeps its figures.
//!
//! Who may sell at a counter uses its tills (`Action::Sell`): a right of its own would only part
//! clerks into those who can take cash and those who can't sell. `Action::ManageTills` adds tills,
//! sees all of them, confirms, counts and closes what a colleague left, and takes over without
//! being asked.

pub(crate) mod cash;
mod count;
pub(crate) mod debt;
pub mod offline;
mod over;
mod report;
mod rights;
mod setup;
mod shift;
mod view;
mod words;

pub use count::count;
pub use over::{close, confirm, take_over};
pub use report::{
    MethodFigures, ShiftCount, ShiftFigures, ShiftMovement, ShiftReport, VatFigures, report,
    reports,
};
pub use setup::{NewTill, add_till, end_till};
pub use shift::{CashMove, Opening, move_cash, open_shift};
pub use view::{
    Clerk, ShiftView, ShiftsAsked, TillPoint, TillView, own_shift, shifts, till_by_key, tills,
};
pub use words::{cash_words, refusal_words};
