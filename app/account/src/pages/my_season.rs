//! A holder's performances to come, on the page of the account: what can be done with each ticket,
//! and the credit that resales have brought.

use domain::{
    bank_account::ShareTo,
    order::{OrderItem, OrderLineView},
};
use house::locales::Locale;
use markup::{Html, view};
use std::sync::Arc;
use subscribers::my_season::{MySeason, MyTicket, Resale};
use ui::{
    hand_over::hand_over,
    locale::{money, when_long},
    refusal,
    route::{Route, Target, poster_small},
    several::{SeveralTargets, several},
    ticket::{alone, exchange, hand_on, in_wallet, place},
};

/// The next performance first.
pub fn section(locale: &Arc<Locale>, season: &MySeason) -> Html {
    let same = |a: &MyTicket, b: &MyTicket| a.line.performance == b.line.performance;
    let performances = season.tickets.chunk_by(same);
    let performances = performances.filter_map(|tickets| performance(locale, season, tickets));
    let list = match season.tickets.is_empty() {
        true => view! { <p class="soft">{locale.text("account-season-none")}</p> },
        false => view! { <ol class="my-season">{performances.collect::<Html>()}</ol> },
    };
    let lines: Vec<_> = season.tickets.iter().map(|ticket| &ticket.line).collect();
    view! {
        <section class="account__season" aria-labelledby="season">
            <h2 class="account__title" id="season">{locale.text("account-season")}</h2>
            {list}
            {several(locale, &lines, SeveralTargets::own(locale))}
            {subscriptions(locale, season)}
            {received(locale, season)}
            {credit(locale, season)}
            {vouchers(locale, season)}
        </section>
    }
}

/// Subscriptions that can go to a new holder, or that the reader was given.
fn subscriptions(locale: &Locale, season: &MySeason) -> Option<Html> {
    let mut items: Vec<&OrderItem> = Vec::new();
    for item in season.tickets.iter().filter_map(|ticket| ticket.line.item.as_ref()) {
        if items.iter().all(|known| known.id != item.id) {
            items.push(item);
        }
    }
    let own = items.into_iter().filter_map(|item| {
        let way = hand_over(locale, Some(item))?;
        Some(view! { <li class="my-ticket"><p>{item.name.clone()}</p>{way}</li> })
    });
    let given = season.subscriptions.iter().map(|one| {
        let id = match one.is_open {
            true => "subscription-received-open",
            false => "subscription-received-yours",
        };
        let words = locale.text_with(id, &[("name", one.name.as_str().into())]);
        let href = Route::Subscription(one.secret.clone()).path(locale.language());
        view! { <li><a href=href>{words}</a></li> }
    });
    let all: Vec<_> = own.chain(given).collect();
    (!all.is_empty()).then(|| {
        view! {
            <h3 class="my-performance__title">{locale.text("subscription-list")}</h3>
            <ul>{all}</ul>
        }
    })
}

