//! Where the share of a seat goes that is on offer: it can be changed until the seat is sold.

use crate::pages::{
    credit::bank_fields::{Wrong, share_choice},
    sign_in::to_sign_in,
    tickets::step::{self, Step},
};
use axum::{extract::Path, response::Response};
use domain::id::AdmissionId;
use house::Answered;
use markup::view;
use selling::waiting::resale_words;
use subscribers::transfers::share::{self, ShareRefusal};
use ui::{
    error::Stop,
    refusal,
    route::Route,
    session::{Tone, Visit},
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
        return Ok(to_sign_in(visit, &route));
    }
    let actor = visit.actor().await?;
    let house = &visit.shop.house;
    let view = match share::offered(house, &actor, admission, &language).await.answered()? {
        Ok(view) => view,
        Err(why) => return refused(visit, why).await,
    };
    let currency = season::catalogue::currency(house);
    let action = route.path(&language);
    let step = Step {
        title: visit.locale.text("payout-share-title"),
        about: Some(step::about(&visit.locale, &view.line)),
        is_wrong: wrong.is_some(),
        route,
    };
    let page = step.page(visit, move |locale| {
        let has_choice = view.share.terms.is_some();
        let promised = resale_words::promised(locale, &view.parts, currency, has_choice);
        let first = view.is_owed.then(|| view! { <p>{locale.text("account-resale-debt")}</p> });
        let save = has_choice.then(|| locale.text("payout-share-save"));
        view! {
            <p>{promised}</p>
            {first}
            <form method="post" action=action>
                {share_choice(locale, &view.share, wrong.as_ref(), currency)}
                {step::ways(locale, save, Route::Account.path(locale.language()), "payout-back")}
            </form>
        }
    });
    Ok(page.await)
}

/// Leads back to the account's page, and says why.
pub async fn refused(visit: Visit, why: ShareRefusal) -> Result<Response, Stop> {
    match why {
        ShareRefusal::Resale(why) => step::refused(visit, why, refusal::resale).await,
        ShareRefusal::Bank(why) => {
            let currency = season::catalogue::currency(&visit.shop.house);
            let words = refusal::bank(&visit.locale, why, currency);
            step::back(visit, Tone::Warning, words).await
        }
    }
}
