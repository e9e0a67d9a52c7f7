//! Violations of invariant 4. What is there twice, and which mail is missing.

use super::{Planted, also, only};

/// A payment at a terminal, and what else is said of it; `l` is the line of seat 3.
macro_rules! at_terminal {
    ($columns:literal, $values:literal) => {
        concat!(
            "insert into terminal_payments (id, reference, session_id, channel, \
             idempotency_key, terminal, amount_minor, currency, total_minor, shown, \
             family_name, email, language, begun_at_ms, asked, tries",
            $columns,
            ") select 'p', 'T1', 's', 'box-office', 'k', 't', 100, 'EUR', 100, '', '', '', 'en', \
             1, 0, 0",
            $values,
            " from order_lines l where l.seat_ordinal = 3"
        )
    };
}

pub const TICKETS: &[Planted] = &[
    only(
        "4.1",
        concat!(
            unguarded!("orders"),
            "update orders set basket_id = (select min(basket_id) from guarded)"
        ),
    ),
    only(
        "4.2",
        concat!(
            unguarded!("orders"),
            "update orders set idempotency_key = (select min(idempotency_key) from guarded)"
        ),
    ),
    only("4.3", concat!(unguarded!("payments"), "update payments set reference = 'x'")),
    only("4.6", concat!(unguarded!("outbox"), "insert into outbox select * from guarded")),
    only(
        "4.7",
        "insert into admissions (id, order_line_id, performance_id, holder_id, issued_at_ms) \
         select 'x', order_line_id, performance_id, holder_id, 1 from admissions \
         where seat_ordinal = 3; \
         insert into barcodes (id, code, medium, issued_at_ms) values ('b', '1', 'ticket', 1); \
         insert into barcode_admissions (barcode_id, admission_id) values ('b', 'x')",
    ),
    only(
        "4.8",
        "drop index scans_admitted_once; \
         insert into scans (id, code, admission_id, performance_id, device, device_sequence, \
         device_at_ms, server_at_ms, answer, reason) select 's' || n, 'x', id, performance_id, \
         'gate', n, 1, 1, 'admitted', 'valid' from admissions, \
         (select 1 as n union all select 2) as twice where seat_ordinal = 3",
    ),
    only(
        "4.10",
        "insert into ledger_entries (id, transaction_id, company_id, account, amount_minor, \
         currency, order_id, cause, effective_at_ms, posted_at_ms) \
         select 'e' || n, 't', c.id, 'elsewhere', n, 'EUR', l.order_id, 'sale', 1, 1 \
         from order_lines l join companies c on c.id = l.selling_company_id, \
         (select 1 as n union all select -1) as sides where l.seat_ordinal = 3",
    ),
    only(
        "4.11",
        "delete from outbox where subject_id = \
         (select order_id from order_lines where seat_ordinal = 3)",
    ),
    only(
        "4.18",
        at_terminal!(
            ", approved_at_ms, approved_minor, approved_currency, capture_id",
            ", 1, 100, 'EUR', 'c'"
        ),
    ),
    also(
        "4.18",
        &["4.19"],
        concat!(
            unguarded!("terminal_payments"),
            at_terminal!(
                ", approved_at_ms, approved_minor, approved_currency, capture_id, order_id, \
                 refund_id, refunded_at_ms",
                ", 1, 100, 'EUR', 'c', l.order_id, 'r', 1"
            )
        ),
    ),
    only(
        "4.19",
        at_terminal!(
            ", approved_at_ms, approved_minor, approved_currency, capture_id, order_id",
            ", 1, 100, 'EUR', 'c', l.order_id"
        ),
    ),
    only("4.20", at_terminal!("", "")),
    // Refused for good, and no debt in the books.
    only(
        "6.40",
        at_terminal!(
            ", approved_at_ms, approved_minor, approved_currency, capture_id, refund_id, \
             back_cause, refused_at_ms",
            ", 1, 100, 'EUR', 'c', 'r', 'gone', 1"
        ),
    ),
    only(
        "4.20",
        at_terminal!(
            ", approved_at_ms, approved_minor, approved_currency, capture_id, refund_id, \
             back_cause",
            ", 1, 100, 'EUR', 'c', 'r', 'gone'"
        ),
    ),
];

pub const RETURNED: &[Planted] = &[
    // The money for it went twice.
    also(
        "4.4",
        &["4.5", "6.15"],
        concat!(
            unguarded!("refunds"),
            "insert into refunds select * from guarded where done_at_ms is not null"
        ),
    ),
    also(
        "4.5",
        &["6.15"],
        "update refunds set amount_minor = amount_minor + 1 where done_at_ms is not null",
    ),
    only("4.12", "delete from outbox where dedupe_key like '%:money-back:%'"),
    // Of a cancellation that is unknown.
    only(
        "4.12",
        "delete from outbox where dedupe_key like '%:money-back:%'; \
         update refunds set cause = 'cancel:unknown' where done_at_ms is not null",
    ),
    only("4.13", "delete from outbox where dedupe_key like '%:cancel:%'"),
    only("4.14", "delete from outbox where dedupe_key like '%:refund-refused:%'"),
];

pub const AGAIN: &[Planted] = &[
    only("4.14", "delete from outbox where dedupe_key like '%:refund-refused:%'"),
    only("4.14", "delete from outbox where dedupe_key like '%:refund-refused:%:1'"),
];

pub const SCHOOLS: &[Planted] = &[only(
    "4.9",
    "drop index receivables_once; insert into receivables (id, order_id, person_id, \
         performance_id, company_id, amount_minor, rule, due_at_ms, cancelled_at_ms) \
         select 'x' || id, order_id, person_id, performance_id, company_id, 1, rule, 1, 1 \
         from receivables",
)];

pub const SETTLED: &[Planted] = &[
    // No mail tells of the copy.
    also(
        "4.16",
        &["4.17"],
        "drop index settlements_once; insert into settlements (id, receivable_id, amount_minor, \
         paid_by, paid_on, reference, booked_at_ms, returned_at_ms, return_reason) \
         select 'x' || id, receivable_id, amount_minor, paid_by, paid_on, reference, \
         booked_at_ms, returned_at_ms, return_reason from settlements \
         where returned_at_ms is not null",
    ),
    only("4.17", "delete from outbox where dedupe_key like 'receivable:%:returned'"),
];

pub const RESALES: &[Planted] =
    &[only("4.15", "delete from outbox where dedupe_key like '%:resale:%:sold'")];
