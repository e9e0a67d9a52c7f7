//! What a shift's report says, ready to be written on a page, on paper or into a spreadsheet.

use super::words;
use crate::frame::words::when;
use domain::{
    moment::Moment,
    sales::till::{Compared, ShiftState},
};
use house::locales::Locale;
use money::tills::{Clerk, ShiftCount, ShiftFigures, ShiftMovement, ShiftReport, ShiftView};
use ui::parts::name as payment_method_name;

pub(super) struct Fact {
    pub label: String,
    pub value: String,
}

/// A row of a report.
pub(super) struct Line {
    pub words: String,
    pub count: Option<i64>,
    pub minor: Option<i64>,
}

impl Line {
    fn sum(words: String, minor: i64) -> Self {
        Self { words, count: None, minor: Some(minor) }
    }
}

/// Rows under a heading of their own.
pub(super) struct Part {
    pub title: String,
    pub lines: Vec<Line>,
}

/// Cash, slips or returned tickets: what should be there, and what was counted.
pub(super) struct ComparedRow {
    /// The message that names it.
    pub words: &'static str,
    pub of: Compared,
    /// How many papers; None of cash.
    pub pieces: Option<[u32; 2]>,
}

/// Whether nothing comes into the shift any more.
pub(super) fn is_final(state: ShiftState) -> bool {
    matches!(state, ShiftState::Closed | ShiftState::Confirmed)
}

/// Which till it was, and who did what of the shift when.
pub(super) fn facts(locale: &Locale, shift: &ShiftView, time_zone: &str) -> Vec<Fact> {
    let fact = |id: &str, value: String| Fact { label: locale.text(id), value };
    let done = |id: &str, at: Option<Moment>, by: Option<&Clerk>| {
        let said = |at| match by {
            Some(by) => words::at_by(locale, at, by, time_zone),
            None => when(locale, at, time_zone),
        };
        at.map(|at| fact(id, said(at)))
    };
    let till = words::till(&shift.till_name, &shift.till);
    let all = [
        Some(fact("staff-till-till", till)),
        Some(fact("staff-till-counter", words::counter(locale, shift.point.as_ref()))),
        done("staff-till-opened", Some(shift.opened_at), Some(&shift.clerk)),
        done("staff-till-counted", shift.counted_at, None),
        done("staff-till-closed", shift.closed_at, shift.closed_by.as_ref()),
        done("staff-till-confirmed", shift.confirmed_at, shift.confirmed_by.as_ref()),
    ];
    all.into_iter().flatten().collect()
}

/// How often something was sold and taken back in it.
pub(super) fn counts(locale: &Locale, report: &ShiftReport) -> Vec<Fact> {
    let fact =
        |id: &str, count: u32| Fact { label: locale.text(id), value: locale.number(count.into()) };
    vec![
        fact("staff-till-report-sales", report.sales),
        fact("staff-till-report-refunds", report.refunds),
    ]
}

/// All rows of the report that its reader may see now.
pub(super) fn parts(locale: &Locale, report: &ShiftReport, time_zone: &str) -> Vec<Part> {
    let line = |it: &ShiftMovement| {
        let kind = words::kind(locale, it.kind);
        let by = words::at_by(locale, it.at, &it.by, time_zone);
        let reason = Some(it.reason.clone()).filter(|reason| !reason.is_empty());
        let words = [Some(kind), reason, Some(by)].into_iter().flatten().collect::<Vec<_>>();
        Line::sum(words.join(" · "), it.amount_minor)
    };
    let lines = report.movements.iter().map(line).collect();
    let mut all = vec![Part { title: locale.text("staff-till-report-moves"), lines }];
    if let Some(figures) = &report.figures {
        all.push(methods(locale, figures));
        all.extend(vat(locale, figures, report));
        let each = figures.counts.iter();
        all.extend(each.map(|count| counted(locale, count, report, time_zone)));
        let last = figures.last_count().into_iter();
        all.extend(last.flat_map(compared).map(|row| differences(locale, &row)));
    }
    all
}

