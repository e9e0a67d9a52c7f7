//! The page of whoever gets a present: whose it is, their words, what it is. No price stands on it.

use super::{
    card::{CardWords, gift_card, heading},
    former,
    since::since,
    vouchers::vouchers,
};
use crate::pages::tickets::transfer::cancelled;
use axum::{extract::Path, http::StatusCode, response::Response};
use domain::{
    order::OrderLineView,
    tickets::gift::{Card, GiftRefusal},
};
use house::{Symbology, locales::Locale};
use markup::{Html, view};
use selling::gift_words;
use shell::{Head, Page, render};
use std::sync::Arc;
use subscribers::gifts::{self, GivenExtra, GivenLine, GivenVoucher, Opened, OpenedState};
use ui::{
    error::Stop,
    field::{Field, field},
    locale::when_long,
    refusal,
    route::{Route, Target, poster, sign_in_for, view_picture},
    session::Visit,
    sum::items::performance_words,
    ticket::{
        handed_ticket, place, place_in_full,
        receipts::{Pieces, pieces},
        wallet::{WalletTargets, wallet_links},
    },
};

pub async fn show(
    visit: Visit,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let own = visit.signed_in().map(|reader| reader.email.clone());
    form(visit, secret, own.unwrap_or_default(), None).await
}

/// With the address that was typed, where something is wrong with it.
pub async fn form(
    visit: Visit,
    secret: String,
    typed: String,
    refused: Option<GiftRefusal>,
) -> Result<Response, Stop> {
    let house = &visit.shop.house;
    let Some(opened) = gifts::opened(house, &secret, visit.language()).await? else {
        return former::show(visit, secret).await;
    };
    let symbology = house.settings().symbology;
    let locale = visit.locale.clone();
    let title = heading(&locale, opened.design);
    let head = Head { title: title.clone(), description: title, ..Head::default() };
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let route = Route::OpenedGift(secret.clone());
    let sign_in = visit.signed_in().is_none().then(|| {
        let language = visit.language();
        sign_in_for(&route.path(language), language)
    });
    let picture =
        appearance::cards::address(house, Card::Gift(opened.design), visit.language()).await?;
    let main = move || {
        let card = CardWords {
            design: opened.design,
            to: &opened.to,
            from: &opened.from,
            dedication: &opened.dedication,
            picture: picture.as_deref(),
            given: Vec::new(),
            is_heading: true,
        };
        let asked = Asked { typed, refused };
        view! {
            <div class="order gift">
                {gift_card(&locale, &card)}
                {body(&locale, &opened, &secret, symbology, asked)}
                {account(&locale, &opened, sign_in)}
            </div>
        }
    };
    let mut page = Page::new(route, head, "page page--narrow", main);
    page.status = status;
    Ok(render(visit, page).await)
}

struct Asked {
    typed: String,
    refused: Option<GiftRefusal>,
}

fn body(
    locale: &Arc<Locale>,
    opened: &Opened,
    secret: &str,
    symbology: Symbology,
    asked: Asked,
) -> Html {
    let from = [("from", opened.from.as_str().into())];
    let said = |id: &str| {
        let words = locale.text_with(id, &from);
        view! { <div class="notice" role="status"><p>{words}</p></div> }
    };
    match opened.state {
        OpenedState::CalledBack => said("gift-page-called-back"),
        OpenedState::NotNow(_) if !opened.off.is_empty() => view! {
            {off(locale, opened)}
            {since(locale, opened)}
        },
        OpenedState::NotNow(_) => view! {
            {said("gift-page-gone")}
            {since(locale, opened)}
        },
        OpenedState::Open => view! {
            {off(locale, opened)}
            {since(locale, opened)}
            {accept_form(locale, opened, secret, asked)}
            {performances(locale, opened)}
        },
        OpenedState::Accepted => accepted(locale, opened, secret, symbology),
    }
}

/// Each performance of the gift that was cancelled, and to whom the refund goes.
fn off(locale: &Arc<Locale>, opened: &Opened) -> Html {
    let mut shown: Vec<&OrderLineView> = Vec::new();
    for line in &opened.off {
        if shown.iter().all(|known| known.performance != line.performance) {
            shown.push(line);
        }
    }
    shown.into_iter().map(|line| cancelled(locale, line, &opened.from)).collect::<Html>()
}

/// Whoever isn't signed in learns that the gift is in their account, too.
fn account(locale: &Locale, opened: &Opened, sign_in: Option<String>) -> Option<Html> {
    let email = opened.email.as_deref().filter(|_| opened.state == OpenedState::Accepted)?;
    let words = locale.text_with("gift-page-account", &[("email", email.into())]);
    let href = sign_in?;
    let link = view! { <a href=href>{locale.text("common-sign-in")}</a> };
    Some(view! { <p class="small">{words} " " {link}</p> })
}

