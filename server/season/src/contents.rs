//! What is said of a production, edited by page. It is the row of the sheet `productions`: what a
//! page writes is exported, and what an import writes stands on the page.

use crate::{
    catalogue::{self, Catalogue},
    season_import::{RowEdit, RowRefusal, edit_row, version},
    seasons,
};
use domain::{
    actor::{Action, Actor, Reach},
    poster::PLAIN,
    season::Genre,
};
use house::{Failure, House, locales::MARKS};
use season_tables::sheet_rows::{self, SheetRow};
use std::{cmp::Reverse, collections::BTreeMap};

pub(crate) const SHEET: &str = "productions";
/// The sheets that a production's row refers to.
pub(crate) const BESIDE: [&str; 2] = ["seasons", "companies"];
const MINUTES_MAX: u32 = 24 * 60;
const INTERVALS_MAX: u32 = 20;

/// A text of a production, in each language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// In the sheet, before `_` and the language.
    pub column: &'static str,
    /// At the end of its key among the house's texts.
    key: &'static str,
    pub chars_max: usize,
    /// It may have several lines.
    pub is_long: bool,
    /// A production isn't shown well without it.
    pub is_needed: bool,
}

pub const PARTS: [Part; 7] = [
    Part::short("title", "title", 200).needed(),
    Part::short("author", "author", 200).needed(),
    Part::long("synopsis", "synopsis").needed(),
    Part::short("sung_in", "sung-in", 200),
    Part::long("team", "team"),
    Part::short("facts", "facts", 500),
    Part::short("picture", "picture", 300),
];

impl Part {
    const fn short(column: &'static str, key: &'static str, chars_max: usize) -> Self {
        Self { column, key, chars_max, is_long: false, is_needed: false }
    }

    const fn long(column: &'static str, key: &'static str) -> Self {
        Self { column, key, chars_max: 5_000, is_long: true, is_needed: false }
    }

    const fn needed(self) -> Self {
        Self { is_needed: true, ..self }
    }
}

/// A production in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProductionLine {
    pub key: String,
    pub season: String,
    pub title: String,
    pub poster: String,
    /// Languages that lack a text that is needed.
    pub lacking: Vec<String>,
}

/// A production with all that is said of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProductionContents {
    pub key: String,
    pub season: String,
    pub poster: String,
    pub genre: Genre,
    pub minutes: u32,
    pub intervals: u32,
    /// By column and language; those that say nothing are missing.
    pub texts: BTreeMap<(&'static str, String), String>,
    /// Names what the row says now.
    pub version: String,
}

