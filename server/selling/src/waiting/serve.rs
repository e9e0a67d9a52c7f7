//! Seats that came back go to those who wait, in turn. Whoever can't be given as many as they want
//! lets the next one go first, and keeps their place; so does a network that has its share.

use super::{end, mails, mails::Step};
use crate::hold::{best_seats, left};
use anyhow::Context;
use domain::{
    actor::{Actor, Channel},
    hold::network_share,
    id::{BasketId, PerformanceId, SessionId, WaitingId},
    moment::Moment,
    season::SaleState,
    waiting::{WaitingEnd, offered_until},
};
use house::{
    House,
    jobs::guarded,
    journal::{self, JournalEntry, Subject},
};
use people::sessions;
use season::{
    catalogue,
    performance::{self, Performance},
    plan::{Seats, seats_now},
};
use serde_json::json;
use store::{
    Conn, areas,
    areas::AreaHold,
    baskets,
    claims::{self, SeatHold, SeatKey, Viewer},
    networks, savepoint, seat_limits,
    waiting::{self, Entry, Offer},
};

pub(super) const JOB: Actor = Actor::Job { name: "waiting" };

/// Ends what is over, and offers what came back. What fails holds up nothing else, and is tried
/// again in the next round.
#[boxed]
pub async fn round(house: &House) -> anyhow::Result<()> {
    let mut conn = house.store().read().await?;
    let expired = waiting::expired(&mut conn, house.now()).await?;
    let waited_for = waiting::performances(&mut conn).await?;
    drop(conn);
    for entry in expired {
        if let Err(fault) = guarded(expire(house, entry.id)).await {
            tracing::error!(entry = %entry.id, "an offer has not ended: {fault:#}");
        }
    }
    for id in waited_for {
        if let Err(fault) = guarded(serve_one(house, id)).await {
            tracing::error!(performance = %id, "a waiting list is not served: {fault:#}");
        }
    }
    Ok(())
}

async fn expire(house: &House, id: WaitingId) -> anyhow::Result<()> {
    house
        .fault_only(move |house, conn| {
            Box::pin(async move {
                let known = waiting::lock(conn, id).await?.context("it was just read")?;
                end(&house, conn, &JOB, &known, WaitingEnd::Expired).await
            })
        })
        .await
}

async fn serve_one(house: &House, id: PerformanceId) -> anyhow::Result<()> {
    let Some(performance) = performance::load(house, id).await? else { return Ok(()) };
    let changed = house
        .fault_only(move |house, conn| {
            let performance = performance.clone();
            Box::pin(async move { serve(&house, conn, &performance).await })
        })
        .await?;
    if changed {
        house.announce(&[id]).await;
    }
    Ok(())
}

/// Before somebody claims seats of these performances otherwise than by a hold, in the same
/// transaction. Gives those of which seats are held now that were free before.
#[boxed]
pub async fn serve_all(
    house: &House,
    conn: &mut Conn,
    performances: &[PerformanceId],
) -> anyhow::Result<Vec<PerformanceId>> {
    let mut performances = performances.to_vec();
    performances.sort_unstable();
    let mut changed = Vec::new();
    for id in performances {
        if !waiting::is_waited_for(conn, id).await? {
            continue;
        }
        let catalogue = catalogue::catalogue_with(house, conn).await?;
        let listing = catalogue.listing(id).context("performances are never deleted")?.clone();
        let performance = performance::of_listing(house, conn, &catalogue, listing).await?;
        if serve(house, conn, &performance).await? {
            changed.push(id);
        }
    }
    Ok(changed)
}

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
        let chosen = choose(performance, &seats, &Wish::of(entry), now);
        let area = match chosen {
            Some(_) => None,
            None => free_area(conn, performance, &Wish::of(entry)).await?,
        };
        if chosen.is_none() && area.is_none() {
            continue;
        }
        let has_paid = seat_limits::has_address_paid(conn, &entry.email).await?;
        if !has_paid {
            let of = Share { left: left(conn, performance, &seats).await?, seats_max, now };
            if !has_room(house, conn, entry, &of).await? {
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

/// Of what the networks of those who wait have a share.
struct Share {
    /// Seats and places that are free.
    left: u32,
    seats_max: u32,
    now: Moment,
}

/// Whether guests of the networks from which the entry was made may keep as many seats more.
/// Nobody serves this performance meanwhile, since the line is locked.
async fn has_room(
    house: &House,
    conn: &mut Conn,
    entry: &Entry,
    of: &Share,
) -> anyhow::Result<bool> {
    let limit = house.settings().seat_limits.performance_guests;
    let Some(network) = entry.network.clone().filter(|_| limit > 0) else { return Ok(true) };
    for network in networks::with_wider(conn, network).await? {
        let kept = seat_limits::behind(conn, &network, of.now).await?;
        let own = kept.into_iter().find(|kept| kept.performance == entry.performance);
        let kept = own.map_or(0, |kept| kept.guests);
        let most = network_share(network.width.grown(limit), of.left + kept, of.seats_max);
        if kept + entry.quantity > most {
            return Ok(false);
        }
    }
    Ok(true)
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
    mails::enqueue(house, conn, entry, Step::Offered).await?;
    let seats = chosen.map(|chosen| performance.plan.ordinals(chosen));
    let (entry_id, until) = (entry.id.to_string(), offer.until.0);
    let detail = json!({ "entry": entry_id, "seat_ordinals": seats, "until": until });
    let subject = Subject::Performance(entry.performance);
    let row = JournalEntry { action: "waiting.offer", subject, detail };
    journal::record(house, conn, &JOB, row).await
}

/// What somebody waits for.
pub(super) struct Wish<'a> {
    /// Keys of price zones; empty: any.
    pub zones: &'a [String],
    pub count: u32,
    pub together: bool,
}

impl<'a> Wish<'a> {
    fn of(entry: &'a Entry) -> Self {
        Self { zones: &entry.zones, count: entry.quantity, together: entry.together }
    }
}

/// Nobody has to wait for it: it would be offered at once.
pub(super) async fn can_be_had(
    house: &House,
    conn: &mut Conn,
    performance: &Performance,
    wish: &Wish<'_>,
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
    wish: &Wish<'_>,
    now: Moment,
) -> Option<Vec<u32>> {
    let zones: Vec<Option<&str>> = match wish.zones.is_empty() {
        true => vec![None],
        false => wish.zones.iter().map(|zone| Some(zone.as_str())).collect(),
    };
    let together =
        zones.iter().find_map(|zone| best_seats(performance, seats, *zone, wish.count, now));
    if together.is_some() || wish.together {
        return together;
    }
    // One by one, the best first.
    let (mut left, mut chosen) = (seats.clone(), Vec::new());
    while chosen.len() < wish.count as usize {
        let mut one =
            zones.iter().find_map(|zone| best_seats(performance, &left, *zone, 1, now))?;
        one.iter().for_each(|at| left.free.remove(*at as usize));
        chosen.append(&mut one);
    }
    Some(chosen)
}

/// An unnumbered area in their zones that has room for them.
async fn free_area(
    conn: &mut Conn,
    performance: &Performance,
    wish: &Wish<'_>,
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
        zone.is_some_and(|zone| wish.zones.is_empty() || wish.zones.contains(&zone.key))
            && capacity.saturating_sub(*taken) >= wish.count
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
