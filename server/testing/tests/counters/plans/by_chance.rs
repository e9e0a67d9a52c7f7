//! Random deeds of a seller, a colleague and shoppers at one performance. After each of them every
//! seat of the desk's plan is what another reading of the database says: of tickets, scans,
//! unpaid orders, blocks and holds, by statements of its own. The live stream says the same, and
//! within a second what others did.
//!
//! `OPERATIONS=10000 SEED=1 cargo test -p testing --test all desk_plan_by_chance -- --nocapture`
//! does more, from another seed.

use super::counter_sales::{cash, form, sell};
use crate::{
    handed_on::resale,
    sale::{
        Order, assert_sound,
        banks::wanted,
        example::{CARMEN_ONE, OFFER, SWANS_ONE, performance, pick},
        scan_at,
    },
    seats::reservations::sale,
};
use domain::{
    id::PerformanceId,
    moment::{DAY_MS, MINUTE_MS},
    order::PlaceRequest,
    people::actor::Actor,
    seats::{
        block::{BlockKind, BlockTerms},
        desk_state::DeskState,
        hold::{HoldRequest, SeatRequest},
    },
};
use futures::StreamExt;
use house::{
    Answered, Failure,
    chance::{SeededChance, below},
};
use money::{
    cancellation::{Taken, cancel},
    checkout::new_idempotency_key,
    reservations::{ReserveRequest, free_reserved, reserve},
};
use selling::blocks::{
    BlockRequest, DeskEvent, UnblockRequest, block, desk_seats, unblock, watch_desk,
};
use std::{
    collections::BTreeMap,
    time::{Duration, Instant},
};
use store::testing::rows;
use testing::{NOON, Stage, stages};
use tokio::{sync::watch, time::timeout};

const CONSOLE: &Actor = &Actor::Console;
const OPERATIONS: u64 = 120;
/// In one house: its clock stays before the day of the performance.
const AT_MOST: u64 = 200;
/// The seats of each hall of the documented season.
const SEATS: u32 = 20;
const WITHIN: Duration = Duration::from_secs(1);
/// What the clock alone changes is read anew by and by.
const BY_AND_BY: Duration = Duration::from_secs(10);
/// When the doors are open, half an hour before the curtain.
const DOORS_MS: i64 = 2 * DAY_MS + 450 * MINUTE_MS;

/// As the plan's file and the tables call it.
struct Seat {
    guid: String,
    ordinal: String,
}

struct Evening<'a> {
    stage: &'a Stage,
    dice: SeededChance,
    performance: PerformanceId,
    plan_mark: String,
    /// By their places in the plan.
    seats: Vec<Seat>,
    /// Whose plan is watched.
    seller: Actor,
    colleague: Actor,
    shopper: Actor,
    /// She buys on the web, and offers tickets for resale.
    ana: Actor,
    unpaid: Vec<Order>,
    paid: Vec<Order>,
}

/// Whether it was done. Nothing here may fail, or lack a right.
fn is_done<T, R>(answer: Result<T, Failure<R>>) -> bool {
    answer.answered().expect("no fault").is_ok()
}

impl<'a> Evening<'a> {
    async fn of(stage: &'a Stage, seed: u64) -> Self {
        resale::house(stage).await;
        let performance = performance(stage, CARMEN_ONE).await;
        let loaded = season::performance::load(&stage.house, performance).await;
        let loaded = loaded.expect("read").expect("a performance");
        let seats = loaded.plan.hall.seats.iter();
        let seats =
            seats.map(|seat| Seat { guid: seat.guid.clone(), ordinal: seat.ordinal.0.to_string() });
        Self {
            stage,
            dice: SeededChance::new(seed),
            performance,
            plan_mark: loaded.plan_mark.clone(),
            seats: seats.collect(),
            seller: sale(stage).await,
            colleague: sale(stage).await,
            shopper: stage.guest().await,
            ana: stage.signed_in(resale::ANA).await,
            unpaid: Vec::new(),
            paid: Vec::new(),
        }
    }

    fn dice(&self, bound: usize) -> usize {
        below(&self.dice, bound as u32) as usize
    }

    fn request(&self, seat: u32) -> HoldRequest {
        HoldRequest { performance: self.performance, seat_request: SeatRequest::tickets(&[seat]) }
    }

    async fn hold(&self, actor: &Actor, seat: u32) -> bool {
        is_done(selling::hold::hold(&self.stage.house, actor, &self.request(seat)).await)
    }

