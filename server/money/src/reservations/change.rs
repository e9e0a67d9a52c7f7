//! A reservation gets other lines or another time, and keeps its code.

use super::{
    Reservation, close_attempts, locked,
    part::{Taken, latest_of, part_from},
    performances_of, refuse_open_attempts, refused, reservation,
    rest::{asked_minor, quote_anew, same_part, share_anew},
    tell,
};
use crate::checkout::{Reserving, add_to_reserved, check_reserved, new_idempotency_key};
use anyhow::anyhow;
use domain::{
    id::{OrderLineId, PerformanceId},
    moment::Moment,
    order::PlaceRequest,
    people::actor::Actor,
    sales::reservation::{ReserveRefusal, reserved_until},
};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
};
use serde_json::json;
use std::sync::Arc;
use store::{
    Conn,
    orders::{self, Order, reserved, seats},
};

/// What changes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Change {
    pub code: String,
    /// The basket of the one who sells is added.
    pub adds: bool,
    /// These go back on sale. One of a subscription or package takes all of it along.
    pub takes_out: Vec<OrderLineId>,
    pub until: Option<Moment>,
}

/// # Errors
/// Why nothing of it is done.
#[boxed]
pub async fn change_reservation(
    house: &House,
    actor: &Actor,
    change: &Change,
) -> Result<Reservation, Failure<ReserveRefusal>> {
    let moves_lines = change.adds || !change.takes_out.is_empty();
    if !moves_lines && change.until.is_none() {
        return refused(ReserveRefusal::NothingChosen);
    }
    if moves_lines {
        close_attempts(house, actor, &change.code).await?;
    }
    let adding = match change.adds {
        true => Some(Arc::new(adding(house, actor).await?)),
        false => None,
    };
    let (actor, change) = (actor.clone(), change.clone());
    let (order, mut changed) = house
        .write(move |house, conn| {
            let (actor, change, adding) = (actor.clone(), change.clone(), adding.clone());
            Box::pin(
                async move { change_in(&house, conn, &actor, &change, adding.as_deref()).await },
            )
        })
        .await?;
    changed.extend(performances_of(house, &order).await?);
    house.announce(&changed).await;
    Ok(reservation(house, order).await?)
}

/// The form of a basket that is added: its buyer is known.
async fn adding(house: &House, actor: &Actor) -> Result<Reserving, Failure<ReserveRefusal>> {
    if actor.seller().is_none() {
        return Err(anyhow!("nobody adds seats without a sale").into());
    }
    let idempotency_key = new_idempotency_key(house);
    let form = PlaceRequest { idempotency_key, ..PlaceRequest::default() };
    check_reserved(house, actor, &form).await
}

/// Gives the performances of what was taken out.
async fn change_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    change: &Change,
    adding: Option<&Reserving>,
) -> Result<(Order, Vec<PerformanceId>), Failure<ReserveRefusal>> {
    let before = locked(conn, actor, &change.code).await?;
    let mut order = before.clone();
    if let Some(adding) = adding {
        refuse_open_attempts(conn, order.id).await?;
        let added = add_to_reserved(house, conn, adding, &order).await?;
        let asked_minor = asked_minor(conn, order.id).await?;
        order = quote_anew(conn, &order, Some(&added)).await?;
        let asked_minor = same_part(asked_minor, before.total_minor, order.total_minor);
        share_anew(house, conn, &order, asked_minor).await?;
    }
    let mut freed = Vec::new();
    if !change.takes_out.is_empty() {
        freed = take_out(house, conn, actor, &order, &change.takes_out).await?;
    }
    if let Some(until) = change.until {
        let latest = latest_of(house, conn, &order).await?;
        let until = reserved_until(until, latest, house.now()).map_err(Failure::Refused)?;
        reserved::set_until(conn, order.id, until).await?;
    }
    let order = record(house, conn, actor, &before).await?;
    Ok((order, freed))
}

/// These go back on sale: they become an order of their own, which ends. Gives its performances.
pub(super) async fn take_out(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    order: &Order,
    lines: &[OrderLineId],
) -> Result<Vec<PerformanceId>, Failure<ReserveRefusal>> {
    let taken = Taken { lines, until: order.pay_by, is_payable_now: false };
    let out = part_from(house, conn, actor, order, &taken).await?;
    let freed = orders::performances(&orders::lines(conn, out.id).await?);
    seats::give_back(conn, out.id).await?;
    orders::mark_ended(conn, out.id, house.now(), "cancelled").await?;
    Ok(freed)
}

/// Journal and buyer are told what it was before and how all of this has left it, which is given
/// back.
pub(super) async fn record(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    before: &Order,
) -> Result<Order, Failure<ReserveRefusal>> {
    let Some(order) = orders::by_id(conn, before.id).await? else {
        return refused(ReserveRefusal::UnknownReservation);
    };
    let detail = json!({
        "before_minor": before.total_minor,
        "total_minor": order.total_minor,
        "until_ms": order.pay_by.0,
    });
    let subject = Subject::Order(order.id);
    let entry = JournalEntry { action: "reservation.change", subject, detail };
    journal::record(house, conn, actor, entry).await?;
    tell(house, conn, &order).await?;
    Ok(order)
}
