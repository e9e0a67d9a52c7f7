//! A sheet's rows with their places, and the declaration of a sheet.

use super::{
    cells::Context,
    column::{Column, Written},
    reader::RowReader,
};
use documents::sheets::SheetError;

/// One row of a sheet. `sheet!` makes it out of the columns' declaration.
pub trait SheetRow: Sized {
    const SHEET: &'static str;
    /// Columns that together stand in one row only.
    const UNIQUE: &'static [&'static [&'static str]];
    const ROWS_MAX: usize;

    /// What the sheet is for.
    fn meaning() -> String;

    fn columns() -> Vec<Column>;

    /// None when a cell is wrong, which the reader has told then.
    fn read(row: &mut RowReader<'_>) -> Option<Self>;

    /// One for each column.
    fn write(&self, context: &Context<'_>) -> Vec<Written>;
}

/// The rows that could be read.
pub struct Sheet<T> {
    pub rows: Vec<T>,
    /// Their places, as the spreadsheet counts.
    pub numbers: Vec<u32>,
    /// Nothing was wrong with it: what is missing is missing indeed.
    pub is_sound: bool,
}

impl<T: SheetRow> Sheet<T> {
    pub fn iter(&self) -> impl Iterator<Item = (u32, &T)> + Clone {
        self.numbers.iter().copied().zip(&self.rows)
    }

    pub fn find(&self, is: impl Fn(&T) -> bool) -> Option<&T> {
        self.rows.iter().find(|row| is(row))
    }

    pub fn error(&self, row: u32, column: &str, message: impl Into<String>) -> SheetError {
        SheetError::of_sheet(T::SHEET, message).in_row(row).in_column(column)
    }
}

/// Declares a sheet: its row as a struct, and by the same lines how it is read, written and
/// explained. A column is named like its field, or after `as`; its documentation is the
/// manual's; what follows `=` is the manual's example.
macro_rules! sheet {
    (
        $(#[doc = $meaning:literal])+
        $sheet:literal: $row:ident, unique $unique:expr, at most $rows_max:literal {
            $(
                $(#[doc = $doc:literal])+
                $field:ident $(as $name:literal)?: $kind:ty = $example:literal,
            )+
        }
    ) => {
        $(#[doc = $meaning])+
        #[derive(Clone, Debug, PartialEq)]
        pub struct $row {
            $($(#[doc = $doc])+ pub $field: $kind,)+
        }

        impl $crate::sheets::season_folder::sheet::SheetRow for $row {
            const SHEET: &'static str = $sheet;
            const UNIQUE: &'static [&'static [&'static str]] = &$unique;
            const ROWS_MAX: usize = $rows_max;

            fn meaning() -> String {
                concat!($($meaning),+).trim().to_owned()
            }

            fn columns() -> Vec<$crate::sheets::season_folder::column::Column> {
                vec![$(
                    $crate::sheets::season_folder::column::Column::of::<$kind>(
                        $crate::sheets::season_folder::sheet::first!($($name,)? stringify!($field)),
                        concat!($($doc),+),
                        $example,
                    ),
                )+]
            }

            fn read(
                row: &mut $crate::sheets::season_folder::reader::RowReader<'_>,
            ) -> Option<Self> {
                // All of them first, so that every wrong cell is told.
                $(let $field = $crate::sheets::season_folder::column::Field::read(row);)+
                Some(Self { $($field: $field?),+ })
            }

            fn write(
                &self,
                context: &$crate::sheets::season_folder::cells::Context<'_>,
            ) -> Vec<$crate::sheets::season_folder::column::Written> {
                vec![$(
                    $crate::sheets::season_folder::column::Field::write(&self.$field, context)
                ),+]
            }
        }
    };
}

macro_rules! first {
    ($first:expr $(, $rest:expr)*) => {
        $first
    };
}

pub(super) use first;
pub(super) use sheet;
