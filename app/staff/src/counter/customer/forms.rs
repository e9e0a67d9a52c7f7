//! What colleagues change of a customer: a kind given or ended, and to whom invoices are made out.

use super::{Filled, TypedKind, page};
use crate::{
    counter::{done_at, typed_day},
    frame::context::StaffContext,
    look::form::LookForm,
};
use axum::{Form, extract::Path, response::Response};
use domain::{
    id::PersonId,
    moment::Moment,
    payments::invoice::Party,
    people::{actor::Action, customer::GrantRefusal},
};
use house::Answered;
use money::invoices::{PartyRefusal, set_invoice_party};
use people::{
    customer_page::{self, CustomerRefusal, EndKind},
    customers::{GrantKind, Granted, grant_kind_to},
};
use ui::{error::Stop, route::staff::counter::CounterRoute};

/// The customer of the page's address.
async fn known(context: &StaffContext, id: &str) -> Result<Known, Stop> {
    context.actor().permit(Action::GrantKind, "*")?;
    let person: PersonId = id.parse().map_err(|_| Stop::NotFound)?;
    match customer_page::customer(&context.shop.house, &context.actor(), person).await.answered()? {
        Ok(customer) => Ok(Known { person, email: customer.email }),
        Err(_) => Err(Stop::NotFound),
    }
}

struct Known {
    person: PersonId,
    email: String,
}

pub async fn give_kind(
    context: StaffContext,
    Path((_, id)): Path<(String, String)>,
    Form(form): Form<LookForm>,
) -> Result<Response, Stop> {
    let Known { person, .. } = known(&context, &id).await?;
    let text = |name: &str| form.text(name).trim().to_owned();
    let kind = TypedKind {
        kind: text("kind"),
        from: text("from"),
        until: text("until"),
        cause: text("cause"),
    };
    let (Ok(from), Ok(until)) = (typed_day(&kind.from), typed_day(&kind.until)) else {
        let wrong = Some("staff-customers-wrong-day");
        return page(context, person, Filled { kind, wrong, ..Filled::default() }).await;
    };
    let (name, cause) = (None, kind.cause.clone());
    let (email, asked) = (String::new(), kind.kind.clone());
    let request = GrantKind { email, name, kind: asked, from, until, cause };
    let at = CounterRoute::Customer(person);
    let (house, actor) = (&context.shop.house, context.actor());
    let refusal = match grant_kind_to(house, &actor, person, &request).await.answered()? {
        Ok(Granted::Now) => return Ok(done_at(&context, &at, "kind")),
        Ok(Granted::Before) => return Ok(done_at(&context, &at, "nothing")),
        Err(refusal) => refusal,
    };
    let wrong = Some(kind_refusal_id(refusal));
    page(context, person, Filled { kind, wrong, ..Filled::default() }).await
}

fn kind_refusal_id(refusal: GrantRefusal) -> &'static str {
    match refusal {
        GrantRefusal::UnknownPerson => "staff-customers-unknown",
        GrantRefusal::WrongKind => "staff-customers-wrong-kind",
        GrantRefusal::UnknownKind => "staff-customers-wrong-unknown-kind",
        GrantRefusal::EndsBeforeItBegins => "staff-customers-wrong-span",
        GrantRefusal::CauseTooLong => "staff-customers-wrong-cause",
    }
}

pub async fn end_kind(
    context: StaffContext,
    Path((_, id)): Path<(String, String)>,
    Form(form): Form<LookForm>,
) -> Result<Response, Stop> {
    let Known { person, .. } = known(&context, &id).await?;
    let Ok(from_ms) = form.text("from").parse() else { return Err(Stop::BadForm) };
    let ended = EndKind { person, kind: form.text("kind").to_owned(), from: Moment(from_ms) };
    match customer_page::end_kind(&context.shop.house, &context.actor(), &ended).await.answered()? {
        Ok(()) => Ok(done_at(&context, &CounterRoute::Customer(person), "kind-ended")),
        Err(CustomerRefusal::Unknown | CustomerRefusal::NoSuchKind) => {
            let wrong = Some("staff-customers-wrong-ended");
            page(context, person, Filled { wrong, ..Filled::default() }).await
        }
    }
}

pub async fn set_party(
    context: StaffContext,
    Path((_, id)): Path<(String, String)>,
    Form(form): Form<LookForm>,
) -> Result<Response, Stop> {
    let Known { person, email } = known(&context, &id).await?;
    let text = |name: &str| form.text(name).to_owned();
    let party = Party {
        name: text("name"),
        tax_number: text("tax_number"),
        street: text("street"),
        postcode: text("postcode"),
        town: text("town"),
        country: text("country"),
        ..Party::default()
    };
    let (house, actor) = (&context.shop.house, context.actor());
    match set_invoice_party(house, &actor, &email, &party).await.answered()? {
        Ok(()) => Ok(done_at(&context, &CounterRoute::Customer(person), "party")),
        Err(PartyRefusal::UnknownPerson) => Err(Stop::NotFound),
        Err(PartyRefusal::Fields(wrong_fields)) => {
            let party = Some(party);
            page(context, person, Filled { party, wrong_fields, ..Filled::default() }).await
        }
    }
}
