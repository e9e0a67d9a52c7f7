//! A holder's own performances by date, with what can be done with each ticket.

use anyhow::Context;
use domain::{
    actor::Actor,
    bank_account::ShareTo,
    id::AdmissionId,
    moment::HOUR_MS,
    money::Currency,
    order::{LineResale, OrderExtra, OrderLineView},
};
use gift_tables::vouchers;
use house::{House, sealed::shown_link};
use people::customers::{customer_with, time_zone};
use rules::{Offering, ResaleRefusal};
use season::catalogue;
use selling::orders::view_of_order;
use store::{orders, people as persons, releases};

use crate::{
    statement, subscription_transfers,
    transfers::{Received, received},
};

/// So long after it began a performance still stands among those to come.
const LATE_MS: i64 = 4 * HOUR_MS;

#[derive(Clone, Debug, PartialEq)]
pub struct MySeason {
    /// None where no ticket admits to anything.
    pub next: Option<NextPerformance>,
    /// To come, by their start.
    pub tickets: Vec<MyTicket>,
    /// Tickets that somebody handed to them.
    pub received: Vec<Received>,
    /// Subscriptions that somebody handed to them.
    pub subscriptions: Vec<subscription_transfers::Received>,
    /// What the house owes to the holder, to be spent on anything.
    pub credit_minor: i64,
    /// Gift vouchers that they bought or were given.
    pub has_vouchers: bool,
    pub currency: Currency,
    /// Of the house's own dates.
    pub time_zone: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct MyTicket {
    pub line: OrderLineView,
    /// Opens its order.
    pub order_secret: String,
    pub resale: Resale,
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resale {
    /// No rule of the house lets it be offered.
    Never,
    /// The holder's share of the price would be so much at most, in parts of a million.
    Possible {
        admission: AdmissionId,
        share_ppm: i64,
    },
    /// It could be, but not now.
    NotNow(ResaleRefusal),
    Offered {
        admission: AdmissionId,
        /// What the holder gets once the seat is sold.
        promised_minor: i64,
        share_to: ShareTo,
    },
    Sold {
        credit_minor: i64,
        share_to: ShareTo,
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
    let (now, after) = (house.now(), house.now().minus_ms(LATE_MS));
    let (mut tickets, mut extras) = (Vec::new(), Vec::new());
    for id in persons::orders_to_come(&mut conn, customer.account, after).await? {
        let order = orders::by_id(&mut conn, id).await?.context("an order stays")?;
        let view = view_of_order(house, &mut conn, &catalogue, &order, language).await?;
        extras.extend(view.extras);
        for line in view.lines {
            if line.starts_at <= after {
                continue;
            }
            let offer = line.item.as_ref().map_or("ticket", |item| item.offer.as_str());
            let listing = catalogue.listing(line.performance).context("performances stay")?;
            let rule = catalogue.rules.resale(offer, listing);
            let offered_before = match (rule.and_then(|rule| rule.most), &line.item) {
                (Some(_), Some(item)) => {
                    releases::count_of_item(&mut conn, item.id, line.line).await?
                }
                _ => 0,
            };
            let ticket = line.ticket.as_ref();
            let offering = Offering {
                rule,
                starts_at: line.starts_at,
                sale: listing.effective.sale(now, line.is_cancelled),
                now,
                has_seat: line.seat.is_some(),
                is_valid: ticket.is_some_and(|ticket| !ticket.waits_for_proof),
                has_entered: ticket.is_some_and(|ticket| ticket.entered_at.is_some()),
                is_offered: false,
                is_handed_on: ticket.is_some_and(|ticket| ticket.offered_to.is_some()),
                offered_before,
            };
            let resale = resale_of(&line, &offering);
            let order_secret = shown_link(house, &order.secret);
            tickets.push(MyTicket { order_secret, resale, line });
        }
    }
    tickets.sort_by_cached_key(|ticket| {
        let line = &ticket.line;
        let seat =
            line.seat.as_ref().map(|seat| [&seat.area, &seat.section, &seat.row, &seat.number]);
        // Numbers by their length first: 9 before 10.
        let seat = seat.map(|words| words.map(|word| (word.chars().count(), word.clone())));
        (line.starts_at, line.performance, seat, line.line)
    });
    let own = customer.persons.first().map(|own| own.id).context("an account has a person")?;
    let credit_minor = statement::of_person(&mut conn, own).await?.balance_minor;
    let received = received(house, &mut conn, &customer.email, after, language).await?;
    let next = next(&tickets, &received, &extras);
    let subscriptions =
        subscription_transfers::received(house, &mut conn, &customer.email, language).await?;
    Ok(Some(MySeason {
        next,
        tickets,
        received,
        subscriptions,
        credit_minor,
        has_vouchers: !vouchers::of_account(&mut conn, customer.account, 1).await?.is_empty(),
        currency: catalogue::currency(house),
        time_zone: time_zone(&catalogue),
    }))
}

/// Tickets are in the order of their performances.
fn next(
    tickets: &[MyTicket],
    received: &[Received],
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
        extra.performance.as_ref().is_some_and(|it| it.performance == performance)
    };
    Some(NextPerformance { tickets: all, extras: extras.iter().filter(is_for).cloned().collect() })
}

fn resale_of(line: &OrderLineView, offering: &Offering<'_>) -> Resale {
    let admission = line.ticket.as_ref().map(|ticket| ticket.admission);
    match (line.resale, admission) {
        (Some(LineResale::Sold { credit_minor, share_to }), _) => {
            Resale::Sold { credit_minor, share_to }
        }
        (Some(LineResale::Offered { promised_minor, share_to }), Some(admission)) => {
            Resale::Offered { admission, promised_minor, share_to }
        }
        (_, None) => Resale::Never,
        (None, Some(admission)) => match offering.share_ppm() {
            Ok(share_ppm) => Resale::Possible { admission, share_ppm },
            Err(ResaleRefusal::NotAllowed) => Resale::Never,
            Err(refusal) => Resale::NotNow(refusal),
        },
    }
}
