//! Forms of the staff's page: each one use case, then the page again. A link is shown by the
//! answer itself: it is in no address.

use crate::{
    desk::Desk,
    people::{Said, page},
};
use axum::{
    Form,
    response::{IntoResponse, Redirect, Response},
};
use domain::staff::ManageRefusal;
use house::Failure;
use people::staff::{AddStaff, GiveRole, Link};
use serde::Deserialize;
use ui::error::Stop;
use ui::staff_route::StaffRoute;

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
}

pub async fn add(desk: Desk, Form(form): Form<PersonForm>) -> Result<Response, Stop> {
    let language = desk.language().to_owned();
    let PersonForm { email, name, role, scope } = form;
    let typed = AddStaff { email, name, role, scope, language };
    match people::staff::add_staff(&desk.shop.house, &desk.actor(), &typed).await {
        Ok(link) => page(desk, with_link(link)).await,
        Err(Failure::Refused(refusal)) => {
            page(desk, Said { refusal: Some(refusal), typed, link: None }).await
        }
        Err(Failure::Fault(fault)) => Err(fault.into()),
    }
}

pub async fn reset(desk: Desk, Form(form): Form<PersonForm>) -> Result<Response, Stop> {
    let language = desk.language().to_owned();
    match people::staff::reset_staff(&desk.shop.house, &desk.actor(), &form.email, &language).await
    {
        Ok(link) => page(desk, with_link(link)).await,
        Err(failure) => refused(desk, failure).await,
    }
}

pub async fn give_role(desk: Desk, form: Form<PersonForm>) -> Result<Response, Stop> {
    change_role(desk, form, false).await
}

pub async fn take_role(desk: Desk, form: Form<PersonForm>) -> Result<Response, Stop> {
    change_role(desk, form, true).await
}

async fn change_role(
    desk: Desk,
    Form(form): Form<PersonForm>,
    take: bool,
) -> Result<Response, Stop> {
    let PersonForm { email, role, scope, .. } = form;
    let done = if take { "role-taken" } else { "role-given" };
    match people::staff::give_role(
        &desk.shop.house,
        &desk.actor(),
        &GiveRole { email, role, scope, take },
    )
    .await
    {
        Ok(is_changed) => Ok(back(&desk, if is_changed { done } else { "nothing" })),
        Err(failure) => refused(desk, failure).await,
    }
}

pub async fn end(desk: Desk, Form(form): Form<PersonForm>) -> Result<Response, Stop> {
    match people::staff::end_staff(&desk.shop.house, &desk.actor(), &form.email).await {
        Ok(is_changed) => Ok(back(&desk, if is_changed { "ended" } else { "nothing" })),
        Err(failure) => refused(desk, failure).await,
    }
}

fn with_link(link: Link) -> Said {
    Said { link: Some(link), ..Said::default() }
}

fn back(desk: &Desk, done: &str) -> Response {
    let people = StaffRoute::People.path(desk.language());
    Redirect::to(&format!("{people}?done={done}")).into_response()
}

async fn refused(desk: Desk, failure: Failure<ManageRefusal>) -> Result<Response, Stop> {
    match failure {
        Failure::Refused(refusal) => {
            page(desk, Said { refusal: Some(refusal), ..Said::default() }).await
        }
        Failure::Fault(fault) => Err(fault.into()),
    }
}
