//! The end of a shift: it is closed, or a colleague takes the drawer over; a second person confirms
//! it.

use super::{
    count::count_in,
    rights::{self, may_manage, permit_manage, permit_use},
    shift::{NoSale, of_till, refuse_another, write_movement},
};
use crate::books;
use anyhow::Context;
use domain::{
    id::TillSessionId,
    people::actor::Actor,
    sales::till::{
        Compared, DrawerCount, MovementKind, ShiftState, TillRefusal, may_close, may_confirm,
    },
};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
};
use serde_json::json;
use store::{
    Conn,
    tills::{
        counts, figures, movements,
        shifts::{self, NewShift, Shift},
    },
};

/// The cash goes to the safe, and the difference is booked. The same again has no further effect.
///
/// # Errors
/// Why it isn't closed; without the right to sell at its counter.
#[boxed]
pub async fn close(
    house: &House,
    actor: &Actor,
    shift: TillSessionId,
) -> Result<Compared, Failure<TillRefusal>> {
    let actor = actor.clone();
    house
        .write(move |house, conn| {
            let actor = actor.clone();
            Box::pin(async move { close_in(&house, conn, &actor, shift).await })
        })
        .await
}

async fn close_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    shift: TillSessionId,
) -> Result<Compared, Failure<TillRefusal>> {
    let shift = rights::acting(conn, actor, shift).await?;
    if let (Some(closed), Some(cash)) = (&shift.closed, shift.cash)
        && closed.by.account == actor.operator()
    {
        return Ok(cash);
    }
    end(house, conn, actor, &shift, MovementKind::HandedIn).await
}

/// `to`: the safe, or the next clerk.
async fn end(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    shift: &Shift,
    to: MovementKind,
) -> Result<Compared, Failure<TillRefusal>> {
    may_close(shift.state()).map_err(Failure::Refused)?;
    let cash = shift.cash.context("a drawer that was counted has figures")?;
    let of = of_till(shift);
    let by_company = figures::cash_by_company(conn, shift.id).await?;
    books::post_gathered(house, conn, of, &by_company).await?;
    books::post_difference(house, conn, of, cash.difference_minor()).await?;
    let out = NoSale { kind: to, amount_minor: -cash.counted_minor, reason: "", key: None };
    write_movement(house, conn, actor, shift, &out).await?;
    shifts::set_closed(conn, shift.id, actor.operator(), house.now()).await?;
    let detail = json!({
        "counted_minor": cash.counted_minor,
        "difference_minor": cash.difference_minor(),
        "to": to.as_str(),
    });
    let entry = JournalEntry { action: "till.close", subject: Subject::Shift(shift.id), detail };
    journal::record(house, conn, actor, entry).await?;
    Ok(cash)
}

/// The actor goes on with a colleague's drawer. `drawer`: what the actor has counted in it,
/// without knowing the colleague's count. The colleague's shift ends with this count, and the
/// actor's begins with it: what is missing by then is a difference of the colleague's shift, whose
/// report has both counts. Where the colleague hasn't counted, it needs the right to manage the
/// till. The same again has no further effect.
///
/// # Errors
/// Why it stays the colleague's; without the right to sell at its counter.
#[boxed]
pub async fn take_over(
    house: &House,
    actor: &Actor,
    shift: TillSessionId,
    drawer: &DrawerCount,
) -> Result<TillSessionId, Failure<TillRefusal>> {
    let (actor, drawer) = (actor.clone(), drawer.clone());
    house
        .write(move |house, conn| {
            let (actor, drawer) = (actor.clone(), drawer.clone());
            Box::pin(async move { take_over_in(&house, conn, &actor, shift, &drawer).await })
        })
        .await
}

