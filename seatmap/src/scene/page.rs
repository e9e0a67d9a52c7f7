//! The view in a page: canvas, pointer, sizes, visibility, loss of the context. A frame is
//! asked for only when something moved, and never for a canvas that nobody sees.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use js_sys::Function;
use wasm_bindgen::prelude::*;
use web_sys::{
    Event, HtmlCanvasElement, IntersectionObserver, IntersectionObserverEntry, PointerEvent,
    ResizeObserver, WheelEvent, Window,
};

use super::canvas::context;
use super::colours::Colours;
use super::finger::{Edge, Finger};
use super::math::within;
use super::pace::Pace;
use super::scene_model::SceneModel;
use super::view::{Motion, View};

/// Codes that the page turns into sentences, beside `canvas::NO_WEBGL2`.
const BROKEN: &str = "broken-maquette";
const NO_WINDOW: &str = "no-window";

/// More pixels than this per CSS pixel cost time and are not seen.
const RATIO_MAX: f64 = 2.0;

const ON_CANVAS: [&str; 10] = [
    "pointerdown",
    "pointermove",
    "pointerup",
    "pointercancel",
    "pointerleave",
    "wheel",
    "focus",
    "blur",
    "webglcontextlost",
    "webglcontextrestored",
];

pub struct Page {
    canvas: HtmlCanvasElement,
    window: Window,
    view: View,
    fingers: Vec<Finger>,
    due: Option<i32>,
    seen: bool,
    lost: bool,
    pace: Pace,
    pub on_pick: Option<Function>,
    pub on_swipe: Option<Function>,
    pub on_lost: Option<Function>,
    wires: Option<Wires>,
}

/// What the browser calls; kept as long as it may.
struct Wires {
    events: Closure<dyn FnMut(Event)>,
    frame: Closure<dyn FnMut(f64)>,
    _sized: Closure<dyn FnMut()>,
    _shown: Closure<dyn FnMut(js_sys::Array)>,
    sizes: ResizeObserver,
    shows: IntersectionObserver,
}

/// A call into the page, made when nothing is borrowed: it may call back.
pub struct Call(Option<Function>, JsValue);

impl Call {
    const NONE: Call = Call(None, JsValue::UNDEFINED);

    fn of(function: &Option<Function>, value: impl Into<JsValue>) -> Call {
        Call(function.clone(), value.into())
    }

    pub fn make(self) {
        if let Call(Some(function), value) = self {
            // What the page's own function throws is the page's to report.
            let _ = function.call1(&JsValue::NULL, &value);
        }
    }
}

pub type Shared = Rc<RefCell<Page>>;

/// # Errors
/// A string: `no-webgl2`, `broken-maquette`, or the driver's own words.
pub fn open(canvas: HtmlCanvasElement, bytes: &[u8]) -> Result<Shared, JsValue> {
    let window = web_sys::window().ok_or(NO_WINDOW)?;
    let plan = SceneModel::decode(bytes).map_err(|_| BROKEN)?;
    let context = context(&canvas, &window)?;
    let mut view = View::new(context, plan)?;
    let asked = window.match_media("(prefers-reduced-motion: reduce)").ok().flatten();
    if asked.is_some_and(|query| query.matches()) {
        view.motion = Motion::Reduced;
    }
    let page = Page {
        canvas,
        window,
        view,
        fingers: Vec::new(),
        due: None,
        seen: true,
        lost: false,
        pace: Pace::default(),
        on_pick: None,
        on_swipe: None,
        on_lost: None,
        wires: None,
    };
    let shared = Rc::new(RefCell::new(page));
    let wires = wires(&shared)?;
    {
        let mut page = shared.borrow_mut();
        page.listen(&wires)?;
        page.wires = Some(wires);
        page.resize();
    }
    Ok(shared)
}

fn wires(shared: &Shared) -> Result<Wires, JsValue> {
    let weak = Rc::downgrade(shared);
    let events = Closure::new(with(&weak, |page: &mut Page, event: Event| page.handle(&event)));
    let frame = Closure::new(with(&weak, |page: &mut Page, now: f64| page.frame(now)));
    let resized = with(&weak, |page: &mut Page, (): ()| {
        page.resize();
        Call::NONE
    });
    let mut resized = resized;
    let sized = Closure::<dyn FnMut()>::new(move || resized(()));
    let shown = Closure::new(with(&weak, |page: &mut Page, entries: js_sys::Array| {
        let last = entries.pop().unchecked_into::<IntersectionObserverEntry>();
        page.seen = last.is_intersecting();
        page.ask();
        Call::NONE
    }));
    Ok(Wires {
        sizes: ResizeObserver::new(sized.as_ref().unchecked_ref())?,
        shows: IntersectionObserver::new(shown.as_ref().unchecked_ref())?,
        events,
        frame,
        _sized: sized,
        _shown: shown,
    })
}

