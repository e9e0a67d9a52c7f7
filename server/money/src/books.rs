//! Ledger entries of sales and refunds, by company. Debit positive, credit negative.

pub mod audit;
mod credit;
pub mod findings;
pub mod ledger;
pub mod money_page;
mod pay_out;
pub mod points;
mod receivable;
mod resale;
mod restore;
mod revenue;
pub mod statements;
pub(crate) mod tills;
mod vouchers;
mod write_off;

use credit::{CREDIT, account, helped, of_buyer};
pub(crate) use pay_out::{OfPayOut, PayOutTurn, post_pay_out};
pub(crate) use receivable::{OfReceivable, ReceivableTurn, post_receivable};
pub(crate) use resale::{
    HandedBack, KeptPrice, post_exchange_gain, post_handed_back, post_handed_credit, post_resale,
};
pub(crate) use restore::post_credit_used_since_copy;
use revenue::revenue;
pub(crate) use tills::{OfTill, post_difference, post_gathered, post_movement};
use vouchers::{VOUCHERS, sold};
pub(crate) use vouchers::{VoucherFirst, VoucherTurn, post_voucher, post_voucher_first};
pub(crate) use write_off::{RETURNED, UNDONE, WriteOff, post_write_off};

use crate::settlement::cover::Cover;
use domain::{
    id::{CompanyId, LedgerTransactionId, OrderId, PaymentId, TaxTreatmentId, VoucherId},
    money::{Currency, Money},
    payments::credit::Balance,
};
use house::House;
use store::{
    Conn,
    books::ledger::{Entry, Posting},
    orders::{Order, OrderLine},
    payments::{Payment, cancellations::Back, merchants::Merchant, refunds::Refund},
};

/// Money at a gateway on its way to the bank, by merchant account. That at counters has accounts
/// of its own (`credit::account`).
const GATEWAY: &str = "gateway";
/// Owed by those who pay later.
const RECEIVABLES: &str = "receivables";
const SALES: &str = "sales";
const VAT: &str = "vat";
/// Paid for a part of an order whose other parts are not paid yet.
const ADVANCES: &str = "advances";
/// Captured for nothing, on its way back.
const REFUNDS_DUE: &str = "refunds-due";
/// The bank refused to give it back: owed to the shopper until staff find another way.
const DEBTS: &str = "debts";
/// Paid to shoppers by no gateway: what the house's own bank statement shows.
const PAID_OUT: &str = "paid-out";
/// Paid by shoppers through no gateway: what the house's own bank statement shows.
const PAID_IN: &str = "paid-in";
/// What nobody expects to be paid any more, without VAT.
const BAD_DEBTS: &str = "bad-debts";

/// The whole price, to the gateways' accounts of the companies that take the money, or to what
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
        Cover::Money(payments) => taken(house, payments),
        Cover::Receivables(owed) => {
            let account = || RECEIVABLES.to_owned();
            let owed = owed.iter().map(|it| entry(house, it.company, account(), it.amount_minor));
            (None, owed.collect())
        }
    };
    let sold = sold(conn, order, lines).await?;
    for line in lines {
        entries.extend(revenue(house, line, [-line.due_minor, -line.tax_minor], &sold));
        let taker = match cover {
            Cover::Money(payments) => payments.iter().find(|it| it.share == line.share),
            Cover::Nothing | Cover::Receivables(_) => None,
        };
        let taker = taker.map(|payment| payment.merchant.company);
        if let Some(taker) = taker {
            entries.extend(between(house, taker, line.selling, line.due_minor));
        }
    }
    if let Cover::Money(payments) = cover {
        entries.extend(helped(house, payments));
    }
    let of = payment.map_or_else(|| of_order(order), of_payment);
    post(house, conn, of, "sale", entries).await
}

/// What covers a sale: parts that were paid before lie among the advances.
fn taken<'a>(house: &House, payments: &'a [Payment]) -> (Option<&'a Payment>, Vec<Entry>) {
    let Some((last, parts)) = payments.split_last() else { return (None, Vec::new()) };
    let parts = parts
        .iter()
        .map(|part| entry(house, part.merchant.company, ADVANCES.to_owned(), part.amount.minor));
    let last_entry =
        entry(house, last.merchant.company, account(&last.merchant), last.amount.minor);
    (Some(last), parts.chain([last_entry]).collect())
}

/// A part of an order was paid, the others are not yet.
pub(crate) async fn post_part(
    house: &House,
    conn: &mut Conn,
    payment: &Payment,
) -> anyhow::Result<()> {
    let (company, amount_minor) = (payment.merchant.company, payment.amount.minor);
    let (debit, credit) = (account(&payment.merchant), ADVANCES.to_owned());
    let shift = Shift { company, amount_minor, debit, credit };
    post_shift(house, conn, of_payment(payment), "part", shift).await
}

