//! A package in the basket. Its performances are given back one by one, and the page says what is
//! missing.

use crate::pages::basket::{
    by_performance,
    form::{Field, button},
    person::person,
    poster,
    seat::{Due, seat},
};
use domain::{
    money::Currency,
    sales::{basket::BasketLine, offer::begun::Progress},
};
use house::locales::Locale;
use islands::plan::product_frame;
use markup::{Html, view};
use std::sync::Arc;
use ui::{
    locale::{money, when_long},
    route::{Route, Target},
    sum::items::Bundle,
    words::packages,
};

/// A package with each of its performances and the seat there, what they cost together, and what is
/// still to be chosen.
pub fn show(
    locale: &Arc<Locale>,
    bundle: &Bundle<'_, BasketLine>,
    first: &BasketLine,
    currency: Currency,
) -> Html {
    let lines = || bundle.items.iter().flatten();
    let performances = by_performance(lines().copied()).into_iter().map(|lines| {
        let [first, ..] = lines.as_slice() else { return Html::default() };
        let href = Route::Performance(first.performance_slug.clone()).path(locale.language());
        let href = product_frame::with_offer(&href, bundle.offer);
        let when = when_long(locale, first.starts_at, &first.time_zone);
        let seats = lines.iter().map(|line| {
            let due = Due { minor: line.due_minor, fees_minor: 0 };
            seat(locale, line, Some(due), currency)
        });
        view! {
            <li class="basket__performance">
                <p>
                    <a href=href>{first.title.clone()}</a>
                    <br/>
                    <span class="basket__when">{when} "\u{a0}· " {first.hall.clone()}</span>
                </p>
                <ul>{seats.collect::<Html>()}</ul>
            </li>
        }
    });
    let due: i64 = lines().map(|line| line.due_minor).sum();
    let saved = saved_words(locale, bundle, currency)
        .map(|words| view! { <br/> <span class="sum__why">{words}</span> });
    let progress = first.item.as_ref().and_then(|item| item.progress.as_ref());
    let item = first.item.as_ref().map(|item| item.id.to_string()).unwrap_or_default();
    let offer = Route::Offer(bundle.offer.to_owned()).path(locale.language());
    view! {
        <li class="basket__line">
            {poster(first)}
            <h2 class="basket__title">{bundle.heading(locale)}</h2>
            {progress.map(|progress| self::progress(locale, progress, offer, item))}
            {person(locale, first, bundle.name)}
            <ul class="basket__seats">
                {performances.collect::<Html>()}
                <li class="basket__seat">
                    <span>{bundle.count(locale)} {saved}</span>
                    <strong class="basket__price">{money(locale, due, currency)}</strong>
                </li>
            </ul>
        </li>
    }
}

/// What it costs less than tickets for the same performances.
pub fn saved_words(
    locale: &Locale,
    bundle: &Bundle<'_, BasketLine>,
    currency: Currency,
) -> Option<String> {
    let items = bundle.items.iter().filter_map(|item| item.first()?.item.as_ref());
    let (saved_minor, fees_minor) = items.fold((0, 0), |(saved, fees), item| {
        (saved + item.saved_minor, fees + item.saved_fees_minor)
    });
    // The sum names fees apart from what takes something off the prices.
    let id = if fees_minor > 0 { "basket-saved-fees" } else { "plan-selection-saved" };
    let words = || {
        let saved = money(locale, saved_minor, currency);
        let fees = money(locale, fees_minor, currency);
        locale.text_with(id, &[("saved", saved.into()), ("fees", fees.into())])
    };
    (saved_minor > 0).then(words)
}

/// How far a package has come, with the way to what is missing.
fn progress(locale: &Locale, progress: &Progress, offer: String, item: String) -> Html {
    let class = match progress.is_whole() {
        true => "basket__when",
        false => "basket__when basket__when--unfinished",
    };
    let missing = packages::missing(locale, progress);
    let next = packages::next(locale, progress);
    view! {
        <div class=class>
            <p>
                {packages::progress(locale, progress)}
                {missing.map(|words| view! { <br/> {words} })}
            </p>
            {next.map(|words| view! { <p><a href=offer>{words}</a></p> })}
            {(!progress.is_whole()).then(|| ways_out(locale, &item))}
        </div>
    }
}

/// For whoever doesn't want the rest of it.
fn ways_out(locale: &Locale, item: &str) -> Html {
    let way = |target: Target, id: &str| {
        let words = view! { {locale.text(id)} };
        button(locale, target, Field { name: "item", value: item.to_owned() }, words)
    };
    view! {
        <div class="basket__ways-out">
            {way(Target::KeepAsSingles, "basket-keep-as-singles")}
            {way(Target::RemoveItem, "basket-remove-package")}
        </div>
    }
}
