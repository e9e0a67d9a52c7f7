//! Three kinds of no: a refusal is the shopper's business, a right is given by the house, a fault
//! is ours.

use domain::people::actor::NotPermitted;
use std::fmt;

/// What a use case answers when it did nothing.
#[derive(Debug)]
pub enum Failure<R> {
    /// Carried to the screen as a message; nothing was written.
    Refused(R),
    /// The actor lacks the right to do this; nothing was written.
    NotPermitted(NotPermitted),
    /// Logged once at the boundary; nothing was written.
    Fault(anyhow::Error),
}

impl<R> Failure<R> {
    /// The same fault, or the refusal as another use case names it.
    pub fn map<S>(self, refusal: impl FnOnce(R) -> S) -> Failure<S> {
        match self {
            Self::Refused(refused) => Failure::Refused(refusal(refused)),
            Self::NotPermitted(missing) => Failure::NotPermitted(missing),
            Self::Fault(fault) => Failure::Fault(fault),
        }
    }
}

/// Why a use case without refusals did nothing, or one whose refusals the caller dealt with.
#[derive(Debug)]
pub enum NotAnswered {
    NotPermitted(NotPermitted),
    Fault(anyhow::Error),
}

/// For callers that deal with refusals only: `done.answered()?` is what was done, or a refusal.
pub trait Answered<T, R> {
    /// # Errors
    /// A missing right, or a fault.
    fn answered(self) -> Result<Result<T, R>, NotAnswered>;
}

impl<T, R> Answered<T, R> for Result<T, Failure<R>> {
    fn answered(self) -> Result<Result<T, R>, NotAnswered> {
        match self {
            Ok(done) => Ok(Ok(done)),
            Err(Failure::Refused(refused)) => Ok(Err(refused)),
            Err(Failure::NotPermitted(missing)) => Err(NotAnswered::NotPermitted(missing)),
            Err(Failure::Fault(fault)) => Err(NotAnswered::Fault(fault)),
        }
    }
}

impl<R: fmt::Debug> fmt::Display for Failure<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(refusal) => write!(f, "refused: {refusal:?}"),
            Self::NotPermitted(missing) => write!(f, "not permitted: {missing}"),
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

impl<R> From<NotPermitted> for Failure<R> {
    fn from(missing: NotPermitted) -> Self {
        Self::NotPermitted(missing)
    }
}

impl<R> From<NotAnswered> for Failure<R> {
    fn from(why: NotAnswered) -> Self {
        match why {
            NotAnswered::NotPermitted(missing) => Self::NotPermitted(missing),
            NotAnswered::Fault(fault) => Self::Fault(fault),
        }
    }
}

impl From<anyhow::Error> for NotAnswered {
    fn from(fault: anyhow::Error) -> Self {
        Self::Fault(fault)
    }
}

impl From<NotPermitted> for NotAnswered {
    fn from(missing: NotPermitted) -> Self {
        Self::NotPermitted(missing)
    }
}

/// For callers to whom a missing right is a fault, such as jobs and commands.
impl From<NotAnswered> for anyhow::Error {
    fn from(why: NotAnswered) -> Self {
        match why {
            NotAnswered::NotPermitted(missing) => missing.into(),
            NotAnswered::Fault(fault) => fault,
        }
    }
}

/// For callers that show less to those who lack the right.
pub trait Permitted<T> {
    /// None: the actor lacks the right.
    ///
    /// # Errors
    /// A fault.
    fn permitted(self) -> anyhow::Result<Option<T>>;
}

impl<T> Permitted<T> for Result<T, NotAnswered> {
    fn permitted(self) -> anyhow::Result<Option<T>> {
        match self {
            Ok(done) => Ok(Some(done)),
            Err(NotAnswered::NotPermitted(_)) => Ok(None),
            Err(NotAnswered::Fault(fault)) => Err(fault),
        }
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
