//! Looks for broken invariants with plain queries over whatever is in the database: each row
//! that a query counts is one violation. Nothing here trusts a constraint to have been there.
//! Long because each question stands by itself, to be read beside ARCHITECTURE.md. A question is
//! called by its invariant and its place there, `2.6`: new ones are added at the end.

use domain::{id::OrderId, money::Currency};
use store::{Conn, columns::Columns};

/// (number of the invariant, queries that count its violations)
const QUESTIONS: [(u32, &[&str]); 7] =
    [(1, &SEATS), (2, &COVER), (3, &MONEY), (4, &ONCE), (5, &MEDIA), (6, &BOOKS), (8, &REASONS)];

/// 1: at most one claim on (performance, seat); areas never over their capacity; whoever has
/// a seat has it from an order that stands; nothing else that runs out is given twice.
const SEATS: [&str; 16] = [
    "select count(*) from (select performance_id, seat_ordinal from claims \
     group by performance_id, seat_ordinal having count(*) > 1) as doubled",
    "select count(*) from (select performance_id, seat_ordinal from admissions \
     where cancelled_at_ms is null and seat_ordinal is not null \
     group by performance_id, seat_ordinal having count(*) > 1) as doubled",
    "select count(*) from area_counters c where c.taken > c.capacity or c.taken <> \
     (select coalesce(sum(a.quantity), 0) from area_claims a \
       where a.performance_id = c.performance_id and a.area = c.area)",
    // A ticket whose seat is not its own.
    "select count(*) from admissions a where a.cancelled_at_ms is null \
     and a.seat_ordinal is not null and not exists (select 1 from claims c \
       where c.performance_id = a.performance_id and c.seat_ordinal = a.seat_ordinal \
       and c.owner is not null and (c.owner <> 'order-line' or c.owner_id = a.order_line_id))",
    "select count(*) from admissions a where a.cancelled_at_ms is null \
     and a.area is not null and not exists (select 1 from area_claims c \
       where c.performance_id = a.performance_id and c.area = a.area \
       and c.owner is not null and (c.owner <> 'order-line' or c.owner_id = a.order_line_id))",
    // A seat sold to no order that stands.
    "select count(*) from claims c where c.owner = 'order-line' and not exists \
     (select 1 from order_lines l join orders o on o.id = l.order_id \
       where l.id = c.owner_id and l.performance_id = c.performance_id \
       and l.seat_ordinal = c.seat_ordinal and l.cancelled_at_ms is null \
       and o.paid_at_ms is not null and o.ended_at_ms is null)",
    "select count(*) from area_claims c where c.owner = 'order-line' and not exists \
     (select 1 from order_lines l join orders o on o.id = l.order_id \
       where l.id = c.owner_id and l.performance_id = c.performance_id and l.area = c.area \
       and l.cancelled_at_ms is null and o.paid_at_ms is not null and o.ended_at_ms is null)",
    // Held for an order that no longer waits: nobody would ever give it back.
    "select (select count(*) from claims c where c.holder = 'order' and not exists \
       (select 1 from orders o where o.id = c.holder_id \
         and o.paid_at_ms is null and o.ended_at_ms is null)) \
     + (select count(*) from area_claims c where c.holder = 'order' and not exists \
       (select 1 from orders o where o.id = c.holder_id \
         and o.paid_at_ms is null and o.ended_at_ms is null))",
    // Whatever else runs out: more given than there is, or than orders claim that stand.
    "select (select count(*) from counters c where c.taken > c.capacity or c.taken <> \
       (select coalesce(sum(q.quantity), 0) from counter_claims q \
         where q.subject = c.subject and q.held = 1)) \
     + (select count(*) from counter_claims q join orders o on o.id = q.order_id \
         where q.held = 1 and o.ended_at_ms is not null)",
    // Kept back by a block that is unknown, has ended, or is for another performance.
    "select (select count(*) from claims c where c.owner = 'block' and not exists \
       (select 1 from blocks b where b.id = c.owner_id \
         and b.performance_id = c.performance_id and b.ended_at_ms is null)) \
     + (select count(*) from area_claims c where c.owner = 'block' and not exists \
       (select 1 from blocks b where b.id = c.owner_id \
         and b.performance_id = c.performance_id and b.ended_at_ms is null))",
    // Reserved by a reservation that is unknown, has ended, or is for another performance.
    "select (select count(*) from claims c where c.owner = 'reservation' and not exists \
       (select 1 from reservations r where r.id = c.owner_id \
         and r.performance_id = c.performance_id and r.ended_at_ms is null)) \
     + (select count(*) from area_claims c where c.owner = 'reservation' and not exists \
       (select 1 from reservations r where r.id = c.owner_id \
         and r.performance_id = c.performance_id and r.ended_at_ms is null))",
    // A block that names no reason, or the return of tickets without that cancellation.
    "select count(*) from blocks b where b.reason = '' or (b.reason = 'returned' \
     and not exists (select 1 from cancellations c where c.id = b.cancellation_id))",
    // On offer for resale by an offer that is unknown, has ended, or is of another ticket; an offer
    // whose seat isn't on sale.
    "select (select count(*) from claims c where c.release_id is not null and not exists \
       (select 1 from releases r where r.id = c.release_id and r.ended_at_ms is null \
         and r.performance_id = c.performance_id and r.seat_ordinal = c.seat_ordinal \
         and c.owner = 'order-line' and r.order_line_id = c.owner_id)) \
     + (select count(*) from releases r where r.ended_at_ms is null \
       and (r.begins_at_ms is null) <> exists (select 1 from claims c where c.release_id = r.id))",
    // Kept for a renewal that is unknown, has ended, is an order, or has another seat; one that
    // keeps no seat although its holder was told so.
    "select (select count(*) from claims c where c.owner = 'subscription' and not exists \
       (select 1 from renewals r where r.id = c.owner_id and r.venue_id = c.venue_id \
         and r.seat_ordinal = c.seat_ordinal and r.terms is not null \
         and r.ended_at_ms is null and r.new_order_id is null)) \
     + (select count(*) from renewals r where r.terms is not null and r.ended_at_ms is null \
       and r.new_order_id is null and not exists \
       (select 1 from claims c where c.owner_id = r.id and c.owner = 'subscription'))",
    // Held by what the waiting list offered to somebody whose entry has ended.
    "select (select count(*) from waiting_entries w join claims c \
       on c.holder_id = w.basket_id and c.holder = 'basket' where w.ended_at_ms is not null) \
     + (select count(*) from waiting_entries w join area_claims c \
       on c.holder_id = w.basket_id and c.holder = 'basket' where w.ended_at_ms is not null)",
    // Held over a block by a channel that may not sell over it; places that are held over a block
    // that is unknown, has ended, or is for another performance.
    "select (select count(*) from claims c join blocks b on b.id = c.owner_id \
       where c.owner = 'block' and c.holder is not null \
       and not exists (select 1 from baskets h where c.holder = 'basket' and h.id = c.holder_id \
         and ' ' || b.channels || ' ' like '% ' || h.channel || ' %') \
       and not exists (select 1 from orders h where c.holder = 'order' and h.id = c.holder_id \
         and ' ' || b.channels || ' ' like '% ' || h.channel || ' %')) \
     + (select count(*) from area_claims c where c.block_id is not null and not exists \
       (select 1 from blocks b where b.id = c.block_id \
         and b.performance_id = c.performance_id and b.ended_at_ms is null \
         and (exists (select 1 from baskets h where c.holder = 'basket' and h.id = c.holder_id \
             and ' ' || b.channels || ' ' like '% ' || h.channel || ' %') \
           or exists (select 1 from orders h where c.holder = 'order' and h.id = c.holder_id \
             and ' ' || b.channels || ' ' like '% ' || h.channel || ' %'))))",
];

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

