//! The tickets of an order, as its page shows them.

use super::{Reader, beneficiary, resales};
use anyhow::Context;
use domain::{
    id::{BarcodeId, OfferId, OrderItemId, OrderLineId, PersonId},
    moment::Moment,
    order::{
        CancelledBy, ItemTransfer, LineResale, OrderItem, OrderLineView, TicketState, TicketView,
    },
    payments::credit::payable_at,
    seats::plan::PlanSeat,
    tickets::media::TicketMedia,
    wording::symbol::Symbol,
};
use house::House;
use rules::{ExchangeRule, FULL, Window};
use season::{
    catalogue::Catalogue,
    performance::{self, Performance},
    words::{HallWords, hall_name},
};
use std::{
    collections::{BTreeMap, HashMap, btree_map::Entry},
    sync::Arc,
};
use store::{
    Conn,
    baskets::offers,
    orders::{Offer, Order, OrderLine},
    payments::cancellations,
    tickets::{
        admissions::{Ticket, TicketTransfer},
        cards::{self, Listed},
        exchanges,
        subscription_transfers::{self, SubscriptionTransfer},
    },
};

/// Lines of an order, and who sees them.
pub(super) struct Seen<'a> {
    pub order: &'a Order,
    pub lines: &'a [OrderLine],
    /// They were taken back.
    pub are_gone: bool,
    pub reader: Reader,
}

/// Of a line that nobody wrote down more about.
const STAFF: CancelledBy = CancelledBy::House;

/// One for each ticket; fees stand in the quote.
pub(super) async fn lines_of_order(
    house: &House,
    conn: &mut Conn,
    catalogue: &Arc<Catalogue>,
    seen: &Seen<'_>,
    tickets: Vec<Ticket>,
    language: &str,
) -> anyhow::Result<Vec<OrderLineView>> {
    let Seen { order, lines, are_gone, reader } = *seen;
    let is_any_offered = tickets.iter().any(|ticket| ticket.has_release);
    let mut tickets = by_line(tickets);
    let items = Items::of(conn, order, lines).await?;
    let all = lines.iter().filter(|line| line.offer.performance().is_some()).count();
    let is_any_offered = is_any_offered || tickets.len() < all;
    let (mut resales, mut exchanged, mut by) = (HashMap::new(), HashMap::new(), HashMap::new());
    if order.stands() && is_any_offered {
        resales = resales::of_order(house, conn, order.id).await?;
    }
    if order.paid_at.is_some() && is_any_offered {
        exchanged = exchanges::lines_of_order(conn, order.id).await?;
        by = cancellations::by_line(conn, order.id).await?;
    }
    let (mut performances, mut views) = (BTreeMap::new(), Vec::new());
    let mut names = Names::default();
    for line in lines {
        let Some(performance) = line.offer.performance() else { continue };
        let (performance, words) = match performances.entry(performance) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => {
                let listing = catalogue
                    .listing(performance)
                    .cloned()
                    .context("performances are never deleted")?;
                let performance = performance::of_listing(house, conn, catalogue, listing).await?;
                let words = HallWords::of(catalogue, language);
                new.insert((performance, words))
            }
        };
        let view = line_view(line, performance, words, language);
        let (item, (ticket, handed_to)) =
            (item_of(catalogue, &items, line, language), tickets.remove(&line.id).unzip());
        let handed_to = handed_to.flatten();
        let given_to = handed_to.as_ref().and_then(|it| it.recipient_name.clone());
        // Whoever was erased has no name.
        let given_to = given_to.filter(|name| !name.is_empty());
        let handed_to = handed_to.map(|it| it.email);
        // It is shown to whoever accepted it, and to nobody else.
        let ticket = ticket.filter(|it| handed_to.is_none() || reader.accepted(it.admission));
        let media = performance.effective.media;
        let ticket = ticket.map(|ticket| TicketView { media, ..ticket });
        let beneficiary = names.of(conn, line).await?;
        let offer = item.as_ref().map_or("ticket", |item: &OrderItem| item.offer.as_str());
        let view = with_ways(catalogue, performance, offer, view, house.now());
        let exchanged = exchanged.get(&line.id).copied();
        let resale = resales.remove(&line.id);
        // Sold between the two readings: the ticket is nobody's any more.
        let ticket = ticket.filter(|_| !matches!(resale, Some(LineResale::Sold { .. })));
        let view = OrderLineView { item, ticket, beneficiary, resale, handed_to, given_to, ..view };
        let view = OrderLineView { exchanged, ..view };
        let state = match (are_gone, exchanged) {
            (true, Some(by)) => TicketState::Exchanged(by),
            (true, None) => TicketState::TakenBack(by.get(&line.id).copied().unwrap_or(STAFF)),
            (false, _) => TicketState::of(&view),
        };
        views.push(OrderLineView { state, ..view });
    }
    close_hand_over(&mut views, house.now());
    Ok(views)
}

