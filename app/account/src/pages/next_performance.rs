//! The performance to which the reader goes first: tickets ready for the door, the way there, the
//! view from the seat, what was bought for it.

use domain::{moment::Moment, order::OrderLineView};
use house::{Symbology, locales::Locale};
use markup::{Html, view};
use std::sync::Arc;
use subscribers::my_season::{NextPerformance, NextTicket, TicketPage};
use ui::{
    locale::{day, when_long},
    route::{Route, Target, journey, poster, view_picture},
    sum::counted,
    ticket::{OfOrder, handed_ticket, place, ticket},
};

/// The codes lie open so many days before; earlier they would hide the season below them.
const OPEN_DAYS: i32 = 1;

pub fn section(
    locale: &Arc<Locale>,
    next: &NextPerformance,
    symbology: Symbology,
    now: Moment,
) -> Option<Html> {
    let line = &next.tickets.first()?.line;
    let tickets = next.tickets.iter().map(|it| shown(locale, it, symbology));
    let days = days_until(line, now);
    // One that waits for a proof has no code yet.
    let has_code = |it: &&NextTicket| it.line.state.has_code();
    let (with_code, all) = (next.tickets.iter().filter(has_code).count(), next.tickets.len());
    let (id, count) =
        if with_code > 0 { ("next-tickets", with_code) } else { ("common-tickets", all) };
    let count = [("count", (count as u32).into())];
    Some(view! {
        <section class="next" aria-labelledby="next">
            <h2 class="account__title" id="next">{locale.text("next-title")}</h2>
            <div class="next__head">
                <img
                    class="next__poster"
                    src=poster(&line.poster)
                    width="600"
                    height="900"
                    alt=""
                />
                <div class="next__words">
                    <p class="next__days">{days_words(locale, days)}</p>
                    <h3 class="next__name">{line.title.clone()}</h3>
                    <p>{when_long(locale, line.starts_at, &line.time_zone)}</p>
                    {address(locale, line)}
                    {extras(locale, next)}
                    {ways(locale, next)}
                </div>
            </div>
            <details open=is_soon(next, now)>
                <summary class="bundle__count">{locale.text_with(id, &count)}</summary>
                <ul class="order__tickets">{tickets.collect::<Html>()}</ul>
                {view_from(locale, line)}
            </details>
        </section>
    })
}

/// Its codes lie open.
pub fn is_soon(next: &NextPerformance, now: Moment) -> bool {
    next.tickets.first().is_some_and(|it| days_until(&it.line, now) <= OPEN_DAYS)
}

/// On the theatre's calendar.
fn days_until(line: &OrderLineView, now: Moment) -> i32 {
    let (then, today) = (day(line.starts_at, &line.time_zone), day(now, &line.time_zone));
    (then - today).get_days()
}

fn days_words(locale: &Locale, days: i32) -> String {
    match days {
        ..=0 => locale.text("next-today"),
        1 => locale.text("next-tomorrow"),
        days => locale.text_with("next-days", &[("days", i64::from(days).into())]),
    }
}

fn address(locale: &Locale, line: &OrderLineView) -> Html {
    let venue = &line.venue;
    let town = format!("{} {}", venue.postcode, venue.town);
    let parts = [venue.name.as_str(), venue.street.as_str(), town.trim()];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    let words = parts.join(", ");
    let href = journey(&words);
    view! {
        <p>
            {words}
            " "
            <a href=href rel="noreferrer">{locale.text("next-journey")}</a>
        </p>
    }
}

fn extras(locale: &Locale, next: &NextPerformance) -> Option<Html> {
    let items = next.extras.iter().map(|extra| {
        view! { <li>{counted(locale, &extra.name, extra.quantity)}</li> }
    });
    (!next.extras.is_empty()).then(|| {
        view! {
            <div>
                <p class="small soft">{locale.text("next-extras")}</p>
                <ul>{items.collect::<Html>()}</ul>
            </div>
        }
    })
}

/// The pages that show these tickets, also without the network once they were opened.
fn ways(locale: &Arc<Locale>, next: &NextPerformance) -> Html {
    let language = locale.language();
    let mut pages: Vec<&TicketPage> = Vec::new();
    for ticket in &next.tickets {
        if !pages.contains(&&ticket.page) {
            pages.push(&ticket.page);
        }
    }
    let are_several = pages.len() > 1;
    let open = pages.into_iter().map(|page| {
        let (route, words) = match page {
            TicketPage::Order(secret) => (Route::Order(secret.clone()), "next-order"),
            TicketPage::Transfer(secret) => (Route::Transfer(secret.clone()), "next-handed"),
        };
        let its = next.tickets.iter().filter(|it| it.page == *page);
        let places: Vec<String> = its.map(|it| place(locale, &it.line)).collect();
        let which = are_several.then(|| format!(", {}", places.join("; ")));
        view! {
            <a class="button button--plain" href=route.path(language)>
                {locale.text(words)}
                {which}
            </a>
        }
    });
    let calendar = next.tickets.iter().find_map(|it| match &it.page {
        TicketPage::Order(secret) => Some(Target::Calendar(secret.clone()).path(language)),
        TicketPage::Transfer(_) => None,
    });
    let calendar = calendar.map(|href| {
        let words = locale.text("order-calendar");
        view! { <a class="button button--plain" href=href download>{words}</a> }
    });
    view! { <p class="next__ways">{open.collect::<Html>()} {calendar}</p> }
}

fn shown(locale: &Arc<Locale>, next: &NextTicket, symbology: Symbology) -> Option<Html> {
    let line = &next.line;
    let kept = line.ticket.as_ref()?;
    Some(match &next.page {
        TicketPage::Order(secret) => {
            ticket(locale, line, kept, OfOrder { secret, is_guest: false }, symbology)
        }
        TicketPage::Transfer(_) => handed_ticket(locale, line, kept.clone(), symbology),
    })
}

fn view_from(locale: &Arc<Locale>, line: &OrderLineView) -> Option<Html> {
    let seat = line.plan_seat?;
    let src = view_picture(&seat.plan.to_string(), line.genre, seat.seat_index);
    let words = locale.text_with("next-view", &[("place", place(locale, line).into())]);
    Some(view! {
        <figure>
            <img class="next__view" src=src width="640" height="360" alt="" loading="lazy"/>
            <figcaption class="small soft">{words}</figcaption>
        </figure>
    })
}
