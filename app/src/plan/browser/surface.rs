//! The drawing in its window: where each seat is, how the camera stands, where the card goes.

use super::buttons::Step;
use crate::plan::{
    camera::Camera,
    evening::{Evening, Look},
};
use leptos::prelude::*;
use std::cell::{Cell, RefCell};
use wasm_bindgen::JsCast;
use web_sys::{
    CssStyleDeclaration, Element, HtmlCollection, HtmlDivElement, HtmlElement, SvgElement,
};

pub const SVG: &str = "http://www.w3.org/2000/svg";
/// Half the side of a wheelchair place, in pitches; the style draws it so.
const WHEELCHAIR_HALF: f64 = 0.46;
/// One press of a zoom button.
const ZOOM_STEP: f64 = 1.6;
/// What a seat measures on the screen when one is brought before the eyes.
pub const NEAR_PX: f64 = 34.0;
/// From here on the names of rows are read.
const ROW_NAMES_PX: f64 = 22.0;
/// The card's width on wide screens, and the least space that it needs below its top.
const CARD_PX: (f64, f64) = (320.0, 320.0);

pub struct Surface {
    pub evening: Evening,
    pub window: HtmlDivElement,
    /// The drawing's own place in the window, below the buttons on a phone.
    sheet: Element,
    pub seats: HtmlCollection,
    pub seats_group: Element,
    /// Above the seats: marks, cursor, lasso.
    pub marks: Element,
    drawing: SvgElement,
    style: CssStyleDeclaration,
    /// Middle of each seat in drawing units.
    pub at: Vec<(i32, i32)>,
    pub is_wheelchair: Vec<bool>,
    pub camera: RefCell<Camera>,
    is_near: Cell<bool>,
}

impl Surface {
    /// None when the page holds no drawing as the server makes it.
    pub fn over(evening: Evening) -> Option<Self> {
        let window = document().query_selector(".plan__view").ok()??;
        let window: HtmlDivElement = window.dyn_into().ok()?;
        let sheet = window.query_selector(".plan__sheet").ok()??;
        let drawing = sheet.query_selector(".plan__drawing").ok()??;
        let seats_group = drawing.query_selector(".plan__seats").ok()??;
        let marks = drawing.query_selector(".plan__marks").ok()??;
        let pitch = number(&seats_group, "font-size")?;
        let mut view_box = [0.0; 4];
        let text = drawing.get_attribute("viewBox")?;
        for (slot, part) in view_box.iter_mut().zip(text.split(' ')) {
            *slot = f64::from(part.parse::<i32>().ok()?);
        }
        let seats = seats_group.children();
        let mut at = Vec::with_capacity(seats.length() as usize);
        let mut is_wheelchair = Vec::with_capacity(seats.length() as usize);
        let mut next = seats_group.first_element_child();
        while let Some(seat) = next {
            let chair = seat.has_attribute("x");
            let half = if chair { pitch * WHEELCHAIR_HALF } else { 0.0 };
            let (x, y) = if chair { ("x", "y") } else { ("cx", "cy") };
            at.push(((number(&seat, x)? + half) as i32, (number(&seat, y)? + half) as i32));
            is_wheelchair.push(chair);
            next = seat.next_element_sibling();
        }
        let drawing: SvgElement = drawing.dyn_into().ok()?;
        let style = SvgElement::style(&drawing);
        let _ = style.set_property("transform-origin", "0 0");
        let surface = Self {
            evening,
            seats,
            seats_group,
            marks,
            drawing,
            style,
            at,
            is_wheelchair,
            camera: RefCell::new(Camera::new(view_box, pitch)),
            is_near: Cell::new(false),
            sheet,
            window,
        };
        surface.measure();
        Some(surface)
    }

    /// The window may have got another size.
    pub fn measure(&self) {
        let (width, height) = (self.sheet.client_width(), self.sheet.client_height());
        if width > 0 && height > 0 {
            self.camera.borrow_mut().resize(width.into(), height.into());
            self.apply();
        }
    }

    /// A point of the page in the drawing's own pixels.
    pub fn in_window(&self, client_x: i32, client_y: i32) -> (f64, f64) {
        let frame = self.sheet.get_bounding_client_rect();
        (f64::from(client_x) - frame.left(), f64::from(client_y) - frame.top())
    }

