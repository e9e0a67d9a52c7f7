//! Seats as the viewer sees them now: their state, what is near enough for the fine chair,
//! what is outside the picture, and in which colours each is drawn.

use super::camera::Pose;
use super::math::{V3, noise, v3, within};
use super::palette::VELVET;
use super::scene_model::{Chair, SceneModel};
use super::theatre::encode;

/// A seat's state, one byte each from the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum State {
    #[default]
    Free,
    Taken,
    Mine,
    /// Not for sale, or filtered out.
    Dimmed,
}

impl From<u8> for State {
    fn from(byte: u8) -> State {
        match byte {
            0 => State::Free,
            1 => State::Taken,
            2 => State::Mine,
            _ => State::Dimmed,
        }
    }
}

/// One instance: where it stands and faces, its cloth and size, its piping and the light on it.
#[derive(Clone, Copy, Debug)]
pub struct Stand {
    pub at: [f32; 4],
    pub velvet: [u8; 4],
    pub piping: [u8; 4],
}

/// The instances of one frame, by form.
#[derive(Debug, Default)]
pub struct Crowd {
    pub near: Vec<Stand>,
    pub far: Vec<Stand>,
    pub distant: Vec<Stand>,
    pub people: Vec<Stand>,
    pub distant_people: Vec<Stand>,
    pub wheelchair_places: Vec<Stand>,
    /// On the places that are taken.
    pub wheelchairs: Vec<Stand>,
    pub markers: Vec<Stand>,
}

impl Crowd {
    /// In the order of `chair::forms`.
    pub fn by_form(&self) -> [&[Stand]; 8] {
        [
            &self.near,
            &self.far,
            &self.distant,
            &self.people,
            &self.distant_people,
            &self.wheelchair_places,
            &self.wheelchairs,
            &self.markers,
        ]
    }
}

/// What the crowd depends on besides the plan.
#[derive(Default)]
pub struct Look<'a> {
    pub states: &'a [State],
    /// What falls on each seat.
    pub light: &'a [V3],
    /// The colour of each seat while it is free; velvet where none is given.
    pub cloths: &'a [V3],
    /// Place and facing of those who play.
    pub musicians: &'a [[f32; 4]],
    pub sitting: Option<usize>,
    pub under_pointer: Option<usize>,
}

/// Fine chairs up to here, in metres at a picture one radian wide.
const FINE_M: f32 = 4.5;
/// And fair ones, and people with a neck, up to here.
const FAIR_M: f32 = 11.0;
/// No heads so close that they fill the picture, in metres.
const HEADS_FROM_M: f32 = 2.3;
/// Least and most light on the cloth of a zone.
const CLOTH_LIGHT: [f32; 2] = [0.55, 1.15];
/// The marker's size in 1/32 at one metre, and at least.
const MARKER: [f32; 2] = [2.6, 8.0];

pub fn crowd(plan: &SceneModel, look: &Look, pose: &Pose, aspect: f32) -> Crowd {
    let mut crowd = Crowd::default();
    let forward = pose.forward();
    let corner = pose.ray(1.0, 1.0, aspect).dot(forward);
    for (i, chair) in plan.seats.iter().enumerate() {
        let away = V3::from(chair.floor).up(0.6) - pose.eye;
        let far = away.len();
        let beside = far > 2.5 && away.dot(forward) < (corner - 0.9 / far) * far;
        if look.sitting == Some(i) || beside {
            continue;
        }
        let state = look.states.get(i).copied().unwrap_or_default();
        let light = look.light.get(i).copied().unwrap_or(v3(0.3, 0.2, 0.1));
        let lifted = if look.under_pointer == Some(i) { 1.8 } else { 1.0 };
        let cloth = look.cloths.get(i).copied().filter(|_| state == State::Free);
        let stand = match cloth {
            Some(cloth) => in_cloth(chair, cloth, light * lifted),
            None => stand(plan, chair, state, light * lifted),
        };
        if chair.wheelchair {
            crowd.wheelchair_places.push(stand);
            if state == State::Taken {
                crowd.wheelchairs.push(stand);
            }
        } else if far * pose.fov < FINE_M {
            crowd.near.push(stand);
        } else if far * pose.fov < FAIR_M {
            crowd.far.push(stand);
        } else {
            crowd.distant.push(stand);
        }
        match state {
            State::Taken if far * pose.fov > FAIR_M => {
                crowd.distant_people.push(person(chair, i, light));
            }
            State::Taken if far > HEADS_FROM_M => crowd.people.push(person(chair, i, light)),
            State::Mine => crowd.markers.push(marker(chair, far * pose.fov)),
            State::Taken | State::Free | State::Dimmed => {}
        }
    }
    crowd.distant_people.extend(look.musicians.iter().map(|at| Stand {
        at: *at,
        velvet: with(encode(v3(0.012, 0.011, 0.012)), 32),
        piping: with([0; 3], encode(v3(0.35, 0.0, 0.0))[0]),
    }));
    crowd
}

