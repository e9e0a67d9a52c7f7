//! Files of broken folders that are no text, and workbooks of many rows.

use documents::sheets::Table;
use rust_xlsxwriter::{Format, Workbook, Worksheet};

/// By the number of the case; the folder has only what it must give.
pub fn of(folder: &str) -> Vec<(String, Vec<u8>)> {
    let (name, bytes) = match folder.get(..2) {
        Some("02") => ("season.xlsx", price_types(|_| {})),
        Some("03") => ("season.xlsx", b"key,name\nfull,Full\n".to_vec()),
        Some("04") => ("tariffs.csv", b"key,name_es\nfull,General\nni\xf1o,Ni\xf1o\n".to_vec()),
        Some("47") => ("season.xlsx", price_types(with_formula)),
        Some("48") => ("season.xlsx", price_types(with_merged_cells)),
        _ => return Vec::new(),
    };
    vec![(name.to_owned(), bytes)]
}

fn price_types(change: impl FnOnce(&mut Worksheet)) -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.set_name("Tariffs").expect("a good name");
    for (row, cells) in (0..).zip([["key", "min"], ["full", "1"], ["group", "10"]]) {
        sheet.write_row(row, 0, cells).expect("cells");
    }
    change(sheet);
    workbook.save_to_buffer().expect("a workbook")
}

fn with_formula(sheet: &mut Worksheet) {
    sheet.write_formula(2, 1, "=B2*10").expect("a cell");
}

fn with_merged_cells(sheet: &mut Worksheet) {
    sheet.merge_range(1, 1, 2, 1, "1", &Format::new()).expect("a range");
}

/// Each table as a worksheet, numbers as numbers.
pub fn of_tables(tables: &[Table]) -> Vec<u8> {
    let mut workbook = Workbook::new();
    for table in tables {
        let sheet = workbook.add_worksheet();
        sheet.set_name(&table.name).expect("a good name");
        sheet.write_row(0, 0, &table.heading).expect("cells");
        for row in &table.rows {
            for (column, cell) in (0..).zip(&row.cells) {
                match cell.parse::<f64>() {
                    Ok(number) => sheet.write(row.number - 1, column, number),
                    Err(_) => sheet.write(row.number - 1, column, cell),
                }
                .expect("a cell");
            }
        }
    }
    workbook.save_to_buffer().expect("a workbook")
}
