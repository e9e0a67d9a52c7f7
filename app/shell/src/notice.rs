//! A message at the top of a page: what was done, lost or refused.

use leptos::prelude::*;
use ui::session::{Notice, Tone};

#[component]
pub fn NoticeBox(notice: Notice) -> impl IntoView {
    let (class, role) = match notice.tone {
        Tone::Good => ("notice notice--good", "status"),
        Tone::Warning => ("notice notice--warning", "status"),
        Tone::Error => ("notice notice--error", "alert"),
    };
    let lines = notice.text.lines().map(|line| view! { <p>{line.to_owned()}</p> }).collect_view();
    view! { <div class=class role=role>{lines}</div> }
}
