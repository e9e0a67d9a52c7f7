//! A bank with books of its own, which no crash of ours touches. Its answers get lost, its
//! messages come twice, late, in any order or never, and its shoppers pay whatever they like. In
//! some worlds it knows refunds by nothing but their sum.

mod asked;

use crate::{faults::Fault, two_seasons::card_of, world::World};
use domain::{
    id::RefundId,
    moment::{DAY_MS, HOUR_MS, Moment, SECOND_MS},
    money::{Currency, Money},
    payments::gateway::{
        About, Attempt, Dispute, DisputeState, News, Notice, Opened, Outcome, PaymentRequest,
        Redirect, RefundRequest,
    },
};
use futures::{FutureExt, future::BoxFuture};
use house::ports::{Forged, Gateway, Message, RefundAnswer};
use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard, Weak},
};

/// A payment's page at the bank.
#[derive(Clone)]
pub struct Page {
    pub request: PaymentRequest,
    pub state: State,
    /// When it was paid.
    pub paid_at: Option<Moment>,
    /// Whether it can be closed when nobody waits for it any more.
    closes: bool,
    pub back: BTreeMap<RefundId, (Money, RefundAnswer)>,
    /// What the shopper's bank has taken back and not given again, by its name for it.
    pub disputed: Vec<(String, Money)>,
    /// So often it did, whether the house won or lost.
    disputes: u32,
    /// The card that was kept before, and is charged by this; no shopper sees the page.
    pub card: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum State {
    Open,
    Declined,
    Closed,
    Captured(Money),
}

impl Page {
    fn new(request: PaymentRequest, state: State, closes: bool) -> Self {
        Self {
            request,
            state,
            paid_at: None,
            closes,
            back: BTreeMap::new(),
            disputed: Vec::new(),
            disputes: 0,
            card: None,
        }
    }

    /// What of it is with the house now.
    pub fn kept(&self) -> Option<Money> {
        let State::Captured(amount) = self.state else { return None };
        let back = self.back.values().filter(|(_, answer)| *answer == RefundAnswer::Done);
        let back: i64 = back.map(|(amount, _)| amount.minor).sum();
        let taken: i64 = self.disputed.iter().map(|(_, taken)| taken.minor).sum();
        Some(Money::new(amount.minor - back - taken, amount.currency))
    }

    /// All that was asked for, before that time by any clock.
    pub fn is_paid_before(&self, time: Moment) -> bool {
        self.state == State::Captured(self.request.amount)
            && self.paid_at.is_some_and(|at| at < time)
    }

    fn outcome(&self) -> Outcome {
        match &self.state {
            State::Open => Outcome::Pending,
            State::Declined => Outcome::Declined { reason: "no".to_owned() },
            State::Closed => Outcome::Abandoned,
            State::Captured(amount) => Outcome::Captured {
                amount: *amount,
                stored_credential: self
                    .request
                    .store_credential
                    .then(|| card_of(&self.request.reference)),
                capture: None,
                card_end: None,
            },
        }
    }
}

/// A message that is on its way.
struct Told {
    notice: Notice,
    due: i64,
    is_heard: bool,
}

#[derive(Default)]
struct Books {
    pages: BTreeMap<String, Page>,
    told: Vec<Told>,
    away_until: i64,
}

pub struct Bank {
    world: Weak<World>,
    books: Mutex<Books>,
}

impl Bank {
    /// `paid`: what was paid before, in full.
    pub fn new(world: Weak<World>, paid: impl Iterator<Item = PaymentRequest>) -> Self {
        let pages = paid.map(|request| {
            let state = State::Captured(request.amount);
            let page = Page { paid_at: Some(testing::NOON), ..Page::new(request, state, false) };
            (page.request.reference.clone(), page)
        });
        let books = Books { pages: pages.collect(), ..Books::default() };
        Self { world, books: Mutex::new(books) }
    }

    fn books(&self) -> MutexGuard<'_, Books> {
        self.books.lock().expect("because nothing panics while it holds this")
    }

    fn world(&self) -> Arc<World> {
        self.world.upgrade().expect("because it lives as long as its programs")
    }

    pub fn pages(&self) -> Vec<(String, Page)> {
        let books = self.books();
        books.pages.iter().map(|(reference, page)| (reference.clone(), page.clone())).collect()
    }

