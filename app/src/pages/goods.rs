//! Passes, extras and donations: each on a page of its own, and all below the subscriptions.

use crate::pages::basket_person::person_options;
use axum::response::Response;
use domain::{
    basket::LinePerson,
    good::{GoodCard, GoodEvening, GoodKind, GoodView},
    money::Currency,
};
use house::locales::Locale;
use leptos::prelude::*;
use shell::{Head, Page, render};
use ui::{
    error::Stop,
    items::evening_words,
    locale::money,
    route::{Route, Target},
    session::Visit,
};

/// For the page of all offers; nothing where none is sold.
pub fn section(
    locale: &Locale,
    goods: &[GoodCard],
    currency: Currency,
) -> Option<impl IntoView + use<>> {
    let cards = goods.iter().map(|card| line(locale, card, currency)).collect_view();
    (!goods.is_empty()).then(|| {
        view! {
            <h2 class="offers__group">{locale.text("extras-title")}</h2>
            <ul class="offers">{cards}</ul>
        }
    })
}

fn line(locale: &Locale, card: &GoodCard, currency: Currency) -> impl IntoView + use<> {
    let href = Route::Offer(card.key.clone()).path(locale.language());
    view! {
        <li class="offers__item">
            <h3 class="offers__name">
                <a href=href>{card.name.clone()}</a>
            </h3>
            <p>{card.text.clone()}</p>
            <p class="offers__facts">
                <span class="offers__price">{price(locale, card, currency)}</span>
            </p>
        </li>
    }
}

pub fn price(locale: &Locale, card: &GoodCard, currency: Currency) -> String {
    match card.price_minor {
        Some(minor) => money(locale, minor, currency),
        None => locale.text("extras-your-amount"),
    }
}

pub async fn one(visit: Visit, key: String) -> Result<Response, Stop> {
    let session = visit.session.as_ref().map(|session| session.id);
    let good = selling::extras::good(&visit.shop.house, &key, session, visit.language()).await?;
    let good = good.ok_or(Stop::NotFound)?;
    let locale = visit.locale.clone();
    let name = good.card.name.clone();
    let args = [("name", name.as_str().into()), ("season", good.season.as_str().into())];
    let description = match good.card.text.is_empty() {
        true => locale.text_with("extras-description", &args),
        false => good.card.text.clone(),
    };
    let head = Head { title: name.clone(), description, ..Head::default() };
    let main = move || {
        let all = Route::Offers.path(locale.language());
        view! {
            <header class="page__head">
                <p class="soft">{good.season.clone()}</p>
                <h1>{name}</h1>
                <p class="lede">{good.card.text.clone()}</p>
            </header>
            <div class="good">
                <p class="good__price">{price(&locale, &good.card, good.currency)}</p>
                {validity(&locale, &good)}
                {form(&locale, &good.card, &good.evenings, &good.people, good.currency, true)}
                <p><a href=all>{locale.text("offer-all")}</a></p>
            </div>
        }
        .into_any()
    };
    Ok(render(visit, Page::new(Route::Offer(key), head, "page page--narrow", main)).await)
}

fn validity(locale: &Locale, good: &GoodView) -> Option<impl IntoView + use<>> {
    let (from, until) = good.span?;
    let date = |at| locale.date_plain(at, &good.time_zone);
    let args = [("from", date(from).into()), ("until", date(until?).into())];
    let text = locale.text_with("extras-valid", &args);
    Some(view! { <p>{text}</p> })
}

/// Puts it into the basket: for which evening, or how much; one of it unless it `asks_for_count`.
pub fn form(
    locale: &Locale,
    card: &GoodCard,
    evenings: &[GoodEvening],
    people: &[LinePerson],
    currency: Currency,
    asks_for_count: bool,
) -> impl IntoView + use<> {
    if card.most == 0 {
        return view! { <p>{locale.text("extras-sold-out")}</p> }.into_any();
    }
    let action = Target::PutGood.path(locale.language());
    let aloud = format!(" {}", card.name);
    let counts = asks_for_count && card.kind == GoodKind::Extra && card.most > 1;
    let button = if asks_for_count { "button" } else { "button button--quiet" };
    view! {
        <form class="good__form" method="post" action=action>
            <input type="hidden" name="key" value=card.key.clone()/>
            {evening(locale, card, evenings)}
            {whose(locale, card, people)}
            {counts.then(|| quantity(locale, card))}
            {card.price_minor.is_none().then(|| amounts(locale, card, currency))}
            <button class=button type="submit">
                {locale.text("extras-add")}
                <span class="aloud">{aloud}</span>
            </button>
        </form>
    }
    .into_any()
}

/// The only evening is said, several are chosen from.
fn evening(
    locale: &Locale,
    card: &GoodCard,
    evenings: &[GoodEvening],
) -> Option<impl IntoView + use<>> {
    let id = format!("evening-{}", card.key);
    match evenings {
        [] => None,
        [only] => {
            let performance = only.performance.to_string();
            Some(
                view! {
                    <input type="hidden" name="performance" value=performance/>
                    <p class="small">{evening_words(locale, only)}</p>
                }
                .into_any(),
            )
        }
        several => {
            let options = several.iter().map(|evening| {
                view! {
                    <option value=evening.performance.to_string()>
                        {evening_words(locale, evening)}
                    </option>
                }
            });
            Some(
                view! {
                    <div class="field">
                        <label class="field__label" for=id.clone()>
                            {locale.text("extras-performance")}
                        </label>
                        <select class="field__input" id=id.clone() name="performance">
                            {options.collect_view()}
                        </select>
                    </div>
                }
                .into_any(),
            )
        }
    }
}

/// Whose pass it will be.
fn whose(locale: &Locale, card: &GoodCard, people: &[LinePerson]) -> Option<impl IntoView + use<>> {
    let id = format!("person-{}", card.key);
    (!people.is_empty()).then(|| {
        view! {
            <div class="field">
                <label class="field__label" for=id.clone()>
                    {locale.text("people-whose")}
                </label>
                <select class="field__input" id=id.clone() name="person">
                    {person_options(locale, people)}
                </select>
            </div>
        }
    })
}

fn quantity(locale: &Locale, card: &GoodCard) -> impl IntoView + use<> {
    let id = format!("quantity-{}", card.key);
    view! {
        <div class="field">
            <label class="field__label" for=id.clone()>
                {locale.text("extras-quantity")}
            </label>
            <select class="field__input" id=id.clone() name="quantity">
                {quantities(card.most, 1)}
            </select>
        </div>
    }
}

pub fn quantities(most: u32, chosen: u32) -> impl IntoView + use<> {
    (1..=most.max(chosen))
        .map(|count| view! { <option value=count selected=count == chosen>{count}</option> })
        .collect_view()
}

fn amounts(locale: &Locale, card: &GoodCard, currency: Currency) -> impl IntoView + use<> {
    let (id, other) = (format!("amount-{}", card.key), format!("other-{}", card.key));
    let options = card.amounts_minor.iter().map(|minor| {
        view! { <option value=*minor>{money(locale, *minor, currency)}</option> }
    });
    view! {
        <div class="field">
            <label class="field__label" for=id.clone()>
                {locale.text("extras-amount")}
            </label>
            <select class="field__input" id=id.clone() name="amount">
                {options.collect_view()}
            </select>
        </div>
        <div class="field">
            <label class="field__label" for=other.clone()>
                {locale.text("extras-amount-other")}
            </label>
            <input
                class="field__input"
                id=other.clone()
                name="other_amount"
                type="text"
                inputmode="decimal"
                maxlength="12"
                autocomplete="off"
            />
        </div>
    }
}
