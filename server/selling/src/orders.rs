//! The order page: what happened to an order, and what is its buyer's now.

mod back;
mod lines;
mod pay_to;
mod paying;
mod resales;
mod told;

use crate::{extras::extra_performance, mails};
use ::people::customers::time_zone;
use anyhow::Context;
use domain::{
    id::AdmissionId,
    moment::{DAY_MS, Moment},
    order::{OrderExtra, OrderLineView, OrderPayment, OrderState, OrderView, PaidLater},
    payments::invoice::{BY_INVOICE, PerformanceInvoice},
    seats::plan::SeatName,
    tickets::{change::OrderChangeView, exchange::ExchangedBy, renewal::RenewalPayment},
};
use gift_tables::{receipts, vouchers};
use house::{House, gateways, sealed};
pub(crate) use lines::price_type_words;
use lines::{Seen, lines_of_order};
pub(crate) use paying::last_four;
pub use paying::{Paying, stands};
use season::{
    catalogue::{self, Catalogue},
    shares::Sold,
};
use std::sync::Arc;
use store::{
    Conn,
    books::receivables::Receivable,
    orders::{
        self, Offer, Order, OrderLine, Rare,
        extras::{self, OrderExtraRow},
    },
    payments::{self, Payment},
    people,
    tickets::admissions,
};

/// By the secret in its address; None for an unknown one. Texts are in `language`.
#[boxed]
pub async fn order(
    house: &House,
    secret: &str,
    language: &str,
) -> anyhow::Result<Option<OrderView>> {
    let mut conn = house.store().read().await?;
    match orders::by_secret(&mut conn, &sealed::link_lookup(house, secret)?).await? {
        Some(order) => {
            let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
            let view = view_of_order(house, &mut conn, &catalogue, &order, language).await?;
            Ok(Some(view))
        }
        None => Ok(None),
    }
}

#[boxed]
pub async fn view_of_order(
    house: &House,
    conn: &mut Conn,
    catalogue: &Arc<Catalogue>,
    order: &Order,
    language: &str,
) -> anyhow::Result<OrderView> {
    view_for(house, conn, catalogue, order, language, Reader::Buyer).await
}

/// Who sees the order's tickets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    Buyer,
    /// Whoever accepted this ticket.
    Recipient(AdmissionId),
    /// Whoever accepted several. All that anybody accepted are shown: the caller keeps theirs.
    Accepter,
}

impl Reader {
    fn accepted(self, admission: AdmissionId) -> bool {
        match self {
            Self::Buyer => false,
            Self::Recipient(only) => only == admission,
            Self::Accepter => true,
        }
    }
}

/// Seats of one performance, and subscriptions whose tickets stand together, as the order's page
/// names them.
pub(crate) fn put_in_order(lines: &mut [OrderLineView]) {
    let offer = |line: &OrderLineView| line.item.as_ref().map(|item| item.offer.clone());
    let is_alike = |one: &OrderLineView, other: &OrderLineView| {
        one.performance == other.performance && offer(one) == offer(other)
    };
    for lines in lines.chunk_by_mut(is_alike) {
        lines.sort_by(|one, other| SeatName::some_in_order(one.seat.as_ref(), other.seat.as_ref()));
    }
    let is_fixed = |line: &OrderLineView| line.item.as_ref().is_some_and(|item| !item.is_chosen);
    let are_fixed = |one: &OrderLineView, other: &OrderLineView| {
        is_fixed(one) && is_fixed(other) && offer(one) == offer(other)
    };
    for lines in lines.chunk_by_mut(are_fixed) {
        put_items_in_order(lines);
    }
}

