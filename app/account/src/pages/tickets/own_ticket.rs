//! A ticket of the season: its code, what can be done with it now, and what can't.

use crate::pages::my_season;
use axum::{extract::Path, response::Response};
use domain::{id::AdmissionId, money::Currency};
use house::{Symbology, locales::Locale};
use markup::{Html, view};
use shell::{Head, Page, render};
use std::sync::Arc;
use subscribers::my_season::{MyTicket, Resale, my_ticket};
use ui::{
    error::Stop,
    locale::when_long,
    refusal,
    route::{Route, sign_in_for},
    session::Visit,
    ticket::{OfOrder, place, ticket},
};

pub async fn show(
    mut visit: Visit,
    Path((_, admission)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let admission: AdmissionId = admission.parse().map_err(|_| Stop::NotFound)?;
    let route = Route::OwnTicket(admission);
    let language = visit.language().to_owned();
    if visit.signed_in().is_none() {
        let here = route.path(&language);
        return Ok(visit.redirect_to(&sign_in_for(&here, &language)));
    }
    let actor = visit.actor().await?;
    let house = &visit.shop.house;
    let mine = my_ticket(house, &actor, admission, &language).await?;
    let (mine, currency) = mine.ok_or(Stop::NotFound)?;
    let symbology = house.settings().symbology;
    let locale = visit.locale.clone();
    let title = mine.line.title.clone();
    let head = Head { title: title.clone(), description: title, ..Head::default() };
    let main = move || page(&locale, currency, &mine, symbology);
    Ok(render(visit, Page::new(route, head, "page page--narrow", main)).await)
}

fn page(locale: &Arc<Locale>, currency: Currency, mine: &MyTicket, symbology: Symbology) -> Html {
    let (language, line) = (locale.language(), &mine.line);
    let order = Route::Order(mine.order_secret.clone()).path(language);
    let item = line.item.as_ref().map(|item| view! { <br/> {item.name_in_season.clone()} });
    // Its own actions say to whom, with the way back.
    let is_offered_to = line.ticket.as_ref().is_some_and(|it| it.offered_to.is_some());
    let shows_state = !is_offered_to || mine.change.is_some();
    let shown = line.ticket.as_ref().filter(|_| !line.is_cancelled);
    let of_order = OfOrder { secret: &mine.order_secret, is_guest: false };
    let shown = shown.map(|it| ticket(locale, line, it, of_order, symbology));
    view! {
        <div class="order">
            <header class="order__head">
                <h1>{line.title.clone()}</h1>
                <p>
                    {when_long(locale, line.starts_at, &line.time_zone)}
                    <br/>
                    {place(locale, line)}
                    {item}
                </p>
            </header>
            {my_season::moved(locale, mine)}
            {shows_state.then(|| my_season::state(locale, currency, mine))}
            <ul class="order__tickets">{shown}</ul>
            {my_season::until(locale, mine)}
            {offered(locale, mine)}
            <p class="order__actions">
                <a href=order>{locale.text("next-order")}</a>
                <a href=Route::Account.path(language)>{locale.text("account-season")}</a>
            </p>
        </div>
    }
}

/// Where the money of an offer goes, or why the ticket can't be offered.
fn offered(locale: &Locale, mine: &MyTicket) -> Option<Html> {
    match mine.resale {
        Resale::Offered { admission, .. } => Some(view! {
            <p>
                <a href=Route::Share(admission).path(locale.language())>
                    {locale.text("payout-share-change")}
                </a>
            </p>
        }),
        Resale::NotNow(why) if !my_season::is_said_elsewhere(why) => {
            let words = refusal::resale(locale, why, &mine.line.time_zone);
            Some(view! { <p class="small soft">{words}</p> })
        }
        Resale::NotNow(_) | Resale::Never | Resale::Possible { .. } | Resale::Sold { .. } => None,
    }
}
