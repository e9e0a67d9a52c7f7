//! Which cookies the shop sets, and whether visits may be measured: chosen here at any time. The
//! page exists where the house measures visits.

use axum::{Form, extract::rejection::FormRejection, response::Response};
use markup::view;
use measuring::{account, purchases};
use serde::Deserialize;
use shell::{Head, Page, consent::buttons, render, rich::rich};
use ui::{
    error::Stop,
    frame::consent::Consent,
    route::{Route, local},
    session::Visit,
};

pub async fn show(visit: Visit) -> Result<Response, Stop> {
    let service = account::shown(&visit.shop.house).service.name().ok_or(Stop::NotFound)?;
    let locale = visit.locale.clone();
    let title = locale.text("cookies-title");
    let lede = locale.text("cookies-lede");
    let head = Head { title: title.clone(), description: lede.clone(), ..Head::default() };
    let state = match visit.consent {
        Consent::Given(_) => "cookies-allowed",
        Consent::Refused => "cookies-refused",
        Consent::RefusedByBrowser => "cookies-refused-by-browser",
        Consent::Open | Consent::Off => "cookies-open",
    };
    let is_asked = visit.consent != Consent::RefusedByBrowser;
    let choice = is_asked.then(|| buttons(&visit, &Route::Cookies.path(visit.language())));
    let main = move || {
        let what = locale.text_with("cookies-measuring-text", &[("service", service.into())]);
        view! {
            <header class="page__head">
                <h1>{title}</h1>
                <p class="lede">{lede}</p>
            </header>
            <div class="text">
                <h2>{locale.text("cookies-needed-title")}</h2>
                {rich(&locale.text("cookies-needed-text"))}
                <h2>{locale.text("cookies-measuring-title")}</h2>
                {rich(&what)}
                <p><strong>{locale.text(state)}</strong></p>
            </div>
            {choice}
        }
    };
    Ok(render(visit, Page::new(Route::Cookies, head, "page page--narrow flow", main)).await)
}

#[derive(Default, Deserialize)]
pub struct ChoiceForm {
    #[serde(default)]
    answer: String,
    #[serde(default)]
    back: String,
}

/// Back to where the question stood. What is no answer changes nothing.
pub async fn choose(
    mut visit: Visit,
    form: Result<Form<ChoiceForm>, FormRejection>,
) -> Result<Response, Stop> {
    let ChoiceForm { answer, back } = form.map_or_else(|_| ChoiceForm::default(), |it| it.0);
    match answer.as_str() {
        "allow" => visit.choose_consent(true),
        "refuse" => {
            if let Some(visitor) = visit.consent.visitor().cloned() {
                purchases::forget(&visit.shop.house, &visitor).await?;
            }
            visit.choose_consent(false);
        }
        _ => {}
    }
    let languages = visit.shop.house.locales().known();
    let back = match local(&back, &languages) {
        Some(back) => back.to_owned(),
        None => Route::Season.path(visit.language()),
    };
    Ok(visit.redirect_to(&back))
}
