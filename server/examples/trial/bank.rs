//! The fault bank: a process of its own that speaks Redsys' protocol, keeps books, and makes
//! faults from a seed. Whoever kills the shop is told the moment when money was taken and nobody
//! has heard of it yet.

pub mod books;
pub mod faults;
mod pages;
pub mod speech;

use anyhow::Context;
use books::{Books, Operation, State};
use faults::Fault;
use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard},
    time::{Duration, Instant},
};
use tokio::{
    net::TcpListener,
    sync::{Notify, oneshot, watch},
    time::{sleep, timeout},
};

/// How long the moment lasts in which money is taken and nobody knows.
const HELD_FOR: Duration = Duration::from_secs(8);
/// Longer than the shop waits for its gateway.
const LOST_FOR: Duration = Duration::from_secs(6);
const AWAY_FOR: Duration = Duration::from_secs(3);
const NOTIFY_LIMIT: Duration = Duration::from_secs(20);

pub struct Bank {
    seed: u64,
    inside: Mutex<Inside>,
    /// Somebody may go on who was held.
    released: Notify,
    client: reqwest::Client,
    /// Messages on their way to the shop.
    under_way: watch::Sender<usize>,
}

#[derive(Default)]
struct Inside {
    books: Books,
    /// Told at the next charge or refund; by what is waited for.
    armed: BTreeMap<String, oneshot::Sender<String>>,
    away_until: Option<Instant>,
    tries: BTreeMap<String, u32>,
}

impl Bank {
    fn lock(&self) -> MutexGuard<'_, Inside> {
        self.inside.lock().expect("because nobody panics while holding it")
    }

    fn is_away(&self) -> bool {
        self.lock().away_until.is_some_and(|until| Instant::now() < until)
    }

    /// Money moved: whoever waits for it hears, and has some time for what they are about to do.
    async fn moved(&self, what: &str, order: &str) {
        let armed = self.lock().armed.remove(what);
        let Some(armed) = armed else { return };
        let released = self.released.notified();
        if armed.send(order.to_owned()).is_ok() {
            let _ = timeout(HELD_FOR, released).await;
        }
    }

    /// Takes the money, or doesn't. Gives where the shopper goes; None: their line breaks.
    async fn decide(self: &Arc<Self>, order: &str, choice: &str) -> anyhow::Result<Option<String>> {
        let (operation, is_new) = {
            let mut inside = self.lock();
            let operation = inside.books.get_mut(order).context("no such operation")?;
            let is_new = operation.state == State::Open;
            if is_new && !(choice == "pay" && operation.fault == Fault::Late) {
                match choice {
                    "pay" => take(operation),
                    "decline" => operation.state = State::Declined,
                    _ => operation.state = State::Abandoned,
                }
            }
            (operation.clone(), is_new)
        };
        let back = Some(operation.return_url.clone());
        if !is_new {
            return Ok(back);
        }
        if operation.state == State::Taken {
            self.moved("charge", order).await;
        }
        match (choice, operation.fault) {
            ("decline", _) => self.notify(&operation, 1).await,
            ("pay", Fault::Slow) => {
                self.rest(order, 300, 1_500).await;
                self.notify(&operation, 1).await;
            }
            ("pay", Fault::Twice) => self.notify(&operation, 2).await,
            ("pay", Fault::OutOfOrder) => {
                self.notify(&operation, 1).await;
                self.send(&operation, &books::declined_before(&operation)).await;
            }
            ("pay", Fault::Late) => {
                let (bank, order) = (self.clone(), order.to_owned());
                tokio::spawn(async move { bank.pay_late(&order).await });
            }
            ("pay", Fault::Never) => {}
            ("pay", Fault::LostAnswer) => return Ok(None),
            ("pay", Fault::ThenAway) => {
                self.lock().away_until = Some(Instant::now() + AWAY_FOR);
            }
            ("pay", Fault::None | Fault::WrongAmount | Fault::WrongCurrency) => {
                self.notify(&operation, 1).await;
            }
            _ => {}
        }
        Ok(back)
    }

    async fn pay_late(&self, order: &str) {
        self.rest(order, 1_000, 5_000).await;
        let operation = {
            let mut inside = self.lock();
            let Some(operation) = inside.books.get_mut(order) else { return };
            take(operation);
            operation.clone()
        };
        self.moved("charge", order).await;
        self.notify(&operation, 1).await;
    }

    async fn rest(&self, order: &str, from_ms: u64, to_ms: u64) {
        sleep(Duration::from_millis(faults::wait_ms(self.seed, order, from_ms, to_ms))).await;
    }

    async fn notify(&self, operation: &Operation, times: usize) {
        let facts = books::facts(operation);
        let messages = (0..times).map(|_| self.send(operation, &facts));
        futures::future::join_all(messages).await;
    }

    /// Redsys says it once: a shop that isn't there has to ask.
    async fn send(
        &self,
        operation: &Operation,
        facts: &serde_json::Map<String, serde_json::Value>,
    ) {
        let Ok(form) = speech::signed(facts) else { return };
        self.under_way.send_modify(|count| *count += 1);
        let message = self.client.post(&operation.notify_url).form(&form).timeout(NOTIFY_LIMIT);
        let _ = message.send().await;
        self.under_way.send_modify(|count| *count -= 1);
    }
}

fn take(operation: &mut Operation) {
    operation.state = State::Taken;
    operation.taken_minor = match operation.fault {
        Fault::WrongAmount => operation.asked_minor - 100,
        _ => operation.asked_minor,
    };
    if operation.fault == Fault::WrongCurrency {
        "826".clone_into(&mut operation.currency);
    }
}

/// Serves until nobody holds its input any more; says its port first.
pub async fn run(seed: u64) -> anyhow::Result<()> {
    let bank = Arc::new(Bank {
        seed,
        inside: Mutex::default(),
        released: Notify::new(),
        client: reqwest::Client::builder().no_proxy().build()?,
        under_way: watch::channel(0).0,
    });
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("{}", listener.local_addr()?.port());
    let (gone, left) = oneshot::channel();
    std::thread::spawn(move || {
        let _ = std::io::copy(&mut std::io::stdin(), &mut std::io::sink());
        let _ = gone.send(());
    });
    let serving = axum::serve(listener, pages::routes(bank));
    tokio::select! {
        served = serving => served.context("the bank stopped"),
        _ = left => Ok(()),
    }
}
