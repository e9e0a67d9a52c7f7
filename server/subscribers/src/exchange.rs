//! What a holder sees of an exchange before it is made: what their ticket is worth, and the dates
//! that it can be exchanged for.

mod after;
mod beside;
mod by_command;
mod later;
mod left;
mod own_type;
mod pair;

pub use after::After;
pub use beside::{InBrowser, Other, Waiting};
pub use by_command::{CommandRefusal, Exchanged, exchange as exchange_by_command};
pub use later::Later;
pub use left::Left;
pub use own_type::product_on;
pub use pair::left_behind;

use anyhow::Context;
use domain::{
    id::{AdmissionId, BasketLineId, PerformanceId, SessionId},
    moment::Moment,
    money::Money,
    order::{OrderExtra, OrderLineView, OrderView, WayToPay},
    people::actor::Actor,
    tickets::exchange::{ExchangeRefusal, ExchangedBy},
    wording::listing::Listing,
};
use gift_tables::gifts;
use house::{Answered, Failure, House, sealed};
use money::exchange::{self, Asker, Former};
use own_type::OwnType;
use rules::{ExchangeRule, ExchangeWithin, Wanted};
use season::{
    catalogue::{self, Catalogue},
    seasons::currency_of,
    words::hall_name,
};
use selling::{orders::view_of_order, tickets::holders};
use std::sync::Arc;
use store::{
    Conn,
    seats::releases::Whose,
    tickets::{exchanges::Wish, transfers},
};

/// What a ticket is worth, and what it can be exchanged for.
#[derive(Clone, Debug, PartialEq)]
pub struct Preview {
    pub line: OrderLineView,
    /// A recipient isn't told what the ticket cost.
    pub by: ExchangedBy,
    /// Opens its order. None: whoever asks has accepted it, and the order is somebody else's.
    pub order_secret: Option<String>,
    /// With the fees that were paid for it.
    pub value: Money,
    pub has_fees: bool,
    pub fee: Money,
    pub after: After,
    /// Of the same order, for the performance of the ticket and not collected: it stays for that.
    pub extras: Vec<OrderExtra>,
    /// The house has cancelled or moved its performance: the rest of the value becomes credit.
    pub is_after_change: bool,
    /// Nobody pays a difference within its price zone.
    pub is_free_of_price: bool,
    /// Other dates on sale, by their start; what a ticket beside it was exchanged for comes first.
    pub dates: Vec<Date>,
    /// Those that are on sale later.
    pub later: Vec<Later>,
    /// For whom the order is a present that nobody has accepted: the ticket would leave it.
    pub present_for: Option<String>,
    pub in_browser: InBrowser,
    /// What exchanges the same ticket already.
    pub waiting: Option<Waiting>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Date {
    /// Names the performance.
    pub slug: String,
    pub title: String,
    pub hall: String,
    pub starts_at: Moment,
    pub time_zone: String,
    /// The order of the ticket has another one for it.
    pub has_ticket: bool,
    /// A ticket for the same performance as this one was exchanged for it.
    pub is_others: bool,
    /// A seat of the ticket's own price zone; None where none is sold.
    pub alike: Option<Choice>,
    /// The cheapest seat that it can be exchanged for, where that is another one.
    pub cheapest: Option<Choice>,
}

/// A seat that a ticket can be exchanged for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Fees included. None: whoever asks didn't pay for the ticket, and would see in the difference
    /// what somebody else did.
    pub price: Option<Money>,
    pub outcome: Outcome,
}

/// What the exchange comes to, once its fee is taken off the ticket's value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// So much is left to pay.
    Pays(Money),
    /// The ticket covers it, and nothing is left of its value.
    Even,
    /// So much of the ticket's value isn't refunded.
    Loses(Money),
    /// So much of it becomes credit, or goes back to the voucher that paid.
    Credits(Money),
}

impl Outcome {
    /// What isn't refunded is nothing to whoever didn't pay it, and what is would tell of it.
    fn without_loss(self) -> Self {
        match self {
            Self::Loses(_) | Self::Credits(_) => Self::Even,
            Self::Pays(_) | Self::Even => self,
        }
    }
}

