//! One violation for each question of the audit, and for each part of a question that adds up or
//! lists several, as SQL that both databases run. Long because there is one for each.

/// What is planted, and who counts it.
pub struct Planted {
    pub question: &'static str,
    /// Other questions that count it too, by necessity.
    pub with: &'static [&'static str],
    pub sql: &'static str,
}

const fn only(question: &'static str, sql: &'static str) -> Planted {
    Planted { question, with: &[], sql }
}

const fn also(question: &'static str, with: &'static [&'static str], sql: &'static str) -> Planted {
    Planted { question, with, sql }
}

/// A copy of a table without its constraints takes the table's name.
macro_rules! unguarded {
    ($table:literal) => {
        concat!(
            "alter table ",
            $table,
            " rename to guarded; create table ",
            $table,
            " as select * from guarded; "
        )
    };
}

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

/// A refund of one cent of the payment for seat 3; what else it needs follows.
macro_rules! cent_back {
    ($columns:literal, $values:literal) => {
        concat!(
            "insert into refunds (id, payment_id, amount_minor, currency, cause, \
             requested_at_ms, try_at_ms, tries",
            $columns,
            ") select 'r', p.id, 1, 'EUR', 'x', 1, 1, 0",
            $values,
            " from payments p join order_lines l on l.order_id = p.order_id \
             where l.seat_ordinal = 3; \
             insert into outbox (id, topic, dedupe_key, subject_id, payload, created_at_ms, \
             run_at_ms, attempts) select 'x' || kind, 'letter', 'letter:' || p.order_id || ':' \
             || kind || ':r', p.order_id, '', 1, 1, 0 from payments p \
             join order_lines l on l.order_id = p.order_id, \
             (select 'money-back' as kind union all select 'refund-refused') as kinds \
             where l.seat_ordinal = 3"
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
    // Seats.
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
    // Cover.
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
    // Money.
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
    // Once.
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
    // Media.
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
    // Books.
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
    // Charges.
    only("7.1", "update orders set quote = replace(quote, '5150', '5151')"),
    only("7.1", "update orders set quote = ''"),
    only("7.1", r#"update orders set quote = replace(quote, '"EUR"', '"USD"')"#),
    only("7.1", r#"update orders set quote = replace(quote, '"due_minor":', '"due_minor":1')"#),
    only("7.1", r#"update orders set quote = replace(quote, '"base_minor":', '"base_minor":1')"#),
    only("7.1", "update payments set currency = 'USD'"),
    only("7.1", "update payments set amount_minor = amount_minor + 1"),
    // Reasons.
    only(
        "8.1",
        "insert into seniority (person_id, season_id, cause, journal_id) \
         select persons.id, seasons.id, 'renewal', 'none' from persons cross join seasons",
    ),
    only(
        "8.1",
        "insert into seniority (person_id, season_id, cause, journal_id) \
         select persons.id, seasons.id, 'renewal', (select min(id) from journal) \
         from persons cross join seasons",
    ),
    only(
        "8.2",
        "insert into person_kinds (person_id, kind, from_ms, cause, journal_id) \
         select persons.id, 'school', 1, 'checked', (select min(id) from journal) from persons",
    ),
    only(
        "8.2",
        "insert into person_kinds (person_id, kind, from_ms, cause, journal_id) \
         select persons.id, 'school', 1, 'checked', 'none' from persons",
    ),
    only(
        "8.3",
        "insert into extras (id, key, kind) values ('friends', 'friends', 'membership'); \
         insert into memberships (id, person_id, extra_id, from_ms, until_ms, journal_id) \
         select 'm', persons.id, extras.id, 1, 2, 'none' from persons cross join extras",
    ),
    only("8.4", "delete from journal where action = 'order.pay'"),
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
    only(
        "5.2",
        "update barcode_admissions set ended_at_ms = null where admission_id in \
         (select id from admissions where cancelled_at_ms is not null)",
    ),
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

pub const AGAIN: &[Planted] = &[
    only("4.14", "delete from outbox where dedupe_key like '%:refund-refused:%'"),
    only("4.14", "delete from outbox where dedupe_key like '%:refund-refused:%:1'"),
];

pub const PASSES: &[Planted] = &[
    only("2.3", "update admissions set disputed_at_ms = null"),
    // The books still have it as owed.
    also("2.7", &["6.19"], "update receivables set cancelled_at_ms = 1"),
    only("3.5", "delete from memberships"),
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
    only(
        "4.9",
        "drop index receivables_once; insert into receivables (id, order_id, person_id, \
         performance_id, company_id, amount_minor, rule, due_at_ms, cancelled_at_ms) \
         select 'x' || id, order_id, person_id, performance_id, company_id, 1, rule, 1, 1 \
         from receivables",
    ),
    also(
        "6.7",
        &["6.19"],
        "update ledger_entries set account = 'elsewhere' where account = 'receivables'",
    ),
];

/// A receivable that was paid too much, and one whose payment came back.
pub const SETTLED: &[Planted] = &[
    // The books say that less was paid.
    also("2.9", &["6.19"], "update receivables set received_minor = received_minor + 1"),
    // More came in than it is said to have.
    also(
        "2.9",
        &["6.33"],
        "update settlements set amount_minor = amount_minor + 1 where returned_at_ms is null",
    ),
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

/// One seat on offer, one that was sold on.
pub const RESALES: &[Planted] = &[
    only("1.13", "update claims set release_id = 'x' where release_id is not null"),
    only("1.13", "update claims set release_id = null where release_id is not null"),
    also(
        "1.13",
        &["5.6"],
        "update releases set ended_at_ms = 1, end_cause = 'taken-back' where ended_at_ms is null",
    ),
    only("4.15", "delete from outbox where dedupe_key like '%:resale:%:sold'"),
    only("5.6", "update admissions set suspended_at_ms = null where suspended_at_ms is not null"),
    only(
        "5.6",
        "update admissions set suspended_at_ms = 1 \
         where suspended_at_ms is null and cancelled_at_ms is null",
    ),
    only("6.22", "update releases set credit_minor = credit_minor + 1 where credit_minor > 0"),
    only("6.22", "update ledger_entries set person_id = null where person_id is not null"),
    // The books don't know of it.
    also("6.32", &["6.22"], "update releases set credit_minor = 100000 where credit_minor > 0"),
    only("8.5", "delete from journal where action = 'ticket.resell'"),
];

/// Of an order that credit and a card have paid.
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

/// Of a ticket that was exchanged for a cheaper seat.
pub const EXCHANGES: &[Planted] = &[
    also(
        "5.7",
        &["1.4", "5.1"],
        "update admissions set cancelled_at_ms = null where cancelled_at_ms is not null",
    ),
    only("3.4", "delete from exchanges"),
];

/// Of a ticket that its recipient has exchanged.
pub const HANDED_EXCHANGES: &[Planted] =
    &[only("6.30", "update ledger_entries set cause = 'part' where cause = 'exchange-handed'")];

/// Of a share that is to be paid to a bank, and one that a file pays.
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

/// Of a gift voucher that was sold, and one that staff issued.
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

/// Of an order that was paid in cash, of which a part went back.
pub const COUNTER: &[Planted] = &[
    only("6.38", "update refunds set cause = cause || ':credit'"),
    only("6.15", "update ledger_entries set account = 'elsewhere' where account = 'cash'"),
];

/// Of a renewal that its holder may answer.
pub const RENEWALS: &[Planted] = &[
    only("1.14", "update claims set owner_id = 'x' where owner = 'subscription'"),
    only("1.14", "update renewals set ended_at_ms = 1, end_cause = 'declined'"),
    only("1.14", "delete from claims where owner = 'subscription'"),
];

/// Of seats that the waiting list offers.
pub const WAITING: &[Planted] = &[only(
    "1.15",
    "update waiting_entries set ended_at_ms = 1, end_cause = 'left' where basket_id is not null",
)];

pub const ALL_PLANTED: &[&[Planted]] = &[
    TICKETS,
    RETURNED,
    AGAIN,
    PASSES,
    SCHOOLS,
    SETTLED,
    RESALES,
    CREDITS,
    EXCHANGES,
    HANDED_EXCHANGES,
    PAY_OUTS,
    VOUCHERS,
    COUNTER,
    RENEWALS,
    WAITING,
];
