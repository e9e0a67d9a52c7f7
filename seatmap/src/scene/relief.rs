//! The ornament, computed: small tiles of carved and gilded panels, mouldings, damask, boards
//! and the painted ceiling. The shader multiplies them with the baked light.

use std::f32::consts::{PI, TAU};

use super::math::{V3, clouds, noise, smooth, v3};

/// Edge of a tile in pixels.
pub const SIZE: u32 = 256;

/// A tile's place in the texture array.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layer {
    Plain,
    /// Ivory front of a tier with gilded frame and scrolls.
    Panel,
    /// Leaf and bead, all gold.
    Frieze,
    Damask,
    Boards,
    /// One sector of the dome, from the cornice (v = 0) to the rose (v = 1).
    Dome,
}

pub const LAYERS: [Layer; 6] =
    [Layer::Plain, Layer::Panel, Layer::Frieze, Layer::Damask, Layer::Boards, Layer::Dome];

const WHITE: V3 = v3(1.0, 1.0, 1.0);
/// Gold seen beside ivory: what the ivory's paint must be multiplied with.
const GILDED: V3 = v3(1.02, 0.72, 0.30);

/// The pixels of a tile: red, green, blue as square roots of the factor, and 255.
pub fn tile(layer: Layer) -> Vec<[u8; 4]> {
    let pixel = |i: u32| {
        // The first row of an image is its upper edge.
        let (x, y) = ((i % SIZE) as f32 + 0.5, SIZE as f32 - (i / SIZE) as f32 - 0.5);
        let colour = match layer {
            Layer::Plain => WHITE,
            Layer::Panel => panel(x / SIZE as f32, y / SIZE as f32),
            Layer::Frieze => frieze(x / SIZE as f32, y / SIZE as f32),
            Layer::Damask => damask(x / SIZE as f32, y / SIZE as f32),
            Layer::Boards => boards(x / SIZE as f32, y / SIZE as f32),
            Layer::Dome => dome(x / SIZE as f32, y / SIZE as f32),
        };
        let byte = |part: f32| ((part * 0.5).clamp(0.0, 1.0).sqrt() * 255.0) as u8;
        [byte(colour.x), byte(colour.y), byte(colour.z), 255]
    };
    (0..SIZE * SIZE).map(pixel).collect()
}

/// A carved surface: gilded where it stands out, lit from above left.
fn carve(height: impl Fn(f32, f32) -> f32, x: f32, y: f32, ground: V3) -> V3 {
    let h = height(x, y);
    let step = 1.2 / SIZE as f32;
    let slope = (height(x + step, y - step) - height(x - step, y + step)) * 3.2;
    let lit = (1.0 + slope).clamp(0.35, 1.9);
    let gilt = smooth(0.10, 0.30, h);
    let hollow = 1.0 - 0.35 * smooth(0.0, 0.12, h) * (1.0 - smooth(0.12, 0.3, h));
    ground.mix(GILDED, gilt) * (lit * hollow)
}

/// A raised line of half-width `w` where `d` is the distance from its middle.
fn bead(d: f32, w: f32) -> f32 {
    let t = (1.0 - (d / w) * (d / w)).max(0.0);
    t.sqrt()
}

/// A scroll: a spiral arm of `turns` around (cx, cy).
fn scroll(x: f32, y: f32, [cx, cy, r]: [f32; 3], spin: f32) -> f32 {
    let (dx, dy) = (x - cx, y - cy);
    let away = (dx * dx + dy * dy).sqrt();
    if away > r {
        return 0.0;
    }
    let angle = (dy * spin).atan2(dx) / TAU;
    let arm = (away / r * 1.6 + angle).rem_euclid(1.0) - 0.5;
    let width = 0.20 + 0.16 * away / r;
    bead(arm, width) * smooth(r, r * 0.9, away) * (0.55 + 0.45 * away / r)
}

fn panel_height(x: f32, y: f32) -> f32 {
    let side = (x - 0.5).abs();
    let tall = (y - 0.5).abs();
    let frame = bead((side - 0.455).max(tall - 0.40).abs(), 0.020);
    let inner = bead((side - 0.425).max(tall - 0.355).abs(), 0.007) * 0.7;
    let ring = ((side / 0.115).powi(2) + (tall / 0.29).powi(2)).sqrt();
    let medallion = bead((ring - 1.0) * 0.12, 0.022);
    let boss = bead(ring * 0.5, 0.36) * 0.9 * (1.0 - 0.4 * ((ring * 9.0).cos() * 0.5 + 0.5));
    let big = scroll(side, y, [0.235, 0.46, 0.105], 1.0);
    let small = scroll(side, y, [0.355, 0.60, 0.075], -1.0);
    let leaf_at = (side - 0.345) * 0.9 + (y - 0.33) * 1.2;
    let leaf = bead(leaf_at, 0.05) * smooth(0.13, 0.02, ((side - 0.345).powi(2) + (y - 0.33).powi(2)).sqrt());
    let pilaster = bead((side - 0.5).abs(), 0.028) * (0.6 + 0.4 * (y * 22.0 * PI).sin().abs());
    [frame, inner, medallion, boss, big, small, leaf, pilaster].into_iter().fold(0.0, f32::max)
}

