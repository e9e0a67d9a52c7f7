//! What a subscription is called that goes on, so that it is told from others.

use house::locales::Locale;
use selling::printout::seat_place;
use subscribers::renewal::RenewalView;

/// Its series, season, seat and holder.
pub fn name_of(locale: &Locale, renewal: &RenewalView) -> String {
    let seat = renewal.seat.as_ref().map(|seat| seat_place(locale, seat));
    let parts =
        [Some(renewal.package.clone()), Some(renewal.season.clone()), seat, renewal.holder.clone()];
    parts.into_iter().flatten().collect::<Vec<_>>().join("\u{a0}· ")
}
