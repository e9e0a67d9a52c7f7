//! Who may do what at a till.

use domain::{
    id::TillSessionId,
    people::actor::{Action, Actor, NotPermitted},
    sales::{
        outlet::POINT_PREFIX,
        till::{TillRefusal, figures::TillPoint},
    },
};
use house::Failure;
use store::{
    Conn,
    tills::shifts::{self, Shift},
};

/// Over what somebody needs a right there.
pub(super) fn scope(point: Option<&TillPoint>) -> String {
    point.map_or_else(|| "*".to_owned(), |point| format!("{POINT_PREFIX}{}", point.key))
}

/// Whoever sells at a counter uses its tills.
pub(super) fn permit_use(actor: &Actor, point: Option<&TillPoint>) -> Result<(), NotPermitted> {
    actor.permit(Action::Sell, &scope(point))
}

pub(super) fn permit_manage(actor: &Actor, point: Option<&TillPoint>) -> Result<(), NotPermitted> {
    actor.permit(Action::ManageTills, &scope(point))
}

pub(super) fn may_manage(actor: &Actor, point: Option<&TillPoint>) -> bool {
    permit_manage(actor, point).is_ok()
}

/// Whether the reader sees the till at all.
pub(super) fn may_see(actor: &Actor, point: Option<&TillPoint>) -> bool {
    permit_use(actor, point).is_ok() || may_manage(actor, point)
}

/// A shift in which the actor may move, count and close: their own, or one at a till that they
/// manage. Locked until the transaction ends.
pub(super) async fn acting(
    conn: &mut Conn,
    actor: &Actor,
    id: TillSessionId,
) -> Result<Shift, Failure<TillRefusal>> {
    let shift = locked(conn, id).await?;
    let point = shift.point.as_ref();
    if may_manage(actor, point) {
        return Ok(shift);
    }
    permit_use(actor, point)?;
    match shift.clerk.account == actor.operator() {
        true => Ok(shift),
        false => Err(Failure::Refused(TillRefusal::NotYours)),
    }
}

/// # Errors
/// `UnknownShift`.
pub(super) async fn locked(
    conn: &mut Conn,
    id: TillSessionId,
) -> Result<Shift, Failure<TillRefusal>> {
    let shift = shifts::lock(conn, id).await?;
    shift.ok_or(Failure::Refused(TillRefusal::UnknownShift))
}
