//! The view from a seat as a picture, drawn without a graphics card: cards and lists show it
//! before anybody opens the hall in 3D. Hall, light and chairs are those that `gpu` draws.

mod raster;

use super::audience::{Crowd, Look, Stand, crowd};
use super::camera::Pose;
use super::chair::{self, Form};
use super::math::{Circle, Mat4, V3, v3};
use super::relief::{LAYERS, tile};
use super::scene_model::SceneModel;
use super::theatre::{RANGE, Theatre, build, visible};
use crate::hall::{Point3, STANDING_EYE_M};
use raster::{Corner, Halo, Raster, Relief, Surface};

/// Pixels row by row from the upper edge: red, green, blue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    pub width: u32,
    pub height: u32,
    pub rgb: Vec<u8>,
}

/// A hall that is built once and looked at from many seats.
pub struct Painter {
    plan: SceneModel,
    theatre: Theatre,
    forms: [Form; 8],
    reliefs: Vec<Relief>,
}

/// Pixels are drawn this many times finer in both directions, and averaged.
const FINER: u32 = 2;
/// As the shader of the seats has them.
const WOOD: V3 = v3(0.26, 0.095, 0.036);
const GOLD: V3 = v3(1.0, 0.66, 0.24);

impl Painter {
    /// Builds the hall: some hundred thousand triangles, with their light.
    pub fn of(plan: SceneModel) -> Self {
        let theatre = build(&plan);
        let forms = chair::forms();
        let reliefs = LAYERS.iter().map(|layer| Relief::of(tile(*layer))).collect();
        Self { plan, theatre, forms, reliefs }
    }

    /// What one sees from the seat when the house is empty, `width` by `height` pixels. None for
    /// a seat beyond the last.
    pub fn from_seat(&self, seat: usize, width: u32, height: u32) -> Option<Picture> {
        let pose = Pose::seat(&self.plan, self.plan.seats.get(seat)?);
        Some(self.picture(&pose, Some(seat), width, height))
    }

    /// The same for somebody who stands there, in the hall's own metres.
    pub fn standing(&self, floor: Point3, width: u32, height: u32) -> Picture {
        let floor = v3(floor.x as f32, floor.y as f32, floor.z as f32);
        let pose = Pose::at_stage(&self.plan, floor.up(STANDING_EYE_M as f32));
        self.picture(&pose, None, width, height)
    }

    fn picture(&self, pose: &Pose, sitting: Option<usize>, width: u32, height: u32) -> Picture {
        let look = Look {
            light: &self.theatre.on_seats,
            musicians: &self.theatre.musicians,
            sitting,
            ..Look::default()
        };
        let aspect = width as f32 / height.max(1) as f32;
        let camera = pose.matrix(aspect);
        let mut raster = Raster::new(width * FINER, height * FINER);
        self.draw_crowd(&mut raster, &camera, &crowd(&self.plan, &look, pose, aspect));
        self.draw_hall(&mut raster, &camera, pose, aspect);
        for glow in &self.theatre.glows {
            let radius = transformed_radius(&camera, glow.radius_m);
            let colour = [glow.colour.x, glow.colour.y, glow.colour.z];
            raster.halo(&Halo { at: transformed(&camera, glow.at), radius, colour });
        }
        Picture { width, height, rgb: raster.averaged(FINER) }
    }

    fn draw_hall(&self, raster: &mut Raster, camera: &Mat4, pose: &Pose, aspect: f32) {
        let theatre = &self.theatre;
        let corner = |number: u32| {
            let number = number as usize;
            let (at, [r, g, b, layer]) =
                (theatre.places.get(number)?, *theatre.colours.get(number)?);
            let uv = *theatre.reliefs.get(number)?;
            let light = [r, g, b].map(|part| f32::from(part) / 255.0);
            Some((Corner { at: transformed(camera, V3::from(*at)), light, uv }, layer))
        };
        for block in visible(&theatre.blocks, pose, aspect) {
            let corners = block.corners.start as usize..block.corners.end as usize;
            for triangle in theatre.triangles.get(corners).unwrap_or_default().chunks_exact(3) {
                let [a, b, c] = [0, 1, 2].map(|k| triangle.get(k).copied().and_then(corner));
                let (Some(a), Some(b), Some(c)) = (a, b, c) else { continue };
                let relief = self.reliefs.get(usize::from(a.1));
                let surface = match relief.filter(|_| block.carved) {
                    Some(relief) => Surface::Carved(relief),
                    None => Surface::Plain,
                };
                raster.triangle([a.0, b.0, c.0], surface);
            }
        }
    }

