//! Questions about invariant 2: what covers a ticket.

/// For orders `o`: their lines cost more than the money and the receivables that cover them.
macro_rules! is_short {
    () => {
        "(select coalesce(sum(d.due_minor - (select coalesce(sum(b.minor), 0) \
             from cancellation_lines b where b.order_line_id = d.id)), 0) from order_lines d \
           where d.order_id = o.id and d.cancelled_at_ms is null) \
         > (select coalesce(sum(p.captured_minor), 0) from payments p \
             where p.order_id = o.id and p.captured_currency = o.currency) \
         - (select coalesce(sum(r.amount_minor), 0) from refunds r \
             join payments p on p.id = r.payment_id \
             where p.order_id = o.id and p.captured_currency = o.currency) \
         - (select coalesce(sum(d.held_minor), 0) from disputes d \
             join payments p on p.id = d.payment_id \
             where p.order_id = o.id and d.won_at_ms is null) \
         + (select coalesce(sum(v.amount_minor), 0) from receivables v where v.order_id = o.id \
             and v.cancelled_at_ms is null and v.returned_of is null \
             and coalesce(v.currency, o.currency) = o.currency \
             and (v.settled_at_ms is null or v.reopened_at_ms >= v.settled_at_ms)) \
         + (select coalesce(sum(y.amount_minor), 0) from debt_payments y \
             where y.order_id = o.id and y.currency = o.currency)"
    };
}

/// No ticket is valid unless every cent of its order is covered by money that was captured
/// and didn't go back, or by a receivable.
pub(crate) const COVER: [&str; 9] = [
    concat!(
        "select count(*) from admissions a join order_lines l on l.id = a.order_line_id \
         join orders o on o.id = l.order_id \
         where a.cancelled_at_ms is null and a.suspended_at_ms is null \
         and a.disputed_at_ms is null and ",
        is_short!()
    ),
    // Not even said to be paid.
    "select count(*) from admissions a join order_lines l on l.id = a.order_line_id \
     join orders o on o.id = l.order_id where a.cancelled_at_ms is null \
     and (o.paid_at_ms is null or o.ended_at_ms is not null or l.cancelled_at_ms is not null)",
    // Had for a pass whose money a chargeback has taken.
    "select count(*) from receivables r join order_lines l on l.order_id = r.order_id \
     join memberships m on m.order_line_id = l.id \
     join counter_claim_lines c on c.subject = 'flat-rate:' || m.id \
     join admissions a on a.order_line_id = c.order_line_id \
     where r.dispute_id is not null and r.settled_at_ms is null and r.cancelled_at_ms is null \
     and a.cancelled_at_ms is null and a.disputed_at_ms is null",
    // A receivable is never more or less than its lines.
    "select count(*) from receivables r where r.performance_id is not null \
     and r.cancelled_at_ms is null and r.amount_minor <> \
     (select coalesce(sum(l.due_minor - (select coalesce(sum(b.minor), 0) \
             from cancellation_lines b where b.order_line_id = l.id)), 0) from order_lines l \
       where l.receivable_id = r.id and l.cancelled_at_ms is null)",
    // A line of another order, or of another seller's.
    "select count(*) from receivables r join order_lines l on l.receivable_id = r.id \
     where l.order_id <> r.order_id or l.selling_company_id <> r.company_id",
    // A membership or pass from an order that isn't paid, or of a line that was taken back.
    "select count(*) from memberships m join order_lines l on l.id = m.order_line_id \
     join orders o on o.id = l.order_id where m.ended_at_ms is null \
     and (o.paid_at_ms is null or o.ended_at_ms is not null or l.cancelled_at_ms is not null)",
    // A membership or pass whose order is said to be paid, and the money for it is not there.
    concat!(
        "select count(*) from memberships m join order_lines l on l.id = m.order_line_id \
         join orders o on o.id = l.order_id \
         where m.ended_at_ms is null and o.paid_at_ms is not null and ",
        is_short!()
    ),
    // Reached by a chargeback of another order and admitting, or reached by none that is open.
    "select count(*) from chargeback_lines z join order_lines l on l.id = z.order_line_id \
     join orders o on o.id = l.order_id \
     left join admissions a on a.order_line_id = l.id and a.cancelled_at_ms is null \
     where (a.id is not null and a.disputed_at_ms is null) \
     or not exists (select 1 from receivables r where r.order_id = z.order_id \
       and r.dispute_id is not null and r.settled_at_ms is null and r.cancelled_at_ms is null)",
    // Said to be paid by more or less than came in for it, or credit of more or less than was too
    // much.
    "select count(*) from receivables r where r.received_minor <> \
     (select coalesce(sum(s.amount_minor), 0) from settlements s \
       where s.receivable_id = r.id and s.returned_at_ms is null) \
     or r.credited_minor <> case when r.cancelled_at_ms is not null then r.received_minor \
       when r.received_minor > r.amount_minor then r.received_minor - r.amount_minor else 0 end",
];