/// Borrows the page for one call of the browser, then calls the page's own functions.
fn with<T, F: Fn(&mut Page, T) -> Call + 'static>(
    weak: &Weak<RefCell<Page>>,
    act: F,
) -> impl FnMut(T) + use<T, F> {
    let weak = weak.clone();
    move |value| {
        let Some(shared) = weak.upgrade() else { return };
        let Ok(mut page) = shared.try_borrow_mut() else { return };
        let call = act(&mut page, value);
        drop(page);
        call.make();
    }
}

impl Page {
    pub fn view(&mut self) -> &mut View {
        &mut self.view
    }

    pub fn look_at(&self) -> &View {
        &self.view
    }

    pub fn now(&self) -> f64 {
        self.window.performance().map_or(0.0, |clock| clock.now())
    }

    fn listen(&self, wires: &Wires) -> Result<(), JsValue> {
        let heard = wires.events.as_ref().unchecked_ref();
        for name in ON_CANVAS {
            self.canvas.add_event_listener_with_callback(name, heard)?;
        }
        if let Some(document) = self.window.document() {
            document.add_event_listener_with_callback("visibilitychange", heard)?;
        }
        wires.sizes.observe(&self.canvas);
        wires.shows.observe(&self.canvas);
        Ok(())
    }

    /// Takes all back that was given to the browser.
    pub fn stop(&mut self) {
        self.lost = true;
        self.view.lose();
        if let Some(due) = self.due.take() {
            let _ = self.window.cancel_animation_frame(due);
        }
        let Some(wires) = self.wires.take() else { return };
        let heard = wires.events.as_ref().unchecked_ref();
        for name in ON_CANVAS {
            let _ = self.canvas.remove_event_listener_with_callback(name, heard);
        }
        if let Some(document) = self.window.document() {
            let _ = document.remove_event_listener_with_callback("visibilitychange", heard);
        }
        wires.sizes.disconnect();
        wires.shows.disconnect();
    }

    /// Asks for a frame unless one is due already or nobody would see it.
    pub fn ask(&mut self) {
        let hidden = self.window.document().is_some_and(|document| document.hidden());
        if self.due.is_some() || self.lost || !self.seen || hidden {
            return;
        }
        if let Some(wires) = &self.wires {
            let frame = wires.frame.as_ref().unchecked_ref();
            self.due = self.window.request_animation_frame(frame).ok();
        }
    }

    fn frame(&mut self, now: f64) -> Call {
        self.due = None;
        if self.lost {
            return Call::NONE;
        }
        let moving = self.view.is_flying() || self.fingers.iter().any(Finger::has_moved);
        self.pace.frame(now, moving);
        self.fit();
        let has_keys = self.canvas.matches(":focus-visible").unwrap_or(false);
        self.view.ring = has_keys.then(|| Colours::of(&self.window, &self.canvas).ring());
        let flying = self.view.draw(now);
        if flying || self.pace.is_coarse() && self.fingers.is_empty() {
            self.ask();
        }
        Call::NONE
    }

    pub fn set_zones(&mut self, zones: &[u8]) {
        let cloths = Colours::of(&self.window, &self.canvas).cloths(zones);
        self.view.set_cloths(cloths);
        self.ask();
    }

    /// Takes the canvas's size in the page, at most two pixels to one of CSS.
    pub fn resize(&mut self) {
        self.fit();
        self.ask();
    }

    fn fit(&mut self) {
        let ratio = self.window.device_pixel_ratio().min(RATIO_MAX) * self.pace.share();
        let pixels = |css: i32| ((f64::from(css) * ratio).round() as u32).max(1);
        let size = [pixels(self.canvas.client_width()), pixels(self.canvas.client_height())];
        if self.view.size != size {
            self.view.size = size;
            self.canvas.set_width(size[0]);
            self.canvas.set_height(size[1]);
        }
    }

