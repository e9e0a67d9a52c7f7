//! A card that a mail server took, and that came back later.

use super::mails::{self, Step};
use domain::id::OutboxId;
use gift_tables::gifts;
use house::House;

/// The card's mail could not be delivered after all: the buyer is told, and may correct the address
/// or print the card. False: no card that still stands went by this mail, or the buyer knows.
#[boxed]
pub async fn bounced(house: &House, mail: OutboxId) -> anyhow::Result<bool> {
    house
        .fault_only(move |house, conn| {
            Box::pin(async move {
                let Some(gift) = gifts::of_delivery(conn, mail).await? else { return Ok(false) };
                if !gifts::mark_bounced(conn, gift.id, house.now()).await? {
                    return Ok(false);
                }
                mails::enqueue(&house, conn, &gift, Step::Failed).await?;
                anyhow::Ok(true)
            })
        })
        .await
}
