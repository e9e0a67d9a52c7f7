//! The basket: what is held, until when, what it costs, and what was lost.

mod empty;
mod exchange;
pub mod extras;
pub(crate) mod form;
mod package;
mod paid;
pub(crate) mod person;
mod seat;
pub(crate) mod vouchers;

use crate::pages::{
    basket::{
        empty::{empty, empty_all, waiting},
        exchange::{Exchange, under_way},
        extras::CodeField,
        form::FORM,
        seat::{Due, seat},
    },
    order::split::Split,
};
use axum::{extract::Query, response::Response};
use domain::{
    moment::Moment,
    sales::{
        basket::{BasketLine, BasketView},
        extra::BasketExtra,
        pricing::Quote,
        voucher::Voucher,
    },
};
use house::locales::Locale;
use markup::{Html, view};
use serde::Deserialize;
use shell::{Head, Page, render};
use std::sync::Arc;
use ui::{
    error::Stop,
    frame::{
        countdown::{Keeping, countdown},
        look::Worn,
    },
    locale::{money, when_long, when_or_today},
    refusal,
    route::{Route, Target, poster_small},
    session::{Notice, Tone, Visit},
    sum::{
        Sum, SumExchange, SumExtra,
        items::{self, Bundle},
        sum,
    },
    words::{Words, seats as seat_words},
};

#[derive(Debug, Default, Deserialize)]
pub struct BasketQuery {
    /// Set by a form that has just held something.
    #[serde(default)]
    held: Option<String>,
    /// Set by a link to the field for codes.
    #[serde(default)]
    code: Option<String>,
}

pub async fn show(visit: Visit, Query(query): Query<BasketQuery>) -> Result<Response, Stop> {
    page(visit, CodeField::new(query.code.is_some()), query.held.is_some()).await
}

/// Again with a code that was refused: what was typed may be money, so no address has it.
pub async fn with_code(visit: Visit, field: CodeField) -> Result<Response, Stop> {
    page(visit, field, false).await
}

/// `was_held`: by the form that led here, a moment ago.
async fn page(mut visit: Visit, field: CodeField, was_held: bool) -> Result<Response, Stop> {
    let locale = visit.locale.clone();
    let own = match &visit.session {
        Some(session) => Some(selling::basket::own(&visit.shop.house, session.id).await?),
        None => None,
    };
    let mut basket = match &own {
        Some(own) => Some(selling::basket::view(&visit.shop.house, own, visit.language()).await?),
        None => None,
    };
    let title = locale.text("basket-title");
    let head = Head {
        title: title.clone(),
        description: locale.text("basket-description"),
        ..Head::default()
    };
    // Held a moment ago, and yet no session came back: the browser keeps no cookies.
    let notice = match &basket {
        None if was_held => Some(Notice::new(Tone::Error, locale.text("basket-no-cookies"))),
        _ => basket.as_ref().and_then(|basket| lost(&locale, basket)),
    };
    let exchange = Exchange::of(&mut visit, own.as_ref()).await?;
    let sum = exchange.as_ref().zip(basket.as_mut()).and_then(|(it, basket)| it.put(basket));
    let exchanged = exchange.as_ref();
    let split = paid::split(&mut visit, own.as_ref(), exchanged, basket.as_mut()).await?;
    // An empty basket has no field for codes.
    let is_empty = basket.as_ref().is_none_or(BasketView::is_empty);
    if is_empty {
        visit.forget_buyer();
    }
    let refused = field.refused.clone().filter(|_| is_empty);
    let notice = notice.or_else(|| Some(Notice::new(Tone::Error, refused?)));
    let status = field.status;
    let state = basket.as_ref().map(|basket| basket.state.clone());
    let lines = basket.iter().flat_map(|basket| &basket.lines);
    let worn = Worn::of_all(&visit.shop, lines.map(|line| line.performance));
    let life_ms = visit.shop.house.settings().basket_life_ms;
    let keeping = Keeping::of(&visit.shop);
    let vouchers = match &own {
        Some(own) => own.vouchers(&visit.shop.house).await?,
        None => Vec::new(),
    };
    let main = move || {
        let exchanged = exchange.as_ref().map(|it| under_way(&locale, it, is_empty));
        let shown = match basket {
            Some(basket) if !basket.is_empty() => {
                let vouchers = &vouchers;
                let shown = Shown { field: &field, vouchers, split, keeping, exchange, sum };
                filled(&locale, title, basket, shown)
            }
            other => {
                let order = other.and_then(|basket| basket.state.waiting_order);
                empty(&locale, life_ms, order)
            }
        };
        view! {
            {exchanged}
            {shown}
        }
    };
    let page = Page::new(Route::Basket, head, "page", main).with_notice(notice).with_basket(state);
    Ok(render(visit, page.with_look(worn).with_status(status)).await)
}

