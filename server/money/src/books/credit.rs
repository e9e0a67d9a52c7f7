//! What pays for an order in the house: what it owes to customers and by its gift vouchers, and the
//! money at its counters.

use super::{between, gateway, vouchers::VOUCHERS};
use anyhow::Context;
use domain::id::OrderId;
use house::House;
use store::{
    Conn,
    books::ledger::Entry,
    orders,
    payments::{Payment, merchants::Merchant},
};

/// What the house owes to customers, to be spent on anything: by person.
pub(super) const CREDIT: &str = "customer-credit";
/// In the tills of a company's counters.
pub(super) const CASH: &str = "cash";
/// Taken by card terminals of a company's counters, on its way to the company's bank.
pub(super) const TERMINAL: &str = "terminal";

/// Where a payment's money comes from: a gateway, a counter, or what the house owed.
pub(super) fn account(merchant: &Merchant) -> String {
    if merchant.is_credit() {
        CREDIT.to_owned()
    } else if merchant.is_voucher() {
        VOUCHERS.to_owned()
    } else if merchant.is_cash() {
        CASH.to_owned()
    } else if merchant.is_terminal() {
        TERMINAL.to_owned()
    } else {
        gateway(merchant)
    }
}

/// What one company had, and helped to pay what another one takes: the first owes it.
pub(super) fn helped(house: &House, payments: &[Payment]) -> Vec<Entry> {
    let mut entries = Vec::new();
    for helper in payments.iter().filter(|payment| payment.helps.is_some()) {
        let taker = payments.iter().find(|payment| payment.share == helper.pays());
        let Some(taker) = taker.map(|payment| payment.merchant.company) else { continue };
        entries.extend(between(house, helper.merchant.company, taker, helper.amount.minor));
    }
    entries
}

/// Credit that pays for an order is its buyer's.
pub(super) async fn of_buyer(
    conn: &mut Conn,
    order: OrderId,
    mut entries: Vec<Entry>,
) -> anyhow::Result<Vec<Entry>> {
    let is_nobodys = |entry: &&mut Entry| entry.account == CREDIT && entry.person.is_none();
    for entry in entries.iter_mut().filter(is_nobodys) {
        let order = orders::by_id(conn, order).await?.context("orders are never deleted")?;
        entry.person = Some(order.person);
    }
    Ok(entries)
}