/// 2: no ticket is valid unless every cent of its order is covered by money that was captured
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

/// 3: captured money ends as a paid order or as a refund.
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

/// 4: the same request twice has the effect of one; and what must be mailed is in the outbox.
const ONCE: [&str; 17] = [
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
    // A ticket, or the receipt of an extra.
    "select count(*) from (select coalesce(admission_id, barcode_id) from scans \
     where answer = 'admitted' group by coalesce(admission_id, barcode_id) \
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
];

/// 5: an admission has one admitting medium at a time.
const MEDIA: [&str; 7] = [
    "select count(*) from admissions a where a.cancelled_at_ms is null and 1 <> \
     (select count(*) from barcode_admissions m join barcodes b on b.id = m.barcode_id \
       where m.admission_id = a.id and m.ended_at_ms is null and b.ended_at_ms is null)",
    "select count(*) from admissions a where a.cancelled_at_ms is not null and exists \
     (select 1 from barcode_admissions m where m.admission_id = a.id and m.ended_at_ms is null)",
    // Let in by a medium that had ended.
    "select count(*) from scans s join barcode_admissions m on m.barcode_id = s.barcode_id \
     and m.admission_id = s.admission_id \
     where s.answer = 'admitted' and m.ended_at_ms < s.server_at_ms",
    // Two barcodes with one text: a door reads only the text.
    "select count(*) from (select code from barcodes group by code having count(*) > 1) \
     as doubled",
    // One barcode for two tickets of one performance: a door lets in one person for it.
    "select count(*) from (select m.barcode_id, a.performance_id from barcode_admissions m \
     join admissions a on a.id = m.admission_id \
     where m.ended_at_ms is null and a.cancelled_at_ms is null \
     group by m.barcode_id, a.performance_id having count(*) > 1) as doubled",
    // A ticket on offer that admits, or one that admits nobody for no reason.
    "select count(*) from admissions a where a.cancelled_at_ms is null \
     and a.suspended_for is null and (a.suspended_at_ms is not null) <> exists \
     (select 1 from releases r where r.admission_id = a.id and r.ended_at_ms is null \
       and r.begins_at_ms is null)",
    // A ticket that was exchanged, and admits still.
    "select count(*) from exchanges e join admissions a on a.id = e.admission_id \
     where e.done_at_ms is not null and a.cancelled_at_ms is null",
];

