//! What giving a ticket back for credit means, before it is done.

use crate::pages::{
    gift::leaves::leaves,
    sign_in::to_sign_in,
    tickets::{
        step::{self, Step},
        together::{self, Asker, Deed},
    },
};
use axum::{
    extract::{Path, Query},
    http::HeaderMap,
    response::Response,
};
use domain::id::AdmissionId;
use house::{Answered, locales::Locale};
use markup::{Html, view};
use std::sync::Arc;
use subscribers::waiver::{self, Brings, Preview};
use ui::{error::Stop, refusal, route::Route, session::Visit};

pub async fn show(
    mut visit: Visit,
    headers: HeaderMap,
    Path((_, admission)): Path<(String, String)>,
    Query(asked): Query<Vec<(String, String)>>,
) -> Result<Response, Stop> {
    let admission: AdmissionId = admission.parse().map_err(|_| Stop::NotFound)?;
    let route = Route::WaiveTicket(admission);
    let language = visit.language().to_owned();
    if visit.signed_in().is_none() {
        return Ok(to_sign_in(visit, &route));
    }
    let actor = visit.actor().await?;
    let house = &visit.shop.house;
    let preview = match waiver::preview(house, &actor, admission, &language).await.answered()? {
        Ok(preview) => preview,
        Err(why) => return step::refused(visit, why, refusal::waiver).await,
    };
    let asker = Asker { house, actor: &actor, language: &language };
    let others = together::others(&asker, admission, Deed::GiveBack).await?;
    let mut ticked = together::ticked(&asked);
    ticked.retain(|it| others.iter().any(|other| other.admission == it.admission));
    let mut sum = preview.brings;
    for seat in &ticked {
        let also = waiver::preview(house, &actor, seat.admission, &language).await.answered()?;
        sum = also.map_or(sum, |also| sum.and(also.brings));
    }
    let count = 1 + ticked.len() as u32;
    let action = route.path(&language);
    let order = || Route::Order(preview.order_secret.clone()).path(&language);
    let back = step::came_from(&headers, admission, &language).unwrap_or_else(order);
    let step = Step {
        title: visit.locale.text("waiver-title"),
        about: Some(step::about(&visit.locale, &preview.line)),
        is_wrong: false,
        route,
    };
    let page = step.page(visit, move |locale| {
        let confirm = confirm(locale, sum, count);
        let args = [("count", count.into()), ("amount", locale.money(sum.total()).into())];
        let together = (count > 1).then(|| {
            view! { <p>{locale.text_with("waiver-together", &args)}</p> }
        });
        view! {
            {leaves(locale, preview.present_for.as_ref())}
            {what_happens(locale, &preview)}
            <form method="post" action=action class="flow">
                <input type="hidden" name="shown_minor" value=preview.brings.total().minor/>
                <input type="hidden" name="voucher_minor" value=preview.brings.voucher.minor/>
                <input type="hidden" name="all_minor" value=sum.total().minor/>
                {together::boxes(locale, &others, &ticked)}
                {together}
                {step::ways(locale, confirm, back, "waiver-keep")}
            </form>
        }
    });
    Ok(page.await)
}

/// Names what so many tickets bring. Another seat that is ticked then is asked about once more.
fn confirm(locale: &Locale, sum: Brings, count: u32) -> String {
    let amount = |of| ("amount", locale.money(of).into());
    match (sum.voucher.minor, count) {
        (0, 1) => locale.text_with("waiver-confirm-of", &[amount(sum.credit)]),
        // Where a voucher gets it back, it isn't given back for credit.
        (_, 1) => locale.text("waiver-title"),
        (0, _) => {
            let args = [amount(sum.credit), ("count", count.into())];
            locale.text_with("waiver-confirm-several", &args)
        }
        _ => {
            let args = [amount(sum.total()), ("count", count.into())];
            locale.text_with("waiver-confirm-several-back", &args)
        }
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
        let date = [("date", locale.moment_plain(at, &preview.line.time_zone).into())];
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
