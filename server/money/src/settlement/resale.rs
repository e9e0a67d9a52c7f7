//! Seats of an order that were on offer for resale: the former holder's ticket ends, and the holder
//! gets their share of the price.

use crate::{
    books,
    pay_outs::{Share, share_to_bank},
};
use anyhow::{Context, ensure};
use domain::actor::Actor;
use house::{
    House,
    journal::{self, JournalEntry, Subject},
};
use rules::credit_minor;
use selling::mails::{self, Matter, ResaleStep};
use serde_json::json;
use store::{
    Conn, admissions,
    cancellations::{self, TicketEnd},
    orders::{Offer, Order, OrderLine},
    releases::{self, ReleaseEnd},
};

/// Before the seats become the order's, which holds them: nobody can take them back any more.
pub(super) async fn hand_over(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    order: &Order,
    lines: &[OrderLine],
) -> anyhow::Result<()> {
    let now = house.now();
    for release in releases::held_by(conn, order.id).await? {
        let seat = Offer::Seat { performance: release.performance, ordinal: release.seat };
        let line = lines.iter().find(|line| line.offer == seat);
        let line = line.context("an order holds the seats of its lines")?;
        // Whose bank took the money for the ticket back gets nothing for it.
        let credit_minor = match release.is_disputed {
            true => 0,
            false => credit_minor(line.due_minor, release.share_ppm),
        };
        admissions::lock(conn, release.admission).await?;
        cancellations::end_ticket(conn, release.line, now, TicketEnd::Transferred).await?;
        let end = ReleaseEnd::Sold { line: line.id, credit_minor };
        let is_ended = releases::end(conn, release.id, end, now).await?;
        ensure!(is_ended, "a seat that is held stays on offer");
        books::post_resale(house, conn, order, line, release.person, credit_minor).await?;
        let currency = order.currency.as_str();
        let share = Share {
            release: &release,
            company: line.selling,
            amount_minor: credit_minor,
            currency,
        };
        share_to_bank(house, conn, actor, &share).await?;
        let matter = Matter::Resale { release: release.id, step: ResaleStep::Sold };
        mails::enqueue(house, conn, release.order, matter).await?;
        let entry = JournalEntry {
            channel: &order.channel,
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
