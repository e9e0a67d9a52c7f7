//! Sheets as spreadsheet programs write them, and as no program should.

use documents::sheets::{Row, SheetError, Table, is_sheet, read, to_csv};
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};

fn csv(text: &str) -> Result<Vec<Table>, Vec<SheetError>> {
    read([("Prices.csv", text.as_bytes())])
}

fn errors(read: Result<Vec<Table>, Vec<SheetError>>) -> Vec<String> {
    read.expect_err("it is broken").iter().map(SheetError::to_string).collect()
}

fn rows(table: &Table) -> Vec<(u32, Vec<&str>)> {
    let mut rows = Vec::new();
    for row in &table.rows {
        rows.push((row.number, row.cells.iter().map(String::as_str).collect()));
    }
    rows
}

#[test]
fn comma_and_semicolon_are_told_apart_by_the_heading() {
    let tables = csv("\u{feff}Zone;Price\r\nA;145.5\r\n\r\n\"B;C\";\" 20 \"\r\n").expect("good");
    assert_eq!(tables[0].name, "prices");
    assert_eq!(tables[0].heading, ["zone", "price"]);
    assert_eq!(rows(&tables[0]), [(2, vec!["A", "145.5"]), (4, vec!["B;C", "20"])]);
    let tables = csv("zone,price\nA\n").expect("good");
    assert_eq!(rows(&tables[0]), [(2, vec!["A", ""])], "without the last line's end");
}

#[test]
fn a_line_end_inside_a_cell_makes_no_row() {
    let tables = csv("key,text\na,\"one\n\ntwo\"\nb,x\n").expect("good");
    assert_eq!(rows(&tables[0]), [(2, vec!["a", "one\n\ntwo"]), (3, vec!["b", "x"])]);
}

#[test]
fn what_was_written_reads_the_same() {
    let row = |number, cells: [&str; 2]| Row { number, cells: cells.map(str::to_owned).into() };
    let table = Table {
        name: "texts".to_owned(),
        heading: vec!["key".to_owned(), "text".to_owned()],
        rows: vec![row(2, ["a", "=1+1; \"q\",\nline"]), row(3, ["б", ""])],
    };
    let bytes = to_csv(&table);
    assert_eq!(read([("texts.csv", bytes)]), Ok(vec![table]));
}

#[test]
fn broken_text_is_refused_with_its_place() {
    assert_eq!(errors(csv("")), ["prices, row 1: has no heading; row 1 names the columns"]);
    assert_eq!(errors(csv("\nzone\nA\n")).len(), 1);
    assert_eq!(
        errors(csv("zone,Zone\nA,B\n")),
        ["prices, row 1, column zone: stands in the heading twice; take one column out"]
    );
    assert_eq!(
        errors(csv("zone,,price\nA,x,1\nB,,2,3\n")),
        [
            "prices, row 2, column B: has text under no heading; name the column in row 1 or \
             empty the cell",
            "prices, row 3, column D: has text under no heading; name the column in row 1 or \
             empty the cell"
        ]
    );
    let latin = read([("prices.csv", b"zone\nA\nPlat\xe9a\n")]);
    assert_eq!(errors(latin), ["prices, row 3: is not UTF-8; save it as \"CSV UTF-8\""]);
}

#[test]
fn what_a_czech_or_polish_spreadsheet_writes_in_its_own_encoding_is_refused_with_its_row() {
    // Windows-1250: Dvo\u{159}\u{e1}k, and \u{141}\u{f3}d\u{17a}.
    let sheet = b"key;text\n\na;\"one\n\ntwo\"\nb;Dvo\xf8\xe1k\nc;\xa3\xf3d\x9f\n";
    let told = errors(read([("Texts.csv", sheet.as_slice())]));
    assert_eq!(told, ["texts, row 4: is not UTF-8; save it as \"CSV UTF-8\""]);
    // The same, which another program has read as something else and saved as UTF-8.
    for lost in ["Dvo\u{fffd}\u{fffd}k", "\u{a3}\u{f3}d\u{9f}"] {
        let told = errors(csv(&format!("zone\nA\n{lost}\n")));
        let why = "holds letters that were lost when it was saved; save the original as";
        assert_eq!(told, [format!("prices, row 3: {why} \"CSV UTF-8\"")]);
    }
    let good = csv("zone\nDvo\u{159}\u{e1}k\t\u{a0}\u{201e}\u{141}\u{f3}d\u{17a}\u{201d}\n");
    assert!(good.is_ok(), "{good:?}");
}

#[test]
fn limits_are_named() {
    let long = format!("zone\n\"{}\"\n", "x".repeat(20_000));
    assert!(errors(csv(&long))[0].contains("10000 characters"));
    let wide = "a,".repeat(300) + "b\n";
    assert!(errors(csv(&wide))[0].contains("200 columns"));
    let deep = "zone\n".to_owned() + &"A\n".repeat(200_001);
    assert_eq!(errors(csv(&deep)).len(), 1);
    assert!(errors(csv(&deep))[0].contains("200000 rows"));
    let large = vec![b'x'; 33 << 20];
    assert!(errors(read([("prices.csv", large)]))[0].contains("32 MiB"));
}

