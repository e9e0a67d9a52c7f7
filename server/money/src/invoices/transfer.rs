//! What an invoice says of its payment while it is open.

use crate::checkout::rule_of;
use domain::{id::CompanyId, invoice::in_fours, renewal::RenewalPayment};
use house::locales::Locale;
use store::{Conn, invoice_sources, orders::Order, receivables};

/// Account and reference. None: nothing is open, or the house collects it, or has no account.
pub(super) async fn note(
    conn: &mut Conn,
    order: &Order,
    company: CompanyId,
    locale: &Locale,
) -> anyhow::Result<Option<String>> {
    let owed = receivables::of_order(conn, order.id).await?;
    let collected = rule_of(RenewalPayment::Debit);
    let is_open = owed.iter().any(|it| {
        let is_sent = it.rule != collected || it.is_reopened;
        is_sent && it.company == company && it.paid_minor() < it.amount_minor
    });
    if !is_open {
        return Ok(None);
    }
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
