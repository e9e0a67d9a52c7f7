//! The copy of somebody's own data as a page that people read, in their language: the same rows as
//! the file has, with names for columns and values.

use crate::own_data;
use anyhow::Context;
use domain::{
    id::Ordinal,
    moment::Moment,
    money::{Currency, Money},
    people::{actor::Actor, customer_field::FieldKind},
};
use house::{House, locales::Locale};
use people::customers::house_time_zone;
use season::{
    catalogue::{self, Catalogue, catalogue_with},
    performance::{self, Performance},
    words::HallWords,
};
use selling::printout::seat_place;
use serde_json::{Map, Value};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

/// Those without rows are left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadableCopy {
    pub made_at: String,
    pub subjects: Vec<Subject>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// What its heading's address on the page is.
    pub key: String,
    pub name: String,
    pub rows: Vec<Vec<Line>>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub name: String,
    pub value: String,
}

/// Subjects that people look for first; the others follow.
const FIRST_SUBJECTS: [&str; 9] = [
    "account",
    "person",
    "orders",
    "order_lines",
    "tickets",
    "payments",
    "refunds",
    "refunds_paid_by_hand",
    "invoices",
];
/// Columns that say what a row is about; the others follow.
const FIRST_COLUMNS: [&str; 16] = [
    "order",
    "code",
    "purpose",
    "performance",
    "season",
    "given_name",
    "family_name",
    "name",
    "email",
    "phone",
    "street",
    "postcode",
    "town",
    "country",
    "offer",
    "at",
];
/// Columns that only programs read: a money's currency stands beside its sum, a seat has a name.
const HIDDEN: [&str; 3] = ["currency", "position", "seat_ordinal"];
/// Columns that hold one or zero.
const TRUTHS: [&str; 5] = ["keeps_card", "card_kept", "together", "given", "keeps_seniority"];
/// Columns whose values are words of the program.
const WORDS: [&str; 13] = [
    "answer",
    "cause",
    "channel",
    "end_cause",
    "how",
    "kind",
    "offer",
    "paid_by",
    "payment",
    "payment_method",
    "place",
    "purpose",
    "result",
];

/// The subject whose rows tell what kinds of person somebody is.
const KINDS: &str = "kinds";
/// The subject whose rows are answers to the house's own questions.
const ANSWERS: &str = "answers-to-the-house";
/// Columns that hold keys of the season's sheets, and what the house's texts call those.
const NAMED: [(&str, &str, &str); 7] = [
    ("question", "customer-field.", ".name"),
    ("season", "season.", ".name"),
    ("pass", "offer.", ".name"),
    ("subscription", "offer.", ".name"),
    ("price_type", "tariff.", ".name"),
    ("zone", "hall.zone.", ""),
    ("area", "hall.area.", ""),
];

/// Of a text's identity, enough to tell two texts apart; the file has all of it.
const VERSION_CHARS: usize = 8;

/// None for a guest.
#[boxed]
pub async fn readable_copy(
    house: &House,
    actor: &Actor,
    locale: &Locale,
) -> anyhow::Result<Option<ReadableCopy>> {
    let Some(copy) = own_data::own_data(house, actor).await? else { return Ok(None) };
    let data = copy["data"].as_object().context("a copy has its data")?;
    let mut conn = house.store().read().await?;
    let catalogue = catalogue_with(house, &mut conn).await?;
    drop(conn);
    let words = Words {
        house,
        locale,
        zone: house_time_zone(house).await?,
        currency: catalogue::currency(house),
        performances: performances(house, data, locale.language()).await?,
        catalogue,
    };
    let mut keys: Vec<&String> = data.keys().collect();
    keys.sort_by_key(|key| place(&FIRST_SUBJECTS, key));
    let subjects = keys.into_iter().filter_map(|key| {
        let rows = &data[key];
        let rows = rows.as_array().filter(|rows| !rows.is_empty())?;
        let id = key.replace('_', "-");
        Some(Subject {
            name: locale.text(&format!("datacopy-subject-{id}")),
            rows: rows.iter().filter_map(Value::as_object).map(|row| words.row(&id, row)).collect(),
            key: id,
        })
    });
    let subjects = subjects.collect();
    let made_at = copy["made_at"].as_str().and_then(moment).map(|at| words.moment(at));
    Ok(Some(ReadableCopy { made_at: made_at.unwrap_or_default(), subjects }))
}

/// A performance that rows name, with the words for it.
struct Named {
    title: String,
    performance: Performance,
}

/// By their keys in the rows, with titles in this language.
async fn performances(
    house: &House,
    data: &Map<String, Value>,
    language: &str,
) -> anyhow::Result<BTreeMap<String, Named>> {
    let rows = data.values().filter_map(Value::as_array).flatten();
    let slugs: BTreeSet<&str> = rows.filter_map(|row| row["performance"].as_str()).collect();
    let mut conn = house.store().read().await?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let mut named = BTreeMap::new();
    for slug in slugs {
        let Some(listing) = catalogue.listing_by_slug(slug).cloned() else { continue };
        let title = catalogue.title(&listing.row.production_slug, language);
        let performance = performance::of_listing(house, &mut conn, &catalogue, listing).await?;
        named.insert(slug.to_owned(), Named { title, performance });
    }
    Ok(named)
}

struct Words<'a> {
    house: &'a House,
    locale: &'a Locale,
    zone: String,
    /// Of sums whose row names none.
    currency: Currency,
    performances: BTreeMap<String, Named>,
    catalogue: Arc<Catalogue>,
}

