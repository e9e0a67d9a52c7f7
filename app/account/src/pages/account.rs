//! The account: who it is, for whom it acts, what is theirs, and the way out.

mod people;
mod renewals;
mod vouchers;
mod waiting;

use crate::pages::{my_season, next_performance, sign_in::to_sign_in};
use axum::response::Response;
use domain::{
    moment::Moment,
    order::{OrderState, OrderView, PaidLater},
    people::customer::Span,
};
use house::locales::Locale;
use markup::{Html, view};
use shell::{Head, Page, render};
use subscribers::my_season::my_season;
use subscribers::own_data::account_page::{AccountView, HolderView, KindView};
use ui::{
    error::Stop,
    locale::when_long,
    route::{Route, Target},
    session::Visit,
    sum::invoices::invoice_lines,
};

/// So many orders are shown, and all that wait for their payment; earlier ones are folded.
const ORDERS_SHOWN: usize = 3;

pub async fn show(mut visit: Visit) -> Result<Response, Stop> {
    let language = visit.language().to_owned();
    let (account, season, stories, waits) = match &visit.session {
        Some(_) => {
            let actor = visit.actor().await?;
            let house = &visit.shop.house;
            let account =
                subscribers::own_data::account_page::account(house, &actor, &language).await?;
            let stories = money::vouchers::own(house, &actor).await?;
            let waits = selling::waiting::own_entries(house, &actor, &language).await?;
            (account, my_season(house, &actor, &language).await?, stories, waits)
        }
        None => (None, None, Vec::new(), Vec::new()),
    };
    let (Some(account), Some(season)) = (account, season) else {
        return Ok(to_sign_in(visit, &Route::Account));
    };
    let renewals_open = renewals::waiting_for_holder(&mut visit).await?;
    let locale = visit.locale.clone();
    let now = visit.shop.house.now();
    let waits = waiting::section(&locale, &waits, &visit.shop);
    let symbology = visit.shop.house.settings().symbology;
    let title = locale.text("account-title");
    let head = Head {
        title: title.clone(),
        description: locale.text("account-description"),
        ..Head::default()
    };
    let main = move || {
        let next = season.next.as_ref();
        let is_soon = next.is_some_and(|next| next_performance::is_soon(next, now));
        let next = next.map(|next| next_performance::section(&locale, next, symbology, now));
        // Nothing stands before the tickets of today and tomorrow.
        let (first, later) = if is_soon { (next, None) } else { (None, next) };
        let email = account.email.as_str();
        let signed_in = locale.text_with("account-signed-in", &[("email", email.into())]);
        view! {
            <header class="page__head">
                <h1>{title}</h1>
                <p>{signed_in}</p>
                <p>
                    <a href=Route::Profile.path(locale.language())>
                        {locale.text("profile-title")}
                    </a>
                </p>
                <form method="post" action=Target::SignOut.path(locale.language())>
                    <button class="button button--plain" type="submit">
                        {locale.text("account-sign-out")}
                    </button>
                </form>
            </header>
            {first}
            {renewals::section(&locale, &renewals_open)}
            {waits}
            {later}
            {my_season::section(&locale, &season)}
            <div class="account">
                {persons(&locale, &account, now)}
                {vouchers::section(&locale, &stories, &account.time_zone)}
                {orders(&locale, &account, now)}
            </div>
        }
    };
    Ok(render(visit, Page::new(Route::Account, head, "page", main)).await)
}

/// What the account's own person is and has, if anything; then those whom it acts for.
fn persons(locale: &Locale, account: &AccountView, now: Moment) -> Html {
    let mut all = account.persons.iter();
    let has_facts = |holder: &&HolderView| {
        !holder.kinds.is_empty() || !holder.passes.is_empty() || !holder.seasons.is_empty()
    };
    let own = all.next().filter(has_facts);
    let own = own.map(|holder| person(locale, holder, account, now));
    let others = all.map(|holder| {
        let remove = people::remove(locale, holder);
        view! { <div>{person(locale, holder, account, now)} {remove}</div> }
    });
    view! {
        <div class="account__persons" id="people">
            {own}
            <h2 class="account__title">{locale.text("account-others")}</h2>
            {others.collect::<Html>()}
            {people::add(locale)}
        </div>
    }
}

