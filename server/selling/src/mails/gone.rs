//! What a cancellation took back, as the mail about it names it.

use super::{Matter, extras, page::Page};
use anyhow::Context;
use domain::{
    id::OrderLineId, money::Money, order::OrderLineView, tickets::transfer::name_for_others,
};
use gift_tables::{gifts, vouchers};
use house::{House, locales::Locale, mail::Part, sealed};
use season::catalogue;
use store::{Conn, orders::Order, payments::cancellations};

#[derive(Default)]
pub(super) struct Gone {
    /// Of tickets, and of what else was taken back.
    pub lines: Vec<OrderLineId>,
    pub vouchers: Vec<GoneVoucher>,
    /// What else was no ticket, in the order's language.
    pub extras: String,
}

/// A gift voucher whose purchase was taken back.
pub(super) struct GoneVoucher {
    pub value: Money,
    pub holder: Holder,
}

/// Who could have paid with it.
pub(super) enum Holder {
    Buyer {
        /// The last of its code.
        digits: String,
    },
    /// They accepted it as a present, under a code that its buyer never sees.
    Recipient { name: String },
}

impl GoneVoucher {
    /// Its kind and value.
    pub fn words(&self, locale: &Locale) -> String {
        locale.text_with("voucher-mail", &[("value", locale.money(self.value).into())])
    }
}

/// Nothing of another matter.
pub(super) async fn gone(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    matter: Matter,
) -> anyhow::Result<Gone> {
    let Matter::Cancelled { cancellation } = matter else { return Ok(Gone::default()) };
    let lines = cancellations::taken_lines(conn, cancellation).await?;
    let mut gone = Vec::new();
    for row in vouchers::of_order(conn, order.id).await? {
        if row.line.is_none_or(|line| !lines.contains(&line)) {
            continue;
        }
        let value = Money::new(row.voucher.value_minor, row.voucher.currency);
        let holder = match row.gift {
            Some(gift) => {
                let gift = gifts::by_id(conn, gift).await?.context("presents stay")?;
                Holder::Recipient { name: name_for_others(&gift.card.recipient_name, "") }
            }
            None => {
                let voucher = sealed::open_voucher(house, row.voucher)?;
                Holder::Buyer { digits: voucher.code.last_four().to_owned() }
            }
        };
        gone.push(GoneVoucher { value, holder });
    }
    let pieces = cancellations::taken_extras(conn, cancellation).await?;
    let catalogue = catalogue::catalogue_with(house, conn).await?;
    let locale = house.locales().get_or_fallback(&order.language);
    Ok(Gone { lines, vouchers: gone, extras: extras::names(&catalogue, &pieces, &locale) })
}

impl Gone {
    /// What was no ticket. Whoever withdrew from the purchase of a voucher reads of it before.
    pub fn without_tickets(&self, locale: &Locale, is_withdrawal: bool) -> Vec<Part> {
        let vouchers = self.vouchers.iter().filter(|_| !is_withdrawal);
        let vouchers = vouchers.map(|voucher| Part::Text(voucher.words(locale)));
        let extras = [("extras", self.extras.as_str().into())];
        let extras = (!self.extras.is_empty())
            .then(|| Part::Text(locale.text_with("mail-cancelled-pieces", &extras)));
        vouchers.chain(extras).collect()
    }
}

impl Page<'_> {
    /// What was taken back of it, as far as its name is known.
    pub(super) fn names_of(&self, what: &Gone) -> Vec<String> {
        let view = &self.printout.view;
        let lines = view.taken_back.iter().chain(&view.lines);
        let of_lines = lines.filter(|line| what.lines.contains(&line.line)).map(name_of);
        let of_vouchers = what.vouchers.iter().map(|voucher| voucher.words(self.locale));
        each_once(of_lines.chain(of_vouchers))
    }

    /// That its buyer withdrew from the purchase.
    pub(super) fn withdrawn(&self, voucher: &GoneVoucher) -> String {
        let value = ("value", self.locale.money(voucher.value).into());
        let code = ("code", self.code());
        match &voucher.holder {
            Holder::Buyer { digits } => {
                let digits = ("digits", digits.as_str().into());
                self.locale.text_with("mail-withdrawn", &[value, code, digits])
            }
            Holder::Recipient { name } => {
                let name = ("name", name.as_str().into());
                self.locale.text_with("mail-withdrawn-given", &[value, code, name])
            }
        }
    }
}

/// Of its subscription or package, or of what is performed.
pub(super) fn name_of(line: &OrderLineView) -> String {
    match &line.item {
        Some(item) => item.name.clone(),
        None => line.title.clone(),
    }
}

pub(super) fn each_once(all: impl Iterator<Item = String>) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for name in all {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}
