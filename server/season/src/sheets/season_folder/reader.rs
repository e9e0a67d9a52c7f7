//! From a table of text to rows of one kind.

use super::{
    cells::{Cell, Context, Language},
    column::Column,
    sheet::{Sheet, SheetRow},
};
use documents::sheets::{Row, SheetError, SheetErrors, Table};
use std::collections::HashMap;

/// Where the columns of a sheet stand in its heading.
struct Layout {
    sheet: &'static str,
    columns: Vec<(Column, Position)>,
}

enum Position {
    /// None: nothing said in any row.
    At(Option<usize>),
    ByLanguage(Vec<(Language, usize)>),
}

/// A row on its way, column by column as they are declared.
pub struct RowReader<'a> {
    layout: &'a Layout,
    row: &'a Row,
    /// The column that is read next.
    next: usize,
    context: &'a Context<'a>,
    errors: &'a mut SheetErrors,
}

impl<T: SheetRow> Sheet<T> {
    pub fn read(table: Option<&Table>, context: &Context<'_>, errors: &mut SheetErrors) -> Self {
        let mut sheet = Self { rows: Vec::new(), numbers: Vec::new(), is_sound: true };
        let Some(table) = table else { return sheet };
        let before = errors.count();
        let columns = T::columns();
        if let Some(layout) = Layout::of(T::SHEET, T::ROWS_MAX, columns, table, errors) {
            check_unique(T::SHEET, T::UNIQUE, table, errors);
            for row in &table.rows {
                let mut reader = RowReader { layout: &layout, row, next: 0, context, errors };
                if let Some(read) = T::read(&mut reader) {
                    sheet.rows.push(read);
                    sheet.numbers.push(row.number);
                }
            }
        }
        sheet.is_sound = errors.count() == before;
        sheet
    }
}

impl Layout {
    /// None if rows can't be read for want of a column.
    fn of(
        sheet: &'static str,
        rows_max: usize,
        columns: Vec<Column>,
        table: &Table,
        errors: &mut SheetErrors,
    ) -> Option<Self> {
        let of_sheet = |message: String| SheetError::of_sheet(sheet, message);
        if table.rows.len() > rows_max {
            let message = format!("has more than {rows_max} rows; take out what is old");
            errors.push(of_sheet(message));
            return None;
        }
        let names: Vec<&str> = columns.iter().map(|column| column.name).collect();
        let is_known = |name: &str| columns.iter().any(|column| is_of(column, name));
        if !table.heading.iter().any(|name| is_known(name)) {
            let message = format!("has no heading; row 1 names the columns: {}", names.join(", "));
            errors.push(of_sheet(message).in_row(1));
            return None;
        }
        for name in table.heading.iter().filter(|name| !name.is_empty() && !is_known(name)) {
            let message = unknown_column(&columns, name);
            errors.push(of_sheet(message).in_row(1).in_column(name));
        }
        let mut is_whole = true;
        for column in columns.iter().filter(|column| column.shape.is_required) {
            if !table.heading.iter().any(|name| name == column.name) {
                let message = format!("is missing; add it with values like {}", column.example);
                errors.push(of_sheet(message).in_row(1).in_column(column.name));
                is_whole = false;
            }
        }
        let place = |column: Column| {
            let position = Position::of(&column, &table.heading);
            (column, position)
        };
        is_whole.then(|| Self { sheet, columns: columns.into_iter().map(place).collect() })
    }
}

/// Whether the heading's name belongs to the column.
fn is_of(column: &Column, name: &str) -> bool {
    if column.shape.by_language { language_of(column, name).is_some() } else { column.name == name }
}

fn language_of(column: &Column, name: &str) -> Option<Language> {
    Language::parse(name.strip_prefix(column.name)?.strip_prefix('_')?)
}

fn unknown_column(columns: &[Column], name: &str) -> String {
    if columns.iter().any(|column| column.shape.by_language && column.name == name) {
        return format!("has no language; name it {name}_en, {name}_es and so on");
    }
    let told = |column: &Column| match column.shape.by_language {
        true => format!("{}_en", column.name),
        false => column.name.to_owned(),
    };
    let names: Vec<String> = columns.iter().map(told).collect();
    let meant = names.iter().filter(|known| is_slip(known, name)).min_by_key(|it| it.len());
    let meant = meant.map_or_else(String::new, |known| format!(" (did you mean {known}?)"));
    let all = names.join(", ");
    format!("is a column that nobody knows{meant}; take it out, or name it one of {all}")
}

