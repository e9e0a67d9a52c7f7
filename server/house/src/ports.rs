//! What is outside the building: the bank, the mail, the printer of tickets. Real adapters
//! fill these; so do the fakes that run the demo.

use domain::{
    id::RefundId,
    money::Money,
    order::OrderView,
    payment::{Notice, Outcome, PaymentRequest, Redirect},
};
use futures::future::BoxFuture;
use std::{collections::BTreeMap, sync::Arc};

#[derive(Clone)]
pub struct Ports {
    /// By the name that `merchant_accounts.gateway` uses.
    pub gateways: BTreeMap<String, Arc<dyn Gateway>>,
    pub mailer: Arc<dyn Mailer>,
    pub printer: Arc<dyn Printer>,
}

/// A bank as the house needs it. Calls go over the network: never inside a transaction.
pub trait Gateway: Send + Sync {
    /// Opens the payment and says where the shopper goes.
    fn open<'a>(&'a self, request: &'a PaymentRequest) -> BoxFuture<'a, anyhow::Result<Redirect>>;

    /// Verifies a notification before anything in it is believed.
    ///
    /// # Errors
    /// `Forged` when it doesn't come from the gateway or isn't for us.
    fn read_notice(&self, headers: &[(String, String)], body: &[u8]) -> Result<Notice, Forged>;

    /// What the gateway knows of an attempt, by its reference.
    fn ask<'a>(&'a self, reference: &'a str) -> BoxFuture<'a, anyhow::Result<Outcome>>;

    /// Gives money back. The same `refund` twice is one refund.
    fn refund<'a>(
        &'a self,
        refund: RefundId,
        reference: &'a str,
        amount: Money,
    ) -> BoxFuture<'a, anyhow::Result<RefundAnswer>>;

    /// Charges a stored card later (renewals), without the shopper.
    fn charge_stored<'a>(
        &'a self,
        credential: &'a str,
        request: &'a PaymentRequest,
    ) -> BoxFuture<'a, anyhow::Result<Outcome>>;
}

/// The message was not made by the gateway, or not for this house.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forged(pub String);

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RefundAnswer {
    Done,
    /// For good: staff are told, and the money is a debt of the house.
    Refused(String),
}

/// A mail, ready to go.
#[derive(Clone, Debug, PartialEq)]
pub struct Letter {
    /// Stays the same when the letter is sent again, for the receiver to tell doubles.
    pub message_id: String,
    pub to: String,
    pub to_name: String,
    pub language: String,
    pub subject: String,
    pub text: String,
    pub html: String,
    pub attachments: Vec<Attachment>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Attachment {
    pub name: String,
    pub media_type: String,
    pub bytes: Vec<u8>,
}

pub trait Mailer: Send + Sync {
    /// Ok: the mail server took it.
    fn send<'a>(&'a self, letter: &'a Letter) -> BoxFuture<'a, anyhow::Result<()>>;
}

/// Makes the documents of a paid order.
pub trait Printer: Send + Sync {
    /// One A4 page a ticket, for the lines of `order` that are asked for (all: None).
    fn tickets_pdf(&self, order: &PrintedOrder<'_>) -> anyhow::Result<Vec<u8>>;

    /// iCalendar, one entry a performance.
    fn calendar(&self, order: &PrintedOrder<'_>) -> anyhow::Result<String>;
}

/// An order with the words around it, already in its language.
pub struct PrintedOrder<'a> {
    pub house: &'a str,
    pub order: &'a OrderView,
    /// Only the ticket of this admission.
    pub only: Option<domain::id::AdmissionId>,
    pub linear: crate::Symbology,
    pub words: TicketWords,
    /// Of each line: date, time, doors, price, the seat in parts, the view in words.
    pub lines: Vec<TicketLine>,
}

#[derive(Clone, Debug, Default)]
pub struct TicketWords {
    pub ticket: String,
    pub date: String,
    pub time: String,
    pub doors: String,
    pub venue: String,
    pub area: String,
    pub section: String,
    pub row: String,
    pub seat: String,
    pub zone: String,
    pub price: String,
    pub order: String,
    pub holder: String,
    pub terms: String,
}

#[derive(Clone, Debug, Default)]
pub struct TicketLine {
    pub date: String,
    pub time: String,
    pub doors: String,
    pub price: String,
    pub view: String,
    pub holder: String,
}
