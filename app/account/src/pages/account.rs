//! The account: who it is, for whom it acts, what is theirs, and the way out.

mod orders;
mod people;
mod renewals;
mod vouchers;
mod waiting;

use crate::pages::{my_season, next_performance, sign_in::to_sign_in};
use axum::response::Response;
use domain::{moment::Moment, people::customer::Span};
use house::locales::Locale;
use markup::{Html, view};
use shell::{Head, Page, render};
use subscribers::my_season::my_season;
use subscribers::own_data::account_page::{AccountView, HolderView, KindView};
use ui::{
    error::Stop,
    route::{Route, Target},
    session::Visit,
};

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
                {orders::orders(&locale, &account, now)}
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
