//! A holder's own performances by date, with what can be done with each ticket.

use anyhow::Context;
use domain::{
    actor::Actor,
    bank_account::ShareTo,
    exchange::ExchangedBy,
    id::{AdmissionId, OrderId},
    moment::{HOUR_MS, Moment},
    money::Currency,
    order::{CancelledBy, ItemTransfer, LineResale, OrderExtra, OrderLineView, TicketState},
};
use gift_tables::vouchers;
use house::{House, sealed::shown_link};
use people::customers::{customer_with, time_zone};
use rules::{Offering, ResaleRefusal, Window};
use season::catalogue::{self, Catalogue};
use selling::orders::view_of_order;
use std::{collections::BTreeMap, sync::Arc};
use store::{
    Conn,
    exchanges::{self, Wish},
    orders::{self, Order},
    people as persons, releases,
};

use crate::{
    exchange::can_be_exchanged,
    statement, subscription_transfers,
    transfers::{Received, received},
    waiver::can_be_waived,
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
    /// What it says of offering, exchanging and giving back is true of this ticket now.
    pub line: OrderLineView,
    /// Opens its order.
    pub order_secret: String,
    pub resale: Resale,
    pub until: Until,
    /// None: it wasn't exchanged, or its new ticket isn't the holder's any more.
    pub exchanged_for: Option<ExchangedFor>,
}

/// Until when its holder can do what they can do now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Until {
    pub resale: Option<Moment>,
    pub exchange: Option<Moment>,
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
    let reader = Reader { house, catalogue: &catalogue, language };
    let after = house.now().minus_ms(LATE_MS);
    let (mut tickets, mut extras) = (Vec::new(), Vec::new());
    for id in persons::orders_to_come(&mut conn, customer.account, after).await? {
        let order = orders::by_id(&mut conn, id).await?.context("an order stays")?;
        let view = view_of_order(house, &mut conn, &catalogue, &order, language).await?;
        extras.extend(view.extras);
        let is_told = |line: &OrderLineView| {
            matches!(
                line.state,
                TicketState::Exchanged(_) | TicketState::TakenBack(CancelledBy::Holder)
            )
        };
        let gone = view.taken_back.into_iter().filter(is_told);
        let lines: Vec<_> = view.lines.into_iter().chain(gone).collect();
        for line in lines {
            if line.starts_at > after {
                tickets.push(reader.ticket(&mut conn, &order, line).await?);
            }
        }
    }
    reader.keep_what_stays(&mut conn, &mut tickets).await?;
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
    let email = &customer.email;
    let received = received(house, &mut conn, email, after, language).await?;
    let subscriptions =
        subscription_transfers::received(house, &mut conn, email, after, language).await?;
    let handed = received.iter().chain(subscriptions.iter().flat_map(|it| &it.tickets));
    let next = next(&tickets, &handed.collect::<Vec<_>>(), &extras);
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

/// Who reads their season.
struct Reader<'a> {
    house: &'a House,
    catalogue: &'a Arc<Catalogue>,
    language: &'a str,
}

