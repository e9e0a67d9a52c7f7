//! What really lies in drawers and in the safe, and what clerks do by chance. None of it is read
//! from the house.

use crate::{
    deeds::{Deed, Done, MANAGER, Selling, TILLS},
    desk::Desk,
};
use anyhow::{Context, ensure};
use domain::{
    id::{PerformanceId, TillSessionId},
    sales::till::{DrawerCount, MovementKind, Papers},
};
use rand::{RngExt, SeedableRng, rngs::SmallRng};

/// All that the ledger is held against, in minor units.
#[derive(Default)]
pub struct Known {
    /// What left it: below zero.
    pub safe: i64,
    pub drawers: i64,
    pub paid_in: i64,
    pub paid_out: i64,
    /// Too much change was given: below zero.
    pub wrong_change: i64,
    /// By terminals, less what they gave back.
    pub slips: i64,
    /// Tickets that came back, at what was given for them.
    pub papers: i64,
}

struct Drawer {
    clerk: usize,
    shift: TillSessionId,
    cash: i64,
    /// Since the shift began.
    slips: Papers,
    wrong_change: i64,
}

struct SoldOrder {
    code: String,
    cash: i64,
    terminal: i64,
}

pub struct World {
    chance: SmallRng,
    desk: Desk,
    known: Known,
    drawers: Vec<Drawer>,
    sold: Vec<SoldOrder>,
    pub deeds: usize,
}

impl World {
    pub fn new(seed: u64, desk: Desk) -> Self {
        Self {
            chance: SmallRng::seed_from_u64(seed),
            desk,
            known: Known::default(),
            drawers: Vec::new(),
            sold: Vec::new(),
            deeds: 0,
        }
    }

    pub fn over(self) -> (Desk, Known) {
        (self.desk, self.known)
    }

    async fn ask(&mut self, deed: &Deed) -> anyhow::Result<Done> {
        self.deeds += 1;
        self.desk.ask(deed).await
    }

    /// A deed that nothing speaks against.
    async fn done(&mut self, deed: &Deed) -> anyhow::Result<Done> {
        let done = self.ask(deed).await?;
        ensure!(!matches!(done, Done::Refused(_)), "{deed:?}: {done:?}");
        Ok(done)
    }

    fn key(&mut self) -> String {
        format!("{:016x}", self.chance.random::<u64>())
    }

    pub async fn day(&mut self) -> anyhow::Result<()> {
        let Done::Day(performance) = self.done(&Deed::Day).await? else {
            anyhow::bail!("a day has a performance");
        };
        for till in 0..TILLS.len() {
            self.open(till).await?;
        }
        for _ in 0..self.chance.random_range(6..18) {
            let at = self.chance.random_range(0..self.drawers.len());
            match self.chance.random_range(0..13) {
                0..7 => self.sell(at, performance).await?,
                7 | 8 => self.refund(at).await?,
                9 | 10 => self.move_cash(at).await?,
                11 => self.sell_on_invoice(at, performance).await?,
                _ => self.hand_on(at).await?,
            }
        }
        while let Some(drawer) = self.drawers.pop() {
            self.end(drawer).await?;
        }
        // What was sold before is too old to come back.
        self.sold.clear();
        Ok(())
    }

    async fn open(&mut self, till: usize) -> anyhow::Result<()> {
        let (clerk, float_minor) = (till, 100 * self.chance.random_range(0..300));
        let key = self.key();
        let Done::Shift(shift) = self.done(&Deed::Open { clerk, till, float_minor, key }).await?
        else {
            anyhow::bail!("a till that was opened has a shift");
        };
        self.known.safe -= float_minor;
        self.known.drawers += float_minor;
        let slips = Papers::default();
        self.drawers.push(Drawer { clerk, shift, cash: float_minor, slips, wrong_change: 0 });
        Ok(())
    }

    async fn sell(&mut self, at: usize, performance: PerformanceId) -> anyhow::Result<()> {
        let cash_minor = match self.chance.random_range(0..3) {
            0 => 0,
            1 => i64::MAX,
            _ => self.chance.random_range(1..15_000),
        };
        let (slip, key) = (self.key(), self.key());
        let selling = Selling {
            clerk: self.drawers[at].clerk,
            performance,
            seats: self.chance.random_range(1..=3),
            cash_minor,
            slip,
            key,
            on_invoice: false,
        };
        let Done::Sold { code, total_minor } = self.ask(&Deed::Sell(selling)).await? else {
            // The hall is full, or too few seats are beside each other.
            return Ok(());
        };
        let cash = cash_minor.min(total_minor);
        let terminal = total_minor - cash;
        self.take(at, cash, terminal);
        if cash > 0 && self.chance.random_range(0..6) == 0 {
            let wrong = self.chance.random_range(-200..=200);
            self.drawers[at].cash += wrong;
            self.drawers[at].wrong_change += wrong;
            self.known.drawers += wrong;
            self.known.wrong_change += wrong;
        }
        self.sold.push(SoldOrder { code, cash, terminal });
        Ok(())
    }

