//! What an exchange of a ticket means, and the dates that it can be exchanged for.

use axum::{extract::Path, response::Response};
use domain::id::AdmissionId;
use house::{Failure, locales::Locale};
use leptos::prelude::*;
use shell::{Head, Page, render};
use std::sync::Arc;
use subscribers::exchange::{self, Date, Preview};
use ui::{
    error::Stop,
    locale::when_long,
    refusal,
    route::{Route, sign_in_for},
    session::{Notice, Tone, Visit},
    ticket::place,
};

pub async fn show(
    mut visit: Visit,
    Path((_, admission)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let admission: AdmissionId = admission.parse().map_err(|_| Stop::NotFound)?;
    let route = Route::ExchangeTicket(admission);
    let language = visit.language().to_owned();
    if visit.signed_in().is_none() {
        let here = route.path(&language);
        return Ok(visit.redirect_to(&sign_in_for(&here, &language)));
    }
    let actor = visit.actor().await?;
    let house = &visit.shop.house;
    let preview = match exchange::preview(house, &actor, admission, &language).await {
        Ok(preview) => preview,
        Err(Failure::Refused(why)) => {
            let zone = people::customers::house_time_zone(house).await?;
            let words = refusal::exchange(&visit.locale, why, &zone);
            visit.leave_notice(&Notice::new(Tone::Warning, words)).await?;
            return Ok(visit.redirect(&Route::Account));
        }
        Err(Failure::Fault(fault)) => return Err(fault.into()),
    };
    let locale = visit.locale.clone();
    let title = locale.text("exchange-title");
    let head = Head { title: title.clone(), description: title.clone(), ..Head::default() };
    let action = route.path(&language);
    let main = move || {
        let line = &preview.line;
        view! {
            <div class="order">
                <header class="order__head">
                    <h1>{title}</h1>
                    <p>
                        {line.title.clone()}
                        <br/>
                        {when_long(&locale, line.starts_at, &line.time_zone)}
                        <br/>
                        {place(&locale, line)}
                    </p>
                </header>
                {what_happens(&locale, &preview)}
                {dates(&locale, &preview, &action)}
            </div>
        }
        .into_any()
    };
    Ok(render(visit, Page::new(route, head, "page page--narrow", main)).await)
}

fn what_happens(locale: &Locale, preview: &Preview) -> impl IntoView + use<> {
    let value = [("value", locale.money(preview.value).into())];
    let fee = match preview.fee.minor {
        0 => locale.text("exchange-free"),
        _ => locale.text_with("exchange-fee", &[("fee", locale.money(preview.fee).into())]),
    };
    view! {
        <ul class="order__steps">
            <li>{locale.text_with("exchange-worth", &value)}</li>
            <li>{fee}</li>
            <li>{locale.text("exchange-dearer")}</li>
            <li>{locale.text("exchange-until")}</li>
        </ul>
    }
}

fn dates(locale: &Arc<Locale>, preview: &Preview, action: &str) -> impl IntoView + use<> {
    let shows_title = preview.dates.iter().any(|date| date.title != preview.line.title);
    let date = |date: &Date| {
        let when = when_long(locale, date.starts_at, &date.time_zone);
        let title = shows_title.then(|| format!("{}, ", date.title));
        view! {
            <li>
                <button
                    class="button button--quiet button--wide"
                    type="submit"
                    name="performance"
                    value=date.slug.clone()
                >
                    {title}
                    {when}
                </button>
            </li>
        }
    };
    let list = preview.dates.iter().map(date).collect_view();
    let form = match preview.dates.is_empty() {
        true => view! { <p>{locale.text("exchange-none")}</p> }.into_any(),
        false => view! {
            <form method="post" action=action.to_owned()>
                <ul class="flow">{list}</ul>
            </form>
        }
        .into_any(),
    };
    let order = Route::Order(preview.order_secret.clone()).path(locale.language());
    view! {
        <section class="flow" aria-labelledby="dates">
            <h2 class="production__section-title" id="dates">{locale.text("exchange-dates")}</h2>
            {form}
            <p>
                <a class="button button--plain" href=order>{locale.text("exchange-keep")}</a>
            </p>
        </section>
    }
}
