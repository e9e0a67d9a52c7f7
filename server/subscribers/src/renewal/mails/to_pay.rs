//! Mails about orders that wait for their buyers.

use super::{Step, Waiting, Words, words::Said};
use crate::renewal::view::{RenewalState, RenewalView};
use house::{locales::Locale, mail::Part};
use selling::printout::seat_place;

impl Words<'_> {
    /// The subject names the seats, so that two mails of one day can be told apart. None: there is
    /// nothing to pay for.
    pub(super) fn to_pay(&self, step: Step, waiting: &Waiting) -> Option<Said> {
        let (locale, view) = (self.locale, waiting.views.first()?);
        let args = [
            ("amount", locale.money(waiting.open).into()),
            ("until", locale.date_plain(self.order.pay_by, &view.time_zone).into()),
            ("code", self.order.code.into()),
            ("what", named(locale, &waiting.views).into()),
        ];
        let words = match (step == Step::PayReminder, waiting.views.len() > 1) {
            (true, false) => ToPayWords::REMINDER,
            (true, true) => ToPayWords::REMINDER_TOGETHER,
            (false, false) => ToPayWords::TOLD,
            (false, true) => ToPayWords::TOLD_TOGETHER,
        };
        let link = format!("{}/{}/orders/{}", self.url, locale.language(), self.order.secret);
        let mut parts = vec![Part::Text(locale.text_with(words.text, &args))];
        parts.extend(waiting.views.iter().map(|view| self.subscription(view)));
        if step == Step::CardFailed {
            parts.push(Part::Text(locale.text("mail-renewal-card-failed")));
        }
        // Of several it is clear which ones this is about.
        if let (false, [_]) = (waiting.others.is_empty(), waiting.views.as_slice()) {
            let others: u32 = waiting.others.iter().map(RenewalView::order_count).sum();
            let count = [("count", i64::from(others + 1).into())];
            parts.push(Part::Text(locale.text_with("mail-renewal-to-pay-several", &count)));
        }
        parts.push(Part::Text(locale.text("order-credit-sign-in")));
        parts.push(Part::Link(locale.text_with(words.link, &args), link));
        for other in &waiting.others {
            let RenewalState::ToPay { order_secret, .. } = &other.state else { continue };
            let link = format!("{}/{}/orders/{order_secret}", self.url, locale.language());
            parts.extend(other_to_pay(locale, other).map(|words| Part::Link(words, link)));
        }
        Some((locale.text_with(words.subject, &args), parts))
    }
}

/// The messages of a mail about an order that waits for its buyer.
struct ToPayWords {
    subject: &'static str,
    text: &'static str,
    link: &'static str,
}

impl ToPayWords {
    const TOLD: Self = Self {
        subject: "mail-renewal-to-pay-subject",
        text: "mail-renewal-to-pay",
        link: "mail-renewal-pay",
    };
    const REMINDER: Self = Self {
        subject: "mail-renewal-pay-reminder-subject",
        text: "mail-renewal-pay-reminder",
        link: "mail-renewal-pay",
    };
    const TOLD_TOGETHER: Self = Self {
        subject: "mail-renewal-to-pay-together-subject",
        text: "mail-renewal-to-pay-together",
        link: "mail-renewal-pay-together",
    };
    const REMINDER_TOGETHER: Self = Self {
        subject: "mail-renewal-pay-reminder-subject",
        text: "mail-renewal-pay-reminder-together",
        link: "mail-renewal-pay-together",
    };
}

/// Each series with its season and its seats.
fn named(locale: &Locale, views: &[RenewalView]) -> String {
    let mut series: Vec<[String; 2]> = Vec::new();
    for view in views {
        let name = format!("{} · {}", view.package, view.season);
        let seat = view.seat.as_ref().map(|seat| seat_place(locale, seat)).unwrap_or_default();
        match series.iter_mut().find(|[known, _]| *known == name) {
            Some([_, seats]) => *seats = format!("{seats}; {seat}"),
            None => series.push([name, seat]),
        }
    }
    let said = series.into_iter().map(|[name, seats]| match seats.is_empty() {
        true => name,
        false => format!("{name} · {seats}"),
    });
    said.collect::<Vec<_>>().join("; ")
}

/// A link to the order of a subscription that is to be paid beside another one.
pub fn other_to_pay(locale: &Locale, view: &RenewalView) -> Option<String> {
    let RenewalState::ToPay { pay_by, .. } = view.state else { return None };
    let seat = view.seat.as_ref().map(|seat| seat_place(locale, seat));
    // Of several that one order renews, the sum tells which.
    let seat = match view.shared {
        None => seat,
        Some(shared) => Some(locale.money(shared.total)),
    };
    let what = [Some(view.package.clone()), seat];
    let what = what.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let until = locale.date_plain(pay_by, &view.time_zone);
    let args = [("until", until.into()), ("what", what.into())];
    Some(locale.text_with("renewal-other-to-pay", &args))
}
