//! What is outside the house, in memory: a bank that does as it is told, a club's list of members.

use crate::mailbox::Gate;
use domain::{
    id::RefundId,
    money::{Currency, Money},
    payments::{
        decline::DeclineReason,
        gateway::{
            About, Attempt, News, Notice, Opened, Outcome, PaymentRequest, Redirect, RefundRequest,
        },
    },
};
use futures::{FutureExt, future::BoxFuture};
use house::ports::{Forged, Gateway, MemberList, Message, RefundAnswer};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Mutex,
};

/// Keeps its books by reference. Until it is told an outcome, a payment is pending.
#[derive(Default)]
pub struct MemoryBank(Mutex<Books>, Gate);

#[derive(Default)]
struct Books {
    opened: BTreeMap<String, PaymentRequest>,
    newest: Option<String>,
    outcomes: BTreeMap<String, Outcome>,
    /// Messages beside outcomes, by their bodies.
    messages: BTreeMap<String, Notice>,
    refunds: BTreeMap<RefundId, (String, Money)>,
    asked: usize,
    away: bool,
    broken: bool,
    refuses_refunds: bool,
    puzzle: Option<i64>,
    knows_sums_only: bool,
    delays_refunds: bool,
    answers_late: bool,
    closes: bool,
    least_minor: i64,
    step_minor: i64,
    takes_nothing: bool,
    approved: BTreeSet<String>,
    /// Kept cards that were charged: the card, and the reference of the payment.
    charged: Vec<(String, String)>,
    declines_cards: bool,
    loses_answers: bool,
}

impl Books {
    fn known(&self, reference: &str) -> Outcome {
        let undecided = match self.opened.contains_key(reference) {
            true => Outcome::Pending,
            false => Outcome::Unknown,
        };
        self.outcomes.get(reference).cloned().unwrap_or(undecided)
    }
}

pub(crate) const UNPOISONED: &str = "because nothing panics while it holds this";

impl MemoryBank {
    pub fn decide(&self, reference: &str, outcome: Outcome) {
        self.0.lock().expect(UNPOISONED).outcomes.insert(reference.to_owned(), outcome);
    }

    /// What a message with this body says.
    pub fn write(&self, body: &str, notice: Notice) {
        self.0.lock().expect(UNPOISONED).messages.insert(body.to_owned(), notice);
    }

    /// Takes the whole amount that was asked for.
    pub fn capture(&self, reference: &str) {
        let amount = self.request(reference).expect("the payment was opened").amount;
        self.decide(reference, Outcome::captured(amount));
    }

    /// Its payer said yes: as at PayPal, the money is taken once the house asks for what isn't
    /// over.
    pub fn approve(&self, reference: &str) {
        self.0.lock().expect(UNPOISONED).approved.insert(reference.to_owned());
    }

    pub fn request(&self, reference: &str) -> Option<PaymentRequest> {
        self.0.lock().expect(UNPOISONED).opened.get(reference).cloned()
    }

    /// Kept cards that were charged, each with the payment's reference.
    pub fn charged(&self) -> Vec<(String, String)> {
        self.0.lock().expect(UNPOISONED).charged.clone()
    }

    pub fn decline_cards(&self, declines: bool) {
        self.0.lock().expect(UNPOISONED).declines_cards = declines;
    }

    /// Cards are charged, and nobody hears of it.
    pub fn lose_answers(&self, loses: bool) {
        self.0.lock().expect(UNPOISONED).loses_answers = loses;
    }

    /// References in the order of their names.
    pub fn references(&self) -> Vec<String> {
        self.0.lock().expect(UNPOISONED).opened.keys().cloned().collect()
    }

    /// The reference of the payment that was opened last.
    pub fn newest(&self) -> String {
        self.0.lock().expect(UNPOISONED).newest.clone().expect("a payment")
    }

    pub fn outcome(&self, reference: &str) -> Option<Outcome> {
        self.0.lock().expect(UNPOISONED).outcomes.get(reference).cloned()
    }

    /// Leaves no books behind but the open payments': for long races.
    pub fn forget_decided(&self) {
        let mut books = self.0.lock().expect(UNPOISONED);
        let Books { opened, outcomes, .. } = &mut *books;
        opened.retain(|reference, _| !outcomes.contains_key(reference));
    }