/// For `q`, which has a currency: no season and no price list of the house is in it. A house that
/// a former program let count in two goes on with both.
macro_rules! is_of_no_price {
    () => {
        "(q.currency not in (select s.currency from seasons s \
           union select g.currency from price_lists g) and exists (select 1 from seasons))"
    };
}

/// 6: every ledger entry balances; an order's lines, fees and VAT add up to its total.
const BOOKS: [&str; 38] = [
    "select count(*) from (select transaction_id from ledger_entries \
     group by transaction_id, company_id, currency having sum(amount_minor) <> 0) as unbalanced",
    "select count(*) from orders o where o.total_minor <> \
     (select coalesce(sum(l.due_minor), 0) from order_lines l where l.order_id = o.id)",
    // What each account is to be paid, with the credit that helps, and the lines that it is for.
    "select count(*) from order_shares s where s.helps is null and s.amount_minor \
     + (select coalesce(sum(c.amount_minor), 0) from order_shares c \
       where c.order_id = s.order_id and c.helps = s.position) <> \
     (select coalesce(sum(l.due_minor), 0) from order_lines l \
       where l.order_id = s.order_id and l.share = s.position)",
    "select count(*) from (select p.order_id, p.share from payments p \
     where p.captured_at_ms is not null and not exists \
       (select 1 from refunds r where r.payment_id = p.id) \
     group by p.order_id, p.share having count(*) > 1) as doubled",
    "select count(*) from orders o where o.paid_at_ms is not null \
     and (select coalesce(sum(e.amount_minor), 0) from ledger_entries e \
           where e.order_id = o.id and e.cause = 'sale' and e.voucher_id is null \
           and e.account in ('sales', 'fees', 'goods', 'vat')) <> -(o.total_minor \
         - (select coalesce(sum(l.due_minor), 0) from order_lines l \
             join vouchers v on v.order_line_id = l.id where l.order_id = o.id))",
    "select count(*) from orders o where o.paid_at_ms is not null \
     and (select coalesce(sum(e.amount_minor), 0) from ledger_entries e \
           where e.order_id = o.id and e.cause = 'sale' and e.account = 'vat' \
           and (e.voucher_id is null or exists (select 1 from vouchers v \
             join order_lines x on x.id = v.order_line_id \
             where v.id = e.voucher_id and x.order_id = o.id))) \
      <> -(select coalesce(sum(l.tax_minor), 0) from order_lines l where l.order_id = o.id)",
    // What is owed to each seller, by the books and by the receivables.
    "select count(*) from receivables r where r.performance_id is not null \
     and (select coalesce(sum(e.amount_minor), 0) from ledger_entries e \
           where e.order_id = r.order_id and e.company_id = r.company_id \
           and e.cause in ('sale', 'cancel') and e.account = 'receivables') \
      <> (select coalesce(sum(x.amount_minor), 0) from receivables x \
           where x.order_id = r.order_id and x.company_id = r.company_id \
           and x.performance_id is not null and x.cancelled_at_ms is null)",
    // What staff took back, by the books and by the lines.
    "select count(*) from orders o where exists \
       (select 1 from cancellations c where c.order_id = o.id) \
     and (select coalesce(sum(e.amount_minor), 0) from ledger_entries e \
           where e.order_id = o.id and e.cause = 'cancel' and e.voucher_id is null \
           and e.account in ('sales', 'fees', 'goods', 'vat')) \
      <> (select coalesce(sum(b.minor), 0) from cancellation_lines b \
           join cancellations c on c.id = b.cancellation_id where c.order_id = o.id \
           and not exists (select 1 from vouchers v where v.order_line_id = b.order_line_id))",
    // Numbers of invoices without a gap, and none given twice.
    "select count(*) from (select company_id, series from invoices \
     group by company_id, series having min(number) <> 1 or max(number) <> count(*) \
     or count(distinct number) <> count(*)) as gaps",
    // The next one is the one after the last.
    "select count(*) from invoice_series s where s.next_number <> 1 + \
     (select coalesce(max(i.number), 0) from invoices i \
       where i.company_id = s.company_id and i.series = s.prefix)",
    "select count(*) from invoices i where i.total_minor <> \
     (select coalesce(sum(l.due_minor), 0) from invoice_lines l where l.invoice_id = i.id) \
     or i.tax_minor <> \
     (select coalesce(sum(l.tax_minor), 0) from invoice_lines l where l.invoice_id = i.id)",
    // An order's invoices, and what was sold less what was taken back.
    "select count(*) from invoices s join orders o on o.id = s.order_id \
     where s.cause = 'sale' and o.to_invoice_ms is null \
     and (select coalesce(sum(i.total_minor + i.voucher_minor), 0) from invoices i \
           where i.order_id = s.order_id and i.company_id = s.company_id \
           and i.replaced_by_id is null) \
      <> (select coalesce(sum(l.due_minor - (select coalesce(sum(b.minor), 0) \
             from cancellation_lines b where b.order_line_id = l.id) \
             - (select coalesce(sum(z.minor), 0) from write_off_lines z \
               join write_offs w on w.id = z.write_off_id \
               where z.order_line_id = l.id and w.undone_at_ms is null)), 0) from order_lines l \
           where l.order_id = s.order_id and l.selling_company_id = s.company_id)",
    "select count(*) from invoices s join orders o on o.id = s.order_id \
     where s.cause = 'sale' and o.to_invoice_ms is null \
     and (select coalesce(sum(i.tax_minor + i.voucher_tax_minor), 0) from invoices i \
           where i.order_id = s.order_id and i.company_id = s.company_id \
           and i.replaced_by_id is null) \
      <> (select coalesce(sum(l.tax_minor - (select coalesce(sum(b.tax_minor), 0) \
             from cancellation_lines b where b.order_line_id = l.id) \
             - (select coalesce(sum(z.tax_minor), 0) from write_off_lines z \
               join write_offs w on w.id = z.write_off_id \
               where z.order_line_id = l.id and w.undone_at_ms is null)), 0) from order_lines l \
           where l.order_id = s.order_id and l.selling_company_id = s.company_id)",
    // Sold, small enough for a simplified one, and forgotten.
    "select count(*) from (select o.id, l.selling_company_id from orders o \
     join order_lines l on l.order_id = o.id join companies c on c.id = l.selling_company_id \
     where o.paid_at_ms is not null and o.ended_at_ms is null and o.to_invoice_ms is null \
     and not exists (select 1 from invoices i \
       where i.order_id = o.id and i.company_id = l.selling_company_id) \
     group by o.id, l.selling_company_id, c.simplified_max_minor \
     having sum(l.due_minor) between 1 and c.simplified_max_minor) as forgotten",
    // What lies at the gateways and counters or was paid with credit or a voucher, by the books and
    // by the payments.
    "select count(*) from payments p where \
     (select coalesce(sum(e.amount_minor), 0) from ledger_entries e \
       where e.payment_id = p.id and (e.account like 'gateway:%' \
         or e.account in ('cash', 'terminal', 'customer-credit') \
         or (e.account = 'vouchers' and e.voucher_id = \
           (select s.voucher_id from order_shares s \
             where s.order_id = p.order_id and s.position = p.share)))) \
     <> coalesce(p.captured_minor, 0) - (select coalesce(sum(case when r.done_at_ms is null \
         then r.sent_minor else r.amount_minor end), 0) \
       from refunds r where r.payment_id = p.id) \
     - (select coalesce(sum(d.held_minor + d.debt_minor), 0) from disputes d \
       where d.payment_id = p.id and d.won_at_ms is null)",
    // What the house owes to shoppers, by the books and by the refunds.
    "select count(*) from payments p where \
     (select coalesce(sum(e.amount_minor), 0) from ledger_entries e \
       where e.payment_id = p.id and e.account = 'debts') \
     <> -(select coalesce(sum(r.amount_minor - r.covered_minor), 0) from refunds r \
       where r.payment_id = p.id and r.failed_at_ms is not null)",
    // What a chargeback brought back to a shopper, by it and by the refunds.
    "select count(*) from disputes d where d.won_at_ms is null and d.debt_minor <> \
     (select coalesce(sum(b.amount_minor), 0) from chargeback_offsets b where b.dispute_id = d.id)",
    // The house owes what a chargeback has taken from it.
    "select count(*) from refunds r join disputes d on d.payment_id = r.payment_id \
     where r.failed_at_ms is not null and r.amount_minor > r.covered_minor \
     and d.won_at_ms is null and d.currency = r.currency \
     and (d.amount_minor > d.held_minor + d.debt_minor or exists (select 1 from receivables v \
       where v.dispute_id = d.id and v.settled_at_ms is null and v.cancelled_at_ms is null \
       and not exists (select 1 from write_offs w where w.receivable_id = v.id \
         and w.undone_at_ms is null)))",
    // What is owed to the house, by the books and by the receivables.
    "select count(*) from orders o where \
     (select coalesce(sum(e.amount_minor), 0) from ledger_entries e \
       where e.order_id = o.id and e.account = 'receivables') \
     <> (select coalesce(sum(v.amount_minor - v.received_minor + v.credited_minor), 0) \
       from receivables v where v.order_id = o.id \
       and v.settled_at_ms is null and v.cancelled_at_ms is null and not exists \
       (select 1 from write_offs w where w.receivable_id = v.id and w.undone_at_ms is null))",
    // What was written off, by the receivable and by its lines.
    "select count(*) from write_offs w where w.amount_minor <> w.beyond_minor + \
     (select coalesce(sum(z.minor), 0) from write_off_lines z where z.write_off_id = w.id) \
     or (w.undone_at_ms is null and w.amount_minor <> \
       (select v.amount_minor from receivables v where v.id = w.receivable_id))",
    // A line of which more was taken back and written off than it cost, or than its VAT; or all
    // of its price, and not all of its VAT.
    "select count(*) from (select l.due_minor, l.tax_minor, \
       (select coalesce(sum(b.minor), 0) from cancellation_lines b \
         where b.order_line_id = l.id) + (select coalesce(sum(z.minor), 0) \
         from write_off_lines z join write_offs w on w.id = z.write_off_id \
         where z.order_line_id = l.id and w.undone_at_ms is null) as gone_minor, \
       (select coalesce(sum(b.tax_minor), 0) from cancellation_lines b \
         where b.order_line_id = l.id) + (select coalesce(sum(z.tax_minor), 0) \
         from write_off_lines z join write_offs w on w.id = z.write_off_id \
         where z.order_line_id = l.id and w.undone_at_ms is null) as gone_tax_minor \
       from order_lines l) as gone \
     where gone_minor > due_minor or gone_tax_minor > tax_minor \
     or (gone_minor = due_minor and gone_tax_minor <> tax_minor)",
    // What holders got for seats that were sold for them, by the books and by their offers.
    "select count(*) from (select l.order_id, r.released_by, sum(r.credit_minor) as minor \
       from releases r join order_lines l on l.id = r.sold_line_id \
       where r.credit_minor > 0 group by l.order_id, r.released_by) as sold \
     where sold.minor <> -(select coalesce(sum(e.amount_minor), 0) from ledger_entries e \
       where e.order_id = sold.order_id and e.person_id = sold.released_by \
       and e.cause = 'resale' and e.account = 'customer-credit')",
    // More credit was spent or paid out than there was.
    "select count(*) from (select e.person_id, e.company_id, e.currency from ledger_entries e \
     where e.person_id is not null and e.account = 'customer-credit' \
     group by e.person_id, e.company_id, e.currency having sum(e.amount_minor) > 0) as overdrawn",
    // Credit that pays for somebody else's order, or a share that helps none.
    "select (select count(*) from ledger_entries e join payments p on p.id = e.payment_id \
       join orders o on o.id = p.order_id \
       where e.account = 'customer-credit' and e.person_id <> o.person_id) \
     + (select count(*) from order_shares s where s.helps is not null and not exists \
       (select 1 from order_shares m where m.order_id = s.order_id and m.position = s.helps \
         and m.helps is null))",
    // What is to be paid to banks, by the books and by the pay-outs that were asked for.
    "select count(*) from (select q.person_id, q.company_id, q.currency from (\
       select e.person_id, e.company_id, e.currency, e.amount_minor as minor \
       from ledger_entries e where e.account = 'pay-outs-due' \
       union all select p.person_id, p.company_id, p.currency, p.amount_minor from pay_outs p \
       where p.file_id is null and p.ended_at_ms is null) q \
     group by q.person_id, q.company_id, q.currency having sum(q.minor) <> 0) as unequal",
    // What files paid, by the books and by the pay-outs in them.
    "select count(*) from (select q.person_id, q.company_id, q.currency from (\
       select e.person_id, e.company_id, e.currency, e.amount_minor as minor \
       from ledger_entries e where e.account = 'paid-out' \
       and e.cause in ('pay-out-filed', 'pay-out-returned') \
       union all select p.person_id, p.company_id, p.currency, p.amount_minor from pay_outs p \
       where p.file_id is not null and coalesce(p.end_cause, 'paid') <> 'returned') q \
     group by q.person_id, q.company_id, q.currency having sum(q.minor) <> 0) as unequal",
    // A file that says something else than its pay-outs, or pays for another company.
    "select count(*) from pay_out_files f where f.amount_minor <> \
     (select coalesce(sum(p.amount_minor), 0) from pay_outs p where p.file_id = f.id) \
     or f.pay_outs <> (select count(*) from pay_outs p where p.file_id = f.id \
       and p.company_id = f.company_id and p.currency = f.currency)",
    // More was paid with a voucher than was on it, or more is on it than it was worth, or it has
    // ended and something is left; or an entry of vouchers that is of none.
    "select (select count(*) from (select v.id, v.value_minor, v.end_cause, \
         (select coalesce(-sum(e.amount_minor), 0) from ledger_entries e \
           where e.voucher_id = v.id and e.account = 'vouchers') as minor from vouchers v) q \
       where q.minor < 0 or q.minor > q.value_minor or (q.end_cause is not null and q.minor <> 0)) \
     + (select count(*) from ledger_entries e \
       where e.account = 'vouchers' and e.voucher_id is null)",
    // A voucher that was paid and not issued, or issued and not paid, or of another value.
    "select (select count(*) from order_extras g join extras x on x.id = g.extra_id \
       join order_lines l on l.id = g.order_line_id join orders o on o.id = l.order_id \
       where x.kind = 'voucher' and o.paid_at_ms is not null and not exists \
       (select 1 from vouchers v where v.order_line_id = l.id and v.value_minor = l.due_minor \
         and v.currency = o.currency and v.company_id = l.selling_company_id)) \
     + (select count(*) from vouchers v join order_lines l on l.id = v.order_line_id \
       join orders o on o.id = l.order_id where v.end_cause is null \
       and (o.paid_at_ms is null or o.ended_at_ms is not null or l.cancelled_at_ms is not null))",
    // What tickets that somebody else had accepted brought to their orders, by the books and by the
    // exchanges.
    "select count(*) from exchanges x join orders o on o.id = x.order_id \
       join order_lines l on l.id = x.order_line_id join orders f on f.id = l.order_id \
     where x.done_at_ms is not null and x.transfer_id is not null and f.person_id <> o.person_id \
     and x.used_minor <> (select coalesce(sum(e.amount_minor), 0) from ledger_entries e \
       where e.order_id = x.order_id and e.person_id = f.person_id \
       and e.cause = 'exchange-handed' and e.account = 'customer-credit')",
    // The VAT in what is left of single-purpose vouchers, rounded half-up, by the books.
    "select count(*) from (select v.tax_rate_ppm, \
       (select coalesce(-sum(e.amount_minor), 0) from ledger_entries e \
         where e.voucher_id = v.id and e.account = 'vouchers') as left_minor, \
       (select coalesce(sum(e.amount_minor), 0) from ledger_entries e \
         where e.voucher_id = v.id and e.account = 'vouchers-vat') as tax_minor \
       from vouchers v where v.tax_rate_ppm is not null) q where q.tax_minor <> \
     cast((2 * q.left_minor * q.tax_rate_ppm + 1000000 + q.tax_rate_ppm) as bigint) \
       / (2 * (1000000 + q.tax_rate_ppm))",
    // The resale of a ticket brought more than its holder paid for it, or the tickets of a pass
    // brought more than the pass cost.
    "select (select count(*) from releases r join order_lines l on l.id = r.order_line_id \
       where r.credit_minor > l.due_minor - (select coalesce(sum(b.minor), 0) \
           from cancellation_lines b where b.order_line_id = l.id) \
       and not exists (select 1 from counter_claim_lines c \
         join memberships m on m.id = substr(c.subject, 11) \
         where c.subject like 'flat-rate:%' and c.order_line_id = l.id)) \
     + (select count(*) from memberships m where \
       (select coalesce(sum(r.credit_minor), 0) from counter_claim_lines c \
         join releases r on r.order_line_id = c.order_line_id \
         where c.subject = 'flat-rate:' || m.id) \
       > (select coalesce(sum(p.due_minor - (select coalesce(sum(b.minor), 0) \
             from cancellation_lines b where b.order_line_id = p.id)), 0) \
           from order_lines p where p.id = m.order_line_id))",
    // What came in for what is paid later, by the books and by the settlements.
    "select count(*) from (select q.order_id from (\
       select e.order_id, e.amount_minor as minor from ledger_entries e \
       where e.account = 'receivables' and e.cause in \
         ('receivable-settled', 'receivable-offset', 'receivable-returned') \
       union all select v.order_id, s.amount_minor from settlements s \
       join receivables v on v.id = s.receivable_id where s.returned_at_ms is null) q \
     group by q.order_id having sum(q.minor) <> 0) as unequal",
    // What of it became credit, by the books and by the receivables; what a return made of such
    // credit is owed by whoever had it.
    "select count(*) from (select q.order_id from (\
       select e.order_id, e.amount_minor as minor from ledger_entries e \
       where e.account = 'customer-credit' \
         and e.cause in ('receivable-overpaid', 'receivable-given-back') \
       union all select v.order_id, v.credited_minor + \
         case when v.returned_of is null then 0 else v.amount_minor end from receivables v) q \
     group by q.order_id having sum(q.minor) <> 0) as unequal",
    // In a file for the bank before the performance was over.
    "select count(*) from pay_outs p join pay_out_files f on f.id = p.file_id \
     where p.payable_at_ms > f.made_at_ms",
    // Sold, entered for a sale, or issued in a currency that no prices of the house are in. What
    // comes by a payment may be in another one.
    concat!(
        "select (select count(*) from orders q \
           where (q.paid_at_ms is not null or q.ended_at_ms is null) and ",
        is_of_no_price!(),
        ") + (select count(*) from ledger_entries q where q.payment_id is null \
           and q.cause in ('sale', 'cancel', 'resale', 'exchange', 'vouchers-issued') and ",
        is_of_no_price!(),
        ") + (select count(*) from vouchers q where ",
        is_of_no_price!(),
        ")"
    ),
    // Lines whose stages don't add up to their price. Those of a former program have none yet.
    "select count(*) from order_lines l join orders o on o.id = l.order_id \
     where o.stages_at_ms is not null and l.due_minor <> coalesce((select sum(s.minor) \
       from order_line_stages s where s.line_id = l.id), -1)",
    // Paid at a counter, and become credit without its holder's wish: an exchange, a waiver, or
    // the choice after a change.
    "select count(*) from refunds r join payments p on p.id = r.payment_id \
     where p.payment_method in ('cash', 'terminal') and r.cause like '%:credit' \
     and not exists (select 1 from cancellations c \
       where c.id = substr(r.cause, 8, length(r.cause) - 14) \
       and (c.exchange_order_id is not null \
         or c.waived = 1 or exists (select 1 from change_choices x \
           where x.change_id = c.change_id and x.order_id = c.order_id \
           and x.choice <> 'unchosen')))",
];

