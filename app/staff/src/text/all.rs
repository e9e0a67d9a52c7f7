//! Texts of the shop: what says something, found by its words, its subject, or what is to be done.

use crate::{
    frame::{
        context::StaffContext,
        shell::{StaffPage, done, staff_page},
    },
    text::{elsewhere, fits, subjects as text_subjects, text_words::language_name},
};
use axum::{
    extract::Query,
    response::{IntoResponse, Redirect, Response},
};
use domain::people::actor::Action;
use house::{House, locales::Locale};
use markup::{Html, view};
use serde::Deserialize;
use texts::{
    shown::{DraftState, FOUND_MAX, Found, FoundText, Only, Search, search},
    sources::subjects::TextSubject,
};
use ui::{
    error::Stop,
    route::staff::{StaffRoute, StaffTarget},
    text_mode::TextMode,
};

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct SearchQuery {
    pub(crate) q: String,
    pub(crate) about: String,
    only: String,
    /// Of the results, the first is one.
    pub(crate) page: String,
    /// Not empty: pressed in the shop, where it is no message.
    pressed: String,
}

impl SearchQuery {
    fn page(&self) -> usize {
        self.page.parse().unwrap_or(1).max(1)
    }

    pub(crate) fn to_check(q: String, about: String, page: String) -> Self {
        Self { q, about, only: STALE.to_owned(), page, pressed: String::new() }
    }

    /// The list again.
    pub(crate) fn address(&self, language: &str) -> String {
        let wanted = [("q", &self.q), ("about", &self.about), ("only", &self.only)];
        let wanted = wanted.map(|(name, value)| format!("{name}={}", in_query(value)));
        let address = StaffRoute::Texts.path(language);
        format!("{address}?{}&page={}", wanted.join("&"), self.page())
    }

    fn search(&self) -> Search {
        let only = ONLY.iter().find(|(_, name, _)| *name == self.only).map(|(only, ..)| *only);
        Search {
            words: self.q.clone(),
            about: TextSubject::parse(&self.about),
            only: only.unwrap_or_default(),
            page: self.page() - 1,
        }
    }
}

const STALE: &str = "stale";

const ONLY: [(Only, &str, &str); 6] = [
    (Only::All, "", "staff-texts-only-all"),
    (Only::Edited, "edited", "staff-texts-only-edited"),
    (Only::Drafts, "drafts", "staff-texts-only-drafts"),
    (Only::Reviews, "reviews", "staff-texts-only-reviews"),
    (Only::Scheduled, "scheduled", "staff-texts-only-scheduled"),
    (Only::Stale, STALE, "staff-texts-only-stale"),
];

pub async fn show(
    context: StaffContext,
    Query(mut query): Query<SearchQuery>,
) -> Result<Response, Stop> {
    let (house, actor) = (context.shop.house.clone(), context.actor());
    let found = loop {
        let found = search(&house, &actor, context.language(), &query.search()).await?;
        // Texts that were checked leave the list: its last page may be gone.
        match found.texts.is_empty() && found.count > 0 {
            true => query.page = found.count.div_ceil(FOUND_MAX).to_string(),
            false => break found,
        }
    };
    let places = elsewhere::places(&context, &query.q).await?;
    let mut exact = places.iter().filter(|it| it.is_exact);
    if let (false, Some(only), None) = (query.pressed.is_empty(), exact.next(), exact.next()) {
        return Ok(Redirect::to(&only.to.path(context.language())).into_response());
    }
    let locale = context.locale.clone();
    let title = locale.text("staff-texts-title");
    let heading = title.clone();
    let may_publish = context.session.may(Action::PublishTexts);
    let notice = done(&locale, context.query.as_deref());
    let notice = notice.or_else(|| fits::done(&locale, context.query.as_deref()));
    let main = move || {
        let (house, locale, query, found) = (&house, &*locale, &query, &found);
        let results = Results { house, locale, query, found, may_publish };
        view! {
            <header class="page__head"><h1>{heading}</h1></header>
            {on_pages(locale, may_publish)}
            {ways(locale)}
            {filter(locale, query, found)}
            {elsewhere::section(locale, &places)}
            {results.show()}
        }
    };
    let page = StaffPage::new(StaffRoute::Texts, title, "page", main).with_notice(notice);
    Ok(staff_page(&context, page))
}

/// The way to the shop with drafts, where a text is edited by pressing on it.
fn on_pages(locale: &Locale, may_publish: bool) -> Html {
    let action = StaffTarget::TextMode.path(locale.language());
    let everywhere = StaffRoute::InAllLanguages.path(locale.language());
    let languages = may_publish.then(|| {
        let href = StaffRoute::Languages.path(locale.language());
        let facts = StaffRoute::HouseFacts.path(locale.language());
        view! {
            <a href=href>{locale.text("staff-languages-title")}</a>
            <a href=facts>{locale.text("staff-house-title")}</a>
        }
    });
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
                <a href=everywhere>{locale.text("staff-frames-title")}</a>
                {languages}
            </form>
        </section>
    }
}

/// The ways to what concerns many texts.
fn ways(locale: &Locale) -> Html {
    let ways = [
        (StaffRoute::Gate, "staff-gate-title"),
        (StaffRoute::Samples, "staff-samples-title"),
        (StaffRoute::Changes, "staff-changes-title"),
        (StaffRoute::TextFiles, "staff-texts-files"),
    ];
    let ways = ways.map(|(to, words)| {
        view! { <a href=to.path(locale.language())>{locale.text(words)}</a> }
    });
    view! { <p class="desk-actions">{ways.into_iter().collect::<Html>()}</p> }
}

