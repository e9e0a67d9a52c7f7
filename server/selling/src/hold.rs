//! Holding seats: all of a line or none, decided by the claims' primary key.

mod chosen;
mod general_admission;
mod line;
mod package;
mod seat_chooser;
mod seats;
mod turns;
mod wish;

use crate::{
    basket::{
        self, BasketContext, BasketRows, items_of,
        open::{Opened, open_counted},
        quote_of,
    },
    waiting,
};
use anyhow::anyhow;
use domain::{
    actor::{Action, Actor, Channel},
    basket::BasketState,
    hold::{HoldRefusal, HoldRequest, SeatRequest},
    id::{BasketId, PerformanceId},
    moment::Moment,
    offer::product::offer_and_price_type,
    season::SaleState,
};
use general_admission::{GeneralAdmissionRequest, general_admission_held};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
};
use people::seat_limits::{self, Added, Counted};
use rules::People;
use season::{
    performance::{self, Performance},
    plan::{Seats, seats_now},
};
use seat_chooser::SeatChooser;
use seatmap::seat_set::SeatSet;
use serde_json::json;
use std::collections::BTreeSet;
use store::{
    Conn, areas,
    baskets::{self, BasketRow, LineRow},
    claims::{self, Viewer},
    offers::ItemRow,
};
use wish::{is_repeat, wish_of};

#[derive(Clone, Debug, PartialEq)]
pub struct Held {
    pub basket: BasketState,
    /// Places of the seats that are the basket's now, of this performance.
    pub mine: Vec<u32>,
    /// Single free seats that are left beside them: a warning, never a block. None where the house
    /// chose the seats.
    pub lone: Vec<u32>,
    /// Performances whose seats changed.
    pub touched: Vec<PerformanceId>,
}

/// How often the best seats are chosen anew when others are faster (PostgreSQL only: SQLite's
/// writer takes one shopper after the other).
const TRIES_MAX: u32 = 20;

/// Puts seats into the session's basket, which is opened when there is none. Seats that
/// the basket has already are left as they are, so the same request twice is one. When
/// somebody was faster at a seat that was chosen for the shopper, others are chosen.
#[boxed]
pub async fn hold(
    house: &House,
    actor: &Actor,
    request: &HoldRequest,
) -> Result<Held, Failure<HoldRefusal>> {
    let performance = performance::load_in(house, request.performance, actor.outlet())
        .await?
        .ok_or(Failure::Refused(HoldRefusal::UnknownPerformance))?;
    let mut conn = house.store().read().await?;
    let buyer = buyer_of(house, &mut conn, actor, &performance, &request.seat_request).await?;
    drop(conn);
    // Before anything is asked of a seat: its index may be another seat's by now.
    if !request.seat_request.is_of_plan(&performance.plan_mark) {
        return Err(Failure::Refused(HoldRefusal::PlanChanged));
    }
    let mut tries = 0;
    let held = loop {
        tries += 1;
        match hold_once(house, &buyer, &performance, &request.seat_request).await {
            Err(Failure::Refused(
                HoldRefusal::SeatsTaken { .. } | HoldRefusal::OfferTaken { .. },
            )) if tries < TRIES_MAX && matches!(request.seat_request, SeatRequest::Best { .. }) => {
            }
            done => break done?,
        }
    };
    house.announce(&held.touched).await;
    Ok(held)
}

/// What whoever buys may of the performance now.
async fn buyer_of(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    performance: &Performance,
    seat_request: &SeatRequest,
) -> Result<Buyer, Failure<HoldRefusal>> {
    actor.permit(Action::Shop, "*").map_err(|_| anyhow!("the actor may not shop"))?;
    let session = actor.session().ok_or_else(|| anyhow!("a basket needs a session"))?;
    let now = house.now();
    let (.., context) = basket::seen(house, conn, &performance.catalogue, session).await?;
    let (rules, people) = (&performance.catalogue.rules, &context.people);
    rules.check_seen(performance, people, now).map_err(Failure::Refused)?;
    let admitted = rules.admitted_together(performance, people, now);
    // A package with a date of its own doesn't wait for the tickets' sale.
    let is_early = matches!(admitted.sale, SaleState::NotYet { .. })
        && wish::are_sold_before(&performance.catalogue, seat_request);
    if !is_early {
        check_sale(admitted.sale)?;
    }
    let seats_max = admitted.seats_max;
    Ok(Buyer { actor: actor.clone(), context, seats_max, now })
}

/// Seats that were offered to somebody, within the caller's transaction, in which they were freed.
pub(crate) async fn hold_offered(
    house: &House,
    tx: &mut Conn,
    actor: &Actor,
    performance: &Performance,
    seat_request: &SeatRequest,
) -> Result<(), Failure<HoldRefusal>> {
    let buyer = buyer_of(house, tx, actor, performance, seat_request).await?;
    let before = seat_limits::before_hold(house, tx, actor, performance.row.id).await?;
    hold_in(house, tx, &buyer, performance, seat_request, before.counted).await.map(drop)
}