    /// True: only the clock went on.
    async fn act(&mut self) -> bool {
        let stage = self.stage;
        let house = &stage.house;
        let seat = below(&self.dice, SEATS);
        let named = vec![self.seats[seat as usize].guid.clone()];
        match self.dice(15) {
            0 => self.hold(&self.shopper, seat).await,
            1 => self.hold(&self.seller, seat).await,
            2 => self.hold(&self.colleague, seat).await,
            3 => {
                let who = [&self.shopper, &self.seller, &self.colleague][self.dice(3)];
                is_done(selling::basket::empty(house, who).await)
            }
            4 | 5 => self.order(seat).await,
            6 | 7 => self.pay().await,
            8 => self.sell().await,
            9 => {
                let terms = BlockTerms::of(BlockKind::ALL[self.dice(BlockKind::ALL.len())]);
                let performance = CARMEN_ONE.to_owned();
                is_done(block(house, CONSOLE, &BlockRequest { performance, named, terms }).await)
            }
            10 => {
                let performance = CARMEN_ONE.to_owned();
                let request = UnblockRequest { performance, named, kind: None, name: None };
                is_done(unblock(house, CONSOLE, &request).await)
            }
            11 => self.reserve(seat).await,
            12 => is_done(free_reserved(house, &self.colleague, &self.request(seat)).await),
            13 => self.change_ticket().await,
            _ => {
                stage.clock.advance_ms((1 + self.dice(5)) as i64 * MINUTE_MS);
                house::jobs::tick(house).await;
                return true;
            }
        };
        false
    }

    /// A ticket on the web, or one in a package with a ballet.
    async fn order(&mut self, seat: u32) -> bool {
        let (stage, ana) = (self.stage, &self.ana);
        let is_held = match self.dice(3) {
            0 => {
                let other = below(&self.dice, SEATS);
                is_done(pick(stage, ana, CARMEN_ONE, OFFER, &[seat]).await)
                    && is_done(pick(stage, ana, SWANS_ONE, OFFER, &[other]).await)
            }
            _ => self.hold(ana, seat).await,
        };
        if is_held {
            self.unpaid.push(resale::placed(stage, ana).await);
        } else {
            is_done(selling::basket::empty(&stage.house, ana).await);
        }
        is_held
    }

    /// Perhaps too late.
    async fn pay(&mut self) -> bool {
        if self.unpaid.is_empty() {
            return false;
        }
        let at = self.dice(self.unpaid.len());
        let order = self.unpaid.swap_remove(at);
        resale::pay(self.stage, &order).await;
        self.paid.push(order);
        true
    }

    /// What the colleague has in their sale, for cash.
    async fn sell(&mut self) -> bool {
        let order = form(self.stage, &self.colleague).await;
        let parts = [cash(order.total_shown_minor)];
        let sold = is_done(sell(self.stage, &self.colleague, order, &parts).await);
        if sold {
            self.colleague = sale(self.stage).await;
        }
        sold
    }

    async fn reserve(&self, seat: u32) -> bool {
        let (house, own) = (&self.stage.house, sale(self.stage).await);
        let form = PlaceRequest {
            idempotency_key: new_idempotency_key(house),
            family_name: "Ruiz".to_owned(),
            language: "en".to_owned(),
            ..PlaceRequest::default()
        };
        let until = house.now().plus_ms((10 + self.dice(50)) as i64 * MINUTE_MS);
        let request = ReserveRequest { form, until, deposit_minor: None };
        self.hold(&own, seat).await && is_done(reserve(house, &own, &request).await)
    }

    /// Of those that Ana bought, one comes in, is offered for resale, or is taken back.
    async fn change_ticket(&self) -> bool {
        if self.paid.is_empty() {
            return false;
        }
        let (stage, order) = (self.stage, &self.paid[self.dice(self.paid.len())]);
        let view = order.view(stage).await;
        let mut tickets = view.lines.iter().filter_map(|line| line.ticket.as_ref());
        let Some(ticket) = tickets.next() else { return false };
        match self.dice(4) {
            0 => {
                let at = NOON.plus_ms(DOORS_MS);
                scan_at(stage, CARMEN_ONE, &ticket.barcode, at).await;
                true
            }
            1 => {
                let offered = subscribers::resale::offer(&stage.house, &self.ana, ticket.admission);
                is_done(offered.await)
            }
            _ => {
                let wanted = wanted(Taken::All);
                is_done(cancel(&stage.house, CONSOLE, &view.code, &wanted).await)
            }
        }
    }

    /// A letter for each seat, in the plan's order.
    async fn seen(&self) -> String {
        let seats = desk_seats(&self.stage.house, &self.seller, CARMEN_ONE).await.expect("known");
        letters(&seats.states)
    }

