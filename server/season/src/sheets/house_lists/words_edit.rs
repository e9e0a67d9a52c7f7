//! Words of what is sold, written into rows that stay as they are otherwise. No price, date or
//! right can change by it, so that nothing but the words is written again.

use crate::{
    catalogue,
    sheets::{
        house_lists::{Entry, HouseList, ListRefusal, Rows},
        season_import::{WordsEdit, list_version, write_words},
    },
};
use domain::people::actor::Actor;
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
};
use season_tables::season::sheet_rows::{self, SheetRow};
use serde_json::json;
use std::{collections::BTreeSet, sync::Arc};

/// An entry as its editor saw it, and as it is to be.
pub(crate) struct Reworded {
    pub before: Entry,
    pub after: Entry,
}

/// `seen`: the list's version that the editor saw. Of the rows that are there, only the words that
/// differ between before and after.
///
/// # Errors
/// Somebody else changed the sheet. Nothing is written then.
pub(crate) async fn write(
    house: &House,
    actor: &Actor,
    list: HouseList,
    seen: String,
    reworded: Vec<Reworded>,
) -> Result<(), Failure<ListRefusal>> {
    let currency = catalogue::catalogue(house).await?.currency();
    let (of, work) = (list.sheets(), Arc::new((actor.clone(), seen, reworded)));
    house
        .write(move |house, tx| {
            let work = work.clone();
            Box::pin(async move {
                let (actor, seen, reworded) = &*work;
                // Whoever changes the catalogue waits here for whoever did so before.
                let change = &mut catalogue::change_catalogue(&house, tx).await?;
                let mut all = sheet_rows::all(change).await?;
                let before = of.rows_among(&all)?;
                if list_version(&before)? != *seen {
                    return Err(Failure::Refused(ListRefusal::Changed));
                }
                let after = with_words(list, before.clone(), reworded);
                all.retain(|row| row.sheet == list.sheet());
                all.sort_by_key(|row| row.position);
                for (row, (_, cells)) in all.into_iter().zip(&after) {
                    let cells = serde_json::to_string(cells).map_err(anyhow::Error::from)?;
                    if row.cells != cells {
                        sheet_rows::write(change, &SheetRow { cells, ..row }).await?;
                    }
                }
                let edit = WordsEdit { of, before: &before, after: &after, currency };
                write_words(&house, actor, change, edit).await?;
                let entry = JournalEntry {
                    action: list.action(),
                    subject: Subject::Season,
                    detail: json!({ "list": list.as_str() }),
                };
                Ok(journal::record(&house, tx, actor, entry).await?)
            })
        })
        .await
}

/// A fee or a series may have several rows: each takes the words that were changed.
fn with_words(list: HouseList, mut rows: Rows, reworded: &[Reworded]) -> Rows {
    for (_, cells) in &mut rows {
        let key = cells.get(list.key_column()).cloned().unwrap_or_default();
        let Some(it) = reworded.iter().find(|it| it.after.key == key) else { continue };
        let columns = it.before.cells.keys().chain(it.after.cells.keys());
        let columns: BTreeSet<&String> = columns.filter(|column| list.says(column)).collect();
        for column in columns {
            match it.after.cell(column) {
                same if same == it.before.cell(column) => {}
                "" => drop(cells.remove(column)),
                text => drop(cells.insert(column.clone(), text.to_owned())),
            }
        }
    }
    rows
}
