//! How far a chargeback reaches. Money that a bank took back may have left its order before, by a
//! gift voucher or as credit. What is left of that is kept first; then what was paid with it is
//! refused, the latest purchase first, until the lost sum is covered.

use crate::{id::OrderLineId, moment::Moment};
use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

/// What chargebacks left owed for an order, and where its money is by now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lost {
    pub owed_minor: i64,
    /// Of the order itself: its tickets, passes and extras, which are refused in any case.
    pub refused_minor: i64,
    /// What is left of its gift vouchers and of its buyer's credit: nobody can spend it.
    pub kept_minor: i64,
    /// What of the order's money became credit. No more is looked for where credit went.
    pub credit_minor: i64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpentAs {
    Voucher,
    Credit,
}

/// A payment of another order with money that may be the lost one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spent {
    pub spent_as: SpentAs,
    pub at: Moment,
    pub minor: i64,
    /// What it paid and nobody has used yet, in the order in which it is refused.
    pub lines: Vec<SpentLine>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SpentLine {
    pub line: OrderLineId,
    pub minor: i64,
}

/// Lines of other orders that are refused: as many as the lost sum needs, and each as a whole.
pub fn reached(lost: Lost, mut spent: Vec<Spent>) -> BTreeSet<OrderLineId> {
    spent.sort_by_key(|payment| Reverse(payment.at));
    let mut missing_minor = lost.owed_minor - lost.refused_minor - lost.kept_minor;
    let mut credit_minor = lost.credit_minor;
    let mut refused = BTreeMap::new();
    for payment in &spent {
        let most_minor = match payment.spent_as {
            SpentAs::Voucher => payment.minor,
            SpentAs::Credit => payment.minor.min(credit_minor),
        };
        let covered_minor = cover(missing_minor.min(most_minor), &payment.lines, &mut refused);
        missing_minor -= covered_minor;
        if payment.spent_as == SpentAs::Credit {
            credit_minor -= covered_minor;
        }
    }
    refused.into_keys().collect()
}

/// Gives what of the wanted sum the lines cover. `refused`: lines, and what each is worth beyond
/// what it covers so far.
fn cover(wanted_minor: i64, lines: &[SpentLine], refused: &mut BTreeMap<OrderLineId, i64>) -> i64 {
    let mut missing_minor = wanted_minor.max(0);
    let is_refused = |line: &&SpentLine| refused.contains_key(&line.line);
    let (before, new): (Vec<&SpentLine>, Vec<&SpentLine>) = lines.iter().partition(is_refused);
    for line in before.into_iter().chain(new) {
        if missing_minor == 0 {
            break;
        }
        let rest_minor = refused.get(&line.line).copied().unwrap_or(line.minor);
        let part_minor = rest_minor.min(missing_minor);
        if part_minor > 0 {
            refused.insert(line.line, rest_minor - part_minor);
            missing_minor -= part_minor;
        }
    }
    wanted_minor.max(0) - missing_minor
}

#[cfg(test)]
mod tests {
    use super::*;
    use SpentAs::{Credit, Voucher};

    fn line(number: u128) -> OrderLineId {
        OrderLineId(uuid::Uuid::from_u128(number))
    }

    fn spent(spent_as: SpentAs, at: i64, minor: i64, lines: &[(u128, i64)]) -> Spent {
        let lines =
            lines.iter().map(|(number, minor)| SpentLine { line: line(*number), minor: *minor });
        Spent { spent_as, at: Moment(at), minor, lines: lines.collect() }
    }

    fn lost(owed_minor: i64, refused_minor: i64, kept_minor: i64, credit_minor: i64) -> Lost {
        Lost { owed_minor, refused_minor, kept_minor, credit_minor }
    }

    fn lines(lost: Lost, spent: Vec<Spent>) -> Vec<OrderLineId> {
        reached(lost, spent).into_iter().collect()
    }

    #[test]
    fn what_is_left_of_a_voucher_is_kept_before_anything_is_refused() {
        let one = || vec![spent(Voucher, 1, 4_000, &[(1, 10_000), (2, 10_000)])];
        assert_eq!(lines(lost(10_000, 0, 6_000, 0), one()), [line(1)], "40 of 100 were spent");
        assert_eq!(lines(lost(6_000, 0, 6_000, 0), one()), [], "what is left is enough");
        assert_eq!(lines(lost(10_000, 10_000, 0, 0), one()), [], "the order's own tickets are");
        assert_eq!(lines(lost(0, 0, 0, 0), one()), [], "nothing is lost, or it was won again");
    }

    #[test]
    fn the_latest_purchase_is_refused_first_until_the_sum_is_covered() {
        let three = || {
            vec![
                spent(Voucher, 1, 3_000, &[(1, 3_000)]),
                spent(Voucher, 3, 3_000, &[(3, 3_000)]),
                spent(Voucher, 2, 3_000, &[(2, 3_000)]),
            ]
        };
        assert_eq!(lines(lost(3_000, 0, 0, 0), three()), [line(3)]);
        assert_eq!(lines(lost(3_001, 0, 0, 0), three()), [line(2), line(3)]);
        assert_eq!(lines(lost(99_000, 0, 0, 0), three()), [line(1), line(2), line(3)]);
    }

    #[test]
    fn no_payment_is_followed_for_more_than_it_paid() {
        let cheap = vec![
            spent(Voucher, 2, 1_000, &[(2, 900), (3, 900), (4, 900)]),
            spent(Voucher, 1, 500, &[(1, 900)]),
        ];
        assert_eq!(lines(lost(9_000, 0, 0, 0), cheap), [line(1), line(2), line(3)]);
    }

    #[test]
    fn what_was_used_already_covers_nothing_and_the_purchase_before_is_asked() {
        let used = vec![spent(Voucher, 2, 3_000, &[]), spent(Voucher, 1, 3_000, &[(1, 3_000)])];
        assert_eq!(lines(lost(3_000, 0, 0, 0), used), [line(1)]);
    }

    #[test]
    fn of_credit_no_more_is_followed_than_the_order_brought() {
        let two =
            || vec![spent(Credit, 2, 3_000, &[(2, 3_000)]), spent(Credit, 1, 3_000, &[(1, 3_000)])];
        assert_eq!(lines(lost(9_000, 0, 0, 3_000), two()), [line(2)]);
        assert_eq!(lines(lost(9_000, 0, 0, 3_001), two()), [line(1), line(2)]);
        assert_eq!(lines(lost(9_000, 0, 0, 0), two()), [], "it is other money");
        assert_eq!(lines(lost(9_000, 0, 9_000, 9_000), two()), [], "credit is kept first");
    }

    #[test]
    fn a_ticket_that_two_vouchers_paid_is_refused_once_for_both() {
        let both = vec![
            spent(Voucher, 1, 2_000, &[(1, 5_000), (2, 5_000)]),
            spent(Voucher, 1, 2_000, &[(1, 5_000), (2, 5_000)]),
        ];
        assert_eq!(lines(lost(4_000, 0, 0, 0), both), [line(1)]);
    }
}
