//! What holders are asked, and what happens if they say nothing: of one subscription, or of several
//! together.

use super::{
    Words,
    words::{Said, last_day},
};
use crate::renewal::{
    TOGETHER_MAX,
    view::{DuePart, RenewalState, RenewalView, WillPay, is_renewed_with},
};
use domain::{moment::Moment, money::Money, tickets::renewal::Answer};
use house::{locales::Locale, mail::Part};
use std::collections::BTreeMap;

impl Words<'_> {
    pub(super) fn asked(&self, views: &[RenewalView], is_reminder: bool) -> Said {
        let locale = self.locale;
        let season = views.first().map(|view| view.season.clone()).unwrap_or_default();
        let keeps_seat = views.iter().any(|view| view.keeps_seat);
        let is_several = views.len() > 1;
        let intro = match (is_reminder, is_several) {
            _ if !keeps_seat => "mail-renewal-asked-flexible",
            (true, true) => "mail-renewal-reminder-several",
            (true, false) => "mail-renewal-reminder",
            (false, true) => "mail-renewal-asked-several",
            (false, false) => "mail-renewal-asked",
        };
        let mut parts = vec![Part::Text(locale.text_with(intro, &[("season", season.into())]))];
        parts.extend(views.iter().map(|view| self.subscription(view)));
        parts.extend(self.performances(views));
        parts.extend(alike(views).iter().flat_map(|group| self.without_answer(group)));
        for view in views.iter().filter(|view| view.renews_by_itself) {
            self.asked_for(view, &mut parts);
        }
        let has_seat = views.iter().any(|view| view.seat.is_some());
        parts.push(self.link_to_renewals(match (has_seat, keeps_seat) {
            (true, _) if is_several => "mail-renewal-open-several",
            (true, _) => "mail-renewal-open",
            (false, true) => "mail-renewal-open-gone",
            (false, false) => "mail-renewal-open-unseated",
        }));
        let subject = match (is_reminder, is_several) {
            (true, true) => "mail-renewal-reminder-several-subject",
            (true, false) => "mail-renewal-reminder-subject",
            (false, true) => "mail-renewal-asked-several-subject",
            (false, false) => "mail-renewal-asked-subject",
        };
        (self.subject(subject, views), parts)
    }

    /// Until when those of a group can be answered, and what becomes of them otherwise.
    fn without_answer(&self, group: &[&RenewalView]) -> Vec<Part> {
        let Some(all) = joined(group) else { return Vec::new() };
        let RenewalState::Open { until } = all.state else { return Vec::new() };
        let locale = self.locale;
        let until = last_day(locale, until, &all);
        let is_several = group.len() > 1;
        let id = match (all.seat.is_some(), all.keeps_seat) {
            (true, _) if is_several => "renewal-open-several",
            (true, _) => "renewal-open",
            (false, true) => "mail-renewal-asked-gone",
            (false, false) => "renewal-unseated-open",
        };
        let total = locale.money(all.total);
        let args = [("until", until.as_str().into()), ("total", total.into())];
        let silent = all.seat.is_some().then(|| silent_words(locale, &all, &until, is_several));
        let texts = [Some(locale.text_with(id, &args)), silent];
        texts.into_iter().flatten().map(Part::Text).collect()
    }

    /// The new performances of each series, as far as they are known.
    fn performances(&self, views: &[RenewalView]) -> Vec<Part> {
        let mut series: Vec<Vec<String>> = Vec::new();
        for view in views.iter().filter(|view| !view.performances.is_empty()) {
            let name = format!("{} · {}", view.package, view.season);
            if series.iter().any(|known| known.first() == Some(&name)) {
                continue;
            }
            let lines = view.performances.iter().map(|line| {
                let zone = &line.time_zone;
                let date = self.locale.date_long(line.starts_at, zone);
                let time = self.locale.time(line.starts_at, zone);
                let args = [("date", date.into()), ("time", time.into())];
                format!("{}, {}", line.title, self.locale.text_with("common-when", &args))
            });
            series.push([name].into_iter().chain(lines).collect());
        }
        series.into_iter().map(|lines| Part::Text(lines.join("\n"))).collect()
    }
}

/// Those that one answer renewed as one order stand together.
pub(super) fn in_orders(views: &[RenewalView]) -> Vec<Vec<&RenewalView>> {
    grouped(views, is_renewed_with)
}

/// Those of which the same is said without an answer stand together.
fn alike(views: &[RenewalView]) -> Vec<Vec<&RenewalView>> {
    grouped(views, are_alike)
}

/// Open seats of one series, about which one person is asked the same, are answered together, as
/// many as one answer is for. Each of the others stands alone.
pub fn answered_alike(views: &[RenewalView]) -> Vec<Vec<&RenewalView>> {
    let groups = grouped(views, are_one_answer);
    groups.iter().flat_map(|group| group.chunks(TOGETHER_MAX)).map(<[_]>::to_vec).collect()
}

fn grouped(
    views: &[RenewalView],
    are_alike: fn(&RenewalView, &RenewalView) -> bool,
) -> Vec<Vec<&RenewalView>> {
    let mut groups: Vec<Vec<&RenewalView>> = Vec::new();
    for view in views {
        let is_its = |group: &&mut Vec<&RenewalView>| {
            group.first().is_some_and(|first| are_alike(first, view))
        };
        match groups.iter_mut().find(is_its) {
            Some(group) => group.push(view),
            None => groups.push(vec![view]),
        }
    }
    groups
}

fn are_alike(one: &RenewalView, other: &RenewalView) -> bool {
    one.state == other.state
        && one.seat.is_some() == other.seat.is_some()
        && one.keeps_seat == other.keeps_seat
        && one.renews_by_itself == other.renews_by_itself
        && one.will_pay == other.will_pay
        && one.mandate == other.mandate
        && one.total.currency == other.total.currency
}

