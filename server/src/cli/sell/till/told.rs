//! What commands tell of tills, as JSON, and why they did nothing.

use crate::cli::refusals::{iso, told};
use domain::{
    id::TillSessionId,
    moment::Moment,
    sales::till::{
        Compared, Papers, TillRefusal,
        figures::{Clerk, ComparedPapers, ShiftCount, ShiftFigures},
    },
};
use house::House;
use money::tills::{ShiftReport, ShiftView, TillView, refusal_words};
use serde_json::{Value, json};

pub fn of_till(house: &House, why: TillRefusal) -> Value {
    let words = refusal_words(&house.locales().fallback(), why);
    told(json!({ "refusal": why.as_str() }), words)
}

pub fn figures(shift: TillSessionId, cash: Compared) -> Value {
    json!({
        "shift": shift.to_string(),
        "expected_minor": cash.expected_minor,
        "counted_minor": cash.counted_minor,
        "difference_minor": cash.difference_minor(),
    })
}

pub fn of_count(shift: TillSessionId, count: &ShiftCount) -> Value {
    let mut told = figures(shift, count.cash);
    told["slips"] = compared(&count.slips);
    told["papers"] = compared(&count.paper);
    told
}

fn compared(papers: &ComparedPapers) -> Value {
    let of = |papers: Papers| json!({ "pieces": papers.pieces, "minor": papers.amount_minor });
    json!({ "expected": of(papers.expected), "counted": of(papers.counted) })
}

pub fn listed(tills: &[TillView]) -> Value {
    let till = |till: &TillView| {
        json!({
            "till": till.key,
            "name": till.name,
            "point": till.point.as_ref().map(|point| &point.key),
            "currency": till.currency,
            "ended_at": till.ended_at.map(iso),
            "shift": till.shift.as_ref().map(of_shift),
            "to_confirm": till.to_confirm.iter().map(of_shift).collect::<Vec<_>>(),
        })
    };
    tills.iter().map(till).collect()
}

fn of_shift(shift: &ShiftView) -> Value {
    let by = |clerk: &Option<Clerk>| clerk.as_ref().map(|clerk| clerk.name.clone());
    let at = |at: Option<Moment>| at.map(iso);
    json!({
        "shift": shift.id.to_string(),
        "till": shift.till,
        "state": shift.state.as_str(),
        "clerk": shift.clerk.name,
        "opened_at": iso(shift.opened_at),
        "counted_at": at(shift.counted_at),
        "closed_at": at(shift.closed_at),
        "closed_by": by(&shift.closed_by),
        "confirmed_at": at(shift.confirmed_at),
        "confirmed_by": by(&shift.confirmed_by),
        "taken_over_from": shift.taken_over_from.map(|from| from.to_string()),
    })
}

pub fn of_report(report: &ShiftReport) -> Value {
    let movements = report.movements.iter().map(|moved| {
        json!({
            "kind": moved.kind,
            "amount_minor": moved.amount_minor,
            "reason": moved.reason,
            "by": moved.by.name,
            "at": iso(moved.at),
        })
    });
    let mut told = of_shift(&report.shift);
    told["sales"] = json!(report.sales);
    told["refunds"] = json!(report.refunds);
    told["movements"] = movements.collect();
    told["figures"] = report.figures.as_ref().map_or(Value::Null, of_figures);
    told
}

fn of_figures(figures: &ShiftFigures) -> Value {
    let counts = figures.counts.iter().map(|count| {
        json!({
            "number": count.number,
            "at": iso(count.at),
            "by": count.by.name,
            "expected_minor": count.cash.expected_minor,
            "counted_minor": count.cash.counted_minor,
            "difference_minor": count.cash.difference_minor(),
            "pieces": count.pieces,
            "sum_minor": count.sum_minor,
            "slips": compared(&count.slips),
            "papers": compared(&count.paper),
        })
    });
    json!({
        "methods": figures.methods,
        "vat": figures.vat,
        "counts": counts.collect::<Vec<_>>(),
    })
}
