//! What a basket becomes when it is ordered: the quote by the same pure function that the
//! basket showed, and a line for each ticket and fee with its companies and tax.

use crate::{Failure, House};
use anyhow::{Context, anyhow};
use domain::{
    id::{BasketId, OrderLineId, PerformanceId},
    money::Currency,
    order::PlaceRefusal,
    pricing::{self, FeeBasis, FeeRule, Item, Purchase, Quote, QuoteFee, QuoteLine},
};
use store::{
    Conn,
    checkout::{self, BasketItem, Fee},
    orders::{Offer, OrderLine},
};

pub(super) struct Frozen {
    pub quote: Quote,
    pub lines: Vec<OrderLine>,
}

impl Frozen {
    /// # Errors
    /// Refused when the basket is empty or a line's hold ended.
    pub async fn of_basket(
        house: &House,
        conn: &mut Conn,
        basket: BasketId,
    ) -> Result<Self, Failure<PlaceRefusal>> {
        let lines = store::baskets::lines(conn, basket, house.now()).await?;
        if lines.iter().any(|line| !line.held) {
            return Err(Failure::Refused(PlaceRefusal::HoldsEnded));
        }
        let all = checkout::basket_items(conn, basket).await?;
        let Some(first) = all.first() else {
            return Err(Failure::Refused(PlaceRefusal::BasketEmpty));
        };
        let channel = domain::actor::Channel::Web.as_str();
        let fees = checkout::fees(conn, channel).await?;
        Ok(freeze(house, &all, &fees, &first.currency)?)
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

fn freeze(
    house: &House,
    items: &[BasketItem],
    fees: &[Fee],
    currency: &str,
) -> anyhow::Result<Frozen> {
    // One order, one currency: a price list in another would need an order of its own.
    anyhow::ensure!(
        items.iter().all(|item| item.currency == currency),
        "a basket holds prices in two currencies"
    );
    let currency = Currency::parse(currency).map_err(|wrong| anyhow!("{wrong}"))?;
    let quote = pricing::quote(&Purchase {
        currency,
        items: items.iter().map(item).collect(),
        codes: Vec::new(),
        fees: fees.iter().map(rule).collect::<anyhow::Result<_>>()?,
    });
    let mut lines = Vec::new();
    for (item, priced) in items.iter().zip(&quote.lines) {
        lines.extend((0..item.quantity).map(|_| ticket_line(house, item, priced)));
    }
    for priced in &quote.fees {
        let fee = fees.iter().find(|fee| fee.key == priced.key);
        lines.push(fee_line(house, fee.context("a quoted fee has its rule")?, priced));
    }
    let (due, tax) =
        lines.iter().fold((0, 0), |(due, tax), line| (due + line.due_minor, tax + line.tax_minor));
    assert_eq!(due, quote.total_minor, "an order's lines add up to its total");
    let taxes: i64 = quote.taxes.iter().map(|tax| tax.tax_minor).sum();
    assert_eq!(tax, taxes, "an order's lines hold the quote's VAT");
    Ok(Frozen { quote, lines })
}

fn item(item: &BasketItem) -> Item {
    Item::ticket(item.id.to_string(), item.price_minor, item.quantity, item.tax_rate_ppm)
}

fn rule(fee: &Fee) -> anyhow::Result<FeeRule> {
    let basis = match fee.basis.as_str() {
        "ticket" => FeeBasis::Ticket,
        "order" => FeeBasis::Order,
        other => anyhow::bail!("no fee has the basis {other}"),
    };
    Ok(FeeRule {
        key: fee.key.clone(),
        basis,
        amount_minor: fee.amount_minor,
        tax_rate_ppm: fee.tax_rate_ppm,
        ..FeeRule::default()
    })
}

/// The quote takes VAT out of each ticket by itself, so a line of several divides exactly.
fn ticket_line(house: &House, item: &BasketItem, priced: &QuoteLine) -> OrderLine {
    let count = i64::from(priced.quantity);
    OrderLine {
        id: OrderLineId(house.new_id()),
        offer: match (item.seat, &item.area) {
            (Some(ordinal), _) => Offer::Seat { performance: item.performance, ordinal },
            (None, area) => Offer::Place {
                performance: item.performance,
                area: area.clone().unwrap_or_default(),
            },
        },
        zone: item.zone.clone(),
        price_type: Some(item.price_type),
        beneficiary: item.beneficiary,
        selling: item.selling,
        organising: item.organising,
        due_minor: priced.due_minor / count,
        tax_treatment: item.tax_treatment,
        tax_rate_ppm: item.tax_rate_ppm,
        tax_minor: priced.tax_minor / count,
    }
}

fn fee_line(house: &House, fee: &Fee, priced: &QuoteFee) -> OrderLine {
    OrderLine {
        id: OrderLineId(house.new_id()),
        offer: Offer::Fee { key: fee.key.clone() },
        zone: String::new(),
        price_type: None,
        beneficiary: None,
        selling: fee.company,
        organising: fee.company,
        due_minor: priced.due_minor,
        tax_treatment: fee.tax_treatment,
        tax_rate_ppm: fee.tax_rate_ppm,
        tax_minor: priced.tax_minor,
    }
}
