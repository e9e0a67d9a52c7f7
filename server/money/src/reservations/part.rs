//! Some lines of a reservation become an order of their own: a second reservation, or what is paid
//! now.

use super::{
    Reservation, close_attempts, is_fee, locked, paid_minor, performances_of, refuse_open_attempts,
    reservation,
    rest::{asked_minor, quote_anew, share_anew},
};
use crate::{
    checkout::{
        insert_order, latest_end, new_idempotency_key,
        parts::{Part, PartsRefusal, Taking, take_parts_in},
    },
    settlement::{self, Held, cover::Cover},
};
use domain::{
    id::{BasketId, OrderId, OrderLineId},
    moment::Moment,
    money::spread,
    payments::method::PaymentMethod,
    people::actor::Actor,
    sales::{
        reservation::{ReserveRefusal, reserved_until},
        season::SaleState,
    },
};
use house::{
    Failure, House, chance,
    journal::{self, JournalEntry, Subject},
    sealed,
};
use season::catalogue;
use serde_json::json;
use std::collections::BTreeMap;
use store::{
    Conn, baskets,
    orders::{
        self, Order, OrderLine,
        reserved::{self, FeeParted, Parted},
    },
    payments::{
        cancellations::{self, FeePart},
        parts::TakenBy,
    },
};

/// Which lines are parted from a reservation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parting {
    pub code: String,
    /// One of a subscription or package takes all of it along.
    pub lines: Vec<OrderLineId>,
    /// None: as long as the others.
    pub until: Option<Moment>,
}

/// The lines are a reservation of their own; what was paid stays with the others.
///
/// # Errors
/// Why they aren't.
#[boxed]
pub async fn split(
    house: &House,
    actor: &Actor,
    parting: &Parting,
) -> Result<Reservation, Failure<ReserveRefusal>> {
    close_attempts(house, actor, &parting.code).await?;
    let (actor, parting) = (actor.clone(), parting.clone());
    let order = house
        .write(move |house, conn| {
            let (actor, parting) = (actor.clone(), parting.clone());
            Box::pin(async move { split_in(&house, conn, &actor, &parting).await })
        })
        .await?;
    Ok(reservation(house, order).await?)
}

async fn split_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    parting: &Parting,
) -> Result<Order, Failure<ReserveRefusal>> {
    let order = locked(conn, actor, &parting.code).await?;
    let until = match parting.until {
        None => order.pay_by,
        Some(until) => {
            let latest = latest_of(house, conn, &order).await?;
            reserved_until(until, latest, house.now()).map_err(Failure::Refused)?
        }
    };
    let taken = Taken { lines: &parting.lines, until, is_payable_now: false };
    part_from(house, conn, actor, &order, &taken).await
}

/// So long its performances let an order wait.
pub(super) async fn latest_of(
    house: &House,
    conn: &mut Conn,
    order: &Order,
) -> anyhow::Result<Moment> {
    let performances = orders::performances(&orders::lines(conn, order.id).await?);
    let catalogue = catalogue::catalogue_of_order(house, conn, order).await?;
    latest_end(&catalogue, &performances)
}

/// By what all that is left is paid at a counter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Means {
    pub payment_method: PaymentMethod,
    /// Of a terminal: the number on its slip.
    pub reference: String,
}

/// Why a reservation isn't to be paid now, or isn't paid.
#[derive(Clone, Debug, PartialEq)]
pub enum ConvertRefusal {
    Reservation(ReserveRefusal),
    Money(PartsRefusal),
}

