//! One look beside the house's own: its name, what it counts for, and all that a look has.

use crate::{
    frame::{
        context::StaffContext,
        field::{StaffField, staff_field},
        history::BackForm,
        shell::{StaffPage, done, staff_page},
    },
    look::{
        TypedLook,
        brands::Named,
        desk::{Desk, Whose, unpublished},
        files::{SentLook, received},
        font::shown_fonts,
        form::LookForm,
        sample::sample,
    },
};
use appearance::{brands, looks::LookRefusal};
use axum::{
    Form,
    extract::{Path, Request},
    response::{IntoResponse, Redirect, Response},
};
use domain::people::actor::Action;
use house::{Answered as _, Failure};
use markup::{Html, view};
use season::shown::brands::{Brand, ShownBrand};
use ui::{
    error::Stop,
    route::staff::{StaffRoute, StaffTarget},
};

/// What was typed and isn't published.
#[derive(Default)]
struct Typed {
    /// None: as it is shown.
    brand: Option<Brand>,
    look: TypedLook,
}

pub async fn show(
    context: StaffContext,
    Path((_, key)): Path<(String, String)>,
) -> Result<Response, Stop> {
    page(context, key, Typed::default()).await
}

async fn page(context: StaffContext, key: String, typed: Typed) -> Result<Response, Stop> {
    let (house, actor) = (context.shop.house.clone(), context.actor());
    let (catalogue, scopes) = brands::list(&house, &actor).await?;
    let (shown, former) = match brands::history(&house, &actor, &key).await.answered()? {
        Ok(all) => all,
        Err(_) => return Err(Stop::NotFound),
    };
    let time_zone = people::staff::time_zone(&house).await?;
    let brand = typed.brand.clone().unwrap_or_else(|| shown.brand.clone());
    let fonts = shown_fonts(&house, &brand.look).await?;
    let locale = context.locale.clone();
    let title = shown.brand.name.clone();
    let heading = title.clone();
    let route = StaffRoute::Brand(key.clone());
    let is_shown = catalogue.brands.by_key(&key).is_some();
    let is_wrong = typed.look.is_wrong();
    let is_tried = typed.brand.is_some() && !is_wrong;
    let notice = done(&locale, context.query.as_deref()).filter(|_| !is_wrong && !is_tried);
    let main = move || {
        let seen = typed.look.seen.unwrap_or(shown.revision);
        let whose = Whose::Brand(key.clone());
        let desk = Desk { locale: &locale, whose: &whose, look: &brand.look, seen };
        let named = Named { locale: &locale, catalogue: &catalogue, scopes: &scopes };
        let back = StaffRoute::Brands.path(locale.language());
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p><a href=back>{locale.text("staff-brands-title")}</a></p>
                {(!is_shown).then(|| {
                    view! { <p class="lede">{locale.text("staff-brand-gone")}</p> }
                })}
            </header>
            {typed.look.told(&locale)}
            {is_tried.then(|| unpublished(&locale))}
            <div class="look">
                {desk.form(Some(whose_it_is(&named, &brand)))}
                {sample(&locale, &whose, &brand.look, &brand.name)}
            </div>
            {desk.marks()}
            {desk.fonts(&fonts)}
            {desk.history(&former, &time_zone)}
            {is_shown.then(|| removal(&named, &shown, seen))}
        }
    };
    let page = StaffPage::new(route, title, "page", main);
    Ok(staff_page(&context, page.refused_if(is_wrong).with_notice(notice)))
}

/// Name, and all that it can count for.
fn whose_it_is(named: &Named<'_>, brand: &Brand) -> Html {
    let locale = named.locale;
    let name = staff_field(StaffField {
        id: "name",
        kind: "text",
        autocomplete: "off",
        label: locale.text("staff-brand-name"),
        hint: Some(locale.text("staff-brand-name-hint")),
        value: brand.name.clone(),
        ..StaffField::default()
    });
    let kinds = [
        ("company:", "staff-brand-companies"),
        ("venue:", "staff-brand-venues"),
        ("production:", "staff-brand-productions"),
    ];
    let lists = kinds.map(|(prefix, words)| {
        let scopes = named.scopes.iter().filter(|(scope, _)| scope.starts_with(prefix));
        let boxes = scopes.map(|(scope, _)| {
            view! {
                <li>
                    <label class="look__scope">
                        <input
                            type="checkbox"
                            name="scope"
                            value=scope.clone()
                            checked=brand.scopes.contains(scope)
                        />
                        " "
                        {named.name(scope)}
                    </label>
                </li>
            }
        });
        let boxes: Vec<_> = boxes.collect();
        (!boxes.is_empty()).then(|| {
            view! {
                <fieldset class="look__scopes">
                    <legend class="field__label">{locale.text(words)}</legend>
                    <ul class="look__scope-list">{boxes}</ul>
                </fieldset>
            }
        })
    });
    view! {
        {name}
        <h2 class="desk-section__title">{locale.text("staff-brand-for")}</h2>
        <p class="soft">{locale.text("staff-brand-for-hint")}</p>
        {lists}
    }
}

