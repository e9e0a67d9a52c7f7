//! Questions about invariant 4: what is there twice, and which mail is missing.

/// The same request twice has the effect of one; and what must be mailed is in the outbox.
pub(super) const ONCE: [&str; 20] = [
    "select count(*) from (select basket_id from orders group by basket_id \
     having count(*) > 1) as doubled",
    "select count(*) from (select idempotency_key from orders group by idempotency_key \
     having count(*) > 1) as doubled",
    "select count(*) from (select reference from payments group by reference \
     having count(*) > 1) as doubled",
    "select count(*) from (select payment_id, cause from refunds group by payment_id, cause \
     having count(*) > 1) as doubled",
    // More went back of a payment than came for it.
    "select count(*) from payments p where coalesce(p.captured_minor, 0) \
     + (select coalesce(sum(y.amount_minor), 0) from debt_payments y where y.payment_id = p.id) \
     < (select coalesce(sum(r.amount_minor), 0) from refunds r where r.payment_id = p.id)",
    "select count(*) from (select dedupe_key from outbox group by dedupe_key \
     having count(*) > 1) as doubled",
    "select count(*) from (select order_line_id from admissions where cancelled_at_ms is null \
     group by order_line_id having count(*) > 1) as doubled",
    // A ticket, the receipt of an extra, or a code that a till had sold before the house knew.
    "select count(*) from (select coalesce(admission_id, barcode_id, code) from scans \
     where answer = 'admitted' group by coalesce(admission_id, barcode_id, code) \
     having count(*) > 1) as doubled",
    "select count(*) from (select order_id, performance_id, company_id from receivables \
     where performance_id is not null \
     group by order_id, performance_id, company_id having count(*) > 1) as doubled",
    "select count(*) from (select order_id from ledger_entries where cause = 'sale' \
     group by order_id having count(distinct transaction_id) > 1) as doubled",
    // A paid order without the mail that brings its tickets.
    "select count(*) from orders o where o.paid_at_ms is not null and not exists \
     (select 1 from outbox x where x.dedupe_key = 'letter:' || o.id || ':tickets:0')",
    // Money that goes back without the mail that says so. Of what staff took back, the mail
    // about the cancellation says it.
    "select count(*) from refunds r join payments p on p.id = r.payment_id \
     where not exists (select 1 from outbox x \
       where x.dedupe_key = 'letter:' || p.order_id || ':money-back:' || r.id) \
     and (r.cause not like 'cancel:%' or not exists (select 1 from cancellations c \
       where c.id = replace(replace(substr(r.cause, 8), ':by-hand', ''), ':credit', '')))",
    // Tickets that staff took back without the mail that says so.
    "select count(*) from cancellations c where not exists (select 1 from outbox x \
     where x.dedupe_key = 'letter:' || c.order_id || ':cancel:' || c.id)",
    // A refund that its bank refused, still owed, without the mail that says so: since it was
    // refused, and, where it is the payment's only one, since a chargeback that had covered it
    // was won, which makes the debt arise again.
    "select count(*) from refunds r join payments p on p.id = r.payment_id \
     where r.failed_at_ms is not null and r.amount_minor > r.covered_minor and not exists \
     (select 1 from outbox x where x.subject_id = p.order_id \
       and x.dedupe_key like 'letter:' || p.order_id || ':refund-refused:' || r.id || '%' \
       and x.created_at_ms >= (select coalesce(max(e.posted_at_ms), 0) from ledger_entries e \
         where e.payment_id = p.id and e.account = 'debts' and e.cause = 'dispute-won' \
         and e.amount_minor < 0 and not exists (select 1 from refunds f \
           where f.payment_id = p.id and f.id <> r.id)))",
    // A seat that was sold for its holder, or wasn't, without the mail that says so.
    "select count(*) from releases r join order_lines l on l.id = r.order_line_id \
     where r.end_cause in ('sold', 'unsold') and not exists (select 1 from outbox x \
       where x.dedupe_key = 'letter:' || l.order_id || ':resale:' || r.id || ':' || r.end_cause)",
    // One payment that is booked twice.
    "select count(*) from (select receivable_id, reference from settlements \
     group by receivable_id, reference having count(*) > 1) as doubled",
    // A payment that came back without the mail that says so.
    "select count(*) from settlements s where s.returned_at_ms is not null and not exists \
     (select 1 from outbox x where x.dedupe_key = 'receivable:' || s.id || ':returned')",
    // What a terminal took is in one order or goes back, and the house looks at it until then.
    "select count(*) from terminal_payments t where t.approved_at_ms is not null \
     and case when t.order_id is null then 0 else 1 end \
       + case when t.refund_id is null then 0 else 1 end \
       + case when t.order_id is null and t.refund_id is null and t.ask_at_ms is not null \
         then 1 else 0 end <> 1",
    // Its order doesn't count it as a part of what was paid.
    "select count(*) from terminal_payments t where t.order_id is not null and not exists \
     (select 1 from payment_parts q where q.order_id = t.order_id \
       and q.payment_method = 'terminal' and q.reference = t.reference \
       and q.amount_minor = t.approved_minor)",
    // It isn't decided, or not given back, and nobody will look.
    "select count(*) from terminal_payments t where t.ask_at_ms is null \
     and (t.approved_at_ms is null and t.ended_at_ms is null \
       or t.refund_id is not null and t.refunded_at_ms is null and t.refused_at_ms is null)",
];
