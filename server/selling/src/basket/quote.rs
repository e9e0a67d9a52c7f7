//! What a basket comes to, by the terms that its lines were held under.

use super::BasketContext;
use crate::packages;
use anyhow::anyhow;
use domain::{
    id::BasketId,
    moment::Moment,
    money::EUR,
    payments::method::PaymentMethod,
    sales::{
        basket::BasketItem,
        pricing::{Item, Line, Purchase, Quote, QuoteLine, Terms, quote},
    },
    wording::listing::Listing,
};
use rules::{Entitled, FrozenTicket, Product};
use season::catalogue::Catalogue;
use store::{
    Conn,
    baskets::{
        LineRow,
        offers::{self, ItemRow},
    },
};

/// Items of a basket with these lines; most have none.
#[boxed]
pub async fn items_of(
    conn: &mut Conn,
    basket: BasketId,
    rows: &[LineRow],
) -> anyhow::Result<Vec<ItemRow>> {
    match rows.iter().any(|row| row.item.is_some()) {
        true => offers::items(conn, basket).await,
        false => Ok(Vec::new()),
    }
}

/// What a basket comes to: the lines that are held by their frozen terms, as far as their people
/// are still entitled to them; extras by the rules of this moment; promo codes and the channel's
/// fees. Without payment method, the fees that depend on it are left out.
pub fn quote_of(
    catalogue: &Catalogue,
    rows: &[LineRow],
    items: &[ItemRow],
    context: &BasketContext,
    payment_method: Option<PaymentMethod>,
    now: Moment,
) -> anyhow::Result<Quote> {
    let held = || rows.iter().filter(|row| row.held);
    let fees = catalogue.fee_rules(payment_method, now);
    let mut purchase = Purchase { currency: catalogue.currency(), fees, ..empty() };
    for row in held().filter(|row| row.item.is_none()) {
        let line = priced(catalogue, row, items, context)?;
        let item = Item { key: line.key.clone(), package: None, lines: vec![line] };
        purchase.items.push(item);
    }
    for item in items {
        let lines = held().filter(|row| row.item == Some(item.id));
        let line = |row| priced(catalogue, row, items, context);
        let lines = lines.map(line).collect::<anyhow::Result<Vec<_>>>()?;
        let (key, package) = (item.id.to_string(), Some(item.terms.package.clone()));
        if !lines.is_empty() {
            purchase.items.push(Item { key, package, lines });
        }
    }
    purchase.items.extend(context.items(catalogue, now));
    purchase.codes = context.codes(catalogue, rows, items, now);
    Ok(quote(&purchase))
}

pub(super) fn priced(
    catalogue: &Catalogue,
    row: &LineRow,
    items: &[ItemRow],
    context: &BasketContext,
) -> anyhow::Result<Line> {
    let listing = listing_of(catalogue, row)?;
    let mut terms = entitled(catalogue, row, items, context)?.terms;
    // Fees follow the rules of this moment, and so does what changes them.
    terms.fee_changes = catalogue.rules.fee_changes(listing, &terms.stages);
    let (key, performance) = (row.id.to_string(), performance_key(listing));
    Ok(Line { key, quantity: row.quantity, performance, is_extra: false, terms })
}

fn listing_of<'c>(catalogue: &'c Catalogue, row: &LineRow) -> anyhow::Result<&'c Listing> {
    let listing = catalogue.listing(row.performance).map(|listing| &**listing);
    listing.ok_or_else(|| anyhow!("a basket holds a seat of a performance"))
}

/// The frozen terms of a line, as far as the person whom it is for may still have them.
pub(super) fn entitled(
    catalogue: &Catalogue,
    row: &LineRow,
    items: &[ItemRow],
    context: &BasketContext,
) -> anyhow::Result<Entitled> {
    let listing = listing_of(catalogue, row)?;
    let frozen = row.terms.clone().unwrap_or_else(|| Terms {
        listed_minor: row.price_minor,
        tax_rate_ppm: listing.tax.rate_ppm,
        takes_fees: true,
        ..Terms::default()
    });
    if context.are_terms_final {
        return Ok(Entitled { terms: frozen, lost: Vec::new() });
    }
    let item = items.iter().find(|item| row.item == Some(item.id));
    let offering = item.and_then(|item| catalogue.offering_by_id(item.offer));
    let product = offering.map_or(Product::Ticket, |offering| Product::Package(offering));
    let customer = context.people.rights(row.beneficiary);
    Ok(catalogue.rules.entitled(frozen, &FrozenTicket { listing, product, customer }))
}

/// Names a performance so that performances sort by their start.
pub fn performance_key(listing: &Listing) -> String {
    format!("{:020} {}", listing.row.starts_at.0.max(0), listing.row.slug)
}

/// The parts that a quote has of one line of the basket: several where a code is used for some of
/// its pieces only.
pub fn parts<'q>(quote: &'q Quote, key: &str) -> impl Iterator<Item = &'q QuoteLine> + use<'q> {
    let key = key.to_owned();
    quote.lines.iter().filter(move |line| line.key == key)
}

fn empty() -> Purchase {
    Purchase { currency: EUR, items: Vec::new(), codes: Vec::new(), fees: Vec::new() }
}

/// What the line costs; one that is no longer held, what it did.
pub(super) fn due_minor(quote: &Quote, row: &LineRow) -> i64 {
    let key = row.id.to_string();
    match row.held {
        true => parts(quote, &key).map(|part| part.due_minor).sum(),
        false => row.price_minor.saturating_mul(row.quantity.into()),
    }
}

/// What the line would have to cost at least, where it costs less: its seat is on offer for resale,
/// and its holder was promised so much.
pub(super) fn least_minor(quote: &Quote, row: &LineRow) -> Option<i64> {
    row.promised_minor.filter(|least_minor| row.held && due_minor(quote, row) < *least_minor)
}

pub(super) fn item_of(
    catalogue: &Catalogue,
    rows: &[LineRow],
    items: &[ItemRow],
    row: &LineRow,
    language: &str,
) -> Option<BasketItem> {
    let item = items.iter().find(|item| row.item == Some(item.id))?;
    let offering = catalogue.offering_by_id(item.offer)?;
    let begun = packages::begun(catalogue, rows, std::slice::from_ref(item));
    let progress = begun.first().map(|begun| begun.progress(catalogue, language));
    let name = catalogue.offer_name(offering, language);
    let offer = offering.row.key.clone();
    Some(BasketItem { id: item.id, offer, name, saved_minor: 0, saved_fees_minor: 0, progress })
}

/// Of an empty basket.
pub(super) fn nothing() -> Quote {
    quote(&empty())
}
