//! How large sheets may be. The largest season folder of a house is a hundredth of this; what is
//! larger is a slip or an attack, and must neither fill the memory nor block the machine.

/// Of one file as it lies in the folder.
pub const FILE_BYTES_MAX: usize = 32 << 20;
/// Of a workbook when it is unpacked.
pub(super) const UNPACKED_BYTES_MAX: u64 = 128 << 20;
/// Of a workbook's styles, which take a hundred times their size in memory.
pub(super) const STYLES_BYTES_MAX: u64 = 2 << 20;
/// Of the text of all cells.
pub(super) const TEXT_BYTES_MAX: usize = 128 << 20;
pub(super) const SHEETS_MAX: usize = 100;
/// Of one sheet, empty ones not counted.
pub(super) const ROWS_MAX: usize = 200_000;
/// Of one sheet.
pub(super) const COLUMNS_MAX: usize = 200;
/// Of all sheets.
pub(super) const CELLS_MAX: usize = 4_000_000;
/// Characters of one cell.
pub(super) const CELL_CHARS_MAX: usize = 10_000;

pub(super) fn file_is_too_large() -> String {
    format!("is larger than {} MiB; take out what is no season", FILE_BYTES_MAX >> 20)
}

pub(super) fn unpacked_is_too_large() -> String {
    format!("is larger than {} MiB when unpacked; divide it", UNPACKED_BYTES_MAX >> 20)
}

pub(super) fn styles_are_too_large() -> String {
    format!(
        "has more than {} MiB of styles; copy its values into a new one",
        STYLES_BYTES_MAX >> 20
    )
}

pub(super) fn too_many_sheets() -> String {
    format!("is beyond the {SHEETS_MAX} sheets that are read; join some")
}

pub(super) fn too_many_rows() -> String {
    format!("has more than {ROWS_MAX} rows; take out what is no longer needed")
}

pub(super) fn too_many_columns() -> String {
    format!("has more than {COLUMNS_MAX} columns; take out what stands to the right")
}

pub(super) fn too_many_cells() -> String {
    format!("brings the folder to more than {CELLS_MAX} cells; divide it")
}

pub(super) fn too_much_text() -> String {
    format!("brings the folder to more than {} MiB of text; divide it", TEXT_BYTES_MAX >> 20)
}

pub(super) fn cell_is_too_long() -> String {
    format!(
        "has more than {CELL_CHARS_MAX} characters; shorten it, or close the quotation mark \
         that was left open"
    )
}
