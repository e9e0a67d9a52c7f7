//! Tickets that others have handed to an account.

use anyhow::Context;
use domain::{moment::Moment, order::OrderLineView, tickets::transfer::name_for_others};
use house::{House, sealed};
use store::{Conn, orders, tickets::transfers};

/// A ticket that somebody handed to the reader.
#[derive(Clone, Debug, PartialEq)]
pub struct Received {
    pub line: OrderLineView,
    /// The name of whoever bought it.
    pub from: String,
    /// Opens its page.
    pub secret: String,
    /// Not accepted yet.
    pub is_open: bool,
    /// When its performance was to begin before the house moved it.
    pub moved_from: Option<Moment>,
}

/// Of performances that start after this moment.
pub(crate) async fn received(
    house: &House,
    conn: &mut Conn,
    email: &str,
    after: Moment,
    language: &str,
) -> anyhow::Result<Vec<Received>> {
    let (mut all, mut lines) = (Vec::new(), selling::tickets::handed::Lines::default());
    for transfer in transfers::to_address(conn, email, after).await? {
        if let Some(line) = lines.of(house, conn, &transfer, language).await? {
            let order = orders::by_id(conn, transfer.order).await?.context("an order stays")?;
            let from = name_for_others(&order.given_name, &order.family_name);
            let is_open = transfer.end.is_none();
            let secret = sealed::shown_link(house, &transfer.secret);
            let moved_from = lines.moved_from(&transfer);
            all.push(Received { line, from, secret, is_open, moved_from });
        }
    }
    Ok(all)
}
