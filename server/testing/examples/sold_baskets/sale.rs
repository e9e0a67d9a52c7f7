//! One basket, really sold: at its outlet, by the shop's own use cases.

use anyhow::Context;
use domain::{
    id::PerformanceId,
    order::PlaceRequest,
    payments::method::PaymentMethod,
    people::actor::Actor,
    sales::{
        offer::{begun::extra, product::at_price_type},
        outlet::POINT_PREFIX,
        pricing::Quote,
    },
    seats::hold::{HoldRefusal, HoldRequest, SeatRequest},
};
use house::Answered;
use money::checkout::{self, CounterSale, Next, parts::Part};
use oracle::{Request, request::Item};
use people::sales::{Counter, open_sale};
use season::catalogue::Catalogue;
use selling::extras::PutExtra;
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};
use testing::Stage;

#[derive(Debug)]
pub enum Outcome {
    Sold(Sums),
    Refused(String),
    /// The house has no such seats left.
    Full,
}

impl Outcome {
    pub fn name(&self) -> &'static str {
        match self {
            Self::Sold(_) => "sold",
            Self::Refused(_) => "refused",
            Self::Full => "without seats left",
        }
    }
}

/// What two orders that cost the same have in common, however their lines are split.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Sums {
    /// By listed price and rate of VAT: quantity, due, VAT.
    pub lines: BTreeMap<(i64, i64), [i64; 3]>,
    /// Quantity, due, VAT.
    pub fees: BTreeMap<String, [i64; 3]>,
    /// By rate: base, VAT.
    pub taxes: BTreeMap<i64, [i64; 2]>,
    pub total_minor: i64,
}

impl Sums {
    pub fn add_line(&mut self, listed_minor: i64, rate_ppm: i64, parts: [i64; 3]) {
        let sums = self.lines.entry((listed_minor, rate_ppm)).or_default();
        sums.iter_mut().zip(parts).for_each(|(sum, part)| *sum += part);
    }

    pub fn add_fee(&mut self, key: &str, parts: [i64; 3]) {
        let sums = self.fees.entry(key.to_owned()).or_default();
        sums.iter_mut().zip(parts).for_each(|(sum, part)| *sum += part);
    }

    pub fn add_tax(&mut self, rate_ppm: i64, parts: [i64; 2]) {
        if parts != [0, 0] {
            let sums = self.taxes.entry(rate_ppm).or_default();
            sums.iter_mut().zip(parts).for_each(|(sum, part)| *sum += part);
        }
    }

    fn of(quote: &Quote) -> Self {
        let mut sums = Self { total_minor: quote.total_minor, ..Self::default() };
        for line in &quote.lines {
            let parts = [line.quantity.into(), line.due_minor, line.tax_minor];
            sums.add_line(line.listed_minor, line.tax_rate_ppm, parts);
        }
        for fee in &quote.fees {
            sums.add_fee(&fee.key, [fee.quantity.into(), fee.due_minor, fee.tax_minor]);
        }
        for tax in &quote.taxes {
            sums.add_tax(tax.rate_ppm, [tax.base_minor, tax.tax_minor]);
        }
        sums
    }
}

pub fn ppm(percent: f64) -> i64 {
    (percent * 10_000.0).round() as i64
}

/// Sells it, or empties the basket again.
pub async fn sell(stage: &Stage, basket: &Request, number: u64) -> anyhow::Result<Outcome> {
    let actor = match basket.channel.as_str() {
        "web" => stage.guest().await,
        channel => {
            let point = channel.strip_prefix(POINT_PREFIX).map(str::to_owned);
            let counter = point.map_or(Counter::BoxOffice, Counter::Point);
            let opened = open_sale(&stage.house, &Actor::Console, &counter).await;
            opened.map_err(|failure| anyhow::anyhow!("{failure}"))?
        }
    };
    let outcome = match put(stage, &actor, basket).await? {
        Some(outcome) => outcome,
        None => order(stage, &actor, number).await?,
    };
    if !matches!(outcome, Outcome::Sold(_)) {
        let emptied = selling::basket::empty(&stage.house, &actor).await;
        emptied.map_err(|failure| anyhow::anyhow!("{failure}"))?;
    }
    Ok(outcome)
}

/// Fills the basket. Some: why it couldn't be filled.
async fn put(stage: &Stage, actor: &Actor, basket: &Request) -> anyhow::Result<Option<Outcome>> {
    let house = &stage.house;
    let session = Stage::session_of(actor);
    let own = selling::basket::own_at(house, session, actor.outlet()).await?;
    let catalogue = &own.catalogue;
    for item in &basket.items {
        let found = match item.pass.as_ref().or(item.extra.as_ref()) {
            Some(key) => put_extra(stage, actor, catalogue, item, key).await?,
            None => hold_item(stage, actor, catalogue, item).await?,
        };
        if found.is_some() {
            return Ok(found);
        }
    }
    for code in &basket.codes {
        if let Err(why) = selling::basket::add_code(house, actor, code, "").await.answered()? {
            return Ok(Some(Outcome::Refused(format!("{why:?}"))));
        }
    }
    Ok(None)
}

