//! What offering a ticket for resale means, before it is done.

use axum::{extract::Path, response::Response};
use domain::id::AdmissionId;
use house::{Failure, locales::Locale};
use leptos::prelude::*;
use shell::{Head, Page, render};
use std::sync::Arc;
use subscribers::resale::{self, Preview};
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
    let route = Route::OfferTicket(admission);
    let language = visit.language().to_owned();
    if visit.signed_in().is_none() {
        let here = route.path(&language);
        return Ok(visit.redirect_to(&sign_in_for(&here, &language)));
    }
    let actor = visit.actor().await?;
    let house = &visit.shop.house;
    let preview = match resale::preview(house, &actor, admission, &language).await {
        Ok(preview) => preview,
        Err(Failure::Refused(why)) => {
            let zone = people::customers::house_time_zone(house).await?;
            let words = refusal::resale(&visit.locale, why, &zone);
            visit.leave_notice(&Notice::new(Tone::Warning, words)).await?;
            return Ok(visit.redirect(&Route::Account));
        }
        Err(Failure::Fault(fault)) => return Err(fault.into()),
    };
    let locale = visit.locale.clone();
    let title = locale.text("account-resale-title");
    let head = Head { title: title.clone(), description: title.clone(), ..Head::default() };
    let action = route.path(&language);
    let main = move || {
        view! {
            <div class="order">
                <header class="order__head">
                    <h1>{title}</h1>
                    <p>
                        {preview.line.title.clone()}
                        <br/>
                        {when_long(&locale, preview.line.starts_at, &preview.line.time_zone)}
                        <br/>
                        {place(&locale, &preview.line)}
                    </p>
                </header>
                {what_happens(&locale, &preview)}
                <div class="order__actions">
                    <form method="post" action=action>
                        <button class="button" type="submit">
                            {locale.text("account-resale-confirm")}
                        </button>
                    </form>
                    <a
                        class="button button--quiet"
                        href=Route::Account.path(locale.language())
                    >
                        {locale.text("account-resale-keep")}
                    </a>
                </div>
            </div>
        }
        .into_any()
    };
    Ok(render(visit, Page::new(route, head, "page page--narrow", main)).await)
}

fn what_happens(locale: &Arc<Locale>, preview: &Preview) -> impl IntoView + use<> {
    let percent = locale.percent(preview.share_ppm);
    let mut share = locale.text_with("account-resale-share", &[("percent", percent.into())]);
    if let Some(expected) = preview.expected {
        let amount = locale.money(expected);
        share.push(' ');
        share.push_str(&locale.text_with("account-resale-expected", &[("amount", amount.into())]));
    }
    let until = when_long(locale, preview.ends_at, &preview.line.time_zone);
    let back = locale.text_with("account-resale-until", &[("until", until.into())]);
    view! {
        <ul class="order__steps">
            <li>{locale.text("account-resale-on-sale")}</li>
            <li>{share}</li>
            <li>{back}</li>
            <li>{locale.text("account-resale-not-valid")}</li>
        </ul>
    }
}
