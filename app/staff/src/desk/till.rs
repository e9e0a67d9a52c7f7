//! Tills by page: a clerk opens one with its float, records cash that no sale is behind, counts it
//! blind and closes it, or a colleague takes it over. A second person confirms, and nothing of the
//! shift changes any more. Those who manage tills see all of them. All of it is plain forms.
//!
//! What should be in a drawer is shown only as far as `money::tills` tells it: to its clerk, after
//! the count. So no page has to hide it.

mod all;
pub(super) mod bar;
mod contents;
mod count;
mod home;
mod offline;
mod report;
mod search;
mod setup;
mod shift;
mod shift_list;
mod steps;
mod totals;
mod words;

use crate::{frame::context::StaffContext, look::form::LookForm};
use axum::{
    Router,
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use domain::{
    id::TillSessionId,
    people::actor::{Action, Reach},
};
use house::House;
use markup::{Html, view};
use money::checkout::new_idempotency_key;
use ui::{
    error::Stop,
    route::staff::{
        desk::pattern::{OFFLINE, OFFLINE_SEND, OFFLINE_SETTLE, OFFLINE_TAKE},
        till::{TillRoute, pattern},
    },
    shop::Shop,
};

pub(super) fn routes() -> Router<Shop> {
    Router::new()
        .route(pattern::HOME, get(home::show))
        .route(pattern::OPEN, post(home::open))
        .route(pattern::SHIFT, get(shift::show))
        .route(pattern::COUNT, get(count::show).post(count::count))
        .route(pattern::MOVE, post(steps::move_cash))
        .route(pattern::TAKE_OVER, get(count::show_take_over).post(count::take_over))
        .route(pattern::CLOSE, post(steps::close))
        .route(pattern::CONFIRM, post(steps::confirm))
        .route(pattern::REPORT, get(report::show))
        .route(pattern::REPORT_PDF, get(report::pdf))
        .route(pattern::REPORT_XLSX, get(report::xlsx))
        .route(pattern::ALL, get(all::show))
        .route(pattern::SHIFTS_XLSX, get(all::xlsx))
        .route(pattern::ADD, post(setup::add))
        .route(OFFLINE, get(offline::show))
        .route(OFFLINE_TAKE, post(offline::hand_over))
        .route(OFFLINE_SEND, post(offline::receive))
        .route(OFFLINE_SETTLE, post(offline::deal_with))
}

/// Who sells anywhere, or manages tills anywhere. Each use case asks for the till itself.
fn permit(context: &StaffContext) -> Result<(), Stop> {
    let actor = context.actor();
    if actor.reach(Action::ManageTills) == Reach::Nothing {
        actor.permit_somewhere(Action::Sell)?;
    }
    Ok(())
}

/// The shift of an address.
fn shift_id(context: &StaffContext, address: &str) -> Result<TillSessionId, Stop> {
    permit(context)?;
    address.parse().map_err(|_| Stop::NotFound)
}

/// To a page that says what was just done.
fn done_at(context: &StaffContext, page: TillRoute, done: &str) -> Response {
    let page = page.path(context.language());
    Redirect::to(&format!("{page}?done={done}")).into_response()
}

/// What was sent, and why it wasn't done.
#[derive(Default)]
struct Typed {
    form: LookForm,
    wrong: Option<Wrong>,
}

/// Why nothing was done, in words.
struct Wrong {
    /// The field beside which it stands; empty: the whole page.
    field: String,
    words: String,
}

impl Wrong {
    fn of_page(words: String) -> Self {
        Self { field: String::new(), words }
    }

    fn of_field(field: &str, words: String) -> Self {
        Self { field: field.to_owned(), words }
    }
}

impl Typed {
    fn refused(form: LookForm, wrong: Wrong) -> Self {
        Self { form, wrong: Some(wrong) }
    }

    fn wrong_at(&self, field: &str) -> Option<String> {
        self.wrong.as_ref().filter(|it| it.field == field).map(|it| it.words.clone())
    }

    /// What was typed, if it was refused.
    fn text(&self, field: &str) -> &str {
        match self.wrong {
            Some(_) => self.form.text(field),
            None => "",
        }
    }

    /// Of the form, made with its page: the same sent twice has one effect. A form whose field was
    /// wrong keeps it.
    fn key(&self, house: &House) -> String {
        let of_field = self.wrong.as_ref().is_some_and(|wrong| !wrong.field.is_empty());
        match (of_field, self.form.text("key")) {
            (true, key) if !key.is_empty() => key.to_owned(),
            _ => new_idempotency_key(house),
        }
    }

    /// Why nothing was done, where it is about no field.
    fn notice(&self) -> Option<Html> {
        self.wrong_at("").map(|words| {
            view! {
                <div class="notice notice--error" role="alert" tabindex="-1" autofocus>
                    <p>{words}</p>
                </div>
            }
        })
    }
}
