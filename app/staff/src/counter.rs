//! What the box office and the finance department do by page: gift vouchers, what customers are and
//! to whom their invoices are made out, proofs, transfers to customers' banks, lists.

pub mod address;
mod customer;
mod customer_forms;
mod holder_lists;
mod pay_out_file;
mod pay_outs;
pub mod proof;
mod voucher;
mod voucher_issue;
mod vouchers;

use crate::context::StaffContext;
use axum::{
    Router,
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use domain::actor::{Action, Reach};
use jiff::civil::Date;
use markup::{Html, view};
use ui::{
    field::Field,
    shop::Shop,
    staff_route::counter::{CounterRoute, pattern},
};

pub fn routes() -> Router<Shop> {
    Router::new()
        .route(pattern::VOUCHERS, get(vouchers::show).post(vouchers::find))
        .route(pattern::NEW_VOUCHER, get(voucher_issue::show).post(voucher_issue::issue))
        .route(pattern::VOUCHER, get(voucher::show))
        .route(pattern::TAKE_BACK_VOUCHER, post(voucher::take_back))
        .route(pattern::PAY_OUTS, get(pay_outs::show).post(pay_outs::make))
        .route(pattern::PAY_OUT_FILE, get(pay_out_file::show))
        .route(pattern::FETCH_FILE, post(pay_out_file::fetch))
        .route(pattern::FILE_PAID, post(pay_out_file::paid))
        .route(pattern::PAYMENT_RETURNED, post(pay_out_file::returned))
        .route(pattern::CUSTOMERS, get(customer::search).post(customer::find))
        .route(pattern::CUSTOMER, get(customer::show))
        .route(pattern::GIVE_KIND, post(customer_forms::give_kind))
        .route(pattern::END_KIND, post(customer_forms::end_kind))
        .route(pattern::INVOICE_PARTY, post(customer_forms::set_party))
        .route(pattern::HOLDER_LISTS, get(holder_lists::show))
        .route(pattern::HOLDER_LIST, get(holder_lists::csv))
        .route(pattern::ACCEPT_PROOF, post(crate::orders::accept_proof))
        .route(pattern::CORRECT_ADDRESS, post(crate::orders::correct_address))
}

/// Rights of these pages are the whole house's.
fn may(context: &StaffContext, action: Action) -> bool {
    context.actor().reach(action) == Reach::All
}

/// To a page that says what was just done.
fn done_at(context: &StaffContext, page: &CounterRoute, done: &str) -> Response {
    let page = page.path(context.language());
    Redirect::to(&format!("{page}?done={done}")).into_response()
}

fn wrong_notice(words: String) -> Html {
    view! { <div class="notice notice--error" role="alert"><p>{words}</p></div> }
}

/// A day as browsers write it. Ok(None): the field was left empty.
fn typed_day(text: &str) -> Result<Option<Date>, ()> {
    match text.trim() {
        "" => Ok(None),
        text => text.parse().map(Some).map_err(|_| ()),
    }
}

fn day_field(id: &'static str, label: String, value: String, error: Option<String>) -> Field {
    let (kind, autocomplete) = ("date", "off");
    let (hint, chars_max, is_required) = (None, 10, false);
    Field { id, kind, autocomplete, label, value, hint, error, chars_max, is_required }
}

fn text_field(id: &'static str, label: String, value: String, error: Option<String>) -> Field {
    let (kind, autocomplete) = ("text", "off");
    let (hint, chars_max, is_required) = (None, 200, false);
    Field { id, kind, autocomplete, label, value, hint, error, chars_max, is_required }
}
