//! One seed's world: two programs over one database, a bank, a mailbox, shoppers, staff and what
//! goes wrong, one step after the other. Where work could mix with other work (between two
//! transactions, while a bank is asked), the dice let other steps in: a seed gives the same
//! history each time.

use crate::{
    answers::Renewals,
    bank::Bank,
    blocked::Blocked,
    building::{self, Building, KIOSK},
    clerks::Clerks,
    desks::counted::Tills,
    desks::{Desks, reader::Reader},
    faults::{Fault, Faults},
    gains::ByHand,
    mail::Mailbox,
    orders::OrderSeen,
    pay_outs::PayOuts,
    presents::Presents,
    receivables::Receivables,
    reserved::Reservations,
    shopper::Shopper,
    two_seasons::Subscriber,
    waiting::Waiting,
};
use domain::moment::Moment;
use futures::{FutureExt, future::BoxFuture};
use house::{Failure, House};
use rand::{RngExt, SeedableRng, rngs::StdRng};
use std::{
    collections::BTreeSet,
    fmt::{Arguments, Debug},
    sync::{
        Arc, Mutex, Weak,
        atomic::{AtomicBool, AtomicI64, AtomicU64, Ordering::SeqCst},
    },
};
use store::Store;
use tokio::sync::Notify;

/// Steps in which shoppers, staff, the bank and the programs act.
pub const STEPS_MIN: u64 = 200;
pub const FAULTS_MIN: u64 = 5;
pub const SHOPPERS: usize = 6;
/// Work inside of work inside of work.
const DEPTH_MAX: u64 = 2;
const UNPOISONED: &str = "because nothing panics while it holds this";

/// How often the disk's limit is set before it counts as a fault.
const LIMIT_TRIES: u32 = 20;

/// How the database's writer begins to say that nothing could be committed.
const WRITER: &str = "a shared commit failed";

pub struct World {
    pub seed: u64,
    /// By their addresses in `keys`.
    pub performances: Vec<domain::id::PerformanceId>,
    pub keys: &'static [&'static str],
    pub season: Arc<oracle::Season>,
    pub bank: Arc<Bank>,
    pub mail: Arc<Mailbox>,
    pub faults: Faults,
    pub shoppers: Mutex<Vec<Shopper>>,
    pub orders: Mutex<Vec<OrderSeen>>,
    /// Keys of the forms that were sent, or may have been read, while their sender was a member.
    pub member_keys: Mutex<BTreeSet<String>>,
    /// Of a world of two seasons; else empty.
    pub subscribers: Vec<Subscriber>,
    /// The numbers of seats, by their places in the plan.
    pub ordinals: Vec<domain::id::Ordinal>,
    pub renewals: Mutex<Renewals>,
    pub waiting: Mutex<Waiting>,
    pub pay_outs: Mutex<PayOuts>,
    pub receivables: Mutex<Receivables>,
    pub presents: Mutex<Presents>,
    pub by_hand: Mutex<ByHand>,
    pub clerks: Mutex<Clerks>,
    pub tills: Mutex<Tills>,
    pub desks: Mutex<Desks>,
    pub reader: Arc<Reader>,
    pub blocked: Mutex<Blocked>,
    pub reserved: Mutex<Reservations>,
    /// Orders of shoppers that the box office made its own, or perhaps did.
    pub of_box_office: Mutex<BTreeSet<String>>,
    /// How often other work was let in.
    pub mixed: AtomicU64,
    pub steps: AtomicU64,
    time: Arc<AtomicI64>,
    latest: AtomicI64,
    /// How far the second program's clock is from the first's.
    pub skew_ms: i64,
    /// Its bank knows refunds by nothing but their sum.
    pub knows_sums: bool,
    me: Weak<World>,
    dice: Mutex<StdRng>,
    nodes: Mutex<Vec<House>>,
    store: Mutex<Option<Store>>,
    lives: AtomicU64,
    depth: AtomicU64,
    calm: AtomicBool,
    disk_full: AtomicBool,
    /// Before the last look at what was logged.
    last_mark: AtomicU64,
    /// How often the disk was full and has room again.
    room: AtomicU64,
    died: AtomicBool,
    death: Notify,
    findings: Mutex<Vec<String>>,
    timeline: Mutex<Vec<String>>,
}

