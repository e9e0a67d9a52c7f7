//! What giving a ticket back for credit means, before it is done.

use crate::pages::{
    gift::leaves::leaves,
    tickets::together::{self, Other},
};
use axum::{extract::Path, response::Response};
use domain::{id::AdmissionId, people::actor::Actor};
use house::{Answered, House, locales::Locale};
use markup::{Html, view};
use shell::{Head, Page, render};
use std::sync::Arc;
use subscribers::waiver::{self, Brings, Preview};
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
    let route = Route::WaiveTicket(admission);
    let language = visit.language().to_owned();
    if visit.signed_in().is_none() {
        let here = route.path(&language);
        return Ok(visit.redirect_to(&sign_in_for(&here, &language)));
    }
    let actor = visit.actor().await?;
    let house = &visit.shop.house;
    let preview = match waiver::preview(house, &actor, admission, &language).await.answered()? {
        Ok(preview) => preview,
        Err(why) => {
            let zone = people::customers::house_time_zone(house).await?;
            let words = refusal::waiver(&visit.locale, why, &zone);
            visit.leave_notice(&Notice::new(Tone::Warning, words)).await?;
            return Ok(visit.redirect(&Route::Account));
        }
    };
    let others = others(house, &actor, admission, &language).await?;
    let locale = visit.locale.clone();
    let title = locale.text("waiver-title");
    let head = Head { title: title.clone(), description: title.clone(), ..Head::default() };
    let action = route.path(&language);
    let main = move || {
        let line = &preview.line;
        let confirm = confirm(&locale, preview.brings, &others);
        let order = Route::Order(preview.order_secret.clone()).path(locale.language());
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
                {leaves(&locale, preview.present_for.as_ref())}
                {what_happens(&locale, &preview)}
                <form method="post" action=action class="flow">
                    <input type="hidden" name="shown_minor" value=preview.brings.total().minor/>
                    <input type="hidden" name="voucher_minor" value=preview.brings.voucher.minor/>
                    {together::boxes(&locale, &others, &[])}
                    <div class="order__actions">
                        <button class="button" type="submit">
                            {confirm}
                        </button>
                        <a class="button button--quiet" href=order>
                            {locale.text("waiver-keep")}
                        </a>
                    </div>
                </form>
            </div>
        }
    };
    Ok(render(visit, Page::new(route, head, "page page--narrow", main)).await)
}

/// The holder's other seats that can be given back as well.
async fn others(
    house: &House,
    actor: &Actor,
    admission: AdmissionId,
    language: &str,
) -> Result<Vec<Other>, Stop> {
    let mut others = Vec::new();
    for other in subscribers::transfers::together::others(house, actor, admission).await? {
        let preview = waiver::preview(house, actor, other, language).await.answered()?;
        if let Ok(Preview { line, brings, .. }) = preview {
            others.push(Other { admission: other, line, brings: Some(brings.total()) });
        }
    }
    Ok(others)
}

/// Beside seats that can be ticked as well, each names what it brings.
fn confirm(locale: &Locale, brings: Brings, others: &[Other]) -> String {
    let amount = [("amount", locale.money(brings.credit).into())];
    match (brings.voucher.minor, others.is_empty()) {
        (0, true) => locale.text_with("waiver-confirm-of", &amount),
        (0, false) => locale.text("waiver-confirm"),
        // Where a voucher gets it back, it isn't given back for credit.
        _ => locale.text("waiver-title"),
    }
}

fn what_happens(locale: &Arc<Locale>, preview: &Preview) -> Html {
    let Brings { credit, voucher } = preview.brings;
    let brings = match (credit.minor, voucher.minor) {
        (_, 0) => locale.text_with("waiver-credit", &[("amount", locale.money(credit).into())]),
        (0, _) => locale.text_with("waiver-voucher", &[("amount", locale.money(voucher).into())]),
        _ => {
            let parts = [
                ("voucher", locale.money(voucher).into()),
                ("credit", locale.money(credit).into()),
            ];
            locale.text_with("waiver-both", &parts)
        }
    };
    let fees = preview.has_fees.then(|| view! { " " {locale.text("account-fees-kept")} });
    let payable = preview.line.credit_payable_at.filter(|_| credit.minor > 0).map(|at| {
        let date = [("date", locale.date_plain(at, &preview.line.time_zone).into())];
        view! { " " {locale.text_with("waiver-payable", &date)} }
    });
    let left = preview.line.item.is_some().then(|| {
        view! { <li>{locale.text_with("waiver-left", &[("left", preview.left.into())])}</li> }
    });
    view! {
        <ul class="order__steps">
            <li>{brings} {fees} {payable}</li>
            <li>{locale.text("waiver-seat")}</li>
            {left}
        </ul>
    }
}
