//! A column as it is declared, and what a row's field may be: a cell, one that may be empty, a
//! list, a text by language.

use super::{
    cells::{Cell, Context, Kind, Language, Texts},
    reader::RowReader,
};
use std::collections::BTreeMap;

#[derive(Clone, Debug)]
pub struct Column {
    pub name: &'static str,
    pub meaning: String,
    pub example: &'static str,
    pub shape: Shape,
}

#[derive(Clone, Debug)]
pub struct Shape {
    pub kind: Kind,
    pub is_required: bool,
    /// Several, parted by `;`.
    pub is_list: bool,
    /// A column for each language: `name_es`.
    pub by_language: bool,
}

impl Column {
    pub fn of<F: Field>(name: &'static str, meaning: &str, example: &'static str) -> Self {
        Self { name, meaning: meaning.trim().to_owned(), example, shape: F::shape() }
    }

    /// Whether a sheet's column of this name is this one, or this one in a language.
    pub fn is_of(&self, column: &str) -> bool {
        let language = || column.strip_prefix(self.name)?.strip_prefix('_');
        column == self.name || (self.shape.by_language && language().is_some())
    }
}

/// What a row has in one column.
pub trait Field: Sized {
    fn shape() -> Shape;

    /// None when the cell is wrong, which the reader has told then.
    fn read(row: &mut RowReader<'_>) -> Option<Self>;

    fn write(&self, context: &Context<'_>) -> Written;
}

/// A field as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Written {
    Cell(String),
    ByLanguage(BTreeMap<Language, String>),
}

/// A list that is never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AtLeastOne<T>(pub Vec<T>);

fn shape_of<T: Cell>(is_required: bool, is_list: bool) -> Shape {
    Shape { kind: T::kind(), is_required, is_list, by_language: false }
}

impl<T: Cell> Field for T {
    fn shape() -> Shape {
        shape_of::<T>(true, false)
    }

    fn read(row: &mut RowReader<'_>) -> Option<Self> {
        match row.next_text() {
            "" => row.refuse_empty(),
            text => row.read_cell(text),
        }
    }

    fn write(&self, context: &Context<'_>) -> Written {
        Written::Cell(Cell::write(self, context))
    }
}

impl<T: Cell> Field for Option<T> {
    fn shape() -> Shape {
        shape_of::<T>(false, false)
    }

    fn read(row: &mut RowReader<'_>) -> Option<Self> {
        match row.next_text() {
            "" => Some(None),
            text => row.read_cell(text).map(Some),
        }
    }

    fn write(&self, context: &Context<'_>) -> Written {
        Written::Cell(self.as_ref().map_or_else(String::new, |cell| Cell::write(cell, context)))
    }
}

impl<T: Cell> Field for Vec<T> {
    fn shape() -> Shape {
        shape_of::<T>(false, true)
    }

    fn read(row: &mut RowReader<'_>) -> Option<Self> {
        let parts = row.next_text().split(';').map(str::trim).filter(|part| !part.is_empty());
        let cells: Vec<Option<T>> = parts.map(|part| row.read_cell(part)).collect();
        cells.into_iter().collect()
    }

    fn write(&self, context: &Context<'_>) -> Written {
        let parts: Vec<String> = self.iter().map(|cell| Cell::write(cell, context)).collect();
        Written::Cell(parts.join("; "))
    }
}

impl<T: Cell> Field for AtLeastOne<T> {
    fn shape() -> Shape {
        shape_of::<T>(true, true)
    }

    fn read(row: &mut RowReader<'_>) -> Option<Self> {
        let list = <Vec<T> as Field>::read(row)?;
        if list.is_empty() { row.refuse_empty() } else { Some(Self(list)) }
    }

    fn write(&self, context: &Context<'_>) -> Written {
        Field::write(&self.0, context)
    }
}

impl Field for Texts {
    fn shape() -> Shape {
        Shape { by_language: true, ..shape_of::<String>(false, false) }
    }

    fn read(row: &mut RowReader<'_>) -> Option<Self> {
        let said = row.next_texts().filter(|(_, text)| !text.is_empty());
        Some(Self(said.map(|(language, text)| (language.clone(), text.to_owned())).collect()))
    }

    fn write(&self, _: &Context<'_>) -> Written {
        Written::ByLanguage(self.0.clone())
    }
}
