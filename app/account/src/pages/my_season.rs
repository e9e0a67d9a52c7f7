//! A holder's season, on the page of the account: each subscription with its performances, those
//! whose seats lie together as one; what became of tickets that are gone, until when something can
//! be done with the others, and the credit. Each row leads to the pages of its tickets.

mod row;
mod series;
mod until;

use domain::order::{OrderItem, OrderLineView};
use house::locales::Locale;
use markup::{Html, view};
use row::{Look, Row, handed_moved, waits};
pub use row::{moved, resale_begins, state};
use series::{Series, seat_number, together};
use std::sync::Arc;
use subscribers::{
    my_season::{MySeason, MyTicket},
    transfers::subscriptions::Received,
};
use ui::{
    locale::{money, when_long},
    route::Route,
    ticket::{
        hand_over::hand_over,
        place, place_in_full,
        several::{SeveralTargets, several},
    },
};
pub use until::{is_said_elsewhere, until};

pub fn section(locale: &Arc<Locale>, season: &MySeason) -> Html {
    let lines: Vec<_> = season.tickets.iter().map(|ticket| &ticket.line).collect();
    let given: Vec<_> = season.subscriptions.iter().filter(|one| !one.is_open).collect();
    let has_none = lines.is_empty() && given.is_empty() && season.received.is_empty();
    let none = has_none.then(|| {
        view! { <p class="soft">{locale.text("account-season-none")}</p> }
    });
    let given = given.into_iter().map(|one| given_subscription(locale, one));
    let items = items(season);
    let all = together(season, &items);
    let titles: Vec<String> = all.iter().map(|one| title(locale, season, one)).collect();
    let all = all.iter().enumerate();
    let all = all.map(|(at, one)| series(locale, season, one, numbered(locale, &titles, at)));
    view! {
        <section class="account__season" aria-labelledby="season">
            <h2 class="account__title" id="season">{locale.text("account-season")}</h2>
            {none}
            <div class="my-season">
                {all.collect::<Html>()}
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

/// The seat of its tickets, where all performances have the same.
fn seat_of(locale: &Arc<Locale>, season: &MySeason, series: &Series<'_>) -> Option<String> {
    let its = |ticket: &&MyTicket| ticket.under().is_some_and(|under| series.has(under));
    let own = season.tickets.iter().filter(its).filter(|ticket| ticket.exchanged_from.is_none());
    one_seat(locale, own.map(|ticket| &ticket.line))
}

fn title(locale: &Arc<Locale>, season: &MySeason, series: &Series<'_>) -> String {
    match seat_of(locale, season, series) {
        Some(seat) => with_seat(series.name(), Some(seat)),
        None => series.heading(locale),
    }
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

/// With the tickets that were exchanged out of its subscriptions, all by their dates.
fn series(locale: &Arc<Locale>, season: &MySeason, series: &Series<'_>, title: String) -> Html {
    let its = |ticket: &&MyTicket| ticket.under().is_some_and(|under| series.has(under));
    let to_come: Vec<&MyTicket> = season.tickets.iter().filter(its).collect();
    let past: Vec<&MyTicket> = season.past.iter().filter(its).collect();
    let said = seat_of(locale, season, series);
    let look = Look { locale, currency: season.currency, series, said: said.as_deref() };
    let (rows, past) = (look.rows(&to_come, false), look.rows(&past, true));
    let ways = series.items.iter().zip(series.seats_or_none());
    let ways = ways.map(|(item, seat)| {
        let seat = seat.map(|seat| seat_number(locale, seat));
        hand_over(locale, Some(*item), seat.as_deref()).map(|way| view! { {way} " " })
    });
    group(locale, Some(title), rows, past, Some(ways.collect()))
}

fn single_tickets(locale: &Arc<Locale>, season: &MySeason, items: &[&OrderItem]) -> Option<Html> {
    let is_single = |ticket: &&MyTicket| items.iter().all(|item| ticket.under() != Some(item.id));
    let single: Vec<&MyTicket> = season.tickets.iter().filter(is_single).collect();
    let alone = Series::default();
    let look = Look { locale, currency: season.currency, series: &alone, said: None };
    let is_all = single.len() == season.tickets.len() && season.subscriptions.is_empty();
    let title = (!is_all).then(|| locale.text("account-season-single"));
    let rows = look.rows(&single, false);
    (!rows.is_empty()).then(|| group(locale, title, rows, Vec::new(), None))
}

/// A subscription that the reader has accepted. Its tickets have pages of their own.
fn given_subscription(locale: &Arc<Locale>, one: &Received) -> Html {
    let language = locale.language();
    let seat = one_seat(locale, one.tickets.iter().map(|ticket| &ticket.line));
    let rows = one.tickets.iter().map(|ticket| {
        let href = Route::Transfer(ticket.secret.clone()).path(language);
        Row::handed(locale, ticket, href, seat.is_none())
    });
    let rows = rows.collect();
    let title = with_seat(&one.name, seat);
    group(locale, Some(title), rows, Vec::new(), Some(subscription_link(locale, one)))
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
    let first = place_in_full(locale, lines.next()?);
    lines.all(|line| place_in_full(locale, line) == first).then_some(first)
}

/// Where a row stands in its group.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fold {
    Shown,
    /// Its holder has a ticket for it.
    Later,
    Gone,
}

/// What comes next, and what is to be decided. The rest is folded: what is still to come, what the
/// reader has no valid ticket for any more, and what is over.
fn group(
    locale: &Locale,
    title: Option<String>,
    rows: Vec<Row>,
    past: Vec<Row>,
    ways: Option<Html>,
) -> Html {
    let next = rows.iter().position(|row| row.is_open);
    let fold_of = |at: usize, row: &Row| match row.is_gone {
        _ if next.is_none() || Some(at) == next || row.asks => Fold::Shown,
        true => Fold::Gone,
        false => Fold::Later,
    };
    let folds: Vec<Fold> = rows.iter().enumerate().map(|(at, row)| fold_of(at, row)).collect();
    // A fold for one row would save nothing.
    let is_long = |fold: Fold| folds.iter().filter(|it| **it == fold).count() > 1;
    let (mut shown, mut later, mut gone) = (Vec::new(), Vec::new(), Vec::new());
    for (row, fold) in rows.into_iter().zip(&folds) {
        match fold {
            Fold::Later if is_long(Fold::Later) => later.push(row.html),
            Fold::Gone if is_long(Fold::Gone) => gone.push(row.html),
            _ => shown.push(row.html),
        }
    }
    let past: Vec<Html> = past.into_iter().map(|row| row.html).collect();
    let title = title.map(|title| view! { <h3 class="my-season__title">{title}</h3> });
    view! {
        <div class="my-season__group">
            {title}
            {(!shown.is_empty()).then(|| view! { <ul>{shown}</ul> })}
            {folded(locale, "account-season-more", later)}
            {folded(locale, "account-season-gone", gone)}
            {folded(locale, "account-season-past", past)}
            {ways}
        </div>
    }
}

fn folded(locale: &Locale, id: &str, rows: Vec<Html>) -> Option<Html> {
    let count = [("count", (rows.len() as u32).into())];
    (!rows.is_empty()).then(|| {
        view! {
            <details>
                <summary class="bundle__count">{locale.text_with(id, &count)}</summary>
                <ul>{rows}</ul>
            </details>
        }
    })
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
        let moved = handed_moved(locale, one).or_else(|| waits(locale, &one.line));
        view! { <li><a href=href>{locale.text_with(id, &args)}</a> {moved}</li> }
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
    let amount = money(locale, season.credit_minor?, season.currency);
    let words = locale.text_with("account-credit-balance", &[("amount", amount.into())]);
    let href = Route::Credit.path(locale.language());
    Some(view! {
        <p class="my-season__credit">
            <strong>{words}</strong>
            " "
            <a href=href>{locale.text("account-credit-link")}</a>
        </p>
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
