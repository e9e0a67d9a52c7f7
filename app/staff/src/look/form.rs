//! Forms of the look's page, and the style sheet of its sample.

use crate::{
    frame::{
        context::{NO_STORE, StaffContext},
        history::BackForm,
    },
    look::{
        TypedLook,
        files::{SentLook, received},
        font, page,
    },
};
use appearance::looks::{LookRefusal, publish};
use axum::{
    Form,
    extract::{Query, Request},
    http::header,
    response::{IntoResponse, Redirect, Response},
};
use domain::people::actor::Action;
use house::{Answered, Failure, House};
use rules::look::{Choice, Colour, Footer, Header, Headings, Look, Part, Scheme, Spacing};
use season::shown::looks;
use serde::Deserialize;
use ui::{error::Stop, route::staff::StaffRoute};

/// By the names of its fields, of which some come several times.
#[derive(Debug, Default, Deserialize)]
#[serde(transparent)]
pub struct LookForm(pub(super) Vec<(String, String)>);

impl LookForm {
    /// What isn't written as browsers write it stays as it was delivered. Fonts stay as they are
    /// shown: `tried` finds others.
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
        self.said(name).unwrap_or_default()
    }

    /// None: the form has no such field.
    fn said(&self, name: &str) -> Option<&str> {
        let found = self.0.iter().find(|(field, _)| field == name);
        found.map(|(_, value)| value.as_str())
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

/// The look of a form, with the fonts whose files it names.
pub async fn tried(house: &House, form: &LookForm, shown: &Look) -> Result<Look, Stop> {
    let mut look = form.look(shown);
    for part in [Part::Text, Part::Headings] {
        let Some(file) = form.said(font::field(part)) else { continue };
        if look.font(part).is_none_or(|font| font.file != file) {
            let typeface = appearance::fonts::typeface(house, file).await?;
            look = look.with_font(part, typeface);
        }
    }
    Ok(look)
}

/// Tried, or published. Files that were chosen go into the look whichever button was pressed, and
/// nothing is published beside one that can't be taken.
pub async fn save(context: StaffContext, request: Request) -> Result<Response, Stop> {
    let (house, actor) = (context.shop.house.clone(), context.actor());
    actor.permit(Action::EditLook, "*")?;
    let sent = SentLook::read(request).await;
    let (is_preview, seen) = (sent.form.is_preview(), sent.form.seen());
    let typed = received(&context, sent, &looks::shown(&house).look).await?;
    let is_held = is_preview || typed.is_wrong();
    let Some(look) = typed.look.clone().filter(|_| !is_held) else {
        return page(context, typed).await;
    };
    let done = publish(&house, &actor, &look, seen).await;
    answered(context, typed, done).await
}

pub async fn bring_back(
    context: StaffContext,
    Form(form): Form<BackForm>,
) -> Result<Response, Stop> {
    let revision = form.revision().unwrap_or(-1);
    let done = appearance::looks::bring_back(&context.shop.house, &context.actor(), revision).await;
    answered(context, TypedLook::default(), done).await
}

async fn answered(
    context: StaffContext,
    typed: TypedLook,
    done: Result<(), Failure<LookRefusal>>,
) -> Result<Response, Stop> {
    match done.answered()? {
        Ok(()) => {
            texts::load(&context.shop.house).await?;
            let address = StaffRoute::Look.path(context.language());
            Ok(Redirect::to(&format!("{address}?done=look")).into_response())
        }
        Err(why) => page(context, TypedLook { wrong: Some(why), ..typed }).await,
    }
}

/// The colours of the sample, or of a whole page, from the address alone.
pub async fn sample(context: StaffContext, Query(form): Query<LookForm>) -> Result<Response, Stop> {
    context.actor().permit(Action::EditLook, "*")?;
    let house = &context.shop.house;
    let catalogue = season::catalogue::last(house);
    let brand = catalogue.as_ref().and_then(|it| it.brands.by_key(form.text("brand")));
    let shown = match brand {
        Some(shown) => shown.brand.look.clone(),
        None => looks::shown(house).look.clone(),
    };
    let look = tried(house, &form, &shown).await?;
    let head = [(header::CONTENT_TYPE, "text/css; charset=utf-8")];
    let css = if form.text("whole") == "yes" { look.css() } else { look.sample_css() };
    let mut response = (head, css).into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, NO_STORE);
    Ok(response)
}
