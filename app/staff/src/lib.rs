//! The staff's side of the house: a door of its own, pages that are plain forms and need no script.
//! Whoever isn't signed in is led to the door; what one may not do isn't shown.

mod counter;
mod desk;
pub mod door;
pub mod frame;
pub mod home;
pub mod landing;
mod lists;
pub mod look;
pub mod money;
pub mod orders;
pub mod people;
pub mod production;
pub mod setup;
pub mod text;

pub use frame::{
    shell::pages_for_missing_rights,
    trouble::{method_not_allowed, no_such_page},
};

use axum::{
    Router,
    extract::DefaultBodyLimit,
    routing::{get, post},
};
use ui::route::{staff::pattern, staff_provider::pattern as addresses};
use ui::shop::Shop;

pub fn routes() -> Router<Shop> {
    // The program has read the body by then, and keeps the limits.
    let landing = get(landing::page::show).post(landing::form::save);
    let landing = landing.layer(DefaultBodyLimit::disable());
    let landing_picture = post(landing::picture::receive).layer(DefaultBodyLimit::disable());
    let landing_focus = post(landing::picture::focus).layer(DefaultBodyLimit::disable());
    let look = get(look::show).post(look::form::save).layer(DefaultBodyLimit::disable());
    let brand = get(look::brand::show).post(look::brand::save).layer(DefaultBodyLimit::disable());
    Router::new()
        .route(pattern::SIGN_IN, get(door::show).post(door::enter))
        .route(pattern::SIGN_OUT, post(door::leave))
        .route(pattern::FORGOTTEN, get(door::forgotten::show).post(door::forgotten::ask))
        .route(pattern::PASSWORD, get(door::forgotten::link).post(door::forgotten::set))
        .route(pattern::ENROL, get(door::enrol::show).post(door::enrol::set))
        .route(pattern::HOME, get(home::show))
        .route(pattern::ACCOUNT, get(door::account::show))
        .route(pattern::CHANGE_PASSWORD, post(door::account::change_password))
        .route(pattern::SIGN_OUT_EVERYWHERE, post(door::account::leave_everywhere))
        .route(pattern::APP, get(door::account_app::show).post(door::account_app::renew))
        .route(pattern::RECOVERY_CODES, get(door::recovery::show).post(door::recovery::renew))
        .route(pattern::MONEY, get(money::show))
        .route(pattern::RESTORED, get(money::restored::show).post(money::restored::confirm))
        .route(pattern::ORDERS, get(orders::ask).post(orders::find))
        .route(pattern::ORDER, get(orders::show))
        .route(pattern::INVOICE, get(orders::invoices::pdf))
        .route(pattern::REFUND, get(orders::refund::show).post(orders::refund::take))
        .route(pattern::DEBT, post(orders::debt::settle))
        .route(pattern::OWED, post(orders::owed::end))
        .route(pattern::PAID_LATER, post(orders::paid_later::book))
        .route(pattern::RELEASE, post(orders::kept::release))
        .merge(counter::routes())
        .merge(desk::routes())
        .merge(production::invitations::routes())
        .merge(money::points::routes())
        .merge(lists::routes())
        .merge(text_routes())
        .merge(house_routes())
        .merge(provider_routes())
        .merge(production_routes())
        .route(pattern::LANDING_PAGE, landing)
        .route(pattern::LANDING_PICTURE, landing_picture)
        .route(pattern::LANDING_FOCUS, landing_focus)
        .route(pattern::LANDING_BACK, post(landing::form::bring_back))
        .route(pattern::LOOK, look)
        .route(pattern::LOOK_BACK, post(look::form::bring_back))
        .route(pattern::LOOK_SAMPLE, get(look::form::sample))
        .route(pattern::BRANDS, get(look::brands::show).post(look::brands::add))
        .route(pattern::BRAND, brand)
        .route(pattern::BRAND_BACK, post(look::brand::bring_back))
        .route(pattern::BRAND_REMOVE, post(look::brand::remove))
        .route(pattern::PERFORMANCES, get(production::performance::list))
        .route(
            pattern::PERFORMANCE,
            get(production::performance::show).post(production::performance::ask),
        )
        .route(pattern::PEOPLE, get(people::show))
        .route(pattern::ADD_PERSON, post(people::forms::add))
        .route(pattern::GIVE_ROLE, post(people::forms::give_role))
        .route(pattern::TAKE_ROLE, post(people::forms::take_role))
        .route(pattern::RESET_PERSON, post(people::forms::reset))
        .route(pattern::END_PERSON, post(people::forms::end))
        .route(pattern::NEW_ROLE, get(people::role::new).post(people::role::add))
        .route(pattern::ROLE, get(people::role::show).post(people::role::change))
        .route(pattern::REMOVE_ROLE, post(people::role::remove))
}

