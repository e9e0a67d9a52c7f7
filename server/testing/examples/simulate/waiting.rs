//! People who wait for seats of performances that are sold out: they join, confirm, leave, and
//! take or let pass what they are offered. Whether the line was kept, `line` judges.

use crate::{
    line::{EntrySeen, Having},
    members,
    orders::link_secret,
    world::World,
};
use domain::{moment::Moment, people::actor::Actor};
use house::House;
use selling::waiting::{Join, Joined, accept, confirm, join, leave};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};
use store::testing::rows;

const UNPOISONED: &str = "because nothing panics while it holds this";
const WAITERS: u64 = 5;

/// What somebody asked for, whether or not they were answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Wish {
    /// Of the world's.
    pub performance: usize,
    pub email: String,
    pub count: u32,
    pub zones: Vec<String>,
    pub together: bool,
    /// By the clock of whoever heard it.
    pub joined: (Moment, Moment),
}

#[derive(Default)]
pub struct Waiting {
    pub wishes: Vec<Wish>,
    /// Entries that were surely confirmed, by their secrets.
    pub confirmed: BTreeSet<String>,
    /// The same at the last look: whoever is confirmed in a step may have come after a buyer.
    pub confirmed_before: BTreeSet<String>,
    /// As of the last look.
    pub entries: BTreeMap<String, EntrySeen>,
    pub having: Having,
    /// By performance and place in the plan: what others than subscribers were seen to have while
    /// renewals were open.
    pub touched: BTreeSet<(usize, u32)>,
    /// Nothing was left to decide about renewals, as of the last look.
    pub are_done: bool,
    /// How often work had been let in.
    pub mixed: u64,
}

impl World {
    pub fn waiting<T>(&self, look: impl FnOnce(&mut Waiting) -> T) -> T {
        look(&mut self.waiting.lock().expect(UNPOISONED))
    }

    /// Whether others than subscribers were seen to have this seat.
    pub fn was_touched(&self, key: &str, seat: u32) -> bool {
        let at = self.keys.iter().position(|known| *known == key);
        at.is_some_and(|at| self.waiting(|waiting| waiting.touched.contains(&(at, seat))))
    }

    pub async fn wait_for_seats(self: &Arc<Self>, node: &House, who: usize, mark: u64) {
        let open: Vec<EntrySeen> = self.waiting(|waiting| {
            waiting.entries.values().filter(|entry| entry.end.is_empty()).cloned().collect()
        });
        let offered = open.iter().filter(|entry| entry.is_offered());
        let unconfirmed = self.waiting(|waiting| {
            let is_open = |entry: &&EntrySeen| !waiting.confirmed.contains(&entry.secret);
            open.iter().filter(is_open).map(|entry| entry.secret.clone()).collect::<Vec<_>>()
        });
        let offered: Vec<&EntrySeen> = offered.collect();
        match self.below(12) {
            0..5 if !offered.is_empty() => {
                let entry = offered[self.below(offered.len() as u64) as usize];
                self.take_offer(node, who, &entry.secret, mark).await;
            }
            5..8 if !unconfirmed.is_empty() => {
                let secret = &unconfirmed[self.below(unconfirmed.len() as u64) as usize];
                self.confirm_wish(node, who, secret, mark).await;
            }
            8 if !open.is_empty() => {
                let entry = &open[self.below(open.len() as u64) as usize];
                self.does(format_args!("{} leaves the line", entry.email));
                let left = leave(node, &self.guest(who), &entry.secret).await;
                self.heard("leaving a waiting list", mark, left);
            }
            _ => self.join_line(node, who, mark).await,
        }
    }

    fn guest(&self, who: usize) -> Actor {
        let (session, account) = self.shopper(who, |shopper| (shopper.session, shopper.account));
        match account {
            Some(account) => Actor::Customer { session, account },
            None => Actor::Guest { session },
        }
    }