async fn take_over_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    shift: TillSessionId,
    drawer: &DrawerCount,
) -> Result<TillSessionId, Failure<TillRefusal>> {
    let refused = |why| Err(Failure::Refused(why));
    let former = rights::locked(conn, shift).await?;
    permit_use(actor, former.point.as_ref())?;
    if let Some(next) = shifts::after(conn, former.id).await?
        && next.clerk.account == actor.operator()
    {
        return Ok(next.id);
    }
    if former.clerk.account == actor.operator() {
        return refused(TillRefusal::Yours);
    }
    let drawer = match former.state() {
        ShiftState::Open if may_manage(actor, former.point.as_ref()) => drawer.clone(),
        ShiftState::Open => return refused(TillRefusal::NotCounted),
        ShiftState::Counted => cash_alone(conn, &former, drawer).await?,
        ShiftState::Closed => return refused(TillRefusal::Closed),
        ShiftState::Confirmed => return refused(TillRefusal::Confirmed),
    };
    refuse_another(conn, actor).await?;
    count_in(house, conn, actor, &former, &drawer).await?;
    let former = rights::locked(conn, former.id).await?;
    let cash = end(house, conn, actor, &former, MovementKind::Takeover).await?;
    let new = NewShift {
        id: TillSessionId(house.new_id()),
        till: former.till,
        point_of_sale: former.point_of_sale,
        operator: actor.operator(),
        at: house.now(),
        key: None,
        taken_over_from: Some(former.id),
    };
    if !shifts::insert(conn, &new).await? {
        // They have opened another one at the same moment.
        return refused(TillRefusal::HasAnother);
    }
    let begun = rights::locked(conn, new.id).await?;
    let found = NoSale {
        kind: MovementKind::Takeover,
        amount_minor: cash.counted_minor,
        reason: "",
        key: None,
    };
    write_movement(house, conn, actor, &begun, &found).await?;
    let detail = json!({ "taken_over_from": former.id.to_string() });
    let entry = JournalEntry { action: "till.take-over", subject: Subject::Shift(new.id), detail };
    journal::record(house, conn, actor, entry).await?;
    Ok(new.id)
}

/// What the next clerk counts is the cash. Slips and returned tickets stay with the shift in which
/// they came, as they were counted there.
async fn cash_alone(
    conn: &mut Conn,
    former: &Shift,
    drawer: &DrawerCount,
) -> anyhow::Result<DrawerCount> {
    let before = counts::of_shift(conn, former.id).await?.pop();
    let before = before.context("a drawer that was counted has a count")?;
    let (slips, paper) = (before.slips.counted, before.paper.counted);
    Ok(DrawerCount { slips, paper, ..drawer.clone() })
}

/// A second person says that the count is right: from then on nothing of the shift changes. The
/// same again has no further effect.
///
/// # Errors
/// Why it isn't confirmed; without the right to manage its till.
#[boxed]
pub async fn confirm(
    house: &House,
    actor: &Actor,
    shift: TillSessionId,
) -> Result<(), Failure<TillRefusal>> {
    let actor = actor.clone();
    house
        .write(move |house, conn| {
            let actor = actor.clone();
            Box::pin(async move { confirm_in(&house, conn, &actor, shift).await })
        })
        .await
}

async fn confirm_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    shift: TillSessionId,
) -> Result<(), Failure<TillRefusal>> {
    let refused = |why| Err(Failure::Refused(why));
    let shift = rights::locked(conn, shift).await?;
    permit_manage(actor, shift.point.as_ref())?;
    let operator = actor.operator();
    if let Some(confirmed) = &shift.confirmed {
        let is_same = confirmed.by.account == operator;
        return if is_same { Ok(()) } else { refused(TillRefusal::Confirmed) };
    }
    let Some(closed) = &shift.closed else { return refused(TillRefusal::NotClosed) };
    let mut hands = vec![shift.clerk.account, closed.by.account];
    let counted = counts::of_shift(conn, shift.id).await?;
    hands.extend(counted.iter().map(|count| count.by.account));
    let moved = movements::of_shift(conn, shift.id).await?;
    hands.extend(moved.iter().map(|movement| movement.by.account));
    may_confirm(&hands, operator).map_err(Failure::Refused)?;
    if !shifts::confirm(conn, shift.id, operator, house.now()).await? {
        return refused(TillRefusal::Confirmed);
    }
    let entry = JournalEntry {
        action: "till.confirm",
        subject: Subject::Shift(shift.id),
        detail: json!({}),
    };
    Ok(journal::record(house, conn, actor, entry).await?)
}
