//! Vectors and the two matrices of a camera, in metres. Column-major, right-handed.
//! The audience looks along −z, y is up.

use std::f32::consts::{FRAC_PI_2, PI, TAU};
use std::ops::{Add, AddAssign, Mul, Neg, Sub};

/// A place, a direction or a linear colour.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct V3 {
    pub x: f32,
    pub y: f32,
    pub z: f32,
}

pub const fn v3(x: f32, y: f32, z: f32) -> V3 {
    V3 { x, y, z }
}

impl V3 {
    pub const UP: V3 = v3(0.0, 1.0, 0.0);

    pub fn dot(self, o: V3) -> f32 {
        self.x * o.x + self.y * o.y + self.z * o.z
    }

    pub fn cross(self, o: V3) -> V3 {
        v3(self.y * o.z - self.z * o.y, self.z * o.x - self.x * o.z, self.x * o.y - self.y * o.x)
    }

    pub fn len(self) -> f32 {
        self.dot(self).sqrt()
    }

    /// Length 1; a zero vector stays zero.
    pub fn unit(self) -> V3 {
        let len = self.len();
        if len > 1e-6 { self * (1.0 / len) } else { self }
    }

    pub fn mix(self, o: V3, t: f32) -> V3 {
        self + (o - self) * t
    }

    /// Component by component: a colour through a filter.
    pub fn tint(self, o: V3) -> V3 {
        v3(self.x * o.x, self.y * o.y, self.z * o.z)
    }

    /// The same place at another height.
    pub fn at_height(self, y: f32) -> V3 {
        v3(self.x, y, self.z)
    }

    pub fn up(self, by: f32) -> V3 {
        v3(self.x, self.y + by, self.z)
    }
}

impl Add for V3 {
    type Output = V3;
    fn add(self, o: V3) -> V3 {
        v3(self.x + o.x, self.y + o.y, self.z + o.z)
    }
}

impl AddAssign for V3 {
    fn add_assign(&mut self, o: V3) {
        *self = *self + o;
    }
}

impl Sub for V3 {
    type Output = V3;
    fn sub(self, o: V3) -> V3 {
        v3(self.x - o.x, self.y - o.y, self.z - o.z)
    }
}

impl Mul<f32> for V3 {
    type Output = V3;
    fn mul(self, k: f32) -> V3 {
        v3(self.x * k, self.y * k, self.z * k)
    }
}

impl Neg for V3 {
    type Output = V3;
    fn neg(self) -> V3 {
        self * -1.0
    }
}

/// Sine and cosine without the library's, which is exact for arguments of any size and
/// several kilobytes long. Right to 5e-6 within some hundred turns.
pub trait Circle {
    /// Sine and cosine.
    fn circle(self) -> (f32, f32);
}

impl Circle for f32 {
    fn circle(self) -> (f32, f32) {
        (sine(self), sine(self + FRAC_PI_2))
    }
}

fn sine(x: f32) -> f32 {
    let turn = x - TAU * (x / TAU).round();
    // The half turn is folded onto the quarter.
    let x = if turn.abs() > FRAC_PI_2 { PI.copysign(turn) - turn } else { turn };
    let x2 = x * x;
    let tail = 1.0 / 120.0 - x2 * (1.0 / 5040.0 - x2 / 362_880.0);
    x * (1.0 - x2 * (1.0 / 6.0 - x2 * tail))
}

pub fn tan(x: f32) -> f32 {
    let (sin, cos) = x.circle();
    sin / cos
}

/// `x` within bounds that are computed: there `f32::clamp` keeps a message that prints floats,
/// five kilobytes of the wasm file.
pub fn within(low: f32, x: f32, high: f32) -> f32 {
    x.max(low).min(high)
}

/// From 0 at `a` to 1 at `b` without corners.
pub fn smooth(a: f32, b: f32, x: f32) -> f32 {
    let t = ((x - a) / (b - a)).clamp(0.0, 1.0);
    t * t * (3.0 - 2.0 * t)
}

/// A number in 0..1 that looks random and is the same for the same two numbers.
pub fn noise(a: i32, b: i32) -> f32 {
    let mut h = (a as u32).wrapping_mul(0x9E37_79B1) ^ (b as u32).wrapping_mul(0x85EB_CA77);
    h ^= h >> 15;
    h = h.wrapping_mul(0x2C1B_3C6D);
    h ^= h >> 13;
    (h & 0xFFFF) as f32 / 65_535.0
}

/// Smooth noise over the plane, 0..1, one bump per unit.
pub fn clouds(x: f32, y: f32) -> f32 {
    let (ix, iy) = (x.floor(), y.floor());
    let (fx, fy) = (smooth(0.0, 1.0, x - ix), smooth(0.0, 1.0, y - iy));
    let (ix, iy) = (ix as i32, iy as i32);
    let low = noise(ix, iy) * (1.0 - fx) + noise(ix + 1, iy) * fx;
    let high = noise(ix, iy + 1) * (1.0 - fx) + noise(ix + 1, iy + 1) * fx;
    low * (1.0 - fy) + high * fy
}

/// The order of things by a key, as (key, number) pairs: one sort for all, for a small file.
pub fn by_key(keys: impl Iterator<Item = u64>) -> Vec<(u64, u32)> {
    let mut order: Vec<(u64, u32)> = keys.zip(0..).collect();
    order.sort_unstable();
    order
}

pub type Mat4 = [f32; 16];

/// What the camera sees, from the eye to clip space.
pub fn perspective(fov_y: f32, aspect: f32, near: f32, far: f32) -> Mat4 {
    let f = 1.0 / tan(fov_y * 0.5);
    let depth = 1.0 / (near - far);
    let mut m = [0.0; 16];
    m[0] = f / aspect;
    m[5] = f;
    m[10] = (near + far) * depth;
    m[11] = -1.0;
    m[14] = 2.0 * near * far * depth;
    m
}

/// From the hall to the eye that looks along `forward`, level with the horizon.
pub fn look(eye: V3, forward: V3) -> Mat4 {
    let side = forward.cross(V3::UP).unit();
    let up = side.cross(forward);
    [
        side.x,
        up.x,
        -forward.x,
        0.0,
        side.y,
        up.y,
        -forward.y,
        0.0,
        side.z,
        up.z,
        -forward.z,
        0.0,
        -side.dot(eye),
        -up.dot(eye),
        forward.dot(eye),
        1.0,
    ]
}

/// `a` after `b`.
pub fn times(a: &Mat4, b: &Mat4) -> Mat4 {
    let mut m = [0.0; 16];
    for (i, cell) in m.iter_mut().enumerate() {
        let (column, row) = (i / 4, i % 4);
        *cell = (0..4).map(|k| a[k * 4 + row] * b[column * 4 + k]).sum();
    }
    m
}

impl From<[f32; 3]> for V3 {
    fn from([x, y, z]: [f32; 3]) -> V3 {
        v3(x, y, z)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn our_sine_is_the_librarys() {
        for k in -4000..4000 {
            let x = k as f32 * 0.0137;
            let (sin, cos) = x.circle();
            assert!((sin - x.sin()).abs() < 2e-5 && (cos - x.cos()).abs() < 2e-5, "at {x}");
        }
    }
}
