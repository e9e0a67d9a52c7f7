//! What was taken and given back in a shift, by its payments and refunds. Nobody is told before the
//! drawer was counted.

use super::counts::Expected;
use crate::{Conn, columns::Columns};
use anyhow::Context;
use domain::{
    id::{CompanyId, TillSessionId},
    payments::{credit::Balance, method::PaymentMethod},
    sales::till::{
        Papers,
        figures::{MethodFigures, VatFigures},
    },
};

/// Paper tickets that the house has printed, and that were taken back in the shift `$1`. What a
/// counter's printer made is paper, also where a job completed the sale.
macro_rules! returned_papers {
    () => {
        "from cancellation_lines b join refunds r on r.cause like 'cancel:%' \
           and b.cancellation_id = substr(r.cause, 8, 36) \
         where r.till_session_id = $1 and exists (select 1 from admissions a \
           join ticket_prints k on k.admission_id = a.id \
           where a.order_line_id = b.order_line_id and (k.how = 'counter' \
             or (k.how in ('pdf', 'sheet', 'stock') and k.actor in ('staff', 'console'))))"
    };
}

/// Refunds `r` that were given in the shift `$1`, first of all that went back with them: also in
/// cash for what a terminal had paid, or a part of it. What is given of them on a later day, since
/// it was owed once more, stands in no other report.
macro_rules! given_in_shift {
    () => {
        "from refunds r join payments p on p.id = r.payment_id \
         left join refund_payments g on g.refund_id = r.id and g.till_session_id = $1 \
         where r.id in (select i.id from refunds i where i.till_session_id = $1 union all \
           select i.refund_id from refund_payments i where i.till_session_id = $1) \
         and (r.till_session_id = $1 or (r.till_session_id is null \
           and p.payment_method in ('cash', 'terminal'))) \
         and not exists (select 1 from payments q join refunds e on e.payment_id = q.id \
           left join refund_payments h on h.refund_id = e.id and h.till_session_id is not null \
             and e.till_session_id is null \
           where q.order_id = p.order_id and q.payment_method in ('cash', 'terminal') \
           and substr(e.cause, 1, 43) = substr(r.cause, 1, 43) \
           and coalesce(e.till_session_id, h.till_session_id) <> $1 \
           and coalesce(h.paid_at_ms, e.done_at_ms, e.requested_at_ms) \
             < coalesce(g.paid_at_ms, r.done_at_ms, r.requested_at_ms))"
    };
}

/// Lines that count as sold in the shift `$1`: those of orders whose last payment came in it; and
/// those that were taken back for a refund in it.
macro_rules! taxed_lines {
    () => {
        concat!(
            "select l.tax_rate_ppm, l.due_minor, l.tax_minor from order_lines l \
               where l.order_id in (select o.id from orders o join payments p on p.order_id = o.id \
                 where p.till_session_id = $1 and o.paid_at_ms is not null \
                 and p.id = (select max(q.id) from payments q where q.order_id = o.id \
                   and q.captured_at_ms is not null)) \
             union all select l.tax_rate_ppm, -b.minor, -b.tax_minor from cancellation_lines b \
               join order_lines l on l.id = b.order_line_id \
               where b.cancellation_id in (select substr(r.cause, 8, 36) ",
            given_in_shift!(),
            " and r.cause like 'cancel:%')"
        )
    };
}

/// What should be in the drawer: movements, cash that was taken and given back, slips, and tickets
/// that were taken back. Movements that closed the shift don't count.
#[boxed]
pub async fn expected(conn: &mut Conn, shift: TillSessionId) -> anyhow::Result<Expected> {
    let row = sqlx::query(concat!(
        "select cast((select coalesce(sum(v.amount_minor), 0) from till_movements v \
           where v.till_session_id = $1 and v.kind <> 'handed-in' \
           and (v.kind <> 'takeover' or v.amount_minor > 0)) \
         + (select coalesce(sum(p.captured_minor), 0) from payments p \
           where p.till_session_id = $1 and p.payment_method = 'cash') \
         - (select coalesce(sum(r.amount_minor), 0) from refunds r \
           join payments p on p.id = r.payment_id \
           where r.till_session_id = $1 and r.done_at_ms is not null \
           and p.payment_method = 'cash') as bigint) as cash_minor, \
         (select count(*) from payment_parts q where q.till_session_id = $1 \
           and q.payment_method = 'terminal') as slips, \
         cast((select coalesce(sum(q.amount_minor), 0) from payment_parts q \
           where q.till_session_id = $1 and q.payment_method = 'terminal') as bigint) \
           as slips_minor, \
         (select count(distinct b.order_line_id) ",
        returned_papers!(),
        ") as papers, \
         cast((select coalesce(sum(x.minor), 0) from (select distinct b.cancellation_id, \
           b.order_line_id, b.minor ",
        returned_papers!(),
        ") x) as bigint) as papers_minor"
    ));
    let row = row.bind(shift.to_string()).fetch_one(conn).await?;
    Ok(Expected {
        cash_minor: row.int("cash_minor")?,
        slips: Papers { pieces: row.number("slips")?, amount_minor: row.int("slips_minor")? },
        paper: Papers { pieces: row.number("papers")?, amount_minor: row.int("papers_minor")? },
    })
}

