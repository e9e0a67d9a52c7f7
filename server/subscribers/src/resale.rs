//! A holder offers their ticket for resale, and takes it back as long as nobody is buying the seat.
//! The sale itself is `money::settlement`'s.

use crate::share::{self, ShareView};
use anyhow::{Context, anyhow};
use domain::{
    actor::{Actor, Channel},
    id::{AdmissionId, PerformanceId},
    listing::Listing,
    moment::Moment,
    money::Money,
    order::OrderLineView,
};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
};
use rules::{Offering, ResaleRefusal, credit_minor};
use season::{
    catalogue::{self, Catalogue},
    performance,
    seasons::currency_of,
};
use selling::{
    holders,
    mails::{self, Matter, ResaleStep},
    orders::view_of_order,
};
use serde_json::json;
use std::sync::Arc;
use store::{
    Conn,
    orders::{self, Order},
    releases::{self, HeldTicket, NewRelease, ReleaseEnd, Whose},
};

/// What an offer would bring, as its page says before it is made.
#[derive(Clone, Debug, PartialEq)]
pub struct Preview {
    pub line: OrderLineView,
    /// Parts of a million of the price that the seat is sold for.
    pub share_ppm: i64,
    /// At the price that the seat has now; None: it has none by itself.
    pub expected: Option<Money>,
    /// Until when it is on offer.
    pub ends_at: Moment,
    /// Where the share can go.
    pub share: ShareView,
}

/// A ticket, locked with its order.
struct Locked {
    ticket: HeldTicket,
    order: Order,
    listing: Arc<Listing>,
    catalogue: Arc<Catalogue>,
}

/// The ticket of this identity, or with this code.
pub async fn named(house: &House, ticket: &str) -> anyhow::Result<Option<AdmissionId>> {
    let mut conn = house.store().read().await?;
    releases::named(&mut conn, ticket.trim()).await
}

/// What is said before the ticket is offered.
///
/// # Errors
/// Why it can't be.
pub async fn preview(
    house: &House,
    actor: &Actor,
    admission: AdmissionId,
    language: &str,
) -> Result<Preview, Failure<ResaleRefusal>> {
    let whose = holders::whose(actor, ResaleRefusal::UnknownTicket)?;
    let mut conn = house.store().read().await?;
    let ticket = releases::ticket(&mut conn, whose, admission).await?;
    let ticket = ticket.ok_or(Failure::Refused(ResaleRefusal::UnknownTicket))?;
    let order = orders::by_id(&mut conn, ticket.order).await?.context("an order stays")?;
    let found = with_listing(house, &mut conn, ticket, order).await?;
    let share_ppm = share_of(house, &mut conn, &found).await?;
    let Locked { ticket, order, listing, catalogue } = found;
    let view = view_of_order(house, &mut conn, &catalogue, &order, language).await?;
    let line = view.lines.into_iter().find(|line| line.line == ticket.line);
    let performance =
        performance::of_listing(house, &mut conn, &catalogue, listing.clone()).await?;
    let zone = ticket.seat.and_then(|seat| {
        let seat_index = performance.plan.seat_index(seat)?;
        performance.zones.seats.get(seat_index).copied()
    });
    let price = zone.and_then(|zone| performance.price(zone));
    let expected = price.map(|price| {
        let minor = credit_minor(price.minor, share_ppm);
        Money::new(minor, currency_of(&listing.row))
    });
    let ends_at = listing.effective.sale_closes;
    let share = share::view_of(&mut conn, ticket.person, ticket.line).await?;
    let line = line.context("a ticket's line stands")?;
    Ok(Preview { line, share_ppm, expected, ends_at, share })
}

/// The seat is on sale for everybody, and the ticket admits nobody until it is taken back.
///
/// # Errors
/// Why it isn't offered.
pub async fn offer(
    house: &House,
    actor: &Actor,
    admission: AdmissionId,
) -> Result<(), Failure<ResaleRefusal>> {
    let whose = holders::whose(actor, ResaleRefusal::UnknownTicket)?;
    let actor = actor.clone();
    let changed = house
        .write(move |house, conn| {
            let actor = actor.clone();
            Box::pin(async move { offer_in(&house, conn, &actor, whose, admission).await })
        })
        .await?;
    house.announce(&[changed]).await;
    Ok(())
}

pub(crate) async fn offer_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    whose: Whose,
    admission: AdmissionId,
) -> Result<PerformanceId, Failure<ResaleRefusal>> {
    let locked = lock(house, conn, whose, admission).await?;
    let share_ppm = share_of(house, conn, &locked).await?;
    let Locked { ticket, order, .. } = &locked;
    let seat = ticket.seat.ok_or(Failure::Refused(ResaleRefusal::NotAllowed))?;
    let id = domain::id::ReleaseId(house.new_id());
    let new = NewRelease { id, ticket, seat, share_ppm, at: house.now() };
    if !releases::offer(conn, &new).await? {
        return Err(anyhow!("the seat of ticket {admission} isn't its line's").into());
    }
    let matter = Matter::Resale { release: id, step: ResaleStep::Offered };
    mails::enqueue(house, conn, order.id, matter).await?;
    let detail = json!({
        "admission": admission.to_string(),
        "release": id.to_string(),
        "share_ppm": share_ppm,
    });
    record(house, conn, actor, order, "ticket.offer", detail).await?;
    Ok(ticket.performance)
}

