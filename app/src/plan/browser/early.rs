//! Taps from before the plan lived: the page's first script kept them and marked their seats;
//! here they get their answer.

use super::{fingers, surface::Surface};
use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, MouseEvent};

/// `parterre.take()` gives the kept clicks and ends keeping them.
pub fn replay(surface: &Surface) {
    let window = leptos::prelude::window();
    let take = Reflect::get(&window, &"parterre".into())
        .and_then(|parterre| Reflect::get(&parterre, &"take".into()))
        .ok()
        .and_then(|take| take.dyn_into::<Function>().ok());
    let kept = take.and_then(|take| take.call0(&JsValue::UNDEFINED).ok());
    let Some(kept) = kept.and_then(|kept| kept.dyn_into::<Array>().ok()) else { return };
    for click in kept.iter() {
        let Ok(click) = click.dyn_into::<MouseEvent>() else { continue };
        let target = click.target().and_then(|target| target.dyn_into::<Element>().ok());
        let Some(target) = target.filter(|target| surface.window.contains(Some(target))) else {
            continue;
        };
        let seat = target.closest(".plan__seats > *").ok().flatten();
        if let Some(seat) = &seat {
            let _ = seat.class_list().remove_1("seat--pressed");
        }
        if matches!(target.closest(".plan__drawing"), Ok(Some(_))) {
            let at = surface.in_window(click.client_x(), click.client_y());
            let is_touch = Reflect::get(&click, &"pointerType".into())
                .is_ok_and(|kind| kind.as_string().as_deref() == Some("touch"));
            fingers::tap(surface, at, is_touch);
        }
    }
}
