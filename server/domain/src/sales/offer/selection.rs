//! The *for* language: which performances an offer or a rule is meant for (docs/offers.md).
//! `series:A; series:B; !production:carmen` are the performances of A and B without Carmen's.

use crate::sales::season::Genre;
use serde::{Deserialize, Serialize};
use std::fmt;

/// So many parts has a selection at most.
pub const PARTS_MAX: usize = 200;

/// A performance is picked when a part names it and no part that begins with `!` does. Where
/// every part begins with `!`, all others are picked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Selection(Vec<Part>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Part {
    is_without: bool,
    subject: Subject,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    All,
    Season(String),
    Series(String),
    Production(String),
    Genre(Genre),
    Performance(String),
}

/// What a selection asks of a performance. Seasons, series, productions and performances are
/// named as staff name them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facts<'a> {
    pub season: &'a str,
    /// Codes.
    pub series: &'a [String],
    pub production: &'a str,
    pub genre: Genre,
    pub performance: &'a str,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotASelection {
    Empty,
    TooLong,
    UnknownKind(String),
    UnknownGenre(String),
    NoKey(String),
}

impl Selection {
    pub fn parse(text: &str) -> Result<Self, NotASelection> {
        let parts = text.split(';').map(str::trim).filter(|part| !part.is_empty());
        let parts = parts.map(Part::parse).collect::<Result<Vec<Part>, NotASelection>>()?;
        match parts.len() {
            0 => Err(NotASelection::Empty),
            1..=PARTS_MAX => Ok(Self(parts)),
            _ => Err(NotASelection::TooLong),
        }
    }

    pub fn picks(&self, facts: &Facts<'_>) -> bool {
        let names = |part: &Part| part.subject.names(facts);
        let (without, with): (Vec<&Part>, Vec<&Part>) =
            self.0.iter().partition(|part| part.is_without);
        let is_named = with.is_empty() || with.into_iter().any(names);
        is_named && !without.into_iter().any(names)
    }

    /// Codes of the series that it takes in by name.
    pub fn series(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter_map(|part| match &part.subject {
            Subject::Series(code) if !part.is_without => Some(code.as_str()),
            _ => None,
        })
    }

    /// What its parts name, with or without.
    pub fn subjects(&self) -> impl Iterator<Item = &Subject> {
        self.0.iter().map(|part| &part.subject)
    }
}

impl Part {
    fn parse(text: &str) -> Result<Self, NotASelection> {
        let (is_without, rest) = match text.strip_prefix('!') {
            Some(rest) => (true, rest.trim()),
            None => (false, text),
        };
        let subject = match rest.split_once(':') {
            None if rest == "all" => Subject::All,
            None => Subject::Performance(key(rest, text)?),
            Some(("season", of)) => Subject::Season(key(of, text)?),
            Some(("series", of)) => Subject::Series(key(of, text)?),
            Some(("production", of)) => Subject::Production(key(of, text)?),
            Some(("genre", of)) => {
                let genre = Genre::parse(of.trim());
                Subject::Genre(genre.ok_or_else(|| NotASelection::UnknownGenre(of.to_owned()))?)
            }
            Some(_) => return Err(NotASelection::UnknownKind(text.to_owned())),
        };
        Ok(Self { is_without, subject })
    }
}

fn key(text: &str, part: &str) -> Result<String, NotASelection> {
    let key = text.trim();
    let is_good = !key.is_empty() && !key.contains(|c: char| c.is_whitespace() || ":!".contains(c));
    if is_good { Ok(key.to_owned()) } else { Err(NotASelection::NoKey(part.to_owned())) }
}

impl Subject {
    fn names(&self, facts: &Facts<'_>) -> bool {
        match self {
            Self::All => true,
            Self::Season(key) => facts.season == key,
            Self::Series(code) => facts.series.contains(code),
            Self::Production(key) => facts.production == key,
            Self::Genre(genre) => facts.genre == *genre,
            Self::Performance(key) => facts.performance == key,
        }
    }
}

impl fmt::Display for Selection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, part) in self.0.iter().enumerate() {
            f.write_str(if at == 0 { "" } else { "; " })?;
            f.write_str(if part.is_without { "!" } else { "" })?;
            match &part.subject {
                Subject::All => f.write_str("all"),
                Subject::Season(key) => write!(f, "season:{key}"),
                Subject::Series(code) => write!(f, "series:{code}"),
                Subject::Production(key) => write!(f, "production:{key}"),
                Subject::Genre(genre) => write!(f, "genre:{}", genre.as_str()),
                Subject::Performance(key) => f.write_str(key),
            }?;
        }
        Ok(())
    }
}

