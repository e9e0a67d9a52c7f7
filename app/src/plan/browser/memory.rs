//! What is chosen but not held survives a reload and another page: it lies in the tab's own
//! storage, under the performance's name.

use crate::{
    plan::evening::Evening,
    words::{Arg, words},
};
use leptos::prelude::*;
use web_sys::Storage;

fn storage() -> Option<Storage> {
    // Refused in some private windows: then nothing is remembered.
    window().session_storage().ok().flatten()
}

pub fn follow(evening: Evening) {
    let key = evening.data.with_value(|data| ["chosen:", &data.performance.to_string()].concat());
    remember(evening, &key);
    Effect::new(move || {
        let places: Vec<String> =
            evening.chosen.with(|chosen| chosen.iter().map(u32::to_string).collect());
        let Some(storage) = storage() else { return };
        let _ = match places.is_empty() {
            true => storage.remove_item(&key),
            false => storage.set_item(&key, &places.join(" ")),
        };
    });
}

/// Those that others took meanwhile are said, not silently gone.
fn remember(evening: Evening, key: &str) {
    let kept = storage().and_then(|storage| storage.get_item(key).ok().flatten());
    let places: Vec<u32> =
        kept.unwrap_or_default().split(' ').filter_map(|place| place.parse().ok()).collect();
    let wanted = places
        .iter()
        .filter(|place| !evening.mine.with_untracked(|mine| mine.contains(**place as usize)));
    let wanted: Vec<u32> = wanted.copied().collect();
    let kept = evening.choose(&wanted);
    let gone = wanted.len() - kept;
    if gone > 0 {
        evening.alarm(words().with("plan-gone-meanwhile", &[("count", Arg::Number(gone as i64))]));
    }
}
