//! Staff block seats and places while others buy, and free them again; shoppers try blocked seats.
//! Who holds what over a block, and whose its seats are later, is judged by the sessions that the
//! world knows; what each seat is, by a reading of the claims that shares nothing with the house's.

use crate::{building::FLOOR, world::World};
use anyhow::Context;
use domain::{
    id::{Ordinal, SessionId},
    moment::{HOUR_MS, Moment},
    people::actor::{Actor, Channel, Seller},
    seats::{
        block::{BlockKind, BlockTerms, Sellers},
        hold::{HoldRequest, SeatRequest},
        seat_state::SeatState,
    },
    wording::settings::When,
};
use house::House;
use selling::blocks::{
    BlockRequest, PerformanceStates, UnblockRequest, block, desk_seats, states, unblock,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};
use store::testing::rows;

const UNPOISONED: &str = "because nothing panics while it holds this";
const CONSOLE: Actor = Actor::Console;
const SEATS: u64 = 20;
/// Between two looks at blocks lie so many steps.
const LOOK_EVERY: u64 = 5;

/// Block, performance and seat.
type BlockedSeat = [String; 3];

#[derive(Default)]
pub struct Blocked {
    /// Somebody has asked for a block.
    is_used: bool,
    steps: u64,
    /// As of the last look, of blocks that stand.
    seen: BTreeSet<BlockedSeat>,
    /// How often somebody asked to free seats: at all, and before each of the last two looks.
    frees: u64,
    frees_before: [u64; 2],
}

impl World {
    fn blocked<T>(&self, look: impl FnOnce(&mut Blocked) -> T) -> T {
        look(&mut self.blocked.lock().expect(UNPOISONED))
    }

    /// The places in the plan of seats that blocks own.
    pub async fn blocked_at(&self, node: &House, at: usize) -> anyhow::Result<Vec<u32>> {
        let performance = self.performances[at];
        let of = season::performance::load(node, performance).await?;
        let of = of.context("a performance that is there")?;
        let sql = format!(
            "select cast(seat_ordinal as text) from claims where owner = 'block' \
             and performance_id = '{performance}' order by seat_ordinal"
        );
        let mut seats = Vec::new();
        for row in rows(&self.store(), &sql).await? {
            let index = of.plan.seat_index(Ordinal(row[0].parse()?));
            seats.extend(index.map(|index| index as u32));
        }
        Ok(seats)
    }

    /// Of each kind; some end at a moment or before the curtain, some nobody may sell over.
    pub async fn block_some(&self, node: &House, mark: u64) {
        let at = self.below(self.keys.len() as u64) as usize;
        let loaded = season::performance::load(node, self.performances[at]).await;
        let Ok(Some(of)) = loaded else { return };
        let seat = || of.plan.hall.seats[self.below(SEATS) as usize].guid.clone();
        let named: Vec<String> = match self.below(5) {
            0 => vec![format!("{FLOOR}=1")],
            _ => (0..=self.below(3)).map(|_| seat()).collect(),
        };
        let Some(kind) = self.one_of(&BlockKind::ALL) else { return };
        let soon_ms = self.below(3 * HOUR_MS as u64) as i64;
        let until = match self.below(4) {
            0 => Some(When::At(node.now().plus_ms(soon_ms))),
            1 => {
                let ms = of.row.starts_at.since_ms(node.now()) - soon_ms;
                Some(When::BeforeCurtain { ms: ms.max(0) })
            }
            _ => None,
        };
        let name = if self.below(3) == 0 { "Gala".to_owned() } else { String::new() };
        let sellers = if self.below(4) == 0 { Sellers::default() } else { kind.sellers() };
        let terms = BlockTerms { kind, name, until, sellers };
        let request = BlockRequest { performance: self.keys[at].to_owned(), named, terms };
        self.does(format_args!("staff block {request:?}"));
        self.blocked(|known| known.is_used = true);
        self.heard("a block", mark, block(node, &CONSOLE, &request).await);
    }

