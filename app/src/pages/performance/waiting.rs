//! The waiting list: the form of a performance of which too little is left.

mod entry;

pub use entry::show;

use crate::forms::waiting::JoinFields;
use axum::{extract::Path, http::StatusCode, response::Response};
use domain::seats::waiting::WaitingRefusal;
use house::locales::Locale;
use markup::{Html, view};
use selling::waiting::{self, JoinForm, WaitingZone};
use shell::{Head, Page, render};
use std::sync::Arc;
use ui::{error::Stop, field::Choice, locale::when_long, refusal, route::Route, session::Visit};

pub async fn join(visit: Visit, Path((_, slug)): Path<(String, String)>) -> Result<Response, Stop> {
    join_again(visit, slug, None).await
}

/// With all that was typed, where something is wrong with it.
pub async fn join_again(
    mut visit: Visit,
    slug: String,
    wrong: Option<(JoinFields, WaitingRefusal)>,
) -> Result<Response, Stop> {
    let actor = visit.actor().await?;
    let language = visit.language().to_owned();
    let form = waiting::form(&visit.shop.house, &actor, &slug, &language).await?;
    let form = form.ok_or(Stop::NotFound)?;
    let locale = visit.locale.clone();
    let title = locale.text("waiting-title");
    let head = Head { title: title.clone(), description: title.clone(), ..Head::default() };
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let route = Route::JoinWaitingList(slug.clone());
    let main = move || {
        let back = Route::Performance(slug.clone()).path(locale.language());
        let action = Route::JoinWaitingList(slug.clone()).path(locale.language());
        view! {
            <div class="order">
                <header class="order__head">
                    <h1>{title}</h1>
                    <p>
                        {form.title.clone()}
                        <br/>
                        {when_long(&locale, form.starts_at, &form.time_zone)}
                    </p>
                </header>
                {free_now(&locale, &form, &back)}
                <ul class="order__steps">
                    <li>{locale.text("waiting-lede")}</li>
                    <li>{locale.text("waiting-order")}</li>
                </ul>
                {fields(&locale, &form, action, wrong.as_ref())}
                <p>
                    <a href=back>{locale.text("waiting-back")}</a>
                </p>
            </div>
        }
    };
    let mut page = Page::new(route, head, "page page--narrow", main);
    page.status = status;
    Ok(render(visit, page).await)
}

/// Whoever can buy need not wait: said before anything is filled in, with the way to the seats.
fn free_now(locale: &Locale, form: &JoinForm, plan: &str) -> Option<Html> {
    let free: u32 = form.zones.iter().map(|zone| zone.free).sum();
    let words = locale.text_with("waiting-free-now", &[("count", free.into())]);
    (free > 0).then(|| {
        view! {
            <div class="notice notice--warning">
                <p>
                    {words} " "
                    <a href=plan.to_owned()>{locale.text("waiting-choose")}</a>
                </p>
            </div>
        }
    })
}

fn fields(
    locale: &Arc<Locale>,
    form: &JoinForm,
    action: String,
    wrong: Option<&(JoinFields, WaitingRefusal)>,
) -> Html {
    let typed = wrong.map(|(typed, _)| typed.clone()).unwrap_or_default();
    let is_bad = wrong.is_some_and(|(_, why)| *why == WaitingRefusal::BadAddress);
    let error = wrong.map(|(_, why)| {
        // The field that has the focus says it.
        view! {
            <p class="field__error" id="join-error" role=(!is_bad).then_some("alert")>
                {refusal::waiting(locale, *why)}
            </p>
        }
    });
    let email = if typed.email.is_empty() { form.email.clone() } else { typed.email.clone() };
    let chosen = typed.count.unwrap_or(2).min(form.count_max.max(1));
    let zones = form.zones.iter().map(|it| zone(locale, it, typed.zones.contains(&it.key)));
    view! {
        <form method="post" action=action class="flow" novalidate>
            {error}
            <div class="field">
                <label class="field__label" for="count">{locale.text("waiting-count")}</label>
                <select class="field__input" id="count" name="count">
                    {counts(form.count_max, chosen)}
                </select>
            </div>
            <fieldset class="renewal__ways">
                <legend class="field__label">{locale.text("waiting-zones")}</legend>
                <p class="field__hint">{locale.text("waiting-zones-hint")}</p>
                {zones.collect::<Html>()}
            </fieldset>
            <fieldset class="renewal__ways">
                <legend class="field__label">{locale.text("waiting-together")}</legend>
                {together(locale, typed.together == "no")}
            </fieldset>
            <div class="field">
                <label class="field__label" for="email">{locale.text("waiting-email")}</label>
                <input
                    class="field__input"
                    id="email"
                    name="email"
                    type="email"
                    inputmode="email"
                    autocomplete="email"
                    autocapitalize="none"
                    spellcheck="false"
                    maxlength="254"
                    value=email
                    data-focus=is_bad.then_some("")
                    aria-invalid=is_bad.then_some("true")
                    aria-describedby=is_bad.then_some("join-error")
                />
            </div>
            <button class="button" type="submit">{locale.text("waiting-send")}</button>
        </form>
    }
}

fn counts(most: u32, chosen: u32) -> Html {
    let option = |count: u32| {
        view! {
            <option value=count selected=count == chosen>
                {count}
            </option>
        }
    };
    (1..=most).map(option).collect::<Html>()
}

fn together(locale: &Locale, apart: bool) -> Html {
    let together = [("yes", "waiting-together-yes", !apart), ("no", "waiting-together-no", apart)];
    together
        .into_iter()
        .map(|(value, words, is_chosen)| {
            let (id, value) = (format!("together-{value}"), value.to_owned());
            let words = locale.text(words);
            Choice { name: "together", id, value, is_chosen, words }.radio()
        })
        .collect::<Html>()
}

fn zone(locale: &Locale, zone: &WaitingZone, is_chosen: bool) -> Html {
    let args = [("zone", zone.name.as_str().into()), ("price", locale.money(zone.price).into())];
    let words =
        locale.text_with(if zone.free > 0 { "waiting-zone-free" } else { "waiting-zone" }, &args);
    let id = format!("zone-{}", zone.key);
    Choice { name: "zones", id, value: zone.key.clone(), is_chosen, words }.checkbox()
}
