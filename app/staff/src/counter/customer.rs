//! A customer, found by their address: their file, what the house says that they are, such as a
//! school, and to whom their invoices are made out.

mod doubles;
pub mod erase;
mod file;
pub(super) mod forms;
pub mod merge;
pub mod notes;

use super::{day_field, may, text_field, wrong_notice};
use crate::{
    frame::{
        context::StaffContext,
        shell::{StaffPage, done, staff_page},
    },
    look::form::LookForm,
};
use axum::{
    Form,
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    id::PersonId,
    moment::Moment,
    payments::invoice::{PARTY_CHARS_MAX, Party, PartyField},
    people::{actor::Action, customer::Kind},
};
use file::File;
use house::{
    Answered,
    locales::{Arg, Locale},
};
use markup::{Html, view};
use money::invoices::invoice_party;
use people::{
    customer_page::{self, CustomerRefusal, StaffCustomer},
    customers::file_views::person_opened,
};
use season::catalogue::{Catalogue, catalogue};
use ui::{
    error::Stop,
    field::{Field, field},
    route::staff::{
        StaffRoute,
        counter::{CounterRoute, CounterTarget},
        found::FoundRoute,
    },
    ticket::papers::{party_error, party_words},
};

pub async fn search(context: StaffContext) -> Result<Response, Stop> {
    context.actor().permit(Action::GrantKind, "*")?;
    Ok(search_page(&context, None))
}

/// By their address, which stands in no address of a page.
pub async fn find(context: StaffContext, Form(form): Form<LookForm>) -> Result<Response, Stop> {
    let (house, actor) = (&context.shop.house, context.actor());
    match customer_page::find(house, &actor, form.text("email")).await.answered()? {
        Ok(person) => {
            let page = CounterRoute::Customer(person).path(context.language());
            Ok(Redirect::to(&page).into_response())
        }
        Err(_) => Ok(search_page(&context, Some(form.text("email").to_owned()))),
    }
}

/// `unknown`: an address that nobody has.
fn search_page(context: &StaffContext, unknown: Option<String>) -> Response {
    let locale = context.locale.clone();
    let title = locale.text("staff-customers-title");
    let (heading, is_unknown) = (title.clone(), unknown.is_some());
    let main = move || {
        let error = unknown.as_ref().map(|_| locale.text("staff-customers-unknown"));
        let email = locale.text("checkout-email");
        let email = text_field("email", email, unknown.unwrap_or_default(), error);
        let email = Field { kind: "email", is_required: true, ..email };
        let action = CounterRoute::Customers.path(locale.language());
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p class="lede">{locale.text("staff-customers-lede")}</p>
            </header>
            <form class="flow desk-form" method="post" action=action role="search" novalidate>
                {field(email)}
                <button class="button button--quiet" type="submit">
                    {locale.text("staff-customers-find")}
                </button>
            </form>
        }
    };
    let route = StaffRoute::Counter(CounterRoute::Customers);
    let page = StaffPage::new(route, title, "page page--narrow", main);
    staff_page(context, page.refused_if(is_unknown))
}

pub async fn show(
    context: StaffContext,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    customer_page::may_read(&context.actor())?;
    let person = id.parse().map_err(|_| Stop::NotFound)?;
    page(context, person, Filled::default()).await
}

/// What was typed into one of the page's forms, and why nothing was done.
#[derive(Default)]
pub(super) struct Filled {
    pub kind: TypedKind,
    /// None: as it is known.
    pub party: Option<Party>,
    pub wrong_fields: Vec<PartyField>,
    /// The message that says why nothing was done.
    pub wrong: Option<&'static str>,
    /// A note that wasn't kept.
    pub note: String,
}

#[derive(Default)]
pub(super) struct TypedKind {
    pub kind: String,
    pub from: String,
    pub until: String,
    pub cause: String,
}