impl fmt::Display for NotASelection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("names no performance; write all, or what is meant"),
            Self::TooLong => write!(f, "has more than {PARTS_MAX} parts; name series instead"),
            Self::UnknownKind(part) => write!(
                f,
                "\"{part}\" is none of all, season:…, series:…, production:…, genre:… or a \
                 performance's key"
            ),
            Self::UnknownGenre(genre) => {
                let all = Genre::ALL.map(Genre::as_str).join(", ");
                write!(f, "\"{genre}\" is no genre; write one of {all}")
            }
            Self::NoKey(part) => {
                write!(f, "\"{part}\" has no key; write it like series:A, parted by \";\"")
            }
        }
    }
}

impl TryFrom<String> for Selection {
    type Error = NotASelection;
    fn try_from(text: String) -> Result<Self, NotASelection> {
        Self::parse(&text)
    }
}

impl From<Selection> for String {
    fn from(selection: Selection) -> String {
        selection.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picks(selection: &str) -> bool {
        let facts = Facts {
            season: "2026-27",
            series: &["A".to_owned(), "SA".to_owned()],
            production: "carmen",
            genre: Genre::Opera,
            performance: "carmen-3",
        };
        Selection::parse(selection).expect(selection).picks(&facts)
    }

    #[test]
    fn a_performance_is_picked_by_what_names_it() {
        for good in ["all", "season:2026-27", "series:SA", "production:carmen", "genre:opera"] {
            assert!(picks(good), "{good}");
            assert!(!picks(&format!("!{good}")), "not {good}");
            assert!(!picks(&format!("carmen-3; !{good}")), "{good}");
        }
        assert!(picks("series:B; carmen-3"));
        assert!(picks("!series:B"), "all others");
        assert!(!picks("series:S"));
        assert!(!picks("carmen"), "a production is no performance");
    }

    #[test]
    fn a_selection_is_written_as_it_was_read() {
        let selection = Selection::parse(" series:A ;! genre:ballet;;carmen-3 ").expect("good");
        assert_eq!(selection.to_string(), "series:A; !genre:ballet; carmen-3");
        assert_eq!(Selection::parse(&selection.to_string()), Ok(selection));
    }

    #[test]
    fn what_can_t_be_read_is_named() {
        for (text, wrong) in [
            (" ; ", NotASelection::Empty),
            ("genre:rock", NotASelection::UnknownGenre("rock".to_owned())),
            ("turn:A", NotASelection::UnknownKind("turn:A".to_owned())),
            ("series:", NotASelection::NoKey("series:".to_owned())),
            ("all carmen", NotASelection::NoKey("all carmen".to_owned())),
        ] {
            assert_eq!(Selection::parse(text), Err(wrong), "{text}");
        }
        assert_eq!(Selection::parse(&"a;".repeat(201)), Err(NotASelection::TooLong));
    }

    #[test]
    fn a_selection_names_the_subjects_of_all_its_parts() {
        let selection = Selection::parse("series:A; !genre:ballet").expect("good");
        let subjects: Vec<&Subject> = selection.subjects().collect();
        assert_eq!(subjects, [&Subject::Series("A".to_owned()), &Subject::Genre(Genre::Ballet)]);
    }

    #[test]
    fn a_selection_is_kept_as_its_text() {
        let selection = Selection::parse("series:A; !carmen-3").expect("good");
        let json = serde_json::to_value(&selection).expect("a text");
        assert_eq!(json, "series:A; !carmen-3");
        assert_eq!(serde_json::from_value::<Selection>(json).expect("a selection"), selection);
        let refusal = serde_json::from_value::<Selection>("genre:rock".into()).expect_err("wrong");
        assert!(refusal.to_string().contains("\"rock\" is no genre"), "{refusal}");
    }

    #[test]
    fn a_selection_that_can_t_be_read_says_how_to_write_it() {
        for (text, advice) in [
            ("", "write all, or what is meant"),
            ("turn:A", "\"turn:A\" is none of all, season:"),
            ("genre:rock", "write one of opera, ballet, concert, family"),
            ("series:", "\"series:\" has no key"),
            (&"a;".repeat(201), "more than 200 parts"),
        ] {
            let refusal = Selection::parse(text).expect_err(text).to_string();
            assert!(refusal.contains(advice), "{refusal}");
        }
    }
}
