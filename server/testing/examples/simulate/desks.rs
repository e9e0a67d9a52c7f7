//! Three desks with tills: clerks open them with a float, move cash without a sale, count blind and
//! sometimes wrongly, close, and take over from one another; a manager confirms. A deed that wasn't
//! answered is asked for again before its clerk does anything else at the till.

pub mod counted;
mod judged;
pub mod reader;

use crate::{
    clerks::{MANAGER, account},
    world::World,
};
use domain::{
    id::TillSessionId,
    people::actor::Actor,
    sales::till::{
        Compared, DrawerCount, MovementKind, Papers, Pieces, TillRefusal, figures::ShiftCount,
    },
};
use house::{Failure, House};
use money::tills::{self, CashMove, NewTill, Opening, ShiftReport};
use std::{collections::BTreeMap, sync::Arc};

const UNPOISONED: &str = "because nothing panics while it holds this";
/// Each has a till and a clerk.
pub const DESKS: usize = 3;
/// An unanswered deed, a count, the end, and one more after a colleague's.
const DEEDS_TO_END: usize = 4;

/// What a clerk asks of a till.
#[derive(Clone, Debug)]
enum Deed {
    Open { till: usize, opening: Opening },
    Move(TillSessionId, CashMove),
    Count(TillSessionId, DrawerCount),
    Close(TillSessionId),
    TakeOver { of: usize, shift: TillSessionId, drawer: DrawerCount },
}

#[derive(Clone, Debug, PartialEq)]
enum Done {
    Begun(TillSessionId),
    Moved,
    Counted(ShiftCount),
    Closed(Compared),
}

#[derive(Clone, Default)]
struct Desk {
    shift: Option<TillSessionId>,
    unanswered: Option<Deed>,
}

/// A shift, as its clerk knows it.
#[derive(Clone, Default)]
struct Shift {
    /// What came from the safe, less what went there before the end.
    from_safe_minor: i64,
    paid_in_minor: i64,
    paid_out_minor: i64,
    /// From the clerk before.
    found_minor: i64,
    counted_minor: Option<i64>,
    is_closed: bool,
    is_taken_over: bool,
    is_confirmed: bool,
    /// Its report, once it was closed.
    report: Option<ShiftReport>,
}

impl Shift {
    /// What lies in it without sales and refunds.
    fn moved_minor(&self) -> i64 {
        self.from_safe_minor + self.found_minor + self.paid_in_minor - self.paid_out_minor
    }
}

#[derive(Default)]
pub struct Desks {
    all: [Desk; DESKS],
    /// Clerks in the middle of a step, the last one begun last.
    at_work: Vec<usize>,
    shifts: BTreeMap<TillSessionId, Shift>,
}

/// A clerk is in the middle of a step until this is dropped, also by the programs' death.
pub struct AtDesk {
    world: Arc<World>,
    pub number: usize,
}

impl Drop for AtDesk {
    fn drop(&mut self) {
        self.world.desks(|desks| desks.at_work.retain(|number| *number != self.number));
    }
}

fn till_key(till: usize) -> String {
    format!("till.{till}")
}

async fn carry_out(node: &House, clerk: &Actor, deed: &Deed) -> Result<Done, Failure<TillRefusal>> {
    match deed {
        Deed::Open { till, opening } => {
            tills::open_shift(node, clerk, &till_key(*till), opening).await.map(Done::Begun)
        }
        Deed::Move(shift, moved) => {
            tills::move_cash(node, clerk, *shift, moved).await.map(|()| Done::Moved)
        }
        Deed::Count(shift, drawer) => {
            tills::count(node, clerk, *shift, drawer).await.map(Done::Counted)
        }
        Deed::Close(shift) => tills::close(node, clerk, *shift).await.map(Done::Closed),
        Deed::TakeOver { shift, drawer, .. } => {
            tills::take_over(node, clerk, *shift, drawer).await.map(Done::Begun)
        }
    }
}

impl World {
    fn desks<T>(&self, look: impl FnOnce(&mut Desks) -> T) -> T {
        look(&mut self.desks.lock().expect(UNPOISONED))
    }

    /// Other worlds' counters take cash without tills.
    pub fn has_tills(&self) -> bool {
        !self.has_two_seasons() && self.seed % 4 < 2
    }

    /// One step in so many is at a counter: where there are tills, they have to be opened first.
    pub fn counters_one_in(&self) -> u64 {
        if self.has_tills() { 5 } else { 12 }
    }

    pub async fn add_tills(&self) -> anyhow::Result<()> {
        for till in 0..DESKS {
            let (key, name, counter) = (till_key(till), till_key(till), self.counter());
            let new = NewTill { key, name, counter, company: None };
            let added = tills::add_till(&self.node(), &Actor::Console, &new).await;
            added.map_err(|why| anyhow::anyhow!("{why}"))?;
        }
        Ok(())
    }

