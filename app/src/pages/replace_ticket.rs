//! Asks before a ticket is replaced: the former one is refused at the door from then on.

use axum::{extract::Path, response::Response};
use domain::id::AdmissionId;
use leptos::prelude::*;
use shell::{Head, Page, render};
use ui::{error::Stop, locale::when_long, route::Route, session::Visit, ticket::place};

pub async fn show(
    visit: Visit,
    Path((_, secret, admission)): Path<(String, String, String)>,
) -> Result<Response, Stop> {
    let admission: AdmissionId = admission.parse().map_err(|_| Stop::NotFound)?;
    let order = selling::orders::order(&visit.shop.house, &secret, visit.language())
        .await?
        .ok_or(Stop::NotFound)?;
    let is_this = |ticket: &domain::order::TicketView| ticket.admission == admission;
    let line = order
        .lines
        .into_iter()
        .find(|line| line.ticket.as_ref().is_some_and(is_this))
        .ok_or(Stop::NotFound)?;
    let locale = visit.locale.clone();
    let title = locale.text("order-replace-title");
    let head = Head {
        title: title.clone(),
        description: locale.text("order-replace-text"),
        ..Head::default()
    };
    let route = Route::ReplaceTicket(secret.clone(), admission);
    let action = route.path(locale.language());
    let main = move || {
        view! {
            <div class="order">
                <header class="order__head">
                    <h1>{title}</h1>
                    <p>
                        {line.title.clone()}
                        <br/>
                        {when_long(&locale, line.starts_at, &line.time_zone)}
                        <br/>
                        {place(&locale, &line)}
                    </p>
                </header>
                <p>{locale.text("order-replace-text")}</p>
                <div class="order__actions">
                    <form method="post" action=action>
                        <button class="button" type="submit">
                            {locale.text("order-replace-confirm")}
                        </button>
                    </form>
                    <a
                        class="button button--quiet"
                        href=Route::Order(secret).path(locale.language())
                    >
                        {locale.text("order-replace-keep")}
                    </a>
                </div>
            </div>
        }
        .into_any()
    };
    Ok(render(visit, Page::new(route, head, "page page--narrow", main)).await)
}
