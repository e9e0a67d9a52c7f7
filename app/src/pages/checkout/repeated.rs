//! Asked before a second order for the same: what was ordered a few minutes ago, and whether this
//! one comes on top of it.

use crate::pages::checkout::filled::Filled;
use domain::{
    moment::{MINUTE_MS, Moment},
    order::{PlaceRefusal, Repeat},
};
use house::locales::Locale;
use markup::{Html, view};
use ui::route::Route;

/// What was said before stays said while the form comes back for another reason.
pub fn repeated(locale: &Locale, filled: &Filled) -> Html {
    let meant = filled.request.on_top_of.trim();
    let Some(PlaceRefusal::Repeated { orders }) = &filled.refusal else {
        let kept = (!meant.is_empty()).then(|| meant.to_owned());
        let kept = kept.map(|value| view! { <input type="hidden" name="on_top_of" value=value/> });
        return Html::of(kept);
    };
    let new = orders.iter().map(|order| order.mark.as_str());
    let marks: Vec<&str> = meant.split_whitespace().chain(new).collect();
    let rows = orders.iter().map(|order| row(locale, order, filled.now)).collect::<Html>();
    view! {
        <section
            class="notice notice--warning"
            aria-labelledby="repeated"
            tabindex="-1"
            data-focus=""
        >
            <h2 class="notice__title" id="repeated">{locale.text("repeat-title")}</h2>
            <div class="flow">{rows}</div>
            <p>{locale.text("repeat-text")}</p>
            <label class="choice" for="on_top_of">
                <input
                    class="choice__input"
                    id="on_top_of"
                    name="on_top_of"
                    type="checkbox"
                    value=marks.join(" ")
                />
                " "
                <span>{locale.text("repeat-yes")}</span>
            </label>
            <p>
                <a href=Route::Basket.path(locale.language())>{locale.text("repeat-no")}</a>
            </p>
        </section>
    }
}

/// `4 minutes ago you ordered and paid: Carmen, 5 December. Open order K7QF-M4XR`
fn row(locale: &Locale, order: &Repeat, now: Moment) -> Html {
    let minutes = now.since_ms(order.placed_at) / MINUTE_MS;
    let id = match (&order.known, order.is_paid) {
        (None, _) => "repeat-address",
        (Some(_), true) => "repeat-paid",
        (Some(_), false) => "repeat-waiting",
    };
    let args = [("minutes", minutes.into()), ("what", order.titles.join("; ").into())];
    let words = locale.text_with(id, &args);
    let link = order.known.as_ref().map(|(code, secret)| {
        let href = Route::Order(secret.clone()).path(locale.language());
        let words = locale.text_with("repeat-open", &[("code", code.as_str().into())]);
        view! { <a href=href>{words}</a> }
    });
    view! { <p>{words} " " {link}</p> }
}
