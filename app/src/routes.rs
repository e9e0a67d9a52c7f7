//! The router to all pages. The server program puts its own layers (limits, headers, origin
//! check) around it.

use crate::{forms, pages, scripts};
use axum::{
    Router,
    extract::{DefaultBodyLimit, Request},
    middleware::{self, Next},
    response::Response,
    routing::{get, post},
};
use ui::{
    route::{pattern, staff as staff_route},
    shop::Shop,
};

/// All pages and forms. Errors leave it bare: `shell::errors::pages_for_troubles`, outside of all
/// layers that refuse anything, makes pages of them.
pub fn pages(shop: &Shop) -> Router<Shop> {
    let of_staff = previews().merge(staff::routes());
    let missing_rights =
        middleware::from_fn_with_state(shop.clone(), staff::pages_for_missing_rights);
    Router::new()
        .merge(reading().merge(buying()).route_layer(middleware::from_fn(with_one_catalogue)))
        .merge(of_staff.route_layer(missing_rights))
        .merge(scripts())
        .merge(waiting_list())
        .merge(sale_alerts())
        .merge(ordered())
        .merge(account::routes())
        .fallback(staff::no_such_page)
        .method_not_allowed_fallback(staff::method_not_allowed)
}

/// All parts of a page see what staff set as it was at one moment. Who changes something asks anew.
async fn with_one_catalogue(request: Request, next: Next) -> Response {
    match request.method().is_safe() {
        true => season::catalogue::once(next.run(request)).await,
        false => next.run(request).await,
    }
}

fn scripts() -> Router<Shop> {
    Router::new()
        .route("/tickets.js", get(scripts::tickets_worker))
        .route("/at-the-door.js", get(scripts::at_the_door))
        .route("/fonts/{file}", get(scripts::font))
        .route(pattern::EMBED_SCRIPT, get(scripts::embed))
        .route(pattern::EMBED_FRAME_SCRIPT, get(scripts::frame_script))
        .route(pattern::EMBED_FRAME_STYLE, get(scripts::frame_style))
}

/// Pages of the shop as staff would change them.
fn previews() -> Router<Shop> {
    // A form with a picture, whose body the program has read by then.
    let production = post(pages::season::production::preview).layer(DefaultBodyLimit::disable());
    Router::new()
        .route(staff_route::pattern::LANDING_PREVIEW, get(pages::house::landing::preview))
        .route(staff_route::pattern::LOOK_PAGE, get(pages::house::look_preview::show))
        .route(staff_route::pattern::PRODUCTION_PREVIEW, production)
}

fn reading() -> Router<Shop> {
    Router::new()
        .route(pattern::ROOT, get(pages::root::show))
        .route(pattern::SEASON, get(pages::season::show))
        .route(pattern::SALE_REMINDER, get(pages::performance::sale_reminder::file))
        .route(pattern::SEARCH, get(pages::search::show))
        .route(pattern::PRODUCTION, get(pages::season::production::show))
        .route(pattern::PERFORMANCE, get(pages::performance::show))
        .route(pattern::SEATS, get(pages::seats::show))
        .route(pattern::BEST_SEATS, get(pages::best_seats::show))
        .route(pattern::EMBED, get(pages::house::embed::show))
        .route(pattern::OFFERS, get(pages::offers::list))
        .route(pattern::OFFER, get(pages::offers::one))
        .route(pattern::LANDING, get(pages::house::landing::show))
        .route(pattern::VOUCHERS, get(pages::vouchers::show).post(pages::vouchers::look_up))
        .route(pattern::ACCESSIBILITY, get(pages::house::texts::accessibility))
        .route(pattern::PRIVACY, get(pages::house::texts::privacy))
        .route(pattern::TERMS, get(pages::house::texts::terms))
        .route(pattern::HELP, get(pages::house::help::show))
        .route(pattern::IMPRINT, get(pages::house::imprint::page))
        .route(
            pattern::COOKIES,
            get(pages::house::cookies::show).post(pages::house::cookies::choose),
        )
        .route(pattern::MAILS, get(pages::house::mails::list))
        .route(pattern::MAIL, get(pages::house::mails::one))
        .route(pattern::MAIL_HTML, get(pages::house::mails::mail_html))
        .route(pattern::MAIL_ATTACHMENT, get(pages::house::mails::attachment))
}

