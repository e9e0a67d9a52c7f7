//! The box in which staff type what they know of an order.

use crate::frame::field::{StaffField, staff_field};
use house::locales::Locale;
use markup::{Html, view};

pub struct CodeForm<'a> {
    pub action: String,
    pub label: String,
    pub typed: &'a str,
    pub error: Option<String>,
}

impl CodeForm<'_> {
    pub fn show(self, locale: &Locale) -> Html {
        let Self { action, label, typed, error } = self;
        let field = StaffField {
            id: "code",
            kind: "search",
            autocomplete: "off",
            label,
            value: typed.to_owned(),
            error,
            is_code: true,
            ..StaffField::default()
        };
        view! {
            <form class="desk-search" method="post" action=action role="search">
                {staff_field(field)}
                <button class="button button--quiet" type="submit">
                    {locale.text("staff-orders-find")}
                </button>
            </form>
        }
    }
}
