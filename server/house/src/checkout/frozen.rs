//! What a basket becomes when it is ordered: the quote by the same pure function that the
//! basket showed, and a line for each ticket and fee with its companies and tax.

use crate::{
    Failure, House,
    basket::{items_of, quote_of},
    catalogue::{Catalogue, Listing},
    rules::{Counted, Limit},
};
use anyhow::Context;
use domain::{
    id::{BasketId, BasketItemId, OfferId, OrderItemId, OrderLineId, PerformanceId},
    order::PlaceRefusal,
    pricing::{Quote, QuoteFee, QuoteLine},
};
use std::collections::BTreeMap;
use store::{
    Conn,
    baskets::LineRow,
    offers::ItemRow,
    orders::{Offer, OrderLine},
    season::Fee,
};
use uuid::Uuid;

pub(super) struct Frozen {
    pub quote: Quote,
    /// Subscriptions and packages that lines belong to.
    pub items: Vec<(OrderItemId, OfferId)>,
    pub lines: Vec<OrderLine>,
}

impl Frozen {
    /// # Errors
    /// Refused when the basket is empty or a line's hold ended.
    pub async fn of_basket(
        house: &House,
        conn: &mut Conn,
        basket: BasketId,
        language: &str,
    ) -> Result<Self, Failure<PlaceRefusal>> {
        let rows = store::baskets::lines(conn, basket, house.now()).await?;
        if rows.iter().any(|row| !row.held) {
            return Err(Failure::Refused(PlaceRefusal::HoldsEnded));
        }
        if rows.is_empty() {
            return Err(Failure::Refused(PlaceRefusal::BasketEmpty));
        }
        let items = items_of(conn, basket, &rows).await?;
        let catalogue = house.catalogue_with(conn).await?;
        check_limits(&catalogue, &rows, language).map_err(Failure::Refused)?;
        Ok(freeze(house, &catalogue, &rows, &items)?)
    }

    pub fn tickets(&self) -> usize {
        self.lines.iter().filter(|line| line.offer.performance().is_some()).count()
    }

    /// Each once, in the order of their identity.
    pub fn performances(&self) -> Vec<PerformanceId> {
        let mut all: Vec<_> =
            self.lines.iter().filter_map(|line| line.offer.performance()).collect();
        all.sort();
        all.dedup();
        all
    }

    pub fn seats_and_places(&self) -> (u64, i64) {
        let seats = self.lines.iter().filter(|line| matches!(line.offer, Offer::Seat { .. }));
        (seats.count() as u64, self.places().count() as i64)
    }

    pub fn places(&self) -> impl Iterator<Item = (OrderLineId, PerformanceId, &str)> {
        self.lines.iter().filter_map(|line| match &line.offer {
            Offer::Place { performance, area } => Some((line.id, *performance, area.as_str())),
            Offer::Seat { .. } | Offer::Fee { .. } => None,
        })
    }
}

fn check_limits(
    catalogue: &Catalogue,
    rows: &[LineRow],
    language: &str,
) -> Result<(), PlaceRefusal> {
    let counted =
        |row: &'_ LineRow| Some((row.terms.clone()?, catalogue.listing(row.performance)?));
    let known: Vec<_> = rows.iter().filter_map(|row| Some((row, counted(row)?))).collect();
    let tickets: Vec<Counted<'_>> = known
        .iter()
        .map(|(row, (terms, listing))| Counted {
            tariff: &terms.tariff,
            person: None,
            listing,
            quantity: row.quantity,
        })
        .collect();
    let name = |key: &str| {
        let text = catalogue.text(&format!("tariff.{key}.name"), language);
        text.unwrap_or(key).to_owned()
    };
    match catalogue.rules.limits(&tickets).into_iter().next() {
        None => Ok(()),
        Some(Limit::Fewest { tariff, least, count }) => {
            Err(PlaceRefusal::TariffFewest { name: name(&tariff), least, count })
        }
        Some(Limit::Most { tariff, most, count, .. }) => {
            Err(PlaceRefusal::TariffMost { name: name(&tariff), most, count })
        }
    }
}

