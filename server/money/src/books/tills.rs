//! Money at counters that belongs to no sale: cash in drawers that comes in and leaves without a
//! sale, what is missing or too much, and what goes to the safe; what a card terminal took for no
//! sale and its provider refuses to give back; and what is owed and paid through no gateway.

use super::{
    DEBTS, Of, PAID_IN as PAID_BY_SHOPPERS, PAID_OUT as PAID_TO_SHOPPERS, RECEIVABLES, between,
    credit::{CASH, TERMINAL},
    entry, of_refund, post as post_of_order,
};
use domain::{
    id::{CompanyId, LedgerTransactionId, OrderId, TerminalPaymentId, TillSessionId},
    money::Money,
    payments::credit::Balance,
    sales::till::MovementKind,
};
use house::House;
use store::{
    Conn,
    books::{
        ledger::{self, Entry, Posting},
        owed::Lost,
    },
    payments::refunds::Refund,
};

/// Outside the drawers: from here floats come, and here goes what is taken out.
const SAFE: &str = "safe";
/// Paid in at a counter for what isn't sold there. What was owed goes on from here.
const PAID_IN: &str = "cash-paid-in";
/// Paid out at a counter for the house. What it owed goes on from here.
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
    post(house, conn, About::till(of), kind.as_str(), entries).await
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
    post(house, conn, About::till(of), DIFFERENCE, entries).await
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
    post(house, conn, About::till(of), GATHERED, entries).await
}

/// What a posting is about that names no payment of an order.
struct About<'a> {
    order: Option<OrderId>,
    till: Option<TillSessionId>,
    terminal: Option<TerminalPaymentId>,
    currency: &'a str,
}

impl<'a> About<'a> {
    fn till(of: OfTill<'a>) -> Self {
        Self { order: None, till: Some(of.shift), terminal: None, currency: of.currency }
    }
}

async fn post(
    house: &House,
    conn: &mut Conn,
    about: About<'_>,
    cause: &'static str,
    entries: Vec<Entry>,
) -> anyhow::Result<()> {
    let now = house.now();
    let posting = Posting {
        transaction: LedgerTransactionId(house.new_id()),
        order: about.order,
        payment: None,
        till: about.till,
        terminal: about.terminal,
        cause,
        currency: about.currency.to_owned(),
        effective_at: now,
        posted_at: now,
        entries,
    };
    ledger::post(conn, &posting).await
}

/// What is owed, and by what it came about.
#[derive(Clone, Copy, Debug)]
pub(crate) enum DebtOf {
    /// By the house: a refund of the order didn't go back.
    Refund(OrderId),
    /// By the order's shopper, who lost a chargeback to the house.
    Chargeback(OrderId),
    /// By the house: a card terminal took it, and no order came of it.
    Terminal(TerminalPaymentId),
    /// By whoever pays the order later.
    Receivable(OrderId),
    /// The same: what they had paid goes back to them, and they owe it again.
    ReceivableBack(OrderId),
}

impl DebtOf {
    /// Of the entry by which it is paid.
    fn cause(self) -> &'static str {
        match self {
            Self::Refund(_) => "debt-settled",
            Self::Chargeback(_) => "owed-paid",
            Self::Terminal(_) => "terminal-settled",
            Self::Receivable(_) => "receivable-settled",
            Self::ReceivableBack(_) => "receivable-returned",
        }
    }
}

/// How a debt is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DebtPaid {
    /// At no counter: the house's own bank statement shows it.
    Elsewhere,
    /// In cash, out of a drawer of this company, or into it. Another entry has the cash.
    InCash(CompanyId),
}

/// The side of the money, `minor` above zero: it comes in.
pub(super) fn paid(house: &House, by: DebtPaid, company: CompanyId, minor: i64) -> Vec<Entry> {
    let (holder, account) = match by {
        DebtPaid::Elsewhere if minor > 0 => (company, PAID_BY_SHOPPERS),
        DebtPaid::Elsewhere => (company, PAID_TO_SHOPPERS),
        DebtPaid::InCash(drawer) if minor > 0 => (drawer, PAID_IN),
        DebtPaid::InCash(drawer) => (drawer, PAID_OUT),
    };
    let mut entries = vec![entry(house, holder, account.to_owned(), minor)];
    entries.extend(between(house, holder, company, minor));
    entries
}

/// The cash of a debt where no till has it. Above zero, it comes in.
pub(crate) async fn post_cash_of_debt(
    house: &House,
    conn: &mut Conn,
    of: DebtOf,
    company: CompanyId,
    cash: Money,
) -> anyhow::Result<()> {
    let account = if cash.minor > 0 { PAID_IN } else { PAID_OUT };
    let entries = vec![
        entry(house, company, CASH.to_owned(), cash.minor),
        entry(house, company, account.to_owned(), -cash.minor),
    ];
    let (order, terminal) = match of {
        DebtOf::Refund(order)
        | DebtOf::Chargeback(order)
        | DebtOf::Receivable(order)
        | DebtOf::ReceivableBack(order) => (Some(order), None),
        DebtOf::Terminal(payment) => (None, Some(payment)),
    };
    let about = About { order, till: None, terminal, currency: cash.currency.as_str() };
    post(house, conn, about, of.cause(), entries).await
}

/// What a refund still owed, and staff paid through no gateway.
pub(crate) async fn post_debt_paid(
    house: &House,
    conn: &mut Conn,
    refund: &Refund,
    by: DebtPaid,
) -> anyhow::Result<()> {
    let (company, minor) = (refund.merchant.company, refund.owed_minor);
    let mut entries = paid(house, by, company, -minor);
    entries.push(entry(house, company, DEBTS.to_owned(), minor));
    let cause = DebtOf::Refund(refund.order).cause();
    post_of_order(house, conn, of_refund(refund), cause, entries).await
}

/// What a lost chargeback left owed was paid through no gateway.
pub(crate) async fn post_owed_paid(
    house: &House,
    conn: &mut Conn,
    order: OrderId,
    lost: &Lost,
    by: DebtPaid,
) -> anyhow::Result<()> {
    let minor = lost.amount.minor;
    let mut entries = paid(house, by, lost.company, minor);
    entries.push(entry(house, lost.company, RECEIVABLES.to_owned(), -minor));
    let currency = lost.amount.currency.as_str();
    let of = Of { order, payment: Some(lost.payment), currency, voucher: None };
    post_of_order(house, conn, of, DebtOf::Chargeback(order).cause(), entries).await
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
    Paid(DebtPaid),
}

pub(crate) async fn post_terminal_debt(
    house: &House,
    conn: &mut Conn,
    debt: TerminalDebt,
    turn: TerminalDebtTurn,
) -> anyhow::Result<()> {
    let TerminalDebt { payment, company, amount } = debt;
    let entry = |account: &str, minor| entry(house, company, account.to_owned(), minor);
    let (cause, entries) = match turn {
        TerminalDebtTurn::Refused => {
            let entries = vec![entry(TERMINAL, amount.minor), entry(DEBTS, -amount.minor)];
            ("terminal-refused", entries)
        }
        TerminalDebtTurn::Paid(by) => {
            let mut entries = paid(house, by, company, -amount.minor);
            entries.push(entry(DEBTS, amount.minor));
            (DebtOf::Terminal(payment).cause(), entries)
        }
    };
    let currency = amount.currency.as_str();
    let about = About { order: None, till: None, terminal: Some(payment), currency };
    post(house, conn, about, cause, entries).await
}