fn removal(named: &Named<'_>, shown: &ShownBrand, seen: i64) -> Html {
    let locale = named.locale;
    let action = StaffTarget::RemoveBrand(shown.key.clone()).path(locale.language());
    view! {
        <form method="post" action=action class="flow desk-part">
            <input type="hidden" name="seen" value=seen.to_string()/>
            <details>
                <summary>{locale.text("staff-brand-remove")}</summary>
                <p class="soft">{locale.text("staff-brand-remove-text")}</p>
                <button class="button button--quiet" type="submit">
                    {locale.text("staff-brand-remove")}
                </button>
            </details>
        </form>
    }
}

/// Tried, or published. Files that were chosen go into the look whichever button was pressed, and
/// nothing is published beside one that can't be taken.
pub async fn save(
    context: StaffContext,
    Path((_, key)): Path<(String, String)>,
    request: Request,
) -> Result<Response, Stop> {
    let (house, actor) = (context.shop.house.clone(), context.actor());
    actor.permit(Action::EditLook, "*")?;
    let shown = match brands::history(&house, &actor, &key).await.answered()? {
        Ok((shown, _)) => shown,
        Err(_) => return Err(Stop::NotFound),
    };
    let sent = SentLook::read(request).await;
    let (is_preview, seen) = (sent.form.is_preview(), sent.form.seen());
    let name = sent.form.text("name").to_owned();
    let scopes = sent.form.all("scope").map(str::to_owned).collect();
    let look = received(&context, sent, &shown.brand.look).await?;
    let brand = look.look.clone().map(|look| Brand { name, scopes, look });
    let is_held = is_preview || look.is_wrong();
    let typed = Typed { brand, look };
    let Some(brand) = typed.brand.clone().filter(|_| !is_held) else {
        return page(context, key, typed).await;
    };
    let done = brands::publish(&house, &actor, &key, &brand, seen).await;
    answered(context, Answered { key, done, typed, word: "brand" }).await
}

pub async fn bring_back(
    context: StaffContext,
    Path((_, key)): Path<(String, String)>,
    Form(form): Form<BackForm>,
) -> Result<Response, Stop> {
    let revision = form.revision().unwrap_or(-1);
    let done = brands::bring_back(&context.shop.house, &context.actor(), &key, revision).await;
    answered(context, Answered { key, done, typed: Typed::default(), word: "brand" }).await
}

pub async fn remove(
    context: StaffContext,
    Path((_, key)): Path<(String, String)>,
    Form(form): Form<LookForm>,
) -> Result<Response, Stop> {
    let done = brands::remove(&context.shop.house, &context.actor(), &key, form.seen()).await;
    let (typed, word) = (Typed::default(), "brand-removed");
    answered(context, Answered { key, done, typed, word }).await
}

struct Answered {
    key: String,
    done: Result<(), Failure<LookRefusal>>,
    typed: Typed,
    /// What the next page says.
    word: &'static str,
}

async fn answered(context: StaffContext, answered: Answered) -> Result<Response, Stop> {
    let Answered { key, done, mut typed, word } = answered;
    match done.answered()? {
        Ok(()) => {
            texts::load(&context.shop.house).await?;
            let route = match word {
                "brand-removed" => StaffRoute::Brands,
                _ => StaffRoute::Brand(key),
            };
            let address = route.path(context.language());
            Ok(Redirect::to(&format!("{address}?done={word}")).into_response())
        }
        Err(why) => {
            typed.look.wrong = Some(why);
            page(context, key, typed).await
        }
    }
}
