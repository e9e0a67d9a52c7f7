//! Whether the shop's pages show this browser the drafts of texts, and whether texts can be
//! pressed there. Kept in a cookie until the browser is closed.

use crate::{context::StaffContext, shell::not_permitted};
use axum::{
    Form,
    http::{HeaderValue, header},
    response::{IntoResponse, Redirect, Response},
};
use domain::actor::{Action, Reach};
use serde::Deserialize;
use ui::{
    error::Stop,
    route::local,
    session::is_secure,
    staff_route::StaffRoute,
    text_mode::{TextMode, cookie_name},
};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct ModeForm {
    mode: String,
    /// The page to go to.
    next: String,
}

pub async fn set(context: StaffContext, Form(form): Form<ModeForm>) -> Result<Response, Stop> {
    if context.actor().reach(Action::EditTexts) == Reach::Nothing {
        return Ok(not_permitted(&context));
    }
    let mode = TextMode::parse(&form.mode).unwrap_or_default();
    let languages = context.shop.house.locales();
    let home = match mode {
        TextMode::Off => StaffRoute::Texts.path(context.language()),
        TextMode::Preview | TextMode::Edit => format!("/{}", context.language()),
    };
    let next = local(&form.next, &languages.languages()).unwrap_or(&home).to_owned();
    let mut response = Redirect::to(&next).into_response();
    let secure = if is_secure(&context.shop) { "; Secure" } else { "" };
    let (value, life) = match mode {
        TextMode::Off => ("", "; Max-Age=0"),
        mode => (mode.as_str(), ""),
    };
    let name = cookie_name(&context.shop);
    let cookie = format!("{name}={value}; Path=/; HttpOnly; SameSite=Strict{life}{secure}");
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    Ok(response)
}
