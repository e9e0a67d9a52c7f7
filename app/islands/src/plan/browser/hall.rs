//! The 3D module: fetched when first asked for, told about every seat that changes, and asked
//! for neighbours. Where WebGL2 is missing or lost, the page says so and goes on in 2D.

use super::{fetching, pairs};
use crate::plan::{
    addresses::Addresses,
    plan_state::{Look, PlanState, Shown},
};
use domain::seats::plan::{PlanData, SeatState};
use gloo::timers::callback::Timeout;
use js_sys::{Array, Function, Object, Reflect, Uint8Array};
use leptos::{prelude::*, task::spawn_local};
use std::cell::{Cell, RefCell};
use ui::words::words;
use wasm_bindgen::{JsCast, JsValue, closure::Closure, prelude::wasm_bindgen};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, HtmlCanvasElement};

#[wasm_bindgen]
extern "C" {
    /// The module's class, as `seatmap` exports it.
    #[derive(Clone)]
    type HallView;
    #[wasm_bindgen(method)]
    fn set_zones(this: &HallView, zones: &[u8]);
    #[wasm_bindgen(method)]
    fn set_states(this: &HallView, states: &[u8]);
    #[wasm_bindgen(method)]
    fn sit(this: &HallView, seat: u32) -> bool;
    #[wasm_bindgen(method)]
    fn whole(this: &HallView);
    #[wasm_bindgen(method)]
    fn neighbour(this: &HallView, side: &str) -> i32;
    #[wasm_bindgen(method)]
    fn point(this: &HallView, seat: u32);
    #[wasm_bindgen(method)]
    fn on_swipe(this: &HallView, call: &Function);
    #[wasm_bindgen(method)]
    fn on_pick(this: &HallView, call: &Function);
    #[wasm_bindgen(method)]
    fn on_lost(this: &HallView, call: &Function);
    #[wasm_bindgen(method)]
    fn resize(this: &HallView);
    #[wasm_bindgen(method)]
    fn stop(this: &HallView);

    /// The picture turns with the device, by this button; it appears where a device can.
    #[wasm_bindgen(js_namespace = parterre)]
    fn turning(hall: &HallView, button: &Element);

    /// `import()`, which only a script can say.
    #[wasm_bindgen(js_namespace = parterre, catch)]
    fn load(address: &str) -> Result<js_sys::Promise, JsValue>;
}

/// As long as it takes to read two short sentences over the picture.
const READ_MS: u32 = 5_000;

thread_local! {
    static HALL: RefCell<Option<(HtmlCanvasElement, HallView)>> = const { RefCell::new(None) };
    /// The picture is the view from the seat that is looked at, not the whole house.
    static IS_SEATED: Cell<bool> = const { Cell::new(false) };
}

/// A former page's house draws into a canvas that is gone.
pub fn leave() {
    if let Some((_, hall)) = HALL.take() {
        hall.stop();
    }
}

fn hall() -> Option<HallView> {
    HALL.with_borrow(|hall| hall.as_ref().map(|(_, hall)| hall.clone()))
}

pub fn show(plan: PlanState, seat_index: Option<u32>) {
    if plan.view.shown.get_untracked() == Shown::Coming {
        return;
    }
    if let Some(hall) = hall() {
        return enter(plan, &hall, seat_index);
    }
    plan.view.shown.set(Shown::Coming);
    spawn_local(async move {
        match open(plan).await {
            Some(hall) => enter(plan, &hall, seat_index),
            None => no_hall(plan),
        }
    });
}

/// The button that led to a view has gone, and with it the focus: the caption goes on. The open
/// list of a phone would lie over it.
fn enter(plan: PlanState, hall: &HallView, seat_index: Option<u32>) {
    let was_view = plan.view.shown.get_untracked() == Shown::Hall && is_seated();
    plan.view.shown.set(Shown::Hall);
    plan.view.list_open.set(false);
    hall.resize();
    go_to(plan, hall, seat_index);
    if !was_view {
        super::focus(if seat_index.is_some() { ".plan__caption" } else { ".plan__canvas" }, false);
    }
}

pub fn is_seated() -> bool {
    IS_SEATED.get()
}

pub fn sit(plan: PlanState, seat_index: u32) {
    if let Some(hall) = hall() {
        go_to(plan, &hall, Some(seat_index));
    }
}

/// To the seat on that side of the one that is sat on, or ringed in the whole house.
pub fn step(plan: PlanState, side: &str) {
    let Some(hall) = hall() else { return };
    let Ok(seat_index) = u32::try_from(hall.neighbour(side)) else { return };
    if is_seated() {
        go_to(plan, &hall, Some(seat_index));
    } else {
        point(plan, &hall, seat_index);
    }
}

/// A key in the whole house, where no seat is looked at: goes on from the ring, or begins at
/// `first`.
pub fn begin(plan: PlanState, side: &str, first: u32) {
    let Some(hall) = hall() else { return };
    point(plan, &hall, u32::try_from(hall.neighbour(side)).unwrap_or(first));
}

