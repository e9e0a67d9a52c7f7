//! The examples of the documents: docs/formats/quote-cases.json and quote-example.json.

use jiff::Timestamp;
use oracle::{Answer, Request, Season, answer::Stage, price};
use serde::Deserialize;
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

#[derive(Deserialize)]
struct Case {
    name: String,
    basket: Request,
    expect: Expect,
}

#[derive(Deserialize)]
struct Expect {
    due_minor: Vec<i64>,
    fees_minor: i64,
    total_minor: i64,
    problems: Vec<String>,
    tax_percents: Option<Vec<f64>>,
    paid_minor: Option<BTreeMap<String, i64>>,
}

fn formats() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/formats")
}

fn answer(season: &str, basket: &Request) -> Answer {
    let season = Season::read(&formats().join(season)).expect("the season is whole");
    price(&season, basket, Timestamp::UNIX_EPOCH).expect("the basket is right")
}

#[test]
fn every_case_costs_what_was_worked_out_by_hand() {
    let text = fs::read_to_string(formats().join("quote-cases.json")).expect("the cases");
    let cases: Vec<Case> = serde_json::from_str(&text).expect("the cases are JSON");
    let mut wrong = Vec::new();
    for case in &cases {
        let answer = answer("season-house", &case.basket);
        if let Some(difference) = difference(&case.expect, &answer) {
            wrong.push(format!("{}: {difference}", case.name));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

fn difference(expect: &Expect, answer: &Answer) -> Option<String> {
    let due: Vec<i64> = answer.lines.iter().map(|line| line.due_minor).collect();
    let fees: i64 = answer.fees.iter().map(|fee| fee.due_minor).sum();
    let mut problems: Vec<&str> =
        answer.problems.iter().map(|problem| problem.problem.as_str()).collect();
    problems.sort_unstable();
    let percents: Vec<f64> = answer.taxes.iter().map(|tax| tax.percent).collect();
    let mut paid = BTreeMap::new();
    for payment in &answer.payments {
        *paid.entry(payment.company.clone()).or_insert(0) += payment.amount_minor;
    }
    let mut expected: Vec<&str> = expect.problems.iter().map(String::as_str).collect();
    expected.sort_unstable();
    if due != expect.due_minor {
        return Some(format!("lines {due:?}, not {:?}", expect.due_minor));
    }
    if (fees, answer.total_minor) != (expect.fees_minor, expect.total_minor) {
        return Some(format!("fees {fees}, total {}", answer.total_minor));
    }
    if problems != expected {
        return Some(format!("problems {problems:?}, not {expected:?}"));
    }
    if expect.tax_percents.as_ref().is_some_and(|expected| *expected != percents) {
        return Some(format!("rates {percents:?}"));
    }
    if expect.paid_minor.as_ref().is_some_and(|expected| *expected != paid) {
        return Some(format!("paid {paid:?}"));
    }
    None
}

#[test]
fn the_example_basket_has_a_share_of_its_fixed_sum() {
    let text = fs::read_to_string(formats().join("quote-example.json")).expect("the example");
    let basket: Request = serde_json::from_str(&text).expect("the example is JSON");
    let answer = answer("season-example", &basket);
    let shares: Vec<&Stage> = answer
        .lines
        .iter()
        .flat_map(|line| &line.stages)
        .filter(|stage| stage.sum_minor.is_some())
        .collect();
    let told: Vec<_> =
        shares.iter().map(|stage| (stage.after_minor, stage.sum_minor, stage.sum_for)).collect();
    assert_eq!(told, [(11_891, Some(19_900), Some(2)), (8_009, Some(19_900), Some(2))]);
}
