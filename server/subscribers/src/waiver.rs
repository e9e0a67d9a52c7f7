//! A holder gives a ticket back for credit, in full (a waiver): so many as the house's rule says.
//! What a gift voucher had paid goes back to that voucher first.

use crate::together::SeatShown;
use anyhow::Context;
use domain::{
    actor::Actor,
    id::{AdmissionId, PerformanceId},
    money::{Currency, Money},
    order::OrderLineView,
};
use house::{Failure, House, sealed};
use money::cancellation::{self, CancelRefusal, Cancellation, How, SeatsBack, Sent, Taken};
use rules::{WaiverRefusal, WaiverRule, Waiving};
use season::{catalogue, seasons::currency_of};
use selling::{holders, orders::view_of_order};
use store::{
    Conn, cancellations, orders,
    orders::{Order, OrderLine},
    releases::{self, HeldTicket, Whose},
    settlements,
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
    /// How many more of this seat can be given back, this one counted.
    pub left: u32,
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
        let minor = cancellation::back_to_vouchers_minor(conn, &self.order, &wanted).await;
        let minor = minor.map_err(refused)?;
        let money = |minor| Money::new(minor, self.currency);
        Ok(Brings { credit: money(self.line.due_minor - minor), voucher: money(minor) })
    }
}

fn refused(failure: Failure<CancelRefusal>) -> Failure<WaiverRefusal> {
    match failure {
        Failure::Refused(CancelRefusal::Entered) => Failure::Refused(WaiverRefusal::Entered),
        Failure::Refused(_) => Failure::Refused(WaiverRefusal::NotValid),
        Failure::Fault(fault) => Failure::Fault(fault),
    }
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
    let line = view.lines.into_iter().find(|line| line.line == found.line.id);
    Ok(Preview {
        line: line.context("a ticket's line stands")?,
        order_secret: sealed::shown_link(house, &found.order.secret),
        brings,
        left: found.left,
    })
}

/// Its holder can give it back now.
pub(crate) async fn can_be_waived(
    house: &House,
    conn: &mut Conn,
    admission: AdmissionId,
) -> anyhow::Result<bool> {
    let ticket = releases::ticket(conn, Whose::Anybody, admission).await?;
    let Some(ticket) = ticket else { return Ok(false) };
    match check(house, conn, ticket).await {
        Ok(_) => Ok(true),
        Err(Failure::Refused(_)) => Ok(false),
        Err(Failure::Fault(fault)) => Err(fault),
    }
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
        && line.is_some();
    let waiving = Waiving {
        rule,
        starts_at: listing.row.starts_at,
        sale: listing.effective.sale(house.now(), listing.row.cancelled_at.is_some()),
        now: house.now(),
        is_valid,
        is_owed: settlements::is_owed(conn, order.id).await?,
        has_entered: ticket.has_entered,
        is_offered: ticket.release.is_some() || ticket.transfer.is_some(),
        waived_before,
    };
    waiving.check().map_err(Failure::Refused)?;
    let left = rule.map_or(0, |rule| rule.most - waived_before);
    let line = line.context("a valid ticket has its line")?;
    Ok(Found { order, line, currency: currency_of(&listing.row), left })
}
