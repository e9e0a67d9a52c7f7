//! What the box office and the finance department do by page: gift vouchers, what customers are and
//! to whom their invoices are made out, proofs, transfers to customers' banks, what is paid later,
//! lists.

pub mod address;
mod bank_list;
mod bank_list_words;
mod customer;
pub(crate) mod found;
mod holder_lists;
mod pay_out_file;
mod pay_outs;
pub mod proof;
mod receivables;
mod shown_list;
mod voucher;
mod voucher_issue;
mod vouchers;

use crate::{frame::context::StaffContext, orders::corrected};
use axum::{
    Router,
    extract::DefaultBodyLimit,
    http::header,
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use domain::people::actor::{Action, Reach};
use jiff::civil::Date;
use markup::{Html, view};
use ui::{
    field::Field,
    route::staff::counter::{CounterRoute, pattern},
    shop::Shop,
};

pub fn routes() -> Router<Shop> {
    // The program has read the body by then, and keeps the limits.
    let bank_list = get(bank_list::show).post(bank_list::check);
    let bank_list = bank_list.layer(DefaultBodyLimit::disable());
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
        .route(pattern::RECEIVABLES, get(receivables::show))
        .route(pattern::RECEIVABLES_FILE, get(receivables::csv))
        .route(pattern::BANK_LIST, bank_list)
        .route(pattern::BOOK_BANK_LIST, post(bank_list::book))
        .route(pattern::CUSTOMERS, get(customer::search).post(customer::find))
        .route(pattern::CUSTOMER, get(customer::show))
        .route(pattern::GIVE_KIND, post(customer::forms::give_kind))
        .route(pattern::END_KIND, post(customer::forms::end_kind))
        .route(pattern::INVOICE_PARTY, post(customer::forms::set_party))
        .route(pattern::WRITE_NOTE, post(customer::notes::write))
        .route(pattern::DELETE_NOTE, post(customer::notes::delete))
        .route(pattern::FIND_DOUBLE, post(customer::merge::find))
        .route(pattern::MERGE, get(customer::merge::show).post(customer::merge::merge))
        .route(pattern::PART, post(customer::merge::part))
        .route(pattern::ERASE, post(customer::erase::erase))
        .route(pattern::HOLDER_LISTS, get(holder_lists::show))
        .route(pattern::HOLDER_LIST, get(holder_lists::csv))
        .merge(found::routes())
        .route(pattern::ACCEPT_PROOF, post(crate::orders::accept_proof))
        .route(pattern::CORRECT_ADDRESS, post(crate::orders::correct_address))
        .route(pattern::CORRECT_NAME, post(corrected::name))
        .route(pattern::FULL_INVOICE, post(corrected::full_invoice))
}

/// Rights of these pages are the whole house's.
pub(crate) fn may(context: &StaffContext, action: Action) -> bool {
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

/// A file of rows (RFC 4180). `name`: without its ending.
pub(crate) fn csv_file(name: &str, text: String) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}.csv\"")),
        (header::CACHE_CONTROL, "private, no-store".to_owned()),
    ];
    (headers, text).into_response()
}

/// Rows for programs of banks: parted by commas.
fn comma_rows<'a>(rows: impl Iterator<Item = &'a Vec<String>>) -> String {
    let line = |cells: &Vec<String>| {
        let cells: Vec<String> = cells.iter().map(|cell| quoted(cell)).collect();
        format!("{}\r\n", cells.join(","))
    };
    rows.map(line).collect()
}

/// A cell of a CSV file.
fn quoted(cell: &str) -> String {
    match cell.contains([',', '"', '\r', '\n']) {
        true => format!("\"{}\"", cell.replace('"', "\"\"")),
        false => cell.to_owned(),
    }
}

/// A day as browsers write it. Ok(None): the field was left empty.
pub(crate) fn typed_day(text: &str) -> Result<Option<Date>, ()> {
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