/// Of one offer: by the seats of their first tickets, if each has all of its tickets together.
fn put_items_in_order(lines: &mut [OrderLineView]) {
    let item = |line: &OrderLineView| line.item.as_ref().map(|item| item.id);
    let runs = lines.chunk_by(|one, other| item(one) == item(other));
    let first: Vec<_> = runs.map(|run| (item(&run[0]), run[0].seat.clone())).collect();
    let is_again = |at: usize| first[..at].iter().any(|(known, _)| *known == first[at].0);
    if (0..first.len()).any(is_again) {
        return;
    }
    let seat = |line: &OrderLineView| {
        first.iter().find(|(known, _)| *known == item(line)).and_then(|(_, seat)| seat.as_ref())
    };
    lines.sort_by(|one, other| SeatName::some_in_order(seat(one), seat(other)));
}

#[boxed]
pub async fn view_for(
    house: &House,
    conn: &mut Conn,
    catalogue: &Arc<Catalogue>,
    order: &Order,
    language: &str,
    reader: Reader,
) -> anyhow::Result<OrderView> {
    let rare = Rare::of(conn, order.id).await?;
    let known = Known { order, rare: &rare };
    view_of_known(house, conn, catalogue, known, language, reader).await
}

/// An order, and what it has that few orders have.
#[derive(Clone, Copy)]
pub struct Known<'o> {
    pub order: &'o Order,
    pub rare: &'o Rare,
}

#[boxed]
pub async fn view_of_known(
    house: &House,
    conn: &mut Conn,
    catalogue: &Arc<Catalogue>,
    known: Known<'_>,
    language: &str,
    reader: Reader,
) -> anyhow::Result<OrderView> {
    let Known { order, rare } = known;
    let attempts = payments::of_order(conn, order.id).await?;
    let (refunds, owed) = (rare.refunds(conn).await?, rare.receivables(conn).await?);
    let invoices = invoices_of_order(&owed, catalogue, language, house.now())?;
    let shares = store::orders::shares::of_order(conn, order.id).await?;
    let quote = serde_json::from_str(&order.quote).context("a frozen quote is our own JSON")?;
    let (standing, cancelled) = orders::lines_and_cancelled(conn, order.id).await?;
    let tickets = admissions::of_order(conn, order.id).await?;
    let seen = Seen { order, lines: &standing, are_gone: false, reader };
    let mut lines = lines_of_order(house, conn, catalogue, &seen, tickets, language).await?;
    let gone = Seen { lines: &cancelled, are_gone: true, ..seen };
    let taken_back = lines_of_order(house, conn, catalogue, &gone, Vec::new(), language).await?;
    let extras = extras_of_order(house, conn, catalogue, &seen, language).await?;
    let paying = Paying { shares: &shares, attempts: &attempts, refunds: &refunds };
    let state = match paying.state(order, !invoices.is_empty()) {
        it if it.is_complete() && lines.is_empty() && extras.is_empty() => OrderState::Cancelled,
        state => state,
    };
    let mut other_payment_methods = Vec::new();
    if can_choose(house, state, &paying) && paying.attempts_left() > 0 {
        let sold = Sold { lines: &standing, extras: &extras::of_order(conn, order.id).await? };
        let ways = paying.ways(catalogue, &sold, house.now());
        other_payment_methods.extend(ways.iter().skip(1).map(|way| way.payment_method));
    }
    let known = rare.changes(conn).await?;
    let changes = told::changes(house, conn, known, language).await?;
    if matches!(state, OrderState::Paid | OrderState::Reserved) && reader == Reader::Buyer {
        close_ways(&mut lines, &changes, &invoices);
    }
    let payments = paying.payments(house, conn, order.id).await?;
    keep_hands(&mut lines, &payments);
    bring_nothing(lines.iter_mut().filter(|_| rare.is_invitation));
    Ok(OrderView {
        id: order.id,
        code: order.code.clone(),
        secret: sealed::shown_link(house, &order.secret),
        state,
        placed_at: order.placed_at,
        pay_by: order.pay_by,
        paying_since: paying.open().map(|open| open.created_at),
        email: order.email.clone(),
        language: order.language.clone(),
        sellers: catalogue.sellers(&quote),
        fee_names: catalogue.fee_names(&quote, language),
        quote,
        lines,
        taken_back,
        extras,
        invoices,
        pay_to: pay_to::pay_to(conn, &owed, catalogue).await?,
        paid_later: paid_later(&owed),
        attempts_left: paying.attempts_left(),
        payments,
        other_payment_methods,
        back: back::went_back(conn, order, &refunds).await?,
        changes,
        mail: mails::state(conn, order.id).await?,
        awaits_card: state == OrderState::Paid && rare.awaits_card,
        is_given: rare.is_given,
    })
}

