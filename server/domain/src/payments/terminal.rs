//! A card terminal at a counter that the house speaks to: what it is asked, what it answers, and
//! what follows. Its state decides alone: a lost answer is followed by the question for the state,
//! never by a second start.

use crate::{
    id::{RefundId, TerminalPaymentId},
    moment::{Moment, SECOND_MS},
    money::Money,
};

/// A start whose answer was lost may still reach the terminal for so long.
pub const START_MS: i64 = 45 * SECOND_MS;
/// A buyer at the counter has paid by then, or won't.
pub const PRESENTED_MS: i64 = 300 * SECOND_MS;

/// What a terminal is to take. It shows the sum, and its buyer holds a card to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TerminalRequest {
    pub payment: TerminalPaymentId,
    /// Unique for ever; capital letters and digits.
    pub reference: String,
    pub amount: Money,
}

/// A payment, as its terminal is asked about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TerminalAttempt {
    pub asked: TerminalRequest,
    /// The provider's name for it. None: the answer that said it was lost.
    pub provider_id: Option<String>,
    pub begun_at: Moment,
    /// Of this question.
    pub now: Moment,
}

/// Money that goes back to the card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TerminalRefund {
    pub refund: RefundId,
    /// The provider's name for what was taken.
    pub capture: String,
    pub amount: Money,
    /// Asked before; whether it was heard is not known.
    pub is_again: bool,
}

/// What came of a start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TerminalStart {
    /// The terminal shows the sum.
    Presented { provider_id: String },
    /// It doesn't, and nothing can be taken: why.
    Not(TerminalEnd),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TerminalState {
    /// The terminal doesn't show it, and nobody has paid it.
    NotPresented,
    /// A card is awaited, or its bank.
    Waiting,
    /// The money is taken.
    Approved {
        amount: Money,
        /// The provider's name for it.
        capture: String,
    },
    /// No money was taken. The provider must close it before that is for good.
    Declined,
    /// Nothing can be taken any more.
    Closed,
}

/// Why a payment ended without money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TerminalEnd {
    /// The card or its bank said no.
    Declined,
    /// The colleague or the buyer broke it off.
    Cancelled,
    /// Nobody paid.
    TimedOut,
    /// The terminal never showed it.
    NotStarted,
    /// The terminal isn't connected.
    Offline,
    /// The terminal does something else.
    Busy,
    /// The provider doesn't take such a payment.
    Refused,
}

impl TerminalEnd {
    pub const ALL: [Self; 7] = [
        Self::Declined,
        Self::Cancelled,
        Self::TimedOut,
        Self::NotStarted,
        Self::Offline,
        Self::Busy,
        Self::Refused,
    ];

    /// As it is kept.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Declined => "declined",
            Self::Cancelled => "cancelled",
            Self::TimedOut => "timed-out",
            Self::NotStarted => "not-started",
            Self::Offline => "offline",
            Self::Busy => "busy",
            Self::Refused => "refused",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.as_str() == text)
    }
}

/// Why money that the terminal took goes back to the card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TerminalBack {
    /// Another sum than was asked for.
    Amount,
    /// What is in the sale, or its price, changed meanwhile.
    Changed,
    /// The seats are gone, or the sale is over.
    Gone,
}

impl TerminalBack {
    pub const ALL: [Self; 3] = [Self::Amount, Self::Changed, Self::Gone];

    /// As it is kept.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Amount => "amount",
            Self::Changed => "changed",
            Self::Gone => "gone",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.as_str() == text)
    }
}

/// What the house does next about a payment that isn't decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TerminalStep {
    /// Asks again later.
    Wait,
    /// Has the provider close it; then it ends for this reason.
    Close(TerminalEnd),
    /// It has ended for this reason.
    End(TerminalEnd),
    /// The money is taken.
    Take { amount: Money, capture: String },
}

