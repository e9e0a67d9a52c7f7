//! Several subscriptions are renewed by one answer, as many as one is for, as one order. It says
//! which these are, and which still want an answer of their own.

use crate::pages::renewals::{
    apart::Apart,
    name::name_of,
    payment::{credit, will_pay_words},
};
use domain::{money::Money, tickets::renewal::RenewalPayment};
use house::locales::Locale;
use markup::{Html, view};
use subscribers::renewal::{
    RenewalState, RenewalView, TOGETHER_MAX, answered_alike, is_one_order, joined, next_step,
    next_step_of_several, renewed_with,
};
use ui::route::Route;

fn lacks_mandate(renewal: &RenewalView) -> bool {
    renewal.payment == Some(RenewalPayment::Debit) && renewal.mandate.is_none()
}

/// Nothing is left to say of it: a seat is kept, nobody has answered, and no mandate is missing.
fn is_plain(renewal: &RenewalView) -> bool {
    let is_open = matches!(renewal.state, RenewalState::Open { .. });
    is_open && renewal.seat.is_some() && renewal.answer.is_none() && !lacks_mandate(renewal)
}

/// Above all of them: one answer for several, or where an answer is still missing.
pub fn head(locale: &Locale, renewals: &[RenewalView], apart: &Apart) -> Option<Html> {
    together(locale, renewals, apart).or_else(|| missing(locale, renewals))
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
fn together(locale: &Locale, renewals: &[RenewalView], apart: &Apart) -> Option<Html> {
    let plain = renewals.iter().filter(|it| is_plain(it) && !apart.is_left_out(it.id));
    let plain: Vec<&RenewalView> = plain.take(TOGETHER_MAX).collect();
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
    let orders = in_orders(&plain);
    let orders = orders.iter().map(|order| renewed(locale, order)).collect::<Html>();
    Some(view! {
        <section class="renewal" aria-labelledby="together">
            <h2 class="renewal__title" id="together">{locale.text(title)}</h2>
            <p>{locale.text("renewal-together-text")}</p>
            {orders}
            {apart.leave_out(locale, &plain)}
            {left}
            {most(locale, &plain)}
            {plain.first().and_then(|it| credit(locale, it))}
            <form method="post" action=action class="flow">
                <input type="hidden" name="renewals" value=ids.join(" ")/>
                <input type="hidden" name="without" value=apart.named(None)/>
                <button class="button" type="submit">{locale.text_with(confirm, &amount)}</button>
            </form>
        </section>
    })
}

/// Those that are carried out at once and paid in the same way are one order.
fn in_orders<'v>(plain: &[&'v RenewalView]) -> Vec<Vec<&'v RenewalView>> {
    let mut orders: Vec<Vec<&RenewalView>> = Vec::new();
    for &renewal in plain {
        let is_its = |order: &&mut Vec<&RenewalView>| {
            order.first().is_some_and(|first| is_one_order(first, renewal))
        };
        match orders.iter_mut().find(is_its) {
            Some(order) => order.push(renewal),
            None => orders.push(vec![renewal]),
        }
    }
    orders
}

/// Each with its price and how it is paid.
fn renewed(locale: &Locale, order: &[&RenewalView]) -> Html {
    let items = order.iter().map(|renewal| {
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
    });
    view! {
        <ul>{items.collect::<Html>()}</ul>
        {one_order(locale, order)}
    }
}

/// That these become one order. None: there is only one.
pub fn one_order(locale: &Locale, order: &[&RenewalView]) -> Option<Html> {
    let all = joined(order).filter(|_| order.len() > 1)?;
    let count = i64::try_from(order.len()).unwrap_or(i64::MAX);
    let args = [("count", count.into()), ("amount", locale.money(all.total).into())];
    Some(view! { <p>{locale.text_with("renewal-one-order", &args)}</p> })
}

/// What those of a card will pay, and with which others one order renews them.
pub fn next(locale: &Locale, card: &[&RenewalView], all: &[RenewalView], day: &str) -> Html {
    let order = card.first().map(|first| renewed_with(all, first)).unwrap_or_default();
    let others = order.iter().filter(|it| card.iter().all(|own| own.id != it.id));
    let others: Vec<String> = others.map(|it| name_of(locale, it)).collect();
    let with = (!others.is_empty()).then(|| {
        let what = [("what", others.join("; ").into())];
        view! { <p>{locale.text_with("renewal-with", &what)}</p> }
    });
    let paid = if order.is_empty() { card } else { order.as_slice() };
    let words = match paid {
        [one] => next_step(locale, one, day),
        several => joined(several).and_then(|it| next_step_of_several(locale, &it, day)),
    };
    view! {
        {with}
        {words.map(|words| view! { <p>{words}</p> })}
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
