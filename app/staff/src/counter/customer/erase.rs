//! Somebody without an address asked the house to forget them: a colleague does it for them.

use super::{Filled, file::File, notes::customer, page};
use crate::{
    counter::done_at,
    frame::{context::StaffContext, tick::Tick},
    look::form::LookForm,
};
use axum::{Form, extract::Path, response::Response};
use domain::people::actor::Action;
use house::{Answered, locales::Locale};
use markup::{Html, view};
use people::customer_page::StaffCustomer;
use subscribers::own_data::erasure::{StaffErasureRefusal, erase_customer};
use ui::{
    error::Stop,
    route::staff::counter::{CounterRoute, CounterTarget},
};

pub async fn erase(
    context: StaffContext,
    Path((_, id)): Path<(String, String)>,
    Form(form): Form<LookForm>,
) -> Result<Response, Stop> {
    let actor = context.actor();
    actor.permit(Action::EraseCustomers, "*")?;
    let person = customer(&context, &id)?;
    let wrong = match form.text("asked") {
        "yes" => match erase_customer(&context.shop.house, &actor, person).await.answered()? {
            Ok(()) => return Ok(done_at(&context, &CounterRoute::Customer(person), "erased")),
            Err(StaffErasureRefusal::Unknown) => return Err(Stop::NotFound),
            Err(StaffErasureRefusal::HasAddress) => "staff-erase-has-address",
            Err(StaffErasureRefusal::OfAccount) => "staff-erase-of-account",
            Err(StaffErasureRefusal::Obstacles(_)) => "staff-erase-obstacles",
        },
        _ => "staff-erase-not-asked",
    };
    page(context, person, Filled { wrong: Some(wrong), ..Filled::default() }).await
}

/// None: the reader may not, or the customer asks for it by themselves.
pub(super) fn section(locale: &Locale, customer: &StaffCustomer, file: &File) -> Option<Html> {
    if !file.may_erase || customer.has_account || !customer.email.is_empty() {
        return None;
    }
    let action = CounterTarget::Erase(customer.person).path(locale.language());
    let asked = Tick {
        id: "asked".to_owned(),
        name: "asked".to_owned(),
        value: "yes".to_owned(),
        words: locale.text("staff-erase-asked"),
        ..Tick::default()
    };
    Some(view! {
        <section class="flow desk-part" aria-labelledby="erase">
            <h2 class="desk-section__title" id="erase">{locale.text("staff-erase-title")}</h2>
            <p>{locale.text("staff-erase-text")}</p>
            <form class="flow desk-form" method="post" action=action>
                {asked.show()}
                <button class="button button--quiet" type="submit">
                    {locale.text("staff-erase-do")}
                </button>
            </form>
        </section>
    })
}
