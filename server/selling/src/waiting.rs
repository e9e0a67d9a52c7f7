//! The waiting list of a performance that is sold out. Those who wait are offered free seats in
//! turn.
//!
//! 1. `join` writes an entry, which the reader of the mailbox confirms by a link.
//! 2. `claim::in_turn` holds free seats for the next entry, in a basket of the entry's own. Each
//!    claim of such a performance asks it first, in its own transaction, and so does a job.
//! 3. `accept` frees these seats and holds them for the reader's basket, in one transaction.

mod join;
mod mails;
mod offer;
mod own;
pub mod resale_words;
mod serve;
pub mod wish;
mod zones;

pub use join::{Join, JoinForm, Joined, WaitingZone, form, join};
pub(crate) use mails::{SAMPLES, Step, TOPIC, enqueue, write as write_mail};
pub use offer::{AcceptRefusal, accept};
pub use own::{OwnEntry, TakenSeats, own_entries, taken_seats};
pub use serve::{round, serve_all};
pub use zones::OfferedZone;

use anyhow::Context;
use domain::{
    id::PerformanceId,
    moment::Moment,
    people::actor::Actor,
    seats::{
        plan::SeatName,
        waiting::{WaitingEnd, WaitingRefusal},
    },
};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
    sealed,
};
use season::{
    catalogue,
    performance::{self, Performance},
    words::HallWords,
};
use serde_json::json;
use store::{
    Conn,
    orders::seats as order_seats,
    seats::waiting::{self, Entry},
};

/// An entry, as its owner sees it.
#[derive(Clone, Debug, PartialEq)]
pub struct WaitingView {
    pub email: String,
    pub title: String,
    pub performance: String,
    pub starts_at: Moment,
    pub time_zone: String,
    pub count: u32,
    /// Names of the price zones that were asked for, in the reader's language; empty: any.
    pub zones: Vec<String>,
    /// Only beside each other.
    pub together: bool,
    pub state: WaitingState,
}

#[derive(Clone, Debug, PartialEq)]
pub enum WaitingState {
    /// The address isn't confirmed: nothing is offered yet.
    Unconfirmed,
    /// So many are served before.
    Waiting {
        ahead: u32,
    },
    /// These seats are held until then; none where places aren't numbered.
    Offered {
        until: Moment,
        seats: Vec<SeatName>,
        /// The same with their prices.
        zones: Vec<OfferedZone>,
    },
    Ended(WaitingEnd),
}

/// Whoever has the link of the mail reads the mailbox.
///
/// # Errors
/// There is no such entry.
#[boxed]
pub async fn confirm(
    house: &House,
    actor: &Actor,
    secret: &str,
) -> Result<(), Failure<WaitingRefusal>> {
    let (actor, secret) = (actor.clone(), secret.to_owned());
    house
        .write(move |house, conn| {
            let (actor, secret) = (actor.clone(), secret.clone());
            Box::pin(async move {
                let entry = known(&house, conn, &secret).await?;
                if waiting::confirm(conn, entry.id, house.now()).await? {
                    record(&house, conn, &actor, &entry, "waiting.confirm").await?;
                }
                Ok(())
            })
        })
        .await
}

/// Off the list; what was offered is free for the next.
///
/// # Errors
/// There is no such entry.
#[boxed]
pub async fn leave(
    house: &House,
    actor: &Actor,
    secret: &str,
) -> Result<(), Failure<WaitingRefusal>> {
    let (actor, secret) = (actor.clone(), secret.to_owned());
    let changed = house
        .write(move |house, conn| {
            let (actor, secret) = (actor.clone(), secret.clone());
            Box::pin(async move {
                let entry = known(&house, conn, &secret).await?;
                end(&house, conn, &actor, &entry, WaitingEnd::Left).await?;
                Ok(entry.performance)
            })
        })
        .await?;
    house.announce(&[changed]).await;
    Ok(())
}

async fn known(
    house: &House,
    conn: &mut Conn,
    secret: &str,
) -> Result<Entry, Failure<WaitingRefusal>> {
    let unknown = || Failure::Refused(WaitingRefusal::Unknown);
    let secret = sealed::link_lookup(house, secret)?;
    let entry = waiting::by_secret(conn, &secret).await?.ok_or_else(unknown)?;
    Ok(waiting::lock(conn, entry.id).await?.context("it was just read")?)
}

