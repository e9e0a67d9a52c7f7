//! A seller sells over reservations: seats that they name leave the reservations that have them, in
//! the transaction in which the seller's basket gets them.
//!
//! Who may change a reservation may do so: they need the right to sell where it was made. What was
//! paid of it stays with its other tickets, which must cost more. A reservation of which nothing
//! would stay ends, and what was paid of it goes back as it came.

use super::{
    change::{record, take_out},
    close_attempts,
    end::end_locked,
    locked,
};
use domain::{
    id::{OrderLineId, Ordinal, PerformanceId},
    people::actor::Actor,
    sales::reservation::ReserveRefusal,
    seats::hold::{HoldRefusal, HoldRequest, SeatRequest},
};
use house::{Failure, House, locales::Locale};
use season::performance::{self, Performance};
use selling::hold::{self, Held};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};
use store::{Conn, orders::reserved};

/// Why nothing is held, and no reservation has changed.
#[derive(Clone, Debug, PartialEq)]
pub enum OverRefusal {
    Hold(HoldRefusal),
    /// A reservation that has one of the seats keeps it.
    Reservation(ReserveRefusal),
}

impl OverRefusal {
    /// For the colleague who sells. None: the refusal is that of any hold.
    pub fn words(&self, locale: &Locale) -> Option<String> {
        let Self::Reservation(why) = self else { return None };
        let id = match why {
            ReserveRefusal::BelowDeposit { .. } => "staff-over-deposit",
            ReserveRefusal::StillAtBank => "staff-parts-at-bank",
            ReserveRefusal::GatewayUnreachable => "staff-over-bank-silent",
            ReserveRefusal::UnknownReservation
            | ReserveRefusal::Ended
            | ReserveRefusal::UnknownLine
            | ReserveRefusal::TooLate
            | ReserveRefusal::Free
            | ReserveRefusal::OnResale
            | ReserveRefusal::NoWayToPay
            | ReserveRefusal::BadDeposit
            | ReserveRefusal::DepositTaken
            | ReserveRefusal::NothingChosen
            | ReserveRefusal::AllChosen
            | ReserveRefusal::OtherChannel
            | ReserveRefusal::OtherCurrency
            | ReserveRefusal::KeyUsed
            | ReserveRefusal::Place(_) => "staff-over-changed",
        };
        Some(locale.text(id))
    }
}

fn of_hold(failure: Failure<HoldRefusal>) -> Failure<OverRefusal> {
    failure.map(OverRefusal::Hold)
}

fn of_reservation(failure: Failure<ReserveRefusal>) -> Failure<OverRefusal> {
    failure.map(OverRefusal::Reservation)
}

/// What a transaction needs of a request.
struct Work {
    actor: Actor,
    performance: Performance,
    seat_request: SeatRequest,
    /// Those that were named.
    seats: Vec<Ordinal>,
}

/// As `selling::hold`, also where named seats are reserved. The best seats and unnumbered places
/// are never taken out of a reservation.
///
/// # Errors
/// See `OverRefusal`.
#[boxed]
pub async fn hold_over(
    house: &House,
    actor: &Actor,
    request: &HoldRequest,
) -> Result<Held, Failure<OverRefusal>> {
    let (performance, seats) = named(house, actor, request).await?;
    if !are_reserved(house, actor, &performance, &seats).await? {
        return hold::hold(house, actor, request).await.map_err(of_hold);
    }
    let seat_request = &request.seat_request;
    let (actor, seat_request) = (actor.clone(), seat_request.clone());
    let work = Arc::new(Work { actor, performance, seat_request, seats });
    let (held, mut changed) = house
        .write(move |house, conn| {
            let work = work.clone();
            Box::pin(async move { hold_in(&house, conn, &work).await })
        })
        .await?;
    changed.extend(&held.touched);
    house.announce(&changed).await;
    Ok(held)
}

