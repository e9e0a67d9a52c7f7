//! What the sheets say to shoppers: names and descriptions by their keys among the house's texts.

use crate::sheets::season_folder::{SeasonFolder, cells::Texts};
use domain::{moment::Moment, people::actor::Actor};
use season_tables::texts::{self, sources};
use std::collections::{BTreeMap, HashMap};
use store::catalogue::Change;

/// Who writes texts of a folder, in their history.
pub(crate) const IMPORT: &str = "import-season";

const HALL_NAMES: &str = "hall_names";

/// Who writes, and when.
#[derive(Clone, Copy)]
pub(super) struct Writer<'a> {
    pub actor: &'a Actor,
    /// The house's own language, which the others translate.
    pub own: &'a str,
    pub now: Moment,
}

/// Writes what is new, and takes back what the sheets said before and no longer say.
pub(super) async fn write(
    change: &mut Change<'_>,
    writer: Writer<'_>,
    before: &SeasonFolder,
    season: &SeasonFolder,
) -> anyhow::Result<()> {
    let published = texts::published(change).await?.into_iter();
    let known: HashMap<(String, String), String> =
        published.map(|(language, key, text)| ((key, language), text)).collect();
    let said = said(season);
    let mut new: Vec<(&str, &str, &str)> = Vec::new();
    for (key, said) in &said {
        let texts = said.texts.0.iter().map(|(language, text)| (language.as_str(), text.as_str()));
        new.extend(texts.map(|(language, text)| (key.as_str(), language, text)));
    }
    let formerly = self::said(before);
    for (key, before) in &formerly {
        let now = said.get(key);
        // What else a row said that is gone, nobody reads; a part of a hall is still there.
        if now.is_none() && before.sheet != HALL_NAMES {
            continue;
        }
        let gone = before.texts.0.keys();
        let gone =
            gone.filter(|language| now.is_none_or(|now| !now.texts.0.contains_key(*language)));
        new.extend(gone.map(|language| (key.as_str(), language.as_str(), "")));
    }
    let author = match writer.actor {
        Actor::Staff { account, .. } => account.to_string(),
        _ => IMPORT.to_owned(),
    };
    let is_translation = |language: &str| language != writer.own;
    new.sort_by_key(|(_, language, _)| is_translation(language));
    for (key, language, text) in new {
        let name = (key.to_owned(), language.to_owned());
        if known.get(&name).map(String::as_str).unwrap_or_default() == text {
            continue;
        }
        if !is_translation(language) {
            sources::compare(change, key, writer.own).await?;
        }
        texts::write(change, key, language, text, &author, writer.now).await?;
        match is_translation(language) {
            true => sources::fits(change, key, language, writer.own).await?,
            false => sources::said_again(change, key, writer.own).await?,
        }
    }
    Ok(())
}

/// A text of the sheets, and the cell that says it.
pub(super) struct Said<'s> {
    pub sheet: &'static str,
    /// The row's key in its sheet.
    pub row: &'s str,
    /// Without the language.
    pub column: &'static str,
    pub texts: &'s Texts,
}

/// By their keys among the house's texts.
pub(super) fn said(season: &SeasonFolder) -> BTreeMap<String, Said<'_>> {
    let mut all = All::default();
    all.halls(season);
    for row in &season.seasons {
        let place = at("seasons", row.key.as_str());
        all.say(format!("season.{}.name", row.key), place, "name", &row.name);
    }
    for row in &season.series {
        all.say(format!("series.{}", row.code), at("series", row.code.as_str()), "name", &row.name);
    }
    for row in &season.productions {
        let texts = [
            ("title", "title", &row.title),
            ("author", "author", &row.author),
            ("synopsis", "synopsis", &row.synopsis),
            ("sung-in", "sung_in", &row.sung_in),
            ("team", "team", &row.team),
            ("facts", "facts", &row.facts),
            ("picture", "picture", &row.picture),
        ];
        for (part, column, texts) in texts {
            let key = format!("production.{}.{part}", row.key);
            all.say(key, at("productions", row.key.as_str()), column, texts);
        }
    }
    for row in &season.kinds {
        all.say(format!("kind.{}", row.key), at("kinds", row.key.as_str()), "name", &row.name);
    }
    for row in &season.packages {
        all.offer(at("packages", row.key.as_str()), &row.name, &row.text);
    }
    for row in &season.passes {
        all.offer(at("passes", row.key.as_str()), &row.name, &row.text);
    }
    for row in &season.extras {
        all.offer(at("extras", row.key.as_str()), &row.name, &row.text);
    }
    for row in &season.price_types {
        let place = at("tariffs", row.key.as_str());
        all.say(format!("tariff.{}.name", row.key), place, "name", &row.name);
        all.say(format!("tariff.{}.note", row.key), place, "note", &row.note);
    }
    for row in &season.discounts {
        let place = at("discounts", row.key.as_str());
        all.say(format!("discount.{}", row.key), place, "name", &row.name);
    }
    for row in &season.fees {
        all.say(format!("fee.{}", row.key), at("fees", row.key.as_str()), "name", &row.name);
    }
    for row in &season.customer_fields {
        let place = at("customer_fields", row.key.as_str());
        all.say(format!("customer-field.{}.name", row.key), place, "name", &row.name);
        all.say(format!("customer-field.{}.help", row.key), place, "help", &row.help);
    }
    for row in &season.customer_field_choices {
        let key = format!("customer-field.{}.choice.{}", row.field, row.key);
        all.say(key, at("customer_field_choices", row.key.as_str()), "name", &row.name);
    }
    for row in &season.genres {
        all.say(format!("genre.{}", row.key), at("genres", row.key.as_str()), "name", &row.name);
    }
    for row in &season.share_links {
        let place = at("share_links", row.key.as_str());
        all.say(format!("share-link.{}.name", row.key), place, "name", &row.name);
    }
    all.0
}

/// A row by its sheet and its key.
#[derive(Clone, Copy)]
struct Place<'s> {
    sheet: &'static str,
    row: &'s str,
}

fn at<'s>(sheet: &'static str, row: &'s str) -> Place<'s> {
    Place { sheet, row }
}

#[derive(Default)]
struct All<'s>(BTreeMap<String, Said<'s>>);

impl<'s> All<'s> {
    fn say(&mut self, key: String, place: Place<'s>, column: &'static str, texts: &'s Texts) {
        let Place { sheet, row } = place;
        self.0.insert(key, Said { sheet, row, column, texts });
    }

    fn halls(&mut self, season: &'s SeasonFolder) {
        for row in &season.hall_names {
            let place = at(HALL_NAMES, row.key.as_deref().unwrap_or_default());
            if let Some(key) = row.text_key(&season.halls) {
                self.say(key, place, "name", &row.name);
            }
        }
    }

    fn offer(&mut self, place: Place<'s>, name: &'s Texts, text: &'s Texts) {
        self.say(format!("offer.{}.name", place.row), place, "name", name);
        self.say(format!("offer.{}.text", place.row), place, "text", text);
    }
}
