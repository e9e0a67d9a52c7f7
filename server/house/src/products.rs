//! What a seat of an evening can be sold as, with prices and the seats that are free for it.

mod evening;
mod missing;

pub(crate) use evening::due_for;
pub use missing::Missing;

use crate::{
    House,
    basket::purchase_of,
    catalogue::Catalogue,
    evening::{Evening, Shares, Ticket},
    offering::Offering,
    plan::seats_now,
    rules::{self, Customer},
};
use domain::{
    actor::Channel,
    id::{Ordinal, PerformanceId},
    moment::Moment,
    offer::{
        package::Seats,
        product::{Product, ProductKind, ProductPrice},
    },
    pricing::{FeeRule, Item, Line, Terms, quote},
};
use seatmap::seat_set::SeatSet;
use std::{
    collections::{BTreeSet, HashMap},
    sync::Arc,
};
use store::{
    Conn,
    claims::{self, Standing},
};

/// Seats that nobody can have, by evening.
pub(crate) type Taken = HashMap<PerformanceId, Vec<Ordinal>>;

/// An offer with the evenings that a seat of it would be sold for now.
pub(crate) struct OnSale {
    pub offering: Arc<Offering>,
    pub evenings: Vec<Evening>,
}

impl House {
    /// Fixed subscriptions that are sold now and have this evening.
    pub(crate) async fn on_sale_with(
        &self,
        conn: &mut Conn,
        evening: &Evening,
        now: Moment,
    ) -> anyhow::Result<Vec<OnSale>> {
        let mut on_sale = Vec::new();
        for offering in evening.catalogue.offers() {
            if let Some(known) = self.offer_on_sale(conn, evening, offering, now).await? {
                on_sale.push(known);
            }
        }
        Ok(on_sale)
    }

    /// None when the offer isn't sold now, or has no place for this evening's seats.
    pub(crate) async fn offer_on_sale(
        &self,
        conn: &mut Conn,
        evening: &Evening,
        offering: &Arc<Offering>,
        now: Moment,
    ) -> anyhow::Result<Option<OnSale>> {
        let rules = &offering.row.rules;
        let listings = offering.evenings_on_sale(now);
        let has_evening = listings.iter().any(|listing| listing.row.id == evening.row.id);
        if !has_evening || rules.seats != Seats::Same {
            return Ok(None);
        }
        let mut evenings = Vec::new();
        for listing in listings {
            evenings.push(self.evening_of(conn, &evening.catalogue, listing.clone()).await?);
        }
        Ok(Some(OnSale { offering: offering.clone(), evenings }))
    }

    /// What a seat of the evening can be sold as to the buyer, but for packages; `free` are its
    /// own free seats.
    pub(crate) async fn products(
        &self,
        conn: &mut Conn,
        evening: &Evening,
        (buyer, free): (&Customer, &SeatSet),
        language: &str,
    ) -> anyhow::Result<Vec<Product>> {
        let now = self.now();
        let mut on_sale = self.on_sale_with(conn, evening, now).await?;
        let rules = &evening.catalogue.rules;
        on_sale.retain(|offer| rules.sells(&offer.offering, buyer, Channel::Web, now));
        let taken = taken_beside(conn, evening, &on_sale, now).await?;
        let mut all = vec![evening.clone()];
        all.extend(on_sale.iter().flat_map(|offer| offer.evenings.iter().cloned()));
        let shares = self.sold_shares(conn, &all).await?;
        let asking = Asking::new(&evening.catalogue, &shares, now);
        let mut products = vec![ticket(evening, &asking)];
        let product = |offer: OnSale| {
            let free = offer.free(evening, &taken, free);
            offer.product(evening, &free, &asking, language)
        };
        products.extend(on_sale.into_iter().map(product));
        Ok(products)
    }
}

/// Who has seats of the other evenings, in one statement for all offers of a page.
pub(crate) async fn taken_beside(
    conn: &mut Conn,
    evening: &Evening,
    on_sale: &[OnSale],
    now: Moment,
) -> anyhow::Result<Taken> {
    let evenings = on_sale.iter().flat_map(|offer| &offer.evenings);
    let others: BTreeSet<PerformanceId> =
        evenings.map(|other| other.row.id).filter(|id| *id != evening.row.id).collect();
    let others: Vec<PerformanceId> = others.into_iter().collect();
    Ok(claims::taken(conn, &others, now).await?.into_iter().collect())
}

/// What a price hangs on beside its seat.
pub(crate) struct Asking<'a> {
    pub shares: &'a Shares,
    pub now: Moment,
    /// Of the lines of a basket, the same for every price asked for.
    pub fees: Vec<FeeRule>,
}

impl<'a> Asking<'a> {
    pub fn new(catalogue: &Catalogue, shares: &'a Shares, now: Moment) -> Self {
        Self { shares, now, fees: catalogue.fee_rules_by_line(now) }
    }
}

fn ticket(evening: &Evening, asking: &Asking<'_>) -> Product {
    let own = std::slice::from_ref(evening);
    let zones = 0..evening.zones.zones.len() as u32;
    Product {
        kind: ProductKind::Ticket,
        key: String::new(),
        name: String::new(),
        evenings: 1,
        prices: zones.map(|zone| price(own, None, &[zone], asking)).collect(),
        others: Vec::new(),
        free: String::new(),
    }
}

impl OnSale {
    fn product(
        &self,
        evening: &Evening,
        free: &SeatSet,
        asking: &Asking<'_>,
        language: &str,
    ) -> Product {
        let (prices, others) = self.prices(evening, asking);
        Product {
            kind: ProductKind::Subscription,
            key: self.offering.row.key.clone(),
            name: evening.catalogue.offer_name(&self.offering, language),
            evenings: self.evenings.len() as u32,
            prices,
            others,
            free: free.to_hex(),
        }
    }

