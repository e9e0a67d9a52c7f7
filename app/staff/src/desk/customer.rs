//! Whose sale it is: found as one types, or made here, or nobody's.

mod choice;

use super::{fields::hidden, sale_id, sale_path, served};
use crate::{counter::found::refusal_id, frame::context::StaffContext, look::form::LookForm};
use axum::{
    Form,
    extract::{Path, Query},
    response::{IntoResponse, Redirect, Response},
};
use choice::{Asked, page};
use domain::{
    id::{PersonId, SessionId},
    people::{
        actor::{Action, Actor},
        profile::Profile,
    },
    wording::text::full_name,
};
use house::{Answered, locales::Locale};
use markup::{Html, view};
use people::{
    customers::{
        made::{MakeRefusal, NewCustomer, make_customer},
        search::find_customers,
    },
    sales::SaleCustomer,
};
use selling::basket::{SaleCustomerRefusal, set_customer};
use ui::{
    error::Stop,
    route::staff::{StaffRoute, counter::CounterRoute, desk::DeskRoute},
};

/// On the page of the sale: who it is, and the way to another.
pub(super) fn section(
    locale: &Locale,
    sale: SessionId,
    slug: &str,
    customer: Option<&SaleCustomer>,
    may_find: bool,
) -> Html {
    let page = customer_path(locale.language(), sale, slug);
    let known = customer.map(|it| known(locale, sale, slug, it));
    let words = match customer {
        Some(_) => "staff-desk-customer-change",
        None => "staff-desk-customer-choose",
    };
    let find = may_find.then(|| {
        view! { <p><a href=page accesskey="c">{locale.text(words)}</a></p> }
    });
    view! {
        <section class="flow desk-step" aria-labelledby="customer">
            <h2 id="customer">{locale.text("staff-desk-customer")}</h2>
            {known}
            {find}
        </section>
    }
}

fn known(locale: &Locale, sale: SessionId, slug: &str, customer: &SaleCustomer) -> Html {
    let language = locale.language();
    let file = StaffRoute::Counter(CounterRoute::Customer(customer.person)).path(language);
    let name = match full_name(&customer.given_name, &customer.family_name) {
        name if !name.is_empty() => name,
        _ if !customer.email.is_empty() => customer.email.clone(),
        _ => locale.text("staff-file-nameless"),
    };
    let credit = (customer.credit.minor > 0).then(|| {
        let sum = [("sum", locale.money(customer.credit).into())];
        locale.text_with("staff-merge-credit", &sum)
    });
    let passes = (customer.passes > 0)
        .then(|| locale.text_with("staff-merge-passes", &[("count", customer.passes.into())]));
    let has = [Some(customer.kinds.join(", ")).filter(|it| !it.is_empty()), passes, credit];
    let has: Vec<String> = has.into_iter().flatten().collect();
    view! {
        <p><a href=file target="_blank">{name}</a></p>
        <p class="small soft">{has.join(" · ")}</p>
        <form method="post" action=DeskRoute::Customer(sale).path(language)>
            {hidden("performance", slug.to_owned())}
            <button class="button button--plain small" type="submit" name="step" value="nobody">
                {locale.text("staff-desk-customer-nobody")}
            </button>
        </form>
    }
}

/// The page with a performance chosen, to which the sale's page goes back.
fn customer_path(language: &str, sale: SessionId, performance: &str) -> String {
    let page = sale_path(language, sale, performance);
    let here = DeskRoute::Sale(sale).path(language);
    page.replacen(&here, &DeskRoute::Customer(sale).path(language), 1)
}

pub async fn show(
    context: StaffContext,
    Path((_, sale)): Path<(String, String)>,
    Query(form): Query<LookForm>,
) -> Result<Response, Stop> {
    let sale = sale_id(&context, &sale)?;
    context.actor().permit(Action::FindCustomers, "*")?;
    match served(&context, sale).await? {
        Ok(_) => page(context, sale, Asked { form, ..Asked::default() }).await,
        Err(answer) => Ok(answer),
    }
}

pub async fn change(
    context: StaffContext,
    Path((_, sale)): Path<(String, String)>,
    Form(form): Form<LookForm>,
) -> Result<Response, Stop> {
    let sale = sale_id(&context, &sale)?;
    let seller = match served(&context, sale).await? {
        Ok(seller) => seller,
        Err(answer) => return Ok(answer),
    };
    let chosen = match form.text("step") {
        "nobody" => None,
        "make" => match made(&context, &form).await? {
            Ok(person) => Some(person),
            Err(why) => return page(context, sale, Asked::not_made(form, why)).await,
        },
        "choose" => Some(form.text("person").parse().map_err(|_| Stop::BadForm)?),
        _ => return found(context, sale, form).await,
    };
    choose(context, sale, seller, Chosen { form, person: chosen }).await
}

/// Somebody, or nobody, with the form that says so.
struct Chosen {
    form: LookForm,
    person: Option<PersonId>,
}

async fn choose(
    context: StaffContext,
    sale: SessionId,
    seller: Actor,
    chosen: Chosen,
) -> Result<Response, Stop> {
    let Chosen { form, person } = chosen;
    match set_customer(&context.shop.house, &seller, person).await.answered()? {
        Ok(()) => {
            let page = sale_path(context.language(), sale, form.text("performance"));
            Ok(Redirect::to(&page).into_response())
        }
        Err(why) => {
            let locale = &context.locale;
            let wrong = Some(match why {
                SaleCustomerRefusal::UnknownSale => locale.text("staff-desk-sale-unknown"),
                SaleCustomerRefusal::UnknownCustomer => locale.text("staff-desk-customer-none"),
                SaleCustomerRefusal::NotSold => locale.text("staff-desk-customer-not-sold"),
                SaleCustomerRefusal::Most { most } => {
                    locale.text_with("refusal-beneficiary-most", &[("most", most.into())])
                }
            });
            page(context, sale, Asked { form, wrong, ..Asked::default() }).await
        }
    }
}

async fn found(context: StaffContext, sale: SessionId, form: LookForm) -> Result<Response, Stop> {
    let (house, actor) = (&context.shop.house, context.actor());
    let (found, wrong) = match find_customers(house, &actor, form.text("text")).await.answered()? {
        Ok(found) => (Some(found), None),
        Err(why) => (None, Some(context.locale.text(refusal_id(why)))),
    };
    page(context, sale, Asked { form, found, wrong, ..Asked::default() }).await
}

/// Their record, or why nobody was made.
async fn made(
    context: &StaffContext,
    form: &LookForm,
) -> Result<Result<PersonId, MakeRefusal>, Stop> {
    let text = |name: &str| form.text(name).trim().to_owned();
    let new = NewCustomer {
        profile: Profile {
            given_name: text("given_name"),
            family_name: text("family_name"),
            phone: text("phone"),
            street: text("street"),
            postcode: text("postcode"),
            town: text("town"),
            country: text("country"),
            language: context.language().to_owned(),
        },
        email: text("email"),
        kind: text("kind"),
        is_another: form.text("another") == "yes",
    };
    Ok(make_customer(&context.shop.house, &context.actor(), &new).await.answered()?)
}
