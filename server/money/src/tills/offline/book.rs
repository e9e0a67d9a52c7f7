//! A sale that was made without a line becomes an order: its seats leave the allotment, its cash is
//! the shift's, and its tickets have the codes that stand on their paper. All of it, or nothing.

use super::{Conflict, DeviceSale, DeviceTicket, TillDesk, take::NO_PRICE_TYPE};
use crate::{
    checkout::{
        CounterRefusal, CounterSale, HandedSale,
        parts::{Part, PartsRefusal},
    },
    tills::rights::may_manage,
};
use anyhow::Context;
use domain::{
    id::Ordinal,
    moment::Moment,
    order::{PlaceRefusal, PlaceRequest},
    payments::method::PaymentMethod,
    people::actor::{Actor, Seller},
    sales::till::ShiftState,
    seats::hold::{HoldRefusal, SeatPick, SeatRequest},
};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
};
use people::sales::open_sale;
use season::performance::{self, Performance};
use selling::hold::hold_freed;
use serde_json::json;
use std::sync::Arc;
use store::{
    Conn,
    baskets::{self, counter_sales},
    seats::blocks,
    tills::{allotments, offline_sales, shifts},
};

/// What a transaction needs of a sale.
struct Work {
    actor: Actor,
    seller: Seller,
    sale: DeviceSale,
    performance: Performance,
    seat_request: SeatRequest,
    handed: HandedSale,
}

/// Gives the order's code.
///
/// # Errors
/// Why nothing of it is booked.
pub(super) async fn book(
    desk: &TillDesk<'_>,
    sale: &DeviceSale,
) -> Result<String, Failure<Conflict>> {
    let mut conn = desk.house.store().read().await?;
    let shift = shifts::of_till(&mut conn, desk.till.id).await?;
    let performance = allotments::performance(&mut conn, sale.block).await?;
    drop(conn);
    let shift = shift.filter(|shift| shift.state() == ShiftState::Open);
    let Some(shift) = shift else { return refused(Conflict::TillNotOpen) };
    let sold_at = Moment(sale.sold_at_ms);
    if sold_at < shift.opened_at && !may_manage(desk.actor, desk.till.point.as_ref()) {
        return refused(Conflict::EarlierShift);
    }
    let then = desk.house.at(sold_at.max(shift.opened_at).min(desk.house.now()));
    let opened = open_sale(&then, desk.actor, &desk.counter()).await;
    let opened = opened.map_err(|why| why.map(|_| Conflict::NotOnSale))?;
    let Actor::Seller { actor, seller } = opened else {
        return Err(anyhow::anyhow!("a sale was opened by nobody").into());
    };
    let seller = Seller { operator: shift.clerk.account, till: Some(shift.id), ..seller };
    let loaded = performance::load_in(&then, performance, &seller.outlet).await?;
    let Some(performance) = loaded else { return refused(Conflict::NotOnSale) };
    let Some(seat_request) = asked(&performance, sale) else {
        return refused(Conflict::NotOnSale);
    };
    let actor = Actor::Seller { actor, seller: seller.clone() };
    let handed = HandedSale::of(&then, &actor, &form(&then, sale)).await;
    let handed = handed.map_err(|why| why.map(|why| of_sale(&why)))?;
    let id = performance.row.id;
    let sale = sale.clone();
    let work = Arc::new(Work { actor, seller, sale, performance, seat_request, handed });
    let code = then
        .write(move |house, conn| {
            let work = work.clone();
            Box::pin(async move { book_in(&house, conn, &work).await })
        })
        .await?;
    desk.house.announce(&[id]).await;
    Ok(code)
}

fn refused<T>(why: Conflict) -> Result<T, Failure<Conflict>> {
    Err(Failure::Refused(why))
}