    /// Of the evening's free seats those that are free on all others, and sold on each.
    pub fn free(&self, evening: &Evening, taken: &Taken, free: &SeatSet) -> SeatSet {
        let mut free = free.clone();
        for other in self.evenings.iter().filter(|other| other.row.id != evening.row.id) {
            let taken = taken.get(&other.row.id).cloned().unwrap_or_default();
            let there = seats_now(&other.plan, &Standing { taken, mine: Vec::new() }).free;
            keep_shared(evening, other, &there, &mut free);
        }
        free
    }

    /// By zone of the evening, and of single seats that cost something else.
    pub fn prices(
        &self,
        evening: &Evening,
        asking: &Asking<'_>,
    ) -> (Vec<Option<ProductPrice>>, Vec<Other>) {
        let price = |zones: &[u32]| price(&self.evenings, Some(&self.offering), zones, asking);
        let zones = evening.zones.zones.len();
        if self.evenings.iter().all(|other| Arc::ptr_eq(&other.zones, &evening.zones)) {
            let same = |zone: usize| vec![zone as u32; self.evenings.len()];
            return ((0..zones).map(|zone| price(&same(zone))).collect(), Vec::new());
        }
        let mut by_zone: Vec<Option<Option<ProductPrice>>> = vec![None; zones];
        let mut known: HashMap<Vec<u32>, Option<ProductPrice>> = HashMap::new();
        let mut others = Vec::new();
        for (place, (zone, seat)) in
            evening.zones.seats.iter().zip(&evening.plan.hall.seats).enumerate()
        {
            let its = self.zones_of(seat.ordinal);
            let price = its.and_then(|its| *known.entry(its).or_insert_with_key(|its| price(its)));
            let of_zone = by_zone.get_mut(*zone as usize).map(|first| *first.get_or_insert(price));
            if of_zone != Some(price) {
                others.push((place as u32, price));
            }
        }
        (by_zone.into_iter().map(Option::flatten).collect(), others)
    }

    /// The seat's zone on each evening; None where one doesn't have it.
    fn zones_of(&self, seat: Ordinal) -> Option<Vec<u32>> {
        let zone = |evening: &Evening| evening.zones.seats.get(evening.plan.place(seat)?).copied();
        self.evenings.iter().map(zone).collect()
    }
}

type Other = (u32, Option<ProductPrice>);

/// Keeps the seats that the other evening has too, as far as it sells them and they are free.
fn keep_shared(evening: &Evening, other: &Evening, there: &SeatSet, free: &mut SeatSet) {
    let sold: Vec<bool> =
        (0..other.zones.zones.len()).map(|zone| other.price(zone as u32).is_some()).collect();
    let is_sold = |place: usize| {
        let zone = other.zones.seats.get(place).copied().unwrap_or(u32::MAX);
        sold.get(zone as usize).copied().unwrap_or(false)
    };
    let is_same = Arc::ptr_eq(&other.plan, &evening.plan);
    for (place, seat) in evening.plan.hall.seats.iter().enumerate() {
        let at = if is_same { Some(place) } else { other.plan.place(seat.ordinal) };
        if !at.is_some_and(|at| there.contains(at) && is_sold(at)) {
            free.remove(place);
        }
    }
}

/// One seat for all the evenings, `zones` being where it is on each; as the quote of a basket
/// with nothing else in it. None where one of them isn't sold.
pub(crate) fn price(
    evenings: &[Evening],
    offering: Option<&Offering>,
    zones: &[u32],
    asking: &Asking<'_>,
) -> Option<ProductPrice> {
    let lines = |product: rules::Product<'_>| {
        let line = |(at, (evening, zone)): (usize, (&Evening, &u32))| {
            let terms = evening.plain_terms(*zone, product, asking)?;
            Some(Line { key: at.to_string(), quantity: 1, is_extra: false, terms })
        };
        evenings.iter().zip(zones).enumerate().map(line).collect::<Option<Vec<Line>>>()
    };
    let catalogue = &evenings.first()?.catalogue;
    let due = |items| {
        let quote = quote(&purchase_of(items, asking.fees.clone()));
        let due_minor: i64 = quote.lines.iter().map(|line| line.due_minor).sum();
        (due_minor, quote.total_minor - due_minor)
    };
    let single = |line: Line| Item { key: line.key.clone(), package: None, lines: vec![line] };
    let tickets = lines(rules::Product::Ticket)?.into_iter().map(single).collect();
    let (tickets_minor, ticket_fees_minor) = due(tickets);
    let (due_minor, fees_minor) = match offering {
        None => (tickets_minor, ticket_fees_minor),
        Some(offering) => {
            let lines = lines(rules::Product::Package(offering))?;
            let package = Some(catalogue.rules.package(offering, lines.len() as u32));
            due(vec![Item { key: "item".to_owned(), package, lines }])
        }
    };
    Some(ProductPrice { due_minor, fees_minor, tickets_minor })
}

impl Evening {
    /// At the standard tariff, for somebody without rights.
    fn plain_terms(
        &self,
        zone: u32,
        product: rules::Product<'_>,
        asking: &Asking<'_>,
    ) -> Option<Terms> {
        let sold = asking.shares.get(&self.row.id).map(Vec::as_slice).unwrap_or_default();
        let customer = &Customer::default();
        let ticket = Ticket { zone, tariff: None, product, customer, sold };
        self.terms(&ticket, asking.now).ok().map(|(_, terms)| terms)
    }
}