fn panel(x: f32, y: f32) -> V3 {
    let ground = WHITE * (0.94 + 0.08 * clouds(x * 6.0, y * 6.0));
    carve(panel_height, x, y, ground)
}

fn frieze(x: f32, y: f32) -> V3 {
    let height = |x: f32, y: f32| {
        let u = (x * 8.0).rem_euclid(1.0) - 0.5;
        let egg = bead((u / 0.36).powi(2) + ((y - 0.58) / 0.42).powi(2), 1.0);
        let dart = bead((u.abs() - 0.5) * 1.0, 0.07) * smooth(0.1, 0.5, y);
        let w = (x * 24.0).rem_euclid(1.0) - 0.5;
        let pearls = bead(((w / 0.45).powi(2) + ((y - 0.09) / 0.07).powi(2)).sqrt(), 1.0);
        egg.max(dart).max(pearls)
    };
    let h = height(x, y);
    let step = 1.0 / SIZE as f32;
    let slope = (height(x, y + step) - height(x, y - step)) * -2.0;
    WHITE * ((0.42 + 0.62 * h) * (1.0 + slope).clamp(0.45, 1.7))
}

fn damask(x: f32, y: f32) -> V3 {
    let motif = |x: f32, y: f32| {
        let (u, v) = ((x.rem_euclid(1.0) - 0.5).abs(), (y.rem_euclid(1.0) - 0.5) * 1.0);
        let ogee = 0.30 * (1.0 + (v * TAU).cos()) * 0.5 + 0.03;
        let band = bead(u - ogee, 0.035);
        let flower = bead(((u / 0.16).powi(2) + (v / 0.26).powi(2)).sqrt() - 0.6, 0.3)
            * (0.6 + 0.4 * (v.atan2(u) * 6.0).cos());
        band.max(flower)
    };
    let figure = motif(x, y).max(motif(x + 0.5, y + 0.5));
    let thread = 0.95 + 0.1 * noise((x * 256.0) as i32, (y * 256.0) as i32);
    WHITE.mix(v3(1.45, 1.25, 1.1), figure * 0.55) * (thread * (0.80 + 0.25 * figure))
}

fn boards(x: f32, y: f32) -> V3 {
    let plank = (y * 8.0).floor();
    let shift = noise(plank as i32, 7);
    let joint = ((x + shift) * 2.0).floor();
    let tone = 0.78 + 0.4 * noise(plank as i32, joint as i32 % 2 + 20);
    let edge = (y * 8.0 - plank).min(plank + 1.0 - y * 8.0);
    let end = (((x + shift) * 2.0).fract()).min(1.0 - ((x + shift) * 2.0).fract());
    let seam = smooth(0.0, 0.06, edge) * 0.5 + 0.5;
    let seam = seam * (smooth(0.0, 0.008, end) * 0.4 + 0.6);
    let grain = 0.90 + 0.2 * clouds(x * 9.0, y * 96.0);
    v3(1.0, 0.97, 0.92) * (tone * seam * grain)
}

fn dome_height(x: f32, y: f32) -> f32 {
    let side = (x - 0.5).abs();
    let rib = bead(side - 0.5, 0.045);
    let ring = |at: f32, w: f32| bead(y - at, w);
    let rings = ring(0.03, 0.022).max(ring(0.36, 0.014)).max(ring(0.70, 0.014)).max(ring(0.97, 0.02));
    let oval = |cy: f32, ry: f32, rx: f32| {
        bead((((side / rx).powi(2) + ((y - cy) / ry).powi(2)).sqrt() - 1.0) * 0.12, 0.012)
    };
    let ovals = oval(0.20, 0.115, 0.30).max(oval(0.53, 0.12, 0.27)).max(oval(0.83, 0.09, 0.22));
    let curls = scroll(side, y, [0.36, 0.30, 0.055], 1.0)
        .max(scroll(side, y, [0.36, 0.64, 0.05], 1.0))
        .max(scroll(side, y, [0.37, 0.09, 0.05], -1.0));
    rib.max(rings).max(ovals).max(curls)
}

/// Ivory coffers with painted skies in gilded ovals.
fn dome(x: f32, y: f32) -> V3 {
    let side = (x - 0.5).abs();
    let inside = |cy: f32, ry: f32, rx: f32| {
        let d = ((side / rx).powi(2) + ((y - cy) / ry).powi(2)).sqrt();
        smooth(1.0, 0.92, d)
    };
    let sky = inside(0.20, 0.115, 0.30).max(inside(0.53, 0.12, 0.27)).max(inside(0.83, 0.09, 0.22));
    let cloud = clouds(x * 7.0, y * 11.0) * 0.6 + clouds(x * 17.0, y * 23.0) * 0.4;
    let painted = v3(0.30, 0.42, 0.55).mix(v3(1.0, 0.78, 0.58), smooth(0.35, 0.75, cloud));
    let ground = v3(0.80, 0.66, 0.50) * (0.92 + 0.1 * clouds(x * 9.0, y * 9.0));
    carve(dome_height, x, y, ground.mix(painted, sky))
}
