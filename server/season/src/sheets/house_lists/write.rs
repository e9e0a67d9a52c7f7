//! Changes of a list: an entry written, moved, ended or taken out, a former version brought back.

use crate::{
    contents::fields::FieldProblem,
    sheets::{
        house_lists::{
            Entry, ListRefusal, ListView, Rows,
            check::{Beside, CellProblem, WrongCell, checked},
            columns::{CHOICES_SHEET, ColumnKind, HouseList, is_of_every_profile},
            entries, read, view,
            words_edit::{self, Reworded},
        },
        season_import::{Cells, ListEdit, RowRefusal, edit_list},
    },
};
use domain::people::actor::Actor;
use house::{Failure, House};
use season_tables::revisions::{self, Kind};

/// What an editor typed into the form of an entry.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    pub key: String,
    pub is_new: bool,
    /// By the sheet's columns.
    pub cells: Cells,
    pub choices: Vec<TypedChoice>,
    /// The list's version that the editor saw.
    pub seen: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypedChoice {
    pub key: String,
    pub cells: Cells,
}

impl Typed {
    pub fn cell(&self, column: &str) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Up,
    Down,
    /// It is asked nowhere any more. Answers that were given stay, each on its holder's profile.
    End,
    /// The row goes; not while something needs it.
    Remove,
}

impl Step {
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "up" => Some(Self::Up),
            "down" => Some(Self::Down),
            "end" => Some(Self::End),
            "remove" => Some(Self::Remove),
            _ => None,
        }
    }
}

/// What happens to an entry as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Arrangement<'a> {
    pub key: &'a str,
    pub step: Step,
    /// The list's version that the editor saw.
    pub seen: &'a str,
}

/// Shoppers see it at once, in all programs of the house.
///
/// # Errors
/// All that is wrong, by its field; nothing is written then.
#[boxed]
pub async fn save(
    house: &House,
    actor: &Actor,
    list: HouseList,
    typed: &Typed,
) -> Result<(), Failure<ListRefusal>> {
    let Prepared { mut view, at, entry } = prepared(house, actor, list, typed).await?;
    let before = at.and_then(|at| view.entries.get(at));
    if let Some(before) = before.cloned().filter(|_| list.is_of_words()) {
        let reworded = vec![Reworded { before, after: entry }];
        return words_edit::write(house, actor, list, view.version, reworded).await;
    }
    match at.and_then(|at| view.entries.get_mut(at)) {
        Some(place) => *place = entry,
        None => view.entries.push(entry),
    }
    write(house, actor, list, view).await
}

/// What the form would change: the entry as it stands, and as it would. Nothing is written.
///
/// # Errors
/// What `save` would refuse.
#[boxed]
pub async fn try_out(
    house: &House,
    actor: &Actor,
    list: HouseList,
    typed: &Typed,
) -> Result<(Option<Entry>, Entry), Failure<ListRefusal>> {
    let Prepared { view, at, entry } = prepared(house, actor, list, typed).await?;
    Ok((at.and_then(|at| view.entries.get(at).cloned()), entry))
}

/// A checked entry, and its place in the list.
struct Prepared {
    view: ListView,
    at: Option<usize>,
    entry: Entry,
}

async fn prepared(
    house: &House,
    actor: &Actor,
    list: HouseList,
    typed: &Typed,
) -> Result<Prepared, Failure<ListRefusal>> {
    let view = seen(house, actor, list, &typed.seen).await?;
    let at = match typed.is_new {
        true if list.is_of_words() => return Err(Failure::Refused(ListRefusal::UnknownEntry)),
        true => None,
        false => Some(place(&view, &typed.key)?),
    };
    let before = at.and_then(|at| view.entries.get(at));
    let keys: Vec<String> = view.entries.iter().map(|entry| entry.key.clone()).collect();
    let entry = checked(house, typed, &Beside { list, before, keys: &keys });
    let entry = entry.map_err(|wrong| Failure::Refused(ListRefusal::Wrong(wrong)))?;
    if at.is_none() && view.entries.len() >= list.entries_max() {
        return Err(Failure::Refused(ListRefusal::Full { most: list.entries_max() }));
    }
    Ok(Prepared { view, at, entry })
}

/// # Errors
/// See `ListRefusal`. Nothing is written then.
#[boxed]
pub async fn arrange(
    house: &House,
    actor: &Actor,
    list: HouseList,
    change: &Arrangement<'_>,
) -> Result<(), Failure<ListRefusal>> {
    let Arrangement { key, step, seen } = *change;
    let mut view = self::seen(house, actor, list, seen).await?;
    let at = place(&view, key)?;
    let last = view.entries.len().saturating_sub(1);
    match step {
        _ if list.is_of_words() => return Err(Failure::Refused(ListRefusal::InUse)),
        Step::Up if at > 0 => view.entries.swap(at, at - 1),
        Step::Down if at < last => view.entries.swap(at, at + 1),
        Step::Up | Step::Down => return Ok(()),
        Step::End => {
            if let Some(entry) = view.entries.get_mut(at) {
                end(list, entry);
            }
        }
        Step::Remove if view.in_use.iter().any(|field| field == key) => {
            return Err(Failure::Refused(ListRefusal::InUse));
        }
        Step::Remove => drop(view.entries.remove(at)),
    }
    write(house, actor, list, view).await
}

