//! A ticket that is exchanged helps to pay for the order of the new seat.

use super::{Checked, Frozen};
use crate::exchange::{self, Former, bring, is_ticket};
use domain::{exchange::ExchangeRefusal, id::PersonId, order::PlaceRefusal, season::SaleState};
use house::{Failure, House};
use rules::{Exchanging, Wanted};
use season::catalogue::Catalogue;
use store::{
    Conn,
    exchanges::{self, Exchange},
    orders::{Order, OrderLine},
    payments::Payment,
};

/// What the order's row of the exchange will say.
pub(super) struct NewExchange {
    former: Former,
    used_minor: i64,
}

fn refused<T>(why: ExchangeRefusal) -> Result<T, Failure<PlaceRefusal>> {
    Err(Failure::Refused(PlaceRefusal::Exchange { why }))
}

/// Puts the former ticket among the shares, where the form says so. None: it doesn't.
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
    let Some(shown_minor) = checked.exchange_shown_minor else { return Ok(None) };
    let former = match exchange::wished_with(house, conn, checked.session).await? {
        None => return refused(ExchangeRefusal::Changed),
        Some(Err(why)) => return refused(why),
        Some(Ok(former)) => former,
    };
    if former.order.person != person {
        return refused(ExchangeRefusal::OtherPerson);
    }
    check_seat(catalogue, &former, frozen)?;
    let currency = frozen.quote.currency;
    let used_minor = exchange::put(house, conn, &former, &mut frozen.shares, currency).await?;
    if used_minor != shown_minor {
        return refused(ExchangeRefusal::Changed);
    }
    // A part of the price can be kept, and no more than that.
    if former.value_minor - used_minor > former.line.due_minor {
        return refused(ExchangeRefusal::NotAllowed);
    }
    Ok(Some(NewExchange { former, used_minor }))
}

/// One seat, and one that the rule allows.
fn check_seat(
    catalogue: &Catalogue,
    former: &Former,
    frozen: &Frozen,
) -> Result<(), Failure<PlaceRefusal>> {
    let mut tickets = frozen.lines.iter().filter(|line| is_ticket(line));
    let (Some(new), None) = (tickets.next(), tickets.next()) else {
        return refused(ExchangeRefusal::OneSeat);
    };
    if !frozen.items.is_empty() || !frozen.extras.is_empty() || !frozen.deferred.is_empty() {
        return refused(ExchangeRefusal::OneSeat);
    }
    let Some(wanted) = wanted(catalogue, former, new) else {
        return refused(ExchangeRefusal::OtherSeat);
    };
    let exchanging = Exchanging {
        rule: former.rule.as_ref(),
        starts_at: former.listing.row.starts_at,
        sale: SaleState::Closed,
        now: former.listing.row.starts_at,
        is_valid: true,
        has_entered: false,
        is_offered: false,
        exchanged_before: former.exchanged_before,
        value_minor: former.value_minor,
    };
    match exchanging.check(wanted) {
        Ok(()) => Ok(()),
        Err(why) => refused(why),
    }
}

fn wanted(catalogue: &Catalogue, former: &Former, new: &OrderLine) -> Option<Wanted> {
    let listing = catalogue.listing(new.offer.performance()?)?;
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
