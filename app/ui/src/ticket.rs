//! A ticket on the order page: what the door needs, then what its holder needs.

#[cfg(feature = "ssr")]
pub mod code;
#[cfg(feature = "ssr")]
pub mod hand_over;
#[cfg(feature = "ssr")]
pub mod kept;
#[cfg(feature = "ssr")]
pub mod papers;
#[cfg(feature = "ssr")]
pub mod receipts;
#[cfg(feature = "ssr")]
pub mod several;
#[cfg(feature = "ssr")]
pub mod wallet;

use crate::{
    locale::when_long,
    route::{Route, Target, sign_in_from_order},
    ticket::{
        code::door_code,
        wallet::{WalletTargets, wallet_links},
    },
    words::{Words, seats},
};
use domain::order::{LineResale, OrderLineView, TicketView};
use house::locales::Locale;
use markup::{Html, view};
use std::sync::Arc;

/// The order that a ticket belongs to, and who looks.
#[derive(Clone, Copy)]
pub struct OfOrder<'a> {
    pub secret: &'a str,
    /// Whoever has not signed in comes to what only holders do by the sign-in page.
    pub is_guest: bool,
}

impl OfOrder<'_> {
    fn own_page(self, route: &Route, language: &str) -> String {
        let path = route.path(language);
        match self.is_guest {
            true => sign_in_from_order(&path, self.secret, language),
            false => path,
        }
    }
}

pub fn ticket(
    locale: &Arc<Locale>,
    line: &OrderLineView,
    ticket: &TicketView,
    order: OfOrder<'_>,
    symbology: house::Symbology,
) -> Html {
    let place = place(locale, line);
    view! {
        <li class="ticket">
            {words(locale, line, ticket)}
            {match () {
                () if ticket.waits_for_proof => view! {
                    <div class="ticket__barcode ticket__barcode--waits">
                        <p>{locale.text("ticket-proof")}</p>
                    </div>
                },
                () if ticket.is_offered => on_offer(locale, ticket, &place),
                () if ticket.is_disputed => disputed(locale),
                () => view! {
                    {door_code(locale, line, ticket, symbology)}
                    <div class="ticket__actions">{actions(locale, order, line, ticket, &place)}</div>
                },
            }}
        </li>
    }
}

/// The ticket of somebody to whom it was handed.
pub fn handed_ticket(
    locale: &Arc<Locale>,
    line: &OrderLineView,
    ticket: TicketView,
    symbology: house::Symbology,
) -> Html {
    // The former holder's codes are none of theirs.
    let ticket = TicketView { replaced: 0, ..ticket };
    view! {
        <li class="ticket">
            {words(locale, line, &ticket)}
            {match ticket.is_disputed {
                true => disputed(locale),
                false => door_code(locale, line, &ticket, symbology),
            }}
        </li>
    }
}

/// What is written on it.
fn words(locale: &Arc<Locale>, line: &OrderLineView, ticket: &TicketView) -> Html {
    let marks = match &line.seat {
        Some(seat) => seats::marks(&Words(locale.clone()), seat.marks).join(", "),
        None => locale.text("performance-unnumbered"),
    };
    view! {
        <div class="ticket__words">
            <h3 class="ticket__title">{line.title.clone()}</h3>
            <p>
                {when_long(locale, line.starts_at, &line.time_zone)}
                <br/>
                {locale
                    .text_with(
                        "order-venue",
                        &[
                            ("venue", line.venue.name.as_str().into()),
                            ("hall", line.venue.hall.as_str().into()),
                        ],
                    )}
            </p>
            <dl class="ticket__facts">{facts(locale, line)}</dl>
            {(!marks.is_empty()).then(|| view! { <p class="ticket__marks">{marks}</p> })}
            {line.beneficiary.as_ref().map(|name| {
                let whom = locale.text_with("people-for", &[("name", name.as_str().into())]);
                view! { <p class="small">{whom}</p> }
            })}
            {price_type(line)}
            {entered(locale, line, ticket)}
        </div>
    }
}

/// With the symbol that ushers look for.
fn price_type(line: &OrderLineView) -> Option<Html> {
    let symbol = line.symbol.as_ref().map(|symbol| {
        view! { <b class="ticket__symbol">{symbol.to_string()}</b> }
    });
    (symbol.is_some() || !line.price_type.is_empty()).then(|| {
        view! { <p class="small">{symbol} {line.price_type.clone()}</p> }
    })
}

