//! What the program does without being asked: jobs at intervals, and the mails of the outbox.
//! Each capability lists its own. `House::new` takes the whole list.

use crate::{
    House,
    locales::Locale,
    mail::MailContent,
    ports::{MeasuringRequest, WebhookEvent},
    settings::appearance::Appearance,
};
use domain::id::PerformanceId;
use futures::future::BoxFuture;
use std::{sync::Arc, time::Duration};
use store::{Conn, running::outbox::Message};

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
    for<'a> fn(&'a House, &'a Message) -> BoxFuture<'a, anyhow::Result<Option<MailContent>>>;

/// The writer of the mails of one topic of the outbox.
#[derive(Clone, Copy)]
pub struct MailWriter {
    pub topic: &'static str,
    pub write: WriteMail,
    pub samples: MailSamples,
}

/// A sample that staff look at, or have sent to themselves.
pub struct SampleRequest {
    /// Of `MailSamples::kinds`.
    pub kind: &'static str,
    /// With drafts, if whoever looks may see them.
    pub locale: Arc<Locale>,
    /// Printing them takes a moment.
    pub with_attachments: bool,
}

/// Writes a mail of invented data in the words of the real one.
pub type WriteSample =
    for<'a> fn(&'a House, &'a SampleRequest) -> BoxFuture<'a, anyhow::Result<MailContent>>;

/// The kinds of mail that a writer writes, for staff who look at them.
#[derive(Clone, Copy)]
pub struct MailSamples {
    /// Each has a name on the screen: the message `staff-sample-` and the kind,
    /// with hyphens.
    pub kinds: &'static [&'static str],
    pub write: WriteSample,
}

impl MailSamples {
    /// Of a mail that is a sample itself.
    pub const NONE: Self = Self {
        kinds: &[],
        write: |_, request| {
            Box::pin(async move { anyhow::bail!("{} has no sample", request.kind) })
        },
    };
}

/// Prints a paper of invented data, marked as a sample.
pub type PrintSample =
    for<'a> fn(&'a House, &'a Arc<Locale>) -> BoxFuture<'a, anyhow::Result<Vec<u8>>>;

/// A paper that the house prints, for staff who look at it.
#[derive(Clone, Copy)]
pub struct PaperSample {
    /// Has a name on the screen: the message `staff-sample-` and the kind,
    /// with hyphens.
    pub kind: &'static str,
    /// How the names of the messages begin that stand on it.
    pub texts: &'static [&'static str],
    /// As PDF.
    pub print: PrintSample,
}

/// What the look is read for.
pub struct LookAsked<'a> {
    pub house: &'a House,
    pub conn: &'a mut Conn,
    /// What it is about.
    pub performances: &'a [PerformanceId],
}

/// The look of what is about these performances.
pub type ReadAppearance = for<'a> fn(LookAsked<'a>) -> BoxFuture<'a, anyhow::Result<Appearance>>;

/// Writes the event of an outbox message. None: nobody needs to know it any more.
pub type WriteEvent =
    for<'a> fn(&'a House, &'a Message) -> BoxFuture<'a, anyhow::Result<Option<WebhookEvent>>>;

/// The writer of the events of one topic, where a webhook is told instead of a mailbox.
#[derive(Clone, Copy)]
pub struct EventWriter {
    pub topic: &'static str,
    pub write: WriteEvent,
}

/// Writes what the analytics service is told by an outbox message. None: nothing any more.
pub type WriteMeasured =
    for<'a> fn(&'a House, &'a Message) -> BoxFuture<'a, anyhow::Result<Option<MeasuringRequest>>>;

/// The writer of the requests of one topic.
#[derive(Clone, Copy)]
pub struct MeasuredWriter {
    pub topic: &'static str,
    pub write: WriteMeasured,
}

#[derive(Clone, Default)]
pub struct Work {
    /// A tick runs them in this order.
    pub jobs: Vec<Job>,
    pub mails: Vec<MailWriter>,
    pub events: Vec<EventWriter>,
    pub papers: Vec<PaperSample>,
    /// None: nobody says how mails and papers look.
    pub appearance: Option<ReadAppearance>,
    pub measured: Vec<MeasuredWriter>,
}

impl Work {
    /// This work, then what another capability adds.
    #[must_use]
    pub fn and(mut self, more: Self) -> Self {
        self.jobs.extend(more.jobs);
        self.mails.extend(more.mails);
        self.events.extend(more.events);
        self.papers.extend(more.papers);
        self.appearance = self.appearance.or(more.appearance);
        self.measured.extend(more.measured);
        self
    }
}