/// The ticket whose page has this secret; the page is its recipient's. None: no such page.
#[boxed]
pub async fn handed_ticket(house: &House, secret: &str) -> anyhow::Result<Option<AdmissionId>> {
    let mut conn = house.store().read().await?;
    let transfer = transfers::by_secret(&mut conn, &sealed::link_lookup(house, secret)?).await?;
    Ok(transfer.map(|transfer| transfer.admission))
}

/// Its holder can exchange it now for another date.
pub(crate) async fn can_be_exchanged(
    house: &House,
    conn: &mut Conn,
    wish: Wish,
) -> anyhow::Result<bool> {
    match exchange::former(house, conn, Whose::Anybody, wish).await.answered()? {
        Ok(_) => Ok(true),
        Err(_) => Ok(false),
    }
}

/// # Errors
/// Why it can't be exchanged.
#[boxed]
pub async fn preview(
    house: &House,
    asker: &Asker,
    admission: AdmissionId,
    language: &str,
) -> Result<Preview, Failure<ExchangeRefusal>> {
    let in_browser = beside::in_browser(house, asker, admission, language).await?;
    let mut conn = house.store().read().await?;
    let former = exchange::former_of(house, &mut conn, asker, admission).await?;
    let waiting = beside::waiting(house, &mut conn, asker, &former).await?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let currency = currency_of(&former.listing.row);
    let is_buyers = former.transfer.is_none();
    let offer = holders::offer_of(&catalogue, &mut conn, &former.ticket).await?;
    let view = view_of_order(house, &mut conn, &catalogue, &former.order, language).await?;
    let own = OwnType::of(house, &mut conn, &catalogue, &former, asker.session()).await?;
    let mut dates = dates(house, &catalogue, &former, &own, language);
    for date in dates.iter_mut().filter(|_| is_buyers) {
        let is_theirs = |line: &OrderLineView| {
            line.performance_slug == date.slug && line.line != former.line.id
        };
        date.has_ticket = view.lines.iter().any(|it| is_theirs(it) && it.state.has_code());
    }
    if is_buyers {
        pair::first(&mut conn, &catalogue, &former, &mut dates).await?;
    }
    let stays = |extra: &&OrderExtra| {
        let performance = extra.performance.as_ref().map(|it| it.performance);
        performance == Some(former.ticket.performance) && extra.is_to_collect()
    };
    // What is cancelled is collected by nobody; a recipient has no part in it.
    let has_extras = is_buyers && former.listing.row.cancelled_at.is_none();
    let extras = view.extras.iter().filter(|_| has_extras).filter(stays).cloned().collect();
    let later = later::later(house, &mut conn, &catalogue, &former, language).await?;
    let present_for = match is_buyers {
        true => gifts::waits_for(&mut conn, former.order.id).await?,
        false => None,
    };
    Ok(Preview {
        by: former.by(),
        value: Money::new(former.value_minor, currency),
        has_fees: former.value_minor > former.line.due_minor,
        fee: Money::new(former.worth.fee_minor, currency),
        after: after::after(&catalogue, &former, &offer),
        is_after_change: former.change.is_some(),
        is_free_of_price: is_free_of_price(&former),
        extras,
        dates,
        later,
        present_for,
        in_browser,
        waiting,
        line: line_of(view, &former)?,
        order_secret: is_buyers.then(|| sealed::shown_link(house, &former.order.secret)),
    })
}

