//! The state of a date in a few words, the same in every list of dates: available, few left, only
//! wheelchair spaces, sold out, on sale from a day; or that it is cancelled.

use crate::pages::performance::early_sales;
use domain::{
    money::Money,
    sales::season::{Availability, PerformanceCard, SaleState},
};
use house::locales::Locale;
use markup::{Html, view};

/// Nothing of what is over.
pub fn state(locale: &Locale, card: &PerformanceCard, time_zone: &str) -> Option<Html> {
    let none = |id: &str| {
        let words = locale.text(id);
        view! { <span class="availability--none">{words}</span> }
    };
    match card.sale {
        SaleState::Past => None,
        SaleState::Cancelled => Some(none("common-cancelled")),
        SaleState::Closed => Some(none("season-closed")),
        SaleState::NotYet { opens } => {
            let date = locale.date_short(opens, time_zone);
            let words = locale.text_with("season-on-sale-from", &[("date", date.into())]);
            let early = early_sales::short(locale, card, time_zone);
            let early = early.into_iter().map(|words| view! { <br/> {words} }).collect::<Html>();
            Some(view! { <span>{words} {early}</span> })
        }
        SaleState::Open { .. } => Some(availability_mark(locale, card.availability)),
    }
}

/// How full a date is that can be bought now.
pub fn availability_mark(locale: &Locale, availability: Availability) -> Html {
    let (class, id) = match availability {
        Availability::Good => ("availability--good", "common-available"),
        Availability::Few => ("availability--few", "common-few"),
        Availability::WheelchairsOnly => ("availability--few", "common-wheelchairs-only"),
        Availability::SoldOut => ("availability--none", "common-sold-out"),
    };
    view! { <span class=class>{locale.text(id)}</span> }
}

pub fn price_from(locale: &Locale, from: Option<Money>) -> Option<String> {
    let from = locale.money(from?);
    Some(locale.text_with("common-price-from", &[("price", from.into())]))
}
