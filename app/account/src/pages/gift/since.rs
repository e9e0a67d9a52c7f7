//! On the recipient's page: what of the gift is other than when it was given, one sentence each,
//! and what they can do about it.

use house::locales::{Arg, Locale};
use markup::{Html, view};
use subscribers::gifts::{Opened, OpenedState, Since, TicketsSince};
use ui::locale::when_long;

pub fn since(locale: &Locale, opened: &Opened) -> Option<Html> {
    let one = |since: &Since| view! { <p>{words(locale, opened, since)}</p> };
    let all = opened.since.iter().map(one).collect::<Html>();
    (!opened.since.is_empty()).then(|| view! { <div class="notice" role="status">{all}</div> })
}

fn words(locale: &Locale, opened: &Opened, since: &Since) -> String {
    let from = ("from", Arg::from(opened.from.as_str()));
    match since {
        Since::Tickets { line, count, what } => {
            let when = |at| when_long(locale, at, &line.time_zone);
            let performance = format!("{}, {}", line.title, when(line.starts_at));
            let mut args =
                vec![from, ("count", (*count).into()), ("performance", performance.into())];
            let id = match what {
                TicketsSince::Moved { before } => {
                    args.push(("before", when(*before).into()));
                    moved(opened, since)
                }
                TicketsSince::Exchanged => "gift-since-exchanged",
                TicketsSince::Left => "gift-since-left",
                TicketsSince::Cancelled => "gift-since-cancelled",
            };
            locale.text_with(id, &args)
        }
        Since::Voucher(value) => {
            let args = [from, ("value", locale.money(*value).into())];
            locale.text_with("gift-since-voucher", &args)
        }
        Since::VoucherOver(value, until) => {
            let day = locale.date_plain(until.minus_ms(1), &opened.time_zone);
            let args = [from, ("value", locale.money(*value).into()), ("day", day.into())];
            locale.text_with("gift-since-voucher-over", &args)
        }
        Since::Extras(named) => {
            let counted = |(name, count): &(String, u32)| {
                let args = [("count", (*count).into()), ("name", name.as_str().into())];
                match count {
                    1 => name.clone(),
                    _ => locale.text_with("extras-count", &args),
                }
            };
            let extras = named.iter().map(counted).collect::<Vec<_>>().join(", ");
            locale.text_with("gift-since-extras", &[from, ("extras", extras.into())])
        }
    }
}

/// Who has accepted the ticket exchanges it, where that is possible; anybody else asks its giver.
fn moved(opened: &Opened, since: &Since) -> &'static str {
    let Since::Tickets { line, .. } = since else { return "gift-since-moved" };
    let mut lines = opened.lines.iter().filter(|it| it.line.performance == line.performance);
    match opened.state == OpenedState::Accepted && lines.any(|it| it.is_exchangeable) {
        true => "gift-since-moved-exchange",
        false => "gift-since-moved",
    }
}
