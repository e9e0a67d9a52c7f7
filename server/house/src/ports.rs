//! What is outside the building: the bank, the mail, the printer of tickets. Real adapters
//! fill these; so do the fakes that run the demo.

mod counter;
mod measuring;
mod printed;
pub mod terminals;
pub mod wallets;

pub use counter::{CounterJob, CounterPrinter, CounterReceipt, PrintAnswer, ReceiptSum};
pub use measuring::{Measurer, MeasuringRequest};
pub use printed::{PrintedOrder, ReceiptWords, TicketLine, TicketWords};

use domain::{
    id::PerformanceId,
    moment::Moment,
    money::Currency,
    payments::{
        decline::DeclineReason,
        gateway::{About, Attempt, Notice, Opened, Outcome, PaymentRequest, RefundRequest},
    },
    people::identity::Identity,
    tickets::media::Paper,
};
use futures::future::BoxFuture;
use std::{collections::BTreeMap, sync::Arc};

#[derive(Clone)]
pub struct Ports {
    /// By the name that `merchant_accounts.gateway` uses.
    pub gateways: BTreeMap<String, Arc<dyn Gateway>>,
    /// By the name that the operator's settings give them.
    pub terminals: BTreeMap<String, Arc<dyn terminals::Terminal>>,
    pub mailer: Arc<dyn Mailer>,
    pub printer: Arc<dyn Printer>,
    /// By the name that the sheet `codes` uses.
    pub lists: BTreeMap<String, Arc<dyn MemberList>>,
    /// By the name that the operator's settings give them.
    pub providers: BTreeMap<String, Arc<dyn IdentityProvider>>,
    pub wallets: wallets::Wallets,
    /// Services that are told by a webhook what a mail would say else, by the outbox's topic.
    pub webhooks: BTreeMap<String, Arc<dyn Webhook>>,
    /// Speaks to the house's analytics service. None: this program speaks to none.
    pub measurer: Option<Arc<dyn Measurer>>,
}

/// A service that takes events over HTTP (Standard Webhooks). Calls go over the network: never
/// inside a transaction.
pub trait Webhook: Send + Sync {
    /// # Errors
    /// It didn't take the event. It is told again later, by the same identity.
    fn tell<'a>(&'a self, event: &'a WebhookEvent) -> BoxFuture<'a, anyhow::Result<()>>;
}

#[derive(Clone, PartialEq, Eq)]
pub struct WebhookEvent {
    /// The same at each try, so that the service takes it once.
    pub id: String,
    /// Of this try.
    pub at: Moment,
    /// JSON.
    pub body: String,
}

/// Another house that says who somebody is: a social network, the house's own directory (OpenID
/// Connect, authorization code with PKCE). Calls go over the network: never inside a transaction.
pub trait IdentityProvider: Send + Sync {
    /// As its people know it.
    fn name(&self) -> &str;

    /// Shoppers sign in by it.
    fn is_for_shoppers(&self) -> bool {
        true
    }

    /// Staff do.
    fn is_for_staff(&self) -> bool {
        false
    }

    /// Where the browser goes.
    fn address<'a>(&'a self, visit: &'a ProviderVisit) -> BoxFuture<'a, anyhow::Result<String>>;

    /// Who came back with this answer: verified, and for this visit. An address only if the
    /// provider has confirmed it.
    ///
    /// # Errors
    /// The provider can't be asked now.
    fn identify<'a>(
        &'a self,
        answer: &'a ProviderAnswer,
    ) -> BoxFuture<'a, anyhow::Result<Result<Identity, Forged>>>;
}

/// A browser leaves for a provider.
#[derive(Clone, PartialEq, Eq)]
pub struct ProviderVisit {
    /// Comes back in the address.
    pub state: String,
    /// Comes back in the signed answer.
    pub nonce: String,
    /// Shows with the code that the same program asks (RFC 7636).
    pub verifier: String,
    pub return_url: String,
}

/// What a browser brought from a provider, and what its visit was.
#[derive(Clone, PartialEq, Eq)]
pub struct ProviderAnswer {
    pub code: String,
    /// Who answers, where the address says so (RFC 9207).
    pub issuer: Option<String>,
    pub nonce: String,
    pub verifier: String,
    pub return_url: String,
}

/// A partner's list of members: a readers' club, a union. Its members may use a promo code.
/// Calls go over the network: never inside a transaction.
pub trait MemberList: Send + Sync {
    /// Whether the number that a shopper typed is good.
    fn has<'a>(&'a self, number: &'a str) -> BoxFuture<'a, anyhow::Result<bool>>;
}

/// A bank as the house needs it. Calls go over the network: never inside a transaction.
pub trait Gateway: Send + Sync {
    /// Opens the payment and says where the shopper goes. The same payment again is the same at
    /// the gateway.
    fn open<'a>(&'a self, request: &'a PaymentRequest) -> BoxFuture<'a, anyhow::Result<Opened>>;

    /// The payment that a message names, read before anything is verified: nothing may follow from
    /// it but which messages are worth the work of verifying. None: verifying costs nothing, or
    /// the message names no payment.
    fn named_payment(&self, _message: &Message<'_>) -> Option<About> {
        None
    }

