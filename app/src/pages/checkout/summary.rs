//! On the checkout: what is bought, each ticket with its price, its type and what its holder must
//! show, so that it can be checked before the button that obliges to pay.

use crate::pages::basket::{by_performance, person::with_whom, place};
use domain::{
    money::Currency,
    sales::basket::{BasketLine, BasketView},
};
use house::locales::Locale;
use markup::{Html, view};
use std::sync::Arc;
use ui::{
    locale::{money, when_or_today},
    route::Route,
    sum::{
        counted,
        items::{self, Bundle, performance_words},
    },
    words::packages,
};

/// `hides_prices`: what the new seat costs beside what is left to pay would tell a recipient what
/// somebody else has paid for the exchanged one.
pub fn summary(locale: &Arc<Locale>, basket: &BasketView, hides_prices: bool) -> Html {
    let currency = basket.quote.currency;
    let bundles = items::bundles(&basket.lines)
        .iter()
        .map(|bundle| self::bundle(locale, bundle, currency))
        .collect::<Html>();
    let performances = by_performance(items::singles(&basket.lines))
        .into_iter()
        .filter_map(|lines| {
            let first = lines.first()?;
            let now = basket.state.now;
            let when = when_or_today(locale, first.starts_at, &first.time_zone, now);
            let tickets = lines.iter().map(|line| {
                let words = match hides_prices {
                    true => with_whom(locale, place(locale, line), line.beneficiary()),
                    false => ticket(locale, line, line.due_minor, currency),
                };
                view! { <li>{words}</li> }
            });
            Some(view! {
                <div>
                    <h3>{first.title.clone()}</h3>
                    <p class="small">{when} "\u{a0}· " {first.hall.clone()}</p>
                    <ul class="small">{tickets.collect::<Html>()}</ul>
                </div>
            })
        })
        .collect::<Html>();
    view! {
        <aside class="checkout__summary" aria-labelledby="purchase">
            <div class="checkout__head">
                <h2 class="checkout__group-title" id="purchase">
                    {locale.text("checkout-purchase")}
                </h2>
                <a href=Route::Basket.path(locale.language())>{locale.text("checkout-change")}</a>
            </div>
            {bundles}
            {performances}
            {extras(locale, basket)}
        </aside>
    }
}

/// `Stalls, row 11, seat 2 · €31.50 · Under 30. Please show your ID with the ticket at the door.`
/// `due_minor`: of the line, or of all lines of its item.
fn ticket(locale: &Arc<Locale>, line: &BasketLine, due_minor: i64, currency: Currency) -> String {
    let place = with_whom(locale, place(locale, line), line.beneficiary());
    let quantity = i64::from(line.quantity);
    let price = match due_minor.checked_rem(quantity) {
        // What a code reduces for some of them only has no price of one.
        Some(0) => counted(locale, &money(locale, due_minor / quantity, currency), line.quantity),
        _ => money(locale, due_minor, currency),
    };
    let words = [place, price, line.price_type.clone()];
    words.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join("\u{a0}· ")
}

/// The seats of a subscription and its performances; a package says both together.
fn bundle(locale: &Arc<Locale>, bundle: &Bundle<'_, BasketLine>, currency: Currency) -> Html {
    if bundle.is_chosen {
        return package(locale, bundle, currency);
    }
    let seats = bundle.items.iter().filter_map(|item| {
        let due_minor = item.iter().map(|line| line.due_minor).sum();
        let words = ticket(locale, item.first()?, due_minor, currency);
        Some(view! { <li>{words}</li> })
    });
    view! {
        <div>
            <h3>{bundle.name.to_owned()}</h3>
            <ul class="small">{seats.collect::<Html>()}</ul>
            <p class="small">{bundle.count(locale)}</p>
            {bundle.listed(locale)}
        </div>
    }
}

/// With each of its performances and the seat there; what is missing is said before it is ordered.
fn package(locale: &Arc<Locale>, bundle: &Bundle<'_, BasketLine>, currency: Currency) -> Html {
    let lines = || bundle.items.iter().flatten();
    let progress = lines().find_map(|line| line.item.as_ref()?.progress.clone());
    let unfinished = progress.filter(|progress| !progress.is_whole()).map(|progress| {
        let missing = packages::missing(locale, &progress);
        view! {
            <p class="small">
                <strong>{packages::progress(locale, &progress)}</strong>
                {missing.map(|words| view! { <br/> {words} })}
            </p>
        }
    });
    view! {
        <div>
            <h3>{bundle.name.to_owned()}</h3>
            {bundle.places(locale, &|line| ticket(locale, line, line.due_minor, currency))}
            {unfinished}
        </div>
    }
}

fn extras(locale: &Locale, basket: &BasketView) -> Option<Html> {
    let (extras, currency) = (&basket.extras, basket.quote.currency);
    // Bought alone, they come beside nothing.
    let heading =
        (!basket.lines.is_empty()).then(|| view! { <h3>{locale.text("basket-extras")}</h3> });
    let lines = extras.iter().map(|extra| {
        let name = counted(locale, &extra.card.name, extra.quantity);
        let name = with_whom(locale, name, extra.beneficiary.as_ref());
        let performance = extra.performance.as_ref().map(|at| performance_words(locale, at));
        view! {
            <li>
                {name}
                "\u{a0}· "
                {money(locale, extra.due_minor, currency)}
                {performance.map(|at| view! { <br/><span class="soft">{at}</span> })}
            </li>
        }
    });
    let lines = lines.collect::<Html>();
    (!extras.is_empty()).then(|| {
        view! {
            <div>
                {heading}
                <ul class="small">{lines}</ul>
            </div>
        }
    })
}