    /// A call of the house's: may not come through, may be a moment for others.
    async fn called(&self, world: &Arc<World>) -> anyhow::Result<()> {
        if world.strikes(100, Fault::GatewayAway) {
            let minutes = [1, 5, 30][world.below(3) as usize];
            self.books().away_until = world.now().0 + minutes * 60 * SECOND_MS;
        }
        let is_away = world.now().0 < self.books().away_until && !world.is_calm();
        if is_away {
            world.faults.count(Fault::GatewayAway);
        }
        anyhow::ensure!(!is_away, "the bank can't be reached");
        world.between(Fault::GatewayAway, || anyhow::anyhow!("the bank's line broke")).await
    }

    fn answered<T>(&self, world: &World, answer: T) -> anyhow::Result<T> {
        anyhow::ensure!(!world.strikes(30, Fault::AnswerLost), "the bank's answer is lost");
        Ok(answer)
    }

    /// Nobody has paid or been declined there.
    pub fn waits_for(&self, reference: &str) -> bool {
        self.books().pages.get(reference).is_some_and(|page| page.state == State::Open)
    }

    /// A shopper at their page: pays, is declined, or goes. True: they did something.
    pub fn visited(&self, reference: &str) -> bool {
        let world = self.world();
        let mut books = self.books();
        let Some(page) = books.pages.get_mut(reference) else { return false };
        if matches!(page.state, State::Closed | State::Captured(_)) {
            return false;
        }
        let asked = page.request.amount;
        page.state = match world.below(20) {
            0..4 => State::Declined,
            4 if world.strikes(2, Fault::WrongSum) => {
                let cents = [-1, 1, -asked.minor / 2][world.below(3) as usize];
                State::Captured(Money::new((asked.minor + cents).max(1), asked.currency))
            }
            5 if world.strikes(3, Fault::WrongCurrency) => {
                let dollars = Currency::parse("USD").expect("a currency");
                State::Captured(Money::new(asked.minor, dollars))
            }
            _ => State::Captured(asked),
        };
        page.paid_at = Some(world.latest());
        let outcome = page.outcome();
        world.tell(format_args!("  {reference}: {outcome:?}"));
        self.send(&world, &mut books, reference, News::Outcome(outcome));
        true
    }

    fn send(&self, world: &World, books: &mut Books, reference: &str, news: News) {
        if world.strikes(6, Fault::NoticeLost) {
            return;
        }
        let times = if world.strikes(6, Fault::NoticeTwice) { 2 } else { 1 };
        for _ in 0..times {
            let wait = match world.strikes(8, Fault::NoticeLate) {
                true => world.below(3 * DAY_MS as u64) as i64,
                false => world.below(60 * SECOND_MS as u64) as i64,
            };
            let news = match world.below(4) {
                0 if matches!(news, News::Outcome(_)) => News::Ask,
                _ => news.clone(),
            };
            let notice = Notice { about: About::Reference(reference.to_owned()), news };
            books.told.push(Told { notice, due: world.now().0 + wait, is_heard: false });
        }
    }

    /// The number of a message that is due, any of them.
    pub fn next_message(&self, everything: bool) -> Option<usize> {
        let world = self.world();
        let now = world.now().0;
        let books = self.books();
        let due = |told: &Told| !told.is_heard && (everything || told.due <= now);
        let due: Vec<usize> =
            books.told.iter().enumerate().filter(|(_, told)| due(told)).map(|it| it.0).collect();
        let chosen = world.one_of(&due)?;
        if due.iter().any(|other| books.told[*other].due < books.told[chosen].due) {
            world.faults.count(Fault::NoticeOvertakes);
        }
        Some(chosen)
    }

    /// Sent again later, when it wasn't heard.
    pub fn was_heard(&self, message: usize, heard: bool) {
        let now = self.world().now().0;
        let told = &mut self.books().told[message];
        told.is_heard = heard;
        told.due = now + 10 * 60 * SECOND_MS;
    }