/// The seat, or the unnumbered area.
pub fn place(locale: &Arc<Locale>, line: &OrderLineView) -> String {
    match (&line.seat, &line.area) {
        (Some(seat), _) => seats::place_and_marks(&Words(locale.clone()), seat),
        (None, Some(area)) => area.clone(),
        (None, None) => line.zone.clone(),
    }
}

/// The same; of a place without a number also that any free one may be taken.
pub fn place_in_full(locale: &Arc<Locale>, line: &OrderLineView) -> String {
    let place = place(locale, line);
    match line.seat {
        Some(_) => place,
        None => format!("{place}, {}", locale.text("ticket-free-place")),
    }
}

fn facts(locale: &Locale, line: &OrderLineView) -> Html {
    let mut facts = vec![];
    match &line.seat {
        Some(seat) => {
            facts.push((locale.text("order-ticket-area"), seat.area.clone()));
            if !seat.section.is_empty() {
                facts.push((locale.text("order-ticket-section"), seat.section.clone()));
            }
            if !seat.row.is_empty() {
                facts.push((locale.text("order-ticket-row"), seat.row.clone()));
            }
            facts.push((locale.text("order-ticket-seat"), seat.number.clone()));
        }
        None => facts.push((
            locale.text("order-ticket-area"),
            line.area.clone().unwrap_or_else(|| line.zone.clone()),
        )),
    }
    let ways = [("order-ticket-entrance", &line.entrance), ("order-ticket-door", &line.door)];
    let ways =
        ways.into_iter().filter_map(|(label, name)| Some((locale.text(label), name.clone()?)));
    facts.extend(ways);
    let doors = locale.time(line.doors_at, &line.time_zone);
    facts.push((locale.text("order-ticket-doors"), doors));
    facts
        .into_iter()
        .map(|(label, value)| {
            view! {
                <div>
                    <dt class="ticket__label">{label}</dt>
                    <dd class="ticket__value">{value}</dd>
                </div>
            }
        })
        .collect::<Html>()
}

fn entered(locale: &Locale, line: &OrderLineView, ticket: &TicketView) -> Html {
    let entered = ticket.entered_at.map(|at| {
        let time = locale.time(at, &line.time_zone);
        locale.text_with("order-ticket-entered", &[("time", time.into())])
    });
    let replaced = (ticket.replaced > 0).then(|| locale.text("order-ticket-replaced"));
    let notes = entered.into_iter().chain(replaced);
    notes.map(|note| view! { <p class="small soft">{note}</p> }).collect::<Html>()
}

/// No code, which would admit nobody for now.
fn disputed(locale: &Locale) -> Html {
    view! {
        <div class="ticket__barcode ticket__barcode--waits">
            <p>{locale.text("order-ticket-disputed")}</p>
        </div>
    }
}

/// No code, which would admit nobody, and the way to have it again.
fn on_offer(locale: &Locale, ticket: &TicketView, place: &str) -> Html {
    view! {
        <div class="ticket__barcode ticket__barcode--waits">
            <p>{locale.text("order-ticket-on-offer")}</p>
            {take_back(locale, ticket, place)}
        </div>
    }
}

fn take_back(locale: &Locale, ticket: &TicketView, place: &str) -> Html {
    let action = Target::TakeBackTicket(ticket.admission).path(locale.language());
    let aloud = format!(", {place}");
    view! {
        <form method="post" action=action>
            <button class="button button--quiet" type="submit">
                {locale.text("account-resale-take-back")}
                <span class="aloud">{aloud}</span>
            </button>
        </form>
    }
}