impl World {
    pub fn new(seed: u64, building: &Building, store: &Store) -> Arc<Self> {
        let mut dice = StdRng::seed_from_u64(seed ^ 0x5061_7274_6572_7265);
        let skew_ms = match dice.random_range(0..8) {
            0 => dice.random_range(-300_000..=300_000),
            _ => dice.random_range(-2_000..=2_000),
        };
        let knows_sums = dice.random_range(0..3) == 0;
        let point = if seed.is_multiple_of(2) { "" } else { KIOSK };
        let world = Arc::new_cyclic(|me: &Weak<Self>| Self {
            seed,
            performances: building.performances.clone(),
            keys: building.keys,
            season: building.season.clone(),
            bank: Arc::new(Bank::new(
                me.clone(),
                building.subscribers.iter().map(|subscriber| subscriber.request.clone()),
            )),
            mail: Arc::new(Mailbox::new(me.clone())),
            faults: Faults::default(),
            shoppers: Mutex::default(),
            orders: Mutex::default(),
            member_keys: Mutex::default(),
            subscribers: building.subscribers.clone(),
            ordinals: building.ordinals.clone(),
            renewals: Mutex::new(Renewals::of(&building.subscribers)),
            presents: Mutex::default(),
            by_hand: Mutex::default(),
            clerks: Mutex::default(),
            tills: Mutex::default(),
            desks: Mutex::default(),
            reader: Arc::new(Reader::new(me.clone(), point)),
            blocked: Mutex::default(),
            reserved: Mutex::default(),
            of_box_office: Mutex::default(),
            waiting: Mutex::default(),
            pay_outs: Mutex::default(),
            receivables: Mutex::default(),
            mixed: AtomicU64::new(0),
            steps: AtomicU64::new(0),
            time: Arc::new(AtomicI64::new(testing::NOON.0)),
            latest: AtomicI64::new(0),
            skew_ms,
            knows_sums,
            me: me.clone(),
            dice: Mutex::new(dice),
            nodes: Mutex::default(),
            store: Mutex::default(),
            lives: AtomicU64::new(0),
            depth: AtomicU64::new(0),
            calm: AtomicBool::new(true),
            disk_full: AtomicBool::new(false),
            last_mark: AtomicU64::new(0),
            room: AtomicU64::new(0),
            died: AtomicBool::new(false),
            death: Notify::new(),
            findings: Mutex::default(),
            timeline: Mutex::default(),
        });
        world.start(building, store);
        world
    }

    /// Both programs begin anew over this database.
    pub fn start(&self, building: &Building, store: &Store) {
        let life = self.lives.fetch_add(1, SeqCst);
        // Clocks may agree; what is drawn by chance may not.
        let nodes = [(0, 0), (1, self.skew_ms)].map(|(number, skew_ms)| {
            let seed = building::mixed(self.seed, 2 * life + number);
            let clock = building::SimClock { time: self.time.clone(), skew_ms };
            let (bank, mail) = (self.bank.clone(), self.mail.clone());
            building.house(self.me.clone(), store, seed, clock, bank, mail)
        });
        *self.nodes.lock().expect(UNPOISONED) = nodes.into();
        *self.store.lock().expect(UNPOISONED) = Some(store.clone());
    }

    /// Its limit was that of a connection, which is gone.
    pub fn disk_is_new(&self) {
        if self.disk_full.swap(false, SeqCst) {
            self.room.fetch_add(1, SeqCst);
        }
    }

    /// Without it the world would hold itself.
    pub fn stop(&self) {
        self.nodes.lock().expect(UNPOISONED).clear();
        *self.store.lock().expect(UNPOISONED) = None;
    }

    pub fn store(&self) -> Store {
        self.store.lock().expect(UNPOISONED).clone().expect("because it has not stopped")
    }

    pub async fn let_shoppers_in(&self) -> anyhow::Result<()> {
        for _ in 0..SHOPPERS {
            let (session, _) = people::sessions::start_session(&self.node(), "en", None).await?;
            self.shoppers.lock().expect(UNPOISONED).push(Shopper::new(session.id));
        }
        if self.has_two_seasons() {
            self.begin_renewals().await;
        }
        if self.has_tills() {
            self.add_tills().await?;
        }
        Ok(())
    }

    /// One of the two programs.
    pub fn node(&self) -> House {
        let nodes = self.nodes.lock().expect(UNPOISONED);
        nodes[self.below(nodes.len() as u64) as usize].clone()
    }

    pub fn has_two_seasons(&self) -> bool {
        !self.subscribers.is_empty()
    }

    pub fn now(&self) -> Moment {
        Moment(self.time.load(SeqCst))
    }

    pub fn advance_ms(&self, ms: i64) {
        let now = self.time.fetch_add(ms, SeqCst) + ms;
        self.latest.fetch_max(now, SeqCst);
    }

    /// The latest that any clock ever said.
    pub fn latest(&self) -> Moment {
        Moment(self.latest.load(SeqCst)).plus_ms(self.skew_ms.abs())
    }

    pub fn below(&self, bound: u64) -> u64 {
        self.dice.lock().expect(UNPOISONED).random_range(0..bound)
    }