    /// Its buyer brings the cash at once.
    async fn sell_on_invoice(
        &mut self,
        at: usize,
        performance: PerformanceId,
    ) -> anyhow::Result<()> {
        let (clerk, key) = (self.drawers[at].clerk, self.key());
        let (seats, slip) = (self.chance.random_range(1..=2), String::new());
        let (cash_minor, on_invoice) = (0, true);
        let selling = Selling { clerk, performance, seats, cash_minor, slip, key, on_invoice };
        if let Done::Sold { total_minor, .. } = self.ask(&Deed::Sell(selling)).await? {
            self.take(at, total_minor, 0);
        }
        Ok(())
    }

    /// Below zero: it is given back.
    fn take(&mut self, at: usize, cash: i64, terminal: i64) {
        let drawer = &mut self.drawers[at];
        drawer.cash += cash;
        self.known.drawers += cash;
        if terminal != 0 {
            drawer.slips.pieces += 1;
            drawer.slips.amount_minor += terminal;
            self.known.slips += terminal;
        }
    }

    async fn refund(&mut self, at: usize) -> anyhow::Result<()> {
        if self.sold.is_empty() {
            return Ok(());
        }
        let which = self.chance.random_range(0..self.sold.len());
        let SoldOrder { code, cash, terminal } = self.sold.swap_remove(which);
        let clerk = self.drawers[at].clerk;
        self.known.papers += cash + terminal;
        if self.chance.random_range(0..3) == 0 {
            self.done(&Deed::RefundInCash { clerk, code }).await?;
            self.take(at, -cash - terminal, 0);
            return Ok(());
        }
        let slip = self.key();
        self.done(&Deed::Refund { clerk, code, slip }).await?;
        self.take(at, -cash, -terminal);
        Ok(())
    }

    async fn move_cash(&mut self, at: usize) -> anyhow::Result<()> {
        let (clerk, shift) = (self.drawers[at].clerk, self.drawers[at].shift);
        let (minor, key) = (self.chance.random_range(1..5_000), self.key());
        let which = self.chance.random_range(0..3);
        let kind = [MovementKind::PayIn, MovementKind::PayOut, MovementKind::Withdrawal][which];
        self.done(&Deed::Move { clerk, shift, kind, minor, key }).await?;
        let known = &mut self.known;
        let (place, into) = match which {
            0 => (&mut known.paid_in, minor),
            1 => (&mut known.paid_out, -minor),
            _ => (&mut known.safe, -minor),
        };
        *place += minor;
        known.drawers += into;
        self.drawers[at].cash += into;
        Ok(())
    }

    /// The clerk counts, and a colleague without a till goes on with the drawer, in which they find
    /// a little less.
    async fn hand_on(&mut self, at: usize) -> anyhow::Result<()> {
        let has_till = |person: &usize| self.drawers.iter().any(|drawer| drawer.clerk == *person);
        let free = (0..MANAGER).find(|person| !has_till(person)).context("one has no till")?;
        if self.drawers[at].cash < 0 {
            return Ok(());
        }
        self.count(at).await?;
        let Drawer { shift, cash, .. } = self.drawers[at];
        let missing = cash % 7;
        let drawer = DrawerCount { sum_minor: cash - missing, ..DrawerCount::default() };
        let taken = Deed::TakeOver { clerk: free, shift, drawer };
        let Done::Shift(next) = self.done(&taken).await? else {
            anyhow::bail!("a till that was taken over has a shift");
        };
        self.known.drawers -= missing;
        self.known.wrong_change -= missing;
        self.done(&Deed::Confirm { shift }).await?;
        let drawer = &mut self.drawers[at];
        (drawer.clerk, drawer.shift, drawer.cash) = (free, next, cash - missing);
        (drawer.slips, drawer.wrong_change) = (Papers::default(), 0);
        Ok(())
    }

    /// Blind; what the house says then is what the player knows.
    async fn count(&mut self, at: usize) -> anyhow::Result<()> {
        let Drawer { clerk, shift, cash, slips, wrong_change } = self.drawers[at];
        let drawer = DrawerCount { sum_minor: cash, slips, ..DrawerCount::default() };
        let counted = self.done(&Deed::Count { clerk, shift, drawer }).await?;
        let known = Done::Counted { difference_minor: wrong_change };
        ensure!(counted == known, "{counted:?}, but {known:?} in {shift}");
        Ok(())
    }

    async fn end(&mut self, mut drawer: Drawer) -> anyhow::Result<()> {
        if drawer.cash < 0 {
            // More went out than was in it: the manager brings the rest.
            let (clerk, shift, minor) = (drawer.clerk, drawer.shift, -drawer.cash);
            let (kind, key) = (MovementKind::PayIn, self.key());
            self.done(&Deed::Move { clerk, shift, kind, minor, key }).await?;
            drawer.cash = 0;
            self.known.drawers += minor;
            self.known.paid_in += minor;
        }
        let (clerk, shift, cash) = (drawer.clerk, drawer.shift, drawer.cash);
        self.drawers.push(drawer);
        self.count(self.drawers.len() - 1).await?;
        self.drawers.pop();
        self.done(&Deed::Close { clerk, shift }).await?;
        self.done(&Deed::Confirm { shift }).await?;
        self.known.drawers -= cash;
        self.known.safe += cash;
        Ok(())
    }
}
