//! An order whose tickets are to be printed again: by its code, by a ticket's code, or by a seat.

use super::{again::PrintRefusal, desk::reachable};
use crate::{blocks::seat_indexes, orders::view_of_order, tickets::TicketRefusal};
use domain::{
    id::OrderId,
    moment::MINUTE_MS,
    order::{OrderLineView, TicketView},
    people::actor::{Action, Actor},
};
use house::{Failure, House};
use season::{catalogue, performance};
use store::{Conn, orders, tickets::prints};

/// What somebody looks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Looked {
    /// A code of an order or a ticket, or a seat such as `Stalls/12/7`.
    pub text: String,
    /// Of a seat: the key of its performance.
    pub performance: String,
}

/// An order of somebody who is at the counter.
#[derive(Clone, Debug, PartialEq)]
pub struct FoundOrder {
    pub order: OrderId,
    pub code: String,
    /// Those whose ticket can be printed.
    pub lines: Vec<OrderLineView>,
    /// Somebody of the house has printed tickets of it: once more has a reason.
    pub needs_reason: bool,
}

/// Longer than any code or name of a seat.
const TEXT_CHARS_MAX: usize = 100;

/// # Errors
/// `UnknownOrder` where nothing is found; without the right to sell where the order was sold.
#[boxed]
pub async fn find_order(
    house: &House,
    actor: &Actor,
    looked: &Looked,
    language: &str,
) -> Result<FoundOrder, Failure<PrintRefusal>> {
    actor.permit_somewhere(Action::Sell)?;
    let unknown = Failure::Refused(PrintRefusal::UNKNOWN_ORDER);
    let text = looked.text.trim();
    let is_text =
        |text: &str| text.chars().count() <= TEXT_CHARS_MAX && !text.chars().any(char::is_control);
    if text.is_empty() || !is_text(text) || !is_text(&looked.performance) {
        return Err(unknown);
    }
    let mut conn = house.store().read().await?;
    let code = match orders::by_code(&mut conn, text).await? {
        Some(order) => order.code,
        None => match other(house, &mut conn, text, &looked.performance).await? {
            Some(code) => code,
            None => return Err(unknown),
        },
    };
    let order = reachable(&mut conn, actor, &code).await?;
    if !order.stands() {
        return Err(Failure::Refused(PrintRefusal::Ticket(TicketRefusal::NotPaid)));
    }
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let view = view_of_order(house, &mut conn, &catalogue, &order, language).await?;
    let before = house.now().minus_ms(MINUTE_MS);
    let needs_reason = prints::was_handed_out(&mut conn, order.id, before).await?;
    let has_paper = |line: &OrderLineView| {
        let ticket = line.ticket.as_ref();
        let is_there = |it: &TicketView| !(it.waits_for_proof || it.is_offered || it.is_disputed);
        !line.is_cancelled && ticket.is_some_and(is_there)
    };
    let lines = view.lines.into_iter().filter(has_paper).collect();
    Ok(FoundOrder { order: order.id, code: order.code, lines, needs_reason })
}

/// The code of the order of a ticket's code, or of a seat.
async fn other(
    house: &House,
    conn: &mut Conn,
    text: &str,
    performance: &str,
) -> anyhow::Result<Option<String>> {
    let order = match prints::order_of_code(conn, text).await? {
        Some(order) => Some(order),
        None => of_seat(house, conn, text, performance).await?,
    };
    let Some(order) = order else { return Ok(None) };
    Ok(orders::by_id(conn, order).await?.map(|order| order.code))
}

async fn of_seat(
    house: &House,
    conn: &mut Conn,
    name: &str,
    key: &str,
) -> anyhow::Result<Option<OrderId>> {
    let catalogue = catalogue::catalogue_with(house, conn).await?;
    let Some(listing) = catalogue.listing_by_slug(key).cloned() else { return Ok(None) };
    let performance = performance::of_listing(house, conn, &catalogue, listing).await?;
    let plan = &performance.plan;
    let index = seat_indexes(plan, &[name.to_owned()]).ok().and_then(|it| it.first().copied());
    let seat = index.and_then(|index| plan.hall.seats.get(index as usize));
    match seat {
        Some(seat) => prints::order_of_seat(conn, performance.row.id, seat.ordinal).await,
        None => Ok(None),
    }
}
