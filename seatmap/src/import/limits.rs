//! How large a plan may be: far above any real house, far below what would hurt the server.

/// Bytes of a plan's file.
pub const FILE_BYTES_MAX: usize = 32 * 1024 * 1024;
/// Objects and lists inside each other.
pub const DEPTH_MAX: usize = 64;
/// Values in a whole file.
pub const VALUES_MAX: usize = 3_000_000;
/// Names in one object; the largest of both formats has 14.
pub const PROPERTIES_MAX: usize = 64;
/// Characters of any text.
pub const TEXT_CHARS_MAX: usize = 500;
pub const SEATS_MAX: usize = 60_000;
pub const ROWS_MAX: usize = 10_000;
pub const SECTIONS_MAX: usize = 2_000;
/// Each zone of a pretix plan is kept as an area with one section.
pub const AREAS_MAX: usize = SECTIONS_MAX;
/// Unnumbered parts of all areas together.
pub const UNNUMBERED_MAX: usize = 500;
pub const ZONES_MAX: usize = 200;
pub const SHAPES_MAX: usize = 2_000;
/// Points of a polygon or an outline.
pub const POINTS_MAX: usize = 2_000;
/// People in one unnumbered area.
pub const CAPACITY_MAX: u32 = 100_000;
/// Largest coordinate or length, in plan units.
pub const COORDINATE_MAX: f64 = 1_000_000.0;
/// Largest length in metres.
pub const METRES_MAX: f64 = 1_000.0;
/// Errors reported for one file; the rest is only counted.
pub const ERRORS_MAX: usize = 100;
/// Warnings reported for one file; the rest is only counted.
pub const WARNINGS_MAX: usize = 200;
