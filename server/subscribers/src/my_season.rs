//! A holder's own performances by date, with what can be done with each ticket.

mod reader;

use anyhow::Context;
use domain::{
    id::{AdmissionId, OrderItemId},
    moment::{HOUR_MS, Moment},
    money::Currency,
    order::{CancelledBy, OrderExtra, OrderLineView, TicketState},
    people::actor::Actor,
    seats::plan::SeatName,
    tickets::{change::OrderChangeView, resale::ResaleShare},
};
use gift_tables::vouchers;
use house::House;
use people::customers::{customer_with, time_zone};
use reader::{Reader, Told};
use rules::ResaleRefusal;
use season::catalogue;
use selling::orders::view_of_order;
pub use store::tickets::transfers::EndedOffer;
use store::{
    orders, people as persons,
    seats::releases::{self, Whose},
    tickets::transfers,
};

use crate::{
    bank::statement,
    transfers::{Received, received, subscriptions as subscription_transfers},
};

/// So long after it began a performance still stands among those to come.
const LATE_MS: i64 = 4 * HOUR_MS;

#[derive(Clone, Debug, PartialEq)]
pub struct MySeason {
    /// None where no ticket admits to anything.
    pub next: Option<NextPerformance>,
    /// To come, or to be decided about, by their start.
    pub tickets: Vec<MyTicket>,
    /// Over, of subscriptions and packages that have a ticket among those to come.
    pub past: Vec<MyTicket>,
    /// Tickets that somebody handed to them.
    pub received: Vec<Received>,
    /// Subscriptions that somebody handed to them.
    pub subscriptions: Vec<subscription_transfers::Received>,
    /// What the house owes to the holder, to be spent on anything. None: it never owed anything.
    pub credit_minor: Option<i64>,
    /// Gift vouchers that they bought or were given.
    pub has_vouchers: bool,
    pub currency: Currency,
    /// Of the house's own dates.
    pub time_zone: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct MyTicket {
    /// What it says of offering, exchanging and giving back is true of this ticket now.
    pub line: OrderLineView,
    /// Opens its order.
    pub order_secret: String,
    pub resale: Resale,
    pub until: Until,
    /// None: it wasn't exchanged, or its new ticket isn't the holder's any more.
    pub exchanged_for: Option<ExchangedFor>,
    /// The subscription or package out of which it was exchanged. None: it is a part of one, or
    /// stands alone.
    pub exchanged_from: Option<OrderItemId>,
    /// The house cancelled or moved its performance, and the holder may choose what becomes of it.
    pub change: Option<OrderChangeView>,
    /// Its order is paid later: what is owed for it ends with the ticket.
    pub is_paid_later: bool,
    /// When its performance was to begin before the house moved it.
    pub moved_from: Option<Moment>,
}

impl MyTicket {
    /// The subscription or package under which it stands.
    pub fn under(&self) -> Option<OrderItemId> {
        self.line.item.as_ref().map(|item| item.id).or(self.exchanged_from)
    }

    /// Its holder has no seat by it, and nothing to decide: it was exchanged, returned, sold or
    /// handed on, or the house has cancelled its performance.
    pub fn is_gone(&self) -> bool {
        let state = self.line.state;
        let is_elsewhere =
            matches!(state, TicketState::HandedOn | TicketState::PerformanceCancelled);
        self.change.is_none() && (state.is_gone() || is_elsewhere)
    }
}

/// Until when its holder can do what they can do now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Until {
    pub resale: Option<Moment>,
    pub exchange: Option<Moment>,
    /// It could be exchanged if nothing of its order were owed: the last day of what is.
    pub exchange_once_paid: Option<Moment>,
    pub waiver: Option<Moment>,
}

/// The performance that a ticket was exchanged for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExchangedFor {
    /// Opens the order of the new ticket.
    pub order_secret: String,
    pub title: String,
    pub starts_at: Moment,
    pub time_zone: String,
}

/// The performance to which the holder goes first, with what they need there.
#[derive(Clone, Debug, PartialEq)]
pub struct NextPerformance {
    /// Those that admit, never none.
    pub tickets: Vec<NextTicket>,
    /// Bought for this performance.
    pub extras: Vec<OrderExtra>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct NextTicket {
    pub line: OrderLineView,
    pub page: TicketPage,
}

/// The page that shows a ticket, by its secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TicketPage {
    Order(String),
    /// Somebody handed the ticket to the holder.
    Transfer(String),
}

/// What can be done with a ticket.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Resale {
    /// No rule of the house lets it be offered.
    Never,
    /// The holder's share of the price would be so much at most, in parts of a million.
    Possible {
        share_ppm: i64,
    },
    /// It could be, but not now.
    NotNow(ResaleRefusal),
    Offered {
        admission: AdmissionId,
        /// What the holder gets once the seat is sold.
        share: ResaleShare,
        /// Until then the ticket admits. None: it is on sale.
        begins_at: Option<Moment>,
    },
    Sold {
        share: ResaleShare,
    },
}