/// Tickets that others have handed to the reader.
fn received(locale: &Locale, season: &MySeason) -> Option<Html> {
    let items = season.received.iter().map(|one| {
        let when = when_long(locale, one.line.starts_at, &one.line.time_zone);
        let args = [("title", one.line.title.as_str().into()), ("when", when.into())];
        let id = match one.is_open {
            true => "transfer-received-open",
            false => "transfer-received-yours",
        };
        let href = Route::Transfer(one.secret.clone()).path(locale.language());
        view! { <li><a href=href>{locale.text_with(id, &args)}</a></li> }
    });
    (!season.received.is_empty()).then(|| {
        view! {
            <h3 class="my-performance__title">{locale.text("transfer-received-title")}</h3>
            <ul>{items.collect::<Html>()}</ul>
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

/// With the seats of all who go there together.
fn performance(locale: &Arc<Locale>, season: &MySeason, tickets: &[MyTicket]) -> Option<Html> {
    let line = &tickets.first()?.line;
    let tickets = tickets.iter().map(|ticket| self::ticket(locale, season, ticket));
    Some(view! {
        <li class="my-performance">
            <img
                class="my-performance__poster"
                src=poster_small(&line.poster)
                width="600"
                height="900"
                alt=""
                loading="lazy"
            />
            <div>
                <p class="my-performance__when">
                    {when_long(locale, line.starts_at, &line.time_zone)}
                </p>
                <h3 class="my-performance__title">{line.title.clone()}</h3>
                <ul>{tickets.collect::<Html>()}</ul>
            </div>
        </li>
    })
}

fn ticket(locale: &Arc<Locale>, season: &MySeason, ticket: &MyTicket) -> Html {
    let line = &ticket.line;
    let order = Route::Order(ticket.order_secret.clone()).path(locale.language());
    let item = line.item.as_ref().map(|item| {
        view! { <span class="small soft">" · " {item.name.clone()}</span> }
    });
    view! {
        <li class="my-ticket">
            <p>
                <a href=order>{place(locale, line)}</a>
                {item}
            </p>
            {state(locale, season, ticket)}
            {action(locale, ticket)}
            {line
                .ticket
                .as_ref()
                .filter(|_| !line.is_cancelled)
                .and_then(|it| alone(locale, &ticket.order_secret, it, &aloud(locale, line)))}
            {line
                .ticket
                .as_ref()
                .filter(|it| !line.is_cancelled && !it.is_offered && !it.waits_for_proof)
                .filter(|it| it.media.wallet)
                .map(|it| in_wallet(locale, &ticket.order_secret, it, &aloud(locale, line)))}
            {line
                .ticket
                .as_ref()
                .and_then(|ticket| exchange(locale, line, ticket, &aloud(locale, line)))}
            {handing(locale, line)}
        </li>
    }
}

/// What became of it, or why it can't be offered now.
fn state(locale: &Locale, season: &MySeason, ticket: &MyTicket) -> Option<Html> {
    let line = &ticket.line;
    let (class, words) = match ticket.resale {
        _ if line.is_cancelled => {
            ("my-ticket__state my-ticket__state--bad", locale.text("account-season-cancelled"))
        }
        Resale::Offered { promised_minor, share_to, .. } => {
            let amount = money(locale, promised_minor, season.currency);
            let id = match share_to {
                ShareTo::Credit => "account-resale-offered",
                ShareTo::Bank => "payout-seat-offered",
            };
            ("my-ticket__state", locale.text_with(id, &[("amount", amount.into())]))
        }
        Resale::Sold { credit_minor, share_to } => {
            let amount = money(locale, credit_minor, season.currency);
            let id = match share_to {
                ShareTo::Credit => "account-resale-sold",
                ShareTo::Bank => "payout-seat-sold",
            };
            ("my-ticket__state", locale.text_with(id, &[("amount", amount.into())]))
        }
        Resale::NotNow(why) => ("small soft", refusal::resale(locale, why, &line.time_zone)),
        Resale::Never | Resale::Possible { .. } => return None,
    };
    Some(view! { <p class=class>{words}</p> })
}

fn action(locale: &Arc<Locale>, ticket: &MyTicket) -> Option<Html> {
    let aloud = aloud(locale, &ticket.line);
    let language = locale.language();
    match ticket.resale {
        _ if ticket.line.is_cancelled => None,
        Resale::Possible { admission, share_ppm } => {
            let percent = [("percent", locale.percent(share_ppm).into())];
            Some(view! {
                <a
                    class="button button--plain"
                    href=Route::OfferTicket(admission).path(language)
                >
                    {locale.text_with("account-resale-offer-share", &percent)}
                    <span class="aloud">{aloud}</span>
                </a>
            })
        }
        Resale::Offered { admission, .. } => Some(view! {
            <form method="post" action=Target::TakeBackTicket(admission).path(language)>
                <button class="button button--quiet" type="submit">
                    {locale.text("account-resale-take-back")}
                    <span class="aloud">{aloud.clone()}</span>
                </button>
            </form>
            <a class="button button--plain" href=Route::Share(admission).path(language)>
                {locale.text("payout-share-change")}
                <span class="aloud">{aloud}</span>
            </a>
        }),
        Resale::Never | Resale::NotNow(_) | Resale::Sold { .. } => None,
    }
}

/// The way to hand the ticket on, or who has it.
fn handing(locale: &Arc<Locale>, line: &OrderLineView) -> Option<Html> {
    if let Some(email) = &line.handed_to {
        let words = locale.text_with("transfer-handed", &[("email", email.as_str().into())]);
        return Some(view! { <p class="my-ticket__state">{words}</p> });
    }
    let ticket = line.ticket.as_ref().filter(|ticket| {
        !ticket.is_offered && !ticket.waits_for_proof && ticket.entered_at.is_none()
    })?;
    (!line.is_cancelled).then(|| hand_on(locale, ticket, &aloud(locale, line)))
}

/// Which of several buttons it is.
fn aloud(locale: &Arc<Locale>, line: &OrderLineView) -> String {
    let when = when_long(locale, line.starts_at, &line.time_zone);
    format!(", {}, {when}, {}", line.title, place(locale, line))
}
