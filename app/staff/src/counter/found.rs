//! Customers found in one box, by a page and for the page's code while somebody types, and who of
//! the staff looked at whom. What is typed comes in a form's body, so it stands in no address and
//! in no log.

mod list;
mod views;

use crate::{
    frame::{
        context::{NO_STORE, StaffContext},
        field::{StaffField, staff_field},
        shell::{StaffPage, staff_page},
    },
    look::form::LookForm,
};
use axum::{
    Form, Json, Router,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use domain::people::actor::Action;
use house::{Answered, locales::Locale};
use list::TypedAnswer;
use markup::{Html, view};
use people::customers::search::{FoundCustomers, SearchRefusal, find_customers};
use season::catalogue::catalogue;
use ui::{
    error::Stop,
    route::staff::{
        StaffRoute,
        found::{FoundRoute, FoundTarget, pattern},
    },
    shop::Shop,
};

pub fn routes() -> Router<Shop> {
    Router::new()
        .route(pattern::FIND, get(ask).post(find))
        .route(pattern::FIND_CUSTOMERS, post(as_typed))
        .route(pattern::VIEWS, get(views::show))
}

async fn ask(context: StaffContext) -> Result<Response, Stop> {
    context.actor().permit(Action::FindCustomers, "*")?;
    Ok(page(&context, String::new(), None))
}

async fn find(context: StaffContext, Form(form): Form<LookForm>) -> Result<Response, Stop> {
    let typed = form.text("text").trim().to_owned();
    let found = match asked(&context, &typed).await? {
        Ok(found) => found,
        Err(why) => {
            let error = Some(context.locale.text(refusal_id(why)));
            let page = page(&context, typed, Some(Answer { error, list: None }));
            return Ok((StatusCode::TOO_MANY_REQUESTS, page).into_response());
        }
    };
    let list = match found.customers.is_empty() {
        true => None,
        false => {
            let house = &context.shop.house;
            let catalogue = catalogue(house).await?;
            let time_zone = people::staff::time_zone(house).await?;
            Some(list::section(&context.locale, &catalogue, &found, &time_zone))
        }
    };
    let is_none = list.is_none();
    let error = is_none.then(|| context.locale.text("staff-find-none"));
    Ok(page(&context, typed, Some(Answer { error, list })))
}

/// JSON for the page's code, as `people::customers::search` tells.
async fn as_typed(context: StaffContext, Form(form): Form<LookForm>) -> Result<Response, Stop> {
    let (status, answer) = match asked(&context, form.text("text")).await? {
        Ok(found) => {
            let catalogue = catalogue(&context.shop.house).await?;
            (StatusCode::OK, list::typed(&context.locale, &catalogue, &found))
        }
        Err(why) => {
            let told = context.locale.text(refusal_id(why));
            (StatusCode::TOO_MANY_REQUESTS, TypedAnswer::refused(told))
        }
    };
    Ok((status, [(header::CACHE_CONTROL, NO_STORE)], Json(answer)).into_response())
}

async fn asked(
    context: &StaffContext,
    typed: &str,
) -> Result<Result<FoundCustomers, SearchRefusal>, Stop> {
    Ok(find_customers(&context.shop.house, &context.actor(), typed).await.answered()?)
}

/// The message that says why nobody was looked for.
pub(crate) fn refusal_id(why: SearchRefusal) -> &'static str {
    match why {
        SearchRefusal::TooOften => "staff-customers-too-often",
        SearchRefusal::TooMany => "staff-customers-too-many",
    }
}

/// What stands below the box: nobody, or those who were found.
struct Answer {
    error: Option<String>,
    list: Option<Html>,
}

fn page(context: &StaffContext, typed: String, answer: Option<Answer>) -> Response {
    let locale = context.locale.clone();
    let title = locale.text("staff-find-title");
    let heading = title.clone();
    let Answer { error, list } = answer.unwrap_or(Answer { error: None, list: None });
    let is_none = error.is_some();
    let script = context.shop.site.find.clone();
    let script = (!script.is_empty()).then(|| {
        view! { <script type="module" src=script></script> }
    });
    let main = move || {
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p class="lede">{locale.text("staff-find-lede")}</p>
            </header>
            {search(&locale, typed, error)}
            <section class="flow desk-part" id="customers" aria-live="polite">{list}</section>
            {script}
        }
    };
    let route = StaffRoute::Found(FoundRoute::Customers);
    let page = StaffPage::new(route, title, "page page--narrow", main);
    staff_page(context, page.refused_if(is_none))
}

fn search(locale: &Locale, typed: String, error: Option<String>) -> Html {
    let field = StaffField {
        id: "text",
        kind: "search",
        autocomplete: "off",
        label: locale.text("staff-find-label"),
        value: typed,
        hint: Some(locale.text("staff-find-hint")),
        error,
        is_first: true,
        ..StaffField::default()
    };
    let action = FoundRoute::Customers.path(locale.language());
    let as_typed = FoundTarget::Customers.path(locale.language());
    view! {
        <form
            class="flow desk-form"
            method="post"
            action=action
            role="search"
            data-find=as_typed
            data-title=locale.text("staff-find-found")
        >
            {staff_field(field)}
            <button class="button button--quiet" type="submit">
                {locale.text("staff-customers-find")}
            </button>
        </form>
    }
}
