//! A report as a workbook of one sheet. Words are text, whatever they begin with. Counts and sums
//! are numbers, with which a spreadsheet program calculates.

use anyhow::Result;
use domain::money::Currency;
use rust_xlsxwriter::{Format, Workbook, Worksheet};

/// What a cell of a report says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReportCell {
    Nothing,
    /// A heading, or the head of a column.
    Head(String),
    Words(String),
    Count(i64),
    Sum {
        minor: i64,
        currency: Currency,
    },
}

/// Of the first column, and of the others, in characters.
const WIDTHS: [f64; 2] = [40.0, 18.0];
/// What a spreadsheet program allows, in characters.
const NAME_CHARS_MAX: usize = 31;

/// # Errors
/// More rows or longer words than a workbook can have.
pub fn report_to_xlsx(name: &str, rows: &[Vec<ReportCell>]) -> Result<Vec<u8>> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.set_name(sheet_name(name))?;
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    let [first, others] = WIDTHS;
    for (column, index) in (0..).zip(0..columns) {
        sheet.set_column_width(column, if index == 0 { first } else { others })?;
    }
    for (row, cells) in (0..).zip(rows) {
        for (column, cell) in (0..).zip(cells) {
            write(sheet, row, column, cell)?;
        }
    }
    Ok(workbook.save_to_buffer()?)
}

fn write(sheet: &mut Worksheet, row: u32, column: u16, cell: &ReportCell) -> Result<()> {
    let text = Format::new().set_num_format("@");
    match cell {
        ReportCell::Nothing => {}
        ReportCell::Head(words) => {
            sheet.write_string_with_format(row, column, words, &text.set_bold())?;
        }
        ReportCell::Words(words) => {
            sheet.write_string_with_format(row, column, words, &text)?;
        }
        ReportCell::Count(count) => {
            let format = Format::new().set_num_format("0");
            sheet.write_number_with_format(row, column, *count as f64, &format)?;
        }
        ReportCell::Sum { minor, currency } => {
            let unit = 10_f64.powi(currency.decimals().try_into()?);
            let format = Format::new().set_num_format(sum_format(*currency));
            sheet.write_number_with_format(row, column, *minor as f64 / unit, &format)?;
        }
    }
    Ok(())
}

/// With the currency's code behind the sum: signs stand for several currencies.
fn sum_format(currency: Currency) -> String {
    let digits = "0".repeat(currency.decimals() as usize);
    let point = if digits.is_empty() { "" } else { "." };
    format!("#,##0{point}{digits}\" {currency}\"")
}

/// Without the marks that no sheet's name may have.
fn sheet_name(name: &str) -> String {
    let plain = |c: char| if "*?:[]\\/'".contains(c) || c.is_control() { ' ' } else { c };
    let plain: String = name.chars().map(plain).take(NAME_CHARS_MAX).collect();
    match plain.trim() {
        "" => "Report".to_owned(),
        name => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_s_name_has_no_forbidden_marks() {
        assert_eq!(sheet_name("Z report: foyer/2"), "Z report  foyer 2");
        assert_eq!(sheet_name("'??'"), "Report");
        assert_eq!(sheet_name(&"a".repeat(40)).len(), NAME_CHARS_MAX);
    }

    #[test]
    fn a_sum_has_the_digits_of_its_currency() {
        let format = |code: &str| sum_format(Currency::parse(code).expect("a currency"));
        assert_eq!(format("EUR"), "#,##0.00\" EUR\"");
        assert_eq!(format("JPY"), "#,##0\" JPY\"");
    }
}
