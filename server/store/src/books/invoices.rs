//! Invoices with their numbers and lines, and what they are made from.

use crate::{Conn, bulk, columns::Columns};
use anyhow::Context;
use domain::{
    id::{CompanyId, InvoiceId, OrderId},
    moment::Moment,
    payments::invoice::{InvoiceKind, Party},
    sales::tax::TaxKind,
};
use sqlx::any::AnyRow;
use uuid::Uuid;

#[derive(Clone, Debug, PartialEq)]
pub struct Invoice {
    pub id: InvoiceId,
    pub order: OrderId,
    pub company: CompanyId,
    pub kind: InvoiceKind,
    /// `sale`, `replacement`, `cancel:…`: once for an order and company.
    pub cause: String,
    pub series: String,
    pub number: i64,
    pub issued_at: Moment,
    /// Of the sale, or of the cancellation.
    pub effective_at: Moment,
    pub corrects: Option<InvoiceId>,
    pub replaced_by: Option<InvoiceId>,
    pub currency: String,
    pub total_minor: i64,
    pub tax_minor: i64,
    /// What single-purpose gift vouchers paid of it, taken off in a line of its own.
    pub voucher_minor: i64,
    pub voucher_tax_minor: i64,
    pub seller: Party,
    /// Empty on simplified ones.
    pub customer: Party,
}

impl Invoice {
    pub fn full_number(&self) -> String {
        full_number(&self.series, self.number)
    }
}

/// `F2026-000123`
pub fn full_number(series: &str, number: i64) -> String {
    format!("{series}-{number:06}")
}

/// Like lines of the order together.
#[derive(Clone, Debug, PartialEq)]
pub struct InvoiceLine {
    pub words: String,
    pub quantity: i64,
    /// VAT included.
    pub due_minor: i64,
    pub tax_minor: i64,
    pub tax: TaxKind,
    pub rate_ppm: i64,
}

/// Orders that have something to be invoiced, the oldest first.
#[boxed]
pub async fn due(conn: &mut Conn, now: Moment, limit: i64) -> anyhow::Result<Vec<OrderId>> {
    sqlx::query(
        "select id from orders where to_invoice_ms <= $1 order by to_invoice_ms, id limit $2",
    )
    .bind(now.0)
    .bind(limit)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| row.id("id"))
    .collect()
}

/// From when on the order is to be looked at; None: all of it is invoiced.
#[boxed]
pub async fn set_due(conn: &mut Conn, order: OrderId, since: Option<Moment>) -> anyhow::Result<()> {
    sqlx::query("update orders set to_invoice_ms = $2 where id = $1")
        .bind(order.to_string())
        .bind(since.map(|at| at.0))
        .execute(conn)
        .await?;
    Ok(())
}

/// In SQL, to follow `from`: sales of which a simplified invoice could be made, and that have none,
/// by order and company. As `domain::payments::invoice::may_be_simplified` says.
#[macro_export]
macro_rules! without_invoice {
    () => {
        "(select o.id, l.selling_company_id from orders o \
          join order_lines l on l.order_id = o.id join companies c on c.id = l.selling_company_id \
          where o.paid_at_ms is not null and o.ended_at_ms is null and o.to_invoice_ms is null \
          and not exists (select 1 from invoices i \
            where i.order_id = o.id and i.company_id = l.selling_company_id) \
          group by o.id, l.selling_company_id, c.simplified_max_minor \
          having sum(l.due_minor) between 1 and c.simplified_max_minor) as uninvoiced"
    };
}

/// A company's simplified invoices may be larger now: what had a receipt alone is looked at again.
#[boxed]
pub async fn set_due_within_limits(conn: &mut Conn, now: Moment) -> anyhow::Result<()> {
    let orders = concat!(
        "update orders set to_invoice_ms = $1 where id in (select uninvoiced.id from ",
        crate::without_invoice!(),
        ")"
    );
    sqlx::query(orders).bind(now.0).execute(conn).await?;
    Ok(())
}

/// The next one of the series, which is the company's until the transaction ends.
#[boxed]
pub async fn take_number(
    conn: &mut Conn,
    new: Uuid,
    company: CompanyId,
    series: &str,
) -> anyhow::Result<i64> {
    let next: i64 = sqlx::query_scalar(
        "insert into invoice_series (id, company_id, prefix, next_number) \
         values ($1, $2, $3, 2) on conflict (company_id, prefix) \
         do update set next_number = invoice_series.next_number + 1 returning next_number",
    )
    .bind(new.to_string())
    .bind(company.to_string())
    .bind(series)
    .fetch_one(conn)
    .await?;
    Ok(next - 1)
}

macro_rules! invoice_columns {
    () => {
        "id, order_id, company_id, kind, cause, series, number, issued_at_ms, effective_at_ms, \
         corrects_id, replaced_by_id, currency, total_minor, tax_minor, seller_name, \
         seller_tax_number, seller_street, seller_postcode, seller_town, seller_country, \
         customer_name, customer_tax_number, customer_street, customer_postcode, \
         customer_town, customer_country, voucher_minor, voucher_tax_minor, \
         seller_registration_number"
    };
}

