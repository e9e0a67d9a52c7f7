//! The audit sees each kind of violation that is planted. Where the schema forbids it, the
//! constraint is taken away first: an audit must not trust what it audits.

use crate::sale::{self, assert_sound, hold_floor, notify, order, paid};
use domain::{moment::DAY_MS, payment::Outcome};
use house::testing::{Stage, plant, stages};

/// Plants, and sees exactly this invariant broken among those that are named.
async fn finds(stage: &Stage, invariant: u32, sql: &str) {
    plant(stage.store(), sql).await.unwrap_or_else(|error| panic!("{sql}: {error}"));
    let reports = stage.house.audit().await.expect("an audit");
    assert_eq!(reports.iter().map(|report| report.id).collect::<Vec<_>>(), Vec::from_iter(1..=8));
    let found = reports.iter().find(|report| report.id == invariant).expect("it is reported");
    assert!(found.violations > 0, "invariant {invariant} is broken by: {sql}");
}

/// Two paid orders of two seats and one, a paid place on the floor, an expired order.
async fn each(invariant: u32, plants: &[&str]) {
    for sql in plants {
        for stage in stages().await {
            paid(&stage, &[3, 4]).await;
            paid(&stage, &[5]).await;
            let ana = stage.guest().await;
            hold_floor(&stage, &ana, 2).await;
            let form = sale::form(&stage, &ana, 2 * 2_150).await;
            let placed = stage.house.place_order(&ana, &form).await.expect("an order");
            stage.bank.capture(&sale::reference(&placed));
            notify(&stage, &sale::reference(&placed)).await;
            let unpaid = order(&stage, &[6]).await;
            stage.bank.decide(&unpaid.reference, Outcome::Abandoned);
            stage.clock.advance_ms(DAY_MS);
            stage.house.tick().await;
            assert_sound(&stage).await;
            finds(&stage, invariant, sql).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_sees_seats_that_are_not_their_owners() {
    each(
        1,
        &[
            "update area_counters set taken = taken + 1",
            "delete from claims where seat_ordinal = 3",
            "update claims set owner_id = 'nobody' where seat_ordinal = 3",
            "update orders set paid_at_ms = null where total_minor = 5150 and paid_at_ms > 0",
            "update claims set holder = 'order', holder_id = 'gone', held_until_ms = 1",
            "update area_claims set owner_id = 'nobody'",
            "drop index admissions_seat; update admissions set seat_ordinal = 3 \
             where seat_ordinal = 4",
        ],
    )
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn it_sees_tickets_without_cover() {
    each(
        2,
        &[
            "update payments set captured_minor = captured_minor - 1",
            "update payments set captured_currency = 'USD' where captured_minor > 0",
            "update payments set captured_at_ms = null, captured_minor = null, \
             captured_currency = null",
            "insert into refunds (id, payment_id, amount_minor, currency, cause, \
             requested_at_ms, try_at_ms, tries) select 'r' || id, id, 1, 'EUR', 'x', 1, 1, 0 \
             from payments where captured_at_ms is not null",
            "update orders set ended_at_ms = 1, end_cause = 'cancelled' where paid_at_ms > 0",
        ],
    )
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn it_sees_money_that_bought_nothing() {
    each(
        3,
        &[
            "update payments set captured_at_ms = null, captured_minor = null, \
             captured_currency = null",
            "update payments set captured_at_ms = 1, captured_minor = 5150, \
             captured_currency = 'EUR', failed_at_ms = null where captured_at_ms is null",
            "update payments set captured_minor = captured_minor + 1 where captured_minor > 0",
            "update admissions set cancelled_at_ms = 1 where seat_ordinal = 3",
            "insert into refunds (id, payment_id, amount_minor, currency, cause, \
             requested_at_ms, try_at_ms, tries, failed_at_ms) \
             select 'r' || id, id, 1, 'EUR', 'x', 1, 1, 0, 1 from payments",
        ],
    )
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn it_sees_effects_that_happened_twice() {
    each(
        4,
        &[
            "drop index refunds_once; insert into refunds (id, payment_id, amount_minor, \
             currency, cause, requested_at_ms, try_at_ms, tries) \
             select 'a' || id, id, 1, 'EUR', 'x', 1, 1, 0 from payments; \
             insert into refunds (id, payment_id, amount_minor, currency, cause, \
             requested_at_ms, try_at_ms, tries) \
             select 'b' || id, id, 1, 'EUR', 'x', 1, 1, 0 from payments",
            "insert into refunds (id, payment_id, amount_minor, currency, cause, \
             requested_at_ms, try_at_ms, tries) \
             select 'r' || id, id, 999999, 'EUR', 'x', 1, 1, 0 from payments",
            "insert into admissions (id, order_line_id, performance_id, area, holder_id, \
             issued_at_ms) select 'x' || id, order_line_id, performance_id, 'floor', holder_id, \
             1 from admissions where seat_ordinal = 3",
            "update ledger_entries set order_id = (select min(id) from orders), \
             cause = 'sale'",
        ],
    )
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn it_sees_admissions_with_no_medium_or_a_dead_one() {
    each(
        5,
        &[
            "update barcode_admissions set ended_at_ms = 1",
            "update barcodes set ended_at_ms = 1, end_cause = 'replaced'",
            "drop index barcode_admissions_current; \
             insert into barcodes (id, code, medium, issued_at_ms) values ('b', '1', 'ticket', 1); \
             insert into barcode_admissions (barcode_id, admission_id) \
             select 'b', min(id) from admissions",
            "update admissions set cancelled_at_ms = 1",
        ],
    )
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn it_sees_books_that_do_not_balance() {
    each(
        6,
        &[
            "update ledger_entries set amount_minor = amount_minor - 1 where account = 'vat'",
            "update order_lines set due_minor = due_minor + 1",
            "update order_lines set tax_minor = tax_minor - 1 where tax_minor > 0",
            "delete from ledger_entries",
            "update ledger_entries set account = 'elsewhere' where account like 'gateway:%'",
            // A gap, a number that would come twice, a sum that nobody sold, a sale forgotten.
            "update invoices set number = 9 where number = 1",
            "update invoice_series set next_number = 2",
            "update invoices set total_minor = total_minor + 1",
            "update invoices set tax_minor = tax_minor + 1",
            "update invoices set replaced_by_id = id where number = 2",
            "delete from invoice_lines; delete from invoices where number = 3; \
             update invoice_series set next_number = 3",
        ],
    )
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn it_sees_charges_that_were_never_shown() {
    each(
        7,
        &[
            "update orders set total_minor = total_minor + 1",
            "update payments set amount_minor = amount_minor + 1",
            "update payments set currency = 'USD'",
            "update orders set quote = replace(quote, '5150', '5151')",
            "update orders set quote = ''",
        ],
    )
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn it_sees_balances_and_seniority_that_nobody_explained() {
    each(
        8,
        &[
            "insert into seniority (person_id, season_id, cause, journal_id) \
             select persons.id, seasons.id, 'renewal', 'none' from persons cross join seasons",
            "insert into person_kinds (person_id, kind, from_ms, cause, journal_id) \
             select persons.id, 'school', 1, 'checked', 'none' from persons",
            "insert into goods (id, key, kind) values ('friends', 'friends', 'membership'); \
             insert into memberships (id, person_id, good_id, from_ms, until_ms, journal_id) \
             select 'm' || persons.id, persons.id, goods.id, 1, 2, 'none' \
             from persons cross join goods",
            "delete from journal where action = 'order.pay'",
        ],
    )
    .await;
}
