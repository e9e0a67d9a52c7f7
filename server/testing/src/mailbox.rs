//! A mailbox in memory, and a gate before whatever is slow.

use crate::outside::UNPOISONED;
use futures::{FutureExt, future::BoxFuture};
use house::ports::{Mail, Mailer};
use rand::{RngExt, SeedableRng, rngs::SmallRng};
use std::sync::{
    Mutex,
    atomic::{AtomicUsize, Ordering},
};
use tokio::sync::watch;

/// While it is closed, whoever comes waits.
#[derive(Default)]
pub(crate) struct Gate {
    closed: watch::Sender<bool>,
    waited: watch::Sender<usize>,
}

impl Gate {
    pub fn set_closed(&self, closed: bool) {
        self.closed.send_replace(closed);
    }

    pub async fn pass(&self) {
        let mut closed = self.closed.subscribe();
        let waits = *closed.borrow();
        if waits {
            self.waited.send_modify(|count| *count += 1);
        }
        let _ = closed.wait_for(|closed| !*closed).await;
    }

    /// Until so many have had to wait.
    pub async fn until_waited(&self, wanted: usize) {
        let _ = self.waited.subscribe().wait_for(|count| *count >= wanted).await;
    }
}

/// Mails that were taken, in the order of their coming.
#[derive(Default)]
pub struct MemoryMail {
    mails: Mutex<Vec<Mail>>,
    away: Mutex<bool>,
    /// Refuses half of all mails, by chance; and how many it has refused so.
    chance: Mutex<Option<SmallRng>>,
    refused: AtomicUsize,
    gate: Gate,
}

impl MemoryMail {
    pub fn mails(&self) -> Vec<Mail> {
        self.mails.lock().expect(UNPOISONED).clone()
    }

    /// To whom each was, in the order of their coming.
    pub fn addresses(&self) -> Vec<String> {
        self.mails.lock().expect(UNPOISONED).iter().map(|mail| mail.to.clone()).collect()
    }

    /// From now on half of all mails are refused for the moment, by chance from `seed`.
    pub fn refuse_half(&self, seed: u64) {
        *self.chance.lock().expect(UNPOISONED) = Some(SmallRng::seed_from_u64(seed));
    }

    pub fn refused(&self) -> usize {
        self.refused.load(Ordering::Relaxed)
    }

    fn refuses(&self) -> bool {
        let mut chance = self.chance.lock().expect(UNPOISONED);
        let refuses = chance.as_mut().is_some_and(|chance| chance.random_bool(0.5));
        self.refused.fetch_add(usize::from(refuses), Ordering::Relaxed);
        refuses
    }

    /// Mails that come are taken only when it is no longer slow.
    pub fn set_slow(&self, slow: bool) {
        self.gate.set_closed(slow);
    }

    /// Until so many mails have had to wait.
    pub async fn until_waiting(&self, mails: usize) {
        self.gate.until_waited(mails).await;
    }

    /// No mail is taken, and the refusal repeats the address, as mail servers do.
    pub fn set_away(&self, away: bool) {
        *self.away.lock().expect(UNPOISONED) = away;
    }
}

impl Mailer for MemoryMail {
    fn send<'a>(&'a self, mail: &'a Mail) -> BoxFuture<'a, anyhow::Result<()>> {
        async move {
            self.gate.pass().await;
            let is_away = *self.away.lock().expect(UNPOISONED);
            anyhow::ensure!(!is_away, "the mail server is away: 450 4.2.1 <{}> later", mail.to);
            anyhow::ensure!(!self.refuses(), "the mail server is busy: 451 4.3.2 try again");
            self.mails.lock().expect(UNPOISONED).push(mail.clone());
            Ok(())
        }
        .boxed()
    }
}
