//! What a bank's list would do, line by line, before any of it is booked.

use super::{
    bank::{Alike, BankLines, Booked, Decision, Found, LeftWhy, decide, find},
    check,
    returned::fits,
    spread::spread,
};
use documents::bank::statement::Row;
use domain::{
    id::{ReceivableId, SettlementId},
    moment::Moment,
    payments::receivable::Standing,
    people::actor::{Action, Actor},
};
use house::{House, NotAnswered, locales::local};
use jiff::civil::Date;
use people::customers::house_time_zone;
use std::collections::BTreeMap;
use store::payments::settlements::{Owed, Settlement};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckedLines {
    pub lines: Vec<CheckedLine>,
    /// What `bank_lines` would answer.
    pub sums: BankLines,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckedLine {
    pub row: Row,
    /// None: its reference names nothing.
    pub order_code: Option<String>,
    pub outcome: Result<LineOutcome, LeftWhy>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineOutcome {
    Settles {
        /// Still owed then, of all that the reference names.
        open_minor: i64,
        /// Paid beyond what is owed: it becomes credit.
        over_minor: i64,
    },
    Returns {
        open_minor: i64,
    },
    /// Booked before.
    Before,
}

impl LineOutcome {
    fn booked(self) -> Booked {
        match self {
            Self::Settles { .. } => Booked::Settled,
            Self::Returns { .. } => Booked::Returned,
            Self::Before => Booked::Before,
        }
    }
}

/// As `bank_lines` decides, and each line after those above it; nothing is booked. What a return
/// takes back of somebody's credit, and leaves owed, is not foreseen.
///
/// # Errors
/// The money is not theirs to settle.
#[boxed]
pub async fn check_lines(
    house: &House,
    actor: &Actor,
    rows: &[Row],
) -> Result<CheckedLines, NotAnswered> {
    actor.permit(Action::Settle, "*")?;
    let (now, zone) = (house.now(), house_time_zone(house).await?);
    let today = local(now, &zone).date();
    let mut changed: BTreeMap<ReceivableId, Vec<Settlement>> = BTreeMap::new();
    let mut standings: BTreeMap<ReceivableId, Standing> = BTreeMap::new();
    let mut checked = CheckedLines { lines: Vec::new(), sums: BankLines::default() };
    let mut alike = Alike::default();
    for row in rows {
        let mut all = find(house, row).await?;
        let reference = alike.reference(row, &all);
        for found in &mut all {
            if let Some(known) = changed.get(&found.owed.id) {
                found.settlements.clone_from(known);
            }
            for owed in lines(found) {
                owed.standing = standings.get(&owed.id).copied().unwrap_or(owed.standing);
            }
        }
        let outcome = decide(row, &all, &reference)
            .and_then(|decision| allowed(decision, today))
            .map(|decision| foresee(&mut all, decision, now));
        let order_code = all.first().map(|found| found.owed.order_code.clone());
        let known = all.iter().flat_map(|found| found.others.iter().chain([&found.owed]));
        standings.extend(known.map(|owed| (owed.id, owed.standing)));
        changed.extend(all.into_iter().map(|found| (found.owed.id, found.settlements)));
        checked.sums.count(row, outcome.map(LineOutcome::booked));
        checked.lines.push(CheckedLine { row: row.clone(), order_code, outcome });
    }
    Ok(checked)
}

/// Refuses what `settle` would refuse.
fn allowed(decision: Decision, today: Date) -> Result<Decision, LeftWhy> {
    if let Decision::Settle(settling) = &decision {
        for one in settling {
            check(one, today).map_err(LeftWhy::Refused)?;
        }
    }
    Ok(decision)
}

/// Changes what is known of the receivables as the booking would change it.
fn foresee(all: &mut [Found], decision: Decision, now: Moment) -> LineOutcome {
    match decision {
        Decision::Before => LineOutcome::Before,
        Decision::Settle(settling) => {
            let before_minor = over_minor(all);
            for one in settling {
                let Some(found) = all.iter_mut().find(|it| it.owed.id == one.receivable) else {
                    continue;
                };
                let shares = spread(&found.owed, &found.others, one.minor);
                let paid: Vec<(ReceivableId, i64)> =
                    shares.iter().map(|share| (share.owed.id, share.minor)).collect();
                found.settlements.push(Settlement {
                    id: SettlementId(Default::default()),
                    receivable: one.receivable,
                    amount_minor: one.minor,
                    paid_by: one.by,
                    paid_on: one.on.to_string(),
                    reference: one.reference.unwrap_or_default(),
                    mandate_reference: None,
                    booked_at: now,
                    returned_at: None,
                    return_reason: None,
                });
                for owed in all.iter_mut().flat_map(lines) {
                    let its = paid.iter().filter(|(id, _)| *id == owed.id);
                    owed.standing.received_minor += its.map(|(_, minor)| minor).sum::<i64>();
                }
            }
            let over_minor = over_minor(all) - before_minor;
            LineOutcome::Settles { open_minor: open_minor(all), over_minor }
        }
        Decision::Return { receivable, returning } => {
            let mut gone_minor = 0;
            for found in all.iter_mut() {
                let is_it = |it: &Settlement| {
                    it.receivable == receivable
                        && fits(it, found.owed.id, found.whole_minor(it), &returning)
                };
                let Some(at) = found.settlements.iter().rposition(is_it) else { continue };
                let Some(settlement) = found.settlements.get_mut(at) else { continue };
                settlement.returned_at = Some(now);
                gone_minor = settlement.amount_minor;
            }
            for owed in all.iter_mut().flat_map(lines).filter(|owed| owed.id == receivable) {
                // Of what was foreseen above, a part may have been for others.
                let left_minor = owed.standing.received_minor - gone_minor;
                owed.standing.received_minor = left_minor.max(0);
            }
            LineOutcome::Returns { open_minor: open_minor(all) }
        }
    }
}

fn lines(found: &mut Found) -> impl Iterator<Item = &mut Owed> {
    [&mut found.owed].into_iter().chain(&mut found.others)
}

fn open_minor(all: &[Found]) -> i64 {
    all.iter().map(|it| it.owed.standing.open_minor()).sum()
}

fn over_minor(all: &[Found]) -> i64 {
    all.iter().map(|it| it.owed.standing.over_minor()).sum()
}
