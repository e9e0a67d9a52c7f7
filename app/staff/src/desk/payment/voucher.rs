//! A gift voucher that is handed over: what it pays is looked up first, then a button names it.

use super::Payment;
use crate::desk::{
    SalePart,
    fields::{DeskField, desk_field, hidden},
};
use markup::{Html, view};

impl Payment<'_> {
    /// As much of it as there is, and the rest in cash, or by the terminal whose slip is typed.
    pub(super) fn voucher(&self) -> Html {
        let locale = self.locale;
        let code = DeskField {
            id: "voucher".to_owned(),
            name: "voucher",
            label: locale.text("staff-desk-voucher"),
            value: self.typed("voucher"),
            error: self.sent.wrong_at(SalePart::Voucher),
            ..DeskField::default()
        };
        let due = self.due_minor();
        let minor = self.voucher.map_or(0, |left| left.minor.min(due));
        let take = (minor > 0).then(|| {
            let args =
                [("voucher", self.money(minor).into()), ("rest", self.money(due - minor).into())];
            let words = match due - minor {
                0 => "staff-desk-voucher-take",
                _ => "staff-desk-voucher-and-rest",
            };
            view! {
                <p class="desk-actions">
                    {hidden("voucher_minor", minor.to_string())}
                    <button class="button" type="submit" name="way" value="by_voucher">
                        {locale.text_with(words, &args)}
                    </button>
                </p>
            }
        });
        view! {
            <div class="desk-search">
                {desk_field(code)}
                <button class="button button--quiet" type="submit" name="way" value="voucher">
                    {locale.text("staff-desk-voucher-look")}
                </button>
            </div>
            {take}
        }
    }
}
