//! Whose the free seats of a performance are next: of those who wait for it, in turn. Whoever can't
//! be given as many as they want lets the next one go first, and keeps their place; so does a
//! network that has its share.

use super::{best_seats, left};
use crate::waiting::{Step, end, enqueue};
use anyhow::Context;
use domain::{
    id::{BasketId, SessionId},
    moment::Moment,
    people::actor::{Actor, Channel},
    sales::season::SaleState,
    seats::waiting::{GuestsBehind, WaitingEnd, WaitingShare, WaitingWish, offered_until},
};
use house::{
    House,
    journal::{self, JournalEntry, Subject},
};
use people::sessions;
use season::{
    catalogue,
    performance::Performance,
    plan::{Seats, seats_now},
};
use serde_json::json;
use store::{
    Conn, baskets, savepoint,
    seats::{
        areas::{self, AreaHold},
        claims::{self, SeatHold, SeatKey, Viewer},
        limits, networks,
        waiting::{self, Entry, Offer},
    },
};

/// Who serves those who wait.
pub(crate) const JOB: Actor = Actor::Job { name: "waiting" };

/// True: seats are held for somebody now that were free before.
pub(crate) async fn serve(
    house: &House,
    conn: &mut Conn,
    performance: &Performance,
) -> anyhow::Result<bool> {
    match waiting::is_waited_for(conn, performance.row.id).await? {
        true => serve_line(house, conn, performance).await,
        false => Ok(false),
    }
}

/// The same where somebody waits.
pub(crate) async fn serve_line(
    house: &House,
    conn: &mut Conn,
    performance: &Performance,
) -> anyhow::Result<bool> {
    let (id, now) = (performance.row.id, house.now());
    let line = waiting::lock_line(conn, id).await?;
    // Staff may have changed it since the performance was loaded.
    let catalogue = catalogue::catalogue_with(house, conn).await?;
    let listing = catalogue.listing(id).context("performances are never deleted")?;
    let sale = listing.effective.sale(now, listing.row.cancelled_at.is_some());
    let SaleState::Open { closes } = sale else {
        if !matches!(sale, SaleState::NotYet { .. }) {
            for entry in &line {
                end(house, conn, &JOB, entry, WaitingEnd::Over).await?;
            }
        }
        return Ok(false);
    };
    for (area, ..) in areas::counters(conn, id).await? {
        areas::free_ended(conn, id, &area, now).await?;
    }
    let standing = claims::standing(conn, id, Viewer::of(Channel::SHOP), now).await?;
    let mut seats = seats_now(&performance.plan, &standing);
    let mut session = None;
    let seats_max = listing.effective.seats_max;
    for entry in &line {
        let wish = wish_of(entry);
        let chosen = choose(performance, &seats, &wish, now);
        let area = match chosen {
            Some(_) => None,
            None => free_area(conn, performance, &wish).await?,
        };
        if chosen.is_none() && area.is_none() {
            continue;
        }
        let has_paid = limits::has_address_paid(conn, &entry.email).await?;
        if !has_paid {
            let limit = house.settings().seat_limits.performance_guests;
            let left = left(conn, performance, &seats).await?;
            let share = WaitingShare { limit, left, seats_max };
            if !has_room(conn, entry, &share, now).await? {
                continue;
            }
        }
        let until = offered_until(now, closes, has_paid);
        let session = match session {
            Some(session) => session,
            None => {
                *session.insert(sessions::insert_without_browser(house, conn, "waiting").await?)
            }
        };
        let basket = BasketId(house.new_id());
        let offer = Offer { basket, area: area.as_deref(), at: now, until };
        let given = Given { session, chosen: chosen.as_deref(), offer: &offer };
        // One that fails lets the next go on, and keeps its place.
        savepoint::begin(conn).await?;
        let done = offer_to(house, conn, performance, entry, &given).await;
        savepoint::end(conn, done.is_ok()).await?;
        match done {
            Ok(()) => {
                let taken = chosen.iter().flatten();
                taken.for_each(|at| seats.free.remove(*at as usize));
            }
            Err(fault) => tracing::error!(entry = %entry.id, "nothing is offered: {fault:#}"),
        }
    }
    Ok(session.is_some())
}

/// Whether guests of the networks from which the entry was made may keep as many seats more.
/// Nobody serves this performance meanwhile, since the line is locked.
async fn has_room(
    conn: &mut Conn,
    entry: &Entry,
    share: &WaitingShare,
    now: Moment,
) -> anyhow::Result<bool> {
    let Some(network) = entry.network.clone().filter(|_| share.limit > 0) else { return Ok(true) };
    let mut behind = Vec::new();
    for network in networks::with_wider(conn, network).await? {
        let kept = limits::behind(conn, &network, now).await?;
        let own = kept.into_iter().find(|kept| kept.performance == entry.performance);
        let seats = own.map_or(0, |kept| kept.guests);
        behind.push(GuestsBehind { width: network.width, seats });
    }
    Ok(share.has_room(entry.quantity, &behind))
}

