//! Texts of the shop: what says something, found by its words, its subject, or what is to be done.

use crate::{
    context::StaffContext,
    shell::{StaffPage, done, not_permitted, staff_page},
};
use axum::{extract::Query, response::Response};
use house::{Failure, locales::Locale};
use leptos::prelude::*;
use serde::Deserialize;
use texts::shown::{FOUND_MAX, Found, FoundText, Only, Search, search};
use ui::{
    error::Stop,
    staff_route::{StaffRoute, StaffTarget},
    text_mode::TextMode,
};

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct SearchQuery {
    q: String,
    about: String,
    only: String,
}

const ONLY: [(Only, &str, &str); 4] = [
    (Only::All, "", "staff-texts-only-all"),
    (Only::Edited, "edited", "staff-texts-only-edited"),
    (Only::Drafts, "drafts", "staff-texts-only-drafts"),
    (Only::Stale, "stale", "staff-texts-only-stale"),
];

pub async fn show(
    context: StaffContext,
    Query(query): Query<SearchQuery>,
) -> Result<Response, Stop> {
    let only = ONLY.iter().find(|(_, name, _)| *name == query.only).map(|(only, ..)| *only);
    let wanted = Search {
        words: query.q.clone(),
        about: query.about.clone(),
        only: only.unwrap_or_default(),
    };
    let (house, actor) = (&context.shop.house, context.actor());
    let found = match search(house, &actor, context.language(), &wanted).await {
        Ok(found) => found,
        Err(Failure::Refused(_)) => return Ok(not_permitted(&context)),
        Err(Failure::Fault(fault)) => return Err(fault.into()),
    };
    let locale = context.locale.clone();
    let title = locale.text("staff-texts-title");
    let heading = title.clone();
    let notice = done(&locale, context.query.as_deref());
    let main = move || {
        view! {
            <header class="page__head"><h1>{heading}</h1></header>
            {on_pages(&locale)}
            {filter(&locale, &query, &found)}
            {results(&locale, &found)}
        }
        .into_any()
    };
    let page = StaffPage::new(StaffRoute::Texts, title, "page", main).with_notice(notice);
    Ok(staff_page(&context, page))
}

/// The way to the shop with drafts, where a text is edited by pressing on it.
fn on_pages(locale: &Locale) -> impl IntoView + use<> {
    let action = StaffTarget::TextMode.path(locale.language());
    view! {
        <section class="flow desk-aside" aria-labelledby="on-page">
            <h2 class="desk-section__title" id="on-page">
                {locale.text("staff-texts-on-page-title")}
            </h2>
            <p>{locale.text("staff-texts-on-page-text")}</p>
            <form method="post" action=action class="desk-actions">
                <button class="button" name="mode" value=TextMode::Edit.as_str()>
                    {locale.text("staff-texts-on-page")}
                </button>
                <button class="button button--quiet" name="mode" value=TextMode::Preview.as_str()>
                    {locale.text("staff-texts-preview")}
                </button>
            </form>
        </section>
    }
}

fn filter(locale: &Locale, query: &SearchQuery, found: &Found) -> impl IntoView + use<> {
    let action = StaffRoute::Texts.path(locale.language());
    let about = query.about.clone();
    let abouts = found.abouts.iter().map(|name| {
        view! { <option value=name.clone() selected=*name == about>{name.clone()}</option> }
    });
    let only = query.only.clone();
    let onlys = ONLY.iter().map(|(_, name, words)| {
        view! { <option value=*name selected=*name == only>{locale.text(words)}</option> }
    });
    view! {
        <form method="get" action=action class="desk-filter" role="search">
            <div class="field">
                <label class="field__label" for="q">{locale.text("staff-texts-words")}</label>
                <p class="field__hint" id="q-hint">{locale.text("staff-texts-words-hint")}</p>
                <input
                    class="field__input"
                    type="search"
                    id="q"
                    name="q"
                    value=query.q.clone()
                    aria-describedby="q-hint"
                />
            </div>
            <div class="field">
                <label class="field__label" for="about">{locale.text("staff-texts-about")}</label>
                <select class="field__input" id="about" name="about">
                    <option value="">{locale.text("staff-texts-about-all")}</option>
                    {abouts.collect_view()}
                </select>
            </div>
            <div class="field">
                <label class="field__label" for="only">{locale.text("staff-texts-only")}</label>
                <select class="field__input" id="only" name="only">
                    {onlys.collect_view()}
                </select>
            </div>
            <button class="button" type="submit">{locale.text("staff-texts-find")}</button>
        </form>
    }
}

fn results(locale: &Locale, found: &Found) -> impl IntoView + use<> {
    let count = i64::try_from(found.count).unwrap_or(i64::MAX);
    let counted = match found.count {
        0 => locale.text("staff-texts-none"),
        _ => locale.text_with("staff-texts-count", &[("count", count.into())]),
    };
    let most = i64::try_from(FOUND_MAX).unwrap_or(i64::MAX);
    let more = (found.count > found.texts.len()).then(|| {
        let words = locale.text_with("staff-texts-more", &[("most", most.into())]);
        view! { <p class="soft">{words}</p> }
    });
    let texts = found.texts.iter().map(|text| result(locale, text));
    view! {
        <p role="status">{counted}</p>
        <ul class="desk-texts">{texts.collect_view()}</ul>
        {more}
    }
}

fn result(locale: &Locale, text: &FoundText) -> impl IntoView + use<> {
    let href = StaffRoute::Text(text.id.clone()).path(locale.language());
    let marks = [
        (text.has_draft, "staff-texts-mark-draft"),
        (text.is_edited, "staff-texts-mark-edited"),
        (text.is_stale, "staff-texts-mark-stale"),
    ];
    let marks = marks.into_iter().filter(|(is_so, _)| *is_so).map(|(_, words)| {
        view! { " " <span class="desk-mark">{locale.text(words)}</span> }
    });
    view! {
        <li>
            <a class="desk-texts__text" href=href>{text.text.clone()}</a>
            <p class="small soft">{text.id.clone()} {marks.collect_view()}</p>
        </li>
    }
}
