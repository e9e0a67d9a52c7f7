//! A ticket that is exchanged helps to pay for the order of the new seat.

use super::{
    Checked,
    frozen::{Bought, Frozen},
};
use crate::exchange::{self, Former, bring, is_ticket};
use anyhow::Context;
use domain::{
    id::PersonId,
    order::PlaceRefusal,
    payments::method::PaymentMethod,
    sales::{
        pricing::{Change, Stage, StageKind},
        season::SaleState,
    },
    tickets::exchange::ExchangeRefusal,
};
use house::{Failure, House};
use rules::{Exchanging, Wanted};
use season::catalogue::Catalogue;
use store::{
    Conn,
    baskets::LineRow,
    orders::{Order, OrderLine},
    payments::Payment,
    people,
    tickets::exchanges::{self, Exchange},
};

/// What the order's row of the exchange will say.
pub(super) struct NewExchange {
    former: Former,
    used_minor: i64,
}

fn refused<T>(why: ExchangeRefusal) -> Result<T, Failure<PlaceRefusal>> {
    Err(Failure::Refused(PlaceRefusal::Exchange { why }))
}

/// The ticket that is exchanged, where the form says so. None: it doesn't.
///
/// # Errors
/// Refused: it can't be exchanged any more.
pub(super) async fn former(
    house: &House,
    conn: &mut Conn,
    checked: &Checked,
) -> Result<Option<Former>, Failure<PlaceRefusal>> {
    if checked.exchange_shown_minor.is_none() {
        return Ok(None);
    }
    match exchange::wished_with(house, conn, checked.session).await? {
        None => refused(ExchangeRefusal::Changed),
        Some(Err(why)) => refused(why),
        Some(Ok(former)) => Ok(Some(former)),
    }
}

/// Puts the former ticket among the shares. None: there is none.
///
/// # Errors
/// Refused: it isn't exchanged for this, or isn't worth what was shown.
pub(super) async fn put(
    house: &House,
    catalogue: &Catalogue,
    conn: &mut Conn,
    checked: &Checked,
    person: PersonId,
    frozen: &mut Frozen,
) -> Result<Option<NewExchange>, Failure<PlaceRefusal>> {
    let Some(former) = frozen.former.take() else { return Ok(None) };
    let is_theirs = match &former.transfer {
        Some(transfer) => people::by_email(conn, &transfer.email).await? == Some(person),
        None => former.order.person == person,
    };
    if !is_theirs {
        return refused(ExchangeRefusal::OtherPerson);
    }
    check_seat(catalogue, &former, frozen)
        .map_err(|why| Failure::Refused(PlaceRefusal::Exchange { why }))?;
    let currency = frozen.quote.currency;
    let used_minor = exchange::put(house, conn, &former, &mut frozen.shares, currency).await?;
    if Some(used_minor) != checked.exchange_shown_minor {
        return refused(ExchangeRefusal::Changed);
    }
    // A part of the price can be kept, and no more than that.
    if former.kept_minor(used_minor) > former.line.due_minor {
        return refused(ExchangeRefusal::NotAllowed);
    }
    Ok(Some(NewExchange { former, used_minor }))
}

/// One seat, and one that the rule allows.
pub(super) fn check_seat(
    catalogue: &Catalogue,
    former: &Former,
    frozen: &Frozen,
) -> Result<(), ExchangeRefusal> {
    let mut tickets = frozen.lines.iter().filter(|line| is_ticket(line));
    let (Some(new), None) = (tickets.next(), tickets.next()) else {
        return Err(ExchangeRefusal::OneSeat);
    };
    if !frozen.items.is_empty() || !frozen.extras.is_empty() || !frozen.deferred.is_empty() {
        return Err(ExchangeRefusal::OneSeat);
    }
    let wanted = wanted(catalogue, former, new).ok_or(ExchangeRefusal::OtherSeat)?;
    let exchanging = Exchanging {
        rule: former.rule.as_ref(),
        starts_at: former.listing.row.starts_at,
        sale: SaleState::Closed,
        now: former.listing.row.starts_at,
        is_valid: true,
        is_owed: false,
        has_entered: false,
        is_offered: false,
        exchanged_before: former.exchanged_before,
        value_minor: former.value_minor,
        is_after_change: former.change.is_some(),
        is_moved: false,
    };
    exchanging.check(wanted)
}

