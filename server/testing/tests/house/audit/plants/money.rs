//! Violations of invariant 3. What becomes of captured money.

use super::{Planted, also, only};

pub const TICKETS: &[Planted] = &[
    only(
        "3.1",
        "update payments set ask_at_ms = null, failed_at_ms = null where captured_at_ms is null",
    ),
    // The books and the gateways' balance don't know of it either.
    also(
        "3.2",
        &["6.15"],
        "update payments set captured_at_ms = 1, captured_minor = 5150, \
         captured_currency = 'EUR', failed_at_ms = null where captured_at_ms is null",
    ),
    also(
        "3.3",
        &["6.15"],
        "update payments set captured_minor = captured_minor + 1 where captured_minor = 5150",
    ),
    only(
        "3.4",
        "update barcode_admissions set ended_at_ms = 1 where admission_id = \
         (select id from admissions where seat_ordinal = 3); \
         update admissions set cancelled_at_ms = 1 where seat_ordinal = 3",
    ),
    // A paid order's money, and what the house owes by the books.
    also("3.6", &["2.1", "6.16"], cent_back!(", failed_at_ms", ", 1")),
];

pub const PASSES: &[Planted] = &[only("3.5", "delete from memberships")];

pub const EXCHANGES: &[Planted] = &[only("3.4", "delete from exchanges")];
