//! The staff's side of the house: a door of its own, pages that are plain forms, no script at
//! all. Whoever isn't signed in is led to the door; what one may not do isn't shown.

pub mod account;
pub mod account_app;
pub mod announcement;
mod bought;
pub mod brand;
pub mod brands;
pub mod changes;
pub mod context;
mod counter;
mod debt;
pub mod door;
pub mod doubts;
pub mod enrol;
mod field;
pub mod forgotten;
pub mod gate;
pub mod home;
mod home_waiting;
pub mod house_facts;
pub mod in_all_languages;
pub mod invoices;
mod kept;
pub mod landing;
mod landing_fields;
pub mod landing_form;
pub mod landing_page;
pub mod landing_picture;
mod landing_words;
pub mod languages;
pub mod list_words;
mod lists;
pub mod look;
mod look_desk;
pub mod look_font;
pub mod look_form;
mod look_sample;
mod look_words;
pub mod measuring;
pub mod money;
mod order_search;
pub mod orders;
mod owed;
mod paid_later;
pub mod people;
mod people_forms;
pub mod picture_form;
pub mod production;
mod production_draft;
mod production_facts;
pub mod production_form;
pub mod production_history;
pub mod production_picture;
mod production_words;
pub mod productions;
pub mod provider;
pub mod recovery;
pub mod refund;
mod refund_check;
mod refund_form;
mod refusal;
pub mod restored;
pub mod role;
mod sample_links;
pub mod samples;
pub mod shell;
mod table;
pub mod text;
mod text_contents;
mod text_drafts;
mod text_elsewhere;
pub mod text_files;
pub mod text_fits;
mod text_form;
mod text_import;
pub mod text_mode;
mod text_subjects;
pub mod text_words;
pub mod texts;
mod tick;
pub mod words;

pub use shell::pages_for_missing_rights;

use axum::{
    Router,
    extract::DefaultBodyLimit,
    routing::{get, post},
};
use ui::shop::Shop;
use ui::{staff_provider_route::pattern as addresses, staff_route::pattern};

pub fn routes() -> Router<Shop> {
    // The program has read the body by then, and keeps the limits.
    let landing_picture = post(landing_picture::receive).layer(DefaultBodyLimit::disable());
    let mark = post(look_form::receive).layer(DefaultBodyLimit::disable());
    let font = post(look_font::receive).layer(DefaultBodyLimit::disable());
    let brand_font = post(brand::receive_font).layer(DefaultBodyLimit::disable());
    let brand_mark = post(brand::receive).layer(DefaultBodyLimit::disable());
    Router::new()
        .route(pattern::SIGN_IN, get(door::show).post(door::enter))
        .route(pattern::SIGN_OUT, post(door::leave))
        .route(pattern::FORGOTTEN, get(forgotten::show).post(forgotten::ask))
        .route(pattern::PASSWORD, get(forgotten::link).post(forgotten::set))
        .route(pattern::ENROL, get(enrol::show).post(enrol::set))
        .route(pattern::HOME, get(home::show))
        .route(pattern::ACCOUNT, get(account::show))
        .route(pattern::CHANGE_PASSWORD, post(account::change_password))
        .route(pattern::SIGN_OUT_EVERYWHERE, post(account::leave_everywhere))
        .route(pattern::APP, get(account_app::show).post(account_app::renew))
        .route(pattern::RECOVERY_CODES, get(recovery::show).post(recovery::renew))
        .route(pattern::MONEY, get(money::show))
        .route(pattern::RESTORED, get(restored::show).post(restored::confirm))
        .route(pattern::ORDERS, get(orders::ask).post(orders::find))
        .route(pattern::ORDER, get(orders::show))
        .route(pattern::INVOICE, get(invoices::pdf))
        .route(pattern::REFUND, get(refund::show).post(refund::take))
        .route(pattern::DEBT, post(debt::settle))
        .route(pattern::OWED, post(owed::end))
        .route(pattern::PAID_LATER, post(paid_later::book))
        .route(pattern::RELEASE, post(kept::release))
        .merge(counter::routes())
        .merge(lists::routes())
        .merge(text_routes())
        .merge(house_routes())
        .merge(provider_routes())
        .merge(production_routes())
        .route(pattern::LANDING_PAGE, get(landing_page::show).post(landing_form::save))
        .route(pattern::LANDING_PICTURE, landing_picture)
        .route(pattern::LANDING_FOCUS, post(landing_picture::focus))
        .route(pattern::LANDING_BACK, post(landing_form::bring_back))
        .route(pattern::LOOK, get(look::show).post(look_form::save))
        .route(pattern::MARK, mark)
        .route(pattern::LOOK_BACK, post(look_form::bring_back))
        .route(pattern::LOOK_SAMPLE, get(look_form::sample))
        .route(pattern::FONT, font)
        .route(pattern::BRAND_FONT, brand_font)
        .route(pattern::BRANDS, get(brands::show).post(brands::add))
        .route(pattern::BRAND, get(brand::show).post(brand::save))
        .route(pattern::BRAND_MARK, brand_mark)
        .route(pattern::BRAND_BACK, post(brand::bring_back))
        .route(pattern::BRAND_REMOVE, post(brand::remove))
        .route(pattern::PEOPLE, get(people::show))
        .route(pattern::ADD_PERSON, post(people_forms::add))
        .route(pattern::GIVE_ROLE, post(people_forms::give_role))
        .route(pattern::TAKE_ROLE, post(people_forms::take_role))
        .route(pattern::RESET_PERSON, post(people_forms::reset))
        .route(pattern::END_PERSON, post(people_forms::end))
        .route(pattern::NEW_ROLE, get(role::new).post(role::add))
        .route(pattern::ROLE, get(role::show).post(role::change))
        .route(pattern::REMOVE_ROLE, post(role::remove))
}