    async fn join_line(self: &Arc<Self>, node: &House, who: usize, mark: u64) {
        let actor = self.guest(who);
        let is_member = matches!(actor, Actor::Customer { .. }) && self.below(2) == 0;
        let email = match is_member {
            true => members::email(who),
            false => format!("waiter-{}@example.org", self.below(WAITERS)),
        };
        let performance = self.below(self.keys.len() as u64) as usize;
        let zones: &[&str] = match self.below(4) {
            0 => &[],
            1 => &["2"],
            _ => &["1"],
        };
        let wanted = Join {
            performance: self.keys[performance].to_owned(),
            email: email.clone(),
            count: 1 + self.below(2) as u32,
            zones: zones.iter().map(|zone| (*zone).to_owned()).collect(),
            together: self.below(2) == 0,
            language: "en".to_owned(),
        };
        let (count, zones, together) = (wanted.count, wanted.zones.clone(), wanted.together);
        self.does(format_args!("{email} joins the line: {count} of {zones:?} at {performance}"));
        // Whatever comes of it, from now on it may have been heard.
        let joined = (node.now(), Moment(i64::MAX));
        let wish = Wish { performance, email, count, zones, together, joined };
        let number = self.waiting(|waiting| {
            waiting.wishes.push(wish);
            waiting.wishes.len() - 1
        });
        let done = join(node, &actor, &wanted).await;
        let until = node.now();
        let done = self.heard("joining a waiting list", mark, done);
        self.waiting(|waiting| {
            let (from, _) = waiting.wishes[number].joined;
            waiting.wishes[number].joined = (from.min(until), from.max(until));
            if let Some(Joined::Waits(secret)) = &done {
                waiting.confirmed.insert(secret.clone());
            }
        });
        if let Some(Joined::Mailed) = done
            && self.below(2) == 0
            && let Ok(secret) = self.secret_of(number).await
        {
            self.confirm_wish(node, who, &secret, mark).await;
        }
    }

    /// As the mail brings it.
    async fn secret_of(&self, number: usize) -> anyhow::Result<String> {
        let wish = self.waiting(|waiting| waiting.wishes[number].clone());
        let sql = format!(
            "select coalesce(sealed_secret, secret) from waiting_entries \
             where email = '{}' and performance_id = '{}' and ended_at_ms is null",
            wish.email, self.performances[wish.performance]
        );
        let row = rows(&self.store(), &sql).await?;
        let secret = row.first().map(|row| link_secret(&self.node(), &row[0]));
        secret.ok_or_else(|| anyhow::anyhow!("it has ended"))
    }

    async fn confirm_wish(&self, node: &House, who: usize, secret: &str, mark: u64) {
        self.does(format_args!("somebody confirms {}", &secret[..6]));
        let done = confirm(node, &self.guest(who), secret).await;
        if self.heard("confirming a wish", mark, done).is_some() {
            self.waiting(|waiting| waiting.confirmed.insert(secret.to_owned()));
        }
    }

    /// Into their basket; then they mostly order and pay.
    async fn take_offer(self: &Arc<Self>, node: &House, who: usize, secret: &str, mark: u64) {
        self.does(format_args!("{who} takes what is offered to {}", &secret[..6]));
        let (actor, _) = self.begin(who);
        let done = accept(node, &actor, secret).await;
        self.end(who);
        self.touch(who);
        if self.heard("an offer of the waiting list", mark, done).is_none() {
            return;
        }
        if self.below(3) > 0 {
            self.order(node, who, mark).await;
            self.pay(node, who, mark).await;
        }
    }

    /// In the end everybody goes, so that nothing is held.
    pub async fn leave_the_line(self: &Arc<Self>) -> anyhow::Result<()> {
        if !self.has_two_seasons() {
            return Ok(());
        }
        self.check_nobody_waits_in_vain().await?;
        let open: Vec<EntrySeen> = self.waiting(|waiting| {
            waiting.entries.values().filter(|entry| entry.end.is_empty()).cloned().collect()
        });
        for entry in open {
            let mark = self.mark();
            let left = leave(&self.node(), &self.guest(0), &entry.secret).await;
            self.heard("leaving a waiting list", mark, left);
        }
        house::jobs::tick(&self.node()).await;
        self.read_log(self.mark());
        Ok(())
    }
}
