//! A frame drawn round several seats, which chooses them.

use super::surface::{SVG, Surface};
use crate::plan::neighbours::{self, Frame};
use leptos::prelude::*;
use ui::words::{Arg, words};
use web_sys::Element;

/// The frame as it is seen; it goes with this value.
pub struct Lasso(Element);

impl Drop for Lasso {
    fn drop(&mut self) {
        self.0.remove();
    }
}

impl Lasso {
    pub fn begin(surface: &Surface) -> Option<Self> {
        let frame = document().create_element_ns(Some(SVG), "rect").ok()?;
        frame.set_attribute("class", "plan__lasso").ok()?;
        surface.marks.append_child(&frame).ok()?;
        Some(Self(frame))
    }

    /// `frame`: in pixels of the window.
    pub fn draw(&self, surface: &Surface, frame: &Frame) {
        let camera = surface.camera.borrow();
        let from = camera.to_plan(frame.from.0, frame.from.1);
        let to = camera.to_plan(frame.to.0, frame.to.1);
        let sides = [
            ("x", from.0.min(to.0)),
            ("y", from.1.min(to.1)),
            ("width", (from.0 - to.0).abs()),
            ("height", (from.1 - to.1).abs()),
        ];
        for (name, units) in sides {
            let _ = self.0.set_attribute(name, &(units as i32).to_string());
        }
    }
}

/// Chooses all seats in the frame, as far as the limit lets, and says how many.
pub fn choose_within(surface: &Surface, frame: &Frame) {
    let plan = surface.plan;
    let camera = *surface.camera.borrow();
    let (from, to) = (frame.from, frame.to);
    let in_plan = Frame { from: camera.to_plan(from.0, from.1), to: camera.to_plan(to.0, to.1) };
    let rows = plan.given.table.with_untracked(|table| {
        table.iter().flat_map(|table| &table.rows).map(|row| row.numbers.len()).collect::<Vec<_>>()
    });
    let mut seat_indexes = neighbours::within(&surface.at, &rows, &in_plan);
    seat_indexes.retain(|seat_index| plan.is_lit(*seat_index));
    plan.view.said.set(None);
    // A card from before speaks of another seat.
    plan.look_at(None);
    let count = plan.choose(&seat_indexes, plan.choice.mode.get_untracked());
    let count = Arg::Number(count as i64);
    plan.view.live_region.set(words().with("plan-chosen-several", &[("count", count)]));
}
