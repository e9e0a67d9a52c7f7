//! A drawer is counted, blind: nothing tells before what should be in it.

use super::rights;
use anyhow::Context;
use domain::{
    id::TillSessionId,
    people::actor::Actor,
    sales::till::{DrawerCount, Pieces, ShiftState, TillRefusal, figures::ShiftCount},
};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
};
use serde_json::json;
use store::{
    Conn,
    tills::{
        counts::{self, NewCount},
        figures,
        shifts::{self, Shift},
    },
};

/// Nobody counts a drawer more often.
const COUNTS_MAX: usize = 20;

/// Takes what the actor has counted, and tells what should be there. From then on nothing moves.
/// The same count again has no further effect. A clerk counts once; who manages the till may have
/// it counted again until it is closed, and each count stays.
///
/// # Errors
/// Why it isn't counted; without the right to sell at its counter.
#[boxed]
pub async fn count(
    house: &House,
    actor: &Actor,
    shift: TillSessionId,
    drawer: &DrawerCount,
) -> Result<ShiftCount, Failure<TillRefusal>> {
    let (actor, drawer) = (actor.clone(), drawer.clone());
    house
        .write(move |house, conn| {
            let (actor, drawer) = (actor.clone(), drawer.clone());
            Box::pin(async move {
                let shift = rights::acting(conn, &actor, shift).await?;
                count_in(&house, conn, &actor, &shift, &drawer).await
            })
        })
        .await
}

/// The caller has locked the shift.
pub(super) async fn count_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    shift: &Shift,
    drawer: &DrawerCount,
) -> Result<ShiftCount, Failure<TillRefusal>> {
    let refused = |why| Err(Failure::Refused(why));
    let counted_minor = drawer.cash_minor().map_err(Failure::Refused)?;
    let (before, operator) = (counts::of_shift(conn, shift.id).await?, actor.operator());
    if let Some(last) = before.last()
        && last.by.account == operator
        && is_same(last, drawer)
    {
        return Ok(last.clone());
    }
    match shift.state() {
        ShiftState::Open => {}
        ShiftState::Counted if operator != shift.clerk.account && before.len() < COUNTS_MAX => {}
        ShiftState::Counted => return refused(TillRefusal::Counted),
        ShiftState::Closed => return refused(TillRefusal::Closed),
        ShiftState::Confirmed => return refused(TillRefusal::Confirmed),
    }
    let number = before.last().map_or(1, |last| last.number + 1);
    let new = NewCount {
        shift: shift.id,
        number,
        by: operator,
        at: house.now(),
        drawer,
        counted_minor,
        expected: figures::expected(conn, shift.id).await?,
    };
    counts::insert(conn, &new).await?;
    shifts::set_counted(conn, shift.id, house.now()).await?;
    let detail = json!({ "number": number, "counted_minor": counted_minor });
    let entry = JournalEntry { action: "till.count", subject: Subject::Shift(shift.id), detail };
    journal::record(house, conn, actor, entry).await?;
    let mut all = counts::of_shift(conn, shift.id).await?;
    Ok(all.pop().context("a count was just written")?)
}

/// The same coins, slips and tickets.
fn is_same(known: &ShiftCount, drawer: &DrawerCount) -> bool {
    let sorted = |pieces: &[Pieces]| {
        let mut pieces: Vec<_> = pieces.iter().copied().filter(|row| row.pieces > 0).collect();
        pieces.sort();
        pieces
    };
    sorted(&known.pieces) == sorted(&drawer.cash)
        && known.sum_minor == drawer.sum_minor
        && known.slips.counted == drawer.slips
        && known.paper.counted == drawer.paper
}