pub(super) async fn page(
    context: StaffContext,
    person: PersonId,
    filled: Filled,
) -> Result<Response, Stop> {
    let (house, actor) = (&context.shop.house, context.actor());
    let customer = match customer_page::customer(house, &actor, person).await.answered()? {
        Ok(customer) => customer,
        Err(CustomerRefusal::Unknown | CustomerRefusal::NoSuchKind) => {
            return Err(Stop::NotFound);
        }
    };
    if let Some(kept) = customer.merged_into {
        let page = CounterRoute::Customer(kept).path(context.language());
        return Ok(Redirect::to(&page).into_response());
    }
    person_opened(house, &actor, person).await?;
    let file = File::load(&context, person).await?;
    let may_grant = may(&context, Action::GrantKind);
    let known = invoice_party(house, &actor, person).await?;
    let catalogue = catalogue(house).await?;
    let (now, time_zone) = (house.now(), people::staff::time_zone(house).await?);
    let locale = context.locale.clone();
    let title = match (customer.name.is_empty(), customer.email.is_empty()) {
        (false, _) => customer.name.clone(),
        (true, false) => customer.email.clone(),
        (true, true) => locale.text("staff-file-nameless"),
    };
    let heading = title.clone();
    let is_wrong = filled.wrong.is_some() || !filled.wrong_fields.is_empty();
    let notice = done(&locale, context.query.as_deref()).filter(|_| !is_wrong);
    let may_see_views = context.session.may(Action::ManageStaff);
    let main = move || {
        let wrong = filled.wrong.map(|id| wrong_notice(locale.text(id)));
        let party = filled.party.or(known).unwrap_or_default();
        let kinds =
            Kinds { locale: &locale, catalogue: &catalogue, customer: &customer, may_grant };
        let shown =
            file::Shown { locale: &locale, catalogue: &catalogue, time_zone: &time_zone, now };
        // An invoice's recipient is known by the customer's address.
        let party = (may_grant && !customer.email.is_empty())
            .then(|| party_form(&locale, person, &party, &filled.wrong_fields));
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                {reached_by(&customer)}
            </header>
            {wrong}
            {shown.first(&file, person)}
            {notes::section(&shown, person, &file.notes, &filled.note)}
            {shown.bought(&file)}
            {shown.has(&file)}
            <section class="flow desk-part" aria-labelledby="kinds">
                <h2 class="desk-section__title" id="kinds">
                    {locale.text("staff-customers-kinds")}
                </h2>
                {kinds.list(now, &time_zone)}
                {may_grant.then(|| kinds.form(filled.kind))}
            </section>
            {party}
            {doubles::section(&shown, person, &file)}
            {erase::section(&locale, &customer, &file)}
            {may_see_views.then(|| views(&locale, person))}
        }
    };
    let route = StaffRoute::Counter(CounterRoute::Customer(person));
    let page = StaffPage::new(route, title, "page", main).with_notice(notice);
    Ok(staff_page(&context, page.refused_if(is_wrong)))
}

/// To those who looked at the customer.
fn views(locale: &Locale, person: PersonId) -> Html {
    let href = FoundRoute::Views(person).path(locale.language());
    view! { <p><a href=href>{locale.text("staff-views-title")}</a></p> }
}

/// Below their name, or their address in its place.
fn reached_by(customer: &StaffCustomer) -> Html {
    let email = Some(&customer.email).filter(|_| !customer.name.is_empty());
    let known = [email, Some(&customer.phone), Some(&customer.address)];
    let known = known.into_iter().flatten().filter(|it| !it.is_empty());
    known.map(|it| view! { <p>{it.clone()}</p> }).collect::<Html>()
}

/// What the house says that a customer is, by the names of its sheet.
struct Kinds<'a> {
    locale: &'a Locale,
    catalogue: &'a Catalogue,
    customer: &'a StaffCustomer,
    /// The reader says what customers are.
    may_grant: bool,
}

