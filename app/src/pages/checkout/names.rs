//! On the checkout: the buyer's name, which an account that knows it isn't asked for again.

use crate::pages::checkout::filled::Filled;
use domain::{order::NAME_CHARS_MAX, wording::text::full_name};
use house::locales::Locale;
use markup::{Html, view};
use ui::{
    asked::optional,
    field::{Field, field},
};

pub fn names(locale: &Locale, filled: &Filled) -> Html {
    let (given, family) = (&filled.request.given_name, &filled.request.family_name);
    let text = |id: &'static str, autocomplete: &'static str, label: String, value: &str| Field {
        // Some people have one name alone.
        is_required: id == "given_name",
        id,
        kind: "text",
        autocomplete,
        label,
        value: value.to_owned(),
        hint: None,
        error: filled.error(locale, id),
        chars_max: NAME_CHARS_MAX,
    };
    let family_label = optional(locale, locale.text("checkout-family-name"));
    let fields = view! {
        <div class="checkout__names">
            {field(text("given_name", "given-name", locale.text("checkout-given-name"), given))}
            {field(text("family_name", "family-name", family_label, family))}
        </div>
    };
    let name = full_name(given, family);
    let is_wrong = |id| filled.error(locale, id).is_some();
    if filled.is_guest || name.is_empty() || is_wrong("given_name") || is_wrong("family_name") {
        return fields;
    }
    let words = locale.text_with("checkout-name-chosen", &[("name", name.into())]);
    view! {
        <details class="disclosure" id="name">
            <summary class="disclosure__chosen">{words}</summary>
            {fields}
        </details>
    }
}
