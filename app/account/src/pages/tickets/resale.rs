//! What offering a ticket for resale means, before it is done.

use crate::pages::{
    credit::bank_fields::{Wrong, share_choice},
    gift::leaves::leaves,
    my_season,
    sign_in::to_sign_in,
    tickets::{
        step::{self, Step},
        together::{self, Asker, Deed, Other},
    },
};
use axum::{extract::Path, http::HeaderMap, response::Response};
use domain::{id::AdmissionId, people::actor::Actor};
use house::{Answered, House, locales::Locale};
use markup::{Html, view};
use selling::waiting::resale_words;
use std::sync::Arc;
use subscribers::{
    resale::{self, Preview},
    transfers::together::SeatShown,
    waiver::{self, Brings},
};
use ui::{error::Stop, locale::when_long, refusal, route::Route, session::Visit};

pub async fn show(
    visit: Visit,
    headers: HeaderMap,
    Path((_, admission)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let admission: AdmissionId = admission.parse().map_err(|_| Stop::NotFound)?;
    let back = step::came_from(&headers, admission, visit.language());
    page(visit, admission, None, &[], back).await
}

/// What the ticket brings where it can be given back.
async fn given_back(
    house: &House,
    actor: &Actor,
    admission: AdmissionId,
    language: &str,
) -> Result<Option<Brings>, Stop> {
    match waiver::preview(house, actor, admission, language).await.answered()? {
        Ok(preview) => Ok(Some(preview.brings)),
        Err(_) => Ok(None),
    }
}

/// `back` leads to where the reader came from. If it is None, that is the page of the order.
pub async fn page(
    mut visit: Visit,
    admission: AdmissionId,
    wrong: Option<Wrong>,
    ticked: &[SeatShown],
    back: Option<String>,
) -> Result<Response, Stop> {
    let route = Route::OfferTicket(admission);
    let language = visit.language().to_owned();
    if visit.signed_in().is_none() {
        return Ok(to_sign_in(visit, &route));
    }
    let actor = visit.actor().await?;
    let house = &visit.shop.house;
    let preview = match resale::preview(house, &actor, admission, &language).await.answered()? {
        Ok(preview) => preview,
        Err(why) => return step::refused(visit, why, refusal::resale).await,
    };
    let asker = Asker { house, actor: &actor, language: &language };
    let others = together::others(&asker, admission, Deed::OfferForResale).await?;
    let brings = given_back(house, &actor, admission, &language).await?;
    let ticked = ticked.to_vec();
    let currency = season::catalogue::currency(house);
    let action = route.path(&language);
    let order = || Route::Order(preview.order_secret.clone()).path(&language);
    let back = back.unwrap_or_else(order);
    let step = Step {
        title: visit.locale.text("account-resale-title"),
        about: Some(step::about(&visit.locale, &preview.line)),
        is_wrong: wrong.is_some(),
        route,
    };
    let page = step.page(visit, move |locale| {
        let confirm = confirm(locale, &preview, &others);
        view! {
            {brings.map(|brings| rather_back(locale, admission, brings, &preview))}
            {leaves(locale, preview.present_for.as_ref())}
            {what_happens(locale, &preview)}
            <form method="post" action=action>
                <input type="hidden" name="shown_minor" value=preview.promised.minor/>
                {together::boxes(locale, &others, &ticked)}
                {share_choice(locale, &preview.share, wrong.as_ref(), currency)}
                {step::ways(locale, confirm, back, "account-resale-keep")}
            </form>
        }
    });
    Ok(page.await)
}

/// Where a voucher has a part of it and the rest isn't chosen, the button names both.
fn confirm(locale: &Locale, preview: &Preview, others: &[Other]) -> String {
    let parts = &preview.parts;
    match others.is_empty() {
        true if !parts.is_whole() && preview.share.terms.is_none() => {
            resale_words::confirm(locale, parts, preview.promised.currency)
        }
        true => locale.text("account-resale-confirm"),
        false => locale.text("account-resale-confirm-more"),
    }
}

/// A holder who can give it back gets more, and at once.
fn rather_back(locale: &Locale, admission: AdmissionId, brings: Brings, of: &Preview) -> Html {
    let args = [
        ("full", locale.money(brings.total()).into()),
        ("amount", locale.money(of.promised).into()),
    ];
    let href = Route::WaiveTicket(admission).path(locale.language());
    view! {
        <div class="notice">
            <p>{locale.text_with("account-resale-rather", &args)}</p>
            <p>
                <a href=href>{locale.text("waiver-link")}</a>
            </p>
        </div>
    }
}

/// Of which price the sum is a share.
fn share_of(locale: &Locale, preview: &Preview) -> String {
    let args = [
        ("percent", locale.percent(preview.share_ppm).into()),
        ("price", locale.money(preview.of).into()),
    ];
    match preview.is_of_today {
        true => locale.text_with("account-resale-share-of-today", &args),
        false => locale.text_with("account-resale-share-of", &args),
    }
}

fn what_happens(locale: &Arc<Locale>, preview: &Preview) -> Html {
    // Where the share can go elsewhere, that choice says what becomes of it.
    let (currency, has_choice) = (preview.promised.currency, preview.share.terms.is_some());
    let share = resale_words::promised(locale, &preview.parts, currency, has_choice);
    let fees = preview.has_fees.then(|| view! { " " {locale.text("account-fees-kept")} });
    let debt = preview.is_owed.then(|| view! { <li>{locale.text("account-resale-debt")}</li> });
    let begins = preview.begins_at.map(|at| {
        let zone = &preview.line.time_zone;
        let words = my_season::resale_begins(locale, at, zone);
        let all = preview.opens_for_all.map(|at| {
            let when = [("when", when_long(locale, at, zone).into())];
            view! { " " {locale.text_with("account-resale-begins-all", &when)} }
        });
        view! { <li>{words} {all}</li> }
    });
    let until = when_long(locale, preview.ends_at, &preview.line.time_zone);
    let back = locale.text_with("account-resale-until", &[("until", until.into())]);
    view! {
        <ul class="order__steps">
            <li>{locale.text("account-resale-on-sale")}</li>
            {begins}
            <li>{share} " " {share_of(locale, preview)} {fees}</li>
            {debt}
            <li>{back}</li>
            <li>{locale.text("account-resale-not-valid")}</li>
        </ul>
    }
}
