//! Orders found by what staff know of them: a code, a barcode, a name, an address, a telephone,
//! the end of a card's number, a performance, a seat, a time. Only for staff who may see the
//! orders of the whole house. What is typed stands in no address of a page and in no log; the
//! journal says who looked and which orders were found.

use anyhow::anyhow;
use domain::{
    id::{OrderId, Ordinal, PerformanceId},
    moment::{MINUTE_MS, Moment, SECOND_MS},
    money::{Currency, Money},
    people::{
        actor::{Action, Actor},
        customer_search::CustomerQuestion,
    },
};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
};
use jiff::{Timestamp, civil::DateTime, tz::TimeZone};
use records::{
    customer_search,
    order_search::{self, OrderFilter, OrderRow},
    seat_history,
};
use season::catalogue::catalogue;
use selling::blocks::seat_indexes;
use serde_json::json;
use std::{collections::BTreeSet, fmt};
use store::Conn;

pub use records::seat_history::SeatLine;

/// At once; `OrderQuestion::older` asks for those that follow.
pub const FOUND_MAX: usize = 50;
/// Customers of a name whose orders are all read; of more, the newest orders are.
const PERSONS_MAX: i64 = 200;

/// What is asked; what is left empty says nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OrderQuestion {
    pub text: String,
    /// Placed then or later.
    pub from: Option<Moment>,
    /// Placed before.
    pub until: Option<Moment>,
    /// Its key.
    pub performance: String,
    /// Of the performance: its identity in the plan's file or the end of its name.
    pub seat: String,
    /// Only those that follow in the list.
    pub older: Option<OlderThan>,
}

/// The last order of a list that goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OlderThan {
    pub placed_at: Moment,
    pub order: OrderId,
}

/// As an address has it: milliseconds and identity.
impl fmt::Display for OlderThan {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}.{}", self.placed_at.0, self.order)
    }
}

impl OlderThan {
    /// None: it was not written so.
    pub fn parse(text: &str) -> Option<Self> {
        let (placed_at, order) = text.split_once('.')?;
        let (placed_at, order) = (Moment(placed_at.parse().ok()?), order.parse().ok()?);
        Some(Self { placed_at, order })
    }
}

