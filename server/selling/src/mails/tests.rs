//! To whom a mail goes.

use super::*;

#[test]
fn a_mail_to_somebody_else_says_nothing_of_the_buyer_s_mailbox() {
    let (order, transfer) = (OrderId(Default::default()), TransferId(Default::default()));
    let is_theirs = |matter: Matter| is_to_others(&matter.dedupe_key(order));
    let step = |step| Matter::Transfer { transfer, step };
    assert!(is_theirs(step(TransferStep::Offered)) && is_theirs(step(TransferStep::Received)));
    assert!(is_theirs(Matter::HandedEnded { transfer }));
    assert!(is_theirs(Matter::VoucherEnded { voucher: VoucherId(Default::default()) }));
    assert!(!is_theirs(step(TransferStep::HandedOn)));
    assert!(!is_theirs(step(TransferStep::Declined)));
    assert!(!is_theirs(Matter::Tickets { mails_before: 0 }));
    let release = ReleaseId(Default::default());
    assert!(!is_theirs(Matter::Resale { release, step: ResaleStep::Offered }));
}
