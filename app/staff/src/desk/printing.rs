//! What comes out of the printers of a counter: at which workplace the browser stands, what became
//! of what was printed, and tickets that are printed again.

mod again;
pub(super) mod shown;
pub(super) mod tickets;

use shown::refusal_page;

use super::home_at;
use crate::{
    frame::context::{StaffContext, with_workplace},
    look::form::LookForm,
};
use axum::{
    Form, Router,
    extract::Path,
    http::{HeaderValue, header},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use domain::{
    id::{OrderId, PrintJobId, SessionId},
    people::actor::Action,
};
use house::{Answered, Failure};
use selling::tickets::counter_prints::{PrintRefusal, ShownPrint, came_out, print_again};
use ui::{
    error::Stop,
    route::staff::desk::{DeskRoute, pattern, print_order_path},
    shop::Shop,
};

pub(super) fn routes() -> Router<Shop> {
    Router::new()
        .route(pattern::PRINT, get(again::show).post(again::print))
        .route(pattern::WORKPLACE, post(choose))
        .route(pattern::PRINT_AGAIN, post(again_job))
        .route(pattern::CAME_OUT, post(came))
}

/// No workplace has a longer name; a longer cookie would be nobody's.
const WORKPLACE_CHARS_MAX: usize = 60;

/// The browser stands at this workplace from now on.
async fn choose(context: StaffContext, Form(form): Form<LookForm>) -> Result<Response, Stop> {
    context.actor().permit_somewhere(Action::Sell)?;
    let home = home_at(context.language(), form.text("at"));
    let response = Redirect::to(&home).into_response();
    let workplace: String = form.text("workplace").chars().take(WORKPLACE_CHARS_MAX).collect();
    Ok(with_workplace(&context.shop, &workplace, response))
}

async fn again_job(
    context: StaffContext,
    Path((_, job)): Path<(String, String)>,
    Form(form): Form<LookForm>,
) -> Result<Response, Stop> {
    context.actor().permit_somewhere(Action::Sell)?;
    let done = print_again(&context.shop.house, &context.actor(), job_id(&job)?).await;
    back(&context, &form, done)
}

async fn came(
    context: StaffContext,
    Path((_, job)): Path<(String, String)>,
    Form(form): Form<LookForm>,
) -> Result<Response, Stop> {
    context.actor().permit_somewhere(Action::Sell)?;
    let done = came_out(&context.shop.house, &context.actor(), job_id(&job)?).await;
    back(&context, &form, done)
}

fn job_id(address: &str) -> Result<PrintJobId, Stop> {
    address.parse().map_err(|_| Stop::NotFound)
}

/// To the page from which the form came: that of the sale, or that of prints.
fn back(
    context: &StaffContext,
    form: &LookForm,
    done: Result<OrderId, Failure<PrintRefusal>>,
) -> Result<Response, Stop> {
    let language = context.language();
    match done.answered()? {
        Ok(_) => {
            let page = match form.text("sale").parse::<SessionId>() {
                Ok(sale) => {
                    let given = form.text("given").parse::<i64>().ok();
                    let given = given.map(|minor| format!("?given={minor}")).unwrap_or_default();
                    format!("{}{given}", DeskRoute::Done(sale).path(language))
                }
                Err(_) => print_order_path(language, &super::encoded(form.text("code"))),
            };
            Ok(Redirect::to(&page).into_response())
        }
        Err(PrintRefusal::UnknownPrint) => Err(Stop::NotFound),
        Err(why) => refusal_page(context, why),
    }
}

/// Tickets of the order were printed before: the page of prints asks why once more.
pub(super) fn reason_first(context: &StaffContext, code: &str) -> Response {
    Redirect::to(&print_order_path(context.language(), code)).into_response()
}

/// While something is being printed, the page is read again after a moment.
pub(super) fn refreshed(mut response: Response, prints: &[ShownPrint]) -> Response {
    if prints.iter().any(|print| !print.state.is_over()) {
        response.headers_mut().insert(header::REFRESH, HeaderValue::from_static("2"));
    }
    response
}
