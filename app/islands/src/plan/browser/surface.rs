//! The drawing in its window: where each seat is, how the camera stands, where the card goes.

use crate::plan::{
    camera::{Block, Camera, ZoomStep, between, push_fixed},
    neighbours::{self, Reach},
    plan_state::{Look, PlanState},
};
use gloo::{
    events::{EventListener, EventListenerOptions},
    timers::callback::Timeout,
};
use leptos::prelude::*;
use std::cell::{Cell, RefCell};
use wasm_bindgen::{JsCast, prelude::wasm_bindgen};
use web_sys::{
    CssStyleDeclaration, DomRect, Element, HtmlCollection, HtmlDivElement, HtmlElement, SvgElement,
};

#[wasm_bindgen]
extern "C" {
    /// Three numbers a seat: where it stands, and whether it is a wheelchair place. Thousands
    /// of attributes are read far quicker by a script than from here.
    #[wasm_bindgen(js_namespace = parterre)]
    fn seat_positions(seats: &Element) -> Vec<i32>;

    /// Zoom and shift of an element as it is seen, in the middle of a movement too.
    #[wasm_bindgen(js_namespace = parterre)]
    fn standing(element: &Element) -> Vec<f64>;
}

pub const SVG: &str = "http://www.w3.org/2000/svg";
/// How far beside a seat a tap may fall: mouse, finger (WCAG's 24 px target and a little).
const FORGIVEN_PX: (f64, f64) = (9.0, 22.0);
/// A pointer this near to the middle of a seat, in pitches, is on the seat.
const ON_SEAT_PITCHES: f64 = 0.35;
/// Half the side of a wheelchair place, in pitches; the style draws it so.
const WHEELCHAIR_HALF: f64 = 0.46;
/// One press of a zoom button.
const ZOOM_STEP: f64 = 1.6;
/// What a seat measures on the screen when one is brought before the eyes.
pub const NEAR_PX: f64 = 34.0;
/// From here on the names of rows are read.
const ROW_NAMES_PX: f64 = 22.0;
/// Longer than a frame takes, shorter than the next gesture.
const SETTLE_MS: u32 = 120;
/// The card's width on wide screens, and the least space that it needs below its top.
const CARD_PX: (f64, f64) = (320.0, 320.0);

/// What stands on the bar of the choice.
const ON_BAR: &str = ".seat-card, .plan__zoom, .plan__switch, .plan__caption, .plan__house";

pub struct Surface {
    pub plan: PlanState,
    pub window: HtmlDivElement,
    /// The drawing's own place in the window, below the buttons on a phone.
    sheet: Element,
    pub seats: HtmlCollection,
    pub seats_group: Element,
    /// Above the seats: marks, cursor, lasso.
    pub marks: Element,
    pub card: HtmlElement,
    drawing: SvgElement,
    style: CssStyleDeclaration,
    /// Middle of each seat in drawing units.
    pub at: Vec<(i32, i32)>,
    pub is_wheelchair: Vec<bool>,
    pub camera: RefCell<Camera>,
    standing: Cell<Standing>,
    settles: Cell<bool>,
    /// Fingers and mouse move the plan; until then they move the page.
    pub follows_hands: Cell<bool>,
    /// Keeps a finger's movement from the page.
    keeps: RefCell<Option<EventListener>>,
    glides: Cell<bool>,
    /// Number of the flick after which the plan runs on, if it still does.
    run: Cell<u32>,
}

/// What the drawing's style and elements know of the camera.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Standing {
    /// There is more than the window shows, or a frame to draw: fingers are the plan's.
    moves: bool,
    /// Names of rows are read.
    is_near: bool,
}

