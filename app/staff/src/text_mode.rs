//! Whether the shop's pages show this browser the drafts of texts, and whether texts can be
//! pressed there. Kept in a cookie until the browser is closed.

use crate::{
    context::{StaffContext, with_cookie},
    shell::not_permitted,
};
use axum::{
    Form,
    response::{IntoResponse, Redirect, Response},
};
use domain::actor::{Action, Reach};
use serde::Deserialize;
use ui::{
    error::Stop,
    route::local,
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
        TextMode::Preview | TextMode::Edit | TextMode::Framed => format!("/{}", context.language()),
    };
    let next = local(&form.next, &languages.known()).unwrap_or(&home).to_owned();
    let value = (mode != TextMode::Off).then(|| mode.as_str());
    let response = Redirect::to(&next).into_response();
    Ok(with_cookie(&context.shop, cookie_name(&context.shop), value, response))
}
