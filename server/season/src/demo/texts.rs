//! The demo house's words, by language, from one file each.

use super::dates::SeasonYear;
use crate::catalogue;
use anyhow::Context;
use house::House;
use season_tables::texts::{MESSAGE, sources};
use std::{collections::BTreeMap, sync::Arc};
use toml::Value;

const LANGUAGES: [(&str, &str); 6] = [
    ("de", include_str!("../../../../assets/demo/de.toml")),
    ("en", include_str!("../../../../assets/demo/en.toml")),
    ("es", include_str!("../../../../assets/demo/es.toml")),
    ("fr", include_str!("../../../../assets/demo/fr.toml")),
    ("it", include_str!("../../../../assets/demo/it.toml")),
    ("ru", include_str!("../../../../assets/demo/ru.toml")),
];

const PRODUCTION: &str = "production.";

/// What is said of a production, by its slug: (column of the sheet, text).
pub(super) fn of_productions() -> anyhow::Result<BTreeMap<String, Vec<(String, String)>>> {
    let mut texts: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    for (language, file) in LANGUAGES {
        let table: toml::Table =
            toml::from_str(file).with_context(|| format!("the demo's texts in {language}"))?;
        flatten("", &Value::Table(table), &mut |key, body| {
            let named = key.strip_prefix(PRODUCTION).and_then(|rest| rest.split_once('.'));
            if let Some((slug, part)) = named {
                let column = format!("{}_{language}", part.replace('-', "_"));
                texts.entry(slug.to_owned()).or_default().push((column, body.trim().to_owned()));
            }
        });
    }
    Ok(texts)
}

/// Writes and publishes every other text; keys are the file's tables joined by dots.
pub(super) async fn write_demo_texts(house: &House, season: SeasonYear) -> anyhow::Result<()> {
    let mut texts = Vec::new();
    for (language, file) in LANGUAGES {
        let table: Value = toml::from_str::<toml::Table>(file)
            .map(Value::Table)
            .with_context(|| format!("the demo's texts in {language}"))?;
        flatten("", &table, &mut |key, body| {
            // The sheet `productions` says these.
            if key.starts_with(PRODUCTION) {
                return;
            }
            // The season's own name carries the years.
            let key = match key {
                "season.name" => format!("season.{}.name", season.key()),
                key => key.to_owned(),
            };
            texts.push((key, language, body.replace("{years}", &season.name())));
        });
    }
    let (texts, now) = (Arc::new(texts), house.now());
    house
        .fault_only(move |house, tx| {
            let texts = texts.clone();
            Box::pin(async move {
                let change = &mut catalogue::change_catalogue(&house, tx).await?;
                for (key, language, body) in texts.iter() {
                    season_tables::texts::write(change, key, language, body.trim(), "demo", now)
                        .await?;
                }
                // They were written together, as translations of one another.
                let own = house.locales().fallback().language().to_owned();
                for (key, language, _) in texts.iter().filter(|(key, ..)| key.starts_with(MESSAGE))
                {
                    if *language != own {
                        sources::fits(change, key, language, &own).await?;
                    }
                }
                Ok(())
            })
        })
        .await
}

fn flatten(path: &str, value: &Value, found: &mut impl FnMut(&str, &str)) {
    match value {
        Value::Table(table) => {
            for (key, value) in table {
                let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                flatten(&path, value, found);
            }
        }
        Value::String(text) => found(path, text),
        Value::Integer(_)
        | Value::Float(_)
        | Value::Boolean(_)
        | Value::Datetime(_)
        | Value::Array(_) => {}
    }
}