impl Surface {
    /// None when the page holds no drawing as the server makes it.
    pub fn over(plan: PlanState) -> Option<Self> {
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
        let half = (pitch * WHEELCHAIR_HALF) as i32;
        for seat in seat_positions(&seats_group).chunks_exact(3) {
            let [x, y, chair] = *seat else { return None };
            at.push((x + half * chair, y + half * chair));
            is_wheelchair.push(chair == 1);
        }
        let card: HtmlElement = window.query_selector(".seat-card").ok()??.dyn_into().ok()?;
        let drawing: SvgElement = drawing.dyn_into().ok()?;
        let style = SvgElement::style(&drawing);
        let _ = style.set_property("transform-origin", "0 0");
        let surface = Self {
            plan,
            seats,
            seats_group,
            marks,
            card,
            drawing,
            style,
            at,
            is_wheelchair,
            camera: RefCell::new(Camera::new(view_box, pitch)),
            standing: Cell::default(),
            settles: Cell::default(),
            follows_hands: Cell::new(false),
            keeps: RefCell::default(),
            glides: Cell::new(false),
            run: Cell::new(0),
            sheet,
            window,
        };
        surface.settle();
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

    /// The drawing's window on the screen.
    pub fn frame(&self) -> DomRect {
        self.sheet.get_bounding_client_rect()
    }

    /// The seat that a pointer at this point of the drawing means. Hovering and pressing both ask
    /// here, so the seat that is named is the seat that a press chooses.
    pub fn meant(&self, x: f64, y: f64, unit_px: f64, is_touch: bool) -> Option<u32> {
        let pitch = self.camera.borrow().pitch;
        let forgiven = if is_touch { FORGIVEN_PX.1 } else { FORGIVEN_PX.0 };
        let beside = (pitch * 0.6).max(forgiven / unit_px);
        // A finger covers what it taps: a free seat within its reach is meant before a taken one.
        let on = if is_touch { 0.0 } else { pitch * ON_SEAT_PITCHES };
        let reach = Reach { on, beside };
        neighbours::meant(&self.at, x, y, reach, |seat_index| self.plan.is_available(seat_index))
    }

    /// A point of the page in the drawing's own pixels.
    pub fn in_window(&self, client_x: i32, client_y: i32) -> (f64, f64) {
        let frame = self.frame();
        (f64::from(client_x) - frame.left(), f64::from(client_y) - frame.top())
    }

    /// One step of moving: one style property, whatever the number of seats.
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
        if self.standing.get() != self.meant_standing() && !self.settles.replace(true) {
            Timeout::new(SETTLE_MS, || {
                if let Some(surface) = super::surface() {
                    surface.settle();
                }
            })
            .forget();
        }
        if let Some(look) = self.plan.view.look.get_untracked() {
            self.put_card(look);
        }
    }

    fn meant_standing(&self) -> Standing {
        let camera = self.camera.borrow();
        Standing {
            moves: !camera.is_whole() || self.plan.view.several.get_untracked(),
            is_near: camera.pitch_px() >= ROW_NAMES_PX,
        }
    }

    /// What every seat has to hear of comes a moment after the step that asked for it, so that
    /// a finger's answer is not behind it.
    pub fn settle(&self) {
        self.settles.set(false);
        let standing = self.meant_standing();
        self.standing.set(standing);
        // With nothing to move, one finger scrolls the page. (Another `touch-action` would
        // restyle every seat.)
        let keeps = standing.moves && self.follows_hands.get();
        *self.keeps.borrow_mut() = keeps.then(|| {
            let options = EventListenerOptions::enable_prevent_default();
            EventListener::new_with_options(&self.drawing, "touchmove", options, |event| {
                // Not any more once the page moves.
                if event.cancelable() {
                    event.prevent_default();
                }
            })
        });
        if let Some(plan) = self.window.parent_element() {
            let _ = plan.class_list().toggle_with_force("plan--near", standing.is_near);
        }
    }

    /// The next change of the camera is seen as a movement; fingers move it at once.
    pub fn glide(&self) {
        self.begin_run();
        let _ = self.style.set_property("transition", "transform var(--calm) var(--ease)");
        self.glides.set(true);
    }

    /// A finger means what it sees: the drawing stops where a movement has brought it.
    pub fn hold_still(&self) {
        self.begin_run();
        if !self.glides.replace(false) {
            return;
        }
        if let [zoom, x, y] = *standing(&self.drawing) {
            let mut camera = self.camera.borrow_mut();
            (camera.zoom, camera.x, camera.y) = (zoom, x, y);
        }
        let _ = self.style.remove_property("transition");
        self.apply();
    }

    /// Ends the run before; the plan has one movement at a time.
    pub fn begin_run(&self) -> u32 {
        self.run.set(self.run.get().wrapping_add(1));
        self.run.get()
    }

    pub fn is_run(&self, number: u32) -> bool {
        self.run.get() == number && self.is_connected()
    }

    pub fn pan(&self, dx: f64, dy: f64) {
        self.camera.borrow_mut().pan(dx, dy);
        self.apply();
    }

    pub fn zoom_at(&self, factor: f64, x: f64, y: f64) {
        self.camera.borrow_mut().zoom_at(factor, x, y);
        self.apply();
    }

