//! What texts a production is sold without: those that a language doesn't have, and those that are
//! out of date. What may stay in the house's own language is accepted here.

use crate::{
    frame::{
        context::StaffContext,
        shell::{StaffPage, done, staff_page},
    },
    look::form::LookForm,
    text::{elsewhere, text_words::language_name},
};
use axum::{
    Form,
    extract::Query,
    response::{IntoResponse, Redirect, Response},
};
use domain::people::actor::{Action, Reach};
use house::{
    Answered, House,
    locales::{HOUSE, Locale},
};
use markup::{Html, view};
use season::catalogue::{Catalogue, catalogue};
use serde::Deserialize;
use texts::{
    gate::{Missing, Why, accept as accept_fallback, gate},
    opening::unsaid,
};
use ui::{error::Stop, route::staff::StaffRoute};

/// Of texts on the page: a language of which little is translated lacks thousands.
const ROWS_MAX: usize = 100;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct GateQuery {
    /// Its key; empty: the next one.
    production: String,
}

pub async fn show(context: StaffContext, Query(query): Query<GateQuery>) -> Result<Response, Stop> {
    let (house, actor) = (context.shop.house.clone(), context.actor());
    actor.permit(Action::EditTexts, "*")?;
    let known = catalogue(&house).await?;
    let coming = coming(&house, &known);
    let is_asked = |it: &&(String, String)| it.0 == query.production;
    let chosen = coming.iter().find(is_asked).or(coming.first()).cloned();
    let missing = match &chosen {
        Some((_, performance)) => match gate(&house, &actor, performance).await.answered()? {
            Ok(missing) => missing,
            Err(_) => return Err(Stop::NotFound),
        },
        None => Vec::new(),
    };
    let is_unnamed = missing.iter().any(|it| it.why == Why::Placeholder);
    let does_not_start = is_unnamed || !unsaid(&house).await?.is_empty();
    let may_accept = actor.reach(Action::PublishTexts) == Reach::All;
    let locale = context.locale.clone();
    let title = locale.text("staff-gate-title");
    let heading = title.clone();
    let notice = done(&locale, context.query.as_deref());
    let main = move || {
        let chosen = chosen.map(|(production, _)| production).unwrap_or_default();
        let (house, locale, known) = (&house, &*locale, &*known);
        let desk = Desk { house, locale, known, chosen: &chosen, may_accept };
        let rows = missing.chunk_by(|a, b| a.key == b.key && a.why == b.why);
        let rows: Vec<&[Missing]> = rows.collect();
        let more = rows.len().saturating_sub(ROWS_MAX);
        let rows: Vec<Html> = rows.into_iter().take(ROWS_MAX).map(|all| desk.row(all)).collect();
        let all_said = (rows.is_empty() && !coming.is_empty()).then(|| {
            view! { <p class="desk-empty">{locale.text("staff-gate-clear")}</p> }
        });
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p class="lede">{locale.text("staff-gate-lede")}</p>
                {(!coming.is_empty()).then(|| stops(locale, does_not_start))}
            </header>
            {desk.choice(&coming)}
            {all_said}
            <ul class="desk-texts">{rows}</ul>
            {(more > 0).then(|| desk.more(more))}
        }
    };
    let page = StaffPage::new(StaffRoute::Gate, title, "page", main).with_notice(notice);
    Ok(staff_page(&context, page))
}

/// What the program refuses while texts are missing.
fn stops(locale: &Locale, does_not_start: bool) -> Html {
    let start = does_not_start.then(|| view! { <p>{locale.text("staff-gate-start")}</p> });
    view! {
        {start}
        <p>{locale.text("staff-gate-import")}</p>
    }
}

/// (production, its next performance), the next first.
fn coming(house: &House, known: &Catalogue) -> Vec<(String, String)> {
    let mut coming: Vec<(String, String)> = Vec::new();
    let now = house.now();
    for row in known.listings().map(|listing| &listing.row).filter(|row| row.starts_at > now) {
        if coming.iter().all(|(production, _)| *production != row.production_slug) {
            coming.push((row.production_slug.clone(), row.slug.clone()));
        }
    }
    coming
}

/// A text may stay in the house's own language in these languages.
pub async fn accept(context: StaffContext, Form(form): Form<LookForm>) -> Result<Response, Stop> {
    let (house, actor) = (context.shop.house.clone(), context.actor());
    actor.permit(Action::PublishTexts, "*")?;
    let mut told = "text-accepted";
    for language in form.all("language") {
        // What the house's own language lacks is said in English, in all others too.
        if language == house.locales().fallback().language() {
            told = "text-accepted-english";
        }
        match accept_fallback(&house, &actor, form.text("key"), language).await.answered()? {
            Ok(()) => {}
            Err(_) => return Err(Stop::NotFound),
        }
    }
    let known = catalogue(&house).await?;
    let production = form.text("production");
    let production = known.of_production(production).next().map(|_| production);
    let address = StaffRoute::Gate.path(context.language());
    let production = production.unwrap_or_default();
    let address = format!("{address}?production={production}&done={told}");
    Ok(Redirect::to(&address).into_response())
}

