//! The way of a whole subscription to a new holder, where its tickets stand.

use crate::route::{Route, Target};
use domain::{
    order::{ItemTransfer, OrderItem},
    tickets::card::CardState,
};
use house::locales::Locale;
use markup::{Html, view};

/// The way, or to whom it goes and the way back. `seat`: tells it from others of its series.
pub fn hand_over(locale: &Locale, item: Option<&OrderItem>, seat: Option<&str>) -> Option<Html> {
    let item = item?;
    let card = item.card.and_then(|state| card(locale, state));
    let way = way(locale, item, seat);
    (card.is_some() || way.is_some()).then(|| view! { {card} {way} })
}

/// How far its card of plastic has come.
fn card(locale: &Locale, state: CardState) -> Option<Html> {
    let words = match state {
        CardState::Waiting => "cardrequest-waiting",
        CardState::Ordered => "cardrequest-ordered",
        CardState::Failed => "cardrequest-failed",
        CardState::NotNeeded => return None,
    };
    Some(view! { <p class="small soft">{locale.text(words)}</p> })
}

fn way(locale: &Locale, item: &OrderItem, seat: Option<&str>) -> Option<Html> {
    let language = locale.language();
    let whose = seat.map(|seat| format!(", {seat}"));
    let first = seat.map(|seat| format!("{seat}: "));
    let aloud = format!(", {}", item.name_in_season);
    match &item.transfer {
        ItemTransfer::Never => None,
        ItemTransfer::Possible => Some(view! {
            <a
                class="button button--plain"
                href=Route::TransferSubscription(item.id).path(language)
            >
                {locale.text_with("subscription-link", &[("name", item.name.as_str().into())])}
                {whose}
            </a>
        }),
        ItemTransfer::Offered { email } => Some(view! {
            <p class="small">
                {first}
                {locale.text_with("subscription-is-open", &[("email", email.as_str().into())])}
            </p>
            <form method="post" action=Target::TakeBackSubscription(item.id).path(language)>
                <button class="button button--plain" type="submit">
                    {locale.text("subscription-take-back")}
                    {whose}
                    <span class="aloud">{aloud}</span>
                </button>
            </form>
        }),
        ItemTransfer::Accepted { email } => Some(view! {
            <p class="small">
                {first}
                {locale.text_with("subscription-handed", &[("email", email.as_str().into())])}
            </p>
        }),
    }
}
