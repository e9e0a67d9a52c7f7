//! Somebody wants the house to forget them. What they still have with the house stops it; what
//! bookkeeping law makes the house keep stays (Código de Comercio, article 30: six years).

use crate::{
    moment::{DAY_MS, Moment},
    money::Money,
};

/// How long the house keeps its books and what they rest on, as Spanish law has it. Nothing is
/// erased by this number: only a house's own text says it.
pub const BOOKS_YEARS: u32 = 6;
/// Time to think better of it, where the operator says nothing else.
pub const WAIT_MS: i64 = 7 * DAY_MS;

/// What somebody still has with the house.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Of performances to come.
    pub tickets: u32,
    /// Orders that wait for their money.
    pub open_orders: u32,
    /// What they owe, by currency.
    pub owed: Vec<Money>,
    /// What the house owes them as credit, by currency.
    pub credit: Vec<Money>,
    /// Refunds under way, and choices between money and credit.
    pub refunds: u32,
    /// Payments that a bank is deciding about.
    pub disputes: u32,
    /// Subscriptions whose renewal is not decided.
    pub renewals: u32,
    /// They sign in at the staff's door.
    pub is_staff: bool,
}

/// What stands in the way, one after the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Obstacle {
    Tickets { count: u32 },
    OpenOrders { count: u32 },
    Owed { amount: Money },
    Credit { amount: Money },
    Refunds { count: u32 },
    Disputes { count: u32 },
    Renewals { count: u32 },
    Staff,
}

impl Standing {
    /// In the order in which a page names them. None: nothing stops the erasure.
    pub fn obstacles(&self) -> Vec<Obstacle> {
        let counted = [
            (self.tickets, Obstacle::Tickets { count: self.tickets }),
            (self.open_orders, Obstacle::OpenOrders { count: self.open_orders }),
            (self.renewals, Obstacle::Renewals { count: self.renewals }),
            (self.refunds, Obstacle::Refunds { count: self.refunds }),
            (self.disputes, Obstacle::Disputes { count: self.disputes }),
            (u32::from(self.is_staff), Obstacle::Staff),
        ];
        let counted = counted.into_iter().filter(|(count, _)| *count > 0).map(|(_, it)| it);
        let owed = self.owed.iter().map(|amount| Obstacle::Owed { amount: *amount });
        let credit = self.credit.iter().map(|amount| Obstacle::Credit { amount: *amount });
        counted.chain(owed).chain(credit).collect()
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErasureRefusal {
    SignedOut,
    /// The page says what stands in the way.
    Obstacles,
    TooManyMails,
    /// It is confirmed already.
    Confirmed,
    /// Nothing that could be a code was typed.
    CodeMissing,
    CodeWrong {
        tries_left: u32,
    },
    /// Late, tried too often, or never sent.
    CodeEnded,
}

/// Where an erasure stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErasureState {
    /// The code has to be typed.
    CodeSent,
    Due {
        at: Moment,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErasureEnd {
    Done,
    CalledBack,
    Stopped,
}

impl ErasureEnd {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::CalledBack => "called-back",
            Self::Stopped => "stopped",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_has_nothing_with_the_house_is_stopped_by_nothing() {
        assert_eq!(Standing::default().obstacles(), []);
    }

    #[test]
    fn each_thing_that_stands_in_the_way_is_named() {
        let (owed, credit) = (Money::euro(1_000), Money::euro(250));
        let standing = Standing {
            tickets: 2,
            open_orders: 1,
            owed: vec![owed],
            credit: vec![credit],
            refunds: 3,
            disputes: 4,
            renewals: 1,
            is_staff: true,
        };
        let named = [
            Obstacle::Tickets { count: 2 },
            Obstacle::OpenOrders { count: 1 },
            Obstacle::Renewals { count: 1 },
            Obstacle::Refunds { count: 3 },
            Obstacle::Disputes { count: 4 },
            Obstacle::Staff,
            Obstacle::Owed { amount: owed },
            Obstacle::Credit { amount: credit },
        ];
        assert_eq!(standing.obstacles(), named);
    }
}