/// The others never were: it is owed to the shopper.
pub(crate) async fn post_part_returned(
    house: &House,
    conn: &mut Conn,
    payment: &Payment,
) -> anyhow::Result<()> {
    let (company, amount_minor) = (payment.merchant.company, payment.amount.minor);
    let (debit, credit) = (ADVANCES.to_owned(), REFUNDS_DUE.to_owned());
    let shift = Shift { company, amount_minor, debit, credit };
    post_shift(house, conn, of_payment(payment), "part-returned", shift).await
}

/// Money that came in for nothing.
pub(crate) async fn post_owed(
    house: &House,
    conn: &mut Conn,
    payment: &Payment,
    amount: Money,
) -> anyhow::Result<()> {
    let of = Of { currency: amount.currency.as_str(), ..of_payment(payment) };
    let (company, amount_minor) = (payment.merchant.company, amount.minor);
    let (debit, credit) = (account(&payment.merchant), REFUNDS_DUE.to_owned());
    let shift = Shift { company, amount_minor, debit, credit };
    post_shift(house, conn, of, "captured-for-nothing", shift).await
}

/// What becomes of a refund that was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RefundTurn {
    Given,
    /// It can't go back and stays a debt (invariant 3).
    Refused,
    /// What was given is here again after all, and owed to the shopper.
    Undone,
    /// What was refused was given after all.
    GivenAfterAll,
}

pub(crate) async fn post_refund(
    house: &House,
    conn: &mut Conn,
    refund: &Refund,
    turn: RefundTurn,
) -> anyhow::Result<()> {
    let gateway = match refund.is_credit() {
        true => CREDIT.to_owned(),
        false => account(&refund.merchant),
    };
    let (debit, credit, cause) = match turn {
        RefundTurn::Given => (REFUNDS_DUE, gateway.as_str(), "refund"),
        RefundTurn::Refused => (REFUNDS_DUE, DEBTS, "refund-refused"),
        RefundTurn::Undone => (gateway.as_str(), REFUNDS_DUE, "refund-undone"),
        RefundTurn::GivenAfterAll => (DEBTS, gateway.as_str(), "refund-after-all"),
    };
    let minor = match turn {
        RefundTurn::GivenAfterAll => refund.owed_minor,
        RefundTurn::Given | RefundTurn::Refused | RefundTurn::Undone => refund.amount.minor,
    };
    if minor == 0 {
        return Ok(());
    }
    let shift = Shift {
        company: refund.merchant.company,
        amount_minor: minor,
        debit: debit.to_owned(),
        credit: credit.to_owned(),
    };
    post_shift(house, conn, of_refund(refund), cause, shift).await
}

/// The shopper's bank takes money back: of it, what is owed again, and what the house owed to
/// the shopper, in the currency that it came in. Negative: it was won back.
pub(crate) async fn post_dispute(
    house: &House,
    conn: &mut Conn,
    payment: &Payment,
    [held_minor, debt_minor]: [i64; 2],
    currency: Currency,
) -> anyhow::Result<()> {
    let (company, taken) = (payment.merchant.company, held_minor + debt_minor);
    let cause = if taken < 0 { "dispute-won" } else { "dispute" };
    let gateway = gateway(&payment.merchant);
    let mut entries = Vec::new();
    for (account, minor) in
        [(gateway.as_str(), -taken), (RECEIVABLES, held_minor), (DEBTS, debt_minor)]
    {
        if minor != 0 {
            entries.push(entry(house, company, account.to_owned(), minor));
        }
    }
    if entries.is_empty() {
        return Ok(());
    }
    let of = Of { currency: currency.as_str(), ..of_payment(payment) };
    post(house, conn, of, cause, entries).await
}

/// Of a share of an order, when lines of it are taken back.
pub(crate) struct Returned {
    pub share: u32,
    /// Took the money.
    pub taker: CompanyId,
    /// Of what goes back, what the shopper's bank had brought them before.
    pub brought_minor: i64,
    /// And what goes back the way that it came, by the companies that had it.
    pub by_company: Vec<Balance>,
}

