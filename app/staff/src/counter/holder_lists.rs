//! Lists of what was sold, and of what holders did with their tickets: chosen here, written as
//! files for spreadsheets, with the separators of the page's language. Two are read here too.

use super::{csv_file, day_field, may, shown_list::ShownList, typed_day, wrong_notice};
use crate::frame::{
    context::StaffContext,
    shell::{StaffPage, staff_page},
};
use axum::{extract::Query, response::Response};
use domain::{
    people::actor::{Action, Actor, NotPermitted},
    wording::list_form::ListForm,
};
use house::{Answered, locales::Locale};
use markup::{Html, view};
use season::catalogue::catalogue;
use serde::Deserialize;
use subscribers::own_data::lists::{
    List, ListKind, ListRefusal, ListView, ListWish, list, list_cells, permit_reading,
};
use ui::{
    error::Stop,
    field::field,
    route::staff::{
        StaffRoute,
        counter::{CounterRoute, CounterTarget},
    },
};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    list: String,
    /// A season's key; empty: all.
    season: String,
    from: String,
    to: String,
}

/// Those that are read on the page.
const SHOWN: [ListKind; 3] = [ListKind::Performances, ListKind::AnswerCounts, ListKind::Answers];

pub async fn show(context: StaffContext, Query(typed): Query<Typed>) -> Result<Response, Stop> {
    page(context, typed, None).await
}

pub async fn csv(context: StaffContext, Query(typed): Query<Typed>) -> Result<Response, Stop> {
    let actor = context.actor();
    let Some(kind) = ListKind::parse(&typed.list) else {
        // Whoever may read no list isn't told which there are.
        open_lists(&actor)?;
        return Err(Stop::NotFound);
    };
    let (Ok(from), Ok(to)) = (typed_day(&typed.from), typed_day(&typed.to)) else {
        return page(context, typed, Some("staff-lists-wrong-day")).await;
    };
    let season = Some(typed.season.clone()).filter(|key| !key.is_empty());
    let form = ListForm::of_reader(context.locale.decimal_mark());
    let wish = ListWish { kind, season, from, to, form };
    match list(&context.shop.house, &actor, &wish).await.answered()? {
        Ok(found) => {
            let found = match SHOWN.contains(&kind) {
                true => with_names(&context, found).await?,
                false => found,
            };
            Ok(csv_file(kind.as_str(), found.written(form)))
        }
        Err(ListRefusal::UnknownSeason) => {
            page(context, typed, Some("staff-lists-wrong-season")).await
        }
        Err(ListRefusal::Backwards) => page(context, typed, Some("staff-lists-wrong-order")).await,
    }
}

/// Lists that the actor may read.
///
/// # Errors
/// The right that is missing, if there are none.
fn open_lists(actor: &Actor) -> Result<Vec<ListKind>, NotPermitted> {
    let is_open = |kind: &ListKind| permit_reading(actor, *kind).is_ok();
    let open: Vec<ListKind> = ListKind::ALL.into_iter().filter(is_open).collect();
    match open.is_empty() {
        true => Err(NotPermitted(Action::ReadMoney)),
        false => Ok(open),
    }
}

/// `wrong`: the message that says why there is no file.
async fn page(
    context: StaffContext,
    typed: Typed,
    wrong: Option<&'static str>,
) -> Result<Response, Stop> {
    let open = open_lists(&context.actor())?;
    let known = catalogue(&context.shop.house).await?;
    let seasons: Vec<String> = known.seasons.iter().map(|season| season.key.clone()).collect();
    let shown = SHOWN.into_iter().find(|kind| wrong.is_none() && kind.as_str() == typed.list);
    let shown = match shown {
        Some(kind) => Some((kind, read(&context, kind, &typed.season).await?)),
        None => None,
    };
    let time_zone = people::staff::time_zone(&context.shop.house).await?;
    let opens_customers = may(&context, Action::GrantKind);
    let opens_performances = may(&context, Action::ImportSeason);
    let locale = context.locale.clone();
    let title = locale.text("staff-lists-title");
    let heading = title.clone();
    let class = if shown.is_some() { "page" } else { "page page--narrow" };
    let lede = match may(&context, Action::ReadMoney) {
        true => "staff-lists-lede",
        false => "staff-lists-figures",
    };
    let main = move || {
        let links = SHOWN.into_iter().filter(|kind| open.contains(kind)).map(|kind| {
            let newest = seasons.last().filter(|_| kind == ListKind::Performances);
            let href = shown_path(&locale, kind, newest.map_or("", String::as_str));
            view! { <p><a href=href>{locale.text(name(kind))}</a></p> }
        });
        let links = links.collect::<Html>();
        let shown = shown.map(|(kind, list)| {
            let (locale, time_zone) = (&*locale, time_zone.as_str());
            let page = ShownList {
                locale,
                catalogue: &known,
                time_zone,
                opens_customers,
                opens_performances,
            };
            let others =
                (seasons.len() > 1).then(|| season_links(locale, kind, &seasons, &typed.season));
            view! {
                {page.table(locale.text(name(kind)), &list)}
                {others}
            }
        });
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p class="lede">{locale.text(lede)}</p>
                {links}
            </header>
            {wrong.map(|id| wrong_notice(locale.text(id)))}
            {shown}
            {form(&locale, &open, &seasons, typed)}
        }
    };
    let route = StaffRoute::Counter(CounterRoute::HolderLists);
    let page = StaffPage::new(route, title, class, main);
    Ok(staff_page(&context, page.refused_if(wrong.is_some())))
}

