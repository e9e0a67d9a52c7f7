//! What an order owes that is paid later (F-school): one receivable for each performance and
//! selling company. Extras and fees are counted with their performance, those without one with the
//! first.

use super::{Checked, frozen::Frozen};
use anyhow::Context;
use domain::{
    id::{CompanyId, OrderLineId, PerformanceId, PersonId, ReceivableId},
    people::actor::Actor,
};
use house::House;
use people::customers;
use std::collections::BTreeMap;
use store::{
    Conn,
    books::receivables::{self, Receivable},
    orders::{Order, OrderLine},
    people::sessions,
};

/// None where the order is paid at once.
pub(super) async fn write(
    house: &House,
    conn: &mut Conn,
    checked: &Checked,
    order: &Order,
    frozen: &Frozen,
) -> anyhow::Result<Vec<Receivable>> {
    let Some(first) = frozen.deferred.first().map(|it| it.invoice.performance) else {
        return Ok(Vec::new());
    };
    let person = match checked.invoice_due_at {
        // The buyer whom the seller named.
        Some(_) => order.person,
        None => debtor(conn, order).await?,
    };
    let mut owed: BTreeMap<(PerformanceId, CompanyId), (i64, Vec<OrderLineId>)> = BTreeMap::new();
    for line in frozen.lines.iter().filter(|line| line.due_minor > 0) {
        let performance = performance_of(frozen, line).unwrap_or(first);
        let (sum, lines) = owed.entry((performance, line.selling)).or_default();
        *sum += line.due_minor;
        lines.push(line.id);
    }
    let mut written = Vec::new();
    for ((performance, company), (amount_minor, lines)) in owed {
        let deferred = frozen.deferred.iter().find(|it| it.invoice.performance == performance);
        let deferred = deferred.context("every performance has its invoice")?;
        let receivable = Receivable {
            id: ReceivableId(house.new_id()),
            order: order.id,
            person,
            performance,
            company,
            amount_minor,
            rule: deferred.rule.clone(),
            due_at: deferred.invoice.due_at,
            received_minor: 0,
            is_reopened: false,
        };
        written.push((receivable, lines));
    }
    receivables::insert(conn, &order.currency, &written).await?;
    let written: Vec<Receivable> = written.into_iter().map(|(written, _)| written).collect();
    for deferred in &frozen.deferred {
        let its = written.iter().filter(|it| it.performance == deferred.invoice.performance);
        let sum: i64 = its.map(|it| it.amount_minor).sum();
        assert_eq!(sum, deferred.invoice.sum_minor, "what is owed is what was shown");
    }
    Ok(written)
}

fn performance_of(frozen: &Frozen, line: &OrderLine) -> Option<PerformanceId> {
    let extra = || frozen.extras.iter().find(|extra| extra.line == line.id)?.performance;
    line.offer.performance().or_else(extra)
}

/// Who has the right, whatever address the tickets go to.
async fn debtor(conn: &mut Conn, order: &Order) -> anyhow::Result<PersonId> {
    let session = order.session;
    let account = sessions::account(conn, session).await?.context("who pays later is signed in")?;
    let customer = customers::customer_with(conn, &Actor::Customer { session, account }).await?;
    let person = customer.and_then(|customer| customer.persons.first().map(|person| person.id));
    person.context("an account has a person")
}
