//! Who comes on the list: what can be wished for, and who may.

use super::{
    mails,
    mails::Step,
    record,
    zones::{ZonePrice, zone_prices},
};
use crate::{basket, claim::in_turn::can_be_had, plan_page::fullness};
use anyhow::{Context, anyhow};
use domain::{
    id::WaitingId,
    moment::Moment,
    money::Money,
    order::parse_email,
    people::actor::{Action, Actor, Channel},
    sales::season::SaleState,
    seats::waiting::{WaitingRefusal, WaitingWish},
    wording::listing::Listing,
};
use house::{Failure, House, sealed, settings::request_limits};
use season::{
    catalogue,
    performance::{self, Performance},
    plan::seats_now,
};
use std::sync::Arc;
use store::{
    Conn,
    people::accounts,
    seats::{
        areas,
        claims::{self, Viewer},
        networks,
        waiting::{self, Entry},
    },
};

/// A wish for seats of a performance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Join {
    /// The performance's key.
    pub performance: String,
    pub email: String,
    pub count: u32,
    /// Keys of price zones; empty: any.
    pub zones: Vec<String>,
    pub together: bool,
    pub language: String,
}

/// What the list's form says of a performance.
#[derive(Clone, Debug, PartialEq)]
pub struct JoinForm {
    pub title: String,
    pub starts_at: Moment,
    pub time_zone: String,
    /// Key, price at the standard ticket type, and whether anything is free.
    pub zones: Vec<WaitingZone>,
    pub count_max: u32,
    /// The address of whoever is signed in.
    pub email: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct WaitingZone {
    pub key: String,
    /// In the visitor's language.
    pub name: String,
    /// Fees included.
    pub price: Money,
    pub free: u32,
}

/// What the form asks. None: there is no such performance for whoever looks, or it isn't on sale.
#[boxed]
pub async fn form(
    house: &House,
    actor: &Actor,
    slug: &str,
    language: &str,
) -> anyhow::Result<Option<JoinForm>> {
    let mut conn = house.store().read().await?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let Some(listing) = visible(house, &mut conn, actor, slug).await? else { return Ok(None) };
    if !is_on_sale(house, &listing) {
        return Ok(None);
    }
    let performance = performance::of_listing(house, &mut conn, &catalogue, listing).await?;
    let free = free(house, &mut conn, &performance).await?;
    let prices = zone_prices(house, &mut conn, &performance, language).await?;
    let zones = prices.into_iter().enumerate().filter_map(|(at, zone)| {
        let ZonePrice { key, name, price } = zone?;
        let free = free.get(at).copied().unwrap_or_default();
        Some(WaitingZone { key, name, price, free })
    });
    let email = match actor {
        Actor::Customer { account, .. } => accounts::email(&mut conn, *account).await?,
        _ => None,
    };
    Ok(Some(JoinForm {
        title: catalogue.title(&performance.row.production_slug, language),
        starts_at: performance.row.starts_at,
        time_zone: performance.row.time_zone.clone(),
        zones: zones.collect(),
        count_max: performance.effective.seats_max,
        email: email.unwrap_or_default(),
    }))
}

/// Whoever looks may see it.
async fn visible(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    slug: &str,
) -> anyhow::Result<Option<Arc<Listing>>> {
    let catalogue = catalogue::catalogue_with(house, conn).await?;
    let Some(listing) = catalogue.listing_by_slug(slug).cloned() else { return Ok(None) };
    let people = basket::visitor(house, conn, &catalogue, actor.session()).await?;
    let now = house.now();
    let is_seen = listing.effective.is_visible(now)
        && catalogue.rules.check_seen(&listing, &people, now).is_ok();
    Ok(is_seen.then_some(listing))
}

fn is_on_sale(house: &House, listing: &Listing) -> bool {
    let sale = listing.effective.sale(house.now(), listing.row.cancelled_at.is_some());
    matches!(sale, SaleState::Open { .. })
}

/// Seats and places that anybody could have now, by zone.
async fn free(
    house: &House,
    conn: &mut Conn,
    performance: &Performance,
) -> anyhow::Result<Vec<u32>> {
    let viewer = Viewer::of(Channel::SHOP);
    let standing = claims::standing(conn, performance.row.id, viewer, house.now()).await?;
    let seats = seats_now(&performance.plan, &standing);
    let free = fullness::free_by_zone(performance, &seats.free);
    let mut free: Vec<u32> = free.into_iter().map(|free| free.for_all).collect();
    for (area, capacity, taken) in areas::counters(conn, performance.row.id).await? {
        let zone = performance.zones.areas.iter().find(|(key, _)| *key == area);
        if let Some(count) = zone.and_then(|(_, zone)| free.get_mut(*zone as usize)) {
            *count += capacity.saturating_sub(taken);
        }
    }
    Ok(free)
}

/// What became of a wish. Nobody else than its owner learns whether an address waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Joined {
    /// Somebody signed in with the address: the secret of the entry's page.
    Waits(String),
    /// The address has a mail with the link.
    Mailed,
}