    /// One step of moving: two style properties, whatever the number of seats.
    pub fn apply(&self) {
        let camera = *self.camera.borrow();
        let mut transform = String::from("translate(");
        push_fixed(&mut transform, camera.x);
        transform.push_str("px,");
        push_fixed(&mut transform, camera.y);
        transform.push_str("px) scale(");
        push_fixed(&mut transform, camera.zoom);
        transform.push(')');
        let _ = self.style.set_property("transform", &transform);
        let touch = if camera.is_whole() && !self.evening.several.get_untracked() {
            // Nothing to move: one finger scrolls the page.
            "pan-y"
        } else {
            "none"
        };
        let _ = self.style.set_property("touch-action", touch);
        let is_near = camera.pitch_px() >= ROW_NAMES_PX;
        if self.is_near.replace(is_near) != is_near
            && let Some(plan) = self.window.parent_element()
        {
            let _ = plan.class_list().toggle_with_force("plan--near", is_near);
        }
        if let Some(look) = self.evening.look.get_untracked() {
            self.put_card(look);
        }
    }

    /// The next change of the camera is seen as a movement; fingers move it at once.
    pub fn glide(&self) {
        let _ = self.style.set_property("transition", "transform var(--calm) var(--ease)");
    }

    pub fn hold_still(&self) {
        let _ = self.style.remove_property("transition");
    }

    pub fn pan(&self, dx: f64, dy: f64) {
        self.camera.borrow_mut().pan(dx, dy);
        self.apply();
    }

    pub fn zoom_at(&self, factor: f64, x: f64, y: f64) {
        self.camera.borrow_mut().zoom_at(factor, x, y);
        self.apply();
    }

    pub fn zoom_step(&self, step: Step) {
        let (x, y) = {
            let camera = self.camera.borrow();
            (camera.width / 2.0, camera.height / 2.0)
        };
        match step {
            Step::Nearer => self.zoom_at(ZOOM_STEP, x, y),
            Step::Further => self.zoom_at(1.0 / ZOOM_STEP, x, y),
            Step::Whole => {
                self.camera.borrow_mut().reset();
                self.apply();
            }
        }
    }

    pub fn approach(&self, place: u32) {
        if let Some(&(x, y)) = self.at.get(place as usize) {
            self.approach_point(x.into(), y.into());
        }
    }

    pub fn approach_point(&self, x: f64, y: f64) {
        self.camera.borrow_mut().approach(NEAR_PX, x, y);
        self.apply();
    }

    /// Where the seat is in the window.
    pub fn on_screen(&self, place: u32) -> Option<(f64, f64)> {
        let &(x, y) = self.at.get(place as usize)?;
        Some(self.camera.borrow().to_screen(x.into(), y.into()))
    }

    /// A card that passes stands beside its seat, on the side where there is room; where one
    /// that stays is out of the way, the style knows.
    pub fn put_card(&self, look: Look) {
        let Look::Passing(place) = look else { return };
        let Some((x, y)) = self.on_screen(place) else { return };
        let camera = self.camera.borrow();
        let gap = 8.0 + camera.pitch_px() / 2.0;
        let (width, height) = CARD_PX;
        let has_room = x + gap + width <= camera.width;
        let left = if has_room { x + gap } else { x - gap - width };
        let top = (y - height / 3.0).clamp(0.0, (camera.height - height).max(0.0));
        let style = HtmlElement::style(&self.window);
        for (name, px) in [("--card-x", left), ("--card-y", top)] {
            let mut value = (px as i32).to_string();
            value.push_str("px");
            let _ = style.set_property(name, &value);
        }
    }

    pub fn seat(&self, place: u32) -> Option<Element> {
        self.seats.item(place)
    }

    pub fn is_connected(&self) -> bool {
        self.drawing.is_connected()
    }
}

/// An attribute that the server writes as a whole number.
fn number(element: &Element, name: &str) -> Option<f64> {
    element.get_attribute(name)?.parse::<i32>().ok().map(f64::from)
}

/// Three digits after the point, without the weight of the standard formatter.
fn push_fixed(text: &mut String, value: f64) {
    let thousandths = (value * 1_000.0).round() as i64;
    if thousandths < 0 {
        text.push('-');
    }
    let thousandths = thousandths.unsigned_abs();
    text.push_str(&(thousandths / 1_000).to_string());
    text.push('.');
    let rest = (1_000 + thousandths % 1_000).to_string();
    text.push_str(rest.get(1..).unwrap_or_default());
}
