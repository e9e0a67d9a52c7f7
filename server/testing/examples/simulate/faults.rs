//! What goes wrong in a world, each counted. Faults come only while it isn't calm.

use crate::world::World;
use futures::{FutureExt, future::BoxFuture};
use std::{
    collections::BTreeMap,
    sync::{Mutex, Weak},
};
use store::interludes::Interludes;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// All processes die; what they had in memory is gone.
    Crash,
    /// The database can't be reached.
    DatabaseAway,
    /// It fails before a commit: all of the transaction is undone.
    NotCommitted,
    /// It commits and the program never hears of it.
    CommitUnheard,
    DiskFull,
    GatewayAway,
    /// The gateway did as it was asked, and its answer is lost.
    AnswerLost,
    WrongSum,
    WrongCurrency,
    NoticeLost,
    NoticeTwice,
    /// By up to three days.
    NoticeLate,
    /// One that was sent later comes first.
    NoticeOvertakes,
    RefundRefused,
    RefundDelayed,
    MailAway,
    /// The mail server took it, and its answer is lost.
    MailUnheard,
    ClockForward,
    ClockBack,
}

#[derive(Default)]
pub struct Faults {
    counted: Mutex<BTreeMap<Fault, u64>>,
}

const UNPOISONED: &str = "because nothing panics while it holds this";

impl Faults {
    pub fn count(&self, fault: Fault) {
        *self.counted.lock().expect(UNPOISONED).entry(fault).or_default() += 1;
    }

    pub fn total(&self) -> u64 {
        self.counted.lock().expect(UNPOISONED).values().sum()
    }

    pub fn by_kind(&self) -> BTreeMap<Fault, u64> {
        self.counted.lock().expect(UNPOISONED).clone()
    }
}

/// One in so many transactions (or questions) meets each kind of fault.
const ONE_IN: u64 = 250;
/// One in so many transactions has other work done before it begins or after it ended.
const MEANWHILE_ONE_IN: u64 = 10;

/// The moments between transactions.
pub struct Between(pub Weak<World>);

impl Interludes for Between {
    fn before(&self) -> BoxFuture<'_, anyhow::Result<()>> {
        async move {
            let Some(world) = self.0.upgrade() else { return Ok(()) };
            world.between(Fault::DatabaseAway, "the database is away").await
        }
        .boxed()
    }

    fn at_commit(&self) -> anyhow::Result<()> {
        let Some(world) = self.0.upgrade() else { return Ok(()) };
        if world.strikes(ONE_IN, Fault::Crash) {
            world.crash();
            anyhow::bail!("the process died before the commit");
        }
        anyhow::ensure!(!world.strikes(ONE_IN, Fault::NotCommitted), "the commit failed");
        Ok(())
    }

    fn after(&self) -> BoxFuture<'_, anyhow::Result<()>> {
        async move {
            let Some(world) = self.0.upgrade() else { return Ok(()) };
            world.between(Fault::CommitUnheard, "the connection broke after the commit").await
        }
        .boxed()
    }

    fn reading(&self) -> anyhow::Result<()> {
        let Some(world) = self.0.upgrade() else { return Ok(()) };
        anyhow::ensure!(!world.strikes(2 * ONE_IN, Fault::DatabaseAway), "the database is away");
        Ok(())
    }
}

impl World {
    /// A crash, an error, other work, or nothing.
    pub async fn between(
        self: &std::sync::Arc<Self>,
        fault: Fault,
        said: &'static str,
    ) -> anyhow::Result<()> {
        if self.strikes(ONE_IN, Fault::Crash) {
            self.crash();
            std::future::pending::<()>().await;
        }
        anyhow::ensure!(!self.strikes(ONE_IN, fault), said);
        self.meanwhile(MEANWHILE_ONE_IN).await;
        Ok(())
    }

    /// True, and counted: the fault happens here.
    pub fn strikes(&self, one_in: u64, fault: Fault) -> bool {
        let strikes = !self.is_calm() && self.below(one_in) == 0;
        if strikes {
            self.faults.count(fault);
            self.tell(format_args!("  fault: {fault:?}"));
        }
        strikes
    }
}