    /// One seat, or all of a kind.
    pub async fn unblock_some(&self, node: &House, mark: u64) {
        let at = self.below(self.keys.len() as u64) as usize;
        let Ok(Some(of)) = season::performance::load(node, self.performances[at]).await else {
            return;
        };
        let blocked = self.blocked_at(node, at).await.unwrap_or_default();
        let (named, kind) = match self.one_of(&blocked) {
            _ if self.below(4) == 0 => {
                let kind = (self.below(2) == 0).then_some(BlockKind::House);
                (vec![self.house_seat().guid.to_owned()], kind)
            }
            Some(seat) if self.below(3) > 0 => {
                (vec![of.plan.hall.seats[seat as usize].guid.clone()], None)
            }
            _ => (Vec::new(), self.one_of(&BlockKind::ALL)),
        };
        // That of the plan's house seats has none.
        let name = (kind == Some(BlockKind::House) && self.below(2) == 0).then(String::new);
        let request = UnblockRequest { performance: self.keys[at].to_owned(), named, kind, name };
        self.does(format_args!("staff free {request:?}"));
        self.blocked(|known| known.frees += 1);
        self.heard("blocked seats that are freed", mark, unblock(node, &CONSOLE, &request).await);
    }

    /// A shopper wants a seat that is kept back.
    pub async fn try_blocked(self: &Arc<Self>, node: &House, who: usize, mark: u64) {
        let at = self.below(self.keys.len() as u64) as usize;
        let blocked = self.blocked_at(node, at).await.unwrap_or_default();
        let seat = match self.below(4) {
            0 => Some(self.house_seat().seat_index),
            _ => self.one_of(&blocked),
        };
        let Some(seat) = seat else { return self.block_some(node, mark).await };
        self.does(format_args!("{who} tries the blocked seat {seat}"));
        let seat_request = SeatRequest::tickets(&[seat]);
        let request = HoldRequest { performance: self.performances[at], seat_request };
        self.hold_this(node, who, request, mark).await;
        self.look_at_blocks().await;
    }

    /// After each step.
    pub async fn watch_blocks(&self) {
        let is_time = self.blocked(|known| {
            known.steps += 1;
            known.is_used && known.steps.is_multiple_of(LOOK_EVERY)
        });
        if is_time {
            self.look_at_blocks().await;
        }
    }

    /// Blocks own what they own, and are held over by those who may; so are house seats and
    /// reservations.
    pub async fn look_at_blocks(&self) {
        let judged = async {
            self.judge_blocks().await?;
            self.judge_house_seats().await?;
            self.judge_reserved().await
        };
        if let Err(error) = judged.await {
            self.find(format!("blocks can't be read: {error:#}"));
        }
    }

    async fn judge_blocks(&self) -> anyhow::Result<()> {
        let sql = "select b.id, c.performance_id, cast(c.seat_ordinal as text), b.channels, \
               coalesce(b.blocked_by, ''), coalesce(k.session_id, o.session_id, ''), \
               coalesce(o.id, '') \
             from claims c join blocks b on b.id = c.owner_id \
             left join baskets k on c.holder = 'basket' and k.id = c.holder_id \
             left join orders o on c.holder = 'order' and o.id = c.holder_id \
             where c.owner = 'block'";
        let mut now = BTreeSet::new();
        for row in rows(&self.store(), sql).await? {
            let [block, performance, seat, channels, by, session, order] =
                row.try_into().expect("because seven are selected");
            if !session.is_empty() && !self.may_sell_over(&channels, &session, &order) {
                self.find(format!("{session} holds seat {seat} over the block {block}"));
            }
            // Those that cancellations made are freed with their orders.
            if !by.is_empty() {
                now.insert([block, performance, seat]);
            }
        }
        let gone: Vec<BlockedSeat> = self.blocked(|known| {
            // What a program had asked for when it died may come a little later.
            let [before, at_last] = known.frees_before;
            known.frees_before = [at_last, known.frees];
            let is_freed = known.frees > before;
            let seen = std::mem::replace(&mut known.seen, now.clone());
            if is_freed { Vec::new() } else { seen.difference(&now).cloned().collect() }
        });
        for seat in gone {
            self.judge_gone(&seat).await?;
        }
        Ok(())
    }

    fn may_sell_over(&self, channels: &str, session: &str, order: &str) -> bool {
        let channel = match self.channel_of_sale(session) {
            Some(channel) => channel,
            None if self.is_of_box_office(order) => Channel::BoxOffice.as_str(),
            None => Channel::SHOP.as_str(),
        };
        channels.split(' ').any(|one| one == channel)
    }

