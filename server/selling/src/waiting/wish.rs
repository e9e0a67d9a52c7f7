//! What somebody waits for, and what is offered to them, in words of pages and mails.

use super::{OfferedZone, WaitingView};
use domain::moment::MINUTE_MS;
use house::{House, locales::Locale};

/// How many tickets, in which price zones, and whether beside each other.
pub fn wish_words(locale: &Locale, view: &WaitingView) -> String {
    let count = [("count", i64::from(view.count).into())];
    let zones = match view.zones.is_empty() {
        true => locale.text("waiting-wish-any-zone"),
        false => view.zones.join(", "),
    };
    let mut parts = vec![locale.text_with("waiting-wish-count", &count), zones];
    if view.count > 1 {
        let beside = if view.together { "waiting-wish-together" } else { "waiting-wish-apart" };
        parts.push(locale.text(beside));
    }
    locale.text_with("waiting-wish", &[("wish", parts.join("\u{a0}· ").into())])
}

/// Its name, and what each of how many costs.
pub fn zone_words(locale: &Locale, zone: &OfferedZone) -> String {
    let args = [
        ("zone", zone.name.as_str().into()),
        ("count", zone.count.into()),
        ("price", locale.money(zone.price).into()),
    ];
    locale.text_with("waiting-price", &args)
}

/// How long a basket holds what was taken from an offer.
pub fn minutes_words(locale: &Locale, house: &House) -> String {
    let minutes = house.settings().basket_life_ms / MINUTE_MS;
    locale.text_with("waiting-minutes", &[("minutes", minutes.into())])
}
