//! Tickets get new codes; the former ones are refused at the door.

use super::{Opened, TicketRefusal, chosen, note, paid};
use crate::{
    mails::{self, MAIL, Matter},
    tickets::{barcodes, cards},
};
use domain::id::{AdmissionId, BarcodeId, OrderId};
use house::{Failure, House, settings::request_limits};
use serde_json::json;
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};
use store::{
    Conn,
    orders::{self, Order},
    tickets::admissions::{self, Ticket},
};

/// What became of tickets that were ticked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Replaced {
    pub count: u32,
    /// The new ones are on their way by mail too. False: the order's mails of today are used up.
    pub is_mailed: bool,
}

/// A new barcode; the former one is refused at the door from now on (invariant 5), for every
/// performance that it showed.
///
/// # Errors
/// Why it keeps its code.
#[boxed]
pub async fn replace_ticket(
    house: &House,
    order_secret: &str,
    admission: AdmissionId,
) -> Result<Replaced, Failure<TicketRefusal>> {
    replace_tickets(house, Opened::Secret(order_secret), &[admission]).await
}

/// The same of several, of however many orders: all of them or none.
///
/// # Errors
/// Why one of them keeps its code.
#[boxed]
pub async fn replace_tickets(
    house: &House,
    opened: Opened<'_>,
    chosen: &[AdmissionId],
) -> Result<Replaced, Failure<TicketRefusal>> {
    let mut conn = house.store().read().await?;
    let by_order = Arc::new(chosen::by_order(house, &mut conn, opened, chosen).await?);
    drop(conn);
    house
        .write(move |house, conn| {
            let by_order = by_order.clone();
            Box::pin(async move {
                let mut all = Replaced { count: 0, is_mailed: true };
                for (order, chosen) in by_order.iter() {
                    let done = replace(&house, conn, *order, chosen).await?;
                    all.count += done.count;
                    all.is_mailed &= done.is_mailed;
                }
                Ok(all)
            })
        })
        .await
}

async fn replace(
    house: &House,
    conn: &mut Conn,
    order: OrderId,
    chosen: &[AdmissionId],
) -> Result<Replaced, Failure<TicketRefusal>> {
    let order = paid(orders::lock(conn, order).await?)?;
    let tickets = admissions::of_order(conn, order.id).await?;
    let mut media: BTreeMap<BarcodeId, Vec<AdmissionId>> = BTreeMap::new();
    for admission in chosen {
        let barcode = ticket(&tickets, *admission)?.barcode_id;
        // All that the same medium shows goes with it.
        let shown = admissions::on_barcode(conn, barcode).await?;
        media.insert(barcode, shown);
    }
    // The door takes these locks too: a ticket is replaced before it enters or not at all.
    let all: BTreeSet<AdmissionId> = media.values().flatten().copied().collect();
    for admission in &all {
        admissions::lock(conn, *admission).await?;
    }
    let tickets = admissions::of_order(conn, order.id).await?;
    // Whoever accepted a ticket keeps its code.
    let is_handed_on =
        |it: &Ticket| it.transfer.as_ref().is_some_and(|transfer| transfer.is_accepted);
    if tickets.iter().any(|it| all.contains(&it.admission) && is_handed_on(it)) {
        return Err(Failure::Refused(TicketRefusal::HandedOn));
    }
    for admission in chosen {
        check(ticket(&tickets, *admission)?, &media)?;
    }
    let count = u32::try_from(all.len()).unwrap_or(u32::MAX);
    for (former, shown) in media {
        admissions::end_barcode(conn, former, house.now(), "replaced").await?;
        let of_it = chosen.iter().find(|it| shown.contains(it)).map(ToString::to_string);
        barcodes::new_barcodes(house, conn, vec![shown.clone()]).await?;
        cards::duplicate(house, conn, &order, &shown).await?;
        let detail = json!({ "admission": of_it, "former": former.to_string() });
        note(house, conn, &order, "ticket.replace", detail).await?;
    }
    Ok(Replaced { count, is_mailed: tell(house, conn, &order).await? })
}

fn ticket(tickets: &[Ticket], admission: AdmissionId) -> Result<&Ticket, Failure<TicketRefusal>> {
    let found = tickets.iter().find(|ticket| ticket.admission == admission);
    found.ok_or(Failure::Refused(TicketRefusal::UnknownTicket))
}

fn check(
    ticket: &Ticket,
    media: &BTreeMap<BarcodeId, Vec<AdmissionId>>,
) -> Result<(), Failure<TicketRefusal>> {
    let refusal = match () {
        () if !media.contains_key(&ticket.barcode_id) => TicketRefusal::UnknownTicket,
        () if ticket.waits_for_proof => TicketRefusal::ProofNeeded,
        () if ticket.entered_at.is_some() => TicketRefusal::AlreadyEntered,
        () if ticket.is_offered => TicketRefusal::OnOffer,
        () if ticket.is_disputed => TicketRefusal::Disputed,
        () => return Ok(()),
    };
    Err(Failure::Refused(refusal))
}

/// The tickets leave by mail with their new codes. False: as often as can be today, which keeps
/// nobody from having new ones.
async fn tell(house: &House, conn: &mut Conn, order: &Order) -> anyhow::Result<bool> {
    let mails_before =
        store::running::outbox::of_subject(conn, MAIL, &order.id.to_string()).await?.len();
    let newest = Matter::NewCodes { mails_before: mails_before.saturating_sub(1) };
    // Written when it leaves, so it says these codes too.
    if mails::is_waiting(conn, order.id, newest).await? {
        return Ok(true);
    }
    if !request_limits::count_resend(house, conn, order).await? {
        return Ok(false);
    }
    mails::enqueue(house, conn, order.id, Matter::NewCodes { mails_before }).await?;
    Ok(true)
}
