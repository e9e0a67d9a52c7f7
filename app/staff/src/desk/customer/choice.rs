//! The page on which the customer of a sale is found or made.

use crate::{
    counter::may,
    desk::{
        fields::{DeskField, DeskOption, DeskSelect, desk_field, desk_select, hidden},
        sale_path,
    },
    frame::{
        context::StaffContext,
        shell::{StaffPage, staff_page},
        tick::Tick,
    },
    look::form::LookForm,
};
use axum::response::Response;
use domain::{
    id::{PersonId, SessionId},
    people::actor::Action,
};
use house::locales::Locale;
use markup::{Html, view};
use people::customers::{doubles::Double, made::MakeRefusal, search::FoundCustomers};
use season::catalogue::{Catalogue, catalogue};
use ui::{
    error::Stop,
    refusal,
    route::staff::{StaffRoute, desk::DeskRoute},
};

/// What was sent, and what the page says to it.
#[derive(Default)]
pub(super) struct Asked {
    pub form: LookForm,
    /// Beside the search.
    pub wrong: Option<String>,
    pub found: Option<FoundCustomers>,
    pub refusal: Option<MakeRefusal>,
}

impl Asked {
    pub fn not_made(form: LookForm, why: MakeRefusal) -> Self {
        Self { form, refusal: Some(why), ..Self::default() }
    }

    /// Why nobody was made, in words. Those who look like them are listed beside it.
    fn why(&self, locale: &Locale) -> Option<String> {
        Some(match self.refusal.as_ref()? {
            MakeRefusal::Profile(why) => refusal::profile(locale, why),
            MakeRefusal::Email(why) => refusal::field(locale, *why),
            MakeRefusal::OutOfReach => locale.text("staff-desk-customer-out-of-reach"),
            MakeRefusal::Known(_) => locale.text("staff-desk-customer-known"),
            MakeRefusal::Doubles(_) => locale.text("staff-desk-customer-doubles"),
            MakeRefusal::Kind(_) => locale.text("staff-customers-wrong-unknown-kind"),
        })
    }

    fn doubles(&self) -> &[Double] {
        match &self.refusal {
            Some(MakeRefusal::Doubles(doubles)) => doubles,
            Some(MakeRefusal::Known(double)) => std::slice::from_ref(double),
            _ => &[],
        }
    }
}

pub(super) async fn page(
    context: StaffContext,
    sale: SessionId,
    asked: Asked,
) -> Result<Response, Stop> {
    let may_grant = may(&context, Action::GrantKind);
    let catalogue = catalogue(&context.shop.house).await?;
    let locale = context.locale.clone();
    let title = locale.text("staff-desk-customer");
    let heading = title.clone();
    let is_wrong = asked.wrong.is_some() || asked.refusal.is_some();
    let main = move || {
        let shown = Shown { locale: &locale, sale, asked: &asked, catalogue: &catalogue };
        let back = sale_path(locale.language(), sale, asked.form.text("performance"));
        view! {
            <header class="page__head"><h1>{heading}</h1></header>
            {shown.search()}
            {shown.make(may_grant)}
            <p><a class="button button--quiet" href=back>{locale.text("staff-desk-to-sale")}</a></p>
        }
    };
    let route = StaffRoute::Desk(DeskRoute::Customer(sale));
    let page = StaffPage::new(route, title, "page page--narrow", main);
    Ok(staff_page(&context, page.refused_if(is_wrong)))
}

struct Shown<'a> {
    locale: &'a Locale,
    sale: SessionId,
    asked: &'a Asked,
    catalogue: &'a Catalogue,
}

/// Somebody who can be chosen.
struct Candidate {
    person: PersonId,
    name: String,
    reached_by: Vec<String>,
}