impl Kinds<'_> {
    fn list(&self, now: Moment, zone: &str) -> Html {
        let Self { locale, customer, .. } = *self;
        if customer.kinds.is_empty() {
            return view! { <p class="desk-empty">{locale.text("staff-customers-kinds-none")}</p> };
        }
        let lines = customer.kinds.iter().map(|kind| {
            let may_end = self.may_grant && !kind.span.is_over(now);
            let end = may_end.then(|| self.end_form(kind));
            view! { <li>{self.span_words(kind, zone)} {end}</li> }
        });
        view! { <ul class="desk-roles">{lines.collect::<Html>()}</ul> }
    }

    fn name(&self, key: &str) -> String {
        self.catalogue.kind_name(key, self.locale.language())
    }

    /// From its first day to its last.
    fn span_words(&self, kind: &Kind, zone: &str) -> String {
        let locale = self.locale;
        let from = locale.date_plain(kind.span.from, zone);
        let mut args: Vec<(&str, Arg)> =
            vec![("kind", self.name(&kind.key).into()), ("from", from.into())];
        match kind.span.until {
            None => locale.text_with("staff-customers-kind-open", &args),
            Some(until) => {
                args.push(("until", locale.date_plain(until.minus_ms(1), zone).into()));
                locale.text_with("staff-customers-kind-until", &args)
            }
        }
    }

    fn end_form(&self, kind: &Kind) -> Html {
        let locale = self.locale;
        let action = CounterTarget::EndKind(self.customer.person).path(locale.language());
        let (aloud, from_ms) = (self.name(&kind.key), kind.span.from.0);
        view! {
            <form method="post" action=action>
                <input type="hidden" name="kind" value=kind.key.clone()/>
                <input type="hidden" name="from" value=from_ms/>
                <button class="button button--plain" type="submit">
                    {locale.text("staff-customers-kind-end")}
                    " "
                    <span class="aloud">{aloud}</span>
                </button>
            </form>
        }
    }

    /// The kind alone: chosen from the sheet, or typed where the house has none.
    fn choice(&self, typed: String) -> Html {
        let label = self.locale.text("staff-customers-kind");
        if self.customer.known_kinds.is_empty() {
            return field(text_field("kind", label, typed, None));
        }
        let options = self.customer.known_kinds.iter().map(|key| {
            let is_chosen = *key == typed;
            view! { <option value=key.clone() selected=is_chosen>{self.name(key)}</option> }
        });
        view! {
            <div class="field">
                <label class="field__label" for="kind">{label}</label>
                <select class="field__input" id="kind" name="kind">
                    {options.collect::<Html>()}
                </select>
            </div>
        }
    }

    fn form(&self, typed: TypedKind) -> Html {
        let locale = self.locale;
        let kind = self.choice(typed.kind);
        let from = day_field("from", locale.text("staff-customers-from"), typed.from, None);
        let from = Field { hint: Some(locale.text("staff-customers-from-hint")), ..from };
        let until = day_field("until", locale.text("staff-customers-until"), typed.until, None);
        let until = Field { hint: Some(locale.text("staff-customers-until-hint")), ..until };
        let cause = text_field("cause", locale.text("staff-refund-reason"), typed.cause, None);
        let cause = Field { hint: Some(locale.text("staff-customers-cause-hint")), ..cause };
        let action = CounterTarget::GiveKind(self.customer.person).path(locale.language());
        view! {
            <form class="flow desk-form" method="post" action=action novalidate>
                {kind}
                {field(from)}
                {field(until)}
                {field(cause)}
                <button class="button" type="submit">
                    {locale.text("staff-customers-kind-give")}
                </button>
            </form>
        }
    }
}

fn party_form(locale: &Locale, person: PersonId, party: &Party, wrong: &[PartyField]) -> Html {
    let fields = party.fields().into_iter().map(|(which, typed)| {
        let (id, _, label) = party_words(which);
        let is_wrong = wrong.contains(&which);
        let error = is_wrong.then(|| party_error(locale, typed));
        let text = text_field(id, locale.text(label), typed.to_owned(), error);
        field(Field { chars_max: PARTY_CHARS_MAX, ..text })
    });
    let fields = fields.collect::<Html>();
    let action = CounterTarget::SetInvoiceParty(person).path(locale.language());
    view! {
        <section class="flow desk-part" aria-labelledby="party">
            <h2 class="desk-section__title" id="party">{locale.text("staff-customers-party")}</h2>
            <p>{locale.text("staff-customers-party-text")}</p>
            <form class="flow desk-form" method="post" action=action novalidate>
                {fields}
                <button class="button" type="submit">
                    {locale.text("staff-customers-party-save")}
                </button>
            </form>
        </section>
    }
}