    pub fn one_of<T: Copy>(&self, all: &[T]) -> Option<T> {
        (!all.is_empty()).then(|| all[self.below(all.len() as u64) as usize])
    }

    pub fn is_calm(&self) -> bool {
        self.calm.load(SeqCst)
    }

    pub fn set_calm(&self, calm: bool) {
        self.calm.store(calm, SeqCst);
    }

    /// Lets another step in, sometimes.
    pub async fn meanwhile(self: &Arc<Self>, one_in: u64) {
        if self.is_calm() || self.depth.load(SeqCst) >= DEPTH_MAX || self.below(one_in) != 0 {
            return;
        }
        self.depth.fetch_add(1, SeqCst);
        self.mixed.fetch_add(1, SeqCst);
        self.tell(format_args!("  meanwhile {{"));
        self.step().await;
        self.tell(format_args!("  }}"));
        self.depth.fetch_sub(1, SeqCst);
    }

    fn step(self: &Arc<Self>) -> BoxFuture<'static, ()> {
        let world = self.clone();
        async move { world.act().await }.boxed()
    }

    /// A step to its end, or to the death of the programs: true.
    pub async fn step_or_die(self: &Arc<Self>) -> bool {
        self.depth.store(0, SeqCst);
        self.nothing_under_way();
        tokio::select! {
            biased;
            () = self.death.notified() => {}
            () = self.step() => {}
        }
        self.died.swap(false, SeqCst)
    }

    /// Whatever runs is never heard of again.
    pub fn crash(&self) {
        self.died.store(true, SeqCst);
        self.death.notify_one();
    }

    /// None: refused, or a fault that was made. Any other is a finding.
    pub fn heard<T, R: Debug>(
        &self,
        what: &str,
        mark: u64,
        done: Result<T, Failure<R>>,
    ) -> Option<T> {
        match done {
            Ok(done) => return Some(done),
            Err(Failure::Refused(refusal)) => self.tell(format_args!("{what}: {refusal:?}")),
            Err(Failure::NotPermitted(missing)) => self.find(format!("{what}: {missing}")),
            Err(Failure::Fault(fault)) => {
                self.tell(format_args!("{what}: {fault:#}"));
                if !self.is_disturbed_since(mark) {
                    self.find(format!("{what} failed by itself: {fault:#}"));
                }
            }
        }
        None
    }

    /// Counts what may be the cause of a failure.
    pub fn mark(&self) -> u64 {
        self.faults.total() + self.room.load(SeqCst)
    }

    pub fn is_disturbed_since(&self, mark: u64) -> bool {
        self.mark() > mark || self.disk_full.load(SeqCst)
    }

    /// Logged by the programs since the last look: what a job couldn't do. What dead programs had
    /// asked the database's writer may fail a little later.
    pub fn read_log(&self, mark: u64) {
        let last = self.last_mark.swap(mark, SeqCst);
        for line in crate::log::take() {
            self.tell(format_args!("log: {line}"));
            let since = if line.starts_with(WRITER) { last.min(mark) } else { mark };
            if !self.is_disturbed_since(since) {
                self.find(format!("a job failed by itself: {line}"));
            }
        }
    }

    /// The disk takes nothing more, or takes it again (SQLite only).
    pub async fn fill_disk(&self, full: bool) {
        let store = self.store();
        if store.is_postgres() || self.disk_full.load(SeqCst) == full {
            return;
        }
        let mut limited = store::testing::limit_size(&store, full).await;
        // Where the disk is full, work of others that is committed together with it undoes it.
        for _ in 0..LIMIT_TRIES {
            if limited.is_ok() {
                break;
            }
            limited = store::testing::limit_size(&store, full).await;
        }
        match limited {
            Ok(()) => {
                self.disk_full.store(full, SeqCst);
                self.room.fetch_add(u64::from(!full), SeqCst);
            }
            Err(error) => self.find(format!("the disk could not be filled: {error:#}")),
        }
        if full {
            self.faults.count(Fault::DiskFull);
            self.tell(format_args!("  fault: DiskFull"));
        }
    }

    pub fn tell(&self, line: Arguments<'_>) {
        self.timeline.lock().expect(UNPOISONED).push(line.to_string());
    }

    /// A step that is more than a thought.
    pub fn does(&self, line: Arguments<'_>) {
        self.steps.fetch_add(1, SeqCst);
        self.tell(line);
    }

    pub fn find(&self, what: String) {
        self.tell(format_args!("FOUND {what}"));
        self.findings.lock().expect(UNPOISONED).push(what);
    }

    pub fn findings(&self) -> Vec<String> {
        self.findings.lock().expect(UNPOISONED).clone()
    }

    pub fn timeline(&self) -> Vec<String> {
        self.timeline.lock().expect(UNPOISONED).clone()
    }
}
