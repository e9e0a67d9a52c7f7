//! While tickets are exchanged, the basket has one seat for each of them.

use super::{Former, leave, wished};
use domain::{
    id::{BasketLineId, SessionId},
    moment::Moment,
    people::actor::Actor,
    seats::hold::{HoldRefusal, HoldRequest, SeatRequest},
};
use house::{Answered, Failure, House};
use season::performance;
use selling::{
    basket,
    hold::{self, Held as HeldNow},
};
use std::collections::BTreeSet;
use store::{Conn, baskets, tickets::exchanges};

/// A line of the browser's basket that is held: a seat, or some places of an unnumbered area.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held {
    pub line: BasketLineId,
    pub count: u32,
    pub added_at: Moment,
}

/// Those that have been in the basket longest first.
#[boxed]
pub async fn held_lines(
    house: &House,
    conn: &mut Conn,
    session: SessionId,
) -> anyhow::Result<Vec<Held>> {
    let Some(basket) = baskets::open(conn, session).await? else { return Ok(Vec::new()) };
    let mut lines = baskets::lines(conn, basket.id, house.now()).await?;
    lines.retain(|line| line.held);
    lines.sort_by_key(|line| (line.added_at, line.id));
    let held = lines.iter().map(|line| Held {
        line: line.id,
        count: line.quantity,
        added_at: line.added_at,
    });
    Ok(held.collect())
}

/// Holds seats as anybody does; while tickets are exchanged, one for each. `instead_of`: the lines
/// of the basket whose place they take.
///
/// # Errors
/// Also refused: there would be more seats than tickets.
#[boxed]
pub async fn hold(
    house: &House,
    actor: &Actor,
    request: &HoldRequest,
    instead_of: &[BasketLineId],
) -> Result<HeldNow, Failure<HoldRefusal>> {
    if let Some(session) = actor.session()
        && let Some(Ok(former)) = wished(house, session).await?
    {
        let had = had(house, session, request).await?;
        let mut conn = house.store().read().await?;
        let held = held_lines(house, &mut conn, session).await?;
        let beside = held.iter().filter(|it| !instead_of.contains(&it.line));
        let beside: u32 = beside.map(|it| it.count).sum();
        let max = former.count();
        if beside.saturating_add(new_count(request, &had)) > max {
            return Err(Failure::Refused(HoldRefusal::TooMany { max }));
        }
    }
    hold::hold(house, actor, request).await
}

/// Lines of the basket with seats that the request names: it brings nothing there.
async fn had(
    house: &House,
    session: SessionId,
    request: &HoldRequest,
) -> anyhow::Result<Vec<BasketLineId>> {
    let SeatRequest::Seats { picks, .. } = &request.seat_request else { return Ok(Vec::new()) };
    let loaded = performance::load(house, request.performance).await?;
    let Some(loaded) = loaded else { return Ok(Vec::new()) };
    let seats = &loaded.plan.hall.seats;
    let named: BTreeSet<_> = picks
        .iter()
        .filter_map(|pick| seats.get(pick.seat_index as usize))
        .map(|seat| seat.ordinal)
        .collect();
    let mut conn = house.store().read().await?;
    let Some(basket) = baskets::open(&mut conn, session).await? else { return Ok(Vec::new()) };
    let mut lines = baskets::lines(&mut conn, basket.id, house.now()).await?;
    lines.retain(|line| {
        let is_named = line.seat.is_some_and(|seat| named.contains(&seat));
        line.held && line.performance == request.performance && is_named
    });
    Ok(lines.iter().map(|line| line.id).collect())
}

/// How many seats come into the basket.
fn new_count(request: &HoldRequest, had: &[BasketLineId]) -> u32 {
    let had = u32::try_from(had.len()).unwrap_or(u32::MAX);
    request.seat_request.count().saturating_sub(had)
}

/// The lines of the basket whose place the new seats take, where there would be more seats than
/// tickets: the one that is `changed`, then those that have been there longest. What is named again
/// stays, so the same form sent again takes nothing.
#[boxed]
pub async fn giving_way(
    house: &House,
    session: SessionId,
    request: &HoldRequest,
    changed: Option<BasketLineId>,
) -> anyhow::Result<Vec<BasketLineId>> {
    let Some(Ok(former)) = wished(house, session).await? else { return Ok(Vec::new()) };
    let had = had(house, session, request).await?;
    let count = new_count(request, &had);
    if count == 0 {
        return Ok(Vec::new());
    }
    let mut conn = house.store().read().await?;
    let mut held = held_lines(house, &mut conn, session).await?;
    held.sort_by_key(|it| Some(it.line) != changed);
    Ok(too_many(&former, &held, count, &had))
}

fn too_many(former: &Former, held: &[Held], count: u32, had: &[BasketLineId]) -> Vec<BasketLineId> {
    let mut seats: u32 = held.iter().map(|it| it.count).sum::<u32>().saturating_add(count);
    let mut lines = Vec::new();
    for it in held.iter().filter(|it| !had.contains(&it.line)) {
        if seats <= former.count() {
            break;
        }
        seats -= it.count;
        lines.push(it.line);
    }
    lines
}

/// Seats were held while tickets are exchanged: what the basket held `before` gives way to them.
///
/// # Errors
/// A fault; the seats are held.
#[boxed]
pub async fn replace(house: &House, actor: &Actor, before: &[BasketLineId]) -> anyhow::Result<()> {
    let Some(session) = actor.session().filter(|_| !before.is_empty()) else { return Ok(()) };
    let mut conn = house.store().read().await?;
    let now = held_lines(house, &mut conn, session).await?;
    drop(conn);
    // The same form sent again has brought nothing.
    if now.iter().all(|it| before.contains(&it.line)) {
        return Ok(());
    }
    for line in before {
        let _ = basket::remove_line(house, actor, *line).await.answered()?;
    }
    Ok(())
}

/// What was given up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct GivenUp {
    /// That stay as they are.
    pub tickets: u32,
    /// That were chosen for them, and are free again.
    pub seats: u32,
}

/// The tickets stay as they are, and the seats that were chosen for them are given back: nobody
/// wanted to buy those. What was in the basket before stays there. Where nothing is exchanged any
/// more, as when the same is sent again, nothing happens.
#[boxed]
pub async fn give_up(house: &House, actor: &Actor) -> anyhow::Result<GivenUp> {
    let Some(session) = actor.session() else { return Ok(GivenUp::default()) };
    let mut conn = house.store().read().await?;
    let wish = exchanges::wish(&mut conn, session).await?;
    let since = exchanges::wished_at(&mut conn, session).await?;
    let Some((wish, since)) = wish.zip(since) else { return Ok(GivenUp::default()) };
    let beside = exchanges::wished_beside(&mut conn, session, wish.admission).await?;
    let mut held = held_lines(house, &mut conn, session).await?;
    drop(conn);
    held.retain(|it| it.added_at >= since);
    for it in &held {
        let _ = basket::remove_line(house, actor, it.line).await.answered()?;
    }
    leave(house, session).await?;
    let seats = held.iter().map(|it| it.count).sum();
    Ok(GivenUp { tickets: beside.len() as u32 + 1, seats })
}
