//! The page of a ticket of the season: its code, what can be done with it now, and what can't; once
//! it is gone, what became of it.

use crate::pages::{
    my_season,
    sign_in::to_sign_in,
    tickets::step::{self, Step},
};
use axum::{extract::Path, response::Response};
use domain::{id::AdmissionId, money::Currency};
use house::{Symbology, locales::Locale};
use markup::{Html, view};
use std::sync::Arc;
use subscribers::my_season::{MyTicket, Resale, my_ticket};
use ui::{
    error::Stop,
    refusal,
    route::Route,
    session::Visit,
    ticket::{OfOrder, ticket},
};

pub async fn show(
    mut visit: Visit,
    Path((_, admission)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let admission: AdmissionId = admission.parse().map_err(|_| Stop::NotFound)?;
    let route = Route::OwnTicket(admission);
    let language = visit.language().to_owned();
    if visit.signed_in().is_none() {
        return Ok(to_sign_in(visit, &route));
    }
    let actor = visit.actor().await?;
    let house = &visit.shop.house;
    let mine = my_ticket(house, &actor, admission, &language).await?;
    let (mine, currency) = mine.ok_or(Stop::NotFound)?;
    let symbology = house.settings().symbology;
    let item = mine.line.item.as_ref();
    let item = item.map(|item| view! { <br/> {item.name_in_season.clone()} });
    let at = step::at(&visit.locale, &mine.line);
    let (title, about) = (mine.line.title.clone(), Some(view! { {at} {item} }));
    let step = Step { route, title, about, is_wrong: false };
    Ok(step.page(visit, move |locale| page(locale, currency, &mine, symbology)).await)
}

fn page(locale: &Arc<Locale>, currency: Currency, mine: &MyTicket, symbology: Symbology) -> Html {
    let (language, line) = (locale.language(), &mine.line);
    let order = Route::Order(mine.order_secret.clone()).path(language);
    // The ticket's own actions say to whom it is offered, and lead back.
    let is_offered_to = line.ticket.as_ref().is_some_and(|it| it.offered_to.is_some());
    let shows_state = !is_offered_to || mine.change.is_some();
    let shown = line.ticket.as_ref().filter(|_| !line.is_cancelled);
    let of_order = OfOrder { secret: &mine.order_secret, is_guest: false };
    let shown = shown.map(|it| {
        let shown = ticket(locale, line, it, of_order, symbology);
        view! { <ul class="order__tickets">{shown}</ul> }
    });
    view! {
        {my_season::moved(locale, mine)}
        {shows_state.then(|| my_season::state(locale, currency, mine))}
        {shown}
        {my_season::until(locale, mine)}
        {offered(locale, mine)}
        <p class="order__actions">
            <a href=order>{locale.text("next-order")}</a>
            <a href=Route::Account.path(language)>{locale.text("account-season")}</a>
        </p>
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
