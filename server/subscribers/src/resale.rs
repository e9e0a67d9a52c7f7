//! A holder offers a ticket for resale, and can take it back while nobody is buying the seat.
//!
//! 1. `offer` locks the order and the ticket. `rules::Offering` decides by the sheet `resales`
//!    whether the ticket may be offered, and `rules::ResalePromise` what the holder gets for it.
//! 2. Once anybody can buy the seat (`begin`), the ticket is suspended. The claim keeps its owner
//!    and gets a release, so plans show the seat as free (`store::seats::claims::standing`).
//! 3. The hold of a buyer is written beside the owner.
//!    A price below what the holder was promised is refused (`selling::basket::Check::resold`).
//! 4. When the buyer's order is paid, `money::settlement` ends the former ticket, books what the
//!    holder was promised, and puts a mail to the holder into the outbox.
//! 5. `take_back` needs a claim that nobody holds. The job `resales` does the same when the sale of
//!    the performance has ended.

mod back;
mod begin;

pub(crate) use back::end_offer;
pub use back::take_back;
pub use begin::begins_at;

use crate::transfers::share::{self, ShareView};
use anyhow::{Context, anyhow};
use domain::{
    id::{AdmissionId, OrderId, PerformanceId, ReleaseId},
    moment::Moment,
    money::Money,
    order::OrderLineView,
    people::actor::Actor,
    sales::pricing::alone,
    tickets::resale::ResaleShare,
    wording::listing::Listing,
};
use gift_tables::gifts;
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
};
use rules::{Customer, Offering, Product, ResalePromise, ResaleRefusal};
use season::{
    catalogue::{self, Catalogue},
    performance::{self, Ticket},
    seasons::currency_of,
};
use selling::{
    mails::{self, Matter, ResaleStep},
    orders::view_of_order,
    tickets::holders,
    voucher_first,
};
use serde_json::json;
use std::{collections::BTreeSet, sync::Arc};
use store::{
    Conn,
    orders::{self, Order},
    seats::releases::{self, HeldTicket, NewRelease, ReleaseEnd, Whose},
    tickets::exchanges,
};

/// What an offer would bring, as its page says before it is made.
#[derive(Clone, Debug, PartialEq)]
pub struct Preview {
    pub line: OrderLineView,
    /// Opens its order.
    pub order_secret: String,
    /// What the holder gets once the seat is sold.
    pub promised: Money,
    /// In parts of a million, of this price.
    pub share_ppm: i64,
    pub of: Money,
    /// That is today's price, below what was paid.
    pub is_of_today: bool,
    /// Its order was charged fees, which nobody gets back.
    pub has_fees: bool,
    /// From when it is on offer. None: at once.
    pub begins_at: Option<Moment>,
    /// From when everybody can buy it, where others can before.
    pub opens_for_all: Option<Moment>,
    /// Until when.
    pub ends_at: Moment,
    /// Where the share can go.
    pub share: ShareView,
    /// How the promised sum would be divided now.
    pub parts: ResaleShare,
    /// Something of its order is still to be paid: the share pays for that first.
    pub is_owed: bool,
    /// For whom the order is a present that nobody has accepted: the ticket would leave it.
    pub present_for: Option<String>,
}

/// A ticket, locked with its order.
struct Locked {
    ticket: HeldTicket,
    order: Order,
    listing: Arc<Listing>,
    catalogue: Arc<Catalogue>,
}

/// The ticket of this identity, or with this code.
#[boxed]
pub async fn named(house: &House, ticket: &str) -> anyhow::Result<Option<AdmissionId>> {
    let mut conn = house.store().read().await?;
    releases::named(&mut conn, ticket.trim()).await
}

/// What is said before the ticket is offered.
///
/// # Errors
/// Why it can't be.
#[boxed]
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
    let promise = promise(house, &mut conn, &found, share_ppm).await?;
    let Locked { ticket, order, listing, catalogue } = found;
    let begins_at = begin::first_sale(house, &catalogue, &listing);
    let opens = listing.effective.sale_opens;
    let opens_for_all = begins_at.filter(|at| *at < opens).map(|_| opens);
    let view = view_of_order(house, &mut conn, &catalogue, &order, language).await?;
    let is_owed = view.is_owed();
    let has_fees = view.has_fees();
    let line = view.lines.into_iter().find(|line| line.line == ticket.line);
    let money = |minor| Money::new(minor, currency_of(&listing.row));
    let ends_at = listing.effective.sale_closes;
    let minor = promise.minor();
    let parts = voucher_first::share_of(house, &mut conn, order.id, ticket.line, minor).await?;
    let share = share::view_of(&mut conn, ticket.person, ticket.line).await?;
    let share = share.for_rest(&parts);
    let line = line.context("a ticket's line stands")?;
    Ok(Preview {
        line,
        order_secret: view.secret,
        promised: money(minor),
        share_ppm,
        of: money(promise.of_minor()),
        is_of_today: promise.of_minor() < promise.paid_minor,
        has_fees,
        begins_at,
        opens_for_all,
        ends_at,
        share,
        parts,
        is_owed,
        present_for: gifts::waits_for(&mut conn, order.id).await?,
    })
}

