//! The parts of the house, each in its own file, each added to the scene builder's mesh.

pub mod ceiling;
pub mod chandelier;
pub mod concert;
pub mod curtain;
pub mod floor;
pub mod painted;
pub mod pit;
pub mod portal;
pub mod tiers;
pub mod walls;
