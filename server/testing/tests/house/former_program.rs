//! A database that the program before this one has used for a season is opened by this one: all
//! that is in it stays, what is new in it says the right thing, and the house goes on selling.

use crate::sale::{Order, assert_sound, count, example::performance, next_season::pay_basket};
use domain::{
    moment::Moment,
    people::actor::Actor,
    sales::seller::Channel,
    seats::{
        block::{BlockKind, Sellers},
        hold::{HoldRequest, SeatRequest},
    },
};
use flate2::read::GzDecoder;
use selling::{blocks, hold::hold};
use std::{collections::BTreeSet, io::Read};
use testing::{Former, Stage};

/// What the program of 30 November 2026 left, whose newest migration was 219. It sold
/// docs/formats/season-house from August 2026 to May 2027 under the test houses' key of codes and
/// links: by its pages to shoppers, on its pages for staff, and by its commands, a restore among
/// them. Rows that these don't write, such as those of passkeys, points of sale and reservations,
/// were added by hand. No kind is missing of those that a check of a column lists, but these, which
/// that program's audit takes for errors or never wrote: seats and places of subscriptions, a
/// release that ended unsold, a settlement by credit. Some promo codes and three languages of the
/// season's texts were left out.
///
/// Beside each table stands how many rows it has: `-- venues 2`.
const BEFORE: &[u8] = include_bytes!("../fixtures/schema-219.sql.gz");
const NEWEST: i64 = 219;
/// Some minutes after it was used last, on 14 May 2027.
const THEN: Moment = Moment(1_810_289_160_000);

const ON_SALE: &str = "tosca-2027-06-04-2000";
/// Three of its seats are blocked.
const BLOCKED: &str = "tosca-2027-06-02-2000";
/// What opens the pages of orders: two tickets; a package and a membership; a school's, paid by
/// invoice; one whose ticket was exchanged; a gift; a chargeback; one that was paid in part by a
/// voucher; one that was never paid.
const ORDERS: [&str; 8] = [
    "e5f972190ade730e33435732eda5a72220a4de79",
    "ee0b15fd37c594646692486fd66ea6a58f26f130",
    "4859ff3f442fa87ae2e0b323161cba6d98120fc5",
    "3f2363161e876c6475322b8b83720f5db0138702",
    "2fa2fab2a9983798a430354eac9477f3380fee6f",
    "b69ded2b70de9279005f94b0d1b0c23d26e10681",
    "d01e986c874fcce0774657bd688ab9c1ab756991",
    "d408b2b06b82046e97cc81b3c1b2f9200b2a2990",
];

fn dump() -> String {
    let mut dump = String::new();
    GzDecoder::new(BEFORE).read_to_string(&mut dump).expect("a dump");
    dump
}

/// Each table that has rows, with their number.
fn filled(dump: &str) -> Vec<(&str, i64)> {
    let comments = dump.lines().filter_map(|line| line.strip_prefix("-- "));
    let counted = comments.filter_map(|words| words.split_once(' '));
    counted.filter_map(|(table, rows)| Some((table, rows.parse().ok()?))).collect()
}

/// One for each kind of database.
async fn former_houses() -> Vec<Stage> {
    let dump = dump();
    let (schema, rows) = dump.split_once("-- rows\n").expect("rows after the tables");
    let former = Former { schema, rows, newest: NEWEST };
    Stage::over_former(&former, THEN).await.expect("brought up to date")
}

async fn texts(stage: &Stage, sql: &str) -> Vec<String> {
    let rows = store::testing::rows(stage.store(), sql).await.expect("texts");
    rows.into_iter().flatten().collect()
}