fn point(plan: PlanState, hall: &HallView, seat_index: u32) {
    hall.point(seat_index);
    plan.look_at(Some(seat_index));
}

fn go_to(plan: PlanState, hall: &HallView, seat_index: Option<u32>) {
    let seat_index = seat_index.filter(|seat_index| hall.sit(*seat_index));
    IS_SEATED.set(seat_index.is_some());
    match seat_index {
        Some(seat_index) => plan.look_at(Some(seat_index)),
        None => hall.whole(),
    }
}

fn no_hall(plan: PlanState) {
    plan.view.shown.set(Shown::Plan);
    plan.alarm(words().text("plan-no-hall"));
}

/// None where the module, the scene or WebGL2 can't be had.
async fn open(plan: PlanState) -> Option<HallView> {
    let canvas = document().query_selector(".plan__canvas").ok()??;
    let canvas: HtmlCanvasElement = canvas.dyn_into().ok()?;
    // The canvas has a size only while it is shown.
    canvas.set_hidden(false);
    let Addresses { module, module_wasm: wasm, scene, .. } = plan.given.addresses.get_value();
    let module = JsFuture::from(load(&module).ok()?).await.ok()?;
    let scene = fetching::bytes(&scene).await?;
    let init: Function = Reflect::get(&module, &"default".into()).ok()?.dyn_into().ok()?;
    let options = Object::new();
    Reflect::set(&options, &"module_or_path".into(), &wasm.into()).ok()?;
    let ready = init.call1(&JsValue::UNDEFINED, &options).ok()?;
    JsFuture::from(ready.dyn_into::<js_sys::Promise>().ok()?).await.ok()?;
    let class: Function = Reflect::get(&module, &"HallView".into()).ok()?.dyn_into().ok()?;
    let arguments = Array::of2(&canvas, &Uint8Array::from(scene.as_slice()));
    let hall: HallView = Reflect::construct(&class, &arguments).ok()?.unchecked_into();
    HALL.set(Some((canvas, hall.clone())));
    follow(plan, &hall);
    Some(hall)
}

/// Says something for a moment over the picture.
pub fn tell(text: &str) {
    let Ok(Some(line)) = document().query_selector(".plan__told") else { return };
    line.set_text_content(Some(text));
    let text = line.text_content();
    Timeout::new(READ_MS, move || {
        if line.text_content() == text {
            line.set_text_content(None);
        }
    })
    .forget();
}

/// Seats change in 3D as they do on the plan; a click in 3D chooses as one on the plan does.
fn follow(plan: PlanState, hall: &HallView) {
    // The style names ten colours.
    let zones = |data: &PlanData| data.seat_zones.iter().map(|zone| zone % 10).collect::<Vec<_>>();
    hall.set_zones(&plan.given.data.with_value(zones));
    if let Ok(Some(button)) = document().query_selector(".plan__turn") {
        turning(hall, &button);
    }
    let seen = hall.clone();
    Effect::new(move || {
        plan.seats.free.track();
        plan.seats.mine.track();
        plan.choice.chosen.track();
        plan.view.lit.track();
        plan.seats.free_for.track();
        let mode = plan.choice.mode.get();
        let seats = plan.given.data.with_value(|data| data.seat_zones.len() as u32);
        let state = |seat_index: u32| match plan.state(seat_index) {
            SeatState::Free if plan.is_lit(seat_index) && plan.is_for(seat_index, mode) => 0,
            SeatState::Free => 3,
            SeatState::Taken => 1,
            SeatState::Mine => 2,
        };
        seen.set_states(&(0..seats).map(state).collect::<Vec<u8>>());
    });
    let seen = hall.clone();
    let pick = Closure::<dyn Fn(i32)>::new(move |picked: i32| {
        let Ok(seat_index) = u32::try_from(picked) else {
            return tell(&words().text("plan-hall-missed"));
        };
        if is_seated() && plan.view.look.get_untracked().map(Look::seat_index) == Some(seat_index) {
            plan.toggle(seat_index);
        } else {
            go_to(plan, &seen, Some(seat_index));
        }
    });
    hall.on_pick(pick.as_ref().unchecked_ref());
    pick.forget();
    let swipe = Closure::<dyn Fn(bool)>::new(|from_right| {
        let Some(surface) = super::surface() else { return };
        if from_right {
            pairs::next(&surface);
        } else {
            pairs::back(&surface);
        }
    });
    hall.on_swipe(swipe.as_ref().unchecked_ref());
    swipe.forget();
    let lost = Closure::<dyn Fn(bool)>::new(move |is_lost| {
        if is_lost {
            no_hall(plan);
        }
    });
    hall.on_lost(lost.as_ref().unchecked_ref());
    lost.forget();
}
