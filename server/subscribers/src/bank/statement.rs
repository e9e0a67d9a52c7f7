//! A holder's credit: every movement from the ledger, with the balance after it.

mod print;

pub(crate) use print::paper;
pub use print::{about_words, cause_words, pdf};

use domain::{
    id::{OrderLineId, PerformanceId, PersonId},
    moment::{MINUTE_MS, Moment},
    order::{OrderLineView, OrderView, parse_email},
    people::actor::Actor,
    seats::plan::SeatName,
};
use house::{House, sealed};
use people::customers::customer_with;
use season::catalogue;
use selling::orders::view_of_order;
use serde::Serialize;
use std::collections::{BTreeMap, btree_map::Entry};
use store::{Conn, books::credits, orders};

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Statement {
    /// The oldest first.
    pub movements: Vec<Movement>,
    pub balance_minor: i64,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Movement {
    /// Its entry of the ledger.
    #[serde(skip)]
    pub entry: String,
    pub at: Moment,
    /// `resale`; `spent` on an order, `returned` from one; `exchanged`, `waived`: the same of a
    /// ticket that was exchanged or given back; `paid` by the house; `pay-out` to the holder's
    /// bank, `pay-out-called-back`, `pay-out-returned` by the bank; `voucher-first`, what of it
    /// went back to the gift voucher that had paid; `exchange-handed-back`, what a ticket that was
    /// handed on had paid for its recipient's; `overpaid`, beyond what was owed; `debt`, used
    /// for what was owed; `restore-corrected`, used before the database was put back.
    pub cause: String,
    /// The code of the holder's own order that it comes from, where there is one.
    pub order: Option<String>,
    /// Of the ticket that it is about, or the only one of its order.
    #[serde(skip)]
    pub performance: Option<PerformanceId>,
    /// That ticket, of what was returned, exchanged or sold on.
    #[serde(skip)]
    pub line: Option<OrderLineId>,
    /// Positive: more credit.
    pub amount_minor: i64,
    pub balance_minor: i64,
    /// Of a ticket that somebody else had paid: it comes and goes at once.
    #[serde(skip)]
    pub is_anothers: bool,
}

impl Statement {
    /// As its holder sees it: what a giver has paid for a ticket isn't theirs to know.
    pub(crate) fn of_holder(mut self) -> Self {
        self.movements.retain(|movement| !movement.is_anothers);
        self
    }

    /// There was credit to spend. What an exchange brings and takes at once was none.
    pub(crate) fn ever_stood(&self) -> bool {
        let nexts = self.movements.iter().skip(1).map(Some).chain([None]);
        let mut after = self.movements.iter().zip(nexts);
        after.any(|(movement, next)| {
            let stood = next.is_none_or(|next| next.at.since_ms(movement.at) > MINUTE_MS);
            movement.balance_minor != 0 && stood
        })
    }
}

/// None for a guest.
#[boxed]
pub async fn statement(house: &House, actor: &Actor) -> anyhow::Result<Option<Statement>> {
    let mut conn = house.store().read().await?;
    let Some(customer) = customer_with(&mut conn, actor).await? else { return Ok(None) };
    let Some(own) = customer.persons.first() else { return Ok(None) };
    Ok(Some(of_person(&mut conn, own.id).await?.of_holder()))
}

/// What a movement is about, as its page names and opens it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct About {
    /// None: several performances, or none.
    pub performance: Option<AboutPerformance>,
    /// Of its only ticket.
    pub seat: Option<SeatName>,
    /// What it is about where that isn't one performance, each once.
    pub others: Vec<AboutThing>,
    /// Opens its order. None: there is none, or it is somebody else's.
    pub order_secret: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AboutThing {
    /// A series, a package or an extra.
    Named(String),
    Performance(AboutPerformance),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AboutPerformance {
    pub title: String,
    pub starts_at: Moment,
    pub time_zone: String,
}

/// For each movement of the holder's own statement. Empty for a guest.
#[boxed]
pub async fn abouts(
    house: &House,
    actor: &Actor,
    statement: &Statement,
    language: &str,
) -> anyhow::Result<Vec<About>> {
    let mut conn = house.store().read().await?;
    let Some(customer) = customer_with(&mut conn, actor).await? else { return Ok(Vec::new()) };
    let own = customer.persons.first().map(|own| own.id);
    let refunded = match own {
        Some(own) => credits::refunded(&mut conn, own).await?,
        None => Vec::new(),
    };
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let (mut abouts, mut views) = (Vec::new(), BTreeMap::new());
    for movement in &statement.movements {
        let order = match &movement.order {
            Some(code) => orders::by_code(&mut conn, code).await?,
            None => None,
        };
        let order =
            order.filter(|order| Some(order.person) == own && order.email == customer.email);
        let listing = movement.performance.and_then(|id| catalogue.listing(id));
        let performance = listing.map(|listing| AboutPerformance {
            title: catalogue.title(&listing.row.production_slug, language),
            starts_at: listing.row.starts_at,
            time_zone: listing.row.time_zone.clone(),
        });
        let (mut seat, mut others) = (None, Vec::new());
        let needs_view = movement.line.is_some() || performance.is_none();
        if let Some(order) = order.as_ref().filter(|_| needs_view) {
            let view = match views.entry(order.id) {
                Entry::Occupied(known) => known.into_mut(),
                Entry::Vacant(new) => {
                    new.insert(view_of_order(house, &mut conn, &catalogue, order, language).await?)
                }
            };
            let mut lines = view.lines.iter().chain(&view.taken_back);
            let line = lines.find(|line| Some(line.line) == movement.line);
            seat = line.and_then(|line| line.seat.clone());
            if performance.is_none() {
                let its = refunded.iter().filter(|(entry, _)| *entry == movement.entry);
                let its: Vec<OrderLineId> = its.map(|(_, line)| *line).collect();
                others = things(view, &its);
            }
        }
        let order_secret = order.map(|order| sealed::shown_link(house, &order.secret));
        abouts.push(About { performance, seat, others, order_secret });
    }
    Ok(abouts)
}

/// What these tickets of an order are for; of none: what all of the order is for.
fn things(view: &OrderView, its: &[OrderLineId]) -> Vec<AboutThing> {
    let all = || view.lines.iter().chain(&view.taken_back);
    let is_its = |line: &OrderLineView| its.is_empty() || its.contains(&line.line);
    let name = |line: &OrderLineView| line.item.as_ref().map(|item| item.name_in_season.clone());
    let mut things: Vec<AboutThing> = Vec::new();
    for line in all().filter(|line| is_its(line)) {
        // Of a package of which some performances are kept, the others are named.
        let is_whole = all().filter(|other| name(other) == name(line)).all(is_its);
        let thing = match name(line).filter(|_| is_whole) {
            Some(name) => AboutThing::Named(name),
            None => AboutThing::Performance(AboutPerformance {
                title: line.title.clone(),
                starts_at: line.starts_at,
                time_zone: line.time_zone.clone(),
            }),
        };
        if !things.contains(&thing) {
            things.push(thing);
        }
    }
    let extras = view.extras.iter().filter(|_| its.is_empty());
    things.extend(extras.map(|extra| AboutThing::Named(extra.name.clone())));
    things
}

/// By the address that they buy with; None: nobody has it.
#[boxed]
pub async fn of_address(house: &House, email: &str) -> anyhow::Result<Option<Statement>> {
    let Ok(email) = parse_email(email) else { return Ok(None) };
    let mut conn = house.store().read().await?;
    let Some(person) = store::people::by_email(&mut conn, &email).await? else { return Ok(None) };
    Ok(Some(of_person(&mut conn, person).await?))
}

pub(crate) async fn of_person(conn: &mut Conn, person: PersonId) -> anyhow::Result<Statement> {
    let mut balance_minor = 0;
    let mut movements = Vec::new();
    for row in credits::of_person(conn, person).await? {
        balance_minor += row.amount_minor;
        movements.push(Movement {
            entry: row.entry,
            at: row.at,
            cause: cause(&row.cause).to_owned(),
            order: row.order_code,
            performance: row.performance,
            line: row.line,
            amount_minor: row.amount_minor,
            balance_minor,
            is_anothers: row.is_anothers,
        });
    }
    Ok(Statement { movements, balance_minor })
}

/// For people: the ledger names what it books.
fn cause(booked: &str) -> &str {
    match booked {
        "part" | "sale" => "spent",
        "refund" => "returned",
        "refund-exchanged" => "exchanged",
        "refund-waived" => "waived",
        "credit-paid" => "paid",
        "pay-out-asked" => "pay-out",
        "receivable-given-back" => "returned",
        "receivable-overpaid" => "overpaid",
        "receivable-offset" => "debt",
        other => other,
    }
}
