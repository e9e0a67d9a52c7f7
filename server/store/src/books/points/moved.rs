//! Money that a point took and gave back, as far as no statement has it.

use super::stated::{Movement, StatedLine, Unstated, movement, rows_of};
use crate::Conn;

/// Cash, and what a card terminal took, at the point; whatever it sold. Also what was owed since,
/// by the house or by a shopper, or is paid later, and was paid there in cash.
#[boxed]
pub async fn unstated_money(
    conn: &mut Conn,
    asked: Unstated<'_>,
) -> anyhow::Result<Vec<StatedLine>> {
    let taken = sqlx::query(
        "select p.id as source, p.order_id, o.code, cast(null as text) as order_line_id, \
         cast(null as text) as performance_id, cast(null as text) as price_type_id, \
         p.captured_at_ms as at_ms, p.captured_minor as amount_minor \
         from payments p join orders o on o.id = p.order_id \
         where p.point_of_sale_id = $1 and p.captured_at_ms is not null \
         and p.captured_at_ms < $2 and p.captured_currency = $3 \
         and not exists (select 1 from point_statement_lines s \
           where s.kind = 'taken' and s.source = p.id) \
         order by p.captured_at_ms, p.id",
    );
    let mut lines = rows_of(conn, taken, asked, |row| movement(row, Movement::Taken)).await?;
    let owed = sqlx::query(
        "select y.id as source, y.order_id, o.code, cast(null as text) as order_line_id, \
         cast(null as text) as performance_id, cast(null as text) as price_type_id, \
         y.paid_at_ms as at_ms, y.amount_minor \
         from debt_payments y join orders o on o.id = y.order_id \
         where y.point_of_sale_id = $1 and y.paid_at_ms < $2 and y.currency = $3 \
         and not exists (select 1 from point_statement_lines s \
           where s.kind = 'taken' and s.source = y.id) \
         order by y.paid_at_ms, y.id",
    );
    lines.extend(rows_of(conn, owed, asked, |row| movement(row, Movement::Taken)).await?);
    let later = sqlx::query(
        "select x.id as source, v.order_id, o.code, cast(null as text) as order_line_id, \
         cast(null as text) as performance_id, cast(null as text) as price_type_id, \
         x.booked_at_ms as at_ms, x.cash_minor as amount_minor from settlements x \
         join receivables v on v.id = x.receivable_id join orders o on o.id = v.order_id \
         where x.point_of_sale_id = $1 and x.booked_at_ms < $2 \
         and coalesce(v.currency, o.currency) = $3 \
         and not exists (select 1 from point_statement_lines s \
           where s.kind = 'taken' and s.source = x.id) \
         order by x.booked_at_ms, x.id",
    );
    lines.extend(rows_of(conn, later, asked, |row| movement(row, Movement::Taken)).await?);
    lines.extend(unstated_back(conn, asked).await?);
    Ok(lines)
}

async fn unstated_back(conn: &mut Conn, asked: Unstated<'_>) -> anyhow::Result<Vec<StatedLine>> {
    let back = sqlx::query(
        "select r.id as source, p.order_id, o.code, cast(null as text) as order_line_id, \
         cast(null as text) as performance_id, cast(null as text) as price_type_id, \
         r.done_at_ms as at_ms, -r.amount_minor as amount_minor \
         from refunds r join payments p on p.id = r.payment_id \
         join orders o on o.id = p.order_id \
         where r.point_of_sale_id = $1 and r.done_at_ms < $2 \
         and r.currency = $3 and not exists (select 1 from point_statement_lines s \
           where s.kind = 'given-back' and s.source = r.id) \
         order by r.done_at_ms, r.id",
    );
    let mut lines = rows_of(conn, back, asked, |row| movement(row, Movement::GivenBack)).await?;
    let by_hand = sqlx::query(
        "select g.id as source, p.order_id, o.code, cast(null as text) as order_line_id, \
         cast(null as text) as performance_id, cast(null as text) as price_type_id, \
         g.paid_at_ms as at_ms, -g.amount_minor as amount_minor \
         from refund_payments g join refunds r on r.id = g.refund_id \
         join payments p on p.id = r.payment_id join orders o on o.id = p.order_id \
         where g.point_of_sale_id = $1 and g.paid_at_ms < $2 \
         and r.currency = $3 and not exists (select 1 from point_statement_lines s \
           where s.kind = 'given-back' and s.source = g.id) \
         order by g.paid_at_ms, g.id",
    );
    lines.extend(rows_of(conn, by_hand, asked, |row| movement(row, Movement::GivenBack)).await?);
    let of_cards = sqlx::query(
        "select t.id as source, t.order_id, t.reference as code, \
         cast(null as text) as order_line_id, cast(null as text) as performance_id, \
         cast(null as text) as price_type_id, t.settled_at_ms as at_ms, \
         -t.approved_minor as amount_minor from terminal_payments t \
         where t.settled_point_id = $1 and t.settled_at_ms < $2 and t.approved_currency = $3 \
         and not exists (select 1 from point_statement_lines s \
           where s.kind = 'given-back' and s.source = t.id) \
         order by t.settled_at_ms, t.id",
    );
    lines.extend(rows_of(conn, of_cards, asked, |row| movement(row, Movement::GivenBack)).await?);
    let later = sqlx::query(
        "select x.id as source, v.order_id, o.code, cast(null as text) as order_line_id, \
         cast(null as text) as performance_id, cast(null as text) as price_type_id, \
         x.returned_at_ms as at_ms, -x.cash_minor as amount_minor from settlements x \
         join receivables v on v.id = x.receivable_id join orders o on o.id = v.order_id \
         where x.returned_point_id = $1 and x.returned_at_ms < $2 \
         and coalesce(v.currency, o.currency) = $3 \
         and not exists (select 1 from point_statement_lines s \
           where s.kind = 'given-back' and s.source = x.id) \
         order by x.returned_at_ms, x.id",
    );
    lines.extend(rows_of(conn, later, asked, |row| movement(row, Movement::GivenBack)).await?);
    Ok(lines)
}