    fn draw_crowd(&self, raster: &mut Raster, camera: &Mat4, crowd: &Crowd) {
        for (form, stands) in self.forms.iter().zip(crowd.by_form()) {
            stands.iter().for_each(|stand| draw_form(raster, camera, form, stand));
        }
    }
}

/// As the shader of the seats does it: turned, set down, and mixed from four colours.
fn draw_form(raster: &mut Raster, camera: &Mat4, form: &Form, stand: &Stand) {
    let [x, y, z, turn] = stand.at;
    let (sin, cos) = turn.circle();
    let [velvet @ .., size] = stand.velvet;
    let [piping @ .., lamp] = stand.piping;
    let (cloth, zone) = (decoded(velvet), decoded(piping));
    let lamp = decoded([lamp; 3]).x;
    let corners = form.places.iter().zip(&form.tones).map(|(place, tones)| {
        let [px, py, pz] = place.map(|part| part * f32::from(size) / 32.0);
        let at = v3(px * cos - pz * sin + x, py + y, px * sin + pz * cos + z);
        let [t0, t1, t2, t3] = tones.map(|tone| f32::from(tone) / 255.0);
        let light = cloth * t0 + zone * t2 + (WOOD * t1 + GOLD * t3) * lamp;
        Corner { at: transformed(camera, at), light: [light.x, light.y, light.z], uv: [0.0; 2] }
    });
    let corners: Vec<Corner> = corners.collect();
    for triangle in form.triangles.chunks_exact(3) {
        let [a, b, c] = [0, 1, 2].map(|k| corners.get(usize::from(*triangle.get(k)?)).copied());
        if let (Some(a), Some(b), Some(c)) = (a, b, c) {
            raster.triangle([a, b, c], Surface::Linear);
        }
    }
}

/// From the bytes of an instance to linear light.
fn decoded(bytes: [u8; 3]) -> V3 {
    let [r, g, b] = bytes.map(|byte| (f32::from(byte) / 255.0).powi(2) * RANGE);
    v3(r, g, b)
}

fn transformed(m: &Mat4, at: V3) -> [f32; 4] {
    [0, 1, 2, 3].map(|row| m[row] * at.x + m[4 + row] * at.y + m[8 + row] * at.z + m[12 + row])
}

/// Half of the picture's height that so many metres take at a distance of one.
fn transformed_radius(m: &Mat4, metres: f32) -> f32 {
    // The second row of a camera that never tilts aside has this length.
    v3(m[1], m[5], m[9]).len() * metres
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shell::Shell;

    const SIZE: [u32; 2] = [160, 90];

    fn painter() -> Painter {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../assets/halls/opera.json");
        let bytes = std::fs::read(path).expect("the demo halls are in the repository");
        let hall = crate::import::read(&bytes).expect("a whole hall").hall;
        Painter::of(SceneModel::of(&hall, &Shell::of(&hall)))
    }

    /// Mean brightness of the picture's columns from..to (of a hundred), in its middle third.
    fn brightness(picture: &Picture, from: usize, to: usize) -> f32 {
        let (width, height) = (picture.width as usize, picture.height as usize);
        let rows = height / 3..height * 2 / 3;
        let columns = width * from / 100..width * to / 100;
        let pixels = rows.flat_map(|y| columns.clone().map(move |x| (y * width + x) * 3));
        let bytes: Vec<f32> =
            pixels.flat_map(|at| &picture.rgb[at..at + 3]).map(|byte| f32::from(*byte)).collect();
        bytes.iter().sum::<f32>() / bytes.len() as f32
    }

    #[test]
    fn from_the_middle_of_the_house_the_stage_is_lit_between_darker_sides() {
        let painter = painter();
        let middle = (0..painter.plan.seats.len())
            .min_by_key(|seat| {
                let [x, y, z] = painter.plan.seats[*seat].floor;
                ((x.abs() + y.abs() + (z - 14.0).abs()) * 100.0) as i64
            })
            .expect("the opera has seats");
        let picture = painter.from_seat(middle, SIZE[0], SIZE[1]).expect("a seat of the opera");
        assert_eq!(picture.rgb.len(), (SIZE[0] * SIZE[1] * 3) as usize);
        let stage = brightness(&picture, 40, 60);
        assert!(stage > 40.0, "the stage is lit: {stage}");
        assert!(stage > 1.2 * brightness(&picture, 0, 8), "the left side is darker");
        assert_eq!(painter.from_seat(middle, SIZE[0], SIZE[1]), Some(picture), "always the same");
    }

    #[test]
    fn there_is_no_view_from_a_seat_that_does_not_exist() {
        let painter = painter();
        assert_eq!(painter.from_seat(painter.plan.seats.len(), SIZE[0], SIZE[1]), None);
    }
}