fn production_routes() -> Router<Shop> {
    // Texts and picture are one form, whose body the program has read by then.
    let production = get(production::show).post(production_form::save);
    let production = production.layer(DefaultBodyLimit::disable());
    let picture = post(production_picture::receive).layer(DefaultBodyLimit::disable());
    let focus = post(production_picture::focus).layer(DefaultBodyLimit::disable());
    let remove = post(production_picture::take_away).layer(DefaultBodyLimit::disable());
    let discard = post(production_draft::discard).layer(DefaultBodyLimit::disable());
    Router::new()
        .route(pattern::PRODUCTIONS, get(productions::show))
        .route(pattern::PRODUCTION_DISCARD, discard)
        .route(pattern::PRODUCTION, production)
        .route(pattern::PICTURE, picture)
        .route(pattern::FOCUS, focus)
        .route(pattern::REMOVE_PICTURE, remove)
        .route(pattern::PRODUCTION_BACK, post(production_history::back))
}

/// In by a provider of identities.
fn provider_routes() -> Router<Shop> {
    Router::new()
        .route(addresses::LEAVE, post(provider::leave))
        .route(addresses::RETURN, get(provider::come_back))
        .route(addresses::CODE, get(provider::show).post(provider::enter))
}

/// What the house decides about the shop as a whole.
fn house_routes() -> Router<Shop> {
    Router::new()
        .route(pattern::ANNOUNCEMENT, get(announcement::show).post(announcement::save))
        .route(pattern::MEASURING, get(measuring::show).post(measuring::save))
        .route(pattern::GATE, get(gate::show).post(gate::accept))
        .route(pattern::HOUSE_FACTS, get(house_facts::show).post(house_facts::save))
        .route(pattern::LANGUAGES, get(languages::show).post(languages::save))
        .route(pattern::IN_ALL_LANGUAGES, get(in_all_languages::show))
        .route(pattern::LANDING_PAGES, get(landing::show))
}

fn text_routes() -> Router<Shop> {
    let files = get(text_files::show).post(text_files::receive);
    let files = files.layer(DefaultBodyLimit::disable());
    Router::new()
        .route(pattern::TEXTS, get(texts::show).post(text_fits::save))
        .route(pattern::TEXT, get(text::show).post(text_form::save))
        .route(pattern::TEXT_BACK, post(text_form::bring_back))
        .route(pattern::TEXT_DISCARD, post(text_form::discard))
        .route(pattern::CHANGES, get(changes::show))
        .route(pattern::SAMPLES, get(samples::list))
        .route(pattern::MAIL_SAMPLE, get(samples::mail).post(samples::send))
        .route(pattern::MAIL_FRAME, get(samples::frame))
        .route(pattern::PAPER_SAMPLE, get(samples::paper))
        .route(pattern::TEXT_FILES, files)
        .route(pattern::TEXTS_EXPORT, get(text_files::export))
        .route(pattern::IMPORT_PUBLISH, post(text_files::publish))
        .route(pattern::TEXT_MODE, post(text_mode::set))
}