fn production_routes() -> Router<Shop> {
    // Texts and picture are one form, whose body the program has read by then.
    let production = get(production::show).post(production::form::save);
    let production = production.layer(DefaultBodyLimit::disable());
    let picture = post(production::picture::receive).layer(DefaultBodyLimit::disable());
    let focus = post(production::picture::focus).layer(DefaultBodyLimit::disable());
    let remove = post(production::picture::take_away).layer(DefaultBodyLimit::disable());
    let discard = post(production::draft::discard).layer(DefaultBodyLimit::disable());
    Router::new()
        .route(pattern::PRODUCTIONS, get(production::productions::show))
        .route(pattern::PRODUCTION_DISCARD, discard)
        .route(pattern::PRODUCTION, production)
        .route(pattern::PICTURE, picture)
        .route(pattern::FOCUS, focus)
        .route(pattern::REMOVE_PICTURE, remove)
        .route(pattern::PRODUCTION_BACK, post(production::history::back))
}

/// In by a provider of identities.
fn provider_routes() -> Router<Shop> {
    Router::new()
        .route(addresses::LEAVE, post(door::provider::leave))
        .route(addresses::RETURN, get(door::provider::come_back))
        .route(addresses::CODE, get(door::provider::show).post(door::provider::enter))
}

/// What the house decides about the shop as a whole.
fn house_routes() -> Router<Shop> {
    Router::new()
        .route(
            pattern::ANNOUNCEMENT,
            get(setup::announcement::show).post(setup::announcement::save),
        )
        .route(pattern::MEASURING, get(setup::measuring::show).post(setup::measuring::save))
        .route(pattern::PRINTERS, get(setup::printers::show).post(setup::printers::set))
        .route(pattern::REMOVE_PRINTER, post(setup::printers::remove))
        .route(pattern::GATE, get(setup::gate::show).post(setup::gate::accept))
        .route(pattern::HOUSE_FACTS, get(setup::house_facts::show).post(setup::house_facts::save))
        .route(pattern::LANGUAGES, get(setup::languages::show).post(setup::languages::save))
        .route(pattern::IN_ALL_LANGUAGES, get(setup::in_all_languages::show))
        .route(pattern::LANDING_PAGES, get(landing::show))
}

fn text_routes() -> Router<Shop> {
    let files = get(text::files::show).post(text::files::receive);
    let files = files.layer(DefaultBodyLimit::disable());
    Router::new()
        .route(pattern::TEXTS, get(text::all::show).post(text::fits::save))
        .route(pattern::TEXT, get(text::show).post(text::form::save))
        .route(pattern::TEXT_BACK, post(text::form::bring_back))
        .route(pattern::TEXT_DISCARD, post(text::form::discard))
        .route(pattern::CHANGES, get(setup::changes::show))
        .route(pattern::SAMPLES, get(text::samples::list))
        .route(pattern::MAIL_SAMPLE, get(text::samples::mail).post(text::samples::send))
        .route(pattern::MAIL_FRAME, get(text::samples::frame))
        .route(pattern::PAPER_SAMPLE, get(text::samples::paper))
        .route(pattern::TEXT_FILES, files)
        .route(pattern::TEXTS_EXPORT, get(text::export::export))
        .route(pattern::IMPORT_PUBLISH, post(text::files::publish))
        .route(pattern::TEXT_MODE, post(text::mode::set))
}