    /// A seat that a block owned at the last look, and doesn't now: the block has ended, or was
    /// sold over by somebody who may.
    async fn judge_gone(&self, [block, performance, seat]: &BlockedSeat) -> anyhow::Result<()> {
        let sql = format!(
            "select coalesce(cast(ended_at_ms as text), ''), channels from blocks \
             where id = '{block}'"
        );
        let found = rows(&self.store(), &sql).await?;
        let [ended_at, channels] = found
            .into_iter()
            .next()
            .context("blocks are never deleted")?
            .try_into()
            .expect("because two are selected");
        if !ended_at.is_empty() {
            return Ok(());
        }
        let sql = format!(
            "select o.session_id, o.id from order_lines l join orders o on o.id = l.order_id \
             where l.performance_id = '{performance}' and l.seat_ordinal = {seat} \
             and o.paid_at_ms is not null"
        );
        let sold = rows(&self.store(), &sql).await?;
        if !sold.iter().any(|row| self.may_sell_over(&channels, &row[0], &row[1])) {
            self.find(format!("seat {seat} was the block {block}'s, which stands, and is gone"));
        }
        Ok(())
    }

    pub async fn read_states(&self, node: &House, mark: u64) {
        let at = self.below(self.keys.len() as u64) as usize;
        self.does(format_args!("staff read what each seat of {} is", self.keys[at]));
        let said = states(node, &CONSOLE, self.keys[at]).await;
        let Some(said) = self.heard("the states of seats", mark, said) else { return };
        // Programs may find the database away where the world doesn't.
        let judged = self.judge_states(node, at, &said).await;
        if let Err(error) = judged {
            self.heard::<(), ()>("a plan", mark, Err(error.into()));
        }
    }

    /// When all is quiet.
    pub async fn check_states(&self) -> anyhow::Result<()> {
        let node = self.node();
        for (at, key) in self.keys.iter().enumerate() {
            match states(&node, &CONSOLE, key).await {
                Ok(said) => {
                    self.judge_states(&node, at, &said).await?;
                    self.judge_desk(&node, at, &said).await?;
                }
                Err(why) => self.find(format!("what the seats of {key} are: {why:?}")),
            }
        }
        Ok(())
    }

    /// What the house says of each seat and area is what the claims say.
    async fn judge_states(
        &self,
        node: &House,
        at: usize,
        said: &PerformanceStates,
    ) -> anyhow::Result<()> {
        let (performance, now) = (self.performances[at], node.now());
        let known = self.claimed("claims", performance.to_string(), now).await?;
        let known: BTreeMap<String, String> =
            known.into_iter().map(|[seat, _, state]| (seat, state)).collect();
        let of = season::performance::load(node, performance).await?;
        let of = of.context("a performance that is there")?;
        let freed = format!(
            "select cast(seat_ordinal as text) from freed_house_seats \
             where performance_id = '{performance}'"
        );
        let freed = rows(&self.store(), &freed).await?;
        let is_freed = |seat: Ordinal| freed.iter().any(|row| row[0] == seat.0.to_string());
        for (seat, (name, state)) in of.plan.hall.seats.iter().zip(&said.seats) {
            let claimed = known.get(&seat.ordinal.0.to_string()).filter(|state| *state != FREE);
            let is_kept = seat.attributes.house_seat && !is_freed(seat.ordinal);
            let otherwise = if is_kept { "blocked-house" } else { FREE };
            let expected = claimed.map_or(otherwise, String::as_str);
            if state.to_text() != expected || *name != seat.guid {
                self.find(format!("{name} is said to be {state:?}, and is {expected}"));
            }
        }
        let mut places: BTreeMap<(String, String), u32> = BTreeMap::new();
        let claimed = self.claimed("area_claims", performance.to_string(), now).await?;
        for [area, quantity, state] in claimed.into_iter().filter(|[.., state]| state != FREE) {
            *places.entry((area, state)).or_default() += quantity.parse::<u32>()?;
        }
        let mut told: BTreeMap<(String, String), u32> = BTreeMap::new();
        for area in &said.areas {
            let taken = area
                .places
                .iter()
                .filter(|(state, count)| **state != SeatState::Free && **count > 0);
            told.extend(taken.map(|(state, count)| ((area.area.clone(), state.to_text()), *count)));
        }
        if told != places {
            self.find(format!("places are said to be {told:?}, and are {places:?}"));
        }
        Ok(())
    }

