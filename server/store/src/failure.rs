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

fn database_error(error: &anyhow::Error) -> Option<&dyn sqlx::error::DatabaseError> {
    error.downcast_ref::<sqlx::Error>().and_then(sqlx::Error::as_database_error)
}
