//! Whether the line was kept: after each step everybody's seats are looked at beside those of the
//! step before. Nobody gets a seat that somebody who was there before them waits for, and what is
//! offered stays held.

use crate::{
    orders::link_secret,
    two_seasons::{seats, zone_of},
    waiting::Wish,
    world::World,
};
use domain::moment::Moment;
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, atomic::Ordering::SeqCst},
};
use store::testing::rows;

/// So many seats lie in one row of the plan's numbers.
const OF_ROW: u32 = 10;
/// A basket that renews, or a claim for a subscriber: by right, not by turn.
const BY_RIGHT: &str = "by right";

/// Before the basket of whoever offers a seat for resale.
const ON_OFFER: &str = "on offer by ";

/// By performance and place in the plan: the basket by which somebody has the seat.
pub type Having = BTreeMap<(usize, u32), String>;

/// An entry as its owner sees it.
#[derive(Clone, Debug, PartialEq)]
pub struct EntrySeen {
    pub performance: usize,
    pub email: String,
    pub secret: String,
    pub wish: Option<Wish>,
    /// Holds what is offered.
    pub basket: String,
    pub area: String,
    pub offered_until: Option<Moment>,
    pub end: String,
}

impl EntrySeen {
    pub fn is_offered(&self) -> bool {
        self.offered_until.is_some() && self.end.is_empty()
    }

    fn waits(&self) -> bool {
        self.offered_until.is_none() && self.end.is_empty()
    }
}

/// Whether these seats are what somebody waits for.
fn fits(wish: &Wish, seats: &BTreeSet<u32>) -> bool {
    let is_theirs = |seat: &u32| {
        zone_of(*seat).is_some_and(|zone| {
            wish.zones.is_empty() || wish.zones.iter().any(|wished| wished == zone)
        })
    };
    let theirs: Vec<u32> = seats.iter().copied().filter(is_theirs).collect();
    match (wish.count, wish.together) {
        (1, _) => !theirs.is_empty(),
        (count, false) => theirs.len() >= count as usize,
        (_, true) => theirs.windows(2).any(|two| {
            two[0] + 1 == two[1] && two[0] / OF_ROW == two[1] / OF_ROW && wish.count == 2
        }),
    }
}

/// So many places of the floor, which is in zone 2.
fn fits_floor(wish: &Wish, places: u32) -> bool {
    wish.count <= places && (wish.zones.is_empty() || wish.zones.iter().any(|zone| zone == "2"))
}

fn is_free(by: Option<&String>) -> bool {
    by.is_none_or(|by| by.starts_with(ON_OFFER))
}

impl World {
    /// After each step.
    pub async fn watch_the_line(&self) -> anyhow::Result<()> {
        if !self.has_two_seasons() {
            return Ok(());
        }
        self.see_who_is_asked().await?;
        let (entries, having) = (self.entries().await?, self.having().await?);
        let open = "select cast(count(*) as text), \
               cast((select count(*) from renewals) as text) from renewals \
             where ended_at_ms is null and new_order_id is null";
        let open = rows(&self.store(), open).await?.remove(0);
        let are_done = open[0] == "0" && open[1] != "0";
        let mixed = self.mixed.load(SeqCst);
        let (before, had, is_mixed) = self.waiting(|waiting| {
            let is_mixed = std::mem::replace(&mut waiting.mixed, mixed) != mixed;
            let before = std::mem::replace(&mut waiting.entries, entries.clone());
            let had = std::mem::replace(&mut waiting.having, having.clone());
            // What others took in the step in which all was decided may have been taken before: an
            // offer to somebody who waits can be sent by the job just before renewals.
            if !std::mem::replace(&mut waiting.are_done, are_done) {
                let others = having.iter().filter(|(_, by)| *by != BY_RIGHT);
                waiting.touched.extend(others.map(|(seat, _)| *seat));
            }
            (before, had, is_mixed)
        });
        // Who surely waited all the time.
        let waited = |entry: &&EntrySeen| {
            let was = before.values().find(|was| was.secret == entry.secret);
            entry.waits() && was.is_some_and(EntrySeen::waits)
        };
        let sure = self.sure(&before);
        let waited: Vec<&EntrySeen> =
            entries.values().filter(waited).filter(|it| sure.contains(&it.secret)).collect();
        for (id, entry) in &entries {
            self.check_offer(entry, before.get(id), &waited, &having);
            self.check_held(entry, before.get(id), [&had, &having]);
        }
        self.check_buyers(
            &Looks { before: &before, entries: &entries, had: &had, having: &having },
            &waited,
            is_mixed,
        );
        self.waiting(|waiting| waiting.confirmed_before = waiting.confirmed.clone());
        Ok(())
    }

