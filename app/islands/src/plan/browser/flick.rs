//! A plan that was flicked runs on and comes to rest by itself: at once at the hall's edge or by a
//! touch, and it does not run at all for who asked their device for less movement.

use super::surface::Surface;
use crate::plan::camera::{between, length};
use leptos::prelude::*;
use std::rc::Rc;

/// After so long a third of the speed is left.
const FRICTION_MS: f64 = 325.0;
/// Pixels a millisecond: slower is no flick, and slower is rest.
const FLICK_LEAST: f64 = 0.25;
const REST: f64 = 0.02;
/// A finger that lay still for longer has not flicked.
const STILL_MS: f64 = 60.0;
/// A frame that came late moves the plan no further than this one.
const FRAME_MS_MAX: f64 = 40.0;

/// How fast a finger moves, in pixels a millisecond.
#[derive(Clone, Copy, Default)]
pub struct Flick {
    x: f64,
    y: f64,
    at_ms: f64,
}

impl Flick {
    pub fn moved(&mut self, dx: f64, dy: f64, now_ms: f64) {
        let took_ms = (now_ms - self.at_ms).max(1.0);
        let is_first = self.at_ms == 0.0 || took_ms > STILL_MS;
        // Fingers tremble: the last movements count together.
        let mix =
            |before: f64, d: f64| if is_first { 0.0 } else { 0.4 * before + 0.6 * d / took_ms };
        *self = Self { x: mix(self.x, dx), y: mix(self.y, dy), at_ms: now_ms };
    }

    pub fn let_go(self, surface: &Rc<Surface>, now_ms: f64) {
        let is_flick =
            now_ms - self.at_ms < STILL_MS && length(self.x, self.y) > FLICK_LEAST && may_move();
        if is_flick {
            run(surface.clone(), surface.begin_run(), Self { at_ms: now_ms, ..self });
        }
    }
}

fn may_move() -> bool {
    let asked = window().match_media("(prefers-reduced-motion: reduce)").ok().flatten();
    !asked.is_some_and(|query| query.matches())
}

/// One frame, and then the next. `number`: of the run, of which a touch ends all.
fn run(surface: Rc<Surface>, number: u32, before: Flick) {
    request_animation_frame(move || {
        let clock = window().performance();
        let (Some(clock), true) = (clock, surface.is_run(number)) else { return };
        let at_ms = clock.now();
        let took_ms = between(at_ms - before.at_ms, 0.0, FRAME_MS_MAX);
        let was = *surface.camera.borrow();
        surface.pan(before.x * took_ms, before.y * took_ms);
        let is = *surface.camera.borrow();
        let left = js_sys::Math::exp(-took_ms / FRICTION_MS);
        // The hall's edge stops what runs against it.
        let left_of = |speed: f64, has_moved: bool| if has_moved { speed * left } else { 0.0 };
        let has_moved = (took_ms == 0.0 || is.x != was.x, took_ms == 0.0 || is.y != was.y);
        let (x, y) = (left_of(before.x, has_moved.0), left_of(before.y, has_moved.1));
        if length(x, y) > REST {
            run(surface, number, Flick { x, y, at_ms });
        }
    });
}
