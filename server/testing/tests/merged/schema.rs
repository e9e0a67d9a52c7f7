//! Every column that names a person, an account or an address goes over with a merge, or stands in
//! the list of those that stay, with the reason.

use std::collections::BTreeSet;
use store::{
    people::merges::{MOVED, STAYS},
    testing::rows,
};
use testing::Stage;

const BY_REFERENCE: &str = "select m.name, f.\"from\" from sqlite_master m \
    join pragma_foreign_key_list(m.name) f where m.type = 'table' \
    and f.\"table\" in ('persons', 'accounts')";

const BY_NAME: &str = "select m.name, c.name from sqlite_master m \
    join pragma_table_info(m.name) c where m.type = 'table' \
    and (c.name in ('person_id', 'account_id') or c.name like '%email')";

/// It names a colleague, whose account is never merged: who sold, counted, wrote it.
fn is_of_staff(table: &str, column: &str) -> bool {
    let names_colleague =
        ["operator_id", "clerk_id", "author_id"].contains(&column) || column.ends_with("_by_id");
    table.starts_with("staff") || table == "account_roles" || names_colleague
}

#[tokio::test(flavor = "multi_thread")]
async fn every_column_that_names_a_person_is_moved_or_stays_for_a_reason() {
    let stage = Stage::on_sqlite().await;
    let mut named = BTreeSet::new();
    for sql in [BY_REFERENCE, BY_NAME] {
        for row in rows(stage.store(), sql).await.expect("read") {
            let [table, column] = row.as_slice() else { panic!("two columns: {row:?}") };
            named.insert((table.clone(), column.clone()));
        }
    }
    assert!(named.len() > 50, "{named:?}");
    let moved = MOVED.iter().map(|moved| (moved.table, moved.column));
    let known: BTreeSet<_> =
        moved.chain(STAYS.iter().map(|(table, column, _)| (*table, *column))).collect();
    let forgotten: Vec<_> = named
        .iter()
        .filter(|(table, column)| {
            !is_of_staff(table, column) && !known.contains(&(table.as_str(), column.as_str()))
        })
        .collect();
    assert!(forgotten.is_empty(), "does it go over with a merge? {forgotten:?}");
    for (table, column) in known {
        let is_there = named.contains(&(table.to_owned(), column.to_owned()));
        assert!(is_there, "no table has {table}.{column}");
    }
    for (table, column, why) in STAYS {
        assert!(!why.is_empty(), "{table}.{column}");
    }
}
