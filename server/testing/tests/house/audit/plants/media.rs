//! Violations of invariant 5. Which barcode admits.

use super::{Planted, also, only};

pub const TICKETS: &[Planted] = &[
    only("5.1", "update barcode_admissions set ended_at_ms = 1"),
    only("5.1", "update barcodes set ended_at_ms = 1, end_cause = 'replaced'"),
    only(
        "5.3",
        "insert into barcodes (id, code, medium, issued_at_ms) values ('b', '1', 'ticket', 1); \
         insert into barcode_admissions (barcode_id, admission_id, ended_at_ms) \
         select 'b', id, 5 from admissions where seat_ordinal = 3; \
         insert into scans (id, code, barcode_id, admission_id, performance_id, device, \
         device_sequence, device_at_ms, server_at_ms, answer, reason) select 's', '1', 'b', id, \
         performance_id, 'gate', 1, 10, 10, 'admitted', 'valid' from admissions \
         where seat_ordinal = 3",
    ),
    only("5.4", concat!(unguarded!("barcodes"), "update barcodes set code = '1'")),
    only(
        "5.5",
        "update barcode_admissions set barcode_id = (select m.barcode_id \
         from barcode_admissions m join admissions a on a.id = m.admission_id \
         where a.seat_ordinal = 3) where admission_id = \
         (select id from admissions where seat_ordinal = 4)",
    ),
];

pub const RETURNED: &[Planted] = &[only(
    "5.2",
    "update barcode_admissions set ended_at_ms = null where admission_id in \
         (select id from admissions where cancelled_at_ms is not null)",
)];

pub const RESALES: &[Planted] = &[
    only("5.6", "update admissions set suspended_at_ms = null where suspended_at_ms is not null"),
    only(
        "5.6",
        "update admissions set suspended_at_ms = 1 \
         where suspended_at_ms is null and cancelled_at_ms is null",
    ),
];

pub const EXCHANGES: &[Planted] = &[also(
    "5.7",
    &["1.4", "5.1"],
    "update admissions set cancelled_at_ms = null where cancelled_at_ms is not null",
)];

/// One of two tickets wasn't exchanged with the other one, or it admits still.
pub const TOGETHER: &[Planted] = &[
    also("5.7", &["3.4"], "update exchanges_beside set done_at_ms = null"),
    also(
        "5.7",
        &["1.4", "5.1"],
        "update admissions set cancelled_at_ms = null where id in \
         (select admission_id from exchanges_beside)",
    ),
];