/// Puts an address on the list. It waits once whoever reads the mailbox has confirmed it; that of
/// somebody who is signed in with it waits at once. One that is on the list already stays as it
/// is, and its owner is told.
///
/// # Errors
/// Why nothing was written.
#[boxed]
pub async fn join(
    house: &House,
    actor: &Actor,
    join: &Join,
) -> Result<Joined, Failure<WaitingRefusal>> {
    actor.permit(Action::Shop, "*").map_err(|_| anyhow!("the actor may not shop"))?;
    let refused = |why| Failure::Refused(why);
    let email = parse_email(&join.email).map_err(|_| refused(WaitingRefusal::BadAddress))?;
    let (actor, join) = (actor.clone(), Join { email, ..join.clone() });
    house
        .write(move |house, conn| {
            let (actor, join) = (actor.clone(), join.clone());
            Box::pin(async move { join_in(&house, conn, &actor, &join).await })
        })
        .await
}

async fn join_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    join: &Join,
) -> Result<Joined, Failure<WaitingRefusal>> {
    let refused = |why| Err(Failure::Refused(why));
    let Some(listing) = visible(house, conn, actor, &join.performance).await? else {
        return refused(WaitingRefusal::UnknownPerformance);
    };
    if !is_on_sale(house, &listing) {
        return refused(WaitingRefusal::NotOnSale);
    }
    if join.count == 0 || join.count > listing.effective.seats_max {
        return refused(WaitingRefusal::BadCount);
    }
    let catalogue = catalogue::catalogue_with(house, conn).await?;
    let performance = performance::of_listing(house, conn, &catalogue, listing).await?;
    let is_sold =
        |key: &String| performance.zone(key).is_some_and(|zone| performance.price(zone).is_some());
    if !join.zones.iter().all(is_sold) {
        return refused(WaitingRefusal::UnknownZone);
    }
    let wish = WaitingWish { zones: &join.zones, count: join.count, together: join.together };
    if can_be_had(house, conn, &performance, &wish).await?
        && !waiting::is_waited_for(conn, performance.row.id).await?
    {
        return refused(WaitingRefusal::SeatsFree);
    }
    let is_theirs = match actor {
        Actor::Customer { account, .. } => {
            accounts::email(conn, *account).await?.as_ref() == Some(&join.email)
        }
        _ => false,
    };
    let session = actor.session().context("only shoppers join")?;
    if !request_limits::count_join(house, conn, session, &join.email, is_theirs).await? {
        return refused(WaitingRefusal::TooManyMails);
    }
    let now = house.now();
    let entry = Entry {
        id: WaitingId(house.new_id()),
        performance: performance.row.id,
        email: join.email.clone(),
        language: join.language.clone(),
        quantity: join.count,
        zones: join.zones.clone(),
        together: join.together,
        secret: sealed::new_link(house)?,
        joined_at: now,
        confirmed_at: is_theirs.then_some(now),
        basket: None,
        area: None,
        offered_until: None,
        end: None,
        network: networks::network(conn, session).await?,
    };
    if !waiting::insert(conn, &entry).await? {
        return Ok(join_again(house, conn, &entry).await?);
    }
    let step = if is_theirs { Step::Joined } else { Step::Confirm };
    mails::enqueue(house, conn, &entry, step).await?;
    record(house, conn, actor, &entry, "waiting.join").await?;
    Ok(joined(house, &entry, is_theirs)?)
}

/// The address is on the list already, or somebody else typed it as a joke: its owner gets the
/// link once more.
async fn join_again(house: &House, conn: &mut Conn, new: &Entry) -> anyhow::Result<Joined> {
    let known = waiting::open(conn, new.performance, &new.email).await?;
    let known = known.context("it was there a moment ago")?;
    let is_theirs = new.confirmed_at.is_some();
    if is_theirs && known.confirmed_at.is_none() {
        waiting::confirm(conn, known.id, house.now()).await?;
    }
    let confirmed_at = known.confirmed_at.or(new.confirmed_at);
    mails::enqueue_again(house, conn, &Entry { confirmed_at, ..known.clone() }).await?;
    joined(house, &known, is_theirs)
}

/// Only the reader of the mailbox learns the entry's page.
fn joined(house: &House, entry: &Entry, is_theirs: bool) -> anyhow::Result<Joined> {
    Ok(match is_theirs {
        true => Joined::Waits(sealed::open_link(house, &entry.secret)?),
        false => Joined::Mailed,
    })
}