/// None for a guest.
#[boxed]
pub async fn my_season(
    house: &House,
    actor: &Actor,
    language: &str,
) -> anyhow::Result<Option<MySeason>> {
    let mut conn = house.store().read().await?;
    let Some(customer) = customer_with(&mut conn, actor).await? else { return Ok(None) };
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let reader = Reader { house, catalogue: &catalogue, language };
    let after = house.now().minus_ms(LATE_MS);
    let (mut all, mut extras) = (Vec::new(), Vec::new());
    for id in persons::orders_to_come(&mut conn, customer.account, after).await? {
        let order = orders::by_id(&mut conn, id).await?.context("an order stays")?;
        let view = view_of_order(house, &mut conn, &catalogue, &order, language).await?;
        let told = Told::of(&view);
        extras.extend(view.extras);
        let gone = view.taken_back.into_iter().filter(is_told);
        let lines = view.lines.into_iter().chain(gone).collect();
        all.extend(reader.tickets(&mut conn, &order, &told, lines).await?);
    }
    sort(&mut all);
    let is_to_come = |it: &MyTicket| it.line.starts_at > after || it.change.is_some();
    let (mut tickets, mut past): (Vec<_>, Vec<_>) = all.into_iter().partition(is_to_come);
    past.retain(|it| it.under().is_some() && tickets.iter().any(|to| to.under() == it.under()));
    reader.keep_what_stays(&mut conn, &mut tickets).await?;
    let own = customer.persons.first().map(|own| own.id).context("an account has a person")?;
    let statement = statement::of_person(&mut conn, own).await?.of_holder();
    let credit_minor = statement.ever_stood().then_some(statement.balance_minor);
    let email = &customer.email;
    let received = received(house, &mut conn, email, after, language).await?;
    let subscriptions =
        subscription_transfers::received(house, &mut conn, email, after, language).await?;
    let handed = received.iter().chain(subscriptions.iter().flat_map(|it| &it.tickets));
    let next = next(&tickets, &handed.collect::<Vec<_>>(), &extras);
    Ok(Some(MySeason {
        next,
        tickets,
        past,
        received,
        subscriptions,
        credit_minor,
        has_vouchers: !vouchers::of_account(&mut conn, customer.account, 1).await?.is_empty(),
        currency: catalogue::currency(house),
        time_zone: time_zone(&catalogue),
    }))
}

/// The season says what became of a ticket that went back.
fn is_told(line: &OrderLineView) -> bool {
    matches!(
        line.state,
        TicketState::Exchanged(_)
            | TicketState::TakenBack(CancelledBy::Holder | CancelledBy::Change)
    )
}

/// A ticket of the holder's season alone, also after it is gone, with the currency of its amounts.
/// None: it never was theirs, or its performance is over.
#[boxed]
pub async fn my_ticket(
    house: &House,
    actor: &Actor,
    admission: AdmissionId,
    language: &str,
) -> anyhow::Result<Option<(MyTicket, Currency)>> {
    let Actor::Customer { account, .. } = *actor else { return Ok(None) };
    let mut conn = house.store().read().await?;
    let held = releases::ticket(&mut conn, Whose::Account(account), admission).await?;
    let Some(held) = held else { return Ok(None) };
    let order = orders::by_id(&mut conn, held.order).await?.context("an order stays")?;
    if !order.stands() {
        return Ok(None);
    }
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let view = view_of_order(house, &mut conn, &catalogue, &order, language).await?;
    let after = house.now().minus_ms(LATE_MS);
    let is_it = |line: &OrderLineView| {
        let ticket = line.ticket.as_ref();
        line.starts_at > after
            && line.line == held.line
            && ticket.is_none_or(|ticket| ticket.admission == admission)
    };
    let told = Told::of(&view);
    let gone = view.taken_back.into_iter().filter(is_told);
    let lines = view.lines.into_iter().chain(gone).filter(is_it).collect();
    let reader = Reader { house, catalogue: &catalogue, language };
    let mut tickets = reader.tickets(&mut conn, &order, &told, lines).await?;
    reader.keep_what_stays(&mut conn, &mut tickets).await?;
    Ok(tickets.pop().map(|ticket| (ticket, catalogue::currency(house))))
}

/// How it ended that a holder last offered their ticket to somebody who didn't accept it.
#[boxed]
pub async fn ended_offer(
    house: &House,
    actor: &Actor,
    admission: AdmissionId,
) -> anyhow::Result<Option<EndedOffer>> {
    let Actor::Customer { account, .. } = *actor else { return Ok(None) };
    let mut conn = house.store().read().await?;
    match releases::ticket(&mut conn, Whose::Account(account), admission).await? {
        Some(_) => transfers::ended_offer(&mut conn, admission).await,
        None => Ok(None),
    }
}

/// By their performances, then by their seats.
fn sort(tickets: &mut [MyTicket]) {
    tickets.sort_by(|one, other| {
        let (one, other) = (&one.line, &other.line);
        let first = (one.starts_at, one.performance).cmp(&(other.starts_at, other.performance));
        let seats = SeatName::some_in_order(one.seat.as_ref(), other.seat.as_ref());
        first.then(seats).then(one.line.cmp(&other.line))
    });
}

/// Tickets are in the order of their performances.
fn next(
    tickets: &[MyTicket],
    received: &[&Received],
    extras: &[OrderExtra],
) -> Option<NextPerformance> {
    let own = tickets.iter().map(|ticket| NextTicket {
        line: ticket.line.clone(),
        page: TicketPage::Order(ticket.order_secret.clone()),
    });
    let handed = received.iter().filter(|it| !it.is_open).map(|it| NextTicket {
        line: it.line.clone(),
        page: TicketPage::Transfer(it.secret.clone()),
    });
    let admits = |line: &OrderLineView| {
        !line.is_cancelled && line.ticket.as_ref().is_some_and(|ticket| !ticket.is_offered)
    };
    let mut all: Vec<NextTicket> = own.chain(handed).filter(|it| admits(&it.line)).collect();
    let first = all.iter().min_by_key(|it| (it.line.starts_at, it.line.performance))?;
    let performance = first.line.performance;
    all.retain(|it| it.line.performance == performance);
    let is_for = |extra: &&OrderExtra| {
        // What went with a present is its recipient's.
        extra.given.is_empty()
            && extra.performance.as_ref().is_some_and(|it| it.performance == performance)
    };
    Some(NextPerformance { tickets: all, extras: extras.iter().filter(is_for).cloned().collect() })
}
