//! Triangles into pixels: nearest wins, colours are interpolated as the eye sees them.

/// A corner of a triangle after the camera.
#[derive(Clone, Copy, Debug)]
pub struct Corner {
    pub at: [f32; 4],
    pub light: [f32; 3],
    /// In repetitions of the relief.
    pub uv: [f32; 2],
}

/// What a triangle's light means, as in the shader of that name.
#[derive(Clone, Copy)]
pub enum Surface<'a> {
    /// hall.frag: square roots of the light, times a relief.
    Carved(&'a Relief),
    /// plain.frag: square roots of a quarter of the light.
    Plain,
    /// seat.frag: the light.
    Linear,
}

/// A round glow that faces the eye.
pub struct Halo {
    pub at: [f32; 4],
    /// In halves of the picture's height, at a distance of one.
    pub radius: f32,
    pub colour: [f32; 3],
}

pub struct Raster {
    size: [usize; 2],
    depth: Vec<f32>,
    colour: Vec<[f32; 3]>,
}

/// Behind all that is drawn: the dark of the house.
const DARK: [f32; 3] = [0.02, 0.012, 0.010];
/// A halo is nearer than its own lamp by this, before the division by the distance.
const HALO_NEARER: f32 = 0.02;

impl Raster {
    pub fn new(width: u32, height: u32) -> Self {
        let size = [width as usize, height as usize];
        let pixels = size[0] * size[1];
        Self { size, depth: vec![1.0; pixels], colour: vec![DARK; pixels] }
    }

    pub fn triangle(&mut self, corners: [Corner; 3], surface: Surface<'_>) {
        let behind = |corner: &Corner| corner.at[2] < -corner.at[3];
        if corners.iter().all(behind) || is_outside(&corners) {
            return;
        }
        if corners.iter().any(behind) {
            let cut = cut_near(&corners);
            for k in 1..cut.len().max(1) - 1 {
                self.fill([cut[0], cut[k], cut[k + 1]], surface);
            }
        } else {
            self.fill(corners, surface);
        }
    }

    fn fill(&mut self, corners: [Corner; 3], surface: Surface<'_>) {
        let [width, height] = self.size;
        let [a, b, c] = corners.map(|corner| self.on_screen(&corner));
        let area = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
        if area.abs() < 1e-6 {
            return;
        }
        let low = |parts: [f32; 3]| parts.into_iter().fold(f32::INFINITY, f32::min).max(0.0);
        let high = |parts: [f32; 3], end: usize| {
            parts.into_iter().fold(f32::NEG_INFINITY, f32::max).min(end as f32)
        };
        let (left, right) = (low([a.x, b.x, c.x]), high([a.x, b.x, c.x], width));
        let (top, bottom) = (low([a.y, b.y, c.y]), high([a.y, b.y, c.y], height));
        let level = match surface {
            Surface::Carved(relief) => relief.level(&corners, area.abs()),
            Surface::Plain | Surface::Linear => 0,
        };
        for y in top as usize..bottom.ceil() as usize {
            for x in left as usize..right.ceil() as usize {
                let (px, py) = (x as f32 + 0.5, y as f32 + 0.5);
                let part_b = ((px - a.x) * (c.y - a.y) - (py - a.y) * (c.x - a.x)) / area;
                let part_c = ((b.x - a.x) * (py - a.y) - (b.y - a.y) * (px - a.x)) / area;
                let part_a = 1.0 - part_b - part_c;
                if part_a < 0.0 || part_b < 0.0 || part_c < 0.0 {
                    continue;
                }
                let depth = part_a * a.depth + part_b * b.depth + part_c * c.depth;
                let pixel = y * width + x;
                if depth >= self.depth[pixel] {
                    continue;
                }
                self.depth[pixel] = depth;
                let parts = [part_a * a.near, part_b * b.near, part_c * c.near];
                self.colour[pixel] = colour(&corners, parts, surface, level);
            }
        }
    }

    /// Adds light where nothing stands before it.
    pub fn halo(&mut self, halo: &Halo) {
        let [x, y, z, w] = halo.at;
        if w <= 0.1 {
            return;
        }
        let [width, height] = self.size.map(|side| side as f32);
        let (cx, cy) = ((x / w + 1.0) * 0.5 * width, (1.0 - y / w) * 0.5 * height);
        let radius = halo.radius / w * 0.5 * height;
        let depth = (z - HALO_NEARER) / w;
        let rows = (cy - radius).max(0.0) as usize..(cy + radius).clamp(0.0, height) as usize;
        for row in rows {
            let columns = (cx - radius).max(0.0) as usize..(cx + radius).clamp(0.0, width) as usize;
            for column in columns {
                let (dx, dy) = (column as f32 + 0.5 - cx, row as f32 + 0.5 - cy);
                let near = (1.0 - (dx * dx + dy * dy) / (radius * radius)).max(0.0).powi(3);
                let pixel = row * self.size[0] + column;
                if near > 0.0 && depth < self.depth[pixel] {
                    for (part, light) in self.colour[pixel].iter_mut().zip(halo.colour) {
                        *part += light * near;
                    }
                }
            }
        }
    }

