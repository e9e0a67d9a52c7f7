//! The chair in three levels of detail, the wheelchair and its place, a person, and the marker
//! above one's own seat. All face −z and stand on the origin.

use std::f32::consts::{PI, TAU};

use super::math::{Circle, V3, smooth, v3};

/// Triangles whose colour is a mixture of four: velvet, wood, the zone's piping, gold.
#[derive(Default)]
pub struct Form {
    pub places: Vec<[f32; 3]>,
    /// How much of each of the four, shading included.
    pub tones: Vec<[u8; 4]>,
    pub triangles: Vec<u16>,
}

/// All forms, in the order of `Crowd::by_form`.
pub fn forms() -> [Form; 8] {
    [
        near(),
        far(),
        distant(),
        person(),
        distant_person(),
        wheelchair_place(),
        wheelchair(),
        marker(),
    ]
}

#[derive(Clone, Copy)]
enum Stuff {
    Velvet,
    Wood,
    Piping,
    Gold,
}
use Stuff::{Gold, Piping, Velvet, Wood};

/// Where the chandelier is, roughly, for the shading of what has no baked light of its own.
const FROM: V3 = v3(0.15, 0.82, -0.35);

impl Form {
    fn vertex(&mut self, at: V3, normal: V3, stuff: Stuff, open: f32) -> u16 {
        // Both sides are seen: the back of a chair catches the lamps of the tiers.
        let lit = 0.42 + 0.36 * normal.dot(FROM) + 0.22 * normal.z.abs();
        let low = smooth(-0.25, 0.75, at.y);
        let tone = ((lit * open * (0.35 + 0.65 * low)).clamp(0.03, 1.0) * 255.0) as u8;
        let mut tones = [0; 4];
        tones[stuff as usize] = tone;
        self.places.push([at.x, at.y, at.z]);
        self.tones.push(tones);
        (self.places.len() - 1) as u16
    }

    fn sheet(&mut self, [m, n]: [usize; 2], stuff: Stuff, at: &dyn Fn(f32, f32) -> (V3, f32)) {
        let spot = |i: usize, j: usize| at(i as f32 / m as f32, j as f32 / n as f32);
        let first = self.places.len() as u16;
        for j in 0..=n {
            for i in 0..=m {
                let (place, open) = spot(i, j);
                let along = spot((i + 1).min(m), j).0 - spot(i.saturating_sub(1), j).0;
                let across = spot(i, (j + 1).min(n)).0 - spot(i, j.saturating_sub(1)).0;
                self.vertex(place, along.cross(across).unit(), stuff, open);
            }
        }
        let wide = m as u16 + 1;
        for j in 0..n as u16 {
            for i in 0..m as u16 {
                let a = first + j * wide + i;
                self.triangles.extend([a, a + 1, a + wide + 1, a, a + wide + 1, a + wide]);
            }
        }
    }

    fn block(&mut self, centre: V3, half: V3, stuff: Stuff) {
        let axes = [v3(1.0, 0.0, 0.0), v3(0.0, 1.0, 0.0), v3(0.0, 0.0, 1.0)];
        for k in 0..3 {
            for sign in [1.0, -1.0] {
                let (n, a, b) = (axes[k] * sign, axes[(k + 1) % 3] * sign, axes[(k + 2) % 3]);
                self.sheet([1, 1], stuff, &|u, v| {
                    let corner = n + a * (2.0 * u - 1.0) + b * (2.0 * v - 1.0);
                    (centre + corner.tint(half), 1.0)
                });
            }
        }
    }

    fn lathe(&mut self, foot: V3, profile: &[(f32, f32)], sides: usize, stuff: Stuff) {
        let last = profile.len() - 1;
        self.sheet([sides, last], stuff, &|u, v| {
            let (radius, y) = profile[(v * last as f32).round() as usize];
            let (sin, cos) = (-u * TAU).circle();
            (foot + v3(cos * radius, y, sin * radius), 1.0)
        });
    }
}

/// Height of the back's edge at −1..1 across: straight sides, a round top.
fn top(x: f32) -> f32 {
    0.80 + 0.15 * (1.0 - x * x).max(0.0).sqrt()
}

/// The back leans: further behind the higher.
fn lean(y: f32) -> f32 {
    0.17 + (y - 0.45) * 0.20
}

const HALF_M: f32 = 0.235;

