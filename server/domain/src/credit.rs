//! Credit and gift vouchers that pay for an order: whose, and for which of its payments.

use crate::id::CompanyId;

/// What a company is to be paid of an order, before credit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShareDue {
    pub company: CompanyId,
    pub minor: i64,
    /// Its gateway takes no payment below this.
    pub least_minor: i64,
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
        if left[at] == 0 || left[at] >= share.least_minor {
            continue;
        }
        let mut missing = share.least_minor - left[at];
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
        ShareDue { company, minor, least_minor: 50 }
    }

    fn balance(company: CompanyId, minor: i64) -> Balance {
        Balance { company, minor }
    }

    fn parts(spent: &[Spent]) -> Vec<(usize, CompanyId, i64)> {
        spent.iter().map(|part| (part.share, part.company, part.minor)).collect()
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
        let both = [balance(OPERA, 9_960), balance(CLUB, 20)];
        assert_eq!(
            parts(&spend(&one, &both)),
            [(0, OPERA, 9_950)],
            "the other's is given up first"
        );
    }
}
