//! Asks before tickets of the account are replaced, of however many orders.

use axum::{
    extract::{Query, rejection::QueryRejection},
    response::Response,
};
use house::Answered;
use markup::view;
use selling::tickets::{Opened, own_lines};
use shell::{Head, Page, render};
use ui::{
    error::Stop,
    refusal,
    route::{Route, sign_in_for},
    session::{Notice, Tone, Visit},
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
        return Ok(visit.redirect_to(&sign_in_for(&route.path(language), language)));
    }
    let actor = visit.actor().await?;
    let opened = Opened::Account(&actor);
    let lines = match own_lines(&visit.shop.house, opened, &chosen, language).await.answered()? {
        Ok(lines) => lines,
        Err(why) => {
            let words = refusal::ticket(&locale, why).ok_or(Stop::NotFound)?;
            visit.leave_notice(&Notice::new(Tone::Warning, words)).await?;
            return Ok(visit.redirect(&Route::Account));
        }
    };
    let asked = Asked {
        chosen,
        lines,
        action: Route::ReplaceOwnTickets(Vec::new()).path(language),
        keep: Route::Account.path(language),
    };
    let title = asked.title(&locale);
    let head = Head { title: title.clone(), description: title.clone(), ..Head::default() };
    let main = {
        let locale = locale.clone();
        move || {
            view! {
                <div class="order">
                    <header class="order__head">
                        <h1>{title}</h1>
                    </header>
                    {several::ask(&locale, asked)}
                </div>
            }
        }
    };
    Ok(render(visit, Page::new(route, head, "page page--narrow", main)).await)
}
