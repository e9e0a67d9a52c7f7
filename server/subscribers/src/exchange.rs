//! What a holder sees of an exchange before it is made: what their ticket is worth, and the dates
//! that it can be exchanged for.

mod after;
mod beside;
mod by_command;
mod dates;
mod later;
mod left;
mod own_type;
mod pair;
mod together;
mod under_way;

pub use after::After;
pub use beside::{InBrowser, Other, Waiting};
pub use by_command::{CommandRefusal, Exchanged, exchange as exchange_by_command};
pub use dates::{Choice, Date, Outcome};
pub use later::Later;
pub use left::Left;
pub use own_type::product_on;
pub use pair::left_behind;
pub use together::line_of_ticket;
pub use under_way::{UnderWay, under_way};

use anyhow::Context;
use dates::{dates, is_free_of_price};
use domain::{
    id::{AdmissionId, SessionId},
    money::Money,
    order::{OrderExtra, OrderLineView, OrderView},
    tickets::exchange::{ExchangeRefusal, ExchangedBy},
};
use gift_tables::gifts;
use house::{Answered, Failure, House, sealed};
use money::exchange::{self, Asker, Former, RefusedTicket};
use own_type::OwnType;
use season::{
    catalogue::{self, Catalogue},
    seasons::currency_of,
};
use selling::{orders::view_of_order, tickets::holders};
use std::sync::Arc;
use store::{
    Conn,
    seats::releases::Whose,
    tickets::{exchanges::Wish, transfers},
};

/// What a ticket is worth, and what it can be exchanged for; or several tickets in one go, whose
/// sums are of all of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Preview {
    pub line: OrderLineView,
    /// What is exchanged together with it.
    pub beside: Vec<OrderLineView>,
    /// Tickets of the same order and performance that could be, these among them.
    pub others: Vec<OrderLineView>,
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
    /// What a cheaper seat costs less goes back by the ways that paid.
    pub gives_back: bool,
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
    let preview = preview_together(house, asker, &[admission], language).await;
    preview.map_err(|failure| failure.map(|refused| refused.why))
}

/// The same of several tickets. `admissions`: the first is that of the page.
///
/// # Errors
/// Which one can't be exchanged, and why.
#[boxed]
pub async fn preview_together(
    house: &House,
    asker: &Asker,
    admissions: &[AdmissionId],
    language: &str,
) -> Result<Preview, Failure<RefusedTicket>> {
    let in_browser = beside::in_browser(house, asker, admissions, language).await?;
    let mut conn = house.store().read().await?;
    let former = exchange::former_of_all(house, &mut conn, asker, admissions).await?;
    let waiting = beside::waiting(house, &mut conn, asker, &former).await?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let currency = currency_of(&former.listing.row);
    let is_buyers = former.transfer.is_none();
    let offer = holders::offer_of(&catalogue, &mut conn, &former.ticket).await?;
    let view = view_of_order(house, &mut conn, &catalogue, &former.order, language).await?;
    let others = match is_buyers {
        true => together::others(house, &mut conn, &catalogue, &former, &view).await?,
        false => Vec::new(),
    };
    let mut own = Vec::new();
    for line in former.lines() {
        own.push(OwnType::of(house, &mut conn, &catalogue, line, asker.session()).await?);
    }
    let mut dates = dates(house, &catalogue, &former, &own, language);
    for date in dates.iter_mut().filter(|_| is_buyers) {
        let is_theirs = |line: &OrderLineView| {
            line.performance_slug == date.slug && former.lines().all(|it| it.id != line.line)
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
        has_fees: former.value_minor > former.lines().map(|line| line.due_minor).sum::<i64>(),
        fee: Money::new(former.worth.fee_minor, currency),
        after: after::after(&catalogue, &former, &offer, &view),
        is_after_change: former.change.is_some(),
        is_free_of_price: is_free_of_price(&former),
        gives_back: former.gives_back,
        extras,
        dates,
        later,
        present_for,
        in_browser,
        waiting,
        beside: beside_of(&view, &former),
        others,
        line: line_of(view, &former)?,
        order_secret: is_buyers.then(|| sealed::shown_link(house, &former.order.secret)),
    })
}

/// The lines of tickets that are exchanged together with the first.
fn beside_of(order: &OrderView, former: &Former) -> Vec<OrderLineView> {
    let is_beside = |line: &&OrderLineView| former.beside.iter().any(|it| it.line.id == line.line);
    order.lines.iter().filter(is_beside).cloned().collect()
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

/// The ticket that this browser exchanges, and who has paid for it.
#[derive(Clone, Debug, PartialEq)]
pub struct Wished {
    pub line: OrderLineView,
    /// What is exchanged together with it.
    pub beside: Vec<OrderLineView>,
    pub by: ExchangedBy,
}

impl Wished {
    /// How many tickets.
    pub fn count(&self) -> u32 {
        self.beside.len() as u32 + 1
    }

    pub fn lines(&self) -> impl Iterator<Item = &OrderLineView> {
        [&self.line].into_iter().chain(&self.beside)
    }
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
    let view = view_of_order(house, &mut conn, &catalogue, &former.order, language).await?;
    let beside = beside_of(&view, &former);
    Ok(Some(Wished { line: line_of(view, &former)?, beside, by: former.by() }))
}
