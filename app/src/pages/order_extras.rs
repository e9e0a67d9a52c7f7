//! What an order has beside its tickets.

use crate::pages::basket_person::for_whom;
use domain::{
    extra::ExtraKind,
    order::{OrderExtra, OrderView},
};
use house::locales::Locale;
use leptos::prelude::*;
use ui::{
    items::performance_words,
    locale::money,
    sum::{SumExtra, counted},
};

/// What the sum names beside tickets.
pub fn sum_extras(order: &OrderView) -> Vec<SumExtra> {
    let extra = |extra: &OrderExtra| SumExtra {
        key: String::new(),
        name: extra.name.clone(),
        quantity: extra.quantity,
        due_minor: extra.due_minor,
    };
    order.extras.iter().map(extra).collect()
}

/// Passes with their time, extras with their performance, gifts.
pub fn extras(locale: &Locale, order: &OrderView) -> Option<impl IntoView + use<>> {
    if order.extras.is_empty() {
        return None;
    }
    let is_theirs = order.state.is_complete();
    let collects = order.extras.iter().any(|extra| extra.kind == ExtraKind::AddOn);
    let lines = order.extras.iter().map(|extra| {
        let performance =
            extra.performance.as_ref().map(|performance| performance_words(locale, performance));
        let valid = extra.span.map(|(from, until)| {
            let date = |at| locale.date_plain(at, &extra.time_zone);
            let args = [("from", date(from).into()), ("until", date(until).into())];
            locale.text_with("extras-valid", &args)
        });
        let whose = extra.beneficiary.as_ref().map(|name| for_whom(locale, Some(name)));
        let said: Vec<String> = performance.into_iter().chain(whose).chain(valid).collect();
        view! {
            <li class="order__extra">
                <h3 class="extras__name">
                    <span>{counted(locale, &extra.name, extra.quantity)}</span>
                    <span class="basket__price">
                        {money(locale, extra.due_minor, order.quote.currency)}
                    </span>
                </h3>
                {said
                    .into_iter()
                    .map(|text| view! { <p class="small">{text}</p> })
                    .collect_view()}
                {is_theirs.then(|| view! { <p class="small soft">{extra.text.clone()}</p> })}
            </li>
        }
    });
    let lines = lines.collect_view();
    Some(view! {
        <section aria-labelledby="extras">
            <h2 class="production__section-title" id="extras">{locale.text("order-extras")}</h2>
            <ul>{lines}</ul>
            {(is_theirs && collects)
                .then(|| view! { <p class="small">{locale.text("order-extras-collect")}</p> })}
        </section>
    })
}