    /// Verifies a notification before anything in it is believed. None: the gateway's, and
    /// nothing to us.
    ///
    /// # Errors
    /// `Forged` when it doesn't come from the gateway or isn't for us; a fault when that can't be
    /// told now, and the gateway is to send it again.
    fn read_notice<'a>(
        &'a self,
        message: &'a Message<'a>,
    ) -> BoxFuture<'a, anyhow::Result<Result<Option<Notice>, Forged>>>;

    /// What the gateway knows of an attempt. Takes money that its shopper approved, where the
    /// gateway leaves that to us.
    fn ask<'a>(&'a self, attempt: &'a Attempt) -> BoxFuture<'a, anyhow::Result<Outcome>>;

    /// What an attempt's failure, as `Outcome::Declined` named it, means to whoever pays. None:
    /// nothing that they could use.
    fn why_declined(&self, _failure: &str) -> Option<DeclineReason> {
        None
    }

    /// Whether what nobody waits for any more is closed when it is asked about; then no shopper
    /// can pay there any longer.
    fn closes(&self) -> bool {
        false
    }

    /// The least amount that it takes in this currency, in minor units.
    fn least_minor(&self, _currency: Currency) -> i64 {
        1
    }

    /// The smallest step of the amounts that it takes in this currency, in minor units. None: it
    /// takes nothing in this currency.
    fn step_minor(&self, _currency: Currency) -> Option<i64> {
        Some(1)
    }

    /// Whether it knows each refund by the identity that we give it. False: it knows refunds by
    /// nothing but their sum, so those of one payment go strictly one after another.
    fn tells_refunds_apart(&self) -> bool {
        false
    }

    /// Gives money back. The same refund twice is one refund.
    ///
    /// # Errors
    /// The gateway can't be reached, or can't now: it is asked again without end. An answer that
    /// nobody understands is none of these but `RefundAnswer::Unknown`, which is counted.
    fn refund<'a>(
        &'a self,
        request: &'a RefundRequest,
    ) -> BoxFuture<'a, anyhow::Result<RefundAnswer>>;

    /// Charges a stored card later (renewals), without the shopper.
    fn charge_stored<'a>(
        &'a self,
        credential: &'a str,
        request: &'a PaymentRequest,
    ) -> BoxFuture<'a, anyhow::Result<Outcome>>;
}

/// A notification as it came.
pub struct Message<'a> {
    /// Names in lower case.
    pub headers: &'a [(String, String)],
    pub body: &'a [u8],
    pub at: Moment,
}

impl Message<'_> {
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut named = self.headers.iter().filter(|(it, _)| it.eq_ignore_ascii_case(name));
        named.next().map(|(_, value)| value.as_str())
    }
}

/// The message was not made by the gateway or the provider, or not for this house. Why is logged,
/// so it can't repeat anything of a message that somebody made up (invariant 9).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forged(pub &'static str);

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RefundAnswer {
    Done,
    /// Heard, and not decided: asked again later.
    Pending,
    /// For good: staff are told, and the money is a debt of the house.
    Refused(String),
    /// The gateway answered, with something that nobody here understands: asked again, a limited
    /// number of times.
    Unknown(String),
}

/// Mails that a demo stores instead of sending them.
pub trait Mailbox: Send + Sync {
    /// The newest ones, the oldest of them first.
    fn mails(&self) -> Vec<ListedMail>;

    /// By the id that the list gave it, which stays the same when more mails come.
    fn mail(&self, id: &str) -> Option<StoredMail>;
}

#[derive(Clone, Debug, PartialEq)]
pub struct ListedMail {
    pub id: String,
    pub sent_at: Moment,
    pub to: String,
    pub subject: String,
    pub attachment_count: usize,
}

#[derive(Clone, Debug, PartialEq)]
pub struct StoredMail {
    pub sent_at: Moment,
    pub mail: Mail,
}

/// A mail, ready to go.
#[derive(Clone, Debug, PartialEq)]
pub struct Mail {
    /// Stays the same when the mail is sent again, for the receiver to tell doubles.
    pub message_id: String,
    /// The house's, where the sender's address has no name of its own.
    pub from_name: String,
    pub to: String,
    pub to_name: String,
    pub language: String,
    pub subject: String,
    pub text: String,
    pub html: String,
    pub attachments: Vec<Attachment>,
    /// Shown in the HTML, as `cid:` and their id.
    pub pictures: Vec<Picture>,
}

/// A picture that a mail brings along: nothing is loaded from anywhere.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// Once in its mail.
    pub id: String,
    /// PNG.
    pub bytes: Vec<u8>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Attachment {
    pub name: String,
    pub media_type: String,
    pub bytes: Vec<u8>,
}

pub trait Mailer: Send + Sync {
    /// Ok: the mail server took it.
    fn send<'a>(&'a self, mail: &'a Mail) -> BoxFuture<'a, anyhow::Result<()>>;
}

/// Makes the documents of a paid order.
pub trait Printer: Send + Sync {
    /// One file; the first order names it.
    fn tickets_pdf(&self, orders: &[PrintedOrder<'_>], paper: Paper) -> anyhow::Result<Vec<u8>>;

    /// iCalendar, one entry a performance: of these, none named: of all. A performance that all
    /// tickets are gone of (`OrderView::lost`) is cancelled there. None: there is no entry.
    fn calendar(
        &self,
        order: &PrintedOrder<'_>,
        only: &[PerformanceId],
    ) -> anyhow::Result<Option<String>>;

    /// A production's picture for a mail: PNG, 1200 by 630 pixels. `name`: of the file, without
    /// its ending. None: there is none.
    fn poster(&self, name: &str) -> Option<Vec<u8>>;

    /// A ticket's code for a mail: PNG, square.
    fn ticket_code(&self, code: &str) -> anyhow::Result<Vec<u8>>;

    /// Printers at the house's counters. None: this program reaches none of them.
    fn at_counters(&self) -> Option<&dyn CounterPrinter> {
        None
    }
}
