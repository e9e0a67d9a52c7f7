//! A holder's season, on the page of the account: each subscription with its performances, what
//! became of tickets that are gone, until when something can be done with the others, and the
//! credit. Each row leads to the page of its ticket.

mod row;

use domain::order::{OrderItem, OrderLineView};
use house::locales::Locale;
use markup::{Html, view};
use row::{Row, waits};
pub use row::{is_said_elsewhere, resale_begins, state, until};
use std::sync::Arc;
use subscribers::{
    my_season::{MySeason, MyTicket, Resale},
    subscription_transfers::Received,
};
use ui::{
    hand_over::hand_over,
    locale::{money, when_long},
    route::Route,
    several::{SeveralTargets, several},
    ticket::place,
};

pub fn section(locale: &Arc<Locale>, season: &MySeason) -> Html {
    let lines: Vec<_> = season.tickets.iter().map(|ticket| &ticket.line).collect();
    let given: Vec<_> = season.subscriptions.iter().filter(|one| !one.is_open).collect();
    let has_none = lines.is_empty() && given.is_empty() && season.received.is_empty();
    let none = has_none.then(|| {
        view! { <p class="soft">{locale.text("account-season-none")}</p> }
    });
    let given = given.into_iter().map(|one| given_subscription(locale, one));
    let items = items(season);
    let titles: Vec<String> = items.iter().map(|item| title(locale, season, item)).collect();
    let subscriptions = items.iter().enumerate();
    let subscriptions = subscriptions.map(|(at, item)| {
        subscription(locale, season, item, numbered(locale, &titles, at))
    });
    view! {
        <section class="account__season" aria-labelledby="season">
            <h2 class="account__title" id="season">{locale.text("account-season")}</h2>
            {none}
            <div class="my-season">
                {subscriptions.collect::<Html>()}
                {given.collect::<Html>()}
                {single_tickets(locale, season, &items)}
                {received(locale, season)}
            </div>
            {several(locale, &lines, SeveralTargets::own(locale))}
            {credit(locale, season)}
            {vouchers(locale, season)}
        </section>
    }
}

/// The subscriptions and packages that have a ticket in it, each once.
fn items(season: &MySeason) -> Vec<&OrderItem> {
    let mut items: Vec<&OrderItem> = Vec::new();
    for item in season.tickets.iter().filter_map(|ticket| ticket.line.item.as_ref()) {
        if items.iter().all(|known| known.id != item.id) {
            items.push(item);
        }
    }
    items
}

/// Its tickets, with those that were exchanged out of it, all by their dates.
fn tickets_of<'s>(season: &'s MySeason, item: &OrderItem) -> Vec<&'s MyTicket> {
    season.tickets.iter().filter(|ticket| ticket.under() == Some(item.id)).collect()
}

/// Its seat, where all performances have the same.
fn seat_of(locale: &Arc<Locale>, season: &MySeason, item: &OrderItem) -> Option<String> {
    let tickets = tickets_of(season, item);
    let own = tickets.iter().filter(|ticket| ticket.exchanged_from.is_none());
    one_seat(locale, own.map(|ticket| &ticket.line))
}

fn title(locale: &Arc<Locale>, season: &MySeason, item: &OrderItem) -> String {
    with_seat(&item.name_in_season, seat_of(locale, season, item))
}

/// The title there; of several that read the same, with its number, as on the order's page.
fn numbered(locale: &Locale, titles: &[String], at: usize) -> String {
    let title = titles.get(at).cloned().unwrap_or_default();
    let same = |titles: &[String]| titles.iter().filter(|other| **other == title).count() as u32;
    let (count, number) = (same(titles), same(titles.get(..=at).unwrap_or_default()));
    if count < 2 {
        return title;
    }
    let args = [("number", number.into()), ("count", count.into())];
    format!("{title} {}", locale.text_with("offers-one-of", &args))
}

fn subscription(locale: &Arc<Locale>, season: &MySeason, item: &OrderItem, title: String) -> Html {
    let tickets = tickets_of(season, item);
    let seat = seat_of(locale, season, item);
    let rows = tickets.iter().map(|ticket| {
        let is_elsewhere = seat.as_ref() != Some(&place(locale, &ticket.line));
        Row::of(locale, season, ticket, is_elsewhere)
    });
    let rows = rows.collect();
    group(locale, Some(title), rows, hand_over(locale, Some(item)))
}

fn single_tickets(locale: &Arc<Locale>, season: &MySeason, items: &[&OrderItem]) -> Option<Html> {
    let is_single = |ticket: &&MyTicket| items.iter().all(|item| ticket.under() != Some(item.id));
    let single = season.tickets.iter().filter(is_single);
    let rows: Vec<_> = single.map(|ticket| Row::of(locale, season, ticket, true)).collect();
    let is_all = rows.len() == season.tickets.len() && season.subscriptions.is_empty();
    let title = (!is_all).then(|| locale.text("account-season-single"));
    (!rows.is_empty()).then(|| group(locale, title, rows, None))
}

