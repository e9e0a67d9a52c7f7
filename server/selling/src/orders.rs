//! The order page: what happened to an order, and what is its buyer's now.

mod paying;

use crate::{extras::good_evening, mails};
use ::people::customers::time_zone;
use anyhow::Context;
use domain::{
    id::{OrderLineId, PerformanceId},
    invoice::EveningInvoice,
    order::{MoneyBack, OrderGood, OrderItem, OrderLineView, OrderState, OrderView, TicketView},
};
use house::{House, gateways};
pub use paying::{Paying, stands};
use season::{
    catalogue::{self, Catalogue},
    evening::{self, Evening},
    rules::FULL,
    words::{HallWords, hall_name},
};
use std::{
    collections::{BTreeMap, HashMap, btree_map::Entry},
    sync::Arc,
};
use store::{
    Conn,
    admissions::{self, Ticket},
    goods::{self, OrderGoodRow},
    offers,
    orders::{self, Offer, Order, OrderLine},
    payments::{self, Payment},
    people, receivables,
    refunds::{CANCELLATION, Refund},
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
    let goods = goods_of_order(conn, order, catalogue, language).await?;
    let paying = Paying { shares: &shares, attempts: &attempts, refunds: &refunds };
    let state = match paying.state(order, !invoices.is_empty()) {
        state if state.is_complete() && lines.is_empty() && goods.is_empty() => {
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
        goods,
        invoices,
        attempts_left: paying.attempts_left(),
        payments: paying.payments(conn).await?,
        other_payment_methods,
        back: back(order, &refunds),
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
    let mut evenings: BTreeMap<PerformanceId, (Evening, HallWords)> = BTreeMap::new();
    let mut views = Vec::new();
    for line in lines {
        let Some(performance) = line.offer.performance() else { continue };
        let (evening, words) = match evenings.entry(performance) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => {
                let listing = catalogue
                    .listing(performance)
                    .cloned()
                    .context("performances are never deleted")?;
                let evening = evening::evening_of(house, conn, catalogue, listing).await?;
                let words = HallWords::of(catalogue, language);
                new.insert((evening, words))
            }
        };
        let view = line_view(line, evening, words, language);
        let (item, ticket) = (item_of(line), tickets.remove(&line.id));
        let beneficiary = beneficiary(conn, line).await?;
        views.push(OrderLineView { item, ticket, beneficiary, ..view });
    }
    Ok(views)
}

/// What each evening's invoice will come to; empty for what is paid at once.
async fn invoices_of_order(
    conn: &mut Conn,
    order: &Order,
    catalogue: &Arc<Catalogue>,
    language: &str,
) -> anyhow::Result<Vec<EveningInvoice>> {
    let owed = receivables::of_order(conn, order.id).await?;
    if owed.is_empty() {
        return Ok(Vec::new());
    }
    let mut invoices: Vec<EveningInvoice> = Vec::new();
    for one in owed {
        let is_its = |it: &&mut EveningInvoice| it.performance == one.performance;
        if let Some(known) = invoices.iter_mut().find(is_its) {
            known.sum_minor += one.amount_minor;
            continue;
        }
        let listing = catalogue.listing(one.performance);
        let row = &listing.context("performances are never deleted")?.row;
        invoices.push(EveningInvoice {
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

/// Pieces of one good for one evening together.
async fn goods_of_order(
    conn: &mut Conn,
    order: &Order,
    catalogue: &Arc<Catalogue>,
    language: &str,
) -> anyhow::Result<Vec<OrderGood>> {
    let rows = goods::of_order(conn, order.id).await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let lines = orders::lines(conn, order.id).await?;
    let mut views: Vec<(OrderGoodRow, OrderGood)> = Vec::new();
    for row in rows {
        // None: it was taken back.
        let Some(line) = lines.iter().find(|line| line.id == row.line) else { continue };
        let (due_minor, beneficiary) = (line.due_minor, beneficiary(conn, line).await?);
        let is_like = |(other, view): &&mut (OrderGoodRow, OrderGood)| {
            other.good == row.good
                && other.performance == row.performance
                && view.beneficiary == beneficiary
        };
        if let Some((_, view)) = views.iter_mut().find(is_like) {
            view.quantity += 1;
            view.pieces.push((row.line, due_minor));
            view.due_minor += due_minor;
            continue;
        }
        let good = catalogue.good(row.good).context("goods are never deleted")?;
        let text = |part: &str| {
            catalogue.text(&format!("offer.{}.{part}", good.key), language).map(str::to_owned)
        };
        let listing = row.performance.and_then(|id| catalogue.listing(id));
        let view = OrderGood {
            key: good.key.clone(),
            kind: good.kind,
            name: text("name").unwrap_or_else(|| good.key.clone()),
            text: text("text").unwrap_or_default(),
            evening: listing.map(|listing| good_evening(catalogue, listing, language)),
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
        refused_minor: sum(&|refund| refund.owed_minor),
    })
}

/// `Under 30. Show your passport.`
fn price_type(catalogue: &Catalogue, line: &OrderLine, language: &str) -> String {
    let mut known = catalogue.rules.known.price_type_ids.iter();
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
    evening: &Evening,
    words: &HallWords,
    language: &str,
) -> OrderLineView {
    let hall = &evening.plan.hall;
    let slug = &evening.row.production_slug;
    let text = |name| evening.catalogue.production_text(slug, name, language);
    let (seat, area) = match &line.offer {
        Offer::Seat { ordinal, .. } => {
            let place = evening.plan.place(*ordinal);
            (place.map(|place| words.seat(hall, &evening.plan.table, place)), None)
        }
        Offer::Place { area, .. } => {
            let drawn = hall.unnumbered.iter().find(|drawn| drawn.key == *area);
            (None, Some(drawn.map_or(area.clone(), |drawn| words.area(&drawn.key, &drawn.name))))
        }
        Offer::Fee { .. } | Offer::Good => (None, None),
    };
    let zone = evening.zones.zones.iter().find(|zone| zone.key == line.zone);
    let mut venue = evening.row.venue.clone();
    venue.hall = hall_name(&evening.catalogue, &venue.hall, language);
    OrderLineView {
        line: line.id,
        performance: evening.row.id,
        performance_slug: evening.row.slug.clone(),
        title: evening.catalogue.title(slug, language),
        author: text("author"),
        poster: evening.row.poster.clone(),
        starts_at: evening.row.starts_at,
        doors_at: evening.row.doors_at,
        time_zone: evening.row.time_zone.clone(),
        is_cancelled: evening.row.cancelled_at.is_some(),
        revision: evening.row.revision,
        venue,
        seat,
        area,
        zone: zone.map_or(line.zone.clone(), |zone| words.zone(&zone.key, &zone.name)),
        price_minor: line.due_minor,
        price_type: price_type(&evening.catalogue, line, language),
        beneficiary: None,
        item: None,
        ticket: None,
    }
}