/// 8: seniority, kinds, passes and balances never change without a journal row that says why.
const REASONS: [&str; 5] = [
    "select count(*) from seniority s where not exists \
     (select 1 from journal j where j.id = s.journal_id and j.subject_id = s.person_id)",
    "select count(*) from person_kinds k where not exists \
     (select 1 from journal j where j.id = k.journal_id and j.subject_id = k.person_id)",
    "select count(*) from memberships m where not exists \
     (select 1 from journal j where j.id = m.journal_id and j.subject_id = m.person_id)",
    "select count(*) from (select distinct e.order_id, e.person_id, e.voucher_id, e.cause \
     from ledger_entries e where not exists (select 1 from journal j \
       where j.subject_id = coalesce(e.order_id, e.person_id, e.voucher_id) and \
       case j.action when 'order.reserve' then 'order.pay' else j.action end = \
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
       when 'dispute-won' then 'dispute.win' end)) \
     as unexplained",
    // A credit whose holder's own order doesn't say where it comes from.
    "select count(*) from releases r join order_lines l on l.id = r.order_line_id \
     where r.credit_minor > 0 and not exists (select 1 from journal j \
       where j.subject_id = l.order_id and j.action = 'ticket.resell')",
];

/// What one question counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer {
    pub invariant: u32,
    /// Its place among the invariant's questions, from 1.
    pub question: u32,
    pub violations: i64,
}

