//! Asks before one performance of a card is printed alone: the card is refused for it from then on.

use axum::{extract::Path, response::Response};
use domain::id::AdmissionId;
use house::Answered;
use markup::view;
use selling::tickets::{Opened, own_lines};
use shell::{Head, Page, render};
use ui::{error::Stop, locale::when_long, route::Route, session::Visit, ticket::place};

pub async fn show(
    visit: Visit,
    Path((_, secret, admission)): Path<(String, String, String)>,
) -> Result<Response, Stop> {
    let admission: AdmissionId = admission.parse().map_err(|_| Stop::NotFound)?;
    let opened = Opened::Secret(&secret);
    let lines = match own_lines(&visit.shop.house, opened, &[admission], visit.language())
        .await
        .answered()?
    {
        Ok(lines) => lines,
        Err(_) => return Err(Stop::NotFound),
    };
    let is_this = |line: &domain::order::OrderLineView| {
        line.ticket.as_ref().is_some_and(|ticket| ticket.admission == admission)
    };
    let line = lines.into_iter().find(is_this).ok_or(Stop::NotFound)?;
    let locale = visit.locale.clone();
    let title = locale.text("alone-title");
    let text = locale.text("alone-text");
    let head = Head { title: title.clone(), description: text.clone(), ..Head::default() };
    let route = Route::TicketAlone(secret.clone(), admission);
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
                <p>{text}</p>
                <div class="order__actions">
                    <form method="post" action=action>
                        <button class="button" type="submit">{locale.text("alone-confirm")}</button>
                    </form>
                    <a
                        class="button button--quiet"
                        href=Route::Order(secret).path(locale.language())
                    >
                        {locale.text("alone-keep")}
                    </a>
                </div>
            </div>
        }
    };
    Ok(render(visit, Page::new(route, head, "page page--narrow", main)).await)
}
