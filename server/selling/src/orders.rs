//! The order page: what happened to an order, and what is its buyer's now.

mod paying;

use crate::{extras::extra_performance, mails};
use ::people::customers::time_zone;
use anyhow::Context;
use domain::{
    change::OrderChangeView,
    id::{OrderLineId, PerformanceId},
    invoice::PerformanceInvoice,
    moment::Moment,
    order::{
        LineResale, MoneyBack, OrderExtra, OrderItem, OrderLineView, OrderState, OrderView,
        TicketView,
    },
    rules::FULL,
};
use house::{House, gateways};
pub use paying::{Paying, stands};
use season::{
    catalogue::{self, Catalogue},
    performance::{self, Performance},
    words::{HallWords, hall_name},
};
use std::{
    collections::{BTreeMap, HashMap, btree_map::Entry},
    sync::Arc,
};
use store::{
    Conn,
    admissions::{self, Ticket},
    extras::{self, OrderExtraRow},
    offers,
    orders::{self, Offer, Order, OrderLine},
    payments::{self, Payment},
    people, receivables,
    refunds::{CANCELLATION, Refund},
    releases::{self, LineRelease, ReleaseEnd},
};

/// By the secret in its address; None for an unknown one. Texts are in `language`.
pub async fn order(
    house: &House,
    secret: &str,
    language: &str,
) -> anyhow::Result<Option<OrderView>> {
    let mut conn = house.store().read().await?;
    match orders::by_secret(&mut conn, secret).await? {
        Some(order) => {
            let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
            let view = view_of_order(house, &mut conn, &catalogue, &order, language).await?;
            Ok(Some(view))
        }
        None => Ok(None),
    }
}

pub async fn view_of_order(
    house: &House,
    conn: &mut Conn,
    catalogue: &Arc<Catalogue>,
    order: &Order,
    language: &str,
) -> anyhow::Result<OrderView> {
    let attempts = payments::of_order(conn, order.id).await?;
    let refunds = store::refunds::of_order(conn, order.id).await?;
    let invoices = invoices_of_order(conn, order, catalogue, language).await?;
    let shares = store::shares::of_order(conn, order.id).await?;
    let quote = serde_json::from_str(&order.quote).context("a frozen quote is our own JSON")?;
    let (standing, cancelled) = orders::lines_and_cancelled(conn, order.id).await?;
    let tickets = admissions::of_order(conn, order.id).await?;
    let lines = lines_of_order(house, conn, order, catalogue, language, &standing, tickets).await?;
    let no_tickets = Vec::new();
    let taken_back =
        lines_of_order(house, conn, order, catalogue, language, &cancelled, no_tickets).await?;
    let extras = extras_of_order(conn, order, catalogue, language).await?;
    let paying = Paying { shares: &shares, attempts: &attempts, refunds: &refunds };
    let state = match paying.state(order, !invoices.is_empty()) {
        state if state.is_complete() && lines.is_empty() && extras.is_empty() => {
            OrderState::Cancelled
        }
        state => state,
    };
    // Who may still pay at a bank that closes nothing finishes there first.
    let closes = |open: &Payment| {
        gateways::gateway(house, &open.merchant.gateway).is_ok_and(|gateway| gateway.closes())
    };
    let can_choose = match state {
        OrderState::PaymentFailed | OrderState::PartlyPaid => true,
        OrderState::AwaitingPayment => paying.open().is_some_and(closes),
        _ => false,
    };
    let mut other_payment_methods = Vec::new();
    if can_choose && paying.attempts_left() > 0 {
        let ways = paying.ways(catalogue, &standing, house.now());
        other_payment_methods.extend(ways.iter().skip(1).map(|way| way.payment_method));
    }
    Ok(OrderView {
        id: order.id,
        code: order.code.clone(),
        secret: order.secret.clone(),
        state,
        placed_at: order.placed_at,
        pay_by: order.pay_by,
        email: order.email.clone(),
        language: order.language.clone(),
        sellers: catalogue.sellers(&quote),
        fee_names: catalogue.fee_names(&quote, language),
        quote,
        lines,
        taken_back,
        extras,
        invoices,
        attempts_left: paying.attempts_left(),
        payments: paying.payments(conn).await?,
        other_payment_methods,
        back: back(order, &refunds),
        changes: changes(conn, order, house.now()).await?,
        mail: mails::state(conn, order.id).await?,
    })
}

