//! The same seats are blocked in all performances of a production, a series or a season. First the
//! page shows of each performance what can be blocked, and which seats somebody has already.

use super::{block_words::BlockWords, change::Chosen, keeping::block_fields, terms::block_terms};
use crate::{
    desk::fields::{DeskOption, DeskSelect, desk_select, hidden},
    frame::{
        context::StaffContext,
        shell::{StaffPage, staff_page},
        table::{Table, cell},
        words::when,
    },
    look::form::LookForm,
};
use axum::{Form, response::Response};
use domain::people::actor::Action;
use house::{Answered, locales::Locale};
use markup::{Html, view};
use season::catalogue::{Catalogue, catalogue};
use selling::blocks::{
    BlockScope, WideOutcome, WidePerformance, WideRefusal, WideRequest, block_all, block_scopes,
    preview_blocks,
};
use std::{collections::BTreeSet, sync::Arc};
use ui::{
    error::Stop,
    route::staff::{StaffRoute, desk::DeskRoute},
};

/// So many seats are named at once.
const NAMES_MAX: usize = 2_000;
/// So much is typed to name them.
const TYPED_MAX: u32 = 200_000;

/// What the page shows.
#[derive(Default)]
struct Shown {
    form: LookForm,
    /// By their names.
    seats: String,
    wrong: Option<String>,
    /// Of each performance, what can be blocked, or was.
    performances: Vec<WidePerformance>,
    is_done: bool,
}

pub async fn show(context: StaffContext) -> Result<Response, Stop> {
    context.actor().permit_somewhere(Action::Block)?;
    page(context, Shown::default()).await
}

pub async fn send(context: StaffContext, Form(form): Form<LookForm>) -> Result<Response, Stop> {
    context.actor().permit_somewhere(Action::Block)?;
    if form.text("step") == "plan" {
        let chosen = Chosen::load(&context, &context.actor(), &form).await?;
        let (seats, wrong) = match chosen {
            Ok(chosen) => (chosen.names().join(", "), None),
            Err(words) => (String::new(), Some(words)),
        };
        return page(context, Shown { form, seats, wrong, ..Shown::default() }).await;
    }
    let seats = form.text("seats").to_owned();
    let shown = Shown { form, seats, ..Shown::default() };
    let request = match request(&context, &shown).await? {
        Ok(request) => request,
        Err(words) => return page(context, Shown { wrong: Some(words), ..shown }).await,
    };
    // What was changed since it was looked at is looked at again.
    let is_done = shown.form.text("step") == "do" && shown.form.text("seen") == seen(&shown);
    let (house, actor) = (&context.shop.house, context.actor());
    let done = match is_done {
        true => block_all(house, &actor, &request).await.answered()?,
        false => preview_blocks(house, &actor, &request).await.answered()?,
    };
    match done {
        Ok(performances) => page(context, Shown { performances, is_done, ..shown }).await,
        Err(why) => {
            let wrong = Some(context.locale.text(match why {
                WideRefusal::NothingToCome => "staff-blocks-nothing-to-come",
                WideRefusal::NothingNamed => "staff-desk-act-nothing",
                WideRefusal::TooManyPerformances => "staff-blocks-too-many",
            }));
            page(context, Shown { wrong, ..shown }).await
        }
    }
}

/// All that decides what is blocked, as it was typed. Browsers send the ends of lines in their own
/// way, so all white space is one.
fn seen(shown: &Shown) -> String {
    let fields = ["scope", "block_kind", "block_name", "block_until", "block_before"];
    let typed = fields.iter().map(|name| shown.form.text(name)).chain([shown.seats.as_str()]);
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    typed.map(plain).collect::<Vec<_>>().join("|")
}

/// Refused: why, in words.
async fn request(
    context: &StaffContext,
    shown: &Shown,
) -> Result<Result<WideRequest, String>, Stop> {
    let locale = &context.locale;
    let Some(scope) = BlockScope::parse(shown.form.text("scope")) else {
        return Ok(Err(locale.text("staff-blocks-nothing-to-come")));
    };
    let zone = people::staff::time_zone(&context.shop.house).await?;
    let Ok(terms) = block_terms(&shown.form, &zone)? else {
        return Ok(Err(locale.text("staff-desk-wrong-time")));
    };
    let names = shown.seats.split([',', ';', '\n']).map(str::trim);
    let names = names.filter(|name| !name.is_empty()).take(NAMES_MAX);
    let named = names.map(str::to_owned).collect();
    Ok(Ok(WideRequest { scope, named, terms }))
}

