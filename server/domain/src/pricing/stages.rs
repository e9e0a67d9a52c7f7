//! From listed prices, stage by stage, to what is due for each line.

use super::{
    change::Change,
    item::{Code, Item, Line, Package, Purchase, Stage, StageKind},
    quote::PricedStage,
};
use crate::sorting::order;
use std::cmp::Ordering::Equal;

/// A line on its way through the stages.
pub(super) struct Priced<'p> {
    pub line: &'p Line,
    pub stages: Vec<PricedStage>,
    pub each_minor: i64,
}

impl Priced<'_> {
    fn put(&mut self, stage: &Stage) {
        self.each_minor = stage.change.apply(self.each_minor);
        self.note(stage.kind, &stage.key, Some(stage.change));
    }

    fn note(&mut self, kind: StageKind, key: &str, change: Option<Change>) {
        let (key, after_minor) = (key.to_owned(), self.each_minor);
        self.stages.push(PricedStage { kind, key, change, after_minor });
    }
}

/// By item and line, as they came.
pub(super) fn price(purchase: &Purchase) -> Vec<Vec<Priced<'_>>> {
    let mut priced: Vec<Vec<Priced<'_>>> = purchase.items.iter().map(price_item).collect();
    use_codes(&purchase.codes, &mut priced);
    priced
}

fn price_item(item: &Item) -> Vec<Priced<'_>> {
    let mut lines: Vec<Priced<'_>> = item
        .lines
        .iter()
        .map(|line| Priced { line, stages: Vec::new(), each_minor: line.terms.listed_minor })
        .collect();
    for line in &mut lines {
        put_all(line, &|kind| kind < StageKind::Package);
    }
    if let Some(package) = &item.package {
        let step = package.step(item.evenings());
        share_sum(package, item.evenings(), &mut lines);
        for line in &mut lines {
            let change = if line.line.is_extra { package.extra.or(step) } else { step };
            let has_share = package.sum_for > 0 && sum_of(line).is_some();
            if let Some(change) = change.filter(|_| !has_share) {
                line.put(&Stage { kind: StageKind::Package, key: package.key.clone(), change });
            }
        }
    }
    for line in &mut lines {
        put_all(line, &|kind| kind > StageKind::Package);
    }
    lines
}

fn put_all(line: &mut Priced<'_>, which: &dyn Fn(StageKind) -> bool) {
    let stages = &line.line.terms.stages;
    for at in order(stages.len(), &|a, b| {
        let (a, b) = (&stages[a], &stages[b]);
        // Tariffs stand on one another as they came.
        let by_key = || if a.kind == StageKind::Tariff { Equal } else { a.key.cmp(&b.key) };
        a.kind.cmp(&b.kind).then_with(by_key)
    }) {
        if which(stages[at].kind) {
            line.put(&stages[at]);
        }
    }
}

impl Package {
    pub(super) fn step(&self, evenings: u32) -> Option<Change> {
        let reached = self.steps.iter().filter(|(from, _)| *from <= evenings);
        reached.max_by_key(|(from, _)| *from).map(|(_, change)| *change)
    }
}

/// A fixed sum is shared by its evenings, so that VAT and refunds know each one's part. All
/// there and in one zone: by what they would cost. Else each has an equal share of its own
/// zone's sum.
fn share_sum(package: &Package, evenings: u32, lines: &mut [Priced<'_>]) {
    if package.sum_for == 0 {
        return;
    }
    let count = i64::from(package.sum_for.max(evenings));
    // Which evening gets the odd cent hangs on no order of lines.
    let mut evenings = order(lines.len(), &|a, b| lines[a].line.key.cmp(&lines[b].line.key));
    evenings.retain(|&at| sum_of(&lines[at]).is_some());
    let sums: Vec<i64> = evenings.iter().filter_map(|&at| sum_of(&lines[at])).collect();
    let Some(&first) = sums.first() else { return };
    let shares = if sums.len() as i64 == count && sums.iter().all(|sum| *sum == first) {
        let weights: Vec<i64> = evenings.iter().map(|&at| lines[at].each_minor).collect();
        crate::money::spread(first, &weights)
    } else {
        let share = |(at, sum): (usize, &i64)| sum / count + i64::from((at as i64) < sum % count);
        sums.iter().enumerate().map(share).collect()
    };
    for (at, share) in evenings.into_iter().zip(shares) {
        lines[at].each_minor = share;
        lines[at].note(StageKind::Package, &package.key, None);
    }
}

/// The fixed sum of the package in the line's zone; none for tickets beyond one each evening.
fn sum_of(line: &Priced<'_>) -> Option<i64> {
    line.line.terms.sum_minor.filter(|_| !line.line.is_extra)
}

/// Each line takes one code at most, and each code is used where it saves most.
fn use_codes(codes: &[Code], priced: &mut [Vec<Priced<'_>>]) {
    let mut lines: Vec<&mut Priced<'_>> = priced.iter_mut().flatten().collect();
    let mut wishes: Vec<(i64, usize, usize)> = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        for (with, code) in codes.iter().enumerate() {
            let saved = line.each_minor - code.change.apply(line.each_minor);
            if saved > 0 && code.lines.contains(&line.line.key) {
                wishes.push((saved, at, with));
            }
        }
    }
    let mut used = vec![0; codes.len()];
    for wish in order(wishes.len(), &|a, b| {
        let ((saved, at, with), (saved_b, at_b, with_b)) = (wishes[a], wishes[b]);
        saved_b
            .cmp(&saved)
            .then_with(|| lines[at].line.key.cmp(&lines[at_b].line.key))
            .then_with(|| codes[with].key.cmp(&codes[with_b].key))
    }) {
        let (_, at, with) = wishes[wish];
        let (line, code) = (&mut lines[at], &codes[with]);
        let tickets = used[with] + line.line.quantity;
        let is_used = line.stages.iter().any(|stage| stage.kind == StageKind::Code);
        if !is_used && code.tickets_max.is_none_or(|most| tickets <= most) {
            used[with] = tickets;
            line.put(&Stage { kind: StageKind::Code, key: code.key.clone(), change: code.change });
        }
    }
}
