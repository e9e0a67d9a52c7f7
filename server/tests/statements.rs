//! What is read once stays read once: how many statements a hold and a purchase take, as sqlx
//! itself logs them. A program of its own, since the log is the process's.

use domain::{
    order::PlaceRequest,
    people::actor::Actor,
    seats::hold::{HoldRequest, SeatRequest},
};
use money::checkout::Next;
use people::sessions;
use std::{
    io,
    sync::{
        Once,
        atomic::{AtomicUsize, Ordering},
    },
};
use testing::Stage;
use tokio::sync::Mutex;
use tracing_subscriber::EnvFilter;

/// Of two seats by a guest whose basket is new: the catalogue's version and what the browser has;
/// then begin, networks with the waiting list, basket, standing, claims, lines, what limits count,
/// journal and commit. Counted in the code on 30 November 2026.
const OF_A_HOLD: usize = 11;

/// Of two seats by a guest, from the plan to the order's page, with each begin and commit: it took
/// 173 (docs/performance.md). One of them writes the words by which the buyer is found.
const OF_A_PURCHASE: usize = 74;
/// The mail with the tickets, which nobody waits for.
const OF_ITS_MAIL: usize = 23;

const MAIL: &str = "the mail";

static HEARD: AtomicUsize = AtomicUsize::new(0);
static LISTENS: Once = Once::new();
/// All tests of a process are heard together: one at a time.
static ALONE: Mutex<()> = Mutex::const_new(());

fn listen() {
    let one_more = || {
        HEARD.fetch_add(1, Ordering::Relaxed);
        io::sink()
    };
    LISTENS.call_once(|| {
        let subscriber = tracing_subscriber::fmt()
            .with_env_filter(EnvFilter::new("off,sqlx::query=debug"))
            .with_writer(one_more)
            .finish();
        tracing::subscriber::set_global_default(subscriber).expect("nobody else listens");
    });
}

