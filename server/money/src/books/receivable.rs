//! What is paid later: it is paid, was too much, or comes back.

use super::{Of, PAID_IN, RECEIVABLES, credit::CREDIT, entry, post};
use domain::id::{CompanyId, OrderId, PersonId};
use house::House;
use store::{Conn, books::ledger::Entry};

/// What banks charge the house for payments that come back.
const RETURN_FEES: &str = "return-fees";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ReceivableTurn {
    /// Through no gateway: the house's own bank statement or till shows it.
    Settled,
    /// With its debtor's credit.
    Offset,
    /// Beyond what was owed: it is their credit.
    Overpaid,
    /// It was for tickets that were taken back since.
    GivenBack,
    Returned,
    /// For a return, by the bank.
    Fee,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct OfReceivable<'a> {
    pub order: OrderId,
    pub company: CompanyId,
    pub currency: &'a str,
    /// Whose credit becomes more or less.
    pub person: PersonId,
}

pub(crate) async fn post_receivable(
    house: &House,
    conn: &mut Conn,
    of: OfReceivable<'_>,
    turn: ReceivableTurn,
    amount_minor: i64,
) -> anyhow::Result<()> {
    if amount_minor == 0 {
        return Ok(());
    }
    let (cause, debit, credit) = match turn {
        ReceivableTurn::Settled => ("receivable-settled", PAID_IN, RECEIVABLES),
        ReceivableTurn::Offset => ("receivable-offset", CREDIT, RECEIVABLES),
        ReceivableTurn::Overpaid => ("receivable-overpaid", RECEIVABLES, CREDIT),
        ReceivableTurn::GivenBack => ("receivable-given-back", RECEIVABLES, CREDIT),
        ReceivableTurn::Returned => ("receivable-returned", RECEIVABLES, PAID_IN),
        ReceivableTurn::Fee => ("return-fee", RETURN_FEES, PAID_IN),
    };
    let entry = |account: &str, minor| Entry {
        person: (account == CREDIT).then_some(of.person),
        ..entry(house, of.company, account.to_owned(), minor)
    };
    let entries = vec![entry(debit, amount_minor), entry(credit, -amount_minor)];
    let about = Of { order: of.order, payment: None, currency: of.currency, voucher: None };
    post(house, conn, about, cause, entries).await
}
