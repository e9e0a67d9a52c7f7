//! A bank's list of what it settled, as CSV in whatever dialect: bytes in, rows out, or the line
//! and column that can't be read. What isn't understood is refused, never guessed.

mod amount;
mod day;
mod records;
mod total;

pub use self::day::is_day_format;

use self::{
    amount::Money,
    records::{Record, records},
    total::{Sums, is_called_total},
};
use jiff::civil::Date;
use std::{cmp::Reverse, fmt};

/// A year of a large house has fewer.
pub const ROWS_MAX: usize = 2_000_000;
/// Lines before the columns' names, such as the bank's name and the account, with the names.
const HEAD_WITHIN: usize = 100;

/// How a bank writes its list. Columns are named as the list itself names them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dialect {
    /// One byte: a sign of ASCII.
    pub delimiter: u8,
    /// `,` or `.`; the other one may group thousands.
    pub decimal: char,
    /// As strftime has it: `%d/%m/%Y`. A time may follow it in a cell.
    pub date: String,
    /// ISO 8859-1, or Windows-1252, which has more signs.
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
    /// From 1, the file's first.
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
    if !is_day_format(&dialect.date) {
        return Err(whole(&format!("{} is no format of a day, as %d/%m/%Y is", dialect.date)));
    }
    if ![',', '.'].contains(&dialect.decimal) {
        return Err(whole("can't be read: before the decimals stands , or ."));
    }
    let records = records(bytes, dialect.delimiter, dialect.is_latin_1)?;
    let list = List::below_head(&records, dialect)?;
    let (mut rows, mut sums, mut total) = (Vec::new(), Sums::default(), None);
    for record in list.below {
        if list.is_total(record) {
            list.check_total(record, &sums, &decimals)?;
            total = Some(record.line);
            continue;
        }
        if let Some(total) = total {
            return Err(at(record, "", format!("stands below the total of line {total}")));
        }
        list.check_width(record)?;
        if rows.len() == ROWS_MAX {
            return Err(whole("is too long; split it"));
        }
        let read = list.row(record, &decimals);
        let (row, minor) = read.map_err(|(column, why)| at(record, list.head.cell(column), why))?;
        sums.add(&row, minor);
        rows.push(row);
    }
    Ok(rows)
}

/// Whether semicolons part the cells of the first line, rather than commas.
pub fn has_semicolons(bytes: &[u8]) -> bool {
    let head = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let count = |mark: u8| head.iter().filter(|byte| **byte == mark).count();
    count(b';') > count(b',')
}

/// Places of the columns in a line.
struct Columns {
    reference: usize,
    amount: usize,
    date: usize,
    currency: Option<usize>,
    kind: Option<usize>,
}

/// The names of the columns, and what stands below them.
struct List<'a> {
    dialect: &'a Dialect,
    head: &'a Record,
    columns: Columns,
    below: &'a [Record],
}

fn whole(why: &str) -> Unreadable {
    at_line(None, "", why.to_owned())
}

fn at(record: &Record, column: &str, why: String) -> Unreadable {
    at_line(Some(record.line), column, why)
}

fn at_line(line: Option<usize>, column: &str, why: String) -> Unreadable {
    Unreadable { line, column: column.to_owned(), why }
}

impl Dialect {
    fn columns(&self) -> impl Iterator<Item = &str> {
        let always = [&self.reference_column, &self.amount_column, &self.date_column];
        let more = [&self.currency_column, &self.kind_column];
        let more = more.into_iter().filter_map(Option::as_deref);
        always.into_iter().map(String::as_str).chain(more)
    }
}

impl<'a> List<'a> {
    /// The head is the first line that has most of the columns' names.
    fn below_head(records: &'a [Record], dialect: &'a Dialect) -> Result<Self, Unreadable> {
        let names =
            |record: &Record| dialect.columns().filter(|name| record.place(name).is_some()).count();
        let lines = records.iter().enumerate().take(HEAD_WITHIN);
        let head = lines.max_by_key(|&(at, record)| (names(record), Reverse(at)));
        let (number, head) = head.ok_or_else(|| whole("is empty; export the list again"))?;
        let place = |name: &str| {
            let why = || format!("is missing; there are: {}", head.cells.join(", "));
            head.place(name).ok_or_else(|| at(head, name, why()))
        };
        let columns = Columns {
            reference: place(&dialect.reference_column)?,
            amount: place(&dialect.amount_column)?,
            date: place(&dialect.date_column)?,
            currency: dialect.currency_column.as_deref().map(place).transpose()?,
            kind: dialect.kind_column.as_deref().map(place).transpose()?,
        };
        let below = records.get(number + 1..).unwrap_or_default();
        Ok(Self { dialect, head, columns, below })
    }

