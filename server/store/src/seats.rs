//! Tables of who has which seat or place.

pub mod areas;
pub mod blocks;
pub mod claims;
pub mod counters;
pub mod house_seats;
pub mod limits;
pub mod networks;
pub mod releases;
pub mod waiting;
