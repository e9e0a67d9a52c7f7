//! The address of an order, corrected for somebody who has shown that the order is theirs: on the
//! order's page, which doesn't say the address.

use crate::frame::field::{StaffField, staff_field};
use domain::order::MailState;
use house::locales::Locale;
use markup::{Html, view};
use selling::tickets::AddressRefusal;
use ui::{refusal, route::staff::counter::CounterTarget};

/// What was typed, and why it wasn't taken.
pub struct WrongAddress(pub String, pub AddressRefusal);

/// None: they may not correct it.
pub fn section(
    locale: &Locale,
    code: &str,
    mail: Option<MailState>,
    wrong: Option<WrongAddress>,
) -> Option<Html> {
    let state = match mail? {
        MailState::Bounced { .. } => Some("staff-address-bounced"),
        MailState::Failing { .. } => Some("staff-address-failing"),
        MailState::None | MailState::Waiting | MailState::Sent { .. } => None,
    };
    let state = state.map(|id| {
        view! { <div class="notice notice--warning"><p>{locale.text(id)}</p></div> }
    });
    let (value, why) = match wrong {
        Some(WrongAddress(typed, why)) => (typed, refusal::address(locale, why)),
        None => (String::new(), None),
    };
    let email = StaffField {
        id: "email",
        kind: "email",
        autocomplete: "off",
        label: locale.text("staff-address-new"),
        value,
        error: why,
        ..StaffField::default()
    };
    let action = CounterTarget::CorrectAddress(code.to_owned()).path(locale.language());
    Some(view! {
        <section class="flow desk-part" aria-labelledby="address">
            <h2 class="desk-section__title" id="address">{locale.text("staff-address-title")}</h2>
            {state}
            <p>{locale.text("staff-address-text")}</p>
            <form class="flow desk-form" method="post" action=action>
                {staff_field(email)}
                <button class="button button--quiet" type="submit">
                    {locale.text("staff-address-send")}
                </button>
            </form>
        </section>
    })
}
