//! The waiting lists that the account's address is on, and what is offered to it.

use house::locales::Locale;
use markup::{Html, view};
use selling::waiting::{
    OwnEntry, WaitingState,
    wish::{minutes_words, wish_words},
};
use ui::{locale::when_long, route::Route, shop::Shop};

/// None: it is on none.
pub fn section(locale: &Locale, entries: &[OwnEntry], shop: &Shop) -> Option<Html> {
    let minutes = minutes_words(locale, &shop.house);
    let lines = entries.iter().map(|own| entry(locale, own, &minutes)).collect::<Html>();
    (!entries.is_empty()).then(|| {
        view! {
            <section class="account__renewals" aria-labelledby="waiting">
                <h2 class="account__title" id="waiting">{locale.text("waiting-title")}</h2>
                <ul>{lines}</ul>
            </section>
        }
    })
}

/// Where it stands, with the way to its page, where offered seats are taken.
fn entry(locale: &Locale, own: &OwnEntry, minutes: &str) -> Html {
    let OwnEntry { secret, view } = own;
    let when = when_long(locale, view.starts_at, &view.time_zone);
    let (stands, more, link) = match &view.state {
        WaitingState::Offered { until, .. } => {
            let args = [
                ("count", i64::from(view.count).into()),
                ("until", when_long(locale, *until, &view.time_zone).into()),
            ];
            let stands = locale.text_with("waiting-offered-places", &args);
            (stands, minutes.to_owned(), "mail-waiting-take")
        }
        WaitingState::Waiting { ahead: 0 } => {
            (locale.text("waiting-first"), wish_words(locale, view), "mail-waiting-open")
        }
        WaitingState::Waiting { ahead } => {
            let args = [("count", i64::from(*ahead).into())];
            let stands = locale.text_with("waiting-ahead", &args);
            (stands, wish_words(locale, view), "mail-waiting-open")
        }
        WaitingState::Unconfirmed | WaitingState::Ended(_) => {
            let email = [("email", view.email.as_str().into())];
            let stands = locale.text_with("waiting-unconfirmed", &email);
            (stands, wish_words(locale, view), "mail-waiting-open")
        }
    };
    let href = Route::Waiting(secret.clone()).path(locale.language());
    view! {
        <li>
            {view.title.clone()} ", " {when} <br/> <strong>{stands}</strong> <br/>
            <span class="small">{more}</span> <br/>
            <a href=href>
                {locale.text(link)}
                <span class="aloud">", " {view.title.clone()}</span>
            </a>
        </li>
    }
}
