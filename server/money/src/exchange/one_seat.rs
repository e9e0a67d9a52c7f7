//! While a ticket is exchanged, the basket has one seat.

use super::wished;
use domain::{
    id::{BasketLineId, SessionId},
    people::actor::Actor,
    seats::hold::{HoldRefusal, HoldRequest},
};
use house::{Answered, Failure, House};
use selling::{
    basket,
    hold::{self, Held},
};
use store::{Conn, baskets};

/// Lines of the browser's basket that are held.
#[boxed]
pub async fn held_lines(
    house: &House,
    conn: &mut Conn,
    session: SessionId,
) -> anyhow::Result<Vec<BasketLineId>> {
    let Some(basket) = baskets::open(conn, session).await? else { return Ok(Vec::new()) };
    let lines = baskets::lines(conn, basket.id, house.now()).await?;
    Ok(lines.iter().filter(|line| line.held).map(|line| line.id).collect())
}

/// Holds seats as anybody does; while a ticket is exchanged, one. `instead_of`: the lines of the
/// basket whose place it takes.
///
/// # Errors
/// Also refused: the ticket would be exchanged for more than one seat.
#[boxed]
pub async fn hold(
    house: &House,
    actor: &Actor,
    request: &HoldRequest,
    instead_of: &[BasketLineId],
) -> Result<Held, Failure<HoldRefusal>> {
    if let Some(session) = actor.session()
        && let Some(Ok(_)) = wished(house, session).await?
    {
        let mut conn = house.store().read().await?;
        let held = held_lines(house, &mut conn, session).await?;
        let is_beside = held.iter().any(|line| !instead_of.contains(line));
        if is_beside || request.seat_request.count() > 1 {
            return Err(Failure::Refused(HoldRefusal::TooMany { max: 1 }));
        }
    }
    hold::hold(house, actor, request).await
}

/// A seat was held while a ticket is exchanged: what the basket held `before` gives way to it.
///
/// # Errors
/// A fault; the seat is held.
#[boxed]
pub async fn replace(house: &House, actor: &Actor, before: &[BasketLineId]) -> anyhow::Result<()> {
    let Some(session) = actor.session().filter(|_| !before.is_empty()) else { return Ok(()) };
    let mut conn = house.store().read().await?;
    let now = held_lines(house, &mut conn, session).await?;
    drop(conn);
    // The same form sent again has brought nothing.
    if now.iter().all(|line| before.contains(line)) {
        return Ok(());
    }
    for line in before {
        let _ = basket::remove_line(house, actor, *line).await.answered()?;
    }
    Ok(())
}
