//! A package of the next season, as a seat of it is kept and priced.

use anyhow::anyhow;
use domain::{
    id::{Ordinal, PerformanceId, PersonId, VenueId},
    people::customer::Holder,
    sales::{offer::offering::Offering, pricing::Quote},
    tickets::renewal::Unit,
};
use house::House;
use money::checkout::{KeptSeat, KeptTicket, KeptTickets};
use rules::{Customer, People, Person};
use season::{
    catalogue::Catalogue,
    performance::{self, Performance, Shares},
    rights,
};
use selling::{
    basket::{BasketContext, quote_of},
    packages::PackageTicket,
};
use std::sync::Arc;
use store::{
    Conn,
    baskets::{LineRow, offers::ItemTerms},
    people,
};

pub(super) struct Target {
    pub offering: Arc<Offering>,
    /// Those that are still to come.
    pub performances: Vec<Performance>,
    sold: Shares,
    terms: ItemTerms,
}

impl Target {
    /// None: no package has this key, or nothing of it is to come.
    #[boxed]
    pub async fn load(
        house: &House,
        conn: &mut Conn,
        catalogue: &Arc<Catalogue>,
        key: &str,
    ) -> anyhow::Result<Option<Self>> {
        let Some(offering) = catalogue.offering(key).cloned() else { return Ok(None) };
        let now = house.now();
        let mut performances = Vec::new();
        for listing in offering.performances() {
            if listing.row.cancelled_at.is_none() && listing.row.starts_at > now {
                let listing = listing.clone();
                let of = performance::of_listing(house, conn, catalogue, listing).await?;
                performances.push(of);
            }
        }
        if performances.is_empty() {
            return Ok(None);
        }
        let sold = performance::sold_shares(conn, &performances).await?;
        let package = catalogue.rules.package(&offering, performances.len() as u32);
        let terms = ItemTerms { package, is_whole: true };
        Ok(Some(Self { offering, performances, sold, terms }))
    }

    pub fn venue(&self) -> Option<VenueId> {
        self.performances.first().map(|performance| performance.row.venue_id)
    }

    pub fn ids(&self) -> impl Iterator<Item = PerformanceId> + use<'_> {
        self.performances.iter().map(|performance| performance.row.id)
    }

    /// The seat at each performance.
    pub fn units(&self, seat: Ordinal) -> Vec<Unit> {
        self.ids().map(|performance| (performance, seat)).collect()
    }

    /// Of the seat at each performance; None where it isn't sold.
    pub fn zones(&self, seat: Ordinal) -> Vec<Option<u32>> {
        let zone = |performance: &Performance| {
            let seat_index = performance.plan.seat_index(seat)?;
            let drawn = performance.plan.hall.seats.get(seat_index)?;
            let zone = performance.zones.seats.get(seat_index).copied();
            zone.filter(|_| !drawn.attributes.house_seat)
        };
        self.performances.iter().map(zone).collect()
    }

    /// Of the hall's plan. Who has no seat stands at it until one is granted.
    pub fn first_seat(&self) -> Option<Ordinal> {
        Some(self.performances.first()?.plan.hall.seats.first()?.ordinal)
    }

    /// Its tickets with their prices. None: some performance doesn't sell the seat, or not at this
    /// ticket type to this person.
    pub fn tickets(
        &self,
        seat: Ordinal,
        price_type: &str,
        customer: &Customer,
        house: &House,
    ) -> anyhow::Result<Option<KeptTickets>> {
        let mut tickets = Vec::new();
        for performance in &self.performances {
            let sold = self.sold.get(&performance.row.id).map(Vec::as_slice).unwrap_or_default();
            let offering = &*self.offering;
            let price_type = Some(price_type);
            let ticket = PackageTicket { performance, offering, seat, price_type, customer, sold };
            let Some(mut priced) = ticket.price(house.now())? else { return Ok(None) };
            // Whoever goes on pays no fee.
            priced.terms.takes_fees = false;
            tickets.push(KeptTicket {
                performance: performance.row.id,
                zone: priced.zone,
                price_type: priced.price_type,
                terms: priced.terms,
            });
        }
        Ok(Some(KeptTickets { package: self.terms.clone(), tickets }))
    }
}

impl Target {
    /// It belongs to a wheelchair place beside it, and isn't given without that.
    pub fn is_companion(&self, seat: Ordinal) -> bool {
        self.performances.iter().any(|performance| {
            let hall = &performance.plan.hall;
            let seat = performance.plan.seat_index(seat).and_then(|at| hall.seats.get(at));
            seat.is_some_and(|seat| seat.companion_of.is_some())
        })
    }
}

/// Whose rights hold: the buyer's, and the holder's where that is somebody else.
pub(super) async fn people_of(
    house: &House,
    conn: &mut Conn,
    catalogue: &Catalogue,
    buyer: PersonId,
    holder: PersonId,
) -> anyhow::Result<People> {
    let now = house.now();
    let known = people::holder(conn, buyer).await?;
    let known = known.ok_or_else(|| anyhow!("a buyer is a person"))?;
    let rights = |holder: &Holder| rights::customer_of(holder, catalogue, now);
    let mut people = People { own: rights(&known), own_name: known.name(), others: Vec::new() };
    if holder != buyer {
        let known = people::holder(conn, holder).await?;
        let known = known.ok_or_else(|| anyhow!("a holder is a person"))?;
        let (name, rights) = (known.name(), rights(&known));
        people.others.push(Person { id: holder, name, rights });
    }
    Ok(people)
}

/// What the tickets cost together.
pub(super) fn total_minor(
    house: &House,
    catalogue: &Catalogue,
    tickets: &KeptTickets,
    seat: &KeptSeat,
    people: &People,
) -> anyhow::Result<i64> {
    Ok(quoted(house, catalogue, tickets, seat, people)?.1.total_minor)
}

/// What the ticket of each performance costs that takes place, in the order of their starts.
pub(super) fn sums_minor(
    house: &House,
    catalogue: &Catalogue,
    tickets: &KeptTickets,
    seat: &KeptSeat,
    people: &People,
) -> anyhow::Result<Vec<i64>> {
    let (mut rows, quote) = quoted(house, catalogue, tickets, seat, people)?;
    let starts = |row: &LineRow| catalogue.listing(row.performance).map(|it| it.row.starts_at);
    rows.sort_by_key(starts);
    let sum = |row: &LineRow| {
        let key = row.id.to_string();
        quote.lines.iter().filter(|line| line.key == key).map(|line| line.due_minor).sum::<i64>()
    };
    Ok(rows.iter().map(sum).collect())
}

fn quoted(
    house: &House,
    catalogue: &Catalogue,
    tickets: &KeptTickets,
    seat: &KeptSeat,
    people: &People,
) -> anyhow::Result<(Vec<LineRow>, Quote)> {
    let holder = people.others.first().map(|person| person.id);
    let (item, rows) = tickets.rows(house, catalogue, seat, holder);
    let context =
        BasketContext { people: people.clone(), are_terms_final: true, ..BasketContext::default() };
    let quote = quote_of(catalogue, &rows, &[item], &context, None, house.now())?;
    Ok((rows, quote))
}
