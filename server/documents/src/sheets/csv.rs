//! CSV: UTF-8, comma or semicolon.

use super::{
    Table,
    error::{SheetError, SheetErrors},
    gather::{Budget, Gathering, Stopped},
};
use ::csv::{ReaderBuilder, StringRecord, Terminator, WriterBuilder};

const BOM: &str = "\u{feff}";

pub(super) fn read(
    file: &str,
    bytes: &[u8],
    budget: &mut Budget,
    errors: &mut SheetErrors,
) -> Table {
    let name = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let mut gathering = Gathering::new(name, budget, errors);
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text.strip_prefix(BOM).unwrap_or(text),
        Err(error) => {
            let good = bytes.get(..error.valid_up_to()).unwrap_or_default();
            let row = 1 + good.iter().filter(|byte| **byte == b'\n').count();
            gathering.errors.push(not_utf_8(name).in_row(row.try_into().unwrap_or(u32::MAX)));
            return gathering.table;
        }
    };
    match read_text(text, &mut gathering) {
        Ok(()) => gathering.finish(),
        Err(Stopped) => gathering.table,
    }
}

fn not_utf_8(sheet: &str) -> SheetError {
    let message = "is not UTF-8; save it as \"CSV UTF-8\"";
    SheetError::of_sheet(&sheet.to_lowercase(), message)
}

fn read_text(text: &str, gathering: &mut Gathering<'_>) -> Result<(), Stopped> {
    // One kind of line end, also after the last line, so that rows can be counted.
    let text = text.replace("\r\n", "\n").replace('\r', "\n") + "\n";
    let delimiter = delimiter(&text);
    if is_cut(&text, delimiter) {
        let message = "breaks off within a cell: its quotation mark is never closed";
        return Err(gathering.stop(gathering.error(message)));
    }
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .terminator(Terminator::Any(b'\n'))
        .from_reader(text.as_bytes());
    let mut record = StringRecord::new();
    let mut number = 0;
    loop {
        let before = reader.position().line();
        match reader.read_record(&mut record) {
            Ok(true) => {}
            Ok(false) => return Ok(()),
            Err(error) => {
                return Err(gathering.stop(gathering.error(format!("can't be read: {error}"))));
            }
        }
        // The reader skips empty lines, which a spreadsheet counts; a line end inside a cell
        // makes no row.
        let inside: usize = record.iter().map(|cell| cell.matches('\n').count()).sum();
        number += (reader.position().line() - before).saturating_sub(inside as u64);
        let cells = record.iter().map(str::to_owned).collect();
        gathering.push(number.try_into().unwrap_or(u32::MAX), cells)?;
    }
}

/// The one that parts the heading.
fn delimiter(text: &str) -> u8 {
    let heading = text.lines().next().unwrap_or_default();
    let count = |mark: char| heading.matches(mark).count();
    if count(';') > count(',') { b';' } else { b',' }
}

/// The last quotation mark opens a cell and nothing closes it.
fn is_cut(text: &str, delimiter: u8) -> bool {
    let (mut is_inside, mut may_open) = (false, true);
    for letter in text.bytes() {
        match letter {
            // A second one after it stands for a quotation mark within the cell.
            b'"' if is_inside => (is_inside, may_open) = (false, true),
            b'"' if may_open => is_inside = true,
            _ => may_open = letter == delimiter || letter == b'\n',
        }
    }
    is_inside
}

/// With commas and a byte order mark, by which spreadsheet programs know UTF-8.
pub fn to_csv(table: &Table) -> Vec<u8> {
    let mut writer = WriterBuilder::new().from_writer(BOM.as_bytes().to_vec());
    let written = "because writing into memory doesn't fail";
    writer.write_record(&table.heading).expect(written);
    for row in &table.rows {
        writer.write_record(&row.cells).expect(written);
    }
    writer.into_inner().expect(written)
}
