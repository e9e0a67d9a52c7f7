//! Each use case records who did what to which object, in its own transaction.

use crate::House;
use domain::{
    id::{
        AccountId, BasketId, OrderId, PerformanceId, PersonId, PlanVersionId, PrinterId, SessionId,
        TillId, TillSessionId, VoucherId,
    },
    people::actor::Actor,
};
use serde_json::Value;
use std::fmt::{Display, Formatter, Result as Formatted};
use store::{Conn, running::journal::Entry};
use uuid::Uuid;

/// One row of the journal, without its author, time and identity.
#[derive(Clone)]
pub struct JournalEntry<'a> {
    /// Area and verb: `order.place`.
    pub action: &'a str,
    pub subject: Subject,
    /// An object with identities, amounts and causes; never a name or an address (invariant 9).
    pub detail: Value,
}

/// The object that something was done to.
#[derive(Clone, Copy)]
pub enum Subject {
    Account(AccountId),
    Basket(BasketId),
    /// The row of the restore.
    Database(Uuid),
    Order(OrderId),
    /// Several: the detail has their codes.
    Orders,
    Performance(PerformanceId),
    Person(PersonId),
    Plan(PlanVersionId),
    Printer(PrinterId),
    Season,
    Session(SessionId),
    /// Of a till.
    Shift(TillSessionId),
    /// Which, says the detail.
    Text,
    Till(TillId),
    Voucher(VoucherId),
}

impl Subject {
    /// The kind, as the column `subject` holds it.
    fn kind(self) -> &'static str {
        match self {
            Self::Account(_) => "account",
            Self::Basket(_) => "basket",
            Self::Database(_) => "database",
            Self::Order(_) => "order",
            Self::Orders => "orders",
            Self::Performance(_) => "performance",
            Self::Person(_) => "person",
            Self::Plan(_) => "plan",
            Self::Printer(_) => "printer",
            Self::Season => "season",
            Self::Session(_) => "session",
            Self::Shift(_) => "shift",
            Self::Text => "text",
            Self::Till(_) => "till",
            Self::Voucher(_) => "voucher",
        }
    }
}

/// The identity, as the column `subject_id` holds it.
impl Display for Subject {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> Formatted {
        match self {
            Self::Account(id) => id.fmt(formatter),
            Self::Basket(id) => id.fmt(formatter),
            Self::Database(id) => id.fmt(formatter),
            Self::Order(id) => id.fmt(formatter),
            Self::Performance(id) => id.fmt(formatter),
            Self::Person(id) => id.fmt(formatter),
            Self::Plan(id) => id.fmt(formatter),
            Self::Printer(id) => id.fmt(formatter),
            // An import changes the whole folder, not one season.
            Self::Season => formatter.write_str("*"),
            Self::Session(id) => id.fmt(formatter),
            Self::Shift(id) => id.fmt(formatter),
            Self::Till(id) => id.fmt(formatter),
            Self::Orders | Self::Text => formatter.write_str("*"),
            Self::Voucher(id) => id.fmt(formatter),
        }
    }
}

/// Writes a row under a new identity.
#[boxed]
pub async fn record(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    entry: JournalEntry<'_>,
) -> anyhow::Result<()> {
    record_as(house.new_id(), house, conn, actor, entry).await
}

/// The same in a transaction of its own: something was read, and nothing else is written.
#[boxed]
pub async fn record_reading(
    house: &House,
    actor: &Actor,
    entry: JournalEntry<'static>,
) -> anyhow::Result<()> {
    let actor = actor.clone();
    house
        .fault_only(move |house, conn| {
            let (actor, entry) = (actor.clone(), entry.clone());
            Box::pin(async move { record(&house, conn, &actor, entry).await })
        })
        .await
}

/// Writes a row under an identity that another row refers to.
#[boxed]
pub async fn record_as(
    id: Uuid,
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    entry: JournalEntry<'_>,
) -> anyhow::Result<()> {
    let JournalEntry { action, subject, detail } = entry;
    let entry = Entry {
        id,
        at: house.now(),
        actor: actor.kind(),
        actor_id: &actor.identity(),
        channel: actor.place(),
        action,
        subject: subject.kind(),
        subject_id: &subject.to_string(),
        detail: &detail.to_string(),
    };
    store::running::journal::write(conn, &entry).await
}
