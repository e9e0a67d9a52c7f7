//! Tickets that are exchanged in one go. `exchanges` has the first one and the sums of all,
//! `exchanges_beside` the others.

use super::ExchangedBeside;
use crate::{Conn, columns::Columns};
use domain::{id::OrderId, moment::Moment};

pub(super) async fn insert(
    conn: &mut Conn,
    order: OrderId,
    beside: &[ExchangedBeside],
) -> anyhow::Result<()> {
    for ticket in beside {
        sqlx::query(
            "insert into exchanges_beside (order_id, order_line_id, admission_id) \
             values ($1, $2, $3)",
        )
        .bind(order.to_string())
        .bind(ticket.line.to_string())
        .bind(ticket.admission.to_string())
        .execute(&mut *conn)
        .await?;
    }
    Ok(())
}

pub(super) async fn of_order(
    conn: &mut Conn,
    order: OrderId,
) -> anyhow::Result<Vec<ExchangedBeside>> {
    sqlx::query(
        "select b.order_line_id, b.admission_id from exchanges_beside b \
         join order_lines l on l.id = b.order_line_id where b.order_id = $1 \
         order by l.position, l.id",
    )
    .bind(order.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        Ok(ExchangedBeside { line: row.id("order_line_id")?, admission: row.id("admission_id")? })
    })
    .collect()
}

/// False: one of the former tickets was exchanged by another order, and nothing is marked.
#[boxed]
pub async fn mark_done(conn: &mut Conn, order: OrderId, at: Moment) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update exchanges set done_at_ms = $2 where order_id = $1 and done_at_ms is null \
         and not exists (select 1 from exchanges o where o.order_line_id = exchanges.order_line_id \
           and o.done_at_ms is not null) \
         and not exists (select 1 from exchanges_beside o \
           where o.order_line_id = exchanges.order_line_id and o.done_at_ms is not null) \
         and not exists (select 1 from exchanges_beside b \
           join exchanges o on o.order_line_id = b.order_line_id \
           where b.order_id = $1 and o.done_at_ms is not null) \
         and not exists (select 1 from exchanges_beside b \
           join exchanges_beside o on o.order_line_id = b.order_line_id \
           where b.order_id = $1 and o.done_at_ms is not null)",
    )
    .bind(order.to_string())
    .bind(at.0)
    .execute(&mut *conn)
    .await?;
    if done.rows_affected() != 1 {
        return Ok(false);
    }
    sqlx::query("update exchanges_beside set done_at_ms = $2 where order_id = $1")
        .bind(order.to_string())
        .bind(at.0)
        .execute(&mut *conn)
        .await?;
    Ok(true)
}
