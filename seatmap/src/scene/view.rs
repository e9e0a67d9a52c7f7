//! The 3D view of one hall: what is shown, from where, and when a frame is due. Knows the
//! graphics card but no page; `page` gives it sizes, times and the pointer.

use three_d::Context;

use super::audience::{Look, State, crowd};
use super::blockers::Blockers;
use super::camera::Pose;
use super::gpu::{Effort, Gpu};
use super::math::V3;
use super::moves::Flight;
use super::pick::{self, Side};
use super::scene_model::SceneModel;
use super::theatre::{self, Theatre};

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
    gpu: Option<Gpu>,
    pose: Pose,
    /// Where looking around started: limits are measured from here.
    base: Pose,
    flight: Option<Flight>,
    sitting: Option<usize>,
    under_pointer: Option<usize>,
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
            plan,
            light,
            musicians,
            gpu: Some(gpu),
            pose,
            base: pose,
            flight: None,
            sitting: None,
            under_pointer: None,
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
            musicians: &self.musicians,
            sitting: seated,
            under_pointer: self.under_pointer,
        };
        let crowd = crowd(&self.plan, &look, &self.pose, aspect);
        if let Some(gpu) = &mut self.gpu {
            self.effort = gpu.draw(&self.pose, self.size, &crowd);
            self.frames += 1;
        }
        self.flight.is_some()
    }

    pub fn is_flying(&self) -> bool {
        self.flight.is_some()
    }

    pub fn sit(&mut self, seat: usize, now_ms: f64) -> bool {
        let Some(chair) = self.plan.seats.get(seat) else { return false };
        let pose = Pose::seat(&self.plan, chair);
        self.sitting = Some(seat);
        self.go(pose, now_ms);
        true
    }

    pub fn whole(&mut self, now_ms: f64) {
        self.sitting = None;
        self.go(Pose::house(&self.plan), now_ms);
    }

    pub fn stage(&mut self, now_ms: f64) {
        self.sitting = None;
        self.go(Pose::stage(&self.plan), now_ms);
    }

    fn go(&mut self, pose: Pose, now_ms: f64) {
        self.base = pose;
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
        self.pose = self.pose.turned(&self.base, -dx * angle, dy * angle);
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
        pick::neighbour(&self.plan, self.sitting?, side)
    }

    fn aspect(&self) -> f32 {
        self.size[0] as f32 / self.size[1].max(1) as f32
    }
}
