//! What companies owe by their gift vouchers. It is no revenue until it pays for something, and has
//! no VAT before that: a voucher for anything that the house sells is a multi-purpose voucher
//! (articles 30a and 30b of Directive 2006/112/EC).

use super::entry;
use domain::{
    id::{LedgerTransactionId, OrderLineId, VoucherId},
    voucher::Voucher,
};
use gift_tables::vouchers::{self, VoucherRow};
use house::House;
use std::collections::BTreeMap;
use store::{
    Conn,
    ledger::{self, Entry, Posting},
    orders::{Offer, Order, OrderLine},
};

/// Owed to whoever has the code: by voucher.
pub(super) const VOUCHERS: &str = "vouchers";
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

/// Vouchers that no order is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum VoucherTurn {
    /// Staff issued it: all of its value.
    Issued,
    /// Its time was over: what was left.
    Expired,
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
    };
    let of_voucher = |account: &str, minor| Entry {
        voucher: Some(*id),
        ..entry(house, row.company, account.to_owned(), minor)
    };
    let now = house.now();
    let posting = Posting {
        transaction: LedgerTransactionId(house.new_id()),
        order: None,
        payment: None,
        cause,
        currency: currency.as_str().to_owned(),
        effective_at: now,
        posted_at: now,
        entries: vec![of_voucher(VOUCHERS, minor), of_voucher(other, -minor)],
    };
    ledger::post(conn, &posting).await
}
