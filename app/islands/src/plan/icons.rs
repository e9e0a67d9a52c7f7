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
pub const FRONT: &str = "M4 12l6-6 6 6";
pub const LEFT: &str = "M12 4l-6 6 6 6";
pub const BEHIND: &str = "M4 8l6 6 6-6";
pub const RIGHT: &str = "M8 4l6 6-6 6";