/// Who may still pay at a bank that closes nothing finishes there first.
fn can_choose(house: &House, state: OrderState, paying: &Paying<'_>) -> bool {
    let closes = |open: &Payment| {
        gateways::gateway(house, &open.merchant.gateway).is_ok_and(|gateway| gateway.closes())
    };
    match state {
        OrderState::PaymentFailed | OrderState::PartlyPaid | OrderState::ToPay => true,
        OrderState::AwaitingPayment => paying.open().is_some_and(closes),
        _ => false,
    }
}

fn paid_later(owed: &[Receivable]) -> Option<PaidLater> {
    let is_open = |one: &&Receivable| one.amount_minor > one.paid_minor();
    // What was debited before a mandate ended says nothing of the rest.
    let rule = &owed.iter().find(is_open).or(owed.first())?.rule;
    if rule == BY_INVOICE {
        return Some(PaidLater::Invoice);
    }
    let renewal = rule.strip_prefix("renewal:").and_then(RenewalPayment::parse);
    Some(renewal.map_or(PaidLater::Performances, PaidLater::Renewal))
}

/// What each performance's invoice will come to; empty for what is paid at once.
fn invoices_of_order(
    owed: &[Receivable],
    catalogue: &Arc<Catalogue>,
    language: &str,
    now: Moment,
) -> anyhow::Result<Vec<PerformanceInvoice>> {
    let mut invoices: Vec<PerformanceInvoice> = Vec::new();
    for one in owed {
        // Sheets name the day by its beginning.
        let is_late = now.since_ms(one.due_at) >= DAY_MS;
        let is_overdue = is_late && pay_to::is_sent(one) && one.amount_minor > one.paid_minor();
        let is_its = |it: &&mut PerformanceInvoice| it.performance == one.performance;
        if let Some(known) = invoices.iter_mut().find(is_its) {
            known.sum_minor += one.amount_minor;
            known.paid_minor += one.paid_minor();
            known.is_returned |= one.is_reopened;
            known.is_overdue |= is_overdue;
            continue;
        }
        let listing = catalogue.listing(one.performance);
        let row = &listing.context("performances are never deleted")?.row;
        invoices.push(PerformanceInvoice {
            performance: one.performance,
            title: catalogue.title(&row.production_slug, language),
            starts_at: row.starts_at,
            time_zone: row.time_zone.clone(),
            sum_minor: one.amount_minor,
            due_at: one.due_at,
            is_cancelled: row.cancelled_at.is_some(),
            paid_minor: one.paid_minor(),
            is_returned: one.is_reopened,
            is_overdue,
            is_past: is_late,
        });
    }
    invoices.sort_by_key(|it| (it.starts_at, it.performance));
    Ok(invoices)
}