async fn with_names(context: &StaffContext, list: ListView) -> Result<ListView, Stop> {
    let known = catalogue(&context.shop.house).await?;
    let locale = &*context.locale;
    let page = ShownList {
        locale,
        catalogue: &known,
        time_zone: "",
        opens_customers: true,
        opens_performances: false,
    };
    Ok(page.named(list))
}

async fn read(context: &StaffContext, kind: ListKind, season: &str) -> Result<List, Stop> {
    let season = Some(season.to_owned()).filter(|key| !key.is_empty());
    let wish = ListWish { kind, season, from: None, to: None, form: ListForm::default() };
    match list_cells(&context.shop.house, &context.actor(), &wish).await.answered()? {
        Ok(found) => Ok(found),
        Err(_) => Err(Stop::NotFound),
    }
}

fn shown_path(locale: &Locale, kind: ListKind, season: &str) -> String {
    let page = CounterRoute::HolderLists.path(locale.language());
    format!("{page}?list={}&season={season}", kind.as_str())
}

/// The same list of another season.
fn season_links(locale: &Locale, kind: ListKind, seasons: &[String], shown: &str) -> Html {
    let all = std::iter::once("").chain(seasons.iter().map(String::as_str));
    let links = all.map(|key| {
        let words = match key {
            "" => locale.text("staff-lists-all-seasons"),
            key => key.to_owned(),
        };
        let is_here = (key == shown).then_some("page");
        let href = shown_path(locale, kind, key);
        view! { <li><a href=href aria-current=is_here>{words}</a></li> }
    });
    view! {
        <nav aria-label=locale.text("staff-lists-season")>
            <ul class="desk-roles">{links.collect::<Html>()}</ul>
        </nav>
    }
}

fn form(locale: &Locale, open: &[ListKind], seasons: &[String], typed: Typed) -> Html {
    let lists = open.iter().map(|kind| {
        let kind = *kind;
        let (key, is_chosen) = (kind.as_str(), kind.as_str() == typed.list);
        view! { <option value=key selected=is_chosen>{locale.text(name(kind))}</option> }
    });
    let seasons = seasons.iter().map(|key| {
        let is_chosen = *key == typed.season;
        view! { <option value=key.clone() selected=is_chosen>{key.clone()}</option> }
    });
    let from = day_field("from", locale.text("staff-lists-from"), typed.from, None);
    let to = day_field("to", locale.text("staff-lists-to"), typed.to, None);
    let action = CounterTarget::HolderList.path(locale.language());
    view! {
        <form class="flow desk-form" method="get" action=action novalidate>
            <div class="field">
                <label class="field__label" for="list">{locale.text("staff-lists-which")}</label>
                <select class="field__input" id="list" name="list">
                    {lists.collect::<Html>()}
                </select>
            </div>
            <div class="field">
                <label class="field__label" for="season">{locale.text("staff-lists-season")}</label>
                <select class="field__input" id="season" name="season">
                    <option value="">{locale.text("staff-lists-all-seasons")}</option>
                    {seasons.collect::<Html>()}
                </select>
            </div>
            {field(from)}
            {field(to)}
            <button class="button" type="submit">{locale.text("staff-lists-fetch")}</button>
        </form>
    }
}

fn name(kind: ListKind) -> &'static str {
    match kind {
        ListKind::Performances => "staff-lists-performances",
        ListKind::Releases => "staff-lists-releases",
        ListKind::Exchanges => "staff-lists-exchanges",
        ListKind::Waivers => "staff-lists-waivers",
        ListKind::Transfers => "staff-lists-transfers",
        ListKind::Renewals => "staff-lists-renewals",
        ListKind::Waiting => "staff-lists-waiting",
        ListKind::Gains => "staff-lists-gains",
        ListKind::PayOuts => "staff-lists-pay-outs",
        ListKind::Answers => "staff-lists-answers",
        ListKind::AnswerCounts => "staff-lists-answer-counts",
    }
}
