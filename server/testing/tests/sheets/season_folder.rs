//! Season folders: the example, the fifty broken ones, what is written and read again, and the
//! manual. `UPDATE_DOCS=1` writes the manual and each `expected.txt` anew: read what changed.

mod contradictions;
mod generated;
mod workbooks;

use documents::sheets::{self, Row, SheetError, Table};
use proptest::prelude::*;
use season::sheets::season_folder::{HallPlan, Halls, SeasonFolder, manual, templates};
use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
};

fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// The plans that the sheets of these tests stand on.
fn halls() -> Halls {
    let plan = |zones: &[&str], has_seats| HallPlan {
        zones: zones.iter().map(|zone| (*zone).to_owned()).collect(),
        has_seats,
    };
    Halls(BTreeMap::from([
        ("opera".to_owned(), plan(&["1", "2"], true)),
        ("studio".to_owned(), plan(&["1"], true)),
        ("club".to_owned(), plan(&["standing"], false)),
    ]))
}

fn files_in(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder");
    let name = |entry: fs::DirEntry| entry.file_name().into_string().expect("UTF-8");
    let mut names: Vec<String> = entries.map(|entry| name(entry.expect("an entry"))).collect();
    names.sort();
    names
}

type Files = Vec<(String, Vec<u8>)>;

fn files(folder: &Path) -> Files {
    let entries = fs::read_dir(folder).expect("a folder");
    let mut files: Files = entries
        .map(|entry| entry.expect("an entry"))
        .map(|entry| (entry.file_name(), fs::read(entry.path()).expect("a file")))
        .map(|(name, bytes)| (name.into_string().expect("UTF-8"), bytes))
        .collect();
    files.sort();
    files
}

fn read(files: Files) -> Result<SeasonFolder, Vec<SheetError>> {
    SeasonFolder::read(&sheets::read(files)?, &halls())
}

fn as_csv(tables: &[Table]) -> Files {
    let file = |table: &Table| (format!("{}.csv", table.name), sheets::to_csv(table));
    tables.iter().map(file).collect()
}

fn told(read: Result<SeasonFolder, Vec<SheetError>>) -> String {
    let errors = read.err().unwrap_or_default();
    errors.iter().map(|error| format!("{error}\n")).collect()
}

#[expect(clippy::disallowed_methods, reason = "what is tested is told there")]
fn should_rewrite() -> bool {
    env::var_os("UPDATE_DOCS").is_some()
}

#[test]
fn each_broken_folder_gives_its_error_and_no_other() {
    let root = path("tests/broken_sheets");
    let mut folders: Vec<PathBuf> =
        fs::read_dir(&root).expect("a folder").map(|entry| entry.expect("one").path()).collect();
    folders.sort();
    assert_eq!(folders.len(), 50);
    let mut wrong = Vec::new();
    for folder in folders {
        let name = folder.file_name().expect("a name").to_string_lossy().into_owned();
        let mut files = files(&folder);
        files.extend(workbooks::of(&name));
        let (told, expected) = (told(read(files)), folder.join("expected.txt"));
        if should_rewrite() {
            fs::write(&expected, &told).expect("a file");
        }
        let expected = fs::read_to_string(&expected).expect("expected.txt");
        if told.is_empty() || told != expected {
            wrong.push(format!("{name}\n  expected: {expected}  told: {told}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_example_reads_without_an_error() {
    let folder = path("../../docs/formats/season-example");
    let season = read(files(&folder)).expect("the example is good");
    assert_eq!((season.productions.len(), season.performances.len()), (2, 4));
    let tables = season.to_tables();
    assert_eq!(SeasonFolder::read(&tables, &halls()), Ok(season));
}

#[test]
fn the_manual_tells_what_the_code_reads() {
    let file = path("../../docs/formats/season.md");
    if should_rewrite() {
        fs::write(&file, manual()).expect("a file");
    }
    let told = fs::read_to_string(&file).unwrap_or_default();
    assert!(told == manual(), "UPDATE_DOCS=1 cargo test -p testing --test all season_folder");
}

/// In each language that the house speaks.
fn template() -> Files {
    let spoken = files_in(&path("../../locales"));
    let mut files = as_csv(&templates(&spoken));
    files.sort();
    files
}

#[test]
fn the_template_has_the_columns_that_the_code_reads() {
    let folder = path("../../docs/formats/season-template");
    if should_rewrite() {
        fs::create_dir_all(&folder).expect("a folder");
        for (name, sheet) in template() {
            fs::write(folder.join(name), sheet).expect("a file");
        }
    }
    assert!(
        files(&folder) == template(),
        "UPDATE_DOCS=1 cargo test -p testing --test all season_folder"
    );
    assert_eq!(read(template()), Ok(SeasonFolder::default()), "nothing is said, nothing is wrong");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn what_was_written_reads_the_same(season in generated::season()) {
        let tables = season.to_tables();
        let again = sheets::read(as_csv(&tables)).map_err(|errors| format!("{errors:?}"));
        let again = again.and_then(|tables| {
            SeasonFolder::read(&tables, &halls()).map_err(|errors| format!("{errors:?}"))
        });
        prop_assert_eq!(again, Ok(season));
    }
}

/// As many prices as ten houses have, with all that they refer to.
fn many_prices(rows: u32) -> Vec<Table> {
    let table = |name: &str, heading: &str, rows: Vec<String>| Table {
        name: name.to_owned(),
        heading: heading.split(',').map(str::to_owned).collect(),
        rows: (2..)
            .zip(rows)
            .map(|(number, row)| Row { number, cells: row.split(',').map(str::to_owned).collect() })
            .collect(),
    };
    let prices = (0..rows).map(|at| format!("usual,{at},full,{}.5", at % 300)).collect();
    vec![
        table("taxes", "key,kind,percent,tax_point", vec!["culture,rate,10,sale".to_owned()]),
        table("price_groups", "key,currency,tax", vec!["usual,EUR,culture".to_owned()]),
        table("tariffs", "key", vec!["full".to_owned()]),
        table("prices", "price_group,zone,tariff,price", prices),
    ]
}

#[test]
fn a_hundred_thousand_rows_are_read() {
    let tables = many_prices(100_000);
    let season = read(as_csv(&tables)).expect("good");
    assert_eq!(season.prices.len(), 100_000);
    assert_eq!(season.prices[99_999].price.minor, 99_999 % 300 * 100 + 50);
    let workbook = workbooks::of_tables(&tables);
    assert_eq!(read(vec![("season.xlsx".to_owned(), workbook)]), Ok(season));
}

#[test]
fn a_hundred_thousand_errors_are_two_hundred_lines_and_a_last_one() {
    let mut tables = many_prices(100_000);
    for row in &mut tables[3].rows {
        row.cells[3] = "dear".to_owned();
    }
    let errors = SeasonFolder::read(&tables, &halls()).expect_err("no price can be read");
    assert_eq!(errors.len(), 201);
    assert_eq!(errors[200].to_string(), "and 99800 more errors");
    let more = SeasonFolder::read(&many_prices(200_001), &halls()).expect_err("too many");
    assert_eq!(more[0].to_string(), "prices: has more than 200000 rows; take out what is old");
}
