//! The 3D view of one hall: what is shown, from where, and when a frame is due. Knows the
//! graphics card but no page; `page` gives it sizes, times and the pointer.

use three_d::Context;

use super::audience::{Look, State, crowd};
use super::blockers::Blockers;
use super::camera::Pose;
use super::gpu::{Effort, Gpu, Ring};
use super::math::{V3, v3};
use super::moves::{Flight, Held};
use super::pick::{self, Side};
use super::scene_model::SceneModel;
use super::theatre::{self, Theatre};

/// The ring's radius: its least share of half the picture's height, and its least length.
const RING_SHARE: f32 = 0.055;
const RING_M: f32 = 0.5;

/// Whether the camera flies or cuts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Motion {
    Full,
    /// As people ask who get sick from movement.
    Reduced,
}

pub struct View {
    plan: SceneModel,
    walls: Blockers,
    light: Vec<V3>,
    musicians: Vec<[f32; 4]>,
    states: Vec<State>,
    cloths: Vec<V3>,
    gpu: Option<Gpu>,
    pose: Pose,
    /// Where looking around started: limits are measured from here.
    base: Pose,
    flight: Option<Flight>,
    sitting: Option<usize>,
    under_pointer: Option<usize>,
    /// The seat that keys have reached in the whole house.
    pointed: Option<usize>,
    /// The keyboard is here: its ring is drawn, in this colour and one that contrasts with it.
    pub ring: Option<[u8; 3]>,
    held: Held,
    pub motion: Motion,
    pub size: [u32; 2],
    pub frames: u32,
    pub effort: Effort,
}

impl View {
    /// # Errors
    /// The driver's text when its shaders don't compile.
    pub fn new(context: Context, plan: SceneModel) -> Result<View, String> {
        let built = theatre::build(&plan);
        let gpu = Gpu::new(context, &built)?;
        let pose = Pose::house(&plan);
        let Theatre { on_seats: light, musicians, .. } = built;
        Ok(View {
            walls: Blockers::all(&plan),
            states: vec![State::Free; plan.seats.len()],
            cloths: Vec::new(),
            plan,
            light,
            musicians,
            gpu: Some(gpu),
            pose,
            base: pose,
            flight: None,
            sitting: None,
            under_pointer: None,
            pointed: None,
            ring: None,
            held: Held::default(),
            motion: Motion::Full,
            size: [1, 1],
            frames: 0,
            effort: Effort::default(),
        })
    }

    /// The context is gone, and with it all that lay on the card.
    pub fn lose(&mut self) {
        self.gpu = None;
    }

    pub fn restore(&mut self, context: Context) -> Result<(), String> {
        self.gpu = Some(Gpu::new(context, &theatre::build(&self.plan))?);
        Ok(())
    }

    pub fn set_states(&mut self, bytes: &[u8]) {
        self.states = bytes.iter().copied().map(State::from).collect();
    }

    /// The colour of each seat while it is free.
    pub fn set_cloths(&mut self, cloths: Vec<V3>) {
        self.cloths = cloths;
    }

    /// Draws one frame; says whether another is due.
    pub fn draw(&mut self, now_ms: f64) -> bool {
        if let Some(flight) = self.flight {
            let (pose, arrived) = flight.at(now_ms);
            self.pose = pose;
            if arrived {
                self.flight = None;
            }
        }
        let aspect = self.aspect();
        let seated = self.sitting.filter(|_| self.flight.is_none());
        let look = Look {
            states: &self.states,
            light: &self.light,
            cloths: &self.cloths,
            musicians: &self.musicians,
            sitting: seated,
            under_pointer: self.under_pointer,
        };
        let crowd = crowd(&self.plan, &look, &self.pose, aspect);
        let ring_at = self.ring(aspect);
        if let Some(gpu) = &mut self.gpu {
            gpu.ring_at = ring_at;
            self.effort = gpu.draw(&self.pose, self.size, &crowd);
            self.frames += 1;
        }
        self.flight.is_some()
    }

    pub fn is_seated(&self) -> bool {
        self.sitting.is_some()
    }

    pub fn is_flying(&self) -> bool {
        self.flight.is_some()
    }

    pub fn sit(&mut self, seat: usize, now_ms: f64) -> bool {
        let Some(chair) = self.plan.seats.get(seat) else { return false };
        let pose = Pose::seat(&self.plan, chair);
        self.sitting = Some(seat);
        self.pointed = None;
        self.go(pose, now_ms);
        true
    }

    /// Keys go on from the seat that was sat on.
    pub fn whole(&mut self, now_ms: f64) {
        self.pointed = self.sitting.take().or(self.pointed);
        self.go(Pose::house(&self.plan), now_ms);
    }

    /// Rings a seat in the whole house.
    pub fn point(&mut self, seat: usize) {
        self.pointed = Some(seat);
    }

    /// Large enough to be seen from anywhere.
    fn ring(&self, aspect: f32) -> Option<Ring> {
        let [r, g, b] = self.ring?;
        let [x, y, z] = self.plan.seats.get(self.pointed?)?.floor;
        let away = (v3(x, y, z) - self.pose.eye).len();
        let radius_m = (away * self.pose.tan_y(aspect) * RING_SHARE).max(RING_M);
        Some(Ring { at: [x, y + 0.6, z, radius_m], colour: [r, g, b, 255] })
    }

    fn go(&mut self, pose: Pose, now_ms: f64) {
        self.base = pose;
        self.held = Held::default();
        self.flight = match self.motion {
            Motion::Full => Some(Flight::new(self.pose, pose, now_ms)),
            Motion::Reduced => {
                self.pose = pose;
                None
            }
        };
    }

    /// Turns by so many CSS pixels of a picture that is `wide` of them across.
    pub fn look(&mut self, dx: f32, dy: f32, wide: f32) {
        let angle = self.pose.fov / wide.max(1.0);
        self.flight = None;
        self.held = Held::default();
        self.pose = self.pose.turned(&self.base, -dx * angle, dy * angle);
    }

    /// The device that one looks through is held so: degrees, as browsers count them. Says whether
    /// that turned the picture; it does only from a seat.
    pub fn hold(&mut self, angles: [f32; 3]) -> bool {
        if self.sitting.is_none() || self.is_flying() {
            return false;
        }
        let turned = self.held.turn(self.pose, &self.base, angles);
        self.pose = turned.unwrap_or(self.pose);
        turned.is_some()
    }

    pub fn zoom(&mut self, factor: f32) {
        self.flight = None;
        self.pose = self.pose.zoomed(factor);
    }

    /// The seat at a point of the picture, −1..1 to the right and upwards.
    pub fn pick(&self, x: f32, y: f32) -> Option<usize> {
        let ray = self.pose.ray(x, y, self.aspect());
        pick::seat_on(&self.plan, &self.walls, self.pose.eye, ray)
    }

    /// Remembers what the pointer is on; says whether that changed.
    pub fn hover(&mut self, seat: Option<usize>) -> bool {
        let changed = self.under_pointer != seat;
        self.under_pointer = seat;
        changed
    }

    pub fn neighbour(&self, side: Side) -> Option<usize> {
        pick::neighbour(&self.plan, self.place()?, side)
    }

    /// The seat that is sat on or ringed.
    pub fn place(&self) -> Option<usize> {
        self.sitting.or(self.pointed)
    }

    fn aspect(&self) -> f32 {
        self.size[0] as f32 / self.size[1].max(1) as f32
    }
}
