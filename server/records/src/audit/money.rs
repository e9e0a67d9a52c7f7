//! Questions about invariant 3: what becomes of captured money.

/// Captured money ends as a paid order or as a refund.
pub(crate) const MONEY: [&str; 6] = [
    // Not decided, and nobody will ask.
    "select count(*) from payments p \
     where p.captured_at_ms is null and p.failed_at_ms is null and p.ask_at_ms is null",
    // Kept for an order that is not paid.
    "select count(*) from payments p join orders o on o.id = p.order_id \
     where p.captured_at_ms is not null and (o.paid_at_ms is null or o.ended_at_ms is not null) \
     and (o.ended_at_ms is not null or 1 >= (select count(*) from order_shares s \
       where s.order_id = o.id)) and p.captured_minor > \
     (select coalesce(sum(r.amount_minor), 0) from refunds r where r.payment_id = p.id)",
    // Kept beyond what a paid order costs, or in another currency.
    "select count(*) from orders o where o.paid_at_ms is not null and o.ended_at_ms is null \
     and (select coalesce(sum(p.captured_minor), 0) from payments p where p.order_id = o.id) \
       - (select coalesce(sum(r.amount_minor), 0) from refunds r \
           join payments p on p.id = r.payment_id where p.order_id = o.id) \
       - (select coalesce(sum(d.held_minor), 0) from disputes d \
           join payments p on p.id = d.payment_id \
           where p.order_id = o.id and d.won_at_ms is null) \
       + (select coalesce(sum(v.amount_minor), 0) from receivables v where v.order_id = o.id \
           and v.settled_at_ms is null and v.cancelled_at_ms is null \
           and v.returned_of is null) \
       + (select coalesce(sum(y.amount_minor), 0) from debt_payments y where y.order_id = o.id) \
       > (select coalesce(sum(l.due_minor - (select coalesce(sum(b.minor), 0) \
             from cancellation_lines b where b.order_line_id = l.id)), 0) from order_lines l \
           where l.order_id = o.id and l.cancelled_at_ms is null)",
    // Paid for and not delivered.
    "select count(*) from order_lines l join orders o on o.id = l.order_id \
     where l.offer = 'ticket' and l.cancelled_at_ms is null \
     and o.paid_at_ms is not null and o.ended_at_ms is null and not exists \
     (select 1 from admissions a where a.order_line_id = l.id and a.cancelled_at_ms is null) \
     and not exists (select 1 from releases r where r.order_line_id = l.id \
       and r.end_cause = 'sold') \
     and not exists (select 1 from exchanges e where e.order_line_id = l.id \
       and e.done_at_ms is not null) \
     and not exists (select 1 from exchanges_beside e where e.order_line_id = l.id \
       and e.done_at_ms is not null)",
    "select count(*) from order_extras g join order_lines l on l.id = g.order_line_id \
     join orders o on o.id = l.order_id \
     where g.from_ms is not null and l.cancelled_at_ms is null \
     and o.paid_at_ms is not null and o.ended_at_ms is null and not exists \
     (select 1 from memberships m where m.order_line_id = g.order_line_id)",
    // Refused by the bank, and no debt in the books.
    "select count(*) from refunds r where r.failed_at_ms is not null and not exists \
     (select 1 from ledger_entries e where e.payment_id = r.payment_id \
       and e.account = 'debts' and e.amount_minor = -r.amount_minor)",
];
