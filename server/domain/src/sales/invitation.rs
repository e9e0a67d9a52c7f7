//! Invitations: tickets that somebody gives away, such as a department, the director or a sponsor.
//! Each giver has quotas, for one performance, production or season, or for each of them.

use crate::id::{PerformanceId, ProductionId, SeasonId};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// So long is a reason at most.
pub const REASON_CHARS_MAX: usize = 200;
/// So long is a giver's name at most.
pub const GIVER_CHARS_MAX: usize = 80;
/// More tickets are in no quota.
pub const QUOTA_MAX: u32 = 100_000;

/// For what a quota holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum QuotaLevel {
    Performance,
    Production,
    Season,
}

impl QuotaLevel {
    pub const ALL: [Self; 3] = [Self::Performance, Self::Production, Self::Season];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Performance => "performance",
            Self::Production => "production",
            Self::Season => "season",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.as_str() == text)
    }
}

/// So many tickets a giver may give.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quota {
    pub level: QuotaLevel,
    /// Of one performance, production or season. None: of each that has no quota of its own.
    pub subject: Option<Uuid>,
    pub tickets: u32,
}

/// Tickets for a performance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvitedTo {
    pub performance: PerformanceId,
    pub production: ProductionId,
    pub season: SeasonId,
    pub tickets: u32,
}

impl InvitedTo {
    fn subject(&self, level: QuotaLevel) -> Uuid {
        match level {
            QuotaLevel::Performance => self.performance.0,
            QuotaLevel::Production => self.production.0,
            QuotaLevel::Season => self.season.0,
        }
    }
}

/// More than a quota allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OverQuota {
    pub level: QuotaLevel,
    /// None is left of it where the giver has no quota at all for the performance.
    pub most: u32,
    /// Given before, and not taken back.
    pub given: u32,
    pub asked: u32,
}

/// The first quota that these tickets would exceed. A performance for which the giver has no quota
/// has none to give.
pub fn over_quota(quotas: &[Quota], given: &[InvitedTo], asked: &[InvitedTo]) -> Option<OverQuota> {
    let over = |one: &InvitedTo| {
        let mut has_any = false;
        for level in QuotaLevel::ALL {
            let Some(most) = most_of(quotas, one, level) else { continue };
            has_any = true;
            let over = counted(level, one, given, asked, most);
            if over.given.saturating_add(over.asked) > over.most {
                return Some(over);
            }
        }
        let level = QuotaLevel::Performance;
        (!has_any).then(|| counted(level, one, given, asked, 0))
    };
    asked.iter().filter(|one| one.tickets > 0).find_map(over)
}

/// What of a performance's quota is left, by the narrowest of those that hold. None: there is no
/// quota for it.
pub fn left(quotas: &[Quota], given: &[InvitedTo], of: &InvitedTo) -> Option<u32> {
    let of_level = |level| {
        let most = most_of(quotas, of, level)?;
        Some(most.saturating_sub(sum(given, of.subject(level), level)))
    };
    QuotaLevel::ALL.into_iter().filter_map(of_level).min()
}

/// That of the subject itself comes before that of each.
fn most_of(quotas: &[Quota], one: &InvitedTo, level: QuotaLevel) -> Option<u32> {
    let subject = one.subject(level);
    let mut of_level = quotas.iter().filter(|quota| quota.level == level);
    let own = of_level.clone().find(|quota| quota.subject == Some(subject));
    own.or_else(|| of_level.find(|quota| quota.subject.is_none())).map(|quota| quota.tickets)
}

fn counted(
    level: QuotaLevel,
    one: &InvitedTo,
    given: &[InvitedTo],
    asked: &[InvitedTo],
    most: u32,
) -> OverQuota {
    let subject = one.subject(level);
    OverQuota { level, most, given: sum(given, subject, level), asked: sum(asked, subject, level) }
}

fn sum(all: &[InvitedTo], subject: Uuid, level: QuotaLevel) -> u32 {
    let of_it = all.iter().filter(|one| one.subject(level) == subject);
    of_it.fold(0, |sum, one| sum.saturating_add(one.tickets))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn to(performance: u128, production: u128, tickets: u32) -> InvitedTo {
        InvitedTo {
            performance: PerformanceId(Uuid::from_u128(performance)),
            production: ProductionId(Uuid::from_u128(production)),
            season: SeasonId(Uuid::from_u128(1)),
            tickets,
        }
    }

    fn each(level: QuotaLevel, tickets: u32) -> Quota {
        Quota { level, subject: None, tickets }
    }

    fn of(level: QuotaLevel, subject: u128, tickets: u32) -> Quota {
        Quota { level, subject: Some(Uuid::from_u128(subject)), tickets }
    }

    #[test]
    fn who_has_no_quota_has_nothing_to_give() {
        let over = over_quota(&[], &[], &[to(11, 21, 1)]).expect("refused");
        assert_eq!((over.most, over.given, over.asked), (0, 0, 1));
        let elsewhere = [of(QuotaLevel::Performance, 12, 5)];
        assert!(over_quota(&elsewhere, &[], &[to(11, 21, 1)]).is_some());
        assert_eq!(left(&elsewhere, &[], &to(11, 21, 0)), None);
    }

    #[test]
    fn each_quota_that_holds_is_kept() {
        let quotas = [each(QuotaLevel::Performance, 4), of(QuotaLevel::Production, 21, 6)];
        let given = [to(11, 21, 4)];
        assert_eq!(over_quota(&quotas, &[], &[to(11, 21, 4)]), None);
        let over = over_quota(&quotas, &given, &[to(11, 21, 1)]).expect("refused");
        assert_eq!((over.level, over.given), (QuotaLevel::Performance, 4));
        assert_eq!(over_quota(&quotas, &given, &[to(12, 21, 2)]), None);
        let over = over_quota(&quotas, &given, &[to(12, 21, 3)]).expect("refused");
        assert_eq!((over.level, over.most, over.asked), (QuotaLevel::Production, 6, 3));
        assert_eq!(over_quota(&quotas, &given, &[to(13, 22, 4)]), None, "another production");
        assert_eq!(left(&quotas, &given, &to(12, 21, 0)), Some(2));
    }

    #[test]
    fn tickets_for_several_performances_count_together() {
        let quotas = [each(QuotaLevel::Season, 3)];
        let asked = [to(11, 21, 2), to(12, 22, 2)];
        let over = over_quota(&quotas, &[], &asked).expect("refused");
        assert_eq!((over.most, over.given, over.asked), (3, 0, 4));
    }

    #[test]
    fn a_performance_s_own_quota_stands_in_place_of_that_of_each() {
        let quotas = [each(QuotaLevel::Performance, 2), of(QuotaLevel::Performance, 11, 10)];
        assert_eq!(over_quota(&quotas, &[], &[to(11, 21, 10)]), None);
        assert!(over_quota(&quotas, &[], &[to(12, 21, 3)]).is_some());
        let none = [each(QuotaLevel::Performance, 2), of(QuotaLevel::Performance, 11, 0)];
        assert!(over_quota(&none, &[], &[to(11, 21, 1)]).is_some());
    }

    #[test]
    fn a_level_is_read_as_it_is_written() {
        for level in QuotaLevel::ALL {
            assert_eq!(QuotaLevel::parse(level.as_str()), Some(level));
            assert_eq!(serde_json::to_value(level).expect("a name"), level.as_str());
        }
        assert_eq!(QuotaLevel::parse("week"), None);
    }
}
