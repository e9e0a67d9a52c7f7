//! What goes wrong in a world, each counted. Faults come only while it isn't calm.

use crate::world::World;
use futures::{FutureExt, future::BoxFuture};
use std::{
    collections::BTreeMap,
    sync::{Mutex, Weak},
};
use store::interludes::{Interludes, away};

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
            world.between(Fault::DatabaseAway, || away("the database is away")).await
        }
        .boxed()
    }

    fn at_commit(&self) -> anyhow::Result<()> {
        let Some(world) = self.0.upgrade() else { return Ok(()) };
        if world.strikes(ONE_IN, Fault::Crash) {
            world.crash();
            return Err(away("the process died before the commit"));
        }
        match world.strikes(ONE_IN, Fault::NotCommitted) {
            true => Err(away("the commit failed")),
            false => Ok(()),
        }
    }

    fn after(&self) -> BoxFuture<'_, anyhow::Result<()>> {
        async move {
            let Some(world) = self.0.upgrade() else { return Ok(()) };
            let unheard = || away("the connection broke after the commit");
            world.between(Fault::CommitUnheard, unheard).await
        }
        .boxed()
    }

    fn reading(&self) -> anyhow::Result<()> {
        let Some(world) = self.0.upgrade() else { return Ok(()) };
        match world.strikes(2 * ONE_IN, Fault::DatabaseAway) {
            true => Err(away("the database is away")),
            false => Ok(()),
        }
    }
}

impl World {
    /// A crash, an error, other work, or nothing.
    pub async fn between(
        self: &std::sync::Arc<Self>,
        fault: Fault,
        error: impl FnOnce() -> anyhow::Error,
    ) -> anyhow::Result<()> {
        if self.strikes(ONE_IN, Fault::Crash) {
            self.crash();
            std::future::pending::<()>().await;
        }
        if self.strikes(ONE_IN, fault) {
            return Err(error());
        }
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
