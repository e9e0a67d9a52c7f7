//! Money owed under a rule: performances that are paid by invoice.

use crate::{Conn, columns::Columns};
use domain::{
    id::{CompanyId, OrderId, OrderLineId, PerformanceId, PersonId, ReceivableId},
    moment::Moment,
};

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
}

/// With the lines that it is for.
pub async fn insert(
    conn: &mut Conn,
    receivable: &Receivable,
    lines: &[OrderLineId],
) -> anyhow::Result<()> {
    sqlx::query(
        "insert into receivables (id, order_id, person_id, performance_id, company_id, \
         amount_minor, rule, due_at_ms, currency) values ($1, $2, $3, $4, $5, $6, $7, $8, \
         (select currency from orders where id = $2))",
    )
    .bind(receivable.id.to_string())
    .bind(receivable.order.to_string())
    .bind(receivable.person.to_string())
    .bind(receivable.performance.to_string())
    .bind(receivable.company.to_string())
    .bind(receivable.amount_minor)
    .bind(&receivable.rule)
    .bind(receivable.due_at.0)
    .execute(&mut *conn)
    .await?;
    for line in lines {
        sqlx::query("update order_lines set receivable_id = $1 where id = $2")
            .bind(receivable.id.to_string())
            .bind(line.to_string())
            .execute(&mut *conn)
            .await?;
    }
    Ok(())
}

/// Of performances, by when they are due.
pub async fn of_order(conn: &mut Conn, order: OrderId) -> anyhow::Result<Vec<Receivable>> {
    sqlx::query(
        "select id, order_id, person_id, performance_id, company_id, amount_minor, rule, \
         due_at_ms from receivables \
         where order_id = $1 and performance_id is not null \
         and cancelled_at_ms is null order by due_at_ms, id",
    )
    .bind(order.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        Ok(Receivable {
            id: row.id("id")?,
            order: row.id("order_id")?,
            person: row.id("person_id")?,
            performance: row.id("performance_id")?,
            company: row.id("company_id")?,
            amount_minor: row.int("amount_minor")?,
            rule: row.text("rule")?,
            due_at: row.moment("due_at_ms")?,
        })
    })
    .collect()
}
