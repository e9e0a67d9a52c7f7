//! On the order's page: its tickets, alone or in what they were bought as.

use crate::pages::{
    basket::person::with_whom,
    order::{next::next_of, passed_on::sold_on},
};
use domain::{
    moment::Moment,
    order::{ItemTransfer, OrderLineView, OrderView, TicketState},
};
use house::{Symbology, locales::Locale};
use markup::{Html, view};
use std::sync::Arc;
use ui::{
    locale::money,
    sum::items::{self, Bundle},
    ticket::{
        OfOrder,
        hand_over::hand_over,
        place,
        several::{SeveralTargets, several},
        ticket as ticket_of,
    },
};

/// Nothing where the order has none: of extras alone, or all taken back.
/// Of a subscription or a package those of the next performance stand open, all others folded.
pub fn tickets(
    locale: &Arc<Locale>,
    order: &OrderView,
    symbology: Symbology,
    now: Moment,
    is_guest: bool,
) -> Html {
    let of_order = OfOrder { secret: &order.secret, is_guest };
    let ticket = |line: &OrderLineView| {
        Some(ticket_of(locale, line, line.ticket.as_ref()?, of_order, symbology))
    };
    let list = |lines: &[&OrderLineView]| {
        let tickets = lines.iter().filter_map(|line| ticket(line)).collect::<Html>();
        view! { <ul class="order__tickets">{tickets}</ul> }
    };
    let valid: Vec<OrderLineView> =
        order.lines.iter().filter(|line| !line.is_cancelled && is_here(line)).cloned().collect();
    let bundles = items::bundles(&valid)
        .into_iter()
        .map(|bundle| {
            let items = bundle.items.iter().map(|item| {
                let next = next_of(item.iter().copied(), now).map(|line| line.performance);
                let (next, others): (Vec<&OrderLineView>, Vec<&OrderLineView>) =
                    item.iter().copied().partition(|line| Some(line.performance) == next);
                let seat = item.first().filter(|_| bundle.items.len() > 1);
                let seat = seat.map(|line| place(locale, line));
                let of = item.first().and_then(|line| line.item.as_ref());
                view! {
                    {item_line(locale, order, &bundle, item)}
                    {hand_over(locale, of, seat.as_deref())}
                    {(!next.is_empty()).then(|| list(&next))}
                    {folded(locale, &others, !next.is_empty(), &list)}
                }
            });
            view! {
                <div class="order__item">
                    <h3 class="order__item-name">{bundle.heading(locale)}</h3>
                    {dates(locale, &bundle)}
                    {items.collect::<Html>()}
                </div>
            }
        })
        .collect::<Html>();
    let (singles, all) = (items::singles(&valid), valid.iter().collect::<Vec<_>>());
    let passed_on = sold_on(locale, order);
    if valid.is_empty() && passed_on.is_none() {
        return Html::default();
    }
    view! {
        <section class="order__bought" aria-labelledby="tickets">
            <h2 class="aloud" id="tickets">{locale.text("order-tickets")}</h2>
            {bundles}
            {(!singles.is_empty()).then(|| list(&singles))}
            {several(locale, &all, SeveralTargets::of_order(locale, &order.secret))}
            {passed_on}
        </section>
    }
}

/// Below them stands what became of the others. A subscription that went to a new holder says so
/// in one place.
fn is_here(line: &OrderLineView) -> bool {
    let transfer = line.item.as_ref().map(|item| &item.transfer);
    let went_whole = matches!(transfer, Some(ItemTransfer::Accepted { .. }));
    let is_elsewhere = line.state.is_gone() || line.state == TicketState::HandedOn;
    went_whole || !is_elsewhere
}

/// What it is for, said without a press; of a package, with the seat there.
pub fn dates(locale: &Arc<Locale>, bundle: &Bundle<'_, OrderLineView>) -> Html {
    match bundle.is_chosen {
        true => bundle.places(locale, &|line| place(locale, line)),
        false => bundle.listed(locale),
    }
}

/// Tickets below how many there are: those that were sold or handed on aren't. `are_more`: others
/// stand open above them.
fn folded(
    locale: &Locale,
    lines: &[&OrderLineView],
    are_more: bool,
    list: &dyn Fn(&[&OrderLineView]) -> Html,
) -> Option<Html> {
    let left = lines.iter().filter(|line| line.ticket.is_some()).count();
    let count = i64::try_from(left).unwrap_or(i64::MAX);
    let id = if are_more { "order-tickets-more" } else { "common-tickets" };
    (left > 0).then(|| {
        view! {
            <details class="bundle">
                <summary class="bundle__count">
                    {locale.text_with(id, &[("count", count.into())])}
                </summary>
                {list(lines)}
            </details>
        }
    })
}

/// The seat of an item, or how many performances it has, and what all its tickets cost together.
pub fn item_line(
    locale: &Arc<Locale>,
    order: &OrderView,
    bundle: &Bundle<'_, OrderLineView>,
    item: &[&OrderLineView],
) -> Html {
    let due = item.iter().map(|line| line.price_minor).sum();
    let what = match item.first().filter(|_| !bundle.is_chosen) {
        Some(line) => place(locale, line),
        None => bundle.count(locale),
    };
    let beneficiary = item.first().and_then(|line| line.beneficiary.as_ref());
    let what = with_whom(locale, what, beneficiary);
    view! {
        <p class="order__item-seat">
            <span>{what}</span>
            <span class="basket__price">{money(locale, due, order.quote.currency)}</span>
        </p>
    }
}
