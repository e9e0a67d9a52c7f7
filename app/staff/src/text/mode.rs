//! Whether the shop's pages show this browser the drafts of texts, and whether texts can be
//! pressed there. Kept in a cookie until the browser is closed.

use crate::frame::context::{StaffContext, with_cookie};
use axum::{
    Form,
    http::{HeaderMap, Uri, header},
    response::{IntoResponse, Redirect, Response},
};
use domain::people::actor::Action;
use serde::Deserialize;
use ui::{
    error::Stop,
    route::{local, staff::StaffRoute},
    text_mode::{TextMode, cookie_name},
};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct ModeForm {
    mode: String,
    /// The page to go to.
    next: String,
    /// Not empty: sent from the bar, which stays while the shop's pages change in place.
    bar: String,
}

/// The page that the browser was on, with its query.
pub(crate) fn page_before(headers: &HeaderMap) -> Option<String> {
    let page: Uri = headers.get(header::REFERER)?.to_str().ok()?.parse().ok()?;
    Some(page.path_and_query()?.as_str().to_owned())
}

pub async fn set(
    context: StaffContext,
    headers: HeaderMap,
    Form(form): Form<ModeForm>,
) -> Result<Response, Stop> {
    context.actor().permit_somewhere(Action::EditTexts)?;
    let mode = TextMode::parse(&form.mode).unwrap_or_default();
    let languages = context.shop.house.locales();
    let home = match mode {
        TextMode::Off => StaffRoute::Texts.path(context.language()),
        TextMode::Preview | TextMode::Edit | TextMode::Framed => format!("/{}", context.language()),
    };
    let before = page_before(&headers).filter(|_| !form.bar.is_empty());
    let before = before.as_deref().and_then(|page| local(page, &languages.known()));
    let next = before.or_else(|| local(&form.next, &languages.known()));
    let next = next.unwrap_or(&home).to_owned();
    let value = (mode != TextMode::Off).then(|| mode.as_str());
    let response = Redirect::to(&next).into_response();
    Ok(with_cookie(&context.shop, cookie_name(&context.shop), value, response))
}