    /// To somebody who sells, each seat is the same, with for whom it is held and who has come in.
    async fn judge_desk(
        &self,
        node: &House,
        at: usize,
        said: &PerformanceStates,
    ) -> anyhow::Result<()> {
        let (outlet, session) = (Channel::BoxOffice.into(), SessionId(node.new_id()));
        let seller = Seller { outlet, point_of_sale: None, operator: None, till: None, session };
        let seller = Actor::Seller { actor: Box::new(CONSOLE), seller };
        let of = season::performance::load(node, self.performances[at]).await?.context("there")?;
        let told = desk_seats(node, &seller, self.keys[at]).await;
        let told = told.map_err(|why| anyhow::anyhow!("no seller is told the states: {why}"))?;
        let sql = format!(
            "select cast(c.seat_ordinal as text), coalesce(k.channel, o.channel, ''), \
             cast((select count(*) from admissions a, scans s where s.admission_id = a.id \
               and s.answer = 'admitted' and a.cancelled_at_ms is null and a.seat_ordinal = \
               c.seat_ordinal and a.performance_id = c.performance_id) as text) \
             from claims c left join baskets k on k.id = c.holder_id \
             left join orders o on o.id = c.holder_id where c.performance_id = '{}'",
            self.performances[at]
        );
        let claims = rows(&self.store(), &sql).await?;
        for ((seat, told), (name, state)) in
            of.plan.hall.seats.iter().zip(told.states).zip(&said.seats)
        {
            let claim = claims.iter().find(|row| row[0] == seat.ordinal.0.to_string());
            let expected = match (state, claim.map(|row| (&*row[1], &*row[2]))) {
                (SeatState::Held, Some(("web", _))) => "held-web".to_owned(),
                (SeatState::Held, _) => "held-seller".to_owned(),
                (SeatState::Sold(_), Some((_, entered))) if entered != "0" => "entered".to_owned(),
                _ => state.to_text(),
            };
            if told.to_text() != expected {
                self.find(format!("a seller is told {told:?} of {name}, which is {expected}"));
            }
        }
        Ok(())
    }

    /// Each seat or area, how much of it, and what the claim makes of it.
    async fn claimed(
        &self,
        table: &str,
        performance: String,
        now: Moment,
    ) -> anyhow::Result<Vec<[String; 3]>> {
        let columns = match table {
            "claims" => "cast(c.seat_ordinal as text), '1', coalesce(c.release_id, '')",
            _ => "c.area, cast(c.quantity as text), ''",
        };
        let sql = format!(
            "select {columns}, coalesce(c.holder, ''), \
             cast(coalesce(c.held_until_ms, 0) as text), coalesce(c.owner, ''), \
             coalesce(b.kind, ''), coalesce(f.kind, ''), coalesce(v.order_id, '') \
             from {table} c \
             left join blocks b on c.owner = 'block' and b.id = c.owner_id \
             left join order_lines l on c.owner = 'order-line' and l.id = c.owner_id \
             left join order_items i on i.id = l.item_id left join offers f on f.id = i.offer_id \
             left join order_reservations v on c.holder = 'order' and v.order_id = c.holder_id \
             where c.performance_id = '{performance}'"
        );
        let mut claimed = Vec::new();
        for row in rows(&self.store(), &sql).await? {
            let [name, count, offer, holder, until, owner, block, package, reservation] =
                row.try_into().expect("because nine are selected");
            let is_held = match holder.as_str() {
                "order" => true,
                "basket" => until.parse::<i64>()? > now.0,
                _ => false,
            };
            let state = match (owner.as_str(), package.as_str()) {
                _ if !reservation.is_empty() => "reserved".to_owned(),
                _ if is_held => "held".to_owned(),
                ("", _) => FREE.to_owned(),
                ("block", _) => format!("blocked-{block}"),
                ("order-line", _) if !offer.is_empty() => "on-resale".to_owned(),
                ("order-line", "") => "sold-ticket".to_owned(),
                ("order-line", "package") => "sold-package".to_owned(),
                ("order-line", _) => "sold-subscription".to_owned(),
                ("subscription" | "reservation", _) => "reserved".to_owned(),
                (owner, _) => anyhow::bail!("nobody says what a seat of {owner} is"),
            };
            claimed.push([name, count, state]);
        }
        Ok(claimed)
    }
}

const FREE: &str = "free";
