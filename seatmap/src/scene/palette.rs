//! The colours of the house in linear light, and what each surface is made of.
//! Chosen beside photographs of lit horseshoe houses: ivory, gold, deep red, dark wood.

use super::math::{V3, v3};
use super::relief::Layer;

pub const IVORY: V3 = v3(0.86, 0.76, 0.58);
pub const GOLD: V3 = v3(0.92, 0.60, 0.20);
pub const VELVET: V3 = v3(0.50, 0.022, 0.034);
pub const DAMASK: V3 = v3(0.42, 0.035, 0.04);
pub const CARPET: V3 = v3(0.20, 0.016, 0.02);
pub const WOOD: V3 = v3(0.20, 0.092, 0.042);
pub const BLACK: V3 = v3(0.012, 0.010, 0.010);
/// Light of a warm bulb.
pub const WARM: V3 = v3(1.0, 0.66, 0.32);

/// What a surface is made of.
#[derive(Clone, Copy, Debug)]
pub struct Paint {
    pub albedo: V3,
    pub layer: Layer,
    /// Own light, as a factor of the albedo; 0 for all that is only lit.
    pub glow: f32,
    /// Share of the baked light that it takes, 1 for all that stands in the hall.
    pub lit: f32,
}

impl Paint {
    pub const fn plain(albedo: V3) -> Paint {
        Paint { albedo, layer: Layer::Plain, glow: 0.0, lit: 1.0 }
    }

    pub const fn of(albedo: V3, layer: Layer) -> Paint {
        Paint { albedo, layer, glow: 0.0, lit: 1.0 }
    }

    /// Shines by itself and takes no light: lamps, the painted set.
    pub const fn glowing(albedo: V3) -> Paint {
        Paint { albedo, layer: Layer::Plain, glow: 1.0, lit: 0.0 }
    }
}

pub const MOULDING: Paint = Paint::of(GOLD, Layer::Frieze);
pub const GILT: Paint = Paint::plain(GOLD);
pub const PANEL: Paint = Paint::of(IVORY, Layer::Panel);
pub const PLASTER: Paint = Paint::plain(IVORY);
pub const RAIL: Paint = Paint::plain(VELVET);
pub const FABRIC: Paint = Paint::of(DAMASK, Layer::Damask);
pub const PARQUET: Paint = Paint::of(WOOD, Layer::Boards);
pub const RUNNER: Paint = Paint::plain(CARPET);
