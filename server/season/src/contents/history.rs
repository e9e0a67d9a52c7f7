//! What a page said of a production before, version by version, with a way back to each. Versions
//! are kept where those of lists are; pictures are never deleted, so they come back too.

use super::{ContentsRefusal, PARTS, ProductionContents, production, write};
use crate::sheets::season_import::{Cells, IMPORT};
use anyhow::Context;
use domain::{moment::Moment, people::actor::Actor, wording::poster::PLAIN};
use house::{Failure, House};
use season_tables::revisions::{self, Kind, PRODUCTION};

const HISTORY_MAX: i64 = 30;

/// A version of a production.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormerContents {
    pub revision: i64,
    pub written_at: Moment,
    /// None: what the sheets brought.
    pub author: Option<String>,
    /// What is said otherwise now: by column and language, which is empty for a fact.
    pub differing: Vec<(&'static str, String)>,
    /// It says what shoppers see, as an older version may do too.
    pub is_same: bool,
}

/// Columns that aren't texts, in the order of the page.
const FACTS: [&str; 5] = ["poster", "genre", "minutes", "intervals", "address"];

pub(super) fn name(key: &str) -> String {
    format!("{PRODUCTION}{key}")
}

/// As cells of its row.
pub(super) fn shown(contents: &ProductionContents) -> Cells {
    let texts = contents.texts.iter();
    let texts = texts.map(|((column, language), text)| (cell(column, language), text.clone()));
    let unless = |usual: &str, text: &str| match text == usual {
        true => String::new(),
        false => text.to_owned(),
    };
    let facts = [
        ("address", unless(&contents.key, &contents.address)),
        ("poster", unless(PLAIN, &contents.poster)),
        ("genre", contents.genre.clone()),
        ("minutes", contents.minutes.to_string()),
        ("intervals", contents.intervals.to_string()),
    ];
    let facts = facts.map(|(column, text)| (column.to_owned(), text));
    texts.chain(facts).filter(|(_, text)| !text.is_empty()).collect()
}

pub(super) fn cell(column: &str, language: &str) -> String {
    format!("{column}_{language}")
}

pub(super) fn read(body: &str) -> anyhow::Result<Cells> {
    let rows: Vec<(String, Cells)> = serde_json::from_str(body).context("a kept production")?;
    Ok(rows.into_iter().next().map(|(_, cells)| cells).unwrap_or_default())
}

/// The newest first.
///
/// # Errors
/// The database.
#[boxed]
pub async fn former(
    house: &House,
    contents: &ProductionContents,
) -> anyhow::Result<Vec<FormerContents>> {
    let mut conn = house.store().read().await?;
    let now = shown(contents);
    let mut versions = Vec::new();
    let name = name(&contents.key);
    for row in revisions::history(&mut conn, Kind::List, &name, HISTORY_MAX).await? {
        let cells = read(&row.body)?;
        let mut differing = Vec::new();
        for part in &PARTS {
            let languages = house.locales().known().into_iter().filter(|language| {
                let cell = cell(part.column, language);
                cells.get(&cell) != now.get(&cell)
            });
            differing.extend(languages.map(|language| (part.column, language.to_owned())));
        }
        let facts = FACTS.into_iter().filter(|fact| cells.get(*fact) != now.get(*fact));
        differing.extend(facts.map(|fact| (fact, String::new())));
        versions.push(FormerContents {
            revision: row.revision,
            written_at: row.written_at,
            author: (row.author_id != IMPORT).then_some(row.author),
            differing,
            is_same: cells == now,
        });
    }
    Ok(versions)
}

/// Shoppers see the former version at once: texts, facts and picture.
///
/// # Errors
/// The actor may not edit the production, somebody else changed it meanwhile, or the version says
/// what can't be said any more.
#[boxed]
pub async fn bring_back(
    house: &House,
    actor: &Actor,
    key: &str,
    revision: i64,
    seen: &str,
) -> Result<(), Failure<ContentsRefusal>> {
    let now = production(house, actor, key).await?;
    let mut conn = house.store().read().await?;
    let body = revisions::body(&mut conn, Kind::List, &name(key), revision).await?;
    drop(conn);
    let former = read(&body.ok_or(Failure::Refused(ContentsRefusal::Unknown))?)?;
    let mut cells: Cells = shown(&now).into_keys().map(|column| (column, String::new())).collect();
    cells.extend(former);
    write(house, actor, key, cells, seen).await
}
