//! How a gift stands, in words of its giver's pages.

use super::form::zone_name;
use domain::tickets::gift::Contents;
use gift_tables::gifts::{Gift, Outcome};
use house::locales::Locale;
use selling::gift_words;

/// The card's mail didn't arrive, and nobody has the present.
pub fn has_failed(gift: &Gift) -> bool {
    gift.outcome == Some(Outcome::Failed) && gift.waits()
}

/// Of a gift that was accepted.
#[derive(Clone, Copy)]
pub struct Accepted {
    pub contents: Option<Contents>,
    /// Nothing of it is the recipient's any more.
    pub is_over: bool,
}

/// How the gift stands: when its card is sent, whether that arrived, and whether it was accepted
/// or taken back.
pub fn state_words(locale: &Locale, gift: &Gift, house_zone: &str, accepted: Accepted) -> String {
    let card = &gift.card;
    let mut args = vec![
        ("name", card.recipient_name.as_str().into()),
        ("email", card.email.clone().unwrap_or_default().into()),
    ];
    if let Some(at) = gift.called_back_at {
        let date = [("date", locale.date_plain(at, house_zone).into())];
        return locale.text_with("gift-state-called-back", &date);
    }
    let id = match (gift.accepted_at, gift.outcome, gift.sent_at, card.deliver_at) {
        (Some(_), ..) if accepted.is_over => "gift-state-over",
        (Some(_), ..) => {
            let said = locale.text_with("gift-state-accepted", &args);
            let codes = accepted.contents;
            let codes = codes.map(|all| gift_words::said(locale, all, gift_words::CODES));
            return Some(said).into_iter().chain(codes).collect::<Vec<_>>().join(" ");
        }
        (None, Some(Outcome::Failed), ..) => "gift-state-failed",
        (None, Some(Outcome::Delivered), ..) => "gift-state-sent",
        (None, None, None, None) => "gift-state-printed",
        (None, None, None, Some(at)) if !card.time_zone.is_empty() => {
            args.push(("date", locale.date_long(at, &card.time_zone).into()));
            args.push(("time", locale.time(at, &card.time_zone).into()));
            // Only a time that isn't the house's needs the name of its zone.
            if card.time_zone == house_zone {
                "gift-state-waiting-here"
            } else {
                args.push(("zone", zone_name(locale, &card.time_zone).into()));
                "gift-state-waiting"
            }
        }
        (None, None, ..) => "gift-state-sending",
    };
    locale.text_with(id, &args)
}
