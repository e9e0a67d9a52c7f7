//! What a card terminal took for no sale, and its provider refuses to give back: a debt of the
//! house, until staff have paid it another way.

use super::{DEBTS, PAID_OUT, credit::TERMINAL, entry};
use domain::{
    id::{CompanyId, LedgerTransactionId, TerminalPaymentId},
    money::Money,
};
use house::House;
use store::{
    Conn,
    books::ledger::{self, Posting},
};

#[derive(Clone, Copy, Debug)]
pub(crate) struct TerminalDebt {
    pub payment: TerminalPaymentId,
    /// Who owes it.
    pub company: CompanyId,
    pub amount: Money,
}

/// What becomes of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TerminalDebtTurn {
    /// The money is here, and owed.
    Refused,
    /// Staff paid it through no terminal.
    PaidOtherwise,
}

pub(crate) async fn post_terminal_debt(
    house: &House,
    conn: &mut Conn,
    debt: TerminalDebt,
    turn: TerminalDebtTurn,
) -> anyhow::Result<()> {
    let (debit, credit, cause) = match turn {
        TerminalDebtTurn::Refused => (TERMINAL, DEBTS, "terminal-refused"),
        TerminalDebtTurn::PaidOtherwise => (DEBTS, PAID_OUT, "terminal-settled"),
    };
    let minor = debt.amount.minor;
    let now = house.now();
    let posting = Posting {
        transaction: LedgerTransactionId(house.new_id()),
        order: None,
        payment: None,
        till: None,
        terminal: Some(debt.payment),
        cause,
        currency: debt.amount.currency.as_str().to_owned(),
        effective_at: now,
        posted_at: now,
        entries: vec![
            entry(house, debt.company, debit.to_owned(), minor),
            entry(house, debt.company, credit.to_owned(), -minor),
        ],
    };
    ledger::post(conn, &posting).await
}