fn filter(locale: &Locale, query: &SearchQuery, found: &Found) -> Html {
    let action = StaffRoute::Texts.path(locale.language());
    let about = TextSubject::parse(&query.about);
    let abouts = found.abouts.iter().map(|subject| {
        let name = text_subjects::name(locale, *subject);
        view! {
            <option value=subject.as_str() selected=Some(*subject) == about>{name}</option>
        }
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
                    {abouts.collect::<Html>()}
                </select>
            </div>
            <div class="field">
                <label class="field__label" for="only">{locale.text("staff-texts-only")}</label>
                <select class="field__input" id="only" name="only">
                    {onlys.collect::<Html>()}
                </select>
            </div>
            <button class="button" type="submit">{locale.text("staff-texts-find")}</button>
        </form>
    }
}

pub(crate) struct Results<'a> {
    pub house: &'a House,
    pub locale: &'a Locale,
    pub query: &'a SearchQuery,
    pub found: &'a Found,
    pub may_publish: bool,
}

impl Results<'_> {
    fn show(&self) -> Html {
        let (locale, found) = (self.locale, self.found);
        let count = i64::try_from(found.count).unwrap_or(i64::MAX);
        let counted = match found.count {
            0 => locale.text("staff-texts-none"),
            _ => locale.text_with("staff-texts-count", &[("count", count.into())]),
        };
        view! {
            <p role="status">{counted}</p>
            {self.list()}
            {pages(locale, self.query, found)}
        }
    }

    /// Of translations to check: with boxes, for whoever may say that they still fit.
    fn list(&self) -> Html {
        let is_any = self.found.texts.iter().any(|text| text.seen.is_some());
        let has_boxes = self.may_publish && is_any && self.query.only == STALE;
        let texts = self.found.texts.iter().map(|text| {
            let tick = has_boxes.then(|| fits::tick(self.locale, text));
            result(self.house, self.locale, text, tick)
        });
        let list = view! { <ul class="desk-texts">{texts.collect::<Html>()}</ul> };
        if has_boxes { fits::form(self, list) } else { list }
    }
}

/// The ways to the page before and after, where there are several.
fn pages(locale: &Locale, query: &SearchQuery, found: &Found) -> Option<Html> {
    let (page, last) = (query.page(), found.count.div_ceil(FOUND_MAX).max(1));
    if last == 1 && page == 1 {
        return None;
    }
    let number = |number: usize| i64::try_from(number).unwrap_or(i64::MAX).into();
    let here = [("page", number(page)), ("last", number(last))];
    let link = |to: usize, words: &str| {
        let href = SearchQuery { page: to.to_string(), ..query.clone() }.address(locale.language());
        let rel = if to < page { "prev" } else { "next" };
        view! { <a class="button button--quiet" href=href rel=rel>{locale.text(words)}</a> }
    };
    let before = (page > 1).then(|| link((page - 1).min(last), "staff-texts-page-before"));
    let after = (page < last).then(|| link(page + 1, "staff-texts-page-after"));
    Some(view! {
        <nav class="desk-actions" aria-label=locale.text("staff-texts-pages")>
            {before}
            <p class="soft">{locale.text_with("staff-texts-page", &here)}</p>
            {after}
        </nav>
    })
}

/// As a part of an address.
fn in_query(text: &str) -> String {
    let is_plain = |byte: &u8| byte.is_ascii_alphanumeric();
    text.bytes()
        .map(|byte| match is_plain(&byte) {
            true => char::from(byte).to_string(),
            false => format!("%{byte:02X}"),
        })
        .collect()
}

fn result(house: &House, locale: &Locale, text: &FoundText, tick: Option<Html>) -> Html {
    let href = StaffRoute::Text(text.id.clone()).path(locale.language());
    let of = |is_meant: fn(&DraftState) -> bool| -> Vec<String> {
        let meant = text.drafts.iter().filter(|(_, state)| is_meant(state));
        meant.map(|(language, _)| language_name(house, language)).collect()
    };
    let stale = text.stale.iter().map(|language| language_name(house, language)).collect();
    let marks: [(Vec<String>, &str); 4] = [
        (of(|state| *state == DraftState::Draft), "staff-texts-mark-draft"),
        (of(|state| *state == DraftState::Review), "staff-texts-mark-review"),
        (of(|state| matches!(state, DraftState::Scheduled { .. })), "staff-texts-mark-scheduled"),
        (stale, "staff-texts-mark-stale"),
    ];
    let edited = text.is_edited.then(|| locale.text("staff-texts-mark-edited"));
    let marks = marks.into_iter().filter(|(languages, _)| !languages.is_empty());
    let marks = marks.map(|(languages, words)| {
        locale.text_with(words, &[("languages", languages.join(", ").into())])
    });
    let marks = edited.into_iter().chain(marks).map(|words| {
        view! { " " <span class="desk-mark">{words}</span> }
    });
    view! {
        <li>
            <a class="desk-texts__text" href=href>{text.text.clone()}</a>
            <p class="small soft">{text.id.clone()} {marks.collect::<Html>()}</p>
            {tick}
        </li>
    }
}