/// None: the plan has one of the seats no more.
fn asked(performance: &Performance, sale: &DeviceSale) -> Option<SeatRequest> {
    let pick = |ticket: &DeviceTicket| {
        let seat_index = performance.plan.seat_index(Ordinal(ticket.seat))?;
        let price_type = Some(ticket.price_type.clone()).filter(|key| key != NO_PRICE_TYPE);
        Some(SeatPick { seat_index: u32::try_from(seat_index).ok()?, offer: None, price_type })
    };
    let picks: Option<Vec<SeatPick>> = sale.tickets.iter().map(pick).collect();
    Some(SeatRequest::seats(picks?))
}

/// To nobody, for cash.
fn form(house: &House, sale: &DeviceSale) -> CounterSale {
    let order = PlaceRequest {
        idempotency_key: sale.id.clone(),
        language: house.locales().fallback().language().to_owned(),
        total_shown_minor: sale.total_minor,
        ..PlaceRequest::default()
    };
    let cash = Part {
        payment_method: PaymentMethod::Cash,
        amount_minor: sale.total_minor,
        reference: String::new(),
    };
    let parts = if sale.total_minor > 0 { vec![cash] } else { Vec::new() };
    CounterSale { order, parts }
}

fn of_hold(why: &HoldRefusal) -> Conflict {
    match matches!(why, HoldRefusal::SeatsTaken { .. }) {
        true => Conflict::SeatTaken,
        false => Conflict::NotOnSale,
    }
}

fn of_sale(why: &CounterRefusal) -> Conflict {
    if matches!(why, CounterRefusal::Order(PlaceRefusal::TotalChanged { .. })) {
        Conflict::PriceChanged
    } else if matches!(why, CounterRefusal::Money(PartsRefusal::Till(_))) {
        Conflict::TillNotOpen
    } else {
        Conflict::NotOnSale
    }
}

async fn book_in(house: &House, conn: &mut Conn, work: &Work) -> Result<String, Failure<Conflict>> {
    let Work { actor, seller, sale, performance, seat_request, handed } = work;
    let known = offline_sales::lock(conn, &sale.id).await?;
    let known = known.context("a sale is kept before it is booked")?;
    if let Some((_, code)) = known.order {
        return Ok(code);
    }
    // Somebody was faster.
    if known.settled_at.is_some() {
        return refused(Conflict::NotOnSale);
    }
    counter_sales::take_up(conn, seller).await?;
    let mut seats: Vec<Ordinal> = sale.tickets.iter().map(|it| Ordinal(it.seat)).collect();
    seats.sort_unstable();
    blocks::free_seats(conn, sale.block, performance.row.id, &seats).await?;
    let held = hold_freed(house, conn, actor, performance, seat_request).await;
    held.map_err(|why| why.map(|why| of_hold(&why)))?;
    set_prices(house, conn, work).await?;
    let order = handed.sell_in(house, conn).await;
    let order = order.map_err(|why| why.map(|why| of_sale(&why)))?;
    allotments::put_codes(conn, sale.block, order.id).await?;
    offline_sales::set_order(conn, &sale.id, order.id).await?;
    let detail = json!({ "sale": sale.id, "given_minor": sale.given_minor });
    let entry = JournalEntry { action: "till.offline", subject: Subject::Order(order.id), detail };
    journal::record(house, conn, actor, entry).await?;
    Ok(order.code)
}

/// What was paid, whatever the rules say by now.
async fn set_prices(house: &House, conn: &mut Conn, work: &Work) -> Result<(), Failure<Conflict>> {
    let Work { seller, sale, .. } = work;
    let basket = baskets::lock(conn, seller.session).await?.context("a basket that holds")?;
    let prices = allotments::prices(conn, sale.block).await?;
    for line in baskets::lines(conn, basket.id, house.now()).await? {
        let seat = line.seat.map(|seat| seat.0);
        let ticket = sale.tickets.iter().find(|ticket| Some(ticket.seat) == seat);
        let price = prices.iter().find(|price| {
            price.zone == line.zone
                && ticket.is_some_and(|ticket| ticket.price_type == price.price_type)
        });
        // The seat came into another zone, or the device asks for what it never had.
        let Some(price) = price else { return refused(Conflict::PriceChanged) };
        baskets::set_price(conn, line.id, price.price_type_id, &price.terms).await?;
    }
    Ok(())
}
