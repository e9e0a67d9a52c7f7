//! On an order's page: who bought what, in words.

use domain::order::{OrderExtra, OrderLineView};
use house::locales::Locale;
use markup::{Html, view};
use money::timeline::Bought;
use std::sync::Arc;
use ui::{locale::when_long, ticket::place};

pub fn section(locale: &Arc<Locale>, bought: &Bought) -> Html {
    let Bought { buyer, view } = bought;
    let buyer = buyer.as_ref().filter(|name| !name.is_empty()).map(|name| {
        let name = [("name", name.as_str().into())];
        view! { <p>{locale.text_with("staff-order-buyer", &name)}</p> }
    });
    let lines = view.lines.iter().map(|it| ticket(locale, it));
    let gone = view.taken_back.iter().map(|it| {
        let what = [("what", ticket(locale, it).into())];
        locale.text_with("staff-order-taken-back", &what)
    });
    let extras = view.extras.iter().map(|it| extra(locale, it));
    let items = lines.chain(extras).chain(gone).map(|words| view! { <li>{words}</li> });
    let items = items.collect::<Html>();
    view! {
        <section class="flow desk-part" aria-labelledby="bought">
            <h2 class="desk-section__title" id="bought">{locale.text("staff-order-bought")}</h2>
            {buyer}
            <ul>{items}</ul>
        </section>
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
