//! Money at counters that belongs to no order: cash in drawers that comes in and leaves without a
//! sale, what is missing or too much, and what goes to the safe; and what a card terminal took for
//! no sale and its provider refuses to give back, a debt until staff have paid it another way.

use super::{
    DEBTS, PAID_OUT as PAID_TO_SHOPPERS, between,
    credit::{CASH, TERMINAL},
    entry,
};
use domain::{
    id::{CompanyId, LedgerTransactionId, TerminalPaymentId, TillSessionId},
    money::Money,
    payments::credit::Balance,
    sales::till::MovementKind,
};
use house::House;
use store::{
    Conn,
    books::ledger::{self, Entry, Posting},
};

/// Outside the drawers: from here floats come, and here goes what is taken out.
const SAFE: &str = "safe";
/// Paid in at a till for what isn't sold there.
const PAID_IN: &str = "cash-paid-in";
/// Paid out of a till for the house.
const PAID_OUT: &str = "cash-paid-out";
/// Missing, or too much, when a drawer was counted.
const DIFFERENCES: &str = "cash-differences";

const DIFFERENCE: &str = "cash-difference";
/// A company's cash in another one's drawer becomes a debt of that one.
const GATHERED: &str = "cash-gathered";

#[derive(Clone, Copy, Debug)]
pub(crate) struct OfTill<'a> {
    pub shift: TillSessionId,
    /// Whose drawer it is.
    pub company: CompanyId,
    pub currency: &'a str,
}

/// `amount_minor`: below zero it leaves the drawer. What one clerk hands to the next stays in it.
pub(crate) async fn post_movement(
    house: &House,
    conn: &mut Conn,
    of: OfTill<'_>,
    kind: MovementKind,
    amount_minor: i64,
) -> anyhow::Result<()> {
    let account = match kind {
        MovementKind::Float | MovementKind::Withdrawal | MovementKind::HandedIn => SAFE,
        MovementKind::PayIn => PAID_IN,
        MovementKind::PayOut => PAID_OUT,
        MovementKind::Takeover => return Ok(()),
    };
    let entries = vec![
        entry(house, of.company, CASH.to_owned(), amount_minor),
        entry(house, of.company, account.to_owned(), -amount_minor),
    ];
    post(house, conn, of, kind.as_str(), entries).await
}

/// `difference_minor`: below zero, it is missing.
pub(crate) async fn post_difference(
    house: &House,
    conn: &mut Conn,
    of: OfTill<'_>,
    difference_minor: i64,
) -> anyhow::Result<()> {
    let entries = vec![
        entry(house, of.company, CASH.to_owned(), difference_minor),
        entry(house, of.company, DIFFERENCES.to_owned(), -difference_minor),
    ];
    post(house, conn, of, DIFFERENCE, entries).await
}

/// Cash that each company took in the drawer. That of others becomes the drawer's company's, which
/// owes it to them.
pub(crate) async fn post_gathered(
    house: &House,
    conn: &mut Conn,
    of: OfTill<'_>,
    cash: &[Balance],
) -> anyhow::Result<()> {
    let mut entries = Vec::new();
    for Balance { company, minor } in cash.iter().filter(|it| it.company != of.company) {
        entries.push(entry(house, of.company, CASH.to_owned(), *minor));
        entries.push(entry(house, *company, CASH.to_owned(), -minor));
        entries.extend(between(house, of.company, *company, *minor));
    }
    post(house, conn, of, GATHERED, entries).await
}

async fn post(
    house: &House,
    conn: &mut Conn,
    of: OfTill<'_>,
    cause: &'static str,
    entries: Vec<Entry>,
) -> anyhow::Result<()> {
    let now = house.now();
    let posting = Posting {
        transaction: LedgerTransactionId(house.new_id()),
        order: None,
        payment: None,
        till: Some(of.shift),
        terminal: None,
        cause,
        currency: of.currency.to_owned(),
        effective_at: now,
        posted_at: now,
        entries,
    };
    ledger::post(conn, &posting).await
}

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
        TerminalDebtTurn::PaidOtherwise => (DEBTS, PAID_TO_SHOPPERS, "terminal-settled"),
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
