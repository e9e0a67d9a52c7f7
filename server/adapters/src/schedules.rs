//! Shoppers of two nodes beside one bank, whose messages come doubled, in another order, days late
//! or not at all: in the end money and tickets are equal, and no money hangs in the air.
//!
//! `SCHEDULES=1000 SEED=7 cargo test -p adapters schedules` runs more, and from another number.

use domain::{
    id::PerformanceId,
    moment::{DAY_MS, HOUR_MS, MINUTE_MS, Moment},
    order::{OrderState, PlaceRequest},
    payments::gateway::Redirect,
    people::actor::Actor,
    seats::hold::{HoldRequest, SeatRequest},
};
use futures::future::BoxFuture;
use house::Answered;
use house::{
    House,
    chance::{Chance, SeededChance},
    clock::Clock,
    locales::Locales,
    ports::{Gateway, Ports},
};
use money::checkout::Next;
use std::{collections::BTreeMap, path::Path, sync::Arc};
use testing::{Stage, stages};

/// In an ordinary run, for each bank.
const SCHEDULES: u64 = 60;
/// Orders whose messages get between one another.
const AT_ONCE: u64 = 10;
/// As the stage's merchant account calls its bank.
const NAME: &str = "test-bank";
pub const ONE_SEAT: i64 = 5_150;

/// What a shopper does there.
#[derive(Clone, Copy, Debug)]
pub enum Choice {
    Pay,
    /// Where the bank can be made to: a cent less is taken than was asked for.
    PayShort,
    Decline,
    Abandon,
}

/// A message, written when it was true or signed when it is sent, as the bank does it.
pub type Word = (Vec<(String, String)>, String);

/// A stand-in of a bank, and the adapter that speaks with it.
pub trait Bank: Sync {
    fn gateway(&self) -> Arc<dyn Gateway>;

    /// The shopper's browser follows; gives the bank's name for the attempt, by which it is
    /// spoken of here. None: the same as before.
    fn arrive<'a>(&'a self, redirect: &'a Redirect) -> BoxFuture<'a, String>;

    fn choose<'a>(&'a self, attempt: &'a str, choice: Choice) -> BoxFuture<'a, ()>;

    /// What the bank has to say now.
    fn word<'a>(&'a self, attempt: &'a str) -> BoxFuture<'a, Word>;

    /// False: each copy is signed when it is sent, and one of long ago would not be believed.
    fn keeps_its_words(&self) -> bool;

    /// Taken and given back, in minor units.
    fn books<'a>(&'a self, attempt: &'a str) -> BoxFuture<'a, (i64, i64)>;

    /// Which time it is in the town.
    fn at<'a>(&'a self, now: Moment) -> BoxFuture<'a, ()>;
}

struct Dice(SeededChance);

impl Dice {
    fn below(&self, bound: u64) -> u64 {
        let mut bytes = [0; 8];
        self.0.fill(&mut bytes);
        u64::from_le_bytes(bytes) % bound
    }

    fn shuffle<T>(&self, list: &mut [T]) {
        for at in (1..list.len()).rev() {
            list.swap(at, self.below(at as u64 + 1) as usize);
        }
    }
}

struct Town<'a> {
    stage: Stage,
    nodes: [House; 2],
    bank: &'a dyn Bank,
}

struct Order {
    secret: String,
    /// As the bank calls them.
    attempts: Vec<String>,
}

/// Something that happens to an order, on one of the nodes.
enum Step {
    Told {
        attempt: String,
        word: Option<Word>,
        node: usize,
    },
    /// The same message on both nodes at the same time.
    ToldAtOnce {
        attempt: String,
        word: Option<Word>,
    },
    Back {
        reference: String,
        node: usize,
    },
    Time {
        ms: i64,
        node: usize,
    },
}

/// # Panics
/// Where money and tickets differ, or an invariant is broken; the number was printed.
pub async fn run<B: Bank>(open: impl Fn(u64) -> B) {
    let (wanted, seed) = (number("SCHEDULES", SCHEDULES), number("SEED", 1));
    let (mut paid, towns) = (0, 3);
    for seed in seed..seed + towns {
        for stage in stages().await {
            let bank = open(seed);
            let town = Town::build(stage, seed, &bank).await;
            for group in 0..wanted.div_ceil(AT_ONCE * towns) {
                paid += town.live(seed.wrapping_mul(1_000_000) + group * AT_ONCE).await;
            }
        }
    }
    assert!(paid * 6 > wanted, "many shoppers pay: {paid} of {wanted}");
}

#[expect(clippy::disallowed_methods, reason = "what is tested is told there")]
fn number(name: &str, missing: u64) -> u64 {
    std::env::var(name).map_or(missing, |text| text.parse().expect("a number"))
}

