//! The ways from a ticket into the wallet of a phone, the one that fits the reader's device first;
//! only where the house has keys.

use crate::{route::Target, shop::Shop};
use axum::http::{HeaderMap, header::USER_AGENT};
use house::locales::Locale;
use leptos::prelude::{expect_context, use_context};
use markup::{Html, view};

/// What the browser says it runs on; decides nothing but an order of buttons.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Phone {
    Android,
    /// Apple's, or none that we know.
    #[default]
    Other,
}

impl Phone {
    pub fn of(headers: &HeaderMap) -> Self {
        let agent = headers.get(USER_AGENT).and_then(|agent| agent.to_str().ok());
        match agent.is_some_and(|agent| agent.contains("Android")) {
            true => Self::Android,
            false => Self::Other,
        }
    }
}

/// Where each wallet's button leads.
pub struct WalletTargets {
    pub apple: Target,
    /// None: one link saves one ticket.
    pub google: Option<Target>,
}

/// Nothing where the house has no keys, or they have ended.
pub fn wallet_links(locale: &Locale, targets: WalletTargets, aloud: &str) -> Html {
    let house = expect_context::<Shop>().house;
    let wallets = &house.ports().wallets;
    let language = locale.language();
    let link = |href: String, words: &str| {
        let aloud = aloud.to_owned();
        view! {
            // Named, so that the browser goes there itself: our script would fetch it.
            <a class="button button--plain" href=href rel="nofollow" target="_self">
                {locale.text(words)}
                <span class="aloud">{aloud}</span>
            </a>
        }
    };
    let apple =
        wallets.apple_at(house.now()).map(|_| link(targets.apple.path(language), "wallet-apple"));
    let google = targets.google.filter(|_| wallets.google.is_some());
    let google = google.map(|google| link(google.path(language), "wallet-google"));
    match use_context::<Phone>().unwrap_or_default() {
        Phone::Android => view! { {google} {apple} },
        Phone::Other => view! { {apple} {google} },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_device_is_told_by_its_browser_and_may_say_nothing() {
        let of = |agent: &[u8]| {
            let mut headers = HeaderMap::new();
            headers.insert(USER_AGENT, agent.try_into().expect("a header"));
            Phone::of(&headers)
        };
        assert_eq!(of(b"Mozilla/5.0 (Linux; Android 15; Pixel 9)"), Phone::Android);
        assert_eq!(of(b"Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)"), Phone::Other);
        assert_eq!(of(b"\xff\xfe"), Phone::Other);
        assert_eq!(Phone::of(&HeaderMap::new()), Phone::Other);
    }
}
