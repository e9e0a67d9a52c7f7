//! When a gateway is asked about an attempt, and how long an undecided one keeps seats.

use domain::moment::{DAY_MS, HOUR_MS, MINUTE_MS, Moment, SECOND_MS};

const FIRST_QUESTION_MS: i64 = 30 * SECOND_MS;
const QUESTION_GAP_MAX_MS: i64 = 10 * MINUTE_MS;
/// A gateway that has not decided when the order's time is up gets this much longer before
/// the seats go back; its money would then come late.
pub const UNDECIDED_GRACE_MS: i64 = 15 * MINUTE_MS;
/// After the order's end, late money is still looked for, ever more rarely: what a bank has not
/// decided for days it hardly will in the next hour, and thousands are left at the bank's door
/// each day of a big sale.
pub const LATE_QUESTION_GAP_MS: i64 = HOUR_MS;
const LATE_QUESTION_GAP_MAX_MS: i64 = DAY_MS;
const LATE_QUESTIONS_FOR_MS: i64 = 7 * DAY_MS;
/// What a gateway called failed seldom turns into money.
const FAILED_QUESTION_GAP_MS: i64 = DAY_MS;

/// Soon, then with back-off, and always once when the time to pay is up and once when the
/// grace is. `is_ended`: no seat waits for the answer any more. None: nobody asks any more.
pub fn next_question(
    now: Moment,
    created_at: Moment,
    pay_by: Moment,
    asked: u32,
    is_ended: bool,
) -> Option<Moment> {
    let gap = FIRST_QUESTION_MS << asked.min(10);
    let soon = now.plus_ms(gap.min(QUESTION_GAP_MAX_MS));
    let grace_ends = pay_by.plus_ms(UNDECIDED_GRACE_MS);
    if now < pay_by {
        Some(soon.min(pay_by))
    } else if now < grace_ends {
        Some(soon.min(grace_ends))
    } else if !is_ended {
        // The last question was not answered, and seats wait.
        Some(now.plus_ms(MINUTE_MS))
    } else if now.since_ms(created_at) < LATE_QUESTIONS_FOR_MS {
        let gap = now.since_ms(created_at) / 2;
        Some(now.plus_ms(gap.clamp(LATE_QUESTION_GAP_MS, LATE_QUESTION_GAP_MAX_MS)))
    } else {
        None
    }
}

/// When the time to pay is up; soon again while seats wait for the answer, then rarely. None:
/// nobody asks any more.
pub fn next_question_after_failure(
    now: Moment,
    created_at: Moment,
    pay_by: Moment,
    is_over: bool,
) -> Option<Moment> {
    if now < pay_by {
        Some(pay_by)
    } else if !is_over {
        Some(now.plus_ms(MINUTE_MS))
    } else if now.since_ms(created_at) < LATE_QUESTIONS_FOR_MS {
        Some(now.plus_ms(FAILED_QUESTION_GAP_MS))
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_gateway_is_asked_at_the_very_end_of_the_time_to_pay() {
        let pay_by = Moment(45 * MINUTE_MS);
        let (mut now, mut asked, mut times) = (Moment(0), 0, Vec::new());
        while let Some(next) =
            next_question(now, Moment(0), pay_by, asked, now > pay_by.plus_ms(UNDECIDED_GRACE_MS))
        {
            assert!(next > now, "time goes on");
            (now, asked) = (next, asked + 1);
            times.push(now);
        }
        assert!(times.contains(&pay_by));
        assert!(times.contains(&pay_by.plus_ms(UNDECIDED_GRACE_MS)));
        assert_eq!(times[0], Moment(FIRST_QUESTION_MS));
        assert!(times.len() < 40, "a week of questions is few: {}", times.len());
        assert!(now >= Moment(LATE_QUESTIONS_FOR_MS), "and late money is looked for all week");
    }
}
