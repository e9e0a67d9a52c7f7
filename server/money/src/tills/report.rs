//! X and Z reports: what was taken and given back in a shift, what moved, what was counted. It is
//! an X report until the shift is closed, and a Z report from then on.

pub use domain::sales::till::figures::{
    MethodFigures, ShiftCount, ShiftFigures, ShiftMovement, VatFigures,
};

use super::view::{self, ShiftView, ShiftsAsked, is_visible, permit_somewhere, shift_view};
use domain::{
    id::TillSessionId,
    people::actor::Actor,
    sales::till::{ShiftState, TillRefusal},
};
use house::{Failure, House, NotAnswered};
use store::{
    Conn,
    tills::{
        counts,
        figures::{self, Deals},
        movements, shifts,
    },
};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShiftReport {
    pub shift: ShiftView,
    /// Orders that were paid in it, or a part of them.
    pub sales: u32,
    /// Cancellations for which something went back in it.
    pub refunds: u32,
    /// In the order of time.
    pub movements: Vec<ShiftMovement>,
    /// None for its clerk before the cash was counted. Those who manage the till read an X report
    /// of a colleague's shift at any time.
    pub figures: Option<ShiftFigures>,
}

/// # Errors
/// Without the right to sell or to manage tills anywhere; `UnknownShift`, also where it is neither
/// the reader's own nor at a till that they manage.
#[boxed]
pub async fn report(
    house: &House,
    actor: &Actor,
    shift: TillSessionId,
) -> Result<ShiftReport, Failure<TillRefusal>> {
    permit_somewhere(actor)?;
    let mut conn = house.store().read().await?;
    let shift = shifts::by_id(&mut conn, shift).await?;
    let shift = shift.filter(|shift| is_visible(actor, shift));
    let shift = shift.ok_or(Failure::Refused(TillRefusal::UnknownShift))?;
    Ok(of_shift(&mut conn, shift_view(actor, &shift)).await?)
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
    let shifts = view::shifts(house, actor, asked).await?;
    let mut conn = house.store().read().await?;
    let mut reports = Vec::new();
    for shift in shifts {
        reports.push(of_shift(&mut conn, shift).await?);
    }
    Ok(reports)
}

async fn of_shift(conn: &mut Conn, shift: ShiftView) -> anyhow::Result<ShiftReport> {
    let is_counted = shift.state != ShiftState::Open;
    let figures = match is_counted || (shift.may_manage && !shift.is_own) {
        false => None,
        true => Some(ShiftFigures {
            methods: figures::by_method(conn, shift.id).await?,
            vat: figures::vat(conn, shift.id).await?,
            counts: counts::of_shift(conn, shift.id).await?,
        }),
    };
    let Deals { sales, refunds } = figures::deals(conn, shift.id).await?;
    let movements = movements::of_shift(conn, shift.id).await?;
    Ok(ShiftReport { shift, sales, refunds, movements, figures })
}
