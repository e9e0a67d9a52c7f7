//! On an order's page: its mail came back, and the field that corrects the address.

use domain::order::{EMAIL_CHARS_MAX, MailState, OrderView};
use house::locales::Locale;
use markup::{Html, view};
use ui::{
    field::{Field, field},
    route::Target,
};

/// None: nothing came back.
pub fn section(locale: &Locale, order: &OrderView) -> Option<Html> {
    let MailState::Bounced { .. } = order.mail else { return None };
    let args = [("email", order.email.as_str().into())];
    let email = Field {
        id: "email",
        kind: "email",
        autocomplete: "email",
        label: locale.text("checkout-email"),
        value: order.email.clone(),
        hint: None,
        error: None,
        chars_max: EMAIL_CHARS_MAX,
        is_required: true,
    };
    let action = Target::CorrectAddress(order.secret.clone()).path(locale.language());
    Some(view! {
        <section class="notice notice--warning flow" aria-labelledby="address">
            <h2 id="address">{locale.text("order-address-title")}</h2>
            <p>{locale.text_with("order-address-text", &args)}</p>
            <form class="flow" method="post" action=action>
                {field(email)}
                <button class="button" type="submit">{locale.text("order-address-send")}</button>
            </form>
        </section>
    })
}
