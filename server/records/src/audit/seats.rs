//! Questions about invariant 1: who has a seat, or what else runs out.

/// At most one claim on (performance, seat); areas never over their capacity; whoever has
/// a seat has it from an order that stands; nothing else that runs out is given twice.
pub(super) const SEATS: [&str; 16] = [
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
