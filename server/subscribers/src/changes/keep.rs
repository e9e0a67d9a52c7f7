//! Whoever keeps the tickets of a performance keeps those too that are offered for resale: all the
//! offers end, or none does.

use super::settle::Settled;
use crate::resale;
use domain::{id::PerformanceId, tickets::change::ChoiceRefusal};
use house::{Answered, Failure, House};
use store::{Conn, seats::releases, tickets::admissions};

/// `shown`: how many of the tickets the page said to be on offer. Gives the performances whose
/// plans changed.
///
/// # Errors
/// Refused: somebody is buying one of the seats, or has bought one since the page was shown.
pub(super) async fn end_offers(
    house: &House,
    conn: &mut Conn,
    of: &Settled<'_>,
    shown: Option<u32>,
) -> Result<Vec<PerformanceId>, Failure<ChoiceRefusal>> {
    admissions::lock_order(conn, of.order.id).await?;
    let mut offered = releases::tickets_of_order(conn, of.order.id).await?;
    offered.retain(|it| it.performance == of.change.performance && it.release.is_some());
    if shown.is_some_and(|shown| shown != offered.len() as u32) {
        return Err(Failure::Refused(ChoiceRefusal::OffersChanged));
    }
    offered.sort_by_key(|ticket| ticket.seat.map(|seat| seat.0));
    for ticket in &offered {
        match resale::end_offer(house, conn, of.actor, of.order, ticket).await.answered()? {
            Ok(()) => {}
            Err(_) => {
                return Err(Failure::Refused(ChoiceRefusal::BeingBought));
            }
        }
    }
    Ok(offered.first().map(|ticket| ticket.performance).into_iter().collect())
}
