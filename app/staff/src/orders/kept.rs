//! Seats that were kept for the box office when they were taken back: on the order's page, with
//! the button that puts them on sale.

use crate::{
    frame::context::StaffContext,
    orders::{self, Wrong},
};
use axum::{
    Form,
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use house::{Answered, locales::Locale};
use markup::{Html, view};
use money::cancellation::ReleaseRefusal;
use serde::Deserialize;
use ui::error::Stop;
use ui::route::staff::{StaffRoute, StaffTarget};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    shown: String,
}

pub async fn release(
    context: StaffContext,
    Path((_, code)): Path<(String, String)>,
    Form(typed): Form<Typed>,
) -> Result<Response, Stop> {
    // What isn't the number that stood there is another one.
    let shown = typed.shown.parse().unwrap_or_default();
    match money::cancellation::release_kept_seats(
        &context.shop.house,
        &context.actor(),
        &code,
        shown,
    )
    .await
    .answered()?
    {
        Ok(_) => {
            let order = StaffRoute::Order(code).path(context.language());
            Ok(Redirect::to(&format!("{order}?done=released")).into_response())
        }
        Err(ReleaseRefusal::UnknownOrder | ReleaseRefusal::NoneKept | ReleaseRefusal::Changed) => {
            orders::order(context, &code, Some(Wrong::Kept)).await
        }
    }
}

/// None: nothing is kept, and nothing was said of it.
pub fn section(locale: &Locale, code: &str, kept: usize, is_wrong: bool) -> Option<Html> {
    if kept == 0 {
        let words = is_wrong.then(|| locale.text("staff-kept-none"))?;
        let notice = view! {
            <div class="notice notice--error" role="alert"><p>{words}</p></div>
        };
        return Some(notice);
    }
    let count = [("count", u32::try_from(kept).unwrap_or(u32::MAX).into())];
    let changed = is_wrong.then(|| {
        let words = locale.text("staff-kept-changed");
        view! { <div class="notice notice--error" role="alert"><p>{words}</p></div> }
    });
    let release = StaffTarget::ReleaseSeats(code.to_owned()).path(locale.language());
    let section = view! {
        <section class="flow desk-part" aria-labelledby="kept">
            <h2 class="desk-section__title" id="kept">{locale.text("staff-kept-title")}</h2>
            <p>{locale.text_with("staff-kept-text", &count)}</p>
            {changed}
            <form method="post" action=release>
                <input type="hidden" name="shown" value=kept.to_string()/>
                <button class="button button--quiet" type="submit">
                    {locale.text("staff-kept-release")}
                </button>
            </form>
        </section>
    };
    Some(section)
}
