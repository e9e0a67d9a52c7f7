//! A ticket on offer is its holder's alone again.

use super::{Locked, lock, record};
use domain::{
    id::{AdmissionId, PerformanceId},
    people::actor::Actor,
};
use house::{Failure, House};
use rules::ResaleRefusal;
use selling::{
    mails::{self, Matter, ResaleStep},
    tickets::holders,
};
use serde_json::json;
use store::{
    Conn,
    orders::Order,
    seats::releases::{self, HeldTicket, ReleaseEnd, Whose},
};

/// The same ticket admits again.
///
/// # Errors
/// Somebody is buying the seat at this moment, or has bought it; or it isn't on offer.
#[boxed]
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
    end_offer(house, conn, actor, &order, &ticket).await?;
    Ok(ticket.performance)
}

/// Of a ticket that is locked with its order.
///
/// # Errors
/// As `take_back`.
pub(crate) async fn end_offer(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    order: &Order,
    ticket: &HeldTicket,
) -> Result<(), Failure<ResaleRefusal>> {
    let refusal = if ticket.is_sold { ResaleRefusal::Sold } else { ResaleRefusal::NotOffered };
    let release = ticket.release.ok_or(Failure::Refused(refusal))?;
    if !releases::withdraw(conn, release, ReleaseEnd::TakenBack, house.now()).await? {
        return Err(Failure::Refused(ResaleRefusal::BeingBought));
    }
    let matter = Matter::Resale { release, step: ResaleStep::TakenBack };
    mails::enqueue(house, conn, order.id, matter).await?;
    let detail = json!({
        "admission": ticket.admission.to_string(),
        "release": release.to_string(),
    });
    record(house, conn, actor, order, "ticket.take-back", detail).await?;
    Ok(())
}
