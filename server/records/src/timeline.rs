//! All that was kept about one order, table by table. Nothing here says whose order it is.

use crate::causes::{cancelled_by, cause};
use domain::{id::OrderId, moment::Moment};
use sqlx::any::AnyRow;
use store::{
    Conn,
    columns::{Columns, has_no_nul},
};

/// Rows of one table about one order; no order has so many.
const ROWS_MAX: i64 = 1_000;

#[derive(Clone, Debug, PartialEq)]
pub struct Head {
    pub order: OrderId,
    pub code: String,
    pub channel: String,
    pub total_minor: i64,
    pub currency: String,
    pub placed_at: Moment,
    pub pay_by: Moment,
    pub paid_at: Option<Moment>,
    pub ended_at: Option<Moment>,
    pub end_cause: Option<String>,
}

/// What a line of it is of: a company, a venue, a production, the point of sale that sold it; as
/// scopes name them.
#[derive(Clone, Debug, PartialEq)]
pub struct LineNames {
    pub is_fee: bool,
    pub company: String,
    pub venue: Option<String>,
    pub production: Option<String>,
    pub point_of_sale: Option<String>,
}

/// By its code, as people write it.
#[boxed]
pub async fn by_code(conn: &mut Conn, code: &str) -> anyhow::Result<Option<Head>> {
    if !has_no_nul(code) {
        return Ok(None);
    }
    sqlx::query(
        "select id, code, channel, total_minor, currency, placed_at_ms, pay_by_ms, paid_at_ms, \
         ended_at_ms, end_cause from orders where code = $1",
    )
    .bind(code)
    .fetch_optional(conn)
    .await?
    .map(|row| head(&row))
    .transpose()
}

#[boxed]
pub async fn by_id(conn: &mut Conn, order: OrderId) -> anyhow::Result<Option<Head>> {
    sqlx::query(
        "select id, code, channel, total_minor, currency, placed_at_ms, pay_by_ms, paid_at_ms, \
         ended_at_ms, end_cause from orders where id = $1",
    )
    .bind(order.to_string())
    .fetch_optional(conn)
    .await?
    .map(|row| head(&row))
    .transpose()
}

pub(crate) fn head(row: &AnyRow) -> anyhow::Result<Head> {
    Ok(Head {
        order: row.id("id")?,
        code: row.text("code")?,
        channel: row.text("channel")?,
        total_minor: row.int("total_minor")?,
        currency: row.text("currency")?,
        placed_at: row.moment("placed_at_ms")?,
        pay_by: row.moment("pay_by_ms")?,
        paid_at: row.moment_or_none("paid_at_ms")?,
        ended_at: row.moment_or_none("ended_at_ms")?,
        end_cause: row.text_or_none("end_cause")?,
    })
}

#[boxed]
pub async fn line_names(conn: &mut Conn, order: OrderId) -> anyhow::Result<Vec<LineNames>> {
    sqlx::query(
        "select distinct c.key as company, v.key as venue, d.slug as production, \
         p.key as point_of_sale, \
         case when l.offer = 'fee' then 1 else 0 end as fee \
         from order_lines l join companies c on c.id = l.selling_company_id \
         join orders o on o.id = l.order_id \
         left join points_of_sale p on p.id = o.point_of_sale_id \
         left join order_extras g on g.order_line_id = l.id \
         left join performances f on f.id = coalesce(l.performance_id, g.performance_id) \
         left join venues v on v.id = f.venue_id \
         left join productions d on d.id = f.production_id \
         where l.order_id = $1 order by c.key, v.key, d.slug",
    )
    .bind(order.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        Ok(LineNames {
            company: row.text("company")?,
            venue: row.text_or_none("venue")?,
            production: row.text_or_none("production")?,
            point_of_sale: row.text_or_none("point_of_sale")?,
            is_fee: row.int("fee")? == 1,
        })
    })
    .collect()
}

/// A row of one table, as it stands there.
pub struct Fact(AnyRow);

impl Fact {
    pub fn text(&self, column: &str) -> anyhow::Result<String> {
        self.0.text(column)
    }

    pub fn text_or_none(&self, column: &str) -> anyhow::Result<Option<String>> {
        self.0.text_or_none(column)
    }

    pub fn int(&self, column: &str) -> anyhow::Result<i64> {
        self.0.int(column)
    }

    pub fn int_or_none(&self, column: &str) -> anyhow::Result<Option<i64>> {
        self.0.int_or_none(column)
    }

    pub fn moment(&self, column: &str) -> anyhow::Result<Moment> {
        self.0.moment(column)
    }

    pub fn moment_or_none(&self, column: &str) -> anyhow::Result<Option<Moment>> {
        self.0.moment_or_none(column)
    }
}

/// Where an order's facts lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Table {
    Journal,
    Payments,
    Refunds,
    RefundPayments,
    Disputes,
    Ledger,
    Receivables,
    Admissions,
    Barcodes,
    Prints,
    Scans,
    Outbox,
}

