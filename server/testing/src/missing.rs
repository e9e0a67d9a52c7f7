//! Which right a use case missed, whatever else it refuses.

use domain::people::actor::{Action, NotPermitted};
use house::{Failure, NotAnswered};

/// Why a use case did nothing.
pub trait Denied {
    fn right(&self) -> Option<Action>;
}

impl<R> Denied for Failure<R> {
    fn right(&self) -> Option<Action> {
        match self {
            Self::NotPermitted(NotPermitted(action)) => Some(*action),
            Self::Refused(_) | Self::Fault(_) => None,
        }
    }
}

impl Denied for NotAnswered {
    fn right(&self) -> Option<Action> {
        match self {
            Self::NotPermitted(NotPermitted(action)) => Some(*action),
            Self::Fault(_) => None,
        }
    }
}

/// The right that the actor lacked. None: it was done, or refused for another reason.
pub fn missing_right<T, E: Denied>(done: Result<T, E>) -> Option<Action> {
    done.err().and_then(|denied| denied.right())
}