/// The button first: what is in the present stands below it.
fn accept_form(locale: &Locale, opened: &Opened, secret: &str, asked: Asked) -> Html {
    let action = Route::OpenedGift(secret.to_owned()).path(locale.language());
    let Asked { typed, refused } = asked;
    let email = opened.email.is_none().then(|| {
        field(Field {
            id: "email",
            kind: "email",
            autocomplete: "email",
            label: locale.text("gift-page-email"),
            value: typed,
            hint: Some(locale.text("gift-page-email-hint")),
            error: refused.map(|why| refusal::gift(locale, why)),
            chars_max: 254,
            is_required: true,
        })
    });
    view! {
        <p>{locale.text("gift-page-open")}</p>
        <form method="post" action=action class="flow">
            {email}
            <button class="button" type="submit">{locale.text("gift-page-accept")}</button>
        </form>
    }
}

/// What is given: the picture, when and where, the view from the first seat; then vouchers, and
/// extras.
fn performances(locale: &Arc<Locale>, opened: &Opened) -> Html {
    let mut shown: Vec<(&OrderLineView, Vec<String>)> = Vec::new();
    for GivenLine { line, .. } in &opened.lines {
        let seat = place_in_full(locale, line);
        match shown.iter_mut().find(|(known, _)| known.performance == line.performance) {
            Some((_, seats)) => seats.push(seat),
            None => shown.push((line, vec![seat])),
        }
    }
    let shown = shown.into_iter().map(|(line, seats)| performance(locale, line, seats));
    let shown = shown.collect::<Html>();
    let voucher = |voucher: &GivenVoucher| {
        let words = voucher.words(locale, &opened.time_zone);
        let withdrawal = opened.withdrawal_ends.map(|ends_at| {
            let zone = &opened.time_zone;
            let words = gift_words::withdrawal(locale, &opened.from, ends_at, zone);
            view! { <br/> {words} }
        });
        view! { <p><strong>{words}</strong> {withdrawal}</p> }
    };
    let vouchers = opened.offered_vouchers.iter().map(voucher).collect::<Html>();
    let extra = |extra: &GivenExtra| view! { <p><strong>{extra.counted(locale)}</strong></p> };
    let extras = opened.extras.iter().map(extra).collect::<Html>();
    view! { {shown} {vouchers} {extras} }
}

fn performance(locale: &Arc<Locale>, line: &OrderLineView, seats: Vec<String>) -> Html {
    let view = line.plan_seat.map(|seat| {
        let src = view_picture(&seat.plan.to_string(), line.genre, seat.seat_index);
        let alt = locale.text_with("next-view", &[("place", place(locale, line).into())]);
        view! { <img class="gift__view" src=src width="640" height="360" alt=alt loading="lazy"/> }
    });
    let venue =
        [("venue", line.venue.name.as_str().into()), ("hall", line.venue.hall.as_str().into())];
    let seats = seats.into_iter().map(|seat| view! { <li>{seat}</li> }).collect::<Html>();
    view! {
        <section class="gift__performance">
            <img class="gift__poster" src=poster(&line.poster) width="600" height="900" alt=""/>
            <div>
                <h2>{line.title.clone()}</h2>
                <p>
                    {when_long(locale, line.starts_at, &line.time_zone)}
                    <br/>
                    {locale.text_with("order-venue", &venue)}
                </p>
                <ul class="gift__seats">{seats}</ul>
            </div>
            {view}
        </section>
    }
}

/// All tickets and codes of extras as one file to print; `words`: on its button.
fn pdf_link(locale: &Locale, secret: &str, words: String) -> Html {
    let pdf = Target::GiftTickets(secret.to_owned()).path(locale.language());
    view! {
        <a class="button" href=pdf download>
            {words}
        </a>
    }
}

fn calendar(locale: &Locale, secret: &str) -> Html {
    let href = Target::GiftCalendar(secret.to_owned()).path(locale.language());
    view! {
        <a class="button button--quiet" href=href download>
            {locale.text("order-calendar")}
        </a>
    }
}