    /// Programs write a delimiter more at the ends of some lines.
    fn check_width(&self, record: &Record) -> Result<(), Unreadable> {
        let (cells, names) = (&record.cells, &self.head.cells);
        let is_blank = |cell: &String| cell.trim().is_empty();
        let least = names.iter().rposition(|name| !is_blank(name)).map_or(0, |last| last + 1);
        let is_whole = cells.len() >= least && cells.iter().skip(names.len()).all(is_blank);
        let (has, wanted) = (cells.len(), names.len());
        let why = || format!("has {has} cells where the head has {wanted}; the file may be cut");
        if is_whole { Ok(()) } else { Err(at(record, "", why())) }
    }

    /// It has no day, and is called so or says nothing else that a row says.
    fn is_total(&self, record: &Record) -> bool {
        let Columns { reference, date, kind, .. } = self.columns;
        let is_dated = day::read(record.cell(date), &self.dialect.date).is_some();
        let mut needed = [Some(reference), Some(date), kind].into_iter().flatten();
        let is_bare = needed.all(|at| record.cell(at).is_empty());
        !is_dated && (is_bare || record.cells.iter().any(|cell| is_called_total(cell)))
    }

    fn check_total(
        &self,
        record: &Record,
        sums: &Sums,
        decimals: &impl Fn(&str) -> Option<u32>,
    ) -> Result<(), Unreadable> {
        let currency = self.dialect.currency.as_str();
        let digits = |code: &str| decimals(code).unwrap_or_default();
        let money = Money { decimal: self.dialect.decimal, currency, decimals: digits(currency) };
        let is_sum = |cell: &str| sums.is_one(cell, money, digits);
        let amount = record.cell(self.columns.amount);
        let is_whole = record.cells.len() == self.head.cells.len() && !amount.is_empty();
        let is_right = match is_whole {
            true => is_sum(amount),
            false => record.cells.iter().any(|cell| is_sum(cell)),
        };
        let why = "looks like a total, but the rows don't come to it; the file may be cut";
        if is_right { Ok(()) } else { Err(at(record, "", why.to_owned())) }
    }

    /// With its sum as it is signed in the list. Or the column, and why it can't be read.
    fn row(
        &self,
        record: &Record,
        decimals: &impl Fn(&str) -> Option<u32>,
    ) -> Result<(Row, i64), (usize, String)> {
        let Self { dialect, columns, .. } = self;
        let reference = record.cell(columns.reference).to_owned();
        let currency = match columns.currency {
            Some(at) => record.cell(at).to_uppercase(),
            None => dialect.currency.clone(),
        };
        let digits = decimals(&currency).ok_or_else(|| {
            (columns.currency.unwrap_or_default(), format!("{currency}: unknown"))
        })?;
        let money = Money { decimal: dialect.decimal, currency: &currency, decimals: digits };
        let written = record.cell(columns.amount);
        let signed = amount::read(written, money).map_err(|why| (columns.amount, why))?;
        let kind = match columns.kind {
            None if signed < 0 => Kind::Refund,
            None => Kind::Payment,
            Some(at) => {
                let said = record.cell(at);
                let known = dialect.kinds.iter().find(|(word, _)| word.eq_ignore_ascii_case(said));
                let unknown = || (at, format!("{said} is none of the kinds in the settings"));
                known.ok_or_else(unknown)?.1
            }
        };
        if kind == Kind::Payment && signed < 0 {
            return Err((columns.amount, format!("{written} is below zero, but it is a payment")));
        }
        if reference.is_empty() && kind != Kind::Fee {
            return Err((columns.reference, "is empty".to_owned()));
        }
        let written = record.cell(columns.date);
        let date = day::read(written, &dialect.date)
            .ok_or_else(|| (columns.date, format!("{written} is no date like {}", dialect.date)))?;
        let (line, minor) = (record.line, signed.abs());
        Ok((Row { line, reference, kind, minor, currency, date }, signed))
    }
}

#[cfg(test)]
mod tests;
