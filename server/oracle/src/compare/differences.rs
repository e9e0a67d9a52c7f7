//! What differs between two answers. The order of lines and how they are split do not matter.

use crate::answer::{Answer, Line};
use anyhow::{Context, Result};
use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Debug,
};

/// What one of the two says of a basket.
pub enum Told {
    Priced(Box<Answer>),
    /// The file is wrong, and why.
    Wrong(String),
}

impl Told {
    /// Reads an answer of `parterre quote --json`.
    pub fn parse(text: &str) -> Result<Told> {
        let value: Value = serde_json::from_str(text).with_context(|| text.to_string())?;
        match value.get("errors") {
            Some(errors) => Ok(Told::Wrong(errors.to_string())),
            None => Ok(Told::Priced(serde_json::from_value(value)?)),
        }
    }
}

/// A sentence for each part of the answers that differs.
pub fn differences(ours: &Told, theirs: &Told) -> Vec<String> {
    match (ours, theirs) {
        (Told::Priced(ours), Told::Priced(theirs)) => of_answers(ours, theirs),
        (Told::Wrong(_), Told::Wrong(_)) => Vec::new(),
        (Told::Wrong(why), _) => vec![format!("file: only the oracle refuses it: {why}")],
        (_, Told::Wrong(why)) => vec![format!("file: only the house refuses it: {why}")],
    }
}

fn of_answers(ours: &Answer, theirs: &Answer) -> Vec<String> {
    let mut found = Vec::new();
    let mut compare = |part: &str, [ours, theirs]: [BTreeSet<String>; 2]| {
        let only = |these: &BTreeSet<String>, those: &BTreeSet<String>| -> Vec<String> {
            these.difference(those).cloned().collect()
        };
        if ours != theirs {
            found.push(format!(
                "{part}: only the oracle has {:?}, only the house has {:?}",
                only(&ours, &theirs),
                only(&theirs, &ours)
            ));
        }
    };
    let both = [ours, theirs];
    compare("lines", both.map(lines));
    compare("fees", both.map(fees));
    compare("taxes", both.map(taxes));
    compare("payments", both.map(payments));
    compare("saved", both.map(|answer| set([answer.saved_minor])));
    compare("total", both.map(|answer| set([answer.total_minor])));
    compare("problems", both.map(|answer| set(answer.problems.iter().map(|one| &one.problem))));
    if ours.codes.is_some() && theirs.codes.is_some() {
        compare("codes", both.map(codes));
    }
    found
}

fn set<T: Debug>(of: impl IntoIterator<Item = T>) -> BTreeSet<String> {
    of.into_iter().map(|one| format!("{one:?}")).collect()
}

/// Lines that are alike are counted together. Stages that change nothing are left out.
fn lines(answer: &Answer) -> BTreeSet<String> {
    let mut alike: BTreeMap<String, (u32, i64, i64)> = BTreeMap::new();
    for line in &answer.lines {
        let words = [&line.performance, &line.zone, &line.tariff, &line.person, &line.tax];
        let words = words.map(|word| word.as_deref().unwrap_or("-")).join(" ");
        let Line { item, offer, listed_minor, each_minor, company, tax_percent, .. } = line;
        let key = format!(
            "{item} {offer} {words} {company} {tax_percent} %: {listed_minor}{} {each_minor}",
            stages(line)
        );
        let (quantity, due_minor, tax_minor) = alike.entry(key).or_default();
        *quantity += line.quantity;
        *due_minor += line.due_minor;
        *tax_minor += line.tax_minor;
    }
    set(alike)
}

fn stages(line: &Line) -> String {
    let mut before = line.listed_minor;
    let mut text = String::new();
    for stage in &line.stages {
        if stage.after_minor != before {
            text += &format!(" {} {} {}", stage.kind, stage.rule, stage.after_minor);
        }
        before = stage.after_minor;
    }
    text
}

fn fees(answer: &Answer) -> BTreeSet<String> {
    let mut by_key: BTreeMap<&str, (u32, i64, i64)> = BTreeMap::new();
    for fee in &answer.fees {
        let (quantity, due_minor, tax_minor) = by_key.entry(&fee.fee).or_default();
        *quantity += fee.quantity;
        *due_minor += fee.due_minor;
        *tax_minor += fee.tax_minor;
    }
    set(by_key)
}

fn taxes(answer: &Answer) -> BTreeSet<String> {
    let rates = answer.taxes.iter().filter(|line| line.base_minor != 0 || line.tax_minor != 0);
    set(rates.map(|line| (line.percent, line.base_minor, line.tax_minor)))
}

fn payments(answer: &Answer) -> BTreeSet<String> {
    let paid = answer.payments.iter().filter(|payment| payment.amount_minor != 0);
    set(paid.map(|payment| (&payment.company, &payment.account, payment.amount_minor)))
}

fn codes(answer: &Answer) -> BTreeSet<String> {
    let used = answer.codes.iter().flatten().filter(|code| code.saved_minor != 0);
    set(used.map(|code| (&code.code, code.uses, code.saved_minor)))
}
