//! Two records of one person become one, and are parted again while it can still be seen that it
//! was a mistake.

use crate::{moment::DAY_MS, money::Money};

/// So long after it a merge can be taken back.
pub const PARTING_MS: i64 = DAY_MS;

/// Why two records stay two, or what was one stays one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MergeRefusal {
    /// One of them isn't there.
    Unknown,
    /// Both are the same record.
    Same,
    /// One of them was made one with another record before.
    MergedBefore,
    /// Only the other one has an account, an e-mail address, or a mandate: that one is kept.
    KeepTheOther,
    /// A colleague's account is never merged.
    OfStaff,
    /// One of them asked to be forgotten.
    BeingErased,
    /// Credit waits after a restore until colleagues have confirmed it.
    Unconfirmed,
    /// It isn't what the page showed any more.
    Changed,
    /// It was merged longer ago than a day, or parted already.
    TooLate,
    /// The kept record was itself made one with another since.
    MergedOn,
    /// Credit of both was spent or paid out since: one of them would owe it.
    CreditSpent,
    /// Tickets were sold on or exchanged for credit, or a bank paid credit out: nobody can say
    /// any more whose it is.
    MoneyMoved,
}

/// What both records have, each in its own way. The kept one's stays as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MergeConflict {
    Name,
    Email,
    Phone,
    Address,
    /// Both sign in: from then on to the kept account.
    Accounts,
    /// Answers to the house's questions.
    Answers(u32),
    Kinds(u32),
    /// The other one's isn't taken over: it is encrypted for that record.
    BankAccounts,
    Mandates,
    InvoiceParties,
    /// The later word counts.
    Consents(u32),
}

/// What goes over to the kept record.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MergeContents {
    pub orders: u32,
    pub tickets: u32,
    pub subscriptions: u32,
    pub memberships: u32,
    pub kinds: u32,
    pub seasons: u32,
    pub consents: u32,
    pub debts: u32,
    pub notes: u32,
    /// By currency.
    pub credit: Vec<Money>,
}
