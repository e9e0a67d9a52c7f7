//! Where the buyer of an order transfers what is open of it.

use domain::{
    id::CompanyId,
    moment::Moment,
    payments::invoice::{PayTo, in_fours},
    tickets::renewal::RenewalPayment,
};
use season::catalogue::Catalogue;
use std::collections::BTreeMap;
use store::{
    Conn,
    books::{invoice_sources, receivables::Receivable},
};

/// By company. Nothing of one without an account, nor of what the house collects.
pub(super) async fn pay_to(
    conn: &mut Conn,
    owed: &[Receivable],
    catalogue: &Catalogue,
) -> anyhow::Result<Vec<PayTo>> {
    let mut open: BTreeMap<CompanyId, BTreeMap<Moment, i64>> = BTreeMap::new();
    for one in owed.iter().filter(|one| is_sent(one)) {
        let minor = one.amount_minor - one.paid_minor();
        let listing = catalogue.listing(one.performance);
        let is_off = listing.is_some_and(|listing| listing.row.cancelled_at.is_some());
        if minor > 0 && !is_off {
            *open.entry(one.company).or_default().entry(one.due_at).or_default() += minor;
        }
    }
    let mut all = Vec::new();
    for (company, due) in open {
        let account = invoice_sources::account(conn, company).await?;
        all.extend(account.map(|(holder, iban)| PayTo {
            holder,
            iban: in_fours(&iban),
            due: due.into_iter().collect(),
        }));
    }
    Ok(all)
}

/// What a bank sent back isn't collected again by itself.
pub(super) fn is_sent(one: &Receivable) -> bool {
    let payment = one.rule.strip_prefix("renewal:").and_then(RenewalPayment::parse);
    payment != Some(RenewalPayment::Debit) || one.is_reopened
}
