//! The page of somebody who is on a waiting list.

use axum::{extract::Path, response::Response};
use domain::{
    moment::Moment,
    seats::{plan::SeatName, waiting::WaitingEnd},
};
use house::locales::Locale;
use markup::{Html, view};
use selling::{
    printout::seat_place,
    waiting::{
        self, OfferedZone, TakenSeats, WaitingState, WaitingView,
        wish::{minutes_words, wish_words, zone_words},
    },
};
use shell::{Head, Page, render};
use std::sync::Arc;
use ui::{
    error::Stop,
    locale::when_long,
    route::{Route, Target},
    session::Visit,
};

/// What the page shows.
struct Entry {
    secret: String,
    view: WaitingView,
    /// Of seats that were taken from the offer.
    taken: Option<TakenSeats>,
    /// How long a basket holds what is taken from an offer.
    minutes: String,
}

pub async fn show(
    visit: Visit,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let view = waiting::view(&visit.shop.house, &secret, visit.language()).await?;
    let view = view.ok_or(Stop::NotFound)?;
    let taken = match view.state {
        WaitingState::Ended(WaitingEnd::Taken) => {
            Some(waiting::taken_seats(&visit.shop.house, visit.session_id(), &secret).await?)
        }
        _ => None,
    };
    let locale = visit.locale.clone();
    let minutes = minutes_words(&locale, &visit.shop.house);
    let title = locale.text("waiting-page-title");
    let head = Head { title: title.clone(), description: title.clone(), ..Head::default() };
    let route = Route::Waiting(secret.clone());
    let entry = Entry { secret, view, taken, minutes };
    let main = move || {
        let view = &entry.view;
        let when = when_long(&locale, view.starts_at, &view.time_zone);
        view! {
            <div class="order">
                <header class="order__head">
                    <h1>{title}</h1>
                    <p>
                        {view.title.clone()}
                        <br/>
                        {when}
                    </p>
                </header>
                {state(&locale, &entry)}
            </div>
        }
    };
    Ok(render(visit, Page::new(route, head, "page page--narrow", main)).await)
}

fn state(locale: &Arc<Locale>, entry: &Entry) -> Html {
    let (view, secret) = (&entry.view, entry.secret.as_str());
    let language = locale.language();
    let email = [("email", view.email.as_str().into())];
    match &view.state {
        WaitingState::Unconfirmed => {
            let action = Target::ConfirmWaiting(secret.to_owned()).path(language);
            view! {
                <p>{locale.text_with("waiting-unconfirmed", &email)}</p>
                <p>{wish_words(locale, view)}</p>
                <div class="order__actions">
                    <form method="post" action=action>
                        <button class="button" type="submit">
                            {locale.text("waiting-confirm")}
                        </button>
                    </form>
                    {leave(locale, secret, "waiting-leave")}
                </div>
            }
        }
        WaitingState::Waiting { ahead } => {
            let place = match ahead {
                0 => locale.text("waiting-first"),
                ahead => locale.text_with("waiting-ahead", &[("count", i64::from(*ahead).into())]),
            };
            view! {
                <p>
                    <strong>{place}</strong>
                </p>
                <p>{wish_words(locale, view)}</p>
                <p>{locale.text_with("waiting-told", &email)}</p>
                <div class="order__actions">{leave(locale, secret, "waiting-leave")}</div>
            }
        }
        WaitingState::Offered { until, seats, zones } => {
            let offer = Offer { until: *until, seats, zones };
            offered(locale, entry, &offer)
        }
        WaitingState::Ended(end) => ended(locale, entry, *end),
    }
}

fn leave(locale: &Locale, secret: &str, words: &str) -> Html {
    let action = Target::LeaveWaitingList(secret.to_owned()).path(locale.language());
    view! {
        <form method="post" action=action>
            <button class="button button--quiet" type="submit">{locale.text(words)}</button>
        </form>
    }
}

/// What is held for them.
struct Offer<'a> {
    until: Moment,
    /// None: places without a number.
    seats: &'a [SeatName],
    zones: &'a [OfferedZone],
}

/// Seats, or places without a number, with what they cost and how long a basket holds them.
fn offered(locale: &Arc<Locale>, entry: &Entry, offer: &Offer<'_>) -> Html {
    let until = [
        ("until", when_long(locale, offer.until, &entry.view.time_zone).into()),
        ("count", i64::from(entry.view.count).into()),
    ];
    let words = match offer.seats.is_empty() {
        true => "waiting-offered-places",
        false => "waiting-offered",
    };
    let seats = offer.seats.iter().map(|seat| view! { <li>{seat_place(locale, seat)}</li> });
    let prices = offer.zones.iter().map(|zone| view! { <p>{zone_words(locale, zone)}</p> });
    let action = Route::Waiting(entry.secret.clone()).path(locale.language());
    view! {
        <p>
            <strong>{locale.text_with(words, &until)}</strong>
        </p>
        <ul>{seats.collect::<Html>()}</ul>
        {prices.collect::<Html>()}
        <p>{entry.minutes.clone()}</p>
        <div class="order__actions">
            <form method="post" action=action>
                <button class="button" type="submit">{locale.text("waiting-take")}</button>
            </form>
            {leave(locale, &entry.secret, "waiting-decline")}
        </div>
    }
}

fn ended(locale: &Arc<Locale>, entry: &Entry, end: WaitingEnd) -> Html {
    let again = || Some((Route::JoinWaitingList(entry.view.performance.clone()), "waiting-again"));
    let (words, next) = match (end, entry.taken) {
        (WaitingEnd::Taken, Some(TakenSeats::Ordered)) => ("waiting-end-ordered", None),
        (WaitingEnd::Taken, Some(TakenSeats::GivenBack)) => ("waiting-end-given-back", again()),
        (WaitingEnd::Taken, Some(TakenSeats::InBasket) | None) => {
            ("waiting-end-taken", Some((Route::Basket, "waiting-basket")))
        }
        (WaitingEnd::Left, _) => ("waiting-end-left", again()),
        (WaitingEnd::Expired, _) => ("waiting-end-expired", again()),
        (WaitingEnd::Over, _) => ("waiting-end-over", None),
    };
    let next = next.map(|(route, words)| {
        view! {
            <div class="order__actions">
                <a class="button" href=route.path(locale.language())>
                    {locale.text(words)}
                </a>
            </div>
        }
    });
    view! {
        <p>{locale.text(words)}</p>
        {next}
    }
}
