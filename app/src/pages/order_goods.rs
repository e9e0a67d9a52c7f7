//! What an order has beside its tickets.

use crate::pages::basket_person::for_whom;
use domain::{
    good::GoodKind,
    order::{OrderGood, OrderView},
};
use house::locales::Locale;
use leptos::prelude::*;
use ui::{
    items::evening_words,
    locale::money,
    sum::{SumGood, counted},
};

/// What the sum names beside tickets.
pub fn sum_goods(order: &OrderView) -> Vec<SumGood> {
    let good = |good: &OrderGood| SumGood {
        name: good.name.clone(),
        quantity: good.quantity,
        due_minor: good.due_minor,
    };
    order.goods.iter().map(good).collect()
}

/// Passes with their time, extras with their evening, gifts.
pub fn goods(locale: &Locale, order: &OrderView) -> Option<impl IntoView + use<>> {
    if order.goods.is_empty() {
        return None;
    }
    let is_theirs = order.state.is_complete();
    let collects = order.goods.iter().any(|good| good.kind == GoodKind::Extra);
    let lines = order.goods.iter().map(|good| {
        let evening = good.evening.as_ref().map(|evening| evening_words(locale, evening));
        let valid = good.span.map(|(from, until)| {
            let date = |at| locale.date_plain(at, &good.time_zone);
            let args = [("from", date(from).into()), ("until", date(until).into())];
            locale.text_with("extras-valid", &args)
        });
        let whose = good.beneficiary.as_ref().map(|name| for_whom(locale, Some(name)));
        let said: Vec<String> = evening.into_iter().chain(whose).chain(valid).collect();
        view! {
            <li class="order__good">
                <h3 class="extras__name">
                    <span>{counted(locale, &good.name, good.quantity)}</span>
                    <span class="basket__price">
                        {money(locale, good.due_minor, order.quote.currency)}
                    </span>
                </h3>
                {said
                    .into_iter()
                    .map(|text| view! { <p class="small">{text}</p> })
                    .collect_view()}
                {is_theirs.then(|| view! { <p class="small soft">{good.text.clone()}</p> })}
            </li>
        }
    });
    let lines = lines.collect_view();
    Some(view! {
        <section aria-labelledby="goods">
            <h2 class="production__section-title" id="goods">{locale.text("order-extras")}</h2>
            <ul>{lines}</ul>
            {(is_theirs && collects)
                .then(|| view! { <p class="small">{locale.text("order-extras-collect")}</p> })}
        </section>
    })
}
