//! Forms of a text's page: saved in all languages that were changed, brought back, discarded.

use crate::{
    frame::{context::StaffContext, doubts, history::BackForm},
    text::{Typed, page},
};
use axum::{
    Form,
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use domain::moment::Moment;
use house::{Answered, Failure, House, locales::is_rich};
use jiff::{civil::DateTime, tz::TimeZone};
use texts::{
    back::{bring_all_back, bring_back as publish_again},
    editing::{
        edit::{NotSaved, Saved, Step, TextRefusal, Which, problems, save_all},
        forms::Forms,
    },
    sent::{Sent, saved, touched},
    shown::{LanguageView, Revision, TextView, text},
};
use ui::{error::Stop, route::staff::StaffRoute};

/// In place of a language: all that say a text otherwise.
pub(crate) const ALL: &str = "*";

type Pairs = Vec<(String, String)>;

pub async fn save(
    context: StaffContext,
    Path((_, id)): Path<(String, String)>,
    Form(pairs): Form<Pairs>,
) -> Result<Response, Stop> {
    let view = match text(&context.shop.house, &context.actor(), &id).await.answered()? {
        Ok(view) => view,
        Err(_) => return Err(Stop::NotFound),
    };
    let said = |name: &str| {
        let found = pairs.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str()).unwrap_or_default()
    };
    let time_zone = people::staff::time_zone(&context.shop.house).await?;
    let at = moment(said("at"), &time_zone);
    let step = match said("step") {
        "review" => Step::Review,
        "publish" => Step::Publish,
        // A time that can't be read is as wrong as one that is over.
        "schedule" => Step::Schedule { at: at.unwrap_or(Moment(0)) },
        _ => Step::Draft,
    };
    let sent: Vec<Sent> = view.languages.iter().map(|one| sent_of(&pairs, &one.language)).collect();
    let mut typed = typed_of(&view, &sent);
    (typed.at, typed.next) = (said("at").to_owned(), said("next").to_owned());
    let all = saved(&view, &sent, step);
    if all.is_empty() {
        return Ok(back(&context, &id, "text-nothing", &typed.next));
    }
    let is_shown = matches!(step, Step::Publish | Step::Schedule { .. });
    // What can't be saved at all is told first, below.
    let is_whole = problems(&context.shop.house, &all).is_empty();
    if is_shown && is_whole && said(doubts::ANYWAY).is_empty() {
        typed.doubts = asked(&context, &view, &all).await?;
        if !typed.doubts.is_empty() {
            return page(context, &id, typed).await;
        }
    }
    match save_all(&context.shop.house, &context.actor(), &all).await.answered()? {
        Ok(_) => {
            texts::load(&context.shop.house).await?;
            // What customers read already is no draft.
            let is_gone = !is_shown && !is_drafted(&context, &id, &all).await?;
            let done = match said("step") {
                _ if is_gone => "text-discard",
                "review" => "text-review",
                "publish" => "text-publish",
                "schedule" => "text-schedule",
                _ => "text-draft",
            };
            Ok(back(&context, &id, done, &typed.next))
        }
        Err(wrong) => {
            typed.wrong = wrong;
            page(context, &id, typed).await
        }
    }
}

/// Whether any of these is a draft now.
async fn is_drafted(context: &StaffContext, id: &str, all: &[Saved]) -> Result<bool, Stop> {
    let view = text(&context.shop.house, &context.actor(), id).await.answered()?;
    let is_draft = |it: &Saved| {
        let view = view.as_ref().ok().and_then(|view| view.language(&it.which.language));
        view.is_some_and(|one| one.draft.is_some())
    };
    Ok(all.iter().any(is_draft))
}

/// What is asked before customers read these.
async fn asked(
    context: &StaffContext,
    view: &TextView,
    all: &[Saved],
) -> Result<Vec<String>, Stop> {
    let (house, locale) = (&context.shop.house, &*context.locale);
    let mut found = Vec::new();
    for it in all {
        let said = doubts_of(house, view, &it.which, &it.text);
        found.extend(said.into_iter().map(|doubt| (doubt, it.which.language.as_str())));
    }
    let texts = all.iter().filter(|it| is_rich(&it.which.id)).map(|it| it.text.as_str());
    let dead = doubts::dead_links(house, locale, texts.collect()).await?;
    Ok(doubts::lines(house, locale, &found).into_iter().chain(dead).collect())
}

/// Of a text that customers would read in this language.
fn doubts_of(house: &House, view: &TextView, which: &Which, text: &str) -> Vec<doubts::Doubt> {
    let own = view.languages.first().map(LanguageView::shown);
    let shown = view.language(&which.language).map(LanguageView::shown);
    let shown = shown.filter(|shown| !shown.is_empty()).or(own);
    texts::editing::doubts::of(house, which, shown.unwrap_or_default(), text)
}