fn accepted(locale: &Arc<Locale>, opened: &Opened, secret: &str, symbology: Symbology) -> Html {
    let tickets = opened.lines.iter().filter_map(|given| ticket_of(locale, given, symbology));
    let tickets: Vec<_> = tickets.collect();
    let given = opened.lines.iter().filter_map(|given| given.line.ticket.as_ref());
    let is_on_paper = given.into_iter().any(|ticket| ticket.media.paper);
    let has_tickets = !tickets.is_empty();
    let count = [("count", (tickets.len() as u32).into())];
    let counted = |id: &str| locale.text_with(id, &count);
    let pdf = is_on_paper.then(|| pdf_link(locale, secret, counted("gift-page-pdf")));
    let yours = if is_on_paper { "gift-page-yours" } else { "gift-page-yours-phone" };
    let tickets = has_tickets.then(|| {
        view! {
            <section aria-labelledby="tickets">
                <h2 id="tickets">{counted("gift-page-tickets")}</h2>
                <p>{counted(yours)}</p>
                <div class="order__actions">{pdf} {calendar(locale, secret)}</div>
                <ul class="order__tickets">{tickets}</ul>
                <p class="small soft">{counted("transfer-page-once")}</p>
            </section>
        }
    });
    let exchanged = (opened.exchanged > 0).then(|| {
        let words = locale.text_with("gift-page-exchanged", &[("count", opened.exchanged.into())]);
        view! { <div class="notice"><p>{words}</p></div> }
    });
    let gone = opened.has_exchanged_gone.then(|| {
        view! { <div class="notice"><p>{locale.text("exchange-gone")}</p></div> }
    });
    let is_empty = !has_tickets
        && opened.off.is_empty()
        && opened.vouchers.is_empty()
        && opened.extras.is_empty()
        && opened.exchanged == 0
        && gone.is_none();
    let nothing = is_empty.then(|| {
        let from = [("from", opened.from.as_str().into())];
        let words = locale.text_with("gift-page-gone", &from);
        view! { <div class="notice"><p>{words}</p></div> }
    });
    // The tickets' file has the extras' codes, too.
    let mut receipts = opened.extras.iter().flat_map(|extra| &extra.receipts);
    let is_file = !is_on_paper && receipts.any(|receipt| receipt.used_at.is_none());
    let file = is_file.then(|| {
        let link = pdf_link(locale, secret, locale.text("receipt-pdf"));
        view! { <div class="order__actions">{link}</div> }
    });
    let extras = extras(locale, opened, symbology, file);
    let off = off(locale, opened);
    let vouchers = vouchers(locale, opened, secret);
    let since = since(locale, opened);
    view! { {nothing} {off} {since} {exchanged} {gone} {tickets} {extras} {vouchers} }
}

/// A ticket with its code, its own page, and what can be done with it.
fn ticket_of(locale: &Arc<Locale>, given: &GivenLine, symbology: Symbology) -> Option<Html> {
    let language = locale.language();
    let line = &given.line;
    let ticket = line.ticket.clone()?;
    let page = given.page.clone()?;
    let aloud = format!(", {}", place(locale, line));
    let href = Route::Transfer(page.clone()).path(language);
    let exchange = given.is_exchangeable.then(|| {
        let href = Route::ExchangeHanded(page.clone()).path(language);
        view! {
            <a class="button button--plain" href=href>
                {locale.text("exchange-link")} <span class="aloud">{aloud.clone()}</span>
            </a>
        }
    });
    let targets = WalletTargets {
        apple: Target::TransferApplePass(page.clone()),
        google: Some(Target::TransferGooglePass(page)),
    };
    let wallets = ticket.media.wallet.then(|| wallet_links(locale, targets, &aloud));
    Some(view! {
        {handed_ticket(locale, line, ticket, symbology)}
        <li class="order__actions">
            <a class="button button--plain" href=href>
                {locale.text("gift-page-ticket")} <span class="aloud">{aloud}</span>
            </a>
            {exchange}
            {wallets}
        </li>
    })
}

/// Programmes, drinks and the like, each with its codes.
fn extras(
    locale: &Locale,
    opened: &Opened,
    symbology: Symbology,
    file: Option<Html>,
) -> Option<Html> {
    let one = |extra: &GivenExtra| {
        let performance = extra.performance.as_ref().map(|performance| {
            view! { <p class="small">{performance_words(locale, performance)}</p> }
        });
        let its = Pieces {
            name: &extra.name,
            receipts: &extra.receipts,
            time_zone: &extra.time_zone,
            order_secret: None,
        };
        view! {
            <li class="order__extra">
                <h3 class="extras__name">
                    <span>{extra.counted(locale)}</span>
                </h3>
                {performance}
                <p class="small soft">{extra.text.clone()}</p>
                {pieces(locale, &its, symbology)}
            </li>
        }
    };
    let all = opened.extras.iter().map(one).collect::<Html>();
    (!opened.extras.is_empty()).then(|| {
        view! {
            <section aria-labelledby="extras">
                <h2 id="extras">{locale.text("gift-page-extras")}</h2>
                <p>{locale.text("order-extras-collect")}</p>
                {file}
                <ul>{all}</ul>
            </section>
        }
    })
}