fn person(locale: &Locale, holder: &HolderView, account: &AccountView, now: Moment) -> Html {
    let time_zone = &account.time_zone;
    let of_kind =
        |kind: &KindView| with_span(kind_name(locale, kind), locale, kind.span, time_zone, now);
    let kinds = holder.kinds.iter().map(of_kind).collect();
    let passes = holder.passes.iter();
    let passes = passes.map(|pass| {
        let name = match pass.left {
            None => pass.name.clone(),
            Some((left, of)) => {
                let args =
                    [("name", pass.name.as_str().into()), ("left", left.into()), ("of", of.into())];
                locale.text_with("account-pass-left", &args)
            }
        };
        with_span(name, locale, pass.span, time_zone, now)
    });
    let name = match holder.name.as_str() {
        "" => view! { <p class="soft">{locale.text("account-no-name")}</p> },
        name => view! { <p class="account__name">{name.to_owned()}</p> },
    };
    let facts = [
        fact(locale, "account-kinds", kinds),
        fact(locale, "account-passes", passes.collect()),
        fact(locale, "account-seniority", seasons(locale, holder)),
    ];
    let facts: Vec<Html> = facts.into_iter().flatten().collect();
    let facts = (!facts.is_empty()).then(|| view! { <dl class="account__facts">{facts}</dl> });
    view! {
        <section class="account__person">
            {name}
            {facts}
        </section>
    }
}

/// A title with what there is; None where there is nothing.
fn fact(locale: &Locale, title: &str, lines: Vec<String>) -> Option<Html> {
    (!lines.is_empty()).then(|| {
        let lines = lines.into_iter().map(|line| view! { <dd>{line}</dd> }).collect::<Html>();
        view! {
            <div>
                <dt class="account__label">{locale.text(title)}</dt>
                {lines}
            </div>
        }
    })
}

/// The house's own word for it, ours, or its key.
fn kind_name(locale: &Locale, kind: &KindView) -> String {
    let ours = match kind.key.as_str() {
        "youth" => "account-kind-youth",
        "senior" => "account-kind-senior",
        "school" => "account-kind-school",
        "friend" => "account-kind-friend",
        other => return kind.name.clone().unwrap_or_else(|| other.to_owned()),
    };
    kind.name.clone().unwrap_or_else(|| locale.text(ours))
}

fn with_span(name: String, locale: &Locale, span: Span, time_zone: &str, now: Moment) -> String {
    let date = |at: Moment| locale.date_plain(at, time_zone);
    let from = (span.from > now).then(|| date(span.from));
    // Its last day, not the moment after it.
    let until = span.until.map(|until| date(until.minus_ms(1)));
    let when = match (from, until) {
        (None, None) => return name,
        (Some(from), None) => locale.text_with("account-from", &[("date", from.into())]),
        (None, Some(until)) => locale.text_with("account-until", &[("date", until.into())]),
        (Some(from), Some(until)) => {
            locale.text_with("account-span", &[("from", from.into()), ("until", until.into())])
        }
    };
    format!("{name} ({when})")
}

fn seasons(locale: &Locale, holder: &HolderView) -> Vec<String> {
    let Some(first) = holder.seasons.first() else { return Vec::new() };
    let count = i64::try_from(holder.seasons.len()).unwrap_or(i64::MAX);
    let args = [("count", count.into()), ("first", first.as_str().into())];
    vec![locale.text_with("account-seniority-seasons", &args)]
}

/// Those that wait for their payment come first.
fn orders(locale: &Locale, account: &AccountView, now: Moment) -> Html {
    let email = account.email.as_str();
    let which = match account.orders.is_empty() {
        true => locale.text("account-orders-none"),
        false => locale.text_with("account-orders-which", &[("email", email.into())]),
    };
    let (unpaid, others): (Vec<_>, Vec<_>) =
        account.orders.iter().partition(|one| can_pay(one, now));
    let unpaid_count = unpaid.len();
    let items = unpaid.into_iter().chain(others);
    let items = items.map(|one| order(locale, one, &account.time_zone, can_pay(one, now)));
    let mut items = items.collect::<Vec<_>>();
    let earlier = items.split_off(items.len().min(ORDERS_SHOWN.max(unpaid_count)));
    let items = (!items.is_empty()).then(|| view! { <ol class="account__orders">{items}</ol> });
    let earlier = (!earlier.is_empty()).then(|| {
        let count = [("count", (earlier.len() as u32).into())];
        view! {
            <details>
                <summary class="bundle__count">
                    {locale.text_with("account-orders-more", &count)}
                </summary>
                <ol class="account__orders">{earlier}</ol>
            </details>
        }
    });
    view! {
        <section class="account__person" aria-labelledby="orders">
            <h2 class="account__title" id="orders">{locale.text("account-orders")}</h2>
            <p class="soft">{which}</p>
            {items}
            {earlier}
        </section>
    }
}