fn methods(locale: &Locale, figures: &ShiftFigures) -> Part {
    let mut lines = Vec::new();
    for of in &figures.methods {
        let method = payment_method_name(locale, of.payment_method);
        let said = |id: &str| locale.text_with(id, &[("method", method.as_str().into())]);
        lines.push(Line {
            words: said("staff-till-report-taken"),
            count: Some(of.payments.into()),
            minor: Some(of.taken_minor),
        });
        if of.refunds > 0 || of.given_back_minor != 0 {
            lines.push(Line {
                words: said("staff-till-report-given"),
                count: Some(of.refunds.into()),
                minor: Some(-of.given_back_minor),
            });
        }
    }
    Part { title: locale.text("staff-till-report-methods"), lines }
}

/// None: nothing was sold.
fn vat(locale: &Locale, figures: &ShiftFigures, report: &ShiftReport) -> Option<Part> {
    let lines = figures.vat.iter().map(|of| {
        let tax = words::sum(locale, of.tax_minor, report.shift.currency);
        let args = [("rate", locale.percent(of.rate_ppm).into()), ("tax", tax.into())];
        Line::sum(locale.text_with("staff-till-report-vat-rate", &args), of.due_minor)
    });
    let lines: Vec<Line> = lines.collect();
    (!lines.is_empty()).then(|| Part { title: locale.text("staff-till-report-vat"), lines })
}

/// Coins and notes of one count.
fn counted(locale: &Locale, count: &ShiftCount, report: &ShiftReport, time_zone: &str) -> Part {
    let currency = report.shift.currency;
    let pieces = count.pieces.iter().filter(|row| row.pieces > 0).map(|row| Line {
        words: words::sum(locale, row.denomination_minor, currency),
        count: Some(row.pieces.into()),
        minor: Some(row.denomination_minor * i64::from(row.pieces)),
    });
    let bags = (count.sum_minor != 0)
        .then(|| Line::sum(locale.text("staff-till-count-bags"), count.sum_minor));
    let all = Line::sum(locale.text("staff-till-report-cash"), count.cash.counted_minor);
    let by = words::at_by(locale, count.at, &count.by, time_zone);
    let title = format!("{} · {by}", locale.text("staff-till-report-count"));
    Part { title, lines: pieces.chain(bags).chain([all]).collect() }
}

pub(super) fn compared(count: &ShiftCount) -> [ComparedRow; 3] {
    let [slips, paper] = [count.slips, count.paper].map(|of| {
        let (expected, counted) = (of.expected, of.counted);
        let (expected_minor, counted_minor) = (expected.amount_minor, counted.amount_minor);
        let compared = Compared { expected_minor, counted_minor };
        (compared, Some([expected.pieces, counted.pieces]))
    });
    [
        ComparedRow { words: "staff-till-report-cash", of: count.cash, pieces: None },
        ComparedRow { words: "staff-till-report-slips", of: slips.0, pieces: slips.1 },
        ComparedRow { words: "staff-till-report-paper", of: paper.0, pieces: paper.1 },
    ]
}

fn differences(locale: &Locale, row: &ComparedRow) -> Part {
    let pieces = row.pieces.map(|pieces| pieces.map(i64::from));
    let [expected, counted] = match pieces {
        Some([expected, counted]) => [Some(expected), Some(counted)],
        None => [None, None],
    };
    let missing = pieces.map(|[expected, counted]| counted - expected);
    let of = row.of;
    let lines = [
        ("staff-till-report-expected", expected, of.expected_minor),
        ("staff-till-report-counted", counted, of.counted_minor),
        ("staff-till-report-difference", missing, of.difference_minor()),
    ];
    let lines =
        lines.map(|(id, count, minor)| Line { words: locale.text(id), count, minor: Some(minor) });
    Part { title: locale.text(row.words), lines: lines.into() }
}

/// A movement of cash, in words.
pub(super) struct Moved {
    pub when: String,
    pub kind: String,
    pub reason: String,
    pub by: String,
    pub amount: String,
}

/// In the order of time.
pub(super) fn movements(locale: &Locale, report: &ShiftReport, time_zone: &str) -> Vec<Moved> {
    let moved = |it: &ShiftMovement| Moved {
        when: when(locale, it.at, time_zone),
        kind: words::kind(locale, it.kind),
        reason: it.reason.clone(),
        by: words::clerk(locale, &it.by),
        amount: words::sum(locale, it.amount_minor, report.shift.currency),
    };
    report.movements.iter().map(moved).collect()
}
