//! Violations of invariant 6. Whether the books, the lines and the invoices add up.

use super::{Planted, also, only};

/// Three invoices of one series take other numbers; a copy without constraints lets them.
macro_rules! numbered {
    ($numbers:literal, $next:literal) => {
        concat!(
            unguarded!("invoices"),
            "update invoices set number = ",
            $numbers,
            "; update invoice_series set next_number = ",
            $next
        )
    };
}

pub const TICKETS: &[Planted] = &[
    only(
        "6.1",
        "insert into ledger_entries (id, transaction_id, company_id, account, amount_minor, \
         currency, order_id, cause, effective_at_ms, posted_at_ms) \
         select 'e', 't', selling_company_id, 'elsewhere', 1, 'EUR', order_id, 'cancel', 1, 1 \
         from order_lines where seat_ordinal = 5; \
         insert into journal (id, at_ms, actor, actor_id, channel, action, subject, subject_id, \
         detail) select 'j', 1, 'job', 'x', 'web', 'order.cancel', 'order', order_id, '' \
         from order_lines where seat_ordinal = 5",
    ),
    // What balances over all currencies does not balance in one of them.
    only("6.1", "update ledger_entries set currency = 'USD' where account = 'vat'"),
    // As an import would that gave sold tickets another currency.
    only("6.36", "update seasons set currency = 'CZK'; update price_lists set currency = 'CZK'"),
    only("6.37", "update order_line_stages set minor = minor + 1"),
    only("6.37", "delete from order_line_stages"),
    also(
        "6.2",
        &["6.5", "7.1"],
        "update orders set total_minor = total_minor + 1 where paid_at_ms is not null",
    ),
    also("6.3", &["7.1"], "update order_shares set amount_minor = amount_minor + 1"),
    also(
        "6.4",
        &["3.3", "6.15"],
        "insert into payments (id, order_id, merchant_account_id, attempt, reference, \
         amount_minor, currency, created_at_ms, asked, captured_at_ms, captured_minor, \
         captured_currency) select 'p' || id, order_id, merchant_account_id, attempt + 1, \
         'r' || id, amount_minor, currency, 1, 0, 1, captured_minor, 'EUR' from payments \
         where captured_minor = 5150",
    ),
    // The sale's entries still balance.
    only("6.5", "update ledger_entries set account = 'elsewhere' where account = 'sales'"),
    also("6.6", &["6.5"], "update ledger_entries set account = 'elsewhere' where account = 'vat'"),
    only("6.9", numbered!("case number when 1 then 0 else number end", "4")),
    only("6.9", numbered!("case number when 3 then 9 else number end", "10")),
    only("6.9", numbered!("case number when 2 then 3 else number end", "4")),
    only("6.10", "update invoice_series set next_number = 2"),
    only("6.11", "update invoice_lines set due_minor = due_minor + 1"),
    only("6.11", "update invoice_lines set tax_minor = tax_minor + 1"),
    only(
        "6.12",
        "update invoice_lines set due_minor = due_minor + 1; update invoices set total_minor = \
         (select sum(l.due_minor) from invoice_lines l where l.invoice_id = invoices.id)",
    ),
    only(
        "6.13",
        "update invoice_lines set tax_minor = tax_minor + 1; update invoices set tax_minor = \
         (select sum(l.tax_minor) from invoice_lines l where l.invoice_id = invoices.id)",
    ),
    only(
        "6.14",
        "delete from invoice_lines where invoice_id in (select id from invoices \
         where number = 3); delete from invoices where number = 3; \
         update invoice_series set next_number = 3",
    ),
    only("6.15", "update ledger_entries set account = 'elsewhere' where account like 'gateway:%'"),
];

pub const RETURNED: &[Planted] = &[
    only(
        "6.8",
        "update ledger_entries set account = 'elsewhere' \
         where account = 'sales' and cause = 'cancel'",
    ),
    // A refused refund whose debt is not in the books at all.
    also(
        "6.16",
        &["3.6"],
        "update ledger_entries set account = 'elsewhere' where account = 'debts'",
    ),
    only("6.19", "update ledger_entries set account = 'elsewhere' where account = 'receivables'"),
    only(
        "6.20",
        "insert into write_offs (id, order_id, receivable_id, amount_minor, why, \
         written_off_at_ms, undone_at_ms, beyond_minor) \
         select 'w', order_id, id, amount_minor, 'x', 1, 1, 0 \
         from receivables",
    ),
    // The books still have it as owed.
    also(
        "6.20",
        &["6.19"],
        "insert into write_offs (id, order_id, receivable_id, amount_minor, why, \
         written_off_at_ms, beyond_minor) select 'w', order_id, id, amount_minor + 1, 'x', 1, \
         amount_minor + 1 from receivables",
    ),
    also("6.17", &["6.15"], "update disputes set debt_minor = debt_minor + 1"),
    // The money of both payments is another one then.
    also(
        "6.18",
        &["2.1", "3.3", "6.15"],
        "update disputes set payment_id = (select payment_id from refunds \
         where failed_at_ms is not null)",
    ),
    // Not all of what it has taken is taken from anything.
    also(
        "6.18",
        &["2.1", "6.15", "6.19"],
        "update disputes set held_minor = held_minor - 1, payment_id = \
         (select payment_id from refunds where failed_at_ms is not null); \
         update receivables set settled_at_ms = 1",
    ),
    // Of a ticket and its fee, one bears a cent of the other.
    only(
        "6.21",
        "update cancellation_lines set tax_minor = tax_minor \
         + case when minor > 1000 then 1 else -1 end",
    ),
    // The fee then still costs a cent that nothing covers.
    also(
        "6.21",
        &["2.1"],
        "update cancellation_lines set minor = minor + case when minor > 1000 then 1 else -1 end",
    ),
];

