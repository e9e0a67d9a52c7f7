//! Money that is paid later: by what it is settled, what is still owed, and what is too much.

use crate::{
    moment::{DAY_MS, Moment},
    sales::till::CashRefusal,
};

/// So long a debtor has to pay again what their bank sent back.
const PAY_AGAIN_MS: i64 = 7 * DAY_MS;

/// The day on which a receivable is due. `returned_at`: when a payment for it was sent back.
pub fn due_again_at(due_at: Moment, returned_at: Option<Moment>) -> Moment {
    returned_at.map_or(due_at, |returned_at| due_at.max(returned_at.plus_ms(PAY_AGAIN_MS)))
}

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

/// A receivable of an order, some of whose tickets end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PartEnding {
    /// As it is now.
    pub standing: Standing,
    /// What of it became credit before.
    pub credited_minor: i64,
    /// What the tickets cost that end.
    pub less_minor: i64,
}

/// What becomes of the money of an order that is paid later when the house cancels a performance
/// or moves it, and tickets end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ending {
    /// It wasn't paid, and nobody owes it any more.
    pub relieved_minor: i64,
    /// It was paid for them, and settles what is still owed of the same order.
    pub settles_minor: i64,
    /// The rest of what was paid for them.
    pub credit_minor: i64,
}

impl Ending {
    /// `parts`: all that one company is owed of the order.
    pub fn of(parts: &[PartEnding]) -> Self {
        let after = |part: &PartEnding| Standing {
            amount_minor: part.standing.amount_minor - part.less_minor,
            ..part.standing
        };
        let open_minor: i64 = parts.iter().map(|part| part.standing.open_minor()).sum();
        let left_minor: i64 = parts.iter().map(|part| after(part).open_minor()).sum();
        let over = parts.iter().map(|part| after(part).over_minor() - part.credited_minor);
        let over_minor: i64 = over.sum();
        let settles_minor = over_minor.min(left_minor);
        Self {
            relieved_minor: open_minor - left_minor,
            settles_minor,
            credit_minor: over_minor - settles_minor,
        }
    }

    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            relieved_minor: self.relieved_minor + other.relieved_minor,
            settles_minor: self.settles_minor + other.settles_minor,
            credit_minor: self.credit_minor + other.credit_minor,
        }
    }
}

/// Why a receivable isn't settled, or a settlement isn't returned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReceivableRefusal {
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
    /// Cash is in a till, or leaves one.
    Till(CashRefusal),
}

impl ReceivableRefusal {
    /// For commands and machines.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::UnknownReceivable => "unknown-receivable",
            Self::BadAmount => "bad-amount",
            Self::BadDay => "bad-day",
            Self::OtherSettlement => "other-settlement",
            Self::BadReference => "bad-reference",
            Self::BadReason => "bad-reason",
            Self::NotSettled => "not-settled",
            Self::Till(why) => why.as_str(),
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
    fn what_a_bank_sent_back_is_due_a_week_later_where_its_own_day_is_over() {
        let day = |day: i64| Moment(day * DAY_MS);
        assert_eq!(due_again_at(day(10), None), day(10));
        assert_eq!(due_again_at(day(10), Some(day(11))), day(18));
        assert_eq!(due_again_at(day(90), Some(day(11))), day(90), "its own day is later");
    }

    #[test]
    fn what_was_paid_for_tickets_that_end_settles_what_is_owed_before_it_is_credit() {
        let part = |amount_minor, received_minor, less_minor| PartEnding {
            standing: Standing { amount_minor, received_minor },
            credited_minor: 0,
            less_minor,
        };
        let sums = |parts: &[PartEnding]| {
            let it = Ending::of(parts);
            [it.relieved_minor, it.settles_minor, it.credit_minor]
        };
        assert_eq!(sums(&[part(8_330, 8_330, 8_330), part(12_325, 0, 0)]), [0, 8_330, 0]);
        assert_eq!(sums(&[part(8_330, 8_330, 8_330), part(5_000, 0, 0)]), [0, 5_000, 3_330]);
        assert_eq!(sums(&[part(8_330, 8_330, 8_330), part(5_000, 5_000, 0)]), [0, 0, 8_330]);
        assert_eq!(sums(&[part(8_330, 0, 8_330), part(5_000, 0, 0)]), [8_330, 0, 0]);
        assert_eq!(sums(&[part(8_330, 3_000, 8_330), part(5_000, 0, 0)]), [5_330, 3_000, 0]);
        assert_eq!(sums(&[part(8_330, 3_000, 4_000)]), [4_000, 0, 0], "one of two tickets");
        for received in (0..=14_000).step_by(500) {
            for less in (0..=10_000).step_by(500) {
                let parts = [part(10_000, received, less), part(7_000, 2_000, 0)];
                let [relieved, settles, credit] = sums(&parts);
                let owed: i64 = parts.iter().map(|it| it.standing.open_minor()).sum();
                assert!(relieved >= 0 && settles >= 0 && credit >= 0);
                assert!(settles + credit <= received, "nobody has more than they paid");
                assert_eq!(relieved + settles + credit, less + (received - 10_000).max(0));
                assert!(relieved + settles <= owed, "no debt becomes negative");
                assert!(credit == 0 || relieved + settles == owed, "no credit beside a debt");
            }
        }
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
