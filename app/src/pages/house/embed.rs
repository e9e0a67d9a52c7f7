//! A performance's plan in a frame of another site's page (docs/embedding.md): the same island in a
//! page without head and foot.
//!
//! 1. `embed_v1.js` makes the frame in the other site's page.
//! 2. `embed_frame.js` tells the frame's height, and opens the shop's own page with the chosen
//!    seats in its address. Only the shop holds and sells them.
//! 3. `listener::security_headers` lets the sites of the setting `embed_sites` frame this page
//!    alone.

use crate::{
    pages::performance::notice::{closed_words, type_notes},
    scripts::{frame_script_address, frame_style_address},
};
use axum::{
    extract::{Path, Query},
    response::Response,
};
use domain::seats::plan::PlanView;
use house::locales::Locale;
use islands::plan::{PlanSection, plan_section, product_frame};
use markup::{Html, view};
use selling::plan_page::OpenPlan;
use serde::Deserialize;
use shell::{
    Head, Page,
    framed::{Frame, render_framed},
};
use ui::{
    error::Stop,
    locale::{machine_time, when_long},
    route::Route,
    session::Visit,
};

#[derive(Debug, Default, Deserialize)]
pub struct EmbedQuery {
    /// The offer's key.
    #[serde(default)]
    offer: Option<String>,
}

pub async fn show(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
    Query(query): Query<EmbedQuery>,
) -> Result<Response, Stop> {
    let house = &visit.shop.house;
    let offer = query.offer.as_deref();
    let session = visit.session_id();
    let opened =
        selling::plan_page::open_plan(house, &slug, visit.language(), session, offer).await?;
    let OpenPlan { view: mut plan, plan: drawn, table, .. } = opened.ok_or(Stop::NotFound)?;
    plan.data.product = product_frame::asked_for(&plan.data, offer);
    let locale = visit.locale.clone();
    let when = when_long(&locale, plan.card.starts_at, &plan.time_zone);
    let said = [("title", plan.card.title.as_str().into()), ("when", when.as_str().into())];
    let head = Head { title: locale.text_with("performance-title", &said), ..Head::default() };
    let notes = type_notes(&visit, &plan, None).await?;
    // Only an offer that the performance has is handed on.
    let key = plan.data.products.get(plan.data.product as usize).map(|it| it.key.clone());
    let mut shop = Route::Performance(slug.clone()).path(locale.language());
    if let Some(key) = key.filter(|key| offer == Some(key.as_str())) {
        shop.push_str(&format!("?offer={key}"));
    }
    let frame = Frame {
        style: frame_style_address(),
        script: frame_script_address(),
        shop,
        onward: locale.text("embed-onward"),
    };
    let main = move || {
        let head = above(&locale, &plan, when);
        plan_section(PlanSection {
            view: plan,
            plan: drawn,
            table,
            head,
            ways: None,
            changed_line: None,
            notes,
            is_framed: true,
        })
    };
    let page = Page::new(Route::Performance(slug), head, "performance", main);
    Ok(render_framed(visit, page, frame))
}

/// What is given, when and where; why nothing is sold; and the ways that the frame doesn't have.
fn above(locale: &Locale, plan: &PlanView, when: String) -> Html {
    let language = locale.language();
    let slug = || plan.card.slug.clone();
    let href = Route::Performance(slug()).path(language);
    let machine = machine_time(plan.card.starts_at, &plan.time_zone);
    let closed = closed_words(locale, plan).map(|words| {
        view! { <p class="notice notice--warning">{words}</p> }
    });
    let has_list = plan.has_choice();
    let way = match has_list {
        true => (Route::Seats(slug()).path(language), "performance-list-link"),
        false => (href.clone(), "embed-open"),
    };
    view! {
        <header class="performance__head">
            <h1 class="performance__title"><a href=href>{plan.card.title.clone()}</a></h1>
            <p class="performance__when">
                <time datetime=machine>{when}</time>
                <span class="performance__hall">"\u{a0}· " {plan.venue.hall.clone()}</span>
            </p>
            {closed}
            <p class="small"><a href=way.0>{locale.text(way.1)}</a></p>
        </header>
    }
}
