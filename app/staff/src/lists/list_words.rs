//! What a list's entries say, and why a change of them isn't taken, in words.

use crate::production::production_words;
use house::{House, locales::Locale};
use rules::holders::share_link::{ADDRESS_CHARS_MAX, AddressProblem, TEXT, TITLE, URL};
use season::{
    contents::fields::FieldProblem,
    sheets::house_lists::{CellProblem, Column, Entry, HouseList, ListRefusal},
};

pub fn title(list: HouseList) -> &'static str {
    match list {
        HouseList::CustomerFields => "staff-list-fields",
        HouseList::ShareLinks => "staff-list-links",
        HouseList::Genres => "staff-list-genres",
        HouseList::TicketTypes => "staff-list-ticket-types",
        HouseList::Packages => "staff-list-packages",
        HouseList::Series => "staff-list-series",
        HouseList::Passes => "staff-list-passes",
        HouseList::Extras => "staff-list-extras",
        HouseList::Discounts => "staff-list-discounts",
        HouseList::Fees => "staff-list-fees",
        HouseList::Kinds => "staff-list-kinds",
        HouseList::Seasons => "staff-list-seasons",
    }
}

pub fn lede(list: HouseList) -> &'static str {
    match list {
        HouseList::CustomerFields => "staff-list-fields-text",
        HouseList::ShareLinks => "staff-list-links-text",
        HouseList::Genres => "staff-list-genres-text",
        _ => "staff-list-offered-text",
    }
}

/// None: its rows come from sheets.
pub fn add(list: HouseList) -> Option<&'static str> {
    match list {
        HouseList::CustomerFields => Some("staff-list-add-field"),
        HouseList::ShareLinks => Some("staff-list-add-link"),
        HouseList::Genres => Some("staff-list-add-genre"),
        _ => None,
    }
}

/// A field of every profile.
pub fn known(key: &str) -> Option<&'static str> {
    match key {
        "name" => Some("staff-list-known-name"),
        "phone" => Some("staff-list-known-phone"),
        "address" => Some("staff-list-known-address"),
        "language" => Some("staff-list-known-language"),
        _ => None,
    }
}

pub fn label(list: HouseList, column: &Column) -> &'static str {
    match (list, column.name) {
        (HouseList::CustomerFields, "name") => "staff-list-question",
        (HouseList::ShareLinks, "name") => "staff-list-link-name",
        (HouseList::Genres, "name") => "staff-list-genre-name",
        (_, "name") => "staff-list-name",
        (_, "note") => "staff-list-note",
        (_, "text") => "staff-list-text",
        (_, "symbol") => "staff-list-symbol",
        (_, "like") => "staff-list-like",
        (_, "kind") => "staff-list-kind",
        (_, "help") => "staff-list-help",
        (_, "registration_desktop") => "staff-list-registration-desktop",
        (_, "registration_phone") => "staff-list-registration-phone",
        (_, "checkout_desktop") => "staff-list-checkout-desktop",
        (_, "checkout_phone") => "staff-list-checkout-phone",
        _ => "staff-list-address",
    }
}

/// A word of a cell; empty: that it isn't asked.
pub fn word(word: &str) -> &'static str {
    match word {
        "text" => "staff-list-kind-text",
        "choice" => "staff-list-kind-choice",
        "yes-no" => "staff-list-kind-yes-no",
        "date" => "staff-list-kind-date",
        "opera" => "season-genre-opera",
        "ballet" => "season-genre-ballet",
        "concert" => "season-genre-concert",
        "family" => "season-genre-family",
        "shown" => "staff-list-shown",
        "required" => "staff-list-required",
        _ => "staff-list-not-asked",
    }
}

pub struct Words<'a> {
    pub house: &'a House,
    pub locale: &'a Locale,
    pub list: HouseList,
    /// The house's own language.
    pub own: &'a str,
}

const NEEDS: [&str; 4] =
    ["registration_desktop", "registration_phone", "checkout_desktop", "checkout_phone"];

