//! Forms of the look's page, and the style sheet of its sample.

use crate::{
    frame::{
        context::{NO_STORE, StaffContext},
        history::BackForm,
        picture_form::WrongPicture,
    },
    look::{TypedLook, page},
};
use appearance::looks::{LookRefusal, history, publish, upload_mark};
use axum::{
    Form,
    extract::{Multipart, Query, multipart::MultipartRejection},
    http::header,
    response::{IntoResponse, Redirect, Response},
};
use domain::people::actor::Action;
use house::{Answered, Failure};
use rules::look::{Choice, Colour, Footer, Header, Headings, Look, Scheme, Spacing};
use season::shown::looks;
use serde::Deserialize;
use ui::{error::Stop, route::staff::StaffRoute};

/// By the names of its fields, of which some come several times.
#[derive(Debug, Default, Deserialize)]
#[serde(transparent)]
pub struct LookForm(Vec<(String, String)>);

impl LookForm {
    /// What isn't written as browsers write it stays as it was delivered. Fonts are no part of the
    /// form: they stay as they are shown.
    pub fn look(&self, shown: &Look) -> Look {
        let usual = Look::default();
        let colour = |name: &str, usual: Colour| Colour::parse(self.text(name)).unwrap_or(usual);
        Look {
            light: Scheme {
                paper: colour("light_paper", usual.light.paper),
                ink: colour("light_ink", usual.light.ink),
                accent: colour("light_accent", usual.light.accent),
            },
            dark: Scheme {
                paper: colour("dark_paper", usual.dark.paper),
                ink: colour("dark_ink", usual.dark.ink),
                accent: colour("dark_accent", usual.dark.accent),
            },
            radius: self.text("radius").trim().parse().unwrap_or(usual.radius),
            headings: Headings::parse(self.text("headings")),
            spacing: Spacing::parse(self.text("spacing")),
            header: Header::parse(self.text("header")),
            footer: Footer::parse(self.text("footer")),
            logo: mark(self.text("logo")),
            dark_logo: mark(self.text("dark_logo")),
            paper_logo: mark(self.text("paper_logo")),
            icon: mark(self.text("icon")),
            text_font: shown.text_font.clone(),
            heading_font: shown.heading_font.clone(),
        }
    }

    pub fn text(&self, name: &str) -> &str {
        let found = self.0.iter().find(|(field, _)| field == name);
        found.map_or("", |(_, value)| value.as_str())
    }

    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(field, _)| field == name).map(|(_, value)| value.as_str())
    }

    /// The revision that its editor saw.
    pub fn seen(&self) -> i64 {
        self.text("seen").parse().unwrap_or(-1)
    }

    pub fn is_preview(&self) -> bool {
        self.text("step") != "publish"
    }
}

/// A name that an upload gave, and nothing else.
fn mark(name: &str) -> Option<String> {
    let digest = name.strip_prefix("mark.")?;
    let digest = digest.strip_suffix(".svg").unwrap_or(digest);
    let is_name = digest.len() == 12 && digest.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_name.then(|| name.to_owned())
}

pub async fn save(context: StaffContext, Form(form): Form<LookForm>) -> Result<Response, Stop> {
    let look = form.look(&looks::shown(&context.shop.house).look);
    if form.is_preview() {
        let (wrong, seen) = (unfit(&look), Some(form.seen()));
        return page(context, TypedLook { look: Some(look), seen, wrong, file: None }).await;
    }
    let seen = form.seen();
    let done = publish(&context.shop.house, &context.actor(), &look, seen).await;
    answered(context, Some(look), Some(seen), done).await
}

pub async fn bring_back(
    context: StaffContext,
    Form(form): Form<BackForm>,
) -> Result<Response, Stop> {
    let revision = form.revision().unwrap_or(-1);
    let done = appearance::looks::bring_back(&context.shop.house, &context.actor(), revision).await;
    answered(context, None, None, done).await
}

/// A logo or an icon, put into the look that was tried or taken out of it. Nothing is published.
pub async fn receive(
    context: StaffContext,
    form: Result<Multipart, MultipartRejection>,
) -> Result<Response, Stop> {
    context.actor().permit(Action::EditLook, "*")?;
    let (shown, _) = history(&context.shop.house, &context.actor()).await?;
    let typed = received(&context, form, &shown.look).await?;
    page(context, typed).await
}

/// What would keep a look from being published.
pub fn unfit(look: &Look) -> Option<LookRefusal> {
    appearance::looks::check(look).err()
}

