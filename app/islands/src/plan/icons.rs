//! The plan's few icons, drawn for a square of twenty.

pub const NEAR: &str = "M10 3v14M3 10h14";
pub const FAR: &str = "M3 10h14";
/// The rows of a house round its stage.
pub const WHOLE: &str = "M7.5 3.5h5M5.5 5v2a4.5 4.5 0 0 0 9 0V5M2.5 6v1.5a7.5 7.5 0 0 0 15 0V6";
pub const FULL: &str = "M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4";
/// A phone between two bent arrows.
pub const TURN: &str =
    "M7 5h6v10H7zM4.5 6a7 7 0 0 0 0 8M2.5 13l2 1.5 1-2.3M15.5 14a7 7 0 0 0 0-8M17.5 7l-2-1.5-1 2.3";
pub const SEVERAL: &str =
    "M3 3h3M9 3h3M15 3h2v2M17 8v3M17 15v2h-3M10 17H7M3 17v-3M3 10V7M7 10l2 2 4-4";
/// A seat with an arrow to the side where it stands: an arrow alone would turn the head.
pub const FRONT: &str = "M6 4.5l4-3.5 4 3.5M7 7h6v5H7zM5 10v5.5h10V10M7 15.5V18M13 15.5V18";
pub const LEFT: &str = "M4.5 6L1 10l3.5 4M9.5 4h6v6h-6zM7.5 8v5.5h10V8M9.5 13.5V16M15.5 13.5V16";
pub const BEHIND: &str = "M6 15.5l4 3.5 4-3.5M7 1.5h6v5H7zM5 4.5V10h10V4.5M7 10v2.5M13 10v2.5";
pub const RIGHT: &str = "M15.5 6l3.5 4-3.5 4M4.5 4h6v6h-6zM2.5 8v5.5h10V8M4.5 13.5V16M10.5 13.5V16";
