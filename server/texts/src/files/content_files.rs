//! Texts of productions and of pages of the house's own for translators: what the house's own
//! language says, and what the others do.

use crate::{
    files::translators::Part,
    sources::{
        content_owner::{Owner, PAGE, PRODUCTION},
        made_at,
        subjects::FileSubject,
    },
};
use domain::people::actor::Actor;
use house::House;
use season::{catalogue::catalogue, contents::productions};
use std::collections::BTreeMap;

const READER: Actor = Actor::Job { name: "texts" };

/// In the order of their lists.
pub(crate) async fn parts(house: &House, subject: FileSubject) -> anyhow::Result<Vec<Part>> {
    let own = house.locales().fallback().language().to_owned();
    let mut parts = Vec::new();
    for name in names(house, subject, &own).await? {
        let Some(owner) = Owner::find(house, &READER, &name).await? else { continue };
        for part in owner.parts() {
            let said = house.locales().known().into_iter().filter_map(|language| {
                let text = owner.text(part, language).to_owned();
                (!text.is_empty()).then(|| (language.to_owned(), text))
            });
            let texts: BTreeMap<String, String> = said.collect();
            // There is nothing to translate.
            if !texts.contains_key(&own) {
                continue;
            }
            // Nothing is delivered of them.
            let marks = texts.keys().map(|code| (code.clone(), made_at::mark(""))).collect();
            parts.push(Part {
                id: format!("{name}.{part}"),
                form: String::new(),
                about: subject.as_str().to_owned(),
                note: owner.title(&own).to_owned(),
                texts,
                marks,
                stale: owner.stale(part),
            });
        }
    }
    Ok(parts)
}

/// Nobody translates any more what has been played.
async fn names(house: &House, subject: FileSubject, own: &str) -> anyhow::Result<Vec<String>> {
    let (catalogue, now) = (catalogue(house).await?, house.now());
    let is_over = |key: &str| {
        let mut performances = catalogue.of_production(key).peekable();
        performances.peek().is_some() && performances.all(|it| it.row.starts_at < now)
    };
    match subject {
        FileSubject::Productions => {
            let all = productions(house, &READER, own).await?;
            let current = all.iter().filter(|it| !is_over(&it.key));
            Ok(current.map(|it| format!("{PRODUCTION}.{}", it.key)).collect())
        }
        FileSubject::Pages => {
            let all = appearance::landing::landing_pages(house, &READER).await?;
            Ok(all.iter().map(|it| format!("{PAGE}.{}", it.id)).collect())
        }
        FileSubject::Messages(_) => Ok(Vec::new()),
    }
}
