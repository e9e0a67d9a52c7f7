//! The basket: what is held, until when, what it costs, and what was lost.

use crate::pages::{
    basket_exchange::under_way,
    basket_extras::{self, CodeTyped},
    basket_package,
    basket_seat::seat,
};
use axum::{extract::Query, response::Response};
use domain::{
    basket::{BasketLine, BasketView},
    extra::BasketExtra,
    moment::Moment,
    money::Currency,
    voucher::Voucher,
};
use house::locales::Locale;
use markup::{Html, view};
use serde::Deserialize;
use shell::{Head, Page, render};
use std::sync::Arc;
use subscribers::exchange;
use ui::{
    countdown::countdown,
    error::Stop,
    items::{self, Bundle},
    locale::{money, when_long, when_or_today},
    look::Worn,
    refusal,
    route::{Route, Target, poster_small},
    seat_words,
    session::{Notice, Tone, Visit},
    sum::{Sum, SumExtra, sum},
    words::Words,
};

#[derive(Debug, Default, Deserialize)]
pub struct BasketQuery {
    /// Set by a form that has just held something.
    #[serde(default)]
    held: Option<String>,
    /// A promo code that was refused, and why.
    #[serde(default)]
    code: Option<String>,
    #[serde(default)]
    why: Option<String>,
}