fn actions(
    locale: &Locale,
    order: OfOrder<'_>,
    line: &OrderLineView,
    ticket: &TicketView,
    place: &str,
) -> Html {
    let (language, secret) = (locale.language(), order.secret);
    let pdf = Target::TicketPdf(secret.to_owned(), ticket.admission).path(language);
    let replace = Route::ReplaceTicket(secret.to_owned(), ticket.admission).path(language);
    let aloud = format!(", {place}");
    let offer = order.own_page(&Route::OfferTicket(ticket.admission), language);
    let can_offer = line.is_resalable && ticket.offered_to.is_none() && line.resale.is_none();
    let offer = (can_offer && ticket.entered_at.is_none()).then(|| {
        let aloud = aloud.clone();
        view! {
            <a class="button button--plain" href=offer>
                {locale.text("account-resale-offer")}
                <span class="aloud">{aloud}</span>
            </a>
        }
    });
    let alone = alone(locale, secret, ticket, &aloud);
    let has_pass = !line.is_cancelled && ticket.media.wallet;
    let wallets = has_pass.then(|| in_wallet(locale, secret, ticket, &aloud));
    let pdf = ticket.media.paper.then(|| {
        view! {
            <a class="button button--plain" href=pdf download>
                {locale.text("order-ticket-pdf")}
                <span class="aloud">{aloud.clone()}</span>
            </a>
        }
    });
    let transfer = match &line.resale {
        Some(LineResale::Offered { begins_at: Some(at), .. }) => {
            let when = when_long(locale, *at, &line.time_zone);
            let words = locale.text_with("account-resale-begins", &[("when", when.into())]);
            Some(view! { <p class="small">{words}</p> {take_back(locale, ticket, place)} })
        }
        _ => (ticket.entered_at.is_none() && line.can_change_hands)
            .then(|| hand_on(locale, order, ticket, &aloud)),
    };
    view! {
        {pdf}
        {wallets}
        {ticket
            .entered_at
            .is_none()
            .then(|| {
                view! {
                    <a class="button button--plain" href=replace>
                        {locale.text("order-ticket-replace")}
                        <span class="aloud">{aloud.clone()}</span>
                    </a>
                }
            })}
        {alone}
        {exchange(locale, order, line, ticket, &aloud)}
        {offer}
        {transfer}
    }
}

/// The ways into the wallet of a phone.
fn in_wallet(locale: &Locale, secret: &str, ticket: &TicketView, aloud: &str) -> Html {
    let targets = WalletTargets {
        apple: Target::ApplePass(secret.to_owned(), ticket.admission),
        google: Some(Target::GooglePass(secret.to_owned(), ticket.admission)),
    };
    wallet_links(locale, targets, aloud)
}

/// The way off a card that shows several performances.
fn alone(locale: &Locale, secret: &str, ticket: &TicketView, aloud: &str) -> Option<Html> {
    let href = Route::TicketAlone(secret.to_owned(), ticket.admission).path(locale.language());
    let aloud = aloud.to_owned();
    let has_code = !ticket.is_offered && !ticket.waits_for_proof && ticket.entered_at.is_none();
    (ticket.is_on_card && has_code).then(|| {
        view! {
            <a class="button button--plain" href=href>
                {locale.text("alone-link")}
                <span class="aloud">{aloud}</span>
            </a>
        }
    })
}

/// The ways to credit and to another date.
fn exchange(
    locale: &Locale,
    order: OfOrder<'_>,
    line: &OrderLineView,
    ticket: &TicketView,
    aloud: &str,
) -> Option<Html> {
    let is_free = !line.is_cancelled
        && ticket.entered_at.is_none()
        && ticket.offered_to.is_none()
        && !ticket.is_offered
        && line.resale.is_none()
        && !ticket.waits_for_proof;
    let link = |can_be: bool, route: Route, words: &str| {
        let aloud = aloud.to_owned();
        can_be.then(|| {
            view! {
                <a class="button button--plain" href=order.own_page(&route, locale.language())>
                    {locale.text(words)}
                    <span class="aloud">{aloud}</span>
                </a>
            }
        })
    };
    let exchange = Route::ExchangeTicket(ticket.admission);
    let waive = Route::WaiveTicket(ticket.admission);
    is_free.then(|| {
        view! {
            {link(line.is_waivable, waive, "waiver-link")}
            {link(line.is_exchangeable, exchange, "exchange-link")}
        }
    })
}

/// The way to hand it on; where somebody has it on offer, who, and the way back.
fn hand_on(locale: &Locale, order: OfOrder<'_>, ticket: &TicketView, aloud: &str) -> Html {
    let language = locale.language();
    let aloud = aloud.to_owned();
    let Some(email) = &ticket.offered_to else {
        let href = order.own_page(&Route::TransferTicket(ticket.admission), language);
        return view! {
            <a class="button button--plain" href=href>
                {locale.text("transfer-link")}
                <span class="aloud">{aloud}</span>
            </a>
        };
    };
    let words = locale.text_with("transfer-open", &[("email", email.as_str().into())]);
    let action = Target::TakeBackTransfer(ticket.admission).path(language);
    view! {
        <p class="small">{words}</p>
        <form method="post" action=action>
            <button class="button button--plain" type="submit">
                {locale.text("transfer-take-back")}
                <span class="aloud">{aloud}</span>
            </button>
        </form>
    }
}