    /// Secrets of entries that surely were confirmed at the last look.
    fn sure(&self, before: &BTreeMap<String, EntrySeen>) -> BTreeSet<String> {
        let confirmed = self.waiting(|waiting| waiting.confirmed_before.clone());
        let was = |secret: &String| {
            before.values().any(|entry| entry.secret == *secret && entry.wish.is_some())
        };
        confirmed.into_iter().filter(was).collect()
    }

    async fn entries(&self) -> anyhow::Result<BTreeMap<String, EntrySeen>> {
        let sql = "select id, performance_id, email, coalesce(sealed_secret, secret), \
               cast(quantity as text), zones, cast(together as text), \
               coalesce(basket_id, ''), coalesce(area, ''), \
               coalesce(cast(offered_until_ms as text), ''), coalesce(end_cause, '') \
             from waiting_entries order by id";
        let wishes = self.waiting(|waiting| waiting.wishes.clone());
        let known: BTreeMap<String, EntrySeen> = self.waiting(|waiting| waiting.entries.clone());
        let (mut seen, node) = (BTreeMap::new(), self.node());
        for row in rows(&self.store(), sql).await? {
            let is_it = |id: &domain::id::PerformanceId| id.to_string() == row[1];
            let Some(performance) = self.performances.iter().position(is_it) else { continue };
            let is_asked = |wish: &&Wish| {
                wish.performance == performance
                    && wish.email == row[2]
                    && wish.count.to_string() == row[4]
                    && wish.zones.join(" ") == row[5]
                    && u32::from(wish.together).to_string() == row[6]
            };
            // The same wish may have been sent more than once, and a clock set back in between.
            let wish = match known.get(&row[0]) {
                Some(known) => known.wish.clone(),
                None => wishes.iter().filter(is_asked).cloned().reduce(|first, again| {
                    let from = first.joined.0.min(again.joined.0);
                    Wish { joined: (from, first.joined.1.max(again.joined.1)), ..first }
                }),
            };
            if wish.is_none() {
                self.find(format!("nobody asked for this place in the line: {row:?}"));
            }
            let offered_until = row[9].parse().ok().map(Moment);
            let entry = EntrySeen {
                performance,
                email: row[2].clone(),
                secret: link_secret(&node, &row[3]),
                wish,
                basket: row[7].clone(),
                area: row[8].clone(),
                offered_until,
                end: row[10].clone(),
            };
            seen.insert(row[0].clone(), entry);
        }
        Ok(seen)
    }

    /// A seat is somebody's by the basket that they put it into, held, ordered or bought.
    async fn having(&self) -> anyhow::Result<Having> {
        let sql = "select c.performance_id, cast(c.seat_ordinal as text), \
               coalesce(case when c.holder = 'basket' then c.holder_id \
                 when c.holder = 'order' then (select o.basket_id from orders o \
                   where o.id = c.holder_id) end, ''), \
               coalesce(c.owner, ''), coalesce(c.release_id, ''), \
               coalesce((select o.basket_id from order_lines l join orders o \
                 on o.id = l.order_id where l.id = c.owner_id), c.owner_id, '') from claims c";
        let renewed = "select basket_id from orders where idempotency_key like 'renewal:%'";
        let renewed: BTreeSet<String> =
            rows(&self.store(), renewed).await?.into_iter().map(|row| row[0].clone()).collect();
        let mut having = Having::new();
        for row in rows(&self.store(), sql).await? {
            let is_it = |id: &domain::id::PerformanceId| id.to_string() == row[0];
            let Some(performance) = self.performances.iter().position(is_it) else { continue };
            let number: u32 = row[1].parse()?;
            let seat = self.ordinals.iter().position(|ordinal| ordinal.0 == number);
            let Some(seat) = seat else { continue };
            let by = match (row[2].as_str(), row[3].as_str(), row[4].as_str()) {
                ("", "order-line", "") if renewed.contains(&row[5]) => BY_RIGHT.to_owned(),
                ("", "order-line", "") => row[5].clone(),
                ("", "order-line", _) => format!("{ON_OFFER}{}", row[5]),
                ("", ..) => BY_RIGHT.to_owned(),
                (basket, ..) if renewed.contains(basket) => BY_RIGHT.to_owned(),
                (basket, ..) => basket.to_owned(),
            };
            having.insert((performance, seat as u32), by);
        }
        Ok(having)
    }

