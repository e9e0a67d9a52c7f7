//! The ornament, computed: small tiles of carved and gilded panels, mouldings, damask, boards
//! and the painted ceiling. The shader multiplies them with the baked light.

use std::f32::consts::{PI, TAU};

use super::math::{Circle, V3, clouds, noise, smooth, v3, within};

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
    /// Dappled leaves for the painted trees.
    Leaves,
}

pub const LAYERS: [Layer; 7] = [
    Layer::Plain,
    Layer::Panel,
    Layer::Frieze,
    Layer::Damask,
    Layer::Boards,
    Layer::Dome,
    Layer::Leaves,
];

const WHITE: V3 = v3(1.0, 1.0, 1.0);
/// Gold seen beside ivory: what the ivory's paint must be multiplied with.
const GILDED: V3 = v3(1.02, 0.72, 0.30);

/// The pixels of a tile: red, green, blue as square roots of half the factor, and 255.
pub fn tile(layer: Layer) -> Vec<[u8; 4]> {
    let colours: Vec<V3> = match layer {
        Layer::Plain => vec![WHITE; (SIZE * SIZE) as usize],
        Layer::Panel => {
            carved(panel_height, |x, y| WHITE * (0.94 + 0.08 * clouds(x * 6.0, y * 6.0)))
        }
        Layer::Frieze => frieze(),
        Layer::Damask => each(damask),
        Layer::Boards => each(boards),
        Layer::Dome => carved(dome_height, dome_ground),
        Layer::Leaves => leaves(),
    };
    // The first row of an image is its upper edge.
    let rows = colours.chunks_exact(SIZE as usize).rev();
    let byte = |part: f32| (within(0.0, part * 0.5, 1.0).sqrt() * 255.0) as u8;
    rows.flatten().map(|c| [byte(c.x), byte(c.y), byte(c.z), 255]).collect()
}

/// A value for each pixel, from below to above.
fn each<T>(value: impl Fn(f32, f32) -> T) -> Vec<T> {
    let part = |k: u32| (k as f32 + 0.5) / SIZE as f32;
    (0..SIZE * SIZE).map(|i| value(part(i % SIZE), part(i / SIZE))).collect()
}

/// How much higher a carved surface is at one side of each pixel than at the other.
fn slopes(heights: &[f32], [across, up]: [usize; 2]) -> impl Fn(usize) -> f32 {
    let size = SIZE as usize;
    let at = move |heights: &[f32], x: usize, y: usize| {
        heights.get(y % size * size + x % size).copied().unwrap_or(0.0)
    };
    let heights = heights.to_vec();
    move |i| {
        let (x, y) = (i % size + size, i / size + size);
        at(&heights, x + across, y - up) - at(&heights, x - across, y + up)
    }
}

/// A carved surface: gilded where it stands out, lit from above left.
fn carved(height: impl Fn(f32, f32) -> f32, ground: impl Fn(f32, f32) -> V3) -> Vec<V3> {
    let heights = each(height);
    let slope = slopes(&heights, [1, 1]);
    let colours = each(ground);
    let colour = |(i, (h, ground)): (usize, (&f32, V3))| {
        let lit = within(0.35, 1.0 + slope(i) * 3.2, 1.9);
        let gilt = smooth(0.10, 0.30, *h);
        let hollow = 1.0 - 0.35 * smooth(0.0, 0.12, *h) * (1.0 - smooth(0.12, 0.3, *h));
        ground.mix(GILDED, gilt) * (lit * hollow)
    };
    heights.iter().zip(colours).enumerate().map(colour).collect()
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
    let boss = bead(ring * 0.5, 0.36) * 0.9 * (1.0 - 0.4 * ((ring * 9.0).circle().1 * 0.5 + 0.5));
    let big = scroll(side, y, [0.235, 0.46, 0.105], 1.0);
    let small = scroll(side, y, [0.355, 0.60, 0.075], -1.0);
    let leaf_at = (side - 0.345) * 0.9 + (y - 0.33) * 1.2;
    let leaf = bead(leaf_at, 0.05)
        * smooth(0.13, 0.02, ((side - 0.345).powi(2) + (y - 0.33).powi(2)).sqrt());
    let pilaster = bead((side - 0.5).abs(), 0.028) * (0.6 + 0.4 * (y * 22.0 * PI).circle().0.abs());
    [frame, inner, medallion, boss, big, small, leaf, pilaster].into_iter().fold(0.0, f32::max)
}