/// A language of the form.
fn sent_of(pairs: &Pairs, language: &str) -> Sent {
    let (prefix, name) = (format!("text.{language}."), |what: &str| format!("{what}.{language}"));
    let said = |name: String| pairs.iter().find(|(known, _)| *known == name).map(|(_, it)| it);
    let texts = pairs.iter().filter_map(|(name, value)| {
        let form = name.strip_prefix(&prefix)?.to_owned();
        Some((form, value.replace("\r\n", "\n").trim().to_owned()))
    });
    Sent {
        language: language.to_owned(),
        texts: texts.collect(),
        seen: said(name("seen")).and_then(|seen| seen.parse().ok()),
        shown: said(name("shown")).cloned().unwrap_or_default(),
        is_ticked: said(name("also")).is_some(),
    }
}

/// What is kept where nothing is saved: what the editor changed. All else is shown as it is now.
fn typed_of(view: &TextView, sent: &[Sent]) -> Typed {
    let mut typed = Typed::default();
    let touched = touched(view, sent);
    for one in sent {
        if touched.contains(&one.language) {
            let texts = one.texts.iter();
            let texts =
                texts.map(|(form, text)| ((one.language.clone(), form.clone()), text.clone()));
            typed.texts.extend(texts);
            typed.seen.extend(one.seen.map(|seen| (one.language.clone(), seen)));
        }
        typed.also.extend(one.is_ticked.then(|| one.language.clone()));
    }
    typed
}

/// On the house's clocks. What doesn't exist there, in spring, is the hour after.
pub(crate) fn moment(typed: &str, time_zone: &str) -> Option<Moment> {
    let local: DateTime = typed.parse().ok()?;
    let zone = TimeZone::get(time_zone).ok()?;
    let at = local.to_zoned(zone).ok()?;
    Some(Moment(at.timestamp().as_millisecond()))
}

/// Without a revision: what was delivered.
pub async fn bring_back(
    context: StaffContext,
    Path((_, id)): Path<(String, String)>,
    Form(form): Form<BackForm>,
) -> Result<Response, Stop> {
    let revision = form.revision();
    let which = Which { id: id.clone(), language: form.language };
    let (house, actor) = (&context.shop.house, context.actor());
    if let Some(revision) = revision
        && let Ok(view) = text(house, &actor, &id).await
        && let Some(typed) = former(&context, &view, &which, revision)
    {
        return page(context, &id, typed).await;
    }
    let done = match which.language.as_str() {
        ALL => bring_all_back(house, &actor, &id).await,
        _ => publish_again(house, &actor, &which, revision).await.map(drop),
    };
    answered(context, &id, &which.language, done, "text-publish").await
}

/// A former version that is asked about stands in the fields, and is published from there. None:
/// nothing is asked.
fn former(context: &StaffContext, view: &TextView, which: &Which, revision: i64) -> Option<Typed> {
    let is_it = |it: &&Revision| it.language == which.language && it.revision == revision;
    let body = &view.history.iter().find(is_it).filter(|it| !it.body.is_empty())?.body;
    let (house, locale) = (&context.shop.house, &*context.locale);
    let found = doubts_of(house, view, which, body);
    let named = found.into_iter().map(|doubt| (doubt, which.language.as_str()));
    let doubts = doubts::lines(house, locale, &named.collect::<Vec<_>>());
    let one = view.language(&which.language).filter(|_| !doubts.is_empty())?;
    let delivered = one.delivered.as_deref().unwrap_or(body);
    let forms = Forms::beside(body, delivered).with(&one.forms);
    let texts = forms.texts.into_iter();
    let texts = texts.map(|(form, text)| ((which.language.clone(), form), text));
    let mut typed = Typed { doubts, texts: texts.collect(), ..Typed::default() };
    typed.seen.insert(which.language.clone(), one.newest);
    Some(typed)
}

pub async fn discard(
    context: StaffContext,
    Path((_, id)): Path<(String, String)>,
    Form(form): Form<BackForm>,
) -> Result<Response, Stop> {
    let which = Which { id: id.clone(), language: form.language };
    let done = texts::back::discard(&context.shop.house, &context.actor(), &which).await;
    answered(context, &id, &which.language, done, "text-discard").await
}

async fn answered(
    context: StaffContext,
    id: &str,
    language: &str,
    done: Result<(), Failure<TextRefusal>>,
    word: &str,
) -> Result<Response, Stop> {
    match done.answered()? {
        Ok(()) => {
            texts::load(&context.shop.house).await?;
            Ok(back(&context, id, word, ""))
        }
        Err(why) => {
            let wrong = vec![NotSaved { language: language.to_owned(), why }];
            page(context, id, Typed { wrong, ..Typed::default() }).await
        }
    }
}

fn back(context: &StaffContext, id: &str, done: &str, next: &str) -> Response {
    let address = StaffRoute::Text(id.to_owned()).path(context.language());
    let is_local = ui::route::local(next, &context.shop.house.locales().known()).is_some();
    let next = match is_local {
        true => format!("&next={}", next.replace('&', "%26").replace('#', "%23")),
        false => String::new(),
    };
    Redirect::to(&format!("{address}?done={done}{next}")).into_response()
}
