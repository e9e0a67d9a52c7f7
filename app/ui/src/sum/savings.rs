//! What subscriptions, years and codes take off a price.

use domain::sales::pricing::{Quote, QuoteLine, StageKind};
use std::collections::BTreeMap;

/// Why a line of the quote costs less. Other reductions belong to the ticket's type or its day, and
/// stand beside the ticket.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Reason {
    /// A subscription or a package.
    Package,
    Seniority,
    Code(String),
}

/// What is taken off a line of the quote.
pub(super) struct Saving {
    pub of: String,
    pub reason: Reason,
    pub minor: i64,
}

pub(super) fn savings(quote: &Quote) -> Vec<Saving> {
    quote.lines.iter().flat_map(of_line).collect()
}

fn of_line(line: &QuoteLine) -> Vec<Saving> {
    let mut savings = Vec::new();
    let mut before = line.listed_minor;
    for stage in &line.stages {
        let minor = (before - stage.after_minor) * i64::from(line.quantity);
        before = stage.after_minor;
        let reason = match stage.kind {
            StageKind::Package => Reason::Package,
            StageKind::Seniority => Reason::Seniority,
            StageKind::Code => Reason::Code(stage.key.clone()),
            StageKind::PriceType | StageKind::Occupancy | StageKind::Discount => continue,
        };
        savings.push(Saving { of: line.key.clone(), reason, minor });
    }
    if let Some(single_minor) = line.single_minor {
        against_singles(line, single_minor, &mut savings);
    }
    savings.retain(|saving| saving.minor > 0);
    savings
}

/// What a package saves is told against the price that a ticket has alone today, as its page does:
/// nobody is asked for the price before that ticket's own discounts.
fn against_singles(line: &QuoteLine, single_minor: i64, savings: &mut [Saving]) {
    let is_package = |saving: &Saving| saving.reason == Reason::Package;
    let others: i64 =
        savings.iter().filter(|it| !is_package(it) && it.minor > 0).map(|it| it.minor).sum();
    let mut left = single_minor * i64::from(line.quantity) - line.due_minor - others;
    for saving in savings.iter_mut().filter(|it| is_package(it)) {
        saving.minor = left;
        left = 0;
    }
}

pub(super) fn by_reason(savings: &[Saving]) -> BTreeMap<&Reason, i64> {
    let mut sums = BTreeMap::new();
    for saving in savings {
        *sums.entry(&saving.reason).or_default() += saving.minor;
    }
    sums
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::sales::pricing::PricedStage;

    #[test]
    fn a_package_saves_what_its_tickets_cost_more_alone_today() {
        let stage = |kind, after_minor| PricedStage {
            kind,
            key: "five".to_owned(),
            change: None,
            after_minor,
        };
        let line = |single_minor| QuoteLine {
            key: "seat".to_owned(),
            item: "one".to_owned(),
            listed_minor: 10_000,
            stages: vec![
                stage(StageKind::Package, 8_000),
                stage(StageKind::Seniority, 7_500),
                stage(StageKind::Discount, 7_000),
            ],
            quantity: 2,
            is_extra: false,
            due_minor: 14_000,
            tax_rate_ppm: 0,
            tax_minor: 0,
            single_minor,
        };
        let said = |single_minor| -> Vec<(Reason, i64)> {
            let savings = of_line(&line(single_minor)).into_iter();
            savings.map(|saving| (saving.reason, saving.minor)).collect()
        };
        let years = (Reason::Seniority, 1_000);
        assert_eq!(said(None), [(Reason::Package, 4_000), years.clone()], "an old order");
        // Alone, each has a discount too, and costs 90.00.
        assert_eq!(said(Some(9_000)), [(Reason::Package, 3_000), years.clone()]);
        assert_eq!(said(Some(7_000)), [years], "no cheaper than alone");
    }
}