/// Lines that are paid now; without any, all of the reservation. Without means they can be paid as
/// every order can that waits, on the order's page. What costs nothing is complete.
///
/// # Errors
/// Why they aren't: then nothing has changed.
#[boxed]
pub async fn convert(
    house: &House,
    actor: &Actor,
    parting: &Parting,
    means: Option<&Means>,
) -> Result<Reservation, Failure<ConvertRefusal>> {
    let closed = close_attempts(house, actor, &parting.code).await;
    closed.map_err(|failure| failure.map(ConvertRefusal::Reservation))?;
    let (actor, parting, means) = (actor.clone(), parting.clone(), means.cloned());
    let order = house
        .write(move |house, conn| {
            let (actor, parting, means) = (actor.clone(), parting.clone(), means.clone());
            Box::pin(async move {
                let order = convert_in(&house, conn, &actor, &parting).await;
                let order = order.map_err(|failure| failure.map(ConvertRefusal::Reservation))?;
                match means {
                    Some(means) => pay(&house, conn, &actor, order, &means).await,
                    None => Ok(order),
                }
            })
        })
        .await?;
    house.announce(&performances_of(house, &order).await?).await;
    let done = reservation(house, order).await;
    done.map_err(|failure| failure.map(ConvertRefusal::Reservation))
}

/// All that is left of it, in the transaction that made it payable.
async fn pay(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    order: Order,
    means: &Means,
) -> Result<Order, Failure<ConvertRefusal>> {
    let left_minor = order.total_minor - paid_minor(conn, order.id).await?;
    if left_minor == 0 {
        return Ok(order);
    }
    let part = Part {
        payment_method: means.payment_method,
        amount_minor: left_minor,
        reference: means.reference.clone(),
    };
    let till = actor.seller().and_then(|seller| seller.till);
    let by = TakenBy { operator: actor.operator(), till };
    let taking = Taking { channel: order.channel, by, parts: vec![part] };
    let taken = take_parts_in(house, conn, actor, order.id, &taking).await;
    taken.map_err(|failure| failure.map(ConvertRefusal::Money))?;
    Ok(orders::by_id(conn, order.id).await?.unwrap_or(order))
}

async fn convert_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    parting: &Parting,
) -> Result<Order, Failure<ReserveRefusal>> {
    let order = locked(conn, actor, &parting.code).await?;
    let standing = orders::lines(conn, order.id).await?;
    let is_named = |line: &OrderLine| parting.lines.contains(&line.id);
    let is_whole = standing.iter().filter(|line| !is_fee(line)).all(is_named);
    // What waits for staff beyond its time can be paid once more.
    let until = order.pay_by.max(house.now().plus_ms(house.settings().order_life_ms));
    let order = if parting.lines.is_empty() || is_whole {
        refuse_open_attempts(conn, order.id).await?;
        reserved::set_until(conn, order.id, until).await?;
        // A deposit that nobody has paid is not asked for any more.
        share_anew(house, conn, &order, 0).await?;
        Order { pay_by: until, ..order }
    } else {
        let taken = Taken { lines: &parting.lines, until, is_payable_now: true };
        part_from(house, conn, actor, &order, &taken).await?
    };
    let lines = orders::lines(conn, order.id).await?;
    let catalogue = &*catalogue::catalogue_of_order(house, conn, &order).await?;
    for performance in orders::performances(&lines) {
        let (sale, _) = settlement::sale_of(house, catalogue, performance)?;
        if matches!(sale, SaleState::Cancelled | SaleState::Past) {
            return Err(Failure::Refused(ReserveRefusal::TooLate));
        }
    }
    if order.total_minor > 0 {
        return Ok(order);
    }
    let held = Held { lines: &lines, has_offers: false };
    settlement::complete(house, catalogue, conn, actor, &order, held, Cover::Nothing).await?;
    Ok(order)
}

/// What becomes an order of its own.
pub(super) struct Taken<'a> {
    pub lines: &'a [OrderLineId],
    pub until: Moment,
    /// All of it is asked for at once, so no deposit is.
    pub is_payable_now: bool,
}

