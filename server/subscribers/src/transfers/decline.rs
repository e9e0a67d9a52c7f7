//! A person who is offered a ticket doesn't want it. It stays its holder's, who is told.

use super::{Offered, lock, record, tell};
use domain::{people::actor::Actor, tickets::transfer::TransferRefusal};
use house::{Failure, House};
use selling::mails::TransferStep;
use store::tickets::transfers::{self, TransferEnd};

/// Finds it by the link in the mail. If its holder took it back before, nothing is declined.
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
                let Offered { transfer, .. } = lock(&house, conn, &secret).await?;
                match transfer.end {
                    Some(TransferEnd::Accepted) => Err(Failure::Refused(TransferRefusal::Accepted)),
                    // Sent twice, it has the effect of one.
                    Some(TransferEnd::TakenBack | TransferEnd::Declined) => Ok(()),
                    None => {
                        let (end, now) = (TransferEnd::Declined, house.now());
                        transfers::end(conn, transfer.id, end, now).await?;
                        tell(&house, conn, &transfer, TransferStep::Declined).await?;
                        Ok(record(&house, conn, &actor, &transfer, "ticket.decline").await?)
                    }
                }
            })
        })
        .await
}
