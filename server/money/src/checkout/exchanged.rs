//! Tickets that are exchanged help to pay for the order of the new seats.

use super::{
    Checked,
    frozen::{Bought, Frozen, freeze},
    parts::counter_shares,
};
use crate::exchange::{self, Former, Given, bring, is_ticket};
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
    seats::releases::HeldTicket,
    tickets::exchanges::{self, Exchange, ExchangedBeside},
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
    check_seats(catalogue, &former, frozen)
        .map_err(|why| Failure::Refused(PlaceRefusal::Exchange { why }))?;
    let currency = frozen.quote.currency;
    // A seller takes for each company what that sells.
    if checked.actor.seller().is_some() {
        frozen.shares = counter_shares(house, conn, &mut frozen.lines).await?;
    }
    let used_minor = exchange::put(house, conn, &former, &mut frozen.shares, currency).await?;
    if Some(used_minor) != checked.exchange_shown_minor {
        return refused(ExchangeRefusal::Changed);
    }
    match can_pay(&former, used_minor) {
        true => Ok(Some(NewExchange { former, used_minor })),
        false => refused(ExchangeRefusal::NotAllowed),
    }
}

/// What pays nothing isn't given up, and would admit beside the new seat. A part of the prices can
/// be kept, and no more than that.
pub(super) fn can_pay(former: &Former, used_minor: i64) -> bool {
    let prices_minor: i64 = former.lines().map(|line| line.due_minor).sum();
    used_minor > 0 && former.kept_minor(used_minor) <= prices_minor
}

/// As many seats as tickets, and such as their rules allow.
pub(super) fn check_seats(
    catalogue: &Catalogue,
    former: &Former,
    frozen: &Frozen,
) -> Result<(), ExchangeRefusal> {
    let why = match former.count() {
        1 => ExchangeRefusal::OneSeat,
        _ => ExchangeRefusal::Seats,
    };
    let tickets: Vec<&OrderLine> = frozen.lines.iter().filter(|line| is_ticket(line)).collect();
    let zones: Vec<&str> = tickets.iter().map(|line| line.zone.as_str()).collect();
    let given = former.given_for(&zones).ok_or(why)?;
    if !frozen.items.is_empty() || !frozen.extras.is_empty() || !frozen.deferred.is_empty() {
        return Err(why);
    }
    let performance = |line: &&OrderLine| line.offer.performance();
    if tickets.iter().any(|line| performance(line) != tickets.first().and_then(performance)) {
        return Err(why);
    }
    for (new, given) in tickets.iter().zip(given) {
        let wanted = wanted(catalogue, former, given, new).ok_or(ExchangeRefusal::OtherSeat)?;
        exchanging(former, given).check(wanted)?;
    }
    Ok(())
}

/// That it may be exchanged was decided before.
fn exchanging<'a>(former: &Former, given: Given<'a>) -> Exchanging<'a> {
    Exchanging {
        rule: given.rule,
        starts_at: former.listing.row.starts_at,
        sale: SaleState::Closed,
        now: former.listing.row.starts_at,
        is_valid: true,
        is_owed: false,
        has_entered: false,
        is_offered: false,
        exchanged_before: given.exchanged_before,
        value_minor: former.value_minor,
        is_after_change: former.change.is_some(),
        is_moved: false,
    }
}

