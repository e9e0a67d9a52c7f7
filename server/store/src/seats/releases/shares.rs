//! Where the share of a seat that is sold on goes.

use crate::{Conn, columns::Columns};
use domain::{
    id::{OrderId, PersonId, ReleaseId},
    payments::bank_account::ShareTo,
};
use sqlx::any::AnyRow;

/// What the holder chose the last time that they offered a seat.
#[boxed]
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
#[boxed]
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

/// Of an offer that is open, with what its holder gets once the seat is sold.
#[boxed]
pub async fn share_of_open(
    conn: &mut Conn,
    release: ReleaseId,
) -> anyhow::Result<Option<(ShareTo, i64)>> {
    let row = sqlx::query(concat!(
        "select r.share_to, ",
        promised!(),
        " from releases r join order_lines l on l.id = r.order_line_id \
         where r.id = $1 and r.ended_at_ms is null"
    ))
    .bind(release.to_string())
    .fetch_optional(conn)
    .await?;
    row.map(|row| Ok((share_to(&row)?, row.int("promised_minor")?))).transpose()
}

/// So much of the share went back to gift vouchers, and so much settled what its holder still owed
/// for the order.
#[boxed]
pub async fn mark_parts(
    conn: &mut Conn,
    release: ReleaseId,
    voucher_minor: i64,
    debt_minor: i64,
) -> anyhow::Result<()> {
    sqlx::query("update releases set voucher_minor = $2, debt_minor = $3 where id = $1")
        .bind(release.to_string())
        .bind(voucher_minor)
        .bind(debt_minor)
        .execute(conn)
        .await?;
    Ok(())
}

/// What went back to gift vouchers when tickets of this share of an order were sold on.
#[boxed]
pub async fn to_vouchers_minor(conn: &mut Conn, order: OrderId, share: u32) -> anyhow::Result<i64> {
    Ok(sqlx::query_scalar(
        "select cast(coalesce(sum(r.voucher_minor), 0) as bigint) from releases r \
         join order_lines l on l.id = r.order_line_id where l.order_id = $1 and l.share = $2",
    )
    .bind(order.to_string())
    .bind(i64::from(share))
    .fetch_one(conn)
    .await?)
}

/// Offers of before there was a choice become credit.
pub(super) fn share_to(row: &AnyRow) -> anyhow::Result<ShareTo> {
    let chosen = row.text_or_none("share_to")?;
    Ok(chosen.as_deref().and_then(ShareTo::parse).unwrap_or_default())
}
