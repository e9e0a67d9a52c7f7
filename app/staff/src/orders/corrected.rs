//! What is corrected for somebody who has shown that the order is theirs: the name of its buyer,
//! and to whom its invoice is made out. The order's page says neither.

use super::{Wrong, order};
use crate::{
    frame::{
        context::StaffContext,
        field::{StaffField, staff_field},
    },
    look::form::LookForm,
};
use axum::{
    Form,
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use domain::payments::invoice::{FullInvoiceRefusal, Party, PartyField};
use house::{Answered, locales::Locale};
use markup::{Html, view};
use money::invoices::full_invoice_by_staff;
use selling::tickets::{BuyerName, NameRefusal, correct_name};
use ui::{
    error::Stop,
    refusal,
    route::staff::{StaffRoute, counter::CounterTarget},
    ticket::papers::{party_error, party_words},
};

/// What was typed, and why it wasn't taken.
pub enum WrongCorrection {
    Name(BuyerName, NameRefusal),
    Party(Party, FullInvoiceRefusal),
}

pub async fn name(
    context: StaffContext,
    Path((_, code)): Path<(String, String)>,
    Form(form): Form<LookForm>,
) -> Result<Response, Stop> {
    let typed = BuyerName {
        given_name: form.text("given_name").to_owned(),
        family_name: form.text("family_name").to_owned(),
    };
    let done = correct_name(&context.shop.house, &context.actor(), &code, &typed).await;
    let why = match done.answered()? {
        Ok(()) => return Ok(done_at(&context, code, "name")),
        Err(why) => why,
    };
    order(context, &code, Some(Wrong::Corrected(WrongCorrection::Name(typed, why)))).await
}

pub async fn full_invoice(
    context: StaffContext,
    Path((_, code)): Path<(String, String)>,
    Form(form): Form<LookForm>,
) -> Result<Response, Stop> {
    let text = |name: &str| form.text(name).to_owned();
    let typed = Party {
        name: text("name"),
        tax_number: text("tax_number"),
        street: text("street"),
        postcode: text("postcode"),
        town: text("town"),
        country: text("country"),
        ..Party::default()
    };
    let (house, actor) = (&context.shop.house, context.actor());
    let why = match full_invoice_by_staff(house, &actor, &code, &typed).await.answered()? {
        Ok(()) => return Ok(done_at(&context, code, "invoice")),
        Err(why) => why,
    };
    order(context, &code, Some(Wrong::Corrected(WrongCorrection::Party(typed, why)))).await
}

fn done_at(context: &StaffContext, code: String, done: &str) -> Response {
    let page = StaffRoute::Order(code).path(context.language());
    Redirect::to(&format!("{page}?done={done}")).into_response()
}

/// What the reader may correct.
#[derive(Clone, Copy)]
pub struct May {
    pub name: bool,
    /// There is an invoice without the customer's details, or none yet.
    pub invoice: bool,
}

pub fn sections(locale: &Locale, code: &str, may: May, wrong: Option<WrongCorrection>) -> Html {
    let (name, party) = match wrong {
        Some(WrongCorrection::Name(typed, why)) => (Some((typed, why)), None),
        Some(WrongCorrection::Party(typed, why)) => (None, Some((typed, why))),
        None => (None, None),
    };
    view! {
        {may.name.then(|| name_form(locale, code, name))}
        {(may.invoice || party.is_some()).then(|| party_form(locale, code, party))}
    }
}

fn name_form(locale: &Locale, code: &str, wrong: Option<(BuyerName, NameRefusal)>) -> Html {
    let (typed, error) = match wrong {
        Some((typed, why)) => (typed, Some(name_words(locale, why))),
        None => (BuyerName::default(), None),
    };
    let given = StaffField {
        id: "given_name",
        kind: "text",
        autocomplete: "off",
        label: locale.text("checkout-given-name"),
        value: typed.given_name,
        ..StaffField::default()
    };
    let family = StaffField {
        id: "family_name",
        kind: "text",
        autocomplete: "off",
        label: locale.text("checkout-family-name"),
        value: typed.family_name,
        error,
        ..StaffField::default()
    };
    let action = CounterTarget::CorrectName(code.to_owned()).path(locale.language());
    view! {
        <section class="flow desk-part" aria-labelledby="buyer">
            <h2 class="desk-section__title" id="buyer">{locale.text("staff-name-title")}</h2>
            <p>{locale.text("staff-name-text")}</p>
            <form class="flow desk-form" method="post" action=action novalidate>
                {staff_field(given)}
                {staff_field(family)}
                <button class="button button--quiet" type="submit">
                    {locale.text("staff-name-save")}
                </button>
            </form>
        </section>
    }
}

fn name_words(locale: &Locale, why: NameRefusal) -> String {
    match why {
        NameRefusal::Wrong(why) => refusal::field(locale, why),
        NameRefusal::SameName => locale.text("staff-name-same"),
        NameRefusal::UnknownOrder | NameRefusal::NotPaid => locale.text("staff-name-not-paid"),
    }
}

fn party_form(locale: &Locale, code: &str, wrong: Option<(Party, FullInvoiceRefusal)>) -> Html {
    let (typed, why) = wrong.unzip();
    let typed = typed.unwrap_or_default();
    let missing: &[PartyField] = match &why {
        Some(FullInvoiceRefusal::Fields(fields)) => fields,
        _ => &[],
    };
    let fields = typed.fields().into_iter().map(|(which, value)| {
        let (id, _, label) = party_words(which);
        staff_field(StaffField {
            id,
            kind: "text",
            autocomplete: "off",
            label: locale.text(label),
            value: value.to_owned(),
            error: missing.contains(&which).then(|| party_error(locale, value)),
            ..StaffField::default()
        })
    });
    let fields = fields.collect::<Html>();
    let not_now = (why.is_some() && missing.is_empty()).then(|| {
        view! {
            <div class="notice notice--error" role="alert">
                <p>{locale.text("staff-full-not-now")}</p>
            </div>
        }
    });
    let action = CounterTarget::FullInvoice(code.to_owned()).path(locale.language());
    view! {
        <section class="flow desk-part" aria-labelledby="full">
            <h2 class="desk-section__title" id="full">{locale.text("staff-full-title")}</h2>
            {not_now}
            <p>{locale.text("staff-full-text")}</p>
            <form class="flow desk-form" method="post" action=action novalidate>
                {fields}
                <button class="button button--quiet" type="submit">
                    {locale.text("staff-full-do")}
                </button>
            </form>
        </section>
    }
}