/// Lines that staff took back: the sale is undone for what goes back of them. It is owed to the
/// shopper by the companies that took the money, or no longer owed by them.
pub(crate) async fn post_cancellation(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    lines: &[OrderLine],
    backs: &[Back],
    returned: &[Returned],
) -> anyhow::Result<()> {
    let mut entries = Vec::new();
    let sold = sold(conn, order, lines).await?;
    for back in backs {
        let Some(line) = lines.iter().find(|line| line.id == back.line) else { continue };
        entries.extend(revenue(house, line, [back.minor, back.tax_minor], &sold));
        let taker = returned.iter().find(|it| it.share == line.share).map(|it| it.taker);
        let Some(taker) = taker else {
            entries.push(entry(house, line.selling, RECEIVABLES.to_owned(), -back.minor));
            continue;
        };
        entries.push(entry(house, taker, REFUNDS_DUE.to_owned(), -back.minor));
        entries.extend(between(house, taker, line.selling, -back.minor));
    }
    for Returned { taker, brought_minor, by_company, .. } in returned {
        // What another company had, it gives back itself: credit, a gift voucher, cash.
        for own in by_company.iter().filter(|own| own.company != *taker) {
            entries.push(entry(house, *taker, REFUNDS_DUE.to_owned(), own.minor));
            entries.push(entry(house, own.company, REFUNDS_DUE.to_owned(), -own.minor));
            entries.extend(between(house, own.company, *taker, -own.minor));
        }
        if *brought_minor > 0 {
            entries.push(entry(house, *taker, REFUNDS_DUE.to_owned(), *brought_minor));
            entries.push(entry(house, *taker, RECEIVABLES.to_owned(), -brought_minor));
        }
    }
    post(house, conn, of_order(order), "cancel", entries).await
}

/// What a company took for another one, and owes it; nothing where both are one.
fn between(
    house: &House,
    taker: CompanyId,
    seller: CompanyId,
    amount_minor: i64,
) -> impl Iterator<Item = Entry> {
    let owed = || {
        let owed_to = entry(house, taker, format!("due-to:{seller}"), -amount_minor);
        [owed_to, entry(house, seller, format!("due-from:{taker}"), amount_minor)]
    };
    (taker != seller).then(owed).into_iter().flatten()
}

/// What a posting is about.
struct Of<'a> {
    order: OrderId,
    payment: Option<PaymentId>,
    currency: &'a str,
    /// That pays, or to which money goes back.
    voucher: Option<VoucherId>,
}

fn of_order(order: &Order) -> Of<'_> {
    Of { order: order.id, payment: None, currency: &order.currency, voucher: None }
}

fn of_payment(payment: &Payment) -> Of<'_> {
    let currency = payment.amount.currency.as_str();
    let (order, voucher) = (payment.order, payment.voucher);
    Of { order, payment: Some(payment.id), currency, voucher }
}

fn of_refund(refund: &Refund) -> Of<'_> {
    let currency = refund.amount.currency.as_str();
    let (order, voucher) = (refund.order, refund.voucher);
    Of { order, payment: Some(refund.payment), currency, voucher }
}

/// An amount that goes from one account of a company to another.
struct Shift {
    company: CompanyId,
    amount_minor: i64,
    debit: String,
    credit: String,
}

async fn post_shift(
    house: &House,
    conn: &mut Conn,
    of: Of<'_>,
    cause: &'static str,
    shift: Shift,
) -> anyhow::Result<()> {
    let Shift { company, amount_minor, debit, credit } = shift;
    let entries = vec![
        entry(house, company, debit, amount_minor),
        entry(house, company, credit, -amount_minor),
    ];
    post(house, conn, of, cause, entries).await
}

async fn post(
    house: &House,
    conn: &mut Conn,
    of: Of<'_>,
    cause: &'static str,
    entries: Vec<Entry>,
) -> anyhow::Result<()> {
    let mut entries = of_buyer(conn, of.order, entries).await?;
    let is_nobodys = |entry: &&mut Entry| entry.account == VOUCHERS && entry.voucher.is_none();
    entries.iter_mut().filter(is_nobodys).for_each(|entry| entry.voucher = of.voucher);
    let prepaid = vouchers::prepaid_vat(house, conn, &entries).await?;
    entries.extend(prepaid);
    let now = house.now();
    let posting = Posting {
        transaction: LedgerTransactionId(house.new_id()),
        order: Some(of.order),
        payment: of.payment,
        till: None,
        terminal: None,
        cause,
        currency: of.currency.to_owned(),
        effective_at: now,
        posted_at: now,
        entries,
    };
    store::books::ledger::post(conn, &posting).await
}

fn gateway(merchant: &Merchant) -> String {
    format!("{GATEWAY}:{}", merchant.key)
}

fn entry(house: &House, company: CompanyId, account: String, amount_minor: i64) -> Entry {
    let id = house.new_id();
    Entry { id, company, account, amount_minor, tax_treatment: None, person: None, voucher: None }
}

fn taxed(entry: Entry, tax_treatment: Option<TaxTreatmentId>) -> Entry {
    Entry { tax_treatment, ..entry }
}
