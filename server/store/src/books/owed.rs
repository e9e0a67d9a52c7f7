//! What lost chargebacks left owed to the house: paid another way, or written off.

use crate::{Conn, columns::Columns, payments::money};
use domain::{
    id::{CompanyId, DisputeId, OrderId, OrderLineId, PaymentId, PointOfSaleId, ReceivableId},
    moment::Moment,
    money::Money,
};
use sqlx::any::AnyRow;
use uuid::Uuid;

/// What one lost chargeback left owed, and nobody has written off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lost {
    pub receivable: ReceivableId,
    pub payment: PaymentId,
    /// To whom it is owed.
    pub company: CompanyId,
    pub amount: Money,
    pub lost_at: Moment,
}

/// The first first.
#[boxed]
pub async fn lost(conn: &mut Conn, order: OrderId) -> anyhow::Result<Vec<Lost>> {
    sqlx::query(
        "select v.id, v.company_id, v.amount_minor, coalesce(v.currency, d.currency) as currency, \
         d.payment_id, d.lost_at_ms from receivables v join disputes d on d.id = v.dispute_id \
         where v.order_id = $1 and d.lost_at_ms is not null and v.settled_at_ms is null \
         and v.cancelled_at_ms is null and not exists (select 1 from write_offs w \
           where w.receivable_id = v.id and w.undone_at_ms is null) \
         order by d.opened_at_ms, d.id",
    )
    .bind(order.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        Ok(Lost {
            receivable: row.id("id")?,
            payment: row.id("payment_id")?,
            company: row.id("company_id")?,
            amount: money(row.int("amount_minor")?, &row.text("currency")?)?,
            lost_at: row.moment("lost_at_ms")?,
        })
    })
    .collect()
}

/// Its shopper paid it through no gateway. `how`: in staff's words.
#[boxed]
pub async fn pay(
    conn: &mut Conn,
    id: Uuid,
    order: OrderId,
    lost: &Lost,
    how: &str,
    at: Moment,
) -> anyhow::Result<()> {
    sqlx::query(
        "insert into debt_payments (id, order_id, payment_id, receivable_id, amount_minor, \
         currency, how, paid_at_ms) values ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(id.to_string())
    .bind(order.to_string())
    .bind(lost.payment.to_string())
    .bind(lost.receivable.to_string())
    .bind(lost.amount.minor)
    .bind(lost.amount.currency.as_str())
    .bind(how)
    .bind(at.0)
    .execute(conn)
    .await?;
    Ok(())
}

/// It was paid in cash, which this point of sale has. `id`: as `pay`.
#[boxed]
pub async fn mark_paid_at(conn: &mut Conn, id: Uuid, point: PointOfSaleId) -> anyhow::Result<()> {
    sqlx::query("update debt_payments set point_of_sale_id = $2 where id = $1")
        .bind(id.to_string())
        .bind(point.to_string())
        .execute(conn)
        .await?;
    Ok(())
}

/// What was paid, and when. `id`: as `pay`.
#[boxed]
pub async fn payment(conn: &mut Conn, id: Uuid) -> anyhow::Result<Option<(Money, Moment)>> {
    let row =
        sqlx::query("select amount_minor, currency, paid_at_ms from debt_payments where id = $1");
    let row = row.bind(id.to_string()).fetch_optional(conn).await?;
    row.map(|row| {
        let paid = money(row.int("amount_minor")?, &row.text("currency")?)?;
        Ok((paid, row.moment("paid_at_ms")?))
    })
    .transpose()
}

/// Of what chargebacks of this payment left owed, so much was paid another way.
#[boxed]
pub async fn paid_minor(conn: &mut Conn, payment: PaymentId) -> anyhow::Result<i64> {
    Ok(sqlx::query_scalar(
        "select cast(coalesce(sum(amount_minor), 0) as bigint) from debt_payments \
         where payment_id = $1",
    )
    .bind(payment.to_string())
    .fetch_one(conn)
    .await?)
}

/// What is written off: a part of what each line still costs, and what is beyond that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrittenOff {
    pub lines: Vec<WrittenOffLine>,
    /// No line bears it: the shopper had the price another way before, or the payment bought
    /// nothing. So it has no VAT.
    pub beyond_minor: i64,
}