    pub fn zoom_step(&self, step: ZoomStep) {
        let (x, y) = {
            let camera = self.camera.borrow();
            (camera.width / 2.0, camera.height / 2.0)
        };
        match step {
            ZoomStep::Nearer => self.zoom_at(ZOOM_STEP, x, y),
            ZoomStep::Further => self.zoom_at(1.0 / ZOOM_STEP, x, y),
            ZoomStep::Whole => {
                self.camera.borrow_mut().reset();
                self.apply();
            }
        }
    }

    pub fn approach(&self, seat_index: u32) {
        if let Some(&(x, y)) = self.at.get(seat_index as usize) {
            self.camera.borrow_mut().approach(NEAR_PX, x.into(), y.into());
            self.apply();
        }
    }

    /// Comes so near to the seat's block that one can mean a seat of it; without a seat to the
    /// point.
    pub fn approach_block(&self, seat_index: Option<u32>, x: f64, y: f64) {
        let block = seat_index.and_then(|seat_index| self.block(seat_index));
        match block {
            Some(block) => self.camera.borrow_mut().approach_block(&block, x, y),
            None => self.camera.borrow_mut().approach(NEAR_PX, x, y),
        }
        self.apply();
    }

    /// Where the section of a seat lies.
    fn block(&self, seat_index: u32) -> Option<Block> {
        self.plan.given.table.with_untracked(|table| {
            let rows = &table.as_ref()?.rows;
            let mut first = 0;
            let ends = rows.iter().map(|row| {
                first += row.numbers.len();
                (row.section, first)
            });
            let ends: Vec<(u32, usize)> = ends.collect();
            let own = ends.iter().find(|(_, end)| (seat_index as usize) < *end)?.0;
            let mut begin = 0;
            let mut block: Option<Block> = None;
            for (section, end) in ends {
                let seats = self.at.get(begin..end)?;
                begin = end;
                for &(x, y) in seats.iter().filter(|_| section == own) {
                    block = Some(Block::with(block, x.into(), y.into()));
                }
            }
            block
        })
    }

    /// The seat comes so far inside what is free of the window; the caller applies it.
    pub fn reveal(&self, seat_index: u32, margin_px: f64) {
        if let Some(&(x, y)) = self.at.get(seat_index as usize) {
            self.camera.borrow_mut().reveal(x.into(), y.into(), margin_px);
        }
    }

    /// Where the seat is in the window.
    pub fn on_screen(&self, seat_index: u32) -> Option<(f64, f64)> {
        let &(x, y) = self.at.get(seat_index as usize)?;
        Some(self.camera.borrow().to_screen(x.into(), y.into()))
    }

    /// A card that passes stands beside its seat, on the side where there is room; where one
    /// that stays is out of the way, the style knows.
    pub fn put_card(&self, look: Look) {
        let Look::Passing(seat_index) = look else { return };
        let Some((x, y)) = self.on_screen(seat_index) else { return };
        let camera = self.camera.borrow();
        let gap = 8.0 + camera.pitch_px() / 2.0;
        let (width, height) = CARD_PX;
        let has_room = x + gap + width <= camera.width;
        let left = if has_room { x + gap } else { x - gap - width };
        let top = between(y - height / 3.0, 0.0, (camera.height - height).max(0.0));
        tell(&self.card, "--card-x", left as i32);
        tell(&self.card, "--card-y", top as i32);
    }

    /// How high the bar of the choice is, to all that stands on it.
    pub fn tell_bar(&self, px: i32) {
        let Ok(all) = self.window.query_selector_all(ON_BAR) else { return };
        for element in (0..all.length()).filter_map(|index| all.item(index)) {
            tell(element.unchecked_ref(), "--bar", px);
        }
    }

    pub fn seat(&self, seat_index: u32) -> Option<Element> {
        self.seats.item(seat_index)
    }

    pub fn is_connected(&self) -> bool {
        self.drawing.is_connected()
    }
}

/// A length for an element's style, in pixels; the seats would all have to inherit one that is
/// told to their window.
fn tell(element: &HtmlElement, name: &str, px: i32) {
    let mut value = px.to_string();
    value.push_str("px");
    let _ = HtmlElement::style(element).set_property(name, &value);
}

/// An attribute that the server writes as a whole number.
fn number(element: &Element, name: &str) -> Option<f64> {
    element.get_attribute(name)?.parse::<i32>().ok().map(f64::from)
}
