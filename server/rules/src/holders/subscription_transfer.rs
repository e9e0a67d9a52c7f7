//! Subscriptions that go to a new holder: whether and until when, and what becomes of the years as
//! a subscriber.

use crate::Rules;
use domain::{
    moment::Moment,
    tickets::subscription_transfer::{Relation, SubscriptionTransferRefusal},
};

/// How the holders of some packages hand them on.
#[derive(Clone, Debug, PartialEq)]
pub struct SubscriptionTransferRule {
    /// Empty: all.
    pub packages: Vec<String>,
    pub from: Option<Moment>,
    /// The first moment without it.
    pub until: Option<Moment>,
    pub seniority: SeniorityMove,
    /// New holders to whom seniority goes all the same.
    pub kept_for: Vec<Relation>,
}

/// What becomes of seniority at a change of holder.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SeniorityMove {
    Kept,
    #[default]
    Lost,
}

impl Rules {
    /// The first row that fits.
    pub fn subscription_transfer(&self, package: &str) -> Option<&SubscriptionTransferRule> {
        let mut rules = self.subscription_transfers.iter();
        rules.find(|rule| rule.packages.is_empty() || rule.packages.iter().any(|it| it == package))
    }
}

impl SubscriptionTransferRule {
    /// # Errors
    /// It isn't its time.
    pub fn check(&self, now: Moment) -> Result<(), SubscriptionTransferRefusal> {
        match (self.from, self.until) {
            (Some(from), _) if now < from => Err(SubscriptionTransferRefusal::TooEarly { from }),
            (_, Some(until)) if until <= now => Err(SubscriptionTransferRefusal::TooLate),
            _ => Ok(()),
        }
    }

    /// Whether the years as a subscriber go to a new holder of whom this is declared.
    pub fn keeps(&self, declared: Option<Relation>) -> bool {
        self.seniority == SeniorityMove::Kept
            || declared.is_some_and(|relation| self.kept_for.contains(&relation))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule() -> SubscriptionTransferRule {
        SubscriptionTransferRule {
            packages: vec!["series-a".to_owned()],
            from: Some(Moment(10)),
            until: Some(Moment(20)),
            seniority: SeniorityMove::Lost,
            kept_for: vec![Relation::FirstDegree],
        }
    }

    #[test]
    fn a_subscription_goes_in_its_time_only() {
        for (now, checked) in [
            (9, Err(SubscriptionTransferRefusal::TooEarly { from: Moment(10) })),
            (10, Ok(())),
            (19, Ok(())),
            (20, Err(SubscriptionTransferRefusal::TooLate)),
        ] {
            assert_eq!(rule().check(Moment(now)), checked);
        }
    }

    #[test]
    fn seniority_is_lost_except_for_whom_the_rule_names() {
        assert!(rule().keeps(Some(Relation::FirstDegree)));
        assert!(!rule().keeps(Some(Relation::Household)) && !rule().keeps(None));
        let kept = SubscriptionTransferRule { seniority: SeniorityMove::Kept, ..rule() };
        assert!(kept.keeps(None));
    }

    #[test]
    fn the_first_row_that_fits_holds() {
        let all = SubscriptionTransferRule { packages: Vec::new(), ..rule() };
        let rules = Rules { subscription_transfers: vec![rule(), all], ..Rules::default() };
        let of = |package| rules.subscription_transfer(package).map(|it| it.packages.len());
        assert_eq!((of("series-a"), of("series-b")), (Some(1), Some(0)));
        assert!(Rules::default().subscription_transfer("series-a").is_none());
    }
}
