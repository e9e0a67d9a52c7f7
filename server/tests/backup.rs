//! Copies of the whole database by the program itself, on both databases: made, tried, put back
//! into an empty place and nowhere else, and never believed when they are damaged.

use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::{Command, Output},
};
use store::Store;
use tempfile::TempDir;

struct Place {
    folder: TempDir,
    /// Where drills are made.
    drills: TempDir,
    database_url: Option<String>,
}

impl Place {
    fn new(database_url: Option<String>) -> Self {
        let folder = || TempDir::new().expect("a folder");
        Self { folder: folder(), drills: folder(), database_url }
    }

    /// SQLite, and PostgreSQL where one is there.
    async fn all() -> Vec<Self> {
        let postgres = store::testing::fresh_postgres_url().await.expect("a database");
        let mut all = vec![Self::new(None)];
        all.extend(postgres.map(|url| Self::new(Some(url))));
        all
    }

    async fn another(&self) -> Self {
        let database_url = match &self.database_url {
            Some(_) => store::testing::fresh_postgres_url().await.expect("a database"),
            None => None,
        };
        Self::new(database_url)
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_parterre"));
        command.args(arguments).arg("--data").arg(self.folder.path());
        command.env("TMPDIR", self.drills.path());
        if let Some(url) = &self.database_url {
            command.args(["--database-url", url]);
        }
        command.output().expect("the program runs")
    }

    fn done(&self, arguments: &[&str]) -> String {
        let done = self.run(arguments);
        let complaint = String::from_utf8_lossy(&done.stderr);
        assert!(done.status.success(), "{arguments:?}: {complaint}");
        String::from_utf8_lossy(&done.stdout).into_owned()
    }

    fn refused(&self, arguments: &[&str]) -> String {
        let done = self.run(arguments);
        assert!(!done.status.success(), "{arguments:?} was done");
        String::from_utf8_lossy(&done.stderr).into_owned()
    }

    async fn store(&self) -> Store {
        let store = match &self.database_url {
            Some(url) => Store::connect(url).await,
            None => Store::in_folder(self.folder.path()).await,
        };
        store.expect("a database")
    }

    fn backup(&self) -> PathBuf {
        let folder = self.folder.path().join("copies");
        self.done(&["backup", "--to", text(&folder)]);
        let newest = copies(&folder).pop().expect("a copy");
        let mode = fs::metadata(&newest).expect("it is there").permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "nobody else reads it");
        newest
    }
}

fn text(path: &Path) -> &str {
    path.to_str().expect("text")
}

/// Without manifests.
fn copies(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("one").path());
    let is_copy = |path: &PathBuf| path.extension().is_some_and(|ending| ending != "json");
    let mut copies: Vec<PathBuf> = entries.filter(is_copy).collect();
    copies.sort();
    copies
}

#[tokio::test]
async fn a_copy_put_back_is_the_same_database() {
    for place in Place::all().await {
        place.done(&["demo"]);
        let file = place.backup();
        let there = place.another().await;
        assert!(there.done(&["restore", text(&file)]).starts_with("restored from"));
        let (before, after) = (place.store().await, there.store().await);
        let contents = async |store| store::testing::contents(store).await.expect("rows");
        let (before, after) = (contents(&before).await, contents(&after).await);
        assert!(!before["performances"].is_empty());
        for (table, rows) in before {
            // What a restore writes about itself, and that the copy was made.
            if ["restores", "restore_waits", "job_leases"].contains(&table.as_str()) {
                continue;
            }
            if table == "journal" {
                let more = after[&table].iter().filter(|row| !rows.contains(row));
                let more: Vec<_> = more.collect();
                assert!(more.len() == 1 && more[0].contains("database.restore"), "{more:?}");
                continue;
            }
            assert_eq!(after[&table].len(), rows.len(), "{table}");
            assert!(after[&table] == rows, "{table} differs");
        }
    }
}

/// By staff, at once: nothing of it is in the copy.
#[tokio::test]
async fn who_was_erased_since_the_copy_is_read_from_the_former_database() {
    const EVA: &str = "00000000-0000-7000-8000-000000000001";
    const NOBODY: &str = "00000000-0000-7000-8000-000000000002";
    for place in Place::all().await {
        place.done(&["demo"]);
        let store = place.store().await;
        let known = format!(
            "insert into persons (id, given_name, family_name, language, created_at_ms) \
             values ('{EVA}', 'Eva', 'Quintanilla', 'en', 1)"
        );
        store::testing::plant(&store, &known).await.expect("planted");
        store.close().await;
        let file = place.backup();
        place.done(&["customer", "erase", EVA]);
        let there = place.another().await;
        let report = there.done(&["restore", text(&file)]);
        assert!(report.contains("parterre restored erase FORMER"), "{report}");
        assert!(there.refused(&["restored", "erase", "nowhere.sqlite"]).contains("no database"));
        // A slip of the pen erases nobody, and nobody may confirm it.
        there.refused(&["restored", "erase", "--person", NOBODY]);
        let former = match &place.database_url {
            Some(url) => url.clone(),
            None => text(&place.folder.path().join("parterre.sqlite")).to_owned(),
        };
        let told = there.done(&["restored", "erase", &former, "--json"]);
        assert!(told.contains(&format!("\"erased\":[\"{EVA}\"]")), "{told}");
        let contents = store::testing::contents(&there.store().await).await.expect("rows");
        assert!(!contents["persons"].iter().any(|row| row.contains("Quintanilla")));
        there.done(&["restored", "release", "erasures"]);
        assert!(there.refused(&["restored", "erase", &former]).contains("no erasures wait"));
    }
}

