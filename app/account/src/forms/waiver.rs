//! A ticket is given back for credit.

use axum::{extract::Path, response::Response};
use domain::id::AdmissionId;
use house::Failure;
use subscribers::waiver;
use ui::{
    error::Stop,
    refusal,
    route::{Route, sign_in_for},
    session::{Notice, Tone, Visit},
};

pub async fn waive(
    mut visit: Visit,
    Path((_, admission)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let admission: AdmissionId = admission.parse().map_err(|_| Stop::NotFound)?;
    let account = Route::Account.path(visit.language());
    if visit.signed_in().is_none() {
        let sign_in = sign_in_for(&account, visit.language());
        return Ok(visit.redirect_to(&sign_in));
    }
    let actor = visit.actor().await?;
    let notice = match waiver::waive(&visit.shop.house, &actor, admission).await {
        Ok(brings) => {
            let id = match (brings.credit.minor, brings.voucher.minor) {
                (_, 0) => "waiver-done",
                (0, _) => "waiver-done-voucher",
                _ => "waiver-done-both",
            };
            Notice::new(Tone::Good, visit.locale.text(id))
        }
        Err(Failure::Refused(why)) => {
            let zone = people::customers::house_time_zone(&visit.shop.house).await?;
            Notice::new(Tone::Warning, refusal::waiver(&visit.locale, why, &zone))
        }
        Err(Failure::Fault(fault)) => return Err(fault.into()),
    };
    visit.leave_notice(&notice).await?;
    Ok(visit.redirect_to(&account))
}
