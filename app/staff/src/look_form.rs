//! Forms of the look's page, and the style sheet of its sample.

use crate::{
    context::{NO_STORE, StaffContext},
    look::{TypedLook, page},
    production_picture::WrongPicture,
    shell::not_permitted,
};
use axum::{
    Form,
    extract::{Multipart, Query, multipart::MultipartRejection},
    http::header,
    response::{IntoResponse, Redirect, Response},
};
use domain::actor::{Action, Reach};
use house::Failure;
use rules::look::{Colour, Headings, Look, Scheme};
use season::looks::{self, LookRefusal, history, publish, upload_mark};
use serde::Deserialize;
use ui::{error::Stop, staff_route::StaffRoute};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct LookForm {
    light_paper: String,
    light_ink: String,
    light_accent: String,
    dark_paper: String,
    dark_ink: String,
    dark_accent: String,
    radius: String,
    headings: String,
    logo: String,
    dark_logo: String,
    icon: String,
    seen: String,
    step: String,
}

impl LookForm {
    /// What isn't written as browsers write it stays as it was delivered.
    fn look(&self) -> Look {
        let usual = Look::default();
        let colour = |text: &str, usual: Colour| Colour::parse(text).unwrap_or(usual);
        let scheme = |texts: [&String; 3], usual: Scheme| Scheme {
            paper: colour(texts[0], usual.paper),
            ink: colour(texts[1], usual.ink),
            accent: colour(texts[2], usual.accent),
        };
        Look {
            light: scheme([&self.light_paper, &self.light_ink, &self.light_accent], usual.light),
            dark: scheme([&self.dark_paper, &self.dark_ink, &self.dark_accent], usual.dark),
            radius: self.radius.trim().parse().unwrap_or(usual.radius),
            headings: match self.headings.as_str() {
                "sans" => Headings::Sans,
                _ => Headings::Serif,
            },
            logo: mark(&self.logo),
            dark_logo: mark(&self.dark_logo),
            icon: mark(&self.icon),
        }
    }
}

/// A name that an upload gave, and nothing else.
fn mark(name: &str) -> Option<String> {
    let digest = name.strip_prefix("mark.")?;
    let is_name = digest.len() == 12 && digest.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_name.then(|| name.to_owned())
}

pub async fn save(context: StaffContext, Form(form): Form<LookForm>) -> Result<Response, Stop> {
    let look = form.look();
    if form.step != "publish" {
        let problems = look.problems();
        let wrong = (!problems.is_empty()).then_some(LookRefusal::Contrast(problems));
        return page(context, TypedLook { look: Some(look), wrong, ..TypedLook::default() }).await;
    }
    let seen = form.seen.parse().unwrap_or(-1);
    let done = publish(&context.shop.house, &context.actor(), &look, seen).await;
    answered(context, Some(look), Some(seen), done).await
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct BackForm {
    revision: String,
}

pub async fn bring_back(
    context: StaffContext,
    Form(form): Form<BackForm>,
) -> Result<Response, Stop> {
    let revision = form.revision.parse().unwrap_or(-1);
    let done = looks::bring_back(&context.shop.house, &context.actor(), revision).await;
    answered(context, None, None, done).await
}

/// A logo or an icon: shown at once, or taken away.
pub async fn receive(
    context: StaffContext,
    form: Result<Multipart, MultipartRejection>,
) -> Result<Response, Stop> {
    if context.actor().reach(Action::EditLook) != Reach::All {
        return Ok(not_permitted(&context));
    }
    let Ok(form) = form else { return wrong_file(context, WrongPicture::Missing).await };
    let Some(sent) = SentMark::read(form).await else {
        return wrong_file(context, WrongPicture::NotWhole).await;
    };
    let (house, actor) = (context.shop.house.clone(), context.actor());
    let name = match (sent.is_removed, sent.picture.is_empty()) {
        (true, _) => None,
        (false, true) => return wrong_file(context, WrongPicture::Missing).await,
        (false, false) => match upload_mark(&house, &actor, sent.picture).await {
            Ok(name) => Some(name),
            Err(Failure::Fault(fault)) => return Err(fault.into()),
            Err(Failure::Refused(why)) => {
                let typed = TypedLook { wrong: Some(why), ..TypedLook::default() };
                return page(context, typed).await;
            }
        },
    };
    let shown = match history(&house, &actor).await {
        Ok((shown, _)) => shown,
        Err(Failure::Refused(_)) => return Ok(not_permitted(&context)),
        Err(Failure::Fault(fault)) => return Err(fault.into()),
    };
    let mut look = shown.look.clone();
    match sent.kind.as_str() {
        "dark_logo" => look.dark_logo = name,
        "icon" => look.icon = name,
        _ => look.logo = name,
    }
    let done = publish(&house, &actor, &look, sent.seen.parse().unwrap_or(-1)).await;
    answered(context, None, None, done).await
}

#[derive(Default)]
struct SentMark {
    kind: String,
    seen: String,
    picture: Vec<u8>,
    is_removed: bool,
}

impl SentMark {
    /// None for a form that didn't come whole.
    async fn read(mut form: Multipart) -> Option<Self> {
        let mut sent = Self::default();
        while let Some(field) = form.next_field().await.ok()? {
            let name = field.name().unwrap_or_default().to_owned();
            let bytes = field.bytes().await.ok()?;
            let text = || String::from_utf8_lossy(&bytes).into_owned();
            match name.as_str() {
                "kind" => sent.kind = text(),
                "seen" => sent.seen = text(),
                "remove" => sent.is_removed = true,
                "picture" => sent.picture = bytes.to_vec(),
                _ => {}
            }
        }
        Some(sent)
    }
}

async fn wrong_file(context: StaffContext, why: WrongPicture) -> Result<Response, Stop> {
    page(context, TypedLook { file: Some(why), ..TypedLook::default() }).await
}

async fn answered(
    context: StaffContext,
    look: Option<Look>,
    seen: Option<i64>,
    done: Result<(), Failure<LookRefusal>>,
) -> Result<Response, Stop> {
    match done {
        Ok(()) => {
            texts::load(&context.shop.house).await?;
            let address = StaffRoute::Look.path(context.language());
            Ok(Redirect::to(&format!("{address}?done=look")).into_response())
        }
        Err(Failure::Refused(LookRefusal::NotPermitted)) => Ok(not_permitted(&context)),
        Err(Failure::Refused(why)) => {
            let seen = seen.filter(|_| why == LookRefusal::Changed);
            page(context, TypedLook { look, seen, wrong: Some(why), file: None }).await
        }
        Err(Failure::Fault(fault)) => Err(fault.into()),
    }
}

/// The colours of the sample, from the address alone.
pub async fn sample(context: StaffContext, Query(form): Query<LookForm>) -> Response {
    if context.actor().reach(Action::EditLook) == Reach::Nothing {
        return not_permitted(&context);
    }
    let head = [(header::CONTENT_TYPE, "text/css; charset=utf-8")];
    let mut response = (head, form.look().sample_css()).into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, NO_STORE);
    response
}