/// One name is the other with a letter or two more, or with one letter that is another.
fn is_slip(known: &str, typed: &str) -> bool {
    const LETTERS_MIN: usize = 3;
    let (known, typed): (Vec<char>, Vec<char>) = (known.chars().collect(), typed.chars().collect());
    let (shorter, longer) =
        if known.len() < typed.len() { (&known, &typed) } else { (&typed, &known) };
    if shorter.len() < LETTERS_MIN || longer.len() - shorter.len() > 2 {
        return false;
    }
    let mut rest = longer.iter();
    if shorter.len() < longer.len() {
        return shorter.iter().all(|letter| rest.any(|other| other == letter));
    }
    known.iter().zip(&typed).filter(|(one, other)| one != other).count() == 1
}

impl Position {
    fn of(column: &Column, heading: &[String]) -> Self {
        if !column.shape.by_language {
            return Self::At(heading.iter().position(|name| name == column.name));
        }
        let languages = heading.iter().enumerate();
        Self::ByLanguage(
            languages.filter_map(|(at, name)| Some((language_of(column, name)?, at))).collect(),
        )
    }
}

/// `unique`: columns that together stand in one row only.
fn check_unique(sheet: &str, unique: &[&[&'static str]], table: &Table, errors: &mut SheetErrors) {
    for names in unique {
        let at = |name: &&str| table.heading.iter().position(|heading| heading == name);
        let columns: Vec<Option<usize>> = names.iter().map(at).collect();
        let mut rows: HashMap<Vec<&str>, u32> = HashMap::new();
        for row in &table.rows {
            let cell = |at: &Option<usize>| at.and_then(|at| row.cells.get(at));
            let key = columns.iter().map(|at| cell(at).map_or("", String::as_str));
            let key: Vec<&str> = key.collect();
            if key.iter().all(|text| text.is_empty()) {
                continue;
            }
            if let Some(first) = rows.get(&key) {
                let message =
                    format!("\"{}\" stands in row {first} already; keep one", key.join(", "));
                let error = SheetError::of_sheet(sheet, message).in_row(row.number);
                errors.push(error.in_column(names.join(", ")));
            } else {
                rows.insert(key, row.number);
            }
        }
    }
}

impl<'a> RowReader<'a> {
    /// The next column's cell; empty where the sheet hasn't the column.
    pub fn next_text(&mut self) -> &'a str {
        let position = self.layout.columns.get(self.next).map(|(_, position)| position);
        self.next += 1;
        match position {
            Some(Position::At(Some(at))) => self.cell(*at),
            Some(Position::At(None) | Position::ByLanguage(_)) | None => "",
        }
    }

    /// The next column's cells by language.
    pub fn next_texts(&mut self) -> impl Iterator<Item = (&'a Language, &'a str)> + use<'a> {
        let position = self.layout.columns.get(self.next).map(|(_, position)| position);
        self.next += 1;
        let languages: &'a [(Language, usize)] = match position {
            Some(Position::ByLanguage(languages)) => languages,
            Some(Position::At(_)) | None => &[],
        };
        let row = self.row;
        let cell = |at: &usize| row.cells.get(*at).map_or("", String::as_str);
        languages.iter().map(move |(language, at)| (language, cell(at)))
    }

    /// Reads text of the column that was last asked for.
    pub fn read_cell<T: Cell>(&mut self, text: &str) -> Option<T> {
        T::read(text, self.context).map_err(|message| self.refuse(message)).ok()
    }

    /// Tells that the column that was last asked for must not be empty.
    pub fn refuse_empty<T>(&mut self) -> Option<T> {
        let example = self.column().map_or("", |column| column.example);
        self.refuse(format!("is empty; write a value like {example}"));
        None
    }

    fn cell(&self, at: usize) -> &'a str {
        self.row.cells.get(at).map_or("", String::as_str)
    }

    fn column(&self) -> Option<&'a Column> {
        self.layout.columns.get(self.next.checked_sub(1)?).map(|(column, _)| column)
    }

    fn refuse(&mut self, message: String) {
        let name = self.column().map_or("", |column| column.name);
        let error = SheetError::of_sheet(self.layout.sheet, message).in_row(self.row.number);
        self.errors.push(error.in_column(name));
    }
}
