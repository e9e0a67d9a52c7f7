//! From listed prices, stage by stage, to what is due for each line.

use super::{
    change::Change,
    codes::use_codes,
    item::{Item, Line, Package, Purchase, Stage, StageKind, Terms},
    quote::PricedStage,
};
use crate::{money::Currency, wording::sorting::order};
use std::cmp::Ordering::Equal;

/// Names the stage at which a package's ticket costs what it would cost alone, since the package
/// would make it dearer. No key of a sheet has a space.
pub const AS_TICKET: &str = "single ticket";

/// A line on its way through the stages; so many pieces of it as cost the same.
#[derive(Clone)]
pub(super) struct Priced<'p> {
    pub line: &'p Line,
    pub currency: Currency,
    pub quantity: u32,
    pub is_extra: bool,
    pub stages: Vec<PricedStage>,
    pub each_minor: i64,
}

impl Priced<'_> {
    pub fn put(&mut self, stage: &Stage) {
        self.each_minor = stage.change.apply(self.each_minor, self.currency);
        self.note(stage.kind, &stage.key, Some(stage.change));
    }

    fn note(&mut self, kind: StageKind, key: &str, change: Option<Change>) {
        let (key, after_minor) = (key.to_owned(), self.each_minor);
        self.stages.push(PricedStage { kind, key, change, after_minor });
    }
}

/// By item and line, as they came.
pub(super) fn price(purchase: &Purchase) -> Vec<Vec<Priced<'_>>> {
    let price = |item| price_item(item, purchase.currency);
    let priced = purchase.items.iter().map(price).collect();
    use_codes(purchase, priced)
}

/// What one ticket of these terms costs alone, without codes and fees.
pub fn alone(terms: &Terms, currency: Currency) -> i64 {
    let line = Line { terms: terms.clone(), ..Line::default() };
    let mut priced = start(&line, currency);
    put_all(&mut priced, &|_| true);
    priced.each_minor
}

fn start(line: &Line, currency: Currency) -> Priced<'_> {
    Priced {
        line,
        currency,
        quantity: line.quantity,
        is_extra: line.is_extra,
        stages: Vec::new(),
        each_minor: line.terms.listed_minor,
    }
}

fn price_item(item: &Item, currency: Currency) -> Vec<Priced<'_>> {
    let lines = item.lines.iter().map(|line| start(line, currency));
    let mut lines: Vec<Priced<'_>> = lines.collect();
    for line in &mut lines {
        put_all(line, &|kind| kind < StageKind::Package);
    }
    let Some(package) = &item.package else {
        for line in &mut lines {
            put_all(line, &|kind| kind > StageKind::Package);
        }
        return lines;
    };
    let performances = allot(package, &mut lines);
    share_sum(package, performances, &mut lines);
    for line in &mut lines {
        put_package(package, performances, line);
        put_rest(line);
    }
    lines
}

fn put_all(line: &mut Priced<'_>, which: &dyn Fn(StageKind) -> bool) {
    let stages = &line.line.terms.stages;
    for at in order(stages.len(), &|a, b| {
        let (a, b) = (&stages[a], &stages[b]);
        // Ticket types are based on each other as they came.
        let by_key = || if a.kind == StageKind::PriceType { Equal } else { a.key.cmp(&b.key) };
        a.kind.cmp(&b.kind).then_with(by_key)
    }) {
        if which(stages[at].kind) {
            line.put(&stages[at]);
        }
    }
}

impl Package {
    pub(super) fn step(&self, performances: u32) -> Option<Change> {
        let reached = self.steps.iter().filter(|(from, _)| *from <= performances);
        reached.max_by_key(|(from, _)| *from).map(|(_, change)| *change)
    }
}

/// What the package does to the price of a ticket that has no share of a fixed sum.
fn put_package(package: &Package, performances: u32, line: &mut Priced<'_>) {
    let step = package.step(performances);
    let change = if line.is_extra { package.extra.or(step) } else { step };
    let has_share = package.sum_for > 0 && sum_of(line).is_some();
    if let Some(change) = change.filter(|_| !has_share) {
        line.put(&Stage { kind: StageKind::Package, key: package.key.clone(), change });
    }
}

/// What comes after the package; then no ticket costs more than it would alone.
fn put_rest(line: &mut Priced<'_>) {
    put_all(line, &|kind| kind > StageKind::Package);
    let single = line.line.terms.single_minor;
    if let Some(single) = single.filter(|single| *single < line.each_minor) {
        let (key, change) = (AS_TICKET.to_owned(), Change::Fixed(single));
        line.put(&Stage { kind: StageKind::Discount, key, change });
    }
}

