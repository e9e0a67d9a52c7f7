//! The staff's side of the house: a door of its own, pages that are plain forms, no script at
//! all. Whoever isn't signed in is led to the door; what one may not do isn't shown.

// The type of a view holds the types of all views in it.
#![recursion_limit = "256"]

pub mod account;
pub mod account_app;
pub mod announcement;
pub mod context;
mod debt;
pub mod door;
pub mod enrol;
mod field;
pub mod home;
pub mod invoices;
mod kept;
pub mod look;
pub mod look_form;
mod look_words;
pub mod money;
pub mod orders;
mod owed;
pub mod people;
mod people_forms;
pub mod production;
pub mod production_form;
pub mod production_picture;
mod production_words;
pub mod productions;
pub mod recovery;
pub mod refund;
mod refund_check;
mod refund_form;
mod refusal;
mod shell;
mod table;
pub mod text;
mod text_form;
pub mod text_mode;
mod text_words;
pub mod texts;
mod words;

use axum::{
    Router,
    extract::DefaultBodyLimit,
    routing::{get, post},
};
use ui::shop::Shop;
use ui::staff_route::pattern;

pub fn routes() -> Router<Shop> {
    // The program has read the body by then, and keeps the limits.
    let picture = post(production_picture::receive).layer(DefaultBodyLimit::disable());
    let mark = post(look_form::receive).layer(DefaultBodyLimit::disable());
    Router::new()
        .route(pattern::SIGN_IN, get(door::show).post(door::enter))
        .route(pattern::SIGN_OUT, post(door::leave))
        .route(pattern::ENROL, get(enrol::show).post(enrol::set))
        .route(pattern::HOME, get(home::show))
        .route(pattern::ACCOUNT, get(account::show))
        .route(pattern::CHANGE_PASSWORD, post(account::change_password))
        .route(pattern::SIGN_OUT_EVERYWHERE, post(account::leave_everywhere))
        .route(pattern::APP, get(account_app::show).post(account_app::renew))
        .route(pattern::RECOVERY_CODES, get(recovery::show).post(recovery::renew))
        .route(pattern::MONEY, get(money::show))
        .route(pattern::ORDERS, get(orders::find))
        .route(pattern::ORDER, get(orders::show))
        .route(pattern::INVOICE, get(invoices::pdf))
        .route(pattern::REFUND, get(refund::show).post(refund::take))
        .route(pattern::DEBT, post(debt::settle))
        .route(pattern::OWED, post(owed::end))
        .route(pattern::RELEASE, post(kept::release))
        .route(pattern::TEXTS, get(texts::show))
        .route(pattern::TEXT, get(text::show).post(text_form::save))
        .route(pattern::TEXT_BACK, post(text_form::bring_back))
        .route(pattern::TEXT_DISCARD, post(text_form::discard))
        .route(pattern::TEXT_MODE, post(text_mode::set))
        .route(pattern::PRODUCTIONS, get(productions::show))
        .route(pattern::PRODUCTION, get(production::show).post(production_form::save))
        .route(pattern::PICTURE, picture)
        .route(pattern::FOCUS, post(production_picture::focus))
        .route(pattern::ANNOUNCEMENT, get(announcement::show).post(announcement::save))
        .route(pattern::LOOK, get(look::show).post(look_form::save))
        .route(pattern::MARK, mark)
        .route(pattern::LOOK_BACK, post(look_form::bring_back))
        .route(pattern::LOOK_SAMPLE, get(look_form::sample))
        .route(pattern::PEOPLE, get(people::show))
        .route(pattern::ADD_PERSON, post(people_forms::add))
        .route(pattern::GIVE_ROLE, post(people_forms::give_role))
        .route(pattern::TAKE_ROLE, post(people_forms::take_role))
        .route(pattern::RESET_PERSON, post(people_forms::reset))
        .route(pattern::END_PERSON, post(people_forms::end))
}