/// With all that it holds.
pub(crate) async fn end(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    entry: &Entry,
    cause: WaitingEnd,
) -> anyhow::Result<()> {
    if !waiting::end(conn, entry.id, cause, house.now()).await? {
        return Ok(());
    }
    if let Some(basket) = entry.basket {
        order_seats::give_back_basket(conn, basket).await?;
    }
    let action = match cause {
        WaitingEnd::Taken => "waiting.take",
        WaitingEnd::Left => "waiting.leave",
        WaitingEnd::Expired => "waiting.expire",
        WaitingEnd::Over => "waiting.over",
    };
    record(house, conn, actor, entry, action).await
}

async fn record(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    entry: &Entry,
    action: &'static str,
) -> anyhow::Result<()> {
    let detail = json!({ "entry": entry.id.to_string(), "count": entry.quantity });
    let subject = Subject::Performance(entry.performance);
    journal::record(house, conn, actor, JournalEntry { action, subject, detail }).await
}

/// By the secret of its page. None: there is no such entry.
#[boxed]
pub async fn view(
    house: &House,
    secret: &str,
    language: &str,
) -> anyhow::Result<Option<WaitingView>> {
    let mut conn = house.store().read().await?;
    let secret = sealed::link_lookup(house, secret)?;
    let Some(entry) = waiting::by_secret(&mut conn, &secret).await? else { return Ok(None) };
    Ok(Some(view_of(house, &mut conn, &entry, language).await?))
}

async fn view_of(
    house: &House,
    conn: &mut Conn,
    entry: &Entry,
    language: &str,
) -> anyhow::Result<WaitingView> {
    let catalogue = catalogue::catalogue_with(house, conn).await?;
    let listing = catalogue.listing(entry.performance).cloned();
    let listing = listing.context("performances are never deleted")?;
    let performance = performance::of_listing(house, conn, &catalogue, listing).await?;
    let words = HallWords::of(&catalogue, language);
    let state = match (entry.end, entry.offered_until, entry.confirmed_at) {
        (Some(end), ..) => WaitingState::Ended(end),
        (None, Some(until), _) if until <= house.now() => WaitingState::Ended(WaitingEnd::Expired),
        (None, Some(until), _) => {
            let seats = seats_of(house, conn, entry, &performance).await?;
            let prices = zones::zone_prices(house, conn, &performance, language).await?;
            let zones = zones::offered(&prices, &performance, entry, &seats);
            let seats = seats.iter().map(|at| words.seat_at(&performance, *at as usize)).collect();
            WaitingState::Offered { until, seats, zones }
        }
        (None, None, None) => WaitingState::Unconfirmed,
        (None, None, Some(_)) => {
            WaitingState::Waiting { ahead: waiting::ahead(conn, entry).await? }
        }
    };
    let asked = performance.zones.zones.iter().filter(|zone| entry.zones.contains(&zone.key));
    let zones = asked.map(|zone| words.zone(&zone.key, &zone.name)).collect();
    Ok(WaitingView {
        email: entry.email.clone(),
        title: catalogue.title(&performance.row.production_slug, language),
        performance: performance.row.slug.clone(),
        starts_at: performance.row.starts_at,
        time_zone: performance.row.time_zone.clone(),
        count: entry.quantity,
        zones,
        together: entry.together,
        state,
    })
}

/// Places in the plan of the seats that are held for an entry.
async fn seats_of(
    house: &House,
    conn: &mut Conn,
    entry: &Entry,
    performance: &Performance,
) -> anyhow::Result<Vec<u32>> {
    let Some(basket) = entry.basket else { return Ok(Vec::new()) };
    let seats = waiting::seats(conn, entry.performance, basket, house.now()).await?;
    let at = seats.into_iter().filter_map(|seat| performance.plan.seat_index(seat));
    Ok(at.map(|at| at as u32).collect())
}

/// Of a performance, for the house's list.
#[boxed]
pub async fn list(house: &House, performance: PerformanceId) -> anyhow::Result<Vec<Entry>> {
    let mut conn = house.store().read().await?;
    waiting::of_performance(&mut conn, performance).await
}