/// The chair beside and before oneself.
pub fn near() -> Form {
    let mut form = Form::default();
    form.sheet([5, 4], Velvet, &|u, v| {
        let x = 2.0 * u - 1.0;
        let soft = (1.0 - x * x).max(0.0).sqrt() * (1.0 - (2.0 * v - 1.0).powi(4)).max(0.0).sqrt();
        let y = 0.405 + 0.075 * soft;
        (v3(-x * HALF_M, y, 0.17 - v * 0.45), 0.55 + 0.45 * soft * smooth(0.0, 0.3, v))
    });
    form.block(v3(0.0, 0.37, -0.055), v3(HALF_M, 0.045, 0.225), Velvet);
    form.sheet([8, 4], Velvet, &|u, v| {
        let x = 2.0 * u - 1.0;
        let y = 0.40 + (top(x) - 0.055 - 0.40) * v;
        let soft = (1.0 - x.powi(4)).max(0.0).sqrt() * (1.0 - (2.0 * v - 1.0).powi(6)).max(0.0);
        let open = (0.45 + 0.55 * soft) * (0.55 + 0.45 * v);
        (v3(-x * HALF_M * 0.93, y, lean(y) - 0.02 - 0.05 * soft), open)
    });
    back(&mut form, 16);
    for side in [-1.0, 1.0_f32] {
        form.block(v3(side * 0.262, 0.60, -0.02), v3(0.032, 0.024, 0.20), Velvet);
        form.block(v3(side * 0.262, 0.565, -0.02), v3(0.028, 0.014, 0.21), Wood);
        form.block(v3(side * 0.262, 0.30, -0.12), v3(0.024, 0.26, 0.05), Wood);
        form.block(v3(side * 0.262, 0.30, 0.13), v3(0.024, 0.28, 0.04), Wood);
    }
    form
}

/// Wooden frame with piping along the top, velvet behind, and the number's plate.
fn back(form: &mut Form, steps: usize) {
    let edge = |u: f32| {
        // Evenly along the arch, not across it: steep sides stay round.
        let x = -(u * PI).circle().1;
        (x, top(x))
    };
    let rim = |u: f32, z: f32, inset: f32| {
        let (x, y) = edge(u);
        v3(-x * (HALF_M - inset), y - inset, lean(y) + z)
    };
    form.sheet([steps, 1], Wood, &|u, v| (rim(u, 0.055 * v - 0.02, 0.0), 1.1));
    form.sheet([steps, 1], Piping, &|u, v| (rim(u, -0.022, 0.045 * v), 1.1));
    form.sheet([steps, 1], Wood, &|u, v| (rim(1.0 - u, 0.036, 0.028 * v), 1.0));
    form.sheet([steps, 2], Velvet, &|u, v| {
        let (x, high) = edge(1.0 - u);
        let y = 0.34 + (high - 0.028 - 0.34) * v;
        (v3(-x * (HALF_M - 0.028 * v), y, lean(y) + 0.034), 0.40 + 0.5 * v)
    });
    for side in [-1.0, 1.0_f32] {
        form.sheet([1, 1], Wood, &|u, v| {
            let y = 0.30 + 0.51 * v;
            (v3(side * HALF_M, y, lean(y) - 0.02 + 0.055 * u), 0.8)
        });
    }
    form.sheet([1, 1], Gold, &|u, v| {
        let y = 0.80 + 0.035 * v;
        (v3(0.045 * (2.0 * u - 1.0), y, lean(y) + 0.037), 1.3)
    });
}

/// The same chair from further away: what is left of it at a few dozen pixels.
pub fn far() -> Form {
    let mut form = Form::default();
    let face = |x: f32, y: f32, z: f32| v3(x * HALF_M * 1.1, y, lean(y) + z);
    for (z, sign, stuff) in [(-0.05, -1.0, Velvet), (0.036, 1.0, Velvet)] {
        form.sheet([4, 1], stuff, &|u, v| {
            let x = (2.0 * u - 1.0) * sign;
            let y = 0.34 + (top(x) - 0.34) * v;
            (face(x, y, z), 0.5 + 0.5 * v)
        });
    }
    form.sheet([4, 1], Piping, &|u, v| {
        let x = 2.0 * u - 1.0;
        (face(-x, top(x), -0.05 + 0.09 * v), 1.1)
    });
    form.sheet([1, 1], Velvet, &|u, v| {
        (v3(-(2.0 * u - 1.0) * HALF_M, 0.47, 0.17 - v * 0.45), 0.5 + 0.5 * v)
    });
    form.sheet([1, 1], Velvet, &|u, v| {
        (v3((2.0 * u - 1.0) * HALF_M, 0.28 + 0.19 * v, -0.28), 0.6 + 0.4 * v)
    });
    for side in [-1.0, 1.0_f32] {
        form.sheet([1, 1], Wood, &|u, v| {
            (v3(side * 0.262, 0.10 + 0.50 * v, -0.22 + 0.40 * u), 0.5 + 0.5 * v)
        });
        form.sheet([1, 1], Velvet, &|u, v| {
            (v3(side * (0.235 + 0.06 * u), 0.61, -0.22 + 0.40 * v), 1.0)
        });
    }
    form
}

