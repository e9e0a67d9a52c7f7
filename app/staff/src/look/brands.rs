//! The looks beside the house's own: which there are, what each counts for, and a form for one
//! more.

use crate::{
    frame::{
        context::StaffContext,
        field::{StaffField, staff_field},
        shell::{StaffPage, done, staff_page},
    },
    look::{form::LookForm, look_words},
};
use appearance::{
    brands::{self, RetiredBrand},
    looks::LookRefusal,
};
use axum::{
    Form,
    response::{IntoResponse, Redirect, Response},
};
use house::{Answered, locales::Locale};
use markup::{Html, view};
use season::{catalogue::Catalogue, shown::brands::ShownBrand};
use ui::{
    error::Stop,
    frame::look::logo,
    route::staff::{StaffRoute, StaffTarget},
};

pub async fn show(context: StaffContext) -> Result<Response, Stop> {
    page(context, LookForm::default(), None).await
}

/// A new one, on whose page everything else is chosen.
pub async fn add(context: StaffContext, Form(form): Form<LookForm>) -> Result<Response, Stop> {
    let house = context.shop.house.clone();
    let (key, name) = (form.text("key").trim().to_owned(), form.text("name").to_owned());
    match brands::add(&house, &context.actor(), &key, &name).await.answered()? {
        Ok(()) => {
            texts::load(&house).await?;
            let address = StaffRoute::Brand(key).path(context.language());
            Ok(Redirect::to(&format!("{address}?done=brand-added")).into_response())
        }
        Err(why) => page(context, form, Some(why)).await,
    }
}

async fn page(
    context: StaffContext,
    typed: LookForm,
    wrong: Option<LookRefusal>,
) -> Result<Response, Stop> {
    let (catalogue, scopes) = brands::list(&context.shop.house, &context.actor()).await?;
    let retired = brands::retired(&context.shop.house, &context.actor()).await?;
    let locale = context.locale.clone();
    let title = locale.text("staff-brands-title");
    let heading = title.clone();
    let is_wrong = wrong.is_some();
    let notice = done(&locale, context.query.as_deref()).filter(|_| !is_wrong);
    let main = move || {
        let told = wrong.map(|why| {
            let lines = look_words::refusal(&locale, &why).into_iter();
            let lines: Vec<_> = lines.map(|line| view! { <p>{line}</p> }).collect();
            view! { <div class="notice notice--error" role="alert">{lines}</div> }
        });
        let named = Named { locale: &locale, catalogue: &catalogue, scopes: &scopes };
        let lines: Vec<_> = catalogue.brands.all.iter().map(|shown| line(&named, shown)).collect();
        let none = lines.is_empty().then(|| {
            view! { <p class="desk-empty">{locale.text("staff-brands-none")}</p> }
        });
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p class="lede">{locale.text("staff-brands-text")}</p>
            </header>
            {told}
            {none}
            <ul class="desk-productions">{lines}</ul>
            {former(&locale, &retired)}
            {form(&locale, &typed)}
        }
    };
    let page = StaffPage::new(StaffRoute::Brands, title, "page", main);
    Ok(staff_page(&context, page.refused_if(is_wrong).with_notice(notice)))
}

/// What a brand can count for, with names in the reader's language.
pub struct Named<'a> {
    pub locale: &'a Locale,
    pub catalogue: &'a Catalogue,
    pub scopes: &'a [(String, String)],
}

impl Named<'_> {
    /// Empty for what the house no longer has.
    pub fn name(&self, scope: &str) -> String {
        match scope.strip_prefix("production:") {
            Some(slug) => self.catalogue.title(slug, self.locale.language()),
            None => {
                let found = self.scopes.iter().find(|(one, _)| one == scope);
                found.map(|(_, name)| name.clone()).unwrap_or_default()
            }
        }
    }
}

fn line(named: &Named<'_>, shown: &ShownBrand) -> Html {
    let locale = named.locale;
    let href = StaffRoute::Brand(shown.key.clone()).path(locale.language());
    let names: Vec<String> = shown.brand.scopes.iter().map(|scope| named.name(scope)).collect();
    let counts = match names.is_empty() {
        true => locale.text("staff-brand-for-nothing"),
        false => names.join(" · "),
    };
    view! {
        <li>
            <h2 class="desk-section__title"><a href=href>{shown.brand.name.clone()}</a></h2>
            {shown.brand.look.logo.as_ref().map(|_| {
                view! { <p class="look__logo">{logo(&shown.brand.look, String::new())}</p> }
            })}
            <p class="small soft">{counts}</p>
        </li>
    }
}

/// Those that are no longer shown, with the way back.
fn former(locale: &Locale, retired: &[RetiredBrand]) -> Option<Html> {
    let lines = retired.iter().map(|brand| {
        let page = StaffRoute::Brand(brand.key.clone()).path(locale.language());
        let back = StaffTarget::BringBrandBack(brand.key.clone()).path(locale.language());
        view! {
            <li>
                <a href=page>{brand.name.clone()}</a>
                <form method="post" action=back>
                    <input type="hidden" name="revision" value=brand.revision.to_string()/>
                    <button class="button button--plain small" type="submit">
                        {locale.text("staff-brands-again")}
                        <span class="aloud">", " {brand.name.clone()}</span>
                    </button>
                </form>
            </li>
        }
    });
    (!retired.is_empty()).then(|| {
        view! {
            <section class="flow desk-part" aria-labelledby="retired">
                <h2 class="desk-section__title" id="retired">
                    {locale.text("staff-brands-retired")}
                </h2>
                <ul class="desk-texts">{lines.collect::<Html>()}</ul>
            </section>
        }
    })
}

fn form(locale: &Locale, typed: &LookForm) -> Html {
    let field = |id: &'static str, label: &str, hint: Option<&str>| {
        staff_field(StaffField {
            id,
            kind: "text",
            autocomplete: "off",
            label: locale.text(label),
            hint: hint.map(|hint| locale.text(hint)),
            value: typed.text(id).to_owned(),
            ..StaffField::default()
        })
    };
    view! {
        <form
            method="post"
            action=StaffRoute::Brands.path(locale.language())
            class="flow desk-part"
            aria-labelledby="add"
        >
            <h2 class="desk-section__title" id="add">{locale.text("staff-brand-add")}</h2>
            {field("name", "staff-brand-name", Some("staff-brand-name-hint"))}
            {field("key", "staff-brand-key", Some("staff-brand-key-hint"))}
            <div class="desk-actions">
                <button class="button" type="submit">{locale.text("staff-brand-add")}</button>
            </div>
        </form>
    }
}
