//! What a holder can do with their tickets now, and what became of those that are gone: asked for
//! all tickets of an order together.

use super::{ExchangedFor, MyTicket, Resale, Until};
use crate::{transfers::subscriptions, waiver::waivable};
use anyhow::Context;
use domain::{
    id::{AdmissionId, OrderItemId, OrderLineId},
    moment::Moment,
    order::{ItemTransfer, LineResale, OrderLineView, OrderState, OrderView, TicketState},
    tickets::{
        change::{OrderChangeView, moved_from},
        exchange::ExchangedBy,
    },
};
use house::{House, sealed::shown_link};
use money::exchange;
use rules::{Offering, ResaleRefusal, Window};
use season::catalogue::Catalogue;
use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::Arc,
};
use store::{
    Conn,
    orders::Order,
    seats::releases,
    tickets::exchanges::{self, ExchangedTo},
};

/// What can be done with an order's tickets now, and what they were exchanged for.
#[derive(Default)]
struct Ways {
    exchangeable: BTreeSet<AdmissionId>,
    waivable: BTreeSet<AdmissionId>,
    /// Lines of each item that are on offer or were sold.
    offered: BTreeMap<OrderItemId, Vec<OrderLineId>>,
    exchanged_to: Vec<ExchangedTo>,
    /// The items that the order's own tickets were exchanged out of.
    exchanged_from: HashMap<OrderLineId, OrderItemId>,
    /// The last day of what is still to be paid of the order.
    owed_until: Option<Moment>,
}

/// Who reads their season.
pub(super) struct Reader<'a> {
    pub house: &'a House,
    pub catalogue: &'a Arc<Catalogue>,
    pub language: &'a str,
}

impl Reader<'_> {
    /// Of one order.
    pub(super) async fn tickets(
        &self,
        conn: &mut Conn,
        order: &Order,
        told: &Told,
        lines: Vec<OrderLineView>,
    ) -> anyhow::Result<Vec<MyTicket>> {
        let ways = Ways { owed_until: told.owed_until, ..self.ways(conn, order, &lines).await? };
        let mut tickets = Vec::new();
        for line in lines {
            let (change, moved_from) = (told.choice(&line), told.moved_from(&line));
            let is_paid_later = told.state == OrderState::Reserved;
            let ticket = self.ticket(order, &ways, line)?;
            tickets.push(MyTicket { change, is_paid_later, moved_from, ..ticket });
        }
        Ok(tickets)
    }

    /// Asked for all tickets of the order together.
    async fn ways(
        &self,
        conn: &mut Conn,
        order: &Order,
        lines: &[OrderLineView],
    ) -> anyhow::Result<Ways> {
        let (house, catalogue) = (self.house, self.catalogue);
        let mut ways = Ways::default();
        let has_limit = catalogue.rules.resales.iter().any(|rule| rule.most.is_some());
        let items = lines.iter().filter_map(|line| line.item.as_ref().map(|item| item.id));
        let items: BTreeSet<OrderItemId> = items.filter(|_| has_limit).collect();
        for item in items {
            ways.offered.insert(item, releases::offered_of_item(conn, item).await?);
        }
        if lines.iter().any(|line| line.item.is_none()) {
            ways.exchanged_from = exchanges::items_before(conn, order.id).await?;
        }
        if lines.iter().any(|line| line.exchanged == Some(ExchangedBy::Buyer)) {
            ways.exchanged_to = exchanges::exchanged_to(conn, order.id).await?;
        }
        let has = |is: fn(&OrderLineView) -> bool| {
            lines.iter().any(|line| line.ticket.is_some() && is(line))
        };
        let (exchanges, waives) = (has(|it| it.is_exchangeable), has(|it| it.is_waivable));
        if exchanges || waives {
            let held = releases::tickets_of_order(conn, order.id).await?;
            if exchanges {
                ways.exchangeable =
                    exchange::exchangeable(house, conn, catalogue, order, &held).await?;
            }
            if waives {
                ways.waivable = waivable(house, conn, catalogue, order, &held).await?;
            }
        }
        Ok(ways)
    }

    fn ticket(
        &self,
        order: &Order,
        ways: &Ways,
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
        let resale = self.resale(ways, &line)?;
        let resale_rule = rules.resale(offer, listing);
        let exchange = rules.exchange(offer, listing).map(|rule| ends(&rule.window));
        let waiver = rules.waiver(offer, listing).map(|rule| ends(&rule.window));
        let mut until = Until::default();
        if matches!(resale, Resale::Possible { .. }) && line.is_resalable {
            until.resale = resale_rule.map(|rule| ends(&rule.window));
        }
        if let Some(admission) = line.ticket.as_ref().map(|ticket| ticket.admission) {
            if line.is_exchangeable && ways.exchangeable.contains(&admission) {
                until.exchange = exchange;
            }
            if line.is_waivable && ways.waivable.contains(&admission) {
                until.waiver = waiver;
            }
        }
        if line.state == TicketState::Valid && until.exchange.is_none() {
            until.exchange_once_paid =
                ways.owed_until.filter(|at| exchange.is_some_and(|ends| ends > *at));
        }
        line.is_resalable = until.resale.is_some();
        line.is_exchangeable = until.exchange.is_some();
        line.is_waivable = until.waiver.is_some();
        let exchanged_for = self.exchanged_for(ways, &line)?;
        let order_secret = shown_link(self.house, &order.secret);
        let exchanged_from = ways.exchanged_from.get(&line.line).copied();
        let exchanged_from = exchanged_from.filter(|_| line.item.is_none());
        Ok(MyTicket {
            line,
            order_secret,
            resale,
            until,
            exchanged_for,
            exchanged_from,
            change: None,
            is_paid_later: false,
            moved_from: None,
        })
    }

    fn resale(&self, ways: &Ways, line: &OrderLineView) -> anyhow::Result<Resale> {
        let now = self.house.now();
        let listing = self.catalogue.listing(line.performance).context("performances stay")?;
        let offer = line.item.as_ref().map_or("ticket", |item| item.offer.as_str());
        let rule = self.catalogue.rules.resale(offer, listing);
        let offered_before = match (rule.and_then(|rule| rule.most), &line.item) {
            (Some(_), Some(item)) => {
                let offered = ways.offered.get(&item.id).into_iter().flatten();
                offered.filter(|other| **other != line.line).count() as u32
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
            is_handed_on: !line.can_change_hands
                || ticket.is_some_and(|ticket| ticket.offered_to.is_some()),
            offered_before,
        };
        Ok(resale_of(line, &offering))
    }

    /// A subscription that can't go to a new holder has no way there. All its tickets say the same
    /// of it, also those that are gone.
    pub(super) async fn keep_what_stays(
        &self,
        conn: &mut Conn,
        tickets: &mut [MyTicket],
    ) -> anyhow::Result<()> {
        let mut known: BTreeMap<OrderItemId, ItemTransfer> = BTreeMap::new();
        for item in tickets.iter().filter_map(|ticket| ticket.line.item.as_ref()) {
            let transfer = known.entry(item.id).or_default();
            // A ticket that is gone doesn't know where the others can go.
            if *transfer == ItemTransfer::Never {
                *transfer = item.transfer.clone();
            }
        }
        for (item, transfer) in &mut known {
            if *transfer == ItemTransfer::Possible {
                let (house, catalogue) = (self.house, self.catalogue);
                *transfer = subscriptions::can_go(house, conn, catalogue, *item).await?;
            }
        }
        for item in tickets.iter_mut().filter_map(|ticket| ticket.line.item.as_mut()) {
            if let Some(transfer) = known.get(&item.id) {
                item.transfer = transfer.clone();
            }
        }
        Ok(())
    }

    /// Where the holder goes instead. What a recipient has exchanged is theirs.
    fn exchanged_for(
        &self,
        ways: &Ways,
        line: &OrderLineView,
    ) -> anyhow::Result<Option<ExchangedFor>> {
        let to = ways.exchanged_to.iter().find(|to| to.line == line.line);
        let Some(to) = to.filter(|_| line.exchanged == Some(ExchangedBy::Buyer)) else {
            return Ok(None);
        };
        let listing = self.catalogue.listing(to.performance).context("performances stay")?;
        let row = &listing.row;
        Ok(Some(ExchangedFor {
            order_secret: shown_link(self.house, &to.order_secret),
            title: self.catalogue.title(&row.production_slug, self.language),
            starts_at: row.starts_at,
            time_zone: row.time_zone.clone(),
        }))
    }
}

