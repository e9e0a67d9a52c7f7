//! A database that an earlier version of the program wrote is opened by this one: its schema is
//! brought up to date, and what shoppers bought and chose is still theirs.

use flate2::read::GzDecoder;
use std::{fs, path::Path, process::Command};
use store::Store;
use tempfile::TempDir;

/// Written by the version of 24 November 2026, whose newest migration was 39: a small season, an
/// order with two seats, a membership and a donation, and a basket with a package and a membership.
const BEFORE: &[u8] = include_bytes!("fixtures/schema-39.sqlite.gz");
const ORDER: &str = "QSD7-XDMA";

fn run(data: &Path, arguments: &[&str]) -> String {
    let done = Command::new(env!("CARGO_BIN_EXE_parterre"))
        .args(arguments)
        .arg("--data")
        .arg(data)
        .output()
        .expect("the program runs");
    let complaint = String::from_utf8_lossy(&done.stderr);
    assert!(done.status.success(), "{arguments:?}: {complaint}");
    String::from_utf8_lossy(&done.stdout).into_owned()
}

async fn count(store: &Store, sql: &str) -> String {
    store::testing::text(store, sql).await.expect("read").expect("a count")
}

#[tokio::test]
async fn what_the_version_before_wrote_is_still_there() {
    let folder = TempDir::new().expect("a folder");
    let data = folder.path();
    let mut file = fs::File::create(data.join("parterre.sqlite")).expect("a file");
    std::io::copy(&mut GzDecoder::new(BEFORE), &mut file).expect("unpacked");
    drop(file);

    run(data, &["migrate"]);
    run(data, &["audit"]);
    let timeline = run(data, &["timeline", ORDER]);
    assert!(timeline.contains("Order paid"), "{timeline}");

    let store = Store::in_folder(data).await.expect("the database opens");
    let ordered = "select cast(count(*) as text) from order_extras o join extras e \
                   on e.id = o.extra_id where e.key in ('friends', 'young-voices')";
    assert_eq!(count(&store, ordered).await, "2");
    let chosen = "select cast(count(*) as text) from basket_extras b join extras e \
                  on e.id = b.extra_id join baskets k on k.id = b.basket_id \
                  where e.key = 'friends' and k.ordered_at_ms is null";
    assert_eq!(count(&store, chosen).await, "1");
    let held = "select cast(count(*) as text) from memberships m join extras e \
                on e.id = m.extra_id where e.key = 'friends'";
    assert_eq!(count(&store, held).await, "1");
}