/// Pieces of one extra for one performance together.
async fn extras_of_order(
    house: &House,
    conn: &mut Conn,
    catalogue: &Arc<Catalogue>,
    seen: &Seen<'_>,
    language: &str,
) -> anyhow::Result<Vec<OrderExtra>> {
    let Seen { order, lines, .. } = *seen;
    if lines.iter().all(|line| line.offer != Offer::Extra) {
        return Ok(Vec::new());
    }
    let rows = extras::of_order(conn, order.id).await?;
    let issued = vouchers::of_order(conn, order.id).await?;
    let receipts = receipts::of_order(conn, order.id).await?;
    let mut views: Vec<(OrderExtraRow, OrderExtra)> = Vec::new();
    for row in rows {
        // None: it was taken back.
        let Some(line) = lines.iter().find(|line| line.id == row.line) else { continue };
        let (due_minor, beneficiary) = (line.due_minor, beneficiary(conn, line).await?);
        // Accepted as a gift: its code is its recipient's.
        let its = issued.iter().filter(|it| it.line == Some(line.id) && it.gift.is_none());
        // Without those that another key has encrypted: the start has said so.
        let its = its.filter_map(|it| sealed::open_voucher(house, it.voucher.clone()).ok());
        let its: Vec<_> = its.collect();
        let its_own = receipts.iter().filter(|it| it.receipt.line == row.line).cloned();
        let (given, own): (Vec<_>, Vec<_>) = its_own.partition(|it| it.gift.is_some());
        let given = given.into_iter().map(|it| it.receipt);
        let own = own.into_iter().map(|it| it.receipt);
        let is_like = |(other, view): &&mut (OrderExtraRow, OrderExtra)| {
            other.extra == row.extra
                && other.performance == row.performance
                && view.beneficiary == beneficiary
        };
        if let Some((_, view)) = views.iter_mut().find(is_like) {
            view.quantity += 1;
            view.pieces.push((row.line, due_minor));
            view.due_minor += due_minor;
            view.vouchers.extend(its);
            view.receipts.extend(own);
            view.given.extend(given);
            continue;
        }
        let extra = catalogue.extra(row.extra).context("extras are never deleted")?;
        let text = |part: &str| {
            catalogue.text(&format!("offer.{}.{part}", extra.key), language).map(str::to_owned)
        };
        let listing = row.performance.and_then(|id| catalogue.listing(id));
        let view = OrderExtra {
            key: extra.key.clone(),
            kind: extra.kind,
            name: text("name").unwrap_or_else(|| extra.key.clone()),
            text: text("text").unwrap_or_default(),
            performance: listing.map(|listing| extra_performance(catalogue, listing, language)),
            quantity: 1,
            pieces: vec![(row.line, due_minor)],
            beneficiary,
            due_minor,
            span: row.span.map(|(from, until)| (from, until.minus_ms(1))),
            time_zone: time_zone(catalogue),
            vouchers: its,
            receipts: own.collect(),
            given: given.collect(),
        };
        views.push((row, view));
    }
    Ok(views.into_iter().map(|(_, view)| view).collect())
}

async fn beneficiary(conn: &mut Conn, line: &OrderLine) -> anyhow::Result<Option<String>> {
    match line.beneficiary {
        Some(person) => Ok(Some(people::name(conn, person).await?)),
        None => Ok(None),
    }
}

/// While their holder may choose what becomes of tickets after a change by the house, they bring
/// more than by any other way, or as much.
fn close_ways(
    lines: &mut [OrderLineView],
    changes: &[OrderChangeView],
    invoices: &[PerformanceInvoice],
) {
    // What is owed is paid first.
    let is_owed = invoices.iter().any(|invoice| invoice.open_minor() > 0);
    for line in lines.iter_mut().filter(|_| is_owed) {
        line.is_exchangeable = false;
        line.is_waivable = false;
    }
    let is_open = |line: &OrderLineView| {
        changes.iter().any(|told| told.is_open && told.performance == line.performance)
    };
    for line in lines.iter_mut().filter(|line| is_open(line)) {
        line.is_resalable = false;
        line.is_exchangeable = false;
        line.is_waivable = false;
    }
}

/// A ticket that somebody else had paid changed hands once, and so did what it was exchanged for.
fn keep_hands(lines: &mut [OrderLineView], payments: &[OrderPayment]) {
    let is_anothers = payments.iter().any(|it| it.exchange == Some(ExchangedBy::Recipient));
    for line in lines.iter_mut().filter(|_| is_anothers) {
        line.can_change_hands = false;
        line.is_resalable = false;
        line.is_waivable = false;
    }
}

/// Of an invitation: nobody has paid for it. It can be handed on, as a present can.
fn bring_nothing<'l>(lines: impl Iterator<Item = &'l mut OrderLineView>) {
    for line in lines {
        line.is_resalable = false;
        line.is_exchangeable = false;
        line.is_exchangeable_after_change = false;
        line.is_waivable = false;
    }
}
