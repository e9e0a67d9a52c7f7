//! The words of mails about renewals, and what pages say in the same words.

use super::{
    Step, Words,
    asked::{in_orders, joined, next_step, next_step_of_several},
};
use crate::renewal::{
    flexible::FlexibleView,
    view::{RenewalState, RenewalView, WishView},
};
use domain::{
    moment::Moment,
    money::Money,
    tickets::renewal::{Answer, RenewalEnd},
};
use house::{
    locales::{Arg, Locale},
    mail::{MailContent, Part},
};
use selling::printout::seat_place;
use std::slice;

/// A subject, and what is below it.
pub(super) type Said = (String, Vec<Part>);

impl Words<'_> {
    /// None: it isn't true any more.
    pub(super) fn of_step(&self, step: Step, mut views: Vec<RenewalView>) -> Option<Said> {
        match step {
            Step::Wishes => self.wishes(&views),
            Step::Unpaid => self.unpaid(&views),
            Step::Ended => self.ended(&views),
            Step::Flexible => self.flexible(views.first()?),
            Step::Asked | Step::Reminder => {
                let is_reminder = step == Step::Reminder;
                views.retain(|view| {
                    let is_silent = view.answer.is_none() && (view.keeps_seat || !is_reminder);
                    matches!(view.state, RenewalState::Open { .. }) && is_silent
                });
                (!views.is_empty()).then(|| self.asked(&views, is_reminder))
            }
            Step::SeatGone => {
                views.retain(is_gone);
                (!views.is_empty()).then(|| self.gone(&views))
            }
            // They are written of other renewals than those of the former order.
            Step::Answered { .. } | Step::ToPay | Step::CardFailed | Step::PayReminder => None,
        }
    }

    /// It names of one its series and seat, of several each series.
    pub(super) fn subject(&self, id: &str, views: &[RenewalView]) -> String {
        let what = match views {
            [view] => {
                let seat = view.seat.as_ref().map(|seat| seat_place(self.locale, seat));
                let names = [Some(view.package.clone()), seat];
                names.into_iter().flatten().collect::<Vec<_>>().join(", ")
            }
            _ => {
                let mut names: Vec<&str> = Vec::new();
                for view in views.iter().filter(|view| !view.package.is_empty()) {
                    if !names.contains(&view.package.as_str()) {
                        names.push(&view.package);
                    }
                }
                names.join(", ")
            }
        };
        self.locale.text_with(id, &[("what", what.into()), count_of(views)])
    }

    /// What was heard, and what comes next: of one, or of several that are answered together.
    /// `left`: what nobody has answered yet.
    pub(super) fn answered(&self, views: &[RenewalView], left: &[RenewalView]) -> Option<Said> {
        let [first, _, ..] = views else { return self.answered_one(views.first()?) };
        if first.answer == Some(Answer::Declined) {
            return self.declined(views);
        }
        let locale = self.locale;
        // Each has its own day, and the first of them is one for all.
        let open = views.iter().filter_map(|view| {
            let RenewalState::Open { until } = view.state else { return None };
            Some((until, view))
        });
        let (until, soonest) = open.min_by_key(|(until, _)| *until)?;
        let until = ("until", last_day(locale, until, soonest).into());
        let args = [count_of(views), ("total", locale.money(sum_of(views)?).into()), until];
        let mut parts = vec![Part::Text(locale.text_with("mail-renewal-confirmed-several", &args))];
        for group in in_orders(views) {
            self.confirmed_together(&group, &mut parts)?;
        }
        if !left.is_empty() {
            parts.push(Part::Text(locale.text("mail-renewal-left")));
            parts.extend(left.iter().map(|view| self.subscription(view)));
        }
        parts.push(self.link_to_renewals("mail-renewal-change"));
        Some((self.subject("mail-renewal-confirmed-several-subject", views), parts))
    }

    fn declined(&self, views: &[RenewalView]) -> Option<Said> {
        let first = views.first()?;
        let RenewalState::Open { until } = first.state else { return None };
        let until = last_day(self.locale, until, first);
        let args = [("until", until.into()), count_of(views)];
        let said = |id: &str| Part::Text(self.locale.text_with(id, &args));
        let mut parts = vec![said("mail-renewal-declined")];
        parts.extend(views.iter().map(|view| self.subscription(view)));
        parts.push(said("mail-renewal-declined-next"));
        parts.push(self.link_to_renewals("mail-renewal-change"));
        Some((self.subject("mail-renewal-declined-subject", views), parts))
    }

    fn answered_one(&self, view: &RenewalView) -> Option<Said> {
        let RenewalState::Open { until } = view.state else { return None };
        let locale = self.locale;
        let until = last_day(locale, until, view);
        let name = view.chosen.as_ref().map(|it| it.name.clone()).unwrap_or_default();
        let args = [("until", until.clone().into()), ("name", name.clone().into())];
        let said = |id: &str| Part::Text(locale.text_with(id, &args));
        let (subject, first) = match view.answer? {
            Answer::Confirmed => ("mail-renewal-confirmed-subject", "mail-renewal-confirmed"),
            // Who has a flexible subscription only asks for no seat.
            Answer::Declined if !view.keeps_seat => return None,
            Answer::Declined => return self.declined(slice::from_ref(view)),
            Answer::Flexible(_) => ("mail-renewal-changed-subject", "mail-renewal-changed"),
        };
        let mut parts = vec![said(first), self.subscription(view)];
        match view.answer? {
            Answer::Confirmed | Answer::Declined => self.confirmed(view, &until, &mut parts),
            Answer::Flexible(_) => {
                let lede = view.keeps_seat.then(|| said("renewal-flexible-lede"));
                parts.extend(lede);
                parts.push(said("mail-renewal-changed-next"));
            }
        }
        parts.push(self.link_to_renewals("mail-renewal-change"));
        let subject = match view.answer? {
            Answer::Flexible(_) => locale.text_with(subject, &[("what", name.into())]),
            Answer::Confirmed | Answer::Declined => self.subject(subject, slice::from_ref(view)),
        };
        Some((subject, parts))
    }

    /// When it is paid, and which seats were asked for.
    fn confirmed(&self, view: &RenewalView, until: &str, parts: &mut Vec<Part>) {
        parts.extend(next_step(self.locale, view, until).map(Part::Text));
        self.asked_for(view, parts);
    }

    /// The same of those that are one order. None: one can't be answered any more.
    fn confirmed_together(&self, group: &[&RenewalView], parts: &mut Vec<Part>) -> Option<()> {
        let all = joined(group)?;
        let RenewalState::Open { until } = all.state else { return None };
        let until = last_day(self.locale, until, &all);
        parts.extend(group.iter().map(|view| self.subscription(view)));
        match group {
            [view] => self.confirmed(view, &until, parts),
            _ => {
                parts.extend(next_step_of_several(self.locale, &all, &until).map(Part::Text));
                for view in group {
                    self.asked_for(view, parts);
                }
            }
        }
        Some(())
    }

    /// The seats that were asked for, and what they cost.
    pub(super) fn asked_for(&self, view: &RenewalView, parts: &mut Vec<Part>) {
        if view.wishes.is_empty() {
            return;
        }
        parts.push(Part::Text(self.locale.text("renewal-wishes")));
        parts.extend(view.wishes.iter().map(|wish| self.wish(view, wish)));
        if view.seat.is_some() {
            parts.push(Part::Text(self.locale.text("renewal-wish-price")));
        }
    }

    /// What became of each seat that was asked for.
    pub(super) fn wishes(&self, views: &[RenewalView]) -> Option<Said> {
        let locale = self.locale;
        let mut parts = vec![Part::Text(locale.text("mail-renewal-wishes"))];
        let mut told: Vec<RenewalView> = Vec::new();
        for view in views.iter().filter(|it| !matches!(it.state, RenewalState::Ended(_))) {
            let Some(seat) = &view.seat else { continue };
            for wish in &view.wishes {
                let result = wish.result.as_deref()?;
                parts.push(self.wish(view, wish));
                parts.push(Part::Text(locale.text(wish_result(result))));
            }
            let seat = seat_place(locale, seat);
            let args = [("seat", seat.into()), ("amount", locale.money(view.total).into())];
            parts.push(Part::Text(locale.text_with("mail-renewal-wishes-seat", &args)));
            told.push(view.clone());
        }
        parts.push(self.link_to_renewals("mail-renewal-see"));
        let subject = self.subject("mail-renewal-wishes-subject", &told);
        (!told.is_empty()).then_some((subject, parts))
    }

    /// Of one for two, both seats are named.
    fn wish(&self, view: &RenewalView, wish: &WishView) -> Part {
        let seats = wish.seat.iter().chain(&wish.beside).map(|seat| seat_place(self.locale, seat));
        let place = wish.seat.as_ref().map(|_| seats.collect::<Vec<_>>().join(" + "));
        let total = self.locale.money(wish.total);
        let (package, season) = (wish.package.clone(), view.season.clone());
        Part::Ticket([package, season, place.unwrap_or_default(), total])
    }

    pub(super) fn unpaid(&self, views: &[RenewalView]) -> Option<Said> {
        let is_it = |view: &&RenewalView| matches!(view.state, RenewalState::Unpaid { .. });
        let its: Vec<RenewalView> = views.iter().filter(is_it).cloned().collect();
        let args = [count_of(&its), ("amount", self.locale.money(sum_of(&its)?).into())];
        let text = self.locale.text_with("mail-renewal-unpaid", &args);
        Some((self.subject("mail-renewal-unpaid-subject", &its), self.over(text, &its)))
    }

    pub(super) fn ended(&self, views: &[RenewalView]) -> Option<Said> {
        let is_it = |view: &&RenewalView| view.state == RenewalState::Ended(RenewalEnd::Unanswered);
        let its: Vec<RenewalView> = views.iter().filter(is_it).cloned().collect();
        let text = self.locale.text_with("mail-renewal-ended", &[count_of(&its)]);
        let subject = self.subject("mail-renewal-ended-subject", &its);
        (!its.is_empty()).then(|| (subject, self.over(text, &its)))
    }

    /// Nothing is charged, and what is free can be bought: those that are sold from the same day on
    /// stand together.
    fn over(&self, text: String, views: &[RenewalView]) -> Vec<Part> {
        let mut parts = vec![Part::Text(text)];
        let mut rest: Vec<RenewalView> = views.to_vec();
        let mut is_on_sale = false;
        while let Some(first) = rest.first().cloned() {
            let (its, others): (Vec<_>, Vec<_>) =
                rest.into_iter().partition(|view| view.sold_from == first.sold_from);
            parts.extend(its.iter().map(|view| self.subscription(view)));
            let count = count_of(&its);
            parts.push(Part::Text(match first.sold_from {
                Some(at) => {
                    let date = self.locale.date_plain(at, &first.time_zone);
                    let args = [count, ("date", date.into())];
                    self.locale.text_with("mail-renewal-ended-later", &args)
                }
                None => self.locale.text_with("mail-renewal-ended-next", &[count]),
            }));
            is_on_sale |= first.sold_from.is_none();
            rest = others;
        }
        parts.extend(is_on_sale.then(|| self.link_to_offers()));
        parts
    }

    pub(super) fn gone(&self, views: &[RenewalView]) -> Said {
        let is_fixed = views.iter().any(|view| view.keeps_seat);
        let (subject, text) = match is_fixed {
            true => ("mail-renewal-gone-subject", "mail-renewal-gone"),
            false => ("mail-renewal-not-granted-subject", "mail-renewal-not-granted"),
        };
        let mut parts = vec![Part::Text(self.locale.text_with(text, &[count_of(views)]))];
        parts.extend(views.iter().map(|view| self.subscription(view)));
        parts.push(self.link_to_offers());
        (self.subject(subject, views), parts)
    }

    /// None: it isn't one that has changed.
    pub(super) fn flexible(&self, view: &RenewalView) -> Option<Said> {
        let chosen = view.chosen.as_ref()?;
        if view.state != RenewalState::Ended(RenewalEnd::Flexible) {
            return None;
        }
        let locale = self.locale;
        let args = [("name", chosen.name.clone().into()), ("season", view.season.clone().into())];
        let link = format!("{}/{}/offers/{}", self.url, locale.language(), chosen.key);
        let what = [("what", chosen.name.clone().into())];
        let parts = vec![
            Part::Text(locale.text_with("mail-renewal-flexible", &args)),
            Part::Text(when_to_choose(locale, chosen, &view.time_zone)),
            Part::Text(locale.text("renewal-flexible-seasons")),
            Part::Link(locale.text("renewal-flexible-link"), link),
        ];
        Some((locale.text_with("mail-renewal-flexible-subject", &what), parts))
    }

    pub(super) fn subscription(&self, view: &RenewalView) -> Part {
        let locale = self.locale;
        let seat = view.seat.as_ref().map(|seat| seat_place(locale, seat));
        let total = match view.seat {
            Some(_) => locale.money(view.total),
            None => String::new(),
        };
        let package = match &view.holder {
            Some(holder) => format!("{} · {holder}", view.package),
            None => view.package.clone(),
        };
        Part::Ticket([package, view.season.clone(), seat.unwrap_or_default(), total])
    }

    pub(super) fn link_to_renewals(&self, words: &str) -> Part {
        let link = format!("{}/{}/account/renewals", self.url, self.locale.language());
        Part::Link(self.locale.text(words), link)
    }

    fn link_to_offers(&self) -> Part {
        let link = format!("{}/{}/offers", self.url, self.locale.language());
        Part::Link(self.locale.text("mail-renewal-offers"), link)
    }

    pub(super) fn name(&self) -> String {
        domain::wording::text::full_name(self.order.given_name, self.order.family_name)
    }

    pub(super) fn mail(&self, subject: String, body: Vec<Part>) -> MailContent {
        let locale = self.locale;
        let house = locale.text("house-name");
        let mut parts = vec![Part::greeting(locale, &self.name())];
        parts.extend(body);
        parts.push(Part::Text(locale.text_with("mail-closing", &[("house", house.into())])));
        parts.push(Part::Text(locale.text("mail-footer-subscription")));
        MailContent::new(locale, subject, parts)
    }
}

