//! Violations of invariant 2. What covers a ticket.

use super::{Planted, also, only};

/// The free ticket's order, which has seat 8 and whose seat nobody misses.
macro_rules! free_order {
    ($set:literal) => {
        concat!(
            "update claims set owner = 'subscription', owner_id = 's' where seat_ordinal = 8; \
             update orders set ",
            $set,
            " where id = (select order_id from order_lines where seat_ordinal = 8)"
        )
    };
}

/// A pass for the person of an order's line, with its journal row.
macro_rules! pass {
    ($line:literal) => {
        concat!(
            "insert into extras (id, key, kind) values ('friends', 'friends', 'membership'); \
             insert into journal (id, at_ms, actor, actor_id, channel, action, subject, \
             subject_id, detail) select 'j', 1, 'job', 'x', 'web', 'person.pass', 'person', \
             o.person_id, '' from order_lines l join orders o on o.id = l.order_id where ",
            $line,
            "; insert into memberships (id, person_id, extra_id, from_ms, until_ms, \
             order_line_id, journal_id) select 'm', o.person_id, 'friends', 1, 2, l.id, 'j' \
             from order_lines l join orders o on o.id = l.order_id where ",
            $line
        )
    };
}

pub const TICKETS: &[Planted] = &[
    only("2.1", cent_back!("", "")),
    only("2.1", "update payments set captured_currency = 'USD' where captured_minor > 0"),
    also(
        "2.2",
        &["1.14"],
        "update order_lines set cancelled_at_ms = 1 where seat_ordinal = 8; \
         update claims set owner = 'subscription', owner_id = 's' where seat_ordinal = 8",
    ),
    also("2.2", &["1.14"], free_order!("paid_at_ms = null")),
    also("2.2", &["1.14"], free_order!("ended_at_ms = 1, end_cause = 'cancelled'")),
    only("2.6", pass!("l.seat_ordinal = 6")),
    also(
        "2.6",
        &["1.14", "2.2"],
        concat!(pass!("l.seat_ordinal = 8"), "; ", free_order!("paid_at_ms = null")),
    ),
    also(
        "2.6",
        &["1.14", "2.2"],
        concat!(
            pass!("l.seat_ordinal = 8"),
            "; ",
            free_order!("ended_at_ms = 1, end_cause = 'cancelled'")
        ),
    ),
    also(
        "2.6",
        &["1.6", "2.2"],
        concat!(
            pass!("l.seat_ordinal = 8"),
            "; update order_lines set cancelled_at_ms = 1 where seat_ordinal = 8"
        ),
    ),
];

pub const RETURNED: &[Planted] = &[
    // A ticket that stands on the lost money of another order admits.
    only(
        "2.8",
        "insert into chargeback_lines (order_id, order_line_id) \
         select (select min(order_id) from receivables where dispute_id is not null), \
         order_line_id from admissions \
         where cancelled_at_ms is null and disputed_at_ms is null",
    ),
    // One that is refused is said to stand on an order of which nothing is lost.
    only(
        "2.8",
        "insert into chargeback_lines (order_id, order_line_id) \
         select (select min(l.order_id) from order_lines l \
           join admissions b on b.order_line_id = l.id \
           where b.cancelled_at_ms is null and b.disputed_at_ms is null), order_line_id \
         from admissions where cancelled_at_ms is null and disputed_at_ms is not null",
    ),
];

pub const PASSES: &[Planted] = &[
    only("2.3", "update admissions set disputed_at_ms = null"),
    // The books still have it as owed.
    also("2.7", &["6.19"], "update receivables set cancelled_at_ms = 1"),
];

pub const SCHOOLS: &[Planted] = &[
    // More is owed than the order costs, and the books don't know of it.
    also("2.4", &["3.3", "6.7", "6.19"], "update receivables set amount_minor = amount_minor + 1"),
    // The lines of one receivable are then another's.
    also(
        "2.5",
        &["2.4"],
        "update order_lines set receivable_id = (select min(id) from receivables)",
    ),
    // Of another order.
    also(
        "2.5",
        &["2.1", "6.7", "6.19"],
        concat!(unguarded!("receivables"), "update receivables set order_id = 'another'"),
    ),
    // Of another seller.
    also(
        "2.5",
        &["6.7"],
        "insert into companies (id, key, name, tax_number, street, postcode, town, country) \
         select 'x', 'x', name, tax_number, street, postcode, town, country from companies \
         where id = (select min(company_id) from receivables); \
         update receivables set company_id = 'x'",
    ),
];

pub const SETTLED: &[Planted] = &[
    // The books say that less was paid.
    also("2.9", &["6.19"], "update receivables set received_minor = received_minor + 1"),
    // More came in than it is said to have.
    also(
        "2.9",
        &["6.33"],
        "update settlements set amount_minor = amount_minor + 1 where returned_at_ms is null",
    ),
];
