//! What goes with the tickets of a change: those that somebody else has, and pieces; and the way to
//! another date.

use domain::{
    order::{OrderLineView, OrderView, Whose},
    tickets::change::{ChangeKind, OrderChangeView},
};
use house::locales::Locale;
use markup::{Html, view};
use std::sync::Arc;
use ui::{route::Route, sum::counted, ticket::place};

/// Of each ticket that somebody else has accepted, whose it is and what becomes of it.
pub fn handed(
    locale: &Arc<Locale>,
    order: &OrderView,
    told: &OrderChangeView,
    is_meant: impl Fn(&OrderLineView) -> bool,
) -> Html {
    let id = match told.kind {
        ChangeKind::Cancelled => "order-change-handed-cancelled",
        ChangeKind::Moved => "order-change-handed-moved",
    };
    let handed = order.handed(told.performance).filter(|(line, _)| is_meant(line));
    let words = handed.map(|(line, to)| {
        let args = [("place", place(locale, line).into()), ("to", to.into())];
        view! { <p>{locale.text_with(id, &args)}</p> }
    });
    view! { {words.collect::<Html>()} {pieces(locale, order, told)} }
}

/// What goes with the tickets, and whose it is.
fn pieces(locale: &Locale, order: &OrderView, told: &OrderChangeView) -> Html {
    let to = order.handed(told.performance).next().map_or("", |(_, to)| to);
    let words = |moved: &str, off: &str, whose: Whose| {
        let pieces = pieces_of(locale, order, told, whose)?;
        let id = if told.kind == ChangeKind::Moved { moved } else { off };
        let args = [("extras", pieces.into()), ("to", to.into())];
        Some(view! { <p>{locale.text_with(id, &args)}</p> })
    };
    view! {
        {words("order-change-pieces", "order-change-pieces-off", Whose::Buyer)}
        {words(
            "order-change-pieces-handed",
            "order-change-pieces-handed-off",
            Whose::Recipient,
        )}
    }
}

/// Pieces that go with the tickets of a change, by names.
pub fn pieces_of(
    locale: &Locale,
    order: &OrderView,
    told: &OrderChangeView,
    whose: Whose,
) -> Option<String> {
    let pieces = order.pieces(told.performance, whose);
    let named = pieces.iter().map(|(name, count)| counted(locale, name, *count));
    (!pieces.is_empty()).then(|| named.collect::<Vec<_>>().join(", "))
}

/// The way to another date for each ticket that can be exchanged.
pub fn exchanges(locale: &Arc<Locale>, order: &OrderView, told: &OrderChangeView) -> Option<Html> {
    let tickets: Vec<_> = order.exchangeable(told.performance).collect();
    let is_one = tickets.len() == 1;
    let hint = match is_one {
        true => locale.text("order-change-exchange-hint"),
        false => locale.text("order-change-exchange-each"),
    };
    let links = tickets.iter().map(|(line, ticket)| {
        let route = Route::ExchangeChanged(order.secret.clone(), ticket.admission);
        let words = match is_one {
            true => locale.text("order-change-exchange"),
            false => {
                let place = [("place", place(locale, line).into())];
                locale.text_with("order-change-exchange-ticket", &place)
            }
        };
        view! {
            <a class="button button--quiet" href=route.path(locale.language())>
                {words}
            </a>
        }
    });
    (!tickets.is_empty()).then(|| {
        view! {
            <div class="order__choices">
                <div class="choice">
                    {links.collect::<Html>()} <p class="small">{hint}</p>
                </div>
            </div>
        }
    })
}
