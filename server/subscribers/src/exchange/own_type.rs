//! The ticket type of the ticket that is exchanged: seats are priced at it wherever a new ticket is
//! sold so to whoever asks.

use domain::{
    id::SessionId,
    people::actor::Actor,
    sales::{offer::product::at_price_type, pricing::Terms},
    wording::listing::Listing,
};
use house::{Answered, House};
use money::exchange::{self, Former};
use rules::Customer;
use season::{
    catalogue::{self, Catalogue},
    shown_prices::{AtPriceType, ShownPrices},
};
use selling::basket;
use store::{Conn, orders::OrderLine};

/// At which ticket type somebody asks for another ticket.
pub(super) struct OwnType<'c> {
    /// None: it can't be bought for one seat, or isn't the house's any more.
    price_type: Option<&'c str>,
    customer: Customer,
}

impl<'c> OwnType<'c> {
    pub(super) async fn of(
        house: &House,
        conn: &mut Conn,
        catalogue: &'c Catalogue,
        line: &OrderLine,
        session: Option<SessionId>,
    ) -> anyhow::Result<Self> {
        let rules = &catalogue.rules;
        let key = rules.price_type_key(line.price_type_id);
        let is_for_one = |key: &&str| {
            rules.price_type(key).and_then(|row| row.min).is_none_or(|least| least <= 1)
        };
        let price_type = key.filter(is_for_one);
        let customer = match price_type.is_some_and(|key| rules.is_for_some(key)) {
            true => basket::visitor(house, conn, catalogue, session).await?.own,
            false => Customer::default(),
        };
        Ok(Self { price_type, customer })
    }

    fn at(&self) -> Option<AtPriceType<'_>> {
        let customer = &self.customer;
        self.price_type.map(|price_type| AtPriceType { price_type, customer })
    }

    /// Of a ticket for the cheapest of these zones.
    pub(super) fn lowest(
        &self,
        prices: &ShownPrices<'_>,
        listing: &Listing,
        is_meant: impl Fn(&str) -> bool,
    ) -> Option<Terms> {
        match self.at() {
            Some(at) => prices.lowest_at(listing, at, is_meant),
            None => prices.lowest(listing, is_meant),
        }
    }

    /// What the plan of a performance is to show first. None: standard prices.
    fn product_on(
        &self,
        prices: &ShownPrices<'_>,
        listing: &Listing,
        zone: &str,
    ) -> Option<String> {
        let at = self.at()?;
        let mut standard = listing.prices.values().filter_map(|prices| prices.first());
        if standard.any(|standard| standard.price_type == at.price_type) {
            return None;
        }
        // Where its own zone has it not, the standard price is what was quoted.
        let has_zone = listing.prices.contains_key(zone);
        let is_sold = prices.is_sold_at(listing, at, |it| !has_zone || it == zone);
        is_sold.then(|| at_price_type(at.price_type))
    }
}

/// What the plan of a performance shows first to whoever exchanges a ticket in this browser, as its
/// address names it. None: standard prices.
#[boxed]
pub async fn product_on(
    house: &House,
    session: SessionId,
    slug: &str,
) -> anyhow::Result<Option<String>> {
    let Some(Ok(former)) = exchange::wished(house, session).await? else { return Ok(None) };
    let mut conn = house.store().read().await?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let Some(listing) = catalogue.listing_by_slug(slug) else { return Ok(None) };
    // Tickets of several types are priced at none of theirs.
    let first = former.line.price_type_id;
    if former.lines().any(|line| line.price_type_id != first) {
        return Ok(None);
    }
    let own = OwnType::of(house, &mut conn, &catalogue, &former.line, Some(session)).await?;
    let prices = catalogue.shown_prices(house.now());
    Ok(own.product_on(&prices, listing, &former.line.zone))
}

/// The seat that this guest holds for the ticket gets its type, wherever it is sold so to anybody.
pub(super) async fn keep(house: &House, guest: &Actor, former: &Former) -> anyhow::Result<()> {
    let Some(session) = guest.session() else { return Ok(()) };
    let mut conn = house.store().read().await?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let own = OwnType::of(house, &mut conn, &catalogue, &former.line, Some(session)).await?;
    drop(conn);
    let Some(price_type) = own.price_type else { return Ok(()) };
    let held = basket::basket(house, session, &former.order.language).await?;
    for line in &held.lines {
        // Refused, it costs what it costs for everybody.
        let _ = basket::set_price_type(house, guest, line.id, price_type).await.answered()?;
    }
    Ok(())
}