/// What somebody who waits is offered.
struct Given<'a> {
    session: SessionId,
    /// Places in the plan. None: places of the offer's area.
    chosen: Option<&'a [u32]>,
    offer: &'a Offer<'a>,
}

async fn offer_to(
    house: &House,
    conn: &mut Conn,
    performance: &Performance,
    entry: &Entry,
    given: &Given<'_>,
) -> anyhow::Result<()> {
    let Given { session, chosen, offer } = *given;
    baskets::insert_ordered(conn, offer.basket, session, Channel::SHOP, offer.at).await?;
    match chosen {
        Some(chosen) => hold(conn, performance, chosen, offer).await?,
        None => hold_places(house, conn, entry, offer).await?,
    }
    waiting::offer(conn, entry.id, offer).await?;
    enqueue(house, conn, entry, Step::Offered).await?;
    let seats = chosen.map(|chosen| performance.plan.ordinals(chosen));
    let (entry_id, until) = (entry.id.to_string(), offer.until.0);
    let detail = json!({ "entry": entry_id, "seat_ordinals": seats, "until": until });
    let subject = Subject::Performance(entry.performance);
    let row = JournalEntry { action: "waiting.offer", subject, detail };
    journal::record(house, conn, &JOB, row).await
}

fn wish_of(entry: &Entry) -> WaitingWish<'_> {
    WaitingWish { zones: &entry.zones, count: entry.quantity, together: entry.together }
}

/// Nobody has to wait for it: it would be offered at once.
pub(crate) async fn can_be_had(
    house: &House,
    conn: &mut Conn,
    performance: &Performance,
    wish: &WaitingWish<'_>,
) -> anyhow::Result<bool> {
    let now = house.now();
    let viewer = Viewer::of(Channel::SHOP);
    let standing = claims::standing(conn, performance.row.id, viewer, now).await?;
    let seats = seats_now(&performance.plan, &standing);
    Ok(choose(performance, &seats, wish, now).is_some()
        || free_area(conn, performance, wish).await?.is_some())
}

/// The best seats for them. None: there aren't as many as they want.
fn choose(
    performance: &Performance,
    seats: &Seats,
    wish: &WaitingWish<'_>,
    now: Moment,
) -> Option<Vec<u32>> {
    wish.choose(&seats.free, |free, zone, count| best_seats(performance, free, zone, count, now))
}

/// An unnumbered area in their zones that has room for them.
async fn free_area(
    conn: &mut Conn,
    performance: &Performance,
    wish: &WaitingWish<'_>,
) -> anyhow::Result<Option<String>> {
    if performance.plan.hall.unnumbered.is_empty() {
        return Ok(None);
    }
    let counters = areas::counters(conn, performance.row.id).await?;
    let fits = |(area, capacity, taken): &(String, u32, u32)| {
        let zone = performance.zones.areas.iter().find(|(key, _)| key == area);
        // Only what is sold.
        let zone = zone.filter(|(_, at)| performance.price(*at).is_some());
        let zone = zone.and_then(|(_, at)| performance.zones.zones.get(*at as usize));
        zone.is_some_and(|zone| wish.fits(&zone.key, capacity.saturating_sub(*taken)))
    };
    Ok(counters.into_iter().find(fits).map(|(area, ..)| area))
}

async fn hold_places(
    house: &House,
    conn: &mut Conn,
    entry: &Entry,
    offer: &Offer<'_>,
) -> anyhow::Result<()> {
    let claim = AreaHold {
        id: house.new_id(),
        performance: entry.performance,
        area: offer.area.context("an area was found")?,
        quantity: entry.quantity,
        basket: offer.basket,
        channel: Channel::SHOP,
        until: offer.until,
    };
    anyhow::ensure!(areas::hold(conn, &claim).await?, "the area has filled up");
    Ok(())
}

async fn hold(
    conn: &mut Conn,
    performance: &Performance,
    chosen: &[u32],
    offer: &Offer<'_>,
) -> anyhow::Result<()> {
    let (id, venue) = (performance.row.id, performance.row.venue_id);
    let seat = |at: &u32| performance.plan.hall.seats.get(*at as usize).map(|seat| seat.ordinal);
    let mut keys: Vec<SeatKey> = chosen
        .iter()
        .filter_map(seat)
        .map(|seat| SeatKey { performance: id, seat, venue })
        .collect();
    keys.sort_unstable();
    let (basket, channel) = (offer.basket, Channel::SHOP);
    let (until, now) = (offer.until, offer.at);
    let hold = SeatHold { seats: &keys, basket, channel, until, now };
    let lost = claims::hold(conn, &hold).await?;
    anyhow::ensure!(lost.is_empty(), "a free seat was taken meanwhile");
    Ok(())
}
