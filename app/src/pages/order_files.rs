//! What an order's page gives as files: its tickets to print, its dates for a calendar.

use house::locales::Locale;
use leptos::prelude::*;
use ui::route::Target;

pub fn tickets_file(locale: &Locale, secret: &str) -> impl IntoView + use<> {
    let pdf = Target::TicketsPdf(secret.to_owned()).path(locale.language());
    view! {
        <a class="button" href=pdf download>
            {locale.text("order-pdf")}
        </a>
    }
}

/// The entry of a cancelled performance tells the calendar so.
pub fn calendar_file(locale: &Locale, secret: &str) -> impl IntoView + use<> {
    let calendar = Target::Calendar(secret.to_owned()).path(locale.language());
    view! {
        <a class="button button--quiet" href=calendar download>
            {locale.text("order-calendar")}
        </a>
    }
}
