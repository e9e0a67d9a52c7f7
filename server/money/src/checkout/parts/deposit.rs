//! A part of an order that waits for the rest: money alone, since what the house owes pays last.

use super::{
    PartsRefusal, Taking, asked_parts, paid_until_now, put_all,
    spread::{OpenOrder, Spread},
    take_share, taken_by,
};
use crate::checkout::credit::OwnPart;
use domain::{
    id::OrderId,
    people::actor::{Action, Actor},
};
use house::{Failure, House};
use store::{Conn, orders};

/// Less than what is open. The shares stay, so that the rest can be paid as before. The caller
/// knows that nothing was paid.
///
/// # Errors
/// Why nothing was taken: the transaction ends.
pub(crate) async fn take_deposit_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    order: OrderId,
    taking: &Taking,
) -> Result<(), Failure<PartsRefusal>> {
    let refused = |why| Err(Failure::Refused(why));
    actor.permit(Action::Sell, &actor.outlet().scope())?;
    let Some(order) = orders::lock(conn, order).await? else {
        return refused(PartsRefusal::UnknownOrder);
    };
    let parts = asked_parts(house, conn, taking).await?;
    let other = parts.iter().map(|part| part.payment_method).find(|method| !method.is_at_counter());
    if let Some(method) = other {
        return refused(PartsRefusal::MethodNotTaken(method));
    }
    let paid = paid_until_now(house, conn, &order).await?;
    let known = paid.shares.clone();
    let is_known = |position: u32| known.iter().any(|share| share.position == position);
    let spread = Spread::over(house, conn, &order, &paid, paid.shares.clone()).await?;
    let by = taken_by(conn, actor, &order, taking.by, &parts).await?;
    let open_order = OpenOrder { house, conn: &mut *conn, order: &order, till: by.till };
    let all = put_all(open_order, spread, &parts).await?;
    let attempts = paid.attempts.len() as u32 + 1..;
    for (attempt, share) in attempts.zip(all.iter().filter(|share| !is_known(share.position))) {
        let part = OwnPart { order: &order, share, attempt };
        take_share(house, conn, actor, &part, by).await?;
    }
    Ok(())
}