/// A subscription that has no ticket to come any more can be handed to nobody.
fn close_hand_over(views: &mut [OrderLineView], now: Moment) {
    let goes = |line: &&OrderLineView| line.ticket.is_some() && line.starts_at > now;
    let goes = views.iter().filter(goes).filter_map(|line| line.item.as_ref());
    let goes: Vec<OrderItemId> = goes.map(|item| item.id).collect();
    for item in views.iter_mut().filter_map(|line| line.item.as_mut()) {
        if item.transfer == ItemTransfer::Possible && !goes.contains(&item.id) {
            item.transfer = ItemTransfer::Never;
        }
    }
}

/// Of those for whom tickets are, each read once.
#[derive(Default)]
struct Names(HashMap<PersonId, Option<String>>);

impl Names {
    async fn of(&mut self, conn: &mut Conn, line: &OrderLine) -> anyhow::Result<Option<String>> {
        let Some(person) = line.beneficiary else { return Ok(None) };
        if let Some(name) = self.0.get(&person) {
            return Ok(name.clone());
        }
        let name = beneficiary(conn, line).await?;
        self.0.insert(person, name.clone());
        Ok(name)
    }
}

/// What its holder can do with a ticket. What can't be done now, or any more, isn't offered.
fn with_ways(
    catalogue: &Catalogue,
    performance: &Performance,
    offer: &str,
    view: OrderLineView,
    now: Moment,
) -> OrderLineView {
    let sale = performance.effective.sale(now, view.is_cancelled);
    let is_open = |window: &Window| window.check(view.starts_at, sale, now).is_ok();
    let rules = &catalogue.rules;
    let resale = rules.resale(offer, performance).is_some_and(|it| is_open(&it.window));
    let exchange = rules.exchange(offer, performance).is_some_and(|it| is_open(&it.window));
    // Of the performances that are on sale, without its own.
    let leads = |rule: &&ExchangeRule| {
        let mut others = catalogue.listings().filter(|other| other.row.id != view.performance);
        others.any(|other| rule.within.leads_to(performance, other, now))
    };
    let after = rules.exchange_after_change(offer, performance).filter(leads).is_some();
    let waiver = rules.waiver(offer, performance).is_some_and(|it| is_open(&it.window));
    OrderLineView {
        is_resalable: view.seat.is_some() && resale,
        is_exchangeable: exchange,
        is_exchangeable_after_change: after,
        is_waivable: waiver,
        ..view
    }
}

/// What an order has of subscriptions and packages.
#[derive(Default)]
struct Items {
    of_order: Vec<(OrderItemId, OfferId)>,
    /// Those that go to a new holder.
    transfers: Vec<SubscriptionTransfer>,
    /// Requests for their cards, the newest last.
    cards: Vec<Listed>,
}

impl Items {
    async fn of(conn: &mut Conn, order: &Order, lines: &[OrderLine]) -> anyhow::Result<Self> {
        if lines.iter().all(|line| line.item.is_none()) {
            return Ok(Self::default());
        }
        Ok(Self {
            of_order: offers::order_items(conn, order.id).await?,
            transfers: subscription_transfers::of_order(conn, order.id).await?,
            cards: cards::of_order(conn, order.id).await?,
        })
    }
}

/// The subscription or package that a line belongs to.
fn item_of(
    catalogue: &Catalogue,
    items: &Items,
    line: &OrderLine,
    language: &str,
) -> Option<OrderItem> {
    let (id, offer) = items.of_order.iter().find(|(id, _)| line.item == Some(*id))?;
    let offering = catalogue.offering_by_id(*offer)?;
    let name = catalogue.offer_name(offering, language);
    let name_in_season = catalogue.offer_in_season(offering, language);
    let (offer, is_chosen) = (offering.row.key.clone(), offering.is_chosen_one_by_one());
    let transfer = match items.transfers.iter().find(|it| it.item == *id) {
        Some(it) if it.end.is_some() => ItemTransfer::Accepted { email: it.email.clone() },
        Some(it) => ItemTransfer::Offered { email: it.email.clone() },
        None if catalogue.rules.subscription_transfer(&offer).is_some() => ItemTransfer::Possible,
        None => ItemTransfer::Never,
    };
    let card = items.cards.iter().rfind(|it| it.request.item == *id).map(|it| it.state);
    Some(OrderItem { id: *id, offer, name, name_in_season, is_chosen, transfer, card })
}

