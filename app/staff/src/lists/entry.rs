//! One entry of a list: a form with a field for each column of its sheet.

use crate::{
    frame::{
        context::StaffContext,
        doubts,
        shell::{StaffPage, staff_page},
    },
    lists::{
        form::{Desk, Sent},
        list_words::{self, Words},
        page::list_of,
    },
};
use axum::{
    Form,
    extract::{Path, Query},
    response::{IntoResponse, Redirect, Response},
};
use domain::people::customer_field::{CHOICES_MAX, FieldKind};
use house::{Answered, House};
use markup::view;
use season::sheets::house_lists::{
    CellProblem, Column, ColumnKind, Entry, HouseList, ListRefusal, Typed, TypedChoice, WrongCell,
    save, try_out, view,
};
use serde::Deserialize;
use ui::{error::Stop, route::staff::StaffRoute};

/// Empty lines for choices; after them it is saved and gone on.
pub(crate) const NEW_CHOICES: usize = 4;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct NewQuery {
    /// A field of every profile; empty: one of the house's own.
    key: String,
}

pub async fn new(
    context: StaffContext,
    Path((_, name)): Path<(String, String)>,
    Query(query): Query<NewQuery>,
) -> Result<Response, Stop> {
    let list = list_of(&context, &name)?;
    if list.is_of_words() {
        return Err(Stop::NotFound);
    }
    let is_known = list == HouseList::CustomerFields && FieldKind::known(&query.key).is_some();
    let key = if is_known { query.key } else { String::new() };
    page(context, Asked { list, key, is_new: true }, Sent::default()).await
}

pub async fn show(
    context: StaffContext,
    Path((_, name, key)): Path<(String, String, String)>,
) -> Result<Response, Stop> {
    let list = list_of(&context, &name)?;
    page(context, Asked { list, key, is_new: false }, Sent::default()).await
}

