//! What a change of a performance brings its buyer, and whom else it concerns, as the mail about it
//! says it.

use crate::{
    mails::{Matter, extras::counted, page::Page},
    printout::place,
};
use domain::{
    id::ChangeId,
    money::Money,
    order::Whose,
    tickets::change::{ChangeKind, OrderChangeView},
};
use house::{locales::Arg, mail::Part};

/// What becomes credit in any case: by where it came from.
pub const TO_CREDIT: [&str; 3] =
    ["mail-changed-to-credit", "mail-changed-to-exchange", "mail-changed-to-credit-both"];

/// What a change brings, as it was when it was told.
#[derive(Clone, Copy, Debug, Default)]
pub struct Brings {
    /// What goes back if the buyer chooses so. None: nothing can now.
    pub refund_minor: Option<i64>,
    /// Of that, what gift vouchers and credit had paid: it goes back there in any case.
    pub voucher_minor: i64,
    pub credit_minor: i64,
    /// Of the rest, what staff took at a counter: a refund of it is paid there.
    pub at_counter_minor: i64,
    /// What was paid of an order that is paid later, and settles what is still owed of it.
    pub settles_minor: i64,
    /// Offers for resale that it ended.
    pub offers_ended: u32,
}

/// Of a mail about a change; None: of another.
pub fn brings(matter: Matter) -> Option<(ChangeId, Brings)> {
    let Matter::PerformanceChanged {
        change,
        refund_minor,
        voucher_minor,
        credit_minor,
        at_counter_minor,
        settles_minor,
        offers_ended,
    } = matter
    else {
        return None;
    };
    let brings = Brings {
        refund_minor,
        voucher_minor,
        credit_minor,
        at_counter_minor,
        settles_minor,
        offers_ended,
    };
    Some((change, brings))
}

impl Brings {
    /// Vouchers and credit have paid for all of it: there is no choice between money and credit.
    pub fn has_one_way(self) -> bool {
        let house_minor = self.voucher_minor + self.credit_minor;
        house_minor > 0 && self.refund_minor.is_some_and(|minor| minor <= house_minor)
    }

    /// What a card or an account had paid.
    fn by_bank_minor(self) -> i64 {
        let house_minor = self.voucher_minor + self.credit_minor + self.at_counter_minor;
        self.refund_minor.unwrap_or_default() - house_minor
    }
}

impl Page<'_> {
    /// What goes back for the tickets, and what of it goes where in any case.
    pub fn amounts(&self, brings: Brings) -> Vec<Part> {
        let to_credit = self.printout.view.credit_source().among(TO_CREDIT);
        // Where all of it goes one way, the sum has said so.
        let is_of_parts = brings.voucher_minor + brings.credit_minor > 0;
        let by_bank_minor = if is_of_parts { brings.by_bank_minor() } else { 0 };
        let sums = [
            ("mail-changed-amount", brings.refund_minor.unwrap_or_default()),
            ("mail-changed-to-voucher", brings.voucher_minor),
            (to_credit, brings.credit_minor),
            ("mail-changed-by-bank", by_bank_minor),
        ];
        let said = sums.into_iter().filter(|(_, minor)| *minor > 0).map(|(id, minor)| {
            let amount = Money::new(minor, self.printout.view.quote.currency);
            Part::Text(self.locale.text_with(id, &self.of_money(amount)))
        });
        said.collect()
    }

    /// What its buyer may choose of what was paid at once.
    pub(super) fn choice_words(
        &self,
        told: &OrderChangeView,
        brings: Brings,
        until: &[(&str, Arg)],
    ) -> Vec<Part> {
        if !told.is_open {
            return Vec::new();
        }
        let at_counter = brings.at_counter_minor > 0;
        let id = match (told.kind, brings.has_one_way(), at_counter) {
            (ChangeKind::Cancelled, true, _) => "mail-changed-cancelled-back",
            (ChangeKind::Cancelled, false, false) => "mail-changed-cancelled-choose",
            (ChangeKind::Cancelled, false, true) => "mail-changed-cancelled-counter",
            (ChangeKind::Moved, true, _) => "mail-changed-moved-back",
            (ChangeKind::Moved, false, false) if told.is_after_all => {
                "mail-changed-after-all-choose"
            }
            (ChangeKind::Moved, false, true) if told.is_after_all => {
                "mail-changed-after-all-counter"
            }
            (ChangeKind::Moved, false, false) => "mail-changed-moved-choose",
            (ChangeKind::Moved, false, true) => "mail-changed-moved-counter",
        };
        let mut parts = vec![Part::Text(self.locale.text_with(id, until))];
        if at_counter {
            let amount = Money::new(brings.at_counter_minor, self.printout.view.quote.currency);
            let words = self.locale.text_with("mail-changed-counter", &self.of_money(amount));
            parts.push(Part::Text(words));
            let is_rest = brings.by_bank_minor() > 0;
            parts.extend(is_rest.then(|| self.said("order-change-rest-hint")));
        }
        parts
    }

    /// Of each ticket that somebody else has accepted, whose it is.
    pub fn handed_lines(&self, told: &OrderChangeView) -> Vec<Part> {
        let view = &self.printout.view;
        let id = match told.kind {
            ChangeKind::Cancelled => "order-change-handed-cancelled",
            ChangeKind::Moved => "order-change-handed-moved",
        };
        let said = view.handed(told.performance).map(|(line, to)| {
            let args = [("place", place(self.locale, line).into()), ("to", to.into())];
            Part::Text(self.locale.text_with(id, &args))
        });
        said.chain(self.pieces_of(told)).collect()
    }

    /// What goes with the tickets, and whose it is.
    fn pieces_of(&self, told: &OrderChangeView) -> Vec<Part> {
        let view = &self.printout.view;
        let to = view.handed(told.performance).next().map_or("", |(_, to)| to);
        let [own, theirs] = [
            ("order-change-pieces", "order-change-pieces-off", Whose::Buyer),
            ("order-change-pieces-handed", "order-change-pieces-handed-off", Whose::Recipient),
        ]
        .map(|(moved, off, whose)| {
            let pieces = view.pieces(told.performance, whose);
            let extras = counted(self.locale, pieces.iter().copied());
            let id = if told.kind == ChangeKind::Moved { moved } else { off };
            let args = [("extras", extras.into()), ("to", to.into())];
            (!pieces.is_empty()).then(|| Part::Text(self.locale.text_with(id, &args)))
        });
        own.into_iter().chain(theirs).collect()
    }

    /// Of what is paid later: what was paid for the tickets, and what becomes of it and when.
    pub fn paid_for(
        &self,
        [settles_minor, credit_minor]: [i64; 2],
        until: &[(&str, Arg)],
    ) -> Option<Part> {
        let id = match (settles_minor > 0, credit_minor > 0) {
            (false, false) => return None,
            (true, false) => "mail-changed-later-settles",
            (false, true) => "mail-changed-later-credit",
            (true, true) => "mail-changed-later-both",
        };
        let money = |minor| {
            let amount = Money::new(minor, self.printout.view.quote.currency);
            Arg::Text(self.locale.money(amount))
        };
        let mut args = until.to_vec();
        args.push(("paid", money(settles_minor + credit_minor)));
        args.push(("settles", money(settles_minor)));
        args.push(("credit", money(credit_minor)));
        Some(Part::Text(self.locale.text_with(id, &args)))
    }
}