fn wanted(catalogue: &Catalogue, former: &Former, new: &OrderLine) -> Option<Wanted> {
    let listing = catalogue.listing(new.offer.performance()?)?;
    // What the house has changed isn't changed for the same performance.
    if former.change.is_some() && listing.row.id == former.listing.row.id {
        return None;
    }
    Some(Wanted::new(&former.listing, listing, former.line.zone == new.zone))
}

/// With the order. `is_paid`: nothing else is to be paid, so that the former ticket does.
///
/// # Errors
/// Refused: it isn't its holder's to give any more.
pub(super) async fn keep(
    house: &House,
    conn: &mut Conn,
    checked: &Checked,
    order: &Order,
    new: Option<NewExchange>,
    is_paid: bool,
) -> Result<Vec<Payment>, Failure<PlaceRefusal>> {
    let Some(NewExchange { former, used_minor }) = new else { return Ok(Vec::new()) };
    let exchange = Exchange {
        order: order.id,
        admission: former.ticket.admission,
        line: former.line.id,
        value_minor: former.value_minor,
        used_minor,
        fee_minor: former.worth.fee_minor,
        change: former.change,
        transfer: former.transfer.map(|transfer| transfer.id),
        done_at: None,
    };
    exchanges::insert(conn, &exchange).await?;
    exchanges::end_wish(conn, checked.session).await?;
    if !is_paid {
        return Ok(Vec::new());
    }
    match bring(house, conn, &checked.actor, order, true).await? {
        Ok(brought) => Ok(brought.payments),
        Err(_) => refused(ExchangeRefusal::NotValid),
    }
}

/// Names the stage at which a seat costs what the ticket cost that is exchanged for it. No key of a
/// sheet has a space.
const FORMER_PRICE: &str = "former price";

/// Frozen as it is bought for the ticket that is exchanged. None: no account takes this payment
/// method for all of it.
pub(super) fn frozen_for(
    house: &House,
    bought: &Bought<'_>,
    payment_method: PaymentMethod,
    former: Option<&Former>,
) -> anyhow::Result<Option<Frozen>> {
    match free_of_price(house, bought, payment_method, former)? {
        Some(rows) => Frozen::with(house, &Bought { rows: &rows, ..*bought }, payment_method),
        None => Frozen::with(house, bought, payment_method),
    }
}

/// What is bought, with the seat at the former ticket's price where the rule says that nobody pays
/// a difference. The sum then is no more than the ticket was worth. None: the seat costs what it
/// costs.
fn free_of_price(
    house: &House,
    bought: &Bought<'_>,
    payment_method: PaymentMethod,
    former: Option<&Former>,
) -> anyhow::Result<Option<Vec<LineRow>>> {
    let Some(former) = former else { return Ok(None) };
    let [row] = bought.rows else { return Ok(None) };
    let listing = bought.catalogue.listing(row.performance);
    let listing = listing.context("performances are never deleted")?;
    let wanted = Wanted::new(&former.listing, listing, row.zone == former.line.zone);
    let is_free = former.rule.as_ref().is_some_and(|rule| rule.is_free_of_price(wanted));
    let Some(terms) = row.terms.as_ref().filter(|_| is_free && row.item.is_none()) else {
        return Ok(None);
    };
    let at = |price_minor: i64| {
        let stage = Stage {
            kind: StageKind::Discount,
            key: FORMER_PRICE.to_owned(),
            change: Change::Fixed(price_minor),
        };
        let mut terms = terms.clone();
        terms.stages.push(stage);
        LineRow { terms: Some(terms), ..row.clone() }
    };
    let sum = |rows: &[LineRow]| {
        let frozen = Frozen::with(house, &Bought { rows, ..*bought }, payment_method)?;
        anyhow::Ok(frozen.map_or((0, 0), |it| (it.quote.total_minor, it.lines[0].due_minor)))
    };
    let (total_minor, price_minor) = sum(bought.rows)?;
    let former_minor = former.line.due_minor;
    if price_minor <= former_minor && total_minor <= former.value_minor {
        return Ok(None);
    }
    let most_minor = price_minor.min(former_minor);
    let rows = vec![at(most_minor)];
    // Fees that the former ticket didn't have are no difference to be paid either.
    let more_minor = sum(&rows)?.0 - former.value_minor;
    Ok(Some(match more_minor > 0 {
        true => vec![at((most_minor - more_minor).max(0))],
        false => rows,
    }))
}
