//! Many shoppers, one small hall, a bank in all its moods, everything at once: whatever the
//! order of things, the invariants hold, and when it is quiet no money hangs in the air.

use crate::sale::{assert_sound, balance, count, form, reference_of};
use domain::{
    moment::{DAY_MS, HOUR_MS, MINUTE_MS},
    money::{EUR, Money},
    payments::gateway::Outcome,
    seats::hold::{HoldRequest, SeatRequest},
};
use house::Answered;
use house::chance::{Chance, SeededChance};
use money::checkout::Next;
use std::sync::Arc;
use testing::{Stage, stages};

const SEEDS: u64 = 4;
const SHOPPERS: usize = 24;
const STEPS: usize = 24;

struct Dice(SeededChance);

impl Dice {
    fn below(&self, bound: u64) -> u64 {
        let mut bytes = [0; 8];
        self.0.fill(&mut bytes);
        u64::from_le_bytes(bytes) % bound
    }
}

/// One shopper's way, with the bank's moods. Refusals are part of it; faults are not.
async fn shopper(stage: Arc<Stage>, dice: Dice) {
    let ana = stage.guest().await;
    let mut orders: Vec<(String, Vec<String>)> = Vec::new();
    for _ in 0..STEPS {
        match dice.below(8) {
            0 | 1 => {
                let places = vec![dice.below(20) as u32, dice.below(20) as u32];
                let seat_request = match dice.below(4) {
                    0 => SeatRequest::places("floor", 4),
                    _ => SeatRequest::tickets(&places),
                };
                let performance =
                    [stage.performance, stage.other, stage.invitation][dice.below(3) as usize];
                let request = HoldRequest { performance, seat_request };
                no_fault(selling::hold::hold(&stage.house, &ana, &request).await);
            }
            2 | 3 => {
                let session = Stage::session_of(&ana);
                let shown = selling::basket::basket_state(&stage.house, session)
                    .await
                    .expect("a state")
                    .total_minor;
                let form = form(&stage, &ana, shown).await;
                let (one, two) = tokio::join!(
                    money::checkout::place_order(&stage.house, &ana, &form),
                    money::checkout::place_order(&stage.house, &ana, &form)
                );
                for placed in [no_fault(one), no_fault(two)].into_iter().flatten() {
                    if let Next::Pay(redirect) = placed.next {
                        orders.push((placed.secret, vec![reference_of(&redirect.url)]));
                    }
                }
            }
            4 => {
                if let Some((secret, references)) = orders.last_mut()
                    && let Some(redirect) =
                        no_fault(money::checkout::pay_again(&stage.house, secret, None).await)
                {
                    references.push(reference_of(&redirect.url));
                }
            }
            5 | 6 => {
                for reference in orders.iter().flat_map(|(_, references)| references) {
                    bank_speaks(&stage, &dice, reference).await;
                }
            }
            _ => {
                stage.clock.advance_ms(dice.below(60) as i64 * MINUTE_MS / 10);
                house::jobs::tick(&stage.house).await;
            }
        }
    }
}

fn no_fault<T, R: std::fmt::Debug>(done: Result<T, house::Failure<R>>) -> Option<T> {
    done.answered().expect("no fault").ok()
}

async fn bank_speaks(stage: &Stage, dice: &Dice, reference: &str) {
    let asked = stage.bank.request(reference).expect("it was opened").amount.minor;
    match dice.below(8) {
        0 => stage.bank.decide(reference, Outcome::Declined { reason: "no".to_owned() }),
        1 => stage.bank.decide(reference, Outcome::Abandoned),
        2 => {
            let amount = Money::new(asked + 1, EUR);
            stage.bank.decide(reference, Outcome::captured(amount));
        }
        3 => return,
        _ => stage.bank.capture(reference),
    }
    let body = reference.as_bytes();
    let (told, back, again) = tokio::join!(
        money::payments::notified(&stage.house, "test-bank", &[], body),
        money::payments::returned(&stage.house, reference, None),
        money::payments::notified(&stage.house, "test-bank", &[], body)
    );
    drop((told.expect("no fault"), back.expect("no fault"), again.expect("no fault")));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn whatever_happens_at_once_money_equals_tickets_in_the_end() {
    let mut captured = 0;
    for seed in 1..=SEEDS {
        for stage in stages().await {
            println!("seed {seed}");
            let stage = Arc::new(stage);
            let shoppers = (0..SHOPPERS).map(|number| {
                let dice = Dice(SeededChance::new(seed * 1_000 + number as u64));
                tokio::spawn(shopper(stage.clone(), dice))
            });
            for done in futures::future::join_all(shoppers).await {
                done.expect("no shopper met a fault");
            }
            assert_sound(&stage).await;
            for _ in 0..60 {
                stage.clock.advance_ms(4 * HOUR_MS);
                house::jobs::tick(&stage.house).await;
            }
            stage.clock.advance_ms(DAY_MS);
            house::jobs::tick(&stage.house).await;
            assert_sound(&stage).await;
            assert_eq!(balance(&stage, "refunds-due").await, 0, "all that was owed went back");
            let open = "orders where paid_at_ms is null and ended_at_ms is null";
            assert_eq!(count(&stage, open).await, 0);
            assert_eq!(count(&stage, "claims where holder is not null").await, 0);
            assert_eq!(count(&stage, "outbox where done_at_ms is null").await, 0);
            captured += count(&stage, "payments where captured_minor > 0").await;
        }
    }
    // In a single run of so few shoppers, chance may let none of them pay.
    assert!(captured > 0, "money moved");
}