impl Words<'_> {
    fn row(&self, subject: &str, row: &Map<String, Value>) -> Vec<Line> {
        let mut lines = Vec::new();
        let mut columns: Vec<(&String, &Value)> = row.iter().collect();
        columns.sort_by_key(|(column, _)| place(&FIRST_COLUMNS, column));
        for (column, value) in columns {
            if HIDDEN.contains(&column.as_str()) {
                continue;
            }
            if let Some(value) = self.value(subject, column, value, row) {
                let id = format!("datacopy-field-{}", column.replace('_', "-"));
                lines.push(Line { name: self.locale.text(&id), value });
            }
        }
        if let Some(value) = self.seat(row) {
            lines.push(Line { name: self.locale.text("datacopy-field-seat"), value });
        }
        lines
    }

    /// None: there is nothing to read.
    fn value(
        &self,
        subject: &str,
        column: &str,
        value: &Value,
        row: &Map<String, Value>,
    ) -> Option<String> {
        let text = match value {
            Value::Null => return None,
            Value::Number(number) => {
                let number = number.as_i64()?;
                return Some(match column {
                    _ if TRUTHS.contains(&column) => self.truth(number == 1),
                    _ if column.ends_with("_minor") => self.money(number, row),
                    _ => number.to_string(),
                });
            }
            other => other.as_str().filter(|text| !text.is_empty())?,
        };
        if let Some(at) = moment(text) {
            return Some(self.moment(at));
        }
        match column {
            "language" => {
                let known = self.house.locales().get_known(text);
                Some(known.map_or_else(|| text.to_owned(), |it| it.text("language-name")))
            }
            "performance" => Some(self.performance(text)),
            "fee" => Some(match self.catalogue.fee_name(text, self.locale.language()) {
                Some(name) => name.to_owned(),
                None => self.locale.text("sum-fee"),
            }),
            "text_version" => Some(text.chars().take(VERSION_CHARS).collect()),
            "kind" if subject == KINDS => {
                Some(self.catalogue.kind_name(text, self.locale.language()))
            }
            "relation" => {
                let id = format!("subscription-relation-{text}");
                Some(self.locale.text(&id))
            }
            "answer" if subject == ANSWERS => Some(self.answer(text, row)),
            _ if WORDS.contains(&column) => self.word(subject, column, text),
            _ => Some(self.named(column, text)),
        }
    }

    /// One word can stand for several things, so that a subject may have its own. A cause that only
    /// the books understand says nothing to people.
    fn word(&self, subject: &str, column: &str, text: &str) -> Option<String> {
        let key = text.split(':').next().unwrap_or_default();
        let ids = [format!("datacopy-word-{subject}-{key}"), format!("datacopy-word-{key}")];
        match ids.iter().find(|id| self.locale.has(id)) {
            Some(id) => Some(self.locale.text(id)),
            None if column == "cause" => None,
            None => Some(text.to_owned()),
        }
    }

    /// What the house calls it.
    fn named(&self, column: &str, key: &str) -> String {
        let named =
            NAMED.iter().find(|(name, ..)| *name == column).and_then(|(_, before, after)| {
                self.catalogue.text(&format!("{before}{key}{after}"), self.locale.language())
            });
        named.unwrap_or(key).to_owned()
    }

    /// To one of the house's questions: a choice has a name, anything else was typed.
    fn answer(&self, answer: &str, row: &Map<String, Value>) -> String {
        let question = row.get("question").and_then(Value::as_str).unwrap_or_default();
        let rows = &self.catalogue.rules.customer_fields;
        let kind = rows.iter().find(|known| known.key == question).map(|known| &known.kind);
        match kind {
            Some(FieldKind::YesNo) => self.truth(answer == "yes"),
            Some(FieldKind::Choice(_)) => {
                let key = format!("customer-field.{question}.choice.{answer}");
                let name = self.catalogue.text(&key, self.locale.language());
                name.unwrap_or(answer).to_owned()
            }
            _ => answer.to_owned(),
        }
    }

    fn truth(&self, is_so: bool) -> String {
        self.locale.text(if is_so { "datacopy-yes" } else { "datacopy-no" })
    }

    fn money(&self, minor: i64, row: &Map<String, Value>) -> String {
        let named = row.get("currency").and_then(Value::as_str);
        let currency = named.and_then(|code| Currency::parse(code).ok()).unwrap_or(self.currency);
        self.locale.money(Money::new(minor, currency))
    }

    fn moment(&self, at: Moment) -> String {
        self.when(at, &self.zone)
    }

    fn when(&self, at: Moment, zone: &str) -> String {
        let when = [
            ("date", self.locale.date_plain(at, zone).into()),
            ("time", self.locale.time(at, zone).into()),
        ];
        self.locale.text_with("common-when", &when)
    }

    fn performance(&self, slug: &str) -> String {
        let Some(named) = self.performances.get(slug) else { return slug.to_owned() };
        let row = &named.performance.row;
        format!("{}, {}", named.title, self.when(row.starts_at, &row.time_zone))
    }

    fn seat(&self, row: &Map<String, Value>) -> Option<String> {
        let named = self.performances.get(row.get("performance")?.as_str()?)?;
        let ordinal = u32::try_from(row.get("seat_ordinal")?.as_i64()?).ok()?;
        let index = named.performance.plan.seat_index(Ordinal(ordinal))?;
        let words = HallWords::of(&self.catalogue, self.locale.language());
        Some(seat_place(self.locale, &words.seat_at(&named.performance, index)))
    }
}

/// Among those that come first; behind all of them where it is none.
fn place(first: &[&str], name: &str) -> usize {
    first.iter().position(|known| *known == name).unwrap_or(first.len())
}

/// As the file writes moments.
fn moment(text: &str) -> Option<Moment> {
    let is_written_so = text.len() >= 20 && text.ends_with('Z') && text.contains('T');
    let at: jiff::Timestamp = is_written_so.then(|| text.parse().ok()).flatten()?;
    Some(Moment(at.as_millisecond()))
}