fn buying() -> Router<Shop> {
    Router::new()
        .route(pattern::HOLD, post(forms::hold::hold))
        .route(pattern::BASKET, get(pages::basket::show).post(forms::checkout::leave))
        .route(pattern::REMOVE_LINE, post(forms::basket::remove))
        // What a form left in the address bar is the basket too.
        .route(pattern::APPLY_CHOICES, get(pages::basket::show).post(forms::basket::apply))
        .route(pattern::LEAVE_BASKET, get(pages::basket::show).post(forms::basket::go_on))
        .route(pattern::ADD_PERSON, post(forms::people::add))
        .route(pattern::REMOVE_PERSON, post(forms::people::remove))
        .route(pattern::PUT_EXTRA, post(forms::extras::put))
        .route(pattern::REMOVE_EXTRA, post(forms::extras::remove))
        .route(pattern::ADD_CODE, get(pages::basket::show).post(forms::basket::apply))
        .route(pattern::REMOVE_CODE, post(forms::extras::remove_code))
        .route(pattern::REMOVE_VOUCHER, post(forms::vouchers::remove))
        .route(pattern::EXTEND_BASKET, post(forms::basket::extend))
        .route(pattern::EMPTY_BASKET, post(forms::basket::empty))
        .route(pattern::KEEP_AS_SINGLES, post(forms::basket::keep_as_singles))
        .route(pattern::REMOVE_ITEM, post(forms::basket::remove_item))
        .route(pattern::UNDO_BASKET, post(forms::undo::undo))
        .route(pattern::CHECKOUT, get(pages::checkout::show).post(forms::checkout::place))
        .route(pattern::TAKE_AGAIN, post(forms::checkout::take_again))
}

fn waiting_list() -> Router<Shop> {
    Router::new()
        .route(
            pattern::JOIN_WAITING_LIST,
            get(pages::performance::waiting::join).post(forms::waiting::join),
        )
        .route(
            pattern::WAITING,
            get(pages::performance::waiting::show).post(forms::waiting::accept),
        )
        .route(pattern::CONFIRM_WAITING, post(forms::waiting::confirm))
        .route(pattern::LEAVE_WAITING_LIST, post(forms::waiting::leave))
}

fn sale_alerts() -> Router<Shop> {
    Router::new()
        .route(
            pattern::ASK_SALE_ALERT,
            get(pages::performance::sale_alert::ask).post(forms::sale_alert::ask),
        )
        .route(pattern::SALE_ALERTS, get(pages::performance::sale_alert::show))
        .route(pattern::CONFIRM_SALE_ALERTS, post(forms::sale_alert::confirm))
        .route(pattern::TAKE_BACK_SALE_ALERT, post(forms::sale_alert::take_back))
}

fn ordered() -> Router<Shop> {
    Router::new()
        .route(pattern::ORDER, get(pages::order::show))
        .route(
            pattern::CHOOSE_CHANGE,
            get(pages::order::change::some::show).post(forms::change::choose),
        )
        .route(pattern::WITHDRAW_VOUCHER, post(forms::vouchers::withdraw))
        .route(pattern::RESEND, post(forms::order::resend))
        .route(pattern::CORRECT_ADDRESS, post(forms::order::correct_address))
        .route(pattern::FULL_INVOICE, post(forms::full_invoice::ask))
        .route(pattern::PAY_AGAIN, post(forms::order::pay_again))
        .route(pattern::GIVE_UP_ORDER, post(forms::order::give_up))
        .route(
            pattern::REPLACE_TICKET,
            get(pages::order::replace_ticket::show).post(forms::order::replace),
        )
        .route(
            pattern::TICKET_ALONE,
            get(pages::ticket_alone::show).post(forms::order::print_alone),
        )
        .route(
            pattern::REPLACE_TICKETS,
            get(pages::order::replace_ticket::several).post(forms::order::replace_several),
        )
}