struct Desk<'a> {
    house: &'a House,
    locale: &'a Locale,
    known: &'a Catalogue,
    /// A production's key.
    chosen: &'a str,
    may_accept: bool,
}

impl Desk<'_> {
    fn choice(&self, coming: &[(String, String)]) -> Html {
        let locale = self.locale;
        if coming.is_empty() {
            return view! { <p class="desk-empty">{locale.text("staff-gate-none")}</p> };
        }
        let options = coming.iter().map(|(production, _)| {
            let (is_chosen, key) = (production == self.chosen, production.clone());
            let title = self.known.title(production, locale.language());
            view! { <option value=key selected=is_chosen>{title}</option> }
        });
        let action = StaffRoute::Gate.path(locale.language());
        view! {
            <form method="get" action=action class="desk-filter">
                <div class="field">
                    <label class="field__label" for="production">
                        {locale.text("staff-lists-production")}
                    </label>
                    <select class="field__input" id="production" name="production">
                        {options.collect::<Html>()}
                    </select>
                </div>
                <button class="button" type="submit">{locale.text("staff-changes-show")}</button>
            </form>
        }
    }

    fn more(&self, count: usize) -> Html {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        let words = self.locale.text_with("staff-gate-more", &[("count", count.into())]);
        let href = StaffRoute::Languages.path(self.locale.language());
        view! { <p><a href=href>{words}</a></p> }
    }

    /// What one text lacks, in all languages for the same reason.
    fn row(&self, all: &[Missing]) -> Html {
        let locale = self.locale;
        let Some(first) = all.first() else { return Html::default() };
        let why = locale.text(match first.why {
            Why::Missing => "staff-gate-missing",
            Why::Placeholder => "staff-gate-placeholder",
            Why::Stale => "staff-text-state-stale",
        });
        let languages = all.iter().map(|it| language_name(self.house, &it.language));
        let languages = languages.collect::<Vec<_>>().join(", ");
        let (name, to) = self.place(&first.key);
        let name = match to {
            Some(to) => view! { <a href=to.path(locale.language())>{name}</a> },
            None => Html::of(name),
        };
        let accept = (self.may_accept && first.why == Why::Missing).then(|| self.accept(all));
        view! {
            <li>
                <p>{name} " " <span class="desk-mark">{why}</span></p>
                <p class="small">{languages}</p>
                {accept}
            </li>
        }
    }

    /// How a text is called, and the page that edits it.
    fn place(&self, key: &str) -> (String, Option<StaffRoute>) {
        let locale = self.locale;
        if let Some(id) = key.strip_prefix("message.") {
            return match id.strip_prefix(HOUSE) {
                // As `parterre house set` calls it.
                Some(field) => {
                    let of = locale.text("staff-house-title");
                    (format!("{of} · {field}"), Some(StaffRoute::HouseFacts))
                }
                None => (id.to_owned(), Some(StaffRoute::Text(id.to_owned()))),
            };
        }
        let Some((name, to)) = elsewhere::place(self.known, locale, key) else {
            return (key.to_owned(), None);
        };
        let said = self.known.text(key, locale.language());
        let name = match said.filter(|_| !matches!(to, StaffRoute::Production(_))) {
            Some(said) => format!("{name} · {said}"),
            None => name,
        };
        (name, Some(to))
    }

    fn accept(&self, all: &[Missing]) -> Html {
        let locale = self.locale;
        let action = StaffRoute::Gate.path(locale.language());
        let key = all.first().map(|it| it.key.clone()).unwrap_or_default();
        let aloud = self.place(&key).0;
        let locales = self.house.locales();
        let is_own = all.iter().any(|it| it.language == locales.fallback().language());
        let label = if is_own { "staff-gate-accept-english" } else { "staff-gate-accept" };
        let languages = all.iter().map(|it| {
            view! { <input type="hidden" name="language" value=it.language.clone()/> }
        });
        view! {
            <form method="post" action=action>
                <input type="hidden" name="production" value=self.chosen.to_owned()/>
                <input type="hidden" name="key" value=key/>
                {languages.collect::<Html>()}
                <button class="button button--plain small" type="submit">
                    {locale.text(label)}
                    <span class="aloud">", " {aloud}</span>
                </button>
            </form>
        }
    }
}
