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

/// The bank decided for the house after all, or the debt was paid.
pub(crate) const UNDONE: &str = "write-off-undone";
/// The payment itself went back, so nothing of it was lost.
pub(crate) const RETURNED: &str = "write-off-returned";

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
    /// The cause of its entries, where a write-off ends: that it was `UNDONE`, or that the payment
    /// was `RETURNED`.
    pub undone_as: Option<&'static str>,
}

pub(crate) async fn post_write_off(
    house: &House,
    conn: &mut Conn,
    write_off: &WriteOff<'_>,
) -> anyhow::Result<()> {
    let WriteOff { order, payment, taker, lines, written_off, currency, undone_as } = *write_off;
    let (sign, cause) = undone_as.map_or((1, "written-off"), |cause| (-1, cause));
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
