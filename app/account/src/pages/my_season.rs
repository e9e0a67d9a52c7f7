//! A holder's season, on the page of the account: each subscription with its performances, what
//! became of tickets that are gone, until when something can be done with the others, and the
//! credit. Each row leads to the page of its ticket.

use domain::{
    bank_account::ShareTo,
    moment::Moment,
    money::Currency,
    order::{CancelledBy, OrderItem, OrderLineView, TicketState},
};
use house::locales::Locale;
use markup::{Html, view};
use rules::ResaleRefusal;
use std::sync::Arc;
use subscribers::{
    my_season::{MySeason, MyTicket, Resale},
    subscription_transfers::Received,
};
use ui::{
    hand_over::hand_over,
    locale::{money, when_long},
    refusal,
    route::Route,
    several::{SeveralTargets, several},
    ticket::place,
};

/// So many performances of a subscription are shown; later ones are folded.
const SHOWN: usize = 3;

pub fn section(locale: &Arc<Locale>, season: &MySeason) -> Html {
    let lines: Vec<_> = season.tickets.iter().map(|ticket| &ticket.line).collect();
    let given: Vec<_> = season.subscriptions.iter().filter(|one| !one.is_open).collect();
    let has_none = lines.is_empty() && given.is_empty() && season.received.is_empty();
    let none = has_none.then(|| {
        view! { <p class="soft">{locale.text("account-season-none")}</p> }
    });
    let given = given.into_iter().map(|one| given_subscription(locale, one));
    view! {
        <section class="account__season" aria-labelledby="season">
            <h2 class="account__title" id="season">{locale.text("account-season")}</h2>
            {none}
            <div class="my-season">
                {subscriptions(locale, season)}
                {given.collect::<Html>()}
                {single_tickets(locale, season)}
                {received(locale, season)}
            </div>
            {several(locale, &lines, SeveralTargets::own(locale))}
            {credit(locale, season)}
            {vouchers(locale, season)}
        </section>
    }
}

fn subscriptions(locale: &Arc<Locale>, season: &MySeason) -> Html {
    let mut items: Vec<&OrderItem> = Vec::new();
    for item in season.tickets.iter().filter_map(|ticket| ticket.line.item.as_ref()) {
        if items.iter().all(|known| known.id != item.id) {
            items.push(item);
        }
    }
    let groups = items.into_iter().map(|item| {
        let is_of_item = |of: &OrderItem| of.id == item.id;
        let tickets = season.tickets.iter();
        let tickets: Vec<_> =
            tickets.filter(|ticket| ticket.line.item.as_ref().is_some_and(is_of_item)).collect();
        let seat = one_seat(locale, tickets.iter().map(|ticket| &ticket.line));
        let rows = tickets.iter().map(|ticket| row(locale, season, ticket, seat.is_none()));
        let rows = rows.collect();
        let title = with_seat(&item.name, seat);
        group(locale, Some(title), rows, hand_over(locale, Some(item)))
    });
    groups.collect::<Html>()
}

