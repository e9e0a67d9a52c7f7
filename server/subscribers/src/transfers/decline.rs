//! Whoever is offered a ticket doesn't want it: it stays its holder's, who is told.

use super::{record, tell};
use domain::{people::actor::Actor, tickets::transfer::TransferRefusal};
use house::{Failure, House, sealed};
use selling::{mails::TransferStep, tickets::holders};
use store::{
    seats::releases::Whose,
    tickets::transfers::{self, TransferEnd},
};

/// By the link in the mail. A ticket that its holder took back before has nothing to decline.
///
/// # Errors
/// It was accepted meanwhile, or there is no such link.
#[boxed]
pub async fn decline(
    house: &House,
    actor: &Actor,
    secret: &str,
) -> Result<(), Failure<TransferRefusal>> {
    let (actor, secret) = (actor.clone(), secret.to_owned());
    house
        .write(move |house, conn| {
            let (actor, secret) = (actor.clone(), secret.clone());
            Box::pin(async move {
                let unknown = TransferRefusal::UnknownTicket;
                let secret = sealed::link_lookup(&house, &secret)?;
                let known = transfers::by_secret(conn, &secret).await?;
                let known = known.ok_or(Failure::Refused(unknown))?;
                holders::lock(conn, Whose::Anybody, known.admission, unknown).await?;
                if transfers::end(conn, known.id, TransferEnd::Declined, house.now()).await? {
                    tell(&house, conn, &known, TransferStep::Declined).await?;
                    return Ok(record(&house, conn, &actor, &known, "ticket.decline").await?);
                }
                // Sent twice, it has the effect of one.
                match transfers::by_secret(conn, &secret).await?.and_then(|it| it.end) {
                    Some(TransferEnd::Accepted) => Err(Failure::Refused(TransferRefusal::Accepted)),
                    _ => Ok(()),
                }
            })
        })
        .await
}
