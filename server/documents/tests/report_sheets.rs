//! A report for a spreadsheet program, read back by a reader that isn't the writer's.

use calamine::{Data, Reader, Xlsx};
use documents::sheets::{ReportCell, report_to_xlsx};
use domain::money::{Currency, EUR};
use std::io::Cursor;

fn sum(minor: i64) -> ReportCell {
    ReportCell::Sum { minor, currency: EUR }
}

fn words(text: &str) -> ReportCell {
    ReportCell::Words(text.to_owned())
}

/// The name of the only sheet, and its cells.
fn read(bytes: Vec<u8>) -> (String, Vec<Vec<Data>>) {
    let mut workbook = Xlsx::new(Cursor::new(bytes)).expect("a workbook");
    let name = workbook.sheet_names().first().expect("a sheet").clone();
    let range = workbook.worksheet_range(&name).expect("its cells");
    (name, range.rows().map(<[Data]>::to_vec).collect())
}

#[test]
fn words_stay_words_and_sums_are_numbers_to_the_cent() {
    let rows = [
        vec![ReportCell::Head("Cash".to_owned())],
        vec![words("=1+1"), ReportCell::Count(3), sum(123_456_789)],
        vec![words("Difference"), ReportCell::Nothing, sum(-5)],
    ];
    let bytes = report_to_xlsx("Z report", &rows).expect("written");
    let (name, cells) = read(bytes);
    assert_eq!(name, "Z report");
    assert_eq!(cells[0][0], Data::String("Cash".to_owned()));
    assert_eq!(cells[1][0], Data::String("=1+1".to_owned()), "no formula");
    assert_eq!(cells[1][1], Data::Float(3.0));
    assert_eq!(cells[1][2], Data::Float(1_234_567.89));
    assert_eq!(cells[2], [words_of("Difference"), Data::Empty, Data::Float(-0.05)]);
}

fn words_of(text: &str) -> Data {
    Data::String(text.to_owned())
}

#[test]
fn a_currency_without_decimals_is_written_whole() {
    let currency = Currency::parse("JPY").expect("a currency");
    let rows = [vec![ReportCell::Sum { minor: 4_200, currency }]];
    let (_, cells) = read(report_to_xlsx("[Kasse]", &rows).expect("written"));
    assert_eq!(cells, [[Data::Float(4_200.0)]]);
}
