//! What looks beside the house's own can be for. `revisions` has the looks themselves.

use sqlx::Row;
use std::collections::HashMap;
use store::Conn;

/// Ids of companies and venues, by `company:…` and `venue:…`.
#[boxed]
pub async fn places(conn: &mut Conn) -> anyhow::Result<HashMap<String, String>> {
    let rows = sqlx::query(
        "select 'company:' || key, id from companies union all \
         select 'venue:' || key, id from venues",
    )
    .fetch_all(conn)
    .await?;
    rows.iter().map(|row| Ok((row.try_get(0)?, row.try_get(1)?))).collect()
}
