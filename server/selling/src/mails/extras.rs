//! In mails about orders: what was bought beside tickets, and the codes of gift vouchers.

use super::page::Page;
use domain::{money::Money, order::OrderExtra, voucher::Voucher};
use house::mail::Part;

impl Page<'_> {
    pub(super) fn extras_of_order(&self) -> Vec<Part> {
        let extras = &self.printout.view.extras;
        if extras.is_empty() {
            return Vec::new();
        }
        let named: Vec<String> = extras.iter().map(|extra| self.counted(extra)).collect();
        let args = [("extras", named.join(", ").into())];
        let is_collected = extras.iter().any(OrderExtra::is_to_collect);
        // Alone, the sums below name them.
        let id = match (self.standing().next().is_some(), is_collected) {
            (true, true) => Some("mail-extras-collect"),
            (true, false) => Some("mail-extras"),
            (false, true) => Some("mail-extras-collect-alone"),
            (false, false) => None,
        };
        let mut parts = Vec::from_iter(id.map(|id| Part::Text(self.locale.text_with(id, &args))));
        parts.extend(extras.iter().map(|it| self.sum(self.counted(it), it.due_minor, false)));
        let vouchers = extras
            .iter()
            .flat_map(|extra| extra.vouchers.iter().map(|it| self.voucher(it, &extra.time_zone)));
        let vouchers: Vec<Part> = vouchers.collect();
        if !vouchers.is_empty() {
            parts.extend(vouchers);
            parts.push(Part::Text(self.locale.text("voucher-mail-how")));
            parts.push(Part::Text(self.locale.text("help-voucher-withdraw")));
        }
        parts
    }

    /// `2 × Programme book`.
    fn counted(&self, extra: &OrderExtra) -> String {
        let args = [("count", extra.quantity.into()), ("name", extra.name.clone().into())];
        match extra.quantity {
            1 => extra.name.clone(),
            _ => self.locale.text_with("extras-count", &args),
        }
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
