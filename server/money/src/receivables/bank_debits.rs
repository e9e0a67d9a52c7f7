//! Debits of one order for one day, whose debtor was told one sum (`remind`): their lines are
//! booked together, and so one mail confirms them.

use super::{
    Settling,
    bank::{Decision, LeftWhy, receivable},
};
use documents::bank::statement::{Kind, Row};
use domain::{id::OrderId, moment::Moment};
use house::House;
use store::payments::settlements;

/// A line of the bank's list, and what it debits.
pub(super) struct Line<'a> {
    pub row: &'a Row,
    debited: Option<Debited>,
}

#[derive(PartialEq, Eq)]
struct Debited {
    order: OrderId,
    due_at: Moment,
}

impl Line<'_> {
    /// The one below it is of the same debit, as its debtor knows it.
    pub(super) fn goes_with(&self, next: &Self) -> bool {
        self.debited.is_some()
            && self.debited == next.debited
            && self.row.date == next.row.date
            && self.row.reference != next.row.reference
    }
}

/// In the order of the list. A debit names its amount, and brings all that is open of it.
pub(super) async fn lines<'a>(house: &House, rows: &'a [Row]) -> anyhow::Result<Vec<Line<'a>>> {
    let mut conn = house.store().read().await?;
    let mut lines = Vec::new();
    for row in rows {
        let named = receivable(&row.reference).filter(|_| row.kind == Kind::Payment);
        let owed = match named {
            Some(id) => settlements::by_id(&mut conn, id).await?,
            None => None,
        };
        let debited = owed
            .filter(|owed| owed.rule == "renewal:debit" && owed.standing.open_minor() == row.minor);
        let debited = debited.map(|owed| Debited { order: owed.order, due_at: owed.due_at });
        lines.push(Line { row, debited });
    }
    Ok(lines)
}

/// What lines that go together settle. None: they are booked each by itself.
pub(super) fn settling(decided: &[Result<Decision, LeftWhy>]) -> Option<Vec<Settling>> {
    let mut all = Vec::new();
    for decision in decided.iter().filter(|_| decided.len() > 1) {
        match decision {
            Ok(Decision::Settle(settling)) => all.extend(settling.iter().cloned()),
            Ok(Decision::Return { .. } | Decision::Before) | Err(_) => return None,
        }
    }
    (!all.is_empty()).then_some(all)
}
