//! What one of the house reserves for a buyer: an order that stands for a time before it is paid.
//! Nobody is sent to a bank for it.

use super::{
    Checked, KeyUsed, check, claim,
    frozen::{Frozen, not_taken},
    placed_before,
    write::{NewOrder, person, refuse_closed, take_over_holds, write_contents},
};
use anyhow::Context;
use domain::{
    id::{OrderLineId, PerformanceId},
    moment::Moment,
    money::Currency,
    order::{PlaceRefusal, PlaceRequest},
    people::actor::Actor,
    sales::{
        pricing::{FeeBasis, Quote, QuoteFee, pieces},
        reservation::{ReserveRefusal, reserved_until},
    },
};
use house::{Failure, House};
use season::{
    catalogue::{self, Catalogue},
    shares,
};
use std::collections::BTreeMap;
use store::{
    Conn,
    orders::{self, Offer, Order, OrderLine, extras::OrderExtraRow, reserved, shares::Share},
};

/// The form of one who reserves, checked.
pub(crate) struct Reserving {
    checked: Checked,
}

/// What is agreed beside the price.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ReservedTerms {
    pub until: Moment,
    /// Asked for before the rest.
    pub deposit_minor: Option<i64>,
}

pub(crate) struct NewReservation {
    pub order: Order,
    /// False: the same form had been sent before.
    pub is_new: bool,
}

pub(crate) async fn check_reserved(
    house: &House,
    actor: &Actor,
    form: &PlaceRequest,
) -> Result<Reserving, Failure<ReserveRefusal>> {
    let checked = check(house, actor, form).await.map_err(placed)?;
    Ok(Reserving { checked: Checked { is_reserved: true, ..checked } })
}

fn placed(failure: Failure<PlaceRefusal>) -> Failure<ReserveRefusal> {
    failure.map(ReserveRefusal::Place)
}

fn refused<T>(why: ReserveRefusal) -> Result<T, Failure<ReserveRefusal>> {
    Err(Failure::Refused(why))
}

/// What the seller's basket holds becomes an order that can be paid until then.
pub(crate) async fn reserve_basket(
    house: &House,
    conn: &mut Conn,
    reserving: &Reserving,
    terms: ReservedTerms,
) -> Result<NewReservation, Failure<ReserveRefusal>> {
    let checked = &reserving.checked;
    let now = house.now();
    let made = claim(conn, checked).await;
    if let Some(order) = made.map_err(|why| why.map(|KeyUsed| ReserveRefusal::KeyUsed))? {
        return Ok(NewReservation { order, is_new: false });
    }
    let before = placed_before(conn, checked).await.map_err(placed)?;
    if let Some(before) = before {
        return Ok(NewReservation { order: before.order, is_new: false });
    }
    let Some(basket) = store::baskets::checkout::take_basket(conn, checked.session, now).await?
    else {
        // The same form twice at once: the first one had the basket while we waited for it.
        return match placed_before(conn, checked).await.map_err(placed)? {
            Some(before) => Ok(NewReservation { order: before.order, is_new: false }),
            None => refused(ReserveRefusal::Place(PlaceRefusal::BasketEmpty)),
        };
    };
    let catalogue = &*catalogue::catalogue_in(house, conn, checked.actor.outlet()).await?;
    let frozen = Frozen::of_basket(house, catalogue, conn, basket, checked).await;
    let mut frozen = frozen.map_err(placed)?;
    refuse_closed(house, catalogue, &frozen, &checked.language).map_err(placed)?;
    if frozen.quote.total_minor == 0 {
        return refused(ReserveRefusal::Free);
    }
    let latest = latest_end(catalogue, &orders::performances(&frozen.lines))?;
    let until = reserved_until(terms.until, latest, now).map_err(Failure::Refused)?;
    let currency = frozen.quote.currency;
    let (lines, extras) = (frozen.lines.as_mut_slice(), frozen.extras.as_slice());
    let to_pay = ToPay { catalogue, currency, lines, extras };
    frozen.shares = shares_to_pay(house, conn, to_pay).await?;
    put_deposit(house, &mut frozen, terms.deposit_minor).map_err(Failure::Refused)?;
    let person = person(house, conn, checked).await?;
    let new = NewOrder { pay_by: until, counted: None, ..checked.new_order(house, basket, person) };
    let written = super::write(house, conn, checked, &frozen, &new).await;
    match written.map_err(placed)? {
        // Their holders would wait for their money as long.
        (_, true) => refused(ReserveRefusal::OnResale),
        (order, false) => {
            let order = tell_pieces(conn, order, &frozen).await?;
            Ok(NewReservation { order, is_new: true })
        }
    }
}

/// Lines of its quote bear the names of the order's: so they can be parted from it, and others be
/// added.
async fn tell_pieces(conn: &mut Conn, order: Order, frozen: &Frozen) -> anyhow::Result<Order> {
    let quote = serde_json::to_string(&by_piece(frozen)).context("a quote is plain data")?;
    reserved::set_quote(conn, order.id, order.total_minor, &quote).await?;
    Ok(Order { quote, ..order })
}

