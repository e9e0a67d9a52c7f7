//! Several subscriptions are renewed by one answer, as many as one is for. It says which these are,
//! and which still want an answer of their own.

use crate::pages::renewals::payment::{credit, will_pay_words};
use domain::{money::Money, tickets::renewal::RenewalPayment};
use house::locales::Locale;
use markup::{Html, view};
use selling::printout::seat_place;
use subscribers::renewal::{RenewalState, RenewalView, TOGETHER_MAX, answered_alike};
use ui::route::Route;

fn lacks_mandate(renewal: &RenewalView) -> bool {
    renewal.payment == Some(RenewalPayment::Debit) && renewal.mandate.is_none()
}

/// Nothing is left to say of it: a seat is kept, nobody has answered, and no mandate is missing.
fn is_plain(renewal: &RenewalView) -> bool {
    let is_open = matches!(renewal.state, RenewalState::Open { .. });
    is_open && renewal.seat.is_some() && renewal.answer.is_none() && !lacks_mandate(renewal)
}

/// Its series, season, seat and holder.
pub fn name_of(locale: &Locale, renewal: &RenewalView) -> String {
    let seat = renewal.seat.as_ref().map(|seat| seat_place(locale, seat));
    let parts =
        [Some(renewal.package.clone()), Some(renewal.season.clone()), seat, renewal.holder.clone()];
    parts.into_iter().flatten().collect::<Vec<_>>().join("\u{a0}· ")
}

/// Above all of them: one answer for several, or where an answer is still missing.
pub fn head(locale: &Locale, renewals: &[RenewalView]) -> Option<Html> {
    together(locale, renewals).or_else(|| missing(locale, renewals))
}

/// Some are answered, and others aren't.
fn missing(locale: &Locale, renewals: &[RenewalView]) -> Option<Html> {
    let is_answered =
        |it: &RenewalView| matches!(it.state, RenewalState::Open { .. }) && it.answer.is_some();
    let left: Vec<&RenewalView> = renewals.iter().filter(|it| it.is_unanswered()).collect();
    let is_mixed = !left.is_empty() && renewals.iter().any(is_answered);
    is_mixed.then(|| {
        view! {
            <p>{locale.text("renewal-missing")}</p>
            {links(locale, &left)}
        }
    })
}

/// To each of them further down on the page, with what is to be said of it.
fn links(locale: &Locale, renewals: &[&RenewalView]) -> Html {
    let items = renewals.iter().map(|it| {
        let why = match &it.seat {
            None => Some("renewal-together-no-seat"),
            Some(_) if lacks_mandate(it) => Some("renewal-together-no-way"),
            Some(_) => None,
        };
        let why = why.map(|id| view! { <br/> <span class="small">{locale.text(id)}</span> });
        let href = format!("#renewal-{}", it.id);
        view! {
            <li>
                <a href=href>{name_of(locale, it)}</a>
                {why}
            </li>
        }
    });
    view! { <ul>{items.collect::<Html>()}</ul> }
}

/// None: there aren't several that need nothing more.
fn together(locale: &Locale, renewals: &[RenewalView]) -> Option<Html> {
    let plain = renewals.iter().filter(|it| is_plain(it)).take(TOGETHER_MAX);
    let plain: Vec<&RenewalView> = plain.collect();
    let currency = plain.first()?.total.currency;
    if plain.len() < 2 || plain.iter().any(|it| it.total.currency != currency) {
        return None;
    }
    // One card answers for all of them.
    let is_in = |group: &[&RenewalView], it: &RenewalView| group.iter().any(|its| its.id == it.id);
    if answered_alike(renewals).iter().any(|group| plain.iter().all(|it| is_in(group, it))) {
        return None;
    }
    let is_left = |it: &&RenewalView| it.is_unanswered() && !is_in(&plain, it);
    let left: Vec<&RenewalView> = renewals.iter().filter(is_left).collect();
    let (title, confirm) = match left.is_empty() {
        true => ("renewal-together-title", "renewal-together-confirm"),
        false => ("renewal-together-some-title", "renewal-together-some-confirm"),
    };
    let left = (!left.is_empty()).then(|| {
        view! {
            <p>{locale.text("renewal-together-left")}</p>
            {links(locale, &left)}
        }
    });
    let sum_minor = plain.iter().map(|it| it.total.minor).sum();
    let amount = [("amount", locale.money(Money::new(sum_minor, currency)).into())];
    let ids: Vec<String> = plain.iter().map(|it| format!("{}:{}", it.id, it.total.minor)).collect();
    let action = Route::Renewals.path(locale.language());
    let items = plain.iter().map(|it| renewed(locale, it)).collect::<Html>();
    Some(view! {
        <section class="renewal" aria-labelledby="together">
            <h2 class="renewal__title" id="together">{locale.text(title)}</h2>
            <p>{locale.text("renewal-together-text")}</p>
            <ul>{items}</ul>
            {left}
            {most(locale, &plain)}
            {plain.first().and_then(|it| credit(locale, it))}
            <form method="post" action=action class="flow">
                <input type="hidden" name="renewals" value=ids.join(" ")/>
                <button class="button" type="submit">{locale.text_with(confirm, &amount)}</button>
            </form>
        </section>
    })
}

/// One that is renewed, with its price and how it is paid.
fn renewed(locale: &Locale, renewal: &RenewalView) -> Html {
    let way = will_pay_words(locale, renewal);
    let way = way.map(|way| view! { <br/> <span class="small">{way}</span> });
    view! {
        <li>
            {name_of(locale, renewal)}
            "\u{a0}· "
            {locale.money(renewal.total)}
            {way}
        </li>
    }
}

/// One of the seats that were asked for may cost more.
fn most(locale: &Locale, plain: &[&RenewalView]) -> Option<Html> {
    let currency = plain.first()?.total.currency;
    let dearest = |it: &&RenewalView| {
        let wishes = it.wishes.iter().map(|wish| wish.total.minor);
        wishes.fold(it.total.minor, i64::max)
    };
    plain.iter().any(|it| !it.wishes.is_empty()).then(|| {
        let most_minor = plain.iter().map(dearest).sum();
        let most = [("amount", locale.money(Money::new(most_minor, currency)).into())];
        view! { <p>{locale.text_with("renewal-together-most", &most)}</p> }
    })
}
