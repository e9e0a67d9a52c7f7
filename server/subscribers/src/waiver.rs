//! A holder gives a ticket back for credit, in full (a waiver): so many as the house's rule says.

use anyhow::Context;
use domain::{
    actor::Actor,
    id::{AdmissionId, OrderId, PerformanceId},
    money::Money,
    order::OrderLineView,
};
use house::{Failure, House};
use money::cancellation::{self, CancelRefusal, Cancellation, How, SeatsBack, Sent, Taken};
use rules::{WaiverRefusal, WaiverRule, Waiving};
use season::{catalogue, seasons::currency_of};
use selling::{holders, orders::view_of_order};
use store::{
    Conn, cancellations, orders,
    orders::{Order, OrderLine},
    receivables,
    releases::{self, HeldTicket, Whose},
};

/// For the journal.
const REASON: &str = "given back for credit";

/// What is said before a ticket is given back.
#[derive(Clone, Debug, PartialEq)]
pub struct Preview {
    pub line: OrderLineView,
    /// Opens its order.
    pub order_secret: String,
    /// What it brings.
    pub credit: Money,
    /// How many more of this seat can be given back, this one counted.
    pub left: u32,
}

/// A ticket that may be given back.
struct Found {
    ticket: HeldTicket,
    order: Order,
    line: OrderLine,
    left: u32,
}

/// # Errors
/// Why it can't be given back.
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
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let listing = catalogue.listing(found.ticket.performance);
    let currency = currency_of(&listing.context("performances are never deleted")?.row);
    let view = view_of_order(house, &mut conn, &catalogue, &found.order, language).await?;
    let line = view.lines.into_iter().find(|line| line.line == found.line.id);
    Ok(Preview {
        line: line.context("a ticket's line stands")?,
        order_secret: found.order.secret,
        credit: Money::new(found.line.due_minor, currency),
        left: found.left,
    })
}

/// The ticket ends, its seat is on sale, and what it cost is credit.
///
/// # Errors
/// Why it isn't taken back.
pub async fn waive(
    house: &House,
    actor: &Actor,
    admission: AdmissionId,
) -> Result<(), Failure<WaiverRefusal>> {
    let whose = holders::whose(actor, WaiverRefusal::UnknownTicket)?;
    let actor = actor.clone();
    let changed = house
        .write(move |house, conn| {
            let actor = actor.clone();
            Box::pin(async move { waive_in(&house, conn, &actor, whose, admission).await })
        })
        .await?;
    house.announce(&changed).await;
    Ok(())
}

async fn waive_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    whose: Whose,
    admission: AdmissionId,
) -> Result<Vec<PerformanceId>, Failure<WaiverRefusal>> {
    let (ticket, _) = holders::lock(conn, whose, admission, WaiverRefusal::UnknownTicket).await?;
    let found = check(house, conn, ticket).await?;
    let wanted = Cancellation {
        taken: Taken::Exactly(vec![found.line.id]),
        fees_back: false,
        seats: SeatsBack::OnSale,
        reason: REASON.to_owned(),
        shown_minor: None,
    };
    let how = How { sent: Sent::AsCredit, is_waiver: true, ..How::default() };
    let done =
        cancellation::cancel_for_change(house, actor, conn, found.order.id, &wanted, how).await;
    done.map_err(|failure| match failure {
        Failure::Refused(CancelRefusal::Entered) => Failure::Refused(WaiverRefusal::Entered),
        Failure::Refused(_) => Failure::Refused(WaiverRefusal::NotValid),
        Failure::Fault(fault) => Failure::Fault(fault),
    })
}

async fn check(
    house: &House,
    conn: &mut Conn,
    ticket: HeldTicket,
) -> Result<Found, Failure<WaiverRefusal>> {
    let order = orders::by_id(conn, ticket.order).await?.context("an order stays")?;
    let catalogue = catalogue::catalogue_with(house, conn).await?;
    let listing = catalogue.listing(ticket.performance).cloned();
    let listing = listing.context("performances are never deleted")?;
    let offer = holders::offer_of(&catalogue, conn, &ticket).await?;
    let rule: Option<&WaiverRule> = catalogue.rules.waiver(&offer, &listing);
    let lines = orders::lines(conn, order.id).await?;
    let line = lines.into_iter().find(|line| line.id == ticket.line);
    let waived_before = match ticket.item {
        Some(item) => cancellations::count_waived(conn, order.id, item).await?,
        // Each single ticket by itself.
        None => 0,
    };
    let is_valid = order.stands()
        && !ticket.is_cancelled
        && !ticket.is_disputed
        && !ticket.is_suspended
        && line.is_some()
        && !is_owed(conn, order.id).await?;
    let waiving = Waiving {
        rule,
        starts_at: listing.row.starts_at,
        sale: listing.effective.sale(house.now(), listing.row.cancelled_at.is_some()),
        now: house.now(),
        is_valid,
        has_entered: ticket.has_entered,
        is_offered: ticket.release.is_some() || ticket.transfer.is_some(),
        waived_before,
    };
    waiving.check().map_err(Failure::Refused)?;
    let left = rule.map_or(0, |rule| rule.most - waived_before);
    Ok(Found { ticket, order, line: line.context("a valid ticket has its line")?, left })
}

/// Paid later: there is nothing to become credit.
async fn is_owed(conn: &mut Conn, order: OrderId) -> anyhow::Result<bool> {
    Ok(!receivables::of_order(conn, order).await?.is_empty())
}
