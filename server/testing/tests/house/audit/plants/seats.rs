//! Violations of invariant 1. Who has a seat, or what else runs out.

use super::{Planted, also, only};

/// A claim on a seat that nobody has.
macro_rules! claim {
    ($columns:literal, $values:literal) => {
        concat!(
            "insert into claims (performance_id, seat_ordinal, venue_id, ",
            $columns,
            ") select performance_id, 7, venue_id, ",
            $values,
            " from claims where seat_ordinal = 3"
        )
    };
}

/// A claim on one more place of an area that has some.
macro_rules! area_claim {
    ($columns:literal, $values:literal) => {
        concat!(
            "insert into area_claims (id, performance_id, area, quantity, ",
            $columns,
            ") select 'x', performance_id, area, 1, ",
            $values,
            " from area_counters where taken > 0; \
             update area_counters set taken = taken + 1 where taken > 0"
        )
    };
}

pub const TICKETS: &[Planted] = &[
    only(
        "1.1",
        concat!(
            unguarded!("claims"),
            "insert into claims select * from guarded where seat_ordinal = 3"
        ),
    ),
    also(
        "1.2",
        &["1.14"],
        "drop index admissions_seat; \
         update claims set owner = 'subscription', owner_id = 's' where seat_ordinal = 3; \
         update admissions set seat_ordinal = 3 where seat_ordinal = 4",
    ),
    only("1.3", "update area_counters set taken = taken + 1"),
    only(
        "1.3",
        concat!(unguarded!("area_counters"), "update area_counters set capacity = taken - 1"),
    ),
    only("1.4", "delete from claims where seat_ordinal = 3"),
    only("1.5", "delete from area_claims; update area_counters set taken = 0"),
    only("1.6", claim!("owner, owner_id, owned_at_ms", "'order-line', 'nobody', 1")),
    only(
        "1.7",
        "insert into area_claims (id, performance_id, area, quantity, owner, owner_id) \
         select 'x', performance_id, area, 1, 'order-line', 'nobody' from area_counters \
         where performance_id = (select min(performance_id) from area_counters); \
         update area_counters set taken = taken + 1 \
         where performance_id = (select min(performance_id) from area_counters)",
    ),
    only("1.8", claim!("holder, holder_id, held_until_ms", "'order', 'gone', 1")),
    only("1.8", area_claim!("holder, holder_id, held_until_ms", "'order', 'gone', 1")),
    only(
        "1.9",
        concat!(
            "insert into counters (subject, capacity, taken) values ('x', 1, 1); \
             insert into counter_claims (order_id, subject, quantity, held) \
             select order_id, 'x', 1, 1 from order_lines where seat_ordinal = 3; ",
            unguarded!("counters"),
            "update counters set capacity = 0"
        ),
    ),
    only(
        "1.9",
        "insert into counters (subject, capacity, taken) values ('x', 1, 1); \
         insert into counter_claims (order_id, subject, quantity, held) \
         select order_id, 'x', 1, 1 from order_lines where seat_ordinal = 6",
    ),
    only("1.9", "insert into counters (subject, capacity, taken) values ('x', 5, 1)"),
    only("1.10", claim!("owner, owner_id, owned_at_ms", "'block', 'nobody', 1")),
    only("1.10", area_claim!("owner, owner_id", "'block', 'nobody'")),
    only("1.11", area_claim!("owner, owner_id", "'reservation', 'nobody'")),
    only("1.11", claim!("owner, owner_id, owned_at_ms", "'reservation', 'nobody', 1")),
    only(
        "1.12",
        "insert into blocks (id, performance_id, reason, blocked_at_ms) \
         select 'b', min(performance_id), 'returned', 1 from area_counters",
    ),
    only(
        "1.12",
        "insert into blocks (id, performance_id, reason, blocked_at_ms) \
         select 'b', min(performance_id), '', 1 from area_counters",
    ),
    only(
        "1.16",
        concat!(
            "insert into blocks (id, performance_id, reason, blocked_at_ms) \
             select 'b', performance_id, 'house', 1 from claims where seat_ordinal = 3; ",
            claim!(
                "owner, owner_id, owned_at_ms, holder, holder_id, held_until_ms",
                "'block', 'b', 1, 'basket', 'nobody', 1"
            )
        ),
    ),
    only(
        "1.16",
        concat!(
            "insert into blocks (id, performance_id, reason, blocked_at_ms) \
             select 'b', performance_id, 'house', 1 from area_counters where taken > 0; ",
            area_claim!("holder, holder_id, held_until_ms, block_id", "'basket', 'nobody', 1, 'b'")
        ),
    ),
];

pub const RESALES: &[Planted] = &[
    only("1.13", "update claims set release_id = 'x' where release_id is not null"),
    only("1.13", "update claims set release_id = null where release_id is not null"),
    also(
        "1.13",
        &["5.6"],
        "update releases set ended_at_ms = 1, end_cause = 'taken-back' where ended_at_ms is null",
    ),
];

pub const RENEWALS: &[Planted] = &[
    only("1.14", "update claims set owner_id = 'x' where owner = 'subscription'"),
    only("1.14", "update renewals set ended_at_ms = 1, end_cause = 'declined'"),
    only("1.14", "delete from claims where owner = 'subscription'"),
];

pub const WAITING: &[Planted] = &[only(
    "1.15",
    "update waiting_entries set ended_at_ms = 1, end_cause = 'left' where basket_id is not null",
)];