/// A subscription that the reader has accepted. Its tickets have pages of their own.
fn given_subscription(locale: &Arc<Locale>, one: &Received) -> Html {
    let language = locale.language();
    let seat = one_seat(locale, one.tickets.iter().map(|ticket| &ticket.line));
    let rows = one.tickets.iter().map(|ticket| {
        let href = Route::Transfer(ticket.secret.clone()).path(language);
        Row::handed(locale, &ticket.line, href, seat.is_none())
    });
    let rows = rows.collect();
    let title = with_seat(&one.name, seat);
    group(locale, Some(title), rows, Some(subscription_link(locale, one)))
}

fn subscription_link(locale: &Locale, one: &Received) -> Html {
    let id = match one.is_open {
        true => "subscription-received-open",
        false => "subscription-received-yours",
    };
    let words = locale.text_with(id, &[("name", one.name.as_str().into())]);
    let href = Route::Subscription(one.secret.clone()).path(locale.language());
    view! { <p><a href=href>{words}</a></p> }
}

/// Tells two subscriptions of one series apart.
fn with_seat(name: &str, seat: Option<String>) -> String {
    match seat {
        Some(seat) => format!("{name} · {seat}"),
        None => name.to_owned(),
    }
}

/// None: it isn't the same for all performances.
fn one_seat<'l>(
    locale: &Arc<Locale>,
    mut lines: impl Iterator<Item = &'l OrderLineView>,
) -> Option<String> {
    let first = place(locale, lines.next()?);
    lines.all(|line| place(locale, line) == first).then_some(first)
}

/// What comes next, and what is to be decided. The rest is folded.
fn group(locale: &Locale, title: Option<String>, rows: Vec<Row>, ways: Option<Html>) -> Html {
    let next = rows.iter().position(|row| row.is_open);
    let is_shown = |at: usize, row: &Row| Some(at) == next || row.asks;
    // A fold for one row would save nothing, and where all are gone none of them comes next.
    let folded = rows.iter().enumerate().filter(|(at, row)| !is_shown(*at, row)).count();
    let is_short = next.is_none() || folded < 2;
    let (mut shown, mut folded) = (Vec::new(), Vec::new());
    for (at, row) in rows.into_iter().enumerate() {
        match is_short || is_shown(at, &row) {
            true => shown.push(row.shown()),
            false => folded.push(row.folded()),
        }
    }
    let title = title.map(|title| view! { <h3 class="my-season__title">{title}</h3> });
    let folded = (!folded.is_empty()).then(|| {
        let count = [("count", (folded.len() as u32).into())];
        view! {
            <details>
                <summary class="bundle__count">
                    {locale.text_with("account-season-more", &count)}
                </summary>
                <ul>{folded}</ul>
            </details>
        }
    });
    view! {
        <div class="my-season__group">
            {title}
            {(!shown.is_empty()).then(|| view! { <ul>{shown}</ul> })}
            {folded}
            {ways}
        </div>
    }
}

/// Tickets that others have handed to the reader, and subscriptions that they may accept.
fn received(locale: &Arc<Locale>, season: &MySeason) -> Option<Html> {
    let items = season.received.iter().map(|one| {
        let when = when_long(locale, one.line.starts_at, &one.line.time_zone);
        let args = [
            ("title", one.line.title.as_str().into()),
            ("when", when.into()),
            ("place", place(locale, &one.line).into()),
            ("from", one.from.as_str().into()),
        ];
        let id = match one.is_open {
            _ if one.line.is_cancelled => "transfer-received-off",
            true => "transfer-received-open",
            false => "transfer-received-yours",
        };
        let href = Route::Transfer(one.secret.clone()).path(locale.language());
        let proof = waits(locale, &one.line);
        view! { <li><a href=href>{locale.text_with(id, &args)}</a> {proof}</li> }
    });
    let open = season.subscriptions.iter().filter(|one| one.is_open);
    let open = open.map(|one| view! { <li>{subscription_link(locale, one)}</li> });
    let items: Vec<Html> = items.chain(open).collect();
    (!items.is_empty()).then(|| {
        view! {
            <div class="my-season__group">
                <h3 class="my-season__title">{locale.text("transfer-received-title")}</h3>
                <ul>{items}</ul>
            </div>
        }
    })
}

/// Nothing is said while there never was any.
fn credit(locale: &Locale, season: &MySeason) -> Option<Html> {
    let has_sold = season.tickets.iter().any(|it| matches!(it.resale, Resale::Sold { .. }));
    let amount = money(locale, season.credit_minor, season.currency);
    let words = locale.text_with("account-credit-balance", &[("amount", amount.into())]);
    let href = Route::Credit.path(locale.language());
    (season.credit_minor != 0 || has_sold).then(|| {
        view! {
            <p class="my-season__credit">
                <strong>{words}</strong>
                " "
                <a href=href>{locale.text("account-credit-link")}</a>
            </p>
        }
    })
}

fn vouchers(locale: &Locale, season: &MySeason) -> Option<Html> {
    let href = Route::Vouchers.path(locale.language());
    season.has_vouchers.then(|| {
        view! {
            <p class="my-season__credit">
                <a href=href>{locale.text("voucher-own-title")}</a>
            </p>
        }
    })
}
