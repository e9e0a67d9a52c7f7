//! The whole house on its way from its rehearsal to production: what staff set up by page, and the
//! staff themselves, in a file beside the sheets of the season. Drafts and sales stay behind.

use crate::catalogue::change_catalogue;
use domain::people::actor::{Action, Actor};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
};
use season_tables::season::carried::{self, CarriedRow};
use serde_json::{Value, json};
use std::{fmt::Write, sync::Arc};

/// Its name in the folder. Each line is a row: its table and its values.
pub const FILE: &str = "house.jsonl";
const ROWS_MAX: usize = 200_000;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HouseRefusal {
    /// The database isn't empty: this table has rows.
    NotEmpty(&'static str),
    /// The first line of the file that isn't a row.
    NotReadable(usize),
    TooManyRows,
}

#[boxed]
pub async fn export_house(house: &House) -> anyhow::Result<Vec<u8>> {
    let mut conn = house.store().read().await?;
    let mut lines = String::new();
    for CarriedRow { table, cells } in carried::all(&mut conn).await? {
        writeln!(lines, "{}", json!([table, cells]))?;
    }
    Ok(lines.into_bytes())
}

/// Writes the rows of such a file into an empty database: all of them, or none. Gives their number.
///
/// # Errors
/// See `HouseRefusal`.
#[boxed]
pub async fn import_house(
    house: &House,
    actor: &Actor,
    file: &str,
) -> Result<usize, Failure<HouseRefusal>> {
    actor.permit(Action::ManageStaff, "*")?;
    let rows = read(file).map_err(Failure::Refused)?;
    let (count, work) = (rows.len(), Arc::new((actor.clone(), rows)));
    house
        .write(move |house, tx| {
            let work = work.clone();
            Box::pin(async move {
                let (actor, rows) = &*work;
                let change = &mut change_catalogue(&house, tx).await?;
                if let Some(table) = carried::filled(change).await? {
                    return Err(Failure::Refused(HouseRefusal::NotEmpty(table)));
                }
                carried::write(change, rows).await?;
                let entry = JournalEntry {
                    action: "house.import",
                    subject: Subject::Season,
                    detail: json!({ "rows": rows.len() }),
                };
                Ok(journal::record(&house, change, actor, entry).await?)
            })
        })
        .await?;
    Ok(count)
}

fn read(file: &str) -> Result<Vec<CarriedRow>, HouseRefusal> {
    let lines = file.lines().zip(1..);
    let rows = lines.map(|(line, number)| {
        let row = serde_json::from_str::<(String, Vec<Value>)>(line);
        let row = row.map(|(table, cells)| CarriedRow { table, cells });
        row.map_err(|_| HouseRefusal::NotReadable(number))
    });
    let rows = rows.collect::<Result<Vec<CarriedRow>, HouseRefusal>>()?;
    if rows.len() > ROWS_MAX { Err(HouseRefusal::TooManyRows) } else { Ok(rows) }
}