fn are_one_answer(one: &RenewalView, other: &RenewalView) -> bool {
    let is_plain = |view: &RenewalView| {
        let is_open = matches!(view.state, RenewalState::Open { .. });
        is_open && view.seat.is_some() && view.wishes.is_empty() && view.chosen.is_none()
    };
    is_plain(one)
        && is_plain(other)
        && are_alike(one, other)
        && (&one.package, &one.season) == (&other.package, &other.season)
        && (one.answer, one.payment) == (other.answer, other.payment)
        && one.together == other.together
        && (&one.ways, &one.creditor) == (&other.ways, &other.creditor)
        && one.due.iter().map(|part| part.at).eq(other.due.iter().map(|part| part.at))
}

/// The first of them, with the sums of all.
pub fn joined(group: &[&RenewalView]) -> Option<RenewalView> {
    let first = *group.first()?;
    let currency = first.total.currency;
    let mut due: BTreeMap<Moment, (i64, u32)> = BTreeMap::new();
    for view in group {
        for part in &view.due {
            let (sum_minor, count) = due.entry(part.at).or_default();
            *sum_minor += part.amount.unwrap_or(view.total).minor;
            *count = part.count.max(*count);
        }
    }
    let amount = |minor| Some(Money::new(minor, currency));
    let part = |(at, (minor, count))| DuePart { at, amount: amount(minor), count };
    let total_minor = group.iter().map(|view| view.total.minor).sum();
    let total = Money::new(total_minor, currency);
    Some(RenewalView { total, due: due.into_iter().map(part).collect(), ..first.clone() })
}

/// What happens when nothing is said of a seat that is kept. `until`: the last day to answer.
pub fn unanswered(locale: &Locale, view: &RenewalView, until: &str) -> String {
    silent_words(locale, view, until, false)
}

/// The same of several: `view` has their sums.
pub fn unanswered_of_several(locale: &Locale, view: &RenewalView, until: &str) -> String {
    silent_words(locale, view, until, true)
}

fn silent_words(locale: &Locale, view: &RenewalView, until: &str, is_several: bool) -> String {
    let id = match (view.renews_by_itself, is_several) {
        (false, false) => return locale.text("renewal-itself-ends"),
        (false, true) => return locale.text("renewal-itself-ends-several"),
        (true, false) => "renewal-itself-renews",
        (true, true) => "renewal-itself-renews-several",
    };
    let mut said = vec![locale.text(id)];
    said.extend(payment_words(locale, view, until, is_several));
    said.join(" ")
}

/// When and how it is paid, if it is renewed as it stands. `until`: the last day to answer.
pub fn next_step(locale: &Locale, view: &RenewalView, until: &str) -> Option<String> {
    payment_words(locale, view, until, false)
}

/// The same of several: `view` has their sums.
pub fn next_step_of_several(locale: &Locale, view: &RenewalView, until: &str) -> Option<String> {
    payment_words(locale, view, until, true)
}

/// Those that one answer renewed together are one order. Of several others each has an order of its
/// own, so they are charged, or paid by links, one by one.
fn payment_words(
    locale: &Locale,
    view: &RenewalView,
    until: &str,
    is_several: bool,
) -> Option<String> {
    let pays = view.will_pay?;
    let until = ("until", until.into());
    if view.seat.is_none() {
        return Some(locale.text_with("renewal-next-wish", &[until]));
    }
    let is_one_order = view.together.is_some() && view.answer == Some(Answer::Confirmed);
    let date = |at| locale.date_plain(at, &view.time_zone);
    let amount = ("amount", locale.money(view.total).into());
    let dates = ("dates", due_words(locale, view).into());
    Some(match (pays, &view.mandate) {
        (WillPay::Card { used_at }, _) => {
            let args = [until, amount, ("date", date(used_at).into())];
            let id = match (is_several, is_one_order) {
                (false, _) => "renewal-next-card",
                (true, false) => "renewal-next-card-several",
                (true, true) => "renewal-next-card-together",
            };
            locale.text_with(id, &args)
        }
        (WillPay::Debit, Some(mandate)) => {
            let end = ("end", mandate.iban_end.as_str().into());
            let reference = ("mandate", mandate.reference.as_str().into());
            locale.text_with("renewal-next-debit", &[until, amount, dates, end, reference])
        }
        (WillPay::Invoice, _) => locale.text_with("renewal-next-invoice", &[until, amount, dates]),
        // Without a mandate nothing is collected.
        (WillPay::Link | WillPay::Debit, _) => {
            let id = match (is_several, is_one_order) {
                (false, _) => "renewal-next-link",
                (true, false) => "renewal-next-link-several",
                (true, true) => "renewal-next-link-together",
            };
            locale.text_with(id, &[until, amount])
        }
    })
}

/// Each day on which something is due, with its sum where there are several, and with what that
/// pays where it isn't as much each time.
pub fn due_words(locale: &Locale, view: &RenewalView) -> String {
    let is_uneven = view.due.windows(2).any(|pair| pair[0].count != pair[1].count);
    let part = |part: &DuePart| {
        let date = locale.date_plain(part.at, &view.time_zone);
        let Some(amount) = part.amount.filter(|_| view.due.len() > 1) else { return date };
        let amount = locale.money(amount);
        match is_uneven {
            true => {
                let count = [("count", i64::from(part.count).into())];
                let pays = locale.text_with("renewal-performances", &count);
                format!("{date} ({amount}, {pays})")
            }
            false => format!("{date} ({amount})"),
        }
    };
    view.due.iter().map(part).collect::<Vec<_>>().join("\u{a0}· ")
}