fn wanted(
    catalogue: &Catalogue,
    former: &Former,
    given: Given<'_>,
    new: &OrderLine,
) -> Option<Wanted> {
    let listing = catalogue.listing(new.offer.performance()?)?;
    // What the house has changed isn't changed for the same performance.
    if former.change.is_some() && listing.row.id == former.listing.row.id {
        return None;
    }
    Some(Wanted::new(&former.listing, listing, given.line.zone == new.zone))
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
    let tickets = in_rows(&former);
    let (first, beside) = tickets.split_first().context("an exchange is of a ticket")?;
    let exchange = Exchange {
        order: order.id,
        admission: first.admission,
        line: first.line,
        beside: beside.to_vec(),
        value_minor: former.value_minor,
        used_minor,
        fee_minor: former.worth.fee_minor,
        back_minor: former.back_minor(used_minor),
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

/// The ticket that cost least first: the order's row stands for it. A former program, which knows
/// that row alone, changes nothing where the ticket isn't worth the sum of all. Beside others that
/// cost nothing a dearer one would be.
fn in_rows(former: &Former) -> Vec<ExchangedBeside> {
    let mut lines: Vec<_> = former.tickets().zip(former.lines()).collect();
    lines.sort_by_key(|(_, line)| line.due_minor);
    let row = |(ticket, line): (&HeldTicket, &OrderLine)| ExchangedBeside {
        line: line.id,
        admission: ticket.admission,
    };
    lines.into_iter().map(row).collect()
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
    match free_of_price(house, bought, Some(payment_method), former)? {
        Some(rows) => Frozen::with(house, &Bought { rows: &rows, ..*bought }, payment_method),
        None => Frozen::with(house, bought, payment_method),
    }
}

/// The same at a counter, where it is paid by any parts. `plain`: as it is bought without a former
/// ticket.
pub(super) fn at_counter(
    house: &House,
    bought: &Bought<'_>,
    plain: Frozen,
    former: Option<&Former>,
) -> anyhow::Result<Frozen> {
    match free_of_price(house, bought, None, former)? {
        Some(rows) => freeze(house, &Bought { rows: &rows, ..*bought }, None),
        None => Ok(plain),
    }
}

/// `payment_method`: None at a counter.
fn frozen_by(
    house: &House,
    bought: &Bought<'_>,
    payment_method: Option<PaymentMethod>,
) -> anyhow::Result<Option<Frozen>> {
    match payment_method {
        Some(payment_method) => Frozen::with(house, bought, payment_method),
        None => freeze(house, bought, None).map(Some),
    }
}

/// What is bought, with each seat at its former ticket's price where the rule says that nobody pays
/// a difference. If it says so of all, the sum then is no more than the tickets were worth. None:
/// the seats cost what they cost.
fn free_of_price(
    house: &House,
    bought: &Bought<'_>,
    payment_method: Option<PaymentMethod>,
    former: Option<&Former>,
) -> anyhow::Result<Option<Vec<LineRow>>> {
    let Some(former) = former else { return Ok(None) };
    let Some(most) = most_minor(bought, former)? else { return Ok(None) };
    let Some(plain) = frozen_by(house, bought, payment_method)? else { return Ok(None) };
    let is_all_free = most.iter().all(Option::is_some);
    let mut free = Vec::new();
    for (row, most_minor) in bought.rows.iter().zip(most) {
        let line = plain.became.get(&row.id.to_string()).and_then(|lines| lines.first());
        let line = line.and_then(|id| plain.lines.iter().find(|line| line.id == *id));
        let price_minor = line.context("every row becomes a line")?.due_minor;
        free.push(FreeRow {
            row,
            price_minor,
            most_minor: most_minor.map(|it| it.min(price_minor)),
        });
    }
    let is_dearer = free.iter().any(|it| it.most_minor.is_some_and(|most| most < it.price_minor));
    let is_more = is_all_free && plain.quote.total_minor > former.value_minor;
    if !is_dearer && !is_more {
        return Ok(None);
    }
    let rows: Vec<LineRow> = free.iter().map(FreeRow::at_most).collect();
    if !is_all_free {
        return Ok(Some(rows));
    }
    // Fees that the former tickets didn't have are no difference to be paid either.
    let with_fees = frozen_by(house, &Bought { rows: &rows, ..*bought }, payment_method)?;
    let total_minor = with_fees.map_or(0, |it| it.quote.total_minor);
    let mut more_minor = total_minor - former.value_minor;
    if more_minor <= 0 {
        return Ok(Some(rows));
    }
    for it in &mut free {
        more_minor -= it.take_off(more_minor.max(0));
    }
    Ok(Some(free.iter().map(FreeRow::at_most).collect()))
}

/// For each row of the basket the most that one of its tickets costs; None: its price. None for
/// all: they aren't exchanged seat for seat, or the rule has them at no price.
fn most_minor(bought: &Bought<'_>, former: &Former) -> anyhow::Result<Option<Vec<Option<i64>>>> {
    let rows = bought.rows;
    let pieces = |row: &'_ LineRow| std::iter::repeat_n(row.zone.clone(), row.quantity as usize);
    let zones: Vec<String> = rows.iter().flat_map(pieces).collect();
    let zones: Vec<&str> = zones.iter().map(String::as_str).collect();
    let Some(given) = former.given_for(&zones) else { return Ok(None) };
    let mut given = given.into_iter();
    let mut most = Vec::new();
    for row in rows {
        let listing = bought.catalogue.listing(row.performance);
        let listing = listing.context("performances are never deleted")?;
        let own: Vec<Given<'_>> = given.by_ref().take(row.quantity as usize).collect();
        let is_free = |given: &Given<'_>| {
            let wanted = Wanted::new(&former.listing, listing, row.zone == given.line.zone);
            given.rule.is_some_and(|rule| rule.is_free_of_price(wanted))
        };
        let is_free = row.terms.is_some() && row.item.is_none() && own.iter().all(is_free);
        let least = own.iter().map(|given| given.line.due_minor).min();
        most.push(least.filter(|_| is_free));
    }
    Ok(most.iter().any(Option::is_some).then_some(most))
}

/// A row of the basket whose tickets may cost less.
struct FreeRow<'a> {
    row: &'a LineRow,
    /// Of each ticket.
    price_minor: i64,
    /// The most that each may cost. None: its price.
    most_minor: Option<i64>,
}

impl FreeRow<'_> {
    /// So much less of the sum, at least, as far as the prices go. Gives how much less it is.
    fn take_off(&mut self, minor: i64) -> i64 {
        let (Some(most_minor), quantity) = (self.most_minor, i64::from(self.row.quantity)) else {
            return 0;
        };
        let each_minor = ((minor + quantity - 1) / quantity.max(1)).min(most_minor);
        self.most_minor = Some(most_minor - each_minor);
        each_minor * quantity
    }

    fn at_most(&self) -> LineRow {
        let most_minor = self.most_minor.filter(|most| *most < self.price_minor);
        let (Some(most_minor), Some(terms)) = (most_minor, &self.row.terms) else {
            return self.row.clone();
        };
        let stage = Stage {
            kind: StageKind::Discount,
            key: FORMER_PRICE.to_owned(),
            change: Change::Fixed(most_minor),
        };
        let mut terms = terms.clone();
        terms.stages.push(stage);
        LineRow { terms: Some(terms), ..self.row.clone() }
    }
}
