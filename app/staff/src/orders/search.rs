//! Orders found by the name or the address that they were placed with. What is typed is sent in a
//! form's body, so it stands in no address and in no log.

use crate::frame::{
    context::StaffContext,
    field::{StaffField, staff_field},
    shell::{StaffPage, staff_page},
    words::when,
};
use axum::response::Response;
use domain::{
    id::PerformanceId,
    people::actor::{Action, Reach},
};
use house::locales::Locale;
use markup::{Html, view};
use money::timeline::order_search::{FoundOrder, find_orders};
use season::catalogue::{Catalogue, catalogue};
use ui::{error::Stop, route::staff::StaffRoute};

/// Only who may see the orders of the whole house looks for a person's.
pub fn may(context: &StaffContext) -> bool {
    context.actor().reach(Action::ReadTimeline) == Reach::All
}

/// `typed`: a name or an e-mail address.
pub async fn find(context: StaffContext, typed: &str) -> Result<Response, Stop> {
    let house = context.shop.house.clone();
    let typed = typed.to_owned();
    let found = find_orders(&house, &context.actor(), &typed).await?;
    let time_zone = people::staff::time_zone(&house).await?;
    let catalogue = catalogue(&house).await?;
    let locale = context.locale.clone();
    let title = locale.text("staff-orders-title");
    let heading = title.clone();
    let is_none = found.is_empty();
    let main = move || {
        let error = is_none.then(|| locale.text("staff-orders-person-none"));
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
            </header>
            {search(&locale, typed, error)}
            {(!is_none).then(|| list(&locale, &catalogue, &found, &time_zone))}
        }
    };
    let page = StaffPage::new(StaffRoute::Orders, title, "page page--narrow", main);
    Ok(staff_page(&context, page.refused_if(is_none)))
}

pub fn search(locale: &Locale, typed: String, error: Option<String>) -> Html {
    let field = StaffField {
        id: "person",
        kind: "search",
        autocomplete: "off",
        label: locale.text("staff-orders-person"),
        value: typed,
        hint: Some(locale.text("staff-orders-person-hint")),
        error,
        ..StaffField::default()
    };
    let action = StaffRoute::Orders.path(locale.language());
    view! {
        <form class="flow desk-form" method="post" action=action role="search">
            {staff_field(field)}
            <button class="button button--quiet" type="submit">
                {locale.text("staff-orders-find")}
            </button>
        </form>
    }
}

/// Title, date and time.
fn performance(locale: &Locale, catalogue: &Catalogue, id: PerformanceId) -> Option<String> {
    let row = &catalogue.listing(id)?.row;
    let title = catalogue.title(&row.production_slug, locale.language());
    Some(format!("{title}, {}", when(locale, row.starts_at, &row.time_zone)))
}

fn list(locale: &Locale, catalogue: &Catalogue, found: &[FoundOrder], time_zone: &str) -> Html {
    let items = found.iter().map(|order| {
        let href = StaffRoute::Order(order.code.clone()).path(locale.language());
        let placed = [("when", when(locale, order.placed_at, time_zone).into())];
        let placed = locale.text_with("staff-order-placed", &placed);
        let of = order.performances.iter().filter_map(|id| performance(locale, catalogue, *id));
        let of = of.map(|it| view! { <br/> {it} }).collect::<Html>();
        let buyer = (!order.buyer.is_empty()).then(|| format!(" · {}", order.buyer));
        view! {
            <li>
                <a href=href>{order.code.clone()}</a>
                {buyer}
                " · "
                {locale.money(order.total)}
                " · "
                {placed}
                {of}
            </li>
        }
    });
    let items = items.collect::<Html>();
    view! {
        <section class="flow desk-part" aria-labelledby="found">
            <h2 class="desk-section__title" id="found">
                {locale.text("staff-orders-person-found")}
            </h2>
            <ul>{items}</ul>
        </section>
    }
}