/// Named seats leave the reservations that have them, and are for sale again. Gives how many.
///
/// # Errors
/// See `OverRefusal`: where none of the seats is reserved, nothing was chosen.
#[boxed]
pub async fn free_reserved(
    house: &House,
    actor: &Actor,
    request: &HoldRequest,
) -> Result<usize, Failure<OverRefusal>> {
    let (performance, seats) = named(house, actor, request).await?;
    let nothing = || Failure::Refused(OverRefusal::Hold(HoldRefusal::NothingChosen));
    if !are_reserved(house, actor, &performance, &seats).await? {
        return Err(nothing());
    }
    let (id, actor, seats) = (performance.row.id, actor.clone(), Arc::new(seats));
    let freed = house
        .write(move |house, conn| {
            let (actor, seats) = (actor.clone(), seats.clone());
            Box::pin(async move { leave_all(&house, conn, &actor, id, &seats).await })
        })
        .await?;
    house.announce(&freed.performances).await;
    match freed.seats {
        0 => Err(nothing()),
        seats => Ok(seats),
    }
}

/// The performance as the actor sells it, with the seats that the request names.
async fn named(
    house: &House,
    actor: &Actor,
    request: &HoldRequest,
) -> Result<(Performance, Vec<Ordinal>), Failure<OverRefusal>> {
    let HoldRequest { performance, seat_request } = request;
    let refused = |why| Err(Failure::Refused(OverRefusal::Hold(why)));
    let loaded = performance::load_in(house, *performance, actor.outlet()).await?;
    let Some(performance) = loaded else { return refused(HoldRefusal::UnknownPerformance) };
    // Before anything is asked of a seat: its index may be another seat's by now.
    if !seat_request.is_of_plan(&performance.plan_mark) {
        return refused(HoldRefusal::PlanChanged);
    }
    let seats = match seat_request {
        SeatRequest::Seats { picks, .. } => {
            let indexes: Vec<u32> = picks.iter().map(|pick| pick.seat_index).collect();
            performance.plan.ordinals(&indexes)
        }
        SeatRequest::Best { .. } | SeatRequest::GeneralAdmission { .. } => Vec::new(),
    };
    Ok((performance, seats))
}

/// Whether any of the seats is. Then no bank takes money for their reservations meanwhile.
async fn are_reserved(
    house: &House,
    actor: &Actor,
    performance: &Performance,
    seats: &[Ordinal],
) -> Result<bool, Failure<OverRefusal>> {
    let mut conn = house.store().read().await?;
    let found = reserved::of_seats(&mut conn, performance.row.id, seats).await?;
    drop(conn);
    let codes: BTreeSet<String> = found.into_iter().map(|seat| seat.code).collect();
    for code in &codes {
        close_attempts(house, actor, code).await.map_err(of_reservation)?;
    }
    Ok(!codes.is_empty())
}

/// What left its reservation.
struct Left {
    seats: usize,
    /// Also of what a subscription or package took along.
    performances: Vec<PerformanceId>,
}

async fn leave_all(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    performance: PerformanceId,
    seats: &[Ordinal],
) -> Result<Left, Failure<OverRefusal>> {
    let found = reserved::of_seats(conn, performance, seats).await?;
    let mut left = Left { seats: found.len(), performances: Vec::new() };
    let mut reserved: BTreeMap<String, Vec<OrderLineId>> = BTreeMap::new();
    for seat in found {
        reserved.entry(seat.code).or_default().push(seat.line);
    }
    for (code, lines) in &reserved {
        let freed = leave(house, conn, actor, code, lines).await;
        left.performances.extend(freed.map_err(of_reservation)?);
    }
    Ok(left)
}

/// Gives also the performances of what left its reservation.
async fn hold_in(
    house: &House,
    conn: &mut Conn,
    work: &Work,
) -> Result<(Held, Vec<PerformanceId>), Failure<OverRefusal>> {
    let Work { actor, performance, seat_request, seats } = work;
    let left = leave_all(house, conn, actor, performance.row.id, seats).await?;
    let held = hold::hold_freed(house, conn, actor, performance, seat_request).await;
    Ok((held.map_err(of_hold)?, left.performances))
}

/// Gives the performances of what left it.
async fn leave(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    code: &str,
    lines: &[OrderLineId],
) -> Result<Vec<PerformanceId>, Failure<ReserveRefusal>> {
    let order = locked(conn, actor, code).await?;
    match take_out(house, conn, actor, &order, lines).await {
        Ok(freed) => {
            record(house, conn, actor, &order).await?;
            Ok(freed)
        }
        Err(Failure::Refused(ReserveRefusal::AllChosen)) => {
            Ok(end_locked(house, conn, actor, &order).await?)
        }
        Err(failure) => Err(failure),
    }
}
