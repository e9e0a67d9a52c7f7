//! Asks before tickets of the account are replaced. They may belong to several orders.

use crate::pages::{
    sign_in::to_sign_in,
    tickets::step::{self, Step},
};
use axum::{
    extract::{Query, rejection::QueryRejection},
    response::Response,
};
use house::Answered;
use selling::tickets::{Opened, own_lines};
use ui::{
    error::Stop,
    refusal,
    route::Route,
    session::{Tone, Visit},
    ticket::several::{self, Asked},
};

pub async fn show(
    mut visit: Visit,
    pairs: Result<Query<Vec<(String, String)>>, QueryRejection>,
) -> Result<Response, Stop> {
    let chosen = several::chosen(&pairs.map(|Query(pairs)| pairs).unwrap_or_default());
    let locale = visit.locale.clone();
    let language = locale.language();
    let route = Route::ReplaceOwnTickets(chosen.clone());
    if visit.signed_in().is_none() {
        return Ok(to_sign_in(visit, &route));
    }
    let actor = visit.actor().await?;
    let opened = Opened::Account(&actor);
    let lines = match own_lines(&visit.shop.house, opened, &chosen, language).await.answered()? {
        Ok(lines) => lines,
        Err(why) => {
            let words = refusal::ticket(&locale, why).ok_or(Stop::NotFound)?;
            return step::back(visit, Tone::Warning, words).await;
        }
    };
    let asked = Asked {
        chosen,
        lines,
        action: Route::ReplaceOwnTickets(Vec::new()).path(language),
        keep: Route::Account.path(language),
    };
    let step = Step { route, title: asked.title(&locale), about: None, is_wrong: false };
    Ok(step.page(visit, move |locale| several::ask(locale, asked)).await)
}