/// Of an open reservation that the caller locked. Both orders are whole afterwards.
pub(super) async fn part_from(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    order: &Order,
    taken: &Taken<'_>,
) -> Result<Order, Failure<ReserveRefusal>> {
    refuse_open_attempts(conn, order.id).await?;
    let standing = orders::lines(conn, order.id).await?;
    let named = with_items(&standing, taken.lines).map_err(Failure::Refused)?;
    let asked_minor = asked_minor(conn, order.id).await?;
    let new = empty_order(house, conn, order, taken.until).await?;
    move_all(house, conn, order.id, &new, named).await?;
    let new = quote_anew(conn, &new, None).await?;
    let rest = quote_anew(conn, order, None).await?;
    // Each asks for its part of a deposit that nobody has paid.
    let asked = spread(asked_minor, &[new.total_minor, rest.total_minor]);
    let of_new = if taken.is_payable_now { 0 } else { asked[0] };
    share_anew(house, conn, &new, of_new).await?;
    share_anew(house, conn, &rest, asked[1]).await?;
    for (of, other) in [(order.id, &new.code), (new.id, &order.code)] {
        let detail = json!({ "of_order": other, "total_minor": new.total_minor });
        let subject = Subject::Order(of);
        let entry = JournalEntry { action: "reservation.split", subject, detail };
        journal::record(house, conn, actor, entry).await?;
    }
    Ok(new)
}

/// What is named, with the rest of its subscriptions and packages. Something else must stay.
fn with_items(
    standing: &[OrderLine],
    named: &[OrderLineId],
) -> Result<Vec<OrderLineId>, ReserveRefusal> {
    if named.is_empty() {
        return Err(ReserveRefusal::NothingChosen);
    }
    let lines = || standing.iter().filter(|line| !is_fee(line));
    let is_known = |id: &OrderLineId| lines().any(|line| line.id == *id);
    if !named.iter().all(is_known) {
        return Err(ReserveRefusal::UnknownLine);
    }
    let is_named = |line: &&OrderLine| named.contains(&line.id);
    let items: Vec<_> = lines().filter(is_named).filter_map(|line| line.item).collect();
    let goes =
        |line: &&OrderLine| is_named(line) || line.item.is_some_and(|item| items.contains(&item));
    let all: Vec<_> = lines().filter(goes).map(|line| line.id).collect();
    match lines().count() == all.len() {
        true => Err(ReserveRefusal::AllChosen),
        false => Ok(all),
    }
}

/// Of the same buyer and seller, without any lines yet.
async fn empty_order(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    until: Moment,
) -> anyhow::Result<Order> {
    let now = house.now();
    let basket = BasketId(house.new_id());
    baskets::insert_ordered(conn, basket, order.session, order.channel, now).await?;
    let mut new = Order {
        id: OrderId(house.new_id()),
        code: chance::order_code(house.chance()),
        secret: sealed::new_link(house)?,
        idempotency_key: new_idempotency_key(house),
        basket,
        placed_at: now,
        pay_by: until,
        ..order.clone()
    };
    insert_order(house, conn, &mut new, None).await?;
    reserved::insert(conn, new.id, Some(order.id), now).await?;
    Ok(new)
}

/// The lines, with the parts of fees that are charged on them. A fee on the order as a whole stays.
async fn move_all(
    house: &House,
    conn: &mut Conn,
    from: OrderId,
    new: &Order,
    named: Vec<OrderLineId>,
) -> anyhow::Result<()> {
    // The parts that go, and those that stay.
    let mut fees: BTreeMap<OrderLineId, (Vec<FeePart>, Vec<FeePart>)> = BTreeMap::new();
    for part in cancellations::fee_parts(conn, from).await? {
        let (going, staying) = fees.entry(part.fee).or_default();
        if named.contains(&part.line) { going.push(part) } else { staying.push(part) }
    }
    let mut lines = named;
    let whole = fees.iter().filter(|(_, parts)| parts.1.is_empty() && !parts.0.is_empty());
    lines.extend(whole.map(|(fee, _)| *fee));
    let parted = Parted { from, to: new.id, lines: &lines, until: new.pay_by };
    reserved::move_lines(conn, &parted).await?;
    for (fee, (going, _)) in fees.into_iter().filter(|(fee, _)| !lines.contains(fee)) {
        let parted = FeeParted {
            fee,
            new: OrderLineId(house.new_id()),
            to: new.id,
            minor: going.iter().map(|part| part.minor).sum(),
            tax_minor: going.iter().map(|part| part.tax_minor).sum(),
        };
        if parted.minor > 0 {
            reserved::part_fee(conn, &parted).await?;
        }
    }
    Ok(())
}