async fn page(context: StaffContext, shown: Shown) -> Result<Response, Stop> {
    let house = &context.shop.house;
    let scopes = block_scopes(house, &context.actor()).await?;
    let known = catalogue(house).await?;
    let locale = context.locale.clone();
    let title = locale.text("staff-blocks-title");
    let (heading, is_wrong) = (title.clone(), shown.wrong.is_some());
    let main = move || {
        let wrong = shown.wrong.as_ref().map(|words| {
            view! { <div class="notice notice--error" role="alert"><p>{words}</p></div> }
        });
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p class="lede">{locale.text("staff-blocks-lede")}</p>
            </header>
            {wrong}
            {match scopes.is_empty() {
                true => none(&locale),
                false => form(&locale, &known, &scopes, &shown),
            }}
        }
    };
    let route = StaffRoute::Desk(DeskRoute::Blocks);
    let page = StaffPage::new(route, title, "page", main);
    Ok(staff_page(&context, page.refused_if(is_wrong)))
}

fn none(locale: &Locale) -> Html {
    view! { <p class="desk-empty">{locale.text("staff-blocks-nothing-to-come")}</p> }
}

fn form(
    locale: &Arc<Locale>,
    catalogue: &Catalogue,
    scopes: &BTreeSet<BlockScope>,
    shown: &Shown,
) -> Html {
    let options = scopes.iter().map(|scope| DeskOption {
        value: scope.to_text(),
        words: scope_name(locale, catalogue, scope),
    });
    let scope = DeskSelect {
        id: "scope".to_owned(),
        name: "scope",
        label: locale.text("staff-blocks-scope"),
        options: options.collect(),
        chosen: shown.form.text("scope").to_owned(),
    };
    let typed = |name: &str| shown.form.text(name).to_owned();
    let action = DeskRoute::Blocks.path(locale.language());
    let has_found = !shown.performances.is_empty();
    let do_it = (has_found && !shown.is_done).then(|| {
        view! {
            {hidden("seen", seen(shown))}
            <button class="button" type="submit" name="step" value="do">
                {locale.text("staff-blocks-do")}
            </button>
        }
    });
    view! {
        <form class="flow desk-form" method="post" action=action>
            {desk_select(scope)}
            <div class="field">
                <label class="field__label" for="seats">{locale.text("staff-blocks-seats")}</label>
                <p class="field__hint" id="seats_hint">{locale.text("staff-blocks-seats-hint")}</p>
                <textarea
                    class="field__input"
                    id="seats"
                    name="seats"
                    rows="3"
                    maxlength=TYPED_MAX
                    aria-describedby="seats_hint"
                >
                    {shown.seats.clone()}
                </textarea>
            </div>
            {block_fields(locale, &typed)}
            <button class="button button--quiet" type="submit" name="step" value="look">
                {locale.text("staff-blocks-look")}
            </button>
            {has_found.then(|| found(locale, catalogue, shown))}
            {do_it}
        </form>
    }
}

fn scope_name(locale: &Locale, catalogue: &Catalogue, scope: &BlockScope) -> String {
    match scope {
        BlockScope::Production(key) => {
            let title = [("name", catalogue.title(key, locale.language()).into())];
            locale.text_with("staff-blocks-production", &title)
        }
        BlockScope::Series { season, code } => {
            let series = [("name", code.as_str().into()), ("season", season.as_str().into())];
            locale.text_with("staff-blocks-series", &series)
        }
        BlockScope::Season(key) => {
            locale.text_with("staff-blocks-season", &[("name", key.as_str().into())])
        }
    }
}

const HEADS: [&str; 4] =
    ["staff-desk-when", "staff-desk-performance", "staff-blocks-count", "staff-blocks-taken"];

/// What can be blocked of each performance, or was.
fn found(locale: &Arc<Locale>, catalogue: &Catalogue, shown: &Shown) -> Html {
    let heads = HEADS.map(|id| locale.text(id));
    let rows = shown.performances.iter().map(|it| row(locale, catalogue, it, &heads));
    let table = Table { heads: &heads, rows: rows.collect(), none: None, older: None };
    let title = match shown.is_done {
        true => "staff-blocks-done",
        false => "staff-blocks-preview",
    };
    table.under("found", locale.text(title))
}

fn row(
    locale: &Arc<Locale>,
    catalogue: &Catalogue,
    it: &WidePerformance,
    heads: &[String; 4],
) -> Html {
    let row = &it.performance.row;
    let [_, title, count, taken] = heads;
    let words = BlockWords { locale, performance: &it.performance };
    let (blocked, why) = match &it.outcome {
        WideOutcome::Blocked { seats, places, taken } => {
            let why = (!taken.is_empty()).then(|| words.taken(taken));
            (Some(seats.saturating_add(*places as usize)), why)
        }
        WideOutcome::Refused(why) => (None, Some(words.block(why))),
    };
    let name = catalogue.title(&row.production_slug, locale.language());
    view! {
        <tr role="row">
            <th scope="row" role="rowheader">{when(locale, row.starts_at, &row.time_zone)}</th>
            {cell(title, "", Some(name))}
            {cell(count, "desk-table__sum", blocked)}
            {cell(taken, "", why)}
        </tr>
    }
}
