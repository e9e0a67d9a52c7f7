//! Tickets that a point sold on invoice, as far as they are paid.

use super::stated::{CommissionOf, Movement, StatedLine, Unstated, movement, rows_of};
use crate::{Conn, columns::Columns};
use domain::moment::Moment;

/// A ticket on an invoice of which something was paid, as it stands at the end of a month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvoicedTicket {
    /// Without a source and without commission; its moment is that of the last change.
    pub line: StatedLine,
    /// The commission that its payments bring, as a statement has its sale. None: none has it.
    pub stated: Option<CommissionOf>,
    /// What statements say that was earned of it.
    pub earned_minor: i64,
    /// What the ticket had cost, and what of that was taken back.
    pub price_minor: i64,
    pub back_minor: i64,
    /// The ticket is no more.
    pub ended: bool,
    /// Of the invoice, without what was taken back.
    pub owed_minor: i64,
    /// By payments that weren't returned. It may be more than is owed by now.
    pub paid_minor: i64,
}

#[boxed]
pub async fn invoiced_tickets(
    conn: &mut Conn,
    asked: Unstated<'_>,
) -> anyhow::Result<Vec<InvoicedTicket>> {
    let rows = sqlx::query(
        "select l.id as source, l.order_id, o.code, l.id as order_line_id, l.performance_id, \
         l.price_type_id, o.paid_at_ms as at_ms, cast(0 as bigint) as amount_minor, \
         l.due_minor, s.waiting_minor, s.tax_rate_ppm, \
         cast((select coalesce(sum(e.commission_minor), 0) from point_statement_lines e \
           where e.order_line_id = l.id and e.kind = 'earned') as bigint) as earned_minor, \
         cast((select coalesce(sum(b.minor), 0) from cancellation_lines b \
           join cancellations c on c.id = b.cancellation_id \
           where b.order_line_id = l.id and c.cancelled_at_ms < $2) as bigint) as back_minor, \
         case when l.cancelled_at_ms is not null and l.cancelled_at_ms < $2 \
           then 1 else 0 end as ended, \
         cast((select coalesce(sum(w.due_minor), 0) from order_lines w \
           where w.receivable_id = l.receivable_id) \
         - (select coalesce(sum(b.minor), 0) from cancellation_lines b \
           join order_lines w on w.id = b.order_line_id \
           join cancellations c on c.id = b.cancellation_id \
           where w.receivable_id = l.receivable_id and c.cancelled_at_ms < $2) as bigint) \
           as owed_minor, \
         cast((select coalesce(sum(x.amount_minor), 0) from settlements x \
           where x.receivable_id = l.receivable_id and x.booked_at_ms < $2 \
           and (x.returned_at_ms is null or x.returned_at_ms >= $2)) as bigint) as paid_minor, \
         (select max(x.booked_at_ms) from settlements x \
           where x.receivable_id = l.receivable_id and x.booked_at_ms < $2) as paid_at_ms, \
         (select max(x.returned_at_ms) from settlements x \
           where x.receivable_id = l.receivable_id and x.returned_at_ms < $2) as returned_at_ms, \
         (select max(c.cancelled_at_ms) from cancellations c \
           where c.order_id = l.order_id and c.cancelled_at_ms < $2) as taken_back_at_ms \
         from order_lines l join orders o on o.id = l.order_id \
         left join point_statement_lines s on s.kind = 'sale' and s.source = l.id \
         where o.point_of_sale_id = $1 and o.paid_at_ms is not null and o.paid_at_ms < $2 \
         and o.currency = $3 and l.performance_id is not null and exists (select 1 \
           from settlements x where x.receivable_id = l.receivable_id and x.booked_at_ms < $2) \
         order by o.paid_at_ms, l.order_id, l.position",
    );
    rows_of(conn, rows, asked, |row| {
        let changes = ["at_ms", "paid_at_ms", "returned_at_ms", "taken_back_at_ms"];
        let mut at = Moment(0);
        for change in changes {
            at = at.max(row.moment_or_none(change)?.unwrap_or(at));
        }
        let waiting_minor = row.int_or_none("waiting_minor")?;
        let tax_rate_ppm = row.int_or_none("tax_rate_ppm")?.unwrap_or_default();
        Ok(InvoicedTicket {
            line: StatedLine { at, ..movement(row, Movement::Earned)? },
            stated: waiting_minor
                .map(|commission_minor| CommissionOf { commission_minor, tax_rate_ppm }),
            earned_minor: row.int("earned_minor")?,
            price_minor: row.int("due_minor")?,
            back_minor: row.int("back_minor")?,
            ended: row.int("ended")? == 1,
            owed_minor: row.int("owed_minor")?,
            paid_minor: row.int("paid_minor")?,
        })
    })
    .await
}
