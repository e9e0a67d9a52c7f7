//! What the page sees of the 3D view: `new HallView(canvas, bytes)` and its methods.
//! Every export is a root of the wasm file, hence the feature of its own.

use js_sys::{Function, Object, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::HtmlCanvasElement;

use super::page::{self, Shared};
use super::pick::Side;
use super::view::Motion;

#[wasm_bindgen]
pub struct HallView(Shared);

#[wasm_bindgen]
impl HallView {
    /// Builds the hall from the bytes of `SceneModel::encode`, as seen from behind and above.
    ///
    /// # Errors
    /// A string: `no-webgl2`, `broken-maquette`, or the driver's own words.
    #[wasm_bindgen(constructor)]
    pub fn new(canvas: HtmlCanvasElement, scene_model: &[u8]) -> Result<HallView, JsValue> {
        page::open(canvas, scene_model).map(HallView)
    }

    /// The zone of each seat in the plan's order, from 0. The canvas's style has the colours, as
    /// `--hall-zone-1` and on.
    pub fn set_zones(&self, zones: &[u8]) {
        self.0.borrow_mut().set_zones(zones);
    }

    /// One byte per seat in the plan's order: 0 free, 1 taken, 2 mine, 3 dimmed.
    pub fn set_states(&self, bytes: &[u8]) {
        let mut page = self.0.borrow_mut();
        page.view().set_states(bytes);
        page.ask();
    }

    /// Flies to a seat and looks at the stage; false if there is no such seat.
    pub fn sit(&self, seat: u32) -> bool {
        let mut page = self.0.borrow_mut();
        let now = page.now();
        let found = page.view().sit(seat as usize, now);
        page.ask();
        found
    }

    /// Back to the whole house.
    pub fn whole(&self) {
        let mut page = self.0.borrow_mut();
        let now = page.now();
        page.view().whole(now);
        page.ask();
    }

    /// Rings a seat for the keyboard, which is in the whole house.
    pub fn point(&self, seat: u32) {
        let mut page = self.0.borrow_mut();
        page.view().point(seat as usize);
        page.ask();
    }

    /// How the device is held that one looks through: the angles of a `deviceorientation` event.
    pub fn hold(&self, alpha: f32, beta: f32, gamma: f32) {
        self.0.borrow_mut().hold([alpha, beta, gamma]);
    }

    /// The seat `left`, `right`, `front` or `behind` of the one sat on or ringed, that seat itself
    /// for another word, or −1.
    pub fn neighbour(&self, side: &str) -> i32 {
        let page = self.0.borrow();
        let view = page.look_at();
        let found = match Side::named(side) {
            Some(side) => view.neighbour(side),
            None => view.place(),
        };
        found.map_or(-1, |seat| seat as i32)
    }

    /// Cuts instead of flying; starts as the system's setting says.
    pub fn set_reduced(&self, reduced: bool) {
        let motion = if reduced { Motion::Reduced } else { Motion::Full };
        self.0.borrow_mut().view().motion = motion;
    }

    /// Called with the seat that was clicked, or −1 for a click that met none.
    pub fn on_pick(&self, call: Option<Function>) {
        self.0.borrow_mut().on_pick = call;
    }

    /// Called when a finger swiped inwards from an edge while somebody sits: true from the right.
    pub fn on_swipe(&self, call: Option<Function>) {
        self.0.borrow_mut().on_swipe = call;
    }

    /// Called with true when the context is lost and with false when it is back.
    pub fn on_lost(&self, call: Option<Function>) {
        self.0.borrow_mut().on_lost = call;
    }

    /// For a page whose layout changes without the canvas's own size changing.
    pub fn resize(&self) {
        self.0.borrow_mut().resize();
    }

    /// `{ draw_calls, triangles, frames }` of the last frame and since the start.
    pub fn stats(&self) -> Object {
        let page = self.0.borrow();
        let view = page.look_at();
        let object = Object::new();
        let figures = [
            ("draw_calls", view.effort.draw_calls),
            ("triangles", view.effort.triangles),
            ("frames", view.frames),
        ];
        for (name, figure) in figures {
            // Setting a property of a fresh object can't fail.
            let _ = Reflect::set(&object, &name.into(), &figure.into());
        }
        object
    }

    /// Stops drawing and listening; the object can be freed then.
    pub fn stop(&self) {
        self.0.borrow_mut().stop();
    }
}