impl Reader<'_> {
    async fn ticket(
        &self,
        conn: &mut Conn,
        order: &Order,
        mut line: OrderLineView,
    ) -> anyhow::Result<MyTicket> {
        let rules = &self.catalogue.rules;
        let listing = self.catalogue.listing(line.performance).context("performances stay")?;
        let offer = line.item.as_ref().map_or("ticket", |item| item.offer.as_str());
        let closes = listing.effective.sale_closes;
        let ends = |window: &Window| {
            let until = window.until.map(|until| until.resolve(listing.row.starts_at));
            until.map_or(closes, |until| until.min(closes))
        };
        let resale = self.resale(conn, &line).await?;
        let resale_rule = rules.resale(offer, listing);
        let exchange = rules.exchange(offer, listing).map(|rule| ends(&rule.window));
        let waiver = rules.waiver(offer, listing).map(|rule| ends(&rule.window));
        let mut until = Until::default();
        if matches!(resale, Resale::Possible { .. }) {
            until.resale = resale_rule.map(|rule| ends(&rule.window));
        }
        if let Some(admission) = line.ticket.as_ref().map(|ticket| ticket.admission) {
            let wish = Wish { admission, transfer: None };
            if line.is_exchangeable && can_be_exchanged(self.house, conn, wish).await? {
                until.exchange = exchange;
            }
            if line.is_waivable && can_be_waived(self.house, conn, admission).await? {
                until.waiver = waiver;
            }
        }
        line.is_resalable = until.resale.is_some();
        line.is_exchangeable = until.exchange.is_some();
        line.is_waivable = until.waiver.is_some();
        let exchanged_for = self.exchanged_for(conn, order.id, &line).await?;
        let order_secret = shown_link(self.house, &order.secret);
        Ok(MyTicket { line, order_secret, resale, until, exchanged_for })
    }

    async fn resale(&self, conn: &mut Conn, line: &OrderLineView) -> anyhow::Result<Resale> {
        let now = self.house.now();
        let listing = self.catalogue.listing(line.performance).context("performances stay")?;
        let offer = line.item.as_ref().map_or("ticket", |item| item.offer.as_str());
        let rule = self.catalogue.rules.resale(offer, listing);
        let offered_before = match (rule.and_then(|rule| rule.most), &line.item) {
            (Some(_), Some(item)) => releases::count_of_item(conn, item.id, line.line).await?,
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
        Ok(resale_of(line, &offering))
    }

    /// A subscription that can't go to a new holder now has no way there.
    async fn keep_what_stays(
        &self,
        conn: &mut Conn,
        tickets: &mut [MyTicket],
    ) -> anyhow::Result<()> {
        let mut known = BTreeMap::new();
        for item in tickets.iter_mut().filter_map(|ticket| ticket.line.item.as_mut()) {
            if item.transfer != ItemTransfer::Possible {
                continue;
            }
            let can_go = match known.get(&item.id) {
                Some(can_go) => *can_go,
                None => {
                    subscription_transfers::can_go(self.house, conn, self.catalogue, item.id)
                        .await?
                }
            };
            known.insert(item.id, can_go);
            if !can_go {
                item.transfer = ItemTransfer::Never;
            }
        }
        Ok(())
    }

    /// Where the holder goes instead. What a recipient has exchanged is theirs.
    async fn exchanged_for(
        &self,
        conn: &mut Conn,
        order: OrderId,
        line: &OrderLineView,
    ) -> anyhow::Result<Option<ExchangedFor>> {
        if line.exchanged != Some(ExchangedBy::Buyer) {
            return Ok(None);
        }
        for after in exchanges::orders_after(conn, order).await? {
            let exchange = exchanges::of_order(conn, after).await?;
            if exchange.is_none_or(|exchange| exchange.line != line.line) {
                continue;
            }
            let new = orders::by_id(conn, after).await?.context("an order stays")?;
            let lines = orders::lines(conn, after).await?;
            let performance = lines.iter().find_map(|line| line.offer.performance());
            let Some(performance) = performance else { continue };
            let listing = self.catalogue.listing(performance).context("performances stay")?;
            let row = &listing.row;
            return Ok(Some(ExchangedFor {
                order_secret: shown_link(self.house, &new.secret),
                title: self.catalogue.title(&row.production_slug, self.language),
                starts_at: row.starts_at,
                time_zone: row.time_zone.clone(),
            }));
        }
        Ok(None)
    }
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
        (None, Some(_)) => match offering.share_ppm() {
            Ok(share_ppm) => Resale::Possible { share_ppm },
            Err(ResaleRefusal::NotAllowed) => Resale::Never,
            Err(refusal) => Resale::NotNow(refusal),
        },
    }
}
