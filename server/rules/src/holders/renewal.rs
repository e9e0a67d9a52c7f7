//! Packages that go on in the next season.

use crate::Rules;
use domain::{
    moment::{DAY_MS, Moment},
    tickets::renewal::RenewalPayment,
};

/// Whoever says nothing is charged only if they were told so long before: in Spain Ley 10/2025 of
/// 26 December wants it of what renews itself, and elsewhere it is as fair.
pub const TOLD_BEFORE_MS: i64 = 15 * DAY_MS;

/// How the holders of one package keep their seats for the next season.
#[derive(Clone, Debug, PartialEq)]
pub struct RenewalRule {
    pub package: String,
    /// They have one seat, which is kept. A flexible subscription has none.
    pub keeps_seat: bool,
    /// The package of the next season.
    pub into: String,
    /// Other series of the next season that its holders may change to.
    pub change_to: Vec<String>,
    /// Flexible subscriptions of the next season that its holders may change to.
    pub flexible: Vec<String>,
    /// Seats are kept, and holders may answer.
    pub from: Moment,
    /// The answers are carried out.
    pub until: Moment,
    pub unanswered: Unanswered,
    /// The first is meant where nobody chose.
    pub pay: Vec<RenewalPayment>,
    /// When the instalments of a direct debit or an invoice are due, rising. Empty: `pay_days`
    /// after `until`.
    pub due: Vec<Moment>,
    /// So long can be paid what no card paid.
    pub pay_days: u32,
    /// Who hasn't answered is reminded so long before `until`; 0: nobody is.
    pub remind_days: u32,
}

/// What becomes of a subscription whose holder says nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Unanswered {
    #[default]
    Renew,
    End,
}

impl Rules {
    /// How holders of this package go on.
    pub fn renewal(&self, package: &str) -> Option<&RenewalRule> {
        self.renewals.iter().find(|rule| rule.package == package)
    }
}

impl RenewalRule {
    /// Whether holders may answer now.
    pub fn is_open(&self, now: Moment) -> bool {
        self.from <= now && now < self.until
    }

    /// From when those are reminded who haven't answered. None: nobody is.
    pub fn reminds_from(&self) -> Option<Moment> {
        let before_ms = i64::from(self.remind_days) * DAY_MS;
        (before_ms > 0).then(|| self.until.minus_ms(before_ms))
    }

    /// The answers are to be carried out.
    pub fn is_due(&self, now: Moment) -> bool {
        self.until <= now
    }

    /// What becomes of a subscription whose holder was asked then and says nothing: a flexible one
    /// ends, and so does one whose holder was told too late.
    pub fn renews_unanswered(&self, asked_at: Moment) -> bool {
        let is_in_time = self.until.since_ms(asked_at) >= TOLD_BEFORE_MS;
        self.keeps_seat && self.unanswered == Unanswered::Renew && is_in_time
    }

    /// Until when what is paid by the holder is to be paid, if the answers are carried out now.
    pub fn pay_by(&self, now: Moment) -> Moment {
        now.max(self.until).plus_ms(i64::from(self.pay_days) * DAY_MS)
    }

    /// When what its `at`th of `count` performances costs is due, by debit or invoice: the
    /// performances are spread over the instalments evenly, the first ones over the first.
    pub fn due(&self, at: usize, count: usize, now: Moment) -> Moment {
        let instalment = at * self.due.len() / count.max(1);
        let due = self.due.get(instalment).copied();
        due.unwrap_or_else(|| self.pay_by(now)).max(now)
    }

    /// The same of all its performances.
    pub fn due_days(&self, count: usize, now: Moment) -> Vec<Moment> {
        (0..count).map(|at| self.due(at, count, now)).collect()
    }

    /// The package that goes on, and the series that its holders may change to.
    pub fn targets(&self) -> impl Iterator<Item = &str> {
        [&self.into].into_iter().chain(&self.change_to).map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(due: &[i64]) -> RenewalRule {
        RenewalRule {
            package: "series-a-26".to_owned(),
            keeps_seat: true,
            into: "series-a-27".to_owned(),
            change_to: vec!["series-b-27".to_owned()],
            flexible: vec!["free-choice-27".to_owned()],
            from: Moment(0),
            until: Moment(20 * DAY_MS),
            unanswered: Unanswered::Renew,
            pay: vec![RenewalPayment::Invoice],
            due: due.iter().map(|day| Moment(day * DAY_MS)).collect(),
            pay_days: 14,
            remind_days: 7,
        }
    }

    #[test]
    fn instalments_share_the_performances_evenly() {
        let rule = rule(&[30, 60, 90]);
        let days: Vec<i64> =
            (0..7).map(|at| rule.due(at, 7, Moment(21 * DAY_MS)).0 / DAY_MS).collect();
        assert_eq!(days, [30, 30, 30, 60, 60, 90, 90]);
    }

    #[test]
    fn nothing_is_due_before_it_is_told() {
        let rule = rule(&[10]);
        assert_eq!(rule.due(0, 7, Moment(21 * DAY_MS)), Moment(21 * DAY_MS));
        assert_eq!(super::tests::rule(&[]).due(6, 7, Moment(21 * DAY_MS)), Moment(35 * DAY_MS));
    }

    #[test]
    fn without_a_seat_nothing_is_renewed_by_itself() {
        let asked_at = Moment(0);
        assert!(rule(&[]).renews_unanswered(asked_at));
        assert!(!RenewalRule { keeps_seat: false, ..rule(&[]) }.renews_unanswered(asked_at));
        let ends = RenewalRule { unanswered: Unanswered::End, ..rule(&[]) };
        assert!(!ends.renews_unanswered(asked_at));
    }

    #[test]
    fn who_was_told_too_late_is_renewed_by_nothing() {
        let in_time = Moment(5 * DAY_MS);
        assert!(rule(&[]).renews_unanswered(in_time));
        assert!(!rule(&[]).renews_unanswered(in_time.plus_ms(1)));
    }

    #[test]
    fn answers_are_taken_in_their_time() {
        let rule = rule(&[]);
        assert!(rule.is_open(Moment(0)) && !rule.is_due(Moment(0)));
        assert!(!rule.is_open(Moment(20 * DAY_MS)) && rule.is_due(Moment(20 * DAY_MS)));
        assert_eq!(rule.targets().collect::<Vec<_>>(), ["series-a-27", "series-b-27"]);
    }
}
