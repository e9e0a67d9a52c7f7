//! What the program does without being asked: jobs at intervals, and the mails of the outbox.
//! Each capability lists its own. `House::new` takes the whole list.

use crate::{
    House,
    ports::{Mail, WebhookEvent},
};
use futures::future::BoxFuture;
use std::time::Duration;
use store::outbox::Message;

/// A task that runs at intervals for as long as the program runs.
#[derive(Clone, Copy)]
pub struct Job {
    /// For the log.
    pub name: &'static str,
    pub every: Duration,
    /// It only looks for mistakes in what others did, so `jobs::tick` leaves it out.
    pub is_check: bool,
    pub run: fn(&House) -> BoxFuture<'_, anyhow::Result<()>>,
}

/// Writes the mail of an outbox message. None: the mail is no longer needed.
pub type WriteMail =
    for<'a> fn(&'a House, &'a Message) -> BoxFuture<'a, anyhow::Result<Option<Mail>>>;

/// The writer of the mails of one topic of the outbox.
#[derive(Clone, Copy)]
pub struct MailWriter {
    pub topic: &'static str,
    pub write: WriteMail,
}

/// Writes the event of an outbox message. None: nobody needs to know it any more.
pub type WriteEvent =
    for<'a> fn(&'a House, &'a Message) -> BoxFuture<'a, anyhow::Result<Option<WebhookEvent>>>;

/// The writer of the events of one topic, where a webhook is told instead of a mailbox.
#[derive(Clone, Copy)]
pub struct EventWriter {
    pub topic: &'static str,
    pub write: WriteEvent,
}

#[derive(Clone, Default)]
pub struct Work {
    /// A tick runs them in this order.
    pub jobs: Vec<Job>,
    pub mails: Vec<MailWriter>,
    pub events: Vec<EventWriter>,
}

impl Work {
    /// This work, then what another capability adds.
    #[must_use]
    pub fn and(mut self, more: Self) -> Self {
        self.jobs.extend(more.jobs);
        self.mails.extend(more.mails);
        self.events.extend(more.events);
        self
    }
}
