//! The hall: plan model, import and export, neighbours, geometry, sightlines, shapes for 2D;
//! with feature `scene` the 3D hall. Knows neither money nor people nor IO.

pub mod best;
mod building;
pub mod export;
pub mod geometry;
pub mod hall;
pub mod import;
pub mod neighbours;
pub mod origin;
pub mod outline;
pub mod scene;
pub mod seat_name;
pub mod seat_set;
pub mod shell;
mod sightline;
pub mod testing;
pub mod view;

pub use building::standing_places;
