//! Where the share of a seat that is sold on goes.

use crate::{Conn, columns::Columns};
use domain::{
    bank_account::ShareTo,
    id::{PersonId, ReleaseId},
};
use sqlx::any::AnyRow;

/// What the holder chose the last time that they offered a seat.
pub async fn last_choice(conn: &mut Conn, person: PersonId) -> anyhow::Result<ShareTo> {
    let row = sqlx::query(
        "select share_to from releases where released_by = $1 and share_to is not null \
         order by released_at_ms desc, id desc limit 1",
    )
    .bind(person.to_string())
    .fetch_optional(conn)
    .await?;
    row.map_or(Ok(ShareTo::default()), |row| share_to(&row))
}

/// False: the offer has ended.
pub async fn set_share_to(
    conn: &mut Conn,
    release: ReleaseId,
    share_to: ShareTo,
) -> anyhow::Result<bool> {
    let done =
        sqlx::query("update releases set share_to = $2 where id = $1 and ended_at_ms is null")
            .bind(release.to_string())
            .bind(share_to.as_str())
            .execute(conn)
            .await?;
    Ok(done.rows_affected() == 1)
}

/// Of an offer that is open, with what its holder gets in parts of a million.
pub async fn share_of_open(
    conn: &mut Conn,
    release: ReleaseId,
) -> anyhow::Result<Option<(ShareTo, i64)>> {
    let row = sqlx::query(
        "select share_to, share_ppm from releases where id = $1 and ended_at_ms is null",
    )
    .bind(release.to_string())
    .fetch_optional(conn)
    .await?;
    row.map(|row| Ok((share_to(&row)?, row.int("share_ppm")?))).transpose()
}

/// Offers of before there was a choice become credit.
pub(super) fn share_to(row: &AnyRow) -> anyhow::Result<ShareTo> {
    let chosen = row.text_or_none("share_to")?;
    Ok(chosen.as_deref().and_then(ShareTo::parse).unwrap_or_default())
}