fn freeze(
    house: &House,
    catalogue: &Catalogue,
    rows: &[LineRow],
    items: &[ItemRow],
) -> anyhow::Result<Frozen> {
    let now = house.now();
    let quote = quote_of(catalogue, rows, items, now)?;
    let new_items: BTreeMap<BasketItemId, (OrderItemId, OfferId)> = items
        .iter()
        .filter(|item| rows.iter().any(|row| row.item == Some(item.id)))
        .map(|item| (item.id, (OrderItemId(house.new_id()), item.offer)))
        .collect();
    let mut tickets = Vec::new();
    for row in rows {
        let listing =
            catalogue.listing(row.performance).context("performances are never deleted")?;
        // One order, one currency: a price list in another would need an order of its own.
        anyhow::ensure!(
            listing.row.currency == quote.currency.as_str(),
            "a basket holds prices in two currencies"
        );
        let key = row.id.to_string();
        let priced = quote.lines.iter().find(|line| line.key == key);
        let priced = priced.context("every line that is held is quoted")?;
        let item = row.item.and_then(|item| new_items.get(&item)).map(|(id, _)| *id);
        tickets.push((listing, row, priced, item));
    }
    // Evening by evening, neighbours beside each other.
    tickets.sort_by_key(|(listing, row, ..)| (listing.row.starts_at, row.performance, row.seat));
    let mut lines = Vec::new();
    for (listing, row, priced, item) in tickets {
        lines.extend((0..row.quantity).map(|_| {
            let id = OrderLineId(house.new_id());
            OrderLine { id, item, ..ticket_line(listing, row, priced) }
        }));
    }
    let fees = catalogue.fees(None, now);
    for priced in &quote.fees {
        let fee = fees.iter().find(|fee| fee.rule.key == priced.key);
        lines.push(fee_line(house, fee.context("a quoted fee has its rule")?, priced));
    }
    let (due, tax) =
        lines.iter().fold((0, 0), |(due, tax), line| (due + line.due_minor, tax + line.tax_minor));
    assert_eq!(due, quote.total_minor, "an order's lines add up to its total");
    let taxes: i64 = quote.taxes.iter().map(|tax| tax.tax_minor).sum();
    assert_eq!(tax, taxes, "an order's lines hold the quote's VAT");
    Ok(Frozen { quote, items: new_items.into_values().collect(), lines })
}

/// The quote takes VAT out of each ticket by itself, so a line of several divides exactly. The
/// caller names it.
fn ticket_line(listing: &Listing, row: &LineRow, priced: &QuoteLine) -> OrderLine {
    let count = i64::from(priced.quantity);
    OrderLine {
        id: OrderLineId(Uuid::nil()),
        offer: match (row.seat, &row.area) {
            (Some(ordinal), _) => Offer::Seat { performance: row.performance, ordinal },
            (None, area) => Offer::Place {
                performance: row.performance,
                area: area.clone().unwrap_or_default(),
            },
        },
        zone: row.zone.clone(),
        price_type: Some(row.price_type),
        beneficiary: None,
        selling: listing.row.selling,
        organising: listing.row.organising,
        due_minor: priced.due_minor / count,
        tax_treatment: listing.tax.treatment,
        tax_rate_ppm: priced.tax_rate_ppm,
        tax_minor: priced.tax_minor / count,
        item: None,
    }
}

fn fee_line(house: &House, fee: &Fee, priced: &QuoteFee) -> OrderLine {
    OrderLine {
        id: OrderLineId(house.new_id()),
        offer: Offer::Fee { key: fee.rule.key.clone() },
        zone: String::new(),
        price_type: None,
        beneficiary: None,
        selling: fee.company,
        organising: fee.company,
        due_minor: priced.due_minor,
        tax_treatment: fee.tax_treatment,
        tax_rate_ppm: priced.tax_rate_ppm,
        tax_minor: priced.tax_minor,
        item: None,
    }
}