/// A former version counts again. Entries that it doesn't have and that can't go stay; a question
/// of them is asked nowhere. Of one that was answered, the kind and what can be chosen stay as the
/// answers were given.
///
/// # Errors
/// See `ListRefusal`. Nothing is written then.
#[boxed]
pub async fn bring_back(
    house: &House,
    actor: &Actor,
    list: HouseList,
    revision: i64,
    seen: &str,
) -> Result<(), Failure<ListRefusal>> {
    let now = self::seen(house, actor, list, seen).await?;
    let mut conn = house.store().read().await?;
    let body = revisions::body(&mut conn, Kind::List, list.as_str(), revision).await?;
    drop(conn);
    let body = body.ok_or(Failure::Refused(ListRefusal::UnknownRevision))?;
    let mut former = entries(list, read(&body)?);
    if list.is_of_words() {
        let is_it = |before: &Entry| former.iter().find(|it| it.key == before.key).cloned();
        let pair = |before: Entry| is_it(&before).map(|after| Reworded { before, after });
        let reworded = now.entries.into_iter().filter_map(pair).collect();
        return words_edit::write(house, actor, list, now.version, reworded).await;
    }
    let is_back = |key: &str, former: &[Entry]| former.iter().any(|entry| entry.key == key);
    for entry in now.entries.iter().filter(|entry| now.in_use.contains(&entry.key)) {
        if !is_back(&entry.key, &former) {
            let mut entry = entry.clone();
            end(list, &mut entry);
            former.push(entry);
        } else if let Some(it) = former.iter_mut().find(|it| it.key == entry.key) {
            keep_kind(list, entry, it);
        }
    }
    if former.len() > list.entries_max() {
        return Err(Failure::Refused(ListRefusal::Full { most: list.entries_max() }));
    }
    let view = ListView { entries: former, version: now.version, in_use: now.in_use };
    write(house, actor, list, view).await
}

fn keep_kind(list: HouseList, now: &Entry, former: &mut Entry) {
    former.choices.clone_from(&now.choices);
    for column in list.columns() {
        if matches!(column.kind, ColumnKind::Kind(_)) {
            former.cells.remove(column.name);
            let kind = now.cells.get_key_value(column.name);
            former.cells.extend(kind.map(|(name, kind)| (name.clone(), kind.clone())));
        }
    }
}

fn end(list: HouseList, entry: &mut Entry) {
    for column in list.columns() {
        if matches!(column.kind, ColumnKind::Word(_)) {
            entry.cells.remove(column.name);
        }
    }
}

/// The list as its editor saw it.
async fn seen(
    house: &House,
    actor: &Actor,
    list: HouseList,
    seen: &str,
) -> Result<ListView, Failure<ListRefusal>> {
    let view = view(house, actor, list).await?;
    match view.version == seen {
        true => Ok(view),
        false => Err(Failure::Refused(ListRefusal::Changed)),
    }
}

fn place(view: &ListView, key: &str) -> Result<usize, Failure<ListRefusal>> {
    let at = view.entries.iter().position(|entry| entry.key == key);
    at.ok_or(Failure::Refused(ListRefusal::UnknownEntry))
}

async fn write(
    house: &House,
    actor: &Actor,
    list: HouseList,
    view: ListView,
) -> Result<(), Failure<ListRefusal>> {
    let mut rows: Rows = Vec::new();
    for entry in &view.entries {
        rows.push((list.sheet().to_owned(), entry.cells.clone()));
    }
    // Choices of a field that has another kind say nothing.
    for entry in view.entries.iter().filter(|entry| !is_of_every_profile(&entry.key)) {
        let choices = entry.choices.iter().filter(|_| list == HouseList::CustomerFields);
        rows.extend(choices.map(|cells| (CHOICES_SHEET.to_owned(), cells.clone())));
    }
    let (of, action) = (list.sheets(), list.action());
    let edit = ListEdit { of, rows, seen: &view.version, action };
    edit_list(house, actor, edit).await.map_err(|failure| failure.map(refusal))
}

/// What the sheet's own checks say in addition: of this entry or of another one.
fn refusal(why: RowRefusal) -> ListRefusal {
    let RowRefusal::Wrong(errors) = why else { return ListRefusal::Changed };
    // The season as a whole was changed meanwhile.
    if errors.iter().all(|error| error.column.is_none()) {
        return ListRefusal::Changed;
    }
    let wrong = errors.into_iter().map(|error| WrongCell {
        field: error.column.unwrap_or_default(),
        why: CellProblem::Field(FieldProblem::Unknown),
    });
    ListRefusal::Wrong(wrong.collect())
}