    /// The bytes of a picture that is `finer` times smaller in both directions.
    pub fn averaged(&self, finer: u32) -> Vec<u8> {
        let finer = finer.max(1) as usize;
        let [width, height] = self.size;
        let mut rgb = Vec::with_capacity(width / finer * (height / finer) * 3);
        for y in 0..height / finer {
            for x in 0..width / finer {
                for part in 0..3 {
                    let own = (0..finer * finer).map(|k| {
                        let (row, column) = (y * finer + k / finer, x * finer + k % finer);
                        self.colour[row * width + column][part].min(1.0)
                    });
                    let mean = own.sum::<f32>() / (finer * finer) as f32;
                    rgb.push((mean * 255.0).round() as u8);
                }
            }
        }
        rgb
    }

    fn on_screen(&self, corner: &Corner) -> Spot {
        let [x, y, z, w] = corner.at;
        let near = 1.0 / w.max(1e-6);
        let [width, height] = self.size.map(|side| side as f32);
        Spot {
            x: (x * near + 1.0) * 0.5 * width,
            y: (1.0 - y * near) * 0.5 * height,
            depth: z * near,
            near,
        }
    }
}

/// A corner in pixels; `near` is one over its distance.
struct Spot {
    x: f32,
    y: f32,
    depth: f32,
    near: f32,
}

/// All three are beyond the same edge of the picture.
fn is_outside(corners: &[Corner; 3]) -> bool {
    (0..2).any(|axis| {
        corners.iter().all(|corner| corner.at[axis] > corner.at[3])
            || corners.iter().all(|corner| corner.at[axis] < -corner.at[3])
    })
}

/// The part of a triangle that is before the eye.
fn cut_near(corners: &[Corner; 3]) -> Vec<Corner> {
    let before = |corner: &Corner| corner.at[2] + corner.at[3];
    let mut cut = Vec::with_capacity(4);
    for k in 0..3 {
        let (here, next) = (&corners[k], &corners[(k + 1) % 3]);
        let (from, to) = (before(here), before(next));
        if from >= 0.0 {
            cut.push(*here);
        }
        if (from >= 0.0) != (to >= 0.0) {
            cut.push(between(here, next, from / (from - to)));
        }
    }
    cut
}

fn between(a: &Corner, b: &Corner, t: f32) -> Corner {
    let mix = |a: f32, b: f32| a + (b - a) * t;
    Corner {
        at: std::array::from_fn(|k| mix(a.at[k], b.at[k])),
        light: std::array::from_fn(|k| mix(a.light[k], b.light[k])),
        uv: std::array::from_fn(|k| mix(a.uv[k], b.uv[k])),
    }
}

/// `parts`: shares of the corners, each over its distance.
fn colour(corners: &[Corner; 3], parts: [f32; 3], surface: Surface<'_>, level: usize) -> [f32; 3] {
    let whole = 1.0 / parts.iter().sum::<f32>().max(1e-12);
    let mixed = |of: &dyn Fn(&Corner) -> f32| {
        corners.iter().zip(parts).map(|(corner, part)| of(corner) * part).sum::<f32>() * whole
    };
    let light: [f32; 3] = std::array::from_fn(|k| mixed(&|corner| corner.light[k]));
    let linear = match surface {
        Surface::Linear => light,
        Surface::Plain => light.map(|part| part * part * 4.0),
        Surface::Carved(relief) => {
            let uv = std::array::from_fn(|k| mixed(&|corner| corner.uv[k]));
            let carved = relief.at(uv, level);
            std::array::from_fn(|k| (light[k] * carved[k]).powi(2) * 8.0)
        }
    };
    // Bright parts bend towards white, as film does; then the screen's square root.
    linear.map(|part| (part * (1.0 + part * 0.10) / (1.0 + part * 0.62)).max(0.0).sqrt())
}

/// A tile of ornament, and the same ever smaller for where it is far away.
pub struct Relief {
    levels: Vec<Vec<[f32; 3]>>,
}