#[tokio::test]
async fn a_restore_that_broke_off_lets_nobody_in_until_it_is_repeated() {
    for place in Place::all().await {
        place.done(&["demo"]);
        let file = place.backup();
        let there = place.another().await;
        // The house can't be put together where its mailbox should be a folder.
        let in_the_way = there.folder.path().join("mailbox");
        fs::write(&in_the_way, "").expect("written");
        let complaint = there.refused(&["restore", text(&file)]);
        assert!(complaint.contains("the restore is not finished"), "{complaint}");
        fs::remove_file(&in_the_way).expect("it was there");
        for command in
            [&["audit"][..], &["migrate"], &["backup"], &["demo"], &["serve", "--port", "0"]]
        {
            let complaint = there.refused(command);
            assert!(complaint.contains("was not finished"), "{command:?}: {complaint}");
        }
        let later = place.folder.path().join("later");
        place.done(&["backup", "--to", text(&later)]);
        let another = copies(&later).pop().expect("a copy");
        let complaint = there.refused(&["restore", text(&another)]);
        assert!(complaint.contains("a restore of another copy"), "{complaint}");
        assert!(there.done(&["restore", text(&file)]).starts_with("restored from"));
        there.done(&["audit"]);
        let complaint = there.refused(&["restore", text(&file)]);
        assert!(complaint.contains("never written over"), "{complaint}");
        let contents = store::testing::contents(&there.store().await).await.expect("rows");
        assert_eq!(contents["restores"].len(), 1, "it happened once");
        // It can be copied and put back again.
        let file = there.backup();
        place.another().await.done(&["restore", text(&file)]);
    }
}

#[tokio::test]
async fn a_drill_says_what_it_proved_and_leaves_nothing() {
    for place in Place::all().await {
        place.done(&["demo"]);
        let file = place.backup();
        let drill = place.run(&["restore", text(&file), "--drill"]);
        let said = String::from_utf8_lossy(&drill.stdout).into_owned();
        let log = String::from_utf8_lossy(&drill.stderr).into_owned();
        assert!(!log.contains("notification"), "its own database goes, and nobody minds: {log}");
        assert!(said.contains("is whole (SHA-256) and 0 h old"), "{said}");
        assert!(said.contains("0 orders (0 paid), 0 tickets"), "{said}");
        assert!(said.contains("the audit finds nothing"), "{said}");
        // A manifest that promises more than there is.
        let manifest = file.with_extension("json");
        let less = fs::read_to_string(&manifest).expect("text");
        fs::write(&manifest, less.replace("\"orders\": 0", "\"orders\": 1")).expect("written");
        assert!(place.refused(&["restore", text(&file), "--drill"]).contains("orders: 1"));
        let mut left = fs::read_dir(place.drills.path()).expect("a folder");
        assert!(left.next().is_none(), "a drill leaves nothing");
    }
}

#[tokio::test]
async fn a_user_who_may_not_make_databases_is_told_the_remedy() {
    for place in Place::all().await {
        let Some(url) = &place.database_url else { continue };
        place.done(&["demo"]);
        let file = place.backup();
        let user = format!("no_databases_{}", std::process::id());
        let psql = |sql: &str| {
            let done = Command::new("psql").args([url, "-qc", sql]).status();
            assert!(done.expect("psql runs").success(), "{sql}");
        };
        psql(&format!("create role {user} login"));
        let url = url.replacen("//parterre@", &format!("//{user}@"), 1);
        let poor = Place { database_url: Some(url), ..Place::new(None) };
        let complaint = poor.refused(&["restore", text(&file), "--drill"]);
        psql(&format!("drop role {user}"));
        assert!(complaint.contains(&format!("alter role \"{user}\" createdb")), "{complaint}");
    }
}

#[tokio::test]
async fn nothing_is_written_over() {
    for place in Place::all().await {
        place.done(&["demo"]);
        let file = place.backup();
        let complaint = place.refused(&["restore", text(&file)]);
        assert!(complaint.contains("never written over"), "{complaint}");
    }
}

#[tokio::test]
async fn a_damaged_copy_is_not_believed() {
    for place in Place::all().await {
        place.done(&["migrate"]);
        let file = place.backup();
        let mut bytes = fs::read(&file).expect("a copy");
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        fs::write(&file, bytes).expect("written");
        let there = place.another().await;
        for arguments in [vec!["restore", text(&file)], vec!["restore", text(&file), "--drill"]] {
            let complaint = there.refused(&arguments);
            assert!(complaint.contains("not what its manifest says"), "{complaint}");
        }
        let report = file.with_extension("json");
        let complaint = there.refused(&["restore", text(&report)]);
        assert!(complaint.contains("is no copy but the report on one"), "{complaint}");
        fs::remove_file(report).expect("it was there");
        assert!(there.refused(&["restore", text(&file)]).contains("the manifest"));
    }
}

#[tokio::test]
async fn old_copies_go_once_a_new_one_stands() {
    for place in Place::all().await {
        place.done(&["migrate"]);
        let folder = place.folder.path().join("copies");
        fs::create_dir_all(&folder).expect("a folder");
        let ending = if place.database_url.is_some() { "dump" } else { "sqlite" };
        let old = folder.join(format!("parterre-20240101T031500Z.{ending}"));
        let others = folder.join("another.sqlite");
        fs::write(&old, "old").expect("written");
        fs::write(&others, "theirs").expect("written");
        // No room for a new one: the old one stays.
        let blocked = place.refused(&["backup", "--to", "/proc/nowhere"]);
        assert!(blocked.contains("can't be made"), "{blocked}");
        assert!(old.exists());
        place.backup();
        assert!(!old.exists());
        assert!(others.exists(), "no copy of ours");
        assert_eq!(copies(&folder).len(), 2);
    }
}