/// What the clock took since the last look is said, never silently gone.
fn lost(locale: &Arc<Locale>, basket: &BasketView) -> Option<Notice> {
    if basket.ended.is_empty() {
        return None;
    }
    let count: u32 = basket.ended.iter().map(|line| line.quantity).sum();
    let mut words = locale.text_with("basket-ended", &[("count", count.into())]);
    words += &ended_lines(locale, &basket.ended);
    Some(Notice::new(Tone::Warning, words))
}

/// A line of text for each performance, each after a line's end.
pub fn ended_lines(locale: &Arc<Locale>, lines: &[BasketLine]) -> String {
    let performances = by_performance(lines);
    performances.iter().map(|of_one| format!("\n{}", ended_line(locale, of_one))).collect()
}

/// The performance and its places.
pub fn ended_line(locale: &Arc<Locale>, lines: &[&BasketLine]) -> String {
    let Some(first) = lines.first() else { return String::new() };
    let places: Vec<String> = lines.iter().map(|line| place(locale, line)).collect();
    locale.text_with(
        "basket-ended-line",
        &[
            ("title", first.title.as_str().into()),
            ("when", when_long(locale, first.starts_at, &first.time_zone).into()),
            ("places", seat_words::list(&Words(locale.clone()), places).into()),
        ],
    )
}

/// What a basket is shown with.
struct Shown<'a> {
    field: &'a CodeField,
    vouchers: &'a [Voucher],
    /// Where they pay for some of it.
    split: Option<Split>,
    keeping: Keeping,
    /// The ticket that is exchanged for it, and its part of the sum.
    exchange: Option<Exchange>,
    sum: Option<SumExchange>,
}

fn filled(locale: &Arc<Locale>, title: String, basket: BasketView, shown: Shown<'_>) -> Html {
    let Shown { field, vouchers, split, keeping, exchange, sum: exchanged } = shown;
    let currency = basket.quote.currency;
    let order = basket.state.waiting_order.clone();
    let now = basket.state.now;
    let hides_prices = exchange.as_ref().is_some_and(Exchange::hides_prices);
    let bundles = items::bundles(&basket.lines)
        .iter()
        .map(|bundle| self::bundle(locale, bundle, &basket.quote))
        .collect::<Html>();
    let performances = by_performance(items::singles(&basket.lines))
        .into_iter()
        .map(|lines| performance(locale, &lines, &basket.quote, now, hides_prices))
        .collect::<Html>();
    let extras = extras::extras(locale, &basket);
    // A ticket is exchanged for one seat, and for nothing beside it.
    let is_alone = exchange.is_some();
    let suggestions = (!is_alone).then(|| extras::suggestions(locale, &basket)).flatten();
    let codes = extras::codes(locale, &basket, field, vouchers);
    let names = sum_extras(&basket.extras);
    let paid_minor = exchanged.as_ref().map_or(0, |it| it.pays_minor);
    let rest_minor = basket.quote.total_minor - paid_minor;
    let rest_minor = split.map_or(rest_minor, |split| split.rest_minor);
    let paid = split.map(|split| paid::paid(locale, split, vouchers, &basket));
    let refused = exchange.as_ref().and_then(|it| it.why.as_ref()).or(basket.refusal.as_ref());
    let go_on = match refused.and_then(|it| refusal::place(locale, it, currency)) {
        Some(words) => not_yet(words),
        None => go_on(locale, money(locale, rest_minor, currency)),
    };
    let next_step = next_step(&basket);
    let has_tickets = !basket.lines.is_empty();
    let more = (!is_alone).then(|| more(locale, has_tickets));
    let whole = Sum {
        quote: basket.quote,
        extras: names,
        sellers: basket.sellers,
        fee_names: basket.fee_names,
        back: None,
        exchange: exchanged,
    };
    view! {
        <header class="page__head">
            <h1>{title}</h1>
        </header>
        {waiting(locale, order)}
        <div class="basket">
            <div data-in-place="">
                {form::form(locale)}
                {countdown(locale, &basket.state, "basket", Some(FORM), &keeping)}
                <ul class="basket__lines">{bundles} {performances} {extras}</ul>
                {empty_all(locale, has_tickets)}
            </div>
            <aside class="basket__aside" aria-labelledby="sum">
                <h2 class="aloud" id="sum">{locale.text("sum-title")}</h2>
                {sum(locale, whole)}
                {paid}
                {codes}
                {go_on}
                <p class="small soft">{locale.text(next_step)}</p>
                {more}
                <p class="small">
                    <a href=Route::Help.path(locale.language())>{locale.text("help-title")}</a>
                </p>
            </aside>
            {suggestions}
        </div>
    }
}