/// Its seats are still held, and another attempt is allowed.
fn can_pay(order: &OrderView, now: Moment) -> bool {
    let is_tried = order.state == OrderState::AwaitingPayment;
    order.state.is_open() && (is_tried || order.attempts_left > 0) && order.pay_by > now
}

/// To the order's page, where paying comes first: it says what is known of a payment under way.
fn pay(locale: &Locale, order: &OrderView) -> Html {
    let href = Route::Order(order.secret.clone()).path(locale.language());
    let total = ui::locale::money(locale, order.next_minor(), order.quote.currency);
    view! {
        <p class="account__pay">
            <a class="button" href=href>
                {locale.text_with("order-pay-now", &[("total", total.into())])}
                <span class="aloud">", " {order.code.clone()}</span>
            </a>
        </p>
    }
}

fn order(locale: &Locale, order: &OrderView, time_zone: &str, can_pay: bool) -> Html {
    let href = Route::Order(order.secret.clone()).path(locale.language());
    let code = order.code.clone();
    let paid_minor = order.quote.total_minor - order.exchanged_minor();
    let total = ui::locale::money(locale, paid_minor, order.quote.currency);
    let placed = locale.date_plain(order.placed_at, time_zone);
    let placed = locale.text_with("account-order-placed", &[("date", placed.into())]);
    let mut about: Vec<String> = Vec::new();
    for line in &order.lines {
        let words = match &line.item {
            // Its performances stand in the season above.
            Some(item) => item.name_in_season.clone(),
            None => {
                let when = when_long(locale, line.starts_at, &line.time_zone);
                format!("{}, {when}", line.title)
            }
        };
        if !about.contains(&words) {
            about.push(words);
        }
    }
    let about = about.into_iter().map(|words| view! { <p>{words}</p> }).collect::<Html>();
    view! {
        <li class="account__order">
            {can_pay.then(|| pay(locale, order))}
            <h3 class="account__code">
                <a href=href>
                    {locale.text("order-code")}
                    " "
                    <span class="order__code">{code}</span>
                </a>
            </h3>
            {about}
            <p class="small soft">
                {placed} "\u{a0}· " {total} "\u{a0}· " {locale.text(state(order))}
                {exchange(locale, order)}
            </p>
            {invoices(locale, order)}
        </li>
    }
}

/// That a ticket of another order has paid for it, and how many of its own went so.
fn exchange(locale: &Locale, order: &OrderView) -> Option<String> {
    let lines = order.taken_back.iter().chain(&order.lines);
    let gone = lines.filter(|line| line.exchanged.is_some()).count() as u32;
    let new = order.exchanged_by().map(|_| locale.text("account-order-by-exchange"));
    let gone =
        (gone > 0).then(|| locale.text_with("account-order-exchanged", &[("count", gone.into())]));
    let words: Vec<String> =
        new.into_iter().chain(gone).map(|it| format!("\u{a0}· {it}")).collect();
    (!words.is_empty()).then(|| words.concat())
}

/// When what is paid later is to be paid.
fn invoices(locale: &Locale, order: &OrderView) -> Html {
    let line = |line: String| view! { <p class="small soft">{line}</p> };
    invoice_lines(locale, order).into_iter().map(line).collect::<Html>()
}

fn state(order: &OrderView) -> &'static str {
    match order.state {
        OrderState::Paid => "account-order-paid",
        OrderState::Reserved if !order.is_owed() => "account-order-paid",
        OrderState::Reserved => match order.paid_later {
            Some(PaidLater::Renewal(_)) => "order-renewed-account",
            Some(PaidLater::Invoice) => "order-invoiced-account",
            _ => "invoice-account",
        },
        OrderState::AwaitingPayment => "account-order-waiting",
        OrderState::PaymentFailed => "account-order-failed",
        OrderState::Expired => "account-order-expired",
        OrderState::GivenUp => "account-order-given-up",
        OrderState::PartlyPaid | OrderState::ToPay => "account-order-waiting",
        OrderState::Cancelled => "account-order-cancelled",
        OrderState::Refunding => "account-order-refunding",
        OrderState::Refunded => "account-order-refunded",
        OrderState::Owed if order.is_owed_at_counter() => "account-order-owed-counter",
        OrderState::Owed => "account-order-owed",
    }
}
