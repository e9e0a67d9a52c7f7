//! Until when something can be done with a ticket of the season.

use domain::moment::Moment;
use house::locales::Locale;
use markup::{Html, view};
use rules::ResaleRefusal;
use subscribers::my_season::{MyTicket, Resale};
use ui::refusal;

/// Until when something can be done with it, or from when: what brings most comes first.
pub fn until(locale: &Locale, ticket: &MyTicket) -> Option<Html> {
    if ticket.change.is_some() {
        return None;
    }
    let zone = &ticket.line.time_zone;
    let when = |at: Moment| locale.moment_plain(at, zone);
    let by = |id: &str, at: Moment| locale.text_with(id, &[("until", when(at).into())]);
    let resale = match (&ticket.resale, ticket.until.resale) {
        (Resale::NotNow(why @ ResaleRefusal::TooEarly { .. }), _) => {
            Some(refusal::resale(locale, *why, zone))
        }
        (Resale::Possible { share_ppm }, Some(at)) => {
            let percent = locale.percent(*share_ppm).into();
            let args = [("until", when(at).into()), ("percent", percent)];
            Some(locale.text_with("account-season-until-resale", &args))
        }
        _ => None,
    };
    let exchange = ticket.until.exchange.map(|at| by("account-season-until-exchange", at));
    let exchange = exchange.or_else(|| {
        let date = locale.date_plain(ticket.until.exchange_once_paid?, zone);
        Some(locale.text_with("account-season-exchange-once-paid", &[("date", date.into())]))
    });
    let waiver = ticket.until.waiver.map(|at| by("account-season-until-waiver", at));
    let words: Vec<String> = [waiver, exchange, resale].into_iter().flatten().collect();
    (!words.is_empty()).then(|| view! { <p class="small soft">{words.join("\u{a0}· ")}</p> })
}

/// By `until`, or by the actions of a ticket that is offered to somebody.
pub fn is_said_elsewhere(why: ResaleRefusal) -> bool {
    matches!(why, ResaleRefusal::TooEarly { .. } | ResaleRefusal::HandedOn)
}