/// `age_ms`: since it was begun; `is_cancel_asked`: somebody wants it cancelled.
pub fn next_step(state: TerminalState, age_ms: i64, is_cancel_asked: bool) -> TerminalStep {
    let broken_off = is_cancel_asked.then_some(TerminalEnd::Cancelled);
    let overdue = |life_ms: i64, end| (age_ms >= life_ms).then_some(end);
    let close = |end: Option<TerminalEnd>| end.map_or(TerminalStep::Wait, TerminalStep::Close);
    match state {
        TerminalState::Approved { amount, capture } => TerminalStep::Take { amount, capture },
        TerminalState::Closed => TerminalStep::End(TerminalEnd::Cancelled),
        TerminalState::Declined => TerminalStep::Close(TerminalEnd::Declined),
        TerminalState::NotPresented => {
            close(broken_off.or(overdue(START_MS, TerminalEnd::NotStarted)))
        }
        TerminalState::Waiting => {
            close(broken_off.or(overdue(PRESENTED_MS, TerminalEnd::TimedOut)))
        }
    }
}

/// What follows once the provider was asked to close it: `end`, if nothing can be taken any more.
pub fn after_close(state: TerminalState, end: TerminalEnd) -> TerminalStep {
    match state {
        TerminalState::Closed => TerminalStep::End(end),
        TerminalState::Approved { amount, capture } => TerminalStep::Take { amount, capture },
        // A card is at the terminal already: the next question tells.
        TerminalState::NotPresented | TerminalState::Waiting | TerminalState::Declined => {
            TerminalStep::Wait
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn approved() -> TerminalState {
        TerminalState::Approved { amount: Money::euro(14_500), capture: "c".to_owned() }
    }

    #[test]
    fn money_that_was_taken_counts_whatever_anybody_wanted() {
        let taken = TerminalStep::Take { amount: Money::euro(14_500), capture: "c".to_owned() };
        for (age_ms, is_cancel_asked) in [(0, false), (0, true), (10 * PRESENTED_MS, true)] {
            assert_eq!(next_step(approved(), age_ms, is_cancel_asked), taken);
        }
        for end in TerminalEnd::ALL {
            assert_eq!(after_close(approved(), end), taken);
        }
    }

    #[test]
    fn nothing_ends_before_the_provider_has_closed_it() {
        use TerminalState::{Closed, Declined, NotPresented, Waiting};
        let close = TerminalStep::Close;
        for (state, age_ms, is_cancel_asked, step) in [
            (Waiting, 0, false, TerminalStep::Wait),
            (Waiting, PRESENTED_MS - 1, false, TerminalStep::Wait),
            (Waiting, PRESENTED_MS, false, close(TerminalEnd::TimedOut)),
            (Waiting, 0, true, close(TerminalEnd::Cancelled)),
            (NotPresented, START_MS - 1, false, TerminalStep::Wait),
            (NotPresented, START_MS, false, close(TerminalEnd::NotStarted)),
            (NotPresented, 0, true, close(TerminalEnd::Cancelled)),
            (Declined, 0, false, close(TerminalEnd::Declined)),
            (Closed, 0, false, TerminalStep::End(TerminalEnd::Cancelled)),
        ] {
            assert_eq!(next_step(state, age_ms, is_cancel_asked), step);
        }
        for state in [NotPresented, Waiting, Declined] {
            assert_eq!(after_close(state, TerminalEnd::Cancelled), TerminalStep::Wait);
        }
        let ended = TerminalStep::End(TerminalEnd::TimedOut);
        assert_eq!(after_close(Closed, TerminalEnd::TimedOut), ended);
    }

    #[test]
    fn reasons_are_read_as_they_are_kept() {
        for end in TerminalEnd::ALL {
            assert_eq!(TerminalEnd::parse(end.as_str()), Some(end));
        }
        for back in TerminalBack::ALL {
            assert_eq!(TerminalBack::parse(back.as_str()), Some(back));
        }
        assert_eq!((TerminalEnd::parse("x"), TerminalBack::parse("x")), (None, None));
    }
}