pub async fn show(visit: Visit, Query(query): Query<BasketQuery>) -> Result<Response, Stop> {
    let locale = visit.locale.clone();
    let basket = match &visit.session {
        Some(session) => {
            Some(selling::basket::basket(&visit.shop.house, session.id, locale.language()).await?)
        }
        None => None,
    };
    let title = locale.text("basket-title");
    let head = Head {
        title: title.clone(),
        description: locale.text("basket-description"),
        ..Head::default()
    };
    // Held a moment ago, and yet no session came back: the browser keeps no cookies.
    let notice = match (&basket, query.held) {
        (None, Some(_)) => Some(Notice::new(Tone::Error, locale.text("basket-no-cookies"))),
        _ => basket.as_ref().and_then(|basket| lost(&locale, basket)),
    };
    let state = basket.as_ref().map(|basket| basket.state.clone());
    let lines = basket.iter().flat_map(|basket| &basket.lines);
    let worn = Worn::of_all(&visit.shop, lines.map(|line| line.performance));
    let life_ms = visit.shop.house.settings().basket_life_ms;
    let refused = query.why.as_deref().and_then(refusal::code_of_key);
    let typed = CodeTyped { code: query.code.unwrap_or_default(), refused };
    let exchanged = match &visit.session {
        Some(session) => exchange::wished(&visit.shop.house, session.id, locale.language()).await?,
        None => None,
    };
    let vouchers = match &visit.session {
        Some(session) => selling::basket::vouchers(&visit.shop.house, session.id).await?,
        None => Vec::new(),
    };
    let main = move || {
        let exchanged = exchanged.as_ref().map(|line| under_way(&locale, line));
        let shown = match basket {
            Some(basket) if !basket.is_empty() => {
                filled(&locale, title, basket, &typed, &vouchers, life_ms)
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
    Ok(render(visit, page.with_look(worn)).await)
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

/// An order of this browser's that waits for its money: never lost out of sight.
fn waiting(locale: &Locale, order: Option<String>) -> Option<Html> {
    let href = Route::Order(order?).path(locale.language());
    Some(view! {
        <div class="notice notice--warning">
            <p>
                {locale.text("basket-order-waiting")} " "
                <a href=href>{locale.text("basket-to-order")}</a>
            </p>
        </div>
    })
}

fn empty(locale: &Locale, life_ms: i64, order: Option<String>) -> Html {
    let minutes = (life_ms / domain::moment::MINUTE_MS).into();
    view! {
        {waiting(locale, order)}
        <div class="basket__empty">
            <h1>{locale.text("basket-empty-title")}</h1>
            <p class="lede">{locale.text_with("basket-empty-text", &[("minutes", minutes)])}</p>
            <a class="button" href=Route::Season.path(locale.language())>
                {locale.text("basket-empty-link")}
            </a>
        </div>
    }
}

fn filled(
    locale: &Arc<Locale>,
    title: String,
    basket: BasketView,
    typed: &CodeTyped,
    vouchers: &[Voucher],
    life_ms: i64,
) -> Html {
    let language = locale.language();
    let currency = basket.quote.currency;
    let order = basket.state.waiting_order.clone();
    let now = basket.state.now;
    let bundles = items::bundles(&basket.lines)
        .iter()
        .map(|bundle| self::bundle(locale, bundle, currency))
        .collect::<Html>();
    let performances = by_performance(items::singles(&basket.lines))
        .into_iter()
        .map(|lines| performance(locale, &lines, currency, now))
        .collect::<Html>();
    let extras = basket_extras::extras(locale, &basket);
    let suggestions = basket_extras::suggestions(locale, &basket);
    let codes = basket_extras::codes(locale, &basket, typed, vouchers);
    let names = sum_extras(&basket.extras);
    let apply = typed.refused.is_none().then(|| basket_extras::apply_typed(locale));
    let total = money(locale, basket.quote.total_minor, currency);
    let go_on = match basket.refusal.as_ref().and_then(|it| refusal::place(locale, it, currency)) {
        Some(words) => not_yet(words),
        None => go_on(locale, total, apply),
    };
    let next_step = match basket.invoices.is_empty() {
        true => "basket-next-step",
        false => "invoice-next-step",
    };
    let whole = Sum {
        quote: basket.quote,
        extras: names,
        sellers: basket.sellers,
        fee_names: basket.fee_names,
        back: None,
    };
    view! {
        <header class="page__head">
            <h1>{title}</h1>
        </header>
        {waiting(locale, order)}
        <div class="basket" data-in-place="">
            <div>
                {countdown(locale, &basket.state, "basket", life_ms)}
                <ul class="basket__lines">{bundles} {performances} {extras}</ul>
                {empty_all(locale)}
            </div>
            <aside class="basket__aside" aria-labelledby="sum">
                <h2 class="aloud" id="sum">{locale.text("sum-title")}</h2>
                {sum(locale, whole)}
                {codes}
                {go_on}
                <p class="small soft">{locale.text(next_step)}</p>
                <p>
                    <a href=Route::Season.path(language)>{locale.text("basket-more")}</a>
                </p>
                <p class="small">
                    <a href=Route::Help.path(language)>{locale.text("help-title")}</a>
                </p>
            </aside>
            {suggestions}
        </div>
    }
}

/// The first press asks, the second one gives everything back: nothing can bring back seats that
/// somebody else took meanwhile. It opens without a script too.
fn empty_all(locale: &Locale) -> Html {
    view! {
        <details class="basket__empty-all">
            <summary class="button button--plain">{locale.text("basket-empty-all")}</summary>
            <form method="post" action=Target::EmptyBasket.path(locale.language())>
                <p>{locale.text("basket-empty-all-why")}</p>
                <button class="button button--quiet" type="submit">
                    {locale.text("basket-empty-all-yes")}
                </button>
            </form>
        </details>
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

/// To the checkout. `apply`: stands in its place as long as a typed code isn't applied, so that
/// nobody goes on without it.
fn go_on(locale: &Locale, total: String, apply: Option<Html>) -> Html {
    view! {
        <div class="basket__go">
            {apply}
            <a
                class="button button--large button--wide"
                href=Route::Checkout.path(locale.language())
            >
                {locale.text("basket-continue")}
                " · "
                {total}
            </a>
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
    currency: Currency,
    now: Moment,
) -> Html {
    let Some(first) = lines.first() else { return Html::default() };
    let href = Route::Performance(first.performance_slug.clone()).path(locale.language());
    let due = |line: &BasketLine| line.due_minor;
    let seats = lines.iter().map(|line| seat(locale, line, due(line), currency)).collect::<Html>();
    view! {
        <li class="basket__line">
            <img
                class="basket__poster"
                src=poster_small(&first.poster)
                width="600"
                height="900"
                alt=""
            />
            <h2 class="basket__title">
                <a href=href>{first.title.clone()}</a>
            </h2>
            <p class="basket__when">
                {when_or_today(locale, first.starts_at, &first.time_zone, now)}
                " · "
                {first.hall.clone()}
            </p>
            <ul class="basket__seats">{seats}</ul>
        </li>
    }
}

/// Seats of a subscription, each with one price for all its performances.
fn bundle(locale: &Arc<Locale>, bundle: &Bundle<'_, BasketLine>, currency: Currency) -> Html {
    let Some(first) = bundle.items.first().and_then(|item| item.first()) else {
        return Html::default();
    };
    if bundle.is_chosen {
        return basket_package::show(locale, bundle, first, currency);
    }
    let seats = bundle.items.iter().filter_map(|item| {
        let due = item.iter().map(|line| line.due_minor).sum();
        Some(seat(locale, item.first()?, due, currency))
    });
    view! {
        <li class="basket__line">
            <img
                class="basket__poster"
                src=poster_small(&first.poster)
                width="600"
                height="900"
                alt=""
            />
            <h2 class="basket__title">{bundle.heading(locale)}</h2>
            <div class="basket__when">{bundle.performances(locale)}</div>
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
