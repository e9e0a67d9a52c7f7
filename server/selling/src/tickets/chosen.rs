//! Tickets that somebody ticked, and what makes them theirs.

use super::{TicketRefusal, paid};
use crate::tickets::holders;
use domain::{
    id::{AdmissionId, OrderId},
    people::actor::Actor,
};
use house::{Failure, House, sealed};
use std::collections::BTreeMap;
use store::{Conn, orders, seats::releases};

/// More are ticked at once nowhere.
pub const CHOSEN_MAX: usize = 200;

/// By what somebody came to their tickets.
#[derive(Clone, Copy)]
pub enum Opened<'a> {
    /// The secret in the address of their order.
    Secret(&'a str),
    /// The account that bought them, by any of its orders.
    Account(&'a Actor),
}

/// In the order in which orders are locked.
pub(super) type ByOrder = BTreeMap<OrderId, Vec<AdmissionId>>;

/// Whether an order has them, whoever takes its lock sees.
pub(super) async fn by_order(
    house: &House,
    conn: &mut Conn,
    opened: Opened<'_>,
    chosen: &[AdmissionId],
) -> Result<ByOrder, Failure<TicketRefusal>> {
    let mut chosen = chosen.to_vec();
    chosen.sort_unstable();
    chosen.dedup();
    chosen.truncate(CHOSEN_MAX);
    let mut found = ByOrder::new();
    match opened {
        Opened::Secret(secret) => {
            let secret = sealed::link_lookup(house, secret)?;
            let order = paid(orders::by_secret(conn, &secret).await?)?;
            found.insert(order.id, chosen);
        }
        Opened::Account(actor) => {
            let whose = holders::whose(actor, TicketRefusal::UnknownTicket)?;
            for admission in chosen {
                let ticket = releases::ticket(conn, whose, admission).await?;
                let ticket = ticket.ok_or(Failure::Refused(TicketRefusal::UnknownTicket))?;
                found.entry(ticket.order).or_default().push(admission);
            }
        }
    }
    let is_any = found.values().any(|chosen| !chosen.is_empty());
    if is_any { Ok(found) } else { Err(Failure::Refused(TicketRefusal::NothingChosen)) }
}