/// The seat is on sale for everybody, and the ticket admits nobody until it is taken back.
///
/// # Errors
/// Why it isn't offered.
#[boxed]
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
            Box::pin(async move {
                let on_offer = offer_in(&house, conn, &actor, whose, admission).await?;
                tell_offered(&house, conn, std::slice::from_ref(&on_offer)).await?;
                Ok(on_offer.performance)
            })
        })
        .await?;
    house.announce(&[changed]).await;
    Ok(())
}

/// A ticket that has just been offered.
pub(crate) struct OnOffer {
    pub performance: PerformanceId,
    order: OrderId,
    release: ReleaseId,
}

/// One mail for each order and performance: it names all of the order that is on offer then.
pub(crate) async fn tell_offered(
    house: &House,
    conn: &mut Conn,
    on_offer: &[OnOffer],
) -> anyhow::Result<()> {
    let mut told = BTreeSet::new();
    for OnOffer { performance, order, release } in on_offer {
        if told.insert((*order, *performance)) {
            let matter = Matter::Resale { release: *release, step: ResaleStep::Offered };
            mails::enqueue(house, conn, *order, matter).await?;
        }
    }
    Ok(())
}

/// Who calls tells of it (`tell_offered`).
pub(crate) async fn offer_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    whose: Whose,
    admission: AdmissionId,
) -> Result<OnOffer, Failure<ResaleRefusal>> {
    let locked = lock(house, conn, whose, admission).await?;
    let share_ppm = share_of(house, conn, &locked).await?;
    let promised_minor = promise(house, conn, &locked, share_ppm).await?.minor();
    let Locked { ticket, order, listing, catalogue } = &locked;
    let begins_at = begin::first_sale(house, catalogue, listing);
    let seat = ticket.seat.ok_or(Failure::Refused(ResaleRefusal::Unnumbered))?;
    let id = ReleaseId(house.new_id());
    let at = house.now();
    let new = NewRelease { id, ticket, seat, share_ppm, promised_minor, begins_at, at };
    if !releases::offer(conn, &new).await? {
        return Err(anyhow!("the seat of ticket {admission} isn't its line's").into());
    }
    let detail = json!({
        "admission": admission.to_string(),
        "release": id.to_string(),
        "share_ppm": share_ppm,
        "promised_minor": promised_minor,
        "begins_at_ms": begins_at.map(|begins_at| begins_at.0),
    });
    record(house, conn, actor, order, "ticket.offer", detail).await?;
    Ok(OnOffer { performance: ticket.performance, order: order.id, release: id })
}

/// Tickets of performances that are no longer on sale are their holders' again. One that somebody
/// is still paying for waits for the end of that. Gives how many.
#[boxed]
pub async fn end_unsold(house: &House) -> anyhow::Result<usize> {
    begin::begin(house).await?;
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
    let (mut ended, mut changed) = (0, BTreeSet::new());
    for release in open {
        let performance = release.performance;
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
        if done {
            ended += 1;
            changed.insert(performance);
        }
    }
    house.announce(&Vec::from_iter(changed)).await;
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
        Some(item) => {
            let offered = releases::offered_of_item(conn, item).await?;
            offered.iter().filter(|line| **line != ticket.line).count() as u32
        }
        None => 0,
    };
    let now = house.now();
    let is_anothers = exchanges::handed_before(conn, order.id).await?.is_some();
    let offering = Offering {
        rule: catalogue.rules.resale(&offer, listing).filter(|_| !ticket.is_invitation),
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
        is_handed_on: ticket.transfer.is_some() || is_anothers,
        offered_before,
    };
    offering.share_ppm().map_err(Failure::Refused)
}

/// What the holder gets once the seat is sold, if they offer the ticket now.
async fn promise(
    house: &House,
    conn: &mut Conn,
    locked: &Locked,
    share_ppm: i64,
) -> anyhow::Result<ResalePromise> {
    let paid_minor = releases::paid(conn, locked.ticket.line).await?.minor();
    let price_minor = price_today(house, conn, locked).await?;
    let currency = locked.catalogue.currency();
    Ok(ResalePromise { share_ppm, paid_minor, price_minor, currency })
}

/// Of a single ticket for the seat, without reductions that only some people have.
async fn price_today(
    house: &House,
    conn: &mut Conn,
    locked: &Locked,
) -> anyhow::Result<Option<i64>> {
    let Locked { ticket, listing, catalogue, .. } = locked;
    let performance = performance::of_listing(house, conn, catalogue, listing.clone()).await?;
    let zone = ticket.seat.and_then(|seat| {
        let seat_index = performance.plan.seat_index(seat)?;
        performance.zones.seats.get(seat_index).copied()
    });
    let Some(zone) = zone else { return Ok(None) };
    let sold = performance::sold_share(house, conn, &performance).await?;
    let customer = Customer::default();
    let asked = Ticket {
        zone,
        price_type: None,
        product: Product::Ticket,
        customer: &customer,
        sold: &sold,
    };
    let priced = performance.terms(&asked, house.now()).ok();
    Ok(priced.map(|(_, terms)| alone(&terms, catalogue.currency())))
}

async fn record(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    order: &Order,
    action: &'static str,
    detail: serde_json::Value,
) -> anyhow::Result<()> {
    let subject = Subject::Order(order.id);
    journal::record(house, conn, actor, JournalEntry { action, subject, detail }).await
}