impl Shown<'_> {
    fn action(&self) -> String {
        DeskRoute::Customer(self.sale).path(self.locale.language())
    }

    fn performance(&self) -> Html {
        hidden("performance", self.asked.form.text("performance").to_owned())
    }

    fn search(&self) -> Html {
        let (locale, asked) = (self.locale, self.asked);
        let text = DeskField {
            id: "text".to_owned(),
            name: "text",
            label: locale.text("staff-desk-customer-find"),
            value: asked.form.text("text").to_owned(),
            hint: Some(locale.text("staff-desk-customer-find-hint")),
            error: asked.wrong.clone(),
            is_first: asked.refusal.is_none(),
            ..DeskField::default()
        };
        let found = asked.found.as_ref().map(|found| self.found(found));
        view! {
            <section class="flow desk-step" aria-labelledby="find">
                <h2 id="find">{locale.text("staff-desk-customer-known-title")}</h2>
                <form class="desk-search" method="post" action=self.action() role="search">
                    {self.performance()}
                    {desk_field(text)}
                    <button class="button" type="submit" name="step" value="find">
                        {locale.text("staff-customers-find")}
                    </button>
                </form>
                {found}
            </section>
        }
    }

    fn found(&self, found: &FoundCustomers) -> Html {
        let listed = found.customers.iter().map(|it| {
            self.candidate(Candidate {
                person: it.person,
                name: it.name.clone(),
                reached_by: vec![it.email.clone(), it.phone.clone(), it.address.clone()],
            })
        });
        let listed = listed.collect::<Vec<_>>();
        let none = listed.is_empty().then(|| {
            view! { <p class="desk-empty">{self.locale.text("staff-desk-customer-none")}</p> }
        });
        let more = (found.more > 0).then(|| {
            view! { <p class="small soft">{self.locale.text("staff-desk-customer-more")}</p> }
        });
        view! { {none} <ul class="desk-people">{listed}</ul> {more} }
    }

    fn candidate(&self, candidate: Candidate) -> Html {
        let Candidate { person, name, reached_by } = candidate;
        let name = match name.is_empty() {
            true => self.locale.text("staff-file-nameless"),
            false => name,
        };
        let reached_by = reached_by.into_iter().filter(|it| !it.is_empty());
        let reached_by = reached_by.collect::<Vec<_>>().join(" · ");
        view! {
            <li class="desk-person">
                <form class="desk-actions" method="post" action=self.action()>
                    {hidden("person", person.to_string())}
                    {self.performance()}
                    <button class="button button--quiet" type="submit" name="step" value="choose">
                        {name}
                    </button>
                    <span class="small soft">{reached_by}</span>
                </form>
            </li>
        }
    }

    fn make(&self, may_grant: bool) -> Html {
        let (locale, asked) = (self.locale, self.asked);
        let why = asked.why(locale).map(|words| {
            view! {
                <div class="notice notice--error" role="alert" tabindex="-1" autofocus>
                    <p>{words}</p>
                </div>
            }
        });
        let doubles = asked.doubles().iter().map(|it| {
            self.candidate(Candidate {
                person: it.person,
                name: it.name.clone(),
                reached_by: vec![it.email.clone(), it.phone.clone(), it.address.clone()],
            })
        });
        let doubles = doubles.collect::<Vec<_>>();
        let another = matches!(asked.refusal, Some(MakeRefusal::Doubles(_))).then(|| {
            Tick {
                id: "another".to_owned(),
                name: "another".to_owned(),
                value: "yes".to_owned(),
                words: locale.text("staff-desk-customer-another"),
                ..Tick::default()
            }
            .show()
        });
        view! {
            <section class="flow desk-step" aria-labelledby="make">
                <h2 id="make">{locale.text("staff-desk-customer-new-title")}</h2>
                {why}
                <ul class="desk-people">{doubles}</ul>
                <form class="flow desk-form" method="post" action=self.action() novalidate>
                    {self.performance()}
                    {self.fields()}
                    {may_grant.then(|| self.kinds())}
                    {another}
                    <button class="button" type="submit" name="step" value="make">
                        {locale.text("staff-desk-customer-make")}
                    </button>
                </form>
            </section>
        }
    }

    fn fields(&self) -> Html {
        let field = |name: &'static str, label: &str| {
            desk_field(DeskField {
                id: name.to_owned(),
                name,
                label: self.locale.text(label),
                value: self.asked.form.text(name).to_owned(),
                ..DeskField::default()
            })
        };
        view! {
            {field("given_name", "checkout-given-name")}
            {field("family_name", "checkout-family-name")}
            {field("email", "checkout-email")}
            {field("phone", "profile-phone")}
            {field("street", "papers-street")}
            {field("postcode", "papers-postcode")}
            {field("town", "papers-town")}
            {field("country", "papers-country")}
        }
    }

    /// Nothing where the season's sheets know none.
    fn kinds(&self) -> Option<Html> {
        let (locale, kinds) = (self.locale, &self.catalogue.rules.kinds);
        let none = DeskOption { value: String::new(), words: locale.text("staff-desk-kind-none") };
        let known = kinds.iter().map(|kind| DeskOption {
            value: kind.key.clone(),
            words: self.catalogue.kind_name(&kind.key, locale.language()),
        });
        (!kinds.is_empty()).then(|| {
            desk_select(DeskSelect {
                id: "kind".to_owned(),
                name: "kind",
                label: locale.text("staff-customers-kind"),
                options: [none].into_iter().chain(known).collect(),
                chosen: self.asked.form.text("kind").to_owned(),
            })
        })
    }
}
