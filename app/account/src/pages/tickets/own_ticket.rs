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
use subscribers::my_season::{EndedOffer, MyTicket, Resale, ended_offer, my_ticket};
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
    let ended = ended_offer(house, &actor, admission).await?;
    let symbology = house.settings().symbology;
    let item = mine.line.item.as_ref();
    let item = item.map(|item| view! { <br/> {item.name_in_season.clone()} });
    let at = step::at(&visit.locale, &mine.line);
    let (title, about) = (mine.line.title.clone(), Some(view! { {at} {item} }));
    let step = Step { route, title, about, is_wrong: false };
    let page = move |locale: &Arc<Locale>| {
        let state = state(locale, currency, &mine, ended.as_ref());
        page(locale, &mine, state, symbology)
    };
    Ok(step.page(visit, page).await)
}

/// What became of the ticket. Of one that is its holder's, as it was bought: how it ended that they
/// offered it to somebody.
fn state(
    locale: &Locale,
    currency: Currency,
    mine: &MyTicket,
    ended: Option<&EndedOffer>,
) -> Option<Html> {
    let line = &mine.line;
    // The ticket's own actions say to whom it is offered, and lead back.
    let is_offered_to = line.ticket.as_ref().is_some_and(|it| it.offered_to.is_some());
    if is_offered_to && mine.change.is_none() {
        return None;
    }
    my_season::state(locale, currency, mine).or_else(|| {
        let offer = ended?;
        let date = locale.date_plain(offer.ended_at, &line.time_zone);
        let args = [("email", offer.email.as_str().into()), ("date", date.into())];
        let words = match offer.is_declined {
            true => locale.text_with("transfer-state-declined", &args),
            false => locale.text_with("transfer-state-taken-back", &args),
        };
        Some(view! { <p class="my-ticket__state">{words}</p> })
    })
}

fn page(locale: &Arc<Locale>, mine: &MyTicket, state: Option<Html>, symbology: Symbology) -> Html {
    let (language, line) = (locale.language(), &mine.line);
    let order = Route::Order(mine.order_secret.clone()).path(language);
    let shown = line.ticket.as_ref().filter(|_| !line.is_cancelled);
    let of_order = OfOrder { secret: &mine.order_secret, is_guest: false };
    let shown = shown.map(|it| {
        let shown = ticket(locale, line, it, of_order, symbology);
        view! { <ul class="order__tickets">{shown}</ul> }
    });
    view! {
        {my_season::moved(locale, mine)}
        {state}
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
