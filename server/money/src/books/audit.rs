//! Looks for broken invariants in any database: `parterre audit`. The numbers are those of
//! ARCHITECTURE.md; 9 is checked over logs by a test.

use domain::sales::pricing::Quote;
use house::House;
use records::audit::{self, Answer, Charged};
use std::collections::BTreeMap;
use store::Conn;

const ORDERS_AT_ONCE: i64 = 1000;
/// What was shown is what is charged.
const SHOWN_IS_CHARGED: u32 = 7;
/// What is in a currency that no prices are in: the invariant, and the question's place.
const CURRENCY: (u32, u32) = (6, 36);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvariantReport {
    pub id: u32,
    pub violations: u64,
}

/// Invariants 1 to 8, in their order.
#[boxed]
pub async fn audit(house: &House) -> anyhow::Result<Vec<InvariantReport>> {
    let mut conn = house.store().read().await?;
    Ok(reports(&answers(&mut conn).await?))
}

pub fn reports(answers: &[Answer]) -> Vec<InvariantReport> {
    let mut counts: BTreeMap<u32, u64> = BTreeMap::new();
    for answer in answers {
        *counts.entry(answer.invariant).or_default() += answer.violations.unsigned_abs();
    }
    let reports = counts.into_iter().map(|(id, violations)| InvariantReport { id, violations });
    reports.collect()
}

/// What the house itself can do about what a question counted. None of others: whoever looks after
/// the program must know.
pub fn remedy(answer: &Answer) -> Option<&'static str> {
    let is_of_currency = (answer.invariant, answer.question) == CURRENCY;
    (is_of_currency && answer.violations > 0).then_some(
        "something was sold or issued in a currency that no season and no price group is in any \
         more (docs/operations.md, Checks of the books). If nothing was sold in the new one, \
         write the former currency in every row of seasons and price_groups again; else import a \
         price group in the former one, with a key of its own and no prices",
    )
}

/// What each question counts over the database as this connection sees it.
#[boxed]
pub async fn answers(conn: &mut Conn) -> anyhow::Result<Vec<Answer>> {
    let mut answers = audit::ask(conn).await?;
    let violations = wrongly_charged(conn).await?;
    answers.push(Answer { invariant: SHOWN_IS_CHARGED, question: 1, violations });
    Ok(answers)
}

async fn wrongly_charged(conn: &mut Conn) -> anyhow::Result<i64> {
    let (mut violations, mut after) = (0, None);
    loop {
        let orders = audit::charged(conn, after, ORDERS_AT_ONCE).await?;
        let Some(last) = orders.last() else { return Ok(violations) };
        after = Some(last.order);
        violations += orders.iter().filter(|order| !is_as_shown(order)).count() as i64;
    }
}

/// The frozen quote agrees with itself, with the order and with what banks were asked for.
fn is_as_shown(order: &Charged) -> bool {
    let Ok(quote) = serde_json::from_str::<Quote>(&order.quote) else { return false };
    let lines: i64 = quote.lines.iter().map(|line| line.due_minor).sum();
    let fees: i64 = quote.fees.iter().map(|fee| fee.due_minor).sum();
    let taxed: i64 = quote.taxes.iter().map(|tax| tax.base_minor + tax.tax_minor).sum();
    quote.total_minor == order.total_minor
        && quote.currency == order.currency
        && lines + fees == quote.total_minor
        && taxed == quote.total_minor
        && order.other_amounts == 0
}
