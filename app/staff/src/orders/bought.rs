//! On an order's page: who bought what, in words.

use crate::frame::context::StaffContext;
use domain::{
    money::Money,
    order::{OrderExtra, OrderLineView},
    people::actor::Action,
    tickets::change::moved_from,
};
use house::locales::Locale;
use markup::{Html, view};
use money::timeline::{Bought, OrderTimeline};
use std::sync::Arc;
use ui::{
    locale::when_long,
    route::staff::desk::{DeskRoute, print_order_path},
    sum::items,
    ticket::place,
};

pub fn section(locale: &Arc<Locale>, bought: &Bought) -> Html {
    let Bought { buyer, view, invitation, .. } = bought;
    let given = invitation.as_ref().map(|it| {
        let args = [("giver", it.giver.as_str().into()), ("reason", it.reason.as_str().into())];
        view! { <p>{locale.text_with("staff-order-given", &args)}</p> }
    });
    let buyer = buyer.as_ref().filter(|name| !name.is_empty()).map(|name| {
        let name = [("name", name.as_str().into())];
        view! { <p>{locale.text_with("staff-order-buyer", &name)}</p> }
    });
    // Who may not read whose order it is isn't told who has its tickets.
    let is_told = buyer.is_some();
    // As their buyer sees them.
    let several = items::bundles(&view.lines).into_iter().flat_map(|bundle| bundle.items);
    let in_order = several.flatten().chain(items::singles(&view.lines));
    let lines = in_order.map(|it| {
        let what = held(locale, it, is_told);
        match moved_from(&view.changes, it.performance, it.starts_at) {
            Some(before) => {
                let before = when_long(locale, before, &it.time_zone);
                let args = [("what", what.into()), ("before", before.into())];
                locale.text_with("staff-order-moved", &args)
            }
            None => what,
        }
    });
    let gone = view.taken_back.iter().map(|it| {
        let what = [("what", ticket(locale, it).into())];
        locale.text_with("staff-order-taken-back", &what)
    });
    let is_theirs = view.state.is_complete();
    let extras = view.extras.iter().map(|it| match is_theirs {
        true => extra_held(locale, it),
        false => extra(locale, it),
    });
    let items = lines.chain(extras).chain(gone).map(|words| view! { <li>{words}</li> });
    let items = items.collect::<Html>();
    view! {
        <section class="flow desk-part" aria-labelledby="bought">
            <h2 class="desk-section__title" id="bought">{locale.text("staff-order-bought")}</h2>
            {buyer}
            {given}
            <ul>{items}</ul>
        </section>
    }
}

/// Whether its tickets can be put on paper here. Where it was sold decides, when they are.
pub fn can_print(context: &StaffContext, timeline: &OrderTimeline, bought: &Bought) -> bool {
    let stands = timeline.paid_at.is_some() && timeline.ended_at.is_none();
    stands && !bought.view.lines.is_empty() && context.session.may(Action::Sell)
}

pub fn print(locale: &Locale, code: &str) -> Html {
    let href = print_order_path(locale.language(), code);
    view! {
        <p>
            <a class="button button--quiet" href=href accesskey="p">
                {locale.text("staff-desk-print")}
            </a>
        </p>
    }
}

pub fn exchange(locale: &Locale, code: &str) -> Html {
    let href = DeskRoute::Exchange(code.to_owned()).path(locale.language());
    view! {
        <p>
            <a class="button button--quiet" href=href accesskey="x">
                {locale.text("staff-desk-exchange-link")}
            </a>
        </p>
    }
}

/// Until when its money is waited for, and how much of it has come.
pub fn waits(locale: &Locale, bought: &Bought, until: String) -> String {
    let payments = bought.view.payments.iter();
    let paid = payments.filter(|payment| payment.paid_at.is_some());
    let paid_minor: i64 = paid.map(|payment| payment.amount_minor).sum();
    if paid_minor == 0 {
        return locale.text_with("staff-order-waits", &[("when", until.into())]);
    }
    let quote = &bought.view.quote;
    let sum = |minor: i64| locale.money(Money::new(minor, quote.currency)).into();
    let left_minor = quote.total_minor - paid_minor;
    let args = [("paid", sum(paid_minor)), ("left", sum(left_minor)), ("when", until.into())];
    locale.text_with("staff-order-waits-rest", &args)
}

/// The ticket, who has it where that isn't the buyer, and whether it is on offer.
fn held(locale: &Arc<Locale>, line: &OrderLineView, is_told: bool) -> String {
    let what = ticket(locale, line);
    let said = |id: &str, who: String| {
        locale.text_with(id, &[("what", what.clone().into()), ("who", who.into())])
    };
    match (&line.handed_to, &line.given_to) {
        (Some(_), _) if !is_told => said("staff-order-held-by-other", String::new()),
        (Some(email), Some(name)) => said("staff-order-held-by", format!("{name}, {email}")),
        (Some(email), None) => said("staff-order-held-by", email.clone()),
        (None, _) if line.is_offered() => said("staff-order-on-offer", String::new()),
        (None, _) => what,
    }
}

/// The extra, and how many of its gift vouchers somebody has accepted.
fn extra_held(locale: &Locale, extra: &OrderExtra) -> String {
    let what = self::extra(locale, extra);
    match extra.accepted() {
        0 => what,
        count => {
            let args = [("what", what.into()), ("count", count.into())];
            locale.text_with("staff-order-accepted", &args)
        }
    }
}

/// Title, date and time, hall, seat, ticket type.
fn ticket(locale: &Arc<Locale>, line: &OrderLineView) -> String {
    let when = when_long(locale, line.starts_at, &line.time_zone);
    let place = place(locale, line);
    let all = [&line.title, &when, &line.venue.hall, &place, &line.price_type];
    let said: Vec<&str> = all.iter().map(|it| it.as_str()).filter(|it| !it.is_empty()).collect();
    said.join(" · ")
}

fn extra(locale: &Locale, extra: &OrderExtra) -> String {
    let args = [("count", extra.quantity.into()), ("name", extra.name.as_str().into())];
    match extra.quantity {
        1 => extra.name.clone(),
        _ => locale.text_with("extras-count", &args),
    }
}
