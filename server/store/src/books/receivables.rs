//! Money owed under a rule: performances that are paid by invoice.

use crate::{Conn, bulk, columns::Columns};
use domain::{
    id::{CompanyId, OrderId, OrderLineId, PerformanceId, PersonId, ReceivableId},
    moment::Moment,
    payments::receivable::due_again_at,
};
use sqlx::AssertSqlSafe;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receivable {
    pub id: ReceivableId,
    pub order: OrderId,
    /// Who owes it.
    pub person: PersonId,
    pub performance: PerformanceId,
    /// To whom.
    pub company: CompanyId,
    pub amount_minor: i64,
    /// What lets them pay later: `kind:school`.
    pub rule: String,
    pub due_at: Moment,
    /// By settlements that stand.
    pub received_minor: i64,
    /// One was returned.
    pub is_reopened: bool,
}

impl Receivable {
    /// What was paid of it.
    pub fn paid_minor(&self) -> i64 {
        self.received_minor.min(self.amount_minor)
    }
}

/// Of one order, each with the lines that it is for.
#[boxed]
pub async fn insert(
    conn: &mut Conn,
    currency: &str,
    receivables: &[(Receivable, Vec<OrderLineId>)],
) -> anyhow::Result<()> {
    let sql = "insert into receivables (id, order_id, person_id, performance_id, company_id, \
               amount_minor, rule, due_at_ms, currency)";
    bulk::insert(conn, sql, 9, receivables, |insert, (receivable, _)| {
        insert
            .bind(receivable.id.to_string())
            .bind(receivable.order.to_string())
            .bind(receivable.person.to_string())
            .bind(receivable.performance.to_string())
            .bind(receivable.company.to_string())
            .bind(receivable.amount_minor)
            .bind(&receivable.rule)
            .bind(receivable.due_at.0)
            .bind(currency)
    })
    .await?;
    let pairs = receivables.iter().flat_map(|(receivable, lines)| {
        lines.iter().map(|line| (line.to_string(), receivable.id.to_string()))
    });
    let pairs: Vec<(String, String)> = pairs.collect();
    for pairs in pairs.chunks(bulk::ROWS) {
        let sql = format!(
            "update order_lines set receivable_id = owed.column2 from (values {}) owed \
             where order_lines.id = owed.column1",
            bulk::values(pairs.len(), 2)
        );
        let mut update = sqlx::query(AssertSqlSafe(sql));
        for (line, receivable) in pairs {
            update = update.bind(line).bind(receivable);
        }
        update.execute(&mut *conn).await?;
    }
    Ok(())
}

/// Of performances, by when they are due.
#[boxed]
pub async fn of_order(conn: &mut Conn, order: OrderId) -> anyhow::Result<Vec<Receivable>> {
    sqlx::query(
        "select id, order_id, person_id, performance_id, company_id, amount_minor, rule, \
         due_at_ms, received_minor, reopened_at_ms from receivables \
         where order_id = $1 and performance_id is not null \
         and cancelled_at_ms is null order by due_at_ms, id",
    )
    .bind(order.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        let reopened_at = row.moment_or_none("reopened_at_ms")?;
        Ok(Receivable {
            id: row.id("id")?,
            order: row.id("order_id")?,
            person: row.id("person_id")?,
            performance: row.id("performance_id")?,
            company: row.id("company_id")?,
            amount_minor: row.int("amount_minor")?,
            rule: row.text("rule")?,
            due_at: due_again_at(row.moment("due_at_ms")?, reopened_at),
            received_minor: row.int("received_minor")?,
            is_reopened: reopened_at.is_some(),
        })
    })
    .collect()
}
