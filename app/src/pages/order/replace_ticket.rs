//! Asks before tickets are replaced: the former ones are refused at the door from then on.

use axum::{
    extract::{Path, Query, rejection::QueryRejection},
    response::Response,
};
use domain::id::AdmissionId;
use house::Answered;
use selling::tickets::{Opened, own_lines};
use shell::{narrow_page, render};
use ui::{
    error::Stop,
    refusal,
    route::Route,
    session::{Notice, Tone, Visit},
    ticket::several::{self, Asked},
};

/// One ticket.
pub async fn show(
    visit: Visit,
    Path((_, secret, admission)): Path<(String, String, String)>,
) -> Result<Response, Stop> {
    let admission: AdmissionId = admission.parse().map_err(|_| Stop::NotFound)?;
    let route = Route::ReplaceTicket(secret.clone(), admission);
    page(visit, secret, vec![admission], route).await
}

/// Those that were ticked.
pub async fn several(
    visit: Visit,
    Path((_, secret)): Path<(String, String)>,
    pairs: Result<Query<Vec<(String, String)>>, QueryRejection>,
) -> Result<Response, Stop> {
    let chosen = several::chosen(&pairs.map(|Query(pairs)| pairs).unwrap_or_default());
    let route = Route::ReplaceTickets(secret.clone(), chosen.clone());
    page(visit, secret, chosen, route).await
}

async fn page(
    mut visit: Visit,
    secret: String,
    chosen: Vec<AdmissionId>,
    route: Route,
) -> Result<Response, Stop> {
    let opened = Opened::Secret(&secret);
    let found = own_lines(&visit.shop.house, opened, &chosen, visit.language()).await;
    let lines = match found.answered()? {
        Ok(lines) => lines,
        Err(why) => {
            let words = refusal::ticket(&visit.locale, why).ok_or(Stop::NotFound)?;
            visit.actor().await?;
            visit.leave_notice(&Notice::new(Tone::Warning, words)).await?;
            return Ok(visit.redirect(&Route::Order(secret)));
        }
    };
    let locale = visit.locale.clone();
    let language = locale.language();
    let asked = Asked {
        chosen,
        lines,
        action: route.path(language),
        keep: Route::Order(secret).path(language),
    };
    let title = asked.title(&locale);
    let main = move || several::ask(&locale, asked);
    Ok(render(visit, narrow_page(route, title.clone(), title, main)).await)
}
