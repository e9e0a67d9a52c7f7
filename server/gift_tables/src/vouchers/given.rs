//! Gift vouchers that somebody accepted as a present.

use super::{VoucherRow, by_id};
use anyhow::Context;
use domain::{
    id::{GiftId, VoucherId},
    sales::voucher::StoredCode,
};
use store::{Conn, columns::Columns};

/// Those that were accepted with a present, in the order of their lines.
#[boxed]
pub async fn of_gift(conn: &mut Conn, gift: GiftId) -> anyhow::Result<Vec<VoucherRow>> {
    let rows = sqlx::query(
        "select v.id from vouchers v join order_lines l on l.id = v.order_line_id \
         where v.gift_id = $1 order by l.position",
    )
    .bind(gift.to_string())
    .fetch_all(&mut *conn)
    .await?;
    let mut given = Vec::new();
    for row in rows {
        let row = by_id(conn, row.id("id")?).await?;
        given.push(row.context("vouchers are never deleted")?);
    }
    Ok(given)
}

/// The voucher is the recipient's from now on: its former code is none any more, and baskets that
/// it was entered into lose it. False: another voucher has this code.
#[boxed]
pub async fn hand_on(
    conn: &mut Conn,
    id: VoucherId,
    code: &StoredCode,
    gift: GiftId,
) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update vouchers set code = $2, sealed_code = $4, gift_id = $3 where id = $1 \
         and not exists (select 1 from vouchers o where o.code = $2)",
    )
    .bind(id.to_string())
    .bind(&code.lookup)
    .bind(gift.to_string())
    .bind(&code.sealed.0)
    .execute(&mut *conn)
    .await?;
    sqlx::query("delete from basket_vouchers where voucher_id = $1")
        .bind(id.to_string())
        .execute(conn)
        .await?;
    Ok(done.rows_affected() == 1)
}