    /// The same by another reading: what stands further below hides what stands above.
    async fn read(&self) -> String {
        let (id, now) = (self.performance, self.stage.house.now().0);
        let own = self.seller.session().expect("a sale has one").to_string();
        let held = |channel: &str, session: &str| match channel {
            "web" => 'w',
            _ if session == own => 'm',
            _ => 'c',
        };
        let mut known = BTreeMap::new();
        let tickets = format!(
            "select cast(a.seat_ordinal as text), coalesce(f.kind, ''), \
             cast((select count(*) from scans s where s.admission_id = a.id \
               and s.answer = 'admitted') as text) \
             from admissions a join order_lines l on l.id = a.order_line_id \
             left join order_items i on i.id = l.item_id left join offers f on f.id = i.offer_id \
             where a.performance_id = '{id}' and a.cancelled_at_ms is null"
        );
        for [seat, kind, scans] in self.ask(&tickets).await {
            let letter = match kind.as_str() {
                _ if scans != "0" => 'e',
                "" => 't',
                "package" => 'p',
                _ => 's',
            };
            known.insert(seat, letter);
        }
        let claims = format!("from claims c where c.performance_id = '{id}'");
        let offered =
            format!("select cast(c.seat_ordinal as text) {claims} and c.release_id is not null");
        known.extend(self.ask(&offered).await.into_iter().map(|[seat]| (seat, 'o')));
        let blocked = format!(
            "select cast(c.seat_ordinal as text), \
             (select b.kind from blocks b where b.id = c.owner_id) {claims} and c.owner = 'block'"
        );
        for [seat, kind] in self.ask(&blocked).await {
            let kind = BlockKind::parse(&kind).expect("a kind");
            known.insert(seat, DeskState::Blocked(kind).code());
        }
        let unpaid = format!(
            "select cast(l.seat_ordinal as text), o.channel, case when exists (select 1 \
             from order_reservations v where v.order_id = o.id) then 'reserved' else '' end \
             from order_lines l join orders o on o.id = l.order_id \
             where l.performance_id = '{id}' and l.seat_ordinal is not null \
             and l.cancelled_at_ms is null and o.paid_at_ms is null and o.ended_at_ms is null"
        );
        for [seat, channel, reserved] in self.ask(&unpaid).await {
            let letter = if reserved.is_empty() { held(&channel, "") } else { 'r' };
            known.insert(seat, letter);
        }
        let baskets = format!(
            "select cast(c.seat_ordinal as text), k.channel, k.session_id \
             from baskets k join claims c on c.holder = 'basket' and c.holder_id = k.id \
             where c.performance_id = '{id}' and c.held_until_ms > {now}"
        );
        for [seat, channel, session] in self.ask(&baskets).await {
            known.insert(seat, held(&channel, &session));
        }
        // No seat of this hall is kept back by its plan.
        self.seats.iter().map(|seat| known.get(&seat.ordinal).copied().unwrap_or('f')).collect()
    }

    async fn ask<const COLUMNS: usize>(&self, sql: &str) -> Vec<[String; COLUMNS]> {
        let found = rows(self.stage.store(), sql).await.expect("read").into_iter();
        found.map(|row| row.try_into().expect("as many as are selected")).collect()
    }

    /// What the live stream has told so far. It is opened again whenever it ends, as a page does.
    fn follow(&self) -> watch::Receiver<Vec<DeskState>> {
        let (house, seller) = (self.stage.house.clone(), self.seller.clone());
        let mark = self.plan_mark.clone();
        let (sender, told) = watch::channel(Vec::new());
        tokio::spawn(async move {
            while !sender.is_closed() {
                let events = watch_desk(&house, &seller, CARMEN_ONE, &mark).await;
                let Ok(Some(mut events)) = events else { return };
                while let Some(event) = events.next().await {
                    sender.send_modify(|states| match event {
                        DeskEvent::All(all) => *states = all,
                        DeskEvent::Changed(some) => {
                            some.into_iter().for_each(|(seat, it)| states[seat as usize] = it);
                        }
                    });
                }
            }
        });
        told
    }
}

fn letters(states: &[DeskState]) -> String {
    states.iter().map(|state| state.code()).collect()
}

/// How long each change was on its way to the seller, but for those that the clock made.
async fn evening(stage: &Stage, seed: u64, operations: u64) -> Vec<Duration> {
    let mut evening = Evening::of(stage, seed).await;
    let mut told = evening.follow();
    let (mut before, mut times) = (evening.read().await, Vec::new());
    for operation in 0..operations {
        let is_clock = evening.act().await;
        let begun = Instant::now();
        let expected = evening.read().await;
        assert_eq!(evening.seen().await, expected, "seed {seed}, operation {operation}");
        let is_told = told.wait_for(|states| letters(states) == expected);
        let is_told = timeout(BY_AND_BY, is_told).await.is_ok_and(|it| it.is_ok());
        assert!(is_told, "seed {seed}, operation {operation}: nobody tells {expected}");
        if !is_clock && expected != before {
            times.push(begun.elapsed());
        }
        before = expected;
    }
    assert_sound(stage).await;
    times
}

#[expect(clippy::disallowed_methods, reason = "what is tested is told there")]
fn given(name: &str, missing: u64) -> u64 {
    std::env::var(name).map_or(missing, |text| text.parse().expect("a number"))
}

#[tokio::test(flavor = "multi_thread")]
async fn the_plan_and_its_stream_say_what_the_database_says_whatever_was_done() {
    let (wanted, seed) = (given("OPERATIONS", OPERATIONS), given("SEED", 1));
    let mut times = Vec::new();
    for at in 0..wanted.div_ceil(AT_MOST) {
        for stage in stages().await {
            let operations = AT_MOST.min(wanted - at * AT_MOST);
            times.extend(evening(&stage, seed + at, operations).await);
        }
    }
    times.sort_unstable();
    let part = |share: f64| times[((times.len() - 1) as f64 * share) as usize];
    let (half, most) = (part(0.5), part(0.99));
    println!("{} changes, seen after {half:?} (p50), {most:?} (p99)", times.len());
    assert!(most < WITHIN, "seen after {most:?}");
}
