//! What a pretix file says beyond the hall (uuids, labels, nested positions), kept so that the
//! file can be written again without loss. Lists run parallel to those of the hall. Positions
//! of seats and shapes follow from their place in the hall and the zone's and row's position.

use serde::{Deserialize, Serialize};

use crate::hall::Point2;

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Origin {
    /// One for each of `Hall::sections`.
    pub zones: Vec<OriginZone>,
    /// One for each of `Hall::rows`.
    pub rows: Vec<OriginRow>,
    /// One for each of `Hall::seats`.
    pub seats: Vec<OriginSeat>,
    /// One for each of `Hall::shapes`.
    pub shapes: Vec<OriginShape>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OriginZone {
    pub name: Option<String>,
    pub zone_id: Option<String>,
    pub uuid: Option<String>,
    /// In the plan.
    pub position: Point2,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OriginRow {
    pub row_label: Option<String>,
    /// May hold `%s` for the seat's number.
    pub seat_label: Option<String>,
    pub uuid: Option<String>,
    /// `start`, `end` or `both`: where the row's number is drawn.
    pub row_number_position: Option<String>,
    /// In its zone.
    pub position: Point2,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OriginSeat {
    pub uuid: Option<String>,
    /// `<`, `>` or `<>`: where ordered booking starts.
    pub start_direction: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OriginShape {
    pub uuid: Option<String>,
}
