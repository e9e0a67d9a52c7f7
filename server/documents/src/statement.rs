//! A bank's list of what it settled, as CSV in whatever dialect: bytes in, rows out, or the line
//! and column that can't be read.

use csv::{ReaderBuilder, StringRecord, Terminator};
use jiff::civil::Date;
use std::fmt;

/// A year of a large house has fewer.
pub const ROWS_MAX: usize = 2_000_000;
const END: &str = "END";

/// How a bank writes its list. Columns are named as its first line has them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dialect {
    /// One byte: a sign of ASCII.
    pub delimiter: u8,
    /// `,` or `.`; the other one may group thousands.
    pub decimal: char,
    /// As strftime has it: `%d/%m/%Y`. What follows the date in a cell is left.
    pub date: String,
    pub is_latin_1: bool,
    /// Our reference, or the gateway's own name for the payment.
    pub reference_column: String,
    pub amount_column: String,
    /// None: all amounts have `currency`.
    pub currency_column: Option<String>,
    pub currency: String,
    pub date_column: String,
    /// None: amounts below zero are refunds, the others payments.
    pub kind_column: Option<String>,
    /// What the column of kinds says, and what that is.
    pub kinds: Vec<(String, Kind)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Payment,
    Refund,
    Chargeback,
    Fee,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// From 1, the head's.
    pub line: usize,
    pub reference: String,
    pub kind: Kind,
    /// In the currency's minor units, without its sign.
    pub minor: i64,
    pub currency: String,
    pub date: Date,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// None: the whole file.
    pub line: Option<usize>,
    /// As the file names it; empty: the whole line.
    pub column: String,
    pub why: String,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "line {line}")?,
            None => write!(f, "the file")?,
        }
        if !self.column.is_empty() {
            write!(f, ", column {}", self.column)?;
        }
        write!(f, ": {}", self.why)
    }
}

/// `decimals`: of a currency, or None for one that is unknown.
///
/// # Errors
/// The first place that can't be read; then nothing was.
pub fn read(
    bytes: &[u8],
    dialect: &Dialect,
    decimals: impl Fn(&str) -> Option<u32>,
) -> Result<Vec<Row>, Unreadable> {
    let text = decoded(bytes, dialect.is_latin_1)?;
    let mut records = records(&text, dialect.delimiter)?.into_iter();
    let (head_line, head) =
        records.next().ok_or_else(|| whole("is empty; export the list again"))?;
    let place = |name: &str| {
        let found = head.iter().position(|cell| cell.trim() == name);
        found.ok_or_else(|| Unreadable {
            line: Some(head_line),
            column: name.to_owned(),
            why: format!("is missing; there are: {}", head.join(", ")),
        })
    };
    let columns = Columns {
        reference: place(&dialect.reference_column)?,
        amount: place(&dialect.amount_column)?,
        date: place(&dialect.date_column)?,
        currency: dialect.currency_column.as_deref().map(place).transpose()?,
        kind: dialect.kind_column.as_deref().map(place).transpose()?,
    };
    let mut rows = Vec::new();
    for (line, cells) in records {
        if cells.len() != head.len() {
            let why = format!(
                "has {} cells where the first line has {}; the file may be cut",
                cells.len(),
                head.len()
            );
            return Err(Unreadable { line: Some(line), column: String::new(), why });
        }
        if rows.len() == ROWS_MAX {
            return Err(whole("is too long; split it"));
        }
        let wrong = |(column, why): (usize, String)| {
            let column = head.get(column).cloned().unwrap_or_default();
            Unreadable { line: Some(line), column, why }
        };
        rows.push(row(line, &cells, &columns, dialect, &decimals).map_err(wrong)?);
    }
    Ok(rows)
}

/// Whether semicolons part the cells of the first line, rather than commas.
pub fn has_semicolons(bytes: &[u8]) -> bool {
    let head = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let count = |mark: u8| head.iter().filter(|byte| **byte == mark).count();
    count(b';') > count(b',')
}

struct Columns {
    reference: usize,
    amount: usize,
    date: usize,
    currency: Option<usize>,
    kind: Option<usize>,
}