fn single_tickets(locale: &Arc<Locale>, season: &MySeason) -> Option<Html> {
    let single = season.tickets.iter().filter(|ticket| ticket.line.item.is_none());
    let rows: Vec<_> = single.map(|ticket| row(locale, season, ticket, true)).collect();
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
        let way = way(locale, &ticket.line, Some(href), seat.is_none());
        view! { <li class="my-ticket">{way} {cancelled(locale, &ticket.line)}</li> }
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

fn group(locale: &Locale, title: Option<String>, mut rows: Vec<Html>, ways: Option<Html>) -> Html {
    // A fold for one row would save nothing.
    let shown = if rows.len() > SHOWN + 1 { SHOWN } else { rows.len() };
    let later = rows.split_off(shown);
    let title = title.map(|title| view! { <h3 class="my-season__title">{title}</h3> });
    let later = (!later.is_empty()).then(|| {
        let count = [("count", (later.len() as u32).into())];
        view! {
            <details>
                <summary class="bundle__count">
                    {locale.text_with("account-season-more", &count)}
                </summary>
                <ul>{later}</ul>
            </details>
        }
    });
    view! {
        <div class="my-season__group">
            {title}
            {(!rows.is_empty()).then(|| view! { <ul>{rows}</ul> })}
            {later}
            {ways}
        </div>
    }
}

fn row(locale: &Arc<Locale>, season: &MySeason, ticket: &MyTicket, shows_place: bool) -> Html {
    let line = &ticket.line;
    let route = match &line.ticket {
        // What the house offers instead stands on the order's page.
        _ if line.is_cancelled => Some(Route::Order(ticket.order_secret.clone())),
        Some(admits) => Some(Route::OwnTicket(admits.admission)),
        None => None,
    };
    let href = route.map(|route| route.path(locale.language()));
    view! {
        <li class="my-ticket">
            {way(locale, line, href, shows_place)}
            {state(locale, season.currency, ticket).or_else(|| until(locale, ticket))}
        </li>
    }
}

/// To the ticket. What is gone leads nowhere.
fn way(
    locale: &Arc<Locale>,
    line: &OrderLineView,
    href: Option<String>,
    shows_place: bool,
) -> Html {
    let when = when_long(locale, line.starts_at, &line.time_zone);
    let place = shows_place.then(|| view! { " " <span class="small">{place(locale, line)}</span> });
    let words = view! {
        <span class="small">{when}</span>
        <br/>
        <strong>{line.title.clone()}</strong>
        {place}
    };
    match href {
        Some(href) => view! { <a class="my-ticket__way" href=href>{words}</a> },
        None => view! { <p class="my-ticket__way soft">{words}</p> },
    }
}

fn cancelled(locale: &Locale, line: &OrderLineView) -> Option<Html> {
    let words = locale.text("account-season-cancelled");
    line.is_cancelled.then(|| {
        view! { <p class="my-ticket__state my-ticket__state--bad">{words}</p> }
    })
}

/// What became of it. None: it is its holder's, as it was bought.
pub fn state(locale: &Locale, currency: Currency, ticket: &MyTicket) -> Option<Html> {
    let line = &ticket.line;
    if line.is_cancelled {
        return cancelled(locale, line);
    }
    if let Some(new) = &ticket.exchanged_for {
        let when = when_long(locale, new.starts_at, &new.time_zone);
        let args = [("title", new.title.as_str().into()), ("when", when.into())];
        let href = Route::Order(new.order_secret.clone()).path(locale.language());
        let words = locale.text_with("account-season-exchanged", &args);
        return Some(view! { <p class="my-ticket__state"><a href=href>{words}</a></p> });
    }
    let amount = |minor: i64| [("amount", money(locale, minor, currency).into())];
    let offered_to = line.ticket.as_ref().and_then(|admits| admits.offered_to.as_ref());
    let words = match (ticket.resale, &line.handed_to, offered_to) {
        _ if line.exchanged.is_some() => locale.text("exchange-done"),
        _ if line.state == TicketState::TakenBack(CancelledBy::Holder) => {
            locale.text("account-season-waived")
        }
        (Resale::Offered { promised_minor, share_to, begins_at, .. }, ..) => {
            let id = match share_to {
                ShareTo::Credit => "account-resale-offered",
                ShareTo::Bank => "payout-seat-offered",
            };
            let begins = begins_at.map(|at| resale_begins(locale, at, &line.time_zone));
            let offered = locale.text_with(id, &amount(promised_minor));
            begins.into_iter().chain([offered]).collect::<Vec<_>>().join(" ")
        }
        (Resale::Sold { credit_minor, share_to }, ..) => {
            let id = match share_to {
                ShareTo::Credit => "account-resale-sold",
                ShareTo::Bank => "payout-seat-sold",
            };
            locale.text_with(id, &amount(credit_minor))
        }
        (_, Some(email), _) => {
            locale.text_with("transfer-handed", &[("email", email.as_str().into())])
        }
        (_, _, Some(email)) => {
            locale.text_with("transfer-open", &[("email", email.as_str().into())])
        }
        (Resale::Never | Resale::Possible { .. } | Resale::NotNow(_), None, None) => return None,
    };
    Some(view! { <p class="my-ticket__state">{words}</p> })
}

/// Of a seat that nobody can buy yet.
pub fn resale_begins(locale: &Locale, at: Moment, zone: &str) -> String {
    locale.text_with("account-resale-begins", &[("when", when_long(locale, at, zone).into())])
}

/// Until when something can be done with it, or from when.
pub fn until(locale: &Locale, ticket: &MyTicket) -> Option<Html> {
    let zone = &ticket.line.time_zone;
    let when = |at: Moment| {
        let date = locale.date_plain(at, zone);
        let when = [("date", date.into()), ("time", locale.time(at, zone).into())];
        locale.text_with("common-when", &when)
    };
    let by = |id: &str, at: Moment| locale.text_with(id, &[("until", when(at).into())]);
    let resale = match (ticket.resale, ticket.until.resale) {
        (Resale::NotNow(why @ ResaleRefusal::TooEarly { .. }), _) => {
            Some(refusal::resale(locale, why, zone))
        }
        (Resale::Possible { share_ppm }, Some(at)) => {
            let percent = locale.percent(share_ppm).into();
            let args = [("until", when(at).into()), ("percent", percent)];
            Some(locale.text_with("account-season-until-resale", &args))
        }
        _ => None,
    };
    let exchange = ticket.until.exchange.map(|at| by("account-season-until-exchange", at));
    let waiver = ticket.until.waiver.map(|at| by("account-season-until-waiver", at));
    let words: Vec<String> = [resale, exchange, waiver].into_iter().flatten().collect();
    (!words.is_empty()).then(|| view! { <p class="small soft">{words.join(" · ")}</p> })
}

/// By `until`, or by the actions of a ticket that is offered to somebody.
pub fn is_said_elsewhere(why: ResaleRefusal) -> bool {
    matches!(why, ResaleRefusal::TooEarly { .. } | ResaleRefusal::HandedOn)
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
        view! { <li><a href=href>{locale.text_with(id, &args)}</a></li> }
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