pub const PASSES: &[Planted] = &[
    // Neither a mail nor the journal knows of it.
    also(
        "6.32",
        &["4.15", "8.5"],
        "insert into releases (id, performance_id, seat_ordinal, released_by, released_at_ms, \
         ended_at_ms, admission_id, order_line_id, share_ppm, end_cause, credit_minor) \
         select 'x', performance_id, seat_ordinal, holder_id, 1, 2, id, order_line_id, 500000, \
         'sold', 12001 from admissions where disputed_at_ms is not null",
    ),
];

pub const SCHOOLS: &[Planted] = &[also(
    "6.7",
    &["6.19"],
    "update ledger_entries set account = 'elsewhere' where account = 'receivables'",
)];

pub const SETTLED: &[Planted] = &[
    also(
        "6.33",
        &["6.19"],
        "update ledger_entries set account = 'elsewhere' \
         where account = 'receivables' and cause = 'receivable-settled'",
    ),
    only(
        "6.34",
        "update ledger_entries set account = 'elsewhere' \
         where account = 'customer-credit' and cause = 'receivable-overpaid'",
    ),
];

pub const RESALES: &[Planted] = &[
    only("6.22", "update releases set credit_minor = credit_minor + 1 where credit_minor > 0"),
    only("6.22", "update ledger_entries set person_id = null where person_id is not null"),
    // The books don't know of it.
    also("6.32", &["6.22"], "update releases set credit_minor = 100000 where credit_minor > 0"),
];

pub const CREDITS: &[Planted] = &[
    also("6.23", &["6.22"], "delete from ledger_entries where cause = 'resale'"),
    also(
        "6.24",
        &["6.23"],
        "update ledger_entries set person_id = (select id from persons \
         where email = 'ben@example.org') where cause = 'part' and account = 'customer-credit'",
    ),
    also("6.24", &["6.3"], "update order_shares set helps = 7 where helps is not null"),
];

pub const HANDED_EXCHANGES: &[Planted] =
    &[only("6.30", "update ledger_entries set cause = 'part' where cause = 'exchange-handed'")];

pub const PAY_OUTS: &[Planted] = &[
    only("6.25", "update pay_outs set amount_minor = amount_minor + 1 where file_id is null"),
    also(
        "6.26",
        &["6.27"],
        "update pay_outs set amount_minor = amount_minor + 1 where file_id is not null",
    ),
    only("6.27", "update pay_out_files set pay_outs = pay_outs + 1"),
    only("6.35", "update pay_outs set payable_at_ms = 9000000000000 where file_id is not null"),
];

pub const VOUCHERS: &[Planted] = &[
    only("6.28", "update vouchers set value_minor = value_minor - 1 where order_line_id is null"),
    only(
        "6.28",
        "update vouchers set ended_at_ms = 1, end_cause = 'expired' where order_line_id is null",
    ),
    also(
        "6.28",
        &["8.4"],
        "update ledger_entries set voucher_id = null where cause = 'vouchers-issued'",
    ),
    also("6.29", &["6.36"], "update vouchers set currency = 'USD' where order_line_id is not null"),
    only("6.36", "update vouchers set currency = 'USD' where order_line_id is null"),
    only("6.31", "update vouchers set tax_rate_ppm = 100000 where order_line_id is not null"),
];

pub const COUNTER: &[Planted] = &[
    only("6.38", "update refunds set cause = cause || ':credit'"),
    only("6.15", "update ledger_entries set account = 'elsewhere' where account = 'cash'"),
];

pub const TILLS: &[Planted] = &[
    only("6.39", "update till_movements set amount_minor = 501 where kind = 'pay-in'"),
    only(
        "6.39",
        "update till_movements set amount_minor = amount_minor - 1 where kind = 'handed-in'",
    ),
    only("6.39", "update till_counts set expected_minor = expected_minor + 1"),
    only("6.39", "update till_counts set counted_minor = counted_minor + 1"),
    only("6.39", "update payments set till_session_id = null"),
    only("6.39", "update refunds set till_session_id = null"),
    only(
        "6.39",
        "update ledger_entries set amount_minor = 2 * amount_minor where cause = 'withdrawal'",
    ),
    only(
        "6.39",
        "update ledger_entries set amount_minor = 2 * amount_minor where cause = 'cash-difference'",
    ),
    // The drawer is another company's than the one that sold.
    only(
        "6.39",
        "update ledger_entries set amount_minor = 2 * amount_minor where cause = 'cash-gathered'",
    ),
    only("6.39", "update till_sessions set closed_at_ms = null"),
];
