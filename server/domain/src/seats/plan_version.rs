//! A version of a hall's plan with all that follows from it, and zone maps over it.

pub mod table;

use crate::{
    id::{Ordinal, PlanVersionId},
    seats::plan::{SeatName, SeatTable},
};
use seatmap::{
    hall::{Hall, Point2, Point3},
    neighbours::Runs,
    outline::Outline,
    scene::{SceneModel, Staging},
    shell::Shell,
    view::SeatView,
};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
pub use table::name as seat_name;

/// A plan version with all that follows from it, computed once.
pub struct Plan {
    pub id: PlanVersionId,
    pub hall: Hall,
    pub views: Vec<SeatView>,
    /// Grounds, labels and stage of the drawing.
    pub outline: Outline,
    /// Who sits beside whom.
    pub runs: Runs,
    /// With the names that the plan's file gives; texts may say them in other languages.
    pub table: SeatTable,
    /// Where one stands best in each unnumbered area, in their order; None where the plan doesn't
    /// say where the area is.
    pub standing_places: Vec<Option<Point3>>,
    /// The 3D module's input.
    pub scene: Vec<u8>,
    by_ordinal: HashMap<Ordinal, usize>,
}

impl Plan {
    /// The hall as the 3D module and the painter of views build it. None: its bytes are of another
    /// version, which a program that made them can't find.
    pub fn staged(&self, staging: Staging) -> Option<SceneModel> {
        let scene = SceneModel::decode(&self.scene).ok()?;
        Some(SceneModel { staging, ..scene })
    }

    /// # Errors
    /// What the plan's file breaks.
    pub fn new(id: PlanVersionId, document: &str) -> Result<Self, Vec<seatmap::import::PlanError>> {
        let hall = seatmap::import::read(document.as_bytes())?.hall;
        let shell = Shell::of(&hall);
        let views = seatmap::view::views(&hall, &shell);
        let by_ordinal = hall
            .seats
            .iter()
            .enumerate()
            .map(|(seat_index, seat)| (seat.ordinal, seat_index))
            .collect();
        let runs = Runs::of(&hall);
        let table = table::of(&hall, &runs, &views);
        let scene = SceneModel::of(&hall, &shell).encode();
        Ok(Self {
            id,
            outline: seatmap::outline::outline(&hall),
            standing_places: seatmap::standing_places(&hall),
            table,
            scene,
            views,
            runs,
            by_ordinal,
            hall,
        })
    }

    /// The place of a seat in the plan's list; None when this version doesn't have it.
    pub fn seat_index(&self, seat: Ordinal) -> Option<usize> {
        self.by_ordinal.get(&seat).copied()
    }

    /// Of seats by their place: what a row keeps of them, for places are of one plan version alone.
    pub fn ordinals(&self, seat_indexes: &[u32]) -> Vec<Ordinal> {
        let seat = |seat_index: &u32| self.hall.seats.get(*seat_index as usize);
        seat_indexes.iter().filter_map(seat).map(|seat| seat.ordinal).collect()
    }

    /// As the plan's file names it. Empty beyond the last seat.
    pub fn seat_name(&self, seat_index: usize) -> SeatName {
        table::name(&self.table, seat_index)
    }

    /// Median distance of neighbours in a row, in units of the drawing.
    pub fn seat_spacing(&self) -> f64 {
        seatmap::geometry::seat_spacing(&self.hall)
    }

    /// The stage's rim as it is drawn.
    pub fn stage(&self) -> Vec<Point2> {
        seatmap::outline::stage(&self.hall, &self.outline)
    }

    /// Blocked for each performance, unless staff free them.
    pub fn house_seats(&self) -> impl Iterator<Item = Ordinal> {
        self.hall.seats.iter().filter(|seat| seat.attributes.house_seat).map(|seat| seat.ordinal)
    }

    /// Seats that may be sold to the public.
    pub fn for_sale(&self) -> usize {
        self.hall.seats.iter().filter(|seat| !seat.attributes.house_seat).count()
    }
}

/// Which seat is in which price zone, for the performances that use this map.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ZoneMap {
    pub zones: Vec<MappedZone>,
    /// Zone of each seat, by its place in the plan.
    pub seats: Vec<u32>,
    /// (key of the unnumbered area, zone)
    pub areas: Vec<(String, u32)>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MappedZone {
    pub key: String,
    pub name: String,
    pub colour: String,
}

impl ZoneMap {
    /// The plan's own price levels as the first zone map.
    pub fn of(hall: &Hall) -> Self {
        let zones = hall.zones.iter().map(|zone| MappedZone {
            key: zone.key.clone(),
            name: zone.name.clone(),
            colour: zone.colour.clone(),
        });
        Self {
            zones: zones.collect(),
            seats: hall.seats.iter().map(|seat| seat.zone).collect(),
            areas: hall.unnumbered.iter().map(|area| (area.key.clone(), area.zone)).collect(),
        }
    }
}
