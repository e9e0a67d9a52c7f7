//! What the house says of changes of performances, in its own words.

use crate::{Conn, columns::Columns};
use domain::{
    id::{ChangeId, PerformanceId},
    tickets::change::Notes,
};
use sqlx::any::AnyRow;

#[boxed]
pub async fn insert(conn: &mut Conn, change: ChangeId, notes: &Notes) -> anyhow::Result<()> {
    for (language, note) in notes {
        sqlx::query(
            "insert into performance_change_notes (change_id, language, note) \
             values ($1, $2, $3)",
        )
        .bind(change.to_string())
        .bind(language)
        .bind(note)
        .execute(&mut *conn)
        .await?;
    }
    Ok(())
}

#[boxed]
pub async fn of_change(conn: &mut Conn, change: ChangeId) -> anyhow::Result<Notes> {
    let rows =
        sqlx::query("select language, note from performance_change_notes where change_id = $1");
    let rows = rows.bind(change.to_string()).fetch_all(conn).await?;
    rows.iter().map(note).collect()
}

/// Of the cancellation of a performance that is cancelled now.
#[boxed]
pub async fn of_cancelled(conn: &mut Conn, performance: PerformanceId) -> anyhow::Result<Notes> {
    let rows = sqlx::query(
        "select n.language, n.note from performances p \
         join performance_changes c on c.performance_id = p.id and c.kind = 'cancelled' \
           and c.at_ms = p.cancelled_at_ms \
         join performance_change_notes n on n.change_id = c.id where p.id = $1",
    );
    let rows = rows.bind(performance.to_string()).fetch_all(conn).await?;
    rows.iter().map(note).collect()
}

fn note(row: &AnyRow) -> anyhow::Result<(String, String)> {
    Ok((row.text("language")?, row.text("note")?))
}
