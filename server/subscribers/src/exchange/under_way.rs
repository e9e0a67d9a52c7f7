//! What a browser exchanges, while its new seats are chosen.

use super::{
    dates::{Cover, Outcome, is_free_of_price},
    left::Left,
    pair,
};
use domain::{
    id::{BasketLineId, PerformanceId, SessionId},
    moment::Moment,
    money::Money,
    order::{OrderLineView, WayToPay},
    people::actor::Actor,
    tickets::exchange::ExchangedBy,
};
use house::House;
use money::exchange::{self, Former};
use season::{catalogue, seasons::currency_of};

/// What this browser exchanges, as the pages of a performance need it.
#[derive(Clone, Debug, PartialEq)]
pub struct UnderWay {
    /// How many tickets, and so how many new seats.
    pub count: u32,
    /// So many more seats can be chosen before the first one gives way.
    pub places_left: u32,
    pub title: String,
    pub starts_at: Moment,
    pub time_zone: String,
    /// The most that it pays of a new seat. None: whoever exchanges it didn't pay it.
    pub pays: Option<Money>,
    /// What that is less than its value.
    pub fee: Money,
    /// Where they didn't: what is left to pay for each seat.
    pub left: Option<Left>,
    /// What the basket holds.
    held: Vec<BasketLineId>,
    cover: Cover,
    /// The production, and the price zones of the tickets in their order, where nobody pays a
    /// difference for seats of the same.
    alike: Option<(String, Vec<String>)>,
    /// The seat here that a ticket beside it was exchanged for.
    pub other: Option<OrderLineView>,
}

impl UnderWay {
    /// How many seats can be chosen now. Once there is one for each ticket, others take their
    /// place: a pair that of a pair.
    pub fn seats_max(&self) -> u32 {
        match self.places_left {
            0 => self.count,
            left => left,
        }
    }

    /// What seats of a production come to that cost so much together, fees included. `zones`: of
    /// each of them. None: they aren't one for each ticket, or whoever exchanges didn't pay for it.
    pub fn outcome(&self, price_minor: i64, production: &str, zones: &[&str]) -> Option<Outcome> {
        let is_whole = zones.len() == self.count as usize;
        self.pays.filter(|_| is_whole)?;
        let mut zones = zones.to_vec();
        zones.sort_unstable();
        let is_free =
            self.alike.as_ref().is_some_and(|(own, of)| own == production && *of == zones);
        Some(self.cover.outcome(price_minor, is_free))
    }

    /// The line of the basket whose place the next seat takes. None: it comes beside it.
    pub fn gives_way(&self) -> Option<BasketLineId> {
        self.held.first().copied().filter(|_| self.places_left == 0)
    }
}

/// `on`: the performance whose page is looked at. None: this browser exchanges no ticket, or it
/// can't be exchanged any more.
#[boxed]
pub async fn under_way(
    house: &House,
    session: SessionId,
    on: Option<PerformanceId>,
    language: &str,
) -> anyhow::Result<Option<UnderWay>> {
    let Some(Ok(former)) = exchange::wished(house, session).await? else { return Ok(None) };
    let row = &former.listing.row;
    let mut conn = house.store().read().await?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let held = exchange::held_lines(house, &mut conn, session).await?;
    let other = match on {
        Some(on) => pair::other_on(house, &mut conn, &former, on, language).await?,
        None => None,
    };
    drop(conn);
    let pays = Money::new(former.worth.most_minor, currency_of(row));
    let fee = Money::new(former.worth.fee_minor, currency_of(row));
    let (pays, left) = match former.by() {
        ExchangedBy::Buyer => (Some(pays), None),
        ExchangedBy::Recipient => (None, Some(left_of(house, session, &former).await?)),
    };
    let count = former.count();
    let mut zones: Vec<String> = former.lines().map(|line| line.zone.clone()).collect();
    zones.sort_unstable();
    let alike = is_free_of_price(&former).then(|| (row.production_slug.clone(), zones));
    Ok(Some(UnderWay {
        cover: Cover::of(&former),
        alike,
        count,
        places_left: count.saturating_sub(held.iter().map(|it| it.count).sum()),
        title: catalogue.title(&row.production_slug, language),
        starts_at: row.starts_at,
        time_zone: row.time_zone.clone(),
        pays,
        fee,
        left,
        held: held.into_iter().map(|it| it.line).collect(),
        other,
    }))
}

async fn left_of(house: &House, session: SessionId, former: &Former) -> anyhow::Result<Left> {
    let row = &former.listing.row;
    let alike = || [row.production_slug.clone(), former.line.zone.clone()];
    // Whoever pays, the ticket pays the same.
    let ways = money::checkout::ways_to_pay(house, &Actor::Guest { session }, session).await?;
    let rest = |way: &WayToPay| way.quote.total_minor - way.exchange_minor;
    Ok(Left {
        value_minor: former.value_minor,
        most_minor: former.worth.most_minor,
        alike: is_free_of_price(former).then(alike),
        basket: ways.first().map(|way| Money::new(rest(way), way.quote.currency)),
    })
}