fn count_of(views: &[RenewalView]) -> (&'static str, Arg) {
    ("count", i64::try_from(views.len()).unwrap_or(i64::MAX).into())
}

/// None: there are none.
fn sum_of(views: &[RenewalView]) -> Option<Money> {
    let currency = views.first()?.total.currency;
    Some(Money::new(views.iter().map(|view| view.total.minor).sum(), currency))
}

fn is_gone(view: &RenewalView) -> bool {
    let gone = [
        RenewalEnd::SeatGone,
        RenewalEnd::NotGranted,
        RenewalEnd::NothingLeft,
        RenewalEnd::MostForPerson,
    ];
    gone.into_iter().any(|end| view.state == RenewalState::Ended(end))
}

/// The last day on which something can be done.
pub(super) fn last_day(locale: &Locale, until: Moment, view: &RenewalView) -> String {
    locale.date_plain(until.minus_ms(1), &view.time_zone)
}

/// The message for what became of a wish.
pub fn wish_result(result: &str) -> &'static str {
    match result {
        "granted" => "renewal-wish-granted",
        "taken" => "renewal-wish-taken",
        "kept" => "renewal-wish-kept",
        "apart" => "renewal-two-apart",
        _ => "renewal-wish-not-needed",
    }
}

/// When performances and seats of a flexible subscription can be chosen.
pub fn when_to_choose(locale: &Locale, chosen: &FlexibleView, zone: &str) -> String {
    let date = |at| locale.date_plain(at, zone);
    let from = chosen.opens.map(|at| {
        let args = [("date", date(at).into()), ("time", locale.time(at, zone).into())];
        ("from", locale.text_with("common-when", &args).into())
    });
    let until = chosen.closes.map(|at| ("until", date(at.minus_ms(1)).into()));
    match (from, until) {
        (None, None) => locale.text("renewal-flexible-now"),
        (None, Some(until)) => locale.text_with("renewal-flexible-until", &[until]),
        (Some(from), None) => locale.text_with("renewal-flexible-from", &[from]),
        (Some(from), Some(until)) => locale.text_with("renewal-flexible-span", &[from, until]),
    }
}