/// Decides which tickets of a performance are extra ones, in the shopper's favour: the package's
/// own ticket is the one for which that saves most. Gives the number of its performances.
fn allot(package: &Package, lines: &mut [Priced<'_>]) -> u32 {
    let is_named = |line: &Priced<'_>| !line.line.performance.is_empty();
    let mut performances = 0;
    for (at, line) in lines.iter().enumerate() {
        let performance = &line.line.performance;
        let is_new = match is_named(line) {
            true => lines.iter().take(at).all(|other| other.line.performance != *performance),
            false => !line.is_extra,
        };
        performances += if is_new { line.quantity } else { 0 };
    }
    // Sorted by performance; the package's own ticket stands before the extra ones.
    let costs: Vec<(i64, i64)> =
        lines.iter().map(|line| own_and_extra(package, performances, line)).collect();
    let sorted = order(lines.len(), &|a, b| {
        let ((own_a, extra_a), (own_b, extra_b)) = (costs[a], costs[b]);
        let (line_a, line_b) = (lines[a].line, lines[b].line);
        // Of equal tickets, the own one is a ticket that wasn't asked for as an extra one.
        let name = |line: &Line, own: i64, extra: i64| {
            (line.performance.clone(), own - extra, own, line.terms.is_extra, line.key.clone())
        };
        name(line_a, own_a, extra_a).cmp(&name(line_b, own_b, extra_b))
    });
    for (place, at) in sorted.iter().enumerate() {
        let before = place.checked_sub(1).map(|place| sorted[place]);
        let is_extra =
            before.is_some_and(|it| lines[it].line.performance == lines[*at].line.performance);
        if is_named(&lines[*at]) {
            lines[*at].is_extra = is_extra;
        }
    }
    performances
}

/// What the ticket would cost as the package's own and as an extra one, before codes. A fixed sum
/// counts by its equal part here, rounded down.
fn own_and_extra(package: &Package, performances: u32, line: &Priced<'_>) -> (i64, i64) {
    let cost = |is_extra: bool| {
        let mut line = Priced { is_extra, ..line.clone() };
        match sum_of(&line).filter(|_| package.sum_for > 0) {
            Some(sum) => line.each_minor = sum / i64::from(package.sum_for.max(performances)),
            None => put_package(package, performances, &mut line),
        }
        put_rest(&mut line);
        line.each_minor
    };
    (cost(false), cost(true))
}

/// A fixed sum is divided among its performances, so that VAT and refunds know the part of each. If
/// all of them are there and in one zone, each part is in proportion to the single price. Otherwise
/// each has an equal share of its own zone's sum.
fn share_sum(package: &Package, performances: u32, lines: &mut [Priced<'_>]) {
    if package.sum_for == 0 {
        return;
    }
    let count = i64::from(package.sum_for.max(performances));
    // The performance that gets the odd cent does not depend on the order of the lines.
    let mut performances = order(lines.len(), &|a, b| {
        let (a, b) = (lines[a].line, lines[b].line);
        (&a.performance, &a.key).cmp(&(&b.performance, &b.key))
    });
    performances.retain(|&at| sum_of(&lines[at]).is_some());
    let sums: Vec<i64> = performances.iter().filter_map(|&at| sum_of(&lines[at])).collect();
    let Some(&first) = sums.first() else { return };
    let currency = lines[performances[0]].currency;
    let shares = if sums.len() as i64 == count && sums.iter().all(|sum| *sum == first) {
        let weight = |line: &Priced<'_>| line.line.terms.single_minor.unwrap_or(line.each_minor);
        let weights: Vec<i64> = performances.iter().map(|&at| weight(&lines[at])).collect();
        currency.spread(first, &weights)
    } else {
        // What is left over goes to the first ones, a step of the currency each.
        let share = |(at, sum): (usize, &i64)| {
            let step = if sum % currency.step_minor() == 0 { currency.step_minor() } else { 1 };
            let steps = sum / step;
            (steps / count + i64::from((at as i64) < steps % count)) * step
        };
        sums.iter().enumerate().map(share).collect()
    };
    for (at, share) in performances.into_iter().zip(shares) {
        lines[at].each_minor = share;
        lines[at].note(StageKind::Package, &package.key, None);
    }
}

/// The fixed sum of the package in the line's zone. Extra tickets have none.
fn sum_of(line: &Priced<'_>) -> Option<i64> {
    line.line.terms.sum_minor.filter(|_| !line.is_extra)
}
