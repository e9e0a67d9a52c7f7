//! What an invoice says of its payment while it is open.

use crate::checkout::rule_of;
use domain::{id::CompanyId, payments::invoice::in_fours, tickets::renewal::RenewalPayment};
use house::locales::Locale;
use season::catalogue::Catalogue;
use store::{
    Conn,
    books::{invoice_sources, receivables},
    orders::Order,
};

/// Something is to be paid to the company that the house doesn't collect. Nobody pays for a
/// cancelled performance.
pub(super) async fn is_open(
    conn: &mut Conn,
    order: &Order,
    company: CompanyId,
    catalogue: &Catalogue,
) -> anyhow::Result<bool> {
    let owed = receivables::of_order(conn, order.id).await?;
    let collected = rule_of(RenewalPayment::Debit);
    Ok(owed.iter().any(|it| {
        let is_sent = it.rule != collected || it.is_reopened;
        let listing = catalogue.listing(it.performance);
        let is_off = listing.is_some_and(|listing| listing.row.cancelled_at.is_some());
        is_sent && !is_off && it.company == company && it.paid_minor() < it.amount_minor
    }))
}

/// Account and reference. None: the company has told no account.
pub(super) async fn note(
    conn: &mut Conn,
    order: &Order,
    company: CompanyId,
    locale: &Locale,
) -> anyhow::Result<Option<String>> {
    let account = invoice_sources::account(conn, company).await?;
    Ok(account.map(|(holder, iban)| {
        let args = [
            ("holder", holder.into()),
            ("iban", in_fours(&iban).into()),
            ("reference", order.code.as_str().into()),
        ];
        locale.text_with("invoice-transfer", &args)
    }))
}
