//! A holder gives a ticket back for credit, in full (a waiver): so many as the house's rule says.
//! What a gift voucher had paid goes back to that voucher first.

use crate::transfers::together::SeatShown;
use anyhow::Context;
use domain::{
    id::{AdmissionId, OfferId, OrderItemId, PerformanceId},
    money::{Currency, Money},
    order::OrderLineView,
    people::actor::Actor,
};
use gift_tables::gifts;
use house::{Failure, House, sealed};
use money::cancellation::{self, CancelRefusal, Cancellation, How, SeatsBack, Sent, Taken};
use rules::{WaiverRefusal, Waiving};
use season::{
    catalogue::{self, Catalogue},
    seasons::currency_of,
};
use selling::{orders::view_of_order, tickets::holders};
use std::collections::{BTreeMap, BTreeSet};
use store::{
    Conn,
    baskets::offers,
    orders::{self, Order, OrderLine},
    payments::{cancellations, settlements},
    seats::releases::{self, HeldTicket, Whose},
    tickets::exchanges,
};

/// For the journal.
const REASON: &str = "given back for credit";

/// What is said before a ticket is given back.
#[derive(Clone, Debug, PartialEq)]
pub struct Preview {
    pub line: OrderLineView,
    /// Opens its order.
    pub order_secret: String,
    pub brings: Brings,
    /// Its order was charged fees, which nobody gets back.
    pub has_fees: bool,
    /// How many more of this seat can be given back, this one counted.
    pub left: u32,
    /// For whom the order is a present that nobody has accepted: the ticket would leave it.
    pub present_for: Option<String>,
}

/// What a ticket brings that is given back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Brings {
    pub credit: Money,
    /// Back to the gift voucher that had paid it, or to several.
    pub voucher: Money,
}

impl Brings {
    pub fn total(self) -> Money {
        Money { minor: self.credit.minor + self.voucher.minor, ..self.credit }
    }

    /// With what another ticket brings.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        let sum = |one: Money, two: Money| Money { minor: one.minor + two.minor, ..one };
        Self { credit: sum(self.credit, other.credit), voucher: sum(self.voucher, other.voucher) }
    }

    /// None: the page said nothing of it.
    fn is_as_shown(self, total_minor: Option<i64>, voucher_minor: Option<i64>) -> bool {
        total_minor.is_none_or(|shown| shown == self.total().minor)
            && voucher_minor.is_none_or(|shown| shown == self.voucher.minor)
    }
}

/// A ticket that may be given back.
struct Found {
    order: Order,
    line: OrderLine,
    currency: Currency,
    left: u32,
}

impl Found {
    fn wanted(&self) -> Cancellation {
        Cancellation {
            taken: Taken::Exactly(vec![self.line.id]),
            fees_back: false,
            seats: SeatsBack::OnSale,
            reason: REASON.to_owned(),
            shown_minor: None,
        }
    }

    async fn brings(&self, conn: &mut Conn) -> Result<Brings, Failure<WaiverRefusal>> {
        let wanted = self.wanted();
        let back = cancellation::back_to_house(conn, &self.order, &wanted).await;
        let minor = back.map_err(refused)?.vouchers_minor;
        let money = |minor| Money::new(minor, self.currency);
        Ok(Brings { credit: money(self.line.due_minor - minor), voucher: money(minor) })
    }
}

fn refused(failure: Failure<CancelRefusal>) -> Failure<WaiverRefusal> {
    failure.map(|why| match why {
        CancelRefusal::Entered => WaiverRefusal::Entered,
        _ => WaiverRefusal::NotValid,
    })
}

/// # Errors
/// Why it can't be given back.
#[boxed]
pub async fn preview(
    house: &House,
    actor: &Actor,
    admission: AdmissionId,
    language: &str,
) -> Result<Preview, Failure<WaiverRefusal>> {
    let whose = holders::whose(actor, WaiverRefusal::UnknownTicket)?;
    let mut conn = house.store().read().await?;
    let ticket = releases::ticket(&mut conn, whose, admission).await?;
    let ticket = ticket.ok_or(Failure::Refused(WaiverRefusal::UnknownTicket))?;
    let found = check(house, &mut conn, ticket).await?;
    let brings = found.brings(&mut conn).await?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let view = view_of_order(house, &mut conn, &catalogue, &found.order, language).await?;
    let has_fees = view.has_fees();
    let line = view.lines.into_iter().find(|line| line.line == found.line.id);
    Ok(Preview {
        line: line.context("a ticket's line stands")?,
        order_secret: sealed::shown_link(house, &found.order.secret),
        brings,
        has_fees,
        left: found.left,
        present_for: gifts::waits_for(&mut conn, found.order.id).await?,
    })
}

/// Those tickets of the order that their holder can give back now, in as many statements for forty
/// as for two.
pub(crate) async fn waivable(
    house: &House,
    conn: &mut Conn,
    catalogue: &Catalogue,
    order: &Order,
    tickets: &[HeldTicket],
) -> anyhow::Result<BTreeSet<AdmissionId>> {
    let facts = Facts::of(conn, order).await?;
    let mut counts: BTreeMap<OrderItemId, u32> = BTreeMap::new();
    let mut can = BTreeSet::new();
    for ticket in tickets {
        let before = match ticket.item {
            Some(item) => match counts.get(&item) {
                Some(before) => *before,
                None => cancellations::count_waived(conn, order.id, item).await?,
            },
            // Each single ticket by itself.
            None => 0,
        };
        if let Some(item) = ticket.item {
            counts.insert(item, before);
        }
        if facts.waiving(house, catalogue, ticket, before)?.check().is_ok() {
            can.insert(ticket.admission);
        }
    }
    Ok(can)
}