fn frieze() -> Vec<V3> {
    let heights = each(|x, y| {
        let u = (x * 8.0).rem_euclid(1.0) - 0.5;
        let egg = bead((u / 0.36).powi(2) + ((y - 0.58) / 0.42).powi(2), 1.0);
        let dart = bead((u.abs() - 0.5) * 1.0, 0.07) * smooth(0.1, 0.5, y);
        let w = (x * 24.0).rem_euclid(1.0) - 0.5;
        let pearls = bead(((w / 0.45).powi(2) + ((y - 0.09) / 0.07).powi(2)).sqrt(), 1.0);
        egg.max(dart).max(pearls)
    });
    let slope = slopes(&heights, [0, 1]);
    let lit = |(i, h): (usize, &f32)| {
        WHITE * ((0.42 + 0.62 * h) * within(0.45, 1.0 + slope(i) * 2.0, 1.7))
    };
    heights.iter().enumerate().map(lit).collect()
}

fn damask(x: f32, y: f32) -> V3 {
    let motif = |x: f32, y: f32| {
        let (u, v) = ((x.rem_euclid(1.0) - 0.5).abs(), (y.rem_euclid(1.0) - 0.5) * 1.0);
        let ogee = 0.30 * (1.0 + (v * TAU).circle().1) * 0.5 + 0.03;
        let band = bead(u - ogee, 0.035);
        let flower = bead(((u / 0.16).powi(2) + (v / 0.26).powi(2)).sqrt() - 0.6, 0.3)
            * (0.6 + 0.4 * (v.atan2(u) * 6.0).circle().1);
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
    let rings =
        ring(0.03, 0.022).max(ring(0.36, 0.014)).max(ring(0.70, 0.014)).max(ring(0.97, 0.02));
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
fn dome_ground(x: f32, y: f32) -> V3 {
    let side = (x - 0.5).abs();
    let inside = |cy: f32, ry: f32, rx: f32| {
        let d = ((side / rx).powi(2) + ((y - cy) / ry).powi(2)).sqrt();
        smooth(1.0, 0.92, d)
    };
    let sky = inside(0.20, 0.115, 0.30).max(inside(0.53, 0.12, 0.27)).max(inside(0.83, 0.09, 0.22));
    let cloud = clouds(x * 7.0, y * 11.0) * 0.6 + clouds(x * 17.0, y * 23.0) * 0.4;
    let painted = v3(0.30, 0.42, 0.55).mix(v3(1.0, 0.78, 0.58), smooth(0.35, 0.75, cloud));
    let ground = v3(0.80, 0.66, 0.50) * (0.92 + 0.1 * clouds(x * 9.0, y * 9.0));
    ground.mix(painted, sky)
}

/// Leaves painted over leaves, each turned and lit a little differently; the tile repeats.
fn leaves() -> Vec<V3> {
    let size = SIZE as i32;
    let mut canvas = vec![v3(0.30, 0.36, 0.30); (size * size) as usize];
    for leaf in 0..900 {
        let (cx, cy) = (noise(leaf, 1) * size as f32, noise(leaf, 2) * size as f32);
        let (sin, cos) = (noise(leaf, 3) * TAU).circle();
        let long = size as f32 * (0.030 + 0.025 * noise(leaf, 4));
        let tone = 0.45 + 1.15 * noise(leaf, 5) * (0.4 + 0.6 * leaf as f32 / 900.0);
        let colour = v3(0.95, 1.0, 0.70).mix(v3(1.1, 0.95, 0.55), noise(leaf, 6)) * tone;
        let reach = long as i32 + 1;
        for dy in -reach..=reach {
            for dx in -reach..=reach {
                let (along, across) =
                    (dx as f32 * cos + dy as f32 * sin, dy as f32 * cos - dx as f32 * sin);
                let t = (along / long).abs();
                if t < 1.0 && across.abs() < long * 0.42 * (1.0 - t * t) {
                    let (x, y) =
                        ((cx as i32 + dx).rem_euclid(size), (cy as i32 + dy).rem_euclid(size));
                    let vein = 0.8 + 0.2 * (across / (long * 0.1)).abs().min(1.0);
                    if let Some(pixel) = canvas.get_mut((y * size + x) as usize) {
                        *pixel = colour * (vein + 0.15 * across.signum());
                    }
                }
            }
        }
    }
    canvas
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tile_is_full_and_neither_black_nor_burnt_out() {
        for layer in LAYERS {
            let pixels = tile(layer);
            assert_eq!(pixels.len(), (SIZE * SIZE) as usize);
            let mean: f32 = pixels.iter().map(|[r, ..]| f32::from(*r)).sum::<f32>();
            let mean = mean / pixels.len() as f32;
            assert!((90.0..230.0).contains(&mean), "{layer:?}: {mean}");
        }
    }
}
