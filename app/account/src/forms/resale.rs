//! A ticket is offered for resale, or taken back.

use axum::{extract::Path, response::Response};
use domain::id::AdmissionId;
use house::Failure;
use rules::ResaleRefusal;
use subscribers::resale;
use ui::{
    error::Stop,
    refusal,
    route::{Route, sign_in_for},
    session::{Notice, Tone, Visit},
};

pub async fn offer(
    mut visit: Visit,
    Path((_, admission)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let admission: AdmissionId = admission.parse().map_err(|_| Stop::NotFound)?;
    let actor = visit.actor().await?;
    let answer = resale::offer(&visit.shop.house, &actor, admission).await;
    // Sent twice, it has the effect of one.
    let answer = match answer {
        Err(Failure::Refused(ResaleRefusal::Offered)) => Ok(()),
        answer => answer,
    };
    answered(visit, answer, "account-resale-done").await
}

pub async fn take_back(
    mut visit: Visit,
    Path((_, admission)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let admission: AdmissionId = admission.parse().map_err(|_| Stop::NotFound)?;
    let actor = visit.actor().await?;
    let answer = resale::take_back(&visit.shop.house, &actor, admission).await;
    let answer = match answer {
        Err(Failure::Refused(ResaleRefusal::NotOffered)) => Ok(()),
        answer => answer,
    };
    answered(visit, answer, "account-resale-taken-back").await
}

/// Back on the account's page, with a word.
async fn answered(
    visit: Visit,
    answer: Result<(), Failure<ResaleRefusal>>,
    said: &str,
) -> Result<Response, Stop> {
    let account = Route::Account.path(visit.language());
    if visit.signed_in().is_none() {
        let sign_in = sign_in_for(&account, visit.language());
        return Ok(visit.redirect_to(&sign_in));
    }
    let notice = match answer {
        Ok(()) => Notice::new(Tone::Good, visit.locale.text(said)),
        Err(Failure::Refused(why)) => {
            let zone = people::customers::house_time_zone(&visit.shop.house).await?;
            Notice::new(Tone::Warning, refusal::resale(&visit.locale, why, &zone))
        }
        Err(Failure::Fault(fault)) => return Err(fault.into()),
    };
    visit.leave_notice(&notice).await?;
    Ok(visit.redirect_to(&account))
}
