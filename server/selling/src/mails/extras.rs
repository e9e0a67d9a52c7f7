//! In mails about orders: what was bought beside tickets, and the codes of gift vouchers.

use super::page::Page;
use domain::{
    id::ExtraId,
    money::Money,
    order::OrderExtra,
    sales::{extra::ExtraKind, voucher::Voucher},
};
use house::{locales::Locale, mail::Part, settings::withdrawal::withdrawal_end};
use season::catalogue::Catalogue;

/// `2 × Programme book, Parking space`.
pub(super) fn counted<'n>(
    locale: &Locale,
    pieces: impl IntoIterator<Item = (&'n str, u32)>,
) -> String {
    let one = |(name, count): (&str, u32)| match count {
        1 => name.to_owned(),
        _ => locale.text_with("extras-count", &[("count", count.into()), ("name", name.into())]),
    };
    pieces.into_iter().map(one).collect::<Vec<_>>().join(", ")
}

/// Each piece's extra, but for gift vouchers, which are named by their values.
pub(super) fn names(catalogue: &Catalogue, pieces: &[ExtraId], locale: &Locale) -> String {
    let mut named: Vec<(&str, u32)> = Vec::new();
    for extra in pieces.iter().filter_map(|id| catalogue.extra(*id)) {
        if extra.kind == ExtraKind::Voucher {
            continue;
        }
        let name = catalogue.text(&format!("offer.{}.name", extra.key), locale.language());
        let name = name.unwrap_or(&extra.key);
        match named.iter_mut().find(|(known, _)| *known == name) {
            Some((_, count)) => *count += 1,
            None => named.push((name, 1)),
        }
    }
    counted(locale, named)
}

impl Page<'_> {
    pub(super) fn extras_of_order(&self) -> Vec<Part> {
        let extras: Vec<&OrderExtra> = self.printout.view.own_extras().collect();
        if extras.is_empty() {
            return Vec::new();
        }
        let named: Vec<String> = extras.iter().map(|extra| self.counted(extra)).collect();
        let args = [("extras", named.join(", ").into())];
        let is_collected = extras.iter().any(|extra| extra.is_to_collect());
        // Alone, the sums below name them.
        let id = match (self.standing().next().is_some(), is_collected) {
            (true, true) => Some("mail-extras-collect"),
            (true, false) => Some("mail-extras"),
            (false, true) => Some("mail-extras-collect-alone"),
            (false, false) => None,
        };
        let mut parts = Vec::from_iter(id.map(|id| Part::Text(self.locale.text_with(id, &args))));
        parts.extend(extras.iter().map(|it| self.sum(self.counted(it), it.due_minor, false)));
        // The codes of those in a present wait for its recipient.
        let vouchers = extras.iter().flat_map(|extra| {
            let shown = extra.vouchers.iter().filter(|it| !it.is_in_present);
            shown.map(|it| self.voucher(it, &extra.time_zone))
        });
        let vouchers: Vec<Part> = vouchers.collect();
        if extras.iter().any(|extra| extra.vouchers.iter().any(|it| it.is_in_present)) {
            parts.push(Part::Text(self.locale.text("voucher-mail-in-gift")));
        }
        if !vouchers.is_empty() {
            parts.extend(vouchers);
            parts.push(Part::Text(self.locale.text("voucher-mail-how")));
            parts.extend(self.withdrawal());
        }
        parts
    }

    /// Until when their buyer can withdraw from the purchase of vouchers. None: no more.
    fn withdrawal(&self) -> Option<Part> {
        let extras = self.printout.view.extras.iter();
        let all = extras.flat_map(|extra| extra.vouchers.iter().map(move |it| (it, extra)));
        let ends = all.filter_map(|(voucher, extra)| {
            let end = withdrawal_end(voucher, &extra.time_zone);
            let is_open = voucher.withdrawal_refused(self.now, end).is_none();
            is_open.then(|| self.locale.date_plain(end.minus_ms(1), &extra.time_zone))
        });
        // Those of one order were bought at one time.
        let days: Vec<String> = ends.collect();
        let day = days.first()?.clone();
        let args = [("count", (days.len() as u32).into()), ("day", day.into())];
        Some(Part::Text(self.locale.text_with("voucher-withdraw-until", &args)))
    }

    fn counted(&self, extra: &OrderExtra) -> String {
        counted(self.locale, [(extra.name.as_str(), extra.quantity)])
    }

    fn voucher(&self, voucher: &Voucher, time_zone: &str) -> Part {
        let value = self.locale.money(Money::new(voucher.value_minor, voucher.currency));
        let code = voucher.code.to_string();
        let until = voucher.valid_until.map(|until| {
            let day = self.locale.date_plain(until.minus_ms(1), time_zone);
            self.locale.text_with("voucher-valid-until", &[("day", day.into())])
        });
        Part::Ticket([
            self.locale.text_with("voucher-mail", &[("value", value.into())]),
            self.locale.text_with("voucher-mail-code", &[("code", code.into())]),
            until.unwrap_or_default(),
            String::new(),
        ])
    }
}
