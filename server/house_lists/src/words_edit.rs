//! Words of what is sold, written into rows that stay as they are otherwise. No price, date or
//! right can change by it, so that nothing but the words is written again.

use crate::{HouseList, ListRefusal, ListView, Rows};
use domain::actor::{Actor, Channel};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
};
use season::{
    catalogue,
    season_import::{WordsEdit, list_version, write_words},
};
use season_tables::sheet_rows::{self, SheetRow};
use serde_json::json;
use std::sync::Arc;

/// Of the rows that are there, whatever else a former version said stays as it is now.
///
/// # Errors
/// Somebody else changed the sheet. Nothing is written then.
pub(crate) async fn write(
    house: &House,
    actor: &Actor,
    list: HouseList,
    view: ListView,
) -> Result<(), Failure<ListRefusal>> {
    let currency = catalogue::catalogue(house).await?.currency();
    let (of, work) = (list.sheets(), Arc::new((actor.clone(), view)));
    house
        .write(move |house, tx| {
            let work = work.clone();
            Box::pin(async move {
                let (actor, view) = &*work;
                // Whoever changes the catalogue waits here for whoever did so before.
                let change = &mut catalogue::change_catalogue(&house, tx).await?;
                let mut all = sheet_rows::all(change).await?;
                let before = of.rows_among(&all)?;
                if list_version(&before)? != view.version {
                    return Err(Failure::Refused(ListRefusal::Changed));
                }
                let after = with_words(list, before.clone(), view);
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
                    channel: Channel::Web.as_str(),
                    action: list.action(),
                    subject: Subject::Season,
                    detail: json!({ "list": list.as_str() }),
                };
                Ok(journal::record(&house, tx, actor, entry).await?)
            })
        })
        .await
}

fn with_words(list: HouseList, mut rows: Rows, view: &ListView) -> Rows {
    for (_, cells) in &mut rows {
        let key = cells.get(list.key_column()).cloned().unwrap_or_default();
        if let Some(entry) = view.entries.iter().find(|entry| entry.key == key) {
            cells.retain(|column, _| !list.says(column));
            let said = entry.cells.iter().filter(|(column, _)| list.says(column));
            cells.extend(said.map(|(column, text)| (column.clone(), text.clone())));
        }
    }
    rows
}
