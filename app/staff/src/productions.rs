//! The productions, with what is still to be said of them.

use crate::{
    context::StaffContext,
    shell::{StaffPage, not_permitted, staff_page},
    text_words::language_name,
};
use axum::response::Response;
use house::{Failure, House, locales::Locale};
use leptos::prelude::*;
use season::contents::{ProductionLine, productions};
use ui::{error::Stop, route::poster_small, staff_route::StaffRoute};

pub async fn show(context: StaffContext) -> Result<Response, Stop> {
    let (house, actor) = (context.shop.house.clone(), context.actor());
    let lines = match productions(&house, &actor, context.language()).await {
        Ok(lines) => lines,
        Err(Failure::Refused(_)) => return Ok(not_permitted(&context)),
        Err(Failure::Fault(fault)) => return Err(fault.into()),
    };
    let locale = context.locale.clone();
    let title = locale.text("staff-productions-title");
    let heading = title.clone();
    let main = move || {
        let none = lines.is_empty().then(|| {
            view! { <p class="desk-empty">{locale.text("staff-productions-none")}</p> }
        });
        let seasons = lines.chunk_by(|a, b| a.season == b.season);
        let seasons: Vec<_> = seasons.map(|lines| season(&house, &locale, lines)).collect();
        view! {
            <header class="page__head"><h1>{heading}</h1></header>
            {none}
            {seasons}
        }
        .into_any()
    };
    Ok(staff_page(&context, StaffPage::new(StaffRoute::Productions, title, "page", main)))
}

fn season(house: &House, locale: &Locale, lines: &[ProductionLine]) -> impl IntoView + use<> {
    let name = lines.first().map(|line| line.season.clone()).unwrap_or_default();
    let lines: Vec<_> = lines.iter().map(|line| item(house, locale, line)).collect();
    view! {
        <section class="flow desk-part">
            <h2 class="desk-section__title">{name}</h2>
            <ul class="desk-productions">{lines}</ul>
        </section>
    }
}

fn item(house: &House, locale: &Locale, line: &ProductionLine) -> impl IntoView + use<> {
    let href = StaffRoute::Production(line.key.clone()).path(locale.language());
    let names: Vec<String> = line.lacking.iter().map(|code| language_name(house, code)).collect();
    let lacking = (!names.is_empty()).then(|| {
        let names = [("languages", names.join(", ").into())];
        let words = locale.text_with("staff-productions-lacking", &names);
        view! { <p class="small"><span class="desk-mark">{words}</span></p> }
    });
    view! {
        <li class="desk-production">
            <img
                class="desk-production__picture"
                src=poster_small(&line.poster)
                width="300"
                height="450"
                alt=""
                loading="lazy"
            />
            <div>
                <a class="desk-texts__text" href=href>{line.title.clone()}</a>
                {lacking}
            </div>
        </li>
    }
}