    fn handle(&mut self, event: &Event) -> Call {
        match event.type_().as_str() {
            "webglcontextlost" => {
                // Without this the browser never gives the context back.
                event.prevent_default();
                self.lost = true;
                self.view.lose();
                return Call::of(&self.on_lost, true);
            }
            "webglcontextrestored" => return self.restore(),
            "wheel" => {
                event.prevent_default();
                let turn = event.unchecked_ref::<WheelEvent>().delta_y() as f32;
                self.view.zoom(1.0 + within(-0.25, turn * 0.0012, 0.25));
            }
            "visibilitychange" | "focus" | "blur" => {}
            name => return self.point(name, event.unchecked_ref()),
        }
        self.ask();
        Call::NONE
    }

    fn restore(&mut self) -> Call {
        let context = context(&self.canvas, &self.window).ok();
        let restored = context.is_some_and(|context| self.view.restore(context).is_ok());
        self.lost = !restored;
        self.ask();
        Call::of(&self.on_lost, !restored)
    }

    fn point(&mut self, name: &str, event: &PointerEvent) -> Call {
        let (x, y) = (event.offset_x() as f32, event.offset_y() as f32);
        let id = event.pointer_id();
        match name {
            "pointerdown" => {
                let _ = self.canvas.set_pointer_capture(id);
                let swipes = event.pointer_type() == "touch" && self.view.is_seated();
                let wide = self.canvas.client_width() as f32;
                let finger = Finger::pressed(id, [x, y]);
                self.fingers.push(if swipes { finger.swiping(wide) } else { finger });
                Call::NONE
            }
            "pointermove" if self.fingers.is_empty() => {
                self.hover(x, y);
                Call::NONE
            }
            "pointermove" => {
                self.drag(id, x, y);
                Call::NONE
            }
            "pointerup" => {
                let lone = self.fingers.iter().find(|f| f.id == id && self.fingers.len() == 1);
                let clicked = lone.is_some_and(|finger| !finger.has_moved());
                let swiped = lone.and_then(Finger::swiped);
                self.fingers.retain(|finger| finger.id != id);
                if self.pace.is_coarse() {
                    self.ask();
                }
                match swiped {
                    Some(edge) => Call::of(&self.on_swipe, edge == Edge::Right),
                    None if clicked => {
                        let seat = self.pick(x, y);
                        Call::of(&self.on_pick, seat.map_or(-1, |seat| seat as i32))
                    }
                    None => Call::NONE,
                }
            }
            _ => {
                self.fingers.retain(|finger| finger.id != id);
                self.show_hovered(None);
                Call::NONE
            }
        }
    }

    /// One finger turns the head, two spread or pinch the picture.
    fn drag(&mut self, id: i32, x: f32, y: f32) {
        let apart = |fingers: &[Finger]| match fingers {
            [a, b, ..] => Some((a.x - b.x).hypot(a.y - b.y).max(1.0)),
            _ => None,
        };
        let before = apart(&self.fingers);
        let Some(finger) = self.fingers.iter_mut().find(|finger| finger.id == id) else { return };
        let [dx, dy] = finger.move_to(x, y);
        let turns = finger.has_moved() && !finger.may_swipe();
        match (before, apart(&self.fingers)) {
            (Some(before), Some(after)) => self.view.zoom(before / after),
            _ if turns => {
                let wide = self.canvas.client_width() as f32;
                self.view.look(dx, dy, wide);
            }
            _ => return,
        }
        self.ask();
    }

    fn hover(&mut self, x: f32, y: f32) {
        if !self.view.is_flying() {
            self.show_hovered(self.pick(x, y));
        }
    }

    fn show_hovered(&mut self, seat: Option<usize>) {
        if !self.view.hover(seat) {
            return;
        }
        let cursor = if seat.is_some() { "pointer" } else { "grab" };
        let _ = self.canvas.style().set_property("cursor", cursor);
        self.ask();
    }

    /// The seat at a place in CSS pixels from the canvas's corner.
    pub fn pick(&self, x: f32, y: f32) -> Option<usize> {
        let wide = self.canvas.client_width().max(1) as f32;
        let high = self.canvas.client_height().max(1) as f32;
        self.view.pick(x / wide * 2.0 - 1.0, 1.0 - y / high * 2.0)
    }

    /// The device is held so: degrees about its three axes.
    pub fn hold(&mut self, angles: [f32; 3]) {
        if self.view.hold(angles) {
            self.ask();
        }
    }
}
