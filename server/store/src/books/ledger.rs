//! Double-entry ledger, append-only. What is written here balances or is not written.

use crate::{Conn, bulk, columns::Columns};
use domain::{
    id::{
        CompanyId, LedgerTransactionId, OrderId, PaymentId, PersonId, TaxTreatmentId,
        TerminalPaymentId, TillSessionId, VoucherId,
    },
    moment::Moment,
};
use uuid::Uuid;

/// Entries that belong together: they add up to zero.
pub struct Posting {
    pub transaction: LedgerTransactionId,
    /// None: it is about a person, a till or a card terminal alone.
    pub order: Option<OrderId>,
    pub payment: Option<PaymentId>,
    /// The shift of a till that it is about, where no order is.
    pub till: Option<TillSessionId>,
    /// The payment at a card terminal that it is about, where no order came of it.
    pub terminal: Option<TerminalPaymentId>,
    pub cause: &'static str,
    pub currency: String,
    /// When the money moved, and when it was written down here.
    pub effective_at: Moment,
    pub posted_at: Moment,
    pub entries: Vec<Entry>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub id: Uuid,
    pub company: CompanyId,
    pub account: String,
    /// Debit positive, credit negative; a zero is not written.
    pub amount_minor: i64,
    pub tax_treatment: Option<TaxTreatmentId>,
    /// Whose credit it gives or takes.
    pub person: Option<PersonId>,
    /// Whose balance it raises or lowers.
    pub voucher: Option<VoucherId>,
}

/// # Panics
/// When the entries of a company don't add up to zero (invariant 6): a fault in our books is
/// stopped before it is written.
#[boxed]
pub async fn post(conn: &mut Conn, posting: &Posting) -> anyhow::Result<()> {
    for company in posting.entries.iter().map(|entry| entry.company) {
        let own = posting.entries.iter().filter(|entry| entry.company == company);
        let sum: i64 = own.map(|entry| entry.amount_minor).sum();
        assert_eq!(sum, 0, "the entries of a company balance in each transaction");
    }
    let written: Vec<_> = posting.entries.iter().filter(|entry| entry.amount_minor != 0).collect();
    let sql = "insert into ledger_entries (id, transaction_id, company_id, account, amount_minor, \
               currency, tax_treatment_id, order_id, payment_id, cause, effective_at_ms, \
               posted_at_ms, person_id, voucher_id, till_session_id, terminal_payment_id)";
    bulk::insert(conn, sql, 16, &written, |insert, entry| {
        insert
            .bind(entry.id.to_string())
            .bind(posting.transaction.to_string())
            .bind(entry.company.to_string())
            .bind(&entry.account)
            .bind(entry.amount_minor)
            .bind(&posting.currency)
            .bind(entry.tax_treatment.map(|id| id.to_string()))
            .bind(posting.order.map(|id| id.to_string()))
            .bind(posting.payment.map(|id| id.to_string()))
            .bind(posting.cause)
            .bind(posting.effective_at.0)
            .bind(posting.posted_at.0)
            .bind(entry.person.map(|id| id.to_string()))
            .bind(entry.voucher.map(|id| id.to_string()))
            .bind(posting.till.map(|id| id.to_string()))
            .bind(posting.terminal.map(|id| id.to_string()))
    })
    .await?;
    Ok(())
}

/// Who owes what a terminal's provider refused to give back.
#[boxed]
pub async fn terminal_debtor(
    conn: &mut Conn,
    payment: TerminalPaymentId,
) -> anyhow::Result<CompanyId> {
    let row = sqlx::query(
        "select company_id from ledger_entries \
         where terminal_payment_id = $1 and account = 'debts' limit 1",
    );
    row.bind(payment.to_string()).fetch_one(conn).await?.id("company_id")
}
