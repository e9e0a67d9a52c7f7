//! How many more of an offer somebody can have.

use super::Visitor;
use domain::{id::SessionId, sales::offer::offering::Offering};
use rules::Customer;
use store::{
    Conn,
    baskets::{
        self,
        offers::{self, ItemRow},
    },
};

/// Beside those that the basket holds, for all of its people together. None: as many as there are.
pub(super) async fn left(
    visitor: &Visitor<'_>,
    conn: &mut Conn,
    session: Option<SessionId>,
    offering: &Offering,
) -> anyhow::Result<Option<u32>> {
    let Visitor { house, catalogue, people, .. } = visitor;
    let Some(most) = catalogue.rules.most_packages(offering) else { return Ok(None) };
    let now = house.now();
    let sells = |rights: &Customer| catalogue.rules.sells(offering, rights, now);
    let buyers = people.all().filter(|(_, rights)| sells(rights)).count() as u32;
    let most = most.saturating_mul(buyers);
    let basket = match session {
        Some(session) => baskets::open(conn, session).await?,
        None => None,
    };
    let Some(basket) = basket else { return Ok(Some(most)) };
    let lines = baskets::lines(conn, basket.id, now).await?;
    let items = offers::items(conn, basket.id).await?;
    let is_held = |item: &&ItemRow| {
        let mut its = lines.iter().filter(|line| line.held && line.item == Some(item.id));
        item.offer == offering.row.id && its.next().is_some()
    };
    let held = items.iter().filter(is_held).count() as u32;
    Ok(Some(most.saturating_sub(held)))
}