    /// What went back for a reference, in minor units.
    pub fn refunded_minor(&self, reference: &str) -> i64 {
        let books = self.0.lock().expect(UNPOISONED);
        books.refunds.values().filter(|(of, _)| of == reference).map(|(_, m)| m.minor).sum()
    }

    /// How often it was asked about a payment.
    pub fn asked(&self) -> usize {
        self.0.lock().expect(UNPOISONED).asked
    }

    /// No call comes through.
    pub fn set_away(&self, away: bool) {
        self.0.lock().expect(UNPOISONED).away = away;
    }

    /// Whoever asks it panics: a mistake in an adapter.
    pub fn break_down(&self, broken: bool) {
        self.0.lock().expect(UNPOISONED).broken = broken;
    }

    /// Takes calls and doesn't answer them.
    pub fn set_hanging(&self, hangs: bool) {
        self.1.set_closed(hangs);
    }

    /// It hangs, and says at last what it knew when it was asked.
    pub fn answer_late(&self, late: bool) {
        self.0.lock().expect(UNPOISONED).answers_late = late;
        self.set_hanging(late);
    }

    /// Until so many calls have hung.
    pub async fn until_hung(&self, calls: usize) {
        self.1.until_waited(calls).await;
    }

    pub fn refuse_refunds(&self, refuses: bool) {
        self.0.lock().expect(UNPOISONED).refuses_refunds = refuses;
    }

    /// Refunds of this amount get an answer that nobody knows.
    pub fn answer_unknown(&self, minor: Option<i64>) {
        self.0.lock().expect(UNPOISONED).puzzle = minor;
    }

    /// As at Redsys: refunds are known by nothing but their sum.
    pub fn know_sums_only(&self, knows: bool) {
        self.0.lock().expect(UNPOISONED).knows_sums_only = knows;
    }

    /// Refunds are heard and not decided.
    pub fn delay_refunds(&self, delays: bool) {
        self.0.lock().expect(UNPOISONED).delays_refunds = delays;
    }

    /// What is open there is closed when it is asked about as over.
    pub fn set_closing(&self, closes: bool) {
        self.0.lock().expect(UNPOISONED).closes = closes;
    }

    /// It takes no payment below this.
    pub fn set_least(&self, minor: i64) {
        self.0.lock().expect(UNPOISONED).least_minor = minor;
    }

    /// It takes only multiples of this.
    pub fn set_step(&self, minor: i64) {
        self.0.lock().expect(UNPOISONED).step_minor = minor;
    }

    /// It doesn't take the house's currency.
    pub fn set_foreign(&self, takes_nothing: bool) {
        self.0.lock().expect(UNPOISONED).takes_nothing = takes_nothing;
    }

    async fn reachable(&self) -> anyhow::Result<()> {
        self.1.pass().await;
        anyhow::ensure!(!self.0.lock().expect(UNPOISONED).away, "the bank can't be reached");
        Ok(())
    }
}

impl Gateway for MemoryBank {
    fn open<'a>(&'a self, request: &'a PaymentRequest) -> BoxFuture<'a, anyhow::Result<Opened>> {
        async move {
            self.reachable().await?;
            let mut books = self.0.lock().expect(UNPOISONED);
            anyhow::ensure!(request.amount.minor >= books.least_minor, "the amount is too small");
            let is_in_steps = request.amount.minor % books.step_minor.max(1) == 0;
            anyhow::ensure!(is_in_steps && !books.takes_nothing, "the amount is in no steps");
            books.opened.insert(request.reference.clone(), request.clone());
            books.newest = Some(request.reference.clone());
            let url = format!("https://bank.example/pay/{}", request.reference);
            let redirect = Redirect { url, fields: Vec::new() };
            Ok(Opened { redirect, gateway_id: None })
        }
        .boxed()
    }

    /// Its messages are `reference`: whoever knows that is believed, the outcome is in its books.
    fn why_declined(&self, failure: &str) -> Option<DeclineReason> {
        DeclineReason::parse(failure)
    }