/// The ticket ends, its seat is on sale, and what it cost is credit, or back on the voucher that
/// had paid it.
///
/// # Errors
/// Why it isn't taken back.
#[boxed]
pub async fn waive(
    house: &House,
    actor: &Actor,
    admission: AdmissionId,
) -> Result<Brings, Failure<WaiverRefusal>> {
    let seat = SeatShown { admission, shown_minor: None };
    let brings = waive_all(house, actor, &[seat], None).await?;
    Ok(brings.first().copied().context("a ticket brings something")?)
}

/// All of them, or none. `voucher_shown_minor`: what the page said that vouchers get back of the
/// first.
///
/// # Errors
/// Why one isn't taken back.
#[boxed]
pub async fn waive_all(
    house: &House,
    actor: &Actor,
    seats: &[SeatShown],
    voucher_shown_minor: Option<i64>,
) -> Result<Vec<Brings>, Failure<WaiverRefusal>> {
    let whose = holders::whose(actor, WaiverRefusal::UnknownTicket)?;
    let (actor, seats) = (actor.clone(), seats.to_vec());
    let (brings, changed) = house
        .write(move |house, conn| {
            let (actor, seats) = (actor.clone(), seats.clone());
            Box::pin(async move {
                let (mut brings, mut changed) = (Vec::new(), Vec::new());
                let mut voucher_shown_minor = voucher_shown_minor;
                for SeatShown { admission, shown_minor } in seats {
                    let (of_one, its) = waive_in(&house, conn, &actor, whose, admission).await?;
                    let is_as_shown = of_one.is_as_shown(shown_minor, voucher_shown_minor.take());
                    if !is_as_shown {
                        return Err(Failure::Refused(WaiverRefusal::AmountChanged));
                    }
                    brings.push(of_one);
                    changed.extend(its);
                }
                Ok((brings, changed))
            })
        })
        .await?;
    house.announce(&changed).await;
    Ok(brings)
}

async fn waive_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    whose: Whose,
    admission: AdmissionId,
) -> Result<(Brings, Vec<PerformanceId>), Failure<WaiverRefusal>> {
    let (ticket, _) = holders::lock(conn, whose, admission, WaiverRefusal::UnknownTicket).await?;
    let found = check(house, conn, ticket).await?;
    let brings = found.brings(conn).await?;
    let (order, wanted) = (found.order.id, found.wanted());
    let how = How { sent: Sent::AsCredit, is_waiver: true, ..How::default() };
    let done = cancellation::cancel_for_change(house, actor, conn, order, &wanted, how).await;
    Ok((brings, done.map_err(refused)?))
}

async fn check(
    house: &House,
    conn: &mut Conn,
    ticket: HeldTicket,
) -> Result<Found, Failure<WaiverRefusal>> {
    let order = orders::by_id(conn, ticket.order).await?.context("an order stays")?;
    let catalogue = catalogue::catalogue_with(house, conn).await?;
    let facts = Facts::of(conn, &order).await?;
    let waived_before = match ticket.item {
        Some(item) => cancellations::count_waived(conn, order.id, item).await?,
        // Each single ticket by itself.
        None => 0,
    };
    let waiving = facts.waiving(house, &catalogue, &ticket, waived_before)?;
    waiving.check().map_err(Failure::Refused)?;
    let left = waiving.rule.map_or(0, |rule| rule.most - waived_before);
    let listing = catalogue.listing(ticket.performance);
    let currency = currency_of(&listing.context("performances are never deleted")?.row);
    let line = facts.lines.into_iter().find(|line| line.id == ticket.line);
    let line = line.context("a valid ticket has its line")?;
    Ok(Found { order, line, currency, left })
}

/// What is the same for all tickets of an order.
struct Facts<'o> {
    order: &'o Order,
    items: Vec<(OrderItemId, OfferId)>,
    lines: Vec<OrderLine>,
    is_owed: bool,
    /// Somebody else had paid for the ticket that its own was exchanged for.
    is_anothers: bool,
}

impl<'o> Facts<'o> {
    async fn of(conn: &mut Conn, order: &'o Order) -> anyhow::Result<Self> {
        Ok(Self {
            order,
            items: offers::order_items(conn, order.id).await?,
            lines: orders::lines(conn, order.id).await?,
            is_owed: settlements::is_owed(conn, order.id).await?,
            is_anothers: exchanges::handed_before(conn, order.id).await?.is_some(),
        })
    }

    fn waiving<'c>(
        &self,
        house: &House,
        catalogue: &'c Catalogue,
        ticket: &HeldTicket,
        waived_before: u32,
    ) -> anyhow::Result<Waiving<'c>> {
        let listing = catalogue.listing(ticket.performance);
        let listing = listing.context("performances are never deleted")?;
        let offer = holders::offer_among(catalogue, &self.items, ticket.item)?;
        let is_valid = self.order.stands()
            && !ticket.is_cancelled
            && !ticket.is_disputed
            && !ticket.is_suspended
            && self.lines.iter().any(|line| line.id == ticket.line);
        Ok(Waiving {
            rule: catalogue.rules.waiver(&offer, listing).filter(|_| !ticket.is_invitation),
            starts_at: listing.row.starts_at,
            sale: listing.effective.sale(house.now(), listing.row.cancelled_at.is_some()),
            now: house.now(),
            is_valid,
            is_owed: self.is_owed,
            has_entered: ticket.has_entered,
            is_offered: ticket.release.is_some() || ticket.transfer.is_some() || self.is_anothers,
            waived_before,
        })
    }
}
