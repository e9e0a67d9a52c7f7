//! Two kinds of no: a refusal is the shopper's business, a fault is ours.

use std::fmt;

/// What a use case answers when it did nothing.
#[derive(Debug)]
pub enum Failure<R> {
    /// Carried to the screen as a message; nothing was written.
    Refused(R),
    /// Logged once at the boundary; nothing was written.
    Fault(anyhow::Error),
}

impl<R> Failure<R> {
    /// The same fault, or the refusal as another use case names it.
    pub fn map<S>(self, refusal: impl FnOnce(R) -> S) -> Failure<S> {
        match self {
            Self::Refused(refused) => Failure::Refused(refusal(refused)),
            Self::Fault(fault) => Failure::Fault(fault),
        }
    }
}

impl<R: fmt::Debug> fmt::Display for Failure<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(refusal) => write!(f, "refused: {refusal:?}"),
            Self::Fault(fault) => write!(f, "fault: {fault:#}"),
        }
    }
}

impl<R> From<anyhow::Error> for Failure<R> {
    fn from(fault: anyhow::Error) -> Self {
        Self::Fault(fault)
    }
}

impl<R> From<sqlx::Error> for Failure<R> {
    fn from(error: sqlx::Error) -> Self {
        Self::Fault(error.into())
    }
}

/// A constraint said that somebody else was first.
pub fn is_unique_violation(error: &anyhow::Error) -> bool {
    database_error(error).is_some_and(|error| error.is_unique_violation())
}

/// PostgreSQL chose this transaction as the victim of a deadlock or of a serialisation
/// conflict: the same work can be done again.
pub(crate) fn is_transient(error: &anyhow::Error) -> bool {
    database_error(error)
        .and_then(|error| error.code())
        .is_some_and(|code| matches!(code.as_ref(), "40001" | "40P01"))
}

/// The database can't be reached, has no room, or can't take more work now. It is the fault of a
/// machine, not of the program, and it passes: the same request may be made again.
pub fn is_away(error: &anyhow::Error) -> bool {
    if error.downcast_ref::<Away>().is_some() {
        return true;
    }
    match error.downcast_ref::<sqlx::Error>() {
        Some(
            sqlx::Error::Io(_)
            | sqlx::Error::Tls(_)
            | sqlx::Error::PoolTimedOut
            | sqlx::Error::PoolClosed
            | sqlx::Error::WorkerCrashed,
        ) => true,
        Some(sqlx::Error::Database(error)) => error.code().is_some_and(|code| {
            // PostgreSQL's codes have five characters. These classes mean connections, resources
            // (also a full disk), an operator's shutdown, and the system. SQLite's codes are
            // numbers, whose lower byte means busy, locked, input and output, full, can't open.
            let is_postgres = code.len() == 5
                && ["08", "53", "57P", "58"].iter().any(|class| code.starts_with(class));
            let number = code.parse::<i64>().ok().filter(|_| code.len() < 5);
            is_postgres || number.is_some_and(|code| matches!(code & 0xff, 5 | 6 | 10 | 13 | 14))
        }),
        _ => false,
    }
}

/// For a use case that was written with others, and shares the fate of their commit.
#[derive(Debug)]
pub(crate) struct Away;

impl fmt::Display for Away {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the database is away")
    }
}

impl std::error::Error for Away {}

fn database_error(error: &anyhow::Error) -> Option<&dyn sqlx::error::DatabaseError> {
    error.downcast_ref::<sqlx::Error>().and_then(sqlx::Error::as_database_error)
}