pub async fn add(
    context: StaffContext,
    Path((_, name)): Path<(String, String)>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Stop> {
    let list = list_of(&context, &name)?;
    let mut typed = typed(&context.shop.house, list, &pairs);
    typed.is_new = true;
    write(context, list, typed, is_meant(&pairs)).await
}

pub async fn change(
    context: StaffContext,
    Path((_, name, key)): Path<(String, String, String)>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Stop> {
    let list = list_of(&context, &name)?;
    let mut typed = typed(&context.shop.house, list, &pairs);
    typed.key = key;
    write(context, list, typed, is_meant(&pairs)).await
}

fn is_meant(pairs: &[(String, String)]) -> bool {
    pairs.iter().any(|(name, _)| name == doubts::ANYWAY)
}

async fn write(
    context: StaffContext,
    list: HouseList,
    typed: Typed,
    is_meant: bool,
) -> Result<Response, Stop> {
    let (house, actor) = (&context.shop.house, context.actor());
    // What can't be saved at all is told below.
    if !is_meant && let Ok((before, after)) = try_out(house, &actor, list, &typed).await {
        let doubts = asked(&context, list, before.as_ref(), &after);
        if !doubts.is_empty() {
            let asked = Asked { list, key: typed.key.clone(), is_new: typed.is_new };
            let sent = Sent { typed: Some(typed), doubts, ..Sent::default() };
            return page(context, asked, sent).await;
        }
    }
    let done = save(house, &actor, list, &typed).await;
    let asked = Asked { list, key: typed.key.clone(), is_new: typed.is_new };
    match done.answered()? {
        Ok(()) => {
            texts::load(&context.shop.house).await?;
            let address = StaffRoute::List(list.as_str().to_owned()).path(context.language());
            Ok(Redirect::to(&format!("{address}?done=list")).into_response())
        }
        Err(ListRefusal::UnknownEntry) => Err(Stop::NotFound),
        Err(why) => {
            let (wrong, whole) = match why {
                ListRefusal::Wrong(wrong) => (wrong, ListRefusal::Wrong(Vec::new())),
                whole => (Vec::new(), whole),
            };
            let typed = Some(typed);
            let sent = Sent { typed, wrong, whole: Some(whole), ..Sent::default() };
            page(context, asked, sent).await
        }
    }
}

/// What is asked before customers read it: tags, and what a language says no more.
fn asked(
    context: &StaffContext,
    list: HouseList,
    before: Option<&Entry>,
    after: &Entry,
) -> Vec<String> {
    let (house, locale) = (&context.shop.house, &*context.locale);
    let languages = house.locales().languages();
    let is_text = |column: &&Column| matches!(column.kind, ColumnKind::Texts { .. });
    let cells = |language: &str| -> Vec<String> {
        let columns = list.columns_of(&after.key).filter(is_text);
        columns.map(|column| format!("{}_{language}", column.name)).collect()
    };
    let is_emptied = |cell: &String| {
        let was_said = before.is_some_and(|before| !before.cell(cell).is_empty());
        was_said && after.cell(cell).is_empty()
    };
    let missing = languages.iter().filter(|code| cells(code).iter().any(is_emptied));
    let has_tags = |cell: &String| doubts::has_tags(after.cell(cell));
    let tags = languages.iter().filter(|code| cells(code).iter().any(has_tags));
    let lines = [
        doubts::line(house, locale, "staff-doubt-missing", missing.copied()),
        doubts::line(house, locale, "staff-doubt-tags", tags.copied()),
    ];
    lines.into_iter().flatten().collect()
}

/// What a form says of the columns of its list.
fn typed(house: &House, list: HouseList, pairs: &[(String, String)]) -> Typed {
    let find = |name: &str| {
        let found = pairs.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.clone())
    };
    let said = |name: &str| find(name).unwrap_or_default();
    let languages = house.locales().languages();
    let mut typed = Typed { key: said("key"), seen: said("seen"), ..Typed::default() };
    for column in list.columns() {
        match column.kind {
            ColumnKind::Texts { .. } => {
                for language in &languages {
                    let name = format!("{}_{language}", column.name);
                    typed.cells.insert(name.clone(), said(&name));
                }
            }
            _ => drop(typed.cells.insert(column.name.to_owned(), said(column.name))),
        }
    }
    for at in 0..CHOICES_MAX + NEW_CHOICES {
        let Some(key) = find(&format!("choice.{at}.key")) else { break };
        let cells = languages.iter().map(|language| {
            let column = format!("name_{language}");
            let text = said(&format!("choice.{at}.{column}"));
            (column, text)
        });
        typed.choices.push(TypedChoice { key, cells: cells.collect() });
    }
    typed
}

/// Which form is meant.
struct Asked {
    list: HouseList,
    /// Empty for a new entry whose key is still to be typed.
    key: String,
    is_new: bool,
}

async fn page(context: StaffContext, asked: Asked, sent: Sent) -> Result<Response, Stop> {
    let Asked { list, key, is_new } = asked;
    let house = context.shop.house.clone();
    let view = view(&house, &context.actor(), list).await?;
    let entry = match view.entries.iter().find(|entry| !is_new && entry.key == key) {
        Some(entry) => entry.clone(),
        None if is_new => {
            Entry { key: key.clone(), cells: Default::default(), choices: Vec::new() }
        }
        None => return Err(Stop::NotFound),
    };
    let locale = context.locale.clone();
    let own = house.locales().fallback().language().to_owned();
    let named = Words { house: &house, locale: &locale, list, own: &own };
    let is_blank = is_new && FieldKind::known(&key).is_none();
    let title = match is_blank {
        true => list_words::add(list).map(|id| locale.text(id)).unwrap_or_default(),
        false => named.name(&entry),
    };
    let heading = title.clone();
    let is_wrong = sent.whole.is_some() || !sent.doubts.is_empty();
    let route_key = if is_new { String::new() } else { key };
    let route = StaffRoute::ListEntry(list.as_str().to_owned(), route_key);
    let version = view.version;
    let main = move || {
        let said = Words { house: &house, locale: &locale, list, own: &own };
        let desk =
            Desk { house: &house, said: &said, entry: &entry, sent: &sent, is_new, seen: &version };
        let back = StaffRoute::List(list.as_str().to_owned()).path(locale.language());
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p><a href=back>{locale.text(list_words::title(list))}</a></p>
            </header>
            {desk.whole()}
            {doubts::notice(&locale, &sent.doubts)}
            {desk.form()}
        }
    };
    Ok(staff_page(&context, StaffPage::new(route, title, "page", main).refused_if(is_wrong)))
}

impl Sent {
    pub(crate) fn why(&self, field: &str) -> Option<&CellProblem> {
        let found = self.wrong.iter().find(|wrong: &&WrongCell| wrong.field == field);
        found.map(|wrong| &wrong.why)
    }
}
