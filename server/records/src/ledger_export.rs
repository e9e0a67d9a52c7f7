//! The ledger in the order in which it was written, page by page.

use domain::{
    id::{CompanyId, LedgerTransactionId},
    moment::Moment,
};
use store::{Conn, books::invoices::full_number, columns::Columns};
use uuid::Uuid;

/// From the first moment on, before the second.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    pub from: Moment,
    pub until: Moment,
    /// None: all.
    pub company: Option<CompanyId>,
}

/// One leg of an entry.
#[derive(Clone, Debug, PartialEq)]
pub struct Leg {
    pub id: Uuid,
    /// Legs that share it add up to zero.
    pub transaction: LedgerTransactionId,
    pub posted_at: Moment,
    pub effective_at: Moment,
    /// Its key.
    pub company: String,
    pub account: String,
    /// Debit positive, credit negative.
    pub amount_minor: i64,
    pub currency: String,
    /// (key, kind, rate in parts of a million)
    pub tax: Option<(String, String, i64)>,
    pub cause: String,
    /// Its code.
    pub order: Option<String>,
    /// Its reference at the gateway.
    pub payment: Option<String>,
    /// Its number, such as `F2026-000123`.
    pub invoice: Option<String>,
}

/// After which leg the next page begins.
pub type After = (Moment, LedgerTransactionId, Uuid);

#[boxed]
pub async fn company(conn: &mut Conn, key: &str) -> anyhow::Result<Option<CompanyId>> {
    sqlx::query("select id from companies where key = $1")
        .bind(key)
        .fetch_optional(conn)
        .await?
        .map(|row| row.id("id"))
        .transpose()
}

/// Transactions whose legs of one company don't add up to zero; at most so many.
#[boxed]
pub async fn unbalanced(
    conn: &mut Conn,
    span: Span,
    limit: i64,
) -> anyhow::Result<Vec<LedgerTransactionId>> {
    sqlx::query(
        "select transaction_id from ledger_entries \
         where posted_at_ms >= $1 and posted_at_ms < $2 and ($3 = '' or company_id = $3) \
         group by transaction_id, company_id, currency having sum(amount_minor) <> 0 \
         order by transaction_id limit $4",
    )
    .bind(span.from.0)
    .bind(span.until.0)
    .bind(span.company.map(|id| id.to_string()).unwrap_or_default())
    .bind(limit)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| row.id("transaction_id"))
    .collect()
}

/// The invoice is that of the sale, or the one that rectifies what was taken back then.
#[boxed]
pub async fn legs(
    conn: &mut Conn,
    span: Span,
    after: Option<After>,
    limit: i64,
) -> anyhow::Result<Vec<Leg>> {
    let nil = (span.from, LedgerTransactionId(Uuid::nil()), Uuid::nil());
    let (at, transaction, id) = after.unwrap_or(nil);
    sqlx::query(
        "select e.id, e.transaction_id, e.posted_at_ms, e.effective_at_ms, c.key as company, \
         e.account, e.amount_minor, e.currency, e.cause, t.key as tax, t.kind, t.rate_ppm, \
         o.code, coalesce(p.reference, tp.reference) as reference, i.series, i.number \
         from ledger_entries e join companies c on c.id = e.company_id \
         left join tax_treatments t on t.id = e.tax_treatment_id \
         left join orders o on o.id = e.order_id left join payments p on p.id = e.payment_id \
         left join terminal_payments tp on tp.id = e.terminal_payment_id \
         left join invoices i on i.id = case e.cause \
           when 'sale' then (select s.id from invoices s where s.order_id = e.order_id \
             and s.company_id = e.company_id and s.cause = 'sale') \
           when 'written-off' then (select r.id from invoices r where r.order_id = e.order_id \
             and r.company_id = e.company_id and r.cause like 'write-off:%' \
             and r.effective_at_ms <= e.posted_at_ms \
             order by r.effective_at_ms desc, r.id desc limit 1) \
           when 'cancel' then (select r.id from invoices r where r.order_id = e.order_id \
             and r.company_id = e.company_id and r.cause like 'cancel:%' \
             and r.effective_at_ms <= e.posted_at_ms \
             order by r.effective_at_ms desc, r.id desc limit 1) end \
         where e.posted_at_ms >= $1 and e.posted_at_ms < $2 \
         and (e.posted_at_ms > $1 or e.transaction_id > $3 \
           or (e.transaction_id = $3 and e.id > $4)) \
         and ($5 = '' or e.company_id = $5) \
         order by e.posted_at_ms, e.transaction_id, e.id limit $6",
    )
    .bind(at.0)
    .bind(span.until.0)
    .bind(transaction.to_string())
    .bind(id.to_string())
    .bind(span.company.map(|id| id.to_string()).unwrap_or_default())
    .bind(limit)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        let tax = match row.text_or_none("tax")? {
            Some(key) => Some((key, row.text("kind")?, row.int("rate_ppm")?)),
            None => None,
        };
        let invoice = match row.text_or_none("series")? {
            Some(series) => Some(full_number(&series, row.int("number")?)),
            None => None,
        };
        Ok(Leg {
            id: row.id("id")?,
            transaction: row.id("transaction_id")?,
            posted_at: row.moment("posted_at_ms")?,
            effective_at: row.moment("effective_at_ms")?,
            company: row.text("company")?,
            account: row.text("account")?,
            amount_minor: row.int("amount_minor")?,
            currency: row.text("currency")?,
            tax,
            cause: row.text("cause")?,
            order: row.text_or_none("code")?,
            payment: row.text_or_none("reference")?,
            invoice,
        })
    })
    .collect()
}
