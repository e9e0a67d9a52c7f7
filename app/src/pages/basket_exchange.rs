//! In the basket while a ticket is being exchanged: which ticket it is, and the way out.

use domain::order::OrderLineView;
use house::locales::Locale;
use markup::{Html, view};
use std::sync::Arc;
use ui::{locale::when_long, route::Target, ticket::place};

pub fn under_way(locale: &Arc<Locale>, line: &OrderLineView) -> Html {
    let args = [
        ("title", line.title.as_str().into()),
        ("when", when_long(locale, line.starts_at, &line.time_zone).into()),
        ("place", place(locale, line).into()),
    ];
    view! {
        <div class="notice">
            <p>{locale.text_with("exchange-now", &args)}</p>
            <form method="post" action=Target::StopExchange.path(locale.language())>
                <button class="button button--quiet" type="submit">
                    {locale.text("exchange-stop")}
                </button>
            </form>
        </div>
    }
}