    /// Nobody who joined later is offered what somebody before them waits for.
    fn check_offer(
        &self,
        entry: &EntrySeen,
        was: Option<&EntrySeen>,
        waited: &[&EntrySeen],
        having: &Having,
    ) {
        if entry.offered_until.is_none() || was.is_some_and(|was| was.offered_until.is_some()) {
            return;
        }
        let Some(wish) = &entry.wish else { return };
        let held = |((at, seat), by): (&(usize, u32), &String)| {
            (*at == entry.performance && *by == entry.basket).then_some(*seat)
        };
        let offered: BTreeSet<u32> = having.iter().filter_map(held).collect();
        for first in waited.iter().filter(|it| it.performance == entry.performance) {
            let Some(before) = first.wish.as_ref().filter(|it| it.joined.1 < wish.joined.0) else {
                continue;
            };
            let is_theirs = match entry.area.is_empty() {
                true => fits(before, &offered),
                false => fits_floor(before, wish.count),
            };
            if is_theirs {
                let (first, later) = (&first.email, &entry.email);
                self.find(format!("{later} is offered {offered:?} before {first}: {before:?}"));
            }
        }
    }

    /// What is offered stays held until the time is up.
    fn check_held(&self, entry: &EntrySeen, was: Option<&EntrySeen>, looks: [&Having; 2]) {
        let is_over = entry.offered_until.is_none_or(|until| until <= self.latest());
        if is_over || !entry.is_offered() || !was.is_some_and(EntrySeen::is_offered) {
            return;
        }
        let held = |having: &Having| -> Vec<u32> {
            let is_it = |((at, _), by): &(&(usize, u32), &String)| {
                *at == entry.performance && **by == entry.basket
            };
            having.iter().filter(is_it).map(|((_, seat), _)| *seat).collect()
        };
        let [had, has] = looks.map(held);
        let is_whole = entry.wish.as_ref().is_none_or(|wish| wish.count as usize == has.len());
        if had != has || (entry.area.is_empty() && !is_whole) {
            self.find(format!("{} was offered {had:?}, and {has:?} are held", entry.email));
        }
    }

    /// No buyer gets what somebody waits for.
    fn check_buyers(&self, looks: &Looks<'_>, waited: &[&EntrySeen], is_mixed: bool) {
        let mut gained: BTreeMap<(usize, &String), BTreeSet<u32>> = BTreeMap::new();
        let is_offer = |by: &String| looks.entries.values().any(|entry| entry.basket == *by);
        for ((at, seat), by) in looks.having {
            // Who takes a ticket back has what they had.
            let had = looks.had.get(&(*at, *seat));
            let is_same = had.is_some_and(|had| had.strip_prefix(ON_OFFER).unwrap_or(had) == by);
            let is_same = is_same || by.starts_with(ON_OFFER);
            if !is_same && by != BY_RIGHT && !is_offer(by) {
                gained.entry((*at, by)).or_default().insert(*seat);
            }
        }
        // What is taken by the link was theirs.
        let is_taken = |at: usize| {
            looks.entries.iter().any(|(id, entry)| {
                let was = looks.before.get(id).is_some_and(|was| was.end == "taken");
                entry.performance == at && entry.end == "taken" && !was
            })
        };
        for ((at, by), seats) in gained.into_iter().filter(|((at, _), _)| !is_taken(*at)) {
            for first in waited.iter().filter(|entry| entry.performance == at) {
                let Some(wish) = &first.wish else { continue };
                // What came together isn't known where other work was let in.
                if (wish.count == 1 || !is_mixed) && fits(wish, &seats) {
                    let email = &first.email;
                    self.find(format!("{by} has {seats:?} at {at}, {email} waits: {wish:?}"));
                }
            }
        }
    }

    /// When all is quiet, nobody waits for what is there.
    pub async fn check_nobody_waits_in_vain(self: &Arc<Self>) -> anyhow::Result<()> {
        house::jobs::tick(&self.node()).await;
        self.watch_the_line().await?;
        let (entries, having) =
            self.waiting(|waiting| (waiting.entries.clone(), waiting.having.clone()));
        let sure = self.sure(&entries);
        let counters = "select performance_id, cast(capacity - taken as text) from area_counters";
        let counters = rows(&self.store(), counters).await?;
        for entry in entries.values().filter(|it| it.waits() && sure.contains(&it.secret)) {
            let Some(wish) = &entry.wish else { continue };
            let at = entry.performance;
            let free: BTreeSet<u32> =
                seats().filter(|seat| is_free(having.get(&(at, *seat)))).collect();
            let id = self.performances[at].to_string();
            let places = counters.iter().find(|row| row[0] == id).map(|row| row[1].parse());
            let places = places.transpose()?.unwrap_or_default();
            if fits(wish, &free) || fits_floor(wish, places) {
                self.find(format!("{} waits in vain: {wish:?}, free {free:?}", entry.email));
            }
        }
        Ok(())
    }
}

/// At everybody's seats, before a step and after it.
struct Looks<'a> {
    before: &'a BTreeMap<String, EntrySeen>,
    entries: &'a BTreeMap<String, EntrySeen>,
    had: &'a Having,
    having: &'a Having,
}
