//! On the order page: seats that were sold on, and tickets that were handed on.

use domain::order::{LineResale, OrderView};
use house::locales::Locale;
use markup::{Html, view};
use selling::waiting::resale_words;
use std::sync::Arc;
use ui::{locale::when_long, ticket::place};

/// Seats that were sold for their holder have no ticket any more, nor those that somebody else
/// has accepted.
pub fn sold_on(locale: &Arc<Locale>, order: &OrderView) -> Option<Html> {
    let lines = order.lines.iter().filter_map(|line| {
        let words = match (&line.resale, &line.handed_to) {
            (Some(LineResale::Sold { share }), _) => {
                resale_words::sold(locale, share, order.quote.currency)
            }
            (_, Some(_)) if line.given_to.is_some() => {
                let name = line.given_to.clone().unwrap_or_default();
                let id = if line.is_cancelled { "gift-handed-off" } else { "gift-handed" };
                locale.text_with(id, &[("name", name.into())])
            }
            (_, Some(email)) => {
                let id = if line.is_cancelled { "transfer-handed-off" } else { "transfer-handed" };
                locale.text_with(id, &[("email", email.as_str().into())])
            }
            _ if line.exchanged.is_some() => locale.text("exchange-done"),
            _ => return None,
        };
        let when = when_long(locale, line.starts_at, &line.time_zone);
        Some(view! {
            <li class="order__sold-on">
                <strong>{line.title.clone()}</strong>
                ", "
                {when}
                ", "
                {place(locale, line)}
                <br/>
                {words}
            </li>
        })
    });
    let lines: Vec<_> = lines.collect();
    (!lines.is_empty()).then(|| view! { <ul class="order__sold">{lines}</ul> })
}