/// Asks every question that a query answers.
#[boxed]
pub async fn ask(conn: &mut Conn) -> anyhow::Result<Vec<Answer>> {
    let mut answers = Vec::new();
    for (invariant, questions) in QUESTIONS {
        for (question, sql) in (1..).zip(questions) {
            let violations = sqlx::query_scalar::<_, i64>(*sql).fetch_one(&mut *conn).await?;
            answers.push(Answer { invariant, question, violations });
        }
    }
    Ok(answers)
}

/// An order's amounts, to be compared with the quote that was frozen (invariant 7).
#[derive(Clone, Debug, PartialEq)]
pub struct Charged {
    pub order: OrderId,
    pub currency: Currency,
    pub total_minor: i64,
    pub quote: String,
    /// Attempts that asked for another amount or currency. Those at a bank don't count where staff
    /// then took the money: the order's shares are others since. Neither does one that failed, or
    /// was given back, and is older than a change of its reservation.
    pub other_amounts: i64,
}

/// By identity, after one of them.
#[boxed]
pub async fn charged(
    conn: &mut Conn,
    after: Option<OrderId>,
    limit: i64,
) -> anyhow::Result<Vec<Charged>> {
    sqlx::query(
        "select o.id, o.currency, o.total_minor, o.quote, \
         (select count(*) from payments p where p.order_id = o.id \
           and (p.currency <> o.currency or not exists (select 1 from order_shares s \
             join merchant_accounts wanted on wanted.id = s.merchant_account_id \
             join merchant_accounts tried on tried.id = p.merchant_account_id \
             where s.order_id = o.id and s.position = p.share \
             and s.amount_minor = p.amount_minor and (wanted.id = tried.id \
               or wanted.company_id = tried.company_id and exists (select 1 from payments f \
                 where f.order_id = o.id and f.share = p.share \
                 and f.attempt < p.attempt)))) \
           and not (p.currency = o.currency and exists (select 1 from order_reservations v \
               where v.order_id = o.id) \
             and not exists (select 1 from order_shares g \
               where g.order_id = o.id and g.position = p.share) \
             and (p.failed_at_ms is not null or p.captured_minor = \
               (select coalesce(sum(r.amount_minor), 0) from refunds r \
                 where r.payment_id = p.id))) \
           and (p.payment_method in ('credit', 'voucher', 'cash', 'terminal') or not exists \
             (select 1 from payment_parts x where x.order_id = o.id and x.amount_minor > 0))) \
           as others \
         from orders o where o.id > $1 order by o.id limit $2",
    )
    .bind(after.map_or(String::new(), |order| order.to_string()))
    .bind(limit)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        let currency = row.text("currency")?;
        Ok(Charged {
            order: row.id("id")?,
            currency: Currency::parse(&currency)
                .map_err(|wrong| anyhow::anyhow!("{currency}: {wrong}"))?,
            total_minor: row.int("total_minor")?,
            quote: row.text("quote")?,
            other_amounts: row.int("others")?,
        })
    })
    .collect()
}
