//! Ledger entries of sales and refunds, by company. Debit positive, credit negative.

use crate::{House, settlement::Cover};
use domain::{
    id::{CompanyId, LedgerTransactionId, OrderId, TaxTreatmentId},
    money::Money,
};
use store::{
    Conn,
    ledger::{self, Entry, Posting},
    orders::{Offer, Order, OrderLine},
    payments::Payment,
    refunds::Refund,
};

/// Money at a gateway on its way to the bank, by merchant account.
const GATEWAY: &str = "gateway";
/// Owed by those who pay later.
const RECEIVABLES: &str = "receivables";
const SALES: &str = "sales";
const FEES: &str = "fees";
/// Passes, extras, gifts.
const GOODS: &str = "goods";
const VAT: &str = "vat";
/// Captured for nothing, on its way back.
const REFUNDS_DUE: &str = "refunds-due";
/// The bank refused to give it back: owed to the shopper until staff find another way.
const DEBTS: &str = "debts";

/// The whole price, to the gateway's account of the company that takes the money, or to what
/// each seller is owed; revenue and VAT to each line's seller. What was taken for another company
/// is owed to it.
pub(crate) async fn post_sale(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    lines: &[OrderLine],
    cover: Cover<'_>,
) -> anyhow::Result<()> {
    let (payment, mut entries) = match cover {
        Cover::Nothing => return Ok(()),
        Cover::Money(payment) => {
            let taker = payment.merchant.company;
            (Some(payment), vec![entry(house, taker, gateway(payment), payment.amount.minor)])
        }
        Cover::Receivables(owed) => {
            let account = || RECEIVABLES.to_owned();
            let owed = owed.iter().map(|it| entry(house, it.company, account(), it.amount_minor));
            (None, owed.collect())
        }
    };
    let taker = payment.map(|payment| payment.merchant.company);
    for line in lines {
        let account = match line.offer {
            Offer::Seat { .. } | Offer::Place { .. } => SALES,
            Offer::Fee { .. } => FEES,
            Offer::Good => GOODS,
        };
        let treatment = Some(line.tax_treatment);
        let revenue = line.tax_minor - line.due_minor;
        entries.push(taxed(entry(house, line.selling, account.to_owned(), revenue), treatment));
        let vat = entry(house, line.selling, VAT.to_owned(), -line.tax_minor);
        entries.push(taxed(vat, treatment));
        if let Some(taker) = taker.filter(|taker| *taker != line.selling) {
            let owed_to = format!("due-to:{}", line.selling);
            entries.push(entry(house, taker, owed_to, -line.due_minor));
            let owed_by = format!("due-from:{taker}");
            entries.push(entry(house, line.selling, owed_by, line.due_minor));
        }
    }
    post(house, conn, (order.id, payment, &order.currency), "sale", entries).await
}

/// Money that came in for nothing.
pub(crate) async fn post_owed(
    house: &House,
    conn: &mut Conn,
    payment: &Payment,
    amount: Money,
) -> anyhow::Result<()> {
    let company = payment.merchant.company;
    let entries = vec![
        entry(house, company, gateway(payment), amount.minor),
        entry(house, company, REFUNDS_DUE.to_owned(), -amount.minor),
    ];
    let of = (payment.order, Some(payment), amount.currency.as_str());
    post(house, conn, of, "captured-for-nothing", entries).await
}

/// What was owed went back; or can't go back and stays a debt (invariant 3).
pub(crate) async fn post_refund(
    house: &House,
    conn: &mut Conn,
    refund: &Refund,
    refused: bool,
) -> anyhow::Result<()> {
    let company = refund.merchant.company;
    let (to, cause) = match refused {
        false => (format!("{GATEWAY}:{}", refund.merchant.key), "refund"),
        true => (DEBTS.to_owned(), "refund-refused"),
    };
    let now = house.now();
    let posting = Posting {
        transaction: LedgerTransactionId(house.new_id()),
        order: refund.order,
        payment: Some(refund.payment),
        cause,
        currency: refund.amount.currency.as_str().to_owned(),
        effective_at: now,
        posted_at: now,
        entries: vec![
            entry(house, company, REFUNDS_DUE.to_owned(), refund.amount.minor),
            entry(house, company, to, -refund.amount.minor),
        ],
    };
    ledger::post(conn, &posting).await
}

/// What was given back is here again after all, and owed to the shopper.
pub(crate) async fn post_refund_failed(
    house: &House,
    conn: &mut Conn,
    refund: &Refund,
) -> anyhow::Result<()> {
    let company = refund.merchant.company;
    let account = format!("{GATEWAY}:{}", refund.merchant.key);
    let entries = vec![
        entry(house, company, account, refund.amount.minor),
        entry(house, company, REFUNDS_DUE.to_owned(), -refund.amount.minor),
    ];
    let now = house.now();
    let posting = Posting {
        transaction: LedgerTransactionId(house.new_id()),
        order: refund.order,
        payment: Some(refund.payment),
        cause: "refund-undone",
        currency: refund.amount.currency.as_str().to_owned(),
        effective_at: now,
        posted_at: now,
        entries,
    };
    ledger::post(conn, &posting).await
}

/// The shopper's bank takes money back, which is owed again; negative: it was won back.
pub(crate) async fn post_dispute(
    house: &House,
    conn: &mut Conn,
    payment: &Payment,
    amount_minor: i64,
) -> anyhow::Result<()> {
    let company = payment.merchant.company;
    let entries = vec![
        entry(house, company, RECEIVABLES.to_owned(), amount_minor),
        entry(house, company, gateway(payment), -amount_minor),
    ];
    let cause = if amount_minor > 0 { "dispute" } else { "dispute-won" };
    let of = (payment.order, Some(payment), payment.amount.currency.as_str());
    post(house, conn, of, cause, entries).await
}

async fn post(
    house: &House,
    conn: &mut Conn,
    (order, payment, currency): (OrderId, Option<&Payment>, &str),
    cause: &'static str,
    entries: Vec<Entry>,
) -> anyhow::Result<()> {
    let now = house.now();
    let posting = Posting {
        transaction: LedgerTransactionId(house.new_id()),
        order,
        payment: payment.map(|payment| payment.id),
        cause,
        currency: currency.to_owned(),
        effective_at: now,
        posted_at: now,
        entries,
    };
    ledger::post(conn, &posting).await
}

fn gateway(payment: &Payment) -> String {
    format!("{GATEWAY}:{}", payment.merchant.key)
}

fn entry(house: &House, company: CompanyId, account: String, amount_minor: i64) -> Entry {
    Entry { id: house.new_id(), company, account, amount_minor, tax_treatment: None }
}

fn taxed(entry: Entry, tax_treatment: Option<TaxTreatmentId>) -> Entry {
    Entry { tax_treatment, ..entry }
}
