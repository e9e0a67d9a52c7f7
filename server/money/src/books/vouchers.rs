//! What companies owe by their gift vouchers. It is no revenue until it pays for something.
//!
//! VAT follows articles 30a and 30b of Directive 2006/112/EC. A voucher for things of several rates
//! is a multi-purpose voucher: VAT is due on what it pays for. Where place and rate are known from
//! the start, it is a single-purpose voucher: VAT is due when it is sold. What it pays for has its
//! VAT as always, and the VAT that was charged before is taken off again.

use super::{
    VAT, between,
    credit::CREDIT,
    entry, of_order, post,
    restore::{CORRECTED, CORRECTIONS},
    taxed,
};
use anyhow::Context;
use domain::{
    id::{CompanyId, LedgerTransactionId, OrderLineId, PersonId, VoucherId},
    sales::{tax::tax_inside, voucher::Voucher},
};
use gift_tables::vouchers::{self, VoucherRow};
use house::House;
use std::collections::BTreeMap;
use store::{
    Conn,
    books::ledger::{self, Entry, Posting},
    orders::{Offer, Order, OrderLine},
};

/// Owed to whoever has the code: by voucher.
pub(super) const VOUCHERS: &str = "vouchers";
/// VAT that was charged when a voucher was sold, in what is left of it: by voucher.
const PREPAID_VAT: &str = "vouchers-vat";
/// Given away by the house.
const GRANTED: &str = "vouchers-granted";
/// What nobody can ask for any more, since its time was over.
const EXPIRED: &str = "vouchers-expired";

/// The vouchers that an order's lines sold.
pub(super) type Sold = BTreeMap<OrderLineId, VoucherId>;

pub(super) async fn sold(
    conn: &mut Conn,
    order: &Order,
    lines: &[OrderLine],
) -> anyhow::Result<Sold> {
    if lines.iter().all(|line| line.offer != Offer::Extra) {
        return Ok(Sold::new());
    }
    let rows = vouchers::of_order(conn, order.id).await?;
    Ok(rows.into_iter().filter_map(|row| Some((row.line?, row.voucher.id))).collect())
}

/// VAT that is due, or no longer, with what these entries change of what single-purpose vouchers
/// are worth. Each of them has as much prepaid VAT as is in what is left of it.
pub(super) async fn prepaid_vat(
    house: &House,
    conn: &mut Conn,
    entries: &[Entry],
) -> anyhow::Result<Vec<Entry>> {
    let mut changes = BTreeMap::<(VoucherId, CompanyId), i64>::new();
    for entry in entries.iter().filter(|entry| entry.account == VOUCHERS) {
        if let Some(voucher) = entry.voucher {
            *changes.entry((voucher, entry.company)).or_default() -= entry.amount_minor;
        }
    }
    let mut due = Vec::new();
    for ((voucher, company), change_minor) in changes {
        let row = vouchers::by_id(conn, voucher).await?.context("vouchers are never deleted")?;
        let Some(tax) = row.tax else { continue };
        let left_minor = row.voucher.balance_minor;
        let minor = tax_inside(left_minor + change_minor, tax.rate_ppm)
            - tax_inside(left_minor, tax.rate_ppm);
        for (account, minor) in [(PREPAID_VAT, minor), (VAT, -minor)] {
            let entry =
                taxed(entry(house, company, account.to_owned(), minor), Some(tax.treatment));
            due.push(Entry { voucher: Some(voucher), ..entry });
        }
    }
    Ok(due)
}

/// Vouchers that no order is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum VoucherTurn {
    /// Staff issued it: all of its value.
    Issued,
    /// Its time was over: what was left.
    Expired,
    /// Staff had issued it by mistake, and took it back: all of its value.
    TakenBack,
    /// So much was paid with it after the copy of the database was made that was put back.
    UsedSinceCopy { minor: i64 },
}

pub(crate) async fn post_voucher(
    house: &House,
    conn: &mut Conn,
    row: &VoucherRow,
    turn: VoucherTurn,
) -> anyhow::Result<()> {
    let Voucher { id, currency, value_minor, balance_minor, .. } = &row.voucher;
    let (minor, other, cause) = match turn {
        VoucherTurn::Issued => (-value_minor, GRANTED, "vouchers-issued"),
        VoucherTurn::Expired => (*balance_minor, EXPIRED, "vouchers-lapsed"),
        VoucherTurn::TakenBack => (*value_minor, GRANTED, "vouchers-taken-back"),
        VoucherTurn::UsedSinceCopy { minor } => (minor, CORRECTIONS, CORRECTED),
    };
    let of_voucher = |account: &str, minor| Entry {
        voucher: Some(*id),
        ..entry(house, row.company, account.to_owned(), minor)
    };
    // The VAT of what nobody asks for any more stays paid.
    let prepaid_minor = match (turn, row.tax) {
        (VoucherTurn::Expired | VoucherTurn::UsedSinceCopy { .. }, Some(tax)) => {
            tax_inside(*balance_minor, tax.rate_ppm)
                - tax_inside(balance_minor - minor, tax.rate_ppm)
        }
        (VoucherTurn::Issued | VoucherTurn::TakenBack, _) | (_, None) => 0,
    };
    let now = house.now();
    let posting = Posting {
        transaction: LedgerTransactionId(house.new_id()),
        order: None,
        payment: None,
        till: None,
        terminal: None,
        cause,
        currency: currency.as_str().to_owned(),
        effective_at: now,
        posted_at: now,
        entries: vec![
            of_voucher(VOUCHERS, minor),
            of_voucher(PREPAID_VAT, -prepaid_minor),
            of_voucher(other, prepaid_minor - minor),
        ],
    };
    ledger::post(conn, &posting).await
}

/// Credit that goes back to the voucher that had paid for what it is given for.
pub(crate) struct VoucherFirst<'a> {
    /// The holder's own.
    pub order: &'a Order,
    pub person: PersonId,
    /// Owes the credit.
    pub company: CompanyId,
    pub voucher: &'a VoucherRow,
    pub minor: i64,
}

pub(crate) async fn post_voucher_first(
    house: &House,
    conn: &mut Conn,
    first: &VoucherFirst<'_>,
) -> anyhow::Result<()> {
    let VoucherFirst { order, person, company, voucher, minor } = *first;
    let credit = Entry { person: Some(person), ..entry(house, company, CREDIT.to_owned(), minor) };
    let back = entry(house, voucher.company, VOUCHERS.to_owned(), -minor);
    let mut entries = vec![credit, Entry { voucher: Some(voucher.voucher.id), ..back }];
    entries.extend(between(house, company, voucher.company, minor));
    post(house, conn, of_order(order), "voucher-first", entries).await
}