impl Relief {
    /// Of a square tile, its upper row first.
    pub fn of(tile: Vec<[u8; 4]>) -> Self {
        let first: Vec<[f32; 3]> = tile
            .iter()
            .map(|[r, g, b, _]| [*r, *g, *b].map(|part| f32::from(part) / 255.0))
            .collect();
        let mut levels = vec![first];
        while let Some(last) = levels.last().filter(|last| last.len() > 1) {
            let side = last.len().isqrt();
            let half = side / 2;
            let smaller = (0..half * half).map(|k| {
                let (x, y) = (k % half * 2, k / half * 2);
                let own = [(0, 0), (1, 0), (0, 1), (1, 1)];
                std::array::from_fn(|part| {
                    own.iter().map(|(dx, dy)| last[(y + dy) * side + x + dx][part]).sum::<f32>()
                        / 4.0
                })
            });
            let smaller = smaller.collect();
            levels.push(smaller);
        }
        Self { levels }
    }

    /// The level whose pixels are about as large as the picture's. `area`: twice the triangle's, in
    /// pixels.
    fn level(&self, corners: &[Corner; 3], area: f32) -> usize {
        let [a, b, c] = corners.map(|corner| corner.uv);
        let tiles = ((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])).abs();
        let pixels = tiles * self.levels.first().map_or(0, Vec::len) as f32;
        let level = 0.5 * (pixels / area).max(1.0).log2();
        (level.round() as usize).min(self.levels.len().max(1) - 1)
    }

    fn at(&self, [u, v]: [f32; 2], level: usize) -> [f32; 3] {
        let Some(pixels) = self.levels.get(level) else { return [1.0; 3] };
        let side = pixels.len().isqrt();
        let place = |part: f32| ((part.rem_euclid(1.0) * side as f32) as usize).min(side - 1);
        let (x, y) = (place(u), side - 1 - place(v));
        pixels.get(y * side + x).copied().unwrap_or([1.0; 3])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A triangle that covers the whole picture at this distance.
    fn cover(far: f32, light: f32) -> [Corner; 3] {
        [[-4.0, -4.0], [4.0, -4.0], [0.0, 8.0]].map(|[x, y]| Corner {
            at: [x * far, y * far, far - 0.2, far],
            light: [light; 3],
            uv: [0.0; 2],
        })
    }

    fn first_pixel(raster: &Raster) -> u8 {
        raster.averaged(1).first().copied().unwrap_or_default()
    }

    #[test]
    fn what_is_nearer_hides_what_is_further_in_whatever_order_they_come() {
        let mut pixels = Vec::new();
        for order in [[0, 1], [1, 0]] {
            let both = [cover(2.0, 0.9), cover(9.0, 0.1)];
            let mut raster = Raster::new(4, 4);
            order.iter().for_each(|k| raster.triangle(both[*k], Surface::Linear));
            pixels.push(first_pixel(&raster));
        }
        let mut alone = Raster::new(4, 4);
        alone.triangle(cover(2.0, 0.9), Surface::Linear);
        assert_eq!(pixels, [first_pixel(&alone); 2]);
    }

    #[test]
    fn what_reaches_behind_the_eye_is_cut_there_and_not_mirrored() {
        // A floor from far ahead to far behind, below the eye.
        let at =
            |x: f32, z: f32| Corner { at: [x, -1.0, z - 0.2, z], light: [1.0; 3], uv: [0.0; 2] };
        let mut raster = Raster::new(20, 20);
        raster.triangle([at(-30.0, 30.0), at(30.0, 30.0), at(0.0, -30.0)], Surface::Linear);
        let lit = |row: usize| raster.colour[row * 20 + 10][0] > 0.5;
        assert!(lit(18) && lit(12), "the floor");
        assert!(!lit(2) && !lit(8), "nothing above the horizon");
    }

    #[test]
    fn a_halo_behind_a_wall_is_not_seen() {
        let halo = Halo { at: [0.0, 0.0, 4.8, 5.0], radius: 5.0, colour: [1.0; 3] };
        let shown = |wall: f32| {
            let mut raster = Raster::new(8, 8);
            raster.triangle(cover(wall, 0.0), Surface::Linear);
            raster.halo(&halo);
            raster.colour[4 * 8 + 4][0]
        };
        assert!(shown(9.0) > 0.5 && shown(2.0) < 0.01);
    }

    #[test]
    fn ornament_that_is_far_away_is_its_own_mean() {
        let chess: Vec<[u8; 4]> =
            (0..64).map(|k| if (k / 8 + k) % 2 == 0 { [255; 4] } else { [0, 0, 0, 255] }).collect();
        let relief = Relief::of(chess);
        assert_eq!(relief.levels.len(), 4);
        assert!((relief.at([0.3, 0.7], 3)[0] - 0.5).abs() < 0.01);
        assert!(relief.at([0.01, 0.99], 0)[0] != relief.at([0.15, 0.99], 0)[0]);
    }
}