#[boxed]
pub async fn insert(
    conn: &mut Conn,
    invoice: &Invoice,
    lines: &[InvoiceLine],
) -> anyhow::Result<()> {
    let mut insert = sqlx::query(concat!(
        "insert into invoices (",
        invoice_columns!(),
        ") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, \
         $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29)"
    ))
    .bind(invoice.id.to_string())
    .bind(invoice.order.to_string())
    .bind(invoice.company.to_string())
    .bind(invoice.kind.as_str())
    .bind(&invoice.cause)
    .bind(&invoice.series)
    .bind(invoice.number)
    .bind(invoice.issued_at.0)
    .bind(invoice.effective_at.0)
    .bind(invoice.corrects.map(|id| id.to_string()))
    .bind(invoice.replaced_by.map(|id| id.to_string()))
    .bind(&invoice.currency)
    .bind(invoice.total_minor)
    .bind(invoice.tax_minor);
    for party in [&invoice.seller, &invoice.customer] {
        for (_, text) in party.fields() {
            insert = insert.bind(text);
        }
    }
    let insert = insert.bind(invoice.voucher_minor).bind(invoice.voucher_tax_minor);
    let insert = insert.bind(&invoice.seller.registration_number);
    insert.execute(&mut *conn).await?;
    let sql = "insert into invoice_lines (invoice_id, position, words, quantity, due_minor, \
               tax_minor, tax_kind, tax_rate_ppm)";
    let mut positions = 0_i64..;
    bulk::insert(conn, sql, 8, lines, |insert, line| {
        insert
            .bind(invoice.id.to_string())
            .bind(positions.next())
            .bind(&line.words)
            .bind(line.quantity)
            .bind(line.due_minor)
            .bind(line.tax_minor)
            .bind(line.tax.as_str())
            .bind(line.rate_ppm)
    })
    .await?;
    Ok(())
}

/// The oldest first.
#[boxed]
pub async fn of_order(conn: &mut Conn, order: OrderId) -> anyhow::Result<Vec<Invoice>> {
    sqlx::query(concat!(
        "select ",
        invoice_columns!(),
        " from invoices where order_id = $1 order by issued_at_ms, \
         case when corrects_id is null then 0 else 1 end, \
         case kind when 'simplified' then 0 else 1 end, id"
    ))
    .bind(order.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(invoice)
    .collect()
}

fn invoice(row: &AnyRow) -> anyhow::Result<Invoice> {
    let kind = row.text("kind")?;
    let party = |who: &str| -> anyhow::Result<Party> {
        let text = |name: &str| row.text(&format!("{who}_{name}"));
        Ok(Party {
            name: text("name")?,
            tax_number: text("tax_number")?,
            street: text("street")?,
            postcode: text("postcode")?,
            town: text("town")?,
            country: text("country")?,
            ..Party::default()
        })
    };
    let registration_number = row.text("seller_registration_number")?;
    Ok(Invoice {
        id: row.id("id")?,
        order: row.id("order_id")?,
        company: row.id("company_id")?,
        kind: InvoiceKind::parse(&kind)
            .ok_or_else(|| anyhow::anyhow!("{kind} is no kind of invoice"))?,
        cause: row.text("cause")?,
        series: row.text("series")?,
        number: row.int("number")?,
        issued_at: row.moment("issued_at_ms")?,
        effective_at: row.moment("effective_at_ms")?,
        corrects: row.id_or_none("corrects_id")?,
        replaced_by: row.id_or_none("replaced_by_id")?,
        currency: row.text("currency")?,
        total_minor: row.int("total_minor")?,
        tax_minor: row.int("tax_minor")?,
        voucher_minor: row.int("voucher_minor")?,
        voucher_tax_minor: row.int("voucher_tax_minor")?,
        seller: Party { registration_number, ..party("seller")? },
        customer: party("customer")?,
    })
}

/// A full one stands in the place of these.
#[boxed]
pub async fn replace(conn: &mut Conn, old: InvoiceId, by: InvoiceId) -> anyhow::Result<()> {
    sqlx::query("update invoices set replaced_by_id = $2 where id = $1 and replaced_by_id is null")
        .bind(old.to_string())
        .bind(by.to_string())
        .execute(conn)
        .await?;
    Ok(())
}

#[boxed]
pub async fn lines(conn: &mut Conn, invoice: InvoiceId) -> anyhow::Result<Vec<InvoiceLine>> {
    sqlx::query(
        "select words, quantity, due_minor, tax_minor, tax_kind, tax_rate_ppm \
         from invoice_lines where invoice_id = $1 order by position",
    )
    .bind(invoice.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        Ok(InvoiceLine {
            words: row.text("words")?,
            quantity: row.int("quantity")?,
            due_minor: row.int("due_minor")?,
            tax_minor: row.int("tax_minor")?,
            tax: tax_kind(&row.text("tax_kind")?)?,
            rate_ppm: row.int("tax_rate_ppm")?,
        })
    })
    .collect()
}

pub(crate) fn tax_kind(text: &str) -> anyhow::Result<TaxKind> {
    TaxKind::parse(text).with_context(|| format!("{text} is no treatment of VAT"))
}