/// What an editor typed. Columns that a page doesn't ask for stay.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Edit {
    pub genre: String,
    pub minutes: String,
    pub intervals: String,
    /// By column and language.
    pub texts: BTreeMap<(&'static str, String), String>,
    /// The version that the editor saw.
    pub seen: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ContentsRefusal {
    NotPermitted,
    Unknown,
    Changed,
    Wrong(Vec<WrongField>),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrongField {
    /// Of the sheet.
    pub column: String,
    /// Empty for one that is no text.
    pub language: String,
    pub why: FieldProblem,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldProblem {
    TooLong {
        most: usize,
    },
    /// A character that can't be seen, by its number.
    Character {
        code: u32,
    },
    /// No whole number up to this.
    Number {
        most: u32,
    },
    /// A line of the team without a colon.
    TeamLine {
        line: usize,
    },
    Unknown,
}

/// Those that the actor may edit, season by season, the newest first.
///
/// # Errors
/// The actor may edit none.
pub async fn productions(
    house: &House,
    actor: &Actor,
    language: &str,
) -> Result<Vec<ProductionLine>, Failure<ContentsRefusal>> {
    let reach = actor.reach(Action::EditContents);
    if reach == Reach::Nothing {
        return Err(Failure::Refused(ContentsRefusal::NotPermitted));
    }
    let mut conn = house.store().read().await?;
    let rows = sheet_rows::of_sheet(&mut conn, SHEET).await?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let mut lines = Vec::new();
    for row in rows.iter().filter(|row| reach.covers([scope(&row.key).as_str()].into_iter())) {
        let contents = contents_of(house, &catalogue, row)?;
        let lacks = |language: &&str| {
            let says = |part: &Part| contents.says(part, language);
            PARTS.iter().any(|part| part.is_needed && !says(part))
        };
        let languages = house.locales().languages().into_iter();
        let line = ProductionLine {
            title: catalogue.title(&row.key, language),
            season: season_name(&catalogue, &contents.season, language),
            lacking: languages.filter(lacks).map(str::to_owned).collect(),
            key: contents.key.clone(),
            poster: contents.poster.clone(),
        };
        let season = catalogue.seasons.iter().position(|season| season.key == contents.season);
        lines.push((Reverse(season), line));
    }
    // Of one season in the order of the sheet, which is the programme's.
    lines.sort_by_key(|(season, _)| *season);
    Ok(lines.into_iter().map(|(_, line)| line).collect())
}

/// # Errors
/// The actor may not edit it, or there is no such production.
pub async fn production(
    house: &House,
    actor: &Actor,
    key: &str,
) -> Result<ProductionContents, Failure<ContentsRefusal>> {
    permit(actor, key)?;
    let mut conn = house.store().read().await?;
    let row = sheet_rows::one(&mut conn, SHEET, key).await?;
    let row = row.ok_or(Failure::Refused(ContentsRefusal::Unknown))?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    Ok(contents_of(house, &catalogue, &row)?)
}

/// Shoppers see it at once, in all programs of the house.
///
/// # Errors
/// All that is wrong, by its field; nothing is written then.
pub async fn save(
    house: &House,
    actor: &Actor,
    key: &str,
    edit: &Edit,
) -> Result<(), Failure<ContentsRefusal>> {
    permit(actor, key)?;
    let (mut cells, mut wrong) = (BTreeMap::new(), Vec::new());
    let mut field = |column: &str, language: &str, text: Result<String, FieldProblem>| {
        let name = match language.is_empty() {
            true => column.to_owned(),
            false => format!("{column}_{language}"),
        };
        let (column, language) = (column.to_owned(), language.to_owned());
        match text {
            Ok(text) => drop(cells.insert(name, text)),
            Err(why) => wrong.push(WrongField { column, language, why }),
        }
    };
    let genre = Genre::parse(&edit.genre).map(|genre| genre.as_str().to_owned());
    field("genre", "", genre.ok_or(FieldProblem::Unknown));
    field("minutes", "", number(&edit.minutes, MINUTES_MAX));
    field("intervals", "", number(&edit.intervals, INTERVALS_MAX));
    for ((column, language), text) in &edit.texts {
        let part = PARTS.iter().find(|part| part.column == *column);
        let is_known = house.locales().get(language).is_some();
        let text = match part.filter(|_| is_known) {
            Some(part) => checked(part, text),
            None => Err(FieldProblem::Unknown),
        };
        field(column, language, text);
    }
    if !wrong.is_empty() {
        return Err(Failure::Refused(ContentsRefusal::Wrong(wrong)));
    }
    write(house, actor, key, cells, &edit.seen).await
}

/// A name that was made for an uploaded picture.
pub(crate) async fn set_poster(
    house: &House,
    actor: &Actor,
    key: &str,
    poster: &str,
    seen: &str,
) -> Result<(), Failure<ContentsRefusal>> {
    let cells = BTreeMap::from([("poster".to_owned(), poster.to_owned())]);
    write(house, actor, key, cells, seen).await
}

async fn write(
    house: &House,
    actor: &Actor,
    key: &str,
    cells: BTreeMap<String, String>,
    seen: &str,
) -> Result<(), Failure<ContentsRefusal>> {
    let action = "production.edit";
    let edit = RowEdit { sheet: SHEET, beside: &BESIDE, key, cells, seen, action };
    let refusal = |refusal| match refusal {
        RowRefusal::Unknown => ContentsRefusal::Unknown,
        RowRefusal::Changed => ContentsRefusal::Changed,
        RowRefusal::Wrong(errors) => {
            let wrong = errors.into_iter().map(|error| WrongField {
                column: error.column.unwrap_or_default(),
                language: String::new(),
                why: FieldProblem::Unknown,
            });
            ContentsRefusal::Wrong(wrong.collect())
        }
    };
    edit_row(house, actor, &edit).await.map_err(|failure| match failure {
        Failure::Refused(why) => Failure::Refused(refusal(why)),
        Failure::Fault(fault) => Failure::Fault(fault),
    })
}

pub(crate) fn permit(actor: &Actor, key: &str) -> Result<(), Failure<ContentsRefusal>> {
    let permitted = actor.permit(Action::EditContents, &scope(key));
    permitted.map_err(|_| Failure::Refused(ContentsRefusal::NotPermitted))
}

fn scope(key: &str) -> String {
    format!("production:{key}")
}

impl ProductionContents {
    pub fn text(&self, part: &Part, language: &str) -> &str {
        let found = self.texts.get(&(part.column, language.to_owned()));
        found.map(String::as_str).unwrap_or_default()
    }

    fn says(&self, part: &Part, language: &str) -> bool {
        !self.text(part, language).is_empty()
    }
}

/// What the row says, and where it says nothing, what the house says all the same.
fn contents_of(
    house: &House,
    catalogue: &Catalogue,
    row: &SheetRow,
) -> anyhow::Result<ProductionContents> {
    let cells: BTreeMap<String, String> = serde_json::from_str(&row.cells)?;
    let cell = |name: &str| cells.get(name).cloned().unwrap_or_default();
    let mut texts = BTreeMap::new();
    for part in &PARTS {
        for language in house.locales().languages() {
            let key = format!("production.{}.{}", row.key, part.key);
            let said = cell(&format!("{}_{language}", part.column));
            let said = match said.is_empty() {
                true => catalogue.said(&key, language).unwrap_or_default().to_owned(),
                false => said,
            };
            if !said.is_empty() {
                texts.insert((part.column, language.to_owned()), said);
            }
        }
    }
    let poster = cell("poster");
    Ok(ProductionContents {
        key: row.key.clone(),
        season: cell("season"),
        poster: if poster.is_empty() { PLAIN.to_owned() } else { poster },
        genre: Genre::parse(&cell("genre")).unwrap_or(Genre::Opera),
        minutes: cell("minutes").parse().unwrap_or_default(),
        intervals: cell("intervals").parse().unwrap_or_default(),
        texts,
        version: version(row),
    })
}

fn season_name(catalogue: &Catalogue, key: &str, language: &str) -> String {
    let season = catalogue.seasons.iter().find(|season| season.key == key);
    season.map_or_else(|| key.to_owned(), |it| seasons::season_name(catalogue, it, language))
}

fn number(typed: &str, most: u32) -> Result<String, FieldProblem> {
    let typed = typed.trim();
    let number = if typed.is_empty() { Some(0) } else { typed.parse().ok() };
    let number: Option<u32> = number.filter(|number| *number <= most);
    number.map(|number| number.to_string()).ok_or(FieldProblem::Number { most })
}

fn checked(part: &Part, typed: &str) -> Result<String, FieldProblem> {
    let text = typed.replace("\r\n", "\n");
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    let text = lines.join("\n").trim().to_owned();
    if text.chars().count() > part.chars_max {
        return Err(FieldProblem::TooLong { most: part.chars_max });
    }
    let is_break = |c: &char| part.is_long && *c == '\n';
    let is_hidden = |c: &char| (c.is_control() && !is_break(c)) || MARKS.contains(c);
    if let Some(hidden) = text.chars().find(is_hidden) {
        return Err(FieldProblem::Character { code: hidden.into() });
    }
    let is_wrong = |line: &str| part.column == "team" && !line.is_empty() && !line.contains(':');
    match text.lines().position(is_wrong) {
        Some(at) => Err(FieldProblem::TeamLine { line: at + 1 }),
        None => Ok(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(column: &str) -> Part {
        *PARTS.iter().find(|part| part.column == column).expect("a part")
    }

    #[test]
    fn texts_are_trimmed_and_short_ones_have_one_line() {
        assert_eq!(
            checked(&part("synopsis"), " One. \r\n\r\nTwo.\n"),
            Ok("One.\n\nTwo.".to_owned())
        );
        let newline = FieldProblem::Character { code: 10 };
        assert_eq!(checked(&part("title"), "One\ntwo"), Err(newline));
        assert_eq!(checked(&part("title"), "a\u{7}"), Err(FieldProblem::Character { code: 7 }));
        let long = "é".repeat(201);
        assert_eq!(checked(&part("title"), &long), Err(FieldProblem::TooLong { most: 200 }));
        assert_eq!(checked(&part("title"), &long[2..]), Ok(long[2..].to_owned()));
    }

    #[test]
    fn a_line_of_the_team_has_a_part_and_names() {
        let team = part("team");
        assert_eq!(
            checked(&team, "Conductor: A\n\nCarmen: B"),
            Ok("Conductor: A\n\nCarmen: B".into())
        );
        assert_eq!(checked(&team, "Conductor: A\nB"), Err(FieldProblem::TeamLine { line: 2 }));
    }

    #[test]
    fn numbers_have_a_most() {
        assert_eq!(number(" 165 ", MINUTES_MAX), Ok("165".to_owned()));
        assert_eq!(number("", INTERVALS_MAX), Ok("0".to_owned()));
        for wrong in ["-1", "1.5", "1441", "two"] {
            assert_eq!(number(wrong, MINUTES_MAX), Err(FieldProblem::Number { most: MINUTES_MAX }));
        }
    }
}
