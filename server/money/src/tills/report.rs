//! X and Z reports: what was taken and given back in a shift, what moved, what was counted. It is
//! an X report until the shift is closed, and a Z report from then on.

pub use domain::sales::till::figures::{
    MethodFigures, ShiftCount, ShiftFigures, ShiftMovement, VatFigures,
};

use super::view::{ShiftView, ShiftsAsked};
use domain::{id::TillSessionId, people::actor::Actor, sales::till::TillRefusal};
use house::{Failure, House, NotAnswered};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShiftReport {
    pub shift: ShiftView,
    /// Orders that were paid in it, or a part of them.
    pub sales: u32,
    /// Cancellations for which something went back in it.
    pub refunds: u32,
    /// In the order of time.
    pub movements: Vec<ShiftMovement>,
    /// None before the cash was counted: nobody, no manager either, sees sums until then.
    pub figures: Option<ShiftFigures>,
}

/// # Errors
/// `UnknownShift`, also where it is neither the reader's own nor at a till that they manage.
#[boxed]
pub async fn report(
    house: &House,
    actor: &Actor,
    shift: TillSessionId,
) -> Result<ShiftReport, Failure<TillRefusal>> {
}

/// Reports of `view::shifts`, in their order.
///
/// # Errors
/// Without the right to sell or to manage tills anywhere.
#[boxed]
pub async fn reports(
    house: &House,
    actor: &Actor,
    asked: &ShiftsAsked,
) -> Result<Vec<ShiftReport>, NotAnswered> {
}
