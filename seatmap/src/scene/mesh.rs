//! Triangles with what baking needs: normal, paint, and how much open space they see.
//! Most parts are grids or mouldings swept along a path.

use super::math::{Circle, V3, v3};
use super::palette::Paint;

#[derive(Clone, Copy, Debug)]
pub struct Vertex {
    pub at: V3,
    pub normal: V3,
    /// In repetitions of the relief.
    pub uv: [f32; 2],
    pub paint: Paint,
    /// 1 in the open, towards 0 in corners.
    pub open: f32,
}

#[derive(Default)]
pub struct Mesh {
    pub vertices: Vec<Vertex>,
    pub triangles: Vec<u32>,
}

/// One point of a profile: away from the path, up from it, and what the strip from the
/// point before is made of.
#[derive(Clone, Copy)]
pub struct Rim {
    pub out: f32,
    pub up: f32,
    pub paint: Paint,
    pub open: f32,
}

pub const fn rim(out: f32, up: f32, paint: Paint) -> Rim {
    Rim { out, up, paint, open: 1.0 }
}

pub const fn shaded(out: f32, up: f32, paint: Paint, open: f32) -> Rim {
    Rim { out, up, paint, open }
}

/// A line with a direction away from it at each point.
pub struct Path {
    pub points: Vec<V3>,
    pub out: Vec<V3>,
    pub lift: V3,
}

impl Path {
    /// Along a line on the floor; `out` points to the side on which `towards` lies.
    pub fn facing(line: &[V3], towards: V3) -> Path {
        let mut out: Vec<V3> = (0..line.len())
            .map(|i| {
                let before = line[i.saturating_sub(1)];
                let after = line[(i + 1).min(line.len() - 1)];
                (after - before).at_height(0.0).cross(V3::UP).unit()
            })
            .collect();
        let side: f32 = line.iter().zip(&out).map(|(p, n)| (towards - *p).unit().dot(*n)).sum();
        if side < 0.0 {
            out.iter_mut().for_each(|n| *n = -*n);
        }
        Path { points: line.to_vec(), out, lift: V3::UP }
    }

    pub fn at(&self, i: usize, out: f32, up: f32) -> V3 {
        self.points[i] + self.out[i] * out + self.lift * up
    }

    /// Metres from the start to each point.
    pub fn lengths(&self) -> Vec<f32> {
        let mut sum = 0.0;
        let mut lengths = vec![0.0];
        for pair in self.points.windows(2) {
            sum += (pair[1] - pair[0]).len();
            lengths.push(sum);
        }
        lengths
    }

    /// Places every `gap` metres (about), with the direction away; none on the ends.
    pub fn every(&self, gap: f32) -> Vec<(V3, V3)> {
        let lengths = self.lengths();
        let total = lengths.last().copied().unwrap_or(0.0);
        let count = (total / gap).round().max(1.0);
        let mut places = Vec::new();
        for k in 0..count as usize {
            let want = (k as f32 + 0.5) * total / count;
            let after = lengths.iter().position(|l| *l >= want).unwrap_or(0).max(1);
            let (Some(&a), Some(&b)) = (self.points.get(after - 1), self.points.get(after)) else {
                continue;
            };
            let t = (want - lengths[after - 1]) / (lengths[after] - lengths[after - 1]).max(1e-6);
            places.push((a.mix(b, t), self.out[after - 1].mix(self.out[after], t).unit()));
        }
        places
    }
}

/// The same line without points that lie within `off` metres of their neighbours' chord.
pub fn simplified(line: &[V3], off: f32) -> Vec<V3> {
    let (Some(&first), Some(&last)) = (line.first(), line.last()) else { return Vec::new() };
    let chord = last - first;
    let len2 = chord.dot(chord).max(1e-9);
    let from_chord = |p: V3| {
        let t = ((p - first).dot(chord) / len2).clamp(0.0, 1.0);
        (p - first.mix(last, t)).len()
    };
    let inner = line.iter().enumerate().take(line.len().max(1) - 1).skip(1);
    let worst = inner.max_by(|a, b| from_chord(*a.1).total_cmp(&from_chord(*b.1)));
    match worst {
        Some((i, &point)) if from_chord(point) > off => {
            let mut kept = simplified(&line[..=i], off);
            kept.pop();
            kept.extend(simplified(&line[i..], off));
            kept
        }
        _ => vec![first, last],
    }
}

/// The same line with no piece longer than `max` metres.
pub fn divided(line: &[V3], max: f32) -> Vec<V3> {
    let mut fine: Vec<V3> = line.first().copied().into_iter().collect();
    for pair in line.windows(2) {
        let pieces = ((pair[1] - pair[0]).len() / max).ceil().max(1.0) as usize;
        fine.extend((1..=pieces).map(|k| pair[0].mix(pair[1], k as f32 / pieces as f32)));
    }
    fine
}

impl Mesh {
    pub fn vertex(&mut self, vertex: Vertex) -> u32 {
        self.vertices.push(vertex);
        self.vertices.len() as u32 - 1
    }

