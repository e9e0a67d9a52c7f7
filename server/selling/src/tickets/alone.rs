//! One performance of a card for several gets a ticket of its own (T6.6.3d).

use super::{Opened, TicketRefusal, chosen, note, paid};
use crate::tickets::barcodes;
use domain::id::{AdmissionId, OrderId};
use house::{Failure, House};
use serde_json::json;
use store::{
    Conn, orders,
    tickets::{
        admissions,
        media::{self, Off},
    },
};

/// The ticket leaves the card and gets a code of its own. The card is refused for its performance
/// from now on, and goes on for the others (invariant 5).
///
/// # Errors
/// Why it stays on its card.
#[boxed]
pub async fn print_alone(
    house: &House,
    opened: Opened<'_>,
    admission: AdmissionId,
) -> Result<(), Failure<TicketRefusal>> {
    let mut conn = house.store().read().await?;
    let by_order = chosen::by_order(house, &mut conn, opened, &[admission]).await?;
    drop(conn);
    let order = by_order.into_keys().next();
    let order = order.ok_or(Failure::Refused(TicketRefusal::UnknownTicket))?;
    house
        .write(move |house, conn| {
            Box::pin(async move { take_off(&house, conn, order, admission).await })
        })
        .await
}

async fn take_off(
    house: &House,
    conn: &mut Conn,
    order: OrderId,
    admission: AdmissionId,
) -> Result<(), Failure<TicketRefusal>> {
    let order = paid(orders::lock(conn, order).await?)?;
    // The door takes this lock too: the card enters, or the ticket leaves it first.
    admissions::lock(conn, admission).await?;
    let tickets = admissions::of_order(conn, order.id).await?;
    let ticket = tickets.iter().find(|ticket| ticket.admission == admission);
    let ticket = ticket.ok_or(Failure::Refused(TicketRefusal::UnknownTicket))?;
    let is_handed_on = ticket.transfer.as_ref().is_some_and(|it| it.is_accepted);
    let card = admissions::on_barcode(conn, ticket.barcode_id).await?;
    let refusal = match () {
        () if is_handed_on => TicketRefusal::HandedOn,
        () if card.len() < 2 => TicketRefusal::NotOnCard,
        () if ticket.waits_for_proof => TicketRefusal::ProofNeeded,
        () if ticket.entered_at.is_some() => TicketRefusal::AlreadyEntered,
        () if ticket.is_offered => TicketRefusal::OnOffer,
        () if ticket.is_disputed => TicketRefusal::Disputed,
        () => {
            media::take_off(conn, admission, Off::Alone, house.now()).await?;
            barcodes::new_barcodes(house, conn, vec![vec![admission]]).await?;
            let card = ticket.barcode_id.to_string();
            let detail = json!({ "admission": admission.to_string(), "card": card });
            note(house, conn, &order, "ticket.print-alone", detail).await?;
            return Ok(());
        }
    };
    Err(Failure::Refused(refusal))
}