#[test]
fn each_table_of_the_former_program_has_a_row() {
    let dump = dump();
    let created = dump.lines().filter_map(|line| line.strip_prefix("CREATE TABLE "));
    let names = created.filter_map(|rest| rest.split([' ', '(']).next());
    let tables: BTreeSet<&str> = names.map(|name| name.trim_matches('"')).collect();
    let filled: BTreeSet<&str> = filled(&dump).into_iter().map(|(table, _)| table).collect();
    assert!(tables.len() > 100, "{}", tables.len());
    assert_eq!(tables, filled);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_former_programs_rows_are_all_there_and_break_no_invariant() {
    for stage in former_houses().await {
        assert_sound(&stage).await;
        for (table, rows) in filled(&dump()) {
            assert!(count(&stage, table).await >= rows, "{table} had {rows}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn blocks_and_channels_of_before_are_of_a_kind_that_is_known() {
    for stage in former_houses().await {
        let kinds = texts(&stage, "select distinct kind from blocks order by kind").await;
        assert_eq!(kinds, [BlockKind::BoxOffice.as_str(), BlockKind::House.as_str()]);
        let kept = "blocks where (reason = 'returned') <> (kind = 'box-office')";
        assert_eq!(count(&stage, kept).await, 0);
        assert_eq!(count(&stage, "blocks where name <> '' or until_ms is not null").await, 0);
        for sellers in texts(&stage, "select distinct channels from blocks").await {
            assert_eq!(Sellers::parse(&sellers), Some(BlockKind::House.sellers()));
        }
        for channel in texts(&stage, "select distinct channel from orders").await {
            assert!(Channel::parse(&channel).is_some(), "{channel}");
        }
        let states = blocks::states(&stage.house, &Actor::Console, BLOCKED).await.expect("known");
        let is_blocked = |state: &String| state == "blocked-house";
        let states = states.seats.into_iter().map(|(_, state)| state.to_text());
        assert_eq!(states.filter(is_blocked).count(), 3);
    }
}

/// The right to merge customers had that in it.
#[tokio::test(flavor = "multi_thread")]
async fn roles_that_could_erase_customers_still_can() {
    let dump = dump();
    let (schema, rows) = dump.split_once("-- rows\n").expect("rows after the tables");
    let given = "insert into role_grants (role_id, action, scope) \
                 select id, 'merge-customers', '*' from roles where key = 'own-scanners';\n";
    let rows = [rows, given].concat();
    let former = Former { schema, rows: &rows, newest: NEWEST };
    for stage in Stage::over_former(&former, THEN).await.expect("brought up to date") {
        let erasers = "select r.key from role_grants g join roles r on r.id = g.role_id \
                       where g.action = 'erase-customers' and g.scope = '*' order by r.key";
        assert_eq!(texts(&stage, erasers).await, ["administrator", "own-scanners"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_stages_of_former_prices_are_filled_in_and_add_up() {
    for stage in former_houses().await {
        let lines = count(&stage, "order_lines").await;
        assert_eq!(count(&stage, "order_line_stages").await, 0);
        money::line_stages::fill(&stage.house).await.expect("filled");
        assert_eq!(count(&stage, "orders where stages_at_ms is null").await, 0);
        let unequal = "order_lines l where l.due_minor <> \
                       (select cast(coalesce(sum(s.minor), 0) as bigint) \
                       from order_line_stages s where s.line_id = l.id)";
        assert_eq!(count(&stage, unequal).await, 0);
        let told = "order_lines l where exists \
                    (select 1 from order_line_stages s where s.line_id = l.id)";
        assert_eq!(count(&stage, told).await, lines);
        assert!(count(&stage, "order_line_stages where kind = 'listed'").await > 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn customers_of_before_are_found_once_a_job_has_written_their_words() {
    for stage in former_houses().await {
        assert_eq!(count(&stage, "search_words").await, 0);
        while count(&stage, "persons where words_at_ms is null").await > 0 {
            people::customers::search::write_words(&stage.house).await.expect("written");
        }
        let told = "persons p where p.email is not null and not exists \
                    (select 1 from search_words w where w.person_id = p.id and w.kind = 'mail')";
        assert_eq!(count(&stage, told).await, 0);
        assert!(count(&stage, "search_words where kind = 'name'").await > 0);
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_pages_of_former_orders_open() {
    for stage in former_houses().await {
        for secret in ORDERS {
            let page = selling::orders::order(&stage.house, secret, "en").await.expect("no fault");
            assert!(page.is_some(), "{secret}");
        }
        let order = Order { secret: ORDERS[0].to_owned(), reference: String::new() };
        assert_eq!(order.barcodes(&stage).await.len(), 2);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_next_seats_are_sold() {
    for stage in former_houses().await {
        let tickets = count(&stage, "admissions").await;
        let performance = performance(&stage, ON_SALE).await;
        let seat_request = SeatRequest::Best { zone: None, count: 2, offer: None };
        let actor = stage.guest().await;
        let request = HoldRequest { performance, seat_request };
        hold(&stage.house, &actor, &request).await.expect("free");
        let order = pay_basket(&stage, &actor, "ana@example.org", false).await;
        assert_eq!(order.barcodes(&stage).await.len(), 2);
        assert_eq!(count(&stage, "admissions").await, tickets + 2);
        assert_sound(&stage).await;
    }
}
