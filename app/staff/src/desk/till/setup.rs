//! Those who manage tills add one to a counter.

use super::{Typed, Wrong, all, done_at, search::BOX_OFFICE, words};
use crate::{
    desk::fields::{DeskField, DeskOption, DeskSelect, desk_field, desk_select},
    frame::context::StaffContext,
    look::form::LookForm,
};
use axum::{Form, response::Response};
use domain::{
    people::actor::Action,
    sales::{outlet::POINT_PREFIX, till::TillRefusal},
};
use house::{Answered, NotAnswered, locales::Locale};
use markup::{Html, view};
use money::tills::{NewTill, TillView, add_till, refusal_words};
use people::sales::{Counter, counters};
use std::collections::BTreeMap;
use ui::{
    error::Stop,
    route::staff::till::{TillRoute, TillTarget},
};

pub async fn add(context: StaffContext, Form(form): Form<LookForm>) -> Result<Response, Stop> {
    context.actor().permit_somewhere(Action::ManageTills)?;
    let counter = match form.text("at").strip_prefix(POINT_PREFIX) {
        Some(key) => Counter::Point(key.to_owned()),
        None => Counter::BoxOffice,
    };
    let (key, name) = (form.text("key").trim().to_owned(), form.text("name").to_owned());
    let new = NewTill { key, name, counter, company: None };
    match add_till(&context.shop.house, &context.actor(), &new).await.answered()? {
        Ok(()) => Ok(done_at(&context, TillRoute::All, "till-added")),
        Err(why) => {
            let words = refusal_words(&context.locale, why);
            let wrong = match why {
                TillRefusal::KeyTaken => Wrong::of_field("key", words),
                TillRefusal::BadName => Wrong::of_field("name", words),
                _ => Wrong::of_page(words),
            };
            all::page(context, LookForm::default(), Typed::refused(form, wrong)).await
        }
    }
}

/// Counters where the reader may add a till, as far as they may know them: those at which they
/// sell, and those that have a till.
pub(super) async fn places(
    context: &StaffContext,
    tills: &[TillView],
) -> Result<Vec<DeskOption>, Stop> {
    let (actor, locale) = (context.actor(), &context.locale);
    let mut names = BTreeMap::from([(BOX_OFFICE.to_owned(), words::counter(locale, None))]);
    for till in tills {
        if let Some(point) = &till.point {
            let key = format!("{POINT_PREFIX}{}", point.key);
            names.insert(key, words::counter(locale, Some(point)));
        }
    }
    match counters(&context.shop.house, &actor).await {
        Ok(known) => {
            for known in known {
                let Counter::Point(key) = known.counter else { continue };
                let name = if known.name.is_empty() { key.clone() } else { known.name };
                names.insert(format!("{POINT_PREFIX}{key}"), name);
            }
        }
        Err(NotAnswered::NotPermitted(_)) => {}
        Err(why @ NotAnswered::Fault(_)) => return Err(why.into()),
    }
    let may = |key: &String| actor.permit(Action::ManageTills, key).is_ok();
    let own = names.into_iter().filter(|(key, _)| may(key));
    Ok(own.map(|(value, words)| DeskOption { value, words }).collect())
}

pub(super) fn form(locale: &Locale, places: Vec<DeskOption>, typed: &Typed) -> Html {
    let select = DeskSelect {
        id: "at".to_owned(),
        name: "at",
        label: locale.text("staff-till-counter"),
        options: places,
        chosen: typed.text("at").to_owned(),
    };
    let field = |id: &'static str, label: &str| {
        desk_field(DeskField {
            id: id.to_owned(),
            name: id,
            label: locale.text(label),
            value: typed.text(id).to_owned(),
            error: typed.wrong_at(id),
            ..DeskField::default()
        })
    };
    view! {
        <section class="flow desk-part" aria-labelledby="add">
            <h2 class="desk-section__title" id="add">{locale.text("staff-till-add-title")}</h2>
            <p class="small soft">{locale.text("staff-till-add-text")}</p>
            <form class="desk-search" method="post" action=TillTarget::Add.path(locale.language())>
                {desk_select(select)}
                {field("name", "staff-till-add-name")}
                {field("key", "staff-till-add-key")}
                <button class="button button--quiet" type="submit">
                    {locale.text("staff-till-add-do")}
                </button>
            </form>
        </section>
    }
}