fn dates(
    house: &House,
    catalogue: &Catalogue,
    former: &Former,
    own_type: &OwnType<'_>,
    language: &str,
) -> Vec<Date> {
    let within = former.rule.as_ref().map(|rule: &ExchangeRule| rule.within);
    let own = &former.listing.row;
    let prices = catalogue.shown_prices(house.now());
    let is_of_production = |listing: &Listing| listing.row.production == own.production;
    let mut dates: Vec<Date> = catalogue
        .listings()
        .filter(|listing| {
            let is_same = former.change.is_some() && listing.row.id == own.id;
            !is_same && within.unwrap_or_default().leads_to(&former.listing, listing, house.now())
        })
        .map(|listing| {
            let is_of_zone = within == Some(ExchangeWithin::Zone);
            let is_free = is_free_of_price(former) && is_of_production(listing);
            let is_own = |zone: &str| *zone == *former.line.zone;
            let lowest =
                |is_meant: &dyn Fn(&str) -> bool| own_type.lowest_minor(&prices, listing, is_meant);
            let alike = lowest(&is_own);
            let cheapest = lowest(&|zone| !is_of_zone || is_own(zone));
            let cheapest = cheapest.filter(|_| cheapest != alike);
            Date {
                slug: listing.row.slug.clone(),
                title: catalogue.title(&listing.row.production_slug, language),
                hall: hall_name(catalogue, &listing.row.venue.hall, language),
                starts_at: listing.row.starts_at,
                time_zone: listing.row.time_zone.clone(),
                has_ticket: false,
                is_others: false,
                alike: alike.map(|minor| choice(former, minor, is_free)),
                cheapest: cheapest.map(|minor| choice(former, minor, false)),
            }
        })
        .collect();
    dates.sort_by(|a, b| (a.starts_at, &a.slug).cmp(&(b.starts_at, &b.slug)));
    dates
}

fn choice(former: &Former, price_minor: i64, is_free: bool) -> Choice {
    let money = |minor: i64| Money::new(minor, currency_of(&former.listing.row));
    let due_minor = left::due_minor(price_minor, is_free.then_some(former.value_minor));
    let used_minor = due_minor.min(former.worth.most_minor);
    let left_minor = former.worth.most_minor - used_minor;
    let outcome = match due_minor - used_minor {
        0 if left_minor == 0 => Outcome::Even,
        0 if former.change.is_some() => Outcome::Credits(money(left_minor)),
        0 => Outcome::Loses(money(left_minor)),
        rest_minor => Outcome::Pays(money(rest_minor)),
    };
    match former.by() {
        ExchangedBy::Buyer => Choice { price: Some(money(price_minor)), outcome },
        ExchangedBy::Recipient => Choice { price: None, outcome: outcome.without_loss() },
    }
}

fn is_free_of_price(former: &Former) -> bool {
    former.rule.as_ref().is_some_and(|it| it.is_free_of_price(Wanted::ALIKE))
}

async fn line(
    house: &House,
    conn: &mut Conn,
    catalogue: &Arc<Catalogue>,
    former: &Former,
    language: &str,
) -> anyhow::Result<OrderLineView> {
    line_of(view_of_order(house, conn, catalogue, &former.order, language).await?, former)
}

fn line_of(order: OrderView, former: &Former) -> anyhow::Result<OrderLineView> {
    let line = order.lines.into_iter().find(|line| line.line == former.line.id);
    line.context("a ticket's line stands")
}

/// The ticket that this browser exchanges, as the pages of a performance need it.
#[derive(Clone, Debug, PartialEq)]
pub struct UnderWay {
    pub title: String,
    pub starts_at: Moment,
    pub time_zone: String,
    /// The most that it pays of a new seat. None: whoever exchanges it didn't pay it.
    pub pays: Option<Money>,
    /// What that is less than its value.
    pub fee: Money,
    /// Where they didn't: what is left to pay for each seat.
    pub left: Option<Left>,
    /// What the basket holds: a new seat takes its place.
    pub held: Vec<BasketLineId>,
    /// The seat here that a ticket beside it was exchanged for.
    pub other: Option<OrderLineView>,
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
    Ok(Some(UnderWay {
        title: catalogue.title(&row.production_slug, language),
        starts_at: row.starts_at,
        time_zone: row.time_zone.clone(),
        pays,
        fee,
        left,
        held,
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

/// The ticket that this browser exchanges, and who has paid for it.
#[derive(Clone, Debug, PartialEq)]
pub struct Wished {
    pub line: OrderLineView,
    pub by: ExchangedBy,
}

/// None: this browser exchanges no ticket, or it can't be exchanged any more.
#[boxed]
pub async fn wished(
    house: &House,
    session: SessionId,
    language: &str,
) -> anyhow::Result<Option<Wished>> {
    let Some(Ok(former)) = exchange::wished(house, session).await? else { return Ok(None) };
    let mut conn = house.store().read().await?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let line = line(house, &mut conn, &catalogue, &former, language).await?;
    Ok(Some(Wished { line, by: former.by() }))
}