/// A house at the stage's database whose one gateway is this one.
pub fn node(stage: &Stage, gateway: Arc<dyn Gateway>, seed: u64) -> House {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let locales = Arc::new(Locales::load(&[], Some(&folder)).expect("the project's own"));
    let ports = Ports {
        gateways: BTreeMap::from([(NAME.to_owned(), gateway)]),
        mailer: stage.mail.clone(),
        printer: stage.press.clone(),
        lists: BTreeMap::new(),
        providers: BTreeMap::new(),
        wallets: Default::default(),
        webhooks: BTreeMap::new(),
        measurer: None,
        terminals: BTreeMap::new(),
    };
    let (store, clock) = (stage.store().clone(), stage.clock.clone() as Arc<dyn Clock>);
    let chance = Arc::new(SeededChance::new(seed));
    House::new(store, clock, chance, ports, stage.house.settings().clone(), locales, money::work())
}

impl<'a> Town<'a> {
    async fn build(stage: Stage, seed: u64, bank: &'a dyn Bank) -> Self {
        let gateway = bank.gateway();
        let nodes = [0, 1].map(|n| node(&stage, gateway.clone(), seed * 2 + n));
        Self { stage, nodes, bank }
    }

    /// Ten schedules that get between one another. Gives how many ended with tickets.
    async fn live(&self, from: u64) -> u64 {
        println!("schedules {from} to {}", from + AT_ONCE - 1);
        let dice = Dice(SeededChance::new(from));
        let performance = self.stage.new_performance().await;
        let (mut orders, mut steps) = (Vec::new(), Vec::new());
        for seat in 0..AT_ONCE {
            let mut order = self.place(performance, seat).await;
            // Some pay when their time is long over.
            if dice.below(8) == 0 {
                let ms = dice.below(90) as i64 * MINUTE_MS;
                self.take(Step::Time { ms, node: 0 }).await;
            }
            steps.extend(self.at_the_bank(&mut order, &dice).await);
            orders.push(order);
        }
        for _ in 0..AT_ONCE {
            let ms = [MINUTE_MS, 7 * MINUTE_MS, 72 * HOUR_MS][dice.below(41) as usize / 20];
            steps.push(Step::Time { ms, node: dice.below(2) as usize });
        }
        dice.shuffle(&mut steps);
        for step in steps {
            self.take(step).await;
        }
        self.rest().await;
        let mut paid = 0;
        for order in &orders {
            paid += u64::from(self.is_paid_and_settled(order).await);
        }
        for report in money::books::audit::audit(&self.nodes[1]).await.expect("an audit") {
            assert_eq!(report.violations, 0, "invariant {} is broken", report.id);
        }
        paid
    }

    async fn place(&self, performance: PerformanceId, seat: u64) -> Order {
        let house = &self.nodes[seat as usize % 2];
        let (session, _) =
            people::sessions::start_session(house, "en", None).await.expect("a session");
        let actor = Actor::Guest { session: session.id };
        let seat_request = SeatRequest::tickets(&[seat as u32]);
        selling::hold::hold(house, &actor, &HoldRequest { performance, seat_request })
            .await
            .expect("a seat");
        let basket = selling::basket::basket(house, session.id, "en").await.expect("a basket");
        let request = PlaceRequest {
            idempotency_key: money::checkout::new_idempotency_key(house),
            given_name: "Ana".to_owned(),
            family_name: "Ruiz".to_owned(),
            email: "ana@example.org".to_owned(),
            language: "en".to_owned(),
            terms_accepted: true,
            payment_method: None,
            total_shown_minor: ONE_SEAT,
            shown: money::checkout::shown(&basket.quote, &basket.invoices),
            on_top_of: String::new(),
            credit_shown_minor: None,
            vouchers_shown_minor: None,
            exchange_shown_minor: None,
            keeps_card: false,
            ..PlaceRequest::default()
        };
        self.bank.at(house.now()).await;
        let placed = money::checkout::place_order(house, &actor, &request).await.expect("an order");
        let Next::Pay(redirect) = placed.next else { panic!("it is to be paid") };
        let attempt = self.bank.arrive(&redirect).await;
        Order { secret: placed.secret, attempts: vec![attempt] }
    }

