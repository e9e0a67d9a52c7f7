//! A sale that ended in a link to pay by: until when, what happens then, and the link itself, to be
//! read out, copied, or shown on the screen as a code.

use crate::{
    desk::{counter_key, fields::hidden},
    frame::{
        context::StaffContext,
        shell::{StaffPage, staff_page},
        words::when,
    },
};
use axum::response::Response;
use documents::codes::qr_svg::qr_svg;
use domain::{id::SessionId, people::actor::Action};
use house::locales::Locale;
use markup::{Html, view};
use money::reservations::SaleReservation;
use people::sales::Counter;
use ui::{
    error::Stop,
    route::{
        Route,
        staff::{
            StaffRoute,
            desk::{DeskRoute, DeskTarget},
        },
    },
};

pub(super) async fn page(
    context: StaffContext,
    sale: SessionId,
    reserved: SaleReservation,
) -> Result<Response, Stop> {
    let house = &context.shop.house;
    let time_zone = people::staff::time_zone(house).await?;
    let path = Route::Order(reserved.secret.clone()).path(&reserved.language);
    let address = format!("{}{path}", house.settings().public_url);
    let locale = context.locale.clone();
    let picture = qr_svg(&address, &locale.text("staff-desk-link-picture"))?;
    let may_read = context.session.may(Action::ReadTimeline);
    let title = locale.text("staff-desk-link-title");
    let heading = title.clone();
    let main = move || {
        let body = match reserved.is_over {
            true => view! { <p>{locale.text("staff-desk-link-over")}</p> },
            false => open(&locale, &reserved, &time_zone, address, picture),
        };
        view! {
            <header class="page__head"><h1>{heading}</h1></header>
            <div class="flow">
                <p>
                    {locale.text("staff-desk-link-order")}
                    " "
                    {code(&locale, &reserved, may_read)}
                </p>
                {body}
                <div class="desk-actions">{next(&locale, &reserved)}</div>
            </div>
        }
    };
    let route = StaffRoute::Desk(DeskRoute::Done(sale));
    Ok(staff_page(&context, StaffPage::new(route, title, "page page--narrow", main)))
}

fn open(
    locale: &Locale,
    reserved: &SaleReservation,
    time_zone: &str,
    address: String,
    picture: String,
) -> Html {
    let until = when(locale, reserved.until, time_zone);
    let args = [("sum", locale.money(reserved.left).into()), ("when", until.into())];
    let mailed = match reserved.email.is_empty() {
        true => "staff-desk-link-not-mailed",
        false => "staff-desk-link-mailed",
    };
    view! {
        <p class="lede">{locale.text_with("staff-desk-link-waits", &args)}</p>
        <p>{locale.text("staff-desk-link-then")}</p>
        <p>{locale.text(mailed)}</p>
        <p class="desk-code"><a href=address.clone()>{address}</a></p>
        <div class="desk-app__picture" inner_html=picture></div>
    }
}

fn code(locale: &Locale, reserved: &SaleReservation, may_read: bool) -> Html {
    let code = reserved.code.clone();
    match may_read {
        true => {
            let page = StaffRoute::Order(code.clone()).path(locale.language());
            view! { <a class="desk-code" href=page>{code}</a> }
        }
        false => view! { <span class="desk-code">{code}</span> },
    }
}

/// A new sale at the same counter.
fn next(locale: &Locale, reserved: &SaleReservation) -> Html {
    let counter = reserved.outlet.point.clone().map_or(Counter::BoxOffice, Counter::Point);
    view! {
        <form method="post" action=DeskTarget::Open.path(locale.language())>
            {hidden("at", counter_key(&counter).to_owned())}
            <button class="button" type="submit" autofocus>
                {locale.text("staff-desk-next-customer")}
            </button>
        </form>
    }
}