impl Words<'_> {
    pub fn name(&self, entry: &Entry) -> String {
        match known(&entry.key).filter(|_| self.list == HouseList::CustomerFields) {
            Some(id) => self.locale.text(id),
            None => {
                let name = entry.name(self.locale.language(), self.own);
                let is_unnamed = name == entry.key && self.list == HouseList::Packages;
                let offered = is_unnamed.then(|| self.offered(&entry.key)).flatten();
                offered.unwrap_or_else(|| name.to_owned())
            }
        }
    }

    /// A series that is sold as such bears the series' name.
    fn offered(&self, key: &str) -> Option<String> {
        let known = season::catalogue::last(self.house)?;
        Some(known.offer_name(known.offering(key)?, self.locale.language()))
    }

    pub fn is_asked(&self, entry: &Entry) -> bool {
        NEEDS.iter().any(|column| !entry.cell(column).is_empty())
    }

    /// What an entry says, line by line.
    pub fn lines(&self, entry: &Entry) -> Vec<String> {
        let locale = self.locale;
        match self.list {
            HouseList::ShareLinks => return vec![entry.cell("address").to_owned()],
            HouseList::Genres => {
                let like = locale.text(word(entry.cell("like")));
                let place = locale.text("staff-list-like");
                let said = [("place", place.into()), ("need", like.into())];
                return vec![locale.text_with("staff-list-where", &said)];
            }
            HouseList::CustomerFields => {}
            _ => return self.said(entry),
        }
        let mut lines = Vec::new();
        if !entry.is_known_field() {
            lines.push(locale.text(word(entry.cell("kind"))));
        }
        let columns = self.list.columns_of(&entry.key);
        let asked = columns.filter(|column| NEEDS.contains(&column.name));
        let asked = asked.filter(|column| !entry.cell(column.name).is_empty()).map(|column| {
            let place = locale.text(label(self.list, column));
            let need = locale.text(word(entry.cell(column.name)));
            locale.text_with("staff-list-where", &[("place", place.into()), ("need", need.into())])
        });
        lines.extend(asked);
        if !self.is_asked(entry) {
            lines.push(locale.text("staff-list-nowhere"));
        }
        lines
    }

    /// The symbol, and what is said beside the name.
    fn said(&self, entry: &Entry) -> Vec<String> {
        let mut lines = vec![entry.cell("symbol").to_owned()];
        for column in ["note", "text"] {
            let in_language = |language: &str| entry.cell(&format!("{column}_{language}"));
            let said = [self.locale.language(), self.own].map(in_language);
            lines.extend(said.into_iter().find(|text| !text.is_empty()).map(str::to_owned));
        }
        lines.retain(|line| !line.is_empty());
        lines
    }

    pub fn refusal(&self, why: &ListRefusal) -> String {
        let locale = self.locale;
        match why {
            ListRefusal::UnknownEntry | ListRefusal::UnknownRevision | ListRefusal::Changed => {
                locale.text("staff-list-wrong-changed")
            }
            ListRefusal::Full { most } => {
                locale.text_with("staff-list-wrong-full", &[("most", count(*most).into())])
            }
            ListRefusal::InUse => locale.text(match self.list {
                HouseList::Genres => "staff-list-wrong-genre",
                _ => "staff-list-wrong-answered",
            }),
            ListRefusal::Wrong(_) => locale.text("staff-production-wrong"),
        }
    }

    pub fn problem(&self, why: &CellProblem) -> String {
        let locale = self.locale;
        match why {
            CellProblem::Field(why) => production_words::problem(locale, why),
            CellProblem::NotInOwnLanguage => locale.text("staff-list-wrong-own"),
            CellProblem::Symbol => locale.text("staff-list-wrong-symbol"),
            CellProblem::Missing => locale.text("staff-list-wrong-missing"),
            CellProblem::Key => locale.text("staff-list-wrong-key"),
            CellProblem::KeyTaken => locale.text("staff-list-wrong-key-taken"),
            CellProblem::Choices { most } => {
                locale.text_with("staff-list-wrong-choices", &[("most", count(*most).into())])
            }
            CellProblem::Address(AddressProblem::TooLong) => {
                let most = ADDRESS_CHARS_MAX;
                production_words::problem(locale, &FieldProblem::TooLong { most })
            }
            CellProblem::Address(AddressProblem::Scheme) => locale.text("staff-list-wrong-scheme"),
            CellProblem::Address(AddressProblem::NoUrl) => self.braces("staff-list-wrong-url"),
            CellProblem::Address(AddressProblem::Character) => {
                self.braces("staff-list-wrong-address")
            }
        }
    }

    /// Fluent has braces of its own.
    pub fn braces(&self, id: &str) -> String {
        let args = [("url", URL.into()), ("text", TEXT.into()), ("title", TITLE.into())];
        self.locale.text_with(id, &args)
    }
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
