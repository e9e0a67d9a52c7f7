//! Reads a hall from a plan's file: pretix's open format or our own, told apart by content.
//! A broken or hostile file gives all its errors with their places and never half a hall.

use std::collections::BTreeMap;

use crate::hall::Hall;

mod key;
pub mod limits;
mod parterre;
mod parterre_parts;
mod place;
mod pointer;
mod pretix;
mod pretix_parts;
mod tree;
mod twins;

pub(crate) use key::guess;
pub(crate) use parterre::{NAME as PARTERRE_NAME, VERSION as PARTERRE_VERSION};
pub(crate) use place::round;

use place::{Log, Place};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// The open seating-plan format of pretix.
    Pretix,
    /// Our own (`"format": "parterre-plan"`), which also holds areas, heights and attributes.
    Parterre,
}

/// What stands in the file, as it counts itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub seats: usize,
    pub rows: usize,
    /// pretix's zones or our sections.
    pub zones: usize,
    /// Seats by the name of their category (price zone); those without seats count 0.
    pub categories: BTreeMap<String, usize>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Imported {
    pub hall: Hall,
    pub format: Format,
    pub counts: Counts,
    /// What a person should look at, in English, most with the place in the file.
    pub warnings: Vec<String>,
}

/// Why a file is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanError {
    /// JSON pointer (RFC 6901) such as `/zones/0/rows/3`; empty for the file as a whole.
    pub path: String,
    pub message: String,
}

impl std::fmt::Display for PlanError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let path = if self.path.is_empty() { "/" } else { &self.path };
        write!(f, "{path}: {}", self.message)
    }
}

impl std::error::Error for PlanError {}

/// Reads a plan of either format. Seats get their place in the hall (`floor`, `facing`) from
/// the file or, where it says nothing, from the house profile, given or guessed.
///
/// # Errors
/// All that is wrong with the file, up to `limits::ERRORS_MAX`; never empty.
pub fn read(bytes: &[u8]) -> Result<Imported, Vec<PlanError>> {
    let tree = tree::parse(bytes).map_err(|error| vec![error])?;
    let log = Log::default();
    let root = Place::root(&tree, &log);
    let (hall, format) = match tree.get("format") {
        Some(_) => (parterre::read(&root), Format::Parterre),
        None => (pretix::read(&root), Format::Pretix),
    };
    if !log.failed() {
        twins::warn(&hall, &log);
    }
    let warnings = log.close()?;
    let counts = count(&hall);
    Ok(Imported { hall, format, counts, warnings })
}

fn count(hall: &Hall) -> Counts {
    let mut categories: BTreeMap<String, usize> =
        hall.zones.iter().map(|zone| (zone.name.clone(), 0)).collect();
    for seat in &hall.seats {
        if let Some(zone) = hall.zones.get(seat.zone as usize) {
            *categories.entry(zone.name.clone()).or_default() += 1;
        }
    }
    Counts {
        seats: hall.seats.len(),
        rows: hall.rows.len(),
        zones: hall.sections.len(),
        categories,
    }
}
