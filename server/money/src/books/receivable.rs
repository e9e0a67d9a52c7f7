//! What is paid later: it is paid, was too much, or comes back.

use super::{
    Of, PAID_IN, RECEIVABLES,
    credit::CREDIT,
    entry, post,
    tills::{DebtPaid, paid},
};
use domain::id::{CompanyId, OrderId, PersonId};
use house::House;
use store::{Conn, books::ledger::Entry};

/// What banks charge the house for payments that come back.
const RETURN_FEES: &str = "return-fees";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ReceivableTurn {
    /// Through no gateway: the house's own bank statement shows it.
    Settled,
    /// At a counter.
    SettledInCash(DebtPaid),
    /// With its debtor's credit.
    Offset,
    /// Beyond what was owed: it is their credit.
    Overpaid,
    /// It was for tickets that were taken back since.
    GivenBack,
    Returned,
    /// At a counter, where it had been paid in cash.
    ReturnedInCash(DebtPaid),
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
    let entry = |account: &str, minor| Entry {
        person: (account == CREDIT).then_some(of.person),
        ..entry(house, of.company, account.to_owned(), minor)
    };
    let both = |debit, credit| vec![entry(debit, amount_minor), entry(credit, -amount_minor)];
    let in_cash = |by, minor| {
        let mut entries = paid(house, by, of.company, minor);
        entries.push(entry(RECEIVABLES, -minor));
        entries
    };
    let (cause, entries) = match turn {
        ReceivableTurn::Settled => ("receivable-settled", both(PAID_IN, RECEIVABLES)),
        ReceivableTurn::SettledInCash(by) => ("receivable-settled", in_cash(by, amount_minor)),
        ReceivableTurn::Offset => ("receivable-offset", both(CREDIT, RECEIVABLES)),
        ReceivableTurn::Overpaid => ("receivable-overpaid", both(RECEIVABLES, CREDIT)),
        ReceivableTurn::GivenBack => ("receivable-given-back", both(RECEIVABLES, CREDIT)),
        ReceivableTurn::Returned => ("receivable-returned", both(RECEIVABLES, PAID_IN)),
        ReceivableTurn::ReturnedInCash(by) => ("receivable-returned", in_cash(by, -amount_minor)),
        ReceivableTurn::Fee => ("return-fee", both(RETURN_FEES, PAID_IN)),
    };
    let about = Of { order: of.order, payment: None, currency: of.currency, voucher: None };
    post(house, conn, about, cause, entries).await
}
