//! Credit and gift vouchers that pay for an order: whose, and for which of its payments.

use crate::{
    id::CompanyId,
    moment::{DAY_MS, Moment},
};

/// So long after its performance began credit for a ticket can go to a bank: it is over by then.
const AFTER_START_MS: i64 = DAY_MS;

/// From when credit for a ticket of a performance that begins then can go to a bank.
pub fn payable_at(starts_at: Moment) -> Moment {
    starts_at.plus_ms(AFTER_START_MS)
}

/// What of a balance can go to a bank now: `held_minor` can't yet.
pub fn payable_minor(balance_minor: i64, held_minor: i64) -> i64 {
    (balance_minor - held_minor.max(0)).max(0)
}

/// What a company is to be paid of an order, before credit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShareDue {
    pub company: CompanyId,
    pub minor: i64,
    /// Its gateway takes no payment below this.
    pub least_minor: i64,
    /// And none that is no multiple of this.
    pub step_minor: i64,
}

impl ShareDue {
    /// The smallest payment of so much or more that its gateway takes.
    fn taken_minor(&self, minor: i64) -> i64 {
        let (least, step) = (minor.max(self.least_minor), self.step_minor.max(1));
        (least + step - 1) / step * step
    }
}

/// What a company owes to the buyer, or to whoever has one of its vouchers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Balance {
    pub company: CompanyId,
    pub minor: i64,
}

/// Credit of one company that pays for a share, all of it or a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spent {
    /// Its place among the shares.
    pub share: usize,
    /// The place of its balance among the balances.
    pub from: usize,
    pub company: CompanyId,
    pub minor: i64,
}

/// What can be used of balances, of which one is below nothing where a chargeback left more owed to
/// its company than that company owes: as much of other companies' credit is kept.
pub fn after_debts(balances: Vec<Balance>) -> Vec<Balance> {
    let mut missing_minor: i64 = balances.iter().map(|it| (-it.minor).max(0)).sum();
    let mut left = Vec::new();
    for Balance { company, minor } in balances.into_iter().filter(|it| it.minor > 0) {
        let kept_minor = minor.min(missing_minor);
        missing_minor -= kept_minor;
        if minor > kept_minor {
            left.push(Balance { company, minor: minor - kept_minor });
        }
    }
    left
}

/// As much credit as can be used: for each share first that of its own company. What is left of a
/// share is nothing, or as much as its gateway takes.
pub fn spend(shares: &[ShareDue], balances: &[Balance]) -> Vec<Spent> {
    let mut balances = balances.to_vec();
    let mut left: Vec<i64> = shares.iter().map(|share| share.minor).collect();
    let mut spent: Vec<Spent> = Vec::new();
    for is_own in [true, false] {
        for (at, share) in shares.iter().enumerate() {
            for (from, balance) in balances.iter_mut().enumerate() {
                if (balance.company == share.company) != is_own {
                    continue;
                }
                let minor = balance.minor.min(left[at]);
                if minor > 0 {
                    balance.minor -= minor;
                    left[at] -= minor;
                    spent.push(Spent { share: at, from, company: balance.company, minor });
                }
            }
        }
    }
    for (at, share) in shares.iter().enumerate() {
        if left[at] == 0 {
            continue;
        }
        let mut missing = share.taken_minor(left[at]) - left[at];
        for part in spent.iter_mut().rev().filter(|part| part.share == at) {
            let less = missing.min(part.minor);
            part.minor -= less;
            missing -= less;
        }
    }
    spent.retain(|part| part.minor > 0);
    spent.sort_by_key(|part| part.share);
    spent
}

#[cfg(test)]
mod tests {
    use super::*;

    const OPERA: CompanyId = CompanyId(uuid::Uuid::from_u128(1));
    const CLUB: CompanyId = CompanyId(uuid::Uuid::from_u128(2));

    fn due(company: CompanyId, minor: i64) -> ShareDue {
        ShareDue { company, minor, least_minor: 50, step_minor: 1 }
    }

    fn balance(company: CompanyId, minor: i64) -> Balance {
        Balance { company, minor }
    }

    fn parts(spent: &[Spent]) -> Vec<(usize, CompanyId, i64)> {
        spent.iter().map(|part| (part.share, part.company, part.minor)).collect()
    }

    #[test]
    fn a_bank_gets_what_is_not_held_and_never_less_than_nothing() {
        assert_eq!(payable_minor(5_000, 2_000), 3_000);
        assert_eq!(payable_minor(5_000, 7_000), 0, "a part of what is held was spent");
        assert_eq!(payable_minor(5_000, -1), 5_000);
        assert_eq!(payable_at(Moment(5)), Moment(5 + DAY_MS));
    }

    #[test]
    fn it_pays_a_part_or_all_and_never_more() {
        let one = [due(OPERA, 10_000)];
        assert_eq!(parts(&spend(&one, &[balance(OPERA, 3_500)])), [(0, OPERA, 3_500)]);
        assert_eq!(parts(&spend(&one, &[balance(OPERA, 12_000)])), [(0, OPERA, 10_000)]);
        assert_eq!(spend(&one, &[]), []);
        assert_eq!(spend(&[], &[balance(OPERA, 12_000)]), []);
    }

    #[test]
    fn what_is_owed_to_one_company_keeps_the_credit_of_every_company() {
        let left = |opera, club| after_debts(vec![balance(OPERA, opera), balance(CLUB, club)]);
        assert_eq!(left(3_000, 5_000), [balance(OPERA, 3_000), balance(CLUB, 5_000)]);
        assert_eq!(left(-3_000, 5_000), [balance(CLUB, 2_000)]);
        assert_eq!(left(5_000, -5_000), []);
        assert_eq!(left(0, -1), []);
    }

    #[test]
    fn each_share_takes_its_own_companys_credit_first() {
        let two = [due(OPERA, 5_000), due(CLUB, 2_000)];
        let both = [balance(CLUB, 3_000), balance(OPERA, 4_000)];
        let spent = spend(&two, &both);
        assert_eq!(parts(&spent), [(0, OPERA, 4_000), (0, CLUB, 1_000), (1, CLUB, 2_000)]);
    }

    #[test]
    fn what_is_left_is_enough_for_its_gateway() {
        let one = [due(OPERA, 10_000)];
        assert_eq!(parts(&spend(&one, &[balance(OPERA, 9_980)])), [(0, OPERA, 9_950)]);
        let whole = [ShareDue { step_minor: 100, ..due(OPERA, 10_000) }];
        assert_eq!(parts(&spend(&whole, &[balance(OPERA, 3_350)])), [(0, OPERA, 3_300)]);
        assert_eq!(parts(&spend(&whole, &[balance(OPERA, 12_000)])), [(0, OPERA, 10_000)]);
        assert_eq!(spend(&whole, &[balance(OPERA, 50)]), []);
        let both = [balance(OPERA, 9_960), balance(CLUB, 20)];
        assert_eq!(
            parts(&spend(&one, &both)),
            [(0, OPERA, 9_950)],
            "the other's is given up first"
        );
    }
}
