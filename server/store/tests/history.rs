//! A house with years of sales behind it is as quick as a new one: no statement of a sale reads
//! a table from end to end that grows with them. Asked of SQLite's own planner.

use sqlx::Row;
use std::{collections::BTreeSet, fs, path::Path};
use store::Store;

/// Tables that grow with every sale.
const GROWING: &[&str] = &[
    "sessions",
    "persons",
    "search_words",
    "file_views",
    "accounts",
    "person_relations",
    "person_kinds",
    "memberships",
    "login_codes",
    "login_counts",
    "confirmed_addresses",
    "passkeys",
    "identities",
    "provider_visits",
    "identity_proposals",
    "passkey_challenges",
    "limit_locks",
    "baskets",
    "basket_lines",
    "counter_sales",
    "caller_keys",
    "claims",
    "area_claims",
    "orders",
    "order_lines",
    "order_line_stages",
    "ticket_prints",
    "print_jobs",
    "payments",
    "refunds",
    "terminal_payments",
    "disputes",
    "order_shares",
    "receivables",
    "settlements",
    "admissions",
    "barcodes",
    "barcode_admissions",
    "scans",
    "ledger_entries",
    "journal",
    "outbox",
    "cancellations",
    "cancellation_lines",
    "invoices",
    "invoice_lines",
    "invoice_customers",
    "money_findings",
];

/// The audit reads everything on purpose, and so do a list that the house asks for and an erasure,
/// which a job carries out once; a copy is counted, a restore ends all sessions; the others hold no
/// statements of a sale.
const LEFT_OUT: [&str; 11] = [
    "audit",
    "audit.rs",
    "backup.rs",
    "everything.rs",
    "lists.rs",
    // Of an erasure, too.
    "merged.rs",
    "restores.rs",
    "season_rows.rs",
    "setup.rs",
    "testing",
    "testing.rs",
];

/// A source in which the lists of payment methods are parts of their statements.
fn with_lists(source: &str) -> String {
    let mut whole = source.to_owned();
    let lists =
        [("at_counter!(),", store::at_counter!()), ("in_the_house!(),", store::in_the_house!())];
    for (call, list) in lists {
        let mut pieces = whole.split(call);
        let mut text = pieces.next().unwrap_or_default().to_owned();
        for after in pieces {
            let before = text.trim_end_matches("store::").trim_end_matches("crate::").trim_end();
            let before = before.strip_suffix("\",").unwrap_or(before);
            let after = after.trim_start();
            text = [before, list, after.strip_prefix('"').unwrap_or(after)].concat();
        }
        whole = text;
    }
    whole
}

/// Whole statements in a source: string literals that begin like one. Those that are put
/// together from other pieces are not seen.
fn statements(source: &str) -> Vec<String> {
    let source = with_lists(source);
    let literals = source.split('"').skip(1).step_by(2);
    let plain = literals.map(|text| {
        let lines: Vec<&str> = text.split("\\\n").map(str::trim_start).collect();
        lines.concat()
    });
    let verbs = ["select ", "insert ", "update ", "delete "];
    plain
        .filter(|text| verbs.iter().any(|verb| text.starts_with(verb)))
        .filter(|text| !text.contains('{') && !text.ends_with(' '))
        .collect()
}

/// The table's name or alias of each step that reads from end to end.
async fn scanned(store: &Store, sql: &str) -> Vec<String> {
    let mut conn = store.read().await.expect("a connection");
    let explain = format!("explain query plan {sql}");
    let rows = sqlx::raw_sql(sqlx::AssertSqlSafe(explain)).fetch_all(&mut *conn).await;
    let Ok(rows) = rows else { return Vec::new() };
    let steps = rows.iter().filter_map(|row| row.try_get::<String, _>(3).ok());
    steps
        .filter_map(|step| step.strip_prefix("SCAN ").map(str::to_owned))
        .filter(|step| !step.contains("USING"))
        .collect()
}

/// Tables that a step reads from end to end again and again, once for each row around it.
async fn scanned_each_time(store: &Store, sql: &str) -> Vec<String> {
    let mut conn = store.read().await.expect("a connection");
    let explain = format!("explain query plan {sql}");
    let rows = sqlx::raw_sql(sqlx::AssertSqlSafe(explain)).fetch_all(&mut *conn).await;
    let mut correlated: BTreeSet<i64> = BTreeSet::new();
    let mut offences = Vec::new();
    for row in rows.expect("a statement that SQLite understands") {
        let (id, parent): (i64, i64) = (row.get(0), row.get(1));
        let step: String = row.get(3);
        if step.starts_with("CORRELATED") || correlated.contains(&parent) {
            correlated.insert(id);
        }
        if correlated.contains(&id) && step.starts_with("SCAN ") {
            offences.push(step);
        }
    }
    offences
}

#[tokio::test]
async fn the_audit_s_time_grows_no_faster_than_the_sales() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::in_folder(folder.path()).await.expect("a database");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../records/src/audit");
    let sources = fs::read_dir(folder).expect("a file for each invariant");
    let questions: Vec<String> = sources
        .map(|entry| fs::read_to_string(entry.expect("a source").path()))
        .flat_map(|source| statements(&source.expect("a source is readable")))
        .collect();
    assert!(questions.len() > 30, "only {} questions were found", questions.len());
    for sql in questions {
        let offences = scanned_each_time(&store, &sql).await;
        assert!(offences.is_empty(), "{offences:?} for each row in {sql}");
    }
}

#[tokio::test]
async fn no_statement_of_a_sale_reads_all_sales() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::in_folder(folder.path()).await.expect("a database");
    let mut explained = 0;
    let mut offences = Vec::new();
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths =
        vec![own.join("src"), own.join("../records/src"), own.join("../person_tables/src")];
    while let Some(path) = paths.pop() {
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        if LEFT_OUT.contains(&name.as_str()) {
            continue;
        }
        if path.is_dir() {
            let inside = fs::read_dir(path).expect("sources");
            paths.extend(inside.map(|entry| entry.expect("a source").path()));
            continue;
        }
        for sql in statements(&fs::read_to_string(&path).expect("a source is readable")) {
            explained += 1;
            for table in scanned(&store, &sql).await {
                // `p` for instance, where the statement gives its tables shorter names.
                let renamed = |real: &&&str| {
                    sql.contains(&format!("{real} {table} "))
                        || sql.contains(&format!("{real} as {table}"))
                };
                if GROWING.contains(&table.as_str()) || GROWING.iter().find(renamed).is_some() {
                    offences.push(format!("{name}: {table} in {sql}"));
                }
            }
        }
    }
    assert!(explained > 60, "only {explained} statements were found");
    assert!(offences.is_empty(), "read from end to end:\n{}", offences.join("\n"));
}
