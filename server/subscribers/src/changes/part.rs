//! Some tickets for a moved performance are returned alone. About the others is still to be chosen.

use super::choose::{Brings, brings_of_lines};
use anyhow::Context;
use domain::{
    id::{ChangeId, OrderId, OrderLineId},
    tickets::change::ChoiceRefusal,
};
use house::{Failure, House};
use money::exchange::lines_of_change;
use store::{
    Conn,
    orders::{self, Order},
    running::changes::{self, OrderChange},
};

/// What a choice is about.
pub(super) struct Meant {
    /// Of tickets, and of extras where no ticket is left.
    pub lines: Vec<OrderLineId>,
    /// Tickets are left, about which is still to be chosen.
    pub is_part: bool,
}

/// `tickets`: the lines of those that were ticked. None: all that the change is about.
///
/// # Errors
/// Refused: one of them isn't the order's any more, or the change is about all of them.
pub(super) async fn meant(
    conn: &mut Conn,
    order: &Order,
    told: &OrderChange,
    tickets: &[OrderLineId],
) -> Result<Meant, Failure<ChoiceRefusal>> {
    let lines = lines_of_change(conn, &told.change, order).await?;
    let all: Vec<_> = lines.iter().map(|line| line.id).collect();
    if tickets.is_empty() {
        return Ok(Meant { lines: all, is_part: false });
    }
    if !told.change.kind.can_be_in_part() {
        return Err(Failure::Refused(ChoiceRefusal::NotOffered));
    }
    let mut own = lines.iter().filter(|line| line.offer.performance().is_some());
    if tickets.iter().any(|ticket| own.clone().all(|line| line.id != *ticket)) {
        return Err(Failure::Refused(ChoiceRefusal::TicketsChanged));
    }
    // What goes with the tickets goes with the last of them.
    Ok(match own.all(|line| tickets.contains(&line.id)) {
        true => Meant { lines: all, is_part: false },
        false => Meant { lines: tickets.to_vec(), is_part: true },
    })
}

/// What some tickets of an order bring.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PartBrings {
    pub brings: Brings,
    /// Tickets are left, about which is still to be chosen.
    pub is_part: bool,
}

/// What the tickets with these lines bring; nothing was changed.
///
/// # Errors
/// Refused, as `choose_for` would refuse it.
#[boxed]
pub async fn part_brings(
    house: &House,
    order: OrderId,
    change: ChangeId,
    tickets: &[OrderLineId],
) -> Result<PartBrings, Failure<ChoiceRefusal>> {
    let mut conn = house.store().read().await?;
    let order = orders::by_id(&mut conn, order).await?.context("orders are never deleted")?;
    let told = changes::of_order(&mut conn, order.id).await?;
    let told = told.into_iter().find(|it| it.change.id == change);
    let told = told.ok_or(Failure::Refused(ChoiceRefusal::Unknown))?;
    if !told.is_open(house.now()) {
        return Err(Failure::Refused(ChoiceRefusal::Over));
    }
    let Meant { lines, is_part } = meant(&mut conn, &order, &told, tickets).await?;
    let brings = brings_of_lines(&mut conn, &order, lines).await;
    let brings = brings.map_err(|failure| failure.map(|_| ChoiceRefusal::NotPossible))?;
    Ok(PartBrings { brings, is_part })
}