/// What comes after it.
fn next_step(basket: &BasketView) -> &'static str {
    match (basket.invoices.is_empty(), basket.lines.is_empty()) {
        (true, false) => "basket-next-step",
        (true, true) => "basket-next-step-extras",
        (false, _) => "invoice-next-step",
    }
}

/// To other performances.
fn more(locale: &Locale, has_tickets: bool) -> Html {
    let words = if has_tickets { "basket-more" } else { "basket-empty-link" };
    view! {
        <p>
            <a href=Route::Season.path(locale.language())>{locale.text(words)}</a>
        </p>
    }
}

/// Why the checkout can't be gone to yet.
fn not_yet(words: String) -> Html {
    view! {
        <div class="notice notice--warning" role="status">
            <p>{words}</p>
        </div>
    }
}

/// To the checkout, with all that is chosen and typed.
fn go_on(locale: &Locale, total: String) -> Html {
    let action = Target::LeaveBasket.path(locale.language());
    view! {
        <div class="basket__go" data-in-place="">
            <button
                class="button button--large button--wide"
                type="submit"
                form=FORM
                formaction=action
            >
                {locale.text("basket-continue")}
                "\u{a0}· "
                {total}
            </button>
        </div>
    }
}

/// What the sum names beside tickets.
pub fn sum_extras(extras: &[BasketExtra]) -> Vec<SumExtra> {
    let extra = |extra: &BasketExtra| SumExtra {
        key: extra.id.to_string(),
        name: extra.card.name.clone(),
        quantity: extra.quantity,
        due_minor: extra.due_minor,
    };
    extras.iter().map(extra).collect()
}

/// Lines of one performance together, performances in the order in which they were put in.
pub fn by_performance<'l>(
    lines: impl IntoIterator<Item = &'l BasketLine>,
) -> Vec<Vec<&'l BasketLine>> {
    let mut performances: Vec<Vec<&BasketLine>> = Vec::new();
    for line in lines {
        let known = performances.iter_mut().find(|performance| {
            performance.first().is_some_and(|first| first.performance == line.performance)
        });
        match known {
            Some(performance) => performance.push(line),
            None => performances.push(vec![line]),
        }
    }
    performances
}

fn performance(
    locale: &Arc<Locale>,
    lines: &[&BasketLine],
    quote: &Quote,
    now: Moment,
    hides_prices: bool,
) -> Html {
    let Some(first) = lines.first() else { return Html::default() };
    let href = Route::Performance(first.performance_slug.clone()).path(locale.language());
    let seats = lines.iter().map(|line| {
        let due = (!hides_prices).then(|| Due::of(quote, &[*line]));
        seat(locale, line, due, quote.currency)
    });
    view! {
        <li class="basket__line">
            {poster(first)}
            <h2 class="basket__title">
                <a href=href>{first.title.clone()}</a>
            </h2>
            <p class="basket__when">
                {when_or_today(locale, first.starts_at, &first.time_zone, now)}
                "\u{a0}· "
                {first.hall.clone()}
            </p>
            <ul class="basket__seats">{seats.collect::<Html>()}</ul>
        </li>
    }
}

fn poster(line: &BasketLine) -> Html {
    let src = poster_small(&line.poster);
    view! { <img class="basket__poster" src=src width="600" height="900" alt=""/> }
}

/// Seats of a subscription, each with one price for all its performances.
fn bundle(locale: &Arc<Locale>, bundle: &Bundle<'_, BasketLine>, quote: &Quote) -> Html {
    let currency = quote.currency;
    let Some(first) = bundle.items.first().and_then(|item| item.first()) else {
        return Html::default();
    };
    if bundle.is_chosen {
        return package::show(locale, bundle, first, currency);
    }
    let seats = bundle
        .items
        .iter()
        .filter_map(|item| Some(seat(locale, item.first()?, Some(Due::of(quote, item)), currency)));
    let saved = package::saved_words(locale, bundle, currency);
    view! {
        <li class="basket__line">
            {poster(first)}
            <h2 class="basket__title">{bundle.heading(locale)}</h2>
            <div class="basket__when">
                {bundle.performances(locale)}
                {saved.map(|words| view! { <p>{words}</p> })}
            </div>
            <ul class="basket__seats">{seats.collect::<Html>()}</ul>
        </li>
    }
}

/// The seat, or so many places in an unnumbered area.
pub fn place(locale: &Arc<Locale>, line: &BasketLine) -> String {
    match (&line.seat, &line.area) {
        (Some(seat), _) => seat_words::place_and_marks(&Words(locale.clone()), seat),
        (None, area) => locale.text_with(
            "basket-places",
            &[
                ("count", line.quantity.into()),
                ("area", area.as_deref().unwrap_or(&line.zone).into()),
            ],
        ),
    }
}
