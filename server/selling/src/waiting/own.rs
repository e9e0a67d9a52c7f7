//! What somebody has on waiting lists: the entries of an account, and what became of seats that
//! they took from an offer.

use super::{WaitingState, WaitingView, view_of};
use anyhow::Context;
use domain::{
    id::{PerformanceId, SessionId},
    people::actor::Actor,
};
use house::{House, sealed};
use store::{Conn, baskets, people::accounts, seats::waiting};

/// An entry of the reader's own.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnEntry {
    /// In the address of its page.
    pub secret: String,
    pub view: WaitingView,
}

/// Entries with the address of whoever is signed in, but for those that have ended; the next
/// performance first.
#[boxed]
pub async fn own_entries(
    house: &House,
    actor: &Actor,
    language: &str,
) -> anyhow::Result<Vec<OwnEntry>> {
    let Actor::Customer { account, .. } = actor else { return Ok(Vec::new()) };
    let mut conn = house.store().read().await?;
    let Some(email) = accounts::email(&mut conn, *account).await? else { return Ok(Vec::new()) };
    let mut own = Vec::new();
    for entry in waiting::of_address(&mut conn, &email).await? {
        let view = view_of(house, &mut conn, &entry, language).await?;
        if !matches!(view.state, WaitingState::Ended(_)) {
            own.push(OwnEntry { secret: sealed::shown_link(house, &entry.secret), view });
        }
    }
    own.sort_by_key(|one| one.view.starts_at);
    Ok(own)
}

/// What became of seats that were taken from an offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TakenSeats {
    /// This browser's basket holds them.
    InBasket,
    /// The address has an order of this performance.
    Ordered,
    /// They were taken out of the basket, or their time is over.
    GivenBack,
}

/// `session`: of whoever looks.
///
/// # Errors
/// There is no such entry.
#[boxed]
pub async fn taken_seats(
    house: &House,
    session: Option<SessionId>,
    secret: &str,
) -> anyhow::Result<TakenSeats> {
    let mut conn = house.store().read().await?;
    let secret = sealed::link_lookup(house, secret)?;
    let entry = waiting::by_secret(&mut conn, &secret).await?.context("it was just read")?;
    if is_held(house, &mut conn, session, entry.performance).await? {
        return Ok(TakenSeats::InBasket);
    }
    Ok(match waiting::has_ordered(&mut conn, &entry).await? {
        true => TakenSeats::Ordered,
        false => TakenSeats::GivenBack,
    })
}

async fn is_held(
    house: &House,
    conn: &mut Conn,
    session: Option<SessionId>,
    performance: PerformanceId,
) -> anyhow::Result<bool> {
    let Some(session) = session else { return Ok(false) };
    let Some(basket) = baskets::open(conn, session).await? else { return Ok(false) };
    let lines = baskets::lines(conn, basket.id, house.now()).await?;
    Ok(lines.iter().any(|line| line.held && line.performance == performance))
}