/// What the seller's basket holds becomes a part of an order that the caller locked. Gives the
/// quote of what was added, by pieces.
pub(crate) async fn add_to_reserved(
    house: &House,
    conn: &mut Conn,
    reserving: &Reserving,
    order: &Order,
) -> Result<Quote, Failure<ReserveRefusal>> {
    let checked = &reserving.checked;
    let catalogue = &*catalogue::catalogue_of_order(house, conn, order).await?;
    if *checked.actor.outlet() != catalogue.outlet {
        return refused(ReserveRefusal::OtherChannel);
    }
    let basket = store::baskets::checkout::take_basket(conn, checked.session, house.now()).await?;
    let Some(basket) = basket else {
        return refused(ReserveRefusal::Place(PlaceRefusal::BasketEmpty));
    };
    let frozen = Frozen::of_basket(house, catalogue, conn, basket, checked).await;
    let mut frozen = frozen.map_err(placed)?;
    refuse_closed(house, catalogue, &frozen, &checked.language).map_err(placed)?;
    if frozen.quote.currency.as_str() != order.currency {
        return refused(ReserveRefusal::OtherCurrency);
    }
    let known: Quote = serde_json::from_str(&order.quote).context("a frozen quote is our JSON")?;
    leave_out_known_fees(&mut frozen, &known);
    let first = reserved::next_position(conn, order.id).await?;
    write_contents(conn, order, &frozen, first).await.map_err(placed)?;
    let with = Order { basket, ..order.clone() };
    match take_over_holds(house, conn, &with, &frozen).await.map_err(placed)? {
        true => refused(ReserveRefusal::OnResale),
        false => Ok(by_piece(&frozen)),
    }
}

/// A fee on the order as a whole is charged once.
fn leave_out_known_fees(frozen: &mut Frozen, known: &Quote) {
    let is_whole = |fee: &QuoteFee| fee.basis == FeeBasis::Order;
    let is_known = |key: &str| known.fees.iter().any(|fee| is_whole(fee) && fee.key == key);
    let gone: Vec<_> = frozen
        .lines
        .iter()
        .filter(|line| matches!(&line.offer, Offer::Fee { key } if is_known(key)))
        .map(|line| line.id)
        .collect();
    frozen.lines.retain(|line| !gone.contains(&line.id));
    frozen.fee_parts.retain(|part| !gone.contains(&part.fee));
    frozen.quote.fees.retain(|fee| !is_known(&fee.key));
}

fn by_piece(frozen: &Frozen) -> Quote {
    let names = |(key, lines): (&String, &Vec<OrderLineId>)| {
        (key.clone(), lines.iter().map(ToString::to_string).collect())
    };
    let became: BTreeMap<String, Vec<String>> = frozen.became.iter().map(names).collect();
    let without_parts = |fee: &QuoteFee| QuoteFee { parts: Vec::new(), ..fee.clone() };
    let quote = &frozen.quote;
    Quote {
        lines: pieces(quote, &became),
        fees: quote.fees.iter().map(without_parts).collect(),
        ..quote.clone()
    }
}

/// So long the performances keep what is reserved: until they release it, or begin.
pub(crate) fn latest_end(
    catalogue: &Catalogue,
    performances: &[PerformanceId],
) -> anyhow::Result<Moment> {
    let mut latest = Moment(i64::MAX);
    for performance in performances {
        let listing = catalogue.listing(*performance).context("performances are never deleted")?;
        let released = listing.effective.reservations_released;
        latest = latest.min(listing.row.starts_at).min(released.unwrap_or(latest));
        latest = latest.min(listing.row.cancelled_at.unwrap_or(latest));
    }
    Ok(latest)
}

/// What is to be paid for.
pub(crate) struct ToPay<'a> {
    /// Of where it is sold.
    pub catalogue: &'a Catalogue,
    pub currency: Currency,
    pub lines: &'a mut [OrderLine],
    pub extras: &'a [OrderExtraRow],
}

/// What each account is to be paid, by the first payment method that takes all of it; each line
/// gets its share. Where the channel itself has no account at a bank, those of the shop's pages
/// take the money, since the buyer pays there. None: only a counter takes it.
pub(crate) async fn shares_to_pay(
    house: &House,
    conn: &mut Conn,
    to_pay: ToPay<'_>,
) -> anyhow::Result<Vec<Share>> {
    let shop = catalogue::catalogue_with(house, conn).await?;
    for catalogue in [to_pay.catalogue, &*shop] {
        for payment_method in catalogue.payment_methods() {
            let mut lines = to_pay.lines.to_vec();
            let found = shares::split(catalogue, &mut lines, to_pay.extras, payment_method);
            let Some(shares) = found else { continue };
            if shares.iter().all(|share| not_taken(house, share, to_pay.currency).is_none()) {
                to_pay.lines.clone_from_slice(&lines);
                return Ok(shares);
            }
        }
    }
    Ok(Vec::new())
}

/// A part that is paid before the rest.
fn put_deposit(
    house: &House,
    frozen: &mut Frozen,
    deposit_minor: Option<i64>,
) -> Result<(), ReserveRefusal> {
    let Some(minor) = deposit_minor else { return Ok(()) };
    if frozen.shares.is_empty() {
        return Err(ReserveRefusal::NoWayToPay);
    }
    let parted = with_deposit(house, &frozen.shares, frozen.quote.currency, minor);
    frozen.shares = parted.ok_or(ReserveRefusal::BadDeposit)?;
    Ok(())
}

/// None: it is no part of the sum that its gateway takes, or there are several companies, so that
/// nobody knows whose it would be.
pub(crate) fn with_deposit(
    house: &House,
    shares: &[Share],
    currency: Currency,
    minor: i64,
) -> Option<Vec<Share>> {
    let [whole] = shares else { return None };
    let helps = Some(whole.position);
    let rest = Share { amount_minor: whole.amount_minor - minor, ..whole.clone() };
    let position = whole.position + 1;
    let deposit = Share { position, amount_minor: minor, helps, ..whole.clone() };
    let is_taken =
        |part: &Share| part.amount_minor > 0 && not_taken(house, part, currency).is_none();
    (is_taken(&rest) && is_taken(&deposit)).then(|| vec![rest, deposit])
}