impl OrderQuestion {
    /// Whether it is anything but a text.
    pub fn has_filter(&self) -> bool {
        let is_said = |text: &String| !text.trim().is_empty();
        self.from.is_some() || self.until.is_some() || is_said(&self.performance)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FoundOrders {
    /// The newest first.
    pub orders: Vec<FoundOrder>,
    /// There are others, older than this one.
    pub older: Option<OlderThan>,
    /// The text is the code of the only one.
    pub is_code: bool,
    /// What became of the seat that was asked for, the oldest first.
    pub seat: Vec<SeatLine>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct FoundOrder {
    pub code: String,
    pub channel: String,
    /// Whose it is.
    pub buyer: String,
    pub email: String,
    /// The first of them.
    pub performances: Vec<PerformanceId>,
    pub total: Money,
    pub placed_at: Moment,
    pub paid_at: Option<Moment>,
    pub ended_at: Option<Moment>,
    pub end_cause: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OrderSearchRefusal {
    UnknownPerformance,
    /// The performance's plan has no such seat, or several.
    UnknownSeat,
    /// A seat of no performance.
    SeatAlone,
}

/// As the house's own clocks say it (`2026-12-01T10:00`), or with its distance from UTC. None: it
/// is no time.
pub fn typed_from(typed: &str, zone: &str) -> Option<Moment> {
    instant(typed, zone).map(|(at, _)| at)
}

/// The first moment after the time that was typed, which may be a whole minute or a second.
pub fn typed_until(typed: &str, zone: &str) -> Option<Moment> {
    instant(typed, zone).map(|(at, step_ms)| at.plus_ms(step_ms))
}

/// With how long it lasts: a time without seconds is a whole minute.
fn instant(typed: &str, zone: &str) -> Option<(Moment, i64)> {
    let has_seconds = typed.matches(':').count() >= 2;
    let step_ms = if has_seconds { SECOND_MS } else { MINUTE_MS };
    if let Ok(at) = typed.parse::<Timestamp>() {
        return Some((Moment(at.as_millisecond()), SECOND_MS));
    }
    let local: DateTime = typed.parse().ok()?;
    let at = local.to_zoned(TimeZone::get(zone).ok()?).ok()?;
    Some((Moment(at.timestamp().as_millisecond()), step_ms))
}

/// # Errors
/// The actor may not see the orders of the whole house; or what is asked for isn't there.
#[boxed]
pub async fn find_orders(
    house: &House,
    actor: &Actor,
    asked: &OrderQuestion,
) -> Result<FoundOrders, Failure<OrderSearchRefusal>> {
    actor.permit(Action::ReadTimeline, "*")?;
    let filter = filter(house, asked).await?;
    let question = CustomerQuestion::of(&asked.text);
    let is_asked = !question.is_empty() || asked.text.trim().is_empty() && asked.has_filter();
    if !is_asked {
        return Ok(FoundOrders::default());
    }
    let mut conn = house.store().read().await?;
    let (mut rows, is_code) = rows(&mut conn, &filter, &question).await?;
    let has_more = rows.len() > FOUND_MAX;
    rows.truncate(FOUND_MAX);
    let last = rows.last().filter(|_| has_more);
    let older = last.map(|row| OlderThan { placed_at: row.placed_at, order: row.order });
    let mut orders = Vec::new();
    for row in rows {
        let performances = order_search::performances(&mut conn, row.order).await?;
        orders.push(found(row, performances)?);
    }
    let seat = match filter.performance.zip(filter.seat) {
        Some((performance, seat)) => seat_history::of_seat(&mut conn, performance, seat).await?,
        None => Vec::new(),
    };
    drop(conn);
    let codes: Vec<String> = orders.iter().map(|order: &FoundOrder| order.code.clone()).collect();
    let detail = json!({ "found": codes.len(), "orders": codes });
    let entry = JournalEntry { action: "orders.search", subject: Subject::Orders, detail };
    journal::record_reading(house, actor, entry).await?;
    Ok(FoundOrders { is_code: is_code && orders.len() == 1, orders, older, seat })
}

/// Staff ask for performances that shoppers don't see, too.
async fn filter(
    house: &House,
    asked: &OrderQuestion,
) -> Result<OrderFilter, Failure<OrderSearchRefusal>> {
    let refused = |why| Err(Failure::Refused(why));
    let (key, name) = (asked.performance.trim(), asked.seat.trim());
    let mut filter = OrderFilter {
        from: asked.from.unwrap_or(Moment(i64::MIN)),
        until: asked.until.unwrap_or(Moment(i64::MAX)),
        before: None,
        performance: None,
        seat: None,
    };
    if let Some(older) = asked.older.filter(|older| older.placed_at < filter.until) {
        (filter.until, filter.before) = (older.placed_at, Some(older.order));
    }
    if key.is_empty() {
        return if name.is_empty() { Ok(filter) } else { refused(OrderSearchRefusal::SeatAlone) };
    }
    let catalogue = catalogue(house).await?;
    let Some(listing) = catalogue.listing_by_slug(key) else {
        return refused(OrderSearchRefusal::UnknownPerformance);
    };
    filter.performance = Some(listing.row.id);
    if !name.is_empty() {
        let plan = season::plan::plan(house, listing.row.plan).await?;
        let plan = plan.ok_or_else(|| anyhow!("a performance has a plan"))?;
        let seats: Vec<Ordinal> = match seat_indexes(&plan, &[name.to_owned()]) {
            Ok(indexes) => plan.ordinals(&indexes),
            Err(_) => Vec::new(),
        };
        match seats.as_slice() {
            [seat] => filter.seat = Some(*seat),
            _ => return refused(OrderSearchRefusal::UnknownSeat),
        }
    }
    Ok(filter)
}

/// One more than are shown, where there are more. True: by a code, which is of one order alone.
async fn rows(
    conn: &mut Conn,
    filter: &OrderFilter,
    question: &CustomerQuestion,
) -> anyhow::Result<(Vec<OrderRow>, bool)> {
    let limit = FOUND_MAX as i64 + 1;
    let codes = question.order.iter().chain(&question.barcode);
    for code in codes {
        let rows = order_search::by_code(conn, code).await?;
        if !rows.is_empty() {
            return Ok((rows, true));
        }
    }
    if question.is_empty() {
        return Ok((newest(conn, filter, question, limit).await?, false));
    }
    let mut persons = BTreeSet::new();
    let mut is_counted = true;
    if let Some(number) = &question.number {
        let found = customer_search::by_number(conn, number, PERSONS_MAX).await?;
        persons.extend(found.persons);
    }
    if !question.words.is_empty() {
        let found = customer_search::by_words(conn, &question.words, PERSONS_MAX).await?;
        is_counted = found.is_counted && found.count <= PERSONS_MAX;
        persons.extend(found.persons);
    }
    // Of a name that hundreds have, the newest orders are read until there are enough.
    let mut rows = match is_counted {
        true => {
            let persons: Vec<_> = persons.into_iter().collect();
            order_search::of_persons(conn, filter, &persons, limit).await?
        }
        false => newest(conn, filter, question, limit).await?,
    };
    if let Some(end) = &question.card_end {
        let by_card = order_search::by_card_end(conn, filter, end, limit).await?;
        let known: BTreeSet<_> = rows.iter().map(|row| row.order).collect();
        rows.extend(by_card.into_iter().filter(|row| !known.contains(&row.order)));
    }
    rows.sort_by_key(|row| std::cmp::Reverse((row.placed_at, row.order)));
    Ok((rows, false))
}

async fn newest(
    conn: &mut Conn,
    filter: &OrderFilter,
    question: &CustomerQuestion,
    limit: i64,
) -> anyhow::Result<Vec<OrderRow>> {
    match filter.performance {
        Some(_) => order_search::of_performance(conn, filter, &question.words, limit).await,
        None => order_search::newest(conn, filter, &question.words, limit).await,
    }
}

fn found(row: OrderRow, performances: Vec<PerformanceId>) -> anyhow::Result<FoundOrder> {
    let currency = Currency::parse(&row.currency)
        .map_err(|wrong| anyhow!("the database holds a wrong currency: {wrong}"))?;
    Ok(FoundOrder {
        code: row.code,
        channel: row.channel,
        buyer: row.buyer,
        email: row.email,
        performances,
        total: Money::new(row.total_minor, currency),
        placed_at: row.placed_at,
        paid_at: row.paid_at,
        ended_at: row.ended_at,
        end_cause: row.end_cause,
    })
}