/// The best free seats beside each other. None: there aren't as many.
pub(crate) fn best_seats(
    performance: &Performance,
    seats: &Seats,
    zone: Option<&str>,
    count: u32,
    now: Moment,
) -> Option<Vec<u32>> {
    let (general_admission_held, seats_max) = (0, count);
    let chooser = SeatChooser { performance, seats, general_admission_held, seats_max, now };
    let zone = zone.map(str::to_owned);
    chooser.choose(&SeatRequest::Best { zone, count, offer: None }).ok()
}

async fn hold_once(
    house: &House,
    buyer: &Buyer,
    performance: &Performance,
    seat_request: &SeatRequest,
) -> Result<Held, Failure<HoldRefusal>> {
    let (performance, buyer, seat_request) =
        (performance.clone(), buyer.clone(), seat_request.clone());
    house
        .write(move |house, tx| {
            let performance = performance.clone();
            let (buyer, seat_request) = (buyer.clone(), seat_request.clone());
            Box::pin(async move {
                let id = performance.row.id;
                let before = seat_limits::before_hold(&house, tx, &buyer.actor, id).await?;
                // Nobody is faster than those who wait.
                if before.is_waited_for {
                    waiting::serve_line(&house, tx, &performance).await?;
                }
                let counted = before.counted;
                let mut held =
                    hold_in(&house, tx, &buyer, &performance, &seat_request, counted).await?;
                if matches!(seat_request, SeatRequest::Best { .. }) {
                    held.lone.clear();
                }
                Ok(held)
            })
        })
        .await
}

async fn hold_in(
    house: &House,
    tx: &mut Conn,
    buyer: &Buyer,
    performance: &Performance,
    seat_request: &SeatRequest,
    counted: Option<Counted>,
) -> Result<Held, Failure<HoldRefusal>> {
    let now = buyer.now;
    if let Some(counted) = &counted {
        seat_limits::lock(house, tx, counted).await?;
    }
    let opened = open_counted(house, tx, &buyer.actor, counted.as_ref(), now).await?;
    let Opened { row: open, lines, is_new } = opened;
    let until = basket::basket_end(house, &lines, now, open.sign);
    let channel = buyer.actor.outlet().channel;
    let viewer = Viewer { channel, basket: Some(open.id) };
    let id = performance.row.id;
    let (standing, owned) = match performance.asks_for_sold() {
        true => claims::standing_with_owned(tx, id, viewer, now).await?,
        false => (claims::standing(tx, id, viewer, now).await?, Vec::new()),
    };
    let seats = seats_now(&performance.plan, &standing);
    let wish = wish_of(seat_request);
    let items = items_of(tx, open.id, &lines).await?;
    let context = &buyer.context;
    if is_repeat(&lines, performance.row.id, &wish, now) {
        // The form was sent twice: what the first one got is theirs.
        let rows = BasketRows { lines: &lines, items: &items };
        return Ok(held(house, performance, &open, rows, context, &seats, &[])?);
    }
    let sold = performance::sold_share_of(tx, performance, owned).await?;
    let hold = Holding {
        performance,
        basket: open.id,
        channel,
        wish: &wish,
        until,
        now,
        people: &context.people,
        seats_max: buyer.seats_max,
        seats: &seats,
        sold: &sold,
    };
    let rows = BasketRows { lines: &lines, items: &items };
    let (new, added) = match seat_request {
        SeatRequest::GeneralAdmission { area, count, offer } => {
            let (offer, price_type) = offer_and_price_type(offer.as_deref());
            let request = GeneralAdmissionRequest { area, count: *count, offer, price_type };
            (general_admission::hold_tickets(house, tx, &hold, &request, rows).await?, Vec::new())
        }
        SeatRequest::Seats { .. } | SeatRequest::Best { .. } => {
            let general_admission_held = general_admission_held(&lines, performance);
            let offered = package::offered(house, tx, &hold, seat_request, &seats).await?;
            let (seats, seats_max) = (&offered, hold.seats_max);
            let chooser =
                SeatChooser { performance, seats, general_admission_held, seats_max, now };
            let chosen = chooser.choose(seat_request).map_err(Failure::Refused)?;
            if chosen.is_empty() {
                // All theirs already: the same request again gives no more time.
                return Ok(held(house, performance, &open, rows, context, seats, &[])?);
            }
            (seats::hold_seats(house, tx, &hold, &chosen, seat_request, rows).await?, chosen)
        }
    };
    let open = BasketRow { ends_at: until, ..open };
    seats::write_new(tx, &open, &lines, &new, now).await?;
    match &counted {
        // A new one was written so.
        _ if is_new => {}
        Some(counted) => {
            let (network, account) = (counted.network(), counted.account());
            store::seat_limits::count_basket(tx, &open, network, account).await?;
        }
        None => baskets::set_end(tx, open.id, until, open.extensions).await?,
    }
    if let Some(counted) = &counted {
        count_new(house, tx, counted, &hold, &new).await?;
    }
    record(house, tx, buyer, open.id, performance, &added).await?;
    let touched: BTreeSet<_> = new.lines.iter().map(|line| line.performance).collect();
    let (lines, items) = new.with_held(&lines, &items);
    let rows = BasketRows { lines: &lines, items: &items };
    let held = held(house, performance, &open, rows, context, &seats, &added)?;
    Ok(Held { touched: touched.into_iter().collect(), ..held })
}