/// One for each ticket; fees stand in the quote.
async fn lines_of_order(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    catalogue: &Arc<Catalogue>,
    language: &str,
    lines: &[OrderLine],
    tickets: Vec<Ticket>,
) -> anyhow::Result<Vec<OrderLineView>> {
    let mut tickets: HashMap<OrderLineId, TicketView> = tickets
        .into_iter()
        .map(|ticket| {
            let view = TicketView {
                admission: ticket.admission,
                barcode: ticket.barcode,
                replaced: ticket.replaced,
                entered_at: ticket.entered_at,
                waits_for_proof: ticket.waits_for_proof,
                is_offered: ticket.is_offered,
            };
            (ticket.line, view)
        })
        .collect();
    let items = match lines.iter().any(|line| line.item.is_some()) {
        true => offers::order_items(conn, order.id).await?,
        false => Vec::new(),
    };
    let item_of = |line: &OrderLine| {
        let (id, offer) = items.iter().find(|(id, _)| line.item == Some(*id))?;
        let offering = catalogue.offering_by_id(*offer)?;
        let name = catalogue.offer_name(offering, language);
        let (offer, is_chosen) = (offering.row.key.clone(), offering.is_chosen_one_by_one());
        Some(OrderItem { id: *id, offer, name, is_chosen })
    };
    let all = lines.iter().filter(|line| line.offer.performance().is_some()).count();
    let is_any_offered = tickets.len() < all || tickets.values().any(|ticket| ticket.is_offered);
    let resales = match order.stands() && is_any_offered {
        true => releases::of_order(conn, order.id).await?,
        false => Vec::new(),
    };
    let mut performances: BTreeMap<PerformanceId, (Performance, HallWords)> = BTreeMap::new();
    let mut views = Vec::new();
    for line in lines {
        let Some(performance) = line.offer.performance() else { continue };
        let (performance, words) = match performances.entry(performance) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => {
                let listing = catalogue
                    .listing(performance)
                    .cloned()
                    .context("performances are never deleted")?;
                let performance = performance::of_listing(house, conn, catalogue, listing).await?;
                let words = HallWords::of(catalogue, language);
                new.insert((performance, words))
            }
        };
        let view = line_view(line, performance, words, language);
        let (item, ticket) = (item_of(line), tickets.remove(&line.id));
        let beneficiary = beneficiary(conn, line).await?;
        let offer = item.as_ref().map_or("ticket", |item: &OrderItem| item.offer.as_str());
        let is_resalable =
            view.seat.is_some() && catalogue.rules.resale(offer, performance).is_some();
        let resale = resales.iter().find(|it| it.line == line.id).and_then(resale_of);
        // Sold between the two readings: the ticket is nobody's any more.
        let ticket = ticket.filter(|_| !matches!(resale, Some(LineResale::Sold { .. })));
        views.push(OrderLineView { item, ticket, beneficiary, is_resalable, resale, ..view });
    }
    Ok(views)
}

fn resale_of(release: &LineRelease) -> Option<LineResale> {
    match release.end {
        None => Some(LineResale::Offered { share_ppm: release.share_ppm }),
        Some(ReleaseEnd::Sold { credit_minor, .. }) => Some(LineResale::Sold { credit_minor }),
        Some(ReleaseEnd::TakenBack | ReleaseEnd::Unsold | ReleaseEnd::Cancelled) => None,
    }
}

/// What each performance's invoice will come to; empty for what is paid at once.
async fn invoices_of_order(
    conn: &mut Conn,
    order: &Order,
    catalogue: &Arc<Catalogue>,
    language: &str,
) -> anyhow::Result<Vec<PerformanceInvoice>> {
    let owed = receivables::of_order(conn, order.id).await?;
    if owed.is_empty() {
        return Ok(Vec::new());
    }
    let mut invoices: Vec<PerformanceInvoice> = Vec::new();
    for one in owed {
        let is_its = |it: &&mut PerformanceInvoice| it.performance == one.performance;
        if let Some(known) = invoices.iter_mut().find(is_its) {
            known.sum_minor += one.amount_minor;
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
        });
    }
    invoices.sort_by_key(|it| (it.starts_at, it.performance));
    Ok(invoices)
}

