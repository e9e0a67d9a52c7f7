//! CSV: UTF-8, comma or semicolon.

use super::{
    Table,
    error::{LETTERS_LOST, NOT_UTF_8, SheetError, SheetErrors},
    gather::{Budget, Gathering, Stopped},
};
use ::csv::{Reader, ReaderBuilder, StringRecord, Terminator, WriterBuilder};

const BOM: &str = "\u{feff}";

pub(super) fn read(
    file: &str,
    bytes: &[u8],
    budget: &mut Budget,
    errors: &mut SheetErrors,
) -> Table {
    let name = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let mut gathering = Gathering::new(name, budget, errors);
    let is_utf_8 = std::str::from_utf8(bytes).is_ok();
    let text = String::from_utf8_lossy(bytes);
    let text = text.strip_prefix(BOM).unwrap_or(&text);
    // One kind of line end, also after the last line, so that rows can be counted.
    let text = text.replace("\r\n", "\n").replace('\r', "\n") + "\n";
    if let Some(row) = row_of_lost(&text) {
        let message = if is_utf_8 { LETTERS_LOST } else { NOT_UTF_8 };
        gathering.errors.push(SheetError::of_sheet(&name.to_lowercase(), message).in_row(row));
        return gathering.table;
    }
    match read_text(&text, &mut gathering) {
        Ok(()) => gathering.finish(),
        Err(Stopped) => gathering.table,
    }
}

/// A letter that another program wrote for one that it couldn't read or save: an encoding such as
/// Windows-1250 was taken for another one.
fn is_lost(letter: char) -> bool {
    matches!(letter, '\u{fffd}' | '\u{80}'..='\u{9f}')
}

/// The first row in which a letter was lost.
fn row_of_lost(text: &str) -> Option<u32> {
    if !text.contains(is_lost) {
        return None;
    }
    let mut records = Records::of(text);
    while let Ok(Some((number, cells))) = records.next_row() {
        if cells.iter().any(|cell| cell.contains(is_lost)) {
            return Some(number);
        }
    }
    Some(1)
}

fn read_text(text: &str, gathering: &mut Gathering<'_>) -> Result<(), Stopped> {
    if is_cut(text, delimiter(text)) {
        let message = "breaks off within a cell: its quotation mark is never closed";
        return Err(gathering.stop(gathering.error(message)));
    }
    let mut records = Records::of(text);
    loop {
        match records.next_row() {
            Ok(Some((number, cells))) => gathering.push(number, cells)?,
            Ok(None) => return Ok(()),
            Err(error) => {
                return Err(gathering.stop(gathering.error(format!("can't be read: {error}"))));
            }
        }
    }
}

/// Rows of cells, each with its number.
struct Records<'t> {
    reader: Reader<&'t [u8]>,
    record: StringRecord,
    number: u64,
}

impl<'t> Records<'t> {
    fn of(text: &'t str) -> Self {
        let reader = ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(delimiter(text))
            .terminator(Terminator::Any(b'\n'))
            .from_reader(text.as_bytes());
        Self { reader, record: StringRecord::new(), number: 0 }
    }

    fn next_row(&mut self) -> Result<Option<(u32, Vec<String>)>, ::csv::Error> {
        let before = self.reader.position().line();
        if !self.reader.read_record(&mut self.record)? {
            return Ok(None);
        }
        // The reader skips empty lines, which a spreadsheet counts; a line end inside a cell
        // makes no row.
        let inside: usize = self.record.iter().map(|cell| cell.matches('\n').count()).sum();
        let lines = self.reader.position().line() - before;
        self.number += lines.saturating_sub(inside as u64);
        let cells = self.record.iter().map(str::to_owned).collect();
        Ok(Some((self.number.try_into().unwrap_or(u32::MAX), cells)))
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