    /// One who isn't in the middle of something else.
    pub fn goes_to_desk(self: &Arc<Self>) -> Option<AtDesk> {
        let free: Vec<usize> = self
            .desks(|desks| (0..DESKS).filter(|number| !desks.at_work.contains(number)).collect());
        let number = self.one_of(&free)?;
        self.desks(|desks| desks.at_work.push(number));
        Some(AtDesk { world: self.clone(), number })
    }

    /// The clerk of the step that is under way.
    pub fn clerk(&self) -> Actor {
        self.clerk_of(self.desks(|desks| desks.at_work.last().copied()).unwrap_or_default())
    }

    /// The drawer that a clerk's money goes into. None: they have none, or have counted it.
    pub fn till_of(&self, clerk: &Actor) -> Option<TillSessionId> {
        let number = (0..DESKS).find(|number| Some(account(*number)) == clerk.operator())?;
        let shift = self.desks(|desks| desks.all[number].shift)?;
        (!self.is_counted(shift)).then_some(shift)
    }

    fn is_counted(&self, shift: TillSessionId) -> bool {
        self.desks(|desks| {
            desks.shifts.get(&shift).is_some_and(|known| known.counted_minor.is_some())
        })
    }

    /// True: the clerk was busy with their till.
    pub async fn sees_to_till(&self, node: &House, number: usize, mark: u64) -> bool {
        if !self.has_tills() {
            return false;
        }
        let desk = self.desks(|desks| desks.all[number].clone());
        let of_four = match (desk.unanswered, desk.shift) {
            (Some(_), _) => 4,
            (None, None) => 3,
            (None, Some(shift)) if self.is_counted(shift) => 2,
            (None, Some(_)) => 1,
        };
        if self.below(4) >= of_four {
            return false;
        }
        match self.next_deed(number, false).await {
            Ok(Some(deed)) => self.ask(node, number, deed, mark).await,
            Ok(None) => {}
            Err(error) => self.find(format!("a drawer can't be counted: {error:#}")),
        }
        if let Some(shift) = self.one_of(&self.closed(|shift| !shift.is_confirmed)) {
            self.confirm(node, shift, mark).await;
        }
        if let Some(shift) = self.one_of(&self.closed(|_| true)) {
            self.look_at_closed(node, shift).await;
        }
        true
    }

    /// `ends`: the clerk goes home.
    async fn next_deed(&self, number: usize, ends: bool) -> anyhow::Result<Option<Deed>> {
        let Desk { shift, unanswered } = self.desks(|desks| desks.all[number].clone());
        if unanswered.is_some() {
            return Ok(unanswered);
        }
        let Some(shift) = shift else {
            return if ends { Ok(None) } else { self.begins().await.map(Some) };
        };
        Ok(Some(if self.is_counted(shift) {
            Deed::Close(shift)
        } else if ends || self.below(3) == 0 {
            Deed::Count(shift, self.counts(shift).await?)
        } else {
            Deed::Move(shift, self.moves())
        }))
    }

    /// With a float, or with what is counted in a colleague's drawer.
    async fn begins(&self) -> anyhow::Result<Deed> {
        let left: Vec<(usize, TillSessionId)> = self.desks(|desks| {
            let idle = (0..DESKS).filter(|of| !desks.at_work.contains(of));
            let answered = idle.filter(|of| desks.all[*of].unanswered.is_none());
            answered.filter_map(|of| Some((of, desks.all[of].shift?))).collect()
        });
        let left: Vec<_> = left.into_iter().filter(|(_, shift)| self.is_counted(*shift)).collect();
        if let Some((of, shift)) = self.one_of(&left) {
            let drawer = self.counts(shift).await?;
            return Ok(Deed::TakeOver { of, shift, drawer });
        }
        let float_minor = 100 * self.below(300) as i64;
        let opening = Opening { float_minor, key: self.till_form() };
        Ok(Deed::Open { till: self.below(DESKS as u64) as usize, opening })
    }

    fn moves(&self) -> CashMove {
        let kinds = [MovementKind::PayIn, MovementKind::PayOut, MovementKind::Withdrawal];
        CashMove {
            kind: kinds[self.below(3) as usize],
            amount_minor: 1 + self.below(5_000) as i64,
            reason: "as it comes".to_owned(),
            key: self.till_form(),
        }
    }

    fn till_form(&self) -> String {
        format!("form {}", self.below(1 << 40))
    }

    /// As a sum or by coins, sometimes wrongly.
    async fn counts(&self, shift: TillSessionId) -> anyhow::Result<DrawerCount> {
        let there = self.there(shift).await?;
        let wrong_minor = if self.below(3) == 0 { self.below(1_001) as i64 - 500 } else { 0 };
        let minor = (there.cash_minor + wrong_minor).max(0);
        let coins_minor = if self.below(2) == 0 { minor / 100 * 100 } else { 0 };
        let coins = Pieces { denomination_minor: 100, pieces: (coins_minor / 100) as u32 };
        Ok(DrawerCount {
            cash: vec![coins],
            sum_minor: minor - coins_minor,
            slips: Papers { pieces: 0, amount_minor: there.slips_minor },
            paper: Papers { pieces: 0, amount_minor: there.papers_minor },
        })
    }