async fn put_extra(
    stage: &Stage,
    actor: &Actor,
    catalogue: &Arc<Catalogue>,
    item: &Item,
    key: &str,
) -> anyhow::Result<Option<Outcome>> {
    let put = PutExtra {
        key: key.to_owned(),
        performance: item.performance.as_deref().and_then(|slug| id(catalogue, slug)),
        quantity: item.count(),
        amount_minor: item.amount_minor,
        beneficiary: None,
    };
    let done = selling::extras::put_extra(&stage.house, actor, &put).await.answered()?;
    Ok(done.err().map(|why| Outcome::Refused(format!("{why:?}"))))
}

/// The best seats that are left.
async fn hold_item(
    stage: &Stage,
    actor: &Actor,
    catalogue: &Arc<Catalogue>,
    item: &Item,
) -> anyhow::Result<Option<Outcome>> {
    let holds = holds_of(stage, catalogue, item);
    if holds.is_empty() {
        return Ok(Some(Outcome::Refused("no performance is left".to_owned())));
    }
    for request in holds {
        match selling::hold::hold(&stage.house, actor, &request).await.answered()? {
            Ok(_) => {}
            Err(
                HoldRefusal::NoneTogether { .. }
                | HoldRefusal::SeatsTaken { .. }
                | HoldRefusal::OfferTaken { .. }
                | HoldRefusal::GeneralAdmissionGone { .. },
            ) => return Ok(Some(Outcome::Full)),
            Err(why) => return Ok(Some(Outcome::Refused(format!("{why:?}")))),
        }
    }
    Ok(None)
}

fn holds_of(stage: &Stage, catalogue: &Arc<Catalogue>, item: &Item) -> Vec<HoldRequest> {
    let count = if item.ticket.is_some() { item.count() } else { 1 };
    let best = |performance: PerformanceId, zone: Option<&String>, offer: Option<String>| {
        let seat_request = SeatRequest::Best { zone: zone.cloned(), count, offer };
        HoldRequest { performance, seat_request }
    };
    if let Some(slug) = &item.ticket {
        let offer = item.tariff.as_deref().map(at_price_type);
        let performance = id(catalogue, slug);
        return performance.map(|id| best(id, item.zone.as_ref(), offer)).into_iter().collect();
    }
    let Some(key) = &item.package else { return Vec::new() };
    if let Some(tickets) = &item.tickets {
        let mut begun = BTreeSet::new();
        let hold = |ticket: &oracle::request::Seat| {
            let is_first = begun.insert(ticket.performance.clone());
            let offer = if is_first { key.clone() } else { extra(key) };
            Some(best(id(catalogue, &ticket.performance)?, Some(&ticket.zone), Some(offer)))
        };
        return tickets.iter().filter_map(hold).collect();
    }
    let left = catalogue.offering(key).map(|it| it.performances_left(stage.house.now()));
    let first = left.unwrap_or_default().first().map(|listing| listing.row.id);
    first.map(|id| best(id, item.zone.as_ref(), Some(key.clone()))).into_iter().collect()
}

fn id(catalogue: &Catalogue, slug: &str) -> Option<PerformanceId> {
    catalogue.listing_by_slug(slug).map(|listing| listing.row.id)
}

/// Places the order of what was shown, and pays it.
async fn order(stage: &Stage, actor: &Actor, number: u64) -> anyhow::Result<Outcome> {
    let house = &stage.house;
    let own = selling::basket::own_at(house, Stage::session_of(actor), actor.outlet()).await?;
    let basket = selling::basket::view(house, &own, "en").await?;
    let total_minor = basket.quote.total_minor;
    let order = PlaceRequest {
        idempotency_key: checkout::new_idempotency_key(house),
        language: "en".to_owned(),
        total_shown_minor: total_minor,
        shown: checkout::shown(&basket.quote, &basket.invoices),
        ..PlaceRequest::default()
    };
    let refused = if actor.seller().is_some() {
        let part = Part {
            payment_method: PaymentMethod::Cash,
            amount_minor: total_minor,
            reference: String::new(),
        };
        let parts = if total_minor > 0 { vec![part] } else { Vec::new() };
        let sale = CounterSale { order, parts };
        let sold = checkout::sell(house, actor, &sale).await.answered()?;
        sold.err().map(|why| format!("{why:?}"))
    } else {
        let order = PlaceRequest {
            given_name: "Ana".to_owned(),
            family_name: "Ruiz".to_owned(),
            email: format!("ana{number}@example.org"),
            terms_accepted: true,
            ..order
        };
        match checkout::place_order(house, actor, &order).await.answered()? {
            Ok(placed) => {
                pay(stage, &placed.next).await?;
                None
            }
            Err(why) => Some(format!("{why:?}")),
        }
    };
    Ok(refused.map_or_else(|| Outcome::Sold(Sums::of(&basket.quote)), Outcome::Refused))
}

async fn pay(stage: &Stage, next: &Next) -> anyhow::Result<()> {
    let Next::Pay(bank) = next else { return Ok(()) };
    let reference = bank.url.rsplit('/').next().context("a path")?;
    stage.bank.capture(reference);
    let returned = money::payments::returned(&stage.house, reference, None).await;
    returned.map(drop).map_err(|failure| anyhow::anyhow!("{failure:?}"))
}