fn stand(plan: &SceneModel, chair: &Chair, state: State, light: V3) -> Stand {
    let luma = brightness(light);
    let zone = plan.zones.get(usize::from(chair.zone)).map_or(v3(0.5, 0.35, 0.12), zone_colour);
    let warm = light.mix(v3(luma, luma, luma), 0.35);
    let (velvet, piping) = match state {
        State::Free => {
            let red = VELVET.tint(warm) * 1.8;
            (red, red.mix(zone.tint(warm), 0.6))
        }
        State::Taken => (v3(0.15, 0.020, 0.026).tint(warm), v3(0.12, 0.06, 0.03).tint(warm)),
        State::Mine => (v3(1.5, 0.86, 0.20) * luma.clamp(0.7, 1.1), v3(1.9, 1.35, 0.5)),
        State::Dimmed => (v3(0.060, 0.050, 0.052).tint(warm), v3(0.07, 0.06, 0.06).tint(warm)),
    };
    upholstered(chair, [velvet, piping], luma)
}

/// A free seat in its zone's colour, which is the same in every light: the legend names it.
fn in_cloth(chair: &Chair, cloth: V3, light: V3) -> Stand {
    let luma = brightness(light);
    let cloth = cloth * luma.clamp(CLOTH_LIGHT[0], CLOTH_LIGHT[1]);
    upholstered(chair, [cloth, cloth * 1.5], luma)
}

fn upholstered(chair: &Chair, [velvet, piping]: [V3; 2], luma: f32) -> Stand {
    let [x, y, z] = chair.floor;
    Stand {
        at: [x, y, z, chair.facing],
        velvet: with(encode(velvet), 32),
        piping: with(encode(piping), encode(v3(luma, 0.0, 0.0))[0]),
    }
}

fn with([r, g, b]: [u8; 3], a: u8) -> [u8; 4] {
    [r, g, b, a]
}

fn brightness(light: V3) -> f32 {
    light.x * 0.4 + light.y * 0.45 + light.z * 0.15
}

/// The zone's colour as paint: from the screen's square root to linear.
pub fn zone_colour(rgb: &[u8; 3]) -> V3 {
    let part = |byte: u8| (f32::from(byte) / 255.0).powi(2);
    v3(part(rgb[0]), part(rgb[1]), part(rgb[2]))
}

/// Evening dress: dark, with here and there a colour.
fn person(chair: &Chair, number: usize, light: V3) -> Stand {
    const CLOTHS: [V3; 6] = [
        v3(0.030, 0.030, 0.038),
        v3(0.050, 0.045, 0.050),
        v3(0.035, 0.050, 0.085),
        v3(0.16, 0.13, 0.11),
        v3(0.06, 0.075, 0.060),
        v3(0.11, 0.045, 0.075),
    ];
    let pick = noise(number as i32, 11);
    let cloth = CLOTHS[(pick * 5.999) as usize];
    let size = 30.0 + 4.0 * noise(number as i32, 12);
    let hair = brightness(light) * (0.25 + 1.1 * noise(number as i32, 13).powi(2));
    let [x, y, z] = chair.floor;
    Stand {
        at: [x, y, z, chair.facing + 0.5 * (noise(number as i32, 14) - 0.5)],
        velvet: with(encode(cloth.tint(light) * 1.6), size as u8),
        piping: with([0; 3], encode(v3(hair, 0.0, 0.0))[0]),
    }
}

