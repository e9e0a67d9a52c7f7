//! Forms of a text's page: saved in all languages that were changed, brought back, discarded.

use crate::{
    context::StaffContext,
    shell::not_permitted,
    text::{Typed, page},
};
use axum::{
    Form,
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use domain::moment::Moment;
use house::Failure;
use jiff::{civil::DateTime, tz::TimeZone};
use serde::Deserialize;
use texts::{
    edit::{NotSaved, Saved, Step, TextRefusal, Which, bring_back as publish_again, save_all},
    forms::Forms,
    shown::{LanguageView, text},
};
use ui::{error::Stop, staff_route::StaffRoute};

type Pairs = Vec<(String, String)>;

pub async fn save(
    context: StaffContext,
    Path((_, id)): Path<(String, String)>,
    Form(pairs): Form<Pairs>,
) -> Result<Response, Stop> {
    let view = match text(&context.shop.house, &context.actor(), &id).await {
        Ok(view) => view,
        Err(Failure::Refused(TextRefusal::NotPermitted)) => return Ok(not_permitted(&context)),
        Err(Failure::Refused(_)) => return Err(Stop::NotFound),
        Err(Failure::Fault(fault)) => return Err(fault.into()),
    };
    let said = |name: &str| {
        let found = pairs.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str()).unwrap_or_default()
    };
    let time_zone = people::staff::time_zone(&context.shop.house).await?;
    let step = match said("step") {
        "review" => Some(Step::Review),
        "publish" => Some(Step::Publish),
        "schedule" => moment(said("at"), &time_zone).map(|at| Step::Schedule { at }),
        _ => Some(Step::Draft),
    };
    let mut typed =
        Typed { at: said("at").to_owned(), next: said("next").to_owned(), ..Typed::default() };
    let mut all = Vec::new();
    for one in &view.languages {
        let forms = typed_forms(&pairs, one, &view.languages);
        for (form, text) in &forms.texts {
            typed.texts.insert((one.language.clone(), form.clone()), text.clone());
        }
        let joined = forms.joined();
        let is_meant = has_changed(one, &joined, step.unwrap_or(Step::Draft));
        if is_meant && pairs.iter().any(|(name, _)| name.starts_with(&prefix(one))) {
            all.push(Saved {
                which: Which { id: id.clone(), language: one.language.clone() },
                text: joined,
                step: step.unwrap_or(Step::Draft),
                seen: said(&format!("seen.{}", one.language)).parse().ok(),
            });
        }
    }
    let Some(_) = step else {
        let language = view.languages.first().map(|it| it.language.clone()).unwrap_or_default();
        typed.wrong.push(NotSaved { language, why: TextRefusal::TimeWrong });
        return page(context, &id, typed).await;
    };
    if all.is_empty() {
        return Ok(back(&context, &id, "text-nothing", &typed.next));
    }
    match save_all(&context.shop.house, &context.actor(), &all).await {
        Ok(_) => {
            texts::load(&context.shop.house).await?;
            let done = match said("step") {
                "review" => "text-review",
                "publish" => "text-publish",
                "schedule" => "text-schedule",
                _ => "text-draft",
            };
            Ok(back(&context, &id, done, &typed.next))
        }
        Err(Failure::Refused(wrong)) => {
            if wrong.iter().any(|it| it.why == TextRefusal::NotPermitted) {
                return Ok(not_permitted(&context));
            }
            typed.wrong = wrong;
            page(context, &id, typed).await
        }
        Err(Failure::Fault(fault)) => Err(fault.into()),
    }
}

fn prefix(one: &LanguageView) -> String {
    format!("text.{}.", one.language)
}

/// What was typed, in the forms that the page showed.
fn typed_forms(pairs: &Pairs, one: &LanguageView, all: &[LanguageView]) -> Forms {
    let own = all.first().map(LanguageView::shown).unwrap_or_default();
    let mut forms = Forms::of(if one.text.is_empty() { own } else { &one.text });
    for (form, text) in &mut forms.texts {
        let name = format!("{}{form}", prefix(one));
        if let Some((_, value)) = pairs.iter().find(|(known, _)| *known == name) {
            *text = value.replace("\r\n", "\n").trim().to_owned();
        }
    }
    forms
}

/// Whether a language takes part: its text was changed, or a draft of it waits for more than a
/// draft's step, or its writer says that it still fits.
fn has_changed(one: &LanguageView, typed: &str, step: Step) -> bool {
    let is_same = Forms::of(&one.text).joined().trim() == typed.trim();
    let is_step = matches!(step, Step::Publish | Step::Schedule { .. } | Step::Review);
    // A language that says nothing itself still shows the house's own.
    let is_said = !one.text.is_empty() || one.delivered.is_some();
    (!is_same && is_said) || (is_step && one.draft.is_some())
}

/// On the house's clocks. What doesn't exist there, in spring, is the hour after.
pub(crate) fn moment(typed: &str, time_zone: &str) -> Option<Moment> {
    let local: DateTime = typed.parse().ok()?;
    let zone = TimeZone::get(time_zone).ok()?;
    let at = local.to_zoned(zone).ok()?;
    Some(Moment(at.timestamp().as_millisecond()))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct RevisionForm {
    language: String,
    revision: String,
}

/// Without a revision: what was delivered.
pub async fn bring_back(
    context: StaffContext,
    Path((_, id)): Path<(String, String)>,
    Form(form): Form<RevisionForm>,
) -> Result<Response, Stop> {
    let which = Which { id: id.clone(), language: form.language };
    let revision = form.revision.parse().ok();
    let done = publish_again(&context.shop.house, &context.actor(), &which, revision).await;
    let done = done.map(drop);
    answered(context, &id, &which.language, done, "text-publish").await
}

pub async fn discard(
    context: StaffContext,
    Path((_, id)): Path<(String, String)>,
    Form(form): Form<RevisionForm>,
) -> Result<Response, Stop> {
    let which = Which { id: id.clone(), language: form.language };
    let done = texts::edit::discard(&context.shop.house, &context.actor(), &which).await;
    answered(context, &id, &which.language, done, "text-discard").await
}

async fn answered(
    context: StaffContext,
    id: &str,
    language: &str,
    done: Result<(), Failure<TextRefusal>>,
    word: &str,
) -> Result<Response, Stop> {
    match done {
        Ok(()) => {
            texts::load(&context.shop.house).await?;
            Ok(back(&context, id, word, ""))
        }
        Err(Failure::Refused(TextRefusal::NotPermitted)) => Ok(not_permitted(&context)),
        Err(Failure::Refused(why)) => {
            let wrong = vec![NotSaved { language: language.to_owned(), why }];
            page(context, id, Typed { wrong, ..Typed::default() }).await
        }
        Err(Failure::Fault(fault)) => Err(fault.into()),
    }
}

fn back(context: &StaffContext, id: &str, done: &str, next: &str) -> Response {
    let address = StaffRoute::Text(id.to_owned()).path(context.language());
    let is_local = ui::route::local(next, &context.shop.house.locales().languages()).is_some();
    let next = match is_local {
        true => format!("&next={}", next.replace('&', "%26").replace('#', "%23")),
        false => String::new(),
    };
    Redirect::to(&format!("{address}?done={done}{next}")).into_response()
}
