//! Where the share of a seat goes that is on offer: it can be changed until the seat is sold.

use crate::pages::credit::bank_fields::{Wrong, share_choice};
use axum::{extract::Path, http::StatusCode, response::Response};
use domain::id::AdmissionId;
use house::Answered;
use markup::view;
use selling::waiting::resale_words;
use shell::{Head, Page, render};
use subscribers::transfers::share::{self, ShareRefusal};
use ui::{
    error::Stop,
    locale::when_long,
    refusal,
    route::{Route, sign_in_for},
    session::{Notice, Tone, Visit},
    ticket::place,
};

pub async fn show(
    visit: Visit,
    Path((_, admission)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let admission: AdmissionId = admission.parse().map_err(|_| Stop::NotFound)?;
    page(visit, admission, None).await
}

pub async fn page(
    mut visit: Visit,
    admission: AdmissionId,
    wrong: Option<Wrong>,
) -> Result<Response, Stop> {
    let route = Route::Share(admission);
    let language = visit.language().to_owned();
    if visit.signed_in().is_none() {
        let here = route.path(&language);
        return Ok(visit.redirect_to(&sign_in_for(&here, &language)));
    }
    let actor = visit.actor().await?;
    let house = &visit.shop.house;
    let view = match share::offered(house, &actor, admission, &language).await.answered()? {
        Ok(view) => view,
        Err(why) => return refused(visit, why).await,
    };
    let currency = season::catalogue::currency(house);
    let locale = visit.locale.clone();
    let title = locale.text("payout-share-title");
    let head = Head { title: title.clone(), description: title.clone(), ..Head::default() };
    let action = route.path(&language);
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let main = move || {
        let has_choice = view.share.terms.is_some();
        let promised = resale_words::promised(&locale, &view.parts, currency, has_choice);
        let first = view.is_owed.then(|| view! { <p>{locale.text("account-resale-debt")}</p> });
        let save = view.share.terms.map(|_| {
            view! {
                <button class="button" type="submit">{locale.text("payout-share-save")}</button>
            }
        });
        view! {
            <div class="order">
                <header class="order__head">
                    <h1>{title}</h1>
                    <p>
                        {view.line.title.clone()}
                        <br/>
                        {when_long(&locale, view.line.starts_at, &view.line.time_zone)}
                        <br/>
                        {place(&locale, &view.line)}
                    </p>
                </header>
                <p>{promised}</p>
                {first}
                <form method="post" action=action>
                    {share_choice(&locale, &view.share, wrong.as_ref(), currency)}
                    <div class="order__actions">
                        {save}
                        <a
                            class="button button--quiet"
                            href=Route::Account.path(locale.language())
                        >
                            {locale.text("payout-back")}
                        </a>
                    </div>
                </form>
            </div>
        }
    };
    let mut page = Page::new(route, head, "page page--narrow", main);
    page.status = status;
    Ok(render(visit, page).await)
}

/// Back on the account's page, with why.
pub async fn refused(visit: Visit, why: ShareRefusal) -> Result<Response, Stop> {
    let words = match why {
        ShareRefusal::Resale(why) => {
            let zone = people::customers::house_time_zone(&visit.shop.house).await?;
            refusal::resale(&visit.locale, why, &zone)
        }
        ShareRefusal::Bank(why) => {
            let currency = season::catalogue::currency(&visit.shop.house);
            refusal::bank(&visit.locale, why, currency)
        }
    };
    visit.leave_notice(&Notice::new(Tone::Warning, words)).await?;
    Ok(visit.redirect(&Route::Account))
}