#[test]
fn other_files_are_left_alone() {
    assert!(is_sheet("Prices.CSV") && is_sheet("season.2026.xlsx"));
    for other in ["opera.json", "~$season.xlsx", "._prices.csv", "csv", "notes.txt"] {
        assert!(!is_sheet(other), "{other}");
    }
    assert_eq!(read([("opera.json", b"{}")]), Ok(Vec::new()));
}

#[test]
fn a_spreadsheet_of_another_kind_is_refused_and_not_passed_over() {
    for name in ["season.ods", "Season.XLS", "season.xlsm"] {
        assert!(is_sheet(name), "{name}");
        let told = errors(read([(name, b"PK")]));
        assert_eq!(told.len(), 1);
        assert!(told[0].contains("save it as XLSX"), "{told:?}");
    }
}

/// A workbook with one worksheet, `Prices`.
fn workbook(fill: impl FnOnce(&mut rust_xlsxwriter::Worksheet)) -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.set_name("Prices").expect("a good name");
    fill(sheet);
    workbook.add_worksheet().set_name("Sheet2").expect("a good name");
    workbook.save_to_buffer().expect("a workbook")
}

#[test]
fn numbers_dates_and_percents_become_the_text_of_a_csv_file() {
    let bytes = workbook(|sheet| {
        let date = Format::new().set_num_format("dd/mm/yyyy hh:mm");
        let day = Format::new().set_num_format("d mmm yyyy");
        let percent = Format::new().set_num_format("0.0%");
        let starts = ExcelDateTime::parse_from_str("2026-12-03T20:00").expect("a time");
        let from = ExcelDateTime::parse_from_str("2026-12-03").expect("a day");
        for (column, name) in (0..).zip(["Price", "Starts", "From", "Change", "Cancelled"]) {
            sheet.write(0, column, name).expect("a cell");
        }
        sheet.write(2, 0, 145.5).expect("a cell");
        sheet.write_with_format(2, 1, &starts, &date).expect("a cell");
        sheet.write_with_format(2, 2, &from, &day).expect("a cell");
        sheet.write_with_format(2, 3, -0.08, &percent).expect("a cell");
        sheet.write(2, 4, true).expect("a cell");
        // A style alone makes no column.
        sheet.write_blank(2, 16_000, &day).expect("a cell");
    });
    let tables = read([("season.xlsx", bytes)]).expect("good");
    assert_eq!(tables.len(), 1, "an empty worksheet is none");
    assert_eq!(tables[0].name, "prices");
    let cells = vec!["145.5", "2026-12-03 20:00", "2026-12-03", "-8 %", "yes"];
    assert_eq!(rows(&tables[0]), [(3, cells)]);
}

#[test]
fn formulas_and_merged_cells_are_refused() {
    let bytes = workbook(|sheet| {
        sheet.write(0, 0, "zone").expect("a cell");
        sheet.write(0, 1, "price").expect("a cell");
        sheet.merge_range(1, 0, 2, 0, "A", &Format::new()).expect("a range");
        sheet.write_formula(3, 1, "=B2*2").expect("a cell");
    });
    let errors = errors(read([("season.xlsx", bytes)]));
    assert!(errors[0].starts_with("prices, row 2, column zone: is merged"), "{}", errors[0]);
    assert!(errors[1].starts_with("prices, row 4, column price: has a formula"), "{}", errors[1]);
    assert_eq!(errors.len(), 2);
}

#[test]
fn what_is_no_workbook_is_refused() {
    for bytes in [&b"no workbook"[..], b"", b"PK\x03\x04 and then nothing"] {
        let errors = errors(read([("season.xlsx", bytes)]));
        assert!(errors[0].starts_with("season.xlsx: is no workbook"), "{}", errors[0]);
    }
    // Cut off, and with bytes turned over.
    let good = workbook(|sheet| {
        sheet.write(0, 0, "zone").expect("a cell");
    });
    for at in (0..good.len()).step_by(41) {
        let _ = read([("season.xlsx", &good[..at])]);
        let mut turned = good.clone();
        turned[at] ^= 0xff;
        let _ = read([("season.xlsx", turned)]);
    }
}

#[test]
fn a_sheet_stands_in_a_folder_once() {
    let bytes = workbook(|sheet| {
        sheet.write(0, 0, "zone").expect("a cell");
    });
    let read = read([("season.xlsx", bytes), ("prices.csv", b"zone\n".to_vec())]);
    assert_eq!(
        errors(read),
        ["prices: stands in season.xlsx and in prices.csv; keep one of the two"]
    );
}
