//! A holder's other seats for the performance of a ticket: what is done with it can be done with
//! them in the same transaction.

use domain::{id::AdmissionId, people::actor::Actor};
use house::House;
use store::seats::releases;

/// So many besides the ticket itself.
pub const OTHERS_MAX: u8 = 9;

/// A ticket with which the same is done as with others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SeatShown {
    pub admission: AdmissionId,
    /// What the page said that its holder gets for it. None: it said nothing.
    pub shown_minor: Option<i64>,
}

/// Whatever can be done with them. None for a guest.
#[boxed]
pub async fn others(
    house: &House,
    actor: &Actor,
    admission: AdmissionId,
) -> anyhow::Result<Vec<AdmissionId>> {
    let Actor::Customer { account, .. } = actor else { return Ok(Vec::new()) };
    let mut conn = house.store().read().await?;
    let most = i64::from(OTHERS_MAX);
    releases::others_of_performance(&mut conn, *account, admission, most).await
}
