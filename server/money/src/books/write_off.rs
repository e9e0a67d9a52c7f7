//! What lost chargebacks left owed, once nobody expects it to be paid.

use super::{BAD_DEBTS, Of, RECEIVABLES, VAT, between, entry, post, taxed};
use domain::{
    id::{CompanyId, PaymentId},
    money::Currency,
};
use house::House;
use store::{
    Conn,
    books::owed::WrittenOff,
    orders::{Order, OrderLine},
};

/// What a lost chargeback left owed is written off, with the VAT in it; or that is undone.
pub(crate) struct WriteOff<'a> {
    pub order: &'a Order,
    pub payment: PaymentId,
    /// The company that took the payment. It passes the loss to those that sold the lines.
    pub taker: CompanyId,
    pub lines: &'a [OrderLine],
    pub written_off: &'a WrittenOff,
    /// Of the sum that is owed, which may differ from the order's currency.
    pub currency: Currency,
    pub is_undone: bool,
}

pub(crate) async fn post_write_off(
    house: &House,
    conn: &mut Conn,
    write_off: &WriteOff<'_>,
) -> anyhow::Result<()> {
    let WriteOff { order, payment, taker, lines, written_off, currency, is_undone } = *write_off;
    let (sign, cause) = if is_undone { (-1, "write-off-undone") } else { (1, "written-off") };
    let mut entries = Vec::new();
    for part in &written_off.lines {
        let Some(line) = lines.iter().find(|line| line.id == part.line) else { continue };
        let (minor, tax_minor) = (sign * part.minor, sign * part.tax_minor);
        let treatment = Some(line.tax_treatment);
        let loss = entry(house, line.selling, BAD_DEBTS.to_owned(), minor - tax_minor);
        entries.push(taxed(loss, treatment));
        let vat = entry(house, line.selling, VAT.to_owned(), tax_minor);
        entries.push(taxed(vat, treatment));
        entries.push(entry(house, taker, RECEIVABLES.to_owned(), -minor));
        entries.extend(between(house, taker, line.selling, -minor));
    }
    if written_off.beyond_minor > 0 {
        let minor = sign * written_off.beyond_minor;
        entries.push(entry(house, taker, BAD_DEBTS.to_owned(), minor));
        entries.push(entry(house, taker, RECEIVABLES.to_owned(), -minor));
    }
    let currency = currency.as_str();
    let of = Of { order: order.id, payment: Some(payment), currency, voucher: None };
    post(house, conn, of, cause, entries).await
}
