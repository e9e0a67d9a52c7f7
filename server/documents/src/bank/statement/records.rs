//! The lines and cells of a list, whatever its program wrote them with.

use super::{Unreadable, whole};
use csv::{ReaderBuilder, StringRecord, Terminator};

const END: &str = "END";
/// What Windows-1252 has from 0x80 to 0x9f, where ISO 8859-1 has signs that nobody writes.
const WINDOWS_1252: [char; 32] = [
    '€', '\u{fffd}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{fffd}', 'Ž',
    '\u{fffd}', '\u{fffd}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{fffd}',
    'ž', 'Ÿ',
];

pub(super) struct Record {
    /// On which it begins, from 1.
    pub line: usize,
    pub cells: Vec<String>,
}

impl Record {
    /// Empty where the line is shorter.
    pub fn cell(&self, at: usize) -> &str {
        self.cells.get(at).map(|text| text.trim()).unwrap_or_default()
    }

    pub fn place(&self, name: &str) -> Option<usize> {
        self.cells.iter().position(|cell| cell.trim() == name)
    }
}

/// A byte order mark says more than the settings.
fn decoded(bytes: &[u8], is_latin_1: bool) -> Result<String, Unreadable> {
    if let Some(units) = bytes.strip_prefix(b"\xff\xfe") {
        return utf_16(units, u16::from_le_bytes);
    }
    if let Some(units) = bytes.strip_prefix(b"\xfe\xff") {
        return utf_16(units, u16::from_be_bytes);
    }
    let marked = bytes.strip_prefix(b"\xef\xbb\xbf");
    if is_latin_1 && marked.is_none() {
        return Ok(bytes.iter().map(|byte| windows_1252(*byte)).collect());
    }
    let bytes = marked.unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.to_owned()),
        Err(error) => {
            let good = bytes.get(..error.valid_up_to()).unwrap_or_default();
            let line = 1 + good.iter().filter(|byte| **byte == b'\n').count();
            let why = "is not UTF-8; set encoding = \"windows-1252\" for this gateway, or give \
                       --latin-1"
                .to_owned();
            Err(Unreadable { line: Some(line), column: String::new(), why })
        }
    }
}

fn windows_1252(byte: u8) -> char {
    let special = byte.checked_sub(0x80).and_then(|at| WINDOWS_1252.get(usize::from(at)));
    special.copied().unwrap_or(char::from(byte))
}

fn utf_16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, Unreadable> {
    let pair = |pair: &[u8]| <[u8; 2]>::try_from(pair).ok().map(unit);
    let units: Option<Vec<u16>> = bytes.chunks(2).map(pair).collect();
    let text = units.and_then(|units| String::from_utf16(&units).ok());
    text.ok_or_else(|| whole("is broken UTF-16; export the list again"))
}

/// Empty lines are left.
pub(super) fn records(
    bytes: &[u8],
    delimiter: u8,
    is_latin_1: bool,
) -> Result<Vec<Record>, Unreadable> {
    let text = decoded(bytes, is_latin_1)?;
    // One kind of line end, so that lines can be counted; a quote that never closes takes the
    // mark behind the last line into its cell.
    let text = text.replace("\r\n", "\n").replace('\r', "\n") + "\n" + END;
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .terminator(Terminator::Any(b'\n'))
        .from_reader(text.as_bytes());
    let (mut records, mut record) = (Vec::new(), StringRecord::new());
    while reader.read_record(&mut record).map_err(|error| whole(&error.to_string()))? {
        let inside: usize = record.iter().map(|cell| cell.matches('\n').count()).sum();
        let line = usize::try_from(reader.position().line()).unwrap_or(usize::MAX);
        let cells: Vec<String> = record.iter().map(str::to_owned).collect();
        if reader.position().byte() == text.len() as u64 {
            if cells == [END] {
                break;
            }
            let why = "a quote opens here and never closes; the file may be cut".to_owned();
            let line = Some(line.saturating_sub(inside));
            return Err(Unreadable { line, column: String::new(), why });
        }
        if cells.iter().any(|cell| !cell.trim().is_empty()) {
            records.push(Record { line: line.saturating_sub(inside + 1), cells });
        }
    }
    Ok(records)
}