async fn hold(stage: &Stage, guest: &Actor, seats: &[u32]) {
    let seat_request = SeatRequest::tickets(seats);
    let request = HoldRequest { performance: stage.performance, seat_request };
    selling::hold::hold(&stage.house, guest, &request).await.expect("free");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hold_takes_few_statements() {
    let _alone = ALONE.lock().await;
    listen();
    let stage = Stage::on_sqlite().await;
    // Connections are open and the catalogue is in memory from here on.
    hold(&stage, &stage.guest().await, &[0, 1]).await;
    // One more connection may be opened now and then: the fewest count.
    let mut heard = usize::MAX;
    for seats in [[3, 4], [6, 7]] {
        let guest = stage.guest().await;
        let before = HEARD.load(Ordering::Relaxed);
        hold(&stage, &guest, &seats).await;
        heard = heard.min(HEARD.load(Ordering::Relaxed) - before);
    }
    assert!(heard > 4, "only {heard} statements were heard");
    assert!(heard <= OF_A_HOLD, "{heard} statements, {OF_A_HOLD} are enough");
}

/// What each step of a purchase took.
struct Steps {
    before: usize,
    table: Vec<(&'static str, usize)>,
}

impl Steps {
    fn begin() -> Self {
        Self { before: HEARD.load(Ordering::Relaxed), table: Vec::new() }
    }

    fn done(&mut self, step: &'static str) {
        let now = HEARD.load(Ordering::Relaxed);
        self.table.push((step, now - self.before));
        self.before = now;
    }

    fn keep_fewest(&mut self, other: &Self) {
        for ((_, heard), (_, again)) in self.table.iter_mut().zip(&other.table) {
            *heard = (*heard).min(*again);
        }
    }

    fn of_the_mail(&self) -> usize {
        self.table.iter().filter(|(step, _)| *step == MAIL).map(|(_, heard)| heard).sum()
    }

    fn total(&self) -> usize {
        self.table.iter().map(|(_, heard)| heard).sum::<usize>() - self.of_the_mail()
    }

    fn told(&self) -> String {
        let lines = self.table.iter().map(|(step, heard)| format!("{heard:>4}  {step}\n"));
        lines.chain([format!("{:>4}  without the mail", self.total())]).collect()
    }
}

/// By the use cases behind the pages and the bank's notice. Each page also reads its visitor's
/// session.
async fn purchase(stage: &Stage, seats: &[u32]) -> Steps {
    let house = &stage.house;
    let mut steps = Steps::begin();
    let offered = sessions::new_session_secret(house).await.expect("a secret");
    let slug = stage.performance_slug;
    let plan = selling::plan_page::open_plan(house, slug, "en", None, None).await;
    assert!(plan.expect("no fault").is_some(), "it is on sale");
    steps.done("plan page");

    let started = sessions::start_session(house, "en", Some(&offered)).await;
    let (session, secret) = started.expect("a session");
    let actor = Actor::Guest { session: session.id };
    hold(stage, &actor, seats).await;
    steps.done("hold, with a new session");

    sessions::session(house, Some(&secret)).await.expect("no fault").expect("its session");
    selling::basket::basket(house, session.id, "en").await.expect("a basket");
    steps.done("basket");

    sessions::session(house, Some(&secret)).await.expect("no fault").expect("its session");
    let own = selling::basket::own(house, session.id).await.expect("a basket");
    let basket = selling::basket::view(house, &own, "en").await.expect("a basket");
    money::checkout::ways_of(house, &actor, &own).await.expect("ways to pay");
    let form = PlaceRequest {
        idempotency_key: money::checkout::new_idempotency_key(house),
        given_name: "Ana".to_owned(),
        family_name: "Ruiz".to_owned(),
        // Nobody's before: a person is found or made by the same statement.
        email: format!("ana-{}@example.org", seats[0]),
        language: "en".to_owned(),
        terms_accepted: true,
        total_shown_minor: basket.state.total_minor,
        shown: money::checkout::shown(&basket.quote, &basket.invoices),
        ..PlaceRequest::default()
    };
    steps.done("checkout");

    sessions::session(house, Some(&secret)).await.expect("no fault").expect("its session");
    let placed = money::checkout::place_order(house, &actor, &form).await.expect("an order");
    let Next::Pay(bank) = &placed.next else { panic!("the way to the bank: {placed:?}") };
    let reference = bank.url.rsplit('/').next().expect("a path").to_owned();
    steps.done("order, with the start of its payment");

    stage.bank.capture(&reference);
    let told = money::payments::notified(house, "test-bank", &[], reference.as_bytes()).await;
    assert!(told.expect("no fault").is_ok(), "the bank is known");
    steps.done("the bank's notice");

    sessions::session(house, Some(&secret)).await.expect("no fault").expect("its session");
    let back = money::payments::returned(house, &reference, Some(session.id)).await;
    assert!(back.expect("no fault").is_some(), "a known payment");
    steps.done("the way back");

    sessions::session(house, Some(&secret)).await.expect("no fault").expect("its session");
    let order = selling::orders::order(house, &placed.secret, "en").await.expect("no fault");
    assert_eq!(order.expect("the order").lines.len(), seats.len());
    steps.done("the order's page");

    let delivered = house::outbox::deliver_outbox(house).await.expect("no fault");
    assert!(delivered > 0, "tickets are mailed");
    steps.done(MAIL);
    steps
}

#[tokio::test(flavor = "multi_thread")]
async fn a_purchase_takes_half_of_what_it_took() {
    let _alone = ALONE.lock().await;
    listen();
    let stage = Stage::on_sqlite().await;
    purchase(&stage, &[0, 1]).await;
    let mut fewest = purchase(&stage, &[3, 4]).await;
    // A connection that opens meanwhile is heard, too: so the fewest of each step count.
    for seats in [[6, 7], [10, 11], [13, 14]] {
        fewest.keep_fewest(&purchase(&stage, &seats).await);
    }
    let (heard, told) = (fewest.total(), fewest.told());
    println!("{told}");
    assert!(heard > 40, "only {heard} statements were heard:\n{told}");
    assert!(heard <= OF_A_PURCHASE, "{OF_A_PURCHASE} are enough:\n{told}");
    assert!(fewest.of_the_mail() <= OF_ITS_MAIL, "{OF_ITS_MAIL} are enough:\n{told}");
}