/// Pieces of one extra for one performance together.
async fn extras_of_order(
    conn: &mut Conn,
    order: &Order,
    catalogue: &Arc<Catalogue>,
    language: &str,
) -> anyhow::Result<Vec<OrderExtra>> {
    let rows = extras::of_order(conn, order.id).await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let lines = orders::lines(conn, order.id).await?;
    let mut views: Vec<(OrderExtraRow, OrderExtra)> = Vec::new();
    for row in rows {
        // None: it was taken back.
        let Some(line) = lines.iter().find(|line| line.id == row.line) else { continue };
        let (due_minor, beneficiary) = (line.due_minor, beneficiary(conn, line).await?);
        let is_like = |(other, view): &&mut (OrderExtraRow, OrderExtra)| {
            other.extra == row.extra
                && other.performance == row.performance
                && view.beneficiary == beneficiary
        };
        if let Some((_, view)) = views.iter_mut().find(is_like) {
            view.quantity += 1;
            view.pieces.push((row.line, due_minor));
            view.due_minor += due_minor;
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

/// What the buyer was told of performances that the house cancelled or moved.
async fn changes(
    conn: &mut Conn,
    order: &Order,
    now: Moment,
) -> anyhow::Result<Vec<OrderChangeView>> {
    let told = store::changes::of_order(conn, order.id).await?;
    let view = |it: store::changes::OrderChange| OrderChangeView {
        change: it.change.id,
        kind: it.change.kind,
        performance: it.change.performance,
        starts_before: it.change.starts_before,
        choose_by: it.change.choose_by,
        choice: it.choice,
        is_open: it.done_at.is_none() && it.change.ended_at.is_none() && it.change.choose_by > now,
    };
    Ok(told.into_iter().map(view).collect())
}

fn back(order: &Order, refunds: &[Refund]) -> Option<MoneyBack> {
    let is_shown = |refund: &&Refund| {
        order.paid_at.is_none()
            || order.ended_at.is_some()
            || refund.cause.starts_with(CANCELLATION)
    };
    let first = refunds.iter().find(is_shown)?;
    let is_like = |refund: &&Refund| refund.amount.currency == first.amount.currency;
    let shown: Vec<&Refund> = refunds.iter().filter(is_shown).filter(is_like).collect();
    let is_taken_back = first.cause.starts_with(CANCELLATION);
    let sum = |of: &dyn Fn(&Refund) -> i64| shown.iter().map(|refund| of(refund)).sum();
    Some(MoneyBack {
        currency: first.amount.currency,
        amount_minor: sum(&|refund| refund.amount.minor),
        cause: if is_taken_back { "taken-back".to_owned() } else { first.cause.clone() },
        done_minor: sum(&Refund::back_minor),
        credit_minor: sum(&|refund| if refund.is_credit() { refund.back_minor() } else { 0 }),
        refused_minor: sum(&|refund| refund.owed_minor),
    })
}

/// `Under 30. Show your passport.`
fn price_type(catalogue: &Catalogue, line: &OrderLine, language: &str) -> String {
    let mut known = catalogue.rules.price_type_ids.iter();
    let key = known.find(|(_, id)| Some(**id) == line.price_type_id).map(|(key, _)| key);
    let Some(key) = key.filter(|key| *key != FULL) else { return String::new() };
    let text = |part: &str| catalogue.text(&format!("tariff.{key}.{part}"), language);
    let name = text("name").unwrap_or(key);
    match text("note").filter(|note| !note.is_empty()) {
        Some(note) => format!("{name}. {note}"),
        None => name.to_owned(),
    }
}

/// Without its item and its ticket.
fn line_view(
    line: &OrderLine,
    performance: &Performance,
    words: &HallWords,
    language: &str,
) -> OrderLineView {
    let hall = &performance.plan.hall;
    let slug = &performance.row.production_slug;
    let text = |name| performance.catalogue.production_text(slug, name, language);
    let (seat, area) = match &line.offer {
        Offer::Seat { ordinal, .. } => {
            let seat_index = performance.plan.seat_index(*ordinal);
            (
                seat_index.map(|seat_index| words.seat(hall, &performance.plan.table, seat_index)),
                None,
            )
        }
        Offer::Place { area, .. } => {
            let drawn = hall.unnumbered.iter().find(|drawn| drawn.key == *area);
            (None, Some(drawn.map_or(area.clone(), |drawn| words.area(&drawn.key, &drawn.name))))
        }
        Offer::Fee { .. } | Offer::Extra => (None, None),
    };
    let zone = performance.zones.zones.iter().find(|zone| zone.key == line.zone);
    let mut venue = performance.row.venue.clone();
    venue.hall = hall_name(&performance.catalogue, &venue.hall, language);
    OrderLineView {
        line: line.id,
        performance: performance.row.id,
        performance_slug: performance.row.slug.clone(),
        title: performance.catalogue.title(slug, language),
        author: text("author"),
        poster: performance.row.poster.clone(),
        starts_at: performance.row.starts_at,
        doors_at: performance.row.doors_at,
        time_zone: performance.row.time_zone.clone(),
        is_cancelled: performance.row.cancelled_at.is_some(),
        revision: performance.row.revision,
        venue,
        seat,
        area,
        zone: zone.map_or(line.zone.clone(), |zone| words.zone(&zone.key, &zone.name)),
        price_minor: line.due_minor,
        price_type: price_type(&performance.catalogue, line, language),
        beneficiary: None,
        item: None,
        ticket: None,
        is_resalable: false,
        resale: None,
    }
}
