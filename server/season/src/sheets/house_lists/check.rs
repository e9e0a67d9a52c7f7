//! What was typed into the form of an entry: cleaned, or all that is wrong with it.

use crate::{
    contents::fields::{self, FieldProblem},
    sheets::{
        house_lists::{
            Entry,
            columns::{ColumnKind, HouseList, is_of_every_profile},
            write::Typed,
        },
        season_import::Cells,
    },
};
use domain::{
    people::customer_field::{CHOICES_MAX, KEY_CHARS_MAX},
    sales::season::Genre,
    wording::symbol::Symbol,
};
use house::House;
use rules::holders::share_link::{AddressProblem, check_address};

/// Of a text in one line.
const LINE_CHARS_MAX: usize = 200;
/// Of the name of a choice.
pub const CHOICE_CHARS_MAX: usize = 120;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CellProblem {
    Field(FieldProblem),
    /// Nothing in the house's own language, which stands in for the others.
    NotInOwnLanguage,
    /// Nothing was chosen.
    Missing,
    /// No small letters, digits and hyphens.
    Key,
    KeyTaken,
    /// A field with choices has none, or too many.
    Choices {
        most: usize,
    },
    Address(AddressProblem),
    /// More than three letters or digits, or another sign than those that are drawn.
    Symbol,
}

/// What is wrong with a field of the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrongCell {
    /// As the form calls it: `key`, `name_es`, `choice.2.key`.
    pub field: String,
    pub why: CellProblem,
}

/// What a typed entry stands beside.
pub(crate) struct Beside<'a> {
    pub list: HouseList,
    /// The entry as it stands; None for a new one.
    pub before: Option<&'a Entry>,
    /// Keys of all entries.
    pub keys: &'a [String],
}

pub(crate) fn checked(
    house: &House,
    typed: &Typed,
    beside: &Beside<'_>,
) -> Result<Entry, Vec<WrongCell>> {
    let Beside { list, before, keys } = *beside;
    let mut check = Check { house, wrong: Vec::new() };
    let key = typed.key.trim().to_owned();
    if before.is_none() {
        if !is_key(&key) {
            check.add("key".to_owned(), CellProblem::Key);
        } else if keys.contains(&key) || is_of_every_house(list, &key) {
            check.add("key".to_owned(), CellProblem::KeyTaken);
        }
    }
    let mut cells = before.map(|before| before.cells.clone()).unwrap_or_default();
    cells.insert(list.key_column().to_owned(), key.clone());
    for column in list.columns_of(&key) {
        match column.kind {
            ColumnKind::Texts { chars_max, is_needed } => {
                check.texts(&mut cells, typed, Text { name: column.name, chars_max, is_needed });
            }
            ColumnKind::Word(words) => {
                let said = typed.cell(column.name);
                match said.is_empty() || words.contains(&said) {
                    true => put(&mut cells, column.name, said.to_owned()),
                    false => check.unknown(column.name),
                }
            }
            // Answers that were given fit the kind that there is.
            ColumnKind::Kind(_) if before.is_some_and(|it| !it.cell(column.name).is_empty()) => {}
            ColumnKind::Kind(words) => match typed.cell(column.name) {
                said if words.contains(&said) => put(&mut cells, column.name, said.to_owned()),
                "" => check.add(column.name.to_owned(), CellProblem::Missing),
                _ => check.unknown(column.name),
            },
            ColumnKind::Address { .. } => {
                let said = typed.cell(column.name).trim();
                match check_address(said) {
                    Ok(()) => put(&mut cells, column.name, said.to_owned()),
                    Err(why) => check.add(column.name.to_owned(), CellProblem::Address(why)),
                }
            }
            ColumnKind::Symbol => {
                let said = typed.cell(column.name).trim();
                match said.is_empty() || Symbol::parse(said).is_some() {
                    true => put(&mut cells, column.name, said.to_owned()),
                    false => check.add(column.name.to_owned(), CellProblem::Symbol),
                }
            }
        }
    }
    let has_choices = list == HouseList::CustomerFields
        && !is_of_every_profile(&key)
        && cells.get("kind").is_some_and(|kind| kind == "choice");
    let choices = if has_choices { check.choices(typed, before, &key) } else { Vec::new() };
    match check.wrong.is_empty() {
        true => Ok(Entry { key, cells, choices }),
        false => Err(check.wrong),
    }
}

