//! Forms of the staff's page: each one use case, then the page again. A link is shown by the
//! answer itself: it is in no address.

use crate::{
    frame::context::StaffContext,
    people::{Said, page},
};
use axum::{
    Form,
    response::{IntoResponse, Redirect, Response},
};
use domain::people::staff::ManageRefusal;
use house::Answered;
use people::staff::{AddStaff, GiveRole, Link};
use serde::Deserialize;
use ui::error::Stop;
use ui::route::staff::StaffRoute;

/// All that any of these forms sends.
#[derive(Debug, Default, Deserialize)]
pub struct PersonForm {
    #[serde(default)]
    email: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    role: String,
    #[serde(default)]
    scope: String,
    /// A day as browsers send it; empty: none.
    #[serde(default)]
    last_day: String,
}

pub async fn add(context: StaffContext, Form(form): Form<PersonForm>) -> Result<Response, Stop> {
    let language = context.language().to_owned();
    let PersonForm { email, name, role, scope, .. } = form;
    let typed = AddStaff { email, name, role, scope, language };
    match people::staff::add_staff(&context.shop.house, &context.actor(), &typed)
        .await
        .answered()?
    {
        Ok(link) => page(context, with_link(link)).await,
        Err(refusal) => page(context, Said { refusal: Some(refusal), typed, link: None }).await,
    }
}

pub async fn reset(context: StaffContext, Form(form): Form<PersonForm>) -> Result<Response, Stop> {
    let language = context.language().to_owned();
    match people::staff::reset_staff(&context.shop.house, &context.actor(), &form.email, &language)
        .await
        .answered()?
    {
        Ok(link) => page(context, with_link(link)).await,
        Err(refusal) => refused(context, refusal).await,
    }
}

pub async fn give_role(context: StaffContext, form: Form<PersonForm>) -> Result<Response, Stop> {
    change_role(context, form, false).await
}

pub async fn take_role(context: StaffContext, form: Form<PersonForm>) -> Result<Response, Stop> {
    change_role(context, form, true).await
}

async fn change_role(
    context: StaffContext,
    Form(form): Form<PersonForm>,
    take: bool,
) -> Result<Response, Stop> {
    let PersonForm { email, role, scope, last_day, .. } = form;
    let last_day = match last_day.trim() {
        "" => None,
        typed => match typed.parse() {
            Ok(day) => Some(day),
            Err(_) => return refused(context, ManageRefusal::Over).await,
        },
    };
    let done = if take { "role-taken" } else { "role-given" };
    match people::staff::give_role(
        &context.shop.house,
        &context.actor(),
        &GiveRole { email, role, scope, last_day, take },
    )
    .await
    .answered()?
    {
        Ok(is_changed) => Ok(back(&context, if is_changed { done } else { "nothing" })),
        Err(refusal) => refused(context, refusal).await,
    }
}

pub async fn end(context: StaffContext, Form(form): Form<PersonForm>) -> Result<Response, Stop> {
    match people::staff::end_staff(&context.shop.house, &context.actor(), &form.email)
        .await
        .answered()?
    {
        Ok(is_changed) => Ok(back(&context, if is_changed { "ended" } else { "nothing" })),
        Err(refusal) => refused(context, refusal).await,
    }
}

fn with_link(link: Link) -> Said {
    Said { link: Some(link), ..Said::default() }
}

fn back(context: &StaffContext, done: &str) -> Response {
    let people = StaffRoute::People.path(context.language());
    Redirect::to(&format!("{people}?done={done}")).into_response()
}

async fn refused(context: StaffContext, refusal: ManageRefusal) -> Result<Response, Stop> {
    page(context, Said { refusal: Some(refusal), ..Said::default() }).await
}