    /// What the shopper does at the bank, and the messages that follow.
    async fn at_the_bank(&self, order: &mut Order, dice: &Dice) -> Vec<Step> {
        let mut steps = Vec::new();
        let node = |dice: &Dice| dice.below(2) as usize;
        for n in 0.. {
            let attempt = order.attempts[n].clone();
            let reference = self.reference(order, n).await;
            self.bank.at(self.nodes[0].now()).await;
            match dice.below(8) {
                0 => self.bank.choose(&attempt, Choice::Abandon).await,
                1 => self.bank.choose(&attempt, Choice::PayShort).await,
                2 => {}
                3 | 4 => self.bank.choose(&attempt, Choice::Decline).await,
                _ => self.bank.choose(&attempt, Choice::Pay).await,
            }
            let word = match self.bank.keeps_its_words() {
                true => Some(self.bank.word(&attempt).await),
                false => None,
            };
            for _ in 0..dice.below(3) {
                let (attempt, word) = (attempt.clone(), word.clone());
                steps.push(Step::Told { attempt, word, node: node(dice) });
            }
            if dice.below(4) == 0 {
                steps.push(Step::ToldAtOnce { attempt, word });
            }
            if dice.below(3) > 0 {
                steps.push(Step::Back { reference: reference.clone(), node: node(dice) });
            }
            // Declined or given up: some try again, and what was told of the first comes later.
            if n > 0 || dice.below(2) == 0 {
                break;
            }
            let house = &self.nodes[node(dice)];
            money::payments::returned(house, &reference, None).await.expect("no fault");
            let next = match money::checkout::pay_again(house, &order.secret, None)
                .await
                .answered()
                .expect("no fault")
            {
                Ok(redirect) => redirect,
                Err(_) => break,
            };
            // The attempt may be open still, and the way leads to the same.
            let next = self.bank.arrive(&next).await;
            if next == order.attempts[n] {
                break;
            }
            order.attempts.push(next);
        }
        steps
    }

    /// As the house calls the order's attempt with this number.
    async fn reference(&self, order: &Order, n: usize) -> String {
        let kept = house::sealed::link_lookup(&self.nodes[0], &order.secret).expect("a key");
        let sql = format!(
            "select p.reference from payments p join orders o on o.id = p.order_id \
             where o.secret = '{}' and p.attempt = {}",
            kept.digest,
            n + 1
        );
        let text = testing::text(self.stage.store(), &sql).await.expect("a query");
        text.expect("an attempt")
    }

    async fn take(&self, step: Step) {
        let word = async |attempt: String, word: Option<Word>| match word {
            Some(word) => word,
            None => {
                self.bank.at(self.nodes[0].now()).await;
                self.bank.word(&attempt).await
            }
        };
        let tell = async |node: usize, (headers, body): Word| {
            money::payments::notified(&self.nodes[node], NAME, &headers, body.as_bytes()).await
        };
        let told = async |node: usize, word: Word| tell(node, word).await.expect("no fault");
        match step {
            Step::Told { attempt, word: kept, node } => {
                assert_eq!(told(node, word(attempt, kept).await).await, Ok(()));
            }
            Step::ToldAtOnce { attempt, word: kept } => {
                let word = word(attempt, kept).await;
                let (first, second) = tokio::join!(tell(0, word.clone()), tell(1, word.clone()));
                for heard in [first, second] {
                    // One of two at once may be told to come again.
                    let heard = match heard {
                        Ok(heard) => heard,
                        Err(_) => told(0, word.clone()).await,
                    };
                    assert_eq!(heard, Ok(()));
                }
            }
            Step::Back { reference, node } => {
                let back = money::payments::returned(&self.nodes[node], &reference, None)
                    .await
                    .expect("no fault");
                assert!(back.is_some());
            }
            Step::Time { ms, node } => {
                self.stage.clock.advance_ms(ms);
                self.bank.at(self.nodes[0].now()).await;
                house::jobs::tick(&self.nodes[node]).await;
            }
        }
    }

    /// Until nothing more can happen by itself.
    async fn rest(&self) {
        for gap in [MINUTE_MS, 45 * MINUTE_MS, 20 * MINUTE_MS, HOUR_MS, DAY_MS, 4 * DAY_MS] {
            for node in 0..2 {
                self.take(Step::Time { ms: gap, node }).await;
            }
        }
    }

    async fn is_paid_and_settled(&self, order: &Order) -> bool {
        let view =
            selling::orders::order(&self.nodes[0], &order.secret, "en").await.expect("no fault");
        let view = view.expect("the order");
        let (mut taken, mut given_back) = (0, 0);
        for attempt in &order.attempts {
            let (more, back) = self.bank.books(attempt).await;
            (taken, given_back) = (taken + more, given_back + back);
        }
        let is_paid = view.state == OrderState::Paid;
        let tickets = view.lines.iter().filter(|line| line.ticket.is_some()).count();
        let which = format!("{:?} {:?}", order.attempts, view.state);
        assert_eq!(tickets, usize::from(is_paid), "{which}");
        assert_eq!(taken - given_back, if is_paid { ONE_SEAT } else { 0 }, "{which}");
        is_paid
    }
}
