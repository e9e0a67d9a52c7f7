//! Shoppers of two nodes beside one terminal, whose messages come doubled, in another order, days
//! late or not at all: in the end money and tickets are equal, and no money hangs in the air.
//!
//! `SCHEDULES=1000 SEED=7 cargo test -p server schedules` runs more, and from another number.

use super::{
    terminal::{Met, met},
    *,
};
use domain::{
    actor::Actor,
    hold::{HoldRequest, Want},
    id::PerformanceId,
    moment::{DAY_MS, HOUR_MS, MINUTE_MS},
    order::{OrderState, PlaceRequest},
};
use house::{House, checkout::Next, clock::Clock, locales::Locales, ports::Ports, testing::Stage};
use std::{collections::BTreeMap, sync::Arc};

/// In an ordinary run.
const SCHEDULES: u64 = 100;
/// Orders whose messages get between one another.
const AT_ONCE: u64 = 10;
/// As the stage's merchant account calls its bank.
const NAME: &str = "test-bank";
const ONE_SEAT: i64 = 5_150;

fn number(name: &str, missing: u64) -> u64 {
    std::env::var(name).map_or(missing, |text| text.parse().expect("a number"))
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

struct Town {
    stage: Stage,
    nodes: [House; 2],
    met: Met,
}

struct Order {
    secret: String,
    references: Vec<String>,
}

/// Something that happens to an order, on one of the nodes.
#[derive(Clone, Debug)]
enum Step {
    Told {
        body: String,
        node: usize,
    },
    /// The same message on both nodes at the same time.
    ToldAtOnce {
        body: String,
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

async fn town(seed: u64) -> Town {
    let stage = Stage::on_sqlite().await;
    let met = met(Version::ALL[seed as usize % 3]);
    let gateway: Arc<dyn Gateway> = Arc::new(
        Redsys::new(&connection(&met.peer.url, met.redsys.version), super::terminal::fresh())
            .expect("good settings"),
    );
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales");
    let locales = Arc::new(Locales::load(&[], Some(&folder)).expect("the project's own"));
    let node = |n: u64| {
        let ports = Ports {
            gateways: BTreeMap::from([(NAME.to_owned(), gateway.clone())]),
            mailer: stage.mail.clone(),
            printer: stage.press.clone(),
            lists: BTreeMap::new(),
        };
        House::new(
            stage.store().clone(),
            stage.clock.clone() as Arc<dyn Clock>,
            Arc::new(SeededChance::new(seed * 2 + n)),
            ports,
            stage.house.settings().clone(),
            locales.clone(),
        )
    };
    let nodes = [node(0), node(1)];
    Town { stage, nodes, met }
}

impl Town {
    async fn place(&self, evening: PerformanceId, seat: u64) -> Order {
        let house = &self.nodes[seat as usize % 2];
        let (session, _) = house.start_session("en", None).await.expect("a session");
        let actor = Actor::Guest { session: session.id };
        let want = Want::tickets(&[seat as u32]);
        house.hold(&actor, &HoldRequest { performance: evening, want }).await.expect("a seat");
        let basket = house.basket(session.id, "en").await.expect("a basket");
        let request = PlaceRequest {
            idempotency_key: house.new_idempotency_key(),
            given_name: "Ana".to_owned(),
            family_name: "Ruiz".to_owned(),
            email: "ana@example.org".to_owned(),
            language: "en".to_owned(),
            terms_accepted: true,
            total_shown_minor: ONE_SEAT,
            shown: house::checkout::shown(&basket.quote, &basket.invoices),
        };
        let placed = house.place_order(&actor, &request).await.expect("an order");
        let Next::Pay(redirect) = placed.next else { panic!("it is to be paid") };
        let reference = self.bring(redirect).await;
        Order { secret: placed.secret, references: vec![reference] }
    }

    async fn bring(&self, redirect: Redirect) -> String {
        let envelope: Map<String, Value> =
            redirect.fields.into_iter().map(|(name, value)| (name, Value::String(value))).collect();
        let opened = self.met.peer.control(&json!({ "do": "open", "envelope": envelope })).await;
        opened["order"].as_str().unwrap_or_else(|| panic!("{opened}")).to_owned()
    }

    async fn message(&self, reference: &str) -> String {
        let wish = json!({ "do": "notification", "order": reference });
        let told = self.met.peer.control(&wish).await;
        told["body"].as_str().expect("a message").to_owned()
    }

    /// What the shopper does at the bank, and the messages that follow.
    async fn at_the_bank(&self, order: &mut Order, dice: &Dice) -> Vec<Step> {
        let mut steps = Vec::new();
        let node = |dice: &Dice| dice.below(2) as usize;
        for n in 0.. {
            let reference = order.references[n].clone();
            match dice.below(8) {
                0 => self.met.choose(&reference, "abandon").await,
                1 => {
                    let wish = json!({ "do": "take", "order": reference, "amount": ONE_SEAT - 1 });
                    self.met.peer.control(&wish).await;
                }
                2 => {}
                3 | 4 => {
                    let failed = json!({ "do": "fail", "order": reference });
                    self.met.peer.control(&failed).await;
                }
                _ => self.met.choose(&reference, "pay-silently").await,
            }
            let body = self.message(&reference).await;
            let copies = dice.below(3);
            for _ in 0..copies {
                steps.push(Step::Told { body: body.clone(), node: node(dice) });
            }
            if dice.below(4) == 0 {
                steps.push(Step::ToldAtOnce { body });
            }
            if dice.below(3) > 0 {
                steps.push(Step::Back { reference: reference.clone(), node: node(dice) });
            }
            // Declined or given up: some try again, and what was told of the first comes later.
            if n > 0 || dice.below(2) == 0 {
                break;
            }
            let house = &self.nodes[node(dice)];
            house.returned(&reference, None).await.expect("no fault");
            match house.pay_again(&order.secret).await {
                Ok(redirect) if redirect.fields.is_empty() => panic!("Redsys takes a form"),
                Ok(redirect) => {
                    let next = self.bring_again(redirect, &reference).await;
                    let Some(next) = next else { break };
                    order.references.push(next);
                }
                Err(house::Failure::Refused(_)) => break,
                Err(house::Failure::Fault(fault)) => panic!("a fault: {fault:#}"),
            }
        }
        steps
    }

    /// None: the attempt is open still, so the form is that of the first.
    async fn bring_again(&self, redirect: Redirect, first: &str) -> Option<String> {
        let json = signature::decode(&redirect.fields[1].1).expect("Base64");
        let parameters: Value = serde_json::from_slice(&json).expect("JSON");
        match parameters["DS_MERCHANT_ORDER"] == first {
            true => None,
            false => Some(self.bring(redirect).await),
        }
    }

    async fn take(&self, step: Step) {
        let told = async |node: usize, body: String| {
            self.nodes[node].notified(NAME, &[], body.as_bytes()).await.expect("no fault")
        };
        match step {
            Step::Told { body, node } => assert_eq!(told(node, body).await, Ok(())),
            Step::ToldAtOnce { body } => {
                let both = tokio::join!(told(0, body.clone()), told(1, body));
                assert_eq!(both, (Ok(()), Ok(())));
            }
            Step::Back { reference, node } => {
                let back = self.nodes[node].returned(&reference, None).await.expect("no fault");
                assert!(back.is_some());
            }
            Step::Time { ms, node } => {
                self.stage.clock.advance_ms(ms);
                self.nodes[node].tick().await;
            }
        }
    }

    /// Until nothing more can happen by itself.
    async fn rest(&self) {
        for gap in [MINUTE_MS, 45 * MINUTE_MS, 20 * MINUTE_MS, HOUR_MS, DAY_MS, 4 * DAY_MS] {
            self.stage.clock.advance_ms(gap);
            for house in &self.nodes {
                house.tick().await;
            }
        }
    }

    async fn assert_settled(&self, order: &Order) {
        let view = self.nodes[0].order(&order.secret, "en").await.expect("no fault");
        let view = view.expect("the order");
        let (mut taken, mut given_back) = (0, 0);
        for reference in &order.references {
            let books = self.met.books(reference).await;
            taken += books["taken"].as_i64().expect("a number");
            given_back += books["refunded"].as_i64().expect("a number");
        }
        let is_paid = view.state == OrderState::Paid;
        let tickets = view.lines.iter().filter(|line| line.ticket.is_some()).count();
        assert_eq!(tickets, usize::from(is_paid), "{:?} {:?}", order.references, view.state);
        let kept = if is_paid { ONE_SEAT } else { 0 };
        assert_eq!(taken - given_back, kept, "{:?} {:?}", order.references, view.state);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_whatever_order_messages_come_money_and_tickets_are_equal() {
    let (wanted, seed) = (number("SCHEDULES", SCHEDULES), number("SEED", 1));
    let town = town(seed).await;
    let mut paid = 0;
    for group in 0..wanted.div_ceil(AT_ONCE) {
        let from = seed.wrapping_mul(1_000_000) + group * AT_ONCE;
        println!("schedules {from} to {}", from + AT_ONCE - 1);
        let dice = Dice(SeededChance::new(from));
        let evening = town.stage.new_evening().await;
        let (mut orders, mut steps) = (Vec::new(), Vec::new());
        for seat in 0..AT_ONCE {
            let mut order = town.place(evening, seat).await;
            // Some pay when their time is long over.
            if dice.below(8) == 0 {
                let ms = dice.below(90) as i64 * MINUTE_MS;
                town.take(Step::Time { ms, node: 0 }).await;
            }
            steps.extend(town.at_the_bank(&mut order, &dice).await);
            orders.push(order);
        }
        for _ in 0..AT_ONCE {
            let ms = [MINUTE_MS, 7 * MINUTE_MS, 72 * HOUR_MS][dice.below(41) as usize / 20];
            steps.push(Step::Time { ms, node: dice.below(2) as usize });
        }
        dice.shuffle(&mut steps);
        for step in steps {
            town.take(step).await;
        }
        town.rest().await;
        for order in &orders {
            town.assert_settled(order).await;
        }
        for report in town.nodes[1].audit().await.expect("an audit") {
            assert_eq!(report.violations, 0, "invariant {} is broken", report.id);
        }
        let codes = orders.iter().map(|order| town.nodes[0].order(&order.secret, "en"));
        for view in futures::future::join_all(codes).await {
            let state = view.expect("no fault").map(|view| view.state);
            paid += u64::from(state == Some(OrderState::Paid));
        }
    }
    assert!(paid * 4 > wanted, "most shoppers pay: {paid} of {wanted}");
}