/// The same ticket admits again.
///
/// # Errors
/// Somebody is buying the seat at this moment, or has bought it; or it isn't on offer.
pub async fn take_back(
    house: &House,
    actor: &Actor,
    admission: AdmissionId,
) -> Result<(), Failure<ResaleRefusal>> {
    let whose = holders::whose(actor, ResaleRefusal::UnknownTicket)?;
    let actor = actor.clone();
    let changed = house
        .write(move |house, conn| {
            let actor = actor.clone();
            Box::pin(async move { take_back_in(&house, conn, &actor, whose, admission).await })
        })
        .await?;
    house.announce(&[changed]).await;
    Ok(())
}

async fn take_back_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    whose: Whose,
    admission: AdmissionId,
) -> Result<PerformanceId, Failure<ResaleRefusal>> {
    let Locked { ticket, order, .. } = lock(house, conn, whose, admission).await?;
    let refusal = if ticket.is_sold { ResaleRefusal::Sold } else { ResaleRefusal::NotOffered };
    let release = ticket.release.ok_or(Failure::Refused(refusal))?;
    if !releases::withdraw(conn, release, ReleaseEnd::TakenBack, house.now()).await? {
        return Err(Failure::Refused(ResaleRefusal::BeingBought));
    }
    let matter = Matter::Resale { release, step: ResaleStep::TakenBack };
    mails::enqueue(house, conn, order.id, matter).await?;
    let detail = json!({ "admission": admission.to_string(), "release": release.to_string() });
    record(house, conn, actor, &order, "ticket.take-back", detail).await?;
    Ok(ticket.performance)
}

/// Tickets of performances that are no longer on sale are their holders' again. One that somebody
/// is still paying for waits for the end of that. Gives how many.
pub async fn end_unsold(house: &House) -> anyhow::Result<usize> {
    let mut conn = house.store().read().await?;
    let performances = releases::performances(&mut conn).await?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let now = house.now();
    let mut open = Vec::new();
    for performance in performances {
        let listing = catalogue.listing(performance).context("performances are never deleted")?;
        // One that the house cancelled is nobody's to sell either.
        if listing.effective.sale_closes <= now || listing.row.cancelled_at.is_some() {
            open.extend(releases::open_of(&mut conn, performance, now).await?);
        }
    }
    drop(conn);
    let mut ended = 0;
    for release in open {
        let done = house
            .fault_only(move |house, conn| {
                Box::pin(async move {
                    let order = orders::lock(conn, release.order).await?;
                    let order = order.context("orders are never deleted")?;
                    if !releases::withdraw(conn, release.id, ReleaseEnd::Unsold, now).await? {
                        return Ok(false);
                    }
                    let matter = Matter::Resale { release: release.id, step: ResaleStep::Unsold };
                    mails::enqueue(&house, conn, order.id, matter).await?;
                    let detail = json!({
                        "admission": release.admission.to_string(),
                        "release": release.id.to_string(),
                    });
                    record(&house, conn, &JOB, &order, "ticket.unsold", detail).await?;
                    Ok(true)
                })
            })
            .await?;
        ended += usize::from(done);
    }
    Ok(ended)
}

const JOB: Actor = Actor::Job { name: "resales" };

async fn lock(
    house: &House,
    conn: &mut Conn,
    whose: Whose,
    admission: AdmissionId,
) -> Result<Locked, Failure<ResaleRefusal>> {
    let unknown = ResaleRefusal::UnknownTicket;
    let (ticket, order) = holders::lock(conn, whose, admission, unknown).await?;
    Ok(with_listing(house, conn, ticket, order).await?)
}

async fn with_listing(
    house: &House,
    conn: &mut Conn,
    ticket: HeldTicket,
    order: Order,
) -> anyhow::Result<Locked> {
    let catalogue = catalogue::catalogue_with(house, conn).await?;
    let listing = catalogue.listing(ticket.performance).cloned();
    let listing = listing.context("performances are never deleted")?;
    Ok(Locked { ticket, order, listing, catalogue })
}

/// What the rules say of it now.
async fn share_of(
    house: &House,
    conn: &mut Conn,
    locked: &Locked,
) -> Result<i64, Failure<ResaleRefusal>> {
    let Locked { ticket, order, listing, catalogue } = locked;
    if ticket.is_sold {
        return Err(Failure::Refused(ResaleRefusal::Sold));
    }
    let offer = holders::offer_of(catalogue, conn, ticket).await?;
    let offered_before = match ticket.item {
        Some(item) => releases::count_of_item(conn, item, ticket.line).await?,
        None => 0,
    };
    let now = house.now();
    let offering = Offering {
        rule: catalogue.rules.resale(&offer, listing),
        starts_at: listing.row.starts_at,
        sale: listing.effective.sale(now, listing.row.cancelled_at.is_some()),
        now,
        has_seat: ticket.seat.is_some(),
        is_valid: order.stands()
            && !ticket.is_cancelled
            && !ticket.is_disputed
            && (!ticket.is_suspended || ticket.release.is_some()),
        has_entered: ticket.has_entered,
        is_offered: ticket.release.is_some(),
        is_handed_on: ticket.transfer.is_some(),
        offered_before,
    };
    offering.share_ppm().map_err(Failure::Refused)
}

async fn record(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    order: &Order,
    action: &'static str,
    detail: serde_json::Value,
) -> anyhow::Result<()> {
    let channel = match actor {
        Actor::Console => "console",
        _ => Channel::Web.as_str(),
    };
    let subject = Subject::Order(order.id);
    journal::record(house, conn, actor, JournalEntry { channel, action, subject, detail }).await
}