/// The part of a line that was written off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrittenOffLine {
    pub line: OrderLineId,
    pub minor: i64,
    pub tax_minor: i64,
}

#[boxed]
pub async fn write_off(
    conn: &mut Conn,
    id: Uuid,
    order: OrderId,
    lost: &Lost,
    why: &str,
    written_off: &WrittenOff,
    at: Moment,
) -> anyhow::Result<()> {
    sqlx::query(
        "insert into write_offs (id, order_id, receivable_id, amount_minor, why, \
         written_off_at_ms, beyond_minor) values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(id.to_string())
    .bind(order.to_string())
    .bind(lost.receivable.to_string())
    .bind(lost.amount.minor)
    .bind(why)
    .bind(at.0)
    .bind(written_off.beyond_minor)
    .execute(&mut *conn)
    .await?;
    for line in &written_off.lines {
        sqlx::query(
            "insert into write_off_lines (write_off_id, order_line_id, minor, tax_minor) \
             values ($1, $2, $3, $4)",
        )
        .bind(id.to_string())
        .bind(line.line.to_string())
        .bind(line.minor)
        .bind(line.tax_minor)
        .execute(&mut *conn)
        .await?;
    }
    Ok(())
}

/// What is written off of each line of the order by now, by all of its write-offs.
#[boxed]
pub async fn written_off_lines(
    conn: &mut Conn,
    order: OrderId,
) -> anyhow::Result<Vec<WrittenOffLine>> {
    sqlx::query(
        "select z.order_line_id, cast(sum(z.minor) as bigint) as minor, \
         cast(sum(z.tax_minor) as bigint) as tax_minor \
         from write_off_lines z join write_offs w on w.id = z.write_off_id \
         where w.order_id = $1 and w.undone_at_ms is null \
         group by z.order_line_id order by z.order_line_id",
    )
    .bind(order.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(written_off_line)
    .collect()
}

/// Payments of the order whose lost chargeback is written off, of lines or not.
#[boxed]
pub async fn written_off_payments(
    conn: &mut Conn,
    order: OrderId,
) -> anyhow::Result<Vec<PaymentId>> {
    sqlx::query(
        "select distinct d.payment_id from write_offs w \
         join receivables r on r.id = w.receivable_id join disputes d on d.id = r.dispute_id \
         where w.order_id = $1 and w.undone_at_ms is null",
    )
    .bind(order.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| row.id("payment_id"))
    .collect()
}

/// The chargeback was won after all. Gives what had been written off, if anything.
#[boxed]
pub async fn undo_write_off(
    conn: &mut Conn,
    dispute: DisputeId,
    at: Moment,
) -> anyhow::Result<Option<WrittenOff>> {
    let undone = sqlx::query(
        "update write_offs set undone_at_ms = $2 where undone_at_ms is null and receivable_id in \
         (select id from receivables where dispute_id = $1) returning id, beyond_minor",
    )
    .bind(dispute.to_string())
    .bind(at.0)
    .fetch_optional(&mut *conn)
    .await?;
    let Some(undone) = undone else { return Ok(None) };
    let lines: anyhow::Result<Vec<WrittenOffLine>> = sqlx::query(
        "select order_line_id, minor, tax_minor from write_off_lines where write_off_id = $1 \
         order by order_line_id",
    )
    .bind(undone.text("id")?)
    .fetch_all(conn)
    .await?
    .iter()
    .map(written_off_line)
    .collect();
    Ok(Some(WrittenOff { lines: lines?, beyond_minor: undone.int("beyond_minor")? }))
}

fn written_off_line(row: &AnyRow) -> anyhow::Result<WrittenOffLine> {
    Ok(WrittenOffLine {
        line: row.id("order_line_id")?,
        minor: row.int("minor")?,
        tax_minor: row.int("tax_minor")?,
    })
}