    fn read_notice<'a>(
        &'a self,
        message: &'a Message<'a>,
    ) -> BoxFuture<'a, anyhow::Result<Result<Option<Notice>, Forged>>> {
        async move {
            let reference = String::from_utf8_lossy(message.body).into_owned();
            let books = self.0.lock().expect(UNPOISONED);
            if let Some(written) = books.messages.get(&reference) {
                return Ok(Ok(Some(written.clone())));
            }
            Ok(match books.outcomes.get(&reference).cloned() {
                Some(outcome) => Ok(Some(Notice {
                    about: About::Reference(reference),
                    news: News::Outcome(outcome),
                })),
                None => Err(Forged("it is not in the bank's books")),
            })
        }
        .boxed()
    }

    fn ask<'a>(&'a self, attempt: &'a Attempt) -> BoxFuture<'a, anyhow::Result<Outcome>> {
        async move {
            let known_at_first = self.0.lock().expect(UNPOISONED).known(&attempt.reference);
            self.reachable().await?;
            let broken = self.0.lock().expect(UNPOISONED).broken;
            assert!(!broken, "the bank's adapter has a mistake");
            let mut books = self.0.lock().expect(UNPOISONED);
            books.asked += 1;
            if !attempt.is_over && books.approved.remove(&attempt.reference) {
                let outcome = Outcome::captured(attempt.amount);
                books.outcomes.insert(attempt.reference.clone(), outcome);
            }
            if books.closes
                && attempt.is_over
                && books.known(&attempt.reference) == Outcome::Pending
            {
                books.outcomes.insert(attempt.reference.clone(), Outcome::Abandoned);
            }
            Ok(match books.answers_late {
                true => known_at_first,
                false => books.known(&attempt.reference),
            })
        }
        .boxed()
    }

    fn least_minor(&self, _currency: Currency) -> i64 {
        self.0.lock().expect(UNPOISONED).least_minor
    }

    fn step_minor(&self, _currency: Currency) -> Option<i64> {
        let books = self.0.lock().expect(UNPOISONED);
        (!books.takes_nothing).then_some(books.step_minor.max(1))
    }

    fn closes(&self) -> bool {
        self.0.lock().expect(UNPOISONED).closes
    }

    fn tells_refunds_apart(&self) -> bool {
        !self.0.lock().expect(UNPOISONED).knows_sums_only
    }

    fn refund<'a>(
        &'a self,
        request: &'a RefundRequest,
    ) -> BoxFuture<'a, anyhow::Result<RefundAnswer>> {
        async move {
            self.reachable().await?;
            let mut books = self.0.lock().expect(UNPOISONED);
            if books.puzzle == Some(request.amount.minor) {
                return Ok(RefundAnswer::Unknown("a new code".to_owned()));
            }
            if books.refuses_refunds {
                return Ok(RefundAnswer::Refused("account closed".to_owned()));
            }
            let of = (request.attempt.reference.clone(), request.amount);
            books.refunds.entry(request.refund).or_insert(of);
            Ok(match books.delays_refunds {
                true => RefundAnswer::Pending,
                false => RefundAnswer::Done,
            })
        }
        .boxed()
    }

    fn charge_stored<'a>(
        &'a self,
        credential: &'a str,
        request: &'a PaymentRequest,
    ) -> BoxFuture<'a, anyhow::Result<Outcome>> {
        async move {
            self.reachable().await?;
            let mut books = self.0.lock().expect(UNPOISONED);
            let known = books.known(&request.reference);
            if known != Outcome::Unknown {
                return Ok(known);
            }
            let outcome = match books.declines_cards {
                true => Outcome::Declined { reason: "expired".to_owned() },
                false => Outcome::captured(request.amount),
            };
            books.charged.push((credential.to_owned(), request.reference.clone()));
            books.outcomes.insert(request.reference.clone(), outcome.clone());
            if books.loses_answers {
                anyhow::bail!("the line broke");
            }
            Ok(outcome)
        }
        .boxed()
    }
}

/// Members' numbers begin with `R`; one that begins with `X` finds nobody at home.
pub struct ReadersClub;

impl MemberList for ReadersClub {
    fn has<'a>(&'a self, number: &'a str) -> BoxFuture<'a, anyhow::Result<bool>> {
        let answer = match number.chars().next() {
            Some('X') => Err(anyhow::anyhow!("the line is dead")),
            first => Ok(first == Some('R')),
        };
        async move { answer }.boxed()
    }
}