const SCANS: &str = "select distinct s.id, s.code, s.device, s.server_at_ms, s.answer, s.reason, \
    f.slug from order_lines l join admissions a on a.order_line_id = l.id \
    join barcode_admissions m on m.admission_id = a.id \
    join scans s on s.performance_id = a.performance_id \
    and s.barcode_id = m.barcode_id join performances f on f.id = s.performance_id \
    where l.order_id = $1 order by s.server_at_ms, s.id limit $2";

const REFUND_PAYMENTS: &str = "select g.paid_by, g.amount_minor, r.currency, g.how, \
    g.paid_at_ms, p.reference from payments p join refunds r on r.payment_id = p.id \
    join refund_payments g on g.refund_id = r.id \
    where p.order_id = $1 order by g.paid_at_ms, g.id limit $2";

const PRINTS: &str = "select p.at_ms, p.how, p.actor, p.reason, s.name as staff_name, f.slug \
    from ticket_prints p join admissions a on a.id = p.admission_id \
    join performances f on f.id = a.performance_id \
    left join staff s on s.account_id = p.actor_id and p.actor = 'staff' \
    where p.order_id = $1 order by p.at_ms, p.id limit $2";

/// All rows of a table about an order, the oldest first.
#[boxed]
pub async fn facts(conn: &mut Conn, order: OrderId, table: Table) -> anyhow::Result<Vec<Fact>> {
    let sql = match table {
        // A colleague's name, where one acted.
        Table::Journal => {
            "select j.at_ms, j.actor, j.channel, j.action, j.detail, s.name as staff_name \
             from journal j left join staff s on s.account_id = j.actor_id \
             and j.actor = 'staff' where j.subject_id = $1 order by j.at_ms, j.id limit $2"
        }
        Table::Payments => {
            "select p.attempt, p.reference, p.amount_minor, p.currency, p.created_at_ms, \
             p.ask_at_ms, p.asked, p.answered_at_ms, p.captured_at_ms, p.captured_minor, \
             p.captured_currency, p.failed_at_ms, p.failure, p.payment_method, m.key as merchant \
             from payments p join merchant_accounts m on m.id = p.merchant_account_id \
             where p.order_id = $1 order by p.created_at_ms, p.id limit $2"
        }
        Table::Refunds => {
            concat!(
                "select r.amount_minor, r.currency, ",
                cause!(),
                " as cause, r.requested_at_ms, r.try_at_ms, \
                 r.tries, r.done_at_ms, r.failed_at_ms, r.failure, p.reference \
                 from payments p join refunds r on r.payment_id = p.id",
                cancelled_by!(),
                "where p.order_id = $1 order by r.requested_at_ms, r.id limit $2"
            )
        }
        Table::RefundPayments => REFUND_PAYMENTS,
        Table::Disputes => {
            "select d.amount_minor, d.currency, d.opened_at_ms, d.won_at_ms, d.lost_at_ms, \
             p.reference from payments p join disputes d on d.payment_id = p.id \
             where p.order_id = $1 order by d.opened_at_ms, d.id limit $2"
        }
        Table::Ledger => {
            "select e.transaction_id, e.account, e.amount_minor, e.currency, e.cause, \
             e.posted_at_ms, c.key as company from ledger_entries e \
             join companies c on c.id = e.company_id where e.order_id = $1 \
             order by e.posted_at_ms, e.transaction_id, e.id limit $2"
        }
        Table::Receivables => {
            "select v.amount_minor, coalesce(v.currency, o.currency) as currency, v.rule, \
             v.due_at_ms, v.settled_at_ms, v.reopened_at_ms \
             from receivables v join orders o on o.id = v.order_id \
             where v.order_id = $1 order by v.due_at_ms, v.id limit $2"
        }
        Table::Admissions => {
            "select a.issued_at_ms, a.suspended_at_ms, a.suspended_for, a.disputed_at_ms, \
             a.cancelled_at_ms, f.slug from order_lines l \
             join admissions a on a.order_line_id = l.id \
             join performances f on f.id = a.performance_id \
             where l.order_id = $1 order by a.issued_at_ms, a.id limit $2"
        }
        Table::Barcodes => {
            "select distinct b.id, b.code, b.medium, b.issued_at_ms, b.ended_at_ms, b.end_cause \
             from order_lines l join admissions a on a.order_line_id = l.id \
             join barcode_admissions m on m.admission_id = a.id \
             join barcodes b on b.id = m.barcode_id \
             where l.order_id = $1 order by b.issued_at_ms, b.id limit $2"
        }
        Table::Prints => PRINTS,
        Table::Scans => SCANS,
        Table::Outbox => {
            "select x.topic, x.payload, x.created_at_ms, x.run_at_ms, x.attempts, \
             x.last_error, x.done_at_ms, x.dead_at_ms, x.bounced_at_ms from outbox x \
             where x.subject_id = $1 order by x.created_at_ms, x.id limit $2"
        }
    };
    let rows = sqlx::query(sql).bind(order.to_string()).bind(ROWS_MAX).fetch_all(conn).await?;
    Ok(rows.into_iter().map(Fact).collect())
}