/// A mark that was uploaded, or is to be taken away. For whoever may edit looks.
pub async fn received(
    context: &StaffContext,
    form: Result<Multipart, MultipartRejection>,
    shown: &Look,
) -> Result<TypedLook, Stop> {
    let wrong = |why| Ok(TypedLook { file: Some(why), ..TypedLook::default() });
    let Ok(form) = form else { return wrong(WrongPicture::Missing) };
    let Some(sent) = SentMark::read(form).await else { return wrong(WrongPicture::NotWhole) };
    let mut look = match sent.rest.text("light_paper") {
        "" => shown.clone(),
        _ => sent.rest.look(shown),
    };
    let seen: Option<i64> = Some(sent.seen.parse().unwrap_or(-1));
    let typed = |look| TypedLook { look: Some(look), seen, ..TypedLook::default() };
    let name = match (sent.is_removed, sent.picture.is_empty()) {
        (true, _) => None,
        (false, true) => {
            return Ok(TypedLook { file: Some(WrongPicture::Missing), ..typed(look) });
        }
        (false, false) => {
            let (house, actor) = (&context.shop.house, context.actor());
            let may_be_drawn = matches!(sent.kind.as_str(), "logo" | "dark_logo");
            match upload_mark(house, &actor, sent.picture, may_be_drawn).await.answered()? {
                Ok(name) => Some(name),
                Err(why) => {
                    return Ok(TypedLook { wrong: Some(why), ..typed(look) });
                }
            }
        }
    };
    match sent.kind.as_str() {
        "dark_logo" => look.dark_logo = name,
        "paper_logo" => look.paper_logo = name,
        "icon" => look.icon = name,
        _ => look.logo = name,
    }
    let wrong = unfit(&look);
    Ok(TypedLook { wrong, ..typed(look) })
}

pub enum WrongMark {
    Typed(Box<TypedLook>),
    Fault(Stop),
}

/// A picture for one of several places.
#[derive(Default)]
pub struct SentMark {
    pub kind: String,
    /// The revision that its editor saw.
    pub seen: String,
    pub picture: Vec<u8>,
    pub is_removed: bool,
    /// For which it is, where a form asks.
    pub language: String,
    /// All else.
    rest: LookForm,
}

impl SentMark {
    /// None for a form that didn't come whole.
    pub async fn read(mut form: Multipart) -> Option<Self> {
        let mut sent = Self::default();
        while let Some(field) = form.next_field().await.ok()? {
            let name = field.name().unwrap_or_default().to_owned();
            let bytes = field.bytes().await.ok()?;
            let text = || String::from_utf8_lossy(&bytes).into_owned();
            match name.as_str() {
                "kind" => sent.kind = text(),
                "seen" => sent.seen = text(),
                "remove" => sent.is_removed = true,
                "language" => sent.language = text(),
                "picture" => sent.picture = bytes.to_vec(),
                _ => sent.rest.0.push((name, text())),
            }
        }
        Some(sent)
    }
}

pub async fn answered(
    context: StaffContext,
    look: Option<Look>,
    seen: Option<i64>,
    done: Result<(), Failure<LookRefusal>>,
) -> Result<Response, Stop> {
    match done.answered()? {
        Ok(()) => {
            texts::load(&context.shop.house).await?;
            let address = StaffRoute::Look.path(context.language());
            Ok(Redirect::to(&format!("{address}?done=look")).into_response())
        }
        Err(why) => {
            let seen = seen.filter(|_| why == LookRefusal::Changed);
            page(context, TypedLook { look, seen, wrong: Some(why), file: None }).await
        }
    }
}

/// The colours of the sample, or of a whole page, from the address alone.
pub async fn sample(context: StaffContext, Query(form): Query<LookForm>) -> Result<Response, Stop> {
    context.actor().permit(Action::EditLook, "*")?;
    let house = &context.shop.house;
    let catalogue = season::catalogue::last(house);
    let brand = catalogue.as_ref().and_then(|it| it.brands.by_key(form.text("brand")));
    let look = match brand {
        Some(shown) => form.look(&shown.brand.look),
        None => form.look(&looks::shown(house).look),
    };
    let head = [(header::CONTENT_TYPE, "text/css; charset=utf-8")];
    let css = if form.text("whole") == "yes" { look.css() } else { look.sample_css() };
    let mut response = (head, css).into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, NO_STORE);
    Ok(response)
}