    async fn ask(&self, node: &House, number: usize, deed: Deed, mark: u64) {
        self.does(format_args!("clerk {number} at a till: {deed:?}"));
        self.desks(|desks| desks.all[number].unanswered = Some(deed.clone()));
        let clerk = self.clerk_of(number);
        let done = carry_out(node, &clerk, &deed).await;
        self.desks(|desks| desks.hear(number, &deed, &done));
        let Some(done) = self.heard("a till", mark, done) else { return };
        if let (Deed::Count(shift, _), Done::Counted(count)) = (&deed, &done) {
            self.judge_count(*shift, count).await;
        }
        // Pressed twice.
        if self.below(3) > 0 {
            return;
        }
        let again = carry_out(&self.node(), &clerk, &deed).await;
        if let Err(Failure::Refused(why)) = &again {
            self.find(format!("{deed:?} is done, and refused the second time: {why:?}"));
        }
        let again = self.heard("the same at a till", mark, again);
        if again.as_ref().is_some_and(|again| *again != done) {
            self.find(format!("one form at a till is {done:?} and {again:?}"));
        }
    }

    fn closed(&self, is_meant: fn(&Shift) -> bool) -> Vec<TillSessionId> {
        self.desks(|desks| {
            let closed = desks.shifts.iter().filter(|(_, it)| it.is_closed && is_meant(it));
            closed.map(|(shift, _)| *shift).collect()
        })
    }

    async fn confirm(&self, node: &House, shift: TillSessionId, mark: u64) {
        self.does(format_args!("the manager confirms {shift}"));
        let done = tills::confirm(node, &self.clerk_of(MANAGER), shift).await;
        if self.heard("a confirmation", mark, done).is_some() {
            self.desks(|desks| desks.shifts.entry(shift).or_default().is_confirmed = true);
        }
    }

    /// Everybody goes home.
    pub async fn close_tills(&self) -> anyhow::Result<()> {
        for number in 0..DESKS {
            for _ in 0..DEEDS_TO_END {
                let Some(deed) = self.next_deed(number, true).await? else { break };
                self.ask(&self.node(), number, deed, self.mark()).await;
            }
        }
        for shift in self.closed(|_| true) {
            self.confirm(&self.node(), shift, self.mark()).await;
            self.look_at_closed(&self.node(), shift).await;
        }
        Ok(())
    }
}

impl Desks {
    /// In one go: a clerk whose programs die has heard all of an answer, or nothing.
    fn hear(&mut self, number: usize, deed: &Deed, done: &Result<Done, Failure<TillRefusal>>) {
        match done {
            Ok(done) => self.note(number, deed, done),
            Err(Failure::Fault(_)) => return,
            Err(Failure::Refused(_) | Failure::NotPermitted(_)) => {}
        }
        self.all[number].unanswered = None;
    }

    fn note(&mut self, number: usize, deed: &Deed, done: &Done) {
        match deed {
            Deed::Open { opening, .. } => {
                let from_safe_minor = opening.float_minor;
                self.begin(number, done, Shift { from_safe_minor, ..Shift::default() });
            }
            Deed::Move(shift, moved) => {
                let shift = self.shifts.entry(*shift).or_default();
                match moved.kind {
                    MovementKind::PayIn => shift.paid_in_minor += moved.amount_minor,
                    MovementKind::PayOut => shift.paid_out_minor += moved.amount_minor,
                    _ => shift.from_safe_minor -= moved.amount_minor,
                }
            }
            Deed::Count(shift, drawer) => {
                let counted_minor = drawer.cash_minor().expect("because it was taken");
                self.shifts.entry(*shift).or_default().counted_minor = Some(counted_minor);
            }
            Deed::Close(shift) => {
                self.shifts.entry(*shift).or_default().is_closed = true;
                self.all[number].shift = None;
            }
            Deed::TakeOver { of, shift, drawer } => {
                let former = self.shifts.entry(*shift).or_default();
                (former.is_closed, former.is_taken_over) = (true, true);
                let found_minor = drawer.cash_minor().expect("because it was taken");
                former.counted_minor = Some(found_minor);
                self.all[*of].shift = None;
                self.begin(number, done, Shift { found_minor, ..Shift::default() });
            }
        }
    }

    fn begin(&mut self, number: usize, done: &Done, new: Shift) {
        if let Done::Begun(shift) = done {
            self.shifts.insert(*shift, new);
            self.all[number].shift = Some(*shift);
        }
    }
}
