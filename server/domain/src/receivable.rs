//! Money that is paid later: by what it is settled, what is still owed, and what is too much.

/// What settles a receivable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaidBy {
    Transfer,
    Debit,
    Card,
    Cash,
    /// Of its debtor, as the share of a seat that was sold on.
    Credit,
}

impl PaidBy {
    /// What staff may say. Credit settles by itself.
    pub const TOLD: [Self; 4] = [Self::Transfer, Self::Debit, Self::Card, Self::Cash];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Transfer => "transfer",
            Self::Debit => "debit",
            Self::Card => "card",
            Self::Cash => "cash",
            Self::Credit => "credit",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        let all = Self::TOLD.into_iter().chain([Self::Credit]);
        all.into_iter().find(|by| by.as_str() == text)
    }
}

/// What a receivable comes to, and what was paid of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Nothing, once all its tickets were taken back.
    pub amount_minor: i64,
    /// By the settlements that weren't returned.
    pub received_minor: i64,
}

impl Standing {
    /// What is still owed.
    pub fn open_minor(self) -> i64 {
        (self.amount_minor - self.received_minor).max(0)
    }

    /// What was paid beyond it: money that its debtor has at the house, so it is their credit.
    pub fn over_minor(self) -> i64 {
        (self.received_minor - self.amount_minor).max(0)
    }

    pub fn paid_minor(self) -> i64 {
        self.received_minor.min(self.amount_minor)
    }
}

/// Why a receivable isn't settled, or a settlement isn't returned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReceivableRefusal {
    NotPermitted,
    /// Or it is what a chargeback left owed, which ends on the order's page.
    UnknownReceivable,
    /// Not more than nothing, or more than a bank moves at once.
    BadAmount,
    /// A day that is still to come, or many years ago.
    BadDay,
    /// The reference was used before, for another sum, day or way to pay.
    OtherSettlement,
    BadReference,
    BadReason,
    /// No settlement of it stands that could be returned.
    NotSettled,
}

impl ReceivableRefusal {
    /// For commands and machines.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotPermitted => "not-permitted",
            Self::UnknownReceivable => "unknown-receivable",
            Self::BadAmount => "bad-amount",
            Self::BadDay => "bad-day",
            Self::OtherSettlement => "other-settlement",
            Self::BadReference => "bad-reference",
            Self::BadReason => "bad-reason",
            Self::NotSettled => "not-settled",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_paid_beyond_a_debt_is_credit_and_never_a_negative_debt() {
        let sums = |amount_minor, received_minor| {
            let standing = Standing { amount_minor, received_minor };
            (standing.open_minor(), standing.paid_minor(), standing.over_minor())
        };
        assert_eq!(sums(10_000, 0), (10_000, 0, 0));
        assert_eq!(sums(10_000, 4_000), (6_000, 4_000, 0), "in part");
        assert_eq!(sums(10_000, 10_000), (0, 10_000, 0));
        assert_eq!(sums(10_000, 15_000), (0, 10_000, 5_000), "too much");
        assert_eq!(sums(0, 10_000), (0, 0, 10_000), "its tickets were taken back");
    }

    #[test]
    fn each_way_to_pay_has_its_word() {
        for by in PaidBy::TOLD {
            assert_eq!(PaidBy::parse(by.as_str()), Some(by));
        }
        assert_eq!(PaidBy::parse("credit"), Some(PaidBy::Credit));
        assert_eq!(PaidBy::parse("cheque"), None);
    }
}