/// Hangs over the chair and grows with the distance, so that it is found from anywhere.
fn marker(chair: &Chair, far: f32) -> Stand {
    let size = within(MARKER[1], far * MARKER[0], 250.0);
    let [x, y, z] = chair.floor;
    Stand {
        at: [x, y + 1.15, z, 0.0],
        velvet: with(encode(v3(2.3, 1.05, 0.16)), size as u8),
        piping: [0; 4],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan() -> SceneModel {
        let seats = (0..30).map(|i| Chair {
            floor: [0.0, 0.0, 1.0 + i as f32],
            wheelchair: i == 29,
            ..Chair::default()
        });
        SceneModel { seats: seats.collect(), opening_width_m: 10.0, ..SceneModel::default() }
    }

    fn seen_from(seat: usize, states: &[State]) -> Crowd {
        let plan = plan();
        let light = vec![v3(1.0, 0.8, 0.5); 30];
        let look = Look { states, light: &light, sitting: Some(seat), ..Look::default() };
        crowd(&plan, &look, &Pose::seat(&plan, &plan.seats[seat]), 1.6)
    }

    #[test]
    fn ones_own_chair_is_not_in_the_way_and_those_behind_are_not_drawn() {
        let crowd = seen_from(20, &[]);
        let chairs = crowd.near.len() + crowd.far.len() + crowd.distant.len();
        assert_eq!(chairs, 20 + 2, "20 before, 2 just behind");
        assert!(crowd.wheelchair_places.is_empty());
        assert!(crowd.people.is_empty());
    }

    #[test]
    fn on_a_wheelchair_place_stands_a_wheelchair_once_it_is_taken() {
        let mut states = vec![State::Free; 30];
        let mut plan = plan();
        plan.seats[5].wheelchair = true;
        let counts = |states: &[State]| {
            let light = vec![v3(1.0, 0.8, 0.5); 30];
            let look = Look { states, light: &light, ..Look::default() };
            let crowd = crowd(&plan, &look, &Pose::seat(&plan, &plan.seats[20]), 1.6);
            [crowd.wheelchair_places.len(), crowd.wheelchairs.len(), crowd.distant_people.len()]
        };
        assert_eq!(counts(&states), [1, 0, 0]);
        states[5] = State::Taken;
        assert_eq!(counts(&states), [1, 1, 1]);
    }

    #[test]
    fn a_free_seat_has_its_zones_colour_and_a_taken_one_has_not() {
        let (plan, light, blue) = (plan(), vec![v3(1.0, 0.8, 0.5); 30], v3(0.1, 0.2, 0.9));
        let states: Vec<State> = (0..30).map(|i| State::from(i % 2)).collect();
        let cloths = vec![blue; 30];
        let look = Look { states: &states, light: &light, cloths: &cloths, ..Look::default() };
        let crowd = crowd(&plan, &look, &Pose::seat(&plan, &plan.seats[28]), 1.6);
        let is_blue = |stand: &Stand| stand.velvet[2] > stand.velvet[0];
        let free = |stand: &Stand| (stand.at[2] - 1.0) % 2.0 == 0.0;
        assert!(crowd.distant.iter().all(|stand| is_blue(stand) == free(stand)));
    }

    #[test]
    fn a_taken_seat_has_a_person_and_a_chosen_one_a_marker() {
        let mut states = vec![State::Free; 30];
        states[3] = State::Taken;
        states[5] = State::Mine;
        let crowd = seen_from(20, &states);
        assert_eq!(crowd.people.len() + crowd.distant_people.len(), 1);
        assert_eq!(crowd.markers.len(), 1);
        let (marker, person) = (crowd.markers[0], crowd.distant_people[0]);
        assert_eq!([marker.at[2], person.at[2]], [6.0, 4.0], "each over its own seat");
        assert!(marker.velvet[0] > person.velvet[0] && marker.piping != person.piping);
    }
}