fn whole(why: &str) -> Unreadable {
    Unreadable { line: None, column: String::new(), why: why.to_owned() }
}

fn decoded(bytes: &[u8], is_latin_1: bool) -> Result<String, Unreadable> {
    if is_latin_1 {
        return Ok(bytes.iter().map(|byte| char::from(*byte)).collect());
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.strip_prefix('\u{feff}').unwrap_or(text).to_owned()),
        Err(error) => {
            let good = bytes.get(..error.valid_up_to()).unwrap_or_default();
            let line = 1 + good.iter().filter(|byte| **byte == b'\n').count();
            let why = "is not UTF-8; set encoding = \"latin-1\" for this gateway".to_owned();
            Err(Unreadable { line: Some(line), column: String::new(), why })
        }
    }
}

/// Each with the line on which it begins; empty lines are left.
fn records(text: &str, delimiter: u8) -> Result<Vec<(usize, Vec<String>)>, Unreadable> {
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
            records.push((line.saturating_sub(inside + 1), cells));
        }
    }
    Ok(records)
}

/// Or the column, and why it can't be read.
fn row(
    line: usize,
    cells: &[String],
    columns: &Columns,
    dialect: &Dialect,
    decimals: &impl Fn(&str) -> Option<u32>,
) -> Result<Row, (usize, String)> {
    let cell = |at: usize| cells.get(at).map(|text| text.trim()).unwrap_or_default();
    let reference = cell(columns.reference).to_owned();
    let currency = match columns.currency {
        Some(at) => cell(at).to_uppercase(),
        None => dialect.currency.clone(),
    };
    let digits = decimals(&currency)
        .ok_or_else(|| (columns.currency.unwrap_or_default(), format!("{currency}: unknown")))?;
    let amount = amount(cell(columns.amount), dialect.decimal, digits);
    let signed = amount.map_err(|why| (columns.amount, why))?;
    let kind = match columns.kind {
        None if signed < 0 => Kind::Refund,
        None => Kind::Payment,
        Some(at) => {
            let said = cell(at);
            let known = dialect.kinds.iter().find(|(word, _)| word.eq_ignore_ascii_case(said));
            let unknown = || (at, format!("{said} is none of the kinds in the settings"));
            known.ok_or_else(unknown)?.1
        }
    };
    if reference.is_empty() && kind != Kind::Fee {
        return Err((columns.reference, "is empty".to_owned()));
    }
    let written = cell(columns.date);
    let date = date(written, &dialect.date)
        .ok_or_else(|| (columns.date, format!("{written} is no date like {}", dialect.date)))?;
    Ok(Row { line, reference, kind, minor: signed.abs(), currency, date })
}

/// The cell may go on with a time.
fn date(text: &str, format: &str) -> Option<Date> {
    let ends = text.char_indices().map(|(at, letter)| at + letter.len_utf8()).rev();
    ends.filter_map(|end| text.get(..end)).find_map(|part| Date::strptime(format, part).ok())
}

/// `-1.234,56` where the decimal sign is a comma; a group has three digits.
fn amount(text: &str, decimal: char, digits: u32) -> Result<i64, String> {
    let wrong = || format!("{text} is no amount with `{decimal}` before its decimals");
    let (is_negative, rest) = match text.strip_prefix(['-', '−']) {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (units, fraction) = rest.split_once(decimal).unwrap_or((rest, ""));
    let group = if decimal == ',' { '.' } else { ',' };
    let parts: Vec<&str> = units.split([group, ' ', '\u{a0}', '\'']).collect();
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_grouped = parts.iter().skip(1).all(|part| part.len() == 3)
        && (parts.len() == 1 || parts.first().is_some_and(|first| first.len() <= 3));
    let is_good = parts.iter().all(|part| is_number(part))
        && is_grouped
        && (fraction.is_empty() || is_number(fraction))
        && fraction.len() <= digits as usize;
    if !is_good {
        return Err(wrong());
    }
    let padded = format!("{}{fraction:0<width$}", parts.concat(), width = digits as usize);
    let minor: i64 = padded.parse().map_err(|_| wrong())?;
    Ok(if is_negative { -minor } else { minor })
}

#[cfg(test)]
mod tests;