    /// A shopper's bank takes back all that is left of a payment, or half; later on perhaps it
    /// gives it again. Told twice and in the wrong order.
    pub fn dispute(&self, reference: &str) {
        let world = self.world();
        let mut books = self.books();
        let Some(page) = books.pages.get_mut(reference) else { return };
        let Some(kept) = page.kept().filter(|kept| kept.minor > 1) else { return };
        let amount =
            Money::new([kept.minor, kept.minor / 2][world.below(2) as usize], kept.currency);
        let is_won = world.below(2) == 0;
        page.disputes += 1;
        let id = format!("d-{reference}-{}", page.disputes);
        if !is_won {
            page.disputed.push((id.clone(), amount));
        }
        let last = if is_won { DisputeState::Won } else { DisputeState::Lost };
        world.tell(format_args!("  {amount:?} of {reference} is taken back: {last:?}"));
        for state in [DisputeState::Opened, last, last] {
            self.tell_of(&world, &mut books, reference, id.clone(), amount, state);
        }
    }

    /// It was lost, and is given again after all.
    pub fn change_its_mind(&self, reference: &str) {
        let (world, mut books) = (self.world(), self.books());
        let Some(page) = books.pages.get_mut(reference) else { return };
        for (id, amount) in std::mem::take(&mut page.disputed) {
            world.tell(format_args!("  {amount:?} of {reference} is given again"));
            self.tell_of(&world, &mut books, reference, id, amount, DisputeState::Won);
        }
    }

    fn tell_of(
        &self,
        world: &World,
        books: &mut Books,
        reference: &str,
        id: String,
        amount: Money,
        state: DisputeState,
    ) {
        let news = News::Dispute(Dispute { id, is_reversal: false, amount, state });
        let notice = Notice { about: About::Reference(reference.to_owned()), news };
        books.told.push(Told { notice, due: world.now().0 + HOUR_MS, is_heard: false });
    }
}

impl Gateway for Bank {
    fn open<'a>(&'a self, request: &'a PaymentRequest) -> BoxFuture<'a, anyhow::Result<Opened>> {
        async move {
            let world = self.world();
            self.called(&world).await?;
            let new = Page::new(request.clone(), State::Open, world.below(2) == 0);
            {
                let mut books = self.books();
                let page = books.pages.entry(request.reference.clone()).or_insert(new);
                if page.request.amount != request.amount {
                    world.find(format!("{} is opened for another sum", request.reference));
                }
            }
            let url = format!("https://bank.example/pay/{}", request.reference);
            let redirect = Redirect { url, fields: Vec::new() };
            self.answered(&world, Opened { redirect, gateway_id: None })
        }
        .boxed()
    }

    /// Its messages are numbers of its own books.
    fn read_notice<'a>(
        &'a self,
        message: &'a Message<'a>,
    ) -> BoxFuture<'a, anyhow::Result<Result<Option<Notice>, Forged>>> {
        async move {
            let text = std::str::from_utf8(message.body).unwrap_or_default();
            let books = self.books();
            let told = text.parse::<usize>().ok().and_then(|number| books.told.get(number));
            Ok(told.map(|told| Some(told.notice.clone())).ok_or(Forged("not the bank's")))
        }
        .boxed()
    }

    fn ask<'a>(&'a self, attempt: &'a Attempt) -> BoxFuture<'a, anyhow::Result<Outcome>> {
        async move {
            let world = self.world();
            self.called(&world).await?;
            let outcome = {
                let mut books = self.books();
                match books.pages.get_mut(&attempt.reference) {
                    None => Outcome::Unknown,
                    Some(page) => {
                        let waits = matches!(page.state, State::Open | State::Declined);
                        if attempt.is_over && page.closes && waits {
                            page.state = State::Closed;
                        }
                        page.outcome()
                    }
                }
            };
            world.meanwhile(10).await;
            self.answered(&world, outcome)
        }
        .boxed()
    }

    fn closes(&self) -> bool {
        true
    }

    fn refund<'a>(
        &'a self,
        request: &'a RefundRequest,
    ) -> BoxFuture<'a, anyhow::Result<RefundAnswer>> {
        async move {
            let world = self.world();
            self.called(&world).await?;
            // It leaves when its task is polled again, as on a real line.
            tokio::task::yield_now().await;
            let answer = self.give_back(&world, request);
            self.answered(&world, answer)
        }
        .boxed()
    }

    fn charge_stored<'a>(
        &'a self,
        credential: &'a str,
        request: &'a PaymentRequest,
    ) -> BoxFuture<'a, anyhow::Result<Outcome>> {
        async move {
            let world = self.world();
            if world.is_taken_back(credential) {
                world.find(format!("{credential} is charged, which was taken back"));
            }
            self.called(&world).await?;
            let outcome = self.charge(&world, credential, request);
            self.answered(&world, outcome)
        }
        .boxed()
    }
}