/// With the new seats, nobody keeps more than they may.
async fn count_new(
    house: &House,
    tx: &mut Conn,
    counted: &Counted,
    hold: &Holding<'_>,
    new: &New,
) -> Result<(), Failure<HoldRefusal>> {
    let performance = hold.performance.row.id;
    let is_seat = |line: &&LineRow| line.performance == performance && line.seat.is_some();
    let taken = new.lines.iter().filter(is_seat).count() as u32;
    let left = left(tx, hold.performance, hold.seats).await?.saturating_sub(taken);
    let performances = &new.lines.iter().map(|line| line.performance).collect();
    let added = Added { performance, left, seats_max: hold.seats_max, performances };
    seat_limits::check_seat_limits(house, tx, counted, &added).await
}

/// Seats of the plan that are free in `seats`, and unnumbered places that are free now.
pub(crate) async fn left(
    conn: &mut Conn,
    performance: &Performance,
    seats: &Seats,
) -> anyhow::Result<u32> {
    let mut left = seats.free.count() as u32;
    if !performance.plan.hall.unnumbered.is_empty() {
        let counters = areas::counters(conn, performance.row.id).await?;
        let free = |(_, capacity, taken): &(String, u32, u32)| capacity.saturating_sub(*taken);
        left += counters.iter().map(free).sum::<u32>();
    }
    Ok(left)
}

async fn record(
    house: &House,
    tx: &mut Conn,
    buyer: &Buyer,
    basket: BasketId,
    performance: &Performance,
    seat_indexes: &[u32],
) -> anyhow::Result<()> {
    let seats = performance.plan.ordinals(seat_indexes);
    let entry = JournalEntry {
        action: "hold",
        subject: Subject::Basket(basket),
        detail: json!({ "performance": performance.row.id.to_string(), "seat_ordinals": seats }),
    };
    journal::record(house, tx, &buyer.actor, entry).await
}

/// `seats` as they stood before `added` came.
fn held(
    house: &House,
    performance: &Performance,
    basket: &BasketRow,
    rows: BasketRows<'_>,
    context: &BasketContext,
    seats: &Seats,
    added: &[u32],
) -> anyhow::Result<Held> {
    let BasketRows { lines, items } = rows;
    let quote = quote_of(&performance.catalogue, lines, items, context, None, house.now())?;
    let mut chosen = SeatSet::empty(performance.plan.hall.seats.len());
    for &seat_index in added {
        chosen.insert(seat_index as usize);
    }
    let lone = performance.plan.runs.lone_seats(&seats.free, &chosen);
    Ok(Held {
        basket: basket::state_of(house, basket, lines, context, &quote),
        mine: seat_indexes_of(&seats.mine, added),
        lone: lone.into_iter().map(|seat_index| seat_index as u32).collect(),
        touched: vec![performance.row.id],
    })
}

/// Those that were the basket's and those that came, rising.
fn seat_indexes_of(mine: &SeatSet, added: &[u32]) -> Vec<u32> {
    let mut seat_indexes: Vec<u32> =
        mine.iter().map(|seat_index| seat_index as u32).chain(added.iter().copied()).collect();
    seat_indexes.sort_unstable();
    seat_indexes
}

/// Who holds, and what they may.
#[derive(Clone)]
struct Buyer {
    actor: Actor,
    /// As it was before the hold: what comes beside the tickets decides nothing here.
    context: BasketContext,
    /// Of the performance.
    seats_max: u32,
    /// When they asked.
    now: Moment,
}

/// What a hold adds to the basket.
#[derive(Default)]
struct New {
    items: Vec<ItemRow>,
    lines: Vec<LineRow>,
}

impl New {
    /// The basket's with those that come.
    fn with_held(&self, lines: &[LineRow], items: &[ItemRow]) -> (Vec<LineRow>, Vec<ItemRow>) {
        ([lines, &self.lines].concat(), [items, &self.items].concat())
    }
}

/// One hold on its way.
struct Holding<'a> {
    performance: &'a Performance,
    basket: BasketId,
    /// In which the seats are sold.
    channel: Channel,
    /// Empty when the shopper named the seats.
    wish: &'a str,
    until: Moment,
    now: Moment,
    people: &'a People,
    /// Of the performance, for all of them.
    seats_max: u32,
    /// As they stood before.
    seats: &'a Seats,
    /// Of the performance, by zone.
    sold: &'a [i64],
}

fn check_sale(sale: SaleState) -> Result<(), Failure<HoldRefusal>> {
    let refusal = match sale {
        SaleState::Open { .. } => return Ok(()),
        SaleState::NotYet { opens } => HoldRefusal::NotYetOnSale { opens },
        SaleState::Closed => HoldRefusal::SaleClosed,
        SaleState::Cancelled => HoldRefusal::Cancelled,
        SaleState::Past => HoldRefusal::Past,
    };
    Err(Failure::Refused(refusal))
}
