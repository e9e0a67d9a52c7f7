//! How long the basket's seats are still kept, and the one action that gives more time.

use crate::{
    locale::clock,
    route::{Route, Target, sign_in_for},
    shop::Shop,
};
use domain::{moment::MINUTE_MS, sales::basket::BasketState, seats::hold::WARNING_MS};
use house::locales::Locale;
use markup::{Html, view};
use people::customers::time_zone;
use season::catalogue::last;

/// How long baskets keep their seats, and by which clock.
pub struct Keeping {
    life_ms: i64,
    time_zone: String,
}

impl Keeping {
    pub fn of(shop: &Shop) -> Self {
        let time_zone = last(&shop.house).map(|catalogue| time_zone(&catalogue));
        let life_ms = shop.house.settings().basket_life_ms;
        Self { life_ms, time_zone: time_zone.unwrap_or_default() }
    }
}

/// `back`: where its button returns to, `basket` or `checkout`. `form`: the page's, which the
/// button sends; None: it has one of its own.
pub fn countdown(
    locale: &Locale,
    state: &BasketState,
    back: &'static str,
    form: Option<&'static str>,
    keeping: &Keeping,
) -> Html {
    let Some(ends_at) = state.ends_at else { return Html::default() };
    let left_ms = ends_at.since_ms(state.now);
    let is_last = left_ms <= WARNING_MS;
    let class = if is_last { "countdown countdown--last" } else { "countdown" };
    let words = if is_last { "basket-countdown-last" } else { "basket-countdown" };
    let until = locale.time(ends_at, &keeping.time_zone);
    let until = || [("time", until.as_str().into())];
    let minutes = keeping.life_ms / MINUTE_MS;
    let more = (state.extensions_left > 0).then(|| more_time(locale, back, form, minutes));
    view! {
        <div class=class>
            // Without a script nothing counts down.
            <noscript>
                <p>
                    {locale.text_with("basket-countdown-until", &until())}
                </p>
            </noscript>
            <p class="countdown__text scripted">
                {locale.text(words)}
                " "
                <span
                    class="countdown__time"
                    role="timer"
                    data-left-ms=left_ms.max(0)
                >
                    {clock(left_ms)}
                </span>
            </p>
            {more}
            {(state.extensions_left == 0 && !state.needs_address)
                .then(|| {
                    let words = locale.text_with("basket-extend-none", &until());
                    view! { <p class="small">{words}</p> }
                })}
            {(state.extensions_left == 0 && state.needs_address)
                .then(|| {
                    let words = locale.text_with("basket-extend-address", &until());
                    let next = match back {
                        "checkout" => Route::Checkout,
                        _ => Route::Basket,
                    };
                    let language = locale.language();
                    let href = sign_in_for(&next.path(language), language);
                    view! {
                        <p class="small">
                            {words} " " <a href=href>{locale.text("basket-extend-sign-in")}</a>
                        </p>
                    }
                })}
        </div>
    }
}

fn more_time(
    locale: &Locale,
    back: &'static str,
    form: Option<&'static str>,
    minutes: i64,
) -> Html {
    let action = Target::ExtendBasket.path(locale.language());
    let button = view! {
        <button
            class="button button--quiet"
            type="submit"
            form=form
            formaction=action.clone()
            name="back"
            value=back
        >
            {locale.text_with("basket-extend", &[("minutes", minutes.into())])}
        </button>
    };
    match form {
        Some(_) => view! { <div>{button}</div> },
        None => view! { <form method="post" action=action>{button}</form> },
    }
}
