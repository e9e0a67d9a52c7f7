//! Questions about invariant 8: what the journal explains.

/// The journal's row `j` says why the ledger's entry `e` was made.
macro_rules! explains {
    () => {
        "case j.action when 'order.reserve' then 'order.pay' else j.action end = \
       case e.cause when 'sale' then 'order.pay' when 'resale' then 'order.pay' \
       when 'credit-paid' then 'credit.pay' when 'restore-corrected' then 'restore.correct' \
       when 'vouchers-issued' then 'voucher.issue' when 'vouchers-lapsed' then 'voucher.expire' \
       when 'vouchers-taken-back' then 'voucher.take-back' \
       when 'pay-out-asked' then 'pay-out.ask' when 'pay-out-called-back' then 'pay-out.call-back' \
       when 'pay-out-filed' then 'pay-out.file' when 'pay-out-returned' then 'pay-out.return' \
       when 'exchange' then 'ticket.exchange' when 'exchange-handed' then 'order.pay' \
       when 'exchange-handed-back' then 'exchange.hand-back' \
       when 'voucher-first' then 'voucher.give-back' \
       when 'part' then 'payment.capture' \
       when 'part-returned' then 'refund.ask' when 'write-off-returned' then 'refund.ask' \
       when 'cancel' then 'order.cancel' \
       when 'captured-for-nothing' then 'refund.ask' \
       when 'refund' then 'refund.done' when 'refund-refused' then 'refund.refuse' \
       when 'refund-undone' then 'refund.refuse' \
       when 'refund-after-all' then 'refund.done' when 'debt-settled' then 'refund.settle' \
       when 'receivable-settled' then 'receivable.settle' \
       when 'receivable-offset' then 'receivable.settle' \
       when 'receivable-overpaid' then 'receivable.settle' \
       when 'receivable-given-back' then 'order.cancel' \
       when 'receivable-returned' then 'receivable.return' \
       when 'return-fee' then 'receivable.return' \
       when 'owed-paid' then 'dispute.paid' when 'written-off' then 'dispute.write-off' \
       when 'write-off-undone' then 'dispute.win' when 'dispute' then 'dispute.open' \
       when 'dispute-won' then 'dispute.win' \
       when 'float' then 'till.open' when 'pay-in' then 'till.pay-in' \
       when 'pay-out' then 'till.pay-out' when 'withdrawal' then 'till.withdrawal' \
       when 'handed-in' then 'till.close' when 'cash-difference' then 'till.close' \
       when 'cash-gathered' then 'till.close' \
       when 'terminal-refused' then 'terminal.owe' \
       when 'terminal-settled' then 'terminal.settle' end"
    };
}

/// Seniority, kinds, passes and balances never change without a journal row that says why.
/// A record that was made one with another brought its own rows along: the journal names them as
/// they were.
pub(super) const REASONS: [&str; 5] = [
    "select count(*) from seniority s where not exists \
     (select 1 from journal j where j.id = s.journal_id and (j.subject_id = s.person_id \
       or j.subject_id in (select g.id from persons g where g.merged_into_id = s.person_id)))",
    "select count(*) from person_kinds k where not exists \
     (select 1 from journal j where j.id = k.journal_id and (j.subject_id = k.person_id \
       or j.subject_id in (select g.id from persons g where g.merged_into_id = k.person_id)))",
    "select count(*) from memberships m where not exists \
     (select 1 from journal j where j.id = m.journal_id and (j.subject_id = m.person_id \
       or j.subject_id in (select g.id from persons g where g.merged_into_id = m.person_id)))",
    concat!(
        "select count(*) from (select distinct e.order_id, e.person_id, e.voucher_id, \
           e.till_session_id, e.terminal_payment_id, e.cause \
         from ledger_entries e where not exists (select 1 from journal j \
           where j.subject_id = \
             coalesce(e.order_id, e.person_id, e.voucher_id, e.till_session_id, \
               (select t.session_id from terminal_payments t \
                 where t.id = e.terminal_payment_id)) and ",
        explains!(),
        ") and not exists (select 1 from persons g join journal j on j.subject_id = g.id \
           where g.merged_into_id = e.person_id and e.order_id is null and ",
        explains!(),
        ")) as unexplained"
    ),
    // A credit whose holder's own order doesn't say where it comes from.
    "select count(*) from releases r join order_lines l on l.id = r.order_line_id \
     where r.credit_minor > 0 and not exists (select 1 from journal j \
       where j.subject_id = l.order_id and j.action = 'ticket.resell')",
];