/// Cash of each company that was taken in the shift, less what was given back of it.
#[boxed]
pub async fn cash_by_company(
    conn: &mut Conn,
    shift: TillSessionId,
) -> anyhow::Result<Vec<Balance>> {
    sqlx::query(
        "select x.company_id, cast(sum(x.minor) as bigint) as minor from (\
           select m.company_id, p.captured_minor as minor from payments p \
           join merchant_accounts m on m.id = p.merchant_account_id \
           where p.till_session_id = $1 and m.gateway = 'cash' and p.captured_minor is not null \
           union all select m.company_id, -r.amount_minor from refunds r \
           join payments p on p.id = r.payment_id \
           join merchant_accounts m on m.id = p.merchant_account_id \
           where r.till_session_id = $1 and m.gateway = 'cash' and r.done_at_ms is not null) x \
         group by x.company_id order by x.company_id",
    )
    .bind(shift.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        let company: CompanyId = row.id("company_id")?;
        Ok(Balance { company, minor: row.int("minor")? })
    })
    .collect()
}

/// By payment method, in the order of their names. What a terminal gives back by itself counts from
/// when it was asked for: it may answer after the shift was counted.
#[boxed]
pub async fn by_method(
    conn: &mut Conn,
    shift: TillSessionId,
) -> anyhow::Result<Vec<MethodFigures>> {
    sqlx::query(
        "select x.payment_method, cast(sum(x.payments) as bigint) as payments, \
         cast(sum(x.taken_minor) as bigint) as taken_minor, \
         cast(sum(x.refunds) as bigint) as refunds, \
         cast(sum(x.back_minor) as bigint) as back_minor from (\
           select q.payment_method, 1 as payments, q.amount_minor as taken_minor, \
             0 as refunds, 0 as back_minor from payment_parts q \
           where q.till_session_id = $1 and q.amount_minor > 0 \
           union all select p.payment_method, 0, 0, 1, r.amount_minor from refunds r \
           join payments p on p.id = r.payment_id \
           where r.till_session_id = $1 \
             and (r.done_at_ms is not null or p.payment_method = 'terminal')) x \
         group by x.payment_method order by x.payment_method",
    )
    .bind(shift.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        let text = row.text("payment_method")?;
        let known = PaymentMethod::IN_THE_HOUSE.into_iter().find(|it| it.as_str() == text);
        Ok(MethodFigures {
            payment_method: known.with_context(|| format!("nobody takes {text} in the house"))?,
            payments: row.number("payments")?,
            taken_minor: row.int("taken_minor")?,
            refunds: row.number("refunds")?,
            given_back_minor: row.int("back_minor")?,
        })
    })
    .collect()
}

/// By rate of VAT, the lowest first.
#[boxed]
pub async fn vat(conn: &mut Conn, shift: TillSessionId) -> anyhow::Result<Vec<VatFigures>> {
    sqlx::query(concat!(
        "select x.tax_rate_ppm, cast(sum(x.due_minor) as bigint) as due_minor, \
         cast(sum(x.tax_minor) as bigint) as tax_minor from (",
        taxed_lines!(),
        ") x group by x.tax_rate_ppm order by x.tax_rate_ppm"
    ))
    .bind(shift.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        Ok(VatFigures {
            rate_ppm: row.int("tax_rate_ppm")?,
            due_minor: row.int("due_minor")?,
            tax_minor: row.int("tax_minor")?,
        })
    })
    .collect()
}

/// How often something was sold and taken back in a shift.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deals {
    pub sales: u32,
    pub refunds: u32,
}

#[boxed]
pub async fn deals(conn: &mut Conn, shift: TillSessionId) -> anyhow::Result<Deals> {
    let row = sqlx::query(concat!(
        "select (select count(distinct p.order_id) from payments p \
           where p.till_session_id = $1) as sales, \
         (select count(distinct p.order_id || substr(r.cause, 1, 43)) ",
        given_in_shift!(),
        ") as refunds"
    ));
    let row = row.bind(shift.to_string()).fetch_one(conn).await?;
    Ok(Deals { sales: row.number("sales")?, refunds: row.number("refunds")? })
}
