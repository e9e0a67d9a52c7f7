//! What an invoice says of its payment while it is open.

use crate::checkout::rule_of;
use domain::{
    id::CompanyId, moment::Moment, payments::invoice::in_fours, tickets::renewal::RenewalPayment,
};
use house::locales::Locale;
use season::catalogue::Catalogue;
use std::collections::BTreeMap;
use store::{
    Conn,
    books::{invoice_sources, receivables},
    orders::Order,
};

/// What is to be paid to the company until which day, without what the house collects. Nobody pays
/// for a cancelled performance. Empty: nothing is open.
pub(super) async fn open(
    conn: &mut Conn,
    order: &Order,
    company: CompanyId,
    catalogue: &Catalogue,
) -> anyhow::Result<BTreeMap<Moment, i64>> {
    let collected = rule_of(RenewalPayment::Debit);
    let mut days = BTreeMap::new();
    for it in receivables::of_order(conn, order.id).await? {
        let is_sent = it.rule != collected || it.is_reopened;
        let listing = catalogue.listing(it.performance);
        let is_off = listing.is_some_and(|listing| listing.row.cancelled_at.is_some());
        let open_minor = it.amount_minor - it.paid_minor();
        if is_sent && !is_off && it.company == company && open_minor > 0 {
            *days.entry(it.due_at).or_default() += open_minor;
        }
    }
    Ok(days)
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
