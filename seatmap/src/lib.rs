//! The hall: plan model, import and export, neighbours, geometry, sightlines, shapes for 2D;
//! with feature `scene` the 3D hall. Knows neither money nor people nor IO.

pub mod hall;
pub mod origin;
pub mod seat_set;
pub mod shell;