/// And from across the house: a back, a cap and a cushion.
pub fn distant() -> Form {
    let mut form = Form::default();
    for (z, sign) in [(-0.05, -1.0), (0.036, 1.0_f32)] {
        form.sheet([4, 1], Velvet, &|u, v| {
            let x = (2.0 * u - 1.0) * sign;
            let y = 0.36 + (top(x) - 0.36) * v;
            (v3(x * HALF_M * 1.08, y, lean(y) + z), 0.5 + 0.5 * v)
        });
    }
    form.sheet([4, 1], Piping, &|u, v| {
        let y = top(2.0 * u - 1.0);
        (v3((1.0 - 2.0 * u) * HALF_M * 1.08, y, lean(y) - 0.05 + 0.09 * v), 1.1)
    });
    form.sheet([1, 2], Velvet, &|u, v| {
        let (y, z) = [(0.30, -0.28), (0.47, -0.28), (0.47, 0.17)][(v * 2.0) as usize];
        (v3((1.0 - 2.0 * u) * 0.27, y, z), 0.55 + 0.35 * v)
    });
    form
}

const SHOULDERS: [(f32, f32); 7] = [
    (0.19, 0.46),
    (0.20, 0.72),
    (0.218, 0.90),
    (0.19, 0.99),
    (0.10, 1.035),
    (0.055, 1.07),
    (0.052, 1.14),
];
const TORSO: [(f32, f32); 4] = [(0.19, 0.50), (0.21, 0.90), (0.15, 1.01), (0.05, 1.10)];

/// Someone who sits: shoulders and a head, no more than a shape in the dark.
pub fn person() -> Form {
    figure(&SHOULDERS, [14, 9])
}

pub fn distant_person() -> Form {
    figure(&TORSO, [5, 3])
}

fn figure(body: &[(f32, f32)], [sides, rings]: [usize; 2]) -> Form {
    let mut form = Form::default();
    let last = body.len() - 1;
    form.sheet([sides, last], Velvet, &|u, v| {
        let (radius, y) = body[(v * last as f32).round() as usize];
        let (sin, cos) = (-u * TAU).circle();
        (v3(cos * radius, y, 0.06 + sin * radius * 0.55), 0.9)
    });
    form.sheet([sides, rings], Wood, &|u, v| {
        let (sin, cos) = (-u * TAU).circle();
        let (ring, y) = ((v * PI).circle().0 * 0.088, 1.20 - (v * PI).circle().1 * 0.118);
        (v3(cos * ring * 0.88, y, 0.04 + sin * ring * 1.05), 0.5 + 0.35 * v)
    });
    form
}

/// A flat place edged in the zone's colour, with the wheel and the figure of the sign in gold.
pub fn wheelchair_place() -> Form {
    let mut form = Form::default();
    form.block(v3(0.0, 0.015, 0.0), v3(0.42, 0.015, 0.52), Piping);
    form.block(v3(0.0, 0.02, 0.0), v3(0.38, 0.02, 0.48), Velvet);
    form.sheet([18, 1], Gold, &|u, v| {
        // Open where the leg leaves it and above the back, as on the sign.
        let (sin, cos) = (0.75 + u * 3.7).circle();
        let radius = 0.19 + 0.06 * v;
        (v3(cos * radius, 0.045, 0.08 + sin * radius), 1.4)
    });
    let bar = |form: &mut Form, a: V3, b: V3, w: f32| {
        let side = (b - a).cross(V3::UP).unit() * w;
        form.sheet([1, 1], Gold, &|u, v| (a.mix(b, v) + side * (2.0 * u - 1.0), 1.4));
    };
    let y = 0.05;
    bar(&mut form, v3(-0.03, y, 0.02), v3(-0.03, y, -0.24), 0.035);
    bar(&mut form, v3(-0.03, y, 0.02), v3(0.17, y, 0.02), 0.03);
    bar(&mut form, v3(0.16, y, 0.02), v3(0.24, y, 0.24), 0.03);
    form.sheet([10, 1], Gold, &|u, v| {
        let (sin, cos) = (u * TAU).circle();
        (v3(-0.03 + cos * 0.06 * v, y, -0.33 + sin * 0.06 * v), 1.4)
    });
    form
}

/// A wheelchair in which somebody sits: seat, back with two handles, and the large wheels.
pub fn wheelchair() -> Form {
    let mut form = Form::default();
    form.block(v3(0.0, 0.47, -0.02), v3(0.22, 0.03, 0.22), Velvet);
    form.block(v3(0.0, 0.68, 0.20), v3(0.22, 0.20, 0.015), Velvet);
    for side in [-1.0, 1.0_f32] {
        form.block(v3(side * 0.22, 0.88, 0.26), v3(0.02, 0.02, 0.07), Wood);
        for (radius, width, stuff) in [(0.30, 0.025, Wood), (0.26, 0.012, Gold)] {
            form.sheet([20, 1], stuff, &|u, v| {
                let (sin, cos) = (u * TAU).circle();
                let x = side * (0.27 + width * (2.0 * v - 1.0));
                (v3(x, 0.32 + sin * radius, 0.10 + cos * radius), 1.2)
            });
        }
    }
    form
}

/// A golden drop that hangs in the air; its tip is the origin.
pub fn marker() -> Form {
    let mut form = Form::default();
    let drop = [(0.0, 0.0), (0.10, 0.16), (0.15, 0.28), (0.13, 0.38), (0.07, 0.45), (0.0, 0.47)];
    form.lathe(V3::default(), &drop, 14, Velvet);
    form
}
