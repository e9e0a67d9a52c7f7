//! Tickets that were ticked in My season get new codes.

use axum::{Form, extract::rejection::FormRejection, response::Response};
use house::Answered;
use selling::tickets::{Opened, replace_tickets};
use ui::{
    error::Stop,
    refusal,
    route::{Route, sign_in_for},
    session::{Notice, Tone, Visit},
    ticket::several,
};

pub async fn replace(
    mut visit: Visit,
    form: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Result<Response, Stop> {
    let chosen = several::chosen(&form.map(|Form(pairs)| pairs).unwrap_or_default());
    let account = Route::Account.path(visit.language());
    if visit.signed_in().is_none() {
        let sign_in = sign_in_for(&account, visit.language());
        return Ok(visit.redirect_to(&sign_in));
    }
    let actor = visit.actor().await?;
    let answer = replace_tickets(&visit.shop.house, Opened::Account(&actor), &chosen).await;
    let notice = match answer.answered()? {
        Ok(done) => Notice::new(Tone::Good, several::replaced(&visit.locale, done)),
        Err(why) => {
            let words = refusal::ticket(&visit.locale, why).ok_or(Stop::NotFound)?;
            Notice::new(Tone::Warning, words)
        }
    };
    visit.leave_notice(&notice).await?;
    Ok(visit.redirect_to(&account))
}