struct Check<'a> {
    house: &'a House,
    wrong: Vec<WrongCell>,
}

#[derive(Clone, Copy)]
struct Text {
    name: &'static str,
    chars_max: usize,
    is_needed: bool,
}

impl Check<'_> {
    fn add(&mut self, field: String, why: CellProblem) {
        self.wrong.push(WrongCell { field, why });
    }

    fn unknown(&mut self, field: &str) {
        self.add(field.to_owned(), CellProblem::Field(FieldProblem::Unknown));
    }

    fn texts(&mut self, cells: &mut Cells, typed: &Typed, text: Text) {
        let own = self.house.locales().fallback().language().to_owned();
        for language in self.house.locales().languages() {
            let field = format!("{}_{language}", text.name);
            match fields::text(typed.cell(&field), text.chars_max, is_long(text.chars_max)) {
                Ok(said) if said.is_empty() && text.is_needed && language == own => {
                    self.add(field, CellProblem::NotInOwnLanguage);
                }
                Ok(said) => put(cells, &field, said),
                Err(why) => self.add(field, CellProblem::Field(why)),
            }
        }
    }

    /// Lines of which nothing was typed are no choices.
    fn choices(&mut self, typed: &Typed, before: Option<&Entry>, field: &str) -> Vec<Cells> {
        let own = self.house.locales().fallback().language().to_owned();
        let mut choices: Vec<Cells> = Vec::new();
        for (at, choice) in typed.choices.iter().enumerate() {
            let key = choice.key.trim();
            let is_blank = choice.cells.values().all(|text| text.trim().is_empty());
            if is_blank {
                // Without a name it goes, or was never meant.
                continue;
            }
            if !is_key(key) {
                self.add(format!("choice.{at}.key"), CellProblem::Key);
            } else if choices.iter().any(|other| other.get("key").is_some_and(|it| it == key)) {
                self.add(format!("choice.{at}.key"), CellProblem::KeyTaken);
            }
            let was = before.and_then(|before| {
                let mut all = before.choices.iter();
                all.find(|it| it.get("key").is_some_and(|known| known == key))
            });
            let mut cells = was.cloned().unwrap_or_default();
            put(&mut cells, "field", field.to_owned());
            put(&mut cells, "key", key.to_owned());
            for language in self.house.locales().languages() {
                let column = format!("name_{language}");
                let typed = choice.cells.get(&column).map_or("", String::as_str);
                let place = format!("choice.{at}.{column}");
                match fields::text(typed, CHOICE_CHARS_MAX, false) {
                    Ok(said) if said.is_empty() && language == own => {
                        self.add(place, CellProblem::NotInOwnLanguage);
                    }
                    Ok(said) => put(&mut cells, &column, said),
                    Err(why) => self.add(place, CellProblem::Field(why)),
                }
            }
            choices.push(cells);
        }
        if choices.is_empty() || choices.len() > CHOICES_MAX {
            self.add("choices".to_owned(), CellProblem::Choices { most: CHOICES_MAX });
        }
        choices
    }
}

fn put(cells: &mut Cells, column: &str, text: String) {
    match text.is_empty() {
        true => drop(cells.remove(column)),
        false => drop(cells.insert(column.to_owned(), text)),
    }
}

fn is_of_every_house(list: HouseList, key: &str) -> bool {
    list == HouseList::Genres && Genre::parse(key).is_some()
}

/// Of several lines.
pub fn is_long(chars_max: usize) -> bool {
    chars_max > LINE_CHARS_MAX
}

fn is_key(key: &str) -> bool {
    let is_good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    (1..=KEY_CHARS_MAX).contains(&key.len()) && key.chars().all(is_good)
}
