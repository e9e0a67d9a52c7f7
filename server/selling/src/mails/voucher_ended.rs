//! A mail to whoever accepted a gift voucher as a present: its purchase was taken back.

use super::page::Said;
use anyhow::Context;
use domain::{
    id::VoucherId, money::Money, sales::voucher::VoucherEnd, tickets::transfer::name_for_others,
};
use gift_tables::{gifts, vouchers};
use house::{
    House,
    locales::Locale,
    mail::{MailContent, Part},
    sealed,
};
use store::{Conn, orders::Order};

/// What such a mail tells.
pub(super) struct Ended<'a> {
    pub value: Money,
    /// The last of the code.
    pub digits: &'a str,
    /// The buyer, as others read their name.
    pub from: String,
    pub to_name: String,
}

/// None: it isn't true.
pub(super) async fn write(
    house: &House,
    mut conn: impl std::ops::DerefMut<Target = Conn>,
    order: &Order,
    voucher: VoucherId,
) -> anyhow::Result<Option<MailContent>> {
    let row = vouchers::by_id(&mut conn, voucher).await?.context("vouchers are never deleted")?;
    let Some(gift) = row.gift.filter(|_| row.voucher.end == Some(VoucherEnd::TakenBack)) else {
        return Ok(None);
    };
    let gift = gifts::by_id(&mut conn, gift).await?.context("presents stay")?;
    drop(conn);
    let voucher = sealed::open_voucher(house, row.voucher)?;
    let locale = house.locales().get_or_fallback(&gift.card.language);
    let (subject, parts) = said(
        &locale,
        Ended {
            value: Money::new(voucher.value_minor, voucher.currency),
            digits: voucher.code.last_four(),
            from: name_for_others(&order.given_name, &order.family_name),
            to_name: name_for_others(&gift.card.recipient_name, ""),
        },
    );
    let email = gift.card.email.unwrap_or_default();
    Ok(Some(MailContent::new(&locale, subject, parts).to(email, "")))
}

pub(super) fn said(locale: &Locale, ended: Ended<'_>) -> Said {
    let Ended { value, digits, from, to_name } = ended;
    let args =
        [("value", locale.money(value).into()), ("digits", digits.into()), ("from", from.into())];
    let house = [("house", locale.text("house-name").into())];
    let parts = vec![
        Part::greeting(locale, &to_name),
        Part::Text(locale.text_with("mail-voucher-ended", &args)),
        Part::Text(locale.text_with("mail-closing", &house)),
        Part::Text(locale.text("mail-footer-gift-accepted")),
    ];
    (locale.text_with("mail-voucher-ended-subject", &args), parts)
}
