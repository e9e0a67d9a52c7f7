//! What a basket comes to, by the terms that its lines were held under.

use super::Beside;
use crate::{catalogue::Catalogue, packages};
use anyhow::anyhow;
use domain::{
    basket::BasketItem,
    id::BasketId,
    moment::Moment,
    money::EUR,
    payment::Means,
    pricing::{FeeRule, Item, Line, Purchase, Quote, Terms, quote},
};
use store::{
    Conn,
    baskets::LineRow,
    offers::{self, ItemRow},
};

/// Items of a basket with these lines; most have none.
pub(crate) async fn items_of(
    conn: &mut Conn,
    basket: BasketId,
    rows: &[LineRow],
) -> anyhow::Result<Vec<ItemRow>> {
    match rows.iter().any(|row| row.item.is_some()) {
        true => offers::items(conn, basket).await,
        false => Ok(Vec::new()),
    }
}

/// What a basket comes to: the lines that are held by their frozen terms, goods by the rules of
/// this moment, with promo codes and the channel's fees. Without means of payment, without the
/// fees that hang on which it is.
pub(crate) fn quote_of(
    catalogue: &Catalogue,
    (rows, items): (&[LineRow], &[ItemRow]),
    beside: &Beside,
    (means, now): (Option<Means>, Moment),
) -> anyhow::Result<Quote> {
    let held = || rows.iter().filter(|row| row.held);
    let mut purchase = purchase_of(Vec::new(), catalogue.fee_rules(means, now));
    for row in held().filter(|row| row.item.is_none()) {
        let line = priced(catalogue, row)?;
        let item = Item { key: line.key.clone(), package: None, lines: vec![line] };
        purchase.items.push(item);
    }
    for item in items {
        let lines = held().filter(|row| row.item == Some(item.id));
        let line = |row| Ok(Line { is_extra: is_extra(rows, row), ..priced(catalogue, row)? });
        let lines = lines.map(line).collect::<anyhow::Result<Vec<_>>>()?;
        let (key, package) = (item.id.to_string(), Some(item.terms.package.clone()));
        if !lines.is_empty() {
            purchase.items.push(Item { key, package, lines });
        }
    }
    purchase.items.extend(beside.items(catalogue, now));
    purchase.codes = beside.codes(catalogue, (rows, items), now);
    Ok(quote(&purchase))
}

/// A package's tickets beyond one for each evening: that one is the oldest which wasn't asked
/// for as an extra. When it is given back, the next takes its part. `rows` are the basket's,
/// oldest first.
pub(super) fn is_extra(rows: &[LineRow], row: &LineRow) -> bool {
    let of_evening = rows.iter().filter(|other| {
        other.held && other.item == row.item && other.performance == row.performance
    });
    let was_asked = |row: &&LineRow| row.terms.as_ref().is_some_and(|terms| terms.is_extra);
    let own = of_evening.min_by_key(was_asked);
    row.item.is_some() && own.is_some_and(|own| own.id != row.id)
}

fn priced(catalogue: &Catalogue, row: &LineRow) -> anyhow::Result<Line> {
    let listing = catalogue
        .listing(row.performance)
        .ok_or_else(|| anyhow!("a basket holds a seat of a performance"))?;
    let terms = row.terms.clone().unwrap_or_else(|| Terms {
        listed_minor: row.price_minor,
        tax_rate_ppm: listing.tax.rate_ppm,
        takes_fees: true,
        ..Terms::default()
    });
    Ok(Line { key: row.id.to_string(), quantity: row.quantity, is_extra: false, terms })
}

pub(crate) fn purchase_of(items: Vec<Item>, fees: Vec<FeeRule>) -> Purchase {
    Purchase { currency: EUR, items, codes: Vec::new(), fees }
}

/// What one ticket of the line costs; one that is no longer held, what it did.
pub(super) fn each_minor(quote: &Quote, row: &LineRow) -> i64 {
    let key = row.id.to_string();
    let line = quote.lines.iter().find(|line| line.key == key);
    line.map_or(row.price_minor, |line| line.due_minor / i64::from(line.quantity.max(1)))
}

pub(super) fn item_of(
    catalogue: &Catalogue,
    (rows, items): (&[LineRow], &[ItemRow]),
    row: &LineRow,
    language: &str,
) -> Option<BasketItem> {
    let item = items.iter().find(|item| row.item == Some(item.id))?;
    let offering = catalogue.offering_by_id(item.offer)?;
    let begun = packages::begun(catalogue, rows, std::slice::from_ref(item));
    let progress = begun.first().map(|begun| begun.progress(catalogue, language));
    let name = catalogue.offer_name(offering, language);
    Some(BasketItem { id: item.id, offer: offering.row.key.clone(), name, progress })
}

/// Of an empty basket.
pub(super) fn nothing() -> Quote {
    quote(&purchase_of(Vec::new(), Vec::new()))
}