/// Each with whoever has accepted it; without what its performance says of media.
fn by_line(tickets: Vec<Ticket>) -> HashMap<OrderLineId, (TicketView, Option<TicketTransfer>)> {
    let handed = |ticket: &Ticket, is_accepted| {
        ticket.transfer.clone().filter(|it| it.is_accepted == is_accepted)
    };
    let media: Vec<BarcodeId> = tickets.iter().map(|ticket| ticket.barcode_id).collect();
    let shows = |barcode| media.iter().filter(|it| **it == barcode).count();
    tickets
        .into_iter()
        .map(|ticket| {
            let (offered_to, handed_to) = (handed(&ticket, false), handed(&ticket, true));
            let view = TicketView {
                admission: ticket.admission,
                barcode: ticket.barcode,
                is_on_card: shows(ticket.barcode_id) > 1,
                replaced: ticket.replaced,
                entered_at: ticket.entered_at,
                waits_for_proof: ticket.waits_for_proof,
                is_offered: ticket.is_offered,
                is_disputed: ticket.is_disputed,
                offered_to: offered_to.map(|it| it.email),
                media: TicketMedia::ALL,
            };
            (ticket.line, (view, handed_to))
        })
        .collect()
}

/// Without its item and its ticket.
fn line_view(
    line: &OrderLine,
    performance: &Performance,
    words: &HallWords,
    language: &str,
) -> OrderLineView {
    let hall = &performance.plan.hall;
    let slug = &performance.row.production_slug;
    let text = |name| performance.catalogue.production_text(slug, name, language);
    let seat_index = match &line.offer {
        Offer::Seat { ordinal, .. } => performance.plan.seat_index(*ordinal),
        _ => None,
    };
    let seat = seat_index.map(|index| words.seat_at(performance, index));
    let way = seat_index.and_then(|index| hall.seats.get(index)).map(|seat| &seat.attributes);
    let plan_seat = seat_index.and_then(|index| u32::try_from(index).ok());
    let plan = performance.plan.id;
    let area = match &line.offer {
        Offer::Place { area, .. } => {
            let drawn = hall.unnumbered.iter().find(|drawn| drawn.key == *area);
            Some(drawn.map_or(area.clone(), |drawn| words.area(&drawn.key, &drawn.name)))
        }
        _ => None,
    };
    let zone = performance.zones.zones.iter().find(|zone| zone.key == line.zone);
    let pays = performance.catalogue.pays_to_banks(line.selling);
    let mut venue = performance.row.venue.clone();
    venue.hall = hall_name(&performance.catalogue, &venue.hall, language);
    OrderLineView {
        line: line.id,
        performance: performance.row.id,
        performance_slug: performance.row.slug.clone(),
        title: performance.catalogue.title(slug, language),
        author: text("author"),
        poster: performance.row.poster.clone(),
        genre: performance.row.genre,
        starts_at: performance.row.starts_at,
        doors_at: performance.row.doors_at,
        time_zone: performance.row.time_zone.clone(),
        is_cancelled: performance.row.cancelled_at.is_some(),
        revision: performance.row.revision,
        venue,
        seat,
        area,
        plan_seat: plan_seat.map(|seat_index| PlanSeat { plan, seat_index }),
        entrance: way.and_then(|way| way.entrance.clone()),
        door: way.and_then(|way| way.door.clone()),
        zone: zone.map_or(line.zone.clone(), |zone| words.zone(&zone.key, &zone.name)),
        price_minor: line.due_minor,
        price_type: price_type(&performance.catalogue, line, language),
        symbol: symbol(&performance.catalogue, line),
        beneficiary: None,
        item: None,
        state: TicketState::NotYet,
        ticket: None,
        is_resalable: false,
        resale: None,
        handed_to: None,
        given_to: None,
        exchanged: None,
        is_exchangeable: false,
        is_exchangeable_after_change: false,
        is_waivable: false,
        credit_payable_at: pays.then(|| payable_at(performance.row.starts_at)),
        can_change_hands: true,
    }
}

fn price_type_key<'c>(catalogue: &'c Catalogue, line: &OrderLine) -> Option<&'c str> {
    catalogue.rules.price_type_key(line.price_type_id)
}

fn symbol(catalogue: &Catalogue, line: &OrderLine) -> Option<Symbol> {
    let key = price_type_key(catalogue, line)?;
    let rule = catalogue.rules.price_types.iter().find(|rule| rule.key == key);
    rule.and_then(|rule| rule.symbol.clone())
}

fn price_type(catalogue: &Catalogue, line: &OrderLine, language: &str) -> String {
    let key = price_type_key(catalogue, line).filter(|key| *key != FULL);
    key.map_or_else(String::new, |key| price_type_words(catalogue, key, language))
}

/// `Under 30. Show your passport.` Empty where the house has no name for the standard one.
pub(crate) fn price_type_words(catalogue: &Catalogue, key: &str, language: &str) -> String {
    let text = |part: &str| catalogue.text(&format!("tariff.{key}.{part}"), language);
    let name = text("name").unwrap_or(if key == FULL { "" } else { key });
    match text("note").filter(|note| !note.is_empty()) {
        Some(note) => format!("{name}. {note}"),
        None => name.to_owned(),
    }
}