    /// A flat four-sided piece, seen from where its corners run anticlockwise. The relief
    /// repeats `repeat` times along and across.
    pub fn quad(&mut self, corners: [V3; 4], paint: Paint, repeat: [f32; 2], open: f32) {
        let [a, b, c, d] = corners;
        let normal = (b - a).cross(d - a).unit();
        let uv = [[0.0, 0.0], [repeat[0], 0.0], repeat, [0.0, repeat[1]]];
        let first = self.vertices.len() as u32;
        for (at, uv) in [a, b, c, d].into_iter().zip(uv) {
            self.vertex(Vertex { at, normal, uv, paint, open });
        }
        self.triangles.extend([0, 1, 2, 0, 2, 3].map(|k| first + k));
    }

    /// A curved sheet of `columns` × `rows` cells; `point` gets 0..1 along and across.
    pub fn sheet(
        &mut self,
        [columns, rows]: [usize; 2],
        paint: Paint,
        point: &dyn Fn(f32, f32) -> (V3, [f32; 2], f32),
    ) {
        let across = columns + 1;
        let spots: Vec<_> = (0..across * (rows + 1))
            .map(|k| point((k % across) as f32 / columns as f32, (k / across) as f32 / rows as f32))
            .collect();
        let first = self.vertices.len() as u32;
        let at = |i: usize, j: usize| spots[j * across + i].0;
        for (k, &(place, uv, open)) in spots.iter().enumerate() {
            let (i, j) = (k % across, k / across);
            let along = at((i + 1).min(columns), j) - at(i.saturating_sub(1), j);
            let over = at(i, (j + 1).min(rows)) - at(i, j.saturating_sub(1));
            let normal = along.cross(over).unit();
            self.vertex(Vertex { at: place, normal, uv, paint, open });
        }
        let wide = columns as u32 + 1;
        for j in 0..rows as u32 {
            for i in 0..columns as u32 {
                let a = first + j * wide + i;
                self.triangles.extend([a, a + 1, a + wide + 1, a, a + wide + 1, a + wide]);
            }
        }
    }

    /// Draws a profile along a path. Going up a profile, its outside is away from the path.
    /// The relief repeats each `tile` metres along and once across each strip.
    pub fn sweep(&mut self, path: &Path, profile: &[Rim], tile: f32) {
        let lengths = path.lengths();
        let total = lengths.last().copied().unwrap_or(0.0);
        let stretch = (total / tile).round().max(1.0) / total.max(1e-3);
        for pair in profile.windows(2) {
            let (low, high) = (pair[0], pair[1]);
            let first = self.vertices.len() as u32;
            for (i, length) in lengths.iter().enumerate() {
                let normal =
                    (path.out[i] * (high.up - low.up) + path.lift * (low.out - high.out)).unit();
                for (v, rim) in [(0.0, low), (1.0, high)] {
                    let at = path.at(i, rim.out, rim.up);
                    let uv = [length * stretch, v];
                    let open = rim.open;
                    self.vertex(Vertex { at, normal, uv, paint: high.paint, open });
                }
            }
            for k in 0..lengths.len() as u32 - 1 {
                let a = first + k * 2;
                self.triangles.extend([a, a + 1, a + 3, a, a + 3, a + 2]);
            }
        }
    }

    /// A turned piece around an upright axis: (radius, height) from below to above.
    pub fn lathe(&mut self, foot: V3, profile: &[(f32, f32)], sides: usize, paint: Paint) {
        for pair in profile.windows(2) {
            let ((r0, y0), (r1, y1)) = (pair[0], pair[1]);
            let first = self.vertices.len() as u32;
            for k in 0..=sides {
                let angle = k as f32 / sides as f32 * std::f32::consts::TAU;
                let out = v3(angle.circle().1, 0.0, angle.circle().0);
                let normal = (out * (y1 - y0) + V3::UP * (r0 - r1)).unit();
                for (v, r, y) in [(0.0, r0, y0), (1.0, r1, y1)] {
                    let at = foot + out * r + V3::UP * y;
                    let uv = [k as f32 / sides as f32 * 4.0, v];
                    self.vertex(Vertex { at, normal, uv, paint, open: 1.0 });
                }
            }
            for k in 0..sides as u32 {
                let a = first + k * 2;
                self.triangles.extend([a, a + 1, a + 3, a, a + 3, a + 2]);
            }
        }
    }

    /// An upright box; `half` along x, y, z before it is turned by `turn` around y.
    pub fn block(&mut self, centre: V3, half: V3, turn: f32, paint: Paint) {
        let (sin, cos) = turn.circle();
        let spin = |p: V3| v3(p.x * cos - p.z * sin, p.y, p.x * sin + p.z * cos);
        let axes = [v3(1.0, 0.0, 0.0), v3(0.0, 1.0, 0.0), v3(0.0, 0.0, 1.0)];
        for k in 0..3 {
            for sign in [1.0, -1.0] {
                let (n, a, b) = (axes[k] * sign, axes[(k + 1) % 3] * sign, axes[(k + 2) % 3]);
                let corner = |i: f32, j: f32| centre + spin((n + a * i + b * j).tint(half));
                let corners =
                    [corner(-1.0, -1.0), corner(1.0, -1.0), corner(1.0, 1.0), corner(-1.0, 1.0)];
                self.quad(corners, paint, [1.0, 1.0], 1.0);
            }
        }
    }
}
