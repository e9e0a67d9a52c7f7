//! Seats of an order that were on offer for resale: the former holder's ticket ends, and the holder
//! gets what they were promised.

use crate::{
    books,
    pay_outs::{
        Share,
        credit_holds::{self, ForTickets},
        share_to_bank,
    },
    receivables::{WithCredit, settle_with_credit},
    vouchers::{GotCredit, to_vouchers_first},
};
use anyhow::{Context, ensure};
use domain::{
    id::{OrderId, PerformanceId},
    people::actor::Actor,
};
use house::{
    House,
    journal::{self, JournalEntry, Subject},
};
use selling::mails::{self, Matter, ResaleStep};
use serde_json::json;
use store::{
    Conn,
    books::credits,
    orders::{self, Offer, Order, OrderLine},
    payments::cancellations::{self, TicketEnd},
    seats::releases::{self, Release, ReleaseEnd},
    tickets::admissions,
};

/// A seat that the order holds for less than its former holder was promised, with that amount: the
/// house pays no holder more than it takes for the seat.
pub(crate) async fn below_promise(
    conn: &mut Conn,
    order: OrderId,
    lines: &[OrderLine],
) -> anyhow::Result<Option<(PerformanceId, i64)>> {
    for release in releases::held_by(conn, order).await? {
        if line_of(lines, &release)?.due_minor < release.promised_minor {
            return Ok(Some((release.performance, release.promised_minor)));
        }
    }
    Ok(None)
}

fn line_of<'l>(lines: &'l [OrderLine], release: &Release) -> anyhow::Result<&'l OrderLine> {
    let seat = Offer::Seat { performance: release.performance, ordinal: release.seat };
    let line = lines.iter().find(|line| line.offer == seat);
    line.context("an order holds the seats of its lines")
}

/// The ticket that is sold on, and its offer.
async fn end_former(
    house: &House,
    conn: &mut Conn,
    release: &Release,
    line: &OrderLine,
    credit_minor: i64,
) -> anyhow::Result<()> {
    let now = house.now();
    admissions::lock(conn, release.admission).await?;
    cancellations::end_ticket(conn, release.line, now, TicketEnd::Transferred).await?;
    let end = ReleaseEnd::Sold { line: line.id, credit_minor };
    let is_ended = releases::end(conn, release.id, end, now).await?;
    ensure!(is_ended, "a seat that is held stays on offer");
    Ok(())
}

/// Before the seats become the order's, which holds them: nobody can take them back any more.
pub(super) async fn hand_over(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    order: &Order,
    lines: &[OrderLine],
) -> anyhow::Result<()> {
    for release in releases::held_by(conn, order.id).await? {
        let line = line_of(lines, &release)?;
        // Whose bank took the money for the ticket back gets nothing for it.
        let credit_minor = match release.is_disputed {
            true => 0,
            false => release.promised_minor,
        };
        let former = orders::lock(conn, release.order).await?;
        let former = former.context("orders are never deleted")?;
        end_former(house, conn, &release, line, credit_minor).await?;
        books::post_resale(house, conn, order, line, release.person, credit_minor).await?;
        let currency = order.currency.as_str();
        let got = GotCredit {
            order: &former,
            person: release.person,
            company: line.selling,
            minor: credit_minor,
        };
        let voucher_minor = to_vouchers_first(house, conn, actor, &got, release.line).await?;
        let with = WithCredit {
            order: &former,
            person: release.person,
            company: line.selling,
            currency,
            minor: credit_minor - voucher_minor,
            reference: format!("resale:{}", release.id),
        };
        let owed_minor = settle_with_credit(house, conn, actor, &with).await?;
        releases::mark_parts(conn, release.id, voucher_minor, owed_minor).await?;
        let got = ForTickets {
            person: release.person,
            company: line.selling,
            currency,
            minor: credit_minor - voucher_minor - owed_minor,
            starts_at: credits::start_of(conn, release.performance).await?,
        };
        let payable_at = credit_holds::hold(house, conn, &got).await?;
        let share = Share {
            release: &release,
            company: line.selling,
            amount_minor: got.minor,
            currency,
            payable_at,
        };
        share_to_bank(house, conn, actor, &share).await?;
        let matter = Matter::Resale { release: release.id, step: ResaleStep::Sold };
        mails::enqueue(house, conn, release.order, matter).await?;
        let entry = JournalEntry {
            action: "ticket.resell",
            subject: Subject::Order(release.order),
            detail: json!({
                "release": release.id.to_string(),
                "admission": release.admission.to_string(),
                "buyer": order.id.to_string(),
                "credit_minor": credit_minor,
            }),
        };
        journal::record(house, conn, actor, entry).await?;
    }
    Ok(())
}