/// What the buyer of an order was told of its performances.
pub(super) struct Told {
    /// The newest last.
    changes: Vec<OrderChangeView>,
    state: OrderState,
    owed_until: Option<Moment>,
}

impl Told {
    pub(super) fn of(order: &OrderView) -> Self {
        let open = order.invoices.iter().filter(|invoice| invoice.open_minor() > 0);
        let owed_until = open.map(|invoice| invoice.due_at).max();
        Self { changes: order.changes.clone(), state: order.state, owed_until }
    }

    /// What may be chosen now, as the page of the order says.
    fn choice(&self, line: &OrderLineView) -> Option<OrderChangeView> {
        let can_choose = matches!(self.state, OrderState::Paid | OrderState::Reserved);
        let mut its = self.changes.iter().filter(|told| told.performance == line.performance);
        let open = its.find(|told| told.is_open && can_choose);
        open.filter(|_| !line.state.is_gone()).cloned()
    }

    fn moved_from(&self, line: &OrderLineView) -> Option<Moment> {
        moved_from(&self.changes, line.performance, line.starts_at)
    }
}

fn resale_of(line: &OrderLineView, offering: &Offering<'_>) -> Resale {
    let admission = line.ticket.as_ref().map(|ticket| ticket.admission);
    match (line.resale.clone(), admission) {
        (Some(LineResale::Sold { share }), _) => Resale::Sold { share },
        (Some(LineResale::Offered { share, begins_at }), Some(admission)) => {
            Resale::Offered { admission, share, begins_at }
        }
        (_, None) => Resale::Never,
        (None, Some(_)) => match offering.share_ppm() {
            Ok(share_ppm) => Resale::Possible { share_ppm },
            Err(ResaleRefusal::NotAllowed) => Resale::Never,
            Err(refusal) => Resale::NotNow(refusal),
        },
    }
}
